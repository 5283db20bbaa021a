import type { Expression, Super } from 'acorn';
import { MAX_CODE_LENGTH } from './limits.js';

/** What stands in a text for a part that only running the code would tell. */
const EXPRESSION = '${expression}';

/**
 * A value from the environment, as a reference: `process.env.X` and `import.meta.env.X` are `${X}`, and with a default
 * after `||` or `??` `${X:default}`; undefined for anything else.
 */
export function referenceText(node: Expression): string | undefined {
  const name = environmentName(node);
  if (name !== undefined) return `\${${name}}`;
  if (node.type !== 'LogicalExpression' || node.operator === '&&') return undefined;
  const fallen = referenceText(node.left);
  if (fallen === undefined || fallen.includes(':')) return undefined;
  const fallback = node.right.type === 'Literal' ? node.right.value : undefined;
  return typeof fallback === 'string' ? `${fallen.slice(0, -1)}:${fallback}}` : fallen;
}

function environmentName(node: Expression): string | undefined {
  if (node.type === 'ChainExpression') return environmentName(node.expression);
  if (node.type !== 'MemberExpression' || !isEnvironment(node.object)) return undefined;
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  return node.property.type === 'Literal' && typeof node.property.value === 'string'
    ? node.property.value
    : undefined;
}

function isEnvironment(node: Expression | Super): boolean {
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return false;
  const { object, property } = node;
  if (property.name !== 'env') return false;
  return (object.type === 'Identifier' && object.name === 'process') || object.type === 'MetaProperty';
}

/**
 * A template or a sum, as a text in which references stand for what the environment fills in, and `${expression}` for
 * other code; undefined for what is no text.
 *
 * @param constant the value of a constant of the file
 */
export function textWithReferences(
  node: Expression,
  constant: (name: string) => unknown,
): string | undefined {
  if (node.type === 'TemplateLiteral') {
    return bounded(
      node.quasis.flatMap(({ value }, index) => {
        const expression = node.expressions[index];
        return [value.cooked ?? '', expression === undefined ? '' : partOf(expression, constant)];
      }),
    );
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+' || node.left.type === 'PrivateIdentifier')
    return undefined;
  const parts = [partOf(node.left, constant), partOf(node.right, constant)];
  // A sum of nothing but code may be one of numbers.
  return parts.every((part) => part === EXPRESSION) ? undefined : bounded(parts);
}

/** Sums of sums of constants grow beyond any file. */
function bounded(parts: readonly string[]): string {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length > MAX_CODE_LENGTH ? EXPRESSION : parts.join('');
}

function partOf(node: Expression, constant: (name: string) => unknown): string {
  if (node.type === 'Literal' && (typeof node.value === 'string' || typeof node.value === 'number'))
    return String(node.value);
  const known = node.type === 'Identifier' ? constant(node.name) : undefined;
  if (typeof known === 'string' || typeof known === 'number') return String(known);
  return referenceText(node) ?? textWithReferences(node, constant) ?? EXPRESSION;
}
