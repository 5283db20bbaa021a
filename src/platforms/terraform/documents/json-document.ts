import type { Located } from '../../../model/resource.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import type { Term } from '../expression/term.js';
import type { Hop } from '../follow.js';
import type { Trace } from '../trace.js';

/** A text that is a JSON object or array, parts of which may be unknown; and where each part of it is written. */
export interface JsonDocument {
  readonly value: { readonly [key: string]: Term } | readonly Term[];
  locate(segments: readonly string[], trace: Trace): Located;
}

/** A document, an unknown for a text that may be one, or undefined for what surely is none. */
export type Found = JsonDocument | Unknown | undefined;

export function isDocument(found: Found): found is JsonDocument {
  return found !== undefined && !isUnknown(found);
}

/** A document with this value; what surely is no object or array is none. */
export function documentOf(term: Term, locate: JsonDocument['locate']): Found {
  if (typeof term !== 'object' || term === null) return undefined;
  return isUnknown(term) ? term : { value: term, locate };
}

/** The same document, behind names that it came through. */
export function behind(hops: readonly Hop[], found: Found): Found {
  if (!isDocument(found) || hops.length === 0) return found;
  return {
    value: found.value,
    locate(segments, trace) {
      for (const hop of hops) trace.passed(hop);
      return found.locate(segments, trace);
    },
  };
}
