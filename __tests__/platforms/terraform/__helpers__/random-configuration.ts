import type { Files } from '../support.js';
import type { Choices } from './choices.js';
import {
  expressionOf,
  KINDS,
  type Kind,
  LITERALS,
  type Names,
  NO_NAMES,
  withName,
} from './typed-expressions.js';

/** A configuration with inputs that may be withheld, in several files. */
export interface RandomConfiguration {
  /** The files where nothing tells the values of the withheld inputs. */
  readonly partial: Files;
  /** The same with values for them: what the first may turn out to be. */
  readonly completions: readonly Files[];
  /** The blocks with `count` or `for_each`, by their address without keys: `module.m.a_b.c`. */
  readonly repeated: ReadonlySet<string>;
}

const TYPES: Readonly<Record<Kind, readonly string[]>> = {
  flag: ['bool', 'bool', 'any', ''],
  number: ['number', 'number', ''],
  text: ['string', 'string', 'any', ''],
  list: ['list(string)', 'set(string)', 'list(any)', ''],
  map: ['map(string)', 'map(any)', 'object({ a = optional(string, "d") })', ''],
  any: ['', 'any'],
};

/** How the partial configuration hides a value: nobody gives it, or a file that may or may not be read. */
type Hiding = 'given' | 'not given' | 'elsewhere';

interface Variable {
  readonly name: string;
  readonly declaration: string;
  readonly hiding: Hiding;
  readonly isInFile: boolean;
  /** One for each completion. */
  readonly values: readonly string[];
}

const COMPLETIONS = 2;

/** Makes configurations; what was declared so far may be named in what follows, so that nothing goes in circles. */
export class ConfigurationWriter {
  readonly #repeated = new Set<string>();

  constructor(private readonly choices: Choices) {}

