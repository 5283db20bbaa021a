import type { FormatName, ParseResult, SourceText } from './document.js';

const BY_EXTENSION: Readonly<Record<string, FormatName>> = {
  json: 'json',
  jsonc: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  tf: 'hcl',
  tofu: 'hcl',
  hcl: 'hcl',
  tfvars: 'hcl',
  properties: 'properties',
  env: 'dotenv',
  key: 'key',
  pem: 'key',
  p12: 'key',
  pfx: 'key',
  php: 'php',
  toml: 'toml',
  js: 'javascript',
};

/** `application.yml.template`, `config.toml.example`: the twin that is copied and filled in has the same syntax. */
const EXAMPLE_SUFFIX =
  /(?<=\.(?:ya?ml|json|toml|properties|php|js|env))\.(?:example|sample|template|tmpl|dist)$/;

/** The syntax that a file's name promises; undefined for names that promise none of ours. */
export function formatOf(path: string): FormatName | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  // Not what vim leaves behind: `.env.swp`.
  if (name.startsWith('.env.')) return name.endsWith('.swp') ? undefined : 'dotenv';
  const plain = name.replace(EXAMPLE_SUFFIX, '');
  const dot = plain.lastIndexOf('.');
  return dot === -1 ? undefined : BY_EXTENSION[plain.slice(dot + 1)];
}

/** Parses text in a known format. Parsers load on first use. Never throws: what is wrong becomes a diagnostic. */
export async function parse(source: SourceText, format: FormatName): Promise<ParseResult> {
  switch (format) {
    case 'json':
      return (await import('./json.js')).parseJson(source);
    case 'yaml':
      return (await import('./yaml.js')).parseYaml(source);
    case 'hcl':
      return (await import('./hcl.js')).parseHcl(source);
    case 'dotenv':
      return (await import('./dotenv.js')).parseDotenv(source);
    case 'properties':
      return (await import('./properties.js')).parseProperties(source);
    case 'php':
      return (await import('./php.js')).parsePhp(source);
    case 'toml':
      return (await import('./toml.js')).parseToml(source);
    case 'javascript':
      return (await import('./javascript.js')).parseJavaScript(source);
    case 'key':
      return (await import('./key.js')).parseKey(source);
  }
}
