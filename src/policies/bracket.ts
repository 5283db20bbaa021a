import {
  ANNOTATIONS,
  definitionName,
  isSchemaObject,
  isTrivial,
  KNOWN_ONLY,
  type Schema,
  type SchemaObject,
} from './schema.js';

/**
 * Brackets a schema between two others, for values that hold unknowns:
 *
 * - `may(S)` accepts whenever some completion of the unknowns satisfies S (and sometimes when none does);
 * - `must(S)` accepts only when every completion satisfies S (and not always then).
 *
 * So a `must` that accepts is a pass, a `may` that rejects is a failure, and anything else is undecided. A completion
 * replaces an unknown by any JSON value; the value of a property may also turn out to be absent, since Terraform's
 * `null` means just that. Each mode is the other one's dual under negation: may(not A) = not must(A).
 *
 * The results use two keywords of ours, `isUnknown` and `holdsUnknown` (see compile.ts).
 */
export type Mode = 'may' | 'must';

const IS_UNKNOWN: SchemaObject = { isUnknown: true };
const IS_KNOWN: SchemaObject = { isUnknown: false };

export function bracket(schema: Schema, mode: Mode): Schema {
  if (!isSchemaObject(schema)) return schema;
  const definitions = (schema['$defs'] ?? {}) as Record<string, Schema>;
  const $defs: Record<string, Schema> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    $defs[`may.${name}`] = transform(definition, 'may');
    $defs[`must.${name}`] = transform(definition, 'must');
  }
  const result = transform(schema, mode);
  return isSchemaObject(result) && Object.keys($defs).length > 0 ? { ...result, $defs } : result;
}

const dual = (mode: Mode): Mode => (mode === 'may' ? 'must' : 'may');

/** For a value that is there: an unknown satisfies `may` of anything but `false`, and `must` of nothing but the trivial. */
function transform(schema: Schema, mode: Mode): Schema {
  if (!isSchemaObject(schema) || isTrivial(schema)) return schema !== false;
  const known = transformKnown(schema, mode);
  return mode === 'may' ? { if: IS_KNOWN, then: known } : { allOf: [IS_KNOWN, known] };
}

/** For the value of a property: an unknown may also be absent, which satisfies even `false`. */
function transformProperty(schema: Schema, mode: Mode): Schema {
  if (mode === 'may' && schema === false) return IS_UNKNOWN;
  return transform(schema, mode);
}

function transformKnown(schema: SchemaObject, mode: Mode): SchemaObject {
  const kept: Record<string, unknown> = {};
  const parts: Schema[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword)) continue;
    const rewrite = REWRITES[keyword];
    if (rewrite === undefined) kept[keyword] = value;
    else {
      const { keep, part } = rewrite(value, mode, schema);
      if (keep !== undefined) kept[keyword] = keep;
      if (part !== undefined) parts.push(...part);
    }
  }
  return parts.length === 0 ? kept : { ...kept, allOf: parts };
}

/** What a keyword becomes: a value under the same keyword, or conditions of their own. */
interface Rewritten {
  readonly keep?: unknown;
  readonly part?: readonly Schema[];
}

type Rewrite = (value: unknown, mode: Mode, schema: SchemaObject) => Rewritten;

const one: Rewrite = (value, mode) => ({ keep: transform(value as Schema, mode) });
const property: Rewrite = (value, mode) => ({ keep: transformProperty(value as Schema, mode) });
const list: Rewrite = (value, mode) => ({ keep: (value as Schema[]).map((item) => transform(item, mode)) });
const propertyMap: Rewrite = (value, mode) => ({
  keep: mapValues(value, (item) => transformProperty(item, mode)),
});
/** Handled together with the keyword that it qualifies. */
const elsewhere: Rewrite = () => ({});

