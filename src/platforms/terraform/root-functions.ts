import type { Expression } from '../../formats/hcl/ast.js';
import type { StandaloneReader } from '../../formats/hcl/template-text.js';
import { byText } from '../../model/order.js';
import { unknown } from '../../model/unknown.js';
import type { Folder } from '../platform.js';
import { Budget, evaluate, type Scope } from './expression/evaluate.js';
import { terraformFunctions } from './expression/functions/index.js';
import type { Functions } from './expression/functions.js';
import type { Term } from './expression/term.js';
import { resolved } from './module-source.js';

/** Steps of all templates of one root module together: they are rendered inside of loops, too. */
const MAX_TEMPLATE_STEPS = 2_000_000;

/** What a function ran into, to be reported where it is called. */
export type FunctionProblem = 'outside' | 'nested-template' | 'too-much';

/** What functions read texts with, beside expressions. */
export interface TextReaders {
  readonly templates: StandaloneReader;
  /** The value of a YAML document; undefined if it cannot be read, or where nobody needs it. */
  yaml?(text: string): unknown;
  /** Does a path match a pattern of `fileset`? Undefined where nobody needs it. */
  matches?(path: string, pattern: string): boolean;
}

/**
 * The functions of a root module and of all that it calls. Paths are relative to the folder that Terraform runs in,
 * that of the root module.
 * @param files undefined where it is not known which root module that is
 * @param onProblem told while the function is called
 */
export function rootFunctions(
  root: string,
  files: Folder | undefined,
  readers: TextReaders,
  onProblem: (problem: FunctionProblem) => void,
): Functions {
  const fileAt = (path: string): string | undefined => {
    const file = /^[/~]/.test(path) ? undefined : resolved(root, path);
    if (file === undefined && files !== undefined) onProblem('outside');
    return file;
  };
  const budget = new Budget(MAX_TEMPLATE_STEPS);
  const templates = new Map<string, Expression | undefined>();
  const inTemplates: Functions = {
    call(name, args) {
      if (!/^(?:core::)?template(?:file|string)$/.test(name)) return functions.call(name, args);
      onProblem('nested-template');
      return unknown(`${name}() in a template`);
    },
  };
  const functions: Functions = terraformFunctions({
    readFile(path) {
      const file = fileAt(path);
      return file === undefined ? undefined : files?.read?.(file);
    },
    listFiles(path, pattern) {
      const folder = fileAt(path);
      const all = folder === undefined ? undefined : files?.list?.();
      return all && readers.matches && filesMatching(all, folder ?? '', pattern, readers.matches);
    },
    renderTemplate(template, variables) {
      if (!templates.has(template)) templates.set(template, readers.templates.template(template));
      const expression = templates.get(template);
      const term = expression && rendered(expression, variables, inTemplates, budget);
      if (budget.spent) onProblem('too-much');
      return term;
    },
    ...(readers.yaml === undefined ? {} : { readYaml: readers.yaml }),
  });
  return functions;
}

/**
 * Undefined where the folder holds nothing that is known: its files may be made before Terraform runs.
 * https://developer.hashicorp.com/terraform/language/functions/fileset
 */
function filesMatching(
  all: readonly string[],
  folder: string,
  pattern: string,
  matches: (path: string, pattern: string) => boolean,
): readonly string[] | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  const inside = all.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  if (inside.length === 0) return undefined;
  return inside.filter((file) => matches(file, pattern)).sort(byText);
}

/** A template sees its variables and no others. */
function rendered(
  expression: Expression,
  variables: Readonly<Record<string, Term>>,
  functions: Functions,
  budget: Budget,
): Term {
  const scope: Scope = {
    lookup([name = '']) {
      const term = Object.hasOwn(variables, name) ? variables[name] : undefined;
      return term === undefined ? undefined : { term, used: 1 };
    },
    functions,
  };
  const term = evaluate(expression, scope, budget);
  return budget.spent ? unknown('too much to compute') : term;
}
