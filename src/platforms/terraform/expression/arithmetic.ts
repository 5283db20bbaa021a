import { decimalOf } from './functions/primitives.js';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

/** A decimal number: coefficient / 10^scale. */
interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** Digits of a quotient after the point; one that needs more is not exact anyway. */
const QUOTIENT_DIGITS = 20;

/**
 * Calculates in decimals, as Terraform's numbers have 512 bits: `0.1 + 0.2` is `0.3`. Undefined if an operand or the
 * result has no exact form here, save for a quotient, which is rounded. The divisor is not zero.
 */
export function calculate(operator: ArithmeticOperator, left: number, right: number): number | undefined {
  const [a, b] = [decimal(left), decimal(right)];
  if (a === undefined || b === undefined) return undefined;
  const exact = calculateExactly(operator, a, b);
  const result = exact === undefined ? left / right : toNumber(exact);
  return Number.isFinite(result) && !(Number.isInteger(result) && !Number.isSafeInteger(result))
    ? result + 0
    : undefined;
}

function decimal(value: number): Decimal | undefined {
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), scale: 0 };
  const written = decimalOf(value);
  if (written === undefined) return undefined;
  const coefficient = BigInt(written.sign + written.digits);
  return written.scale >= 0
    ? { coefficient, scale: written.scale }
    : { coefficient: coefficient * 10n ** BigInt(-written.scale), scale: 0 };
}

function calculateExactly(operator: ArithmeticOperator, a: Decimal, b: Decimal): Decimal | undefined {
  if (operator === '*') return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
  const scale = Math.max(a.scale, b.scale);
  const left = a.coefficient * 10n ** BigInt(scale - a.scale);
  const right = b.coefficient * 10n ** BigInt(scale - b.scale);
  switch (operator) {
    case '+':
      return { coefficient: left + right, scale };
    case '-':
      return { coefficient: left - right, scale };
    case '%':
      return { coefficient: left % right, scale };
    case '/': {
      const shifted = left * 10n ** BigInt(QUOTIENT_DIGITS);
      return shifted % right === 0n ? { coefficient: shifted / right, scale: QUOTIENT_DIGITS } : undefined;
    }
  }
}

function toNumber({ coefficient, scale }: Decimal): number {
  return Number(`${coefficient}e-${scale}`);
}
