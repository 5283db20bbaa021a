import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type { Parser } from 'web-tree-sitter';

let loading: Promise<Parser> | undefined;

/**
 * The tree-sitter parser for HCL as Terraform writes it; loaded once, on first use (about 20 ms).
 * Rejects if the WebAssembly files are not there, which only a broken installation can cause.
 */
export function loadParser(): Promise<Parser> {
  loading ??= load();
  return loading;
}

/**
 * How long a function of the parser must run before V8 compiles it anew with its optimising compiler. The default
 * (1.8 million) is reached by the first small file: compiling then costs more than it saves, about a third of the
 * whole run. With this one a single file pays nothing, and hundreds of files are read 10 % faster too.
 */
const TIERING_BUDGET = 30_000_000;

async function load(): Promise<Parser> {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  const [{ Language, Parser }, wasmBinary, grammar] = await Promise.all([
    import('web-tree-sitter'),
    readWasm('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'),
    readWasm(
      'tree-sitter-terraform.wasm',
      '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
    ),
  ]);
  await Parser.init({ wasmBinary });
  return new Parser().setLanguage(await Language.load(grammar));
}

/** In the bundle the file lies beside the code; from sources it is in the package that it belongs to. */
async function readWasm(bundled: string, inPackage: string): Promise<Buffer> {
  try {
    return await readFile(new URL(`./${bundled}`, import.meta.url));
  } catch {
    return readFile(createRequire(import.meta.url).resolve(inPackage));
  }
}
