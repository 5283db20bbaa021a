import type { ErrorObject } from 'ajv/dist/2020.js';
import { escapeSegment, type Pointer, segmentsOf } from '../model/pointer.js';
import { children, definitionName, isSchemaObject, type Schema } from './schema.js';

/** Keywords that only say that the schemas inside them failed: each of a choice, or the one for every item. */
const COMPOSITE: ReadonlySet<string> = new Set(['anyOf', 'contains', 'oneOf']);

/**
 * The places at fault, deepest first choice: where several errors describe one choice (`anyOf`), the place that they
 * have in common; a missing key is named by the pointer that it would have. Sorted, without repetition, and without
 * a place that lies above another one.
 */
export function failingPointers(
  errors: readonly ErrorObject[],
  definitions: Record<string, Schema>,
): Pointer[] {
  const composites = errors.filter((error) => COMPOSITE.has(error.keyword));
  const outermost = composites.filter((error) => owner(error, composites, definitions) === undefined);
  const groups = new Map<ErrorObject, Pointer[]>(outermost.map((error) => [error, []]));
  const pointers = new Set<Pointer>();
  for (const error of errors) {
    if (error.keyword === 'if' || COMPOSITE.has(error.keyword)) continue;
    const group = owner(error, outermost, definitions);
    if (group === undefined) pointers.add(pointerOf(error));
    else groups.get(group)?.push(pointerOf(error));
  }
  for (const [composite, inside] of groups) pointers.add(commonPlace(inside, composite.instancePath));
  return [...pointers]
    .filter((pointer) => ![...pointers].some((other) => other.startsWith(`${pointer}/`)))
    .sort();
}

/** The value at fault, or the key that is missing or unwanted. */
function pointerOf(error: ErrorObject): Pointer {
  const key = faultyKey(error);
  return key === undefined ? error.instancePath : `${error.instancePath}/${escapeSegment(key)}`;
}

function faultyKey({ keyword, params, schema }: ErrorObject): string | undefined {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return params['missingProperty'] as string;
    case 'additionalProperties':
      return params['additionalProperty'] as string;
    case 'propertyNames':
      return params['propertyName'] as string;
    case 'not': {
      // `not: { required: [key] }` asks for the key to be absent: the key is at fault.
      const required = isSchemaObject(schema) ? schema['required'] : undefined;
      return Array.isArray(required) && required.length === 1 ? (required[0] as string) : undefined;
    }
    default:
      return undefined;
  }
}

/** The composite whose parts raised this error, if any. */
function owner(
  error: ErrorObject,
  composites: readonly ErrorObject[],
  definitions: Record<string, Schema>,
): ErrorObject | undefined {
  return composites.find(
    (composite) =>
      composite !== error &&
      isWithin(error.instancePath, composite.instancePath) &&
      partsOf(composite.schema as Schema | readonly Schema[], definitions).has(error.parentSchema as object),
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
