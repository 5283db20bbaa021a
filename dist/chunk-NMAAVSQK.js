import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cellsOf,
  slice
} from "./chunk-7RAGEM2K.js";

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
  codeFrame
};
