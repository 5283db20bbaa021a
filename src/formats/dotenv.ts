import { withoutByteOrderMark } from './byte-order-mark.js';
import type { ParseResult, SourceText, Span } from './document.js';
import { type Assignment, flatDocument } from './flat.js';
import { Problems } from './problems.js';

/** `NAME=`, with `export` before it or spaces around the sign; dotenv also reads `NAME: `. */
const ASSIGNMENT = /([ \t]*(?:export[ \t]+)?)([\w.-]+)(?:[ \t]*=[ \t]*|:[ \t]+)/y;
const BLANK_OR_COMMENT = /[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;
const LINE = /[^\r\n]*/y;
const LINE_BREAK = /\r\n?|\n/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$' };

/**
 * Parses a dotenv file into one flat object of strings; none if it assigns nothing.
 *
 * As the dotenv package for Node reads it: values in single quotes, double quotes or backticks may span lines, and
 * only double quotes know escapes. Where tools differ: in an unquoted value a comment starts at a `#` that comes
 * first or after white space, so that any other `#` belongs to the value. References such as `${OTHER}` stay as
 * written. Spans of values include their quotes.
 */
export function parseDotenv(original: SourceText): ParseResult {
  const source = withoutByteOrderMark(original);
  const problems = new Problems(source);
  const assignments: Assignment[] = [];
  const { text } = source;
  let at = 0;
  while (at < text.length) {
    const [head = '', indent = '', key] = matchAt(ASSIGNMENT, text, at) ?? [];
    if (key !== undefined) {
      const keySpan = { start: at + indent.length, end: at + indent.length + key.length };
      const read = readValue(text, at + head.length);
      assignments.push({ key, keySpan, value: read.value, valueSpan: read.span });
      if (read.isUnclosed) problems.add('syntax-error', 'warning', UNCLOSED, read.span.start);
      at = read.span.end;
    } else if (matchAt(BLANK_OR_COMMENT, text, at) === null) {
      problems.add('syntax-error', 'warning', NO_ASSIGNMENT, at);
    }
    at += matchAt(LINE, text, at)?.[0].length ?? 0;
    at += matchAt(LINE_BREAK, text, at)?.[0].length ?? 0;
  }
  const whole = { start: 0, end: text.length };
  const documents = assignments.length === 0 ? [] : [flatDocument(source, 'dotenv', 0, assignments, whole)];
  return { documents, diagnostics: problems.list };
}

const NO_ASSIGNMENT =
  'This line is neither `NAME=value` nor a comment, and is ignored; correct it or put `#` before it.';
const UNCLOSED = 'The quote that opens this value is not closed before other text; close it.';

interface Value {
  readonly value: string;
  readonly span: Span;
  /** Starts with a quote that has no partner. */
  readonly isUnclosed: boolean;
}

/** @param start after the sign and the white space around it */
function readValue(text: string, start: number): Value {
  const quoted = readQuoted(text, start);
  if (quoted !== undefined) {
    return { value: quoted.value, span: { start, end: quoted.end }, isUnclosed: false };
  }
  const line = matchAt(LINE, text, start)?.[0] ?? '';
  const value = line.replace(/(?<=^|[ \t])#[\s\S]*$/, '').trimEnd();
  const isUnclosed = /^["'`]/.test(value) && !isClosedOnLine(value);
  return { value, span: { start, end: start + value.length }, isUnclosed };
}

/** A quoted value that nothing but a comment follows on its last line. */
function readQuoted(text: string, start: number): { value: string; end: number } | undefined {
  const quote = text[start] ?? '';
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  let close = start + 1;
  while (close < text.length && text[close] !== quote) close += text[close] === '\\' && quote === '"' ? 2 : 1;
  if (close >= text.length || matchAt(BLANK_OR_COMMENT, text, close + 1) === null) return undefined;
  const raw = text.slice(start + 1, close).replace(/\r\n?/g, '\n');
  const value =
    quote === '"' ? raw.replace(/\\([\s\S])/g, (written, char: string) => ESCAPES[char] ?? written) : raw;
  return { value, end: close + 1 };
}

/** `"a"b` is odd, but its quotes are in pairs. */
function isClosedOnLine(value: string): boolean {
  return value.indexOf(value.charAt(0), 1) !== -1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
