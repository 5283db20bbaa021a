import type { Diagnostic } from '../model/diagnostic.js';
import type { Finding } from '../model/finding.js';
import type { Severity } from '../model/severity.js';
import { inert, visible } from '../model/visible.js';
import type { Report } from './report.js';
import { unnamedUnknowns, worstFirst } from './select.js';
import { coverageOf, verdictOf } from './verdict.js';
import { type Level, workflowCommand } from './workflow-command.js';

/** GitHub shows no more of one level for a step, nor in all for a job (actions/toolkit, docs/problem-matchers.md). */
const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATIONS_PER_JOB = 50;

const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
};

interface Annotation {
  readonly level: Level;
  /** As a workflow command. */
  readonly command: string;
  /** As a line of the log, for what is over the limits. */
  readonly line: string;
}

/** For the log of an Actions run: annotations on the lines at fault as far as GitHub shows them, the rest as text. */
export const githubReport: Report = (result) => {
  const open = result.findings.filter((finding) => finding.status === 'open');
  const { shown, left } = withinLimits([
    ...worstFirst(open).map(annotationOf),
    ...result.diagnostics.map(annotationOfDiagnostic),
  ]);
  const lines = shown.map(({ command }) => command);
  if (left.length > 0) {
    lines.push(
      `${left.length} more without an annotation, because GitHub shows ${ANNOTATIONS_PER_LEVEL} of each level:`,
      ...left.map(({ line }) => inert(`  ${line}`)),
    );
  }
  lines.push(`${verdictOf(result)} ${coverageOf(result)}`);
  return `${lines.join('\n')}\n`;
};

function withinLimits(annotations: readonly Annotation[]): { shown: Annotation[]; left: Annotation[] } {
  const used: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  const shown: Annotation[] = [];
  const left: Annotation[] = [];
  for (const annotation of annotations) {
    const fits = used[annotation.level] < ANNOTATIONS_PER_LEVEL && shown.length < ANNOTATIONS_PER_JOB;
    (fits ? shown : left).push(annotation);
    if (fits) used[annotation.level] += 1;
  }
  return { shown, left };
}

function annotationOf(finding: Finding): Annotation {
  const { location, severity, ruleId, message, remediation, helpUri } = finding;
  const unknowns = unnamedUnknowns(finding);
  const { file, startLine, startColumn, endLine, endColumn } = location;
  const level = LEVELS[severity];
  const oneLine = startLine === endLine;
  const dependsOn = unknowns.length > 0 ? `Depends on ${unknowns.join(', ')}.` : '';
  const command = workflowCommand(
    level,
    {
      file,
      line: startLine,
      endLine,
      col: oneLine ? startColumn : undefined,
      endColumn: oneLine ? endColumn : undefined,
      title: `${severity}: ${ruleId}`,
    },
    [message, dependsOn, remediation, helpUri].filter((part) => part !== '').join('\n'),
  );
  const line = visible(`${file}:${startLine}:${startColumn} ${severity} ${ruleId}`);
  return { level, command, line: `${line} ${flat(message)}` };
}

function annotationOfDiagnostic(diagnostic: Diagnostic): Annotation {
  const { severity, code, message, file, startLine, startColumn } = diagnostic;
  const place = file === '' ? {} : { file, line: startLine, col: startColumn };
  const command = workflowCommand(severity, { ...place, title: code }, message);
  const line = visible(
    file === '' ? `${severity} ${code}` : `${file}:${startLine}:${startColumn} ${severity} ${code}`,
  );
  return { level: severity, command, line: `${line} ${flat(message)}` };
}

function flat(text: string): string {
  return visible(text.trim().replace(/\s+/g, ' '));
}
