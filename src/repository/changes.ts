import { execFileSync } from 'node:child_process';
import type { Location } from '../model/location.js';

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

/** Bytes of git's answer; a diff of a whole large repository stays below. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * Compares the working tree with the point where it left `revision` (their merge base), new files included.
 *
 * @throws Error whose message says what git refused: no repository, no such revision
 */
export function changesSince(root: string, revision: string): Changes {
  const base = git(root, ['merge-base', '--end-of-options', revision, 'HEAD']).trim();
  const diff = git(root, [
    'diff',
    '--unified=0',
    '--relative',
    '--no-renames',
    '--no-prefix',
    '--end-of-options',
    base,
    '--',
    '.',
  ]);
  const lines = parseDiff(diff);
  for (const file of git(root, ['ls-files', '--others', '--exclude-standard', '-z']).split('\0')) {
    if (file !== '') lines.set(file, [{ first: 1, last: Number.POSITIVE_INFINITY }]);
  }
  return {
    files: [...lines.keys()].sort(),
    touches: ({ file, startLine, endLine }) =>
      (lines.get(file) ?? []).some(({ first, last }) => first <= endLine && last >= startLine),
  };
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

/** Runs git without what a hostile repository could make it run: hooks, monitors, external diffs. */
function git(root: string, args: readonly string[]): string {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'diff.external='];
  const extra =
    args[0] === 'diff' ? ['diff', '--no-ext-diff', '--no-textconv', '--no-color', ...args.slice(1)] : args;
  try {
    return execFileSync('git', ['-C', root, ...safe, ...extra], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const detail = (error as { stderr?: string }).stderr?.trim().split('\n')[0] ?? '';
    throw new Error(detail === '' ? 'git could not be run' : detail);
  }
}
