import type { Unknown } from '../../../../model/unknown.js';
import { isKnown, type Term, unknownOf } from '../term.js';
import { isList } from './containers.js';
import { type Definitions, IMPRECISE, type Outcome, strict, variadic } from './definition.js';
import { MAX_RANGE } from './limits.js';
import { decimalOf, integer, number } from './primitives.js';

/** This near to a whole number, it may be one in Terraform's arithmetic, which is more precise than ours. */
const NEAR = 1e-9;

/** https://developer.hashicorp.com/terraform/language/functions/abs and its neighbours. */
export const NUMERIC_FUNCTIONS: Definitions = {
  abs: strict([number], (value) => Math.abs(value)),
  ceil: strict([number], (value) => rounded(value, Math.ceil)),
  floor: strict([number], (value) => rounded(value, Math.floor)),
  log: strict([number, number], (value, base) => finite(Math.log(value) / Math.log(base))),
  max: variadic([number], number, (first, others) =>
    others.reduce((most, value) => Math.max(most, value), first),
  ),
  min: variadic([number], number, (first, others) =>
    others.reduce((least, value) => Math.min(least, value), first),
  ),
  parseint: strict([writtenNumber, integer], parseInteger),
  pow: strict([number, number], (value, power) => finite(value ** power)),
  range: variadic([number], number, rangeOf),
  signum: strict([integer], (value) => (value === 0 ? 0 : Math.sign(value))),
  sum: strict([summands], sum),
};

function rounded(value: number, round: (value: number) => number): Outcome {
  const nearest = Math.round(value);
  if (value !== nearest && Math.abs(value - nearest) < NEAR * Math.max(1, Math.abs(value))) return IMPRECISE;
  return round(value) + 0;
}

/** Terraform refuses what is not a number, but not infinity. */
function finite(value: number): Outcome {
  if (Number.isNaN(value)) return undefined;
  return Number.isFinite(value) ? value : IMPRECISE;
}

/** `parseint` wants a string: it converts none of the other types. */
function writtenNumber(term: Term): string | Unknown | undefined {
  if (typeof term === 'string') return term;
  return isKnown(term) ? undefined : unknownOf(term);
}

function parseInteger(written: string, base: number): Outcome {
  const [, sign, digits = ''] = /^([+-]?)([0-9A-Za-z]+)$/.exec(written) ?? [];
  if (base < 2 || base > 62 || digits === '') return undefined;
  let value = 0n;
  // Longer ones than any number of 512 bits; squaring them digit by digit would take long, too.
  if (digits.length > MAX_DIGITS) return IMPRECISE;
  for (const character of digits) {
    const digit = digitOf(character, base);
    if (digit >= base) return undefined;
    value = value * BigInt(base) + BigInt(digit);
  }
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) return IMPRECISE;
  return value === 0n ? 0 : Number(sign === '-' ? -value : value);
}

const MAX_DIGITS = 512;

/** Up to base 36 the case of a letter does not matter; beyond it capitals follow the small letters. */
function digitOf(character: string, base: number): number {
  const code = character.charCodeAt(0);
  if (code <= 57) return code - 48;
  if (code >= 97) return code - 97 + 10;
  return code - 65 + (base <= 36 ? 10 : 36);
}

function rangeOf(first: number, others: readonly number[]): Outcome {
  const [start, end] = others[0] === undefined ? [0, first] : [first, others[0]];
  const step = others[1] ?? (end < start ? -1 : 1);
  if (others.length > 2 || step === 0 || (step < 0 ? end > start : end < start)) return undefined;
  if (![start, end, step].every(Number.isSafeInteger)) return fractionalRange(start, end, step);
  const count = Math.ceil((end - start) / step);
  return count > MAX_RANGE ? undefined : Array.from({ length: count }, (_, index) => start + index * step);
}

/** Counts in whole multiples of the smallest decimal place, so that no rounding adds up. */
function fractionalRange(start: number, end: number, step: number): Outcome {
  const decimals = [start, end, step].map(decimalOf);
  const scale = Math.max(...decimals.map((decimal) => decimal?.scale ?? Number.POSITIVE_INFINITY), 0);
  const unit = 10 ** scale;
  const [from, to, by] = [start, end, step].map((value) => Math.round(value * unit));
  if (![from, to, by, unit].every(Number.isSafeInteger)) return IMPRECISE;
  const whole = rangeOf(from ?? 0, [to ?? 0, by ?? 1]);
  return Array.isArray(whole) ? whole.map((value) => Number(value) / unit) : whole;
}

function summands(term: Term): readonly number[] | Unknown | undefined {
  if (!isList(term)) return isKnown(term) ? undefined : unknownOf(term);
  if (!isKnown(term)) return unknownOf(term);
  const values = term.map(number);
  if (values.some((value) => value === undefined)) return undefined;
  return values.every((value) => typeof value === 'number') ? values : IMPRECISE;
}

/** In decimal places, as Terraform's 512 bits give them: 0.1 and 0.2 make 0.3. */
function sum(values: readonly number[]): Outcome {
  if (values.length === 0) return undefined;
  const decimals = values.map(decimalOf);
  const scale = Math.max(...decimals.map((decimal) => decimal?.scale ?? Number.POSITIVE_INFINITY), 0);
  if (scale > 20) return IMPRECISE;
  let total = 0n;
  for (const decimal of decimals) {
    if (decimal === undefined) return IMPRECISE;
    if (scale - decimal.scale > 40) return IMPRECISE;
    total += BigInt(decimal.sign + decimal.digits) * 10n ** BigInt(scale - decimal.scale);
  }
  const result = Number(total) / 10 ** scale;
  const exact = decimalOf(result);
  const same =
    exact && BigInt(exact.sign + exact.digits) * 10n ** BigInt(Math.max(0, scale - exact.scale)) === total;
  return same ? result : IMPRECISE;
}
