import type { Span } from './document.js';

/** A line as `java.util.Properties` sees it: continuation lines joined. */
export type LogicalLine =
  | {
      readonly kind: 'assignment';
      /** Without leading white space, line breaks and the backslashes before them; escapes are still in it. */
      readonly text: string;
      /** Where in the file the character at an index of `text` stands. */
      offsetOf(index: number): number;
      /** Where in the file the part of `text` before an index ends. */
      endOffsetOf(index: number): number;
    }
  /** Spring Boot's mark between two documents of one file. */
  | { readonly kind: 'separator'; readonly span: Span };

/** A stretch of a logical line that stands unbroken in the file. */
interface Piece {
  /** Index in the logical line. */
  readonly index: number;
  /** Offset in the file. */
  readonly offset: number;
}

const LINE = /([ \t\f]*)([^\r\n]*)(\r\n?|\n|$)/y;

/** All lines but blank ones and comments. */
export function* logicalLines(text: string): Generator<LogicalLine> {
  const lines = naturalLines(text);
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number];
    if (line === undefined || line.content === '') continue;
    if (line.content.startsWith('#') || line.content.startsWith('!')) {
      if (isSeparator(lines, number)) yield { kind: 'separator', span: { start: line.start, end: line.end } };
      continue;
    }
    let joined = '';
    const pieces: Piece[] = [];
    for (let part: NaturalLine | undefined = line; part !== undefined; part = lines[++number]) {
      const continues = endsInBackslash(part.content);
      pieces.push({ index: joined.length, offset: part.contentStart });
      joined += continues ? part.content.slice(0, -1) : part.content;
      if (!continues) break;
    }
    yield assignment(joined, pieces);
  }
}

interface NaturalLine {
  /** Offset of the line, and of what follows its line break. */
  readonly start: number;
  readonly end: number;
  /** Without leading white space. */
  readonly content: string;
  readonly contentStart: number;
}

function naturalLines(text: string): NaturalLine[] {
  const lines: NaturalLine[] = [];
  let start = 0;
  while (start < text.length) {
    LINE.lastIndex = start;
    const [whole = '', space = '', content = ''] = LINE.exec(text) ?? [];
    if (whole === '') break;
    const end = start + whole.length;
    lines.push({ start, end, content, contentStart: start + space.length });
    start = end;
  }
  return lines;
}

function assignment(text: string, pieces: readonly Piece[]): LogicalLine {
  const offset = (index: number, isIn: (piece: Piece) => boolean): number => {
    const piece = pieces.findLast(isIn) ?? pieces[0];
    return piece === undefined ? 0 : piece.offset + index - piece.index;
  };
  return {
    kind: 'assignment',
    text,
    offsetOf: (index) => offset(index, (piece) => piece.index <= index),
    endOffsetOf: (index) => offset(index, (piece) => piece.index < index),
  };
}

/** Does the line go on in the next? An even number of backslashes stands for half as many of them. */
function endsInBackslash(content: string): boolean {
  const backslashes = /\\*$/.exec(content)?.[0].length ?? 0;
  return backslashes % 2 === 1;
}

/** Exactly `#---` or `!---` without indentation, and no comment with the same sign directly before or after it. */
function isSeparator(lines: readonly NaturalLine[], number: number): boolean {
  const line = lines[number];
  if (line === undefined || line.start !== line.contentStart || !/^[#!]---$/.test(line.content)) return false;
  const sign = line.content.charAt(0);
  return ![lines[number - 1], lines[number + 1]].some((neighbour) => neighbour?.content.startsWith(sign));
}
