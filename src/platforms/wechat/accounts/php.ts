import { formatOf } from '../../../formats/index.js';
import type { ManifestKind } from '../manifest-kind.js';
import { accountResources } from './account.js';
import { accountsInSettings, isAboutWechat } from './settings.js';

/** Where PHP frameworks keep settings, or names that say what is in the file: code is not read. */
const PLACE = /(?:^|\/)(?:config|configs|conf|settings)\/|(?:config|settings|wechat|weixin|wxpay)[^/]*\.php/i;

/** Accounts in PHP arrays, as EasyWeChat's and Laravel's configuration writes them. Nothing is executed. */
export const phpSettings: ManifestKind = {
  claims: (path) => formatOf(path) === 'php' && PLACE.test(path),
  mayBe: (text) =>
    /wx|wechat|weixin|mch_?id/i.test(text) && /['"](?:app_?id|mch_?id|corp_?id)['"]\s*=>/i.test(text),
  read: (documents) =>
    accountResources(
      documents.flatMap((document) => accountsInSettings(document, isAboutWechat(document.file))),
    ),
};
