import { isUnknown, type Unknown } from '../../../model/unknown.js';
import type { Term } from './term.js';

/**
 * A truth value as conditions and logical operators take it, or the unknown it depends on; undefined for what is
 * none. Strings are converted as cty does it: https://github.com/zclconf/go-cty/blob/main/cty/convert/conversion_primitive.go
 */
export function toBoolean(term: Term): boolean | Unknown | undefined {
  if (typeof term === 'boolean' || isUnknown(term)) return term;
  if (term === 'true' || term === '1') return true;
  return term === 'false' || term === '0' ? false : undefined;
}
