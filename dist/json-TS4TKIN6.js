import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  jsonPositions,
  readTolerantly,
  scannedDepthExceeds
} from "./chunk-L2NA34N2.js";
import "./chunk-VIOGEJ6X.js";
import {
  Problems,
  withoutByteOrderMark
} from "./chunk-CYF4GXMC.js";
import {
  Document
} from "./chunk-NT5QRGNF.js";
import {
  depthExceeds
} from "./chunk-RIRZVHLW.js";
import {
  MAX_NESTING_DEPTH
} from "./chunk-4IPUJL3W.js";
import {
  escapeReserved,
  mayHoldReservedKey
} from "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-XNDQ27F5.js";

// src/formats/json.ts
var TOO_DEEP = `Nested deeper than ${MAX_NESTING_DEPTH} levels; the file is not checked.`;
function parseJson(original) {
  const source = withoutByteOrderMark(original);
  let value;
  try {
    value = JSON.parse(source.text);
  } catch {
    return parseTolerantly(source);
  }
  if (depthExceeds(value, MAX_NESTING_DEPTH)) return tooDeep(source);
  return { documents: [documentOf(source, value)], diagnostics: [] };
}
function parseTolerantly(source) {
  if (scannedDepthExceeds(source.text, MAX_NESTING_DEPTH)) return tooDeep(source);
  const problems = new Problems(source);
  const { value, errors } = readTolerantly(source.text);
  for (const error of errors) problems.add("syntax-error", "error", error.message, error.offset);
  if (value === void 0) {
    if (errors.length === 0) {
      problems.add("syntax-error", "warning", "The file holds no JSON value; write `{}` or remove it.", 0);
    }
    return { documents: [], diagnostics: problems.list };
  }
  const readable = errors.length === 0 || typeof value === "object" && value !== null && !Array.isArray(value);
  return { documents: readable ? [documentOf(source, value)] : [], diagnostics: problems.list };
}
function tooDeep(source) {
  const problems = new Problems(source);
  problems.add("limit-reached", "error", TOO_DEEP, 0);
  return { documents: [], diagnostics: problems.list };
}
function documentOf(source, value) {
  const safe = mayHoldReservedKey(source.text) ? escapeReserved(value) : value;
  return new Document(source, "json", 0, safe, () => jsonPositions(source.text));
}
export {
  parseJson
};
