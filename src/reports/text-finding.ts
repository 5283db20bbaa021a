import type { Finding } from '../model/finding.js';
import { visible } from '../model/visible.js';
import { codeFrame } from './code-frame.js';
import { unnamedUnknowns } from './select.js';
import { labelled, nameLine, type Page, paragraphs } from './text-page.js';
import { widthOf } from './width.js';

const INDENT = '    ';

/**
 * One finding: where and what, which rule on which resource, the source lines, and how to mend it.
 *
 * @param explained the finding before it in this file had the same rule: how to mend it was said just now
 */
export function findingBlock(page: Page, finding: Finding, explained: boolean): string[] {
  return [...headOf(page, finding), ...frameOf(page, finding), ...explanationOf(page, finding, explained)];
}

/** Begins with `line:column`, which editors' terminals turn into links under a line that names the file. */
function headOf({ palette, columns }: Page, finding: Finding): string[] {
  const { location, severity, message, ruleId, resource } = finding;
  const place = `  ${location.startLine}:${location.startColumn}  `;
  const hang = place.length + severity.length + 2;
  const [first = '', ...rest] = paragraphs(message, columns - hang);
  const names = [ruleId, resource.address].filter((name) => name !== '').map(nameLine);
  const fits = widthOf(names.join('  ')) <= columns - INDENT.length;
  return [
    `${place}${palette.severity[severity](severity)}  ${palette.strong(first)}`.trimEnd(),
    ...rest.map((line) => `${' '.repeat(hang)}${palette.strong(line)}`.trimEnd()),
    ...(fits ? [names.join('  ')] : names).map((line) => INDENT + palette.quiet(line)),
  ];
}

function frameOf({ palette, columns }: Page, finding: Finding): string[] {
  const frame = codeFrame(finding, columns - INDENT.length);
  if (frame.length === 0) return [];
  const lines = frame.map(({ gutter, text, kind }) => {
    const shown = kind === 'carets' ? palette.severity[finding.severity](text) : text;
    return `${INDENT}${palette.quiet(`${gutter} │`)} ${shown}`.trimEnd();
  });
  return ['', ...lines, ''];
}

function explanationOf(page: Page, finding: Finding, explained: boolean): string[] {
  const { remediation, relatedLocations, helpUri } = finding;
  const unknowns = unnamedUnknowns(finding);
  const lines: string[] = [];
  if (unknowns.length > 0)
    lines.push(...labelled(page, INDENT, 'Depends on:', unknowns.map(visible).join(', ')));
  if (remediation !== '') {
    lines.push(...labelled(page, INDENT, 'Fix:', explained ? 'as for the finding above.' : remediation));
  }
  for (const { file, startLine, startColumn, message } of relatedLocations) {
    lines.push(
      ...labelled(page, INDENT, 'See:', `${visible(file)}:${startLine}:${startColumn} ${visible(message)}`),
    );
  }
  if (helpUri !== '' && !explained) lines.push(...labelled(page, INDENT, 'Help:', visible(helpUri)));
  return lines;
}
