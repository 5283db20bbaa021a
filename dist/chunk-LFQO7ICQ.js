import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  join
} from "./chunk-NR6BUZBN.js";

// src/model/unknown.ts
var RESERVED = /^\$+(unknown|context)$/;
function unknown(dependsOn) {
  return { $unknown: dependsOn };
}
function isUnknown(value) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "$unknown");
}
function unknownsIn(value, at = "") {
  const found = [];
  const visit = (node, pointer) => {
    if (typeof node !== "object" || node === null) return;
    if (isUnknown(node)) {
      found.push({ pointer, dependsOn: node.$unknown });
      return;
    }
    for (const key of Object.keys(node)) visit(node[key], join(pointer, key));
  };
  visit(value, at);
  return found;
}
var RESERVED_SPELLINGS = ["$unknown", "$context", "\\u", "\\U", "\\x", "\\\n", "\\\r"];
function mayHoldReservedKey(text) {
  return RESERVED_SPELLINGS.some((spelling) => text.includes(spelling));
}
function escapeReservedKey(key) {
  return RESERVED.test(key) ? `$${key}` : key;
}
function escapeReserved(value) {
  return renameKeys(value, (key) => RESERVED.test(key) ? `$${key}` : key);
}
function restoreReserved(value) {
  return renameKeys(value, (key) => RESERVED.test(key) && key.startsWith("$$") ? key.slice(1) : key);
}
function renameKeys(value, rename) {
  if (Array.isArray(value)) {
    const items = value.map((item) => renameKeys(item, rename));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (typeof value !== "object" || value === null) return value;
  let changed = false;
  const entries = Object.entries(value).map(([key, child]) => {
    const newKey = rename(key);
    const newChild = renameKeys(child, rename);
    changed ||= newKey !== key || newChild !== child;
    return [newKey, newChild];
  });
  return changed ? Object.fromEntries(entries) : value;
}

export {
  unknown,
  isUnknown,
  unknownsIn,
  mayHoldReservedKey,
  escapeReservedKey,
  escapeReserved,
  restoreReserved
};
