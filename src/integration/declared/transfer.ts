import { daysBetween } from '../dates.js';
import { lawOf } from '../geographies.js';
import { entriesOf, type Manifest, type Transfer } from '../manifest.js';
import type { Entry } from './entry.js';

/**
 * Personal data that crosses a border: `transfer.DE.CN`.
 *
 * `$context`: `accepted` (mechanisms that the law of the origin knows; absent where it is not in our table),
 * `platformData` (Tencent handed some of it over), `marketing`, `daysLeft` of the mechanism.
 */
export function transferEntries(manifest: Manifest, asOf: string): Entry[] {
  return entriesOf(manifest.transfers, '/transfers').map(({ at, value }) => {
    const law = lawOf(value.from);
    const data = dataOf(value, manifest);
    return {
      type: 'transfer',
      address: `transfer.${value.from}.${value.to}`,
      at,
      value,
      context: {
        ...(law === undefined
          ? {}
          : { accepted: law.mechanisms, mechanismAccepted: law.mechanisms.includes(value.mechanism) }),
        platformData: data.some(({ source }) => source === 'tencent-api'),
        ...(value.validUntil === undefined ? {} : { daysLeft: daysBetween(asOf, value.validUntil) }),
      },
      origins: new Map([
        ['/$context/mechanismAccepted', `${at}/mechanism`],
        ['/$context/daysLeft', `${at}/validUntil`],
      ]),
    };
  });
}

/** The kinds of data that a transfer names, or all of them. */
function dataOf({ data }: Transfer, manifest: Manifest) {
  return entriesOf(manifest.data, '/data')
    .map(({ value }) => value)
    .filter(({ id }) => data === undefined || data.includes(id));
}
