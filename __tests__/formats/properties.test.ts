import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseProperties } from '../../src/formats/properties.js';
import { expectPlaces, keyText, only, problemsOf, valuesOf, valueText } from './__helpers__/documents.js';

describe('parseProperties', () => {
  // The examples of java.util.Properties' documentation come first.
  test.each([
    ['an equals sign', 'Truth = Beauty', { Truth: 'Beauty' }],
    ['a colon', ' Truth:Beauty', { Truth: 'Beauty' }],
    ['spaces before a colon', 'Truth                    :Beauty', { Truth: 'Beauty' }],
    [
      'continuation lines',
      'fruits                           apple, banana, pear, \\\n                                 cantaloupe, watermelon, \\\n                                 kiwi, mango',
      { fruits: 'apple, banana, pear, cantaloupe, watermelon, kiwi, mango' },
    ],
    ['a key alone', 'cheeses', { cheeses: '' }],
    ['escaped separators in keys', '\\:\\= x', { ':=': 'x' }],
    ['an escaped space in a key', 'key\\ one=x', { 'key one': 'x' }],
    ['only one sign as separator', 'a==b', { a: '=b' }],
    ['escapes', 'a=\\t\\n\\r\\f\\\\\\"\\q\\u4f60', { a: '\t\n\r\f\\"q你' }],
    ['white space at the end', 'a=b  ', { a: 'b  ' }],
    ['an even number of backslashes at the end', 'a=b\\\\\nc=d', { a: 'b\\', c: 'd' }],
    ['a comment sign in a continuation', 'a=b\\\n  # c', { a: 'b# c' }],
    ['a backslash at the end of a comment', '# a \\\nb=c', { b: 'c' }],
    ['a continuation that a blank line ends', 'a=b\\\n\nc=d', { a: 'b', c: 'd' }],
    ['CR and CRLF', 'a=1\rb=2\r\nc=3\\\r\n 4', { a: '1', b: '2', c: '34' }],
    ['a form feed as white space', '\fa\f=\fb', { a: 'b' }],
    ['both kinds of comment', '# x=1\n! y=2\n  # z=3\na=b', { a: 'b' }],
    ['placeholders, which stay as written', 'a=${B:c}', { a: '${B:c}' }],
  ])('reads %s', (_, text, value) => {
    expect(only(parseProperties, text).value).toEqual(value);
  });

  test('places keys and values, also over several lines', () => {
    const text = '# c\nwx.pay\\:key = a\\\n   b\\\n   c\nempty\nlast=\\u4f60\n';
    const document = only(parseProperties, text);
    expect(keyText(document, '/wx.pay:key')).toBe('wx.pay\\:key');
    expect(valueText(document, '/wx.pay:key')).toBe('a\\\n   b\\\n   c');
    expect(document.locate('/wx.pay:key')).toMatchObject({
      startLine: 2,
      startColumn: 15,
      endLine: 4,
      endColumn: 5,
    });
    expect(document.locate('/empty')).toMatchObject({ startLine: 5, startColumn: 6, endColumn: 6 });
    expect(valueText(document, '/last')).toBe('\\u4f60');
  });

  test('places a key that goes on in the next line', () => {
    const document = only(parseProperties, 'a\\\n  b=\\\n  c');
    expect(document.value).toEqual({ ab: 'c' });
    expect(keyText(document, '/ab')).toBe('a\\\n  b');
    expect(valueText(document, '/ab')).toBe('c');
  });

  test('splits documents where Spring Boot does', () => {
    const text = 'a=1\n#---\na=2\n# x\n#---\nb=2\n #---\n#----\n!---\na=3\n';
    const { documents } = parseProperties({ file: 'application.properties', text });
    expect(documents.map(({ index, value }) => ({ index, value }))).toEqual([
      { index: 0, value: { a: '1' } },
      { index: 1, value: { a: '2', b: '2' } },
      { index: 2, value: { a: '3' } },
    ]);
    expect(documents[2]?.locate('/a')).toMatchObject({ startLine: 10, startColumn: 3 });
    expect(documents[1]?.extent('')).toMatchObject({ startLine: 3, startColumn: 1 });
  });

  test.each(['$unknown=x', '$unkno\\wn=x', '\\u0024unknown=x', '$unk\\\n  nown=x'])(
    'does not let %j pretend that a value is unknown',
    (text) => {
      expect(only(parseProperties, text).value).toEqual({ $$unknown: 'x' });
    },
  );

  test('warns of a malformed escape and keeps it', () => {
    expect(valuesOf(parseProperties, 'a=b\nc = \\u12x\n')).toEqual([{ a: 'b', c: '\\u12x' }]);
    expect(problemsOf(parseProperties, 'a=b\nc = \\u12x\n')).toEqual(['syntax-error warning 2:5']);
  });

  test.each(['', '\n \n', '# only a comment\n', '#---\n'])('finds nothing in %j', (text) => {
    expect(parseProperties({ file: 'a.properties', text })).toEqual({ documents: [], diagnostics: [] });
  });

  test('reads back what is escaped as Java does', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', ' ', '=', ':', '#', '!', '\\', '\n', '\t', '\f', '你'),
      minLength: 1,
    });
    const escaped = (text: string) =>
      text
        .replace(/[\\ =:#!]/g, '\\$&')
        .replace(/\n/g, '\\n')
        .replace(/\t/g, '\\t')
        .replace(/\f/g, '\\f');
    fc.assert(
      fc.property(
        fc.dictionary(word, word, { minKeys: 1 }),
        fc.constantFrom('=', ' : ', ' '),
        (values, sign) => {
          const text = Object.entries(values)
            .map(([key, value]) => `${escaped(key)}${sign}${escaped(value)}\n`)
            .join('');
          expect(only(parseProperties, text).value).toEqual({ ...values });
        },
      ),
    );
  });

  test('never throws, and places every value it reads', () => {
    const token = fc.constantFrom(
      'a',
      '=',
      ':',
      ' ',
      '#',
      '!',
      '#---',
      '\n',
      '\r',
      '\\',
      '\\u',
      '12',
      '\f',
      '__proto__',
      '\ufeff',
    );
    const soup = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(soup, (text) => {
        for (const document of parseProperties({ file: 'a.properties', text }).documents)
          expectPlaces(document);
      }),
      { numRuns: 3000 },
    );
  });
});
