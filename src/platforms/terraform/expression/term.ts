import { isUnknown, type Unknown, unknown } from '../../../model/unknown.js';

/**
 * A value of an expression as far as it is known: JSON-like, with an `Unknown` in place of each part that cannot be
 * known. Types are not kept: a map is an object, and a set is a sorted list without duplicates that `isSet` tells from others.
 */
export type Term =
  | null
  | boolean
  | number
  | string
  | readonly Term[]
  | { readonly [key: string]: Term }
  | Unknown;

/** Names listed in one unknown. */
const MAX_NAMES = 5;

const MORE = '…';

/** For an unknown that depends on nothing that has a name. */
const NOTHING = 'an expression';

/** Containers known to hold no unknown at any depth. Terms share structure, so each is walked only once. */
const wholly = new WeakMap<object, boolean>();

/** Is there no unknown at any depth? */
export function isKnown(term: Term): boolean {
  if (typeof term !== 'object' || term === null) return true;
  if (isUnknown(term)) return false;
  const seen = wholly.get(term);
  if (seen !== undefined) return seen;
  const known = Object.values(term).every(isKnown);
  wholly.set(term, known);
  return known;
}

/** The unknown that depends on all unknowns inside the terms: their names once each, sorted, the first few of them. */
export function unknownOf(...terms: readonly Term[]): Unknown {
  const names = new Set<string>();
  const seen = new Set<object>();
  const visit = (term: Term): void => {
    if (typeof term !== 'object' || term === null || isKnown(term) || seen.has(term)) return;
    seen.add(term);
    if (isUnknown(term)) for (const name of term.$unknown.split(', ')) names.add(name);
    else for (const part of Object.values(term)) visit(part);
  };
  for (const term of terms) visit(term);
  if (names.size === 0) names.add(NOTHING);
  const sorted = [...names].filter((name) => name !== MORE).sort();
  const listed = sorted.slice(0, MAX_NAMES);
  if (sorted.length > MAX_NAMES || names.has(MORE)) listed.push(MORE);
  return unknown(listed.join(', '));
}

const sets = new WeakSet<object>();

/** A set of the items, which are distinct and in Terraform's order. Sets have no indexes, and each element is its own key. */
export function asSet(items: readonly Term[]): readonly Term[] {
  const set = [...items];
  sets.add(set);
  return set;
}

/** Is the term a set made by `asSet`? */
export function isSet(term: Term): boolean {
  return typeof term === 'object' && term !== null && sets.has(term);
}
