const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];

/**
 * Text from bytes: UTF-8, or UTF-16 with its byte-order mark, which is left out.
 *
 * @returns undefined where the bytes are no such text
 */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = startsWith(bytes, UTF16_LITTLE)
    ? 'utf-16le'
    : startsWith(bytes, UTF16_BIG)
      ? 'utf-16be'
      : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
