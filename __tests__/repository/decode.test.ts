import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/repository/decode.js';

/** Text as a manifest may hold it: whole characters, no NUL. */
const text = fc
  .string({ unit: 'binary' })
  .filter((value) => !value.includes('\0') && !value.startsWith('\ufeff'));

function ascii(text: string): number[] {
  return [...Buffer.from(text, 'ascii')];
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe('what text is read as', () => {
  test('UTF-8 and UTF-16 give the text, without the mark', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(decode(Buffer.from(value, 'utf8'))).toEqual({ text: value });
        expect(decode(Buffer.from(`\ufeff${value}`, 'utf8'))).toEqual({ text: value });
        expect(decode(Buffer.from(`\ufeff${value}`, 'utf16le'))).toEqual({ text: value });
        expect(decode(swapped(Buffer.from(`\ufeff${value}`, 'utf16le')))).toEqual({ text: value });
      }),
    );
  });

  test('bytes that are no UTF-8 are no text, rather than text with holes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array().map((array) => Buffer.from(array)),
        (bytes) => {
          const read = decode(bytes);
          const isUtf16 =
            (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
          if (read === undefined || isUtf16) return;
          const { text: given, isGbk } = read;
          // What is read as GBK has no holes either: each character stands for its own bytes.
          expect(given).not.toContain('\ufffd');
          if (isGbk) return;
          expect(
            Buffer.from(given, 'utf8').equals(bytes.subarray(bytes.length - Buffer.byteLength(given))),
          ).toBe(true);
        },
      ),
    );
  });

  test.each<[string, number[], string]>([
    ['GB 2312', [...ascii('# '), 0xce, 0xa2, 0xd0, 0xc5, ...ascii(' wx')], '# 微信 wx'],
    ['GBK, traditional characters among them', [0xb5, 0xe7, 0xc9, 0xcc, 0xd6, 0xa7, 0x8e, 0xc0], '电商支幚'],
    [
      'GB 18030 with four bytes',
      [0xb5, 0xe7, 0xc9, 0xcc, 0xce, 0xa2, 0xd0, 0xc5, 0xd6, 0xa7, 0xb8, 0xb6, 0x81, 0x39, 0xee, 0x39],
      '电商微信支付㐀',
    ],
  ])('%s is text, and known as such', (_, bytes, expected) => {
    expect(decode(Buffer.from(bytes))).toEqual({ text: expected, isGbk: true });
  });

  test.each<[string, number[]]>([
    ['Latin-1', [...ascii('# caf'), 0xe9]],
    [
      'Latin-1 that is valid GBK by chance',
      [...ascii('# r'), 0xe9, ...ascii('sum'), 0xe9, ...ascii(' na'), 0xef, ...ascii('ve')],
    ],
    ['Windows-1252 with its quotes', [0x93, ...ascii('a'), 0x94, ...ascii('b')]],
    ['GBK with half a character', [...ascii('# '), 0xb5, 0xe7, 0xc9]],
    ['GBK with NUL', [0xb5, 0xe7, 0, 0xc9, 0xcc]],
    ['GBK behind the mark of UTF-8', [0xef, 0xbb, 0xbf, 0xb5, 0xe7, 0xc9, 0xcc]],
    ['UTF-8 with a byte cut out', [0xe5, 0xbe, 0xae, 0xe4, 0xbf, 0xe6, 0x94, 0xaf, 0xe4, 0xbb, 0x98]],
    ['UTF-16 without a mark', [0x61, 0, 0x62, 0]],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
    ['UTF-16 with half a character', [0xff, 0xfe, 0x61]],
    ['UTF-16 with half a pair', [0xff, 0xfe, 0x00, 0xd8]],
    ['too long UTF-8', [0xc0, 0x80]],
  ])('%s is none', (_, bytes) => {
    expect(decode(Buffer.from(bytes))).toBeUndefined();
  });
});
