import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { jsonReport, ROOT, wechatPolicy } from '../examples/run.js';

const folders: string[] = [];

function written(generator: string, ...args: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wechat-policy-corpus-'));
  folders.push(folder);
  const { status } = spawnSync(process.execPath, [generator, folder, ...args], { cwd: ROOT });
  expect(status).toBe(0);
  return folder;
}

const corpus = (...args: string[]) => written('bench/corpus.mjs', '200', ...args);
const modules = (...args: string[]) => written('bench/modules.mjs', ...args);

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

/** How many resources a check sees, and how many of them through calls of modules. */
function resourcesIn(folder: string): { roots: number; called: number } {
  const documents = JSON.parse(wechatPolicy('resources', folder).stdout) as {
    $context: { address: string };
  }[];
  const called = documents.filter(({ $context }) => $context.address.startsWith('module.')).length;
  return { roots: documents.length - called, called };
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

describe('the Terraform modules of the benchmark', () => {
  test('are the same for the same seed, and others for another', () => {
    const first = digestOf(modules('350', '1'));
    expect(digestOf(modules('350', '1'))).toBe(first);
    expect(digestOf(modules('350', '1', '7'))).not.toBe(first);
  });

  test('are understood by a check, without a diagnostic; some of their verdicts are unknown', () => {
    const { report } = jsonReport('check', modules('500', '1'));
    expect(report.diagnostics).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.summary.verdicts.unknown).toBeGreaterThan(0);
  });

  test('give as many times the resources as they are called, but for those of the roots', () => {
    const [once, thrice] = ['1', '3'].map((calls) => modules('350', calls)) as [string, string];
    const { roots, called } = resourcesIn(once);
    expect(called).toBeGreaterThan(1000);
    expect(resourcesIn(thrice)).toEqual({ roots, called: 3 * called });
  });
});