/** Keywords not listed speak of scalars, or of a length or a type that is known wherever the value is. */
const REWRITES: Readonly<Record<string, Rewrite>> = {
  $ref: (value, mode) => ({ keep: `#/$defs/${mode}.${definitionName(value as string)}` }),
  properties: propertyMap,
  patternProperties: propertyMap,
  additionalProperties: property,
  items: one,
  prefixItems: list,
  anyOf: list,
  allOf: (value, mode) => ({ part: (value as Schema[]).map((item) => transform(item, mode)) }),
  oneOf: (value, mode) => ({ part: [exactlyOne(value as Schema[], mode)] }),
  not: (value, mode) => ({ keep: transform(value as Schema, dual(mode)) }),
  if: (_value, mode, schema) => ({ part: conditional(schema, mode) }),
  then: elsewhere,
  else: elsewhere,
  const: (value, mode) => (mode === 'may' ? { part: [mayEqual(value)] } : { keep: value }),
  enum: (value, mode) =>
    mode === 'may' ? { part: [{ anyOf: (value as unknown[]).map(mayEqual) }] } : { keep: value },
  required: (value, mode) =>
    mode === 'may'
      ? { keep: value }
      : { keep: value, part: [{ properties: mapKeys(value as string[], IS_KNOWN) }] },
  dependentRequired: (value, mode) => ({
    part: Object.entries(value as Record<string, string[]>).map(([key, needed]) =>
      transform(dependency(key, { required: needed }), mode),
    ),
  }),
  dependentSchemas: (value, mode) => ({
    part: Object.entries(value as Record<string, Schema>).map(([key, needed]) =>
      transform(dependency(key, needed), mode),
    ),
  }),
  contains: (value, mode, schema) => ({ part: containing(value as Schema, mode, schema) }),
  minContains: elsewhere,
  maxContains: elsewhere,
  uniqueItems: (value, mode) => {
    if (value !== true) return {};
    const unique = { uniqueItems: true };
    const whole = { holdsUnknown: false };
    return { part: [mode === 'may' ? { if: whole, then: unique } : { allOf: [whole, unique] }] };
  },
  minProperties: (value, mode) =>
    mode === 'may'
      ? { keep: value }
      : { part: [{ if: { minProperties: 1 }, then: NO_UNKNOWN_PROPERTY }], keep: value },
  maxProperties: (value, mode) =>
    mode === 'may'
      ? { part: [{ if: NO_UNKNOWN_PROPERTY, then: { maxProperties: value } }] }
      : { keep: value },
  misspeltProperties: (value, mode) => ({ keep: mode === 'may' ? KNOWN_ONLY : value }),
  propertyNames: (value, mode) =>
    mode === 'may'
      ? { part: [{ if: NO_UNKNOWN_PROPERTY, then: { propertyNames: value } }] }
      : { keep: value },
};

const NO_UNKNOWN_PROPERTY: SchemaObject = { additionalProperties: IS_KNOWN };

/** An object without the key, or what the key asks for; `required` alone would be satisfied by anything but an object. */
function dependency(key: string, needed: Schema): Schema {
  return { anyOf: [{ not: { type: 'object', required: [key] } }, needed] };
}

/** (not if, or then) and (if, or else), each through its own bracket. */
function conditional(schema: SchemaObject, mode: Mode): Schema[] {
  const condition = schema['if'] as Schema;
  const parts: Schema[] = [];
  if (schema['then'] !== undefined) {
    parts.push({ if: transform(condition, dual(mode)), then: transform(schema['then'] as Schema, mode) });
  }
  if (schema['else'] !== undefined) {
    parts.push({ if: transform(condition, mode), else: transform(schema['else'] as Schema, mode) });
  }
  return parts;
}

/** One of them, and none of the others. */
function exactlyOne(schemas: readonly Schema[], mode: Mode): Schema {
  return {
    anyOf: schemas.map((chosen, index) => ({
      allOf: [
        transform(chosen, mode),
        ...schemas
          .filter((_, other) => other !== index)
          .map((other) => ({ not: transform(other, dual(mode)) })),
      ],
    })),
  };
}

/** The lower bound counts in this mode, the upper bound in the other. */
function containing(schema: Schema, mode: Mode, parent: SchemaObject): Schema[] {
  const minContains = (parent['minContains'] ?? 1) as number;
  const parts: Schema[] = [{ contains: transform(schema, mode), minContains }];
  if (parent['maxContains'] !== undefined) {
    parts.push({
      contains: transform(schema, dual(mode)),
      minContains: 0,
      maxContains: parent['maxContains'],
    });
  }
  return parts;
}

/** Could the value, with unknowns inside, turn out to be this one? */
function mayEqual(constant: unknown): Schema {
  if (Array.isArray(constant)) {
    const length = { type: 'array', minItems: constant.length, maxItems: constant.length };
    return constant.length === 0
      ? length
      : { ...length, prefixItems: constant.map((item) => orUnknown(mayEqual(item))) };
  }
  if (isSchemaObject(constant)) {
    return {
      type: 'object',
      properties: mapValues(constant, (item) => orUnknown(mayEqual(item))),
      required: Object.keys(constant),
      additionalProperties: IS_UNKNOWN,
    };
  }
  return { const: constant };
}

function orUnknown(schema: Schema): Schema {
  return { if: IS_KNOWN, then: schema };
}

function mapValues(map: unknown, change: (value: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(map as Record<string, Schema>).map(([key, value]) => [key, change(value)]),
  );
}

function mapKeys(keys: readonly string[], value: Schema): Record<string, Schema> {
  return Object.fromEntries(keys.map((key) => [key, value]));
}
