import fc from 'fast-check';
import { unknown } from '../../src/model/unknown.js';
import type { Schema } from '../../src/policies/schema.js';

const key = fc.constantFrom('a', 'b', 'c');
const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, 2, '', 'x', 'yy');
const small = fc.nat({ max: 2 });

/** Values of the shapes that the random schemas ask about. */
export const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** The same with unknowns anywhere below the top. */
const { hole } = fc.letrec<{ hole: unknown }>((tie) => ({
  hole: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.constant(unknown('var.x')),
    fc.array(tie('hole'), { maxLength: 3 }),
    fc.dictionary(key, tie('hole'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
export const instance = fc.oneof(
  fc.dictionary(key, hole, { maxKeys: 3, noNullPrototype: true }),
  fc.array(hole, { maxLength: 3 }),
  hole,
);

const { schema } = fc.letrec<{ schema: Schema; object: Record<string, unknown> }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small' },
    fc.boolean(),
    fc.record({ const: value }),
    fc.record({
      enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (item) => JSON.stringify(item) }),
    }),
    fc.record({ type: fc.constantFrom('object', 'array', 'string', 'boolean', 'null', 'integer') }),
    fc.record({ minimum: small }),
    fc.record({ pattern: fc.constantFrom('^x', 'y$') }),
    tie('object'),
    tie('object'),
    tie('object'),
  ),
  object: fc
    .record(
      {
        properties: fc.dictionary(key, tie('schema'), { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
        required: fc.uniqueArray(key, { minLength: 1, maxLength: 2 }),
        additionalProperties: tie('schema'),
        patternProperties: fc.dictionary(fc.constantFrom('^a', 'b'), tie('schema'), {
          minKeys: 1,
          maxKeys: 1,
          noNullPrototype: true,
        }),
        propertyNames: fc.constantFrom<Schema>({ enum: ['a', 'b'] }, false, true),
        minProperties: small,
        maxProperties: small,
        dependentRequired: fc.constantFrom({ a: ['b'] }, { b: ['a', 'c'] }),
        dependentSchemas: fc.dictionary(key, tie('schema'), {
          minKeys: 1,
          maxKeys: 1,
          noNullPrototype: true,
        }),
        items: tie('schema'),
        prefixItems: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        contains: tie('schema'),
        minContains: small,
        maxContains: small,
        minItems: small,
        maxItems: small,
        uniqueItems: fc.boolean(),
        not: tie('schema'),
        allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }),
        if: tie('schema'),
        then: tie('schema'),
        else: tie('schema'),
        $ref: fc.constantFrom('#/$defs/part', '#/$defs/other'),
      },
      { requiredKeys: [] },
    )
    .map((all) => pick(all, 3)),
}));

/** A few keywords at a time: all of them at once would reject everything. */
function pick(all: Record<string, unknown>, count: number): Record<string, unknown> {
  const names = Object.keys(all);
  const start = JSON.stringify(all).length % Math.max(1, names.length);
  const chosen = [...names.slice(start), ...names.slice(0, start)].slice(0, count);
  if (chosen.includes('if')) for (const name of ['then', 'else']) if (name in all) chosen.push(name);
  // The published schema of rules does not let these two stand together: ajv judges them wrongly inside a negation.
  const together = chosen.includes('prefixItems') ? chosen.filter((name) => name !== 'contains') : chosen;
  return Object.fromEntries(together.map((name) => [name, all[name]]));
}

/** A part that refers to itself in place never ends. */
function terminates(candidate: Schema): boolean {
  const text = JSON.stringify((candidate as { $defs?: unknown }).$defs ?? {});
  return !text.includes('$ref');
}

/** Random schemas over all that policies may use, with parts to refer to. */
export const withParts = fc
  .tuple(schema, schema, schema)
  .map(
    ([main, part, other]): Schema => (typeof main === 'boolean' ? main : { ...main, $defs: { part, other } }),
  )
  .filter(terminates);
