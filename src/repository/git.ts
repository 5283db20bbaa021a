import { execFileSync } from 'node:child_process';

/** Bytes of git's answer; a diff of a whole large repository stays below. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * Runs git without what a hostile repository could make it run: hooks and monitors.
 *
 * @throws Error whose message says what git refused
 */
export function git(root: string, args: readonly string[]): string {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  try {
    return execFileSync('git', ['-C', root, ...safe, ...args], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw new Error(reasonOf(error as { status?: number | null; stderr?: string; code?: string }, args));
  }
}

function reasonOf(
  error: { status?: number | null; stderr?: string; code?: string },
  args: readonly string[],
): string {
  const detail = error.stderr?.trim().split('\n')[0] ?? '';
  if (detail !== '') return detail;
  if (args[0] === 'merge-base' && error.status === 1) {
    return 'this revision and HEAD have no commit in common; fetch the history (actions/checkout: fetch-depth: 0)';
  }
  return error.code === 'ENOENT' ? 'git is not installed' : 'git could not be run';
}
