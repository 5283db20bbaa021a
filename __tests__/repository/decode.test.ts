import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/repository/decode.js';

/** Text as a manifest may hold it: whole characters, no NUL. */
const text = fc
  .string({ unit: 'binary' })
  .filter((value) => !value.includes('\0') && !value.startsWith('\ufeff'));

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe('what text is read as', () => {
  test('UTF-8 and UTF-16 give the text, without the mark', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(decode(Buffer.from(value, 'utf8'))).toBe(value);
        expect(decode(Buffer.from(`\ufeff${value}`, 'utf8'))).toBe(value);
        expect(decode(Buffer.from(`\ufeff${value}`, 'utf16le'))).toBe(value);
        expect(decode(swapped(Buffer.from(`\ufeff${value}`, 'utf16le')))).toBe(value);
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
          expect(
            Buffer.from(read, 'utf8').equals(bytes.subarray(bytes.length - Buffer.byteLength(read))),
          ).toBe(true);
        },
      ),
    );
  });

  test.each<[string, number[]]>([
    ['GBK', [0xb5, 0xe7, 0xc9, 0xcc]],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
    ['UTF-16 without a mark', [0x61, 0, 0x62, 0]],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
    ['UTF-16 with half a character', [0xff, 0xfe, 0x61]],
    ['UTF-16 with half a pair', [0xff, 0xfe, 0x00, 0xd8]],
    ['too long UTF-8', [0xc0, 0x80]],
  ])('%s is none', (_, bytes) => {
    expect(decode(Buffer.from(bytes))).toBeUndefined();
  });
});
