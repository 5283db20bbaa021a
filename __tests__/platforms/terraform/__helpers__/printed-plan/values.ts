/**
 * The values that Terraform has when it plans, as far as the cases of the policies need them. Written anew, without
 * the evaluation under test: what it does not know fails loudly.
 */
import type { Expression, Step, TemplatePart } from '../../../../../src/formats/hcl/ast.js';

/** Only known after apply; may stand inside of lists and objects. */
export const UNKNOWN = Symbol('known after apply');

export type Value =
  | string
  | number
  | boolean
  | null
  | typeof UNKNOWN
  | readonly Value[]
  | { readonly [name: string]: Value };

/** What the names of a module mean: `var.region`, `aws_s3_bucket.logs.arn`. */
export interface Names {
  /** The value of the first names, and how many of them it took. */
  lookup(names: readonly string[]): { readonly value: Value; readonly used: number };
}

export function evaluated(expression: Expression, names: Names): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'template':
      return textOf(expression.parts, names);
    case 'tuple':
      return expression.items.map((item) => evaluated(item, names));
    case 'object':
      return Object.fromEntries(
        expression.items.map(({ key, value }) => [String(evaluated(key, names)), evaluated(value, names)]),
      );
    case 'parentheses':
      return evaluated(expression.inner, names);
    case 'traversal': {
      const path = [expression.root, ...expression.steps.map(nameOf)];
      const { value, used } = names.lookup(path);
      return path.slice(used).reduce(member, value);
    }
    case 'call': {
      const values = expression.arguments.map((argument) => evaluated(argument, names));
      return values.every(isKnown) ? called(expression.name, values) : UNKNOWN;
    }
    default:
      throw new Error(`A plan of ${expression.kind} expressions is not imitated.`);
  }
}

export function isKnown(value: Value): boolean {
  if (value === UNKNOWN) return false;
  return typeof value !== 'object' || value === null || Object.values(value).every(isKnown);
}

function textOf(parts: readonly TemplatePart[], names: Names): Value {
  const values = parts.map((part): Value => {
    if (part.kind === 'text') return part.value;
    if (part.kind === 'interpolation') return evaluated(part.expression, names);
    throw new Error('A plan of templates with directives is not imitated.');
  });
  return values.every(isKnown) ? values.map(String).join('') : UNKNOWN;
}

function called(name: string, [first = null, ...others]: readonly Value[]): Value {
  if (name === 'jsonencode') return JSON.stringify(first);
  if (name === 'format')
    return others.reduce<string>((text, value) => text.replace('%s', String(value)), String(first));
  throw new Error(`A plan of calls of ${name}() is not imitated.`);
}

function nameOf(step: Step): string {
  if (step.kind === 'attribute') return step.name;
  if (step.kind === 'index' && step.key.kind === 'literal') return String(step.key.value);
  throw new Error('A plan of splats and computed indices is not imitated.');
}

function member(value: Value, name: string): Value {
  if (value === UNKNOWN || typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
    return UNKNOWN;
  return (value as Readonly<Record<string, Value>>)[name] ?? null;
}

/** As JSON has it: unknown members of objects are left out, and unknown elements of lists are null. */
export function withoutUnknowns(value: Value): unknown {
  if (value === UNKNOWN) return undefined;
  if (Array.isArray(value)) return value.map((item) => withoutUnknowns(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== UNKNOWN)
      .map(([name, item]) => [name, withoutUnknowns(item)]),
  );
}

/** The shape of a value with `true` for what is unknown; members of objects that hold nothing unknown are left out. */
export function unknownsOf(value: Value): unknown {
  if (value === UNKNOWN) return true;
  if (Array.isArray(value)) return value.map(unknownsOf);
  if (typeof value !== 'object' || value === null) return false;
  const members = Object.entries(value).map(([name, item]) => [name, unknownsOf(item)] as const);
  return Object.fromEntries(members.filter(([, unknowns]) => unknowns !== false));
}
