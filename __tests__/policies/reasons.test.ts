import { describe, expect, test } from '@jest/globals';
import { failingPointers } from '../../src/policies/failures.js';
import { reasonsAt } from '../../src/policies/reasons.js';
import type { SchemaObject } from '../../src/policies/schema.js';
import { failuresOf } from '../../src/policies/validate.js';

function reasons(schema: SchemaObject, value: unknown): Record<string, string> {
  const failures = failuresOf(schema, value);
  return Object.fromEntries(reasonsAt(failingPointers(failures, {}), failures, value));
}

const BOOLEAN = { properties: { debug: { type: 'boolean' } } };
const WINDOW = {
  properties: { window: { properties: { style: { type: 'string' } }, misspeltProperties: false } },
};

describe('what the schema asks at the place of a failure', () => {
  test.each<[string, SchemaObject, unknown, Record<string, string>]>([
    ['a type', BOOLEAN, { debug: 'yes' }, { '/debug': '`debug` must be true or false.' }],
    [
      'one of several types',
      { properties: { workers: { type: ['string', 'object'] } } },
      { workers: 1 },
      { '/workers': '`workers` must be text or a block of keys.' },
    ],
    [
      'a choice of values',
      { properties: { a: { items: { enum: ['white', 'black'] } } } },
      { a: ['white', 'blck'] },
      { '/a/1': '`a[1]` must be one of `white`, `black`; did you mean `black`?' },
    ],
    ['one value', { properties: { a: { const: 'v2' } } }, { a: 1 }, { '/a': '`a` must be `v2`.' }],
    [
      'a missing key',
      { properties: { a: { required: ['root'] } } },
      { a: {} },
      { '/a/root': '`a` lacks the key `root`.' },
    ],
    [
      'a key that is nearly another one',
      WINDOW,
      { window: { styl: 'x' } },
      { '/window/styl': '`styl` is not a key of `window`; did you mean `style`?' },
    ],
    [
      'a length, and a number of entries',
      { properties: { a: { maxLength: 1 }, b: { minItems: 2, maxItems: 5 }, c: { maxItems: 1 } } },
      { a: 'ab', b: [], c: [1, 2] },
      {
        '/a': '`a` must have at most 1 characters.',
        '/b': '`b` must have at least 2 entries.',
        '/c': '`c` must have at most 1 entries.',
      },
    ],
    [
      'bounds',
      { properties: { a: { exclusiveMinimum: 1 }, b: { maximum: 2 } } },
      { a: 1, b: 3 },
      { '/a': '`a` must be > 1.', '/b': '`b` must be <= 2.' },
    ],
    [
      'a pattern, with its meaning',
      { properties: { a: { pattern: '^#', description: 'a colour' } } },
      { a: 'x' },
      { '/a': '`a` must match `^#` (a colour).' },
    ],
    [
      'behind `then`',
      { if: true, then: BOOLEAN },
      { debug: 1 },
      { '/debug': '`debug` must be true or false.' },
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(reasons(schema, value)).toEqual(expected);
  });

  test('a choice between schemas has no single reason', () => {
    expect(
      reasons({ properties: { a: { anyOf: [{ type: 'boolean' }, { type: 'object' }] } } }, { a: 1 }),
    ).toEqual({});
  });

  test('holds no value', () => {
    const secret = '4f9a1c7e2b8d5036e1f7a9c4b2d8e603';
    const schema = {
      properties: { a: { enum: ['x'] }, b: { pattern: '^#' }, c: { type: 'number' }, d: { maxLength: 3 } },
    };
    expect(JSON.stringify(reasons(schema, { a: secret, b: secret, c: secret, d: secret }))).not.toContain(
      secret,
    );
  });
});

describe('misspelt keys', () => {
  test('what nearly is a key fails at that key; what is another key passes', () => {
    const schema = { properties: { pages: true, window: true }, misspeltProperties: false };
    const failed = failuresOf(schema, {
      page: 1,
      pages: 1,
      windows: 1,
      other: 1,
      $context: {},
      __proto__: 1,
    });
    expect(failed.map(({ key }) => key)).toEqual(['page', 'windows']);
  });

  test.each(['text', 1, null, ['page'], undefined])('%j has no keys', (value) => {
    expect(failuresOf({ properties: { pages: true }, misspeltProperties: false }, value)).toEqual([]);
  });
});
