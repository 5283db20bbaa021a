/** What Markdown, GitHub's additions to it, or HTML could take for markup. A `_` inside a word is none. */
const SPECIAL = /[\\*[\]<>~$|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Prose of a policy on one line; what stands between backticks stays code. Safe in a paragraph and in a table cell. */
export function prose(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : escaped(part)))
    .join('');
}

/** Chinese prose: a line break of the source between two Chinese characters is no space. */
export function chinese(text: string): string {
  return prose(
    text.replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s+(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    ),
  );
}

/** `&` starts a character reference only before a letter or `#`. */
function escaped(text: string): string {
  return text
    .replace(SPECIAL, (character) => (character === '<' ? '&lt;' : `\\${character}`))
    .replace(/&(?=#|\w+;)(?!lt;)/g, '&amp;');
}

/** Prose with line breaks: paragraphs, and a code block for each run of indented lines (examples to copy). */
export function blocks(text: string): string[] {
  const runs: { indented: boolean; lines: string[] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const indented = /^\s+\S/.test(line);
    const last = runs.at(-1);
    if (last !== undefined && last.indented === indented && line.trim() !== '') last.lines.push(line);
    else runs.push({ indented, lines: [line] });
  }
  return runs
    .map(({ indented, lines }) => (indented ? fence('', lines) : paragraph(lines.join(' '))))
    .filter((block) => block !== '');
}

/** A pipe needs its escape in tables only. */
function paragraph(text: string): string {
  return prose(text).replace(/(`[^`]+`)/g, (code) => code.replaceAll('\\|', '|'));
}

/** A code block in a fence that is longer than any run of backticks inside. */
export function fence(language: string, lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const marks = '`'.repeat(Math.max(2, ...runs) + 1);
  return [`${marks}${language}`, ...lines, marks].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Text and address must be free of brackets; the ones of policies are escaped. */
export function link(label: string, target: string): string {
  return `[${label}](${target.replace(/[()\s<>]/g, encodeURIComponent)})`;
}

/** What opens on a click; the empty lines let Markdown work inside. */
export function collapsed(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** @param rows cells that are safe already */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A page from its blocks: one empty line between two, one line break at the end. */
export function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
