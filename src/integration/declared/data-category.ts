import { entriesOf, type Manifest } from '../manifest.js';
import type { Entry } from './entry.js';
import { dataOn, geographiesOf, isSensitive, isUnderChineseLaw } from './scope.js';

/**
 * A kind of data: `data-category.orders`. `$context`: `sensitive`, `underChineseLaw` (it is about people in mainland
 * China, by its `subjects` or else by the audience, and the law there applies).
 */
export function dataEntries(manifest: Manifest): Entry[] {
  const aboutMainland = new Set(dataOn('CN', manifest).map(({ at }) => at));
  const mainlandAudience = geographiesOf(manifest).some(({ value }) => value === 'CN');
  const mainlandLaw = isUnderChineseLaw(manifest);
  return entriesOf(manifest.data, '/data').map(({ at, value }) => {
    const named = Object.keys(value.subjects ?? {}).length > 0;
    return {
      type: 'data-category',
      address: `data-category.${value.id}`,
      at,
      value,
      context: {
        sensitive: isSensitive(value),
        underChineseLaw: mainlandLaw && aboutMainland.has(at) && (named || mainlandAudience),
      },
    };
  });
}
