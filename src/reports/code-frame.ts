import type { Finding } from '../model/finding.js';
import { type Cell, cellsOf, slice } from './width.js';

/** One line of a frame: `gutter │ text`. */
export interface FrameLine {
  /** Line number, or spaces under it; equally wide in the whole frame. */
  readonly gutter: string;
  readonly text: string;
  readonly kind: 'source' | 'carets';
}

/** Minified manifests have lines of megabytes: more than this, in UTF-16 units, is not looked at. */
const LONGEST_LINE = 4_000;

/** What is kept of a longer line before the finding. */
const LEAD = 200;

/** ` │ ` between gutter and text. */
const RULER = 3;

interface Shown {
  readonly cells: readonly Cell[];
  readonly width: number;
}

function show(line: string, from: number): Shown {
  const cells = cellsOf(line.length > LONGEST_LINE ? line.slice(from, from + LONGEST_LINE) : line);
  return { cells, width: cells.reduce((sum, cell) => sum + cell.width, 0) };
}

/** Display columns `[from, to)` of the UTF-16 units `[start, end)`: at least one column, after the line at the most. */
function caretsUnder(line: Shown, start: number, end: number): { from: number; to: number } {
  let from = 0;
  let to = 0;
  for (const cell of line.cells) {
    if (cell.end <= start) from += cell.width;
    if (cell.start < end) to += cell.width;
  }
  return { from, to: Math.max(to, from + 1) };
}

/** The part of the columns that is shown, so that the carets are inside it. */
function windowFor(carets: { from: number; to: number }, widest: number, room: number): number {
  if (widest <= room || carets.to <= room - 1) return 0;
  const lead = Math.floor(room / 3);
  return Math.max(0, Math.min(carets.from - lead, widest - room));
}

function cut(line: Shown, shift: number, room: number): string {
  const before = shift > 0 && line.width > 0 ? '…' : '';
  const after = line.width > shift + room ? '…' : '';
  return before + slice(line.cells, shift + before.length, shift + room - after.length) + after;
}

/**
 * The source lines of a finding, with carets under its range on the first line. Tabs, wide and invisible characters
 * are accounted for; long lines are cut to `columns` around the carets. Empty where there is no source to show.
 */
export function codeFrame(finding: Finding, columns: number): FrameLine[] {
  const { excerpt, location } = finding;
  const marked = location.startLine - excerpt.startLine;
  const last = String(excerpt.startLine + excerpt.lines.length - 1);
  const room = Math.max(20, columns - last.length - RULER);
  const source = excerpt.lines[marked];

  const startIndex = location.startColumn - 1;
  const from = startIndex > LEAD ? startIndex - LEAD : 0;
  const shown = excerpt.lines.map((line) => show(line, from));
  const offset = source !== undefined && source.length > LONGEST_LINE ? from : 0;
  const target = shown[marked];
  const endIndex = location.endLine > location.startLine ? Number.POSITIVE_INFINITY : location.endColumn - 1;
  const carets =
    target === undefined ? { from: 0, to: 0 } : caretsUnder(target, startIndex - offset, endIndex - offset);
  const shift = windowFor(carets, Math.max(carets.from + 1, ...shown.map((line) => line.width)), room);

  const frame: FrameLine[] = [];
  for (const [index, line] of shown.entries()) {
    const gutter = String(excerpt.startLine + index).padStart(last.length);
    frame.push({ gutter, text: cut(line, shift, room), kind: 'source' });
    if (index !== marked) continue;
    const length = Math.min(carets.to, shift + room) - carets.from;
    const text = ' '.repeat(carets.from - shift) + '^'.repeat(Math.max(1, length));
    frame.push({ gutter: ' '.repeat(last.length), text, kind: 'carets' });
  }
  return frame;
}
