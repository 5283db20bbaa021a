import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Document
} from "./chunk-NT5QRGNF.js";
import {
  escapeReservedKey
} from "./chunk-LFQO7ICQ.js";
import {
  join
} from "./chunk-NR6BUZBN.js";

// src/formats/flat.ts
function flatDocument(source, format, index, assignments, span) {
  const named = assignments.map((assignment) => ({ ...assignment, name: escapeReservedKey(assignment.key) }));
  const value = Object.fromEntries(named.map(({ name, value: value2 }) => [name, value2]));
  return new Document(source, format, index, value, () => {
    const positions = /* @__PURE__ */ new Map([["", { value: span }]]);
    for (const { name, keySpan, valueSpan } of named) {
      positions.set(join("", name), { key: keySpan, value: valueSpan });
    }
    return positions;
  });
}

export {
  flatDocument
};
