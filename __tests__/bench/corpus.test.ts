import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { jsonReport, ROOT } from '../examples/run.js';

const folders: string[] = [];

function corpus(...args: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wechat-policy-corpus-'));
  folders.push(folder);
  const { status } = spawnSync(process.execPath, ['bench/corpus.mjs', folder, '200', ...args], { cwd: ROOT });
  expect(status).toBe(0);
  return folder;
}

/** One digest over the paths and bytes of all files. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(path.relative(folder, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the corpus of the benchmark', () => {
  test('is the same for the same seed, and another for another', () => {
    const first = digestOf(corpus());
    expect(digestOf(corpus())).toBe(first);
    expect(digestOf(corpus('7'))).not.toBe(first);
  });

  test('is understood by a check, without a diagnostic', () => {
    const { report } = jsonReport('check', corpus());
    expect(report.diagnostics).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(0);
  });
});
