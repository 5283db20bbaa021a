import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nearMiss
} from "./chunk-HKTY4CC6.js";
import {
  children,
  definitionName,
  isSchemaObject
} from "./chunk-5634J5A2.js";
import {
  violationText
} from "./chunk-V6GZCNDY.js";
import {
  escapeSegment,
  parentOf,
  segmentsOf
} from "./chunk-NR6BUZBN.js";

// src/policies/failures.ts
var COMPOSITE = /* @__PURE__ */ new Set(["anyOf", "contains", "oneOf"]);
function failingPointers(failures, definitions) {
  const composites = failures.filter((failure) => COMPOSITE.has(failure.keyword));
  const outermost = composites.filter((failure) => owner(failure, composites, definitions) === void 0);
  const groups = new Map(outermost.map((failure) => [failure, []]));
  const pointers = /* @__PURE__ */ new Set();
  for (const failure of failures) {
    if (COMPOSITE.has(failure.keyword)) continue;
    const group = owner(failure, outermost, definitions);
    if (group === void 0) pointers.add(pointerOf(failure));
    else groups.get(group)?.push(pointerOf(failure));
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
function pointerOf(failure) {
  const key = faultyKey(failure);
  return key === void 0 ? failure.place : `${failure.place}/${escapeSegment(key)}`;
}
function faultyKey({ keyword, key, wanted }) {
  if (keyword !== "not") return key;
  const required = isSchemaObject(wanted) ? wanted["required"] : void 0;
  return Array.isArray(required) && required.length === 1 ? required[0] : void 0;
}
function owner(failure, composites, definitions) {
  return composites.find(
    (composite) => composite !== failure && isWithin(failure.place, composite.place) && partsOf(composite.wanted, definitions).has(failure.schema)
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
  for (const failure of failures) {
    const place = pointerOf(failure);
    if (!wanted.has(place) || reasons.has(place)) continue;
    if (choices.some((choice) => place === choice || place.startsWith(`${choice}/`))) continue;
    reasons.set(place, reasonOf(failure, document));
  }
  return reasons;
}
function reasonOf(failure, document) {
  const { keyword, place, wanted, key = "", schema } = failure;
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

export {
  failingPointers,
  reasonsAt,
  paramsOf
};
