import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ANNOTATIONS,
  definitionName,
  isSchemaObject
} from "./chunk-WTI2CYD6.js";
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
  const add = (path) => {
    found.set(JSON.stringify(path), path);
  };
  const walk = (node, path) => {
    if (!isSchemaObject(node)) {
      if (node === false) add(path);
      return;
    }
    if (path.length >= MAX_DEPTH) {
      add([...path, "**"]);
      return;
    }
    for (const [keyword, value] of Object.entries(node)) {
      if (ANNOTATIONS.has(keyword)) continue;
      switch (keyword) {
        case "$ref": {
          const visit = `${definitionName(value)} ${JSON.stringify(path)}`;
          if (seen.has(visit)) break;
          seen.add(visit);
          walk(definitions[definitionName(value)] ?? true, path);
          break;
        }
        case "properties":
        case "dependentSchemas":
          for (const [key, child] of Object.entries(value)) {
            if (keyword === "properties") walk(child, [...path, key]);
            else {
              add([...path, key]);
              walk(child, path);
            }
          }
          break;
        case "patternProperties":
          for (const child of Object.values(value)) walk(child, [...path, "*"]);
          break;
        case "contains":
          add(path);
          walk(value, [...path, "*"]);
          break;
        case "additionalProperties":
        case "items":
          walk(value, [...path, "*"]);
          break;
        case "prefixItems":
          value.forEach((child, index) => {
            walk(child, [...path, String(index)]);
          });
          break;
        case "oneOf":
          add(path);
          for (const child of value) walk(child, path);
          break;
        case "allOf":
        case "anyOf":
          for (const child of value) walk(child, path);
          break;
        case "not":
          add(path);
          walk(value, path);
          break;
        case "if":
        case "then":
        case "else":
          walk(value, path);
          break;
        case "required":
          for (const key of value) add([...path, key]);
          break;
        case "dependentRequired":
          for (const [key, needed] of Object.entries(value)) {
            for (const name of [key, ...needed]) add([...path, name]);
          }
          break;
        case "const":
        case "enum":
        case "uniqueItems":
          add([...path, "**"]);
          break;
        case "minProperties":
        case "maxProperties":
        case "misspeltProperties":
        case "propertyNames":
          add([...path, "*"]);
          break;
        default:
          add(path);
      }
    }
  };
  walk(schema, []);
  return [...found.values()];
}
function unknownsAlong(paths, value) {
  const found = /* @__PURE__ */ new Map();
  const descend = (node, path, depth, pointer) => {
    if (typeof node !== "object" || node === null) return;
    if (isUnknown(node)) {
      found.set(pointer, { pointer, dependsOn: node.$unknown });
      return;
    }
    const segment = path[depth];
    if (segment === void 0) return;
    if (segment === "**") {
      for (const at of unknownsIn(node, pointer)) found.set(at.pointer, at);
    } else if (segment === "*") {
      for (const key of Object.keys(node)) descend(childOf(node, key), path, depth + 1, join(pointer, key));
    } else descend(childOf(node, segment), path, depth + 1, join(pointer, segment));
  };
  for (const path of paths) descend(value, path, 0, "");
  return [...found.values()];
}
function childOf(node, key) {
  return node[key];
}

export {
  readPaths,
  unknownsAlong
};
