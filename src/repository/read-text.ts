import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import { decode } from './decode.js';
import { MAX_FILE_BYTES } from './limits.js';

/** Decoded text, with what somebody should know about it; or why there is none. */
export type ReadText =
  | { readonly text: string; readonly notice?: Diagnostic }
  | { readonly diagnostic: Diagnostic };

/** A file inside a root, read through no link that leads out of it. */
export function readInside(root: string, file: string, maxBytes = MAX_FILE_BYTES, asBytes = false): ReadText {
  try {
    const absolute = path.join(root, file);
    // A link may have been swapped since the walk: look again before following it.
    if (lstatSync(absolute).isSymbolicLink() && !isInside(root, realpathSync(absolute))) {
      return refused('outside-repository', OUTSIDE, file);
    }
    return readText(absolute, file, maxBytes, asBytes);
  } catch {
    return refused('unreadable', 'The file cannot be read.', file);
  }
}

/**
 * @param shown how the file is named in a diagnostic
 * @param asBytes one character for each byte
 */
export function readText(
  absolute: string,
  shown: string,
  maxBytes = MAX_FILE_BYTES,
  asBytes = false,
): ReadText {
  try {
    if (statSync(absolute).size > maxBytes) {
      return refused('limit-reached', `The file is larger than ${maxBytes} bytes and is not read.`, shown);
    }
    const bytes = readFileSync(absolute);
    if (asBytes) return { text: bytes.toString('latin1') };
    const decoded = decode(bytes);
    if (decoded === undefined)
      return refused('unreadable', 'The file is not UTF-8, UTF-16 or GBK text.', shown);
    const { text, isGbk } = decoded;
    return isGbk ? { text, notice: diagnostic('notice', 'notice', READ_AS_GBK, shown) } : { text };
  } catch {
    return refused('unreadable', 'The file cannot be read.', shown);
  }
}

/** What is written for wechat-policy itself has to be Unicode: a gate does not rest on a guess at the encoding. */
export function unguessed(content: ReadText): ReadText {
  if (!('text' in content) || content.notice === undefined) return content;
  return refused('unreadable', 'The file is not UTF-8 or UTF-16 text.', content.notice.file);
}

const READ_AS_GBK =
  'The file is not UTF-8 and was read as GBK. The tools of WeChat, and most others, expect UTF-8: save it as such.';

export const OUTSIDE = 'This link leads out of the repository and is not followed.';

export function isInside(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return (
    relative === '' ||
    (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative))
  );
}

function refused(code: Diagnostic['code'], message: string, file: string): ReadText {
  return { diagnostic: diagnostic(code, 'warning', message, file) };
}
