import { isUnknown, unknown } from '../../../model/unknown.js';
import { isMapping, type Mapping } from '../loose-json.js';
import type { PlannedInstance } from './plan.js';

/** For a value that the configuration seems to know, and that only the apply will tell. */
const AFTER_APPLY = unknown('a value that is known after apply');

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
): Record<string, unknown> {
  return mappingOf(written, values, mask);
}

function mappingOf(written: unknown, planned: Mapping, mask: unknown): Record<string, unknown> {
  const source = isMapping(written) && !isUnknown(written) ? written : {};
  const result: Record<string, unknown> = {};
  const names = [source, planned, isUnknown(written) && isMapping(mask) ? mask : {}].flatMap(Object.keys);
  for (const name of new Set(names)) {
    const inner = isUnknown(written) ? written : own(source, name);
    const value = known(inner, own(planned, name), isMapping(mask) ? own(mask, name) : undefined);
    if (value !== undefined) Object.defineProperty(result, name, { value, ...OWN });
  }
  return result;
}

/** As an assignment makes it, for names such as `__proto__` too. */
const OWN = { enumerable: true, configurable: true, writable: true };

/** Undefined for what is to be left out. */
function known(written: unknown, planned: unknown, mask: unknown): unknown {
  if (mask === true) return written === undefined ? undefined : unknownLike(written);
  if (planned === null || planned === undefined) return undefined;
  if (written === undefined && isEmpty(planned) && !holdsUnknown(mask)) return undefined;
  if (Array.isArray(planned)) return listOf(written, planned, mask);
  return isMapping(planned) ? mappingOf(written, planned, mask) : planned;
}

function listOf(written: unknown, planned: readonly unknown[], mask: unknown): unknown[] {
  const source: readonly unknown[] = Array.isArray(written) ? written : [];
  const masks: readonly unknown[] = Array.isArray(mask) ? mask : [];
  const items = planned.map((item, index) => ({ item, mask: masks[index] }));
  return inOrderOf(source, items).map(({ item, mask: itemMask }, index) => {
    const inner = isUnknown(written) ? written : source[index];
    return item === null && itemMask !== true ? null : (known(inner, item, itemMask) ?? AFTER_APPLY);
  });
}

interface Item {
  readonly item: unknown;
  readonly mask: unknown;
}

/** A set has another order in the plan than in the configuration, whose places findings point to. */
function inOrderOf(source: readonly unknown[], items: readonly Item[]): readonly Item[] {
  if (source.length !== items.length || items.length < 2) return items;
  const left = [...items];
  const ordered: Item[] = [];
  for (const written of source) {
    const index = left.findIndex(({ item }) => agree(written, item));
    if (index === -1) return items;
    ordered.push(...left.splice(index, 1));
  }
  return ordered;
}

/** May the planned value be what the written one became? Provider's defaults and unknowns fit everything. */
function agree(written: unknown, planned: unknown): boolean {
  if (isUnknown(written) || planned === null || planned === undefined) return true;
  if (Array.isArray(written)) return Array.isArray(planned) && planned.length === written.length;
  if (isMapping(written))
    return (
      isMapping(planned) && Object.keys(written).every((name) => agree(written[name], own(planned, name)))
    );
  return String(written) === String(planned);
}

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
