import type { DiagnosticCode } from '../model/diagnostic.js';
import type { CheckResult } from '../model/result.js';
import { reaches, SEVERITIES, type Severity } from '../model/severity.js';

/** `1 file`, `3 files`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}

function bySeverity(result: CheckResult, wanted: (severity: Severity) => boolean): string[] {
  return SEVERITIES.filter((severity) => wanted(severity) && result.summary.findings[severity] > 0).map(
    (severity) => `${result.summary.findings[severity]} ${severity}`,
  );
}

/** `3 critical, 5 high findings`. */
function findingsOf(parts: readonly string[]): string {
  return `${parts.join(', ')} ${parts.length === 1 && parts[0]?.startsWith('1 ') ? 'finding' : 'findings'}`;
}

/** What keeps a run from having checked all that was asked for, so that it cannot be said to have passed. */
const INCOMPLETE: ReadonlySet<DiagnosticCode> = new Set([
  'evaluation-failed',
  'invalid-configuration',
  'invalid-policy',
]);

export function isIncomplete({ diagnostics }: CheckResult): boolean {
  return diagnostics.some(({ severity, code }) => severity === 'error' && INCOMPLETE.has(code));
}

/** The verdict in one sentence, its first word being `Passed`, `Failed` or `Incomplete`. */
export function verdictOf(result: CheckResult): string {
  const { failOn, failed } = result;
  const above = bySeverity(result, (severity) => reaches(severity, failOn));
  const below = bySeverity(result, (severity) => !reaches(severity, failOn));
  const rest = below.length > 0 ? `; ${below.join(', ')} below` : '';
  if (failed && above.length > 0) return `Failed: ${findingsOf(above)} at or above ${failOn}${rest}.`;
  if (failed) {
    const problems = result.diagnostics.filter(({ severity }) => severity !== 'notice').length;
    return `Failed: ${count(problems, 'diagnostic')} counted as findings${rest}.`;
  }
  if (isIncomplete(result)) {
    const parts = [...above, ...below];
    const found = parts.length > 0 ? ` ${findingsOf(parts)} so far.` : '';
    return `Incomplete: not everything could be checked, see the diagnostics.${found}`;
  }
  if (nothingChecked(result) && above.length + below.length === 0) {
    return 'Passed: there is nothing to check.';
  }
  if (above.length + below.length === 0) return 'Passed: no findings.';
  if (failOn === 'never') return `Passed: ${findingsOf(below)}; no severity fails the run.`;
  return `Passed: ${findingsOf([...above, ...below])}, none at or above ${failOn}.`;
}

function nothingChecked({ summary }: CheckResult): boolean {
  return summary.files.checked === 0 && summary.files.unreadable === 0;
}

/** What the verdict rests on: counts of files and resources, and what was left out of it. */
export function coverageOf(result: CheckResult): string {
  const { files, resources, verdicts, waived, baselined } = result.summary;
  if (nothingChecked(result)) return `No manifest among ${count(files.seen, 'file')}.`;
  const seen =
    files.seen === files.checked
      ? count(files.checked, 'file')
      : `${files.checked} of ${count(files.seen, 'file')}`;
  const aside = [
    files.unreadable > 0 ? `${count(files.unreadable, 'file')} unreadable` : '',
    verdicts.unknown > 0 ? `${count(verdicts.unknown, 'verdict')} undecided` : '',
    waived > 0 ? `${waived} waived` : '',
    baselined > 0 ? `${baselined} in the baseline` : '',
  ].filter((part) => part !== '');
  const left = aside.length > 0 ? `; ${aside.join(', ')}` : '';
  const scope = result.usesWechat === false ? ' Nothing of WeChat is declared or used here.' : '';
  return `Checked ${count(resources, 'resource')} in ${seen}${left}.${scope}`;
}
