import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LineTable
} from "./chunk-NT5QRGNF.js";
import {
  MAX_PROBLEMS_LISTED
} from "./chunk-4IPUJL3W.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";

// src/formats/byte-order-mark.ts
function withoutByteOrderMark(source) {
  return source.text.charCodeAt(0) === 65279 ? { file: source.file, text: source.text.slice(1) } : source;
}

// src/formats/problems.ts
var Problems = class {
  constructor(source) {
    this.source = source;
  }
  source;
  #listed = [];
  #seen = /* @__PURE__ */ new Set();
  #lines;
  /** @param offset where in the text, in UTF-16 code units */
  add(code, severity, message, offset) {
    if (this.#listed.length > MAX_PROBLEMS_LISTED) return;
    this.#lines ??= new LineTable(this.source.text);
    const { line, column } = this.#lines.positionOf(offset);
    const identity = `${line}:${column}:${message}`;
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    const isFull = this.#listed.length === MAX_PROBLEMS_LISTED;
    const text = isFull ? "There are more problems in this file; fix the listed ones to see them." : message;
    const at = { startLine: line, startColumn: column };
    this.#listed.push(diagnostic(code, severity, text, this.source.file, at));
  }
  get list() {
    return this.#listed;
  }
};

export {
  withoutByteOrderMark,
  Problems
};
