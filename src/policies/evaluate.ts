import { type Outcome, PASS } from './outcome.js';
import { unknownsAlong } from './reads.js';
import type { PreparedRule } from './rule.js';
import { accepts } from './validate.js';

/**
 * Judges one resource document by one rule. Where no unknown lies on a path that the rule reads, the plain schema
 * decides; else the two schemas that bracket it do. What failures and bracketing need is loaded with the first of
 * them; so the answer is a promise only then.
 *
 * @returns undefined where the rule does not apply
 */
export function evaluate(
  rule: PreparedRule,
  document: Readonly<Record<string, unknown>>,
): Outcome | undefined | Promise<Outcome | undefined> {
  const relevant = unknownsAlong(rule.reads, document);
  if (relevant.length > 0) {
    return import('./detail.js').then(({ bracketed }) => bracketed(rule, document, relevant));
  }
  if (!accepts(rule.schemas.condition, document)) return undefined;
  if (accepts(rule.schemas.requirement, document)) return PASS;
  return import('./detail.js').then(({ failure }) => failure(rule, document));
}
