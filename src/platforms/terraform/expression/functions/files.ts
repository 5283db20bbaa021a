import { isUnknown, type Unknown } from '../../../../model/unknown.js';
import { type Term, unknownOf } from '../term.js';
import { isMapping, mapping, membersOf } from './containers.js';
import { type Definition, type Definitions, NOT_COMPUTED, type Outcome, strict } from './definition.js';
import type { FunctionEnvironment } from './environment.js';
import { type Algorithm, digest } from './hash.js';
import { text } from './primitives.js';

/** https://developer.hashicorp.com/terraform/language/functions/file and its neighbours. */
export function fileFunctions(environment: FunctionEnvironment): Definitions {
  const contents = (use: (content: string) => Outcome): Definition =>
    // A file that is not there may be made before Terraform runs.
    strict([text], (path) => {
      const content = environment.readFile(path);
      return content === undefined ? NOT_COMPUTED : use(content);
    });
  const hash = (algorithm: Algorithm, encoding?: 'base64'): Definition =>
    contents((content) => digest(algorithm, content, encoding));
  return {
    // They depend on the machine that Terraform runs on.
    abspath: strict([text], (path) => (path.startsWith('/') ? cleaned(path) : NOT_COMPUTED)),
    basename: strict([text], basename),
    dirname: strict([text], dirname),
    file: contents((content) => content),
    filebase64: contents((content) => Buffer.from(content).toString('base64')),
    filebase64sha256: hash('sha256', 'base64'),
    filebase64sha512: hash('sha512', 'base64'),
    fileexists: contents(() => true),
    filemd5: hash('md5'),
    fileset: strict<[string, string]>(
      [text, text],
      (path, pattern) => environment.listFiles?.(path, pattern) ?? NOT_COMPUTED,
    ),
    filesha1: hash('sha1'),
    filesha256: hash('sha256'),
    filesha512: hash('sha512'),
    pathexpand: strict([text], (path) => (path.startsWith('~') ? NOT_COMPUTED : path)),
    templatefile: strict([text, variables], (path, values) => {
      const template = environment.readFile(path);
      return template === undefined ? NOT_COMPUTED : render(environment, template, values);
    }),
    templatestring: strict([text, variables], (template, values) => render(environment, template, values)),
  };
}

/** Values may be unknown: the template decides whether that matters. */
function variables(term: Term): Readonly<Record<string, Term>> | Unknown | undefined {
  const map = mapping(term);
  if (map === undefined || isUnknown(map) || !isMapping(map))
    return isUnknown(map) ? unknownOf(map) : undefined;
  return Object.fromEntries(membersOf(map));
}

function render(
  { renderTemplate }: FunctionEnvironment,
  template: string,
  values: Readonly<Record<string, Term>>,
): Outcome {
  const term = renderTemplate?.(template, values);
  // What our reader does not take, Terraform's may.
  return term === undefined ? NOT_COMPUTED : term;
}

/** Go's `filepath.Clean` on a machine with slashes. */
function cleaned(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!rooted) parts.push(part);
  }
  return (rooted ? '/' : '') + parts.join('/') || '.';
}

function basename(path: string): string {
  if (path === '') return '.';
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

function dirname(path: string): string {
  return cleaned(path.slice(0, path.lastIndexOf('/') + 1));
}
