import { isUnknown } from '../../../../model/unknown.js';
import { isKnown, type Term, unknownOf } from '../term.js';
import { compareTexts, isList, isMapping, list, membersOf } from './containers.js';
import { type Definition, type Definitions, type Outcome, strict, variadic } from './definition.js';
import { unify, unifyAll } from './unify.js';

/**
 * The elements of a set in Terraform's order: strings by code point, numbers by value, others by the text that
 * Terraform makes of them. Unknown as a whole if an element is, for it may equal another one.
 *
 * @returns undefined if the elements cannot be of one type
 */
export function setOf(items: readonly Term[]): Outcome {
  if (items.length > 1 && !items.every(isKnown)) return unknownOf(items);
  const unified = unify(items);
  if (unified === undefined) return undefined;
  if (!unified.every(isKnown)) return items.length > 1 ? unknownOf(unified) : unified;
  const distinct = new Map(unified.map((item) => [keyOf(item), item]));
  return [...distinct].sort(compareElements).map(([, item]) => item);
}

type Element = readonly [key: string, item: Term];

function compareElements([leftKey, left]: Element, [rightKey, right]: Element): number {
  if (left === null || right === null) return left === null ? 1 : -1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return compareTexts(leftKey, rightKey);
}

/** A text that is the same for equal values only, and by which values inside a set are ordered. */
export function keyOf(term: Term): string {
  if (term === null) return '~';
  if (typeof term === 'boolean') return term ? 'T' : 'F';
  if (typeof term === 'number') return String(term);
  if (typeof term === 'string') return JSON.stringify(term);
  if (isList(term)) return `<${term.map((item) => `${keyOf(item)};`).join('')}>`;
  if (!isMapping(term)) return '?';
  return `{${membersOf(term)
    .map(([name, value]) => `${JSON.stringify(name)}:${keyOf(value)};`)
    .join('')}}`;
}

/** The sets after conversion to one element type; unknown or undefined as in `setOf`. */
function combine(
  sets: readonly (readonly Term[])[],
  keep: (inSets: readonly ReadonlySet<string>[], key: string) => boolean,
): Outcome {
  const all = setOf(sets.flat(1));
  if (!Array.isArray(all)) return all;
  // Each set by itself is converted like the union, since the union holds an element of every type.
  const keys = (unifyAll(sets) ?? []).map((set) => new Set(set.map(keyOf)));
  return all.filter((item: Term) => keep(keys, keyOf(item)));
}

/** Nothing is left of an empty set, whatever the others hold, as long as they may be sets at all. */
function unlessEmpty(isEmpty: (args: readonly Term[]) => boolean, otherwise: Definition): Definition {
  return (args) => {
    const result = otherwise(args);
    return isUnknown(result) && isEmpty(args) ? [] : result;
  };
}

function isEmptyList(term: Term | undefined): boolean {
  return Array.isArray(term) && term.length === 0;
}

const intersect = variadic([list], list, (first, others) =>
  combine([first, ...others], (sets, key) => sets.every((set) => set.has(key))),
);

const subtract = strict([list, list], (from, without) =>
  combine([from, without], ([first, second], key) => first?.has(key) === true && second?.has(key) === false),
);

/** https://developer.hashicorp.com/terraform/language/functions/setunion and its neighbours. */
export const SET_FUNCTIONS: Definitions = {
  setunion: variadic([list], list, (first, others) => combine([first, ...others], () => true)),
  setintersection: unlessEmpty((args) => args.some(isEmptyList), intersect),
  setsubtract: unlessEmpty(([from]) => isEmptyList(from), subtract),
};
