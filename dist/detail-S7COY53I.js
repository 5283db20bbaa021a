import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  failingPointers,
  reasonsAt
} from "./chunk-A5A65HJU.js";
import {
  PASS
} from "./chunk-UT2GC63N.js";
import {
  accepts,
  failuresOf
} from "./chunk-HKTY4CC6.js";
import {
  ANNOTATIONS,
  KNOWN_ONLY,
  definitionName,
  isSchemaObject,
  isTrivial
} from "./chunk-5634J5A2.js";
import "./chunk-V6GZCNDY.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-XNDQ27F5.js";

// src/policies/bracket.ts
var IS_UNKNOWN = { isUnknown: true };
var IS_KNOWN = { isUnknown: false };
function bracket(schema, mode) {
  if (!isSchemaObject(schema)) return schema;
  const definitions = schema["$defs"] ?? {};
  const $defs = {};
  for (const [name, definition] of Object.entries(definitions)) {
    $defs[`may.${name}`] = transform(definition, "may");
    $defs[`must.${name}`] = transform(definition, "must");
  }
  const result = transform(schema, mode);
  return isSchemaObject(result) && Object.keys($defs).length > 0 ? { ...result, $defs } : result;
}
var dual = (mode) => mode === "may" ? "must" : "may";
function transform(schema, mode) {
  if (!isSchemaObject(schema) || isTrivial(schema)) return schema !== false;
  const known = transformKnown(schema, mode);
  return mode === "may" ? { if: IS_KNOWN, then: known } : { allOf: [IS_KNOWN, known] };
}
function transformProperty(schema, mode) {
  if (mode === "may" && schema === false) return IS_UNKNOWN;
  return transform(schema, mode);
}
function transformKnown(schema, mode) {
  const kept = {};
  const parts = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword)) continue;
    const rewrite = REWRITES[keyword];
    if (rewrite === void 0) kept[keyword] = value;
    else {
      const { keep, part } = rewrite(value, mode, schema);
      if (keep !== void 0) kept[keyword] = keep;
      if (part !== void 0) parts.push(...part);
    }
  }
  return parts.length === 0 ? kept : { ...kept, allOf: parts };
}
var one = (value, mode) => ({ keep: transform(value, mode) });
var property = (value, mode) => ({ keep: transformProperty(value, mode) });
var list = (value, mode) => ({ keep: value.map((item) => transform(item, mode)) });
var propertyMap = (value, mode) => ({
  keep: mapValues(value, (item) => transformProperty(item, mode))
});
var elsewhere = () => ({});
var REWRITES = {
  $ref: (value, mode) => ({ keep: `#/$defs/${mode}.${definitionName(value)}` }),
  properties: propertyMap,
  patternProperties: propertyMap,
  additionalProperties: property,
  items: one,
  prefixItems: list,
  anyOf: list,
  allOf: (value, mode) => ({ part: value.map((item) => transform(item, mode)) }),
  oneOf: (value, mode) => ({ part: [exactlyOne(value, mode)] }),
  not: (value, mode) => ({ keep: transform(value, dual(mode)) }),
  if: (_value, mode, schema) => ({ part: conditional(schema, mode) }),
  then: elsewhere,
  else: elsewhere,
  const: (value, mode) => mode === "may" ? { part: [mayEqual(value)] } : { keep: value },
  enum: (value, mode) => mode === "may" ? { part: [{ anyOf: value.map(mayEqual) }] } : { keep: value },
  required: (value, mode) => mode === "may" ? { keep: value } : { keep: value, part: [{ properties: mapKeys(value, IS_KNOWN) }] },
  dependentRequired: (value, mode) => ({
    part: Object.entries(value).map(
      ([key, needed]) => transform(dependency(key, { required: needed }), mode)
    )
  }),
  dependentSchemas: (value, mode) => ({
    part: Object.entries(value).map(
      ([key, needed]) => transform(dependency(key, needed), mode)
    )
  }),
  contains: (value, mode, schema) => ({ part: containing(value, mode, schema) }),
  minContains: elsewhere,
  maxContains: elsewhere,
  uniqueItems: (value, mode) => {
    if (value !== true) return {};
    const unique = { uniqueItems: true };
    const whole = { holdsUnknown: false };
    return { part: [mode === "may" ? { if: whole, then: unique } : { allOf: [whole, unique] }] };
  },
  minProperties: (value, mode) => mode === "may" ? { keep: value } : { part: [{ if: { minProperties: 1 }, then: NO_UNKNOWN_PROPERTY }], keep: value },
  maxProperties: (value, mode) => mode === "may" ? { part: [{ if: NO_UNKNOWN_PROPERTY, then: { maxProperties: value } }] } : { keep: value },
  misspeltProperties: (value, mode) => ({ keep: mode === "may" ? KNOWN_ONLY : value }),
  propertyNames: (value, mode) => mode === "may" ? { part: [{ if: NO_UNKNOWN_PROPERTY, then: { propertyNames: value } }] } : { keep: value }
};
var NO_UNKNOWN_PROPERTY = { additionalProperties: IS_KNOWN };
function dependency(key, needed) {
  return { anyOf: [{ not: { type: "object", required: [key] } }, needed] };
}
function conditional(schema, mode) {
  const condition = schema["if"];
  const parts = [];
  if (schema["then"] !== void 0) {
    parts.push({ if: transform(condition, dual(mode)), then: transform(schema["then"], mode) });
  }
  if (schema["else"] !== void 0) {
    parts.push({ if: transform(condition, mode), else: transform(schema["else"], mode) });
  }
  return parts;
}
function exactlyOne(schemas, mode) {
  return {
    anyOf: schemas.map((chosen, index) => ({
      allOf: [
        transform(chosen, mode),
        ...schemas.filter((_, other) => other !== index).map((other) => ({ not: transform(other, dual(mode)) }))
      ]
    }))
  };
}
function containing(schema, mode, parent) {
  const minContains = parent["minContains"] ?? 1;
  const parts = [{ contains: transform(schema, mode), minContains }];
  if (parent["maxContains"] !== void 0) {
    parts.push({
      contains: transform(schema, dual(mode)),
      minContains: 0,
      maxContains: parent["maxContains"]
    });
  }
  return parts;
}
function mayEqual(constant) {
  if (Array.isArray(constant)) {
    const length = { type: "array", minItems: constant.length, maxItems: constant.length };
    return constant.length === 0 ? length : { ...length, prefixItems: constant.map((item) => orUnknown(mayEqual(item))) };
  }
  if (isSchemaObject(constant)) {
    return {
      type: "object",
      properties: mapValues(constant, (item) => orUnknown(mayEqual(item))),
      required: Object.keys(constant),
      additionalProperties: IS_UNKNOWN
    };
  }
  return { const: constant };
}
function orUnknown(schema) {
  return { if: IS_KNOWN, then: schema };
}
function mapValues(map, change) {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, change(value)])
  );
}
function mapKeys(keys, value) {
  return Object.fromEntries(keys.map((key) => [key, value]));
}

