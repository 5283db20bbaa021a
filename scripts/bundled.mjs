// Runs TypeScript of scripts/ and src/ without a build: bundles one entry and imports it.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Calls `use` with the exports of a TypeScript entry.
 *
 * @template T
 * @param {string} entry
 * @param {(exports: Record<string, Function>) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBundled(entry, use) {
  // Inside the checkout, so that packages resolve.
  const scratch = mkdtempSync(path.resolve('node_modules', '.wechat-policy-'));
  try {
    const outfile = path.join(scratch, 'bundled.mjs');
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    });
    return await use(await import(pathToFileURL(outfile).href));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
