import { scannedDepthExceeds } from '../../../../formats/json-tolerant.js';
import { MAX_NESTING_DEPTH } from '../../../../formats/limits.js';
import { escapeReserved, isUnknown } from '../../../../model/unknown.js';
import type { Term } from '../term.js';
import { isList, isMapping, membersOf } from './containers.js';
import { type Definitions, IMPRECISE, known, type Outcome, strict, TOO_LARGE } from './definition.js';
import { numberText, text } from './primitives.js';

/** https://developer.hashicorp.com/terraform/language/functions/jsonencode and jsondecode */
export const JSON_FUNCTIONS: Definitions = {
  jsondecode: strict([text], decode),
  jsonencode: strict([known], (value) => jsonText(value) ?? IMPRECISE),
};

/** Escaped by Terraform, as the page of `jsonencode` says, so that the text may stand inside HTML. */
const ESCAPED = /[<>&\u2028\u2029]/g;

/** A known term as JSON without spaces and with sorted keys; undefined if a number in it may not be exact. */
export function jsonText(term: Term): string | undefined {
  if (typeof term === 'number') return numberText(term);
  if (typeof term === 'string') return quoted(term);
  if (isList(term)) return joined('[', term.map(jsonText), ']');
  if (!isMapping(term)) return String(term);
  const members = membersOf(term).map(([name, value]) => {
    const written = jsonText(value);
    return written === undefined ? undefined : `${quoted(name)}:${written}`;
  });
  return joined('{', members, '}');
}

export function quoted(value: string): string {
  return JSON.stringify(value).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function joined(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.includes(undefined) ? undefined : open + parts.join(',') + close;
}

const STRING = /"(?:[^"\\]|\\.)*"/g;

/** So many digits in a row may be more than we can hold. */
const LONG_NUMBER = /[\d.]{16,}/;

function decode(source: string): Outcome {
  if (scannedDepthExceeds(source, MAX_NESTING_DEPTH)) return TOO_LARGE;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return undefined;
  }
  return LONG_NUMBER.test(source.replace(STRING, '')) ? IMPRECISE : decoded(value);
}

/** What a document holds, as a term: its own keys of reserved names do not make anything unknown. */
export function decoded(value: unknown): Term {
  const term = escapeReserved(value) as Term;
  return isUnknown(term) ? null : term;
}
