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

export {
  widthOf,
  cellsOf,
  slice,
  wrap
};
