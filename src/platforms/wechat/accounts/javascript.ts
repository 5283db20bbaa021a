import type { Document } from '../../../formats/document.js';
import { formatOf } from '../../../formats/index.js';
import type { ManifestKind } from '../manifest-kind.js';
import { isFields } from '../values.js';
import { accountResources, canonicalKey } from './account.js';
import { accountsInSettings, isAboutWechat } from './settings.js';

/** Where settings are kept, or names that say what is in the file: other code is not read. */
const PLACE = /(?:^|\/)(?:config|configs|conf|settings)\/|(?:config|settings|wechat|weixin|wxpay)[^/]*\.js/i;

/** An AppID of WeChat's, or a reference that names one; maybe as its default. */
const WECHAT_APP = /(?:^|:)w[wx][0-9a-f]{16}\}?$|^\$\{\w*(?:WX|WECHAT|WEIXIN)/i;

/** Accounts in JavaScript files that export settings, `config/wechat.js`. Nothing is executed. */
export const javaScriptSettings: ManifestKind = {
  claims: (path) => formatOf(path) === 'javascript' && PLACE.test(path) && !/\.min\.js$/i.test(path),
  mayBe: (text) =>
    /wx|wechat|weixin/i.test(text) &&
    /\b(?:app_?id|mch_?id|corp_?id)["']?\s*:/i.test(text) &&
    /\bexports?\b/.test(text),
  read: (documents) =>
    accountResources(
      documents.flatMap((document) =>
        accountsInSettings(document, isAboutWechat(document.file) || isAccount(document)),
      ),
    ),
};

/** Is all that the file exports one account? `wxConfig.js` and `config/index.js` are no names that tell. */
function isAccount({ value }: Document): boolean {
  if (!isFields(value)) return false;
  return Object.entries(value).some(
    ([key, id]) => canonicalKey(key) === 'appid' && typeof id === 'string' && WECHAT_APP.test(id),
  );
}
