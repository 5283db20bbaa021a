import type { Conditional } from '../../../formats/hcl/ast.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { bounded, type Context, type Names, payFor, tooMuch } from './context.js';
import { toBoolean } from './convert.js';
import { isList, isMapping } from './functions/containers.js';
import { likeOther } from './like-other.js';
import { isSet, type Term, unknownOf } from './term.js';

/** https://developer.hashicorp.com/terraform/language/expressions/conditionals */
export function evaluateConditional(
  { condition, whenTrue, whenFalse }: Conditional,
  names: Names | undefined,
  context: Context,
): Term {
  const { trace } = context;
  const decision = toBoolean(context.evaluate(condition, names));
  if (decision === undefined) return trace.fail('invalid condition');
  if (!isUnknown(decision)) {
    const chosen = context.evaluate(decision ? whenTrue : whenFalse, names);
    // Text stays what it is, whatever the type of the other result.
    if (typeof chosen === 'string' || isUnknown(chosen)) return chosen;
    const other = trace.attempt(() => context.evaluate(decision ? whenFalse : whenTrue, names));
    return other.failure === undefined ? likeOther(chosen, other.result, context) : chosen;
  }
  trace.depend(decision);
  return trace.perhaps(() => {
    const [yes, no] = [context.evaluate(whenTrue, names), context.evaluate(whenFalse, names)];
    if (!payFor([yes, no], context)) return tooMuch(context);
    return bounded(either(likeOther(yes, no, context), likeOther(no, yes, context), decision), context);
  });
}

/** One of two terms, not known which: what they have in common is known. */
export function either(left: Term, right: Term, decision: Unknown): Term {
  if (left === right) return left;
  if (isUnknown(left) || isUnknown(right)) return unknownOf(left, right, decision);
  if (isList(left) && isList(right)) return eitherList(left, right, decision);
  if (isMapping(left) && isMapping(right)) return eitherObject(left, right, decision);
  return unknownOf(left, right, decision);
}

function eitherList(left: readonly Term[], right: readonly Term[], decision: Unknown): Term {
  const comparable = left.length === right.length && !isSet(left) && !isSet(right);
  if (!comparable) return unknownOf(left, right, decision);
  return left.map((item, index) => either(item, right[index] ?? null, decision));
}

function eitherObject(
  left: Readonly<Record<string, Term>>,
  right: Readonly<Record<string, Term>>,
  decision: Unknown,
): Term {
  const keys = Object.keys(left);
  const comparable =
    keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key));
  if (!comparable) return unknownOf(left, right, decision);
  return Object.fromEntries(
    keys.map((key) => [key, either(left[key] ?? null, right[key] ?? null, decision)]),
  );
}
