import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ANNOTATIONS,
  definitionName,
  isSchemaObject
} from "./chunk-I2C6YZ5X.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";
import {
  isUnknown,
  unknownsIn
} from "./chunk-LFQO7ICQ.js";
import {
  join
} from "./chunk-NR6BUZBN.js";

// src/policies/reads.ts
var MAX_DEPTH = 24;
function readPaths(schema) {
  const definitions = isSchemaObject(schema) ? schema["$defs"] ?? {} : {};
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const add = (path2) => {
    found.set(JSON.stringify(path2), path2);
  };
  const walk = (node, path2) => {
    if (!isSchemaObject(node)) {
      if (node === false) add(path2);
      return;
    }
    if (path2.length >= MAX_DEPTH) {
      add([...path2, "**"]);
      return;
    }
    for (const [keyword, value] of Object.entries(node)) {
      if (ANNOTATIONS.has(keyword)) continue;
      switch (keyword) {
        case "$ref": {
          const visit = `${definitionName(value)} ${JSON.stringify(path2)}`;
          if (seen.has(visit)) break;
          seen.add(visit);
          walk(definitions[definitionName(value)] ?? true, path2);
          break;
        }
        case "properties":
        case "dependentSchemas":
          for (const [key, child] of Object.entries(value)) {
            if (keyword === "properties") walk(child, [...path2, key]);
            else {
              add([...path2, key]);
              walk(child, path2);
            }
          }
          break;
        case "patternProperties":
          for (const child of Object.values(value)) walk(child, [...path2, "*"]);
          break;
        case "contains":
          add(path2);
          walk(value, [...path2, "*"]);
          break;
        case "additionalProperties":
        case "items":
          walk(value, [...path2, "*"]);
          break;
        case "prefixItems":
          value.forEach((child, index) => {
            walk(child, [...path2, String(index)]);
          });
          break;
        case "oneOf":
          add(path2);
          for (const child of value) walk(child, path2);
          break;
        case "allOf":
        case "anyOf":
          for (const child of value) walk(child, path2);
          break;
        case "not":
          add(path2);
          walk(value, path2);
          break;
        case "if":
        case "then":
        case "else":
          walk(value, path2);
          break;
        case "required":
          for (const key of value) add([...path2, key]);
          break;
        case "dependentRequired":
          for (const [key, needed] of Object.entries(value)) {
            for (const name of [key, ...needed]) add([...path2, name]);
          }
          break;
        case "const":
        case "enum":
        case "uniqueItems":
          add([...path2, "**"]);
          break;
        case "minProperties":
        case "maxProperties":
        case "propertyNames":
          add([...path2, "*"]);
          break;
        default:
          add(path2);
      }
    }
  };
  walk(schema, []);
  return [...found.values()];
}
function unknownsAlong(paths, value) {
  const found = /* @__PURE__ */ new Map();
  const descend = (node, path2, depth, pointer) => {
    if (typeof node !== "object" || node === null) return;
    if (isUnknown(node)) {
      found.set(pointer, { pointer, dependsOn: node.$unknown });
      return;
    }
    const segment = path2[depth];
    if (segment === void 0) return;
    if (segment === "**") {
      for (const at of unknownsIn(node, pointer)) found.set(at.pointer, at);
    } else if (segment === "*") {
      for (const key of Object.keys(node)) descend(childOf(node, key), path2, depth + 1, join(pointer, key));
    } else descend(childOf(node, segment), path2, depth + 1, join(pointer, segment));
  };
  for (const path2 of paths) descend(value, path2, 0, "");
  return [...found.values()];
}
function childOf(node, key) {
  return node[key];
}

// src/repository/limits.ts
var MAX_FILE_BYTES = 5 * 1024 * 1024;
var MAX_GENERATED_BYTES = 100 * 1024 * 1024;
var MAX_FILES = 5e5;
var MAX_FOLDER_DEPTH = 100;

// src/repository/read-text.ts
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

// src/repository/decode.ts
import { isUtf8 } from "node:buffer";
var UTF8_MARK = [239, 187, 191];
var UTF16_LITTLE = [255, 254];
var UTF16_BIG = [254, 255];
function decode(bytes) {
  const text = decoded(bytes);
  return text?.includes("\0") ? void 0 : text;
}
function decoded(bytes) {
  if (startsWith(bytes, UTF16_LITTLE)) return utf16(bytes.subarray(2));
  if (startsWith(bytes, UTF16_BIG) && bytes.length % 2 === 0)
    return utf16(Buffer.from(bytes.subarray(2)).swap16());
  if (isUtf8(bytes)) return bytes.toString("utf8", startsWith(bytes, UTF8_MARK) ? 3 : 0);
  return void 0;
}
function utf16(bytes) {
  if (bytes.length % 2 !== 0) return void 0;
  const text = bytes.toString("utf16le");
  return new RegExp("\\p{Cs}", "u").test(text) ? void 0 : text;
}
function startsWith(bytes, mark) {
  return mark.every((byte, index) => bytes[index] === byte);
}

// src/repository/read-text.ts
function readInside(root, file, maxBytes = MAX_FILE_BYTES, asBytes = false) {
  try {
    const absolute = path.join(root, file);
    if (lstatSync(absolute).isSymbolicLink() && !isInside(root, realpathSync(absolute))) {
      return refused("outside-repository", OUTSIDE, file);
    }
    return readText(absolute, file, maxBytes, asBytes);
  } catch {
    return refused("unreadable", "The file cannot be read.", file);
  }
}
function readText(absolute, shown, maxBytes = MAX_FILE_BYTES, asBytes = false) {
  try {
    if (statSync(absolute).size > maxBytes) {
      return refused("limit-reached", `The file is larger than ${maxBytes} bytes and is not read.`, shown);
    }
    const bytes = readFileSync(absolute);
    const text = asBytes ? bytes.toString("latin1") : decode(bytes);
    return text === void 0 ? refused("unreadable", "The file is not UTF-8 or UTF-16 text.", shown) : { text };
  } catch {
    return refused("unreadable", "The file cannot be read.", shown);
  }
}
var OUTSIDE = "This link leads out of the repository and is not followed.";
function isInside(root, target) {
  const relative = path.relative(root, target);
  return relative === "" || !relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative);
}
function refused(code, message, file) {
  return { diagnostic: diagnostic(code, "warning", message, file) };
}

export {
  readPaths,
  unknownsAlong,
  MAX_FILE_BYTES,
  MAX_GENERATED_BYTES,
  MAX_FILES,
  MAX_FOLDER_DEPTH,
  readInside,
  readText,
  OUTSIDE,
  isInside
};
