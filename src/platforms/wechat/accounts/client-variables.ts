import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import type { ManifestResource } from '../resource.js';
import { type Origin, tracedResource } from '../traced-resource.js';
import { stageOf } from './stage.js';
import { accountsInVariables, type Variable } from './variables.js';

/**
 * Prefixes whose variables a build tool writes into the client's code, by its documentation:
 *
 * - Vite: https://vite.dev/guide/env-and-mode.html
 * - Vue CLI: https://cli.vuejs.org/guide/mode-and-env.html
 * - Taro: https://docs.taro.zone/docs/env-mode-config
 * - Next.js: https://nextjs.org/docs/app/guides/environment-variables
 * - Create React App: https://create-react-app.dev/docs/adding-custom-environment-variables
 */
const CLIENT_PREFIX = /^(?:VITE|VUE_APP|TARO_APP|NEXT_PUBLIC|REACT_APP)_(?=\w)/;

/** What only a server may know. A message token is left out: the word also means what a client signs in with. */
const SECRETS: ReadonlySet<string> = new Set([
  'appSecret',
  'secret',
  'encodingAesKey',
  'apiV2Key',
  'apiV3Key',
  'privateKey',
  'messageAuditPrivateKey',
]);

/** Also what people call the key with which their client stores or signs something: known to the client on purpose. */
const AMBIGUOUS = /secret_?key$|(?<!encoding_?)aes_?key$/i;

/** Of these variables, the secrets of WeChat accounts that a build tool writes into the client's code. */
export function clientSecrets(document: Document, variables: readonly Variable[]): ManifestResource[] {
  return publishedSecrets(
    document,
    variables.flatMap(({ name, ...variable }) =>
      CLIENT_PREFIX.test(name) ? [{ ...variable, name: name.replace(CLIENT_PREFIX, '') }] : [],
    ),
  );
}

/**
 * The secrets of WeChat accounts in variables that all reach the client: `wechat_client_variables`, one for each
 * account, with its secrets only. A reference counts as well: whatever fills it is shipped.
 */
export function publishedSecrets(document: Document, variables: readonly Variable[]): ManifestResource[] {
  const certain = variables.filter((variable) => !AMBIGUOUS.test(variable.name));
  return accountsInVariables(document, certain).flatMap(({ name, filled, home }) => {
    const value: Record<string, unknown> = {};
    const origins = new Map<Pointer, Origin>();
    for (const [slot, { text, pointer }] of filled) {
      if (!SECRETS.has(slot)) continue;
      value[slot] = text;
      origins.set(join('', slot), { document, pointer });
    }
    if (origins.size === 0) return [];
    const type = 'wechat_client_variables';
    const stage = stageOf(document.file, undefined);
    const context = stage === undefined ? {} : { context: { stage } };
    return [tracedResource({ type, address: `${type}.${name}`, value, ...context }, origins, home)];
  });
}
