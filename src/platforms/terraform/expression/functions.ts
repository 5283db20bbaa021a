import { type Unknown, unknown } from '../../../model/unknown.js';
import type { Term } from './term.js';

/** The functions that an expression may call. */
export interface Functions {
  /**
   * Never throws: what cannot be computed is an unknown. It is `invalidCall(name)` only if Terraform reports an error
   * whatever the unknowns in the arguments are.
   */
  call(name: string, args: readonly Term[]): Term;
}

/** The result of a call with arguments that the function does not take. */
export function invalidCall(name: string): Unknown {
  return unknown(`${name}(): invalid arguments`);
}
