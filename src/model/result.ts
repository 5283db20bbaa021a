import type { DataMap } from './data-map.js';
import type { Diagnostic } from './diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Finding, Undecided } from './finding.js';
import type { Policy } from './policy.js';
import type { Severity } from './severity.js';

/** The counts of the JSON report. */
export interface Summary {
  readonly files: { readonly seen: number; readonly checked: number; readonly unreadable: number };
  readonly resources: number;
  readonly verdicts: { readonly pass: number; readonly fail: number; readonly unknown: number };
  /** Open findings by severity. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly waived: number;
  readonly baselined: number;
}

/** All that a report may tell. Reports are functions from this to text. */
export interface CheckResult {
  readonly tool: { readonly name: string; readonly version: string };
  /** The date against which expiry was judged, YYYY-MM-DD. */
  readonly asOf: string;
  readonly summary: Summary;
  /** Sorted by file, line, column, rule id. */
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  readonly diagnostics: readonly Diagnostic[];
  /** Is there a WeChat manifest or an integration manifest? Absent where only a change was looked at. */
  readonly usesWechat?: boolean;
  /** The threshold, and whether an open finding reaches it. */
  readonly failOn: Severity | 'never';
  readonly failed: boolean;
  /** Where data rests and how it moves; there where an integration is declared. */
  readonly dataMap?: DataMap;
  /** For a record of the run; there where it was asked for. */
  readonly evidence?: Evidence;
  /** Every policy that was in force, sorted by id; loaded on demand, since a clean run needs none. */
  policies(): Promise<readonly Policy[]>;
}
