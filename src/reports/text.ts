import type { Diagnostic } from '../model/diagnostic.js';
import type { Finding, Undecided } from '../model/finding.js';
import type { CheckResult } from '../model/result.js';
import { inert, visible } from '../model/visible.js';
import { textMap } from './data-map-text.js';
import { paletteFor } from './palette.js';
import type { Report } from './report.js';
import { groupByFile, reasonsOf } from './select.js';
import { findingBlock } from './text-finding.js';
import { indented, labelled, nameLine, type Page } from './text-page.js';
import { count, coverageOf, verdictOf } from './verdict.js';
import { wrap } from './width.js';

/** Narrower terminals get lines that overflow rather than a word on each. */
const NARROWEST = 40;

/** Unknown values that are named; the others are counted. */
const REASONS_NAMED = 5;

/**
 * For people at a terminal, and for logs: code frames by file, then what could not be read or decided, then the verdict.
 * A clean run is one line.
 */
export const textReport: Report = (result, options) => {
  const page: Page = { palette: paletteFor(options.colour), columns: Math.max(NARROWEST, options.columns) };
  const verbose = options.verbose === true;
  const open = result.findings.filter((finding) => finding.status === 'open');
  const blocks = [
    ...groupByFile(open).map(([file, findings]) => fileBlock(page, file, findings)),
    verbose ? acceptedBlock(page, result.findings) : [],
    diagnosticsBlock(page, result.diagnostics),
    verbose ? undecidedInFull(page, result.undecided) : undecidedInBrief(page, result.undecided),
    mapBlock(page, result),
    summaryBlock(page, result),
  ].filter((block) => block.length > 0);
  return `${blocks.map((block) => block.map((line) => inert(line)).join('\n')).join('\n\n')}\n`;
};

function fileBlock(page: Page, file: string, findings: readonly Finding[]): string[] {
  const title = page.palette.heading(file === '' ? 'No file' : nameLine(file));
  const blocks = findings.flatMap((finding, index) => {
    const explained = index > 0 && findings[index - 1]?.ruleId === finding.ruleId;
    return ['', ...findingBlock(page, finding, explained)];
  });
  return [title, ...blocks];
}

function placeOf(file: string, at: { readonly startLine: number; readonly startColumn: number }): string {
  return `${visible(file)}:${at.startLine}:${at.startColumn}`;
}

function acceptedBlock(page: Page, findings: readonly Finding[]): string[] {
  const accepted = findings.filter((finding) => finding.status !== 'open');
  if (accepted.length === 0) return [];
  const lines = accepted.flatMap(({ location, status, ruleId, resource }) => {
    const names = `${visible(ruleId)} ${visible(resource.address)}`;
    return labelled(page, '  ', `${status}:`, `${placeOf(location.file, location)} ${names}`);
  });
  return [page.palette.heading('Accepted'), ...lines];
}

function diagnosticsBlock(page: Page, diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return [];
  const lines = diagnostics.flatMap((diagnostic) => {
    const { code, severity, message, file } = diagnostic;
    const head = [
      page.palette.diagnostic[severity](severity),
      file === '' ? '' : placeOf(file, diagnostic),
      code === severity ? '' : page.palette.quiet(code),
    ];
    return [`  ${head.filter((part) => part !== '').join('  ')}`, ...indented(page, '    ', message)];
  });
  return [page.palette.heading('Diagnostics'), ...lines];
}

function undecidedInFull(page: Page, undecided: readonly Undecided[]): string[] {
  if (undecided.length === 0) return [];
  const lines = undecided.flatMap(({ location, ruleId, address, unknowns }) => [
    ...indented(page, '  ', `${placeOf(location.file, location)}  ${ruleId}  ${address}`),
    ...labelled(page, '    ', 'Depends on:', unknowns.map(visible).join(', ')),
  ]);
  return [page.palette.heading('Undecided'), ...lines];
}

function undecidedInBrief(page: Page, undecided: readonly Undecided[]): string[] {
  if (undecided.length === 0) return [];
  const reasons = reasonsOf(undecided);
  const named = reasons.slice(0, REASONS_NAMED);
  const digits = String(named[0]?.verdicts ?? 0).length;
  const left = reasons.length - named.length;
  const verdicts = count(undecided.length, 'verdict');
  return [
    page.palette.heading('Undecided'),
    ...indented(
      page,
      '  ',
      `${verdicts} cannot be given, because the repository does not hold these values:`,
    ),
    ...named.map((each) => `    ${String(each.verdicts).padStart(digits)}  ${visible(each.reason)}`),
    ...(left > 0 ? [page.palette.quiet(`    and ${count(left, 'other value')}`)] : []),
  ];
}

function mapBlock(page: Page, result: CheckResult): string[] {
  const [first, ...flows] = textMap(result);
  if (first === undefined) return [];
  return [
    page.palette.heading('Where data rests'),
    ...indented(page, '  ', first),
    ...flows.flatMap((line) => indented(page, '    ', line)),
  ];
}

function summaryBlock({ palette, columns }: Page, result: CheckResult): string[] {
  const [first = '', ...rest] = wrap(`${verdictOf(result)} ${coverageOf(result)}`, columns);
  const word = first.slice(0, first.indexOf(':') + 1);
  const paint = word === 'Passed:' ? palette.good : palette.bad;
  return [paint(word) + first.slice(word.length), ...rest];
}
