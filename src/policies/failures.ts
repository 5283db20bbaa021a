import { escapeSegment, type Pointer, parentOf, segmentsOf } from '../model/pointer.js';
import { children, definitionName, isSchemaObject, type Schema } from './schema.js';
import type { Failure } from './validate.js';

/** Keywords that only say that the schemas inside them failed: each of a choice, or the one for every item. */
export const COMPOSITE: ReadonlySet<string> = new Set(['anyOf', 'contains', 'oneOf']);

/**
 * The places at fault, deepest first choice: where several failures describe one choice (`anyOf`), the place that they
 * have in common; a missing key is named by the pointer that it would have. Sorted, without repetition, and without
 * a place that lies above another one.
 */
export function failingPointers(
  failures: readonly Failure[],
  definitions: Record<string, Schema>,
): Pointer[] {
  const composites = failures.filter((failure) => COMPOSITE.has(failure.keyword));
  const outermost = composites.filter((failure) => owner(failure, composites, definitions) === undefined);
  const groups = new Map<Failure, Pointer[]>(outermost.map((failure) => [failure, []]));
  const pointers = new Set<Pointer>();
  for (const failure of failures) {
    if (COMPOSITE.has(failure.keyword)) continue;
    const group = owner(failure, outermost, definitions);
    if (group === undefined) pointers.add(pointerOf(failure));
    else groups.get(group)?.push(pointerOf(failure));
  }
  for (const [composite, inside] of groups) pointers.add(commonPlace(inside, composite.place));
  const above = new Set<Pointer>();
  for (const pointer of pointers) {
    // What lies above a place that is known already is known, too.
    let at = pointer;
    while (at !== '' && !above.has(parentOf(at))) {
      at = parentOf(at);
      above.add(at);
    }
  }
  return [...pointers].filter((pointer) => !above.has(pointer)).sort();
}

/** The value at fault, or the key that is missing or unwanted. */
export function pointerOf(failure: Failure): Pointer {
  const key = faultyKey(failure);
  return key === undefined ? failure.place : `${failure.place}/${escapeSegment(key)}`;
}

function faultyKey({ keyword, key, wanted }: Failure): string | undefined {
  if (keyword !== 'not') return key;
  // `not: { required: [key] }` asks for the key to be absent: the key is at fault.
  const required = isSchemaObject(wanted) ? wanted['required'] : undefined;
  return Array.isArray(required) && required.length === 1 ? (required[0] as string) : undefined;
}

/** The composite whose parts raised this failure, if any. */
function owner(
  failure: Failure,
  composites: readonly Failure[],
  definitions: Record<string, Schema>,
): Failure | undefined {
  return composites.find(
    (composite) =>
      composite !== failure &&
      isWithin(failure.place, composite.place) &&
      partsOf(composite.wanted as Schema | readonly Schema[], definitions).has(failure.schema as object),
  );
}

function isWithin(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

const parts = new WeakMap<object, Set<object>>();

/** All schema objects inside these, those behind `$ref` included. */
function partsOf(
  schemas: Schema | readonly Schema[],
  definitions: Record<string, Schema>,
): ReadonlySet<object> {
  if (typeof schemas === 'boolean') return new Set();
  const known = parts.get(schemas);
  if (known !== undefined) return known;
  const found = new Set<object>();
  const visit = (schema: Schema): void => {
    if (!isSchemaObject(schema) || found.has(schema)) return;
    found.add(schema);
    for (const child of children(schema)) visit(child);
    const ref = schema['$ref'];
    if (typeof ref === 'string') visit(definitions[definitionName(ref)] ?? true);
  };
  for (const schema of [schemas].flat() as Schema[]) visit(schema);
  parts.set(schemas, found);
  return found;
}

function commonPlace(pointers: readonly Pointer[], fallback: Pointer): Pointer {
  const [first, ...rest] = pointers;
  if (first === undefined) return fallback;
  const common = segmentsOf(first);
  for (const pointer of rest) {
    const segments = segmentsOf(pointer);
    let length = 0;
    while (length < common.length && common[length] === segments[length]) length++;
    common.length = length;
  }
  const place = common.map((segment) => `/${escapeSegment(segment)}`).join('');
  return place.length < fallback.length ? fallback : place;
}
