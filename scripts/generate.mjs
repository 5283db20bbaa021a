// Writes src/generated/: validators of the published schemas, and the built-in policies compiled ahead of time.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function run() {
  // Inside the checkout, so that packages resolve.
  const scratch = mkdtempSync(path.resolve('node_modules', '.wechat-policy-'));
  try {
    const outfile = path.join(scratch, 'generate.mjs');
    await build({
      entryPoints: ['scripts/generate.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    });
    const { generate } = await import(pathToFileURL(outfile).href);
    await generate('src/generated');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
