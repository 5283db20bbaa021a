import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PASS,
  accepts,
  failuresOf,
  nearMiss
} from "./chunk-4DGIFIWE.js";
import {
  ANNOTATIONS,
  KNOWN_ONLY,
  children,
  definitionName,
  isSchemaObject,
  isTrivial
} from "./chunk-WTI2CYD6.js";
import {
  violationText
} from "./chunk-AIPL2GHR.js";
import "./chunk-LFQO7ICQ.js";
import {
  escapeSegment,
  parentOf,
  segmentsOf
} from "./chunk-NR6BUZBN.js";
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
  const parts2 = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword)) continue;
    const rewrite = REWRITES[keyword];
    if (rewrite === void 0) kept[keyword] = value;
    else {
      const { keep, part } = rewrite(value, mode, schema);
      if (keep !== void 0) kept[keyword] = keep;
      if (part !== void 0) parts2.push(...part);
    }
  }
  return parts2.length === 0 ? kept : { ...kept, allOf: parts2 };
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
  const parts2 = [];
  if (schema["then"] !== void 0) {
    parts2.push({ if: transform(condition, dual(mode)), then: transform(schema["then"], mode) });
  }
  if (schema["else"] !== void 0) {
    parts2.push({ if: transform(condition, mode), else: transform(schema["else"], mode) });
  }
  return parts2;
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
  const parts2 = [{ contains: transform(schema, mode), minContains }];
  if (parent["maxContains"] !== void 0) {
    parts2.push({
      contains: transform(schema, dual(mode)),
      minContains: 0,
      maxContains: parent["maxContains"]
    });
  }
  return parts2;
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

// src/policies/failures.ts
var COMPOSITE = /* @__PURE__ */ new Set(["anyOf", "contains", "oneOf"]);
function failingPointers(failures, definitions) {
  const composites = failures.filter((failure2) => COMPOSITE.has(failure2.keyword));
  const outermost = composites.filter((failure2) => owner(failure2, composites, definitions) === void 0);
  const groups = new Map(outermost.map((failure2) => [failure2, []]));
  const pointers = /* @__PURE__ */ new Set();
  for (const failure2 of failures) {
    if (COMPOSITE.has(failure2.keyword)) continue;
    const group = owner(failure2, outermost, definitions);
    if (group === void 0) pointers.add(pointerOf(failure2));
    else groups.get(group)?.push(pointerOf(failure2));
  }
  for (const [composite, inside] of groups) pointers.add(commonPlace(inside, composite.place));
  const above = /* @__PURE__ */ new Set();
  for (const pointer of pointers) {
    let at = pointer;
    while (at !== "" && !above.has(parentOf(at))) {
      at = parentOf(at);
      above.add(at);
    }
  }
  return [...pointers].filter((pointer) => !above.has(pointer)).sort();
}
function pointerOf(failure2) {
  const key = faultyKey(failure2);
  return key === void 0 ? failure2.place : `${failure2.place}/${escapeSegment(key)}`;
}
function faultyKey({ keyword, key, wanted }) {
  if (keyword !== "not") return key;
  const required = isSchemaObject(wanted) ? wanted["required"] : void 0;
  return Array.isArray(required) && required.length === 1 ? required[0] : void 0;
}
function owner(failure2, composites, definitions) {
  return composites.find(
    (composite) => composite !== failure2 && isWithin(failure2.place, composite.place) && partsOf(composite.wanted, definitions).has(failure2.schema)
  );
}
function isWithin(pointer, ancestor) {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
var parts = /* @__PURE__ */ new WeakMap();
function partsOf(schemas, definitions) {
  if (typeof schemas === "boolean") return /* @__PURE__ */ new Set();
  const known = parts.get(schemas);
  if (known !== void 0) return known;
  const found = /* @__PURE__ */ new Set();
  const visit = (schema) => {
    if (!isSchemaObject(schema) || found.has(schema)) return;
    found.add(schema);
    for (const child of children(schema)) visit(child);
    const ref = schema["$ref"];
    if (typeof ref === "string") visit(definitions[definitionName(ref)] ?? true);
  };
  for (const schema of [schemas].flat()) visit(schema);
  parts.set(schemas, found);
  return found;
}
function commonPlace(pointers, fallback) {
  const [first, ...rest] = pointers;
  if (first === void 0) return fallback;
  const common = segmentsOf(first);
  for (const pointer of rest) {
    const segments = segmentsOf(pointer);
    let length = 0;
    while (length < common.length && common[length] === segments[length]) length++;
    common.length = length;
  }
  const place = common.map((segment) => `/${escapeSegment(segment)}`).join("");
  return place.length < fallback.length ? fallback : place;
}

// src/policies/reasons.ts
function reasonsAt(places, failures, document) {
  const choices = failures.filter(({ keyword }) => COMPOSITE.has(keyword)).map(({ place }) => place);
  const wanted = new Set(places);
  const reasons = /* @__PURE__ */ new Map();
  for (const failure2 of failures) {
    const place = pointerOf(failure2);
    if (!wanted.has(place) || reasons.has(place)) continue;
    if (choices.some((choice) => place === choice || place.startsWith(`${choice}/`))) continue;
    reasons.set(place, reasonOf(failure2, document));
  }
  return reasons;
}
function reasonOf(failure2, document) {
  const { keyword, place, wanted, key = "", schema } = failure2;
  if (keyword === "misspeltProperties") {
    const meant = nearMiss(key, propertiesOf(schema));
    return violationText(
      violation(
        "additionalProperties",
        place,
        { additionalProperty: key },
        { properties: { [meant ?? ""]: true } }
      ),
      document
    );
  }
  return violationText(violation(keyword, place, paramsOf(keyword, wanted, key), schema), document);
}
function propertiesOf(schema) {
  return isSchemaObject(schema) ? Object.keys(schema["properties"] ?? {}) : [];
}
function violation(keyword, instancePath, params, parentSchema) {
  return { keyword, instancePath, schemaPath: "", params, parentSchema };
}
function paramsOf(keyword, wanted, key) {
  switch (keyword) {
    case "enum":
      return { allowedValues: wanted };
    case "const":
      return { allowedValue: wanted };
    case "required":
    case "dependentRequired":
      return { missingProperty: key };
    case "additionalProperties":
      return { additionalProperty: key };
    case "minimum":
    case "exclusiveMinimum":
      return { comparison: keyword === "minimum" ? ">=" : ">", limit: wanted };
    case "maximum":
    case "exclusiveMaximum":
      return { comparison: keyword === "maximum" ? "<=" : "<", limit: wanted };
    default:
      return { [keyword]: wanted, limit: wanted };
  }
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
