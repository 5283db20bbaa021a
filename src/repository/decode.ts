import { isUtf8 } from 'node:buffer';

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];

export interface Decoded {
  readonly text: string;
  /** It was read as GBK, for want of anything better. */
  readonly isGbk?: true;
}

/**
 * Text from bytes: UTF-8, UTF-16 with its byte-order mark, or GBK (read as GB18030, which contains it). Marks are left out.
 *
 * @returns undefined where the bytes are no such text
 */
export function decode(bytes: Buffer): Decoded | undefined {
  // No text holds it in any of the encodings; bytes that are no text mostly do.
  const unicode = decoded(bytes);
  if (unicode !== undefined) return unicode.includes('\0') ? undefined : { text: unicode };
  if (hasMark(bytes) || bytes.includes(0) || !looksChinese(bytes)) return undefined;
  const text = gb18030(bytes);
  return text === undefined ? undefined : { text, isGbk: true };
}

function decoded(bytes: Buffer): string | undefined {
  if (startsWith(bytes, UTF16_LITTLE)) return utf16(bytes.subarray(2));
  if (startsWith(bytes, UTF16_BIG) && bytes.length % 2 === 0)
    return utf16(Buffer.from(bytes.subarray(2)).swap16());
  // Not TextDecoder: loading it costs more than decoding a small repository.
  if (isUtf8(bytes)) return bytes.toString('utf8', startsWith(bytes, UTF8_MARK) ? 3 : 0);
  return undefined;
}

/** Who starts a file with the mark of an encoding means that encoding. */
function hasMark(bytes: Buffer): boolean {
  return [UTF8_MARK, UTF16_LITTLE, UTF16_BIG].some((mark) => startsWith(bytes, mark));
}

/** Both bytes of a character of GB 2312, which is nearly all that Chinese text is made of, are at least this. */
const GB2312_FIRST = 0xa1;

/** Chinese text lies far above. Latin-1, whose letters stand between ASCII, and broken UTF-8 have less than half. */
const GB2312_SHARE = 0.75;

/**
 * Are the characters outside of ASCII, read as GBK, mostly those of GB 2312? Much that is no GBK is valid in it by
 * chance: in Latin-1 a letter with an accent and the one after it.
 */
function looksChinese(bytes: Buffer): boolean {
  let characters = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] as number;
    if (first < 0x80) continue;
    const second = bytes[++at] ?? 0;
    characters++;
    if (first >= GB2312_FIRST && second >= GB2312_FIRST) common++;
  }
  return common >= characters * GB2312_SHARE;
}

let decoder: InstanceType<typeof TextDecoder> | undefined;

function gb18030(bytes: Buffer): string | undefined {
  try {
    // Made when it is first needed: few repositories do, and a Node without full ICU does not know the encoding.
    decoder ??= new TextDecoder('gb18030', { fatal: true });
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
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
