import type { Diagnostic } from '../model/diagnostic.js';
import type { ReadText } from './read-text.js';

/** A readable set of files: a folder on disk today, a git revision too one day. */
export interface Repository {
  /** Every file that is not ignored, sorted, relative to the root with `/`. */
  readonly files: readonly string[];
  /** What could not be listed. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Decoded text without byte-order mark, with what somebody should know about it; or why there is none.
   * @param asBytes one character for each byte: for formats that are no text
   */
  read(file: string, asBytes?: boolean): ReadText;
}
