import { escapeReserved, mayHoldReservedKey } from '../model/unknown.js';
import { withoutByteOrderMark } from './byte-order-mark.js';
import { Document, type ParseResult, type SourceText } from './document.js';
import { depthExceeds } from './json-depth.js';
import { jsonPositions } from './json-positions.js';
import { readTolerantly, scannedDepthExceeds } from './json-tolerant.js';
import { MAX_NESTING_DEPTH } from './limits.js';
import { Problems } from './problems.js';

const TOO_DEEP = `Nested deeper than ${MAX_NESTING_DEPTH} levels; the file is not checked.`;

/**
 * Parses JSON, with comments and trailing commas as `tsconfig.json` and mini-program projects use them.
 *
 * Of a repeated key the last one counts, as with `JSON.parse`. A file with syntax errors gives a diagnostic for
 * each and, where it is an object, a document with what could be read.
 */
export function parseJson(original: SourceText): ParseResult {
  const source = withoutByteOrderMark(original);
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    return parseTolerantly(source);
  }
  if (depthExceeds(value, MAX_NESTING_DEPTH)) return tooDeep(source);
  return { documents: [documentOf(source, value)], diagnostics: [] };
}

function parseTolerantly(source: SourceText): ParseResult {
  // Before anything recursive: the tolerant parser descends by calls.
  if (scannedDepthExceeds(source.text, MAX_NESTING_DEPTH)) return tooDeep(source);
  const problems = new Problems(source);
  const { value, errors } = readTolerantly(source.text);
  for (const error of errors) problems.add('syntax-error', 'error', error.message, error.offset);
  if (value === undefined) {
    if (errors.length === 0) {
      problems.add('syntax-error', 'warning', 'The file holds no JSON value; write `{}` or remove it.', 0);
    }
    return { documents: [], diagnostics: problems.list };
  }
  const readable =
    errors.length === 0 || (typeof value === 'object' && value !== null && !Array.isArray(value));
  return { documents: readable ? [documentOf(source, value)] : [], diagnostics: problems.list };
}

function tooDeep(source: SourceText): ParseResult {
  const problems = new Problems(source);
  problems.add('limit-reached', 'error', TOO_DEEP, 0);
  return { documents: [], diagnostics: problems.list };
}

function documentOf(source: SourceText, value: unknown): Document {
  const safe = mayHoldReservedKey(source.text) ? escapeReserved(value) : value;
  return new Document(source, 'json', 0, safe, () => jsonPositions(source.text));
}
