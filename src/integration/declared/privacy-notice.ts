import { isMainlandOperated } from '../component-types.js';
import { daysBetween } from '../dates.js';
import { takesIn } from '../geographies.js';
import { entriesOf, type Manifest } from '../manifest.js';
import type { Entry } from './entry.js';
import { liveComponents, overlaps } from './scope.js';

/** Countries that the WeChat Privacy Policy (2026-08-06) names, beside mainland China, for accounts other than +86. */
const WECHAT_COUNTRIES = ['HK', 'MY', 'NL', 'SG', 'US'];

/**
 * A privacy notice: `privacy-notice.DE`. `$context`: `reviewedDaysAgo`, `countriesMissing` (that it should name: where
 * data goes by the declared transfers and, with a component on Weixin or WeChat, by their policies; WeCom has its own.
 * Absent where the notice does not say which it names).
 */
export function noticeEntries(manifest: Manifest, asOf: string): Entry[] {
  return entriesOf(manifest.privacyNotices, '/privacyNotices').map(({ at, value }) => {
    const { reviewed, countriesNamed, geography } = value;
    const missing = countriesFor(geography, manifest).filter((country) => !countriesNamed?.includes(country));
    return {
      type: 'privacy-notice',
      address: `privacy-notice.${geography}`,
      at,
      value,
      context: {
        ...(reviewed === undefined ? {} : { reviewedDaysAgo: daysBetween(reviewed, asOf) }),
        ...(countriesNamed === undefined ? {} : { countriesMissing: missing }),
      },
      origins: new Map([
        ['/$context/reviewedDaysAgo', `${at}/reviewed`],
        ['/$context/countriesMissing', `${at}/countriesNamed`],
      ]),
    };
  });
}

function countriesFor(geography: string, manifest: Manifest): string[] {
  const live = liveComponents(manifest).map(({ value }) => value);
  const transfers = (manifest.transfers ?? []).flatMap((transfer) =>
    transfer && overlaps(transfer.from, geography) ? [transfer.to] : [],
  );
  const countries = new Set([
    ...transfers,
    ...(live.some(isMainlandOperated) ? ['CN'] : []),
    ...(geography !== 'CN' && live.some(({ type }) => type !== 'wecom') ? WECHAT_COUNTRIES : []),
  ]);
  return [...countries].filter((country) => !isAtHome(country, geography)).sort();
}

/** Data that stays in the country, or in the Economic Area, goes nowhere that a notice has to name. */
function isAtHome(country: string, geography: string): boolean {
  return overlaps(country, geography) || (takesIn('EEA', country) && takesIn('EEA', geography));
}
