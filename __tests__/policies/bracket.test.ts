import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUnknown, unknown } from '../../src/model/unknown.js';
import { bracket } from '../../src/policies/bracket.js';
import { readPaths, unknownsAlong } from '../../src/policies/reads.js';
import type { Schema } from '../../src/policies/schema.js';
import { accepts } from '../../src/policies/validate.js';
import { instance, value, withParts } from './random-schemas.js';

type Truth = 'yes' | 'no' | 'unknown';

function judge(schema: Schema): (value: unknown) => Truth {
  const must = bracket(schema, 'must');
  const may = bracket(schema, 'may');
  return (value) => (accepts(must, value) ? 'yes' : accepts(may, value) ? 'unknown' : 'no');
}

function truth(schema: Schema, value: unknown): Truth {
  return judge(schema)(value);
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
        withParts,
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
              const actual = accepts(rule, whole);
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
      fc.property(withParts, fc.array(value, { minLength: 20, maxLength: 20 }), (rule, values) => {
        const judged = judge(rule);
        for (const known of values) expect(judged(known)).toBe(accepts(rule, known) ? 'yes' : 'no');
      }),
      runs,
    );
  });

  test('does not depend on unknowns off the paths that it reads', () => {
    fc.assert(
      fc.property(
        withParts,
        fc.array(instance, { minLength: 20, maxLength: 20 }),
        completion,
        (rule, partials, stream) => {
          const paths = readPaths(rule);
          for (const partial of partials) {
            if (isUnknown(partial) || unknownsAlong(paths, partial).length > 0) continue;
            const one = complete(partial, () => ({ ...stream.next().value, absent: false }));
            // Absence is visible to `required` and to counting keywords alone, which are read paths of their own.
            expect(accepts(rule, one)).toBe(accepts(rule, partial));
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

  test('a misspelt key fails whatever the other values are, unless its own may be absent', () => {
    const schema = { properties: { pages: true }, misspeltProperties: false };
    expect(truth(schema, { page: 1, other: unknown('x') })).toBe('no');
    expect(truth(schema, { other: 1, pages: unknown('x') })).toBe('yes');
    expect(truth(schema, { page: unknown('x') })).toBe('unknown');
    expect(truth(schema, unknown('x'))).toBe('unknown');
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
