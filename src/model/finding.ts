import type { Location, RelatedLocation } from './location.js';
import type { Pointer } from './pointer.js';
import type { Severity } from './severity.js';

export type Verdict = 'pass' | 'fail' | 'unknown';

/** A `fail` (or, with `--strict`, an `unknown`) with its place. The JSON report holds it as it is, less `excerpt`. */
export interface Finding {
  readonly ruleId: string;
  readonly policyId: string;
  readonly severity: Severity;
  readonly verdict: 'fail' | 'unknown';
  readonly status: 'open' | 'waived' | 'baselined';
  readonly message: string;
  readonly remediation: string;
  readonly helpUri: string;
  readonly resource: { readonly platform: string; readonly type: string; readonly address: string };
  /** The offending value inside the resource, or the missing one. */
  readonly pointer: Pointer;
  readonly location: Location;
  readonly relatedLocations: readonly RelatedLocation[];
  /** What the verdict depends on, where it is `unknown`. */
  readonly unknowns: readonly string[];
  /** Stable over edits elsewhere in the file: from rule, address and pointer. */
  readonly fingerprint: string;
  /** Source lines to show, with secrets already masked. */
  readonly excerpt: Excerpt;
}

export interface Excerpt {
  /** Number of the first line, 1-based. */
  readonly startLine: number;
  readonly lines: readonly string[];
}

/** A verdict that stayed open because a value could not be known; counted and listed, never a failure by default. */
export interface Undecided {
  readonly ruleId: string;
  readonly policyId: string;
  readonly address: string;
  readonly location: Location;
  /** What would settle it, such as `var.kms_key`. */
  readonly unknowns: readonly string[];
}
