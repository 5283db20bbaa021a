import type { Pointer } from '../../model/pointer.js';
import { exportTo } from '../locality/exports.js';
import { isChineseClass } from '../locality/holdings.js';
import { entriesOf, type Manifest, type Store } from '../manifest.js';
import type { Entry } from './entry.js';

/**
 * What is declared of stores: `store.aws_db_instance.*`.
 *
 * `$context`: `important` (it holds important or core data), `rests` where a declared territory puts data of mainland
 * China: `covered` by a transfer or `export`; `read`, the same for each place of `accessibleFrom`; `mixed`: people in
 * mainland China and elsewhere. Where a store of this repository lies is judged there.
 */
export function storeEntries(manifest: Manifest, asOf: string): Entry[] {
  return entriesOf(manifest.stores, '/stores').map(({ at, value }) => {
    const classes = (value.classes ?? []).filter((level) => level !== undefined);
    const ofMainland = value.subjects.includes('CN') || classes.some(isChineseClass);
    const places = entriesOf(value.accessibleFrom, `${at}/accessibleFrom`).filter(
      (place) => place.value !== 'CN' && place.value !== value.territory,
    );
    const status = (place: string) =>
      exportTo(place, manifest, asOf, classes) === undefined ? 'export' : 'covered';
    const isAbroad = ofMainland && value.territory !== undefined && value.territory !== 'CN';
    return {
      type: 'store',
      address: `store.${nameOf(value)}`,
      at,
      value,
      context: {
        important: classes.some(isChineseClass),
        mixed: value.subjects.includes('CN') && value.subjects.some((place) => place !== 'CN'),
        ...(isAbroad ? { rests: status(value.territory) } : {}),
        read: ofMainland ? places.map((place) => status(place.value)) : [],
      },
      origins: new Map<Pointer, Pointer>([
        ['/$context/rests', `${at}/territory`],
        ['/$context/mixed', `${at}/subjects`],
        ...places.map((place, index): [Pointer, Pointer] => [`/$context/read/${index}`, place.at]),
      ]),
    };
  });
}

function nameOf({ match, type, tags }: Store): string {
  return match ?? type ?? Object.keys(tags ?? {}).join('.');
}
