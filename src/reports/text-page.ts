import { inert, visible } from '../model/visible.js';
import type { Palette } from './palette.js';
import { wrap } from './width.js';

/** What the parts of the text report need to lay themselves out. */
export interface Page {
  readonly palette: Palette;
  readonly columns: number;
}

/** A name on a line of its own, safe even for those who strip the colours before they print it. */
export function nameLine(name: string): string {
  return inert(visible(name));
}

/** Text broken at `columns`. Its own line breaks are kept, and indented lines (examples to copy) as they are. */
export function paragraphs(text: string, columns: number): string[] {
  return text
    .trimEnd()
    .split(/\r\n|[\r\n]/)
    .flatMap((line) =>
      /^\s/.test(line) ? [visible(line.replaceAll('\t', '    '))] : wrap(visible(line), columns),
    )
    .map((line) => inert(line));
}

/** Text after a label, its further lines under its first; `indent` stands before all. */
export function labelled(page: Page, indent: string, label: string, text: string): string[] {
  const hang = label.length + 1;
  return paragraphs(text, page.columns - indent.length - hang).map((line, index) => {
    const lead = index === 0 ? `${page.palette.strong(label)} ` : ' '.repeat(hang);
    return `${indent}${lead}${line}`.trimEnd();
  });
}

/** Text without a label. */
export function indented(page: Page, indent: string, text: string): string[] {
  return paragraphs(text, page.columns - indent.length).map((line) => `${indent}${line}`.trimEnd());
}
