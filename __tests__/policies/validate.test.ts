import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { isUnknown } from '../../src/model/unknown.js';
import { bracket } from '../../src/policies/bracket.js';
import type { Schema } from '../../src/policies/schema.js';
import { accepts, type Failure, failuresOf } from '../../src/policies/validate.js';
import { instance, value, withParts } from './random-schemas.js';

/** Another opinion; without its bookkeeping of `unevaluated*`, which makes mistakes (decision 0004). */
const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateSchema: false });
ajv.opts.unevaluated = false;
addFormats.default(ajv);
const holdsUnknown = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && (isUnknown(node) || Object.values(node).some(holdsUnknown));
for (const [keyword, holds] of [
  ['isUnknown', isUnknown],
  ['holdsUnknown', holdsUnknown],
] as const) {
  const validate = (wanted: boolean, node: unknown) => holds(node) === wanted;
  ajv.addKeyword({ keyword, schemaType: 'boolean', validate, errors: false });
}

const NAMES = ['missingProperty', 'additionalProperty', 'propertyName'];

/** What both say of one failure, as text to compare. */
function asText({ keyword, place, key, wanted, schema }: Failure): string {
  return JSON.stringify([keyword, place, key ?? null, wanted, schema]);
}

function fromAjv({ keyword, instancePath, params, schema, parentSchema }: ErrorObject): string {
  const key = NAMES.map((name) => params[name] as string | undefined).find((name) => name !== undefined);
  const name = keyword === 'false schema' ? 'false' : keyword;
  return JSON.stringify([name, instancePath, key ?? null, schema, parentSchema]);
}

function bySchema(schema: Schema): (node: unknown) => string[] {
  const validate = ajv.compile(schema);
  return (node) => {
    if (validate(node)) return [];
    // `if` itself says nothing that its branches do not.
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .map(fromAjv)
      .sort();
  };
}

function compared(schema: Schema, nodes: readonly unknown[]): void {
  const expected = bySchema(schema);
  for (const node of nodes) {
    const failures = failuresOf(schema, node).map(asText).sort();
    expect({ schema, node, failures }).toEqual({ schema, node, failures: expected(node) });
    expect(accepts(schema, node)).toBe(failures.length === 0);
  }
}

describe('a schema says of a value what ajv says, failure by failure', () => {
  test('for random schemas over the whole vocabulary', () => {
    const values = fc.array(value, { minLength: 15, maxLength: 15 });
    fc.assert(fc.property(withParts, values, compared), { numRuns: 300, endOnFailure: true });
  });

  test('for random schemas between their brackets', () => {
    const instances = fc.array(instance, { minLength: 15, maxLength: 15 });
    const mode = fc.constantFrom('may' as const, 'must' as const);
    fc.assert(
      fc.property(withParts, mode, instances, (schema, which, nodes) =>
        compared(bracket(schema, which), nodes),
      ),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test.each<[Schema, unknown[]]>([
    [{ type: ['string', 'integer'] }, ['a', 1, 1.5, null, [], {}, true]],
    [{ type: 'number' }, [1, 1.5, '1', null]],
    [{ minimum: 2, exclusiveMaximum: 4, multipleOf: 0.5 }, [1, 2, 2.25, 3.5, 4, 'a']],
    [{ maximum: 2, exclusiveMinimum: 0 }, [0, 1, 2, 3]],
    [{ minLength: 2, maxLength: 3 }, ['a', 'aa', '😀😀😀', '😀😀😀😀', 1]],
    [{ pattern: '^\\p{L}+$' }, ['中', '1', 1]],
    [{ format: 'date' }, ['2026-02-28', '2026-02-29', '2026-2-1', 1]],
    [{ format: 'date-time' }, ['2026-02-28T10:00:00Z', '2026-02-28T25:00:00Z', '2026-02-28']],
    [{ format: 'email' }, ['a@b.example', 'a@', 1]],
    [{ format: 'uri' }, ['https://a.example/b?c#d', 'a b', '/a']],
    [{ uniqueItems: true }, [[1, '1', { a: 1 }, { a: 2 }], [{ a: [1] }, { a: [1] }], [1, 1], 'aa']],
    [{ enum: [{ a: 1, b: [2] }, null, 0] }, [{ b: [2], a: 1 }, null, 0, false, { a: 1 }]],
    [{ required: ['a/b~c', 'd'] }, [{}, { d: undefined }, [], { 'a/b~c': 1, d: null }]],
    [{ properties: { 'a/b': false }, additionalProperties: { type: 'string' } }, [{ 'a/b': 1, 'c~d': 2 }]],
    [{ prefixItems: [{ type: 'string' }], items: { type: 'number' } }, [['a', 1, 'b'], [1], []]],
    [{ items: false }, [[], [1, 2], 'a']],
    [{ contains: { const: 1 }, minContains: 2, maxContains: 3 }, [[1], [1, 1], [1, 2, 1, 1, 1], []]],
    [{ contains: { const: 1 }, minContains: 0, maxContains: 1 }, [[], [1], [1, 1]]],
  ])('for %j', (schema, nodes) => {
    compared(schema, nodes);
  });

  test('a part may refer to itself', () => {
    const tree: Schema = {
      $ref: '#/$defs/node',
      $defs: { node: { required: ['name'], properties: { inner: { items: { $ref: '#/$defs/node' } } } } },
    };
    compared(tree, [{ name: 1, inner: [{ name: 2 }, { inner: [{}] }] }, { name: 1 }]);
  });
});
