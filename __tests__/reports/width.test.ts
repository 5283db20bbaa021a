import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { visible } from '../../src/model/visible.js';
import { cellsOf, slice, widthOf, wrap } from '../../src/reports/width.js';
import { hostile } from './arbitraries.js';

describe('widthOf', () => {
  test.each([
    ['plain', 5],
    ['小程序', 6],
    ['한국어', 6],
    ['ｆｕｌｌ', 8],
    ['ｶﾅ', 2],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['🇨🇳', 2],
    ['❤️', 2],
    ['│…', 2],
    ['', 0],
  ])('counts the columns of %j as %d', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('cellsOf', () => {
  test('fills tabs up to the next stop', () => {
    expect(cellsOf('\ta\tb').map(({ text }) => text)).toEqual(['    ', 'a', '   ', 'b']);
  });

  test('covers the line without gaps, for any line', () => {
    fc.assert(
      fc.property(hostile, (line) => {
        const cells = cellsOf(line);
        expect(cells.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
        const width = cells.reduce((sum, cell) => sum + cell.width, 0);
        expect(widthOf(slice(cells, 0, width))).toBe(width);
      }),
      { numRuns: 1_000 },
    );
  });

  test('can be cut anywhere, half characters becoming spaces', () => {
    const cells = cellsOf('a中文b');
    expect([slice(cells, 0, 2), slice(cells, 1, 5), slice(cells, 2, 6)]).toEqual(['a ', '中文', ' 文b']);
  });
});

describe('wrap', () => {
  test('breaks between words', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  test('breaks between Chinese characters, but not before their punctuation', () => {
    expect(wrap('数据必须加密。请', 12)).toEqual(['数据必须加', '密。请']);
  });

  test('lets a longer word stand alone', () => {
    expect(wrap('see https://example.com/a/long/path now', 10)).toEqual([
      'see',
      'https://example.com/a/long/path',
      'now',
    ]);
  });

  test('loses no character, and keeps to the width wherever there is a space to break at', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z中，]{1,8}$/), { minLength: 1, maxLength: 30 }),
        (words) => {
          const text = visible(words.join(' '));
          const lines = wrap(text, 20);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(20);
        },
      ),
    );
  });
});
