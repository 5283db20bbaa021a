import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Location } from '../model/location.js';
import { byText } from '../model/order.js';
import { git } from './git.js';

/** What changed since a revision: lines of the working tree by file, relative to the root. */
export interface Changes {
  /** Files with any change, sorted; deleted ones too. */
  readonly files: readonly string[];
  /** Does the place hold a changed line, or stand where lines were taken out? */
  touches(location: Location): boolean;
}

interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Compares the working tree with the point where it left `revision` (their merge base), new files included. The lines
 * of a file that git counts in another way than reports do (UTF-16, lone carriage returns) count as changed together.
 *
 * @throws Error whose message says what git refused: no repository, no such revision
 */
export function changesSince(root: string, revision: string): Changes {
  const base = git(root, ['merge-base', '--end-of-options', revision, 'HEAD']).trim();
  const lines = parseDiff(git(root, [...DIFF, '--end-of-options', base, '--', '.']));
  for (const file of lines.keys()) if (!hasLinesOfGit(path.join(root, file))) lines.set(file, WHOLE_FILE);
  for (const file of git(root, ['ls-files', '--others', '--exclude-standard', '-z']).split('\0')) {
    if (file !== '') lines.set(file, WHOLE_FILE);
  }
  return {
    files: [...lines.keys()].sort(byText),
    touches: ({ file, startLine, endLine }) =>
      (lines.get(file) ?? []).some(({ first, last }) => first <= endLine && last >= startLine),
  };
}

const WHOLE_FILE: LineRange[] = [{ first: 1, last: Number.POSITIVE_INFINITY }];

/** `--text`: no attribute in the repository (`*.tf -diff`) may hide a change. */
const DIFF = [
  'diff',
  '--text',
  '--unified=0',
  '--inter-hunk-context=0',
  '--relative',
  '--no-renames',
  '--no-prefix',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
];

/** Does git number the lines of this file as we do? It knows bytes and line feeds only. */
function hasLinesOfGit(file: string): boolean {
  try {
    const bytes = readFileSync(file);
    return !bytes.includes(0) && !/\r(?!\n)/.test(bytes.toString('latin1'));
  } catch {
    return true; // Taken out, or not readable: there is nothing to report in it.
  }
}

/** Changed lines by file, from `git diff --unified=0 --no-prefix`. */
export function parseDiff(diff: string): Map<string, LineRange[]> {
  const lines = new Map<string, LineRange[]>();
  let current: LineRange[] = [];
  let inHeader = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) inHeader = true;
    else if (inHeader && (line.startsWith('+++ ') || line.startsWith('--- '))) {
      const name = unquote(line.slice(4));
      if (name !== '/dev/null') {
        current = lines.get(name) ?? [];
        lines.set(name, current);
      }
    } else if (line.startsWith('@@ ')) {
      inHeader = false;
      const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (hunk !== null) current.push(rangeOf(Number(hunk[1]), hunk[2] === undefined ? 1 : Number(hunk[2])));
    }
  }
  return lines;
}

/** Lines taken out leave a gap between `start` and the next line: both border it. */
function rangeOf(start: number, count: number): LineRange {
  return count === 0 ? { first: start, last: start + 1 } : { first: start, last: start + count - 1 };
}

/** git quotes names with special characters as C strings, and ends names with spaces by a tab. */
function unquote(name: string): string {
  const bare = name.replace(/\t$/, '');
  if (!bare.startsWith('"')) return bare;
  const bytes: number[] = [];
  const escapes: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
  for (const [, octal, escaped, plain] of bare.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (escaped !== undefined) bytes.push(escapes[escaped] ?? escaped.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? '', 'utf8'));
  }
  return Buffer.from(bytes).toString('utf8');
}
