import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUnknown, unknown } from '../../src/model/unknown.js';
import { bracket } from '../../src/policies/bracket.js';
import { DetailedValidator } from '../../src/policies/compile.js';
import { readPaths, unknownsAlong } from '../../src/policies/reads.js';
import type { Schema } from '../../src/policies/schema.js';

const validator = new DetailedValidator();

type Truth = 'yes' | 'no' | 'unknown';

/** Compiling is what takes time: once per schema, not per value. */
function judge(schema: Schema): (value: unknown) => Truth {
  const must = bracket(schema, 'must');
  const may = bracket(schema, 'may');
  return (value) =>
    validator.accepts(must, value) ? 'yes' : validator.accepts(may, value) ? 'unknown' : 'no';
}

function truth(schema: Schema, value: unknown): Truth {
  return judge(schema)(value);
}

const key = fc.constantFrom('a', 'b', 'c');
const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, 2, '', 'x', 'yy');
const small = fc.nat({ max: 2 });

/** Values of the shapes that the random schemas ask about. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
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
const instance = fc.oneof(
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

const withParts = fc
  .tuple(schema, schema, schema)
  .map(
    ([main, part, other]): Schema => (typeof main === 'boolean' ? main : { ...main, $defs: { part, other } }),
  );

/** Removes one level of `$ref` recursion: a part that refers to itself in place never ends. */
function terminates(candidate: Schema): boolean {
  const text = JSON.stringify((candidate as { $defs?: unknown }).$defs ?? {});
  return !text.includes('$ref');
}

/** Every unknown replaced, or left out where it is the value of a key. */
function complete(node: unknown, next: () => { value: unknown; absent: boolean }): unknown {
  if (Array.isArray(node)) return node.map((item) => (isUnknown(item) ? next().value : complete(item, next)));
  if (isUnknown(node)) return next().value;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).flatMap(([name, child]) => {
    if (!isUnknown(child)) return [[name, complete(child, next)]];
    const completion = next();
    return completion.absent ? [] : [[name, completion.value]];
  });
  return Object.fromEntries(entries);
}

const completion = fc.infiniteStream(fc.record({ value, absent: fc.boolean() }));
/** Each run compiles three schemas and asks about many values. */
const runs = { numRuns: 100 };

describe('a schema between its brackets', () => {
  test('says yes or no only where every completion agrees', () => {
    let decided = 0;
    let cases = 0;
    fc.assert(
      fc.property(
        withParts.filter(terminates),
        fc.array(fc.tuple(instance, fc.array(completion, { minLength: 4, maxLength: 4 })), {
          minLength: 30,
          maxLength: 30,
        }),
        (rule, instances) => {
          const judged = judge(rule);
          for (const [partial, completions] of instances) {
            const verdict = judged(partial);
            if (verdict !== 'unknown') decided++;
            for (const stream of completions) {
              const whole = complete(partial, () => stream.next().value);
              const actual = validator.accepts(rule, whole);
              cases++;
              if (verdict !== 'unknown' && (verdict === 'yes') !== actual) {
                throw new Error(
                  `${verdict} for ${JSON.stringify(partial)}, ${actual} for ${JSON.stringify(whole)}`,
                );
              }
            }
          }
        },
      ),
      runs,
    );
    expect(cases).toBeGreaterThan(10_000);
    expect(decided).toBeGreaterThan(1000);
  });

  test('agrees with the plain schema where nothing is unknown', () => {
    fc.assert(
      fc.property(
        withParts.filter(terminates),
        fc.array(value, { minLength: 20, maxLength: 20 }),
        (rule, values) => {
          const judged = judge(rule);
          for (const known of values)
            expect(judged(known)).toBe(validator.accepts(rule, known) ? 'yes' : 'no');
        },
      ),
      runs,
    );
  });

  test('does not depend on unknowns off the paths that it reads', () => {
    fc.assert(
      fc.property(
        withParts.filter(terminates),
        fc.array(instance, { minLength: 20, maxLength: 20 }),
        completion,
        (rule, partials, stream) => {
          const paths = readPaths(rule);
          for (const partial of partials) {
            if (isUnknown(partial) || unknownsAlong(paths, partial).length > 0) continue;
            const one = complete(partial, () => ({ ...stream.next().value, absent: false }));
            // Absence is visible to `required` and to counting keywords alone, which are read paths of their own.
            expect(validator.accepts(rule, one)).toBe(validator.accepts(rule, partial));
          }
        },
      ),
      runs,
    );
  });
});

describe('what a policy author would expect', () => {
  const encrypted: Schema = { required: ['encrypted'], properties: { encrypted: { const: true } } };

  test('a variable leaves the verdict open', () => {
    expect(truth(encrypted, { encrypted: unknown('var.encrypted') })).toBe('unknown');
  });

  test('an unknown elsewhere does not', () => {
    expect(truth(encrypted, { encrypted: true, size: unknown('var.size') })).toBe('yes');
    expect(truth(encrypted, { encrypted: false, size: unknown('var.size') })).toBe('no');
  });

  test('a list of blocks with one bad element fails whatever the others are', () => {
    const all: Schema = { properties: { disks: { items: encrypted } } };
    expect(truth(all, { disks: [unknown('var.disk'), { encrypted: false }] })).toBe('no');
    expect(truth(all, { disks: [unknown('var.disk'), { encrypted: true }] })).toBe('unknown');
  });

  test('an unknown value satisfies nothing but the trivial', () => {
    const optional: Schema = { properties: { name: {} } };
    expect(truth(optional, { name: unknown('var.name') })).toBe('yes');
    expect(truth({ not: { required: ['name'] } }, { name: unknown('var.name') })).toBe('unknown');
  });
});
