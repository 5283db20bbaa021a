import type { Document } from '../../../formats/document.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName } from '../paths.js';
import { accountResources, type Declared } from './account.js';
import { type Binding, bind, bindingAt } from './binding.js';
import { clientLoggingIn } from './client-logging.js';
import { loginsIn } from './just-auth.js';
import { accountsWithin } from './settings.js';

const NAME =
  /^(?:application|bootstrap)(?:[-_.][^/]*)?\.(?:ya?ml|properties)(?:\.(?:example|sample|template|tmpl|dist))?$/i;

/**
 * Accounts in Spring Boot configuration (`application*.yml`, `.yaml`, `.properties`), however the keys are spelt and
 * nested: WxJava's prefixes, one account or several below them; accounts for logging in by JustAuth; and what WxJava
 * writes into the log.
 */
export const spring: ManifestKind = {
  claims: (path) => NAME.test(baseName(path)),
  mayBe: (text) => /wx|wechat|weixin/i.test(text),
  read: (documents) => accountResources(documents.flatMap(declaredIn)),
};

function declaredIn(document: Document): Declared[] {
  const root = bind(document);
  const profile = profileOf(root);
  return [
    ...accountsWithin(document, root, profile),
    ...loginsIn(document, root, profile),
    ...clientLoggingIn(document, root, profile),
  ];
}

/** The profile that a document is for, in the notation of Spring Boot 2.4 and in the older one. */
function profileOf(root: Binding): string | undefined {
  const node =
    bindingAt(root, 'spring', 'config', 'activate', 'onprofile') ?? bindingAt(root, 'spring', 'profiles');
  if (node === undefined) return undefined;
  if (node.written !== undefined) return node.written.text;
  const items = [...node.children]
    .filter(([key]) => /^\d+$/.test(key))
    .map(([, item]) => item.written?.text ?? '');
  return items.length === 0 ? undefined : items.join(',');
}
