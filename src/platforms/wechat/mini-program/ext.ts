import type { Folder } from '../../platform.js';
import { accountResources } from '../accounts/account.js';
import { accountsInVariables, variablesOf } from '../accounts/variables.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName, documentsNamed, fileIn } from '../paths.js';
import { resourceAt } from '../resource.js';
import { type Fields, isFields, isText } from '../values.js';
import { embeddedApps } from './embedded-apps.js';
import { isForeign } from './foreign.js';
import { strictJson } from './strict-json.js';

/** Alipay and Baidu number their apps, Douyin's begin with `tt`: their `ext.json` has the same keys. */
const FOREIGN_APP_ID = /^(?:\d+|tt[0-9a-f]+)$/;

/**
 * `ext.json`, by which a third-party platform configures a merchant's mini program:
 * `wechat_mini_program_ext`, with what it may override in `$context.program`, the apps that it lets in, and the accounts in its free part `ext`, which everyone who has the app can read.
 */
export const ext: ManifestKind = {
  claims: (path) => baseName(path) === 'ext.json',
  mayBe: (text) => text.includes('"extAppid"') || text.includes('"extEnable"'),
  read: (documents, folder) =>
    documents.flatMap((document) => {
      const { value } = document;
      if (!isFields(value) || !isExt(value) || isForeign(folder)) return [];
      const type = 'wechat_mini_program_ext';
      const context = overridden(folder);
      return [
        resourceAt(document, '', { type, address: type, value, context }),
        ...embeddedApps(document, '', value, folder),
        ...accountResources(accountsInVariables(document, variablesOf(value['ext'], '/ext'))),
      ];
    }),
};

/** The `ext.json` beside an `app.json`, whose keys count for both; empty where there is none in force. */
export function extensionOf(path: string, folder: Folder): Fields {
  const file = fileIn(path, 'ext.json');
  const value = folder.exists(file) ? strictJson(folder.read?.(file)) : undefined;
  return isFields(value) && isExt(value) && value['extEnable'] !== false ? value : {};
}

/** What the `app.json` beside says about location, where an `ext.json` says nothing else: `$context.program`. */
function overridden(folder: Folder): Fields {
  const value = documentsNamed(folder, 'app.json')[0]?.value;
  if (!isFields(value)) return {};
  const { permission, requiredPrivateInfos } = value;
  return {
    program: {
      ...(permission === undefined ? {} : { permission }),
      ...(requiredPrivateInfos === undefined ? {} : { requiredPrivateInfos }),
    },
  };
}

function isExt(value: Fields): boolean {
  const appId = value['extAppid'];
  if (isText(appId)) return !FOREIGN_APP_ID.test(appId);
  return typeof value['extEnable'] === 'boolean';
}
