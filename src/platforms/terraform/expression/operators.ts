import type {
  BinaryOperation,
  BinaryOperator,
  Expression,
  UnaryOperation,
} from '../../../formats/hcl/ast.js';
import { isUnknown, type Unknown, unknown } from '../../../model/unknown.js';
import { type ArithmeticOperator, calculate } from './arithmetic.js';
import { type Context, type Names, payFor, tooMuch } from './context.js';
import { equalityOf } from './equality.js';
import { IMPRECISE } from './functions/definition.js';
import { flag, number } from './functions/primitives.js';
import { ofKind } from './knowledge.js';
import { isKnown, type Term, unknownOf } from './term.js';

const UNTYPED = unknown('a comparison of collections');

/** https://developer.hashicorp.com/terraform/language/expressions/operators */
export function evaluateUnary(operation: UnaryOperation, names: Names | undefined, context: Context): Term {
  return ofKind(unary(operation, names, context), operation.operator === '!' ? 'bool' : 'number');
}

export function evaluateBinary(operation: BinaryOperation, names: Names | undefined, context: Context): Term {
  return ofKind(binary(operation, names, context), ARITHMETIC.has(operation.operator) ? 'number' : 'bool');
}

const ARITHMETIC: ReadonlySet<BinaryOperator> = new Set<ArithmeticOperator>(['+', '-', '*', '/', '%']);

function unary(operation: UnaryOperation, names: Names | undefined, context: Context): Term {
  const { operator } = operation;
  const operand = context.evaluate(operation.operand, names);
  const value = operator === '!' ? flag(operand) : number(operand);
  if (value === undefined) return invalidOperand(operator, context);
  if (isUnknown(value)) return context.trace.depend(value);
  return typeof value === 'boolean' ? !value : -value + 0;
}

function binary(operation: BinaryOperation, names: Names | undefined, context: Context): Term {
  const { operator } = operation;
  if (operator === '&&' || operator === '||') return logical(operation, operator === '||', names, context);
  const left = context.evaluate(operation.left, names);
  const right = context.evaluate(operation.right, names);
  if (operator === '==' || operator === '!=') {
    if (!payFor([left, right], context)) return tooMuch(context);
    const equal = equalityOf(operation, left, right);
    if (equal !== 'maybe') return equal === (operator === '==');
    return context.trace.depend(...(isKnown(left) && isKnown(right) ? [UNTYPED] : [left, right]));
  }
  return numeric(operator, left, right, context);
}

/**
 * One operand may decide, even if the other is unknown: `false` for `&&`, `true` for `||`. An error in the other one
 * then is an error for versions of Terraform before 1.12, but not for newer ones.
 */
function logical(
  { operator, left, right }: BinaryOperation,
  deciding: boolean,
  names: Names | undefined,
  context: Context,
): Term {
  const { trace } = context;
  const truthOf = (operand: Expression): boolean | Unknown => {
    const value = flag(context.evaluate(operand, names));
    if (value === undefined) return invalidOperand(operator, context);
    return isUnknown(value) ? trace.depend(value) : value;
  };
  const first = trace.attempt(() => truthOf(left));
  if (first.doubt !== undefined) trace.depend(first.doubt);
  if (first.result === !deciding) return truthOf(right);
  const second = trace.perhaps(() => truthOf(right));
  if (first.failure !== undefined && second === deciding) trace.depend(first.failure);
  else if (first.failure !== undefined) trace.fail(first.failure.$unknown);
  if (second === deciding || first.result === deciding) return deciding;
  return isUnknown(second) ? unknownOf(first.result, second) : first.result;
}

type NumericOperator = Exclude<BinaryOperator, '&&' | '||' | '==' | '!='>;

function numeric(operator: NumericOperator, left: Term, right: Term, context: Context): Term {
  const { trace } = context;
  const [a, b] = [number(left), number(right)];
  if (a === undefined || b === undefined) return invalidOperand(operator, context);
  if (typeof a !== 'number' || typeof b !== 'number') {
    return trace.depend(...[a, b].filter((value) => typeof value !== 'number'));
  }
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return arithmetic(operator, a, b, context);
  }
}

function arithmetic(operator: ArithmeticOperator, left: number, right: number, { trace }: Context): Term {
  if (right === 0 && (operator === '/' || operator === '%'))
    return trace.depend(unknown('a division by zero'));
  return calculate(operator, left, right) ?? trace.depend(IMPRECISE);
}

function invalidOperand(operator: string, { trace }: Context): Unknown {
  return trace.fail(`invalid operand of ${operator}`);
}
