import { daysBetween } from '../dates.js';
import { acceptsMechanism, lawOf } from '../geographies.js';
import { entriesOf, type Manifest, type Transfer } from '../manifest.js';
import type { Entry } from './entry.js';

/**
 * Personal data that crosses a border: `transfer.DE.CN`.
 *
 * `$context`: `mechanismAccepted` (does the law of the origin know the mechanism for that destination; absent where the
 * law is not in our table), `confidence` in that law, `platformData` (Tencent handed some of it over), `daysLeft` of the
 * mechanism.
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
          : {
              mechanismAccepted: acceptsMechanism(law, value.mechanism, value.to),
              confidence: law.confidence,
            }),
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
