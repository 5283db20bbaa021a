import { type Context, payFor, tooMuch } from './context.js';
import { equality } from './functions/equality.js';
import { unify } from './functions/unify.js';
import { maybeText } from './knowledge.js';
import { isKnown, type Term } from './term.js';
import type { Attempt } from './trace.js';

/**
 * One result of a conditional in the type that it shares with the other one: a number or truth value becomes text
 * beside a text, inside of lists and objects, too. Beside a result whose type is not known, only texts are sure to
 * stay what they are; of numbers and truth values is known what they are for those who convert them anyway.
 * https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
 */
export function likeOther(term: Term, other: Attempt<Term>, context: Context): Term {
  // Where the other one is an error, Terraform leaves the type open.
  if (term === null || other.result === null || other.failure !== undefined) return term;
  if (other.doubt === undefined) return unified(term, other.result, context);
  const converted = context.trace.perhaps(() => unified(term, other.result, context));
  return equality(converted, term) === true ? term : maybeText(term, [other.doubt]);
}

function unified(term: Term, other: Term, context: Context): Term {
  const { trace } = context;
  if (!payFor([term, other], context)) return tooMuch(context);
  if (!isKnown(term) || !isKnown(other)) trace.depend(term, other);
  return unify([term, other])?.[0] ?? trace.fail('a conditional with results of different types');
}
