import { visible } from '../model/visible.js';

/** One character as the eye sees it: what is printed for it, in how many terminal columns, from which place. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 indexes in the line: its first unit, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

const TAB_STOP = 4;

const PLAIN = /^[\x20-\x7e]*$/;

/** East Asian wide and fullwidth characters (Unicode Standard Annex 11), and those that terminals draw as emoji. */
const WIDE =
  /^(?:[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u;

const ZERO = /^(?:\p{M}|\p{Cf})+$/u;

let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function graphemeWidth(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Terminal columns of text that has been made visible. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemesOf(text)) width += graphemeWidth(segment);
  return width;
}

/** A source line as it is shown: tabs become spaces up to the next stop, invisible characters become escapes. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemesOf(line)) {
    const text = segment === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : visible(segment);
    const width = widthOf(text);
    cells.push({ text, width, start: index, end: index + segment.length });
    column += width;
  }
  return cells;
}

/** The columns `[from, to)` of cells; half of a wide character becomes a space. */
export function slice(cells: readonly Cell[], from: number, to: number): string {
  let text = '';
  let column = 0;
  for (const cell of cells) {
    const end = column + cell.width;
    if (column >= from && end <= to) text += cell.text;
    else if (end > from && column < to) text += ' '.repeat(Math.min(end, to) - Math.max(column, from));
    column = end;
  }
  return text;
}

/** Punctuation that may not begin a line of Chinese or Japanese text. */
const CLOSING = /^[，。、；：？！）」』】》〉〕’”…・ー]/u;

/** The pieces between which a line may be broken: words, and single wide characters. */
function* piecesOf(text: string): Iterable<{ piece: string; spaced: boolean }> {
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    let spaced = true;
    let piece = '';
    let breakable = false;
    for (const { segment } of PLAIN.test(word) ? [{ segment: word }] : graphemesOf(word)) {
      const wide = WIDE.test(segment);
      if (piece !== '' && (wide || breakable) && !CLOSING.test(segment)) {
        yield { piece, spaced };
        spaced = false;
        piece = '';
      }
      piece += segment;
      breakable = wide;
    }
    yield { piece, spaced };
  }
}

/** Breaks one visible paragraph into lines of at most `columns`; a longer word stands alone. Never empty. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const { piece, spaced } of piecesOf(text)) {
    const gap = spaced && line !== '' ? 1 : 0;
    const pieceWidth = widthOf(piece);
    if (line !== '' && width + gap + pieceWidth > columns) {
      lines.push(line);
      line = piece;
      width = pieceWidth;
    } else {
      line += (gap === 1 ? ' ' : '') + piece;
      width += gap + pieceWidth;
    }
  }
  return [...lines, line];
}
