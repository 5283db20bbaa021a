import { isUnknown, unknown } from '../../../model/unknown.js';
import { isMapping, type Mapping } from '../loose-json.js';
import type { PlannedInstance } from './plan.js';

/** For a value that the configuration seems to know, and that only the apply will tell. */
const AFTER_APPLY = unknown('a value that is known after apply');

/** Has the resource that an unknown of this name depends on such an attribute, as far as the plan knows? */
export type IsAttributeOf = (text: string, name: string) => boolean;

/**
 * The value of a resource as its plan has it. What the plan knows counts, and what is only known after apply is an
 * unknown that keeps the name that the configuration gives it, by which resources are linked.
 *
 * What the configuration does not set, and what is not known either or empty, is left out: there the provider's
 * default counts, as it does without a plan.
 *
 * @param written the value as evaluated from the configuration, to whose order lists without an order are brought
 */
export function plannedValue(
  written: Mapping,
  { values, unknown: mask }: PlannedInstance,
  isAttributeOf: IsAttributeOf,
): Record<string, unknown> {
  return new Merging(isAttributeOf).mapping(written, values, mask);
}

/** As an assignment makes it, for names such as `__proto__` too. */
const OWN = { enumerable: true, configurable: true, writable: true };

interface Item {
  readonly item: unknown;
  readonly mask: unknown;
}

class Merging {
  constructor(private readonly isAttributeOf: IsAttributeOf) {}

  mapping(written: unknown, planned: Mapping, mask: unknown): Record<string, unknown> {
    const source = isMapping(written) && !isUnknown(written) ? written : {};
    const result: Record<string, unknown> = {};
    const names = [source, planned, isUnknown(written) && isMapping(mask) ? mask : {}].flatMap(Object.keys);
    for (const name of new Set(names)) {
      const inner = isUnknown(written) ? written : own(source, name);
      const value = this.known(inner, own(planned, name), isMapping(mask) ? own(mask, name) : undefined);
      if (value !== undefined) Object.defineProperty(result, name, { value, ...OWN });
    }
    return result;
  }

  /** Undefined for what is to be left out. */
  private known(written: unknown, planned: unknown, mask: unknown): unknown {
    if (mask === true) return written === undefined ? undefined : unknownLike(written);
    if (planned === null || planned === undefined) return undefined;
    if (written === undefined && isEmpty(planned) && !holdsUnknown(mask)) return undefined;
    if (Array.isArray(planned)) return this.list(written, planned, mask);
    return isMapping(planned) ? this.mapping(written, planned, mask) : planned;
  }

  private list(written: unknown, planned: readonly unknown[], mask: unknown): unknown[] {
    const source: readonly unknown[] = Array.isArray(written) ? written : [];
    const masks: readonly unknown[] = Array.isArray(mask) ? mask : [];
    const items = planned.map((item, index) => ({ item, mask: masks[index] }));
    return this.inOrderOf(source, items).map(({ item, mask: itemMask }, index) => {
      const inner = isUnknown(written) ? written : source[index];
      return item === null && itemMask !== true ? null : (this.known(inner, item, itemMask) ?? AFTER_APPLY);
    });
  }

  /** A set has another order in the plan than in the configuration, whose places findings point to. */
  private inOrderOf(source: readonly unknown[], items: readonly Item[]): readonly Item[] {
    if (source.length !== items.length || items.length < 2) return items;
    const left = [...items];
    const ordered = new Map<number, Item>();
    // What fits for sure comes first, so that an unknown does not take the place of what is written out.
    for (const fits of [(fit: Fit) => fit === 'surely', (fit: Fit) => fit !== 'no']) {
      for (const [place, written] of source.entries()) {
        if (ordered.has(place)) continue;
        const index = left.findIndex(({ item }) => fits(this.fit(written, item)));
        const [item] = index === -1 ? [] : left.splice(index, 1);
        if (item !== undefined) ordered.set(place, item);
      }
    }
    return left.length > 0 ? items : source.flatMap((_, place) => ordered.get(place) ?? []);
  }

  /** May the planned value be what the written one became? Provider's defaults and unknowns may be anything. */
  private fit(written: unknown, planned: unknown): Fit {
    if (isUnknown(written)) {
      const isIt = typeof planned === 'string' && this.isAttributeOf(planned, written.$unknown);
      return isIt ? 'surely' : 'maybe';
    }
    if (planned === null || planned === undefined) return 'maybe';
    if (Array.isArray(written))
      return Array.isArray(planned) && planned.length === written.length ? 'surely' : 'no';
    if (!isMapping(written)) return String(written) === String(planned) ? 'surely' : 'no';
    if (!isMapping(planned)) return 'no';
    const fits = Object.keys(written).map((name) => this.fit(written[name], own(planned, name)));
    return FITS.find((fit) => fits.includes(fit)) ?? 'surely';
  }
}

/** The worst first. */
const FITS = ['no', 'maybe', 'surely'] as const;

type Fit = (typeof FITS)[number];

function unknownLike(written: unknown): unknown {
  if (isUnknown(written)) return written;
  if (Array.isArray(written)) return written.find(isUnknown) ?? AFTER_APPLY;
  return isMapping(written) ? (Object.values(written).find(isUnknown) ?? AFTER_APPLY) : AFTER_APPLY;
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) || isMapping(value)) && Object.keys(value).length === 0;
}

function holdsUnknown(mask: unknown): boolean {
  if (typeof mask !== 'object' || mask === null) return mask === true;
  return Object.values(mask).some(holdsUnknown);
}

function own(mapping: Mapping, name: string): unknown {
  return Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}
