import { entriesOf, type Manifest } from '../manifest.js';
import type { Entry } from './entry.js';
import { isSensitive } from './scope.js';

/** A kind of data: `data-category.orders`. `$context`: `sensitive`. */
export function dataEntries(manifest: Manifest): Entry[] {
  return entriesOf(manifest.data, '/data').map(({ at, value }) => ({
    type: 'data-category',
    address: `data-category.${value.id}`,
    at,
    value,
    context: { sensitive: isSensitive(value) },
  }));
}
