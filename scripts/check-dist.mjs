// Fails when the committed dist/ is not what a fresh build makes.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './build.mjs';

const fresh = mkdtempSync(path.resolve('node_modules', '.wechat-policy-dist-'));
try {
  await bundle(fresh);
  const names = (folder) => new Set(readdirSync(folder));
  const all = [...new Set([...names('dist'), ...names(fresh)])].sort();
  const read = (folder, name) =>
    names(folder).has(name) ? readFileSync(path.join(folder, name)) : Buffer.of();
  const stale = all.filter((name) => !read('dist', name).equals(read(fresh, name)));
  if (stale.length > 0) {
    console.error(
      `dist/ is not what a fresh build makes; run \`npm run build\` and commit it:\n  ${stale.join('\n  ')}`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
