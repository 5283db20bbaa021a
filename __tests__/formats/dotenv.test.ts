import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDotenv } from '../../src/formats/dotenv.js';
import { expectPlaces, keyText, only, problemsOf, valuesOf, valueText } from './__helpers__/documents.js';

describe('parseDotenv', () => {
  test.each([
    ['plain', 'A=b c', 'b c'],
    ['empty', 'A=', ''],
    ['spaces around the sign', '  A = b  ', 'b'],
    ['export', 'export A=b', 'b'],
    ['a comment', 'A=b # c', 'b'],
    ['only a comment', 'A= # c', ''],
    ['a # inside', 'A=b#c', 'b#c'],
    ['single quotes', "A='b # \\n c' # d", 'b # \\n c'],
    ['double quotes', 'A="b \\"c\\" \\n\\td" # e', 'b "c" \n\td'],
    ['backticks', 'A=`b "c"`', 'b "c"'],
    ['an unknown escape', 'A="\\d"', '\\d'],
    ['lines in quotes', 'A="b\r\nc"', 'b\nc'],
    ['text after a quote', 'A="b"c', '"b"c'],
    ['equals signs', 'A=b=c==', 'b=c=='],
    ['a colon', 'A: b', 'b'],
    ['references, which stay as written', 'A=${B}', '${B}'],
  ])('reads %s', (_, text, value) => {
    expect(only(parseDotenv, text).value).toEqual({ A: value });
  });

  test('places keys without `export`, and values with their quotes', () => {
    const text = '# c\r\nexport KEY = "-----BEGIN\nAA\n-----END" # pem\nNEXT=plain # c\nNONE=\n';
    const document = only(parseDotenv, text);
    expect(keyText(document, '/KEY')).toBe('KEY');
    expect(valueText(document, '/KEY')).toBe('"-----BEGIN\nAA\n-----END"');
    expect(document.locate('/KEY')).toMatchObject({
      startLine: 2,
      startColumn: 14,
      endLine: 4,
      endColumn: 10,
    });
    expect(valueText(document, '/NEXT')).toBe('plain');
    expect(document.locate('/NONE')).toMatchObject({ startLine: 6, startColumn: 6, endColumn: 6 });
  });

  test('lets the last of repeated names count, and points to it', () => {
    const document = only(parseDotenv, 'A=1\nA=2\n');
    expect(document.value).toEqual({ A: '2' });
    expect(document.locate('/A')).toMatchObject({ startLine: 2 });
  });

  test('takes no value from comments', () => {
    expect(parseDotenv({ file: '.env', text: '# WX_SECRET=abc\n#WX_SECRET=abc\n\n' })).toEqual({
      documents: [],
      diagnostics: [],
    });
  });

  test('warns of a line that assigns nothing, and reads the others', () => {
    const text = 'A=1\nhunter2 hunter2\n  B C=2\nD=3';
    expect(valuesOf(parseDotenv, text)).toEqual([{ A: '1', D: '3' }]);
    expect(problemsOf(parseDotenv, text)).toEqual(['syntax-error warning 2:1', 'syntax-error warning 3:1']);
    expect(JSON.stringify(parseDotenv({ file: '.env', text }).diagnostics)).not.toContain('hunter2');
  });

  test('warns of a quote that is not closed, and reads the line as it stands', () => {
    const text = 'A="b\nB=\'c\nC=d\n';
    expect(valuesOf(parseDotenv, text)).toEqual([{ A: '"b', B: "'c", C: 'd' }]);
    expect(problemsOf(parseDotenv, text)).toEqual(['syntax-error warning 1:3', 'syntax-error warning 2:3']);
  });

  test('reads back any value that single quotes can hold', () => {
    const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/);
    const value = fc.string({ unit: fc.constantFrom('a', '#', '"', '`', '=', '\\', '\n', ' ', '$', '你') });
    fc.assert(
      fc.property(fc.dictionary(name, value), (values) => {
        const text = Object.entries(values)
          .map(([key, value]) => `${key}='${value}'\n`)
          .join('');
        expect(valuesOf(parseDotenv, text)).toEqual(text === '' ? [] : [{ ...values }]);
      }),
    );
  });

  test('never throws, and places every value it reads', () => {
    const token = fc.constantFrom(
      'A',
      'export ',
      '=',
      ': ',
      '"',
      "'",
      '`',
      '#',
      ' ',
      '\n',
      '\r',
      '\\',
      'b',
      '__proto__',
      '\ufeff',
    );
    const soup = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(soup, (text) => {
        for (const document of parseDotenv({ file: '.env', text }).documents) expectPlaces(document);
      }),
      { numRuns: 3000 },
    );
  });
});
