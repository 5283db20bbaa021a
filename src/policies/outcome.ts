import type { Verdict } from '../model/finding.js';
import type { Pointer } from '../model/pointer.js';

/** What judging one resource by one rule gave. */
export interface Outcome {
  readonly verdict: Verdict;
  /** The places at fault: at least one for a `fail`, the first relevant unknown for an `unknown`. */
  readonly places: readonly Pointer[];
  /** What the rule asks at each place, where the rule explains itself. */
  readonly reasons?: ReadonlyMap<Pointer, string>;
  /** What would settle an `unknown`: sorted, without repetition. */
  readonly unknowns: readonly string[];
}

export const PASS: Outcome = { verdict: 'pass', places: [], unknowns: [] };
