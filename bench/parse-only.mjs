/**
 * The floor that a check is measured against: reads the manifests on a list and parses each with the package that the
 * tool uses. No walk, no look-alikes, no policies, no positions.
 *
 * usage: node bench/parse-only.mjs <root> <file with one manifest path a line>
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const [root, list] = process.argv.slice(2);

async function hclParser() {
  const { Language, Parser } = await import('web-tree-sitter');
  await Parser.init();
  const grammar = require.resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(grammar)));
  return (text) => parser.parse(text).delete();
}

async function jsonParser() {
  const { parse } = await import('jsonc-parser');
  return (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return parse(text, [], { allowTrailingComma: true });
    }
  };
}

async function yamlParser() {
  const { loadAll } = await import('js-yaml');
  return (text) => loadAll(text);
}

/** No package parses dotenv: splitting lines is the least that anybody can do. */
const dotenvParser = () => (text) =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

const CREATE = {
  tf: hclParser,
  tfvars: hclParser,
  json: jsonParser,
  yaml: yamlParser,
  yml: yamlParser,
  env: dotenvParser,
};
const parsers = new Map();

for (const path of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  let parse = parsers.get(CREATE[extension]);
  if (parse === undefined) {
    parse = await CREATE[extension]();
    parsers.set(CREATE[extension], parse);
  }
  parse(readFileSync(join(root, path), 'utf8'));
}
