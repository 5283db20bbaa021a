import { isUnknown } from '../../../model/unknown.js';
import type { Evaluation } from '../evaluation.js';
import { TOO_LARGE } from '../expression/functions/definition.js';
import { type Functions, invalidCall } from '../expression/functions.js';
import type { Term } from '../expression/term.js';
import type { Written } from '../written.js';

/** Does a text start like an object or an array? */
export function opensDocument(text: string): boolean {
  return /^[ \t\n\r]*[[{]/.test(text);
}

/**
 * What JSON text holds; undefined for what is none, an unknown for what is too large or holds numbers that are too
 * precise. The limits are those of `jsondecode`.
 */
export function parsed(text: string, functions: Functions): Term | undefined {
  const term = functions.call('jsondecode', [text]);
  return isUnknown(term) && term.$unknown === invalidCall('jsondecode').$unknown ? undefined : term;
}

/** The same for a text that is written somewhere: reports one that is too large. */
export function parsedAt(text: string, written: Written, evaluation: Evaluation): Term | undefined {
  const term = parsed(text, written.scope.functions);
  if (term !== undefined && isUnknown(term) && term.$unknown.includes(TOO_LARGE.$unknown)) {
    const message =
      'This JSON is too large or nested too deep to be looked into; what it holds stays unknown.';
    evaluation.report('limit-reached', 'warning', message, written.document, written.expression.span);
  }
  return term;
}
