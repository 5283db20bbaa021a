import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parentOf
} from "./chunk-NR6BUZBN.js";

// src/formats/line-table.ts
var LineTable = class {
  constructor(text) {
    this.text = text;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) this.#starts.push(index + 1);
    }
  }
  text;
  #starts = [0];
  get count() {
    return this.#starts.length;
  }
  /** 1-based line and column of an offset. */
  positionOf(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  rangeOf(span) {
    const start = this.positionOf(span.start);
    const end = this.positionOf(Math.max(span.start, span.end));
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }
  /** The text of a 1-based line, without its line break. */
  line(number) {
    const start = this.#starts[number - 1];
    if (start === void 0) return "";
    return this.text.slice(start, this.#starts[number] ?? this.text.length).replace(/[\r\n]+$/, "");
  }
  /** Offset of the first character of a 1-based line. */
  startOf(line) {
    return this.#starts[line - 1] ?? this.text.length;
  }
};

// src/formats/document.ts
var Document = class {
  /**
   * @param index place among the documents of the file (YAML), from 0
   * @param value plain value; reserved keys are escaped (`escapeReserved`)
   * @param computePositions called at most once, when a position is first asked for
   */
  constructor(source, format, index, value, computePositions) {
    this.source = source;
    this.format = format;
    this.index = index;
    this.value = value;
    this.computePositions = computePositions;
  }
  source;
  format;
  index;
  value;
  computePositions;
  #lines;
  #positions;
  get file() {
    return this.source.file;
  }
  get lines() {
    this.#lines ??= new LineTable(this.source.text);
    return this.#lines;
  }
  /** The position of exactly this value, if it is written in the file. */
  position(pointer) {
    this.#positions ??= this.computePositions();
    return this.#positions.get(pointer);
  }
  /**
   * The value at `pointer`; where it is missing, the key of the closest ancestor, or the first line of the
   * document where no ancestor has a key.
   */
  locate(pointer) {
    const exact = this.position(pointer);
    if (exact !== void 0 && (pointer !== "" || exact.key !== void 0)) return this.at(exact.value);
    for (let ancestor = parentOf(pointer); ancestor !== ""; ancestor = parentOf(ancestor)) {
      const position = this.position(ancestor);
      if (position !== void 0) return this.at(position.key ?? this.firstLineOf(position.value));
    }
    const root = this.position("");
    return this.at(this.firstLineOf(root?.value ?? { start: 0, end: this.source.text.length }));
  }
  /** All lines of the value at `pointer`, its key included. */
  extent(pointer) {
    const position = this.position(pointer) ?? { value: { start: 0, end: this.source.text.length } };
    return this.at({ start: position.key?.start ?? position.value.start, end: position.value.end });
  }
  at(span) {
    return { file: this.file, ...this.rangeOf(span) };
  }
  rangeOf(span) {
    return this.lines.rangeOf(span);
  }
  firstLineOf(span) {
    const newline = this.source.text.indexOf("\n", span.start);
    const end = newline === -1 ? span.end : Math.min(span.end, newline);
    return { start: span.start, end: this.source.text[end - 1] === "\r" && end > span.start ? end - 1 : end };
  }
};

export {
  LineTable,
  Document
};
