import type { Finding } from '../model/finding.js';
import type { CheckResult } from '../model/result.js';
import { SEVERITIES } from '../model/severity.js';
import { inert } from '../model/visible.js';
import { markdownMap } from './data-map-markdown.js';
import { code, plain, prose, reference } from './markdown-escape.js';
import { findingBlock } from './markdown-finding.js';
import type { Report, ReportOptions } from './report.js';
import { groupByFile, reasonsOf, worstFirst } from './select.js';
import { count, coverageOf, isIncomplete, verdictOf } from './verdict.js';

/** GitHub refuses a step's summary above 1 MiB whole; some is left to what else the step writes. */
const LARGEST = 1024 * 1024 - 64 * 1024;

/** What the lists of unknown values and of diagnostics may take of it, each. */
const SHARE = 128 * 1024;

/** For a job summary or a comment: the verdict first, then counts, then the findings by file. */
export const markdownReport: Report = (result, options) => {
  const head = [`## ${markOf(result)} ${plain(verdictOf(result))}`, coverageOf(result), ...areaTable(result)];
  const tail = [...markdownMap(result), ...unknownsSection(result), ...diagnosticsSection(result)];
  const room = LARGEST - bytesOf([...head, ...tail].join('\n\n'));
  const blocks = [...head, ...findingsSection(result, options, room), ...tail];
  return `${blocks.map(inertBlock).join('\n\n')}\n`;
};

function markOf(result: CheckResult): string {
  if (result.failed) return '❌';
  return isIncomplete(result) ? '⚠️' : '✅';
}

/** Printed to a log, no line may act as a workflow command. Code blocks have seen to it themselves. */
function inertBlock(block: string): string {
  return block
    .split('\n')
    .map((line) => inert(line, reference))
    .join('\n');
}

/** In UTF-8, with the blank line that parts a block from the next. */
function bytesOf(text: string): number {
  return Buffer.byteLength(text) + 2;
}

/** As many texts from the start as fit. */
function fitting(texts: readonly string[], room: number): { kept: string[]; left: number } {
  let used = 0;
  const end = texts.findIndex((text) => {
    used += bytesOf(text);
    return used > room;
  });
  const kept = end < 0 ? [...texts] : texts.slice(0, end);
  return { kept, left: texts.length - kept.length };
}

function openOf(result: CheckResult): Finding[] {
  return result.findings.filter((finding) => finding.status === 'open');
}

function areaTable(result: CheckResult): string[] {
  const open = openOf(result);
  if (open.length === 0) return [];
  const areas = [...new Set(open.map(({ policyId }) => policyId.split('/', 1)[0] ?? ''))].sort();
  const row = (label: string, findings: readonly Finding[]): string => {
    const cells = SEVERITIES.map(
      (severity) => findings.filter((finding) => finding.severity === severity).length,
    );
    return `| ${label} | ${cells.map((amount) => (amount === 0 ? '' : amount)).join(' | ')} |`;
  };
  return [
    [
      `| Area | ${SEVERITIES.join(' | ')} |`,
      `| :-- | ${SEVERITIES.map(() => '--:').join(' | ')} |`,
      ...areas.map((area) =>
        row(
          plain(area),
          open.filter(({ policyId }) => (policyId.split('/', 1)[0] ?? '') === area),
        ),
      ),
      ...(areas.length > 1 ? [row('**all**', open)] : []),
    ].join('\n'),
  ];
}

/** The worst findings that fit, shown by file in the order given. */
function findingsSection(result: CheckResult, options: ReportOptions, room: number): string[] {
  const open = openOf(result);
  const blocks = new Map<Finding, string>();
  let used = 0;
  for (const finding of worstFirst(open)) {
    const block = findingBlock(finding, options);
    // A heading is counted for each finding, though those of one file share theirs: the room is never overdrawn.
    used += bytesOf(block) + bytesOf(heading(finding.location.file));
    if (used > room) break;
    blocks.set(finding, block);
  }
  const sections = groupByFile(open.filter((finding) => blocks.has(finding))).flatMap(([file, findings]) => [
    heading(file),
    ...findings.map((finding) => blocks.get(finding) ?? ''),
  ]);
  const left = open.length - blocks.size;
  if (left === 0) return sections;
  return [
    ...sections,
    `**${count(left, 'more finding')} left out:** GitHub limits a summary to 1 MiB. The JSON report holds all.`,
  ];
}

function heading(file: string): string {
  return `### ${file === '' ? 'No file' : code(file)}`;
}

function unknownsSection({ undecided }: CheckResult): string[] {
  if (undecided.length === 0) return [];
  const rows = reasonsOf(undecided).map(({ reason, verdicts }) => `| ${code(reason)} | ${verdicts} |`);
  const { kept, left } = fitting(rows, SHARE);
  return [
    '### Undecided',
    `${count(undecided.length, 'verdict')} cannot be given, because the repository does not hold these values.`,
    ['| Depends on | Verdicts |', '| :-- | --: |', ...kept].join('\n'),
    ...(left > 0 ? [`${count(left, 'more value')} left out.`] : []),
  ];
}

function diagnosticsSection({ diagnostics }: CheckResult): string[] {
  if (diagnostics.length === 0) return [];
  const rows = diagnostics.map(({ severity, code: id, message, file, startLine, startColumn }) => {
    const place = file === '' ? '' : code(`${file}:${startLine}:${startColumn}`);
    return `| ${severity} | ${id} | ${place} | ${prose(message)} |`;
  });
  const { kept, left } = fitting(rows, SHARE);
  return [
    '### Diagnostics',
    ['| | | Place | Message |', '| :-- | :-- | :-- | :-- |', ...kept].join('\n'),
    ...(left > 0 ? [`${count(left, 'more diagnostic')} left out.`] : []),
  ];
}
