import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  flatDocument
} from "./chunk-7KHBPJOJ.js";
import {
  Problems,
  withoutByteOrderMark
} from "./chunk-CYF4GXMC.js";
import "./chunk-NT5QRGNF.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-XNDQ27F5.js";

// src/formats/dotenv.ts
var ASSIGNMENT = /([ \t]*(?:export[ \t]+)?)([\w.-]+)(?:[ \t]*=[ \t]*|:[ \t]+)/y;
var BLANK_OR_COMMENT = /[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;
var LINE = /[^\r\n]*/y;
var LINE_BREAK = /\r\n?|\n/y;
var ESCAPES = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\", $: "$" };
function parseDotenv(original) {
  const source = withoutByteOrderMark(original);
  const problems = new Problems(source);
  const assignments = [];
  const { text } = source;
  let at = 0;
  while (at < text.length) {
    const [head = "", indent = "", key] = matchAt(ASSIGNMENT, text, at) ?? [];
    if (key !== void 0) {
      const keySpan = { start: at + indent.length, end: at + indent.length + key.length };
      const read = readValue(text, at + head.length);
      assignments.push({ key, keySpan, value: read.value, valueSpan: read.span });
      if (read.isUnclosed) problems.add("syntax-error", "warning", UNCLOSED, read.span.start);
      at = read.span.end;
    } else if (matchAt(BLANK_OR_COMMENT, text, at) === null) {
      problems.add("syntax-error", "warning", NO_ASSIGNMENT, at);
    }
    at += matchAt(LINE, text, at)?.[0].length ?? 0;
    at += matchAt(LINE_BREAK, text, at)?.[0].length ?? 0;
  }
  const whole = { start: 0, end: text.length };
  const documents = assignments.length === 0 ? [] : [flatDocument(source, "dotenv", 0, assignments, whole)];
  return { documents, diagnostics: problems.list };
}
var NO_ASSIGNMENT = "This line is neither `NAME=value` nor a comment, and is ignored; correct it or put `#` before it.";
var UNCLOSED = "The quote that opens this value is not closed before other text; close it.";
function readValue(text, start) {
  const quoted = readQuoted(text, start);
  if (quoted !== void 0) {
    return { value: quoted.value, span: { start, end: quoted.end }, isUnclosed: false };
  }
  const line = matchAt(LINE, text, start)?.[0] ?? "";
  const value = line.replace(/(?<=^|[ \t])#[\s\S]*$/, "").trimEnd();
  const isUnclosed = /^["'`]/.test(value) && !isClosedOnLine(value);
  return { value, span: { start, end: start + value.length }, isUnclosed };
}
function readQuoted(text, start) {
  const quote = text[start] ?? "";
  if (quote !== '"' && quote !== "'" && quote !== "`") return void 0;
  let close = start + 1;
  while (close < text.length && text[close] !== quote) close += text[close] === "\\" && quote === '"' ? 2 : 1;
  if (close >= text.length || matchAt(BLANK_OR_COMMENT, text, close + 1) === null) return void 0;
  const raw = text.slice(start + 1, close).replace(/\r\n?/g, "\n");
  const value = quote === '"' ? raw.replace(/\\([\s\S])/g, (written, char) => ESCAPES[char] ?? written) : raw;
  return { value, end: close + 1 };
}
function isClosedOnLine(value) {
  return value.indexOf(value.charAt(0), 1) !== -1;
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
export {
  parseDotenv
};
