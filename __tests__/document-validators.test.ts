import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { acknowledgementValidator, integrationValidator } from '../src/document-validators.js';
import { type DocumentValidator, schemaProblems } from '../src/formats/schema-errors.js';
import { segmentsOf } from '../src/model/pointer.js';
import { ROOT } from './__helpers__/cli.js';
import { VALIDATORS } from './integration/support.js';

function problemsOf(validate: DocumentValidator, value: unknown): string[] {
  return schemaProblems(validate, value)
    .filter(({ pointer, text }) => !text.endsWith('same entry twice.') || holdsTexts(value, pointer))
    .map(({ pointer, kind, text }) => `${pointer} ${kind} ${text}`)
    .sort();
}

/** Where a list should hold texts, ajv does not compare what else it holds. */
function holdsTexts(root: unknown, pointer: string): boolean {
  const list = segmentsOf(pointer).reduce((value, key) => Object(value)[key], root);
  return Array.isArray(list) && list.every((item) => typeof item === 'string');
}

const MANIFEST = load(
  readFileSync(`${ROOT}/examples/compliant-shop/.wechat-policy/integration.yaml`, 'utf8'),
);
const RECORD = load(
  readFileSync(`${ROOT}/examples/compliant-shop/.wechat-policy/acknowledgements/mp-tos.yaml`, 'utf8'),
);

/** What somebody may have written in place of a value, or beside it. */
const anything = fc.oneof(
  fc.constantFrom<unknown>('', 'CN', 'china', '2026-02-30', 'mini-program', '+86', 86, -1, 1.5, true, null),
  fc.constantFrom<unknown>([], [1], ['CN', 'CN'], {}, { id: 'a' }, { type: 'wecom', apId: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const edit = fc.record({
  /** Which of the places in the document, wherever that is. */
  place: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'misspell', 'add'),
  value: anything,
});

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** The document with some of its values changed. */
function edited(document: unknown, edits: readonly Edit[]): unknown {
  const copy = structuredClone(document);
  for (const { place, how, value } of edits) {
    const holders: Record<string, unknown>[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if (Object.keys(node).length > 0) holders.push(node as Record<string, unknown>);
      Object.values(node).forEach(visit);
    };
    visit(copy);
    const holder = holders[place % Math.max(1, holders.length)];
    if (holder === undefined) continue;
    const keys = Object.keys(holder);
    const key = keys[place % keys.length] ?? '';
    if (how === 'replace') holder[key] = structuredClone(value);
    else if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (how === 'remove') delete holder[key];
    else if (how === 'add' && !Array.isArray(holder)) holder[`x${place % 7}`] = structuredClone(value);
    else if (!Array.isArray(holder)) {
      holder[`${key}s`] = holder[key];
      delete holder[key];
    }
  }
  return copy;
}

describe('interpreted validators of declarations', () => {
  test.each([
    ['the integration manifest', MANIFEST, integrationValidator, VALIDATORS.integration],
    ['an acknowledgement', RECORD, acknowledgementValidator, VALIDATORS.acknowledgement],
  ] as const)('say of %s what ajv says', (_, document, interpreted, compiled) => {
    expect(problemsOf(interpreted, document)).toEqual([]);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const value = edited(document, edits);
        expect(problemsOf(interpreted, value)).toEqual(problemsOf(compiled, value));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([42, null, 'text', [], true])('say of %p what ajv says', (value) => {
    expect(problemsOf(integrationValidator, value)).toEqual(problemsOf(VALIDATORS.integration, value));
  });
});
