import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../src/formats/json.js';
import { MAX_NESTING_DEPTH, MAX_PROBLEMS_LISTED } from '../../src/formats/limits.js';
import { isUnknown } from '../../src/model/unknown.js';
import {
  everyValue,
  expectPlaces,
  keyText,
  only,
  problemsOf,
  valuesOf,
  valueText,
} from './__helpers__/documents.js';

const indent = fc.constantFrom(0, 1, 2, '\t');

describe('parseJson', () => {
  test('finds the place of every value in any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), indent, (input, space) => {
        const text = JSON.stringify(input, null, space);
        const document = only(parseJson, text);
        expect(document.value).toEqual(JSON.parse(text));
        for (const { pointer, value } of everyValue(document.value)) {
          expect(JSON.parse(valueText(document, pointer) ?? '')).toEqual(value);
        }
      }),
    );
  });

  test('reads comments and trailing commas', () => {
    const document = only(
      parseJson,
      '// project\n{\n  "appid": "wx1", /* "appid": "wx2", */\n  "list": [1, 2,],\n}\n',
    );
    expect(document.value).toEqual({ appid: 'wx1', list: [1, 2] });
    expect(document.locate('/appid')).toMatchObject({ startLine: 3, startColumn: 12, endColumn: 17 });
    expect(keyText(document, '/list')).toBe('"list"');
    expect(valueText(document, '/list')).toBe('[1, 2,]');
  });

  test('ignores a byte-order mark, also for columns', () => {
    expect(only(parseJson, '\ufeff{"a": 1}').locate('/a')).toMatchObject({ startLine: 1, startColumn: 7 });
  });

  test('lets the last of repeated keys count, and points to it', () => {
    const document = only(parseJson, '{"a": {"old": 1}, "b": 2, "a": {"new": 3}}');
    expect(document.value).toEqual({ a: { new: 3 }, b: 2 });
    expect(valueText(document, '/a')).toBe('{"new": 3}');
    expect(document.position('/a/old')).toBeUndefined();
  });

  test.each(['{"__proto__": {"x": 1}, "b": 1}', '/**/ {"__proto__": {"x": 1}, "b": 1}'])(
    'takes `__proto__` for an ordinary key: %s',
    (text) => {
      const document = only(parseJson, text);
      expect(Object.keys(document.value as object)).toEqual(['__proto__', 'b']);
      expect((document.value as { x?: number }).x).toBeUndefined();
      expect(valueText(document, '/__proto__/x')).toBe('1');
    },
  );

  test.each(['$unknown', '\\u0024unknown', '$\\u0075nknown'])(
    'does not let %s pretend that a value is unknown',
    (key) => {
      const document = only(parseJson, `{"kms_key": {"${key}": "var.key"}}`);
      expect(document.value).toEqual({ kms_key: { $$unknown: 'var.key' } });
      expect(isUnknown((document.value as { kms_key: unknown }).kms_key)).toBe(false);
      expect(keyText(document, '/kms_key/$$unknown')).toBe(`"${key}"`);
    },
  );

  test('reports where broken JSON is broken, and returns what could be read of an object', () => {
    const text = '{\n  "a": 1\n  "b": tru,\n  "c": "x"\n}';
    expect(problemsOf(parseJson, text)).toEqual(['syntax-error error 3:3', 'syntax-error error 3:8']);
    expect(valuesOf(parseJson, text)).toEqual([{ a: 1, c: 'x' }]);
  });

  test('returns nothing of broken JSON that is no object', () => {
    expect(valuesOf(parseJson, '[1, 2')).toEqual([]);
    expect(problemsOf(parseJson, '[1, 2')).toEqual(['syntax-error error 1:6']);
    expect(problemsOf(parseJson, '{"a": 1}\n{"a": 2}')).toEqual(['syntax-error error 2:1']);
  });

  test('lists no more problems than a person reads, and says that there are others', () => {
    const { diagnostics } = parseJson({ file: 'a.json', text: `{${'"a" 1, '.repeat(100)}}` });
    expect(diagnostics).toHaveLength(MAX_PROBLEMS_LISTED + 1);
    expect(diagnostics.at(-1)?.message).toContain('more problems');
  });

  test('keeps what the file says out of its messages', () => {
    const { diagnostics } = parseJson({ file: 'a.json', text: '{"secret": hunter2, hunter2: "\\hunter2"' });
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(JSON.stringify(diagnostics)).not.toContain('unter2');
  });

  test.each(['', ' \n\t', '// nothing\n'])('warns of a file without a value: %j', (text) => {
    expect(valuesOf(parseJson, text)).toEqual([]);
    expect(problemsOf(parseJson, text)).toEqual(['syntax-error warning 1:1']);
  });

  test.each([
    ['unclosed arrays', '['.repeat(1_000_000)],
    ['closed arrays', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['unclosed objects', '{"a":'.repeat(100_000)],
    ['arrays behind a comment', `//\n${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['arrays that the wrong bracket closes', '[},'.repeat(100_000)],
  ])('survives deep nesting: %s', (_, text) => {
    expect(problemsOf(parseJson, text)).toEqual(['limit-reached error 1:1']);
    expect(valuesOf(parseJson, text)).toEqual([]);
  });

  test('reads and places values down to the limit, but not beyond', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    for (const prefix of ['', '//\n']) {
      expectPlaces(only(parseJson, prefix + nested(MAX_NESTING_DEPTH)));
      expect(problemsOf(parseJson, prefix + nested(MAX_NESTING_DEPTH + 1))).toEqual([
        'limit-reached error 1:1',
      ]);
    }
  });

  test('never throws, and places whatever it reads', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      'true',
      'nul',
      '//',
      '/*',
      '*/',
      '\n',
      '\\',
      '[},',
      '\ufeff',
      '\0',
    );
    const soup = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(soup, (text) => {
        for (const document of parseJson({ file: 'a.json', text }).documents) expectPlaces(document);
      }),
      { numRuns: 2000 },
    );
  });
});
