import { depthExceeds } from '../../../formats/json-depth.js';
import { MAX_NESTING_DEPTH } from '../../../formats/limits.js';
import { escapeReserved, mayHoldReservedKey } from '../../../model/unknown.js';

/**
 * The value of a file beside the one that is read, for files that the developer tools read with `JSON.parse`, as
 * miniprogram-ci does with project files, `app.json` and `ext.json`: with comments it is none of theirs, so anything
 * else than strict JSON says nothing. What is wrong with it is reported where the file itself is read.
 */
export function strictJson(text: string | undefined): unknown {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
    if (text === undefined || depthExceeds(value, MAX_NESTING_DEPTH)) return undefined;
    return mayHoldReservedKey(text) ? escapeReserved(value) : value;
  } catch {
    return undefined;
  }
}
