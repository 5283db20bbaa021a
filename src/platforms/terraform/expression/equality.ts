import type { BinaryOperation, Expression } from '../../../formats/hcl/ast.js';
import { isList, isMapping } from './functions/containers.js';
import { equality } from './functions/equality.js';
import { isSet, type Term } from './term.js';

/**
 * The `==` operator. It wants the same type on both sides, and terms do not keep the difference between a list and a
 * tuple, or a map and an object: `var.list == []` is never true, since `[]` is a tuple. So containers with equal
 * content are only surely equal when both are written as tuples or objects.
 * https://developer.hashicorp.com/terraform/language/expressions/operators#equality-operators
 */
export function equalityOf(operation: BinaryOperation, left: Term, right: Term): boolean | 'maybe' {
  if (isList(left) && isList(right) && isSet(left) !== isSet(right)) return 'maybe';
  const equal = equality(left, right);
  if (equal !== true || !(isList(left) || isMapping(left))) return equal;
  return isStructural(operation.left, left) && isStructural(operation.right, right) ? true : 'maybe';
}

/** Is the value surely a tuple or an object, and everything inside of it? */
function isStructural(expression: Expression, term: Term): boolean {
  if (isPrimitive(term)) return true;
  switch (expression.kind) {
    case 'parentheses':
      return isStructural(expression.inner, term);
    case 'tuple':
      return isList(term) && expression.items.every((item, index) => isStructural(item, term[index] ?? null));
    case 'for':
    case 'object':
      return Object.values(term).every(isPrimitive);
    default:
      return false;
  }
}

function isPrimitive(term: Term): term is null | boolean | number | string {
  return typeof term !== 'object' || term === null;
}
