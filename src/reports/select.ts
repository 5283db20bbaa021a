import type { Finding, Undecided } from '../model/finding.js';
import { SEVERITIES } from '../model/severity.js';

/** Findings by file, in the order given. */
export function groupByFile(findings: readonly Finding[]): [file: string, findings: Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.location.file);
    if (group === undefined) groups.set(finding.location.file, [finding]);
    else group.push(finding);
  }
  return [...groups];
}

/** Open findings first, then by severity, then in the order given: what to keep where there is a limit. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ status, severity }: Finding): number =>
    (status === 'open' ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
  return findings.toSorted((left, right) => rank(left) - rank(right));
}

export interface Reason {
  /** What would settle the verdicts, such as `var.kms_key`. */
  readonly reason: string;
  readonly verdicts: number;
}

/** How many undecided verdicts wait for each unknown value; the commonest first. */
export function reasonsOf(undecided: readonly Undecided[]): Reason[] {
  const counts = new Map<string, number>();
  for (const { unknowns } of undecided) {
    for (const reason of new Set(unknowns)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, verdicts]) => ({ reason, verdicts }))
    .sort((left, right) => right.verdicts - left.verdicts || (left.reason < right.reason ? -1 : 1));
}

/** The unknown values that a verdict waits for, where the message does not name them itself. */
export function unnamedUnknowns({ unknowns, message }: Finding): readonly string[] {
  return unknowns.every((name) => message.includes(name)) ? [] : unknowns;
}
