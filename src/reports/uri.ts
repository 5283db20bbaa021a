/**
 * A file of the repository as a relative URI reference. Every segment is percent-encoded, so that `a:b` is no scheme and
 * `#` no fragment; halves of surrogate pairs, which have no encoding, become replacement characters.
 */
export function uriOf(file: string): string {
  return file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
