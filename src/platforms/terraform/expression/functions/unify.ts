import { isUnknown } from '../../../../model/unknown.js';
import { kindOf, maybeText } from '../knowledge.js';
import { asSet, isKnown, isSet, type Term } from '../term.js';
import { isList, isMapping } from './containers.js';
import { text } from './primitives.js';
import { distinctInOrder } from './set-order.js';

/**
 * Converts terms to the one type that Terraform finds for the elements of a list or the results of an expression:
 * strings where one primitive is a string, and the same inside objects and lists.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints#conversion-of-complex-types
 *
 * Where a term is unknown it may turn out to be a string, or to hold some: unless its type is known, only strings
 * among the others are sure to stay what they are.
 *
 * @returns undefined if there is no such type
 */
export function unify(terms: readonly Term[]): readonly Term[] | undefined {
  if (terms.some(isUnknown)) return unifyAround(terms);
  const present = terms.filter((term) => term !== null);
  if (present.every(isList)) return unifyParts(terms, present, unifyLists);
  if (present.every(isMapping)) return unifyParts(terms, present, unifyObjects);
  return present.some((term) => isList(term) || isMapping(term)) ? undefined : unifyPrimitives(terms);
}

/** Terms some of which are unknown. Whether there is a type for all may depend on those, too. */
function unifyAround(terms: readonly Term[]): readonly Term[] {
  if (terms.every((term) => term === null || kindOf(term) !== undefined)) return terms;
  const unknowns = terms.filter(isUnknown);
  const rest = terms.filter((term) => !isUnknown(term));
  const known = (unify(rest) ?? rest).values();
  const isText = rest.some((term) => typeof term === 'string');
  return terms.map((term) => {
    if (!isUnknown(term)) return maybeText(known.next().value ?? null, unknowns);
    return maybeText((isText ? text(term) : undefined) ?? term, unknowns);
  });
}

function unifyPrimitives(terms: readonly Term[]): readonly Term[] | undefined {
  const kinds = new Set(terms.filter((term) => term !== null).map((term) => typeof term));
  if (kinds.size <= 1) return terms;
  // Numbers and truth values are converted to strings, never to each other.
  if (!kinds.has('string')) return undefined;
  return terms.map((term) => (term === null ? null : (text(term) ?? null)));
}

/** Unifies containers and puts the nulls back between them. */
function unifyParts<T extends Term>(
  terms: readonly Term[],
  present: readonly T[],
  unifyContainers: (containers: readonly T[]) => readonly Term[] | undefined,
): readonly Term[] | undefined {
  if (present.length <= 1) return terms;
  const unified = unifyContainers(present);
  if (unified === undefined) return undefined;
  const rest = unified.values();
  return terms.map((term) => (term === null ? null : (rest.next().value ?? null)));
}

type Mapping = { readonly [key: string]: Term };

/** Objects with the same attributes are unified one attribute after the other; others become maps of one type. */
function unifyObjects(objects: readonly Mapping[]): readonly Term[] | undefined {
  const keys = objects.map((object) => Object.keys(object));
  const names = keys[0] ?? [];
  const same = objects.every(
    (object, index) =>
      keys[index]?.length === names.length && names.every((name) => Object.hasOwn(object, name)),
  );
  const values = regroup(
    objects.map((object, index) => (same ? names : (keys[index] ?? [])).map((key) => object[key] ?? null)),
    same,
  );
  return values?.map((parts, index) =>
    Object.fromEntries((same ? names : (keys[index] ?? [])).map((key, at) => [key, parts[at] ?? null])),
  );
}

/** Tuples of one length are unified position by position; others become lists or sets of one type. */
function unifyLists(lists: readonly (readonly Term[])[]): readonly Term[] | undefined {
  const unified = regroup(
    lists,
    lists.every((list) => list.length === lists[0]?.length && !isSet(list)),
  );
  return unified?.map((items, index) =>
    isSet(lists[index] ?? null) ? setAfter(lists[index] ?? [], items) : items,
  );
}

/** A set of the elements after their conversion: texts have another order than numbers. */
function setAfter(set: readonly Term[], items: readonly Term[]): Term {
  return items.every(isKnown) ? asSet(distinctInOrder(items)) : maybeText(set, items);
}

/** Unifies all items of all lists with each other; undefined as in `unify`. */
export function unifyAll(lists: readonly (readonly Term[])[]): readonly (readonly Term[])[] | undefined {
  const unified = unify(lists.flat(1))?.values();
  return unified && lists.map((list) => list.map(() => unified.next().value ?? null));
}

/** Unifies the n-th parts of all containers with each other, or else all parts with each other. */
function regroup(
  containers: readonly (readonly Term[])[],
  byPosition: boolean,
): readonly (readonly Term[])[] | undefined {
  if (!byPosition) return unifyAll(containers);
  const columns: (readonly Term[])[] = [];
  for (let at = 0; at < (containers[0]?.length ?? 0); at++) {
    const column = unify(containers.map((container) => container[at] ?? null));
    if (column === undefined) return undefined;
    columns.push(column);
  }
  return containers.map((_, index) => columns.map((column) => column[index] ?? null));
}
