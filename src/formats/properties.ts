import { withoutByteOrderMark } from './byte-order-mark.js';
import type { Document, ParseResult, SourceText, Span } from './document.js';
import { type Assignment, flatDocument } from './flat.js';
import { Problems } from './problems.js';
import { type LogicalLine, logicalLines } from './properties-lines.js';

/**
 * Parses Java properties as `java.util.Properties.load(Reader)` documents it, split into documents at `#---` and
 * `!---` as Spring Boot does. Each is a flat object of strings; documents that assign nothing are left out.
 *
 * Placeholders such as `${OTHER}` stay as written. A malformed `\u` escape, which Java refuses, gives a warning and
 * stays as written.
 *
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)
 * @see https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.multi-document
 */
export function parseProperties(original: SourceText): ParseResult {
  const source = withoutByteOrderMark(original);
  const problems = new Problems(source);
  const documents: Document[] = [];
  let assignments: Assignment[] = [];
  let index = 0;
  const endDocument = (span: Span): void => {
    if (assignments.length > 0) documents.push(flatDocument(source, 'properties', index, assignments, span));
    assignments = [];
    index++;
  };
  let start = 0;
  for (const line of logicalLines(source.text)) {
    if (line.kind === 'assignment') {
      assignments.push(readAssignment(line, problems));
    } else if (line.kind === 'separator') {
      endDocument({ start, end: line.span.start });
      start = line.span.end;
    }
  }
  endDocument({ start, end: source.text.length });
  return { documents, diagnostics: problems.list };
}

/** Splits at the first `=`, `:` or white space that no backslash precedes. */
function readAssignment(line: LogicalLine & { kind: 'assignment' }, problems: Problems): Assignment {
  const { text } = line;
  const keyEnd = endOfKey(text);
  const separator = /^[ \t\f]*(?:[=:][ \t\f]*)?/.exec(text.slice(keyEnd))?.[0] ?? '';
  const valueStart = keyEnd + separator.length;
  const onMalformed = (at: number) =>
    problems.add(
      'syntax-error',
      'warning',
      'This `\\u` escape needs four hexadecimal digits.',
      line.offsetOf(at),
    );
  return {
    key: decode(text.slice(0, keyEnd), onMalformed),
    value: decode(text.slice(valueStart), (at) => onMalformed(valueStart + at)),
    keySpan: { start: line.offsetOf(0), end: line.endOffsetOf(keyEnd) },
    valueSpan: {
      start: valueStart === text.length ? line.endOffsetOf(valueStart) : line.offsetOf(valueStart),
      end: line.endOffsetOf(text.length),
    },
  };
}

function endOfKey(text: string): number {
  let end = 0;
  while (end < text.length && !'=: \t\f'.includes(text.charAt(end))) end += text[end] === '\\' ? 2 : 1;
  return Math.min(end, text.length);
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

function decode(text: string, onMalformed: (at: number) => void): string {
  return text.replace(
    /\\(?:u([\da-fA-F]{4})|([\s\S]?))/g,
    (written, code: string | undefined, char: string, at: number) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      if (char !== 'u') return ESCAPES[char] ?? char;
      onMalformed(at);
      return written;
    },
  );
}
