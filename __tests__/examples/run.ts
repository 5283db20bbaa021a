import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed bundle as a person does on a fresh clone, with nothing of this environment but the path. */
export function wechatPolicy(...args: string[]): Ran {
  return wechatPolicyIn(ROOT, ...args);
}

/** The same from another current folder. */
export function wechatPolicyIn(folder: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

export interface ReportedFinding {
  readonly ruleId: string;
  readonly location: { readonly file: string; readonly startLine: number };
}

export interface JsonReport {
  readonly findings: readonly ReportedFinding[];
  readonly diagnostics: readonly unknown[];
  readonly summary: { readonly verdicts: { readonly unknown: number } };
}

export function jsonReport(...args: string[]): {
  readonly status: number | null;
  readonly report: JsonReport;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'wechat-policy-test-'));
  try {
    const file = path.join(folder, 'report.json');
    const { status } = wechatPolicy(...args, '--format', `json=${file}`);
    return { status, report: JSON.parse(readFileSync(file, 'utf8')) as JsonReport };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
