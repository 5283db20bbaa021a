import type { SourceText } from './document.js';

/** The text less a leading byte-order mark, which editors do not count as a column either. */
export function withoutByteOrderMark(source: SourceText): SourceText {
  return source.text.charCodeAt(0) === 0xfeff ? { file: source.file, text: source.text.slice(1) } : source;
}
