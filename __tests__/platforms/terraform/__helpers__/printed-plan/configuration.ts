/**
 * Expressions as a plan repeats them: the value of a constant, or else the names that are read.
 * https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
import type { Attribute, Block, Body, Expression, Traversal } from '../../../../../src/formats/hcl/ast.js';
import { traversalsIn } from '../../../../../src/formats/hcl/references.js';
import { evaluated } from './values.js';

const META_ARGUMENTS = new Set([
  'count',
  'depends_on',
  'for_each',
  'provider',
  'providers',
  'source',
  'version',
]);
const META_BLOCKS = new Set(['connection', 'lifecycle', 'provisioner']);

/** What is written in a resource for its provider; what is not imitated fails. */
export function own({ attributes, blocks }: Body): Body {
  const repeated = attributes.find(({ name }) => name === 'count' || name === 'for_each');
  if (repeated !== undefined) throw new Error(`A plan of ${repeated.name} is not imitated.`);
  if (blocks.some(({ type }) => type === 'dynamic'))
    throw new Error('A plan of dynamic blocks is not imitated.');
  return {
    attributes: attributes.filter(({ name }) => !META_ARGUMENTS.has(name)),
    blocks: blocks.filter(({ type }) => !META_BLOCKS.has(type)),
  };
}

export function argumentOf({ attributes }: Body, name: string): Expression | undefined {
  return attributes.find((attribute) => attribute.name === name)?.expression;
}

/** Undefined, and so left out of the JSON, where there are none. */
export function expressionsOf(body: Body): Record<string, unknown> | undefined {
  const { attributes, blocks } = body;
  const written = attributes.map(
    ({ name, expression }: Attribute) => [name, expressionOf(expression)] as const,
  );
  const nested = blocksByType(blocks).map(([type, group]) => {
    return [type, group.map((block) => expressionsOf(block.body) ?? {})] as const;
  });
  const all = [...written, ...nested];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

export function blocksByType(blocks: readonly Block[]): [string, Block[]][] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) groups.set(block.type, [...(groups.get(block.type) ?? []), block]);
  return [...groups];
}

export function expressionOf(expression: Expression): Record<string, unknown> {
  const traversals = traversalsIn(expression);
  if (traversals.length > 0) return { references: traversals.flatMap(referencesOf) };
  // Without functions: the value of a call is not there, not even of one with constant arguments.
  return holdsCall(expression) ? {} : { constant_value: evaluated(expression, { lookup: noNames }) };
}

function noNames(names: readonly string[]): never {
  throw new Error(`${names.join('.')} is no constant.`);
}

function holdsCall(expression: Expression): boolean {
  if (expression.kind === 'call') return true;
  if (expression.kind === 'tuple') return expression.items.some(holdsCall);
  return expression.kind === 'object' && expression.items.some(({ value }) => holdsCall(value));
}

/** The whole name first, then what is left of it down to the resource, variable or module that it begins with. */
function referencesOf({ root, steps }: Traversal): string[] {
  const names = [root, ...steps.map((step) => (step.kind === 'attribute' ? step.name : undefined))];
  const subject = { data: 3, module: 3 }[root] ?? 2;
  const found: string[] = [];
  for (let length = names.length; length >= subject; length--) {
    const name = names.slice(0, length).reduce<string>((text, part, index) => {
      if (index === 0) return root;
      return part === undefined ? text + indexOf(steps[index - 1]) : `${text}.${part}`;
    }, '');
    found.push(name);
  }
  return root === 'module' ? [...found, names.slice(0, 2).join('.')] : found;
}

function indexOf(step: Traversal['steps'][number] | undefined): string {
  if (step?.kind === 'index' && step.key.kind === 'literal') return `[${JSON.stringify(step.key.value)}]`;
  throw new Error('A plan of splats and computed indices is not imitated.');
}
