import { describe, expect, test } from '@jest/globals';
import { failingPointers } from '../../src/policies/failures.js';
import type { Schema, SchemaObject } from '../../src/policies/schema.js';
import { failuresOf } from '../../src/policies/validate.js';

function pointers(schema: SchemaObject, value: unknown): string[] {
  return failingPointers(failuresOf(schema, value), (schema['$defs'] ?? {}) as Record<string, Schema>);
}

describe('the place at fault', () => {
  test.each<[string, SchemaObject, unknown, string[]]>([
    ['a wrong value', { properties: { a: { const: true } } }, { a: false }, ['/a']],
    ['a missing key', { required: ['a'] }, {}, ['/a']],
    [
      'a missing key in a nested block',
      { properties: { b: { items: { required: ['encrypted'] } } } },
      { b: [{ encrypted: true }, {}] },
      ['/b/1/encrypted'],
    ],
    ['a missing key with / and ~', { required: ['a/b~c'] }, {}, ['/a~1b~0c']],
    [
      'several',
      { properties: { a: { const: 1 }, b: { const: 1 } }, required: ['c'] },
      { a: 2, b: 2 },
      ['/a', '/b', '/c'],
    ],
    ['the same one twice', { properties: { a: { minimum: 5, multipleOf: 2 } } }, { a: 1 }, ['/a']],
    ['not the block around it', { minProperties: 3, properties: { a: { const: 1 } } }, { a: 2 }, ['/a']],
    ['an unwanted key', { additionalProperties: false }, { a: 1 }, ['/a']],
    ['a key that must be absent', { not: { required: ['a'] } }, { a: 1 }, ['/a']],
    ['a value under not', { properties: { a: { not: { const: 1 } } } }, { a: 1 }, ['/a']],
    ['a needed companion', { dependentRequired: { a: ['b'] } }, { a: 1 }, ['/b']],
    ['then', { if: { required: ['a'] }, then: { properties: { b: { const: 1 } } } }, { a: 1, b: 2 }, ['/b']],
    ['else', { if: { required: ['a'] }, else: { required: ['b'] } }, {}, ['/b']],
    [
      'behind $ref',
      {
        $ref: '#/$defs/x',
        $defs: { x: { properties: { a: { $ref: '#/$defs/y' } } }, y: { required: ['b'] } },
      },
      { a: {} },
      ['/a/b'],
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(pointers(schema, value)).toEqual(expected);
  });
});

describe('a choice', () => {
  test.each<[string, SchemaObject, unknown, string[]]>([
    [
      'between values of one key',
      { properties: { a: { anyOf: [{ const: 1 }, { const: 2 }] } } },
      { a: 3 },
      ['/a'],
    ],
    ['between keys is at fault as a whole', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, ['']],
    [
      'between parts of one block is at the block',
      { properties: { x: { anyOf: [{ required: ['a'] }, { properties: { b: { const: 1 } } }] } } },
      { x: { b: 2 } },
      ['/x'],
    ],
    [
      'inside a choice counts with the outer one',
      { anyOf: [{ required: ['a'] }, { anyOf: [{ required: ['b'] }, { properties: { c: { const: 1 } } }] }] },
      { c: 2 },
      [''],
    ],
    [
      'does not hide what is wrong beside it',
      {
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
        properties: { c: { properties: { d: { const: 1 } } } },
      },
      { c: { d: 2 } },
      ['/c/d'],
    ],
    [
      'through $ref',
      {
        anyOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/b' }],
        $defs: { a: { required: ['a'] }, b: { required: ['b'] } },
      },
      {},
      [''],
    ],
    [
      'of exactly one, when two fit',
      { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      { a: 1, b: 1 },
      [''],
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(pointers(schema, value)).toEqual(expected);
  });
});

describe('a list that lacks an item', () => {
  const contains = {
    properties: { rules: { contains: { properties: { on: { const: true } }, required: ['on'] } } },
  };

  test('is at fault as a whole, not each of its items', () => {
    expect(pointers(contains, { rules: [{ on: false }, { on: false }, {}] })).toEqual(['/rules']);
  });

  test('is at fault when it is empty', () => {
    expect(pointers(contains, { rules: [] })).toEqual(['/rules']);
  });

  test('of one item is at fault at what is wrong in that item', () => {
    expect(pointers(contains, { rules: [{ on: false }] })).toEqual(['/rules/0/on']);
  });

  test('may have too many of them', () => {
    const schema = { properties: { rules: { contains: { const: 1 }, maxContains: 1 } } };
    expect(pointers(schema, { rules: [1, 1] })).toEqual(['/rules']);
  });
});

test('names of keys: the key is at fault', () => {
  expect(pointers({ propertyNames: { pattern: '^[a-z]+$' } }, { 'A/B': 1, c: 2 })).toEqual(['/A~1B']);
});
