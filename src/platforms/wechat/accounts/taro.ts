import type { Document } from '../../../formats/document.js';
import { formatOf } from '../../../formats/index.js';
import type { ManifestKind } from '../manifest-kind.js';
import type { ManifestResource } from '../resource.js';
import { isFields } from '../values.js';
import { publishedSecrets } from './client-variables.js';
import { SPEAKS_OF_WECHAT, variablesOf } from './variables.js';

/** What Taro builds for; one of them tells its settings from other tools'. */
const TARGETS = ['mini', 'h5', 'rn'];

/**
 * Secrets in `config/prod.js` and its like, the build settings of Taro: what stands in `env` and `defineConstants` is
 * written into the client's code. Source: https://docs.taro.zone/docs/config-detail
 */
export const taro: ManifestKind = {
  shares: true,
  claims: (path) => formatOf(path) === 'javascript' && /(?:^|\/)config\/[^/]+$/.test(path),
  mayBe: (text) => /\b(?:defineConstants|mini|h5)\b/.test(text) && SPEAKS_OF_WECHAT.test(text),
  read: (documents) => documents.flatMap(secretsIn),
};

function secretsIn(document: Document): ManifestResource[] {
  const { value } = document;
  if (!isFields(value)) return [];
  if (!('defineConstants' in value) && !TARGETS.some((target) => target in value)) return [];
  return ['env', 'defineConstants'].flatMap((block) => {
    const written = variablesOf(value[block], `/${block}`);
    return publishedSecrets(
      document,
      written.map((variable) => ({ ...variable, value: insideQuotes(variable.value) })),
    );
  });
}

/** The values are source text: a text has quotes of its own, `'"production"'`. */
function insideQuotes(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^(["'`])(.*)\1$/s, '$2') : value;
}
