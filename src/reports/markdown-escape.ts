import { inert, visible } from '../model/visible.js';

/** Zero width space: parts `@` and `#` from what follows, so that nobody is notified and nothing is linked. */
const APART = '\u200b';

/**
 * Characters that mean something in Markdown, in GitHub's additions to it (strike-through, formulas, bare links), or in
 * HTML. A `_` inside a word means nothing and stays readable.
 */
const SPECIAL = /[&<>"'`*[\]|\\~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./gu;

/** Character references never form structure (CommonMark 0.31, section 2.5), in paragraphs, cells and HTML alike. */
function referenced(text: string): string {
  return text.replace(SPECIAL, reference);
}

export function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Plain text on one line, safe in a paragraph, a table cell and an HTML block. */
export function plain(text: string): string {
  return referenced(visible(text.replace(/\s+/g, ' ').trim()))
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${APART}`)
    .replace(/(?<!&)#(?=\d)/g, `#${APART}`)
    .replace(/(?<=\bgh)-(?=\d)/gi, `${APART}-`);
}

/** A name or text of a manifest, as code: GitHub looks for no mentions there. Safe in the same places. */
export function code(text: string): string {
  return text === '' ? '' : `<code>${referenced(visible(text))}</code>`;
}

/** Prose on one line, in which what stands between backticks is shown as code. */
export function prose(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : spaced(part)))
    .join('');
}

/** `plain` that keeps the space beside a code span. */
function spaced(text: string): string {
  if (text.trim() === '') return text;
  return `${text.startsWith(' ') ? ' ' : ''}${plain(text)}${text.endsWith(' ') ? ' ' : ''}`;
}

/** Prose with line breaks: paragraphs, and a code block for each run of indented lines (examples to copy). */
export function proseBlocks(text: string): string[] {
  const runs: { indented: boolean; lines: string[] }[] = [];
  for (const line of text.trimEnd().split(/\r\n|[\r\n]/)) {
    const indented = /^\s+\S/.test(line);
    const last = runs.at(-1);
    if (last !== undefined && last.indented === indented && line.trim() !== '') last.lines.push(line);
    else runs.push({ indented, lines: [line] });
  }
  return runs
    .map(({ indented, lines }) => (indented ? fenced(lines) : prose(lines.join(' '))))
    .filter((block) => block !== '');
}

/** Lines in a fence that is longer than any run of backticks in them. */
export function fenced(lines: readonly string[]): string {
  const shown = lines.map((line) => inert(visible(line)));
  const runs = shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return [`${fence}text`, ...shown, fence].join('\n');
}

/** A link around text that is safe already; only web addresses become one. */
export function link(label: string, url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return label;
  return `<a href="${new URL(url).href.replace(/[&<>"'`|]/g, reference)}">${label}</a>`;
}
