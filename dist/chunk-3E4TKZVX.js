import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  visible
} from "./chunk-ZDOWRPSY.js";

// src/reports/width.ts
var TAB_STOP = 4;
var PLAIN = /^[\x20-\x7e]*$/;
var WIDE = new RegExp("^(?:[\\u1100-\\u115f\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u{18aff}\\u{1aff0}-\\u{1b2ff}\\u{1f200}-\\u{1f265}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}|\\p{Emoji}\\ufe0f)", "u");
var ZERO = new RegExp("^(?:\\p{M}|\\p{Cf})+$", "u");
var segmenter;
function graphemesOf(text) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}
function graphemeWidth(grapheme) {
  if (ZERO.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
function widthOf(text) {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemesOf(text)) width += graphemeWidth(segment);
  return width;
}
function cellsOf(line) {
  const cells = [];
  let column = 0;
  for (const { segment, index } of graphemesOf(line)) {
    const text = segment === "	" ? " ".repeat(TAB_STOP - column % TAB_STOP) : visible(segment);
    const width = widthOf(text);
    cells.push({ text, width, start: index, end: index + segment.length });
    column += width;
  }
  return cells;
}
function slice(cells, from, to) {
  let text = "";
  let column = 0;
  for (const cell of cells) {
    const end = column + cell.width;
    if (column >= from && end <= to) text += cell.text;
    else if (end > from && column < to) text += " ".repeat(Math.min(end, to) - Math.max(column, from));
    column = end;
  }
  return text;
}
var CLOSING = /^[，。、；：？！）」』】》〉〕’”…・ー]/u;
function* piecesOf(text) {
  for (const word of text.split(/ +/).filter((part) => part !== "")) {
    let spaced = true;
    let piece = "";
    let breakable = false;
    for (const { segment } of PLAIN.test(word) ? [{ segment: word }] : graphemesOf(word)) {
      const wide = WIDE.test(segment);
      if (piece !== "" && (wide || breakable) && !CLOSING.test(segment)) {
        yield { piece, spaced };
        spaced = false;
        piece = "";
      }
      piece += segment;
      breakable = wide;
    }
    yield { piece, spaced };
  }
}
function wrap(text, columns) {
  const lines = [];
  let line = "";
  let width = 0;
  for (const { piece, spaced } of piecesOf(text)) {
    const gap = spaced && line !== "" ? 1 : 0;
    const pieceWidth = widthOf(piece);
    if (line !== "" && width + gap + pieceWidth > columns) {
      lines.push(line);
      line = piece;
      width = pieceWidth;
    } else {
      line += (gap === 1 ? " " : "") + piece;
      width += gap + pieceWidth;
    }
  }
  return [...lines, line];
}

// src/reports/code-frame.ts
var LONGEST_LINE = 4e3;
var LEAD = 200;
var RULER = 3;
function show(line, from) {
  const cells = cellsOf(line.length > LONGEST_LINE ? line.slice(from, from + LONGEST_LINE) : line);
  return { cells, width: cells.reduce((sum, cell) => sum + cell.width, 0) };
}
function caretsUnder(line, start, end) {
  let from = 0;
  let to = 0;
  for (const cell of line.cells) {
    if (cell.end <= start) from += cell.width;
    if (cell.start < end) to += cell.width;
  }
  return { from, to: Math.max(to, from + 1) };
}
function windowFor(carets, widest, room) {
  if (widest <= room || carets.to <= room - 1) return 0;
  const lead = Math.floor(room / 3);
  return Math.max(0, Math.min(carets.from - lead, widest - room));
}
function cut(line, shift, room) {
  const before = shift > 0 && line.width > 0 ? "…" : "";
  const after = line.width > shift + room ? "…" : "";
  return before + slice(line.cells, shift + before.length, shift + room - after.length) + after;
}
function codeFrame(finding, columns) {
  const { excerpt, location } = finding;
  const marked = location.startLine - excerpt.startLine;
  const last = String(excerpt.startLine + excerpt.lines.length - 1);
  const room = Math.max(20, columns - last.length - RULER);
  const source = excerpt.lines[marked];
  const startIndex = location.startColumn - 1;
  const from = startIndex > LEAD ? startIndex - LEAD : 0;
  const shown = excerpt.lines.map((line) => show(line, from));
  const offset = source !== void 0 && source.length > LONGEST_LINE ? from : 0;
  const target = shown[marked];
  const endIndex = location.endLine > location.startLine ? Number.POSITIVE_INFINITY : location.endColumn - 1;
  const carets = target === void 0 ? { from: 0, to: 0 } : caretsUnder(target, startIndex - offset, endIndex - offset);
  const shift = windowFor(carets, Math.max(carets.from + 1, ...shown.map((line) => line.width)), room);
  const frame = [];
  for (const [index, line] of shown.entries()) {
    const gutter = String(excerpt.startLine + index).padStart(last.length);
    frame.push({ gutter, text: cut(line, shift, room), kind: "source" });
    if (index !== marked) continue;
    const length = Math.min(carets.to, shift + room) - carets.from;
    const text = " ".repeat(carets.from - shift) + "^".repeat(Math.max(1, length));
    frame.push({ gutter: " ".repeat(last.length), text, kind: "carets" });
  }
  return frame;
}

export {
  widthOf,
  wrap,
  codeFrame
};
