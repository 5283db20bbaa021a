import type { BinaryOperator, UnaryOperation } from './ast.js';

/** What HCL's operators work on. */
export type Primitive = string | number | boolean | null;

export function isPrimitive(value: unknown): value is Primitive {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** The result of an operator on a known value; undefined where HCL reports an error. */
export function applyUnary(operator: UnaryOperation['operator'], operand: Primitive): Primitive | undefined {
  if (operator === '!') return typeof operand === 'boolean' ? !operand : undefined;
  return typeof operand === 'number' ? -operand : undefined;
}

/** The result of an operator on two known values; undefined where HCL reports an error or converts between types. */
export function applyBinary(
  operator: BinaryOperator,
  left: Primitive,
  right: Primitive,
): Primitive | undefined {
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  if (typeof left === 'boolean' && typeof right === 'boolean') {
    if (operator === '&&') return left && right;
    return operator === '||' ? left || right : undefined;
  }
  return typeof left === 'number' && typeof right === 'number'
    ? arithmetic(operator, left, right)
    : undefined;
}

function arithmetic(operator: BinaryOperator, left: number, right: number): Primitive | undefined {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? undefined : left / right;
    case '%':
      return right === 0 ? undefined : left % right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return undefined;
  }
}
