// Bundles dist/ from src/. Readable, not minified: people audit what runs in their pipelines.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** CommonJS packages inside the bundle still ask for Node's own modules with `require`. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** @param {string} outdir */
export async function bundle(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: ['src/cli.ts', 'src/action.ts'],
    outdir,
    bundle: true,
    splitting: true,
    // All in one folder: the wasm files are found beside whichever chunk asks for them.
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: { __WECHAT_POLICY_VERSION__: JSON.stringify(version) },
    banner: { js: REQUIRE },
    legalComments: 'inline',
    charset: 'utf8',
    logLevel: 'warning',
  });
  cpSync('node_modules/web-tree-sitter/web-tree-sitter.wasm', `${outdir}/web-tree-sitter.wasm`);
  cpSync(
    'node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
    `${outdir}/tree-sitter-terraform.wasm`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (await import('./generate.mjs')).run();
  await bundle('dist');
}
