import { accountResources } from './account.js';
import type { ManifestKind } from './manifest-kind.js';
import { baseName } from './paths.js';
import { accountsInSpring } from './settings.js';

const NAME =
  /^(?:application|bootstrap)(?:[-_.][^/]*)?\.(?:ya?ml|properties)(?:\.(?:example|sample|template|tmpl|dist))?$/i;

/**
 * Accounts in Spring Boot configuration (`application*.yml`, `.yaml`, `.properties`), however the keys are spelt and
 * nested: WxJava's prefixes, one account or several below them.
 */
export const spring: ManifestKind = {
  claims: (path) => NAME.test(baseName(path)),
  mayBe: (text) => /wx|wechat|weixin/i.test(text),
  read: (documents) => accountResources(documents.flatMap(accountsInSpring)),
};
