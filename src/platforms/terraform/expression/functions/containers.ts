import { escapeReservedKey, isUnknown, restoreReserved, type Unknown } from '../../../../model/unknown.js';
import { isKnown, isSet, type Term, unknownOf } from '../term.js';
import { text } from './primitives.js';

export type Mapping = { readonly [key: string]: Term };

/** A list, tuple or set, elements of which may be unknown. */
export function list(term: Term): readonly Term[] | Unknown | undefined {
  return isList(term) || isUnknown(term) ? term : undefined;
}

/** A list or tuple: sets have no order, and Terraform does not make lists of them here. */
export function sequence(term: Term): readonly Term[] | Unknown | undefined {
  return isSet(term) ? undefined : list(term);
}

/** A list of known strings. */
export function textList(term: Term): readonly string[] | Unknown | undefined {
  if (!isList(term)) return isUnknown(term) ? term : undefined;
  if (!isKnown(term)) return unknownOf(term);
  const texts = term.map(text);
  const strange = texts.find((item) => typeof item !== 'string');
  return texts.some((item) => item === undefined) ? undefined : (strange ?? (texts as string[]));
}

/** A map or object, values of which may be unknown. */
export function mapping(term: Term): Mapping | Unknown | undefined {
  return isMapping(term) || isUnknown(term) ? term : undefined;
}

export function isList(term: Term): term is readonly Term[] {
  return Array.isArray(term);
}

export function isMapping(term: Term): term is Mapping {
  return typeof term === 'object' && term !== null && !isList(term) && !isUnknown(term);
}

/** An object of the given members, whose names are those of the configuration; of a repeated name the last counts. */
export function mappingOf(members: Iterable<readonly [string, Term]>): Mapping {
  return Object.fromEntries(Array.from(members, ([name, value]) => [escapeReservedKey(name), value]));
}

/** The members by the names that the configuration gives them, in the order of the names. */
export function membersOf(object: Mapping): (readonly [string, Term])[] {
  return Object.entries(object)
    .map(([key, value]) => [nameOfKey(key), value] as const)
    .sort(([left], [right]) => compareTexts(left, right));
}

export function memberOf(object: Mapping, name: string): Term | undefined {
  const key = escapeReservedKey(name);
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function nameOfKey(key: string): string {
  return key.startsWith('$$') ? (Object.keys(restoreReserved({ [key]: null }) as object)[0] ?? key) : key;
}

/** The order of UTF-8 bytes, which is that of code points. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const [a, b] = [left.charCodeAt(index), right.charCodeAt(index)];
    // A surrogate is half of a code point above all that fit into one unit.
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
  }
  return left.length - right.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