  write(): RandomConfiguration {
    const variables = Array.from({ length: 3 + this.choices.below(4) }, (_, index) =>
      this.variable(`v${index}`),
    );
    let names = NO_NAMES;
    for (const { name, kind } of variables) names = withName(names, kind, `var.${name}`);
    const inner = this.module('inner', 'module.m.module.inner', []);
    const outer = this.module('outer', 'module.m', [inner]);
    const twin = this.choices.once(2) ? { ...outer, call: 'twin' } : undefined;
    if (twin !== undefined)
      for (const base of [...this.#repeated]) this.#repeated.add(base.replace(/^module\.m\b/, 'module.twin'));
    const main = this.body('', names, [{ ...outer, call: 'm' }, ...(twin === undefined ? [] : [twin])]);
    const shared = { 'main.tf': main.text, 'outer/main.tf': outer.text, 'outer/inner/main.tf': inner.text };
    return {
      partial: { ...shared, ...inputFiles(variables, undefined) },
      completions: Array.from({ length: COMPLETIONS }, (_, index) => ({
        ...shared,
        ...inputFiles(variables, index),
      })),
      repeated: this.#repeated,
    };
  }

  private variable(name: string): Variable & { readonly kind: Kind } {
    const { choices } = this;
    const kind = choices.pick(KINDS);
    const type = choices.pick(TYPES[kind]);
    const hiding = choices.pick(['given', 'not given', 'not given', 'elsewhere'] as const);
    const value = () => choices.pick(choices.once(6) ? ['null'] : spellings(kind, type));
    const first = value();
    const values = Array.from({ length: COMPLETIONS }, (_, index) =>
      index === 0 || hiding === 'given' ? first : value(),
    );
    const nullable = choices.once(5) ? '\n  nullable = false' : '';
    const declaration = `${type === '' ? '' : `\n  type = ${type}`}${nullable}`;
    return { name, kind, declaration, hiding, isInFile: choices.once(2), values };
  }

  /** A module with two variables, what is made of them, and outputs. */
  private module(call: string, base: string, calls: readonly Module[]): Module {
    const { choices } = this;
    const parameters = ['p', 'q'].map((name) => ({
      name,
      kind: choices.pick(KINDS),
      hasDefault: choices.once(3),
    }));
    let names = NO_NAMES;
    for (const { name, kind } of parameters) names = withName(names, kind, `var.${name}`);
    const declared = parameters.map(({ name, kind, hasDefault }) => {
      const type = choices.pick(TYPES[kind]);
      const lines = [
        type && `  type = ${type}`,
        hasDefault && `  default = ${choices.pick(spellings(kind, type))}`,
      ];
      return `variable "${name}" {\n${lines.filter(Boolean).join('\n')}\n}`;
    });
    const body = this.body(base, names, calls);
    const outputs = ['o', 'r'].map((name) => ({ name, kind: choices.pick(KINDS) }));
    const written = outputs.map(({ name, kind }) => {
      return `output "${name}" {\n  value = ${expressionOf(kind, body.names, choices)}\n}`;
    });
    return { call, folder: call, parameters, outputs, text: [...declared, body.text, ...written].join('\n') };
  }

  /** Local values, calls of modules, and resources with what both give. */
  private body(base: string, given: Names, calls: readonly Module[]): { text: string; names: Names } {
    const { choices } = this;
    const blocks: string[] = [];
    let names = withName(given, 'any', 'a_b.marker.id');
    const locals = (prefix: string): void => {
      const lines = Array.from({ length: 1 + choices.below(3) }, (_, index) => {
        const kind = choices.pick(KINDS);
        const line = `  ${prefix}${index} = ${expressionOf(kind, names, choices, 3)}`;
        names = withName(names, kind, `local.${prefix}${index}`);
        return line;
      });
      blocks.push(`locals {\n${lines.join('\n')}\n}`);
    };
    locals('l');
    for (const module of calls) {
      const made = this.callOf(module, join(base, `module.${module.call}`), names);
      blocks.push(made.text);
      names = made.names;
    }
    if (calls.length > 0) locals('k');
    blocks.push('resource "a_b" "marker" {}');
    for (const name of ['c', 'd'].slice(0, 1 + choices.below(2)))
      blocks.push(this.resource(name, join(base, `a_b.${name}`), names));
    return { text: blocks.join('\n'), names };
  }

  private callOf(module: Module, base: string, outside: Names): { text: string; names: Names } {
    const { choices } = this;
    const repetition = this.repetition(base, outside);
    const lines = [`  source = "./${module.folder}"`, ...repetition.lines];
    for (const { name, kind, hasDefault } of module.parameters) {
      if (hasDefault && choices.once(2)) continue;
      lines.push(`  ${name} = ${expressionOf(choices.once(8) ? 'any' : kind, repetition.names, choices)}`);
    }
    const call = `module.${module.call}`;
    let names = outside;
    for (const { name, kind } of module.outputs) {
      if (repetition.shape === 'one') names = withName(names, kind, `${call}.${name}`);
      else if (repetition.shape === 'count') names = withName(names, kind, `${call}[0].${name}`);
      else names = withName(names, kind, `${call}["a"].${name}`);
      if (kind === 'text' && repetition.shape === 'count')
        names = withName(names, 'list', `${call}[*].${name}`);
      if (kind === 'text' && repetition.shape === 'each')
        names = withName(names, 'list', `values(${call})[*].${name}`);
    }
    if (repetition.shape !== 'one') names = withName(names, 'number', `length(${call})`);
    if (repetition.shape === 'each') names = withName(names, 'list', `keys(${call})`);
    return { text: `module "${module.call}" {\n${lines.join('\n')}\n}`, names };
  }

  private resource(name: string, base: string, outside: Names): string {
    const { choices } = this;
    const { lines, names } = this.repetition(base, outside);
    const body = [...lines, ...this.arguments(names)];
    const blocks = Array.from({ length: choices.below(3) }, () => this.nested(names, 2));
    return `resource "a_b" "${name}" {\n${[...body, ...blocks].join('\n')}\n}`;
  }

  private arguments(names: Names): string[] {
    return Object.entries(ARGUMENTS).flatMap(([name, kind]) =>
      this.choices.below(3) === 0 ? [] : [`  ${name} = ${expressionOf(kind, names, this.choices)}`],
    );
  }

  /** A `rule` block, written or made. */
  private nested(names: Names, depth: number): string {
    const { choices } = this;
    if (depth === 0 || choices.below(3) === 0) return `  rule {\n${this.arguments(names).join('\n')}\n  }`;
    const iterator = choices.once(3) ? 'it' : 'rule';
    const kind = choices.pick(['list', 'map'] as const);
    const inside = withName(
      withName(names, 'text', `${iterator}.value`),
      kind === 'map' ? 'text' : 'number',
      `${iterator}.key`,
    );
    const lines = [`    for_each = ${expressionOf(kind, names, choices)}`];
    if (iterator !== 'rule') lines.push(`    iterator = ${iterator}`);
    const inner = choices.once(3) ? `\n${this.nested(inside, depth - 1)}` : '';
    return `  dynamic "rule" {\n${lines.join('\n')}\n    content {\n${this.arguments(inside).join('\n')}${inner}\n    }\n  }`;
  }

  private repetition(
    base: string,
    names: Names,
  ): { shape: 'one' | 'count' | 'each'; lines: string[]; names: Names } {
    const { choices } = this;
    const shape = choices.pick(['one', 'count', 'each'] as const);
    if (shape === 'one') return { shape, lines: [], names };
    this.#repeated.add(base);
    if (shape === 'count') {
      const inside = withName(names, 'number', 'count.index');
      return { shape, lines: [`  count = ${expressionOf('number', names, choices)}`], names: inside };
    }
    const inside = withName(withName(names, 'text', 'each.key'), 'text', 'each.value');
    const collection = choices.once(3)
      ? `toset(${expressionOf('list', names, choices)})`
      : expressionOf('map', names, choices);
    return { shape, lines: [`  for_each = ${collection}`], names: inside };
  }
}

interface Module {
  readonly call: string;
  readonly folder: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly kind: Kind;
    readonly hasDefault: boolean;
  }[];
  readonly outputs: readonly { readonly name: string; readonly kind: Kind }[];
  readonly text: string;
}

/** The arguments that the provider of `a_b` declares. */
export const ARGUMENTS: Readonly<Record<string, Kind>> = {
  on: 'flag',
  size: 'number',
  name: 'text',
  names: 'list',
  tags: 'map',
};

/** How the values of a variable may be written, which its type then converts. */
function spellings(kind: Kind, type: string): readonly string[] {
  const literals = LITERALS[kind];
  if (type === 'bool') return [...literals, '"true"'];
  return type === 'number' ? [...literals, '"2"'] : literals;
}

/** The declarations of the root's variables, and files that give them values. @param completion undefined for the partial one */
function inputFiles(variables: readonly Variable[], completion: number | undefined): Files {
  const [declared, given, elsewhere]: [string[], string[], string[]] = [[], [], []];
  for (const { name, declaration, hiding, isInFile, values } of variables) {
    const value = values[completion ?? 0] ?? 'null';
    const isHidden = completion === undefined && hiding !== 'given';
    const hasDefault = isHidden ? hiding === 'elsewhere' : !isInFile;
    declared.push(`variable "${name}" {${declaration}${hasDefault ? `\n  default = ${value}` : ''}\n}`);
    if (!isHidden && isInFile) given.push(`${name} = ${value}`);
    if (isHidden && hiding === 'elsewhere') elsewhere.push(`${name} = ${values.at(-1)}`);
  }
  return {
    'variables.tf': `${declared.join('\n')}\n`,
    'terraform.tfvars': `${given.join('\n')}\n`,
    'prod.tfvars': `${elsewhere.join('\n')}\n`,
  };
}

function join(base: string, name: string): string {
  return base === '' ? name : `${base}.${name}`;
}
