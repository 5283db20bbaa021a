import { isUnknown } from '../../../model/unknown.js';
import { type Context, payFor, tooMuch } from './context.js';
import { isList, isMapping } from './functions/containers.js';
import { text } from './functions/primitives.js';
import { unify } from './functions/unify.js';
import { asSet, isKnown, isSet, type Term, unknownOf } from './term.js';

/**
 * One result of a conditional in the type that it shares with the other one: a number or truth value becomes text
 * beside a text, inside of lists and objects, too. What is unknown is taken to have the type of its counterpart.
 * https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
 */
export function likeOther(term: Term, other: Term, context: Context): Term {
  if (isUnknown(term) || isUnknown(other) || term === null || other === null || typeof term === 'string')
    return term;
  if (!payFor([term, other], context)) return tooMuch(context);
  if (isKnown(term) && isKnown(other)) {
    const unified = unify([term, other])?.[0];
    if (unified === undefined) return context.trace.fail('a conditional with results of different types');
    return isSet(term) && isList(unified) ? asSet(unified) : unified;
  }
  context.trace.depend(term, other);
  return likePartial(term, other);
}

/** The same where parts are unknown; whether there is a common type at all may depend on them. */
function likePartial(term: Term, other: Term): Term {
  if (typeof other === 'string') return text(term) ?? term;
  if (isList(term) && isList(other) && term.length === other.length) {
    return sameOr(
      term,
      term.map((item, index) => likePartial(item, other[index] ?? null)),
    );
  }
  if (isMapping(term) && isMapping(other)) {
    const keys = Object.keys(term);
    if (keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key))) {
      const parts = keys.map((key) => [key, likePartial(term[key] ?? null, other[key] ?? null)] as const);
      return parts.every(([key, part]) => part === term[key]) ? term : Object.fromEntries(parts);
    }
  }
  // Now all elements have one type, wherever they are.
  const mayBecomeText = holds('convertible', term) && (holds('text', term) || holds('text', other));
  return mayBecomeText ? unknownOf(term, other) : term;
}

function sameOr(term: readonly Term[], items: readonly Term[]): readonly Term[] {
  if (items.every((item, index) => item === term[index])) return term;
  return isSet(term) ? asSet(items) : items;
}

/** Is there, at any depth, a text, or something that can be converted to one? */
function holds(what: 'text' | 'convertible', term: Term): boolean {
  if (typeof term === 'string') return what === 'text';
  if (typeof term !== 'object') return what === 'convertible';
  return term !== null && !isUnknown(term) && Object.values(term).some((part) => holds(what, part));
}
