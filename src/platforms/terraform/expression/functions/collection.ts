import { isUnknown } from '../../../../model/unknown.js';
import { isKnown, isSet, type Term, unknownOf } from '../term.js';
import { compareTexts, isList, isMapping, list, sequence, textList } from './containers.js';
import { anything, type Definitions, type Outcome, strict, TOO_LARGE, variadic } from './definition.js';
import { equality } from './equality.js';
import { lengthOf } from './graphemes.js';
import { MAX_ELEMENTS } from './limits.js';
import { flag, integer } from './primitives.js';
import { keyOf } from './set-order.js';
import { setOf } from './sets.js';
import { unify } from './unify.js';

/** https://developer.hashicorp.com/terraform/language/functions/alltrue and its neighbours about lists. */
export const COLLECTION_FUNCTIONS: Definitions = {
  alltrue: strict([list], (items) => settled(items, false)),
  anytrue: strict([list], (items) => settled(items, true)),
  chunklist: strict([list, integer], chunks),
  coalesce,
  coalescelist: coalesceLists,
  compact: strict([textListWithNulls], (items) => items.filter((item) => item !== null && item !== '')),
  concat: variadic([sequence], sequence, (first, others) => [first, ...others].flat(1)),
  contains: strict([list, anything], contains),
  distinct: strict([list], distinct),
  element: strict([sequence, integer], (items, index) => items.at(index % items.length)),
  flatten: strict([list], flatten),
  index: strict([sequence, anything], indexOf),
  length: strict([anything], length),
  matchkeys: strict([list, list, list], matchKeys),
  one: strict([list], (items) => (items.length > 1 ? undefined : (items[0] ?? null))),
  reverse: strict([list], (items) => items.toReversed()),
  setproduct: variadic([list, list], list, (first, second, others) => product([first, second, ...others])),
  slice: strict([sequence, integer, integer], (items, from, to) =>
    from < 0 || from > to || to > items.length ? undefined : items.slice(from, to),
  ),
  sort: strict([textList], (items) => items.toSorted(compareTexts)),
};

/** The value that settles the answer if any element has it: one `false` for `alltrue`, one `true` for `anytrue`. */
function settled(items: readonly Term[], settling: boolean): Outcome {
  const flags = items.map((item) => (item === null ? false : flag(item)));
  if (flags.includes(undefined)) return undefined;
  if (flags.includes(settling)) return settling;
  return isKnown(items) ? !settling : unknownOf(items);
}

function chunks(items: readonly Term[], size: number): Outcome {
  const unified = size < 0 ? undefined : unify(items);
  if (unified === undefined || unified.length === 0) return unified;
  if (size === 0) return [unified];
  const count = Math.ceil(unified.length / size);
  if (count > MAX_ELEMENTS) return TOO_LARGE;
  return Array.from({ length: count }, (_, index) => unified.slice(index * size, (index + 1) * size));
}

/** All arguments are converted to one type first, which an unknown one may decide. */
function coalesce(args: readonly Term[]): Outcome {
  const unified = unify(args);
  const ofTexts = unified?.some((value) => typeof value === 'string');
  for (const value of unified ?? []) {
    if (value === null || (ofTexts && value === '')) continue;
    return value;
  }
  return undefined;
}

function coalesceLists(args: readonly Term[]): Outcome {
  for (const arg of args) {
    if (arg === null) continue;
    if (isUnknown(arg)) return arg;
    if (!isList(arg) || isSet(arg)) return undefined;
    if (arg.length > 0) return arg;
  }
  return undefined;
}

function textListWithNulls(term: Term): readonly (string | null)[] | ReturnType<typeof textList> {
  if (!isList(term) || !isKnown(term)) return textList(term);
  return textList(term.filter((item) => item !== null));
}

function contains(items: readonly Term[], value: Term): Outcome {
  const answers = items.map((item) => equality(item, value));
  if (answers.includes(true)) return true;
  return answers.includes('maybe') ? unknownOf(items, value) : false;
}

function distinct(items: readonly Term[]): Outcome {
  const unified = unify(items);
  if (unified === undefined || unified.length <= 1) return unified;
  if (!unified.every(isKnown)) return unknownOf(items);
  const seen = new Map<string, Term>();
  for (const item of unified) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}

/** An unknown element may be a list, so that nobody knows how many elements there are. */
function flatten(items: readonly Term[]): Outcome {
  const flat: Term[] = [];
  const add = (item: Term): boolean => {
    if (isList(item)) return item.every(add);
    flat.push(item);
    return !isUnknown(item);
  };
  return items.every(add) ? flat : unknownOf(items);
}

function indexOf(items: readonly Term[], value: Term): Outcome {
  for (const [index, item] of items.entries()) {
    const equal = equality(item, value);
    if (equal === 'maybe') return unknownOf(item, value);
    if (equal) return index;
  }
  return undefined;
}

function length(value: Term): Outcome {
  if (isList(value)) return value.length;
  if (isMapping(value)) return Object.keys(value).length;
  return typeof value === 'string' ? lengthOf(value) : undefined;
}

function matchKeys(values: readonly Term[], keys: readonly Term[], wanted: readonly Term[]): Outcome {
  if (values.length !== keys.length) return undefined;
  if (wanted.length === 0) return [];
  if (!isKnown(keys) || !isKnown(wanted)) return unknownOf(keys, wanted);
  const unified = unify([...keys, ...wanted]);
  const list = unify(values);
  if (unified === undefined || list === undefined) return undefined;
  if (!isKnown(unified)) return unknownOf(unified);
  const searched = new Set(unified.slice(keys.length).map(keyOf));
  return list.filter((_, index) => searched.has(keyOf(unified[index] ?? null)));
}

function product(factors: readonly (readonly Term[])[]): Outcome {
  const size = factors.reduce((count, { length }) => count * length, 1);
  if (size * factors.length > MAX_ELEMENTS) return TOO_LARGE;
  const unified = factors.map(unify);
  let combinations: readonly (readonly Term[])[] = [[]];
  for (const items of unified) {
    if (items === undefined) return undefined;
    combinations = combinations.flatMap((combination) => items.map((item) => [...combination, item]));
  }
  // One set among the factors makes the product a set.
  return factors.some(isSet) ? setOf(combinations) : combinations;
}
