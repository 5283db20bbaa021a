import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  join,
  segmentsOf
} from "./chunk-NR6BUZBN.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};
var closest = (str, arr) => {
  let min_distance = Infinity;
  let min_index = 0;
  for (let i = 0; i < arr.length; i++) {
    const dist = distance(str, arr[i]);
    if (dist < min_distance) {
      min_distance = dist;
      min_index = i;
    }
  }
  return arr[min_index];
};

// src/formats/schema-errors.ts
function schemaDiagnostics(validate, document, code = "invalid-configuration") {
  return problemDiagnostics(schemaProblems(validate, document.value), document, code);
}
var MAX_DIAGNOSTICS = 100;
function problemDiagnostics(problems, document, code = "invalid-configuration") {
  const shown = problems.slice(0, MAX_DIAGNOSTICS).map(({ pointer, text, kind }) => {
    const key = kind === "unknown-key" ? document.position(pointer)?.key : void 0;
    const at = key === void 0 ? document.locate(pointer) : document.at(key);
    return diagnostic(code, "error", text, document.file, at);
  });
  const more = problems.length - shown.length;
  if (more === 0) return shown;
  return [...shown, diagnostic(code, "error", `${more} more places break the schema.`, document.file)];
}
function schemaProblems(validate, value) {
  if (validate(value)) return [];
  const violations = validate.errors ?? [];
  const choices = violations.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const insideChoice = (violation) => choices.some((choice) => choice !== violation && isInside(violation, choice));
  return violations.filter((violation) => violation.keyword !== "if" && !insideChoice(violation)).map((violation) => problem(violation, value, violations));
}
function isInside({ schemaPath, instancePath }, choice) {
  if (instancePath !== choice.instancePath && !instancePath.startsWith(`${choice.instancePath}/`))
    return false;
  if (schemaPath.startsWith(`${choice.schemaPath}/`)) return true;
  const branches = choice.parentSchema?.[choice.keyword];
  return referencesIn(branches).some((reference) => schemaPath.startsWith(`${reference}/`));
}
function referencesIn(schema) {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(
    ([key, child]) => key === "$ref" && typeof child === "string" ? [child] : referencesIn(child)
  );
}
function violationText(violation, root) {
  return problem(violation, root, []).text;
}
function problem(violation, root, all) {
  const { keyword, instancePath, params } = violation;
  if (keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    const text2 = `${quoted(key)} is not a key of ${placeName(instancePath)}${suggestion(key, keysOf(violation))}`;
    return { pointer: join(instancePath, key), kind: "unknown-key", text: text2 };
  }
  if (keyword === "required" || keyword === "dependentRequired") {
    const text2 = `${capitalised(placeName(instancePath))} lacks the key ${quoted(String(params["missingProperty"]))}.`;
    return { pointer: instancePath, kind: "missing-key", text: text2 };
  }
  const alternatives = keyword === "anyOf" ? missingAlternatives(violation, all) : [];
  if (alternatives.length > 0) {
    const text2 = `${capitalised(placeName(instancePath))} lacks a key: one of ${alternatives.map(quoted).join(", ")}.`;
    return { pointer: instancePath, kind: "missing-key", text: text2 };
  }
  const text = `${capitalised(placeName(instancePath))} ${expectation(violation, valueAt(root, instancePath))}`;
  return { pointer: instancePath, kind: "bad-value", text };
}
function missingAlternatives(choice, all) {
  const inside = all.filter((violation) => violation !== choice && isInside(violation, choice));
  const onlyMissing = inside.every(
    ({ keyword, instancePath }) => keyword === "required" && instancePath === choice.instancePath
  );
  return onlyMissing && inside.length > 0 ? inside.map(({ params }) => String(params["missingProperty"])) : [];
}
var TYPE_NAMES = {
  object: "a block of keys",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "empty"
};
function expectation({ keyword, params, parentSchema }, value) {
  switch (keyword) {
    case "enum": {
      const allowed = params["allowedValues"].map(String);
      const nearest = typeof value === "string" ? suggestion(value, allowed) : ".";
      return `must be one of ${allowed.map(quoted).join(", ")}${nearest}`;
    }
    case "const":
      return `must be ${quoted(String(params["allowedValue"]))}.`;
    case "type":
      return `must be ${[params["type"]].flat().map(typeName).join(" or ")}.`;
    case "format":
      return params["format"] === "date" ? "must be a date that exists, YYYY-MM-DD." : `must have the format ${quoted(String(params["format"]))}.`;
    case "pattern": {
      const description = parentSchema?.description;
      const meaning = typeof description === "string" ? ` (${description.replace(/\.$/, "")})` : "";
      return `must match ${quoted(String(params["pattern"]))}${meaning}.`;
    }
    case "minLength":
    case "minItems":
    case "minProperties":
      return `must have at least ${String(params["limit"])} ${keyword === "minLength" ? "characters" : "entries"}.`;
    case "maxLength":
    case "maxItems":
    case "maxProperties":
      return `must have at most ${String(params["limit"])} ${keyword === "maxLength" ? "characters" : "entries"}.`;
    case "uniqueItems":
      return "must not have the same entry twice.";
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return `must be ${String(params["comparison"])} ${String(params["limit"])}.`;
    default:
      return `breaks the rule ${quoted(keyword)} of its schema.`;
  }
}
function typeName(type) {
  return TYPE_NAMES[String(type)] ?? String(type);
}
function keysOf({ parentSchema }) {
  const properties = parentSchema?.properties;
  return properties === void 0 ? [] : Object.keys(properties);
}
function suggestion(written, candidates) {
  const wanted = written.slice(0, MAX_KEY_LENGTH).toLowerCase();
  let best;
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits <= Math.max(1, candidate.length / 3) && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
      best = { candidate, edits };
    }
  }
  return best === void 0 ? "." : `; did you mean ${quoted(best.candidate)}?`;
}
var MAX_KEY_LENGTH = 60;
function quoted(text) {
  return `\`${text.length > MAX_KEY_LENGTH ? `${text.slice(0, MAX_KEY_LENGTH)}…` : text}\``;
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function placeName(pointer) {
  if (pointer === "") return "the document";
  const path = segmentsOf(pointer).map((segment) => /^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`);
  return quoted(path.join("").replace(/^\./, ""));
}
function valueAt(root, pointer) {
  return segmentsOf(pointer).reduce(
    (value, segment) => typeof value === "object" && value !== null && Object.hasOwn(value, segment) ? value[segment] : void 0,
    root
  );
}

export {
  distance,
  closest,
  schemaDiagnostics,
  problemDiagnostics,
  schemaProblems,
  violationText
};
