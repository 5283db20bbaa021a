import type { Finding } from '../model/finding.js';
import type { Range } from '../model/location.js';
import { codeFrame } from './code-frame.js';
import { code, fenced, link, prose, proseBlocks } from './markdown-escape.js';
import type { ReportOptions } from './report.js';
import { unnamedUnknowns } from './select.js';
import { uriOf } from './uri.js';

/** Width of the code frames: about what a summary shows without scrolling. */
const COLUMNS = 100;

/** One finding, folded: the line to read first, and under it what is needed to mend it. */
export function findingBlock(finding: Finding, options: ReportOptions): string {
  const { severity, location, message, ruleId, resource } = finding;
  const place = linkTo(`line ${location.startLine}`, location.file, location, options);
  return [
    `<details><summary><b>${severity}</b> · ${place} · ${prose(message)}</summary>`,
    [code(ruleId), code(resource.address)].filter((part) => part !== '').join(' · '),
    ...frameOf(finding),
    ...explanation(finding, options),
    '</details>',
  ].join('\n\n');
}

function frameOf(finding: Finding): string[] {
  const frame = codeFrame(finding, COLUMNS).map(({ gutter, text }) => `${gutter} │ ${text}`.trimEnd());
  return frame.length === 0 ? [] : [fenced(frame)];
}

function explanation(finding: Finding, options: ReportOptions): string[] {
  const { remediation, relatedLocations, helpUri } = finding;
  const unknowns = unnamedUnknowns(finding);
  const parts: string[] = [];
  if (unknowns.length > 0) parts.push(`**Depends on:** ${unknowns.map(code).join(', ')}`);
  const [fix = '', ...more] = proseBlocks(remediation);
  if (fix !== '') parts.push(fix.startsWith('`') ? `**Fix:**\n\n${fix}` : `**Fix:** ${fix}`, ...more);
  for (const { file, message, ...range } of relatedLocations) {
    const place = linkTo(code(`${file}:${range.startLine}:${range.startColumn}`), file, range, options);
    parts.push(`**See:** ${place} ${prose(message)}`);
  }
  if (helpUri !== '') parts.push(link('Read more', helpUri));
  return parts;
}

function linkTo(label: string, file: string, { startLine, endLine }: Range, options: ReportOptions): string {
  if (options.repositoryUrl === undefined || file === '') return label;
  const lines = endLine > startLine ? `#L${startLine}-L${endLine}` : `#L${startLine}`;
  return link(label, `${options.repositoryUrl.replace(/\/$/, '')}/${uriOf(file)}${lines}`);
}
