import { isUnknown } from '../../../../model/unknown.js';
import { isKnown, type Term, unknownOf } from '../term.js';
import { list } from './containers.js';
import { type Definition, type Definitions, type Outcome, strict, variadic } from './definition.js';
import { distinctInOrder, keyOf } from './set-order.js';
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
  return distinctInOrder(unified);
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
