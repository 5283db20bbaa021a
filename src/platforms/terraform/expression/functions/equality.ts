import { isUnknown } from '../../../../model/unknown.js';
import type { Term } from '../term.js';
import { isList, isMapping } from './containers.js';

/**
 * Are the terms equal? `'maybe'` where that depends on an unknown. Values of different types are never equal:
 * https://developer.hashicorp.com/terraform/language/expressions/operators#equality-operators
 */
export function equality(left: Term, right: Term): boolean | 'maybe' {
  if (isUnknown(left) || isUnknown(right)) return 'maybe';
  if (left === right) return true;
  if (isList(left) && isList(right)) {
    return left.length === right.length && every(left.map((item, index) => [item, right[index] ?? null]));
  }
  if (!isMapping(left) || !isMapping(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length || !keys.every((key) => Object.hasOwn(right, key)))
    return false;
  return every(keys.map((key) => [left[key] ?? null, right[key] ?? null]));
}

function every(pairs: readonly (readonly [Term, Term])[]): boolean | 'maybe' {
  let result: boolean | 'maybe' = true;
  for (const [left, right] of pairs) {
    const equal = equality(left, right);
    if (equal === false) return false;
    if (equal === 'maybe') result = 'maybe';
  }
  return result;
}
