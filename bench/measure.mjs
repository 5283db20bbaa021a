import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const USAGE = new URL('./usage.mjs', import.meta.url).href;

/** A check ends with 0 or 1; anything else means that there is nothing to measure. */
const EXPECTED = new Set([0, 1]);

const run = (args, options = {}) => {
  const child = spawnSync(process.execPath, args, { maxBuffer: 2 ** 30, ...options });
  if (child.error) throw child.error;
  if (!EXPECTED.has(child.status)) {
    throw new Error(`node ${args.join(' ')} ended with ${child.status ?? child.signal}:\n${child.stderr}`);
  }
  return child;
};

export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Whole-process wall times of several commands, in milliseconds. The commands take turns (A B C, A B C, …), so that a
 * machine that slows down slows all of them; the first turn warms the file cache and does not count.
 *
 * @param {Record<string, string[]>} commands arguments of `node` by name
 * @param {number} rounds
 * @returns {Record<string, number>} the median by name
 */
export function wallTimes(commands, rounds) {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      run(commands[name], { stdio: ['ignore', 'pipe', 'pipe'] });
      if (round > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

/**
 * Peak resident memory in bytes and processor time in milliseconds of `node <args>`; the medians of three runs.
 * Processor time hardly depends on what else the machine does.
 *
 * @returns {{ peak: number, cpu: number }}
 */
export function usage(args) {
  const once = () => {
    const child = run(['--import', USAGE, ...args], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    return JSON.parse(child.output[3].toString());
  };
  const runs = [once(), once(), once()];
  return { peak: median(runs.map(({ peak }) => peak)), cpu: median(runs.map(({ cpu }) => cpu)) };
}

/**
 * The JavaScript files that `node <args>` evaluates, taken from V8's own coverage record.
 *
 * @returns {{ files: string[], bytes: number }}
 */
export function loadedJavaScript(args) {
  const folder = mkdtempSync(join(tmpdir(), 'wechat-policy-coverage-'));
  try {
    run(args, { env: { ...process.env, NODE_V8_COVERAGE: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
    const files = new Set();
    for (const name of readdirSync(folder)) {
      for (const { url } of JSON.parse(readFileSync(join(folder, name), 'utf8')).result) {
        if (url.startsWith('file:')) files.add(fileURLToPath(url));
      }
    }
    const sorted = [...files].sort();
    return { files: sorted, bytes: sorted.reduce((sum, file) => sum + statSync(file).size, 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
