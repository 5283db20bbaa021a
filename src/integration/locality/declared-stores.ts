import type { Document } from '../../formats/document.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import type { Pointer } from '../../model/pointer.js';
import type { Resource } from '../../model/resource.js';
import { isUnknown, type Unknown, unknown } from '../../model/unknown.js';
import { entriesOf, type Manifest, type Store } from '../manifest.js';
import { matchesAddress } from './address-pattern.js';

/** What an entry of `stores` is compared with. */
export interface StoreTarget {
  readonly address: string;
  readonly type: string;
  /** Tags or labels; absent where it has none. */
  readonly tags?: Readonly<Record<string, unknown>> | Unknown;
}

interface Placed {
  readonly index: number;
  readonly at: Pointer;
  readonly value: Store;
}

/** The entries of `stores`. Those that name one address are found by it: thousands of stores may have one each. */
export class DeclaredStores {
  readonly #byAddress = new Map<string, Placed[]>();
  readonly #patterns: Placed[] = [];
  readonly #entries: readonly Placed[];
  readonly #fitting = new Set<number>();
  /** Index of an entry that overrules another -> whether somebody should know. */
  readonly #contradicting = new Set<number>();

  constructor(manifest: Manifest) {
    this.#entries = entriesOf(manifest.stores, '/stores').map((entry, index) => ({ ...entry, index }));
    for (const entry of this.#entries) {
      const { match } = entry.value;
      if (match === undefined || match.includes('*')) this.#patterns.push(entry);
      else this.#byAddress.set(match, [...(this.#byAddress.get(match) ?? []), entry]);
    }
  }

  /**
   * The entry that counts for a store: the last one that fits.
   *
   * @returns an unknown that names what would settle it, where tags decide that are not known
   */
  find(target: StoreTarget): Store | Unknown | undefined {
    for (const { value } of this.#candidates(target).reverse()) {
      const fits = fitsTo(value, target);
      if (isUnknown(fits)) return fits;
      if (fits) return value;
    }
    return undefined;
  }

  /** Takes note of which entries the resources of a run fit. */
  observe(target: StoreTarget): void {
    const fitting = this.#candidates(target).filter(({ value }) => fitsTo(value, target) !== false);
    for (const { index } of fitting) this.#fitting.add(index);
    const last = fitting.pop();
    if (last !== undefined && fitting.some((earlier) => contradict(earlier.value, last.value)))
      this.#contradicting.add(last.index);
  }

  /** @param isWhole the run saw the whole repository */
  remarks(document: Document, isWhole: boolean): Diagnostic[] {
    return this.#entries.flatMap(({ index, at, value }) => {
      if (this.#contradicting.has(index)) {
        const place = document.locate(`${at}/subjects`);
        return [diagnostic('invalid-configuration', 'warning', CONTRADICTION, document.file, place)];
      }
      // A store that the repository does not show says where it is.
      if (!isWhole || this.#fitting.has(index) || value.territory !== undefined) return [];
      return [diagnostic('notice', 'notice', NOTHING_FITS, document.file, document.locate(at))];
    });
  }

  #candidates({ address }: StoreTarget): Placed[] {
    const named = this.#byAddress.get(address);
    if (named === undefined) return [...this.#patterns];
    return [...this.#patterns, ...named].sort((a, b) => a.index - b.index);
  }
}

const CONTRADICTION =
  'An earlier entry says something else of the same store, and is about fewer stores than this one, or as many. This one counts, since it comes last: put the more particular entry last, or remove one of them.';

const NOTHING_FITS =
  'No resource of this repository fits this entry. Correct or remove it; if the store is not in this repository, say where it is in `territory`.';

/** A store as its manifest describes it. */
export function storeTarget({ address, type, value }: Resource): StoreTarget {
  const metadata = value['metadata'] as { readonly labels?: unknown } | undefined;
  const tags = [value['tags'], value['labels'], metadata?.labels].find((found) => isMapping(found));
  return { address, type, ...(tags === undefined ? {} : { tags: tags as StoreTarget['tags'] & object }) };
}

/** A store of which only the address is known: its tags are not. */
export function addressTarget(address: string): StoreTarget {
  const type = /(?:^|\.)([a-z]\w*)\.[^.[\]]+(?:\[[^\]]*\])?$/.exec(address)?.[1] ?? address;
  return { address, type, tags: unknown('the tags of the store, which `match` would not need') };
}

function fitsTo({ match, type, tags }: Store, target: StoreTarget): boolean | Unknown {
  if (match === undefined && type === undefined && tags === undefined) return false;
  if (match !== undefined && !matchesAddress(match, target.address)) return false;
  if (type !== undefined && type !== target.type) return false;
  if (tags === undefined) return true;
  if (target.tags === undefined) return false;
  if (isUnknown(target.tags)) return target.tags;
  const given = target.tags;
  const found = Object.entries(tags).map(([key, wanted]) => {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    return isUnknown(value) ? value : value === wanted;
  });
  return found.includes(false) ? false : (found.find(isUnknown) ?? true);
}

/** Do they differ, though the later one is no more particular? Exceptions from a rule are meant. */
function contradict(earlier: Store, later: Store): boolean {
  const [before, after] = [particularity(earlier), particularity(later)];
  return (
    (before[0] > after[0] || (before[0] === after[0] && before[1] >= after[1])) &&
    (listed(earlier.subjects) !== listed(later.subjects) || listed(earlier.classes) !== listed(later.classes))
  );
}

/** One address, tags, or a pattern; then by how much of it is spelt out. */
function particularity({ match, type, tags }: Store): [number, number] {
  const spelt = (match ?? '').replaceAll('*', '').length + (type ?? '').length;
  if (match !== undefined && !match.includes('*')) return [2, spelt];
  return tags === undefined ? [0, spelt] : [1, spelt + Object.keys(tags).length];
}

function listed(values: readonly (string | undefined)[] | undefined): string {
  return [...(values ?? [])].sort().join(' ');
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
