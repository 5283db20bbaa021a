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

// src/formats/properties-lines.ts
var LINE = /([ \t\f]*)([^\r\n]*)(\r\n?|\n|$)/y;
function* logicalLines(text) {
  const lines = naturalLines(text);
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number];
    if (line === void 0 || line.content === "") continue;
    if (line.content.startsWith("#") || line.content.startsWith("!")) {
      if (isSeparator(lines, number)) yield { kind: "separator", span: { start: line.start, end: line.end } };
      continue;
    }
    let joined = "";
    const pieces = [];
    for (let part = line; part !== void 0; part = lines[++number]) {
      const continues = endsInBackslash(part.content);
      pieces.push({ index: joined.length, offset: part.contentStart });
      joined += continues ? part.content.slice(0, -1) : part.content;
      if (!continues) break;
    }
    yield assignment(joined, pieces);
  }
}
function naturalLines(text) {
  const lines = [];
  let start = 0;
  while (start < text.length) {
    LINE.lastIndex = start;
    const [whole = "", space = "", content = ""] = LINE.exec(text) ?? [];
    if (whole === "") break;
    const end = start + whole.length;
    lines.push({ start, end, content, contentStart: start + space.length });
    start = end;
  }
  return lines;
}
function assignment(text, pieces) {
  const offset = (index, isIn) => {
    const piece = pieces.findLast(isIn) ?? pieces[0];
    return piece === void 0 ? 0 : piece.offset + index - piece.index;
  };
  return {
    kind: "assignment",
    text,
    offsetOf: (index) => offset(index, (piece) => piece.index <= index),
    endOffsetOf: (index) => offset(index, (piece) => piece.index < index)
  };
}
function endsInBackslash(content) {
  const backslashes = /\\*$/.exec(content)?.[0].length ?? 0;
  return backslashes % 2 === 1;
}
function isSeparator(lines, number) {
  const line = lines[number];
  if (line === void 0 || line.start !== line.contentStart || !/^[#!]---$/.test(line.content)) return false;
  const sign = line.content.charAt(0);
  return ![lines[number - 1], lines[number + 1]].some((neighbour) => neighbour?.content.startsWith(sign));
}

// src/formats/properties.ts
function parseProperties(original) {
  const source = withoutByteOrderMark(original);
  const problems = new Problems(source);
  const documents = [];
  let assignments = [];
  let index = 0;
  const endDocument = (span) => {
    if (assignments.length > 0) documents.push(flatDocument(source, "properties", index, assignments, span));
    assignments = [];
    index++;
  };
  let start = 0;
  for (const line of logicalLines(source.text)) {
    if (line.kind === "assignment") {
      assignments.push(readAssignment(line, problems));
    } else if (line.kind === "separator") {
      endDocument({ start, end: line.span.start });
      start = line.span.end;
    }
  }
  endDocument({ start, end: source.text.length });
  return { documents, diagnostics: problems.list };
}
function readAssignment(line, problems) {
  const { text } = line;
  const keyEnd = endOfKey(text);
  const separator = /^[ \t\f]*(?:[=:][ \t\f]*)?/.exec(text.slice(keyEnd))?.[0] ?? "";
  const valueStart = keyEnd + separator.length;
  const onMalformed = (at) => problems.add(
    "syntax-error",
    "warning",
    "This `\\u` escape needs four hexadecimal digits.",
    line.offsetOf(at)
  );
  return {
    key: decode(text.slice(0, keyEnd), onMalformed),
    value: decode(text.slice(valueStart), (at) => onMalformed(valueStart + at)),
    keySpan: { start: line.offsetOf(0), end: line.endOffsetOf(keyEnd) },
    valueSpan: {
      start: valueStart === text.length ? line.endOffsetOf(valueStart) : line.offsetOf(valueStart),
      end: line.endOffsetOf(text.length)
    }
  };
}
function endOfKey(text) {
  let end = 0;
  while (end < text.length && !"=: 	\f".includes(text.charAt(end))) end += text[end] === "\\" ? 2 : 1;
  return Math.min(end, text.length);
}
var ESCAPES = { t: "	", n: "\n", r: "\r", f: "\f" };
function decode(text, onMalformed) {
  return text.replace(
    /\\(?:u([\da-fA-F]{4})|([\s\S]?))/g,
    (written, code, char, at) => {
      if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
      if (char !== "u") return ESCAPES[char] ?? char;
      onMalformed(at);
      return written;
    }
  );
}
export {
  parseProperties
};
