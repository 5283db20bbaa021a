import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

let loading: Promise<Parser> | undefined;

/**
 * The tree-sitter parser for HCL as Terraform writes it; loaded once, on first use (about 20 ms).
 * Rejects if the WebAssembly files are not there, which only a broken installation can cause.
 */
export function loadParser(): Promise<Parser> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Parser> {
  const [wasmBinary, grammar] = await Promise.all([
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
