import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unknown } from '../../src/model/unknown.js';
import { plainCompiler } from '../../src/policies/compile.js';
import { readPaths, unknownsAlong } from '../../src/policies/reads.js';
import type { SchemaObject } from '../../src/policies/schema.js';

function paths(schema: SchemaObject): string[] {
  return readPaths(schema)
    .map((path) => path.join('.'))
    .sort();
}

describe('the paths that a schema reads', () => {
  test.each<[string, SchemaObject, string[]]>([
    ['a value', { properties: { a: { type: 'string' } } }, ['a']],
    ['a constant: all that is below', { properties: { a: { const: { b: 1 } } } }, ['a.**']],
    ['a key that must be there', { required: ['a'] }, ['a']],
    ['items', { properties: { a: { items: { properties: { b: { minimum: 1 } } } } } }, ['a.*.b']],
    ['a certain item', { prefixItems: [{ type: 'string' }] }, ['0']],
    ['any key', { additionalProperties: { type: 'string' } }, ['*']],
    [
      'conditions',
      { if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
      ['a', 'b', 'c'],
    ],
    ['negations', { not: { properties: { a: { type: 'null' } } } }, ['', 'a']],
    ['references', { $ref: '#/$defs/x', $defs: { x: { required: ['a'] } } }, ['a']],
    ['nothing', { title: 'x', properties: { a: true, b: {} } }, []],
    ['a forbidden key', { properties: { a: false } }, ['a']],
    ['dependencies', { dependentRequired: { a: ['b'] } }, ['a', 'b']],
  ])('%s', (_, schema, expected) => {
    expect(paths(schema)).toEqual(expected);
  });

  test('a definition that refers to itself ends', () => {
    const schema = {
      $ref: '#/$defs/node',
      $defs: { node: { required: ['v'], properties: { next: { $ref: '#/$defs/node' } } } },
    };
    const found = paths(schema);
    expect(found).toContain('v');
    expect(found).toContain('next.next.v');
    expect(found.length).toBeLessThan(100);
  });
});

describe('the unknowns that matter', () => {
  const along = (schema: SchemaObject, value: unknown) =>
    unknownsAlong(readPaths(schema), value).map(({ pointer, dependsOn }) => `${pointer} ${dependsOn}`);

  test('lie on a path, above it, or below one that reads everything', () => {
    const value = { a: unknown('var.a'), b: { c: unknown('var.c') }, d: [unknown('var.d')] };
    expect(along({ properties: { a: { properties: { x: { type: 'string' } } } } }, value)).toEqual([
      '/a var.a',
    ]);
    expect(along({ properties: { b: { const: {} } } }, value)).toEqual(['/b/c var.c']);
    expect(along({ properties: { d: { contains: { type: 'string' } } } }, value)).toEqual(['/d/0 var.d']);
    expect(along({ properties: { b: { type: 'object' } }, required: ['z'] }, value)).toEqual([]);
  });

  /** Small schemas over the keys a, b and c. */
  const { schema } = fc.letrec<{ schema: SchemaObject }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<SchemaObject>(
        {},
        { type: 'string' },
        { const: 1 },
        { enum: [1, { a: 2 }] },
        { minProperties: 1 },
        { uniqueItems: true },
      ),
      fc.record({ required: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('schema')).map((properties) => ({ properties })),
      tie('schema').map((not) => ({ not })),
      fc.tuple(tie('schema'), tie('schema')).map((anyOf) => ({ anyOf })),
      fc.tuple(tie('schema'), tie('schema')).map((oneOf) => ({ oneOf })),
      tie('schema').map((items) => ({ items })),
      tie('schema').map((contains) => ({ contains })),
      tie('schema').map((additionalProperties) => ({ additionalProperties })),
      fc.tuple(tie('schema'), tie('schema')).map(([condition, then]) => ({ if: condition, then })),
    ),
  }));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<unknown>(1, 'x', null, unknown('u')),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
      fc.array(tie('value'), { maxLength: 2 }),
    ),
  }));

  function filled(node: unknown, by: unknown): unknown {
    if (Array.isArray(node)) return node.map((item) => filled(item, by));
    if (typeof node !== 'object' || node === null) return node;
    if (Object.hasOwn(node, '$unknown')) return by;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, filled(child, by)]));
  }

  test('are all that can change a verdict', () => {
    const ajv = plainCompiler();
    fc.assert(
      fc.property(schema, value, (rule, document) => {
        if (unknownsAlong(readPaths(rule), document).length > 0) return;
        const satisfied = ajv.compile(rule);
        const verdicts = [1, 'x', null, {}, { a: 1 }, [1], []].map((by) => satisfied(filled(document, by)));
        expect(new Set(verdicts).size).toBe(1);
      }),
      { numRuns: 2000, endOnFailure: true },
    );
  });
});