// src/policies/detail.ts
var brackets = /* @__PURE__ */ new WeakMap();
function failure(rule, document) {
  const { requirement } = rule.schemas;
  return failed(rule, requirement, document);
}
function bracketed(rule, document, relevant) {
  const { schemas } = rule;
  const condition = bracketOf(schemas.condition);
  const requirement = bracketOf(schemas.requirement);
  const applies = truth(condition, document);
  if (applies === "no") return void 0;
  const satisfied = truth(requirement, document);
  if (satisfied === "yes") return PASS;
  if (applies === "yes" && satisfied === "no") {
    return failed(rule, requirement.may, document);
  }
  const unknowns = [...new Set(relevant.map((at) => at.dependsOn))].sort();
  return { verdict: "unknown", places: [relevant[0]?.pointer ?? ""], unknowns };
}
function truth({ may, must }, value) {
  if (accepts(must, value)) return "yes";
  return accepts(may, value) ? "unknown" : "no";
}
function bracketOf(schema) {
  if (!isSchemaObject(schema)) return { may: schema, must: schema };
  let found = brackets.get(schema);
  if (found === void 0) {
    found = { may: bracket(schema, "may"), must: bracket(schema, "must") };
    brackets.set(schema, found);
  }
  return found;
}
function failed(rule, schema, value) {
  const definitions = isSchemaObject(schema) ? schema["$defs"] ?? {} : {};
  const failures = failuresOf(schema, value);
  const pointers = failingPointers(failures, definitions);
  const places = pointers.length === 0 ? [""] : pointers;
  const reasons = rule.explain ? { reasons: reasonsAt(places, failures, value) } : {};
  return { verdict: "fail", places, ...reasons, unknowns: [] };
}
export {
  bracketed,
  failure
};
