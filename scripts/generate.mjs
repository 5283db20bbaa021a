// Writes src/generated/: validators of the published schemas, and the built-in policies compiled ahead of time.
import { fileURLToPath } from 'node:url';
import { withBundled } from './bundled.mjs';

export async function run() {
  await withBundled('scripts/generate.ts', ({ generate }) => generate('src/generated'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
