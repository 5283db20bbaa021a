import { escapeReservedKey, type Unknown, unknown } from '../../model/unknown.js';
import { groupBy } from '../group-by.js';
import type { Block, Body, Expression, ObjectConstructor, Template } from './ast.js';
import { applyBinary, applyUnary, isPrimitive } from './operators.js';
import { nameOf, traversalsIn } from './references.js';

/** Names listed in an unknown value. */
const MAX_NAMES = 5;

/**
 * What an expression says without knowing any variable: a plain value, in which everything that depends on a
 * variable or a function is an `Unknown` that names it.
 */
export function expressionValue(expression: Expression): unknown {
  const value = foldedValue(expression);
  return value === undefined ? unknownFrom(expression) : value;
}

/** The unknown that stands for an expression: the names it reads, or the function it calls. Never literal text. */
export function unknownFrom(expression: Expression): Unknown {
  const names = [...new Set(traversalsIn(expression).map(nameOf))];
  if (names.length > MAX_NAMES) names.splice(MAX_NAMES, names.length, '…');
  return unknown(names.length > 0 ? names.join(', ') : descriptionOf(expression));
}

/**
 * A body as JSON-like value: labels nest as keys, and a block is always an item of a list:
 * `{ resource: { aws_s3_bucket: { logs: [{ … }] } } }`.
 */
export function bodyValue(body: Body): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const { name, expression } of body.attributes) setOwn(value, name, expressionValue(expression));
  for (const group of blockGroups(body)) setOwn(value, group.type, groupValue(group, 0));
  return value;
}

/** The blocks of one type, with their labels; where their number differs, the missing ones are empty. */
export interface BlockGroup {
  readonly type: string;
  readonly members: readonly { readonly path: readonly string[]; readonly block: Block }[];
}

export function blockGroups(body: Body): BlockGroup[] {
  return [...groupBy(body.blocks, ({ type }) => type)].map(([type, blocks]) => {
    const depth = blocks.reduce((most, { labels }) => Math.max(most, labels.length), 0);
    const members = blocks.map((block) => ({
      path: [...block.labels, ...Array<string>(depth - block.labels.length).fill('')],
      block,
    }));
    return { type, members };
  });
}

/** The blocks of a group that share the label at `level`. */
export function subgroups(group: BlockGroup, level: number): BlockGroup[] {
  return [...groupBy(group.members, ({ path }) => path[level])].map(([label = '', members]) => ({
    type: label,
    members,
  }));
}

function groupValue(group: BlockGroup, level: number): unknown {
  if (level === group.members[0]?.path.length) return group.members.map(({ block }) => bodyValue(block.body));
  const value: Record<string, unknown> = {};
  for (const subgroup of subgroups(group, level))
    setOwn(value, subgroup.type, groupValue(subgroup, level + 1));
  return value;
}

/** Sets a key from a manifest: `__proto__` is a key like any other, and reserved ones are escaped. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[escapeReservedKey(key)] = value;
  }
}

/** The key of an object item as it stands in the value; undefined if it cannot be known. */
export function keyOf(key: Expression): string | undefined {
  const value = expressionValue(key);
  return isPrimitive(value) ? String(value) : undefined;
}

/** The value; undefined if the expression as a whole depends on something unknown. */
function foldedValue(expression: Expression): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'parentheses':
      return foldedValue(expression.inner);
    case 'tuple':
      return expression.items.map(expressionValue);
    case 'object':
      return objectValue(expression);
    case 'template':
      return templateValue(expression);
    case 'unary': {
      const operand = expressionValue(expression.operand);
      return isPrimitive(operand) ? applyUnary(expression.operator, operand) : undefined;
    }
    case 'binary': {
      const left = expressionValue(expression.left);
      const right = expressionValue(expression.right);
      return isPrimitive(left) && isPrimitive(right)
        ? applyBinary(expression.operator, left, right)
        : undefined;
    }
    case 'conditional': {
      const condition = expressionValue(expression.condition);
      if (typeof condition !== 'boolean') return undefined;
      return foldedValue(condition ? expression.whenTrue : expression.whenFalse);
    }
    default:
      return undefined;
  }
}

function objectValue(expression: ObjectConstructor): unknown {
  const value: Record<string, unknown> = {};
  for (const item of expression.items) {
    const key = keyOf(item.key);
    if (key === undefined) return undefined;
    setOwn(value, key, expressionValue(item.value));
  }
  return value;
}

/** `"${x}"` is `x` itself; otherwise the texts joined, as long as everything in between is known. */
function templateValue(template: Template): unknown {
  const [only, ...others] = template.parts;
  if (only?.kind === 'interpolation' && others.length === 0) return foldedValue(only.expression);
  const texts: string[] = [];
  for (const part of template.parts) {
    if (part.kind === 'if' || part.kind === 'for') return undefined;
    const value = part.kind === 'text' ? part.value : expressionValue(part.expression);
    if (!isPrimitive(value) || value === null) return undefined;
    texts.push(String(value));
  }
  return texts.join('');
}

function descriptionOf(expression: Expression): string {
  switch (expression.kind) {
    case 'call':
      return `${expression.name}()`;
    case 'invalid':
      return 'a syntax error';
    case 'parentheses':
      return descriptionOf(expression.inner);
    case 'access':
      return descriptionOf(expression.target);
    default:
      return 'an expression';
  }
}
