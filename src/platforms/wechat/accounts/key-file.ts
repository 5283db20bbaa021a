import { formatOf } from '../../../formats/index.js';
import type { Folder } from '../../platform.js';
import type { ManifestKind } from '../manifest-kind.js';
import { baseName, hasSibling } from '../paths.js';
import { resourceAt } from '../resource.js';
import { isFields } from '../values.js';
import { stageOf } from './stage.js';

/** The key that uploads a mini program's code, as the console names it: `private.wx0123456789abcdef.key`. */
const UPLOAD_KEY = /^private\.wx[0-9a-f]{16}\.key$/i;

/** A merchant's key and its PKCS #12 twin, as WeChat Pay's tool names them, maybe with the merchant before or after. */
const MERCHANT_KEY = /(?:^|[._-])apiclient_(?:key|cert)(?:[._-]|$)/i;

/** A folder, or a part of a name, that says the key is for WeChat. */
const WECHAT_PATH = /(?:^|[/._-])(?:(?:wechat|weixin|wx)(?:_?pay|_?cert)?)(?:[/._-]|$)/i;

/**
 * Private keys in files: `wechat_key_file`, whose `holds` says what is in it. Known by the names that WeChat gives
 * them, or by a private key inside of a file whose path speaks of WeChat, or that lies beside `project.config.json`.
 */
export const keyFile: ManifestKind = {
  claims: (path) => formatOf(path) === 'key',
  // PKCS #12 begins with the tag of a sequence, which is the character `0`.
  mayBe: (text) => text.startsWith('0') || text.includes('-----BEGIN '),
  read: (documents, folder) =>
    documents.flatMap((document) => {
      const purpose = purposeOf(document.file, folder);
      if (purpose === undefined || !isFields(document.value)) return [];
      const stage = stageOf(document.file, undefined);
      return [
        resourceAt(document, '', {
          type: 'wechat_key_file',
          address: `wechat_key_file.${baseName(document.file)}`,
          value: { purpose, ...document.value },
          ...(stage === undefined ? {} : { context: { stage } }),
        }),
      ];
    }),
};

function purposeOf(file: string, folder: Folder): string | undefined {
  const name = baseName(file);
  if (UPLOAD_KEY.test(name)) return 'code upload';
  if (MERCHANT_KEY.test(name)) return 'merchant';
  return WECHAT_PATH.test(file) || hasSibling(folder, ['project.config.json']) ? 'unnamed' : undefined;
}
