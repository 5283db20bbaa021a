// Writes the policy reference, docs/policies/, from policies/. `node scripts/reference.mjs <folder>` writes it elsewhere.
import { existsSync } from 'node:fs';
import { withBundled } from './bundled.mjs';
import { run } from './generate.mjs';

// The cases run through the pipeline, which needs generated code; made only where missing, since others may be reading it.
if (!existsSync('src/generated')) await run();
await withBundled('scripts/reference.ts', ({ writeReference }) =>
  writeReference('policies', process.argv[2] ?? 'docs/policies'),
);
