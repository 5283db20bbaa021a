import { isUtf8 } from 'node:buffer';

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];

/**
 * Text from bytes: UTF-8, or UTF-16 with its byte-order mark, which is left out.
 *
 * @returns undefined where the bytes are no such text
 */
export function decode(bytes: Buffer): string | undefined {
  const text = decoded(bytes);
  return text?.includes('\0') ? undefined : text;
}

function decoded(bytes: Buffer): string | undefined {
  if (startsWith(bytes, UTF16_LITTLE)) return utf16(bytes.subarray(2));
  if (startsWith(bytes, UTF16_BIG) && bytes.length % 2 === 0)
    return utf16(Buffer.from(bytes.subarray(2)).swap16());
  // Not TextDecoder: loading it costs more than decoding a small repository.
  if (isUtf8(bytes)) return bytes.toString('utf8', startsWith(bytes, UTF8_MARK) ? 3 : 0);
  return undefined;
}

/** Half a character, or half of a surrogate pair, is no text. */
function utf16(bytes: Buffer): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const text = bytes.toString('utf16le');
  return /\p{Cs}/u.test(text) ? undefined : text;
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
