import type { Conditional, Expression } from '../../../formats/hcl/ast.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { bounded, type Context, type Names, payFor, tooMuch } from './context.js';
import { isList, isMapping } from './functions/containers.js';
import { flag } from './functions/primitives.js';
import { kindOf, ofKind } from './knowledge.js';
import { likeOther } from './like-other.js';
import { isSet, type Term, unknownOf } from './term.js';

/** https://developer.hashicorp.com/terraform/language/expressions/conditionals */
export function evaluateConditional(
  { condition, whenTrue, whenFalse }: Conditional,
  names: Names | undefined,
  context: Context,
): Term {
  const { trace } = context;
  const attempt = (result: Expression) => trace.attempt(() => context.evaluate(result, names));
  const decision = flag(context.evaluate(condition, names));
  if (decision === undefined) return trace.fail('invalid condition');
  if (!isUnknown(decision)) {
    const chosen = context.evaluate(decision ? whenTrue : whenFalse, names);
    // Text stays what it is, whatever the type of the other result; only that may be an error.
    if (chosen === null || (typeof chosen === 'string' && !trace.isAttempt)) return chosen;
    return likeOther(chosen, attempt(decision ? whenFalse : whenTrue), context);
  }
  trace.depend(decision);
  return trace.perhaps(() => {
    const [yes, no] = [attempt(whenTrue), attempt(whenFalse)];
    for (const reason of [yes.failure, yes.doubt, no.failure, no.doubt])
      if (reason !== undefined) trace.depend(reason);
    const [left, right] = [likeOther(yes.result, no, context), likeOther(no.result, yes, context)];
    return payFor([left, right], context)
      ? bounded(either(left, right, decision), context)
      : tooMuch(context);
  });
}

/** One of two terms, not known which: what they have in common is known. */
export function either(left: Term, right: Term, decision: Unknown): Term {
  if (left === right) return left;
  const kind = left === null ? kindOf(right) : kindOf(left);
  if (kind !== undefined && (right === null || kindOf(right) === kind))
    return ofKind(unknownOf(left, right, decision), kind);
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
