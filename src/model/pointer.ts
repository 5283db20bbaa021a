/** JSON Pointer (RFC 6901): '' is the whole document, '/a/0' the first element of `a`. */
export type Pointer = string;

export function escapeSegment(segment: string): string {
  return segment.includes('~') || segment.includes('/')
    ? segment.replaceAll('~', '~0').replaceAll('/', '~1')
    : segment;
}

export function unescapeSegment(segment: string): string {
  return segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
}

/** The segments of a pointer, unescaped. */
export function segmentsOf(pointer: Pointer): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeSegment);
}

export function join(pointer: Pointer, ...segments: (string | number)[]): Pointer {
  return segments.reduce<Pointer>((path, segment) => `${path}/${escapeSegment(String(segment))}`, pointer);
}

/** The pointer one level up; the root is its own parent. */
export function parentOf(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
