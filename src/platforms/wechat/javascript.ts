import { formatOf } from '../../formats/index.js';
import { accountResources } from './account.js';
import type { ManifestKind } from './manifest-kind.js';
import { accountsInSettings, isAboutWechat } from './settings.js';

/** Where settings are kept, or names that say what is in the file: other code is not read. */
const PLACE = /(?:^|\/)(?:config|configs|conf|settings)\/|(?:config|settings|wechat|weixin|wxpay)[^/]*\.js/i;

/** Accounts in JavaScript files that export settings, `config/wechat.js`. Nothing is executed. */
export const javaScriptSettings: ManifestKind = {
  claims: (path) => formatOf(path) === 'javascript' && PLACE.test(path) && !/\.min\.js$/i.test(path),
  mayBe: (text) =>
    /wx|wechat|weixin/i.test(text) &&
    /\b(?:app_?id|mch_?id|corp_?id)["']?\s*:/i.test(text) &&
    /\bexports?\b/.test(text),
  read: (documents) =>
    accountResources(
      documents.flatMap((document) => accountsInSettings(document, isAboutWechat(document.file))),
    ),
};
