import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from '../../src/formats/index.js';
import { type DocumentValidator, schemaDiagnostics } from '../../src/formats/schema-errors.js';

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
formats.default(ajv, ['date']);

const validate = ajv.compile({
  type: 'object',
  required: ['version'],
  additionalProperties: false,
  anyOf: [{ required: ['printed'] }, { required: ['retrieved'] }],
  properties: {
    version: { const: 1 },
    mode: { enum: ['security', 'compatible', 'plaintext'] },
    printed: { type: 'string', format: 'date' },
    retrieved: { type: 'string', format: 'date' },
    code: { type: 'string', pattern: '^[A-Z]{2}$', description: 'Two-letter country code.' },
    shape: { anyOf: [{ $ref: '#/$defs/kind' }, { type: 'array', items: { $ref: '#/$defs/kind' } }] },
    people: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: { name: { type: 'string', minLength: 2 }, userContent: { type: 'boolean' } },
      },
    },
  },
  $defs: { kind: { enum: ['round', 'square'] } },
}) as DocumentValidator;

async function diagnose(text: string): Promise<string[]> {
  const { documents } = await parse({ file: 'a.yaml', text }, 'yaml');
  return documents
    .flatMap((document) => schemaDiagnostics(validate, document))
    .map(({ startLine, startColumn, message }) => `${startLine}:${startColumn} ${message}`);
}

const FINE = 'version: 1\nprinted: 2026-01-31\n';

describe('a document that breaks its schema', () => {
  test.each([
    ['nothing wrong', '', []],
    [
      'a misspelt key, deep inside',
      'people:\n  - name: Ann\n    usercontent: true\n',
      ['5:5 `usercontent` is not a key of `people[0]`; did you mean `userContent`?'],
    ],
    ['an unknown key like no other', 'zebra: 1\n', ['3:1 `zebra` is not a key of the document.']],
    [
      'a value that is not among the accepted ones',
      'mode: securty\n',
      ['3:7 `mode` must be one of `security`, `compatible`, `plaintext`; did you mean `security`?'],
    ],
    [
      'a missing key, at the block that lacks it',
      'people:\n  - userContent: true\n',
      ['4:5 `people[0]` lacks the key `name`.'],
    ],
    ['a wrong type', 'people: Ann\n', ['3:9 `people` must be a list.']],
    [
      'a date that does not exist',
      'retrieved: 2026-02-30\n',
      ['3:12 `retrieved` must be a date that exists, YYYY-MM-DD.'],
    ],
    [
      'a text of the wrong form',
      'code: Germany\n',
      ['3:7 `code` must match `^[A-Z]{2}$` (Two-letter country code).'],
    ],
    [
      'a text too short',
      'people: [{ name: A }]\n',
      ['3:18 `people[0].name` must have at least 2 characters.'],
    ],
    ['an empty list', 'people: []\n', ['3:9 `people` must have at least 1 entries.']],
  ])('%s', async (_, text, expected) => {
    expect(await diagnose(FINE + text)).toEqual(expected);
  });

  test('none of several alternative keys is one sentence, not one for each', async () => {
    expect(await diagnose('version: 1\n')).toEqual([
      '1:1 The document lacks a key: one of `printed`, `retrieved`.',
    ]);
  });

  test('a value that fits no alternative is one sentence, not one for each', async () => {
    expect(await diagnose(`${FINE}shape: oval\n`)).toHaveLength(1);
  });

  test('all that is wrong is told at once', async () => {
    expect(await diagnose('version: 2\nprinted: soon\nmode: none\n')).toHaveLength(3);
  });

  test('no value is repeated, since it could be a secret', async () => {
    const messages = await diagnose(
      `${FINE}mode: hunter2\ncode: hunter2\npeople: hunter2\nretrieved: hunter2\n`,
    );
    expect(messages).toHaveLength(4);
    expect(messages.join('\n')).not.toContain('hunter2');
  });

  test('a document that is no block of keys', async () => {
    expect(await diagnose('just text\n')).toEqual(['1:1 The document must be a block of keys.']);
  });
});
