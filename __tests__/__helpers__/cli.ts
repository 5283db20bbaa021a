import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The bundle under test: the committed one, or a build of one's own. */
const CLI = path.resolve(ROOT, process.env['WECHAT_POLICY_DIST'] ?? 'dist', 'cli.js');

/** Longer than any run here takes on a slow machine; a run that hangs fails. */
const TIME_LIMIT = 30_000;

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Module of this folder that is loaded first, such as `shuffled-folders.mjs`. */
  readonly preload?: string;
}

/** Runs the command line as a person does, with nothing of this environment but the path. */
export function cli(args: readonly string[], { cwd = ROOT, env = {}, preload }: RunOptions = {}): Ran {
  const preloaded = preload === undefined ? [] : ['--import', new URL(preload, import.meta.url).href];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preloaded, CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: TIME_LIMIT,
  });
  return { status, stdout, stderr };
}

export interface Reported {
  readonly ruleId: string;
  readonly severity: string;
  readonly verdict: string;
  readonly message: string;
  readonly resource: { readonly address: string };
  readonly pointer: string;
  readonly relatedLocations: readonly {
    readonly file: string;
    readonly startLine: number;
    readonly message: string;
  }[];
  readonly location: {
    readonly file: string;
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
}

export interface ReportedDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
}

export interface JsonReport {
  readonly findings: readonly Reported[];
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly summary: {
    readonly files: { readonly seen: number; readonly checked: number; readonly unreadable: number };
    readonly resources: number;
    readonly verdicts: Readonly<Record<'pass' | 'fail' | 'unknown', number>>;
  };
}

export interface Checked extends Ran {
  readonly report: JsonReport;
}

/** The least that a repository with WeChat manifests and one plugin declares; it brings no finding of its own. */
export const DECLARED: Files = {
  '.wechat-policy/integration.yaml':
    'version: 1\norganisation: { name: Lion Retail, jurisdiction: SG }\naudience: { mainlandUsers: none }\ncomponents: []\n' +
    'allowList: { plugins: [wx2b03c6e691cd7370] }\n',
};

/** `check … --format json`. @throws Error with what was printed, where that is no report */
export function check(args: readonly string[], options: RunOptions = {}): Checked {
  const ran = cli(['check', ...args, '--format', 'json'], options);
  try {
    return { ...ran, report: JSON.parse(ran.stdout) as JsonReport };
  } catch {
    throw new Error(`No report, exit status ${ran.status}:\n${ran.stdout}\n${ran.stderr}`);
  }
}

/** `<file>:<line>:<column> <rule id>` of each finding, in the order of the report. */
export function places({ findings }: JsonReport): string[] {
  return findings.map(
    ({ ruleId, location: { file, startLine, startColumn } }) =>
      `${file}:${startLine}:${startColumn} ${ruleId}`,
  );
}

/** `<file>:<line>:<column> <code>` of each diagnostic, in the order of the report. */
export function diagnosed({ diagnostics }: JsonReport): string[] {
  return diagnostics.map(
    ({ file, startLine, startColumn, code }) => `${file}:${startLine}:${startColumn} ${code}`,
  );
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

const temporary: string[] = [];

afterAll(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed when the tests of the file are over. */
export function folderOf(files: Files): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'wechat-policy-test-')));
  temporary.push(folder);
  write(folder, files);
  return folder;
}

/** Writes the files in the order given. */
export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

export function read(...parts: string[]): string {
  return readFileSync(path.resolve(ROOT, ...parts), 'utf8');
}

/** Runs git in the folder, with nothing of this machine's configuration. */
export function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'test',
      GIT_AUTHOR_EMAIL: 'test@example.com',
      GIT_COMMITTER_NAME: 'test',
      GIT_COMMITTER_EMAIL: 'test@example.com',
      GIT_AUTHOR_DATE: '2026-11-22T00:00:00Z',
      GIT_COMMITTER_DATE: '2026-11-22T00:00:00Z',
    },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** A repository with one commit that holds these files. */
export function repositoryOf(files: Files): string {
  const folder = folderOf(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'first');
  return folder;
}
