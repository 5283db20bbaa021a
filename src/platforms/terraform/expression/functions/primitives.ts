import { isUnknown, type Unknown } from '../../../../model/unknown.js';
import { kindOf, likeOf } from '../knowledge.js';
import { type Term, unknownOf } from '../term.js';
import { IMPRECISE } from './definition.js';

/** More digits than this, and the floating point number is not the decimal one that Terraform has. */
const EXACT_DIGITS = 15;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Also read by Go, but by nobody written: infinity and binary exponents. */
const STRANGE_NUMBER = /^[+-]?(?:inf|[\d.]+p[+-]?\d+)$/i;

/**
 * Terraform converts primitive arguments to the type that a function wants:
 * https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion
 */
export function text(term: Term): string | Unknown | undefined {
  if (typeof term === 'string') return term;
  // What is known to be a number is none any more.
  if (isUnknown(term)) return kindOf(term) === undefined ? resolved(term, text) : unknownOf(term);
  if (typeof term === 'boolean') return String(term);
  return typeof term === 'number' ? (numberText(term) ?? IMPRECISE) : undefined;
}

export function number(term: Term): number | Unknown | undefined {
  if (typeof term === 'string') return parseNumber(term);
  if (isUnknown(term)) return resolved(term, number);
  return typeof term === 'number' ? term : undefined;
}

/** It is the same whether the value is already the text that may become of it. */
function resolved<T>(term: Unknown, read: (term: Term) => T | Unknown | undefined): T | Unknown | undefined {
  const like = likeOf(term);
  return like === undefined ? term : read(like);
}

export function integer(term: Term): number | Unknown | undefined {
  const value = number(term);
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  return Number.isInteger(value) ? IMPRECISE : undefined;
}

/** Strings as cty converts them: https://github.com/zclconf/go-cty/blob/main/cty/convert/conversion_primitive.go */
export function flag(term: Term): boolean | Unknown | undefined {
  if (typeof term === 'boolean') return term;
  // The text "1" is a truth value, the number 1 is not.
  if (isUnknown(term)) return typeof likeOf(term) === 'number' ? unknownOf(term) : resolved(term, flag);
  if (term === 'true' || term === '1') return true;
  return term === 'false' || term === '0' ? false : undefined;
}

/** A number as Terraform writes it, without exponent; undefined if it may have had more digits than we can hold. */
export function numberText(value: number): string | undefined {
  if (Number.isInteger(value))
    return Number.isSafeInteger(value) ? String(value === 0 ? 0 : value) : undefined;
  const written = decimalOf(value);
  return written === undefined ? undefined : written.sign + withPoint(written.digits, written.scale);
}

/** The decimal number that a floating point number stands for: digits / 10^scale. */
export function decimalOf(value: number): { sign: string; digits: string; scale: number } | undefined {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  if (!Number.isFinite(value) || digits.length > EXACT_DIGITS) return undefined;
  return { sign: value < 0 ? '-' : '', digits, scale: fraction.length - Number(exponent) };
}

function withPoint(digits: string, scale: number): string {
  if (scale <= 0) return digits + '0'.repeat(-scale);
  const padded = digits.padStart(scale + 1, '0');
  return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

function parseNumber(written: string): number | Unknown | undefined {
  if (!NUMBER.test(written)) return STRANGE_NUMBER.test(written) ? IMPRECISE : undefined;
  const value = Number(written);
  const digits = written
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  if (digits.length > EXACT_DIGITS && !(Number.isSafeInteger(value) && /^[+-]?\d+$/.test(written)))
    return IMPRECISE;
  return Number.isFinite(value) ? value : IMPRECISE;
}
