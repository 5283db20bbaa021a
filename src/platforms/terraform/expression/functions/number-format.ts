import type { Verb } from './format.js';
import { decimalOf } from './primitives.js';

/** How far our floating point numbers may be from those of Terraform, which have 512 bits. */
const ERROR = 1e-15;

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, d: 10, x: 16, X: 16 };

/** `%d` and the like, as Go writes whole numbers: https://pkg.go.dev/fmt. Undefined for what Go's versions do differently. */
export function integerText(verb: Verb, value: number): string | undefined {
  if (isUnusual(verb) || (verb.precision === 0 && value === 0)) return undefined;
  const written = Math.abs(value).toString(RADIX[verb.letter]);
  const digits = (verb.letter === 'X' ? written.toUpperCase() : written).padStart(verb.precision ?? 0, '0');
  return withSign(verb, value < 0, digits, verb.precision === undefined);
}

/** `#`, and zeros on the right. */
function isUnusual({ flags }: Verb): boolean {
  return flags.includes('#') || (flags.includes('-') && flags.includes('0'));
}

/** `%f`, `%e` and `%g`; undefined if the last digit may depend on a precision that we do not have. */
export function floatText(verb: Verb, value: number): string | undefined {
  const written = magnitude(verb, Math.abs(value));
  if (written === undefined || isUnusual(verb)) return undefined;
  const cased = verb.letter === 'E' || verb.letter === 'G' ? written.toUpperCase() : written;
  return withSign(verb, value < 0, cased, true);
}

function magnitude({ letter, precision }: Verb, value: number): string | undefined {
  const digits = precision ?? 6;
  if (digits > 100) return undefined;
  if (letter === 'f') {
    if (Number.isSafeInteger(value)) return digits === 0 ? String(value) : `${value}.${'0'.repeat(digits)}`;
    return certain(value, (near) => near.toFixed(digits));
  }
  if (letter === 'g' || letter === 'G') return precision === undefined ? shortestText(value) : undefined;
  return certain(value, (near) => twoDigitExponent(near.toExponential(digits)));
}

/** The same text for all numbers that may be meant. */
function certain(value: number, write: (near: number) => string): string | undefined {
  const written = write(value * (1 - ERROR));
  return write(value * (1 + ERROR)) === written && value < 1e15 ? write(value) : undefined;
}

/** A number in its fewest digits, with an exponent from the seventh digit on, as Go writes its big numbers. */
export function shortestText(value: number): string | undefined {
  const decimal = decimalOf(value);
  if (decimal === undefined) return undefined;
  const { sign, scale } = decimal;
  const digits = decimal.digits.replace(/(?!^)0+$/, '');
  const exponent = decimal.digits.length - scale - 1;
  if (value === 0) return '0';
  if (exponent < -4 || exponent >= SHORTEST_EXPONENT) {
    const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
    return sign + twoDigitExponent(`${mantissa}e${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`);
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`);
}

/** `eprec` of https://pkg.go.dev/math/big#Float.Text in its shortest form. */
const SHORTEST_EXPONENT = 6;

function twoDigitExponent(written: string): string {
  return written.replace(/e([+-])(\d)$/, 'e$10$2');
}

function withSign({ flags, width }: Verb, negative: boolean, digits: string, zeros: boolean): string {
  const sign = negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  if (flags.includes('-')) return (sign + digits).padEnd(width);
  if (flags.includes('0') && zeros) return sign + digits.padStart(width - sign.length, '0');
  return (sign + digits).padStart(width);
}
