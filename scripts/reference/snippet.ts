import type { Range } from '../../src/model/location.js';

/** Lines of a manifest as an example shows them. */
export interface Snippet {
  readonly file: string;
  /** Name of the syntax for a code fence; empty where GitHub knows none. */
  readonly language: string;
  readonly lines: readonly string[];
  /** Does the case expect a failure on one of the lines? */
  readonly fails: boolean;
}

/** A longer line would be scrolled, not read. */
const MAX_COLUMNS = 160;

const EXPECTATION = /\s*(?:#|\/\/|!|;)\s*(?:expect:\s*(?:fail|unknown)\s|as-of:).*$/;
const COMMENT = /^\s*(?:#|\/\/)/;
const LANGUAGES: Readonly<Record<string, string>> = {
  env: 'sh',
  json: 'jsonc',
  properties: 'properties',
  tf: 'hcl',
  yaml: 'yaml',
  yml: 'yaml',
};

export function snippetOfFile(file: string, text: string): Snippet {
  return snippetOfLines(file, text.split('\n'));
}

export function snippetOfLines(file: string, lines: readonly string[]): Snippet {
  const fails = lines.some((line) => /expect:\s*fail\s/.test(line));
  return { file, language: languageOf(file), lines: cleaned(lines), fails };
}

/**
 * The lines of a resource, with the comment above it and, in indented formats, the keys that lead to it. What is longer
 * than `max` lines is cut around the line at fault.
 */
export function snippetOf(file: string, text: string, extent: Range, line: number, max: number): Snippet {
  const all = text.split('\n');
  const first = withComment(all, extent.startLine - 1);
  const last = endOf(all, extent);
  const own = all.slice(first, last + 1);
  const parents = /\.(?:ya?ml|json)$/.test(file) ? parentsOf(all, extent.startLine - 1) : [];
  const shown = cut(own, line - 1 - first, max - parents.length);
  return snippetOfLines(file, file.endsWith('.json') ? closed(parents, shown) : [...parents, ...shown]);
}

/** JSON with the brackets closed that the keys above it open. */
function closed(parents: readonly string[], own: readonly string[]): string[] {
  const closing = parents.map((line) => {
    const bracket = line.trimEnd().endsWith('[') ? ']' : '}';
    return `${' '.repeat(indentOf(line))}${bracket}`;
  });
  const bare = own.map((line, index) =>
    index === own.length - 1 ? line.replace(/,(?=\s*(?:\/\/|$))/, '') : line,
  );
  return [...parents, ...bare, ...closing.reverse()];
}

/** A YAML document ends where the next begins: its separator is not part of it. */
function endOf(all: readonly string[], { startLine, endLine, endColumn }: Range): number {
  let last = endColumn === 1 && endLine > startLine ? endLine - 2 : endLine - 1;
  while (last > startLine - 1 && /^(?:---.*|\s*)$/.test(all[last] ?? '')) last--;
  return last;
}

function withComment(lines: readonly string[], first: number): number {
  let start = first;
  while (start > 0 && COMMENT.test(lines[start - 1] ?? '')) start--;
  return start;
}

function parentsOf(lines: readonly string[], first: number): string[] {
  const parents: string[] = [];
  let indent = indentOf(lines[first] ?? '');
  for (let index = first - 1; index >= 0 && indent > 0; index--) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || COMMENT.test(line) || indentOf(line) >= indent) continue;
    if (line.startsWith('---')) break;
    parents.unshift(line);
    indent = indentOf(line);
  }
  return parents;
}

/** The first lines, and those around the one that matters. */
function cut(lines: readonly string[], at: number, max: number): readonly string[] {
  if (lines.length <= max) return lines;
  const head = lines.slice(0, 3);
  const from = Math.max(head.length, Math.min(at - Math.floor((max - 6) / 2), lines.length - (max - 6)));
  const middle = lines.slice(from, from + max - 6);
  const mark = (line: string | undefined): string => `${' '.repeat(indentOf(line ?? ''))}# …`;
  return [
    ...head,
    ...(from > head.length ? [mark(middle[0])] : []),
    ...middle,
    ...(from + middle.length < lines.length ? [mark(middle.at(-1))] : []),
  ];
}

/** Without expectations and common indentation. */
function cleaned(lines: readonly string[]): string[] {
  const kept = lines.flatMap((line) => {
    const without = line.replace(EXPECTATION, '').trimEnd();
    return without === '' && line.trim() !== '' ? [] : [without];
  });
  while (kept[0] === '') kept.shift();
  while (kept.at(-1) === '') kept.pop();
  const indent = Math.min(...kept.filter((line) => line !== '').map(indentOf));
  return kept
    .map((line) => line.slice(indent))
    .map((line) => (line.length > MAX_COLUMNS ? `${line.slice(0, MAX_COLUMNS)}…` : line));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function languageOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name.startsWith('.env')) return 'sh';
  return LANGUAGES[name.slice(name.lastIndexOf('.') + 1)] ?? '';
}
