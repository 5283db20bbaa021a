import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/policies/schema.ts
var ANNOTATIONS = /* @__PURE__ */ new Set([
  "$schema",
  "$id",
  "$comment",
  "$defs",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "message",
  "remediation",
  "severity"
]);
var ONE_SCHEMA = /* @__PURE__ */ new Set([
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then"
]);
var SCHEMA_LIST = /* @__PURE__ */ new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
var SCHEMA_MAP = /* @__PURE__ */ new Set([
  "$defs",
  "dependentSchemas",
  "patternProperties",
  "properties"
]);
function isSchemaObject(schema) {
  return typeof schema === "object" && schema !== null && !Array.isArray(schema);
}
function isTrivial(schema) {
  return schema === true || isSchemaObject(schema) && Object.keys(schema).every((key) => ANNOTATIONS.has(key));
}
function definitionName(ref) {
  return ref.slice("#/$defs/".length);
}
function* children(schema) {
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "$defs") continue;
    if (ONE_SCHEMA.has(keyword)) yield value;
    else if (SCHEMA_LIST.has(keyword)) yield* value;
    else if (SCHEMA_MAP.has(keyword)) yield* Object.values(value);
  }
}

export {
  ANNOTATIONS,
  isSchemaObject,
  isTrivial,
  definitionName,
  children
};
