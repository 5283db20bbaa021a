import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  jsonPositions,
  scannedDepthExceeds
} from "./chunk-L2NA34N2.js";
import {
  HclDocument,
  convertBodyIn,
  expressionValue,
  keyOf,
  loadParser,
  nameOf,
  parseSyntax,
  readDirectly,
  setOwn,
  traversalsIn,
  traversalsInBody
} from "./chunk-B7L7VP3U.js";
import "./chunk-VIOGEJ6X.js";
import {
  Problems
} from "./chunk-CYF4GXMC.js";
import "./chunk-NT5QRGNF.js";
import {
  Plan,
  folderOf,
  givenValues,
  installedModules,
  isConfigurationFile,
  isInstalled,
  isInstalledListing,
  isMapping,
  isVariablesFile,
  list,
  looksLikePlan,
  mapping,
  moduleSource,
  resolved,
  rootOfListing,
  text
} from "./chunk-M2ZDMXLA.js";
import {
  placeOfArn,
  placeOfHost
} from "./chunk-F6TSUT2S.js";
import {
  groupBy
} from "./chunk-7HTIATAO.js";
import {
  MAX_NESTING_DEPTH
} from "./chunk-4IPUJL3W.js";
import {
  escapeReserved,
  escapeReservedKey,
  isUnknown,
  restoreReserved,
  unknown,
  unknownsIn
} from "./chunk-LFQO7ICQ.js";
import {
  join,
  parentOf,
  segmentsOf
} from "./chunk-NR6BUZBN.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";
import {
  byText
} from "./chunk-BA4LVDIO.js";
import "./chunk-XNDQ27F5.js";

// src/formats/hcl/template-text.ts
async function loadedReader() {
  return standaloneReader(await loadParser());
}
function standaloneReader(grammar) {
  const read3 = (text3) => {
    const { attributes, blocks } = readDirectly(text3) ?? (grammar && readBy(grammar, text3)) ?? NOTHING;
    const [only] = attributes;
    return attributes.length === 1 && blocks.length === 0 ? only?.expression : void 0;
  };
  return {
    expression: (text3) => read3(`t = ${text3}
`),
    template(text3) {
      if (!isTemplate(text3)) return { kind: "literal", value: text3, span: { start: 0, end: text3.length } };
      const end = endMark(text3);
      const heredoc = read3(`t = <<${end}
${text3}
${end}
`);
      return heredoc && withoutLastNewline(heredoc, text3.endsWith("}"));
    }
  };
}
var NOTHING = { attributes: [], blocks: [] };
function readBy(grammar, text3) {
  const syntax = parseSyntax(grammar, text3);
  const problems = new Problems({ file: "", text: text3 });
  const body = "root" in syntax ? convertBodyIn(syntax.root, { text: text3, problems }) : void 0;
  return problems.list.length === 0 ? body : void 0;
}
function isTemplate(text3) {
  return text3.includes("${") || text3.includes("%{");
}
function endMark(text3) {
  let mark = "END_OF_TEMPLATE";
  while (text3.includes(mark)) mark += "_";
  return mark;
}
function withoutLastNewline(heredoc, endsInMarker) {
  if (heredoc.kind === "literal" && typeof heredoc.value === "string")
    return { ...heredoc, value: heredoc.value.replace(/\n$/, "") };
  if (heredoc.kind !== "template") return heredoc;
  const last = heredoc.parts.at(-1);
  if (last?.kind !== "text") return heredoc;
  const before = heredoc.parts.slice(0, -1);
  if (endsInMarker && last.value.trim() === "") return { ...heredoc, parts: before };
  return { ...heredoc, parts: [...before, { kind: "text", value: last.value.replace(/\n$/, "") }] };
}

// src/platforms/terraform/declaration.ts
function declarationOf({ document, block }) {
  const [kind, name] = block.labels;
  if (kind === void 0 || name === void 0 || block.labels.length > 2) return void 0;
  const managed = block.type === "resource";
  const type = managed ? kind : `data.${kind}`;
  return { document, block, managed, kind, type, address: `${type}.${name}` };
}
function attributeOf(body, name) {
  return body.attributes.findLast((attribute) => attribute.name === name);
}
function argument(block, name) {
  return attributeOf(block.body, name)?.expression;
}
function isSensitive(block) {
  const sensitive = argument(block, "sensitive");
  return sensitive !== void 0 && !(sensitive.kind === "literal" && sensitive.value === false);
}

// src/platforms/terraform/local-cycles.ts
var MAX_REPORTED = 10;
function localCycles(locals) {
  const state = /* @__PURE__ */ new Map();
  const found2 = [];
  for (const start of locals.keys()) visit(start);
  const [first, ...more] = found2.splice(MAX_REPORTED);
  if (first === void 0) return found2;
  const message = `This local value and ${more.length} others are defined by themselves too; they stay unknown.`;
  return [...found2, { ...first, message }];
  function visit(start) {
    if (state.has(start)) return;
    state.set(start, "open");
    const trail2 = [{ name: start, next: readsOf(locals.get(start)) }];
    for (let top = trail2.at(-1); top !== void 0; top = trail2.at(-1)) {
      const read3 = top.next.pop();
      if (read3 === void 0) {
        state.set(top.name, "done");
        trail2.pop();
      } else if (state.get(read3) === "open") {
        found2.push(cycleAt(top.name, locals.get(top.name)));
      } else if (!state.has(read3) && locals.has(read3)) {
        state.set(read3, "open");
        trail2.push({ name: read3, next: readsOf(locals.get(read3)) });
      }
    }
  }
}
function cycleAt(name, definition) {
  const message = `The local value \`${name}\` is defined by itself; it stays unknown.`;
  const document = definition?.document;
  const at = definition && document?.at(definition.attribute.key);
  return diagnostic("unresolved", "warning", message, document?.file ?? "", at);
}
function readsOf(definition) {
  if (definition === void 0) return [];
  const names = traversalsIn(definition.attribute.expression).filter(({ root }) => root === "local").map((traversal) => nameOf(traversal).split(".")[1] ?? "");
  return [...new Set(names)];
}

// src/platforms/terraform/overrides.ts
function isOverride({ file }) {
  return /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(file);
}
function merged(blocks, overriding, problems) {
  if (overriding.length === 0) return blocks;
  const byIdentity = /* @__PURE__ */ new Map();
  for (const placed2 of overriding) {
    const identity = identityOf(placed2);
    byIdentity.set(identity, [...byIdentity.get(identity) ?? [], placed2]);
  }
  const result = blocks.map((placed2) => {
    const changes = byIdentity.get(identityOf(placed2)) ?? [];
    byIdentity.delete(identityOf(placed2));
    return changes.reduce(changed, placed2);
  });
  const left = [...byIdentity.values()].map(([first]) => first).filter((placed2) => placed2 !== void 0);
  problems.push(...left.filter((placed2) => !isDefaultProvider(placed2)).map(overridesNothing));
  return [...result, ...left.filter(isDefaultProvider)];
}
function isDefaultProvider({ block }) {
  return block.type === "provider" && argument(block, "alias") === void 0;
}
function identityOf({ block }) {
  const alias = block.type === "provider" ? argument(block, "alias") : void 0;
  return JSON.stringify([block.type, ...block.labels, alias?.kind === "literal" ? alias.value : void 0]);
}
function changed(placed2, { document, block }) {
  return {
    ...placed2,
    block: { ...placed2.block, body: changedBody(placed2.block.body, block.body, document) }
  };
}
function changedBody(original, changes, document) {
  const names = new Set(changes.attributes.map(({ name }) => name));
  const types = new Set(changes.blocks.map(madeType));
  return {
    attributes: [
      ...original.attributes.filter(({ name }) => !names.has(name)),
      ...changes.attributes.map((attribute) => ({ ...attribute, document }))
    ],
    blocks: [
      ...original.blocks.filter((block) => !types.has(madeType(block))),
      ...changes.blocks.map((block) => ({ ...block, document }))
    ]
  };
}
function madeType({ type, labels }) {
  return type === "dynamic" ? labels[0] ?? type : type;
}
function overridesNothing({ document, block }) {
  const message = "This block overrides one that no other file of the folder has; it is not checked.";
  return diagnostic("unresolved", "warning", message, document.file, document.at(block.header));
}

// src/platforms/terraform/configuration.ts
var Configuration = class {
  /**
   * @param folder relative to the checked root; '' is the root itself
   * @param origin `installed`: fetched by Terraform; `plan`: repeated by a plan. Nobody edits such files.
   */
  constructor(folder, documents, origin = "repository") {
    this.folder = folder;
    this.origin = origin;
    this.files = new Set(documents.map(({ file }) => file));
    this.variablesFiles = documents.filter(({ file }) => isVariablesFile(file));
    const all = documents.filter((document) => {
      return !isVariablesFile(document.file) && !isShadowed(document, documents);
    });
    const own2 = all.filter((document) => !isOverride(document));
    const overriding = all.filter(isOverride);
    const problems = [];
    const blocks = (type) => {
      return merged(blocksIn(own2, type), blocksIn(overriding, type), problems);
    };
    this.declarations = [...blocks("resource"), ...blocks("data")].flatMap((placed2) => {
      return declared(placed2, problems);
    });
    this.#byAddress = new Map(this.declarations.map((declaration) => [declaration.address, declaration]));
    this.variables = named(blocks("variable"));
    this.outputs = named(blocks("output"));
    this.calls = named(blocks("module"));
    this.locals = localsOf([...own2, ...overriding]);
    this.providers = blocks("provider");
    this.diagnostics = [...problems, ...localCycles(this.locals)];
  }
  folder;
  origin;
  files;
  /** Resources and data sources. */
  declarations;
  #byAddress;
  variables;
  outputs;
  calls;
  locals;
  providers;
  diagnostics;
  /** Files that give values to the variables of a root module. */
  variablesFiles;
  /** The resource or data source at an address inside the module. */
  declarationAt(address) {
    return this.#byAddress.get(address);
  }
};
function declared(placed2, problems) {
  const declaration = declarationOf(placed2);
  if (declaration !== void 0) return [declaration];
  const { document, block } = placed2;
  const message = `A \`${block.type}\` block has two labels, its type and its name; this one is not checked.`;
  problems.push(diagnostic("syntax-error", "error", message, document.file, document.at(block.header)));
  return [];
}
function blocksIn(documents, type) {
  return documents.flatMap((document) => document.blocks(type).map(({ block }) => ({ document, block })));
}
function named(blocks) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const placed2 of blocks) {
    const [name] = placed2.block.labels;
    if (name !== void 0 && !byName2.has(name)) byName2.set(name, placed2);
  }
  return byName2;
}
function localsOf(documents) {
  const locals = /* @__PURE__ */ new Map();
  for (const { document, block } of blocksIn(documents, "locals")) {
    for (const attribute of block.body.attributes) locals.set(attribute.name, { document, attribute });
  }
  return locals;
}
function isShadowed({ file }, documents) {
  const twin = file.replace(/\.tf(\.json)?$/, ".tofu$1");
  return twin !== file && documents.some((other) => other.file === twin);
}

// src/platforms/terraform/expression/budget.ts
var MAX_STEPS = 5e5;
var Budget = class {
  #steps;
  #spent = false;
  constructor(steps = MAX_STEPS) {
    this.#steps = steps;
  }
  /** Was something left out because it would have cost too much? */
  get spent() {
    return this.#spent;
  }
  /** Takes steps; false if there are not that many left, and from then on. */
  take(steps = 1) {
    if (steps > this.#steps) this.refuse();
    else this.#steps -= steps;
    return !this.#spent;
  }
  /** Nothing more may be computed. */
  refuse() {
    this.#spent = true;
    this.#steps = 0;
  }
};

// src/platforms/terraform/expression/term.ts
var MAX_NAMES = 5;
var MORE = "…";
var NOTHING2 = "an expression";
var wholly = /* @__PURE__ */ new WeakMap();
function isKnown(term) {
  if (typeof term !== "object" || term === null) return true;
  if (isUnknown(term)) return false;
  const seen = wholly.get(term);
  if (seen !== void 0) return seen;
  const known2 = Object.values(term).every(isKnown);
  wholly.set(term, known2);
  return known2;
}
function unknownOf(...terms) {
  const names = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const visit = (term) => {
    if (typeof term !== "object" || term === null || isKnown(term) || seen.has(term)) return;
    seen.add(term);
    if (isUnknown(term)) for (const name of term.$unknown.split(", ")) names.add(name);
    else for (const part of Object.values(term)) visit(part);
  };
  for (const term of terms) visit(term);
  if (names.size === 0) names.add(NOTHING2);
  const sorted2 = [...names].filter((name) => name !== MORE).sort();
  const listed2 = sorted2.slice(0, MAX_NAMES);
  if (sorted2.length > MAX_NAMES || names.has(MORE)) listed2.push(MORE);
  return unknown(listed2.join(", "));
}
var sets = /* @__PURE__ */ new WeakSet();
function asSet(items) {
  const set = [...items];
  sets.add(set);
  return set;
}
function isSet(term) {
  return typeof term === "object" && term !== null && sets.has(term);
}

// src/platforms/terraform/expression/knowledge.ts
var knowledge = /* @__PURE__ */ new WeakMap();
function knowing(dependsOn, what) {
  const unknown2 = { ...dependsOn };
  knowledge.set(unknown2, what);
  return unknown2;
}
function ofKind(term, kind) {
  return isUnknown(term) && kind !== void 0 && likeOf(term) === void 0 ? knowing(term, { kind }) : term;
}
function kindOf(term) {
  if (typeof term === "number") return "number";
  if (typeof term === "boolean") return "bool";
  return isUnknown(term) ? knowledge.get(term)?.kind : void 0;
}
function likeOf(unknown2) {
  return knowledge.get(unknown2)?.like;
}
function maybeText(term, reasons) {
  if (term === null || typeof term === "string") return term;
  if (typeof term !== "object") return knowing(unknownOf(...reasons), { like: term });
  if (isUnknown(term)) return kindOf(term) === void 0 ? term : unknownOf(term);
  const parts = Object.entries(term).map(([key, part]) => [key, maybeText(part, reasons)]);
  if (parts.every(([key, part]) => part === term[key])) return term;
  if (!Array.isArray(term)) return Object.fromEntries(parts);
  if (isSet(term) && parts.length > 1) return unknownOf(...reasons);
  const items = parts.map(([, part]) => part);
  return isSet(term) ? asSet(items) : items;
}
function settled(term) {
  if (typeof term !== "object" || term === null || isKnown(term)) return term;
  if (isUnknown(term)) {
    const like = likeOf(term);
    return like === void 0 ? term : settled(like);
  }
  if (Array.isArray(term)) {
    const items = term.map(settled);
    return isSet(term) ? asSet(items) : items;
  }
  return Object.fromEntries(Object.entries(term).map(([key, part]) => [key, settled(part)]));
}

// src/platforms/terraform/expression/functions/definition.ts
var TOO_LARGE = unknown("a value too large to compute");
var NOT_COMPUTED = unknown("a function that is not computed here");
var IMPRECISE = unknown("a number too precise to compute");
function strict(parameters, apply) {
  return (args) => {
    const values = args.length === parameters.length ? readAll(args, (index) => parameters[index]) : void 0;
    return values === void 0 || isUnknown(values) ? values : apply(...values);
  };
}
function variadic(parameters, rest, apply) {
  const count = parameters.length;
  return (args) => {
    if (args.length < count) return void 0;
    const values = readAll(args, (index) => parameters[index] ?? rest);
    if (values === void 0 || isUnknown(values)) return values;
    return apply(...[...values.slice(0, count), values.slice(count)]);
  };
}
function readAll(args, parameterOf) {
  const values = [];
  const unknowns = [];
  for (const [index, arg] of args.entries()) {
    const value = parameterOf(index)?.(arg);
    if (value === void 0) return void 0;
    if (isUnknown(value)) unknowns.push(value);
    values.push(value);
  }
  return unknowns.length > 0 ? unknownOf(...unknowns) : values;
}
function anything(term) {
  return term;
}
function known(term) {
  return isKnown(term) ? term : unknownOf(term);
}

// src/platforms/terraform/expression/functions/primitives.ts
var EXACT_DIGITS = 15;
var NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
var STRANGE_NUMBER = /^[+-]?(?:inf|[\d.]+p[+-]?\d+)$/i;
function text2(term) {
  if (typeof term === "string") return term;
  if (isUnknown(term)) return kindOf(term) === void 0 ? resolved2(term, text2) : unknownOf(term);
  if (typeof term === "boolean") return String(term);
  return typeof term === "number" ? numberText(term) ?? IMPRECISE : void 0;
}
function number(term) {
  if (typeof term === "string") return parseNumber(term);
  if (isUnknown(term)) return resolved2(term, number);
  return typeof term === "number" ? term : void 0;
}
function resolved2(term, read3) {
  const like = likeOf(term);
  return like === void 0 ? term : read3(like);
}
function integer(term) {
  const value = number(term);
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  return Number.isInteger(value) ? IMPRECISE : void 0;
}
function flag(term) {
  if (typeof term === "boolean") return term;
  if (isUnknown(term)) return typeof likeOf(term) === "number" ? unknownOf(term) : resolved2(term, flag);
  if (term === "true" || term === "1") return true;
  return term === "false" || term === "0" ? false : void 0;
}
function numberText(value) {
  if (Number.isInteger(value))
    return Number.isSafeInteger(value) ? String(value === 0 ? 0 : value) : void 0;
  const written = decimalOf(value);
  return written === void 0 ? void 0 : written.sign + withPoint(written.digits, written.scale);
}
function decimalOf(value) {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  if (!Number.isFinite(value) || digits.length > EXACT_DIGITS) return void 0;
  return { sign: value < 0 ? "-" : "", digits, scale: fraction.length - Number(exponent) };
}
function withPoint(digits, scale) {
  if (scale <= 0) return digits + "0".repeat(-scale);
  const padded2 = digits.padStart(scale + 1, "0");
  return `${padded2.slice(0, -scale)}.${padded2.slice(-scale)}`;
}
function parseNumber(written) {
  if (!NUMBER.test(written)) return STRANGE_NUMBER.test(written) ? IMPRECISE : void 0;
  const value = Number(written);
  const digits = written.replace(/[eE].*$/, "").replace(/\D/g, "").replace(/^0+/, "");
  if (digits.length > EXACT_DIGITS && !(Number.isSafeInteger(value) && /^[+-]?\d+$/.test(written)))
    return IMPRECISE;
  return Number.isFinite(value) ? value : IMPRECISE;
}

// src/platforms/terraform/expression/functions/containers.ts
function list2(term) {
  return isList(term) || isUnknown(term) ? term : void 0;
}
function sequence(term) {
  return isSet(term) ? void 0 : list2(term);
}
function textList(term) {
  if (!isList(term)) return isUnknown(term) ? term : void 0;
  if (!isKnown(term)) return unknownOf(term);
  const texts = term.map(text2);
  const strange = texts.find((item) => typeof item !== "string");
  return texts.some((item) => item === void 0) ? void 0 : strange ?? texts;
}
function mapping2(term) {
  return isMapping2(term) || isUnknown(term) ? term : void 0;
}
function isList(term) {
  return Array.isArray(term);
}
function isMapping2(term) {
  return typeof term === "object" && term !== null && !isList(term) && !isUnknown(term);
}
function mappingOf(members2) {
  return Object.fromEntries(Array.from(members2, ([name, value]) => [escapeReservedKey(name), value]));
}
function membersOf(object) {
  return Object.entries(object).map(([key, value]) => [nameOfKey(key), value]).sort(([left], [right]) => compareTexts(left, right));
}
function memberOf(object, name) {
  const key = escapeReservedKey(name);
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function nameOfKey(key) {
  return key.startsWith("$$") ? Object.keys(restoreReserved({ [key]: null }))[0] ?? key : key;
}
function compareTexts(left, right) {
  if (left === right) return 0;
  const length2 = Math.min(left.length, right.length);
  for (let index = 0; index < length2; index++) {
    const [a, b] = [left.charCodeAt(index), right.charCodeAt(index)];
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
  }
  return left.length - right.length;
}
function isSurrogate(unit) {
  return unit >= 55296 && unit <= 57343;
}

// src/platforms/terraform/expression/functions/set-order.ts
function distinctInOrder(items) {
  const distinct4 = new Map(items.map((item) => [keyOf2(item), item]));
  return [...distinct4].sort(compareElements).map(([, item]) => item);
}
function compareElements([leftKey, left], [rightKey, right]) {
  if (left === null || right === null) return left === null ? 1 : -1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return compareTexts(leftKey, rightKey);
}
function keyOf2(term) {
  if (term === null) return "~";
  if (typeof term === "boolean") return term ? "T" : "F";
  if (typeof term === "number") return String(term);
  if (typeof term === "string") return JSON.stringify(term);
  if (isList(term)) return `<${term.map((item) => `${keyOf2(item)};`).join("")}>`;
  if (!isMapping2(term)) return "?";
  return `{${membersOf(term).map(([name, value]) => `${JSON.stringify(name)}:${keyOf2(value)};`).join("")}}`;
}

// src/platforms/terraform/expression/functions/unify.ts
function unify(terms) {
  if (terms.some(isUnknown)) return unifyAround(terms);
  const present2 = terms.filter((term) => term !== null);
  if (present2.every(isList)) return unifyParts(terms, present2, unifyLists);
  if (present2.every(isMapping2)) return unifyParts(terms, present2, unifyObjects);
  return present2.some((term) => isList(term) || isMapping2(term)) ? void 0 : unifyPrimitives(terms);
}
function unifyAround(terms) {
  if (terms.every((term) => term === null || kindOf(term) !== void 0)) return terms;
  const unknowns = terms.filter(isUnknown);
  const rest = terms.filter((term) => !isUnknown(term));
  const known2 = (unify(rest) ?? rest).values();
  const isText2 = rest.some((term) => typeof term === "string");
  return terms.map((term) => {
    if (!isUnknown(term)) return maybeText(known2.next().value ?? null, unknowns);
    return maybeText((isText2 ? text2(term) : void 0) ?? term, unknowns);
  });
}
function unifyPrimitives(terms) {
  const kinds = new Set(terms.filter((term) => term !== null).map((term) => typeof term));
  if (kinds.size <= 1) return terms;
  if (!kinds.has("string")) return void 0;
  return terms.map((term) => term === null ? null : text2(term) ?? null);
}
function unifyParts(terms, present2, unifyContainers) {
  if (present2.length <= 1) return terms;
  const unified2 = unifyContainers(present2);
  if (unified2 === void 0) return void 0;
  const rest = unified2.values();
  return terms.map((term) => term === null ? null : rest.next().value ?? null);
}
function unifyObjects(objects) {
  const keys2 = objects.map((object) => Object.keys(object));
  const names = keys2[0] ?? [];
  const same = objects.every(
    (object, index) => keys2[index]?.length === names.length && names.every((name) => Object.hasOwn(object, name))
  );
  const values = regroup(
    objects.map((object, index) => (same ? names : keys2[index] ?? []).map((key) => object[key] ?? null)),
    same
  );
  return values?.map(
    (parts, index) => Object.fromEntries((same ? names : keys2[index] ?? []).map((key, at) => [key, parts[at] ?? null]))
  );
}
function unifyLists(lists) {
  const unified2 = regroup(
    lists,
    lists.every((list3) => list3.length === lists[0]?.length && !isSet(list3))
  );
  return unified2?.map(
    (items, index) => isSet(lists[index] ?? null) ? setAfter(lists[index] ?? [], items) : items
  );
}
function setAfter(set, items) {
  return items.every(isKnown) ? asSet(distinctInOrder(items)) : maybeText(set, items);
}
function unifyAll(lists) {
  const unified2 = unify(lists.flat(1))?.values();
  return unified2 && lists.map((list3) => list3.map(() => unified2.next().value ?? null));
}
function regroup(containers, byPosition) {
  if (!byPosition) return unifyAll(containers);
  const columns = [];
  for (let at = 0; at < (containers[0]?.length ?? 0); at++) {
    const column = unify(containers.map((container) => container[at] ?? null));
    if (column === void 0) return void 0;
    columns.push(column);
  }
  return containers.map((_, index) => columns.map((column) => column[index] ?? null));
}

// src/platforms/terraform/expression/functions/sets.ts
function setOf(items) {
  if (items.length > 1 && !items.every(isKnown)) return unknownOf(items);
  const unified2 = unify(items);
  if (unified2 === void 0) return void 0;
  if (!unified2.every(isKnown)) return items.length > 1 ? unknownOf(unified2) : unified2;
  return distinctInOrder(unified2);
}
function combine(sets2, keep) {
  const all = setOf(sets2.flat(1));
  if (!Array.isArray(all)) return all;
  const keys2 = (unifyAll(sets2) ?? []).map((set) => new Set(set.map(keyOf2)));
  return all.filter((item) => keep(keys2, keyOf2(item)));
}
function unlessEmpty(isEmpty2, otherwise) {
  return (args) => {
    const result = otherwise(args);
    return isUnknown(result) && isEmpty2(args) ? [] : result;
  };
}
function isEmptyList(term) {
  return Array.isArray(term) && term.length === 0;
}
var intersect = variadic(
  [list2],
  list2,
  (first, others) => combine([first, ...others], (sets2, key) => sets2.every((set) => set.has(key)))
);
var subtract = strict(
  [list2, list2],
  (from2, without) => combine([from2, without], ([first, second], key) => first?.has(key) === true && second?.has(key) === false)
);
var SET_FUNCTIONS = {
  setunion: variadic([list2], list2, (first, others) => combine([first, ...others], () => true)),
  setintersection: unlessEmpty((args) => args.some(isEmptyList), intersect),
  setsubtract: unlessEmpty(([from2]) => isEmptyList(from2), subtract)
};

// src/platforms/terraform/type-constraint.ts
var ANY = { kind: "any" };
function typeOf(expression) {
  switch (expression.kind) {
    case "traversal":
      return expression.steps.length === 0 ? namedType(expression.root) : void 0;
    case "literal":
      return typeof expression.value === "string" ? namedType(expression.value) : void 0;
    case "call":
      return constructedType(expression.name, expression.arguments[0]);
    default:
      return void 0;
  }
}
function namedType(name) {
  if (name === "any" || name === "string" || name === "number" || name === "bool") return { kind: name };
  return name === "list" || name === "set" || name === "map" ? { kind: name, element: ANY } : void 0;
}
function constructedType(name, of) {
  if (of === void 0) return void 0;
  if (name === "list" || name === "set" || name === "map") {
    const element = typeOf(of);
    return element && { kind: name, element };
  }
  if (name === "tuple" && of.kind === "tuple") {
    const elements = of.items.map(typeOf);
    return elements.every((element) => element !== void 0) ? { kind: "tuple", elements } : void 0;
  }
  if (name !== "object" || of.kind !== "object") return void 0;
  const attributes = [];
  for (const { key, value } of of.items) {
    const attribute = attributeType(keyOf(key), value);
    if (attribute === void 0) return void 0;
    attributes.push(attribute);
  }
  return { kind: "object", attributes };
}
function attributeType(name, value) {
  if (name === void 0) return void 0;
  const optional2 = value.kind === "call" && value.name === "optional";
  const [inner, fallback] = optional2 ? value.arguments : [value];
  const type = inner && typeOf(inner);
  if (type === void 0) return void 0;
  return { name, type, optional: optional2, ...fallback === void 0 ? {} : { fallback } };
}
function convert(term, type, evaluate2) {
  if (term === null || type.kind === "any") return term;
  if (type.kind === "string" || type.kind === "number" || type.kind === "bool")
    return toPrimitive(term, type.kind);
  if (isUnknown(term)) return term;
  switch (type.kind) {
    case "map":
      return toMap(term, type.element, evaluate2);
    case "object":
      return toObject(term, type.attributes, evaluate2);
    case "tuple":
      return isList(term) && term.length === type.elements.length ? convertedList(term, (index) => type.elements[index] ?? ANY, evaluate2) : void 0;
    case "list":
    case "set":
      return toCollection(term, type.kind, type.element, evaluate2);
  }
}
function toPrimitive(term, kind) {
  if (kind === "string") return text2(term);
  const value = kind === "number" ? number(term) : flag(term);
  return value === void 0 ? void 0 : ofKind(value, kind);
}
function toMap(term, element, evaluate2) {
  if (!isMapping2(term)) return void 0;
  const values = convertedList(Object.values(term), () => element, evaluate2);
  const unified2 = values && ofOneType(values, element);
  return unified2 && Object.fromEntries(Object.keys(term).map((key, index) => [key, unified2[index] ?? null]));
}
function toCollection(term, kind, element, evaluate2) {
  if (!isList(term)) return void 0;
  const values = convertedList(term, () => element, evaluate2);
  const items = values && ofOneType(values, element);
  if (items === void 0 || kind === "list") return items;
  const set = setOf(items);
  return set !== void 0 && isList(set) ? asSet(set) : set;
}
function ofOneType(items, element) {
  return element.kind === "any" ? unify(items) : items;
}
function toObject(term, attributes, evaluate2) {
  if (!isMapping2(term)) return void 0;
  const given2 = new Map(Object.entries(term));
  const entries = [];
  for (const { name, type, optional: optional2, fallback } of attributes) {
    if (!given2.has(name) && !optional2) return void 0;
    let value = given2.get(name) ?? null;
    if (value === null && fallback !== void 0) value = evaluate2(fallback);
    const fitting = convert(value, type, evaluate2);
    if (fitting === void 0) return void 0;
    entries.push([name, fitting]);
  }
  return Object.fromEntries(entries);
}
function convertedList(items, typeAt, evaluate2) {
  const result = [];
  for (const [index, item] of items.entries()) {
    const fitting = convert(item, typeAt(index), evaluate2);
    if (fitting === void 0) return void 0;
    result.push(fitting);
  }
  return result;
}

// src/platforms/terraform/expression/functions/limits.ts
var MAX_WEIGHT = 2e6;
var MAX_TEXT = 1e6;
var MAX_ELEMENTS = 2e4;
var MAX_DEPTH = 200;
var MAX_RANGE = 1024;
var MAX_FORMAT_WIDTH = 1e4;
var MAX_PATTERN_SIZE = 5e3;
var MAX_PATTERN_REPEAT = 1e3;
var MAX_PATTERN_DEPTH = 100;
var MAX_PATTERN_STEPS = 2e6;

// src/platforms/terraform/expression/functions/measure.ts
var LEAF = { weight: 1, depth: 0 };
var ENDLESS = { weight: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };
var MAX_LEVEL = 1e3;
var measured = /* @__PURE__ */ new WeakMap();
function measure(term, level = 0) {
  if (typeof term === "string") return { weight: term.length + 1, depth: 0 };
  if (typeof term !== "object" || term === null || isUnknown(term)) return LEAF;
  if (level > MAX_LEVEL) return ENDLESS;
  const before = measured.get(term);
  if (before !== void 0) return before;
  let [weight, depth] = [1, 0];
  for (const [key, part] of Object.entries(term)) {
    const inner = measure(part, level + 1);
    weight += inner.weight + (Array.isArray(term) ? 0 : key.length);
    depth = Math.max(depth, inner.depth);
  }
  const result = { weight, depth: depth + 1 };
  if (Number.isFinite(depth)) measured.set(term, result);
  return result;
}

// src/platforms/terraform/expression/context.ts
function tooMuch({ budget, trace }) {
  budget.refuse();
  return trace.depend(unknown("too much to compute"));
}
function bounded(term, context) {
  const { weight, depth } = measure(term);
  return weight > MAX_WEIGHT || depth > MAX_DEPTH ? tooMuch(context) : term;
}
var WEIGHT_PER_STEP = 16;
function payFor(terms, { budget }) {
  return budget.take(
    terms.reduce((sum2, term) => sum2 + Math.ceil(measure(term).weight / WEIGHT_PER_STEP), 0)
  );
}
function bind(names, key, value, outer) {
  const [first, second] = names;
  if (first === void 0) return outer;
  if (second === void 0) return { name: first, term: value, outer };
  return { name: second, term: value, outer: { name: first, term: key, outer } };
}
function boundTo(name, names) {
  let found2 = names;
  while (found2 !== void 0 && found2.name !== name) found2 = found2.outer;
  return found2;
}

// src/platforms/terraform/expression/functions/equality.ts
function equality(left, right) {
  if (isUnknown(left) || isUnknown(right)) return "maybe";
  if (left === right) return true;
  if (isList(left) && isList(right)) {
    return left.length === right.length && every(left.map((item, index) => [item, right[index] ?? null]));
  }
  if (!isMapping2(left) || !isMapping2(right)) return false;
  const keys2 = Object.keys(left);
  if (keys2.length !== Object.keys(right).length || !keys2.every((key) => Object.hasOwn(right, key)))
    return false;
  return every(keys2.map((key) => [left[key] ?? null, right[key] ?? null]));
}
function every(pairs) {
  let result = true;
  for (const [left, right] of pairs) {
    const equal = equality(left, right);
    if (equal === false) return false;
    if (equal === "maybe") result = "maybe";
  }
  return result;
}

// src/platforms/terraform/expression/like-other.ts
function likeOther(term, other, context) {
  if (term === null || other.result === null || other.failure !== void 0) return term;
  if (other.doubt === void 0) return unified(term, other.result, context);
  const converted = context.trace.perhaps(() => unified(term, other.result, context));
  return equality(converted, term) === true ? term : maybeText(term, [other.doubt]);
}
function unified(term, other, context) {
  const { trace } = context;
  if (!payFor([term, other], context)) return tooMuch(context);
  if (!isKnown(term) || !isKnown(other)) trace.depend(term, other);
  return unify([term, other])?.[0] ?? trace.fail("a conditional with results of different types");
}

// src/platforms/terraform/expression/choice.ts
function evaluateConditional({ condition, whenTrue, whenFalse }, names, context) {
  const { trace } = context;
  const attempt = (result) => trace.attempt(() => context.evaluate(result, names));
  const decision = flag(context.evaluate(condition, names));
  if (decision === void 0) return trace.fail("invalid condition");
  if (!isUnknown(decision)) {
    const chosen = context.evaluate(decision ? whenTrue : whenFalse, names);
    if (chosen === null || typeof chosen === "string" && !trace.isAttempt) return chosen;
    return likeOther(chosen, attempt(decision ? whenFalse : whenTrue), context);
  }
  trace.depend(decision);
  return trace.perhaps(() => {
    const [yes, no] = [attempt(whenTrue), attempt(whenFalse)];
    for (const reason of [yes.failure, yes.doubt, no.failure, no.doubt])
      if (reason !== void 0) trace.depend(reason);
    const [left, right] = [likeOther(yes.result, no, context), likeOther(no.result, yes, context)];
    return payFor([left, right], context) ? bounded(either(left, right, decision), context) : tooMuch(context);
  });
}
function either(left, right, decision) {
  if (left === right) return left;
  const kind = left === null ? kindOf(right) : kindOf(left);
  if (kind !== void 0 && (right === null || kindOf(right) === kind))
    return ofKind(unknownOf(left, right, decision), kind);
  if (isList(left) && isList(right)) return eitherList(left, right, decision);
  if (isMapping2(left) && isMapping2(right)) return eitherObject(left, right, decision);
  return unknownOf(left, right, decision);
}
function eitherList(left, right, decision) {
  const comparable = left.length === right.length && !isSet(left) && !isSet(right);
  if (!comparable) return unknownOf(left, right, decision);
  return left.map((item, index) => either(item, right[index] ?? null, decision));
}
function eitherObject(left, right, decision) {
  const keys2 = Object.keys(left);
  const comparable = keys2.length === Object.keys(right).length && keys2.every((key) => Object.hasOwn(right, key));
  if (!comparable) return unknownOf(left, right, decision);
  return Object.fromEntries(
    keys2.map((key) => [key, either(left[key] ?? null, right[key] ?? null, decision)])
  );
}

// src/platforms/terraform/expression/functions.ts
function invalidCall(name) {
  return unknown(`${name}(): invalid arguments`);
}

// src/platforms/terraform/expression/call.ts
function evaluateCall(call, names, context) {
  const name = call.name.replace(/^core::/, "");
  const special = call.expandsLast ? void 0 : SPECIAL.get(name);
  if (special !== void 0) return special(call.arguments, names, context);
  return ofKind(applied(name, call, names, context), RESULTS.get(name));
}
function applied(name, call, names, context) {
  const args = argumentsOf(call, names, context);
  if (isUnknown(args)) return args;
  if (!payFor(args, context)) return tooMuch(context);
  const result = asDeclared(name, context.scope.functions.call(name, args), args);
  const known2 = args.every(isKnown);
  if (known2 && isUnknown(result) && result.$unknown === invalidCall(name).$unknown) {
    return context.trace.fail(result.$unknown);
  }
  if (!known2 || !isKnown(result)) context.trace.depend(...args, result);
  return payFor([result], context) ? bounded(result, context) : tooMuch(context);
}
function argumentsOf({ arguments: expressions, expandsLast }, names, context) {
  const args = expressions.map((expression) => context.evaluate(expression, names));
  const last = args.pop();
  if (last === void 0) return args;
  if (!expandsLast) return [...args, last];
  if (isUnknown(last)) return context.trace.depend(...args, last);
  if (!isList(last)) return context.trace.fail("...: no list");
  return context.budget.take(last.length) ? [...args, ...last] : tooMuch(context);
}
function attemptInTurn(expressions, names, context) {
  const [first, ...others] = expressions;
  if (first === void 0) return context.trace.fail("try: every argument is an error");
  const { result, failure, doubt } = context.trace.attempt(() => context.evaluate(first, names));
  if (failure !== void 0) return attemptInTurn(others, names, context);
  if (doubt === void 0) return result;
  const decision = context.trace.depend(doubt);
  const instead = context.trace.perhaps(() => attemptInTurn(others, names, context));
  return payFor([result, instead], context) ? bounded(either(result, instead, decision), context) : tooMuch(context);
}
function canEvaluate(expressions, names, context) {
  const [only] = expressions;
  if (only === void 0 || expressions.length > 1) return context.trace.fail(invalidCall("can").$unknown);
  const { failure, doubt } = context.trace.attempt(() => context.evaluate(only, names));
  if (failure !== void 0) return false;
  return doubt === void 0 ? true : ofKind(context.trace.depend(doubt), "bool");
}
function convertTo(expressions, names, context) {
  const { trace } = context;
  const [value, constraint, ...others] = expressions;
  const type = constraint && typeOf(constraint);
  if (value === void 0 || type === void 0 || others.length > 0)
    return trace.fail(invalidCall("convert").$unknown);
  const term = context.evaluate(value, names);
  if (!payFor([term], context)) return tooMuch(context);
  const result = convert(term, type, (fallback) => context.evaluate(fallback, void 0));
  if (!isKnown(term)) trace.depend(term);
  if (result !== void 0) return bounded(result, context);
  return isKnown(term) ? trace.fail(invalidCall("convert").$unknown) : unknownOf(term);
}
var SPECIAL = /* @__PURE__ */ new Map([
  ["can", canEvaluate],
  ["convert", convertTo],
  ["try", attemptInTurn]
]);
var RESULTS = new Map([
  ...["abs", "ceil", "floor", "index", "length", "log", "max", "min", "parseint", "pow", "signum", "sum"].map(
    (name) => [name, "number"]
  ),
  ...["timecmp", "tonumber"].map((name) => [name, "number"]),
  ...["alltrue", "anytrue", "cidrcontains", "contains", "endswith", "fileexists", "issensitive"].map(
    (name) => [name, "bool"]
  ),
  ...["startswith", "strcontains", "tobool"].map((name) => [name, "bool"])
]);
var MAKING_SETS = /* @__PURE__ */ new Set([
  "fileset",
  "setintersection",
  "setsubtract",
  "setunion",
  "toset"
]);
var MAKING_LISTS = /* @__PURE__ */ new Set([
  "compact",
  "concat",
  "distinct",
  "flatten",
  "reverse",
  "slice",
  "sort",
  "tolist"
]);
function asDeclared(name, result, args) {
  if (!isList(result)) return result;
  if (MAKING_SETS.has(name) || name === "setproduct" && args.some(isSet)) return asSet(result);
  return MAKING_LISTS.has(name) && isSet(result) ? [...result] : result;
}

// src/platforms/terraform/expression/members.ts
function membersIn(collection2, { trace }) {
  if (isUnknown(collection2)) return trace.depend(collection2);
  if (isList(collection2)) {
    const keyed2 = !isSet(collection2);
    return collection2.map((item, index) => [keyed2 ? index : item, item]);
  }
  return isMapping2(collection2) ? membersOf(collection2) : trace.fail("for: no collection");
}

// src/platforms/terraform/expression/for.ts
function evaluateFor(expression, names, context) {
  const members2 = membersIn(context.evaluate(expression.collection, names), context);
  if (isUnknown(members2)) return members2;
  const selected = [];
  for (const [key2, value2] of members2) {
    if (!context.budget.take()) return tooMuch(context);
    const inner = bind(expression.names, key2, value2, names);
    const wanted = isWanted(expression.condition, inner, context);
    if (isUnknown(wanted)) return wanted;
    if (wanted) selected.push(inner);
  }
  const { key, value, grouped } = expression;
  if (key !== void 0) return objectOf(key, value, grouped, selected, context);
  return bounded(
    selected.map((inner) => context.evaluate(value, inner)),
    context
  );
}
function isWanted(condition, names, context) {
  const wanted = condition === void 0 || flag(context.evaluate(condition, names));
  if (wanted === void 0) return context.trace.fail("for: invalid condition");
  return isUnknown(wanted) ? context.trace.depend(wanted) : wanted;
}
function objectOf(key, value, grouped, selected, context) {
  const groups = /* @__PURE__ */ new Map();
  for (const inner of selected) {
    const name = text2(context.evaluate(key, inner));
    if (name === void 0) return context.trace.fail("for: invalid key");
    if (isUnknown(name)) return context.trace.depend(name);
    const term = context.evaluate(value, inner);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [term]);
    else if (grouped) group.push(term);
    else return context.trace.fail("for: two values for one key");
  }
  const members2 = [...groups].map(([name, terms]) => [name, grouped ? terms : terms[0] ?? null]);
  return bounded(mappingOf(members2), context);
}

// src/platforms/terraform/expression/arithmetic.ts
var QUOTIENT_DIGITS = 20;
function calculate(operator, left, right) {
  const [a, b] = [decimal(left), decimal(right)];
  if (a === void 0 || b === void 0) return void 0;
  const exact = calculateExactly(operator, a, b);
  const result = exact === void 0 ? left / right : toNumber(exact);
  return Number.isFinite(result) && !(Number.isInteger(result) && !Number.isSafeInteger(result)) ? result + 0 : void 0;
}
function decimal(value) {
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), scale: 0 };
  const written = decimalOf(value);
  if (written === void 0) return void 0;
  const coefficient = BigInt(written.sign + written.digits);
  return written.scale >= 0 ? { coefficient, scale: written.scale } : { coefficient: coefficient * 10n ** BigInt(-written.scale), scale: 0 };
}
function calculateExactly(operator, a, b) {
  if (operator === "*") return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
  const scale = Math.max(a.scale, b.scale);
  const left = a.coefficient * 10n ** BigInt(scale - a.scale);
  const right = b.coefficient * 10n ** BigInt(scale - b.scale);
  switch (operator) {
    case "+":
      return { coefficient: left + right, scale };
    case "-":
      return { coefficient: left - right, scale };
    case "%":
      return { coefficient: left % right, scale };
    case "/": {
      const shifted = left * 10n ** BigInt(QUOTIENT_DIGITS);
      return shifted % right === 0n ? { coefficient: shifted / right, scale: QUOTIENT_DIGITS } : void 0;
    }
  }
}
function toNumber({ coefficient, scale }) {
  return Number(`${coefficient}e-${scale}`);
}

// src/platforms/terraform/expression/equality.ts
function equalityOf(operation, left, right) {
  if (isList(left) && isList(right) && isSet(left) !== isSet(right)) return "maybe";
  const equal = equality(left, right);
  if (equal !== true || !(isList(left) || isMapping2(left))) return equal;
  return isStructural(operation.left, left) && isStructural(operation.right, right) ? true : "maybe";
}
function isStructural(expression, term) {
  if (isPrimitive(term)) return true;
  switch (expression.kind) {
    case "parentheses":
      return isStructural(expression.inner, term);
    case "tuple":
      return isList(term) && expression.items.every((item, index) => isStructural(item, term[index] ?? null));
    case "for":
    case "object":
      return Object.values(term).every(isPrimitive);
    default:
      return false;
  }
}
function isPrimitive(term) {
  return typeof term !== "object" || term === null;
}

// src/platforms/terraform/expression/operators.ts
var UNTYPED = unknown("a comparison of collections");
function evaluateUnary(operation, names, context) {
  return ofKind(unary(operation, names, context), operation.operator === "!" ? "bool" : "number");
}
function evaluateBinary(operation, names, context) {
  return ofKind(binary(operation, names, context), ARITHMETIC.has(operation.operator) ? "number" : "bool");
}
var ARITHMETIC = /* @__PURE__ */ new Set(["+", "-", "*", "/", "%"]);
function unary(operation, names, context) {
  const { operator } = operation;
  const operand = context.evaluate(operation.operand, names);
  const value = operator === "!" ? flag(operand) : number(operand);
  if (value === void 0) return invalidOperand(operator, context);
  if (isUnknown(value)) return context.trace.depend(value);
  return typeof value === "boolean" ? !value : -value + 0;
}
function binary(operation, names, context) {
  const { operator } = operation;
  if (operator === "&&" || operator === "||") return logical(operation, operator === "||", names, context);
  const left = context.evaluate(operation.left, names);
  const right = context.evaluate(operation.right, names);
  if (operator === "==" || operator === "!=") {
    if (!payFor([left, right], context)) return tooMuch(context);
    const equal = equalityOf(operation, left, right);
    if (equal !== "maybe") return equal === (operator === "==");
    return context.trace.depend(...isKnown(left) && isKnown(right) ? [UNTYPED] : [left, right]);
  }
  return numeric(operator, left, right, context);
}
function logical({ operator, left, right }, deciding, names, context) {
  const { trace } = context;
  const truthOf = (operand) => {
    const value = flag(context.evaluate(operand, names));
    if (value === void 0) return invalidOperand(operator, context);
    return isUnknown(value) ? trace.depend(value) : value;
  };
  const first = trace.attempt(() => truthOf(left));
  if (first.doubt !== void 0) trace.depend(first.doubt);
  if (first.result === !deciding) return truthOf(right);
  const second = trace.perhaps(() => truthOf(right));
  if (first.failure !== void 0 && second === deciding) trace.depend(first.failure);
  else if (first.failure !== void 0) trace.fail(first.failure.$unknown);
  if (second === deciding || first.result === deciding) return deciding;
  return isUnknown(second) ? unknownOf(first.result, second) : first.result;
}
function numeric(operator, left, right, context) {
  const { trace } = context;
  const [a, b] = [number(left), number(right)];
  if (a === void 0 || b === void 0) return invalidOperand(operator, context);
  if (typeof a !== "number" || typeof b !== "number") {
    return trace.depend(...[a, b].filter((value) => typeof value !== "number"));
  }
  switch (operator) {
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    default:
      return arithmetic(operator, a, b, context);
  }
}
function arithmetic(operator, left, right, { trace }) {
  if (right === 0 && (operator === "/" || operator === "%"))
    return trace.depend(unknown("a division by zero"));
  return calculate(operator, left, right) ?? trace.depend(IMPRECISE);
}
function invalidOperand(operator, { trace }) {
  return trace.fail(`invalid operand of ${operator}`);
}

// src/platforms/terraform/expression/steps.ts
function takeSteps(value, steps, label, names, context) {
  let [taken2, path] = [value, label];
  for (const step of steps) {
    if (isUnknown(taken2)) return context.trace.depend(taken2);
    if (step.kind === "attribute") {
      path = `${path}.${step.name}`;
      taken2 = attributeOf2(taken2, step.name, path, context);
    } else if (step.kind === "index") {
      taken2 = elementOf(taken2, step, path, names, context);
    } else {
      taken2 = splat(taken2, step.each, path, names, context);
    }
  }
  return taken2;
}
function attributeOf2(value, name, path, { trace }) {
  const attribute = isMapping2(value) ? memberOf(value, name) : void 0;
  return attribute === void 0 ? trace.fail(about(path, "no such attribute")) : attribute;
}
function elementOf(value, step, path, names, context) {
  const { trace } = context;
  const key = context.evaluate(step.key, names);
  const readable = isMapping2(value) || isList(value) && !isSet(value);
  const index = readable ? isList(value) ? number(key) : text2(key) : void 0;
  if (isUnknown(index)) return trace.depend(index);
  let element;
  if (isList(value)) element = typeof index === "number" ? value[index] : void 0;
  else if (isMapping2(value)) element = typeof index === "string" ? memberOf(value, index) : void 0;
  return element === void 0 ? trace.fail(about(path, "no such element")) : element;
}
function splat(value, each, path, names, context) {
  if (value === null) {
    context.trace.depend(unknown("a splat of null"));
    return [];
  }
  if (!isList(value)) return [takeSteps(value, each, path, names, context)];
  if (!context.budget.take(value.length * (each.length + 1))) return tooMuch(context);
  return bounded(
    value.map((item) => takeSteps(item, each, path, names, context)),
    context
  );
}
function about(path, problem) {
  return path === "" ? problem : `${path}: ${problem}`;
}

// src/platforms/terraform/expression/template.ts
var CHARACTERS_PER_STEP = 64;
function evaluateTemplate({ parts }, names, context) {
  const [only, ...others] = parts;
  if (only?.kind === "interpolation" && others.length === 0) return context.evaluate(only.expression, names);
  return renderAll(parts, names, context);
}
function renderAll(parts, names, context) {
  return joined(
    parts.map((part) => render(part, names, context)),
    context
  );
}
function joined(texts, context) {
  const unknowns = texts.filter(isUnknown);
  if (unknowns.length > 0) return unknownOf(...unknowns);
  const length2 = texts.reduce((sum2, part) => sum2 + (typeof part === "string" ? part.length : 0), 0);
  const affordable = length2 <= MAX_TEXT && context.budget.take(Math.ceil(length2 / CHARACTERS_PER_STEP));
  return affordable ? texts.join("").normalize() : tooMuch(context);
}
function render(part, names, context) {
  switch (part.kind) {
    case "text":
      return part.value.normalize();
    case "interpolation":
      return inserted(context.evaluate(part.expression, names), context);
    case "if":
      return renderIf(part, names, context);
    case "for":
      return renderFor(part, names, context);
  }
}
function inserted(term, { trace }) {
  const written = text2(term);
  if (written === void 0) return trace.fail("a value in a template that is no text");
  return isUnknown(written) ? trace.depend(written) : written;
}
function renderIf({ condition, whenTrue, whenFalse }, names, context) {
  const { trace } = context;
  const decision = flag(context.evaluate(condition, names));
  if (decision === void 0) return trace.fail("invalid condition");
  if (!isUnknown(decision)) return renderAll(decision ? whenTrue : whenFalse, names, context);
  const merged3 = trace.depend(decision);
  return trace.perhaps(() => {
    const [yes, no] = [renderAll(whenTrue, names, context), renderAll(whenFalse, names, context)];
    if (yes === no) return yes;
    return unknownOf(merged3, yes, no);
  });
}
function renderFor(part, names, context) {
  const members2 = membersIn(context.evaluate(part.collection, names), context);
  if (isUnknown(members2)) return members2;
  const texts = [];
  for (const [key, value] of members2) {
    if (!context.budget.take()) return tooMuch(context);
    texts.push(renderAll(part.parts, bind(part.names, key, value, names), context));
  }
  return joined(texts, context);
}

// src/platforms/terraform/expression/trace.ts
var Trace = class {
  #failure;
  #doubt;
  #attempts = 0;
  /** Is a part being run whose errors are not, or not surely, errors of the whole? Only then it matters where they are. */
  get isAttempt() {
    return this.#attempts > 0;
  }
  /** Terraform reports an error here. The reason holds no literal text of the configuration. */
  fail(reason) {
    const failure = unknown(reason);
    this.#failure ??= failure;
    return failure;
  }
  /** The result depends on the unknowns in these terms, which may also lead to an error. */
  depend(...terms) {
    const merged3 = unknownOf(...terms);
    this.#doubt = this.#doubt === void 0 ? merged3 : unknownOf(this.#doubt, merged3);
    return merged3;
  }
  /** Runs a part whose errors are not, or not surely, errors of the whole. */
  attempt(run) {
    const [failure, doubt] = [this.#failure, this.#doubt];
    this.#failure = void 0;
    this.#doubt = void 0;
    this.#attempts++;
    const result = run();
    this.#attempts--;
    const attempt = {
      result,
      ...this.#failure === void 0 ? {} : { failure: this.#failure },
      ...this.#doubt === void 0 ? {} : { doubt: this.#doubt }
    };
    this.#failure = failure;
    this.#doubt = doubt;
    return attempt;
  }
  /** Runs a part of which it is not known whether Terraform looks at it. */
  perhaps(run) {
    const { result, failure, doubt } = this.attempt(run);
    if (failure !== void 0) this.depend(failure);
    if (doubt !== void 0) this.depend(doubt);
    return result;
  }
};

// src/platforms/terraform/expression/evaluate.ts
function evaluate(expression, scope, budget) {
  return new Evaluator(scope, budget).evaluate(expression, void 0);
}
var Evaluator = class {
  constructor(scope, budget) {
    this.scope = scope;
    this.budget = budget;
  }
  scope;
  budget;
  trace = new Trace();
  evaluate(expression, names) {
    if (!this.budget.take()) return tooMuch(this);
    switch (expression.kind) {
      case "literal":
        return typeof expression.value === "string" ? expression.value.normalize() : expression.value;
      case "traversal":
        return this.traversal(expression, names);
      case "access":
        return takeSteps(this.evaluate(expression.target, names), expression.steps, "", names, this);
      case "parentheses":
        return this.evaluate(expression.inner, names);
      case "tuple":
        return bounded(
          expression.items.map((item) => this.evaluate(item, names)),
          this
        );
      case "object":
        return this.object(expression, names);
      case "template":
        return evaluateTemplate(expression, names, this);
      case "unary":
        return evaluateUnary(expression, names, this);
      case "binary":
        return evaluateBinary(expression, names, this);
      case "conditional":
        return evaluateConditional(expression, names, this);
      case "for":
        return evaluateFor(expression, names, this);
      case "call":
        return evaluateCall(expression, names, this);
      case "invalid":
        return this.trace.depend(unknown("a syntax error"));
    }
  }
  traversal({ root, steps }, names) {
    const bound = boundTo(root, names);
    if (bound !== void 0) return takeSteps(bound.term, steps, root, names, this);
    const path = [root, ...leadingNames(steps)];
    const found2 = this.scope.lookup(path);
    if (found2 === void 0) return this.trace.depend(unknown(path.join(".")));
    const label = path.slice(0, found2.used).join(".");
    return takeSteps(found2.term, steps.slice(found2.used - 1), label, names, this);
  }
  object({ items }, names) {
    const members2 = [];
    for (const item of items) {
      const key = text2(this.evaluate(item.key, names));
      if (key === void 0) return this.trace.fail("invalid key of an object");
      if (isUnknown(key)) return this.trace.depend(key);
      members2.push([key, this.evaluate(item.value, names)]);
    }
    return bounded(mappingOf(members2), this);
  }
};
function leadingNames(steps) {
  const names = [];
  for (const step of steps) {
    if (step.kind !== "attribute") break;
    names.push(step.name);
  }
  return names;
}

// src/platforms/terraform/evaluation.ts
var MAX_INSTANCES = 256;
var MAX_ALL_INSTANCES = 2e4;
var MAX_DEPTH2 = 200;
var TOO_MUCH = unknown("too much to compute");
var Evaluation = class {
  diagnostics = [];
  #reported = /* @__PURE__ */ new Set();
  #noted;
  #instances = 0;
  #depth = 0;
  evaluate(written) {
    const { expression, scope } = written;
    if (expression.kind === "literal") return expression.value;
    const budget = new Budget();
    if (this.#depth < MAX_DEPTH2) {
      const outer = this.#noted;
      this.#noted = void 0;
      this.#depth++;
      try {
        const term = evaluate(expression, scope, budget);
        if (this.#noted !== void 0) this.reportProblem(this.#noted, written);
        if (!budget.spent) return term;
      } finally {
        this.#depth--;
        this.#noted = outer;
      }
    }
    this.reportProblem("too-much", written);
    return TOO_MUCH;
  }
  /** A function that is being called ran into this. */
  note(problem) {
    this.#noted = problem;
  }
  reportProblem(problem, { document, expression }) {
    if (problem === "nested-template") {
      const message = "A template that is used here renders another one, which Terraform refuses; it stays unknown.";
      this.report("unresolved", "warning", message, document, expression.span);
    } else if (problem === "too-much") {
      const message = "This is too much to compute; its value stays unknown.";
      this.report("limit-reached", "warning", message, document, expression.span);
    } else {
      const message = "A function here reads outside of the checked folder; its value stays unknown.";
      this.report("outside-repository", "notice", message, document, expression.span);
    }
  }
  /** May that many instances be made? Reports it at the argument if not. */
  mayMake(count, { document, expression }) {
    if (count <= MAX_INSTANCES && this.#instances + count <= MAX_ALL_INSTANCES) {
      this.#instances += count;
      return true;
    }
    const message = `More than ${MAX_INSTANCES} instances of one block, or ${MAX_ALL_INSTANCES} of all, are checked as one whose key is unknown.`;
    this.report("limit-reached", "warning", message, document, expression.span);
    return false;
  }
  /** Reports once for each place, however many instances of a module there are. */
  report(code2, severity, message, document, span) {
    const key = `${document.file} ${span.start} ${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push(diagnostic(code2, severity, message, document.file, document.at(span)));
  }
};

// src/platforms/terraform/json-span.ts
var SpanInJson = class {
  constructor(document, pointer, what) {
    this.document = document;
    this.pointer = pointer;
    this.what = what;
  }
  document;
  pointer;
  what;
  get start() {
    const { key, value } = this.position();
    return this.what === "value" ? value.start : (key ?? value).start;
  }
  get end() {
    const { key, value } = this.position();
    if (this.what !== "key") return value.end;
    if (key !== void 0) return key.end;
    const newline = this.document.source.text.indexOf("\n", value.start);
    return newline === -1 ? value.end : Math.min(newline, value.end);
  }
  position() {
    return this.document.position(this.pointer) ?? { value: { start: 0, end: 0 } };
  }
};

// src/platforms/terraform/json-syntax.ts
var LABELS = {
  data: 2,
  locals: 0,
  module: 1,
  output: 1,
  provider: 1,
  resource: 2,
  variable: 1
};
var COMMENT = "//";
var META_BLOCKS = /* @__PURE__ */ new Set(["connection", "lifecycle", "provisioner", "timeouts"]);
var MAP = /(?:^|_)(?:annotations|arguments|context|dimensions|labels|map|metadata|tags|tags_all|triggers|variables)$|^(?:app_settings|parameters)$/;
function configurationFromJson(document, reader) {
  const conversion = new Conversion(document, reader);
  const body = { attributes: [], blocks: conversion.topLevel() };
  return { document: new HclDocument(document.source, body), diagnostics: conversion.diagnostics };
}
function variablesFromJson(document) {
  const conversion = new Conversion(document, void 0);
  const body = { attributes: conversion.literals(document.value, ""), blocks: [] };
  return { document: new HclDocument(document.source, body), diagnostics: conversion.diagnostics };
}
var Conversion = class _Conversion {
  /** @param reader undefined where text holds no templates */
  constructor(document, reader) {
    this.document = document;
    this.reader = reader;
  }
  document;
  reader;
  diagnostics = [];
  topLevel() {
    return this.mappingsIn(this.document.value, "").flatMap(
      ([value, at]) => Object.entries(value).flatMap(([type, content]) => {
        const labels = Object.hasOwn(LABELS, type) ? LABELS[type] : void 0;
        return labels === void 0 ? [] : this.labelled(type, [], labels, content, join(at, type));
      })
    );
  }
  literals(value, at) {
    return this.mappingsIn(value, at).flatMap(([mapping3, pointer]) => this.attributes(mapping3, pointer));
  }
  /** The blocks below so many levels of labels; at each level there may be lists. */
  labelled(type, labels, missing2, value, at) {
    return this.mappingsIn(value, at).flatMap(([mapping3, pointer]) => {
      if (missing2 === 0) return [this.block(type, labels, this.bodyOf(type, mapping3, pointer), pointer, at)];
      return Object.entries(mapping3).filter(([label]) => label !== COMMENT).flatMap(
        ([label, inner]) => this.labelled(type, [...labels, label], missing2 - 1, inner, join(pointer, label))
      );
    });
  }
  /** @param keyed where the key stands that a missing argument is found at */
  block(type, labels, body, at, keyed2) {
    const header = this.spanOf(keyed2, "key");
    return { type, labels, header, body, span: this.spanOf(at, "whole") };
  }
  bodyOf(type, value, at) {
    switch (type) {
      case "variable":
        return { attributes: this.variable(value, at), blocks: [] };
      case "module":
      case "output":
      case "locals":
        return { attributes: this.attributes(value, at), blocks: [] };
      default:
        return this.nested(value, at);
    }
  }
  /** The type is an expression inside of text; everything else in a variable is meant literally. */
  variable(value, at) {
    const literal = new _Conversion(this.document, void 0);
    return literal.attributes(value, at).map((attribute) => {
      const { name, expression } = attribute;
      return name === "type" ? { ...attribute, expression: this.reread(expression) } : attribute;
    });
  }
  /** A body whose arguments may be nested blocks. */
  nested(value, at) {
    const attributes = [];
    const blocks = [];
    for (const [name, content] of Object.entries(value)) {
      const pointer = join(at, name);
      if (name === "dynamic") blocks.push(...this.dynamic(content, pointer));
      else if (isBlock(name, content)) blocks.push(...this.nestedBlocks(name, content, pointer));
      else if (name !== COMMENT && content !== null) attributes.push(this.attribute(name, content, pointer));
    }
    return { attributes, blocks };
  }
  nestedBlocks(type, value, at) {
    return this.mappingsIn(value, at).map(
      ([mapping3, pointer]) => this.block(type, [], this.nested(mapping3, pointer), pointer, pointer)
    );
  }
  dynamic(value, at) {
    return this.mappingsIn(value, at).flatMap(
      ([byLabel, outer]) => Object.entries(byLabel).flatMap(
        ([label, inner]) => this.mappingsIn(inner, join(outer, label)).map(([mapping3, pointer]) => {
          const { content, iterator, ...rest } = mapping3;
          const attributes = this.attributes(rest, pointer);
          if (iterator !== void 0) {
            const written = this.attribute("iterator", iterator, join(pointer, "iterator"));
            attributes.push({ ...written, expression: this.reread(written.expression) });
          }
          const blocks = this.nestedBlocks("content", content ?? {}, join(pointer, "content"));
          return this.block("dynamic", [label], { attributes, blocks }, pointer, pointer);
        })
      )
    );
  }
  attributes(value, at) {
    return Object.entries(value).filter(([name]) => name !== COMMENT).map(([name, content]) => this.attribute(name, content, join(at, name)));
  }
  attribute(name, value, at) {
    return { name, key: this.spanOf(at, "key"), expression: this.expression(value, at) };
  }
  expression(value, at) {
    const span = this.spanOf(at, "value");
    if (typeof value === "string") return this.text(value, span);
    if (Array.isArray(value))
      return {
        kind: "tuple",
        items: value.map((item, index) => this.expression(item, join(at, index))),
        span
      };
    if (isMapping(value)) {
      const items = Object.entries(value).map(([key, content]) => {
        const pointer = join(at, key);
        return { key: this.text(key, this.spanOf(pointer, "key")), value: this.expression(content, pointer) };
      });
      return { kind: "object", items, span };
    }
    return { kind: "literal", value, span };
  }
  text(value, span) {
    if (this.reader === void 0) return { kind: "literal", value, span };
    const template = this.reader.template(value);
    if (template !== void 0) return placed(template, span);
    this.report("syntax-error", "error", "The template in this text is not valid; it stays unknown.", span);
    return { kind: "invalid", span };
  }
  /** Text that holds an expression: `"list(string)"`, `"aws.cn"`. */
  reread(expression) {
    if (expression.kind !== "literal" || typeof expression.value !== "string") return expression;
    const inner = this.reader?.expression(expression.value);
    return inner === void 0 ? expression : placed(inner, expression.span);
  }
  /** The objects that stand at a place, alone or in lists. */
  mappingsIn(value, at) {
    if (Array.isArray(value)) return value.flatMap((item, index) => this.mappingsIn(item, join(at, index)));
    if (isMapping(value)) return [[value, at]];
    if (value !== null)
      this.report("syntax-error", "error", "An object is expected here.", this.spanOf(at, "value"));
    return [];
  }
  spanOf(at, what) {
    return new SpanInJson(this.document, at, what);
  }
  report(code2, severity, message, span) {
    this.diagnostics.push(diagnostic(code2, severity, message, this.document.file, this.document.at(span)));
  }
};
function isContainer(value) {
  return typeof value === "object" && value !== null;
}
function isBlock(name, value) {
  if (META_BLOCKS.has(name)) return true;
  if (Array.isArray(value)) return value.length > 0 && value.every(isMapping);
  return isMapping(value) && !(MAP.test(name) && !Object.values(value).some(isContainer));
}
function placed(tree, span) {
  if (Array.isArray(tree)) return tree.map((item) => placed(item, span));
  if (typeof tree !== "object" || tree === null) return tree;
  const parts = Object.entries(tree).map(([name, part]) => [
    name,
    name === "span" ? span : placed(part, span)
  ]);
  return Object.fromEntries(parts);
}

// src/platforms/terraform/definition.ts
function writtenIn(scope, { document, attribute }) {
  const { key, expression } = attribute;
  return { document: attribute.document ?? document, key, expression, scope };
}

// src/platforms/terraform/bound-scope.ts
var BoundScope = class {
  constructor(outer, name, binding) {
    this.outer = outer;
    this.name = name;
    this.binding = binding;
  }
  outer;
  name;
  binding;
  get functions() {
    return this.outer.functions;
  }
  get module() {
    return this.outer.module;
  }
  declared(names) {
    return names[0] === this.name ? void 0 : this.outer.declared(names);
  }
  lookup(names) {
    const [name, attribute] = names;
    if (name !== this.name) return this.outer.lookup(names);
    const { attributes } = this.binding;
    if (attribute === void 0) return { term: attributes, used: 1 };
    const term = Object.hasOwn(attributes, attribute) ? attributes[attribute] : void 0;
    return term === void 0 ? void 0 : { term, used: 2 };
  }
  originOf(names) {
    const [name, attribute] = names;
    if (name !== this.name) return this.outer.originOf(names);
    const origin = attribute === void 0 ? void 0 : this.binding.origins?.[attribute];
    return origin === void 0 ? void 0 : { origin, used: 2 };
  }
};

// src/platforms/terraform/nested-blocks.ts
var MAX_MADE = 256;
function nestedBlocksOf(part, evaluation) {
  const nested = /* @__PURE__ */ new Map();
  for (const block of part.body.blocks) {
    const [label] = block.labels;
    const isDynamic = block.type === "dynamic" && label !== void 0;
    const type = isDynamic ? label : block.type;
    const made = isDynamic ? madeBy(block, label, part, evaluation) : [partOf(block, part)];
    const known2 = nested.get(type) ?? [];
    if ("unknown" in known2) continue;
    if ("unknown" in made) nested.set(type, made);
    else if (made.length > 0) nested.set(type, [...known2, ...made]);
  }
  return nested;
}
function partOf(block, { document, scope }) {
  const { header, span, body } = block;
  return { document: block.document ?? document, header, span, body, scope };
}
function madeBy(block, label, part, evaluation) {
  const { scope } = part;
  const document = block.document ?? part.document;
  const { header, span } = block;
  const forEach2 = attributeOf(block.body, "for_each");
  const content = block.body.blocks.find(({ type }) => type === "content");
  if (forEach2 === void 0 || content === void 0) return { unknown: unknown(`dynamic.${label}`), header };
  const written = writtenIn(scope, { document, attribute: forEach2 });
  const term = evaluation.evaluate(written);
  const bindings = bindingsOf(written, term);
  if (bindings === void 0) return { unknown: reasonOf(written, term, label), header };
  const name = iteratorOf(block) ?? label;
  return bindings.map((binding) => ({
    document,
    header,
    span,
    body: content.body,
    scope: new BoundScope(scope, name, binding)
  }));
}
function iteratorOf(block) {
  const iterator = attributeOf(block.body, "iterator")?.expression;
  return iterator?.kind === "traversal" ? iterator.root : void 0;
}
function bindingsOf(written, term) {
  if (typeof term !== "object" || term === null || isUnknown(term)) return void 0;
  const entries = isList(term) ? [...term.entries()] : Object.entries(term);
  if (entries.length > MAX_MADE) return void 0;
  if (isSet(term)) return entries.map(([, value]) => ({ attributes: { key: value, value } }));
  return entries.map(([key, value]) => ({
    attributes: { key, value },
    origins: { value: { written, inside: [String(key)] } }
  }));
}
function reasonOf({ expression }, term, label) {
  if (isUnknown(term) && traversalsIn(expression).length > 0) return term;
  return unknown(`dynamic.${label}`);
}

// src/platforms/terraform/documents/arguments.ts
var INVALID = unknown("an argument that the provider does not take");
var Arguments = class _Arguments {
  constructor(part, evaluation) {
    this.part = part;
    this.evaluation = evaluation;
  }
  part;
  evaluation;
  #blocks;
  written(name) {
    const attribute = attributeOf(this.part.body, name);
    const { document, scope } = this.part;
    return attribute && writtenIn(scope, { document, attribute });
  }
  /** `null` where there is none. */
  value(name) {
    const written = this.written(name);
    return written === void 0 ? null : this.evaluation.evaluate(written);
  }
  /** @returns undefined where there is none, or an empty one, which providers do not tell apart */
  text(name) {
    const value = this.value(name);
    if (value === null || value === "") return void 0;
    return text2(value) ?? INVALID;
  }
  /** @returns undefined for an empty list, or none */
  texts(name) {
    const value = this.value(name);
    if (value === null) return void 0;
    if (isUnknown(value)) return value;
    if (!isList(value)) return INVALID;
    const items = value.map((item) => text2(item) ?? INVALID);
    return items.length === 0 ? void 0 : items;
  }
  blocks(type) {
    this.#blocks ??= nestedBlocksOf(this.part, this.evaluation);
    const blocks = this.#blocks.get(type) ?? [];
    return "unknown" in blocks ? blocks.unknown : blocks.map((part) => new _Arguments(part, this.evaluation));
  }
};
function sorted(items, order) {
  if (!isKnown(items) && items.length > 1) return unknownOf(items);
  const sign = order === "ascending" ? 1 : -1;
  return items.toSorted((left, right) => sign * compareTexts(left, right));
}
function sortedSet(items, order) {
  return sorted([...new Set(items)], order);
}
var UNORDERED = unknown("the order of blocks");
function joined2(before, value) {
  return before === void 0 ? value : unknownOf(UNORDERED, before, value);
}
function single(values) {
  return isList(values) && values.length === 1 ? values[0] ?? null : values;
}
function distinct(blocks, names) {
  const seen = /* @__PURE__ */ new Set();
  return blocks.filter((block) => {
    const values = names.map((name) => block.value(name));
    const text3 = JSON.stringify(values);
    return !isKnown(values) || !seen.has(text3) && seen.add(text3);
  });
}
function keyed(entries) {
  return mappingOf([...entries].sort(([a], [b]) => compareTexts(a, b)));
}
function present(entries) {
  return Object.fromEntries(entries.filter((entry) => entry[1] !== void 0));
}

// src/platforms/terraform/expression/functions/json.ts
var JSON_FUNCTIONS = {
  jsondecode: strict([text2], decode),
  jsonencode: strict([known], (value) => jsonText(value) ?? IMPRECISE)
};
var ESCAPED = /[<>&\u2028\u2029]/g;
function jsonText(term) {
  if (typeof term === "number") return numberText(term);
  if (typeof term === "string") return quoted(term);
  if (isList(term)) return joined3("[", term.map(jsonText), "]");
  if (!isMapping2(term)) return String(term);
  const members2 = membersOf(term).map(([name, value]) => {
    const written = jsonText(value);
    return written === void 0 ? void 0 : `${quoted(name)}:${written}`;
  });
  return joined3("{", members2, "}");
}
function quoted(value) {
  return JSON.stringify(value).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function joined3(open, parts, close) {
  return parts.includes(void 0) ? void 0 : open + parts.join(",") + close;
}
var STRING = /"(?:[^"\\]|\\.)*"/g;
var LONG_NUMBER = /[\d.]{16,}/;
function decode(source) {
  if (scannedDepthExceeds(source, MAX_NESTING_DEPTH)) return TOO_LARGE;
  let value;
  try {
    value = JSON.parse(source);
  } catch {
    return void 0;
  }
  return LONG_NUMBER.test(source.replace(STRING, "")) ? IMPRECISE : decoded(value);
}
function decoded(value) {
  const term = escapeReserved(value);
  return isUnknown(term) ? null : term;
}

// src/platforms/terraform/documents/go-json.ts
function goJson(value, indent2, margin = "") {
  if (typeof value !== "object" || value === null) return jsonText(value);
  if (isUnknown(value)) return void 0;
  const inner = margin + indent2;
  if (isList(value))
    return enclosed(
      "[",
      value.map((item) => goJson(item, indent2, inner)),
      "]",
      inner,
      margin
    );
  const members2 = Object.entries(restoreReserved(value));
  const colon = indent2 === "" ? ":" : ": ";
  const written = members2.map(([name, member]) => {
    const text3 = goJson(member, indent2, inner);
    return text3 === void 0 ? void 0 : quoted(name) + colon + text3;
  });
  return enclosed("{", written, "}", inner, margin);
}
function enclosed(open, parts, close, inner, margin) {
  if (parts.includes(void 0)) return void 0;
  if (inner === margin || parts.length === 0) return open + parts.join(",") + close;
  return `${open}
${parts.map((part) => inner + part).join(",\n")}
${margin}${close}`;
}

// src/platforms/terraform/documents/json-document.ts
function isDocument(found2) {
  return found2 !== void 0 && !isUnknown(found2);
}
function documentOf(term, locate4) {
  if (typeof term !== "object" || term === null) return void 0;
  return isUnknown(term) ? term : { value: term, locate: locate4 };
}
function behind(hops, found2) {
  if (!isDocument(found2) || hops.length === 0) return found2;
  return {
    value: found2.value,
    locate(segments, trace) {
      for (const hop of hops) trace.passed(hop);
      return found2.locate(segments, trace);
    }
  };
}

// src/platforms/terraform/documents/google-iam-policy.ts
var CONDITION = ["expression", "title", "description"];
function googleIamPolicy(given2) {
  const bindings = bindingsIn(given2);
  const value = present([
    ["auditConfigs", auditConfigs(given2.blocks("audit_config"))],
    ["bindings", isUnknown(bindings) ? bindings : notEmpty(bindings.map(bindingValue))]
  ]);
  return documentOf(value, (segments, trace) => locate(given2, bindings, segments, trace));
}
function bindingsIn(given2) {
  const blocks = given2.blocks("binding");
  if (isUnknown(blocks)) return blocks;
  const all = blocks.map(bindingOf);
  const [first, ...others] = all;
  if (first === void 0 || others.length === 0) return all;
  const byKey2 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const binding of all) {
    const { role, members: members2, condition } = binding;
    if (isUnknown(role) || isUnknown(condition) || !isKnown(condition ?? null)) {
      return unknownOf(role, condition ?? null);
    }
    const whole = JSON.stringify([role, condition, isUnknown(members2) ? members2 : [...members2].sort()]);
    if (seen.has(whole) && isKnown(members2)) continue;
    seen.add(whole);
    const key = JSON.stringify([role, condition]);
    const same = byKey2.get(key);
    byKey2.set(key, same === void 0 ? binding : { ...same, members: allMembers(same.members, members2) });
  }
  return [...byKey2.values()].sort(compareBindings);
}
function bindingOf(block) {
  const members2 = block.texts("members") ?? [];
  const conditions3 = block.blocks("condition");
  const [only] = isUnknown(conditions3) ? [] : conditions3;
  const condition = only && present(CONDITION.map((name) => [name, only.text(name)]));
  return {
    block,
    role: block.text("role") ?? INVALID,
    members: isUnknown(members2) ? members2 : [...new Set(members2)],
    condition: isUnknown(conditions3) ? conditions3 : condition
  };
}
function allMembers(left, right) {
  return isUnknown(left) || isUnknown(right) ? unknownOf(left, right) : [...left, ...right];
}
function compareBindings(left, right) {
  const [a, b] = [sortKeys(left), sortKeys(right)];
  const index = a.findIndex((key, at) => key !== b[at]);
  return index === -1 ? 0 : compareTexts(a[index] ?? "", b[index] ?? "");
}
function sortKeys({ role, condition }) {
  const conditional = condition === void 0 || isUnknown(condition) ? void 0 : condition;
  return [
    String(role),
    conditional === void 0 ? "0" : "1",
    ...CONDITION.map((name) => String(conditional?.[name] ?? ""))
  ];
}
function bindingValue({ role, members: members2, condition }) {
  const ordered = isUnknown(members2) ? members2 : notEmpty(sorted(members2, "ascending"));
  const expression = condition === void 0 || isUnknown(condition) ? condition : present(["description", "expression", "title"].map((name) => [name, condition[name]]));
  return present([
    ["condition", expression],
    ["members", ordered],
    ["role", role]
  ]);
}
function notEmpty(list3) {
  return isUnknown(list3) || list3.length > 0 ? list3 : void 0;
}
function auditConfigs(blocks) {
  return fromSet(
    blocks,
    (block) => present([
      ["auditLogConfigs", fromSet(block.blocks("audit_log_configs"), auditLogConfig)],
      ["service", block.text("service") ?? INVALID]
    ])
  );
}
function auditLogConfig(block) {
  const members2 = block.texts("exempted_members");
  const exempted = members2 === void 0 || isUnknown(members2) ? members2 : sortedSet(members2, "ascending");
  const several2 = exempted !== void 0 && !isUnknown(exempted) && exempted.length > 1;
  return present([
    ["exemptedMembers", several2 ? joined2(exempted, exempted) : exempted],
    ["logType", block.text("log_type") ?? INVALID]
  ]);
}
function fromSet(blocks, convert2) {
  if (isUnknown(blocks)) return blocks;
  const items = blocks.map(convert2);
  if (items.length > 1) return joined2(items, items);
  return notEmpty(items);
}
function locate({ part }, bindings, segments, trace) {
  const [element, index, name] = segments;
  if (element === "auditConfigs") return trace.part(part, ["audit_config"]);
  if (element !== "bindings") return trace.part(part, []);
  const binding = isUnknown(bindings) ? void 0 : bindings[Number(index)];
  if (binding === void 0) return trace.part(part, ["binding"]);
  return trace.part(binding.block.part, name === void 0 ? [] : [name]);
}

// src/platforms/terraform/documents/iam-policy.ts
function merged2(policies) {
  let [version, id] = [void 0, void 0];
  let statements = [];
  for (const policy of policies) {
    id = policy.id ?? id;
    version = laterOf(version, policy.version);
    statements = withStatements(statements, policy);
  }
  return { version, id, statements };
}
function laterOf(left, right) {
  if (left === void 0 || right === void 0) return left ?? right;
  if (isUnknown(left) || isUnknown(right)) return unknownOf(left, right);
  return compareTexts(right, left) > 0 ? right : left;
}
function withStatements(earlier, { statements, hasDistinctSids }) {
  if (isUnknown(earlier) || isUnknown(statements))
    return unknownOf(...[earlier, statements].filter(isUnknown));
  const result = [...earlier];
  for (const statement of statements) {
    const candidates = hasDistinctSids ? result.slice(0, earlier.length) : result;
    const doubtful = candidates.map(({ sid }) => sid).filter((sid) => maySame(sid, statement.sid));
    if (doubtful.length > 0) return unknownOf(...[statement.sid, ...doubtful].filter(isUnknown));
    const same = candidates.findIndex(({ sid }) => sid !== void 0 && sid === statement.sid);
    if (same === -1) result.push(statement);
    else result[same] = statement;
  }
  return result;
}
function maySame(left, right) {
  return left !== void 0 && right !== void 0 && (isUnknown(left) || isUnknown(right));
}

// src/platforms/terraform/documents/iam-policy-source.ts
var DOCUMENT = ["Version", "Id", "Statement"];
var STATEMENT = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition"
];
var Unreadable = class extends Error {
  constructor(reason) {
    super();
    this.reason = reason;
  }
  reason;
};
function policyIn(document) {
  try {
    return read(document);
  } catch (error) {
    if (error instanceof Unreadable) return error.reason;
    throw error;
  }
}
function read(document) {
  const members2 = membersIn2(document.value, DOCUMENT);
  const statements = members2.get("Statement") ?? null;
  return {
    version: textIn(members2.get("Version")),
    id: textIn(members2.get("Id")),
    statements: isUnknown(statements) ? statements : listIn(statements).map((item, index) => statementIn(item, index, document))
  };
}
function listIn(term) {
  if (term === null) return [];
  if (!isList(term)) throw new Unreadable(INVALID);
  return term;
}
function statementIn(term, index, document) {
  const members2 = membersIn2(term, STATEMENT);
  const sid = textIn(members2.get("Sid"));
  const given2 = (name) => members2.get(name) ?? void 0;
  const value = present([
    ["Sid", sid],
    ["Effect", textIn(members2.get("Effect"))],
    ["Action", given2("Action")],
    ["NotAction", given2("NotAction")],
    ["Resource", given2("Resource")],
    ["NotResource", given2("NotResource")],
    ["Principal", principalIn(members2.get("Principal"))],
    ["NotPrincipal", principalIn(members2.get("NotPrincipal"))],
    ["Condition", conditionIn(members2.get("Condition"))]
  ]);
  return {
    sid,
    value,
    locate: (segments, trace) => document.locate(["Statement", String(index), ...segments], trace)
  };
}
function membersIn2(term, names) {
  if (isUnknown(term)) throw new Unreadable(term);
  if (!isMapping2(term)) throw new Unreadable(INVALID);
  const members2 = new Map(membersOf(term));
  const isMisspelt = (name) => !names.includes(name) && names.some((known2) => known2.toLowerCase() === name.toLowerCase());
  if ([...members2.keys()].some(isMisspelt)) throw new Unreadable(INVALID);
  return members2;
}
function textIn(term) {
  if (term === void 0 || term === null || term === "") return void 0;
  if (typeof term !== "string" && !isUnknown(term)) throw new Unreadable(INVALID);
  return term;
}
function principalIn(term) {
  if (term === void 0 || isUnknown(term)) return term;
  if (typeof term === "string") return "*";
  if (!isMapping2(term)) throw new Unreadable(INVALID);
  const members2 = membersOf(term).map(([type, value]) => [type, identifiersIn(value)]);
  const [only, ...others] = members2;
  if (only === void 0) return void 0;
  if (others.length === 0 && only[0] === "*") {
    if (!isKnown(only[1])) return unknownOf(only[1]);
    if (only[1] === "*" || isList(only[1]) && only[1].length === 1 && only[1][0] === "*") return "*";
  }
  return mappingOf(members2);
}
function identifiersIn(term) {
  if (typeof term === "string" || isUnknown(term)) return term;
  if (!isList(term)) throw new Unreadable(INVALID);
  const items = term.map((item) => {
    if (typeof item !== "string" && !isUnknown(item)) throw new Unreadable(INVALID);
    return item;
  });
  return sorted(items, "descending");
}
function conditionIn(term) {
  if (term === void 0 || term === null) return void 0;
  if (!isKnown(term)) return unknownOf(term);
  if (!isMapping2(term)) throw new Unreadable(INVALID);
  const tests = membersOf(term).flatMap(([test, variables2]) => {
    if (!isMapping2(variables2)) throw new Unreadable(INVALID);
    const kept = membersOf(variables2).flatMap(([name, value]) => {
      const values = valuesIn(value);
      return values === void 0 ? [] : [[name, values]];
    });
    return kept.length === 0 ? [] : [[test, mappingOf(kept)]];
  });
  return tests.length === 0 ? void 0 : mappingOf(tests);
}
function valuesIn(value) {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (!isList(value)) return void 0;
  if (!value.every((item) => typeof item === "string")) throw new Unreadable(INVALID);
  return value.length === 1 ? value[0] : value;
}

// src/platforms/terraform/documents/statement-places.ts
function locateElement(block, [element = "", first, second], names, trace) {
  const name = Object.hasOwn(names.arguments, element) ? names.arguments[element] : void 0;
  if (name === void 0) return trace.part(block.part, []);
  const { principal, condition } = names;
  if (first !== void 0 && element.endsWith("Principal"))
    return inBlock(block, name, { [principal.type]: first }, principal.value, trace);
  if (first === void 0 || element !== "Condition") return trace.part(block.part, [name]);
  return second === void 0 ? inBlock(block, name, { [condition.test]: first }, void 0, trace) : inBlock(block, name, { [condition.test]: first, [condition.variable]: second }, condition.value, trace);
}
function inBlock(outer, name, wanted, argument2, trace) {
  const blocks = outer.blocks(name);
  const index = isUnknown(blocks) ? -1 : blocks.findIndex((block) => Object.entries(wanted).every(([key, text3]) => block.text(key) === text3));
  if (index === -1) return trace.part(outer.part, [name]);
  return trace.part(outer.part, [name, String(index), ...argument2 === void 0 ? [] : [argument2]]);
}

// src/platforms/terraform/documents/iam-policy-document.ts
var ELEMENTS = {
  arguments: {
    Sid: "sid",
    Effect: "effect",
    Action: "actions",
    NotAction: "not_actions",
    Resource: "resources",
    NotResource: "not_resources",
    Principal: "principals",
    NotPrincipal: "not_principals",
    Condition: "condition"
  },
  principal: { type: "type", value: "identifiers" },
  condition: { test: "test", variable: "variable", value: "values" }
};
function iamPolicyDocument(given2, reader) {
  const sources = policiesIn(given2, "source_policy_documents", reader);
  const overrides = policiesIn(given2, "override_policy_documents", reader);
  if (isUnknown(sources)) return sources;
  if (isUnknown(overrides)) return overrides;
  const { version, id, statements } = merged2([...sources, ownPolicy(given2), ...overrides]);
  const value = present([
    ["Version", version],
    ["Id", id],
    ["Statement", statementsValue(statements)]
  ]);
  return documentOf(value, (segments, trace) => locate2(given2, statements, segments, trace));
}
function statementsValue(statements) {
  if (isUnknown(statements)) return statements;
  return statements.length === 0 ? void 0 : statements.map(({ value }) => value);
}
function ownPolicy(given2) {
  const blocks = given2.blocks("statement");
  return {
    version: given2.text("version") ?? "2012-10-17",
    id: given2.text("policy_id"),
    statements: isUnknown(blocks) ? blocks : blocks.map(statementOf),
    hasDistinctSids: true
  };
}
function policiesIn(given2, name, reader) {
  const written = given2.written(name);
  const value = given2.value(name);
  if (written === void 0 || value === null) return [];
  const items = reader.readItems(written);
  if (items === void 0) return isUnknown(value) ? value : INVALID;
  const policies = [];
  for (const { found: found2, term } of items) {
    if (term === null) continue;
    const policy = isDocument(found2) ? policyIn(found2) : found2 ?? INVALID;
    if (isUnknown(policy)) return policy;
    policies.push({ ...policy, hasDistinctSids: name === "source_policy_documents" });
  }
  return policies;
}
function statementOf(block) {
  const sid = block.text("sid");
  const value = present([
    ["Sid", sid],
    ["Effect", block.text("effect") ?? "Allow"],
    ["Action", oneOrAll(block.texts("actions"), false)],
    ["NotAction", oneOrAll(block.texts("not_actions"), false)],
    ["Resource", oneOrAll(block.texts("resources"), true)],
    ["NotResource", oneOrAll(block.texts("not_resources"), true)],
    ["Principal", principals(block.blocks("principals"))],
    ["NotPrincipal", principals(block.blocks("not_principals"))],
    ["Condition", conditions(block.blocks("condition"))]
  ]);
  return { sid, value, locate: (segments, trace) => locateElement(block, segments, ELEMENTS, trace) };
}
function oneOrAll(items, withVariables) {
  if (items === void 0 || isUnknown(items)) return items;
  const ordered = sortedSet(items, "descending");
  return isUnknown(ordered) ? ordered : single(withVariables ? ordered.map(variablesIn) : ordered);
}
function variablesIn(item) {
  return typeof item === "string" ? item.replaceAll("&{", "${") : item;
}
function principals(blocks) {
  if (isUnknown(blocks)) return blocks;
  const different = distinct(blocks, ["type", "identifiers"]);
  if (different.length === 0) return void 0;
  const byType = /* @__PURE__ */ new Map();
  for (const block of different) {
    const type = block.text("type") ?? INVALID;
    if (isUnknown(type)) return type;
    const identifiers = oneOrAll(block.texts("identifiers"), true) ?? [];
    if (type === "*" && different.length === 1 && (identifiers === "*" || isUnknown(identifiers)))
      return identifiers;
    byType.set(type, joined2(byType.get(type), identifiers));
  }
  return keyed(byType);
}
function conditions(blocks) {
  if (isUnknown(blocks)) return blocks;
  if (blocks.length === 0) return void 0;
  const byTest = /* @__PURE__ */ new Map();
  for (const block of distinct(blocks, ["test", "variable", "values"])) {
    const [test, variable] = [block.text("test") ?? INVALID, block.text("variable") ?? INVALID];
    if (isUnknown(test) || isUnknown(variable)) return unknownOf(test, variable);
    const values = block.texts("values") ?? [];
    const written = isUnknown(values) ? values : values.map(variablesIn);
    const byVariable = byTest.get(test) ?? /* @__PURE__ */ new Map();
    byVariable.set(variable, joined2(byVariable.get(variable), single(written)));
    byTest.set(test, byVariable);
  }
  return keyed(new Map([...byTest].map(([test, variables2]) => [test, keyed(variables2)])));
}
function locate2({ part }, statements, segments, trace) {
  const [element, index, ...inside] = segments;
  if (element === "Version") return trace.part(part, ["version"]);
  if (element === "Id") return trace.part(part, ["policy_id"]);
  if (element !== "Statement") return trace.part(part, []);
  const statement = isUnknown(statements) ? void 0 : statements[Number(index)];
  return statement === void 0 ? trace.part(part, ["statement"]) : statement.locate(inside, trace);
}

// src/platforms/terraform/documents/ram-policy-document.ts
var ELEMENTS2 = {
  arguments: {
    Effect: "effect",
    Action: "action",
    Resource: "resource",
    Principal: "principal",
    Condition: "condition"
  },
  principal: { type: "entity", value: "identifiers" },
  condition: { test: "operator", variable: "variable", value: "values" }
};
function ramPolicyDocument(given2) {
  const blocks = given2.blocks("statement");
  const value = present([
    ["Statement", isUnknown(blocks) ? blocks : blocks.map(statementOf2)],
    ["Version", given2.text("version") ?? "1"]
  ]);
  return documentOf(value, (segments, trace) => locate3(given2, segments, trace));
}
function statementOf2(block) {
  return present([
    ["Effect", block.text("effect") ?? "Allow"],
    ["Action", single(block.texts("action") ?? INVALID)],
    ["Resource", optional(block.texts("resource"))],
    ["Principal", principals2(block.blocks("principal"))],
    ["Condition", conditions2(block.blocks("condition"))]
  ]);
}
function optional(texts) {
  return texts === void 0 ? void 0 : single(texts);
}
function principals2(blocks) {
  if (isUnknown(blocks)) return blocks;
  const byEntity = /* @__PURE__ */ new Map();
  for (const block of distinct(blocks, ["entity", "identifiers"])) {
    const entity = block.text("entity") ?? INVALID;
    if (isUnknown(entity)) return entity;
    const identifiers = block.texts("identifiers") ?? [];
    const written = isUnknown(identifiers) ? identifiers : sorted(identifiers, "descending");
    byEntity.set(entity, joined2(byEntity.get(entity), written));
  }
  return byEntity.size === 0 ? void 0 : keyed(byEntity);
}
function conditions2(blocks) {
  if (isUnknown(blocks)) return blocks;
  const byOperator = /* @__PURE__ */ new Map();
  for (const block of distinct(blocks, ["operator", "variable", "values"])) {
    const [operator, variable] = [block.text("operator") ?? INVALID, block.text("variable") ?? INVALID];
    if (isUnknown(operator) || isUnknown(variable)) return unknownOf(operator, variable);
    const byVariable = byOperator.get(operator) ?? /* @__PURE__ */ new Map();
    byVariable.set(variable, joined2(byVariable.get(variable), single(block.texts("values") ?? [])));
    byOperator.set(operator, byVariable);
  }
  if (byOperator.size === 0) return void 0;
  return keyed(new Map([...byOperator].map(([operator, variables2]) => [operator, keyed(variables2)])));
}
function locate3(given2, segments, trace) {
  const [element, index, ...inside] = segments;
  if (element === "Version") return trace.part(given2.part, ["version"]);
  if (element !== "Statement") return trace.part(given2.part, []);
  const blocks = given2.blocks("statement");
  const statement = isUnknown(blocks) ? void 0 : blocks[Number(index)];
  return statement === void 0 ? trace.part(given2.part, ["statement"]) : locateElement(statement, inside, ELEMENTS2, trace);
}

// src/platforms/terraform/follow.ts
var MAX_HOPS = 50;
var CONVERSIONS = /* @__PURE__ */ new Set(["tobool", "tolist", "tomap", "tonumber", "tostring"]);
function follow(written, segments, evaluation, onHop = () => {
}) {
  let leaf = { written, segments };
  let hops = 0;
  const counting = (hop) => {
    hops++;
    onHop(hop);
  };
  for (; ; ) {
    const next = hops < MAX_HOPS ? new Follower(evaluation, counting).next(leaf) : void 0;
    if (next === void 0) return leaf;
    leaf = next;
  }
}
var Follower = class {
  constructor(evaluation, onHop) {
    this.evaluation = evaluation;
    this.onHop = onHop;
  }
  evaluation;
  onHop;
  /** One step further; undefined where the expression itself says what the value is. */
  next({ written, segments }) {
    const { expression } = written;
    const [segment, ...rest] = segments;
    switch (expression.kind) {
      case "parentheses":
        return leafAt(written, expression.inner, segments);
      case "tuple": {
        const item = segment === void 0 ? void 0 : expression.items[Number(segment)];
        return item && { written: { ...written, key: item.span, expression: item }, segments: rest };
      }
      case "object": {
        const item = segment === void 0 ? void 0 : this.itemOf(written, expression, segment);
        return item && { written: { ...written, key: item.key.span, expression: item.value }, segments: rest };
      }
      case "conditional": {
        const condition = this.evaluation.evaluate({ ...written, expression: expression.condition });
        if (condition !== true && condition !== false) return void 0;
        return leafAt(written, condition ? expression.whenTrue : expression.whenFalse, segments);
      }
      case "template": {
        const [only, ...others] = expression.parts;
        if (only?.kind !== "interpolation" || others.length > 0) return void 0;
        return leafAt(written, only.expression, segments);
      }
      case "call": {
        const source = this.sourceOf(written, expression, segment);
        return source && leafAt(written, source, segments);
      }
      case "traversal":
        return this.origin(written, expression.root, expression.steps, segments);
      default:
        return void 0;
    }
  }
  origin(written, root, steps, segments) {
    const names = namesOf(root, steps);
    const traced2 = written.scope.originOf(names);
    const path = traced2 && pathOf(written, steps.slice(traced2.used - 1), this.evaluation);
    if (traced2 === void 0 || path === void 0) return void 0;
    const { document, expression } = written;
    this.onHop({ document, span: expression.span, name: names.slice(0, traced2.used).join(".") });
    return { written: traced2.origin.written, segments: [...traced2.origin.inside, ...path, ...segments] };
  }
  /** The item under a key; none where a key is unknown, since it may be the same one. */
  itemOf(written, { items }, segment) {
    const keys2 = items.map(({ key }) => keyOf3({ ...written, expression: key }, this.evaluation));
    return keys2.includes(void 0) ? void 0 : items[keys2.lastIndexOf(segment)];
  }
  /** The argument of a function that the value at `segment` of its result was taken from. */
  sourceOf(written, { name, arguments: given2, expandsLast }, segment) {
    if (CONVERSIONS.has(name)) return given2[0];
    if (name !== "merge" || expandsLast || segment === void 0) return void 0;
    for (const argument2 of given2.toReversed()) {
      const term = this.evaluation.evaluate({ ...written, expression: argument2 });
      if (!isMapping2(term)) return void 0;
      if (Object.hasOwn(term, segment)) return argument2;
    }
    return void 0;
  }
};
function pathOf(written, steps, evaluation) {
  const path = [];
  for (const step of steps) {
    if (step.kind === "splat") return void 0;
    const key = step.kind === "attribute" ? escapeReservedKey(step.name) : keyOf3({ ...written, expression: step.key }, evaluation);
    if (key === void 0) return void 0;
    path.push(key);
  }
  return path;
}
function keyOf3(written, evaluation) {
  const term = evaluation.evaluate(written);
  return typeof term === "string" || typeof term === "number" ? escapeReservedKey(String(term)) : void 0;
}
function leafAt(written, expression, segments) {
  return { written: { ...written, expression }, segments };
}
function namesOf(root, steps) {
  const names = [root];
  for (const step of steps) {
    if (step.kind !== "attribute") break;
    names.push(step.name);
  }
  return names;
}

// src/platforms/terraform/references/referred.ts
function referredBy({ written, segments }, evaluation) {
  const { expression, scope } = written;
  if (expression.kind !== "traversal") return void 0;
  const declared2 = scope.declared(namesOf(expression.root, expression.steps));
  if (declared2 === void 0 || "variable" in declared2) return void 0;
  const { declaration, module, used } = declared2;
  const steps = pathOf(written, expression.steps.slice(used - 1), evaluation);
  const path = steps && [...steps, ...segments];
  const attribute = path?.at(-1);
  const repetition = module.repetition(declaration);
  if (path === void 0 || attribute === void 0 || repetition === void 0) return void 0;
  const { shape, instances } = repetition;
  if (path.length !== (shape === "one" ? 1 : 2)) return void 0;
  const keys2 = [`[${path[0]}]`, `[${JSON.stringify(path[0])}]`];
  const instance = shape === "one" || shape === "symbolic" ? instances[0] : instances.find(({ key }) => keys2.includes(key));
  return instance && { declaration, module, instance, attribute };
}

// src/platforms/terraform/documents/source-places.ts
var SourcePlaces = class {
  constructor(written) {
    this.written = written;
    this.#offset = bodyStart(this.source, written.expression.span);
  }
  written;
  #stretches = [];
  /** Where the next part starts in the source; undefined where that is not clear. */
  #offset;
  get source() {
    return this.written.document.source.text;
  }
  /**
   * To be called for each part of the template, in their order.
   * @param start where the part begins in the JSON
   */
  add(part, start, next) {
    const offset = this.#offset;
    if (offset === void 0) return;
    if (part.kind !== "text") {
      this.#offset = part.kind === "interpolation" ? this.after(part.expression) : void 0;
      return;
    }
    this.#offset = next === void 0 ? this.bodyEnd() : this.before(next);
    if (this.#offset === void 0) return;
    this.#stretches.push({ text: part.value, start, source: { start: offset, end: this.#offset } });
  }
  /** Locates values in the JSON; where that is not clear, the whole text. */
  locator(json) {
    return (segments, trace) => {
      const span = this.spanIn(json, segments) ?? this.written.expression.span;
      return trace.found(this.written.document.at(span));
    };
  }
  /** Before the line of the closing name. */
  bodyEnd() {
    const { start, end } = this.written.expression.span;
    const newline = this.source.slice(start, end).trimEnd().lastIndexOf("\n");
    return newline === -1 ? void 0 : start + newline + 1;
  }
  /** The marker that a part starts with. */
  before(part) {
    if (part.kind === "text") return void 0;
    const [marker, inner] = part.kind === "interpolation" ? ["${", part.expression] : ["%{", part.kind === "if" ? part.condition : part.collection];
    const at = this.source.lastIndexOf(marker, inner.span.start);
    return at === -1 ? void 0 : at;
  }
  after({ span }) {
    const brace = this.source.indexOf("}", span.end);
    return brace === -1 ? void 0 : brace + 1;
  }
  spanIn(json, segments) {
    const place = placeIn(json, segments);
    const start = place && this.sourceOffset(place.start);
    if (place === void 0 || start === void 0) return void 0;
    const last = this.sourceOffset(place.end - 1);
    const isExact = start.isExact && last?.isExact === true && last.offset >= start.offset;
    return { start: start.offset, end: isExact ? last.offset + 1 : this.lineEnd(start.offset) };
  }
  lineEnd(offset) {
    const newline = this.source.indexOf("\n", offset);
    return this.source.slice(0, newline === -1 ? void 0 : newline).trimEnd().length;
  }
  /** Where a character of the JSON stands in the source; where only its line is clear, where that begins. */
  sourceOffset(offset) {
    const stretch = this.#stretches.findLast(({ start }) => start <= offset);
    if (stretch === void 0 || offset >= stretch.start + stretch.text.length) return void 0;
    const lines = stretch.text.split("\n");
    const sourceLines = this.source.slice(stretch.source.start, stretch.source.end).split("\n");
    if (lines.length !== sourceLines.length) return void 0;
    const before = stretch.text.slice(0, offset - stretch.start).split("\n");
    const row = before.length - 1;
    const [line = "", sourceLine = ""] = [lines[row], sourceLines[row]];
    const lineStart = stretch.source.start + sourceLines.slice(0, row).reduce((sum2, { length: length2 }) => sum2 + length2 + 1, 0);
    if (!sourceLine.endsWith(line))
      return { offset: lineStart + Math.max(0, sourceLine.search(/\S/)), isExact: false };
    const column = sourceLine.length - line.length + (before[row]?.length ?? 0);
    return { offset: lineStart + column, isExact: true };
  }
};
function bodyStart(source, { start, end }) {
  const newline = source.startsWith("<<", start) ? source.indexOf("\n", start) : -1;
  return newline === -1 || newline >= end ? void 0 : newline + 1;
}
function placeIn(json, segments) {
  const positions = jsonPositions(json);
  const pointer = join("", ...segments);
  const exact = positions.get(pointer);
  if (exact !== void 0) return pointer === "" ? void 0 : exact.value;
  for (let ancestor = parentOf(pointer); ancestor !== ""; ancestor = parentOf(ancestor)) {
    const position = positions.get(ancestor);
    if (position !== void 0) return position.key ?? position.value;
  }
  return void 0;
}

// src/platforms/terraform/documents/containment.ts
var SPECIAL2 = /["\\\p{Cc}]/u;
var HARMLESS = new Set(
  `abs base64encode base64sha256 base64sha512 basename ceil chomp cidrhost cidrnetmask cidrsubnet coalesce
  coalescelist compact concat contains dirname distinct element filebase64 filebase64sha256 filemd5 filesha1
  filesha256 filesha512 flatten floor format formatdate index join keys length lookup lower max md5 merge min
  nonsensitive one parseint plantimestamp range regex regexall replace reverse sensitive setintersection
  setproduct setsubtract setunion sha1 sha256 sha512 slice sort split strrev substr sum timeadd timestamp title
  tobool tolist tomap tonumber toset tostring trim trimprefix trimspace trimsuffix try upper urlencode uuid
  values zipmap`.split(/\s+/)
);
var QUOTING_VERB = /%[^%a-zA-Z]*[qv]/;
var ANY_TEXT = /(?:json|yaml|policy|document|rendered|content|body|template|data|script|secret|password|value)$/;
var MAX_DEPTH3 = 20;
function mayHoldQuotes(written, evaluation, depth = 0) {
  if (depth > MAX_DEPTH3) return true;
  const known2 = evaluation.evaluate(written);
  if (typeof known2 === "string") return SPECIAL2.test(known2);
  if (!isUnknown(known2) && (typeof known2 !== "object" || known2 === null)) return false;
  const inner = (expression2) => mayHoldQuotes({ ...written, expression: expression2 }, evaluation, depth + 1);
  const { expression } = written;
  switch (expression.kind) {
    case "traversal": {
      const leaf = follow(written, [], evaluation).written;
      if (leaf.expression !== expression) return mayHoldQuotes(leaf, evaluation, depth + 1);
      const isInput = expression.root === "var" || expression.root === "each";
      return !isInput && ANY_TEXT.test(namesOf(expression.root, expression.steps).at(-1) ?? "");
    }
    case "literal":
      return false;
    case "access":
      return inner(expression.target);
    case "parentheses":
      return inner(expression.inner);
    case "conditional":
      return inner(expression.whenTrue) || inner(expression.whenFalse);
    case "tuple":
      return expression.items.some(inner);
    case "template":
      return expression.parts.some((part) => mayWriteQuotes(part, inner));
    case "call":
      return !isHarmless(expression) || expression.arguments.some(inner);
    case "unary":
    case "binary":
      return false;
    // Their names stand for what only an evaluation knows.
    case "for":
    case "object":
    case "invalid":
      return true;
  }
}
function isHarmless({ name, arguments: given2 }) {
  if (name !== "format") return HARMLESS.has(name);
  const [pattern] = given2;
  return pattern?.kind === "literal" && typeof pattern.value === "string" && !QUOTING_VERB.test(pattern.value);
}
function mayWriteQuotes(part, inner) {
  switch (part.kind) {
    case "text":
      return SPECIAL2.test(part.value);
    case "interpolation":
      return inner(part.expression);
    case "if":
      return [...part.whenTrue, ...part.whenFalse].some((one) => mayWriteQuotes(one, inner));
    case "for":
      return true;
  }
}

// src/platforms/terraform/documents/text.ts
function opensDocument(text3) {
  return /^[ \t\n\r]*[[{]/.test(text3);
}
function parsed(text3, functions) {
  const term = functions.call("jsondecode", [text3]);
  return isUnknown(term) && term.$unknown === invalidCall("jsondecode").$unknown ? void 0 : term;
}
function parsedAt(text3, written, evaluation) {
  const term = parsed(text3, written.scope.functions);
  if (term !== void 0 && isUnknown(term) && term.$unknown.includes(TOO_LARGE.$unknown)) {
    const message = "This JSON is too large or nested too deep to be looked into; what it holds stays unknown.";
    evaluation.report("limit-reached", "warning", message, written.document, written.expression.span);
  }
  return term;
}

// src/platforms/terraform/documents/template.ts
var [OPEN, CLOSE] = ["", ""];
var MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g");
var SPELLED = /[\ue000\ue001]|\\ue00[01]/i;
function templateDocument(written, { parts }, evaluation, inner) {
  const composer = new Composer(written, evaluation, inner);
  const places = new SourcePlaces(written);
  for (const [index, part] of parts.entries()) {
    places.add(part, composer.text.length, parts[index + 1]);
    composer.add(part);
  }
  return composer.document(places);
}
var Composer = class {
  constructor(written, evaluation, inner) {
    this.written = written;
    this.evaluation = evaluation;
    this.inner = inner;
  }
  written;
  evaluation;
  inner;
  text = "";
  #holes = [];
  /** Something stands where nothing can be parsed around it. */
  #broken = false;
  /** The text itself spells marks. */
  #spellsMarks = false;
  #inString = false;
  #escaped = false;
  add(part) {
    switch (part.kind) {
      case "text":
        this.addText(part.value);
        break;
      case "interpolation":
        this.addInterpolation({ ...this.written, expression: part.expression });
        break;
      case "if": {
        const condition = this.evaluation.evaluate({ ...this.written, expression: part.condition });
        if (typeof condition !== "boolean") this.addRendered(part);
        else for (const chosen of condition ? part.whenTrue : part.whenFalse) this.add(chosen);
        break;
      }
      case "for":
        this.addRendered(part);
    }
  }
  addRendered(part) {
    const { span } = this.written.expression;
    const rendered2 = { kind: "template", parts: [part], span };
    const term = this.evaluation.evaluate({ ...this.written, expression: rendered2 });
    if (typeof term === "string") this.addText(term);
    else this.addHole({ json: false, found: unknownOf(term), mayEndString: true });
  }
  document(places) {
    if (!this.mayBeDocument()) return void 0;
    const hasHoles = this.#holes.length > 0;
    const isReadable = !hasHoles || !(this.#broken || this.#spellsMarks);
    const term = isReadable ? parsedAt(this.text, this.written, this.evaluation) : void 0;
    if (hasHoles && (term === void 0 || isUnknown(term))) return unknownOf(...this.#holes.map(contentOf));
    if (term === void 0) return void 0;
    const locateText = places.locator(this.text);
    return documentOf(this.filled(term), (segments, trace) => {
      const [hole, inside] = this.holeOn(term, segments);
      return hole !== void 0 && isDocument(hole.found) ? hole.found.locate(inside, trace) : locateText(segments, trace);
    });
  }
  addInterpolation(written) {
    const term = text2(this.evaluation.evaluate(written));
    if (typeof term === "string") {
      this.addText(term);
      return;
    }
    const found2 = this.inner.read(written);
    const json = isDocument(found2) || this.inner.isJson(written);
    const mayEndString = isDocument(found2) || mayHoldQuotes(written, this.evaluation);
    this.addHole({ json, found: found2 ?? term ?? INVALID2, mayEndString });
  }
  addText(text3) {
    if (SPELLED.test(text3)) this.#spellsMarks = true;
    for (const character of text3) {
      if (this.#escaped) this.#escaped = false;
      else if (this.#inString && character === "\\") this.#escaped = true;
      else if (character === '"') this.#inString = !this.#inString;
    }
    this.text += text3;
  }
  addHole(hole) {
    const mark = `${OPEN}${this.#holes.length}${CLOSE}`;
    this.#holes.push(hole);
    const fits = this.#inString ? !hole.mayEndString && !this.#escaped : hole.json;
    if (!fits) this.#broken = true;
    this.text += this.#inString ? mark : `"${mark}"`;
  }
  /** An object or array has brackets around it, unless those are in the holes. */
  mayBeDocument() {
    const text3 = this.text.trim();
    const opens = opensDocument(text3) || text3.startsWith(`"${OPEN}`);
    return opens && (/[\]}]$/.test(text3) || text3.endsWith(`${CLOSE}"`) || text3.endsWith(CLOSE));
  }
  /** The value with unknowns, or what is known of them, in place of the holes. */
  filled(term) {
    if (typeof term === "string") return this.filledText(term);
    if (isList(term)) return term.map((item) => this.filled(item));
    if (typeof term !== "object" || term === null) return term;
    const inKeys = Object.keys(term).flatMap((key) => this.holesIn(key));
    if (inKeys.length > 0) return unknownOf(...inKeys.map(contentOf));
    return Object.fromEntries(Object.entries(term).map(([key, value]) => [key, this.filled(value)]));
  }
  filledText(written) {
    const holes = this.holesIn(written);
    const [first] = holes;
    if (first === void 0) return written;
    return first.json && isWhole(written) ? contentOf(first) : unknownOf(...holes.map(contentOf));
  }
  holesIn(written) {
    return [...written.matchAll(MARK)].flatMap(([, index]) => this.#holes[Number(index)] ?? []);
  }
  /** The hole that a way leads to, and what of the way is left inside of it. */
  holeOn(term, segments) {
    let at = term;
    for (let depth = 0; at !== void 0; depth++) {
      if (typeof at === "string")
        return [isWhole(at) ? this.holesIn(at)[0] : void 0, segments.slice(depth)];
      const segment = segments[depth];
      if (segment === void 0 || typeof at !== "object" || at === null) break;
      at = Object.hasOwn(at, segment) ? at[segment] : void 0;
    }
    return [void 0, []];
  }
};
var INVALID2 = unknown("a value in a template that is no text");
function contentOf({ found: found2 }) {
  return isDocument(found2) ? found2.value : found2;
}
function isWhole(written) {
  return new RegExp(`^${MARK.source}$`).test(written);
}

// src/platforms/terraform/documents/reader.ts
var TRANSPARENT = /* @__PURE__ */ new Set(["chomp", "nonsensitive", "sensitive", "trimspace"]);
var PLAIN_ATTRIBUTE = /(?:^|_)(?:arns?|ids?|names?|self_link|urls?|uri|endpoint|region|location)$/;
var DocumentReader = class {
  constructor(evaluation) {
    this.evaluation = evaluation;
  }
  evaluation;
  read(written) {
    const hops = [];
    const leaf = follow(written, [], this.evaluation, (hop) => hops.push(hop));
    const isRepeated2 = leaf.written.scope.module.configuration.origin === "plan";
    if (leaf.segments.length > 0 || isRepeated2) return this.evaluated(written);
    return behind(hops, this.leaf(leaf.written));
  }
  /** Is the text surely one JSON value, whatever is not known of it? */
  isJson(written) {
    const { expression } = follow(written, [], this.evaluation).written;
    return expression.kind === "call" && expression.name === "jsonencode" || kindOf(this.evaluation.evaluate(written)) !== void 0;
  }
  /** The items of a list of texts, as far as they are written one by one; undefined where the list is not known. */
  readItems(written) {
    const { written: leaf, segments } = follow(written, [], this.evaluation);
    const { expression } = leaf;
    if (segments.length === 0 && expression.kind === "call" && expression.name === "compact") {
      const [list3, ...others] = expression.arguments;
      if (list3 === void 0 || others.length > 0) return void 0;
      return this.readItems({ ...leaf, expression: list3 })?.filter(
        ({ term: term2 }) => term2 !== null && term2 !== ""
      );
    }
    if (segments.length === 0 && expression.kind === "tuple") {
      return expression.items.map((item) => {
        const one = { ...leaf, expression: item };
        return { found: this.read(one), term: this.evaluation.evaluate(one) };
      });
    }
    const term = this.evaluation.evaluate(written);
    if (!isList(term)) return void 0;
    return term.map((item) => ({ found: this.fromTerm(item, written), term: item }));
  }
  leaf(written) {
    const { expression } = written;
    switch (expression.kind) {
      case "literal":
        return typeof expression.value === "string" ? this.text(expression.value, written) : void 0;
      case "template":
        return templateDocument(written, expression, this.evaluation, this);
      case "traversal":
        return this.traversal(written, expression);
      case "call":
        return this.call(written, expression);
      case "conditional":
        return this.conditional(written, expression);
      case "tuple":
      case "object":
      case "for":
      case "unary":
      case "binary":
        return void 0;
      default:
        return this.evaluated(written);
    }
  }
  call(written, { name, arguments: given2, expandsLast }) {
    const [first, ...others] = given2;
    if (first === void 0 || expandsLast) return this.evaluated(written);
    const inner = { ...written, expression: first };
    if (name === "jsonencode" && others.length === 0) {
      const term = this.evaluation.evaluate(inner);
      return documentOf(term, (segments, trace) => trace.written(inner, segments));
    }
    if (name === "coalesce") return this.coalesced(written, given2);
    const found2 = TRANSPARENT.has(name) && others.length === 0 ? this.read(inner) : void 0;
    return found2 ?? this.evaluated(written);
  }
  /** The first argument that is neither null nor empty. */
  coalesced(written, given2) {
    for (const expression of given2) {
      const argument2 = { ...written, expression };
      const found2 = this.read(argument2);
      if (isDocument(found2)) return found2;
      const term = this.evaluation.evaluate(argument2);
      if (term !== null && term !== "") break;
    }
    return this.evaluated(written);
  }
  /** One of two, not known which: what both have in common. */
  conditional(written, { condition, whenTrue, whenFalse }) {
    const [yes, no] = [whenTrue, whenFalse].map((expression) => this.read({ ...written, expression }));
    if (yes === void 0 && no === void 0) return void 0;
    const decision = this.evaluation.evaluate({ ...written, expression: condition });
    if (!isDocument(yes) || !isDocument(no) || !isUnknown(decision)) return this.evaluated(written);
    return documentOf(
      either(yes.value, no.value, decision),
      (_, trace) => trace.found(written.document.at(written.expression.span))
    );
  }
  traversal(written, { root, steps }) {
    const names = namesOf(root, steps);
    const declared2 = written.scope.declared(names);
    const attribute = steps.at(-1);
    const isExported = root === "module" || declared2 !== void 0 && !("variable" in declared2);
    if (isExported && attribute?.kind === "attribute" && PLAIN_ATTRIBUTE.test(attribute.name))
      return void 0;
    const referred2 = referredBy({ written, segments: [] }, this.evaluation);
    const found2 = referred2?.module.dataSources.document(referred2);
    if (!isDocument(found2)) return found2 ?? this.evaluated(written);
    const name = names.join(".");
    return behind([{ document: written.document, span: written.expression.span, name }], found2);
  }
  evaluated(written) {
    return this.fromTerm(this.evaluation.evaluate(written), written);
  }
  fromTerm(term, written) {
    if (isUnknown(term)) return kindOf(term) === void 0 ? term : void 0;
    return typeof term === "string" ? this.text(term, written) : void 0;
  }
  text(text3, written) {
    if (!opensDocument(text3)) return void 0;
    const places = new SourcePlaces(written);
    places.add({ kind: "text", value: text3 }, 0, void 0);
    return documentOf(parsedAt(text3, written, this.evaluation) ?? null, places.locator(text3));
  }
};

// src/platforms/terraform/memo.ts
var Memo = class {
  #values = /* @__PURE__ */ new Map();
  #open = /* @__PURE__ */ new Set();
  /** @param whenOpen what a value is while it is being computed */
  get(key, compute, whenOpen) {
    if (this.#open.has(key)) return whenOpen;
    const known2 = this.#values.get(key);
    if (known2 !== void 0 || this.#values.has(key)) return known2;
    this.#open.add(key);
    try {
      const value = compute();
      this.#values.set(key, value);
      return value;
    } finally {
      this.#open.delete(key);
    }
  }
};

// src/platforms/terraform/place-sources.ts
var PARTITIONS = [
  { regions: /^cn-\w+-\d+$/, partition: "aws-cn", suffix: "amazonaws.com.cn", prefix: "cn.com.amazonaws" },
  { regions: /^us-gov-\w+-\d+$/, partition: "aws-us-gov", suffix: "amazonaws.com", prefix: "com.amazonaws" },
  {
    regions: /^(?:af|ap|ca|eu|il|me|mx|sa|us)-(?!gov|iso)\w+-\d+$/,
    partition: "aws",
    suffix: "amazonaws.com",
    prefix: "com.amazonaws"
  }
];
var PLACE_SOURCES = {
  aws_region: {
    otherwise: ["endpoint", "id", "name"],
    regions: ["id", "name", "region"],
    others: ["description", "endpoint"],
    attributesAt: (region) => ({ id: region, name: region, region })
  },
  aws_partition: {
    otherwise: [],
    regions: [],
    others: [],
    attributesAt(region) {
      const found2 = PARTITIONS.find(({ regions }) => regions.test(region));
      if (found2 === void 0) return void 0;
      const { partition, suffix, prefix } = found2;
      return { id: partition, partition, dns_suffix: suffix, reverse_dns_prefix: prefix };
    }
  },
  google_client_config: {
    otherwise: [],
    regions: ["region"],
    others: ["access_token", "default_labels", "id", "project", "zone"],
    attributesAt: (region) => ({ region })
  }
};

// src/platforms/terraform/value.ts
var META_ARGUMENTS = /* @__PURE__ */ new Set(["count", "depends_on", "for_each", "provider"]);
var META_BLOCKS2 = /* @__PURE__ */ new Set(["connection", "lifecycle", "provisioner"]);
function isMetaArgument(name) {
  return META_ARGUMENTS.has(name);
}
function providerBody(body) {
  return {
    attributes: body.attributes.filter(({ name }) => !META_ARGUMENTS.has(name)),
    blocks: body.blocks.filter(({ type }) => !META_BLOCKS2.has(type))
  };
}
function partValue(part, evaluation) {
  const value = {};
  const { document, scope } = part;
  for (const attribute of part.body.attributes) {
    const term = settled(evaluation.evaluate(writtenIn(scope, { document, attribute })));
    if (term !== null) setOwn(value, attribute.name, term);
  }
  for (const [type, blocks] of nestedBlocksOf(part, evaluation)) {
    setOwn(
      value,
      type,
      "unknown" in blocks ? blocks.unknown : blocks.map((block) => partValue(block, evaluation))
    );
  }
  return value;
}

// src/platforms/terraform/data-sources.ts
var DOCUMENT_SOURCES = {
  aws_iam_policy_document: {
    attributes: { json: "  ", minified_json: "" },
    others: [
      "id",
      "override_json",
      "override_policy_documents",
      "policy_id",
      "source_json",
      "source_policy_documents",
      "statement",
      "version"
    ],
    read: iamPolicyDocument
  },
  alicloud_ram_policy_document: {
    attributes: { document: "" },
    others: ["id", "output_file", "statement", "version"],
    read: ramPolicyDocument
  },
  google_iam_policy: {
    attributes: { policy_data: "" },
    others: ["audit_config", "binding", "id"],
    read: googleIamPolicy
  }
};
var DataSources = class {
  constructor(module, evaluation) {
    this.module = module;
    this.evaluation = evaluation;
    this.#reader = new DocumentReader(evaluation);
  }
  module;
  evaluation;
  #documents = new Memo();
  #known = new Memo();
  #reader;
  /** The attributes that are known; undefined where that is none. */
  known(declaration, instance) {
    const [source, place] = [sourceOf(declaration), placeSourceOf(declaration)];
    if (source === void 0 && place === void 0) return void 0;
    const compute = () => (source && this.texts(declaration, source, instance)) ?? (place && this.place(declaration, place, instance));
    return this.#known.get(`${declaration.address}${instance.key}`, compute, void 0);
  }
  /** All attributes, the others unknown; undefined where none is known. */
  all(declaration, instance, name) {
    const known2 = this.known(declaration, instance);
    if (known2 === void 0) return void 0;
    const { others } = sourceOf(declaration) ?? placeSourceOf(declaration) ?? { others: [] };
    return { ...Object.fromEntries(others.map((other) => [other, unknown(`${name}.${other}`)])), ...known2 };
  }
  /** The document that an attribute holds; undefined for one that holds none, or is not known here. */
  document({ declaration, instance, attribute }) {
    const source = sourceOf(declaration);
    if (source === void 0 || !Object.hasOwn(source.attributes, attribute)) return void 0;
    const read3 = this.read(declaration, source, instance);
    const text3 = this.planned(declaration, source, instance)?.[attribute];
    if (typeof text3 !== "string") return read3;
    const { document: file, block } = declaration;
    return documentOf(
      parsed(text3, this.module.functions) ?? null,
      (segments, trace) => isDocument(read3) ? read3.locate(segments, trace) : trace.found(file.at(block.header))
    );
  }
  texts(declaration, source, instance) {
    const planned = this.planned(declaration, source, instance);
    return planned ?? textsOf(source, this.read(declaration, source, instance));
  }
  place(declaration, { otherwise, attributesAt }, { scope }) {
    const { body } = declaration.block;
    if (otherwise.some((name) => attributeOf(body, name) !== void 0)) return void 0;
    const { providers } = this.module;
    if (providers.placeOf(declaration, scope)?.argument === "zone") return void 0;
    const region = providers.regionOf(declaration, scope);
    return typeof region === "string" ? attributesAt(region) : void 0;
  }
  /** The texts that a plan has. */
  planned({ address }, { attributes }, { key }) {
    const { plan, path } = this.module;
    const values = plan?.instancesOf(path, address)?.find((planned) => planned.key === key)?.values;
    const names = Object.keys(attributes).filter((name) => typeof values?.[name] === "string");
    return names.length === 0 ? void 0 : Object.fromEntries(names.map((name) => [name, values?.[name]]));
  }
  read(declaration, source, instance) {
    const { address, document, block } = declaration;
    if (this.module.configuration.origin === "plan") return unknown(address);
    const compute = () => {
      const { header, span } = block;
      const part = { document, header, span, body: providerBody(block.body), scope: instance.scope };
      return source.read(new Arguments(part, this.evaluation), this.#reader);
    };
    return this.#documents.get(`${address}${instance.key}`, compute, unknown(address));
  }
};
function sourceOf({ managed, kind }) {
  return !managed && Object.hasOwn(DOCUMENT_SOURCES, kind) ? DOCUMENT_SOURCES[kind] : void 0;
}
function placeSourceOf({ managed, kind }) {
  return !managed && Object.hasOwn(PLACE_SOURCES, kind) ? PLACE_SOURCES[kind] : void 0;
}
function textsOf({ attributes }, found2) {
  if (!isDocument(found2) || !isKnown(found2.value)) return void 0;
  const texts = Object.entries(attributes).map(([name, indent2]) => [name, goJson(found2.value, indent2)]);
  return texts.some(([, text3]) => text3 === void 0) ? void 0 : Object.fromEntries(texts);
}

// src/platforms/terraform/taggable-types.ts
var AWS = `
  acm_certificate acmpca_certificate_authority alb alb_listener alb_listener_rule alb_target_group ami ami_copy
  ami_from_instance api_gateway_client_certificate api_gateway_domain_name
  api_gateway_domain_name_access_association api_gateway_rest_api api_gateway_stage apigatewayv2_api
  apigatewayv2_domain_name apigatewayv2_stage appfabric_app_bundle appflow_flow apprunner_connection
  apprunner_service appstream_image_builder appsync_api appsync_graphql_api athena_capacity_reservation
  athena_data_catalog athena_workgroup auditmanager_assessment auditmanager_control auditmanager_framework
  backup_framework backup_logically_air_gapped_vault backup_plan backup_report_plan backup_restore_testing_plan
  backup_vault batch_compute_environment batch_job_definition bcmdataexports_export bedrock_custom_model
  bedrock_guardrail bedrock_inference_profile bedrock_provisioned_model_throughput bedrockagent_agent
  bedrockagent_agent_alias bedrockagent_knowledge_base bedrockagentcore_browser bedrockagentcore_gateway
  bedrockagentcore_memory cleanrooms_collaboration cleanrooms_membership cloud9_environment_ec2
  cloudformation_stack cloudfront_distribution cloudfront_vpc_origin cloudhsm_v2_cluster cloudtrail
  cloudtrail_event_data_store cloudwatch_composite_alarm cloudwatch_event_bus cloudwatch_log_anomaly_detector
  cloudwatch_log_delivery cloudwatch_log_delivery_destination cloudwatch_log_delivery_source
  cloudwatch_log_destination cloudwatch_log_group cloudwatch_metric_alarm codeartifact_domain
  codeartifact_repository codebuild_fleet codebuild_project codebuild_report_group codecommit_repository
  codegurureviewer_repository_association codepipeline codepipeline_custom_action_type codepipeline_webhook
  codestarconnections_connection comprehend_document_classifier comprehend_entity_recognizer
  config_aggregate_authorization config_config_rule config_configuration_aggregator connect_instance
  controltower_baseline controltower_landing_zone cur_report_definition customerprofiles_domain
  dataexchange_data_set dataexchange_revision dataexchange_revision_assets datapipeline_pipeline datasync_agent
  datasync_location_azure_blob datasync_location_efs datasync_location_fsx_lustre_file_system
  datasync_location_fsx_ontap_file_system datasync_location_fsx_openzfs_file_system
  datasync_location_fsx_windows_file_system datasync_location_hdfs datasync_location_nfs
  datasync_location_object_storage datasync_location_s3 datasync_location_smb datasync_task dax_cluster
  db_cluster_snapshot db_event_subscription db_instance db_option_group db_parameter_group db_proxy
  db_proxy_endpoint db_snapshot db_snapshot_copy db_subnet_group dlm_lifecycle_policy dms_certificate dms_endpoint
  dms_replication_config dms_replication_instance dms_replication_subnet_group dms_replication_task
  dms_s3_endpoint docdb_cluster docdb_cluster_instance docdb_cluster_parameter_group docdb_event_subscription
  docdb_subnet_group docdbelastic_cluster drs_replication_configuration_template dsql_cluster dynamodb_table
  dynamodb_table_replica ebs_snapshot ebs_snapshot_copy ebs_snapshot_import ebs_volume
  ec2_capacity_block_reservation ec2_capacity_reservation ecr_repository ecrpublic_repository ecs_cluster
  ecs_service ecs_task_definition ecs_task_set efs_access_point efs_file_system eks_cluster eks_node_group
  eks_pod_identity_association elastic_beanstalk_environment elasticache_cluster elasticache_parameter_group
  elasticache_replication_group elasticache_reserved_cache_node elasticache_serverless_cache
  elasticache_subnet_group elasticache_user elasticache_user_group elasticsearch_domain elb emr_cluster emr_studio
  emrcontainers_job_template emrcontainers_virtual_cluster emrserverless_application evidently_project
  finspace_kx_cluster finspace_kx_dataview finspace_kx_environment finspace_kx_scaling_group flow_log fsx_backup
  fsx_data_repository_association fsx_file_cache fsx_lustre_file_system fsx_ontap_file_system
  fsx_ontap_storage_virtual_machine fsx_ontap_volume fsx_openzfs_file_system fsx_openzfs_snapshot
  fsx_openzfs_volume fsx_windows_file_system glacier_vault glue_catalog_database glue_connection glue_crawler
  glue_data_quality_ruleset glue_dev_endpoint glue_job glue_ml_transform glue_registry glue_schema glue_trigger
  glue_workflow grafana_workspace guardduty_detector iam_policy iam_role iam_server_certificate
  imagebuilder_component imagebuilder_container_recipe imagebuilder_distribution_configuration imagebuilder_image
  imagebuilder_image_pipeline imagebuilder_image_recipe imagebuilder_infrastructure_configuration
  imagebuilder_lifecycle_policy imagebuilder_workflow instance kendra_data_source kendra_faq kendra_index
  kendra_query_suggestions_block_list kendra_thesaurus keyspaces_keyspace keyspaces_table
  kinesis_analytics_application kinesis_firehose_delivery_stream kinesis_stream kinesis_stream_consumer
  kinesis_video_stream kms_external_key kms_key kms_replica_external_key kms_replica_key
  lambda_code_signing_config lambda_event_source_mapping lambda_function launch_template lb lb_listener
  lb_listener_rule lb_target_group lb_trust_store lightsail_bucket lightsail_database lightsail_disk
  lightsail_distribution lightsail_lb location_geofence_collection location_tracker macie2_member memorydb_acl
  memorydb_cluster memorydb_multi_region_cluster memorydb_parameter_group memorydb_snapshot memorydb_subnet_group
  memorydb_user mq_broker mq_configuration msk_cluster msk_replicator msk_serverless_cluster msk_vpc_connection
  mskconnect_connector mskconnect_custom_plugin mskconnect_worker_configuration mwaa_environment neptune_cluster
  neptune_cluster_endpoint neptune_cluster_instance neptune_cluster_parameter_group neptune_event_subscription
  neptune_parameter_group neptune_subnet_group neptunegraph_graph network_acl networkfirewall_firewall
  networkfirewall_firewall_policy networkfirewall_rule_group networkfirewall_tls_inspection_configuration
  opensearch_domain opensearchserverless_collection organizations_organizational_unit organizations_policy
  osis_pipeline prometheus_workspace qldb_ledger qldb_stream quicksight_data_source rbin_rule rds_cluster
  rds_cluster_endpoint rds_cluster_instance rds_cluster_parameter_group rds_cluster_snapshot_copy
  rds_custom_db_engine_version rds_global_cluster rds_integration rds_reserved_instance rds_shard_group
  redshift_cluster redshift_cluster_snapshot redshift_event_subscription redshift_hsm_client_certificate
  redshift_hsm_configuration redshift_integration redshift_parameter_group redshift_snapshot_copy_grant
  redshift_snapshot_schedule redshift_subnet_group redshift_usage_limit redshiftserverless_namespace
  redshiftserverless_workgroup resourceexplorer2_index resourceexplorer2_view route53_zone s3_access_point
  s3_bucket s3_bucket_object s3_directory_bucket s3_object s3_object_copy s3control_access_grant
  s3control_access_grants_instance s3control_access_grants_location s3control_bucket
  s3control_storage_lens_configuration s3tables_table s3tables_table_bucket s3vectors_index
  s3vectors_vector_bucket sagemaker_data_quality_job_definition sagemaker_domain sagemaker_endpoint
  sagemaker_endpoint_configuration sagemaker_feature_group sagemaker_flow_definition sagemaker_model
  sagemaker_model_package_group sagemaker_monitoring_schedule sagemaker_notebook_instance
  sagemaker_notebook_instance_lifecycle_configuration sagemaker_pipeline sagemaker_space
  sagemaker_studio_lifecycle_config sagemaker_user_profile scheduler_schedule_group secretsmanager_secret
  securitylake_data_lake securitylake_subscriber servicecatalog_provisioned_product sesv2_configuration_set
  sfn_state_machine signer_signing_profile sns_topic spot_instance_request sqs_queue ssm_document ssm_parameter
  ssmincidents_replication_set storagegateway_cached_iscsi_volume storagegateway_file_system_association
  storagegateway_gateway storagegateway_nfs_file_share storagegateway_smb_file_share
  storagegateway_stored_iscsi_volume storagegateway_tape_pool synthetics_canary timestreaminfluxdb_db_cluster
  timestreaminfluxdb_db_instance timestreamquery_scheduled_query timestreamwrite_database timestreamwrite_table
  transcribe_language_model transcribe_medical_vocabulary transcribe_vocabulary transcribe_vocabulary_filter
  transfer_agreement transfer_certificate transfer_connector transfer_host_key transfer_profile transfer_server
  transfer_user transfer_web_app transfer_workflow verifiedaccess_instance vpc_endpoint vpn_connection
  workspaces_connection_alias workspaces_directory workspaces_ip_group workspaces_workspace
`;
var GOOGLE = `
  alloydb_backup alloydb_cluster alloydb_instance artifact_registry_repository assured_workloads_workload
  backup_dr_backup_vault bigquery_dataset bigquery_job bigquery_table bigtable_instance
  certificate_manager_certificate certificate_manager_certificate_issuance_config
  certificate_manager_certificate_map certificate_manager_certificate_map_entry cloud_run_v2_job
  cloud_run_v2_service cloud_run_v2_worker_pool cloudfunctions2_function cloudfunctions_function
  colab_runtime_template composer_environment compute_disk compute_forwarding_rule compute_global_forwarding_rule
  compute_image compute_instance compute_instance_template compute_instant_snapshot compute_interconnect
  compute_region_disk compute_region_instance_template compute_snapshot compute_storage_pool compute_vpn_tunnel
  data_fusion_instance database_migration_service_connection_profile database_migration_service_migration_job
  database_migration_service_private_connection dataflow_job dataform_repository dataplex_asset dataplex_lake
  dataplex_zone dataproc_cluster dataproc_metastore_federation dataproc_metastore_service
  datastream_connection_profile datastream_private_connection datastream_stream dns_managed_zone
  document_ai_schema eventarc_channel eventarc_google_api_source eventarc_message_bus eventarc_pipeline
  eventarc_trigger filestore_backup filestore_instance filestore_snapshot gke_backup_backup_channel
  gke_backup_backup_plan gke_backup_restore_channel gke_backup_restore_plan gke_hub_membership
  gke_hub_membership_binding healthcare_dicom_store healthcare_fhir_store healthcare_hl7_v2_store
  healthcare_pipeline_job healthcare_workspace kms_crypto_key lustre_instance managed_kafka_cluster
  managed_kafka_connect_cluster memcache_instance memorystore_instance ml_engine_model netapp_active_directory
  netapp_backup netapp_backup_policy netapp_backup_vault netapp_host_group netapp_kmsconfig netapp_storage_pool
  netapp_volume netapp_volume_quota_rule netapp_volume_replication netapp_volume_snapshot notebooks_instance
  notebooks_runtime oracle_database_autonomous_database oracle_database_cloud_exadata_infrastructure
  parallelstore_instance parameter_manager_parameter parameter_manager_regional_parameter privateca_ca_pool
  privateca_certificate_authority pubsub_subscription pubsub_topic redis_cluster redis_instance
  secret_manager_regional_secret secret_manager_secret secure_source_manager_instance spanner_instance
  spanner_instance_config storage_bucket tpu_node vertex_ai_dataset vertex_ai_endpoint vertex_ai_evaluation_metric
  vertex_ai_featurestore vertex_ai_featurestore_entitytype vertex_ai_featurestore_entitytype_feature
  vertex_ai_index vertex_ai_index_endpoint vertex_ai_persistent_resource vertex_ai_reasoning_engine
  vertex_ai_tensorboard vertex_ai_tensorboard_experiment vertex_ai_tensorboard_run workbench_instance
  workstations_workstation_config
`;
var TAGGABLE = {
  aws: new Set(AWS.trim().split(/\s+/)),
  google: new Set(GOOGLE.trim().split(/\s+/))
};

// src/platforms/terraform/default-tags.ts
var ATTRIBUTION = "goog-terraform-provisioned";
var JOININGS = {
  aws: {
    own: "tags",
    joined: ["tags_all"],
    defaultsAt: ["default_tags", "0", "tags"],
    defaultsOf(configuration) {
      const blocks = configuration.blocks("default_tags");
      if (isUnknown(blocks)) return blocks;
      const tags = blocks[0]?.value("tags");
      return tags !== void 0 && has(configuration.part, "ignore_tags") ? unknown("ignore_tags of the provider") : tags;
    }
  },
  google: {
    own: "labels",
    joined: ["effective_labels", "terraform_labels"],
    defaultsAt: ["default_labels"],
    defaultsOf(configuration) {
      const labels = configuration.value("default_labels");
      if (!isMapping2(labels) || configuration.value("add_terraform_attribution_label") === false)
        return labels;
      return { [ATTRIBUTION]: unknown("add_terraform_attribution_label of the provider"), ...labels };
    }
  },
  huaweicloud: {
    own: "tags",
    joined: ["tags"],
    defaultsAt: ["default_tags"],
    defaultsOf: (configuration) => configuration.value("default_tags")
  }
};
var OTHER_LABELS = "google_monitoring_notification_channel";
var DefaultTags = class _DefaultTags {
  constructor(joining, defaults) {
    this.joining = joining;
    this.defaults = defaults;
  }
  joining;
  defaults;
  /** Undefined where the configuration has none. */
  static of(prefix, configuration, evaluation) {
    const joining = Object.hasOwn(JOININGS, prefix) ? JOININGS[prefix] : void 0;
    const defaults = joining?.defaultsOf(new Arguments(configuration, evaluation)) ?? null;
    return joining === void 0 || defaults === null ? void 0 : new _DefaultTags(joining, defaults);
  }
  /** The attributes of a resource that hold its tags together with these, as in a plan. */
  attributesOf({ managed, kind, block }, part, evaluation) {
    const [prefix = ""] = kind.split("_", 1);
    const { own: own2, joined: joined4 } = this.joining;
    const isTaggable = attributeOf(block.body, own2) !== void 0 || TAGGABLE[prefix]?.has(kind.slice(prefix.length + 1)) === true;
    if (!managed || !isTaggable || kind === OTHER_LABELS) return {};
    const tags = has(part, "override_provider") ? unknown("override_provider") : withDefaults(this.defaults, new Arguments(part, evaluation).value(own2));
    return Object.fromEntries(joined4.map((attribute) => [attribute, tags]));
  }
  /** Is it an attribute with both? */
  joins(attribute) {
    return this.joining.joined.includes(attribute);
  }
  /**
   * The body in which a tag is written, which may be the provider configuration, and the way to it there. One that is
   * missing is looked for at the tags of the resource.
   */
  writtenAt(part, configuration, [, ...inside], evaluation) {
    const [tag] = inside;
    const { own: own2, defaultsAt } = this.joining;
    const written = new Arguments(part, evaluation).value(own2);
    const isOwn = tag === void 0 || isMapping2(written) && Object.hasOwn(written, tag);
    const isDefault = isMapping2(this.defaults) && tag !== void 0 && Object.hasOwn(this.defaults, tag);
    return isDefault && !isOwn ? [configuration, [...defaultsAt, ...inside]] : [part, [own2, ...inside]];
  }
};
function has({ body }, type) {
  return body.blocks.some((block) => block.type === type || block.labels[0] === type);
}
function withDefaults(defaults, own2) {
  if (!isMapping2(defaults) || own2 !== null && !isMapping2(own2)) return unknownOf(defaults, own2);
  const tags = { ...defaults, ...own2 };
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, textOf(value)]));
}
function textOf(value) {
  return text2(value) ?? unknown("a tag that is no text");
}

// src/platforms/terraform/endpoints.ts
var AWS_HOST = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:amazonaws\.com(?:\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn)(?::\d+)?(?:\/|$)/i;
function foreignEndpoint(prefix, configuration, evaluation) {
  if (prefix !== "aws") return void 0;
  const blocks = nestedBlocksOf(configuration, evaluation).get("endpoints") ?? [];
  if ("unknown" in blocks) return blocks.unknown;
  for (const endpoint of blocks.flatMap((block) => Object.values(partValue(block, evaluation)))) {
    if (isUnknown(endpoint)) return endpoint;
    if (typeof endpoint === "string" && !AWS_HOST.test(endpoint))
      return unknown("endpoints of the aws provider");
  }
  return void 0;
}

// src/platforms/terraform/provider.ts
var vendor = (name, own2 = [], regionOfProvider = true) => ({
  name,
  own: own2,
  regionOfProvider
});
var VENDORS = {
  // `region` on every resource since version 6 of the provider.
  aws: vendor("aws", ["region"]),
  awscc: vendor("aws"),
  alicloud: vendor("alicloud"),
  tencentcloud: vendor("tencentcloud"),
  azurerm: vendor("azure", ["location"], false),
  azapi: vendor("azure", ["location"], false),
  google: vendor("gcp", ["region", "location", "zone"]),
  huaweicloud: vendor("huaweicloud", ["region"]),
  volcengine: vendor("volcengine"),
  byteplus: vendor("byteplus"),
  jdcloud: vendor("jdcloud"),
  baiducloud: vendor("baiducloud"),
  ucloud: vendor("ucloud"),
  ksyun: vendor("ksyun"),
  oci: vendor("oracle")
};
var PLACE_ARGUMENTS = /* @__PURE__ */ new Set(["location", "region", "zone"]);
var MAX_DEPTH4 = 10;
var Providers = class {
  /** @param callers those of the calling module, which passes them on; undefined for a root module */
  constructor(module, callers, evaluation) {
    this.evaluation = evaluation;
    this.#byName = new Map(isRepeated(module) ? callers?.repeatedTo(module) : callers?.passedTo(module));
    for (const { document, block } of module.configuration.providers) {
      const [label] = block.labels;
      if (label === void 0) continue;
      const alias = argument(block, "alias");
      const aliasName = alias === void 0 ? void 0 : expressionValue(alias);
      const name = typeof aliasName === "string" ? `${label}.${aliasName}` : label;
      this.#byName.set(name, { document, block, name, scope: module });
    }
  }
  evaluation;
  #byName;
  #defaultTags = new Memo();
  #elsewhere = new Memo();
  /** @param scope what names mean in the declaration */
  providerOf(declaration, scope) {
    const known2 = vendorOf(declaration);
    if (known2 === void 0) return { name: prefixOf(declaration) };
    return { name: known2.name, ...this.conclusionOf(declaration, scope) };
  }
  /** Where a resource says that it is, or else its provider; undefined where none of them does. */
  placeOf(declaration, scope) {
    const known2 = vendorOf(declaration);
    const { document, block } = declaration;
    const own2 = known2 && this.placeIn({ document, block, scope }, known2.own);
    if (own2 !== void 0 || known2?.regionOfProvider !== true) return own2;
    const configuration = this.configurationOf(declaration);
    const place = configuration && this.placeIn(configuration, ["region", "zone"]);
    return place && { ...place, provider: configuration.name };
  }
  /** The place that another one is taken from: that of the resource or data source that it refers to. */
  behind({ written }) {
    const referred2 = referredBy(follow(written, [], this.evaluation), this.evaluation);
    if (referred2 === void 0) return void 0;
    const { declaration, instance, module, attribute } = referred2;
    const { document, block, managed, kind } = declaration;
    const ofProvider = () => module.providers.placeOf(declaration, instance.scope);
    if (!managed) {
      const source = Object.hasOwn(PLACE_SOURCES, kind) ? PLACE_SOURCES[kind] : void 0;
      return source?.regions.includes(attribute) ? ofProvider() : void 0;
    }
    if (!PLACE_ARGUMENTS.has(attribute)) return void 0;
    const same = this.placeIn({ document, block, scope: instance.scope }, [attribute]);
    return same ?? (prefixOf(declaration) === "aws" ? ofProvider() : void 0);
  }
  /** What the provider configuration of a resource adds to its tags; undefined where that is nothing. */
  defaultTagsOf(declaration) {
    const configuration = this.configurationOf(declaration);
    if (configuration === void 0) return void 0;
    const prefix = prefixOf(declaration);
    const compute = () => DefaultTags.of(prefix, partOf2(configuration), this.evaluation);
    return this.#defaultTags.get(`${prefix} ${nameOfConfiguration(declaration)}`, compute, void 0);
  }
  regionOf(declaration, scope) {
    return this.conclusionOf(declaration, scope).region;
  }
  conclusionOf(declaration, scope) {
    const known2 = vendorOf(declaration);
    const elsewhere = this.elsewhere(declaration);
    if (elsewhere !== void 0) return { region: elsewhere };
    const place = this.placeOf(declaration, scope);
    if (place !== void 0 && known2 !== void 0) return this.regionAt(place, known2.name);
    if (known2?.regionOfProvider === false) return { region: unknown(`location of ${declaration.address}`) };
    const configuration = nameOfConfiguration(declaration) ?? prefixOf(declaration);
    return { region: unknown(`region of the ${configuration} provider`) };
  }
  /** The part of the configuration of a resource's provider. */
  configurationPartOf(declaration) {
    const configuration = this.configurationOf(declaration);
    return configuration && partOf2(configuration);
  }
  /** Undefined where a provider configuration leads to the provider itself, as nearly all do. */
  elsewhere(declaration) {
    const configuration = this.configurationOf(declaration);
    if (configuration === void 0) return void 0;
    const prefix = prefixOf(declaration);
    const compute = () => foreignEndpoint(prefix, partOf2(configuration), this.evaluation);
    return this.#elsewhere.get(`${prefix} ${nameOfConfiguration(declaration)}`, compute, void 0);
  }
  /**
   * What a called module gets: what `providers` says or, without it, every configuration that has no alias.
   * https://developer.hashicorp.com/terraform/language/modules/develop/providers
   */
  passedTo({ call }) {
    if (call === void 0) return [];
    const map = argument(call.placed.block, "providers");
    if (map === void 0) return [...this.#byName].filter(([name]) => !name.includes("."));
    if (map.kind !== "object") return [];
    return map.items.flatMap(({ key, value }) => {
      const [inner, outer] = [referredName(key), referredName(value)];
      const configuration = outer === void 0 ? void 0 : this.#byName.get(outer);
      return inner === void 0 || configuration === void 0 ? [] : [[inner, configuration]];
    });
  }
  /** What the resources of a module name that only a plan repeats: those of the root module and of the calling one. */
  repeatedTo(module) {
    return [...this.#byName, ...rootOf(module).providers.#byName];
  }
  configurationOf(declaration) {
    const name = nameOfConfiguration(declaration);
    return name === void 0 ? void 0 : this.#byName.get(name);
  }
  /** The first of the arguments that is given. */
  placeIn({ document, block, scope }, names) {
    for (const name of names) {
      const attribute = attributeOf(block.body, name);
      const written = attribute && writtenIn(scope, { document, attribute });
      const value = written && this.evaluation.evaluate(written);
      if (written !== void 0 && (typeof value === "string" || isUnknown(value)))
        return { written, argument: name };
    }
    return void 0;
  }
  regionAt(place, vendorName, source = sourceOf2(place), depth = 0) {
    const value = this.evaluation.evaluate(place.written);
    if (typeof value === "string") return { region: normalised(value, place.argument, vendorName), source };
    const next = depth < MAX_DEPTH4 ? this.behind(place) : void 0;
    if (next !== void 0)
      return this.regionAt(next, vendorName, source === "provider" ? source : "reference", depth + 1);
    return { region: isUnknown(value) ? value : unknown(place.argument) };
  }
};
function sourceOf2({ provider, argument: name }) {
  if (provider !== void 0) return "provider";
  return name === "zone" ? "zone" : "argument";
}
function vendorOf(declaration) {
  const prefix = prefixOf(declaration);
  return Object.hasOwn(VENDORS, prefix) ? VENDORS[prefix] : void 0;
}
function prefixOf({ kind }) {
  return kind.split("_", 1)[0] ?? "";
}
function nameOfConfiguration(declaration) {
  const reference = argument(declaration.block, "provider");
  return reference === void 0 ? prefixOf(declaration) : referredName(reference);
}
function partOf2({ document, block, scope }) {
  const { header, span, body } = block;
  return { document, header, span, body, scope };
}
function isRepeated({ configuration, call }) {
  return configuration.origin === "plan" && call !== void 0;
}
function rootOf(module) {
  return module.chain().at(-1) ?? module;
}
function referredName(reference) {
  if (reference.kind === "traversal") return nameOf(reference);
  return reference.kind === "literal" && typeof reference.value === "string" ? reference.value : void 0;
}
function normalised(region, argumentName, vendorName) {
  if (vendorName === "azure") return region.toLowerCase().replaceAll(" ", "");
  if (vendorName !== "gcp") return region;
  return argumentName === "zone" ? region.replace(/-[a-z]$/, "") : region.toLowerCase();
}

// src/platforms/terraform/repetition.ts
function repetitionOf({ document, block }, scope, evaluation) {
  for (const name of ["count", "for_each"]) {
    const attribute = attributeOf(block.body, name);
    if (attribute === void 0) continue;
    const written = writtenIn(scope, { document, attribute });
    const term = evaluation.evaluate(written);
    return name === "count" ? counted(written, settled(term), evaluation) : forEach(written, term, evaluation);
  }
  return enabled({ document, block }, scope, evaluation);
}
function enabled({ document, block }, scope, evaluation) {
  const instance = { key: "", scope };
  const lifecycle = block.body.blocks.find(({ type }) => type === "lifecycle");
  const attribute = lifecycle && attributeOf(lifecycle.body, "enabled");
  if (attribute === void 0) return { shape: "one", instances: [instance] };
  const isEnabled = flag(evaluation.evaluate(writtenIn(scope, { document, attribute })));
  if (typeof isEnabled !== "boolean") return { shape: "symbolic", instances: [instance] };
  return isEnabled ? { shape: "one", instances: [instance] } : { shape: "none", instances: [] };
}
function plannedRepetition({ document, block }, keys2, scope, evaluation) {
  const forEach2 = attributeOf(block.body, "for_each");
  if (forEach2 !== void 0) {
    const written = writtenIn(scope, { document, attribute: forEach2 });
    return { shape: "map", instances: plannedForEach(written, keys2, evaluation.evaluate(written)) };
  }
  const isCounted = attributeOf(block.body, "count") !== void 0;
  const instances = keys2.map((key) => {
    const index = Number(key.slice(1, -1));
    const attributes = Number.isInteger(index) ? { index } : {};
    return { key, scope: key === "" ? scope : new BoundScope(scope, "count", { attributes }) };
  });
  return { shape: isCounted ? "list" : "one", instances };
}
function plannedForEach(written, keys2, term) {
  const known2 = new Map(bindingsOf2(written, term)?.map(({ key, binding }) => [key, binding]));
  const value = isUnknown(term) ? { value: term } : {};
  return keys2.map((key) => {
    const name = String(JSON.parse(key === "" ? '[""]' : key)[0]);
    const binding = known2.get(name) ?? { attributes: { key: name, ...value } };
    return { key, scope: new BoundScope(written.scope, "each", binding) };
  });
}
function counted(written, term, evaluation) {
  const count = typeof term === "string" && term.trim() !== "" ? Number(term) : term;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0) {
    const attributes = isUnknown(term) ? { index: term } : {};
    return symbolic(written.scope, "count", { attributes });
  }
  if (!evaluation.mayMake(count, written)) return symbolic(written.scope, "count", { attributes: {} });
  const instances = Array.from({ length: count }, (_, index) => ({
    key: `[${index}]`,
    scope: new BoundScope(written.scope, "count", { attributes: { index } })
  }));
  return { shape: "list", instances };
}
function forEach(written, term, evaluation) {
  const bindings = bindingsOf2(written, term);
  if (bindings === void 0) {
    const attributes = isUnknown(term) ? { key: term, value: term } : {};
    return symbolic(written.scope, "each", { attributes });
  }
  if (!evaluation.mayMake(bindings.length, written)) {
    return symbolic(written.scope, "each", { attributes: {} });
  }
  const instances = bindings.map(({ key, binding }) => ({
    key: `[${JSON.stringify(key)}]`,
    scope: new BoundScope(written.scope, "each", binding)
  }));
  return { shape: "map", instances };
}
function bindingsOf2(written, term) {
  if (typeof term !== "object" || term === null || isUnknown(term)) return void 0;
  if (isList(term)) {
    if (!term.every((item) => typeof item === "string")) return void 0;
    return [...new Set(term)].map((key) => ({ key, binding: { attributes: { key, value: key } } }));
  }
  return Object.entries(term).map(([key, value]) => ({
    key,
    binding: { attributes: { key, value }, origins: { value: { written, inside: [key] } } }
  }));
}
function symbolic(scope, name, binding) {
  return { shape: "symbolic", instances: [{ key: "", scope: new BoundScope(scope, name, binding) }] };
}

// src/platforms/terraform/variables.ts
import { isDeepStrictEqual } from "node:util";
var Variables = class {
  constructor(module, evaluation) {
    this.module = module;
    this.evaluation = evaluation;
  }
  module;
  evaluation;
  #values = new Memo();
  #given;
  /** Undefined for a variable that is not declared. */
  valueOf(name) {
    const declared2 = this.module.configuration.variables.get(name);
    if (declared2 === void 0) return void 0;
    return this.#values.get(name, () => this.compute(name, declared2), unknown(`var.${name}`));
  }
  /** Where the value is written; undefined for one that is not known, or must not be shown. */
  originOf(name) {
    const declared2 = this.module.configuration.variables.get(name);
    if (declared2 === void 0 || isSensitive(declared2.block)) return void 0;
    const source = this.sourceOf(name, declared2);
    if (!("expression" in source)) return void 0;
    const constraint = argument(declared2.block, "type");
    if (constraint && typeOf(constraint)?.kind === "set") return void 0;
    if (isRequired(declared2.block) && this.evaluation.evaluate(source) === null)
      return this.fallback(declared2);
    return source;
  }
  compute(name, declared2) {
    const source = this.sourceOf(name, declared2);
    let term = this.termOf(source);
    if (term === null && isRequired(declared2.block)) {
      const fallback = this.fallback(declared2);
      if (fallback === void 0) return unknown(`var.${name}`);
      term = this.evaluation.evaluate(fallback);
    }
    const constraint = argument(declared2.block, "type");
    if (constraint === void 0) return term;
    const type = typeOf(constraint);
    const constant = { document: declared2.document, key: declared2.block.header, scope: this.module };
    const evaluate2 = (expression) => this.evaluation.evaluate({ ...constant, expression });
    const converted = type && convert(term, type, evaluate2);
    return converted === void 0 ? unknown(`var.${name}`) : converted;
  }
  termOf(source) {
    if ("$unknown" in source) return source;
    return "term" in source ? source.term : this.evaluation.evaluate(source);
  }
  sourceOf(name, declared2) {
    const { origin } = this.module;
    if (origin === "unseen") return unknown(`var.${name}`);
    const given2 = "caller" in origin ? this.passed(name, origin) : this.given(name, declared2, origin);
    return given2 ?? this.fallback(declared2) ?? unknown(`var.${name}`);
  }
  /** What the inputs of the root module say. */
  given(name, declared2, inputs) {
    const planned = inputs.plan?.variable(name);
    const source = this.givenBefore(name, declared2, inputs);
    if (planned === void 0) return source;
    const written = source ?? this.fallback(declared2);
    const isSame2 = written !== void 0 && "expression" in written && isDeepStrictEqual(this.evaluation.evaluate(written), planned.value);
    return isSame2 ? written : { term: planned.value };
  }
  /** The same without a plan. */
  givenBefore(name, declared2, inputs) {
    this.#given ??= givenValues(inputs);
    const given2 = this.#given.get(name);
    if (given2 === void 0) return void 0;
    if ("definition" in given2) return writtenIn(this.module, given2.definition);
    if (!("text" in given2)) return unknown(`var.${name}`);
    if (isText(declared2.block)) return { term: given2.text };
    const expression = inputs.read(given2.text);
    const { document, block } = declared2;
    const nothing = {
      functions: this.module.functions,
      module: this.module,
      lookup: () => void 0,
      originOf: () => void 0,
      declared: () => void 0
    };
    if (expression === void 0) return unknown(`var.${name}`);
    return { term: this.evaluation.evaluate({ document, key: block.header, expression, scope: nothing }) };
  }
  /** What the caller says. */
  passed(name, { placed: placed2, scope }) {
    const attribute = attributeOf(placed2.block.body, name);
    return attribute && writtenIn(scope, { document: placed2.document, attribute });
  }
  fallback({ document, block }) {
    const attribute = attributeOf(block.body, "default");
    return attribute && writtenIn(this.module, { document, attribute });
  }
};
function isText(block) {
  const constraint = argument(block, "type");
  const kind = constraint && typeOf(constraint)?.kind;
  return kind === void 0 || ["any", "string", "number", "bool"].includes(kind);
}
function isRequired(block) {
  const nullable = argument(block, "nullable");
  return nullable?.kind === "literal" && nullable.value === false;
}

// src/platforms/terraform/module-instance.ts
var ModuleInstance = class {
  /** @param origin the call, or the inputs of a root module; `unseen` where something calls it that cannot be followed */
  constructor(configuration, calls, evaluation, functions, origin) {
    this.configuration = configuration;
    this.calls = calls;
    this.evaluation = evaluation;
    this.functions = functions;
    this.origin = origin;
    this.path = this.call?.path ?? "";
    this.plan = this.call?.caller.plan ?? (typeof origin === "object" && "files" in origin ? origin.plan : void 0);
    this.#variables = new Variables(this, evaluation);
    this.dataSources = new DataSources(this, evaluation);
  }
  configuration;
  calls;
  evaluation;
  functions;
  origin;
  /** Before every address in it: `module.shop["eu"].`, or '' for a root module. */
  path;
  dataSources;
  #variables;
  #locals = new Memo();
  #outputs = new Memo();
  #repetitions = new Memo();
  #called = new Memo();
  #providers;
  /** Of the root module. */
  plan;
  get module() {
    return this;
  }
  get providers() {
    this.#providers ??= new Providers(this, this.call?.caller.providers, this.evaluation);
    return this.#providers;
  }
  /** Undefined for a root module, and for one whose calls cannot be followed. */
  get call() {
    return typeof this.origin === "object" && "caller" in this.origin ? this.origin : void 0;
  }
  /** This instance and those that lead to it, the innermost first. */
  chain() {
    return this.call === void 0 ? [this] : [this, ...this.call.caller.chain()];
  }
  /** What a `module` block of this module makes; undefined if that cannot be known. */
  called(name) {
    const placed2 = this.configuration.calls.get(name);
    if (placed2 === void 0) return void 0;
    return this.#called.get(name, () => this.calls.call(name, placed2, this), void 0);
  }
  /** What `count` or `for_each` make of a resource; undefined while that is being worked out. */
  repetition(declaration) {
    const { address } = declaration;
    const compute = () => {
      const keys2 = this.plan?.instancesOf(this.path, address)?.map(({ key }) => key);
      return keys2 === void 0 ? repetitionOf(declaration, this, this.evaluation) : plannedRepetition(declaration, keys2, this, this.evaluation);
    };
    return this.#repetitions.get(address, compute, void 0);
  }
  lookup(names) {
    const [root, name, output] = names;
    if (name === void 0) return void 0;
    switch (root) {
      case "var":
        return found(this.#variables.valueOf(name), 2);
      case "local":
        return found(this.local(name), 2);
      case "module":
        return this.outputsOf(name, output);
      case "path":
        return found(this.pathTo(name), 2);
      case "terraform":
        return name === "workspace" ? found(this.workspace(), 2) : void 0;
      default:
        return this.resource(names);
    }
  }
  originOf([root, name, output]) {
    if (name === void 0) return void 0;
    switch (root) {
      case "var":
        return traced(this.#variables.originOf(name), 2);
      case "local":
        return traced(this.writtenLocal(name), 2);
      case "module": {
        const called = this.called(name);
        if (called?.shape !== "one" || output === void 0) return void 0;
        const [only] = called.instances;
        return traced(only?.module.shownOutput(output), 3);
      }
      default:
        return void 0;
    }
  }
  declared(names) {
    const [root, name = ""] = names;
    if (root === "var") {
      const variable = this.configuration.variables.get(name);
      return variable && { variable };
    }
    const used = root === "data" ? 3 : 2;
    const declaration = this.configuration.declarationAt(names.slice(0, used).join("."));
    return declaration && { declaration, module: this, used };
  }
  local(name) {
    const written = this.writtenLocal(name);
    return written && this.#locals.get(name, () => this.evaluation.evaluate(written), unknown(`local.${name}`));
  }
  writtenLocal(name) {
    const definition = this.configuration.locals.get(name);
    return definition && writtenIn(this, definition);
  }
  output(name) {
    const written = this.writtenOutput(name);
    if (written === void 0) return void 0;
    const whenOpen = unknown(`output.${name}`);
    return this.#outputs.get(name, () => this.evaluation.evaluate(written), whenOpen);
  }
  shownOutput(name) {
    const output = this.configuration.outputs.get(name);
    return output === void 0 || isSensitive(output.block) ? void 0 : this.writtenOutput(name);
  }
  writtenOutput(name) {
    const output = this.configuration.outputs.get(name);
    const attribute = output && attributeOf(output.block.body, "value");
    if (output === void 0 || attribute === void 0) return void 0;
    return writtenIn(this, { document: output.document, attribute });
  }
  /** `module.shop.id` alone is looked up without the other outputs. */
  outputsOf(name, output) {
    const called = this.called(name);
    if (called === void 0 || called.shape === "symbolic") return void 0;
    if (called.shape === "none") return found(null, 2);
    const [only] = called.instances;
    if (called.shape === "one" && only !== void 0) {
      return output === void 0 ? found(only.module.allOutputs(name), 2) : found(only.module.output(output), 3);
    }
    const all = called.instances.map(({ key, module }) => {
      return { key, outputs: module.allOutputs(`${name}${key}`) };
    });
    if (called.shape === "list")
      return found(
        all.map(({ outputs }) => outputs),
        2
      );
    return found(byKey(all.map(({ key, outputs }) => [key, outputs])), 2);
  }
  allOutputs(name) {
    const names = [...this.configuration.outputs.keys()];
    return Object.fromEntries(
      names.map((output) => [output, this.output(output) ?? unknown(`module.${name}.${output}`)])
    );
  }
  /** What a resource exports is not known, but which resource it is: the unknown has its address as its name. */
  resource(names) {
    const length2 = names[0] === "data" ? 3 : 2;
    const address = names.slice(0, length2).join(".");
    const declaration = names.length < length2 ? void 0 : this.configuration.declarationAt(address);
    const repetition = declaration && this.repetition(declaration);
    if (declaration === void 0 || repetition === void 0) return void 0;
    const { shape, instances } = repetition;
    const one = (instance) => {
      const name = `${this.path}${address}${instance.key}`;
      return this.dataSources.all(declaration, instance, name) ?? unknown(name);
    };
    if (shape === "none") return found(null, length2);
    if (shape === "list") return found(instances.map(one), length2);
    if (shape === "map") return found(byKey(instances.map((each) => [each.key, one(each)])), length2);
    return this.exported(declaration, instances[0], names[length2], length2) ?? found(unknown(`${this.path}${names.join(".")}`), names.length);
  }
  /** An attribute of a data source that follows from the configuration. */
  exported(declaration, instance, attribute, length2) {
    if (instance === void 0 || attribute === void 0) return void 0;
    const known2 = this.dataSources.known(declaration, instance) ?? {};
    return Object.hasOwn(known2, attribute) ? found(known2[attribute], length2 + 1) : void 0;
  }
  workspace() {
    const root = this.chain().at(-1)?.origin;
    return typeof root === "object" && "files" in root ? root.settings?.workspace : void 0;
  }
  /** As Terraform gives it: relative to the root module. */
  pathTo(what) {
    if (what === "root") return ".";
    if (what !== "module") return void 0;
    const root = this.chain().at(-1)?.configuration.folder ?? "";
    return relative(root, this.configuration.folder);
  }
};
function found(term, used) {
  return term === void 0 ? void 0 : { term, used };
}
function byKey(entries) {
  return Object.fromEntries(entries.map(([key, term]) => [JSON.parse(key)[0], term]));
}
function traced(written, used) {
  return written && { origin: { written, inside: [] }, used };
}
function relative(from2, to) {
  const start = from2 === "" ? [] : from2.split("/");
  const end = to === "" ? [] : to.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/") || ".";
}

// src/platforms/terraform/plan/plan-configuration.ts
function planConfiguration(plan, reader) {
  return documentOf2(plan, new Rebuilding(plan, reader).module(plan.root, ""));
}
function plannedModule(plan, path, reader) {
  const module = plan.moduleAt(path);
  if (module === void 0) return void 0;
  return documentOf2(plan, new Rebuilding(plan, reader).module(module, path));
}
function documentOf2({ document }, blocks) {
  return new HclDocument(document.source, { attributes: [], blocks });
}
var Rebuilding = class {
  constructor(plan, reader) {
    this.plan = plan;
    this.reader = reader;
  }
  plan;
  reader;
  module(module, path) {
    const at = this.plan.pointerTo(path);
    return [
      ...this.providers(this.plan.addressWithoutKeys(path)),
      ...list(module["resources"]).map(
        (resource, index) => this.resource(mapping(resource), join(at, "resources", index))
      ),
      ...this.named(
        "variable",
        module,
        "variables",
        at,
        (variable, pointer) => this.variable(variable, pointer)
      ),
      ...this.named("output", module, "outputs", at, (output, pointer) => [
        this.attribute("value", output["expression"], join(pointer, "expression"))
      ]),
      ...this.named("module", module, "module_calls", at, (call, pointer) => this.call(call, pointer))
    ];
  }
  /** Those of the root module by their names, and those that another module has of its own by their keys. */
  providers(module) {
    return Object.entries(this.plan.providers).flatMap(([key, content]) => {
      const configuration = mapping(content);
      if (text(configuration["module_address"]) !== module) return [];
      const pointer = join("/configuration/provider_config", key);
      const body = this.body(mapping(configuration["expressions"]), join(pointer, "expressions"));
      const alias = module === "" ? text(configuration["alias"]) : "";
      const named4 = alias === "" ? [] : [this.constant("alias", alias, pointer)];
      const label = module === "" ? text(configuration["name"]) : key;
      const block = this.block("provider", [label], [...named4, ...body.attributes], pointer);
      return [{ ...block, body: { ...block.body, blocks: body.blocks } }];
    });
  }
  resource(resource, at) {
    const { attributes, blocks } = this.body(mapping(resource["expressions"]), join(at, "expressions"));
    const provider = text(resource["provider_config_key"]);
    const all = [
      ...this.repetition(resource, at),
      ...provider === "" ? [] : [this.constant("provider", provider, at)],
      ...attributes
    ];
    const type = resource["mode"] === "data" ? "data" : "resource";
    const block = this.block(type, [text(resource["type"]), text(resource["name"])], all, at);
    return { ...block, body: { attributes: all, blocks } };
  }
  call(call, at) {
    return [
      this.constant("source", text(call["source"]), at),
      ...this.repetition(call, at),
      ...this.body(mapping(call["expressions"]), join(at, "expressions")).attributes
    ];
  }
  variable(variable, at) {
    const sensitive = variable["sensitive"] === true ? [this.constant("sensitive", true, at)] : [];
    if (!Object.hasOwn(variable, "default")) return sensitive;
    return [...sensitive, this.constant("default", variable["default"], join(at, "default"))];
  }
  repetition(holder, at) {
    return ["count", "for_each"].flatMap((name) => {
      const member = `${name}_expression`;
      return holder[member] === void 0 ? [] : [this.attribute(name, holder[member], join(at, member))];
    });
  }
  body(expressions, at) {
    const attributes = [];
    const blocks = [];
    for (const [name, content] of Object.entries(expressions)) {
      const pointer = join(at, name);
      if (isExpression(content)) attributes.push(this.attribute(name, content, pointer));
      else {
        const items = Array.isArray(content) ? content.map((item, index) => [item, join(pointer, index)]) : [[content, pointer]];
        for (const [item, itemPointer] of items) {
          const body = this.body(mapping(item), itemPointer);
          blocks.push({ ...this.block(name, [], body.attributes, itemPointer), body });
        }
      }
    }
    return { attributes, blocks };
  }
  named(type, module, member, at, attributes) {
    return Object.entries(mapping(module[member])).map(([name, content]) => {
      const pointer = join(at, member, name);
      return this.block(type, [name], attributes(mapping(content), pointer), pointer);
    });
  }
  block(type, labels, attributes, at) {
    const { document } = this.plan;
    const header = new SpanInJson(document, at, "key");
    return {
      type,
      labels,
      header,
      body: { attributes, blocks: [] },
      span: new SpanInJson(document, at, "whole")
    };
  }
  attribute(name, content, at) {
    const { document } = this.plan;
    const span = new SpanInJson(document, at, "value");
    return {
      name,
      key: new SpanInJson(document, at, "key"),
      expression: this.expression(mapping(content), span)
    };
  }
  constant(name, value, at) {
    const { document } = this.plan;
    const span = new SpanInJson(document, at, "value");
    return { name, key: new SpanInJson(document, at, "key"), expression: constantOf(value, span) };
  }
  /**
   * A plan tells which names an expression reads, not what it does with them. With one name it is taken to be the
   * value of that; the planned value counts in any case.
   */
  expression(content, span) {
    if (Object.hasOwn(content, "constant_value")) return constantOf(content["constant_value"], span);
    const names = list(content["references"]).map(text).filter(isWhole2);
    const traversals = names.map((name) => this.reader.expression(name)).filter((read3) => read3?.kind === "traversal");
    const [only, ...others] = traversals.map((traversal) => ({ ...traversal, span }));
    if (only !== void 0 && others.length === 0) return only;
    const parts = [only, ...others].flatMap((expression) => {
      return expression === void 0 ? [] : [{ kind: "interpolation", expression }];
    });
    return parts.length === 0 ? { kind: "invalid", span } : { kind: "template", parts: [NOTHING3, ...parts], span };
  }
};
var NOTHING3 = { kind: "text", value: "" };
function isWhole2(name, index, names) {
  return !names.some(
    (other, place) => place < index && (other === name || other.startsWith(`${name}.`) || other.startsWith(`${name}[`))
  );
}
function isExpression(content) {
  if (!isMapping(content)) return false;
  const names = Object.keys(content);
  return names.length === 0 || names.every((name) => name === "constant_value" || name === "references");
}
function constantOf(value, span) {
  if (Array.isArray(value))
    return { kind: "tuple", items: value.map((item) => constantOf(item, span)), span };
  if (isMapping(value)) {
    const items = Object.entries(value).map(([key, item]) => ({
      key: { kind: "literal", value: key, span },
      value: constantOf(item, span)
    }));
    return { kind: "object", items, span };
  }
  return { kind: "literal", value, span };
}

// src/platforms/terraform/module-calls.ts
var MAX_DEPTH5 = 16;
var MAX_MODULES = 2e4;
var ModuleCalls = class {
  /**
   * @param installed folders of installed modules, by the folder of the root module and the names of the calls that
   *   lead to it: `shop.database`
   * @param reader for modules that only a plan repeats
   */
  constructor(configurations, evaluation, installed, reader) {
    this.configurations = configurations;
    this.evaluation = evaluation;
    this.installed = installed;
    this.reader = reader;
  }
  configurations;
  evaluation;
  installed;
  reader;
  /** Folders that were evaluated for a call, or whose calls were found to make nothing. */
  reached = /* @__PURE__ */ new Set();
  #planned = /* @__PURE__ */ new Map();
  #made = 0;
  /** What a call makes; undefined, and reported once, if that cannot be known. */
  call(name, placed2, caller) {
    const configuration = this.configurationOf(name, placed2, caller);
    if (configuration === void 0) return void 0;
    const { shape, instances } = this.repetitionOf(name, placed2, caller);
    this.reach(configuration, instances);
    return {
      shape,
      instances: instances.map(({ key, scope }) => ({
        key,
        module: new ModuleInstance(configuration, this, this.evaluation, caller.functions, {
          caller,
          path: `${caller.path}module.${name}${key}.`,
          placed: placed2,
          scope
        })
      }))
    };
  }
  repetitionOf(name, placed2, caller) {
    const keys2 = caller.plan?.keysOf(caller.path, name);
    return keys2 === void 0 ? repetitionOf(placed2, caller, this.evaluation) : plannedRepetition(placed2, keys2, caller, this.evaluation);
  }
  configurationOf(name, { document, block }, caller) {
    const source = moduleSource(argument(block, "source"), caller.configuration.folder);
    const isHere = source.kind === "folder" && caller.configuration.origin !== "plan";
    const local = isHere ? this.configurations.get(source.folder) : void 0;
    const configuration = local ?? this.fromElsewhere(name, caller);
    const problem = configuration === void 0 ? missing(name, source) : tooDeep(name, configuration, caller) ?? this.tooMany(name);
    if (problem === void 0) return configuration;
    const { code: code2, severity, message } = problem;
    this.evaluation.report(code2, severity, message, document, block.header);
    return void 0;
  }
  /** A module that is no folder of the repository: one that was installed, or that the plan repeats. */
  fromElsewhere(name, caller) {
    const chain = caller.chain();
    const names = chain.map(({ call }) => call?.placed.block.labels[0]).filter((label) => label !== void 0);
    const key = [...names.reverse(), name].join(".");
    const folder = this.installed.get(chain.at(-1)?.configuration.folder ?? "")?.get(key);
    const installed = folder === void 0 ? void 0 : this.configurations.get(folder);
    if (installed !== void 0 || caller.plan === void 0) return installed;
    const known2 = this.#planned.get(caller.plan) ?? /* @__PURE__ */ new Map();
    this.#planned.set(caller.plan, known2);
    if (!known2.has(key)) {
      const document = plannedModule(caller.plan, `${caller.path}module.${name}.`, this.reader);
      known2.set(key, document && new Configuration(caller.configuration.folder, [document], "plan"));
    }
    return known2.get(key);
  }
  tooMany(name) {
    if (this.#made++ < MAX_MODULES) return void 0;
    const message = `More than ${MAX_MODULES} calls of modules are made; this one of module \`${name}\` is not followed.`;
    return { code: "limit-reached", severity: "warning", message };
  }
  /** A module that is called for no instance makes nothing, nor does what it calls. */
  reach(configuration, instances) {
    if (this.reached.has(configuration.folder)) return;
    this.reached.add(configuration.folder);
    if (instances.length > 0) return;
    for (const { block } of configuration.calls.values()) {
      const source = moduleSource(argument(block, "source"), configuration.folder);
      const called = source.kind === "folder" ? this.configurations.get(source.folder) : void 0;
      if (called !== void 0) this.reach(called, []);
    }
  }
};
function missing(name, { kind }) {
  if (kind === "outside") {
    const message2 = `The source of module \`${name}\` leads out of the checked folder; it is not checked, and its outputs are unknown.`;
    return { code: "outside-repository", severity: "notice", message: message2 };
  }
  const message = `Module \`${name}\` is neither in the repository nor installed; \`terraform init\` fetches it. It is not checked, and its outputs are unknown.`;
  return { code: "unresolved", severity: "notice", message };
}
function tooDeep(name, configuration, caller) {
  const callers = caller.chain();
  if (callers.some((instance) => instance.configuration === configuration)) {
    const message2 = `Module \`${name}\` calls itself, straight or through others; the inner call is not followed.`;
    return { code: "unresolved", severity: "warning", message: message2 };
  }
  if (callers.length <= MAX_DEPTH5) return void 0;
  const message = `Module \`${name}\` is called through more than ${MAX_DEPTH5} others; the call is not followed.`;
  return { code: "limit-reached", severity: "warning", message };
}

// src/platforms/terraform/place-to-edit.ts
function placeToEdit(found2, module) {
  const chain = module.chain();
  const foreign = chain.filter(({ configuration }) => configuration.origin !== "repository");
  if (foreign.length === 0 || foreign.length === chain.length) return withCalls(found2, chain);
  const holds = (file, { configuration }) => configuration.files.has(file);
  const isShown = ({ file }) => !foreign.some((instance) => instance.configuration.origin === "plan" && holds(file, instance));
  const related = found2.related.filter(isShown);
  const call = foreign.at(-1)?.call;
  if (call === void 0 || !foreign.some((instance) => holds(found2.location.file, instance)))
    return { location: found2.location, related };
  const inside = { ...found2.location, message: "It is written here, inside of the module." };
  const location = call.placed.document.at(call.placed.block.header);
  return withCalls({ location, related: [...related, ...[inside].filter(isShown)] }, call.caller.chain());
}
function withCalls(found2, chain) {
  const first = chain.findIndex(({ configuration }) => configuration.files.has(found2.location.file));
  const calls = first === -1 ? [] : chain.slice(first).flatMap(callOf);
  return calls.length === 0 ? found2 : { ...found2, related: [...found2.related, ...calls] };
}
function callOf({ call }) {
  if (call === void 0) return [];
  const { document, block } = call.placed;
  const message = `The module is called here, as \`${call.path.replace(/\.$/, "")}\`.`;
  return [{ ...document.at(block.header), message }];
}

// src/platforms/terraform/references/node-registry.ts
var NodeRegistry = class {
  #graphs = [];
  #byAddress = /* @__PURE__ */ new Map();
  #byType = /* @__PURE__ */ new Map();
  #linked = /* @__PURE__ */ new Set();
  #count = 0;
  #isPassed = false;
  /** The place of the next node: each takes two, one for the links that its names make after all others. */
  get places() {
    return this.#count * 2;
  }
  add(graph) {
    this.#graphs.push(graph);
    for (const node of graph.nodes) {
      this.#count++;
      const { address, type } = node.resource;
      this.#byAddress.set(address, node);
      const known2 = this.#byType.get(type);
      if (known2 === void 0) this.#byType.set(type, [node]);
      else known2.push(node);
    }
  }
  /** Finds out what the resources of a type refer to. */
  link(type) {
    if (this.#linked.has(type)) return;
    this.#linked.add(type);
    for (const node of this.#byType.get(type) ?? []) node.graph.outgoingOf(node);
  }
  linkAll() {
    for (const type of this.#byType.keys()) this.link(type);
  }
  /** Finds out what is passed to modules that are not at hand. */
  pass() {
    if (this.#isPassed) return;
    this.#isPassed = true;
    for (const graph of this.#graphs) graph.pass();
  }
  /** The resource that an unknown value depends on: `module.shop.aws_s3_bucket.logs["eu"].arn` without the attribute. */
  find(name) {
    for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) {
      const node = this.#byAddress.get(name.slice(0, end));
      if (node !== void 0) return node;
    }
    return void 0;
  }
  /** The resources of a type in all modules. */
  ofType(type) {
    return this.#byType.get(type) ?? [];
  }
};

// src/platforms/terraform/references/affinity.ts
var DESCRIPTIVE = /^(?:tags(?:_all)?|labels|description|comment|region|location|zone|acl|policy|timeouts|(?:.*_)?(?:enabled|encrypted|password|size|count|type|version|mode|class|period|days))$/;
var SUFFIX = /_(?:id|ids|arn|arns|name|names|identifier|identifiers|self_link)$/;
var GENERIC = /* @__PURE__ */ new Set(["resource", "target", "source", "parent", "instance"]);
var SYNONYMS = {
  balancer: ["lb", "alb", "elb", "nlb", "slb", "clb"]
};
function mayPointTo(argument2, from2, to) {
  if (DESCRIPTIVE.test(argument2) || providerOf(from2) !== providerOf(to)) return false;
  if (isCompanionOf(from2, to)) return true;
  const stem = argument2.replace(SUFFIX, "");
  const isOwnName = from2.endsWith(`_${stem}`) && (to === from2 || isCompanionOf(to, from2));
  if (isOwnName) return false;
  const word = stem.split("_").at(-1) ?? "";
  if (GENERIC.has(word)) return true;
  const words = [word, ...Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] ?? [] : []];
  const kinds = to.split("_").slice(1);
  return words.some((candidate) => kinds.includes(candidate));
}
function isCompanionOf(from2, to) {
  return from2.startsWith(`${to}_`);
}
function providerOf(type) {
  return type.slice(0, type.indexOf("_"));
}

// src/platforms/terraform/references/lazy-members.ts
function lazyMembers(member, all) {
  const known2 = /* @__PURE__ */ new Map();
  let whole;
  const read3 = (name) => {
    if (typeof name === "symbol") return void 0;
    if (whole !== void 0) return whole[name];
    if (!known2.has(name)) known2.set(name, member(name));
    return known2.get(name);
  };
  const plain = {};
  return new Proxy(plain, {
    get: (_, name) => name in plain ? Reflect.get(plain, name) : read3(name),
    has: (_, name) => name in plain || read3(name) !== void 0,
    ownKeys() {
      whole ??= all();
      return Reflect.ownKeys(whole);
    },
    getOwnPropertyDescriptor(_, name) {
      const value = name in plain ? void 0 : read3(name);
      return value === void 0 ? void 0 : { value, enumerable: true, configurable: true, writable: true };
    }
  });
}

// src/platforms/terraform/references/naming.ts
var NAMING_ARGUMENTS = ["bucket", "name"];
var NamedByText = class {
  /** @param byType the resources of one module */
  constructor(byType) {
    this.byType = byType;
  }
  byType;
  /** By owning type: its resources, by argument and name. */
  #byName = /* @__PURE__ */ new Map();
  #first = /* @__PURE__ */ new Map();
  /** By type: the types of which it is a companion. */
  #owners = /* @__PURE__ */ new Map();
  /** The resources whose names a companion gives. */
  targetsOf(node) {
    return this.ownersOf(node.resource.type).flatMap((owner) => {
      const byName2 = this.byNameOf(owner);
      return textNames(node).flatMap(
        ([name, text3]) => (byName2.get(keyOf4(name, text3)) ?? []).map((named4) => named4.node)
      );
    });
  }
  /** What it depends on whether a companion of the type means this resource, since its own name is unknown. */
  possibleSource(target, type) {
    if (!isCompanionOf(type, target.resource.type)) return void 0;
    return this.unknownNames(target).filter(([name]) => this.firstNaming(type, name) !== void 0).at(-1)?.[1];
  }
  /** The types of companions that may mean this resource, in the order of the first of each. */
  possibleSourceTypes(target) {
    const companions = [...this.byType.keys()].filter((type) => isCompanionOf(type, target.resource.type));
    const types = this.unknownNames(target).flatMap(
      ([name]) => companions.map((type) => ({ type, place: this.firstNaming(type, name)?.place })).filter(({ place }) => place !== void 0).sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ type }) => type)
    );
    return [...new Set(types)];
  }
  unknownNames(target) {
    return NAMING_ARGUMENTS.flatMap((name) => {
      const value = target.resource.value[name];
      return isUnknown(value) ? [[name, value.$unknown]] : [];
    });
  }
  /** The first of a type that gives a name as text. */
  firstNaming(type, name) {
    const key = keyOf4(name, type);
    if (!this.#first.has(key)) {
      const nodes = this.byType.get(type);
      this.#first.set(
        key,
        nodes?.find(({ resource }) => typeof resource.value[name] === "string")
      );
    }
    return this.#first.get(key);
  }
  byNameOf(owner) {
    let byName2 = this.#byName.get(owner);
    if (byName2 === void 0) {
      const named4 = (this.byType.get(owner) ?? []).flatMap(
        (node) => textNames(node).map(([name, text3]) => ({ key: keyOf4(name, text3), node }))
      );
      byName2 = groupBy(named4, ({ key }) => key);
      this.#byName.set(owner, byName2);
    }
    return byName2;
  }
  /** Every type that `type` continues. */
  ownersOf(type) {
    let owners = this.#owners.get(type);
    if (owners === void 0) {
      const words = type.split("_");
      owners = words.map((_, index) => words.slice(0, index).join("_")).filter((owner) => this.byType.has(owner) && isCompanionOf(type, owner));
      this.#owners.set(type, owners);
    }
    return owners;
  }
};
function textNames({ resource }) {
  return NAMING_ARGUMENTS.flatMap((name) => {
    const value = resource.value[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
}
function keyOf4(name, text3) {
  return `${name} ${text3}`;
}

// src/platforms/terraform/references/open-ends.ts
var OPEN_ROOTS = /* @__PURE__ */ new Set(["var", "local", "module", "each", "data"]);
function addressOf(traversal) {
  return nameOf(traversal).split(".", traversal.root === "data" ? 3 : 2).join(".");
}
var mentioned = /* @__PURE__ */ new WeakMap();
function mentionsOf(block) {
  let mentions = mentioned.get(block);
  if (mentions === void 0) {
    mentions = { targets: findTargets(block), open: findOpen(block) };
    mentioned.set(block, mentions);
  }
  return mentions;
}
function targetsOf(block) {
  return mentionsOf(block).targets;
}
function findTargets(block) {
  const attributes = block.body.attributes.filter(({ name }) => name === "for_each" || !isMetaArgument(name));
  const blocks = block.body.blocks.filter(({ type }) => type !== "lifecycle");
  return new Set(traversalsInBody({ attributes, blocks }).map(addressOf));
}
function findOpen(block) {
  const forEach2 = argument(block, "for_each");
  const eachIsOpen = forEach2 === void 0 || !traversalsIn(forEach2).some((traversal) => !isOpen(traversal, true));
  return block.body.attributes.flatMap(({ name, expression }) => {
    if (isMetaArgument(name)) return [];
    const [dependsOn] = openNamesIn(expression, eachIsOpen);
    return dependsOn === void 0 ? [] : [{ argument: name, dependsOn }];
  });
}
function openEndsOf(resource, isResource) {
  return mentionsOf(resource.declaration.block).open.filter((end) => {
    const unknowns = unknownsIn(resource.value[escapeReservedKey(end.argument)]);
    return !unknowns.every((found2) => isResource(found2.dependsOn));
  });
}
function openNamesIn(expression, eachIsOpen) {
  if (expression.kind === "invalid") return ["a syntax error"];
  const traversals = expression.kind === "traversal" ? [expression] : traversalsIn(expression);
  return traversals.filter((traversal) => isOpen(traversal, eachIsOpen)).map(nameOf);
}
function isOpen(traversal, eachIsOpen) {
  return traversal.root === "each" ? eachIsOpen : OPEN_ROOTS.has(traversal.root);
}

// src/platforms/terraform/references/resource-node.ts
function link(source, { targets: targets2 }, target, place) {
  if (target === source) return;
  targets2.add(target);
  const { sources } = incomingOf(target);
  if (!sources.has(source)) sources.set(source, place);
}
function linkPossibly(source, outgoing, target, dependsOn) {
  if (target === source) return;
  outgoing.possible.set(target.resource.type, dependsOn);
  const { possible } = incomingOf(target);
  const { type } = source.resource;
  const known2 = possible.get(type);
  const { place } = source;
  if (known2 === void 0) possible.set(type, { dependsOn, first: place, last: place });
  else if (place < known2.last) known2.first = Math.min(known2.first, place);
  else Object.assign(known2, { dependsOn, last: place });
}
function incomingOf(node) {
  node.incoming ??= { sources: /* @__PURE__ */ new Map(), possible: /* @__PURE__ */ new Map() };
  return node.incoming;
}
function sourcesOf({ incoming }, type) {
  return [...incoming?.sources ?? []].filter(([{ resource }]) => type === void 0 || resource.type === type).sort(([, a], [, b]) => a - b).map(([source]) => source);
}
function possibleSourceTypes({ incoming }) {
  return [...incoming?.possible ?? []].sort(([, a], [, b]) => a.first - b.first).map(([type]) => type);
}

// src/platforms/terraform/references/reference-graph.ts
var MAX_NAMES2 = 5;
var ReferenceGraph = class {
  /**
   * @param passed what the calls of modules that are not at hand are given
   * @param registry shared with the other modules of the tree
   */
  constructor(resources, passed, registry) {
    this.passed = passed;
    this.registry = registry;
    const nodes = resources.map((resource, index) => this.nodeOf(resource, registry.places + index));
    this.#nodes = new Map(nodes.map((node) => [node.resource, node]));
    this.#byType = groupBy(nodes, ({ resource }) => resource.type);
    this.#named = new NamedByText(this.#byType);
    registry.add(this);
  }
  passed;
  registry;
  #nodes;
  #byType;
  #named;
  #openNames = /* @__PURE__ */ new Map();
  #byDeclaration;
  /** Rules ask for the same resource several times in a row. */
  #references;
  #referencedBy;
  get nodes() {
    return this.#nodes.values();
  }
  /** By type: the values of the resources that this one refers to. */
  referencesOf(resource) {
    const node = this.#nodes.get(resource);
    if (node === void 0) return {};
    if (this.#references?.node !== node) {
      const byType = lazyMembers(
        (type) => this.reference(node, type),
        () => this.allReferences(node)
      );
      this.#references = { node, byType };
    }
    return this.#references.byType;
  }
  /** By type: the values of the resources that refer to this one; unknown as a whole once it leaves the module. */
  referencedByOf(resource) {
    const node = this.#nodes.get(resource);
    if (node === void 0) return {};
    this.registry.pass();
    if (node.passedTo !== void 0) return unknown(listed(node.passedTo));
    if (this.#referencedBy?.node !== node) {
      const byType = lazyMembers(
        (type) => this.referring(node, type),
        () => this.allReferring(node)
      );
      this.#referencedBy = { node, byType };
    }
    return this.#referencedBy.byType;
  }
  /** What a resource of this module refers to. */
  outgoingOf(node) {
    node.outgoing ??= this.linked(node);
    return node.outgoing;
  }
  /** Notes what is passed to modules that are not at hand. */
  pass() {
    for (const { call, names, traversals } of this.passed) {
      const passedOn = traversals.flatMap((traversal) => this.declared(addressOf(traversal)));
      const byName2 = [...names()].map((name) => this.registry.find(name));
      for (const node of [...passedOn, ...byName2]) {
        if (node !== void 0) node.passedTo = (node.passedTo ?? /* @__PURE__ */ new Set()).add(call);
      }
    }
  }
  nodeOf(resource, place) {
    return { resource, graph: this, place, outgoing: void 0, incoming: void 0, passedTo: void 0 };
  }
  linked(node) {
    const { declaration, written } = node.resource;
    const outgoing = { targets: /* @__PURE__ */ new Set(), possible: /* @__PURE__ */ new Map(), openEnds: NO_ENDS };
    this.linkThroughValues(node, outgoing, written);
    for (const address of targetsOf(declaration.block)) this.linkToDeclaration(node, outgoing, address);
    for (const target of this.#named.targetsOf(node))
      link(node, outgoing, target, node.place + this.#nodes.size);
    if (declaration.managed) {
      const ends = openEndsOf(node.resource, (name) => this.registry.find(name) !== void 0);
      if (ends.length > 0) outgoing.openEnds = ends;
    }
    return outgoing;
  }
  linkThroughValues(node, outgoing, value) {
    if (typeof value !== "object" || value === null) return;
    if (!isUnknown(value)) {
      for (const part of Object.values(value)) this.linkThroughValues(node, outgoing, part);
      return;
    }
    const names = value.$unknown.split(", ");
    for (const name of names) {
      const target = this.registry.find(name);
      if (target === void 0) continue;
      if (names.length === 1) link(node, outgoing, target, node.place);
      else linkPossibly(node, outgoing, target, value.$unknown);
    }
  }
  /** Of several instances those are meant that the values name; if they name none, it may be any. */
  linkToDeclaration(node, outgoing, address) {
    const targets2 = this.declared(address);
    const [only, ...others] = targets2;
    if (only !== void 0 && others.length === 0) link(node, outgoing, only, node.place);
    else if (!targets2.some((target) => outgoing.targets.has(target)))
      for (const target of targets2) linkPossibly(node, outgoing, target, address);
  }
  /** The instances of a declaration in this module. */
  declared(address) {
    this.#byDeclaration ??= groupBy([...this.nodes], ({ resource }) => resource.declaration.address);
    return this.#byDeclaration.get(address) ?? [];
  }
  reference(node, type) {
    const { targets: targets2, possible } = this.outgoingOf(node);
    return valuesOf([...targets2].filter(({ resource }) => resource.type === type)) ?? this.openReference(node, type) ?? unknownIf(possible.get(type));
  }
  /** The resources of a type that an argument may refer to without saying so. */
  openReference(node, type) {
    const candidates = this.#byType.get(type);
    const isOnlyOne = candidates?.length === 1 && candidates[0] === node;
    if (candidates === void 0 || isOnlyOne) return void 0;
    const from2 = node.resource.type;
    const open = this.outgoingOf(node).openEnds.filter(({ argument: argument2 }) => mayPointTo(argument2, from2, type));
    return unknownIf(listed(open.map(({ dependsOn }) => dependsOn)));
  }
  allReferences(node) {
    const { targets: targets2, possible } = this.outgoingOf(node);
    const open = [...this.#byType.keys()].filter((type) => this.openReference(node, type) !== void 0);
    return members([...typesOf(targets2), ...open, ...possible.keys()], (type) => this.reference(node, type));
  }
  referring(node, type) {
    this.registry.link(type);
    return valuesOf(sourcesOf(node, type)) ?? this.openSource(node, type) ?? unknownIf(this.#named.possibleSource(node, type)) ?? unknownIf(node.incoming?.possible.get(type)?.dependsOn);
  }
  /** The resources of a type that may refer to this one without saying so. */
  openSource(node, type) {
    const to = node.resource.type;
    const key = `${type} ${to}`;
    let open = this.#openNames.get(key);
    if (open === void 0) {
      open = this.openNames(type, to);
      this.#openNames.set(key, open);
    }
    return unknownIf(listed(namesFromOthers(open, node)));
  }
  /** A resource that says which one of type `to` it refers to is not taken to refer to others by its other arguments. */
  openNames(from2, to) {
    const names = /* @__PURE__ */ new Map();
    for (const node of this.#byType.get(from2) ?? []) {
      const { openEnds, targets: targets2 } = this.outgoingOf(node);
      const open = openEnds.filter(({ argument: argument2 }) => mayPointTo(argument2, from2, to));
      if (open.length === 0 || [...targets2].some(({ resource }) => resource.type === to)) continue;
      for (const { dependsOn } of open)
        names.set(dependsOn, (names.get(dependsOn) ?? node) === node ? node : "several");
    }
    return names;
  }
  allReferring(node) {
    this.registry.linkAll();
    const open = [...this.#byType.keys()].filter((type) => this.openSource(node, type) !== void 0);
    const possible = [...this.#named.possibleSourceTypes(node), ...possibleSourceTypes(node)];
    const types = [...typesOf(sourcesOf(node)), ...open, ...possible];
    return members(types, (type) => this.referring(node, type));
  }
};
var NO_ENDS = [];
function typesOf(nodes) {
  return [...nodes].map(({ resource }) => resource.type);
}
function valuesOf(nodes) {
  return nodes.length === 0 ? void 0 : nodes.map(({ resource }) => resource.value);
}
function members(names, member) {
  return Object.fromEntries([...new Set(names)].map((name) => [name, member(name)]));
}
function unknownIf(dependsOn) {
  return dependsOn === void 0 || dependsOn === "" ? void 0 : unknown(dependsOn);
}
function* namesFromOthers(open, node) {
  for (const [name, source] of open) if (source !== node) yield name;
}
function listed(names) {
  const distinct4 = /* @__PURE__ */ new Set();
  for (const name of names) {
    if (distinct4.size === MAX_NAMES2 && !distinct4.has(name)) return `${[...distinct4].join(", ")}, …`;
    distinct4.add(name);
  }
  return [...distinct4].join(", ");
}

// src/platforms/terraform/trace.ts
var Trace2 = class {
  constructor(evaluation) {
    this.evaluation = evaluation;
  }
  evaluation;
  #related = [];
  part(part, segments) {
    const [name, index, ...inside] = segments;
    const { document, scope, header } = part;
    const blocks = name === void 0 ? void 0 : this.blocks(part, name);
    if (blocks !== void 0) {
      if ("unknown" in blocks) return this.found(document.at(blocks.header));
      const block = blocks[Number(index)] ?? blocks[0];
      if (block === void 0) return this.found(document.at(header));
      if (index === void 0) return this.found(document.at(spanOfAll(blocks)));
      if (inside.length > 0) return this.part(block, inside);
      return this.found(document.at(block.body === part.body ? block.header : block.span));
    }
    const attribute = part.body.attributes.findLast(
      (candidate) => escapeReservedKey(candidate.name) === name
    );
    if (attribute === void 0) return this.found(document.at(header));
    return this.written(writtenIn(scope, { document, attribute }), segments.slice(1));
  }
  /** The value that `segments` lead to inside of what is written. */
  written(written, segments) {
    const leaf = follow(written, segments, this.evaluation, (hop) => this.passed(hop));
    const { document, expression } = leaf.written;
    if (expression.kind === "unary" && expression.operator === "!" && isNamed(expression.operand))
      return this.written({ ...leaf.written, expression: expression.operand }, []);
    const span = leaf.segments.length === 0 ? expression.span : this.holderOf(leaf.written);
    return this.found(document.at(span));
  }
  /** The way leads through a name. */
  passed({ document, span, name }) {
    this.#related.push({ ...document.at(span), message: `The value comes from \`${name}\`.` });
  }
  found(location) {
    return { location, related: this.#related };
  }
  blocks(part, name) {
    for (const [type, blocks] of nestedBlocksOf(part, this.evaluation)) {
      if (escapeReservedKey(type) === name) return blocks;
    }
    return void 0;
  }
  /** Where something missing is found: the name of what lacks it. */
  holderOf({ expression, key }) {
    return expression.kind === "object" || expression.kind === "tuple" ? key : expression.span;
  }
};
function isNamed(expression) {
  return expression.kind === "parentheses" ? isNamed(expression.inner) : expression.kind === "traversal";
}
function spanOfAll(parts) {
  return { start: parts[0]?.header.start ?? 0, end: parts.at(-1)?.span.end ?? 0 };
}

// src/platforms/terraform/documents/of-resource.ts
function documentsIn(part, evaluation) {
  return collect(part, evaluation, new DocumentReader(evaluation));
}
function collect(part, evaluation, reader) {
  const documents = {};
  for (const attribute of part.body.attributes) {
    const found2 = reader.read(writtenIn(part.scope, { document: part.document, attribute }));
    if (found2 !== void 0) setOwn(documents, attribute.name, isDocument(found2) ? found2.value : found2);
  }
  for (const [type, blocks] of nestedBlocksOf(part, evaluation)) {
    if ("unknown" in blocks) {
      setOwn(documents, type, blocks.unknown);
      continue;
    }
    const inside = blocks.map((block) => collect(block, evaluation, reader));
    if (inside.some((block) => Object.keys(block).length > 0)) setOwn(documents, type, inside);
  }
  return documents;
}
function plannedDocuments(value, written, functions) {
  const documents = [];
  for (const [name, planned] of Object.entries(value)) {
    const before = written !== void 0 && Object.hasOwn(written, name) ? written[name] : void 0;
    const document = plannedDocument(planned, before, written !== void 0, functions);
    if (document !== void 0) documents.push([name, document]);
  }
  return Object.fromEntries(documents);
}
function plannedDocument(planned, before, isWritten, functions) {
  if (isUnknown(planned)) return isWritten ? before : planned;
  if (typeof planned === "string") {
    const term = opensDocument(planned) ? parsed(planned, functions) : void 0;
    return typeof term === "object" && term !== null ? term : void 0;
  }
  if (!Array.isArray(planned) || !planned.every(isMapping)) return void 0;
  const blocks = planned.map((block, index) => {
    if (isUnknown(block)) return block;
    const inside = Array.isArray(before) ? before[index] : void 0;
    return plannedDocuments(block, isWritten ? isMapping(inside) ? inside : {} : void 0, functions);
  });
  return blocks.some((block) => Object.keys(block).length > 0) ? blocks : void 0;
}
function locateInDocument(part, segments, evaluation) {
  const trace = new Trace2(evaluation);
  const [written, inside] = documentAt(part, segments, evaluation) ?? [void 0, []];
  const found2 = written && new DocumentReader(evaluation).read(written);
  return found2 === void 0 || isUnknown(found2) || inside.length === 0 ? trace.part(part, segments) : found2.locate(inside, trace);
}
function documentAt(part, segments, evaluation) {
  const [inner, [name, ...inside]] = innermost(part, segments, evaluation);
  const written = name === void 0 ? void 0 : argumentNamed(inner, name);
  return written && [written, inside];
}
function innermost(part, segments, evaluation) {
  const [name, index, ...rest] = segments;
  for (const [type, blocks] of nestedBlocksOf(part, evaluation)) {
    if (escapeReservedKey(type) !== name || "unknown" in blocks) continue;
    const block = blocks[Number(index)];
    if (block !== void 0) return innermost(block, rest, evaluation);
  }
  return [part, segments];
}
function argumentNamed({ body, document, scope }, name) {
  const attribute = body.attributes.findLast((candidate) => escapeReservedKey(candidate.name) === name);
  return attribute && writtenIn(scope, { document, attribute });
}

// src/platforms/terraform/flows/known-by-plan.ts
function knownByPlan(written, value, found2 = { texts: /* @__PURE__ */ new Set(), names: /* @__PURE__ */ new Set() }) {
  if (written === value) return found2;
  if (typeof value === "string") {
    if (!isUnknown(written)) return found2;
    found2.texts.add(value);
    for (const name of written.$unknown.split(", ")) found2.names.add(name);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value))
      knownByPlan(isUnknown(written) ? written : memberOf2(written, key), inner, found2);
  }
  return found2;
}
function memberOf2(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
  return value[key];
}

// src/platforms/terraform/flows/flow-source.ts
var FlowSource = class _FlowSource {
  constructor(resource, surroundings) {
    this.resource = resource;
    this.surroundings = surroundings;
  }
  resource;
  surroundings;
  #referred;
  get type() {
    return this.resource.type;
  }
  get address() {
    return this.resource.address;
  }
  /** Ends that are in one place are the same end, whatever told where it is. */
  get provider() {
    const { name, region } = this.resource.provider;
    return region === void 0 ? { name } : { name, region };
  }
  /** The resource as the end of a flow. */
  get end() {
    return { address: this.address, provider: this.provider };
  }
  /**
   * The values at a path of keys; lists on the way, and at its end, are gone through. Absent ones give nothing, and one
   * on the way that is not known stands for what it may hold.
   */
  all(...path) {
    return this.allWithin({ value: this.resource.value, at: "" }, ...path);
  }
  /** The first value at a path of keys. */
  one(...path) {
    return this.all(...path)[0];
  }
  /** The same inside of a value that `all` gave. */
  allWithin(parent, ...path) {
    return path.reduce((found2, key) => found2.flatMap((one) => membersOf2(one, key)), [parent]);
  }
  /** The first of them. */
  within(parent, ...path) {
    return this.allWithin(parent, ...path)[0];
  }
  /**
   * The resource that a value names: by what it depends on (`aws_s3_bucket.replica.arn`), or as text that is the name
   * of one of the given types, alone or at the end of an ARN.
   */
  named(value, types = [], nameKeys = NAMES) {
    return this.behind(value, types, nameKeys)?.end;
  }
  /** The same resource, to look into. */
  behind(value, types = [], nameKeys = NAMES) {
    const found2 = isUnknown(value) ? this.byDependence(value.$unknown) : typeof value === "string" ? this.referred.get(value) ?? this.byText(value, types, nameKeys) : void 0;
    return found2 && new _FlowSource(found2, this.surroundings);
  }
  /** All resources of a type. */
  others(type) {
    return this.surroundings.resourcesOfType(type).map((resource) => new _FlowSource(resource, this.surroundings));
  }
  /** A text in pieces: what is written, and an unknown for each interpolation that is not known. */
  pieces({ value, at }) {
    if (typeof value === "string") return [value];
    return isUnknown(value) ? this.resource.piecesAt(at) ?? [value] : [];
  }
  /** The JSON document that an argument holds. */
  document(argument2) {
    const documents = { value: this.resource.context["documents"], at: "/$context/documents" };
    return this.within(documents, argument2);
  }
  /** A region of this resource's cloud, or of another. */
  region(region, name = this.provider.name) {
    return { provider: { name, region } };
  }
  /** A resource that a value names, to look into. Only one of the given types counts: no account, no variable. */
  resourceNamed(value, types, nameKeys = NAMES) {
    const found2 = isUnknown(value) ? this.onlyOne(value.$unknown.split(", "), types) : typeof value === "string" ? this.referredOf(value, types) ?? this.byText(value, types, nameKeys) : void 0;
    return found2 && new _FlowSource(found2, this.surroundings);
  }
  /** A place of this resource's cloud that the value does not tell: a name without a region. */
  somewhere(value) {
    return this.region(isUnknown(value) ? value : unknown("the region of what is named here"));
  }
  /** What depends on several resources of these types may be any of them. */
  onlyOne(names, types) {
    const found2 = new Set(names.map((name) => this.surroundings.resourceNamed(name)));
    const [only, another] = [...found2].filter((resource) => resource && types.includes(resource.type));
    return another === void 0 ? only : void 0;
  }
  /** One of the given types. */
  referredOf(text3, types) {
    const found2 = this.referred.get(text3);
    return found2 !== void 0 && types.includes(found2.type) ? found2 : void 0;
  }
  /** Of what exists a plan knows the ids: the resources that are referred to, by the texts that stand for them. */
  get referred() {
    this.#referred ??= this.computeReferred();
    return this.#referred;
  }
  computeReferred() {
    const { written, value } = this.resource;
    const { texts, names } = knownByPlan(written, value);
    const targets2 = [...names].flatMap((name) => this.surroundings.resourceNamed(name) ?? []);
    return new Map(
      [...texts].flatMap((text3) => {
        const target = targets2.find((candidate) => candidate.isKnownBy(text3)) ?? targets2.find((candidate) => candidate.isAround(text3));
        return target === void 0 ? [] : [[text3, target]];
      })
    );
  }
  /** What depends on several names may be any of them, or put together from them. */
  byDependence(name) {
    return name.includes(", ") ? void 0 : this.surroundings.resourceNamed(name);
  }
  /** Names are unique in a region only: of several resources it is the one that is where this one is, if any. */
  byText(text3, types, nameKeys) {
    const name = text3.replace(/^.*[:/]/, "");
    const found2 = types.flatMap((type) => this.surroundings.resourcesOfType(type)).filter((candidate) => nameKeys.some((key) => candidate.value[key] === name));
    const { region } = this.provider;
    return found2.length === 1 ? found2[0] : found2.find((candidate) => typeof region === "string" && candidate.provider.region === region);
  }
};
var NAMES = ["bucket", "name", "identifier", "cluster_identifier", "id"];
function membersOf2({ value, at }, key) {
  if (isUnknown(value)) return [{ value, at }];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
  return itemsOf({ value: value[key], at: join(at, key) });
}
function itemsOf({ value, at }) {
  if (Array.isArray(value))
    return value.flatMap((item, index) => itemsOf({ value: item, at: join(at, index) }));
  return value === void 0 || value === null ? [] : [{ value, at }];
}

// src/platforms/terraform/flows/access.ts
var PUBLIC = ["public-read", "public-read-write"];
function openedByAcl(source, bucket) {
  if (bucket.one("website") !== void 0) return [];
  return source.all("acl").flatMap((acl) => grantsIf(acl, PUBLIC, bucket.end));
}
function grantsIf({ value, at }, values, from2) {
  if (isUnknown(value)) return [{ kind: "access", from: from2, to: { territory: value }, at }];
  return values.includes(value) ? [{ kind: "access", from: from2, to: { territory: "everywhere" }, at }] : [];
}

// src/platforms/terraform/flows/between-regions.ts
function sendsTo(spec) {
  return (source) => running(source, spec).flatMap(
    ({ block, state }) => given(partsOf(source, block, spec.to)).map(({ value, at }) => ({
      kind: spec.kind,
      ...from(storeOf(source, spec)),
      to: unlessSwitched(source, state, regionEnd(source, value)),
      at
    }))
  );
}
function takesFrom(spec) {
  return (source) => running(source, spec).flatMap(
    ({ block, state }) => given(source.allWithin(block, ...spec.from)).map(({ value, at }) => ({
      kind: spec.kind,
      from: startAt(source, storeOf(source, spec), value),
      to: unlessSwitched(source, state, source.end),
      at
    }))
  );
}
function movesBetween(spec) {
  return (source) => running(source, spec).flatMap(({ state }) => {
    const [start] = given(source.all(...spec.from));
    const store = storeOf(source, spec);
    return given(source.all(...spec.to)).map(({ value, at }) => ({
      kind: spec.kind,
      ...from(start === void 0 ? store : startAt(source, store, start.value)),
      to: unlessSwitched(source, state, regionEnd(source, value)),
      at
    }));
  });
}
function several(...readers) {
  return (source) => readers.flatMap((reader) => reader(source));
}
function startAt(source, store, region) {
  return isUnknown(region) && store !== void 0 ? store : { ...store, ...regionEnd(source, region) };
}
function partsOf(source, block, path) {
  return isUnknown(block.value) ? [block] : source.allWithin(block, ...path);
}
function from(end) {
  return end === void 0 ? {} : { from: end };
}
function runs(source, block, switches) {
  if (isUnknown(block?.value)) return block.value;
  const states = (switches ?? []).map(({ path, on, off }) => {
    const inside = block === void 0 ? void 0 : source.within(block, ...path);
    const value = (inside ?? source.one(...path))?.value;
    if (isUnknown(value)) return value;
    const has2 = (values) => values.some((one) => String(one) === String(value));
    return (on === void 0 || has2(on)) && !(off !== void 0 && has2(off));
  });
  return states.includes(false) ? false : states.find(isUnknown) ?? true;
}
function unlessSwitched(source, state, to) {
  return state === true ? to : source.region(state);
}
function regionEnd(source, value) {
  if (typeof value === "string") return source.region(value);
  if (!isUnknown(value) || value.$unknown.includes(",")) return source.somewhere(value);
  const place = PLACE_OF_RESOURCE.test(value.$unknown) ? source.named(value) : void 0;
  const current = place === void 0 ? source.resourceNamed(value, CURRENT_REGION) : void 0;
  const isCurrent = current?.one("current")?.value === true;
  const provider = place?.provider ?? (isCurrent ? current.provider : void 0);
  return provider === void 0 ? source.somewhere(value) : { provider };
}
var PLACE_OF_RESOURCE = /^(?:module\.[^.]+\.)*\w+\.[^.]+\.(?:location|region|region_id)$/;
var CURRENT_REGION = ["data.alicloud_regions"];
function running(source, { each, switches }) {
  return source.all(...each ?? []).flatMap((block) => {
    const state = runs(source, block, switches);
    return state === false ? [] : [{ block, state }];
  });
}
function storeOf(source, { store }) {
  return store === void 0 ? void 0 : source.named(source.one(...store)?.value);
}
function given(values) {
  return values.filter(({ value }) => value !== "");
}

// src/platforms/terraform/flows/delivery.ts
var SOMEWHERE = { territory: unknown("the place of the origin") };
function bucketIn(source, region, name, types) {
  return { ...source.named(name, types), ...source.region(region) };
}
function cachedAbroad(source, coverage, abroad, origins) {
  if (coverage === void 0) return [];
  const state = runs(source, void 0, [abroad]);
  if (state === false) return [];
  const to = { territory: state === true ? "everywhere" : state };
  const distinct4 = new Map(origins.map((origin) => [JSON.stringify(origin), origin]));
  const known2 = [...distinct4.values()];
  return (known2.length === 0 ? [SOMEWHERE] : known2).map((from2) => ({
    kind: "delivery",
    from: from2,
    to,
    at: coverage.at
  }));
}

// src/platforms/terraform/flows/alicloud.ts
var alicloudFlows = {
  alicloud_oss_bucket_replication: bucketReplication,
  alicloud_ebs_disk_replica_pair: sendsTo({
    kind: "replication",
    to: ["destination_region_id"],
    store: ["disk_id"]
  }),
  alicloud_ebs_disk_replica_group: movesBetween({
    kind: "replication",
    from: ["source_region_id"],
    to: ["destination_region_id"]
  }),
  alicloud_polardb_cluster: secondaryCluster,
  alicloud_rds_instance_cross_backup_policy: sendsTo({
    kind: "backup",
    to: ["cross_backup_region"],
    store: ["instance_id"]
  }),
  alicloud_rds_ddr_instance: takesFrom({
    kind: "backup",
    from: ["source_region"],
    store: ["source_db_instance_name"]
  }),
  alicloud_ecs_auto_snapshot_policy: sendsTo({
    kind: "backup",
    to: ["target_copy_regions"],
    switches: [{ path: ["enable_cross_region_copy"], on: [true] }]
  }),
  alicloud_ebs_enterprise_snapshot_policy: sendsTo({
    kind: "backup",
    each: ["cross_region_copy_info"],
    to: ["regions", "region_id"],
    switches: [{ path: ["enabled"], on: [true] }]
  }),
  alicloud_hbr_policy: sendsTo({
    kind: "backup",
    each: ["rules"],
    to: ["replication_region_id"],
    switches: [{ path: ["rule_type"], on: ["REPLICATION"] }]
  }),
  alicloud_hbr_replication_vault: takesFrom({
    kind: "backup",
    from: ["replication_source_region_id"],
    store: ["replication_source_vault_id"]
  }),
  alicloud_dbs_backup_plan: movesBetween({
    kind: "backup",
    from: ["source_endpoint_region"],
    to: ["storage_region"],
    store: ["source_endpoint_instance_id"]
  }),
  alicloud_actiontrail_trail: trail,
  alicloud_sls_etl: logJob(["configuration", "sink"], "endpoint", "project"),
  alicloud_log_etl: logJob(["etl_sinks"], "endpoint", "project"),
  alicloud_sls_scheduled_sql: logJob(["scheduled_sql_configuration"], "dest_endpoint", "dest_project"),
  alicloud_sls_collection_policy: several(
    sendsTo({
      kind: "logs",
      each: ["centralize_config"],
      to: ["dest_region"],
      switches: [
        { path: ["centralize_enabled"], on: [true] },
        { path: ["enabled"], on: [true] }
      ]
    }),
    sendsTo({
      kind: "logs",
      each: ["data_config"],
      to: ["data_region"],
      switches: [{ path: ["enabled"], on: [true] }]
    })
  ),
  alicloud_cdn_real_time_log_delivery: deliveryLogs,
  alicloud_event_bridge_rule: targets(["targets", "endpoint"]),
  alicloud_fcv3_async_invoke_config: several(
    targets(["destination_config", "on_success", "destination"]),
    targets(["destination_config", "on_failure", "destination"])
  ),
  alicloud_dts_migration_job: databaseJob,
  alicloud_dts_synchronization_job: databaseJob,
  alicloud_dts_subscription_job: movesBetween({
    kind: "migration",
    from: ["source_endpoint_region"],
    to: ["destination_region"],
    store: ["source_endpoint_instance_id"]
  }),
  alicloud_cdn_domain_new: acceleratedDomain,
  alicloud_dcdn_domain: acceleratedDomain,
  alicloud_cr_ee_sync_rule: sendsTo({ kind: "image", to: ["target_region_id"], store: ["instance_id"] }),
  alicloud_ecs_image_pipeline: sendsTo({ kind: "image", to: ["to_region_id"] }),
  alicloud_image_copy: takesFrom({ kind: "image", from: ["source_region_id"], store: ["source_image_id"] }),
  alicloud_oss_bucket: (source) => openedByAcl(source, source),
  alicloud_oss_bucket_acl: (source) => openedByAcl(source, source.resourceNamed(source.one("bucket")?.value, ["alicloud_oss_bucket"]) ?? source)
};
function bucketReplication(source) {
  const start = source.named(source.one("bucket")?.value, ["alicloud_oss_bucket"]);
  return source.all("destination").flatMap(
    (destination) => partsOf(source, destination, ["location"]).map(({ value, at }) => ({
      kind: "replication",
      ...from(start),
      to: regionEnd(source, value),
      at
    }))
  );
}
function secondaryCluster(source) {
  const network = source.one("gdn_id");
  if (network === void 0 || source.one("creation_option")?.value !== "CreateGdnStandby") return [];
  const found2 = source.resourceNamed(network.value, ["alicloud_polardb_global_database_network"]);
  const primary = found2?.resourceNamed(found2.one("db_cluster_id")?.value, ["alicloud_polardb_cluster"]);
  return [
    {
      kind: "replication",
      from: primary?.end ?? source.region(unknown("the primary cluster of the network")),
      to: source.end,
      at: network.at
    }
  ];
}
function trail(source) {
  const state = runs(source, void 0, [{ path: ["status"], off: ["Disable"] }]);
  if (state === false) return [];
  const project = source.all("sls_project_arn").map(({ value, at }) => ({ to: namedByArn(source, value, ["alicloud_log_project"]), at }));
  const bucket = source.all("oss_bucket_name").map(({ value, at }) => ({
    to: source.named(value, ["alicloud_oss_bucket"]) ?? source.somewhere(value),
    at
  }));
  return [...project, ...bucket].map(({ to, at }) => ({
    kind: "logs",
    to: unlessSwitched(source, state, to),
    at
  }));
}
var sendsDeliveryLogs = sendsTo({
  kind: "logs",
  to: ["sls_region"],
  store: ["domain"],
  switches: [{ path: ["status"], off: ["offline"] }]
});
function deliveryLogs(source) {
  const domain = source.resourceNamed(
    source.one("domain")?.value,
    ["alicloud_cdn_domain_new"],
    ["domain_name"]
  );
  return domain?.one("scope")?.value === "overseas" ? [] : sendsDeliveryLogs(source);
}
function logJob(sinks, endpoint, project) {
  return (source) => {
    const start = source.named(source.one("project")?.value, LOG_PROJECTS, PROJECT_NAMES);
    return source.all(...sinks).flatMap((sink) => {
      const named4 = source.resourceNamed(source.within(sink, project)?.value, LOG_PROJECTS, PROJECT_NAMES);
      return source.allWithin(sink, endpoint).map(({ value, at }) => ({
        kind: "logs",
        ...from(start),
        to: regionInHost(source, value) ?? named4?.end ?? source.somewhere(value),
        at
      }));
    });
  };
}
var LOG_PROJECTS = ["alicloud_log_project"];
var PROJECT_NAMES = ["project_name", "name"];
function targets(path) {
  return (source) => {
    const state = runs(source, void 0, [{ path: ["status"], off: ["DISABLE"] }]);
    if (state === false) return [];
    return source.all(...path).filter(({ value }) => isUnknown(value) || isArn(value)).map(({ value, at }) => ({
      kind: "events",
      to: unlessSwitched(source, state, namedByArn(source, value, TARGETS)),
      at
    }));
  };
}
var TARGETS = [
  "alicloud_mns_queue",
  "alicloud_mns_topic",
  "alicloud_message_service_queue",
  "alicloud_message_service_topic",
  "alicloud_fcv3_function",
  "alicloud_fc_function",
  "alicloud_event_bridge_event_bus"
];
function databaseJob(source) {
  const runsOn = source.one("dts_instance_id");
  const instance = runsOn && source.resourceNamed(runsOn.value, DTS_INSTANCES);
  const regionOf2 = (end) => source.one(`${end}_endpoint_region`) ?? instance?.one(`${end}_endpoint_region`) ?? instance?.one(`${end}_region`);
  const [start, target] = [regionOf2("source"), regionOf2("destination")];
  const at = (source.one("destination_endpoint_region") ?? runsOn)?.at;
  if (target === void 0 || at === void 0) return [];
  const store = source.named(source.one("source_endpoint_instance_id")?.value);
  const otherwise = store ?? source.region(unknown("the region of the source database"));
  return [
    {
      kind: "migration",
      from: start === void 0 ? otherwise : startAt(source, store, start.value),
      to: regionEnd(source, target.value),
      at
    }
  ];
}
var DTS_INSTANCES = [
  "alicloud_dts_instance",
  "alicloud_dts_migration_instance",
  "alicloud_dts_synchronization_instance"
];
function acceleratedDomain(source) {
  const origins = source.all("sources", "content").map(({ value }) => originAt(source, value));
  const abroad = { path: ["scope"], on: ["global", "overseas"] };
  return cachedAbroad(source, source.one("scope"), abroad, origins);
}
function originAt(source, value) {
  const [, name, region] = (typeof value === "string" ? BUCKET_HOST.exec(value) : void 0) ?? [];
  if (region === void 0) return source.resourceNamed(value, ORIGINS)?.end ?? SOMEWHERE;
  return bucketIn(source, region, name, ["alicloud_oss_bucket"]);
}
var ORIGINS = [
  "alicloud_oss_bucket",
  "alicloud_instance",
  "alicloud_slb_load_balancer",
  "alicloud_alb_load_balancer"
];
var BUCKET_HOST = /^(?:https?:\/\/)?(?:([a-z0-9-]+)\.)?oss-([a-z]{2}-[a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com\/?$/;
var LOG_HOST = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)?([a-z]{2}-[a-z0-9-]+?)(?:-intranet)?\.log\.aliyuncs\.com\/?$/;
function regionInHost(source, value) {
  const region = typeof value === "string" ? LOG_HOST.exec(value)?.[1] : void 0;
  return region === void 0 ? void 0 : source.region(region);
}
function isArn(value) {
  return typeof value === "string" && value.startsWith("acs:");
}
function namedByArn(source, value, types) {
  const region = typeof value === "string" ? value.split(":")[2] : void 0;
  if (region !== void 0 && region !== "" && region !== "*") return source.region(region);
  return source.resourceNamed(value, types)?.end ?? source.somewhere(value);
}

// src/platforms/terraform/flows/aws/arn.ts
var SOMEWHERE_IN_CHINA = "aws-cn-global";
function arnOf(pieces) {
  if (pieces[0] === void 0 || isUnknown(pieces[0]) || !pieces[0].startsWith("arn:")) return void 0;
  const [, partition, service, region, account, ...resource] = fieldsOf(pieces);
  if (partition === void 0 || service === void 0 || region === void 0 || account === void 0)
    return void 0;
  return { partition, service, region, resource: resource.find(isUnknown) ?? resource.join(":") };
}
function fieldsOf(pieces) {
  const fields = [""];
  for (const piece of pieces) {
    if (isUnknown(piece)) {
      fields[fields.length - 1] = piece;
      continue;
    }
    const [first = "", ...others] = piece.split(":");
    const last = fields.at(-1);
    if (typeof last === "string") fields[fields.length - 1] = last + first;
    fields.push(...others);
  }
  return fields;
}

// src/platforms/terraform/flows/aws/host.ts
var HOLE = "";
var OF_AWS = /(?:^|\.)(?:amazonaws\.com|amazonaws\.com\.cn|on\.aws|on\.amazonwebservices\.com\.cn)$/;
var REGION = /^(?:s3-)?([a-z]{2}(?:-[a-z]+)+-\d)$/;
function regionOfHost(pieces) {
  const text3 = pieces.map((piece) => isUnknown(piece) ? HOLE : piece).join("");
  const host2 = text3.replace(/^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[:/?#].*$/s, "");
  if (!OF_AWS.test(host2)) return void 0;
  const [region] = host2.split(".").toReversed().flatMap((label) => REGION.exec(label)?.[1] ?? []);
  return region ?? (host2.endsWith(".cn") ? SOMEWHERE_IN_CHINA : void 0);
}

// src/platforms/terraform/flows/aws/ends.ts
var HOLDERS = /* @__PURE__ */ new Set(["aws_ssm_parameter", "aws_cloudformation_stack"]);
function endAt(source, at, types = []) {
  const pieces = source.pieces(at);
  const arn = arnOf(pieces);
  if (arn !== void 0) return endOfArn(source, at, arn, types);
  return resourceAt(source, at, types)?.end ?? source.somewhere(at.value);
}
var BEHIND_NAME = /^(?:[/:]|\.s3[.-])/;
function endOfHost(source, at) {
  const pieces = source.pieces(at);
  const index = pieces.findIndex(isUnknown);
  const [piece, next, ...others] = pieces.slice(index);
  const isName = isUnknown(piece) && !others.some(isUnknown) && (next === void 0 || typeof next === "string" && BEHIND_NAME.test(next));
  const found2 = isName ? referred(source, piece, []) : void 0;
  if (found2 !== void 0) return found2.end;
  const region = regionOfHost(pieces);
  if (region !== void 0) return source.region(region, "aws");
  return isUnknown(at.value) ? source.somewhere(at.value) : { territory: unknown("the place of this host") };
}
function resourceAt(source, at, types) {
  const [first, next] = source.pieces(at);
  if (first === void 0) return void 0;
  if (!isUnknown(first)) return next === void 0 ? byName(source, first, types) : void 0;
  const goesOn = next === void 0 || typeof next === "string" && /^[/:]/.test(next);
  return goesOn ? referred(source, first, types) : void 0;
}
function byName(source, text3, types) {
  if (types.length > 0) return source.resourceNamed(text3, types);
  const found2 = source.behind(text3);
  return found2?.type.startsWith("aws_") && !HOLDERS.has(found2.type) ? found2 : void 0;
}
function referred(source, value, types) {
  const found2 = source.behind(value);
  if (found2 === void 0 || HOLDERS.has(found2.type)) return void 0;
  if (types.length === 0) return found2.type.startsWith("aws_") ? found2 : void 0;
  if (types.includes(found2.type) || isLookup(found2.type, types)) return found2;
  const companion = types.some((type) => found2.type.startsWith(`${type}_`)) ? found2.one("bucket") : void 0;
  return companion && source.behind(companion.value, types);
}
function isLookup(type, types) {
  return type !== "data.aws_s3_bucket" && types.some((wanted) => type === `data.${wanted}`);
}
function endOfArn(source, { value }, { partition, region, resource }, types) {
  if (region !== "") {
    const named5 = source.named(resource, types);
    const isThere = named5?.address !== void 0 && named5.provider?.region === region;
    return { ...isThere ? { address: named5.address } : {}, ...source.region(region, "aws") };
  }
  const named4 = isUnknown(resource) ? referred(source, resource, types) : (
    // A plan may know the whole of what the configuration takes from a resource.
    byName(source, typeof value === "string" ? value : resource, types)
  );
  if (named4 !== void 0) return named4.end;
  return partition === "aws-cn" ? source.region(SOMEWHERE_IN_CHINA, "aws") : source.somewhere(isUnknown(resource) ? resource : void 0);
}
function flow(kind, { at }, to, from2) {
  return { kind, ...from2 === void 0 ? {} : { from: from2 }, to, at };
}
function unless(off, at, flows) {
  const value = at?.value;
  if (isUnknown(value)) return flows.map((one) => ({ ...one, to: { territory: value } }));
  return value !== void 0 && String(value) === String(off) ? [] : flows;
}
function sends(kind, to, from2) {
  return (source) => {
    const start = from2 && named2(source, from2);
    return source.all(...to.path).map((at) => flow(kind, at, endAt(source, at, to.types), start));
  };
}
function receives(kind, from2) {
  return (source) => source.all(...from2.path).map((at) => flow(kind, at, source.end, endAt(source, at, from2.types)));
}
function sendsToRegion(kind, path, from2) {
  return (source) => {
    const start = from2 && named2(source, from2);
    return source.all(...path).map((at) => flow(kind, at, regionAt(source, at), start));
  };
}
function regionAt(source, { value }) {
  return typeof value === "string" || isUnknown(value) ? source.region(value, "aws") : source.somewhere(value);
}
function named2(source, { path, types }) {
  const at = source.one(...path);
  return at && resourceAt(source, at, types ?? [])?.end;
}

// src/platforms/terraform/flows/aws/access.ts
var access = {
  /** Of the provider before its version 4, and deprecated since: the policy in the bucket itself. */
  aws_s3_bucket: (source) => isBlocked(source, source.address) ? [] : publicReaders(source, "policy", READING.object),
  aws_s3_bucket_policy: bucketPolicy,
  aws_sqs_queue: (source) => publicReaders(source, "policy", READING.queue),
  aws_sqs_queue_policy: (source) => publicReaders(
    source,
    "policy",
    READING.queue,
    named2(source, { path: ["queue_url"], types: ["aws_sqs_queue"] })
  ),
  aws_sns_topic: (source) => publicReaders(source, "policy", READING.topic),
  aws_sns_topic_policy: (source) => publicReaders(
    source,
    "policy",
    READING.topic,
    named2(source, { path: ["arn"], types: ["aws_sns_topic"] })
  ),
  aws_kms_key: (source) => publicReaders(source, "policy", READING.key),
  aws_kms_key_policy: (source) => publicReaders(source, "policy", READING.key, named2(source, { path: ["key_id"], types: ["aws_kms_key"] })),
  aws_kms_replica_key: (source) => publicReaders(source, "policy", READING.key),
  aws_secretsmanager_secret: (source) => publicReaders(source, "policy", READING.secret),
  aws_secretsmanager_secret_policy: (source) => publicReaders(
    source,
    "policy",
    READING.secret,
    named2(source, { path: ["secret_arn"], types: ["aws_secretsmanager_secret"] })
  ),
  aws_opensearch_domain: domainPolicy,
  aws_elasticsearch_domain: domainPolicy,
  aws_ami_launch_permission: (source) => source.all("group").filter(({ value }) => value === "all").map((at) => flow("access", at, EVERYBODY)),
  aws_db_snapshot: sharedSnapshot,
  aws_db_cluster_snapshot: sharedSnapshot,
  aws_db_snapshot_copy: sharedSnapshot,
  aws_rds_cluster_snapshot_copy: sharedSnapshot
};
var EVERYBODY = { territory: "everywhere" };
var READING = {
  object: /^(?:\*|s3:(?:\*|get\*?|getobject.*))$/i,
  queue: /^(?:\*|sqs:(?:\*|receive.*))$/i,
  topic: /^(?:\*|sns:(?:\*|subscribe.*))$/i,
  key: /^(?:\*|kms:(?:\*|decrypt.*))$/i,
  secret: /^(?:\*|secretsmanager:(?:\*|get\*?|getsecretvalue.*))$/i,
  search: /^(?:\*|es:(?:\*|eshttp\*?|eshttpget.*))$/i
};
function bucketPolicy(source) {
  const bucket = source.one("bucket");
  const found2 = bucket && resourceAt(source, bucket, ["aws_s3_bucket"]);
  if (found2 !== void 0 && isBlocked(source, found2.address)) return [];
  return publicReaders(source, "policy", READING.object, found2?.end);
}
function isBlocked(source, bucket) {
  return source.others("aws_s3_bucket_public_access_block").filter((block) => named2(block, { path: ["bucket"], types: ["aws_s3_bucket"] })?.address === bucket).some(
    (block) => ["restrict_public_buckets", "block_public_policy"].some((argument2) => {
      const value = block.one(argument2)?.value;
      return value === true || isUnknown(value);
    })
  );
}
function domainPolicy(source) {
  return source.one("vpc_options") === void 0 ? publicReaders(source, "access_policies", READING.search) : [];
}
function publicReaders(source, argument2, reading, from2) {
  const document = source.document(argument2);
  if (document === void 0) return [];
  return source.allWithin(document, "Statement").filter(
    (statement) => source.within(statement, "Effect")?.value === "Allow" && source.within(statement, "Condition") === void 0 && source.allWithin(statement, "Action").some(({ value }) => typeof value === "string" && reading.test(value))
  ).flatMap((statement) => everybodyIn(source, statement)).map((at) => flow("access", at, EVERYBODY, from2));
}
function everybodyIn(source, statement) {
  const plain = source.allWithin(statement, "Principal").filter(({ value }) => value === "*");
  const ofAws = source.allWithin(statement, "Principal", "AWS").filter(({ value }) => value === "*");
  return [...plain, ...ofAws];
}
function sharedSnapshot(source) {
  const from2 = named2(source, { path: ["db_instance_identifier"], types: ["aws_db_instance"] }) ?? named2(source, { path: ["db_cluster_identifier"], types: ["aws_rds_cluster"] });
  return source.all("shared_accounts").filter(({ value }) => value === "all").map((at) => flow("access", at, EVERYBODY, from2));
}

// src/platforms/terraform/flows/aws/backup.ts
var backup = {
  aws_backup_plan: sends("backup", {
    path: ["rule", "copy_action", "destination_vault_arn"],
    types: ["aws_backup_vault", "aws_backup_logically_air_gapped_vault"]
  }),
  /** Made in the region that keeps the copies. */
  aws_db_instance_automated_backups_replication: receives("backup", {
    path: ["source_db_instance_arn"],
    types: ["aws_db_instance"]
  }),
  aws_db_snapshot_copy: copyOf("source_db_snapshot_identifier", "aws_db_snapshot", "db_instance_identifier"),
  aws_rds_cluster_snapshot_copy: copyOf(
    "source_db_cluster_snapshot_identifier",
    "aws_db_cluster_snapshot",
    "db_cluster_identifier"
  ),
  aws_ebs_snapshot_copy: volumeCopy,
  aws_dlm_lifecycle_policy: lifecycleCopies,
  aws_redshift_snapshot_copy: sendsToRegion("backup", ["destination_region"], {
    path: ["cluster_identifier"],
    types: ["aws_redshift_cluster"]
  }),
  /** Of the provider before its version 6. */
  aws_redshift_cluster: sendsToRegion("backup", ["snapshot_copy", "destination_region"])
};
var DATABASES = ["aws_db_instance", "aws_rds_cluster"];
function copyOf(original, snapshots, database) {
  return (source) => {
    const [snapshot, destination] = [source.one(original), source.one("destination_region")];
    if (snapshot === void 0) return [];
    const found2 = resourceAt(source, snapshot, [snapshots]);
    const store = found2 && named2(found2, { path: [database], types: DATABASES });
    const isArn2 = arnOf(source.pieces(snapshot)) !== void 0;
    const from2 = store ?? found2?.end ?? (isArn2 ? endAt(source, snapshot) : void 0);
    return destination === void 0 ? [flow("backup", snapshot, source.end, from2)] : [flow("backup", destination, regionAt(source, destination), from2)];
  };
}
function volumeCopy(source) {
  return source.all("source_region").map((at) => {
    const snapshot = source.one("source_snapshot_id");
    const found2 = snapshot && resourceAt(source, snapshot, ["aws_ebs_snapshot"]);
    return flow("backup", at, source.end, found2?.end ?? regionAt(source, at));
  });
}
function lifecycleCopies(source) {
  const schedules = ["policy_details", "schedule", "cross_region_copy_rule"];
  const copies = [
    ...source.all(...schedules, "target"),
    ...source.all(...schedules, "target_region"),
    ...source.all("policy_details", "action", "cross_region_copy", "target")
  ].map((at) => {
    const isArn2 = arnOf(source.pieces(at)) !== void 0;
    return flow("backup", at, isArn2 ? endAt(source, at) : regionAt(source, at));
  });
  return unless("DISABLED", source.one("state"), copies);
}

// src/platforms/terraform/flows/aws/delivery.ts
var delivery = {
  aws_cloudfront_distribution: distribution
};
function distribution(source) {
  const edges = edgesOf(source);
  const origins = source.all("origin", "domain_name").map((at) => flow("delivery", at, edges, endOfHost(source, at)));
  const logs2 = source.all("logging_config", "bucket").map((at) => flow("logs", at, endAt(source, at, ["aws_s3_bucket"])));
  return unless(false, source.one("enabled"), [...origins, ...logs2]);
}
function edgesOf({ provider: { name, region } }) {
  if (region === void 0 || isUnknown(region))
    return { territory: region ?? unknown("the region of the aws provider") };
  return region.startsWith("cn-") ? { provider: { name, region } } : { territory: "everywhere" };
}

// src/platforms/terraform/flows/aws/events.ts
var events = {
  /** A bus may be in another region: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html */
  aws_cloudwatch_event_target: sends("events", { path: ["arn"] }),
  aws_cloudwatch_event_endpoint: globalEndpoint,
  aws_sns_topic_subscription: subscription,
  aws_msk_replicator: replicator
};
function globalEndpoint(source) {
  return source.all("routing_config", "failover_config", "secondary", "route").map((at) => flow("events", at, regionAt(source, at)));
}
var BY_ARN = /* @__PURE__ */ new Set(["sqs", "lambda", "firehose"]);
var BY_ADDRESS = /* @__PURE__ */ new Set(["http", "https"]);
function subscription(source) {
  const protocol = source.one("protocol")?.value;
  const from2 = named2(source, { path: ["topic_arn"], types: ["aws_sns_topic"] });
  const end = BY_ARN.has(protocol) ? endAt : BY_ADDRESS.has(protocol) ? endOfHost : void 0;
  return end === void 0 ? [] : source.all("endpoint").map((at) => flow("events", at, end(source, at), from2));
}
function replicator(source) {
  const types = ["aws_msk_cluster", "aws_msk_serverless_cluster"];
  return source.all("replication_info_list").flatMap((info) => {
    const origin = source.within(info, "source_kafka_cluster_arn");
    const from2 = origin && endAt(source, origin, types);
    return source.allWithin(info, "target_kafka_cluster_arn").map((at) => flow("events", at, endAt(source, at, types), from2));
  });
}

// src/platforms/terraform/flows/aws/images.ts
var images = {
  aws_ecr_replication_configuration: sendsToRegion("image", [
    "replication_configuration",
    "rule",
    "destination",
    "region"
  ]),
  aws_ami_copy: (source) => sendsToRegion("image", ["source_ami_region"])(source).map(({ to: from2, ...rest }) => ({
    ...rest,
    from: from2,
    to: source.end
  }))
};

// src/platforms/terraform/flows/aws/keys.ts
var KEYS = ["aws_kms_key", "aws_kms_external_key"];
var keys = {
  aws_kms_replica_key: receives("key", { path: ["primary_key_arn"], types: KEYS }),
  aws_kms_replica_external_key: receives("key", { path: ["primary_key_arn"], types: KEYS }),
  aws_kms_custom_key_store: externalStore
};
function externalStore(source) {
  return source.all("xks_proxy_uri_endpoint").map((at) => flow("key", at, endOfHost(source, at)));
}

// src/platforms/terraform/flows/aws/logs.ts
var BUCKETS = ["aws_s3_bucket"];
var LOG_GROUPS = ["aws_cloudwatch_log_group"];
var logs = {
  /** A trail of all regions is none that leaves them: its bucket decides. */
  aws_cloudtrail: (source) => unless(
    false,
    source.one("enable_logging"),
    sends("logs", { path: ["s3_bucket_name"], types: BUCKETS })(source)
  ),
  aws_cloudwatch_log_subscription_filter: sends(
    "logs",
    { path: ["destination_arn"] },
    { path: ["log_group_name"], types: LOG_GROUPS }
  ),
  aws_cloudwatch_log_destination: sends("logs", { path: ["target_arn"] }),
  aws_flow_log: sends("logs", { path: ["log_destination"] }),
  aws_wafv2_web_acl_logging_configuration: sends("logs", { path: ["log_destination_configs"] }),
  aws_s3_bucket_logging: accessLogs,
  aws_kinesis_firehose_delivery_stream: delivery2
};
function accessLogs(source) {
  const from2 = named2(source, { path: ["bucket"], types: BUCKETS });
  return source.all("target_bucket").map((at) => {
    const target = resourceAt(source, at, BUCKETS)?.end;
    return flow("logs", at, target ?? { provider: (from2 ?? source.end).provider ?? source.provider }, from2);
  });
}
var RESOURCES = [
  ["extended_s3_configuration", "bucket_arn"],
  ["s3_configuration", "bucket_arn"],
  ["elasticsearch_configuration", "domain_arn"],
  ["opensearch_configuration", "domain_arn"],
  ["iceberg_configuration", "catalog_arn"]
];
var HOSTS = [
  ["elasticsearch_configuration", "cluster_endpoint"],
  ["opensearch_configuration", "cluster_endpoint"],
  ["opensearchserverless_configuration", "collection_endpoint"],
  ["redshift_configuration", "cluster_jdbcurl"],
  ["http_endpoint_configuration", "url"],
  ["splunk_configuration", "hec_endpoint"],
  ["snowflake_configuration", "account_url"]
];
var BACKUPS = ["s3_configuration", "s3_backup_configuration"];
function delivery2(source) {
  const destinations = [...new Set([...RESOURCES, ...HOSTS].map(([block]) => block))];
  return [
    ...RESOURCES.flatMap((path) => source.all(...path).map((at) => flow("logs", at, endAt(source, at)))),
    ...HOSTS.flatMap((path) => source.all(...path).map((at) => flow("logs", at, endOfHost(source, at)))),
    ...destinations.flatMap(
      (block) => BACKUPS.flatMap(
        (bucket) => source.all(block, bucket, "bucket_arn").map((at) => flow("logs", at, endAt(source, at, BUCKETS)))
      )
    )
  ];
}

// src/platforms/terraform/flows/aws/migration.ts
var migration = {
  aws_dms_replication_task: databaseJob2,
  /** Serverless. */
  aws_dms_replication_config: databaseJob2,
  aws_datasync_task: fileJob
};
var ENDPOINTS = ["aws_dms_endpoint", "aws_dms_s3_endpoint"];
function databaseJob2(source) {
  return job(source, "source_endpoint_arn", "target_endpoint_arn", ENDPOINTS, placeOfEndpoint);
}
function fileJob(source) {
  return job(source, "source_location_arn", "destination_location_arn", [], placeOfLocation);
}
function job(source, origin, target, types, placeOf2) {
  const end = (at) => {
    const found2 = resourceAt(source, at, types);
    return found2 === void 0 ? { territory: unknownPlace(at) } : placeOf2(found2);
  };
  const from2 = source.one(origin);
  return source.all(target).map((at) => flow("migration", at, end(at), from2 && end(from2)));
}
function unknownPlace({ value }) {
  return isUnknown(value) ? value : unknown("the endpoint that is named here");
}
var SAME_REGION = /* @__PURE__ */ new Set(["dynamodb"]);
function placeOfEndpoint(endpoint) {
  const server2 = endpoint.one("server_name");
  if (server2 !== void 0) return endOfHost(endpoint, server2);
  const bucket = endpoint.one("s3_settings", "bucket_name") ?? endpoint.one("bucket_name");
  if (bucket !== void 0) return endAt(endpoint, bucket, ["aws_s3_bucket"]);
  const stream = endpoint.one("kinesis_settings", "stream_arn");
  if (stream !== void 0) return endAt(endpoint, stream, ["aws_kinesis_stream"]);
  const host2 = endpoint.one("elasticsearch_settings", "endpoint_uri") ?? endpoint.one("redis_settings", "server_name") ?? endpoint.one("kafka_settings", "broker");
  if (host2 !== void 0) return endOfHost(endpoint, host2);
  if (SAME_REGION.has(endpoint.one("engine_name")?.value)) return { provider: endpoint.provider };
  return { territory: unknown(`the place of ${endpoint.address}`) };
}
var FILE_SYSTEMS = ["efs_file_system_arn", "fsx_filesystem_arn"];
function placeOfLocation(location) {
  const bucket = location.one("s3_bucket_arn");
  if (bucket !== void 0) return endAt(location, bucket, ["aws_s3_bucket"]);
  if (FILE_SYSTEMS.some((argument2) => location.one(argument2) !== void 0))
    return { provider: location.provider };
  const host2 = location.one("server_hostname") ?? location.one("container_url");
  return host2 === void 0 ? { territory: unknown(`the place of ${location.address}`) } : endOfHost(location, host2);
}

// src/platforms/terraform/flows/aws/global-clusters.ts
var OF_PRIMARIES = [
  "master_username",
  "manage_master_user_password",
  "database_name",
  "snapshot_identifier"
];
function globalMember(source, globalType) {
  const joins = source.one("global_cluster_identifier");
  if (joins === void 0) return [];
  const global = source.behind(joins.value, [globalType], ["global_cluster_identifier"]);
  const members2 = membersOf3(source, joins.value, "global_cluster_identifier", global);
  const origin = global?.one("source_db_cluster_identifier");
  const from2 = global !== void 0 && origin !== void 0 ? endAt(global, origin, [source.type]) : primaryOf(members2)?.end ?? source.somewhere(joins.value);
  return from2.address === source.address ? [] : [flow("replication", joins, source.end, from2)];
}
function activeMembers(source, argument2) {
  const joins = source.one(argument2);
  if (joins === void 0) return [];
  const global = source.behind(joins.value);
  return membersOf3(source, joins.value, argument2, global).filter(({ address }) => address !== source.address).map(({ end }) => flow("replication", joins, end));
}
function membersOf3(source, name, argument2, global) {
  return source.others(source.type).filter((other) => {
    const value = other.one(argument2)?.value;
    if (value === void 0) return false;
    if (global !== void 0)
      return other.behind(value, [global.type], [argument2])?.address === global.address;
    return typeof name === "string" && value === name;
  });
}
function primaryOf(members2) {
  return OF_PRIMARIES.map((argument2) => members2.filter((member) => member.one(argument2) !== void 0)).find(
    (having) => having.length === 1
  )?.[0];
}

// src/platforms/terraform/flows/aws/replication.ts
var BUCKETS2 = ["aws_s3_bucket"];
var TABLES = ["aws_dynamodb_table"];
var replication = {
  aws_s3_bucket_replication_configuration: (source) => bucketRules(source, source.all("rule"), source.one("bucket")),
  /** Of the provider before its version 4, and deprecated since: the rules in the bucket itself. */
  aws_s3_bucket: (source) => bucketRules(source, source.all("replication_configuration", "rules")),
  /** Across regions `replicate_source_db` is an ARN, within one it is an identifier. */
  aws_db_instance: replicaOfInstance,
  aws_rds_cluster: (source) => [
    ...replicaOfCluster(source),
    ...globalMember(source, "aws_rds_global_cluster")
  ],
  aws_docdb_cluster: (source) => globalMember(source, "aws_docdb_global_cluster"),
  aws_neptune_cluster: (source) => [
    ...receives("replication", { path: ["replication_source_identifier"], types: ["aws_neptune_cluster"] })(
      source
    ),
    ...globalMember(source, "aws_neptune_global_cluster")
  ],
  aws_elasticache_replication_group: globalDatastore,
  aws_memorydb_cluster: (source) => activeMembers(source, "multi_region_cluster_name"),
  /** Both clusters of a pair take writes, and each has a resource of its own; the witness keeps no copy to be read. */
  aws_dsql_cluster_peering: sends(
    "replication",
    { path: ["clusters"], types: ["aws_dsql_cluster"] },
    { path: ["identifier"], types: ["aws_dsql_cluster"] }
  ),
  aws_dynamodb_table: sendsToRegion("replication", ["replica", "region_name"]),
  /** Version 2017.11.29 of global tables: lists the table's own region, too. */
  aws_dynamodb_global_table: sendsToRegion("replication", ["replica", "region_name"], {
    path: ["name"],
    types: TABLES
  }),
  aws_dynamodb_table_replica: receives("replication", { path: ["global_table_arn"], types: TABLES }),
  aws_efs_replication_configuration: fileSystem,
  aws_secretsmanager_secret: sendsToRegion("replication", ["replica", "region"]),
  /** Every region of the list may be written to; the keyspace is in all of them. */
  aws_keyspaces_keyspace: sendsToRegion("replication", ["replication_specification", "region_list"])
};
function bucketRules(source, rules, bucket) {
  const from2 = bucket && resourceAt(source, bucket, BUCKETS2)?.end;
  return rules.flatMap((rule) => {
    const copies = source.allWithin(rule, "destination", "bucket").map((at) => flow("replication", at, endAt(source, at, BUCKETS2), from2));
    return unless("Disabled", source.within(rule, "status"), copies);
  });
}
function replicaOfInstance(source) {
  const types = ["aws_db_instance", "aws_rds_cluster"];
  return source.all("replicate_source_db").map((at) => {
    const isIdentifier = typeof at.value === "string" && arnOf(source.pieces(at)) === void 0;
    const from2 = isIdentifier ? named2(source, { path: ["replicate_source_db"], types }) ?? source.region(ownRegion(source)) : endAt(source, at, types);
    return flow("replication", at, source.end, from2);
  });
}
function replicaOfCluster(source) {
  return source.all("replication_source_identifier").filter(({ value }) => value !== "").map(
    (at) => flow("replication", at, source.end, endAt(source, at, ["aws_rds_cluster", "aws_db_instance"]))
  );
}
function ownRegion(source) {
  return source.provider.region ?? unknown("the region of the aws provider");
}
function globalDatastore(source) {
  const joins = source.one("global_replication_group_id");
  if (joins === void 0) return [];
  const datastore = source.behind(joins.value);
  const primary = datastore?.one("primary_replication_group_id");
  const from2 = datastore !== void 0 && primary !== void 0 ? endAt(datastore, primary, ["aws_elasticache_replication_group"]) : source.somewhere(joins.value);
  return [flow("replication", joins, source.end, from2)];
}
function fileSystem(source) {
  const from2 = named2(source, { path: ["source_file_system_id"], types: ["aws_efs_file_system"] });
  return source.all("destination").flatMap((destination) => {
    const place = source.within(destination, "region") ?? source.within(destination, "availability_zone_name");
    if (place !== void 0) return [flow("replication", place, regionAt(source, place), from2)];
    const other = source.within(destination, "file_system_id");
    return other === void 0 ? [] : [flow("replication", other, endAt(source, other, ["aws_efs_file_system"]), from2)];
  });
}

// src/platforms/terraform/flows/aws/index.ts
var TABLES2 = [replication, backup, logs, events, migration, delivery, keys, images, access];
var awsFlows = Object.fromEntries(
  TABLES2.flatMap(Object.keys).map((type) => [type, readerOf(type)])
);
function readerOf(type) {
  const readers = TABLES2.flatMap((table) => table[type] ?? []);
  return (source) => distinct2(readers.flatMap((read3) => read3(source)));
}
function distinct2(flows) {
  return [...new Map(flows.map((flow3) => [JSON.stringify(flow3), flow3])).values()];
}

// src/platforms/terraform/flows/azure-pairs.ts
var PAIRS = [
  ["chinanorth", "chinaeast"],
  ["chinanorth2", "chinaeast2"],
  ["chinanorth3", "chinaeast3"],
  ["eastasia", "southeastasia"],
  ["australiaeast", "australiasoutheast"],
  ["australiacentral", "australiacentral2"],
  ["canadacentral", "canadaeast"],
  ["centralindia", "southindia"],
  ["centralus", "eastus2"],
  ["eastus", "westus"],
  ["northcentralus", "southcentralus"],
  ["westus2", "westcentralus"],
  ["northeurope", "westeurope"],
  ["francecentral", "francesouth"],
  ["germanywestcentral", "germanynorth"],
  ["japaneast", "japanwest"],
  ["koreacentral", "koreasouth"],
  ["norwayeast", "norwaywest"],
  ["southafricanorth", "southafricawest"],
  ["swedencentral", "swedensouth"],
  ["switzerlandnorth", "switzerlandwest"],
  ["uaenorth", "uaecentral"],
  ["uksouth", "ukwest"]
];
var ONE_WAY = [
  ["brazilsouth", "southcentralus"],
  ["brazilsoutheast", "brazilsouth"],
  ["westindia", "southindia"],
  ["westus3", "eastus"]
];
var PAIR_OF = new Map([
  ...PAIRS,
  ...PAIRS.map(([one, other]) => [other, one]),
  ...ONE_WAY
]);
function pairedRegion(region) {
  return PAIR_OF.get(region);
}

// src/platforms/terraform/flows/flow.ts
function flow2(kind, from2, to, at) {
  return { kind, ...from2 === void 0 ? {} : { from: from2 }, to, at };
}
function unsettled(what) {
  return { territory: unknown(what) };
}
var EVERYWHERE = { territory: "everywhere" };

// src/platforms/terraform/flows/azurerm.ts
var azureFlows = {
  azurerm_storage_account: (source) => [
    .../G/.test(textOf2(source.one("account_replication_type"))) ? toPair(source, "replication", "account_replication_type") : [],
    ...source.all("customer_managed_key", "key_vault_key_id").map((key) => flow2("key", void 0, vaultOf(source, key), key.at))
  ],
  azurerm_storage_account_customer_managed_key: accountKey,
  azurerm_storage_object_replication: (source) => between(source, "replication", "source_storage_account_id", "destination_storage_account_id", STORAGE),
  azurerm_storage_container: publicContainer,
  azurerm_mssql_failover_group: (source) => partners(source, source.one("server_id"), source.all("partner_server", "id")),
  azurerm_sql_failover_group: (source) => partners(source, source.one("server_name"), source.all("partner_servers", "id")),
  azurerm_mssql_database: databaseCopy,
  azurerm_mysql_flexible_server: server("source_server_id"),
  azurerm_postgresql_flexible_server: server("source_server_id"),
  azurerm_mysql_server: server("creation_source_server_id"),
  azurerm_postgresql_server: server("creation_source_server_id"),
  azurerm_mariadb_server: server("creation_source_server_id"),
  azurerm_cosmosdb_account: (source) => copiesIn(source, "replication", "geo_location", "location"),
  azurerm_redis_linked_server: linkedRedis,
  azurerm_managed_redis_geo_replication: (source) => between(source, "replication", "managed_redis_id", "linked_managed_redis_ids", ["azurerm_managed_redis"]),
  // Geo-redundant is what a vault is without the argument.
  azurerm_recovery_services_vault: (source) => ["", "GeoRedundant"].includes(textOf2(source.one("storage_mode_type"))) ? toPair(source, "backup", "storage_mode_type") : [],
  azurerm_data_protection_backup_vault: (source) => textOf2(source.one("redundancy")) === "GeoRedundant" ? toPair(source, "backup", "redundancy") : [],
  azurerm_site_recovery_replicated_vm: (source) => between(source, "backup", "source_vm_id", "target_recovery_fabric_id", ["azurerm_site_recovery_fabric"]),
  azurerm_monitor_diagnostic_setting: diagnostics,
  azurerm_log_analytics_data_export_rule: (source) => source.one("enabled")?.value === true ? between(source, "logs", "workspace_resource_id", "destination_resource_id", [
    ...STORAGE,
    ...NAMESPACES
  ]) : [],
  azurerm_eventgrid_system_topic_event_subscription: eventSubscription,
  azurerm_cdn_endpoint: contentDelivery,
  azurerm_cdn_frontdoor_origin: frontDoor,
  azurerm_container_registry: (source) => copiesIn(source, "image", "georeplications", "location")
};
var STORAGE = ["azurerm_storage_account"];
var NAMESPACES = ["azurerm_eventhub_namespace", "azurerm_servicebus_namespace"];
var SERVERS = ["azurerm_mssql_server", "azurerm_sql_server"];
function textOf2(found2) {
  return typeof found2?.value === "string" ? found2.value : "";
}
function regionOf(source, value) {
  if (typeof value === "string") return source.region(value.toLowerCase().replaceAll(" ", ""));
  const isPlace = isUnknown(value) && value.$unknown.endsWith(".location");
  const provider = isPlace ? source.named(value)?.provider : void 0;
  return provider === void 0 ? source.somewhere(value) : { provider };
}
function copiesIn(source, kind, ...path) {
  return source.all(...path).map(({ value, at }) => flow2(kind, void 0, regionOf(source, value), at)).filter(({ to }) => isUnknown(to.provider?.region) || to.provider?.region !== source.provider.region);
}
function between(source, kind, fromKey, toKey, types) {
  const from2 = source.named(source.one(fromKey)?.value, types) ?? unsettled(`the place of ${fromKey}`);
  return source.all(toKey).map(({ value, at }) => flow2(kind, from2, source.named(value, types) ?? source.somewhere(value), at));
}
function toPair(source, kind, key) {
  const { region } = source.provider;
  const pair = typeof region === "string" ? pairedRegion(region) : void 0;
  return pair === void 0 ? [] : [flow2(kind, void 0, source.region(pair), `/${key}`)];
}
function partners(source, server2, others) {
  const from2 = source.named(server2?.value, SERVERS) ?? unsettled("the place of the primary server");
  return others.map(
    ({ value, at }) => flow2("replication", from2, source.named(value, SERVERS) ?? source.somewhere(value), at)
  );
}
var COPIES = ["Secondary", "OnlineSecondary", "Copy", "Recovery"];
function databaseCopy(source) {
  const server2 = source.one("server_id");
  if (!COPIES.includes(textOf2(source.one("create_mode"))) || server2 === void 0) return [];
  const original = source.one("creation_source_database_id") ?? source.one("recover_database_id");
  const database = source.behind(original?.value, ["azurerm_mssql_database"]);
  const from2 = database?.named(database.one("server_id")?.value, SERVERS) ?? unsettled("the place of the original database");
  return [
    flow2(
      "replication",
      from2,
      source.named(server2.value, SERVERS) ?? source.somewhere(server2.value),
      server2.at
    )
  ];
}
function server(sourceKey) {
  return (source) => {
    const copies = ["Replica", "GeoRestore"].includes(textOf2(source.one("create_mode")));
    const from2 = source.named(source.one(sourceKey)?.value, [source.type]) ?? unsettled(`the place of ${sourceKey}`);
    const geoBackup = source.one("geo_redundant_backup_enabled")?.value === true;
    return [
      ...copies ? [flow2("replication", from2, { provider: source.provider }, "/location")] : [],
      ...geoBackup ? toPair(source, "backup", "geo_redundant_backup_enabled") : []
    ];
  };
}
function linkedRedis(source) {
  const types = ["azurerm_redis_cache"];
  const target = source.named(source.one("target_redis_cache_name")?.value, types) ?? unsettled("the place of the target cache");
  const location = source.one("linked_redis_cache_location");
  const id = source.one("linked_redis_cache_id");
  const linked = source.named(id?.value, types) ?? (location === void 0 ? source.somewhere(id?.value) : regionOf(source, location.value));
  return textOf2(source.one("server_role")) === "Primary" ? [flow2("replication", linked, target, "/target_redis_cache_name")] : [flow2("replication", target, linked, location?.at ?? "/linked_redis_cache_id")];
}
function vaultOf(source, key) {
  const itself = source.behind(key.value, ["azurerm_key_vault_key"]);
  return itself?.named(itself.one("key_vault_id")?.value, ["azurerm_key_vault"]) ?? source.named(key.value, ["azurerm_key_vault"]) ?? source.somewhere(key.value);
}
function accountKey(source) {
  const account = source.one("storage_account_id");
  const key = source.one("key_vault_key_id") ?? source.one("key_vault_id");
  if (key === void 0) return [];
  const from2 = source.named(account?.value, STORAGE) ?? unsettled("the place of the storage account");
  return [flow2("key", from2, vaultOf(source, key), key.at)];
}
function publicContainer(source) {
  const access2 = source.one("container_access_type");
  if (!["blob", "container"].includes(textOf2(access2)) || access2 === void 0) return [];
  const id = source.one("storage_account_id") ?? source.one("storage_account_name");
  const account = source.behind(id?.value, STORAGE);
  const gates = account === void 0 ? [] : gatesOf(account);
  if (gates.includes("shut")) return [];
  const from2 = source.named(id?.value, STORAGE) ?? unsettled("the place of the storage account");
  const open = gates.includes("unknown") ? unsettled("whether the storage account is public") : EVERYWHERE;
  return [flow2("access", from2, open, access2.at)];
}
function gatesOf(account) {
  const gates = [
    [account.all("allow_nested_items_to_be_public"), false],
    [account.all("public_network_access_enabled"), false],
    [account.all("network_rules", "default_action"), "Deny"]
  ];
  return gates.flatMap(
    ([values, shut]) => values.map(({ value }) => isUnknown(value) ? "unknown" : value === shut ? "shut" : "open")
  );
}
function diagnostics(source) {
  const from2 = source.named(source.one("target_resource_id")?.value) ?? unsettled("the place of target_resource_id");
  const to = (key, place) => source.all(key).map(({ value, at }) => flow2("logs", from2, place(value) ?? source.somewhere(value), at));
  return [
    ...to("log_analytics_workspace_id", (value) => source.named(value, ["azurerm_log_analytics_workspace"])),
    ...to("storage_account_id", (value) => source.named(value, STORAGE)),
    ...to("eventhub_authorization_rule_id", (value) => namespaceOf(source, value))
  ];
}
function namespaceOf(source, value) {
  const member = source.behind(value);
  const name = member?.one("namespace_id") ?? member?.one("namespace_name");
  return name && member?.named(name.value, NAMESPACES);
}
var IN_NAMESPACES = ["eventhub_id", "service_bus_queue_id", "service_bus_topic_id"];
function eventSubscription(source) {
  const from2 = source.named(source.one("system_topic")?.value, ["azurerm_eventgrid_system_topic"]) ?? unsettled("the place of the system topic");
  const to = ({ value, at }, place) => flow2(
    "events",
    from2,
    place ?? (isUnknown(value) ? source.somewhere(value) : unsettled("the place of the endpoint")),
    at
  );
  return [
    ...source.all("webhook_endpoint", "url").map((url) => to(url, source.named(url.value) ?? placeOfHost(textOf2(url)))),
    ...source.all("storage_queue_endpoint", "storage_account_id").map((account) => to(account, source.named(account.value, STORAGE))),
    ...source.all("azure_function_endpoint", "function_id").map((one) => to(one, source.named(one.value))),
    ...IN_NAMESPACES.flatMap((key) => source.all(key)).map((one) => to(one, namespaceOf(source, one.value)))
  ];
}
function contentDelivery(source) {
  const name = source.one("profile_name");
  const profile = source.behind(name?.value, ["azurerm_cdn_profile"]);
  const to = profile === void 0 ? unsettled("the product of the profile") : textOf2(profile.one("sku")) === "Standard_ChinaCdn" ? { territory: "CN" } : EVERYWHERE;
  return source.all("origin", "host_name").flatMap((origin) => {
    const from2 = originOf(source, origin);
    return from2 === void 0 ? [] : [flow2("delivery", from2, to, name?.at ?? "")];
  });
}
function frontDoor(source) {
  if (source.one("enabled")?.value === false) return [];
  return source.all("host_name").flatMap((origin) => {
    const from2 = originOf(source, origin);
    return from2 === void 0 ? [] : [flow2("delivery", from2, EVERYWHERE, origin.at)];
  });
}
function originOf(source, host2) {
  return source.named(host2.value) ?? placeOfHost(textOf2(host2));
}

// src/platforms/terraform/flows/google.ts
var googleFlows = {
  google_storage_transfer_job: transferJob,
  google_sql_source_representation_instance: (source) => source.all("host").map(({ value, at }) => flow2("replication", ofHost(value), here(source), at)),
  google_datastream_connection_profile: (source) => fromHosts(source, STREAMED),
  google_database_migration_service_connection_profile: (source) => fromHosts(source, MIGRATED),
  google_pubsub_topic: ingestion,
  google_sql_database_instance: (source) => [...replica(source), ...backups(source)],
  google_logging_project_sink: logSink,
  google_logging_folder_sink: logSink,
  google_logging_organization_sink: logSink
};
var BUCKETS3 = ["google_storage_bucket"];
function textOf3(value) {
  return typeof value === "string" ? value : "";
}
function here(source) {
  return { provider: source.provider };
}
function ofHost(value) {
  return placeOfHost(textOf3(value)) ?? unsettled("the place of the host");
}
function transferJob(source) {
  if (["DISABLED", "DELETED"].includes(textOf3(source.one("status")?.value))) return [];
  return source.all("transfer_spec").flatMap((spec) => {
    const origins = originsOf(source, spec);
    return source.allWithin(spec, "gcs_data_sink", "bucket_name").flatMap(
      ({ value, at }) => origins.map(
        (from2) => flow2("migration", from2, source.named(value, BUCKETS3) ?? source.somewhere(value), at)
      )
    );
  });
}
function originsOf(source, spec) {
  const named4 = (block, key, type) => source.allWithin(spec, block, key).map(({ value }) => source.named(value, [type]) ?? unsettled(`the place of ${key}`));
  const hosts = (block, key) => source.allWithin(spec, block, key).map(({ value }) => source.named(value) ?? ofHost(value));
  return [
    ...named4("gcs_data_source", "bucket_name", "google_storage_bucket"),
    ...named4("aws_s3_data_source", "bucket_name", "aws_s3_bucket"),
    ...named4("azure_blob_storage_data_source", "storage_account", "azurerm_storage_account"),
    // Object storage of other vendors: OSS, COS, OBS.
    ...hosts("aws_s3_compatible_data_source", "endpoint"),
    ...hosts("http_data_source", "list_url")
  ];
}
var STREAMED = [
  ["mysql_profile", "hostname"],
  ["postgresql_profile", "hostname"],
  ["oracle_profile", "hostname"],
  ["sql_server_profile", "hostname"],
  ["mongodb_profile", "host_addresses", "hostname"]
];
var MIGRATED = [
  ["mysql", "host"],
  ["postgresql", "host"],
  ["oracle", "host"]
];
function fromHosts(source, paths) {
  return paths.flatMap((path) => source.all(...path)).map(({ value, at }) => flow2("migration", source.named(value) ?? ofHost(value), here(source), at));
}
function ingestion(source) {
  const regions = source.all("message_storage_policy", "allowed_persistence_regions");
  const to = regions[0] === void 0 ? EVERYWHERE : source.region(textOf3(regions[0].value));
  return [
    ["aws_kinesis", "stream_arn"],
    ["aws_msk", "cluster_arn"]
  ].flatMap(
    (path) => source.all("ingestion_data_source_settings", ...path).map(({ value, at }) => {
      const from2 = source.named(value) ?? placeOfArn(textOf3(value)) ?? unsettled("the place of the stream");
      return flow2("events", from2, to, at);
    })
  );
}
function replica(source) {
  return source.all("master_instance_name").map(({ value, at }) => {
    const from2 = source.named(value, ["google_sql_database_instance", "google_sql_source_representation_instance"]) ?? unsettled("the place of master_instance_name");
    return flow2("replication", from2, here(source), at);
  });
}
function backups(source) {
  return source.all("settings", "backup_configuration").filter((block) => source.within(block, "enabled")?.value === true).flatMap((block) => source.allWithin(block, "location")).map(
    ({ value, at }) => flow2(
      "backup",
      void 0,
      typeof value === "string" ? source.region(value) : source.somewhere(value),
      at
    )
  );
}
function logSink(source) {
  if (source.one("disabled")?.value === true) return [];
  return source.all("destination").flatMap(({ value, at }) => {
    const to = source.named(value, [...BUCKETS3, "google_bigquery_dataset"], ["name", "dataset_id"]);
    return to === void 0 ? [] : [flow2("logs", EVERYWHERE, to, at)];
  });
}

// src/platforms/terraform/flows/huaweicloud.ts
var crossRegionBackup = sendsTo({
  kind: "backup",
  each: ["cross_region_backup_policy"],
  to: ["destination_region"],
  switches: [{ path: ["open_auto_backup"], on: [true] }]
});
var huaweicloudFlows = {
  huaweicloud_obs_bucket_replication: bucketReplication2,
  huaweicloud_rds_primary_instance_dr_capability: sendsTo({
    kind: "replication",
    to: ["target_region"],
    store: ["instance_id"]
  }),
  huaweicloud_rds_cross_region_backup_strategy: sendsTo({
    kind: "backup",
    to: ["destination_region"],
    store: ["instance_id"]
  }),
  huaweicloud_taurusdb_instance: crossRegionBackup,
  huaweicloud_gaussdb_mysql_instance: crossRegionBackup,
  huaweicloud_cbr_policy: sendsTo({
    kind: "backup",
    to: ["destination_region"],
    switches: [
      { path: ["type"], on: ["replication"] },
      { path: ["enabled"], off: [false] }
    ]
  }),
  huaweicloud_cbr_checkpoint_copy: sendsTo({
    kind: "backup",
    to: ["destination_region"],
    store: ["vault_id"]
  }),
  huaweicloud_cbr_replicate_backup: sendsTo({
    kind: "backup",
    to: ["replicate", "destination_region"],
    store: ["backup_id"]
  }),
  huaweicloud_cts_tracker: tracker,
  huaweicloud_cts_data_tracker: tracker,
  huaweicloud_dms_kafkav2_smart_connect_task: mirroredTopics,
  huaweicloud_drs_job: databaseJob3,
  huaweicloud_oms_migration_task: objectJob,
  huaweicloud_oms_migration_task_group: objectJob,
  huaweicloud_cdn_domain: acceleratedDomain2,
  huaweicloud_kms_key_replicate: sendsTo({ kind: "key", to: ["replica_region"], store: ["key_id"] }),
  huaweicloud_swr_image_auto_sync: sendsTo({ kind: "image", to: ["target_region"] }),
  huaweicloud_images_image_copy: sendsTo({
    kind: "image",
    to: ["target_region"],
    store: ["source_image_id"]
  }),
  huaweicloud_obs_bucket: (source) => openedByAcl(source, source),
  huaweicloud_obs_bucket_acl: publicPermission
};
function bucketReplication2(source) {
  const states = source.all("rule").map((rule) => runs(source, rule, [{ path: ["enabled"], off: [false] }]));
  if (states.length > 0 && states.every((state2) => state2 === false)) return [];
  const state = states.length === 0 || states.includes(true) ? true : states.find(isUnknown) ?? true;
  return source.all("destination_bucket").map(({ value, at }) => ({
    kind: "replication",
    ...from(source.named(source.one("bucket")?.value, BUCKETS4)),
    to: unlessSwitched(source, state, bucketNamed(source, value)),
    at
  }));
}
function tracker(source) {
  const state = runs(source, void 0, [{ path: ["enabled"], off: [false] }]);
  if (state === false) return [];
  return source.all("bucket_name").map(({ value, at }) => ({
    kind: "logs",
    to: unlessSwitched(source, state, bucketNamed(source, value)),
    at
  }));
}
function mirroredTopics(source) {
  const own2 = source.resourceNamed(source.one("instance_id")?.value, KAFKA)?.end ?? source.end;
  return source.all("source_task").flatMap((task) => {
    const runsFor = (way) => runs(source, task, [{ path: ["direction"], on: [way, "two-way"] }]);
    return source.allWithin(task, "peer_instance_id").flatMap(({ value, at }) => {
      const peer = source.resourceNamed(value, KAFKA)?.end ?? source.somewhere(value);
      const way = (name, start, end) => {
        const state = runsFor(name);
        return state === false ? [] : [{ kind: "events", from: start, to: unlessSwitched(source, state, end), at }];
      };
      return [...way("push", own2, peer), ...way("pull", peer, own2)];
    });
  });
}
var KAFKA = ["huaweicloud_dms_kafka_instance"];
function databaseJob3(source) {
  const direction = source.one("direction")?.value;
  const [start, target] = [source.one("source_db", "region"), source.one("destination_db", "region")];
  const database = source.one("destination_db");
  const at = (target ?? database)?.at;
  if (at === void 0) return [];
  const store = source.named(source.one("source_db", "instance_id")?.value);
  const otherwise = store ?? placeOf(source, direction === "down", "the place of the source database");
  const elsewhere = placeOf(source, direction === "up", "the place of the destination database");
  return [
    {
      kind: "migration",
      from: start === void 0 ? otherwise : startAt(source, store, start.value),
      to: target === void 0 ? elsewhere : regionEnd(source, target.value),
      at
    }
  ];
}
function placeOf(source, isOwn, otherwise) {
  return isOwn ? { provider: source.provider } : { territory: unknown(otherwise) };
}
function objectJob(source) {
  const cloud = source.one("source_object", "data_source")?.value ?? "Aliyun";
  const vendor2 = typeof cloud === "string" && Object.hasOwn(CLOUDS, cloud) ? CLOUDS[cloud] : void 0;
  const region = source.one("source_object", "region")?.value;
  const origin = vendor2 === void 0 || typeof region !== "string" ? { territory: unknown("the place of the source") } : source.region(region, vendor2);
  return source.all("destination_object", "region").map(({ value, at }) => ({
    kind: "migration",
    from: origin,
    to: regionEnd(source, value),
    at
  }));
}
var CLOUDS = {
  AWS: "aws",
  Azure: "azure",
  Aliyun: "alicloud",
  Tencent: "tencentcloud",
  HuaweiCloud: "huaweicloud",
  KingsoftCloud: "ksyun",
  Baidu: "baiducloud",
  UCloud: "ucloud"
};
function acceleratedDomain2(source) {
  const origins = source.all("sources").map((origin) => originOf2(source, origin));
  const abroad = { path: ["service_area"], on: ["global", "outside_mainland_china"] };
  return cachedAbroad(source, source.one("service_area"), abroad, origins);
}
function originOf2(source, origin) {
  const value = source.within(origin, "origin")?.value;
  const [, name, region] = (typeof value === "string" ? BUCKET_HOST2.exec(value) : void 0) ?? [];
  if (region === void 0) return source.resourceNamed(value, BUCKETS4)?.end ?? SOMEWHERE;
  return bucketIn(source, region, name, BUCKETS4);
}
var BUCKET_HOST2 = /^([a-z0-9.-]+)\.obs(?:-website)?\.([a-z0-9-]+)\.myhuaweicloud\.c(?:om|n)$/;
var BUCKETS4 = ["huaweicloud_obs_bucket"];
function bucketNamed(source, value) {
  return source.resourceNamed(value, BUCKETS4)?.end ?? source.somewhere(value);
}
function publicPermission(source) {
  const bucket = source.named(source.one("bucket")?.value, BUCKETS4) ?? source.end;
  return source.all("public_permission", "access_to_bucket").flatMap((granted) => grantsIf(granted, ["READ"], bucket));
}

// src/platforms/terraform/flows/tencentcloud.ts
var tencentcloudFlows = {
  tencentcloud_cos_bucket: several(bucketReplication3, (source) => openedByAcl(source, source)),
  tencentcloud_mysql_dr_instance: follows("master_region", "master_instance_id"),
  tencentcloud_mysql_readonly_instance: follows("master_region", "master_instance_id"),
  tencentcloud_mongodb_standby_instance: several(
    follows("father_instance_region", "father_instance_id"),
    keyIn("kms_region")
  ),
  tencentcloud_mongodb_readonly_instance: several(
    follows("father_instance_region", "father_instance_id"),
    keyIn("kms_region")
  ),
  tencentcloud_mariadb_instance: follows("dcn_region", "dcn_instance_id"),
  tencentcloud_dcdb_db_instance: follows("dcn_region", "dcn_instance_id"),
  tencentcloud_dcdb_hourdb_instance: follows("dcn_region", "dcn_instance_id"),
  tencentcloud_redis_replicate_attachment: replicationGroup,
  tencentcloud_mysql_remote_backup_config: sendsTo({
    kind: "backup",
    to: ["remote_region"],
    store: ["instance_id"],
    switches: [{ path: ["remote_backup_save"], on: ["on"] }]
  }),
  tencentcloud_cynosdb_backup_config: several(
    sendsTo({
      kind: "backup",
      each: ["logic_backup_config"],
      to: ["logic_cross_regions"],
      store: ["cluster_id"],
      switches: [{ path: ["logic_cross_regions_enable"], on: ["ON"] }]
    }),
    sendsTo({
      kind: "backup",
      each: ["snapshot_secondary_backup_config", "auto_copy_vaults"],
      to: ["vault_region"],
      store: ["cluster_id"]
    })
  ),
  tencentcloud_cbs_copy_snapshot_cross_region: sendsTo({
    kind: "backup",
    to: ["destination_region"],
    store: ["snapshot_id"]
  }),
  tencentcloud_kubernetes_backup_storage_location: sendsTo({ kind: "backup", to: ["storage_region"] }),
  tencentcloud_audit_track: sendsTo({
    kind: "logs",
    each: ["storage"],
    to: ["storage_region"],
    switches: [{ path: ["status"], off: [0] }]
  }),
  tencentcloud_cls_cloud_product_log_task: sendsTo({
    kind: "logs",
    to: ["cls_region"],
    store: ["instance_id"]
  }),
  tencentcloud_cls_cloud_product_log_task_v2: sendsTo({
    kind: "logs",
    to: ["cls_region"],
    store: ["instance_id"]
  }),
  tencentcloud_cynosdb_cls_delivery: sendsTo({
    kind: "logs",
    each: ["cls_info_list"],
    to: ["region"],
    store: ["instance_id"],
    switches: [{ path: ["running_status"], off: [false] }]
  }),
  tencentcloud_mysql_cls_log_attachment: sendsTo({
    kind: "logs",
    to: ["cls_region"],
    store: ["instance_id"]
  }),
  tencentcloud_redis_log_delivery: sendsTo({ kind: "logs", to: ["log_region"], store: ["instance_id"] }),
  tencentcloud_vpc_flow_log: sendsTo({ kind: "logs", to: ["cloud_log_region"], store: ["vpc_id"] }),
  tencentcloud_apm_instance: sendsTo({ kind: "logs", to: ["log_region"] }),
  tencentcloud_teo_realtime_log_delivery: sendsTo({
    kind: "logs",
    each: ["cls"],
    to: ["log_set_region"],
    switches: [
      { path: ["area"], on: ["mainland"] },
      { path: ["delivery_status"], off: ["disabled"] }
    ]
  }),
  tencentcloud_eb_event_target: eventTarget,
  tencentcloud_dts_migrate_job: movesBetween({
    kind: "migration",
    from: ["src_info", "region"],
    to: ["dst_info", "region"],
    store: ["src_info", "info", "instance_id"]
  }),
  tencentcloud_dts_sync_job: movesBetween({ kind: "migration", from: ["src_region"], to: ["dst_region"] }),
  tencentcloud_cdn_domain: acceleratedDomain3,
  tencentcloud_teo_acceleration_domain: edgeDomain,
  tencentcloud_mongodb_instance: keyIn("kms_region"),
  tencentcloud_mongodb_sharding_instance: keyIn("kms_region"),
  tencentcloud_mongodb_instance_transparent_data_encryption: keyIn("kms_region", "instance_id"),
  tencentcloud_postgresql_instance: keyIn("kms_region"),
  tencentcloud_mysql_instance_encryption_operation: keyIn("key_region", "instance_id"),
  tencentcloud_cynosdb_cluster_transparent_encrypt: keyIn("key_region", "cluster_id"),
  tencentcloud_sqlserver_db_instance_ssl_config: keyIn("cmk_region", "instance_id"),
  tencentcloud_tcr_instance: sendsTo({ kind: "image", each: ["replications"], to: ["region_name"] })
};
function follows(region, primary) {
  return takesFrom({ kind: "replication", from: [region], store: [primary] });
}
function keyIn(region, instance) {
  return sendsTo({ kind: "key", to: [region], ...instance === void 0 ? {} : { store: [instance] } });
}
function bucketReplication3(source) {
  return source.all("replica_rules").flatMap((rule) => {
    const state = runs(source, rule, [{ path: ["status"], off: ["Disabled"] }]);
    if (state === false) return [];
    return partsOf(source, rule, ["destination_bucket"]).map(({ value, at }) => ({
      kind: "replication",
      to: unlessSwitched(source, state, namedByQcs(source, value, ["tencentcloud_cos_bucket"])),
      at
    }));
  });
}
function replicationGroup(source) {
  const master = source.one("master_instance_id")?.value;
  const start = source.resourceNamed(master, ["tencentcloud_redis_instance"]);
  return source.all("instance_ids").flatMap(({ value, at }) => {
    const replica2 = source.resourceNamed(value, ["tencentcloud_redis_instance"]);
    const isMaster = replica2 === void 0 ? value === master : replica2.end.address === start?.end.address;
    return isMaster ? [] : [{ kind: "replication", ...from(start?.end), to: replica2?.end ?? source.somewhere(value), at }];
  });
}
function eventTarget(source) {
  return source.all("target_description", "resource_description").filter(({ value }) => isUnknown(value) || typeof value === "string" && value.startsWith("qcs:")).map(({ value, at }) => ({ kind: "events", to: namedByQcs(source, value, EVENT_TARGETS), at }));
}
var EVENT_TARGETS = ["tencentcloud_scf_function", "tencentcloud_ckafka_instance"];
function acceleratedDomain3(source) {
  const origins = source.all("origin", "origin_list").map(({ value }) => originAt2(source, value));
  return cachedAbroad(source, source.one("area"), AREA, origins);
}
function edgeDomain(source) {
  const zone2 = source.one("zone_id");
  const found2 = zone2 && source.resourceNamed(zone2.value, ["tencentcloud_teo_zone"]);
  if (zone2 === void 0 || found2 === void 0) return [];
  const origins = source.all("origin_info", "origin").map(({ value }) => originAt2(source, value));
  return cachedAbroad(found2, { value: found2.one("area")?.value, at: zone2.at }, AREA, origins);
}
var AREA = { path: ["area"], on: ["global", "overseas"] };
function originAt2(source, value) {
  const [, name, region] = (typeof value === "string" ? BUCKET_HOST3.exec(value) : void 0) ?? [];
  if (region === void 0) return source.resourceNamed(value, ORIGINS2)?.end ?? SOMEWHERE;
  return bucketIn(source, region, name, ["tencentcloud_cos_bucket"]);
}
var ORIGINS2 = ["tencentcloud_cos_bucket", "tencentcloud_instance", "tencentcloud_clb_instance"];
var BUCKET_HOST3 = /^(?:https?:\/\/)?([a-z0-9-]+)\.cos(?:-website)?\.([a-z0-9-]+)\.(?:myqcloud|tencentcos)\.c(?:om|n)\/?$/;
function namedByQcs(source, value, types) {
  const region = typeof value === "string" ? value.split(":")[3] : void 0;
  if (region !== void 0 && region !== "") return source.region(region);
  return source.resourceNamed(value, types)?.end ?? source.somewhere(value);
}

// src/platforms/terraform/flows/index.ts
var READERS = {
  ...alicloudFlows,
  ...awsFlows,
  ...azureFlows,
  ...googleFlows,
  ...huaweicloudFlows,
  ...tencentcloudFlows
};
function makesFlows(type) {
  return Object.hasOwn(READERS, type);
}
function flowsOf(source) {
  return makesFlows(source.type) ? READERS[source.type]?.(source) ?? [] : [];
}

// src/platforms/terraform/flows/pieces.ts
function piecesIn(part, [name = "", ...rest], evaluation) {
  const blocks = nestedBlocksOf(part, evaluation).get(name);
  if (blocks !== void 0) {
    const [index, ...inside] = rest;
    const block = "unknown" in blocks ? void 0 : blocks[Number(index)];
    return block && piecesIn(block, inside, evaluation);
  }
  const attribute = attributeOf(part.body, name);
  if (attribute === void 0) return void 0;
  const { document, scope } = part;
  return piecesOf(follow(writtenIn(scope, { document, attribute }), rest, evaluation), evaluation);
}
function piecesOf({ written, segments }, evaluation) {
  const { expression } = written;
  if (segments.length > 0) return void 0;
  if (expression.kind === "call") {
    const first = triedFirst(written, expression, evaluation);
    return first && piecesOf(follow(first, [], evaluation), evaluation);
  }
  if (expression.kind !== "template") return void 0;
  const { span } = expression;
  return expression.parts.map((piece) => {
    const rendered2 = evaluation.evaluate({
      ...written,
      expression: { kind: "template", parts: [piece], span }
    });
    const known2 = text2(rendered2);
    return known2 === void 0 || isUnknown(known2) ? unknownOf(rendered2) : known2;
  });
}
function triedFirst(written, { name, arguments: given2 }, evaluation) {
  const [expression] = given2;
  if (name !== "try" || expression === void 0) return void 0;
  const first = { ...written, expression };
  const [value, whole] = [first, written].map((one) => evaluation.evaluate(one));
  const isSame2 = isUnknown(value) && isUnknown(whole) && value.$unknown === whole.$unknown;
  return isSame2 ? first : void 0;
}

// src/platforms/terraform/place.ts
var MAX_DEPTH6 = 10;
function locatePlace(part, place, providers, evaluation) {
  const trace = new Trace2(evaluation);
  const head = part.body.attributes.some(({ name }) => name === "zone") ? ["zone"] : [];
  if (place === void 0) return trace.part(part, head);
  if (place.provider !== void 0) {
    const message = `The region comes from the provider \`${place.provider}\`.`;
    const { location: location2 } = trace.part(part, head);
    return {
      location: location2,
      related: [...wayOf(place, message, evaluation), ...taken(place, providers, evaluation)]
    };
  }
  const { location, related } = trace.written(place.written, []);
  return { location, related: [...related, ...taken(place, providers, evaluation)] };
}
function taken(place, providers, evaluation) {
  const related = [];
  let at = place;
  for (let depth = 0; depth < MAX_DEPTH6; depth++) {
    const next = providers.behind(at);
    if (next === void 0) break;
    related.push(...wayOf(next, `The region comes from \`${nameOf2(at.written)}\`.`, evaluation));
    at = next;
  }
  return related;
}
function wayOf({ written }, message, evaluation) {
  const start = written.document.at(written.expression.span);
  const { location, related } = new Trace2(evaluation).written(written, []);
  const between2 = related.filter((one) => !isSame(one, start));
  const end = isSame(location, start) ? [] : [{ ...location, message: "It is written here." }];
  return [{ ...start, message }, ...between2, ...end];
}
function nameOf2({ expression }) {
  return expression.kind === "traversal" ? namesOf(expression.root, expression.steps).join(".") : "an expression";
}
function isSame(left, right) {
  return left.file === right.file && left.startLine === right.startLine && left.startColumn === right.startColumn;
}

// src/platforms/terraform/plan/plan-marks.ts
function isMarked(mask, [segment, ...rest]) {
  if (Array.isArray(mask)) return mask.some((item) => isMarked(item, rest));
  if (typeof mask !== "object" || mask === null) return mask === true;
  return segment !== void 0 && Object.hasOwn(mask, segment) ? isMarked(mask[segment], rest) : false;
}

// src/platforms/terraform/plan/planned-value.ts
var AFTER_APPLY = unknown("a value that is known after apply");
function plannedValue(written, { values, unknown: mask }, isAttributeOf) {
  return new Merging(isAttributeOf).mapping(written, values, mask);
}
var OWN = { enumerable: true, configurable: true, writable: true };
var Merging = class {
  constructor(isAttributeOf) {
    this.isAttributeOf = isAttributeOf;
  }
  isAttributeOf;
  mapping(written, planned, mask) {
    const source = isMapping(written) && !isUnknown(written) ? written : {};
    const result = {};
    const names = [source, planned, isUnknown(written) && isMapping(mask) ? mask : {}].flatMap(Object.keys);
    for (const name of new Set(names)) {
      const inner = isUnknown(written) ? written : own(source, name);
      const value = this.known(inner, own(planned, name), isMapping(mask) ? own(mask, name) : void 0);
      if (value !== void 0) Object.defineProperty(result, name, { value, ...OWN });
    }
    return result;
  }
  /** Undefined for what is to be left out. */
  known(written, planned, mask) {
    if (mask === true) return written === void 0 ? void 0 : unknownLike(written);
    if (planned === null || planned === void 0) return void 0;
    if (written === void 0 && isEmpty(planned) && !holdsUnknown(mask)) return void 0;
    if (Array.isArray(planned)) return this.list(written, planned, mask);
    return isMapping(planned) ? this.mapping(written, planned, mask) : planned;
  }
  list(written, planned, mask) {
    const source = Array.isArray(written) ? written : [];
    const masks = Array.isArray(mask) ? mask : [];
    const items = planned.map((item, index) => ({ item, mask: masks[index] }));
    return this.inOrderOf(source, items).map(({ item, mask: itemMask }, index) => {
      const inner = isUnknown(written) ? written : source[index];
      return item === null && itemMask !== true ? null : this.known(inner, item, itemMask) ?? AFTER_APPLY;
    });
  }
  /** A set has another order in the plan than in the configuration, whose places findings point to. */
  inOrderOf(source, items) {
    if (source.length !== items.length || items.length < 2) return items;
    const left = [...items];
    const ordered = /* @__PURE__ */ new Map();
    for (const fits of [(fit) => fit === "surely", (fit) => fit !== "no"]) {
      for (const [place, written] of source.entries()) {
        if (ordered.has(place)) continue;
        const index = left.findIndex(({ item: item2 }) => fits(this.fit(written, item2)));
        const [item] = index === -1 ? [] : left.splice(index, 1);
        if (item !== void 0) ordered.set(place, item);
      }
    }
    return left.length > 0 ? items : source.flatMap((_, place) => ordered.get(place) ?? []);
  }
  /** May the planned value be what the written one became? Provider's defaults and unknowns may be anything. */
  fit(written, planned) {
    if (isUnknown(written)) {
      const isIt = typeof planned === "string" && this.isAttributeOf(planned, written.$unknown);
      return isIt ? "surely" : "maybe";
    }
    if (planned === null || planned === void 0) return "maybe";
    if (Array.isArray(written))
      return Array.isArray(planned) && planned.length === written.length ? "surely" : "no";
    if (!isMapping(written)) return String(written) === String(planned) ? "surely" : "no";
    if (!isMapping(planned)) return "no";
    const fits = Object.keys(written).map((name) => this.fit(written[name], own(planned, name)));
    return FITS.find((fit) => fits.includes(fit)) ?? "surely";
  }
};
var FITS = ["no", "maybe", "surely"];
function unknownLike(written) {
  if (isUnknown(written)) return written;
  if (Array.isArray(written)) return written.find(isUnknown) ?? AFTER_APPLY;
  return isMapping(written) ? Object.values(written).find(isUnknown) ?? AFTER_APPLY : AFTER_APPLY;
}
function isEmpty(value) {
  return (Array.isArray(value) || isMapping(value)) && Object.keys(value).length === 0;
}
function holdsUnknown(mask) {
  if (typeof mask !== "object" || mask === null) return mask === true;
  return Object.values(mask).some(holdsUnknown);
}
function own(mapping3, name) {
  return Object.hasOwn(mapping3, name) ? mapping3[name] : void 0;
}

// src/platforms/terraform/sensitivity.ts
var MAX_DEPTH7 = 200;
var KEEPING_KEYS = /* @__PURE__ */ new Set(["merge", "tomap", "tolist", "coalesce"]);
var NOTHING4 = /* @__PURE__ */ new Set();
var ALL = { segments: [], deep: true };
var Sensitivity = class {
  constructor(evaluation) {
    this.evaluation = evaluation;
  }
  evaluation;
  /** Whole expressions, by what their names mean; one that is being looked at is left to itself. */
  #whole = /* @__PURE__ */ new WeakMap();
  /** Is a value in a block sensitive? */
  inPart(part, [name, ...rest]) {
    if (name === void 0) return false;
    const blocks = nestedBlocksOf(part, this.evaluation).get(name);
    if (blocks !== void 0 && !("unknown" in blocks)) {
      const [index, ...inside] = rest;
      const block = blocks[Number(index)];
      return block !== void 0 && this.inPart(block, inside);
    }
    const { document, scope, body } = part;
    const attribute = attributeOf(body, name);
    return attribute !== void 0 && this.isAt(writtenIn(scope, { document, attribute }), rest, false);
  }
  /** Is a part sensitive of the JSON that an argument holds? */
  inDocument(written, segments) {
    const { written: leaf, segments: left } = follow(written, [], this.evaluation);
    const { expression } = leaf;
    const [only, ...others] = expression.kind === "call" && expression.name === "jsonencode" ? expression.arguments : [];
    if (only === void 0 || others.length > 0 || left.length > 0) return this.dependsOnAny(written);
    return this.isAt({ ...leaf, expression: only }, segments, false);
  }
  /** Does a value depend on anything sensitive, in any part of it? */
  dependsOnAny(written) {
    return this.whole(written, 0);
  }
  /**
   * Is the value sensitive that `segments` lead to inside of what is written?
   * @param deep does it count what an object or list holds that is put together there?
   */
  isAt(written, segments, deep, depth = 0) {
    const { expression } = written;
    const [segment, ...rest] = segments;
    if (depth > MAX_DEPTH7) return true;
    if (segment === void 0 && deep) return this.whole(written, depth);
    const inner = (part, way) => this.isAt({ ...written, expression: part }, way, deep, depth + 1);
    switch (expression.kind) {
      case "parentheses":
        return inner(expression.inner, segments);
      case "tuple": {
        const item = segment === void 0 ? void 0 : expression.items[Number(segment)];
        return item !== void 0 && inner(item, rest);
      }
      case "object": {
        if (segment === void 0) return false;
        const value = this.memberOf(written, expression, segment);
        return value === void 0 ? this.whole(written, depth) : value !== null && inner(value, rest);
      }
      case "conditional":
        return this.whole({ ...written, expression: expression.condition }, depth) || inner(expression.whenTrue, segments) || inner(expression.whenFalse, segments);
      case "call":
        return KEEPING_KEYS.has(expression.name) && !expression.expandsLast ? expression.arguments.some((part) => inner(part, segments)) : this.whole(written, depth);
      case "traversal":
        return this.traversal(written, expression, { segments, deep }, NOTHING4, depth);
      default:
        return this.whole(written, depth);
    }
  }
  /** The value under a key; null if there is none, undefined if that is not known. */
  memberOf(written, { items }, segment) {
    const keys2 = items.map(({ key }) => this.evaluation.evaluate({ ...written, expression: key }));
    if (!keys2.every((key) => typeof key === "string")) return void 0;
    return items[keys2.map(escapeReservedKey).lastIndexOf(segment)]?.value ?? null;
  }
  /** Does an expression depend on anything sensitive? */
  whole(written, depth) {
    const { expression, scope } = written;
    const known2 = this.#whole.get(expression) ?? /* @__PURE__ */ new Map();
    this.#whole.set(expression, known2);
    const before = known2.get(scope);
    if (before !== void 0) return before;
    known2.set(scope, false);
    const result = this.inside(written, NOTHING4, depth);
    known2.set(scope, result);
    return result;
  }
  inside(written, bound, depth) {
    const { expression } = written;
    if (depth > MAX_DEPTH7) return true;
    const any = (...parts) => parts.some(
      (part) => part !== void 0 && this.inside({ ...written, expression: part }, bound, depth + 1)
    );
    switch (expression.kind) {
      case "literal":
      case "invalid":
        return false;
      case "traversal":
        return this.traversal(written, expression, ALL, bound, depth);
      case "access":
        return any(expression.target) || this.inSteps(written, expression.steps, bound, depth);
      case "parentheses":
        return any(expression.inner);
      case "tuple":
        return any(...expression.items);
      case "object":
        return any(...expression.items.flatMap(({ key, value }) => [key, value]));
      case "unary":
        return any(expression.operand);
      case "binary":
        return any(expression.left, expression.right);
      case "conditional":
        return any(expression.condition, expression.whenTrue, expression.whenFalse);
      case "call":
        return this.call(expression, any);
      case "template":
        return expression.parts.some((part) => this.inTemplate(written, part, bound, depth));
      case "for": {
        const { names, collection: collection2, key, value, condition } = expression;
        const inner = /* @__PURE__ */ new Set([...bound, ...names]);
        const parts = [key, value, condition].filter((part) => part !== void 0);
        return any(collection2) || parts.some((part) => this.inside({ ...written, expression: part }, inner, depth + 1));
      }
    }
  }
  call({ name, arguments: given2 }, any) {
    if (name === "sensitive") return true;
    return name !== "nonsensitive" && any(...given2);
  }
  inTemplate(written, part, bound, depth) {
    const inside = (expression, names) => this.inside({ ...written, expression }, names, depth + 1);
    switch (part.kind) {
      case "text":
        return false;
      case "interpolation":
        return inside(part.expression, bound);
      case "if":
        return inside(part.condition, bound) || [...part.whenTrue, ...part.whenFalse].some((one) => this.inTemplate(written, one, bound, depth + 1));
      case "for": {
        const inner = /* @__PURE__ */ new Set([...bound, ...part.names]);
        return inside(part.collection, bound) || part.parts.some((one) => this.inTemplate(written, one, inner, depth + 1));
      }
    }
  }
  inSteps(written, steps, bound, depth) {
    return steps.some((step) => {
      if (step.kind === "splat") return this.inSteps(written, step.each, bound, depth + 1);
      return step.kind === "index" && this.inside({ ...written, expression: step.key }, bound, depth + 1);
    });
  }
  traversal(written, { root, steps }, { segments, deep }, bound, depth) {
    if (this.inSteps(written, steps, bound, depth)) return true;
    if (bound.has(root)) return false;
    const { scope } = written;
    const names = namesOf(root, steps);
    const declared2 = scope.declared(names);
    if (declared2 !== void 0 && "variable" in declared2 && isSensitive(declared2.variable.block)) return true;
    const traced2 = scope.originOf(names);
    if (traced2 !== void 0) {
      const { origin, used } = traced2;
      const path = pathOf(written, steps.slice(used - 1), this.evaluation);
      if (path === void 0) return this.whole(origin.written, depth + 1);
      return this.isAt(origin.written, [...origin.inside, ...path, ...segments], deep, depth + 1);
    }
    if (root === "var") return this.passed(scope, names[1] ?? "", depth);
    if (root === "module") return this.output(scope, names, steps, depth);
    return this.documentSource(written, segments, depth);
  }
  /** A variable whose value is not found where it is written, such as a set. */
  passed({ module }, name, depth) {
    if (module.call === void 0) return false;
    const { placed: placed2, scope } = module.call;
    const expression = argument(placed2.block, name);
    if (expression === void 0) return false;
    const { document, block } = placed2;
    return this.whole({ document, key: block.header, expression, scope }, depth + 1);
  }
  /** Outputs of a module: those that are named, or else all of them. */
  output({ module }, [, name = ""], steps, depth) {
    const named4 = new Set(steps.flatMap((step) => step.kind === "attribute" ? [step.name] : []));
    return (module.called(name)?.instances ?? []).some(({ module: called }) => {
      const all = [...called.configuration.outputs];
      const wanted = all.filter(([output]) => named4.has(output));
      return (wanted.length > 0 ? wanted : all).some(([, { document, block }]) => {
        const attribute = attributeOf(block.body, "value");
        if (isSensitive(block)) return true;
        return attribute !== void 0 && this.whole(writtenIn(called, { document, attribute }), depth + 1);
      });
    });
  }
  /** What a data source writes as text is as sensitive as what it is made of. */
  documentSource(written, segments, depth) {
    const referred2 = referredBy({ written, segments }, this.evaluation);
    if (referred2 === void 0 || referred2.declaration.managed) return false;
    const { document, block } = referred2.declaration;
    const { header, span, body } = block;
    const part = { document, header, span, body: providerBody(body), scope: referred2.instance.scope };
    return this.anyIn(part, depth + 1);
  }
  anyIn(part, depth) {
    const { document, scope, body } = part;
    if (depth > MAX_DEPTH7) return true;
    const attributes = body.attributes.map((attribute) => writtenIn(scope, { document, attribute }));
    const blocks = [...nestedBlocksOf(part, this.evaluation).values()].flatMap(
      (found2) => "unknown" in found2 ? [] : found2
    );
    return attributes.some((written) => this.whole(written, depth + 1)) || blocks.some((block) => this.anyIn(block, depth + 1));
  }
};

// src/platforms/terraform/resource.ts
var TerraformResource = class {
  /**
   * @param address with the module's path and the instance's key: `module.shop.aws_s3_bucket.logs["eu"]`
   * @param scope what names mean in the block
   * @param planned what a plan says about the instance
   */
  constructor(declaration, address, scope, surroundings, planned) {
    this.declaration = declaration;
    this.address = address;
    this.scope = scope;
    this.surroundings = surroundings;
    this.planned = planned;
    const self = this;
    if (makesFlows(declaration.type)) {
      let flows;
      this.flows = () => {
        flows ??= flowsOf(new FlowSource(this, surroundings));
        return flows;
      };
    }
    this.context = {
      get references() {
        return surroundings.referencesOf(self);
      },
      get referencedBy() {
        return surroundings.referencedByOf(self);
      },
      get documents() {
        self.#documents ??= self.computeDocuments();
        return self.#documents;
      }
    };
  }
  declaration;
  address;
  scope;
  surroundings;
  planned;
  platform = "terraform";
  context;
  /** Only of types that make any. */
  flows;
  #value;
  #written;
  #documents;
  #sensitivity;
  get type() {
    return this.declaration.type;
  }
  get value() {
    this.#value ??= this.planned === void 0 ? this.written : this.plannedValue(this.planned);
    return this.#value;
  }
  /** Is a text one of the attributes that a plan knows, such as the id of what exists? */
  isKnownBy(text3) {
    return Object.values(this.planned?.values ?? {}).includes(text3);
  }
  /** Does a text begin with what a plan knows the resource by, as `<arn of a bucket>/logs` does? */
  isAround(text3) {
    const { id, arn } = this.planned?.values ?? {};
    return [id, arn].some((name) => typeof name === "string" && name !== "" && text3.startsWith(`${name}/`));
  }
  /** The value as the configuration has it: a plan may know the id of another resource, but not whose it is. */
  get written() {
    this.#written ??= this.computeWritten();
    return this.#written;
  }
  get provider() {
    return this.surroundings.providerOf(this.declaration, this.scope);
  }
  forget() {
    this.#value = void 0;
    this.#written = void 0;
  }
  /** The value of one argument of the block, without computing the others; undefined where there is none. */
  argument(name) {
    if (this.planned !== void 0) return this.value[name];
    const { document, block } = this.declaration;
    const attribute = attributeOf(block.body, name);
    return attribute && this.surroundings.evaluation.evaluate(writtenIn(this.scope, { document, attribute }));
  }
  /** The pieces of a text that is written as a template; undefined for what is written in another way. */
  piecesAt(pointer) {
    return piecesIn(...this.writtenAt(segmentsOf(pointer)), this.surroundings.evaluation);
  }
  locate(pointer) {
    return this.surroundings.placeToEdit(this.trace(pointer));
  }
  trace(pointer) {
    const segments = segmentsOf(pointer);
    const [root, fact, ...inside] = segments;
    const { evaluation } = this.surroundings;
    const part = this.part();
    if (root === "$context" && fact === "documents") return locateInDocument(part, inside, evaluation);
    if (root === "$context" && fact === "flows") return this.destination(this.destinationAt(inside));
    const { providers } = this.scope.module;
    if (root === "$context") {
      const place = providers.placeOf(this.declaration, this.scope);
      const isAboutPlace = fact === "provider" || place?.provider === void 0;
      return locatePlace(part, isAboutPlace ? place : void 0, providers, evaluation);
    }
    return new Trace2(evaluation).part(...this.writtenAt(segments));
  }
  /** @param inside leads to a flow, and to something in it */
  destinationAt([index]) {
    return this.flows?.()[Number(index)]?.at ?? "";
  }
  /** The argument that says where to: who edits it names another destination, wherever that one is declared. */
  destination(at) {
    const { location, related } = this.trace(at);
    const [first] = related;
    return first === void 0 || !first.message.includes("`module.") ? { location, related } : { location: { ...first }, related: [{ ...location, message: "It is written here." }] };
  }
  isSensitive(pointer) {
    const segments = segmentsOf(pointer);
    const [root, fact, ...inside] = segments;
    if (root === "$context" && fact === "flows") return this.isSensitive(this.destinationAt(inside));
    const { evaluation } = this.surroundings;
    this.#sensitivity ??= new Sensitivity(evaluation);
    if (root === "$context" && fact === "documents") {
      const found2 = documentAt(this.part(), inside, evaluation);
      return found2 !== void 0 && this.#sensitivity.inDocument(...found2);
    }
    if (root === "$context") {
      const isPlace = fact === "provider" && inside.length > 0 && inside[0] !== "name";
      const place = isPlace ? this.scope.module.providers.placeOf(this.declaration, this.scope) : void 0;
      return place !== void 0 && this.#sensitivity.dependsOnAny(place.written);
    }
    return isMarked(this.planned?.sensitive, segments) || this.#sensitivity.inPart(...this.writtenAt(segments));
  }
  extent() {
    const { document, block } = this.declaration;
    return this.surroundings.placeToEdit({ location: document.at(block.span), related: [] }).location;
  }
  /** The body in which a value is written, and the way to it there. */
  writtenAt(segments) {
    const { providers } = this.scope.module;
    const tags = providers.defaultTagsOf(this.declaration);
    const configuration = providers.configurationPartOf(this.declaration);
    return tags?.joins(segments[0] ?? "") && configuration !== void 0 ? tags.writtenAt(this.part(), configuration, segments, this.surroundings.evaluation) : [this.part(), segments];
  }
  plannedValue(planned) {
    return plannedValue(this.written, planned, (text3, name) => {
      return name.split(", ").some((one) => this.surroundings.resourceNamed(one)?.isKnownBy(text3));
    });
  }
  computeWritten() {
    const { evaluation } = this.surroundings;
    const part = this.part();
    const value = partValue(part, evaluation);
    const tags = this.scope.module.providers.defaultTagsOf(this.declaration);
    return tags === void 0 ? value : { ...value, ...tags.attributesOf(this.declaration, part, evaluation) };
  }
  computeDocuments() {
    const { functions, module } = this.scope;
    const isWritten = module.configuration.origin !== "plan";
    const written = isWritten ? documentsIn(this.part(), this.surroundings.evaluation) : void 0;
    return this.planned === void 0 && written !== void 0 ? written : plannedDocuments(this.value, written, functions);
  }
  part() {
    const { document, block } = this.declaration;
    const { header, span } = block;
    return { document, header, span, body: providerBody(block.body), scope: this.scope };
  }
};

// src/platforms/terraform/module-resources.ts
function* resourcesOf(module, evaluation, registry = new NodeRegistry()) {
  const { configuration, providers } = module;
  const surroundings = {
    evaluation,
    providerOf: (declaration, scope) => providers.providerOf(declaration, scope),
    placeToEdit: (found2) => placeToEdit(found2, module),
    referencesOf: (resource) => graph.referencesOf(resource),
    referencedByOf: (resource) => graph.referencedByOf(resource),
    resourceNamed: (name) => registry.find(name)?.resource,
    resourcesOfType: (type) => registry.ofType(type).map(({ resource }) => resource)
  };
  const resources = configuration.declarations.flatMap((declaration) => {
    const instances = module.plan?.instancesOf(module.path, declaration.address) ?? [];
    const planned = new Map(instances.map((instance) => [instance.key, instance]));
    return (module.repetition(declaration)?.instances ?? []).map(({ key, scope }) => {
      const address = `${module.path}${declaration.address}${key}`;
      return new TerraformResource(declaration, address, scope, surroundings, planned.get(key));
    });
  });
  const graph = new ReferenceGraph(resources, passedBy(module, evaluation), registry);
  yield* resources;
  for (const name of configuration.calls.keys()) {
    for (const { module: called } of module.called(name)?.instances ?? [])
      yield* resourcesOf(called, evaluation, registry);
  }
}
function passedBy(module, evaluation) {
  const calls = [...module.configuration.calls].filter(([name]) => module.called(name) === void 0);
  return calls.map(([name, { document, block }]) => ({
    call: `module.${name}`,
    traversals: traversalsInBody(block.body),
    names: () => block.body.attributes.flatMap((attribute) => {
      const term = evaluation.evaluate(writtenIn(module, { document, attribute }));
      return unknownsIn(term).flatMap(({ dependsOn }) => dependsOn.split(", "));
    })
  }));
}

// src/platforms/terraform/expression/functions/base64.ts
import { isUtf8 } from "node:buffer";
import { gunzipSync } from "node:zlib";
var BASE64_FUNCTIONS = {
  base64decode: strict([text2], (value) => textOf4(bytesOf(value))),
  base64encode: strict([text2], (value) => Buffer.from(value, "utf8").toString("base64")),
  base64gunzip: strict([text2], (value) => unzipped(bytesOf(value))),
  // The bytes depend on the version of the compressor.
  base64gzip: strict([text2], () => NOT_COMPUTED),
  textdecodebase64: strict([text2, text2], decodeText),
  textencodebase64: strict([text2, text2], encodeText),
  urldecode: strict([text2], urlDecode),
  urlencode: strict([text2], urlEncode)
};
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function bytesOf(value) {
  const compact = value.replace(/[\r\n]/g, "");
  return BASE64.test(compact) ? Buffer.from(compact, "base64") : void 0;
}
function textOf4(bytes) {
  return bytes && isUtf8(bytes) ? bytes.toString("utf8") : void 0;
}
function unzipped(bytes) {
  if (bytes === void 0) return void 0;
  try {
    const content = gunzipSync(bytes, { maxOutputLength: MAX_TEXT });
    return isUtf8(content) ? content.toString("utf8") : NOT_COMPUTED;
  } catch (error) {
    return error instanceof RangeError ? TOO_LARGE : void 0;
  }
}
var ENCODINGS = {
  "utf-8": "utf8",
  "us-ascii": "ascii",
  "utf-16le": "utf16le"
};
function encodingOf(name) {
  const key = name.toLowerCase();
  return Object.hasOwn(ENCODINGS, key) ? ENCODINGS[key] : void 0;
}
function encodeText(value, name) {
  const encoding = encodingOf(name);
  if (encoding === void 0) return NOT_COMPUTED;
  if (encoding === "ascii" && !isAscii(value)) return NOT_COMPUTED;
  return Buffer.from(value, encoding).toString("base64");
}
function decodeText(value, name) {
  const bytes = bytesOf(value);
  if (bytes === void 0) return void 0;
  const encoding = encodingOf(name);
  if (encoding === void 0) return NOT_COMPUTED;
  if (encoding === "utf8") return isUtf8(bytes) ? bytes.toString("utf8") : NOT_COMPUTED;
  if (encoding === "utf16le" && bytes.length % 2 === 1) return NOT_COMPUTED;
  const decoded2 = bytes.toString(encoding === "ascii" ? "latin1" : encoding);
  return encoding === "ascii" && !isAscii(decoded2) || LONE_SURROGATE.test(decoded2) ? NOT_COMPUTED : decoded2;
}
var LONE_SURROGATE = /[\ud800-\udfff]/u;
function isAscii(value) {
  return !/[^\0-\x7f]/.test(value);
}
function urlDecode(value) {
  if (/%(?![0-9a-fA-F]{2})/.test(value)) return void 0;
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return NOT_COMPUTED;
  }
}
function urlEncode(value) {
  if (LONE_SURROGATE.test(value)) return void 0;
  return encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%20", "+");
}

// src/platforms/terraform/expression/functions/ip-address.ts
function parseNetwork(written) {
  const [, host2 = "", digits = ""] = /^([^/]*)\/(\d{1,3})$/.exec(written) ?? [];
  const address = host2.includes(":") ? parse6(host2) : parse4(host2);
  const length2 = Number(digits);
  if (address === void 0 || digits === "" || length2 > address.bits) return void 0;
  const rest = BigInt(address.bits - length2);
  return { ...address, length: length2, value: address.value >> rest << rest };
}
function parse4(written) {
  const parts = written.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d+$/.test(part) && Number(part) <= 255))
    return void 0;
  return { bits: 32, value: parts.reduce((value, part) => value << 8n | BigInt(Number(part)), 0n) };
}
function parse6(written) {
  const tail = /^(.*:)([\d.]+\.[\d.]+)$/.exec(written);
  const last = tail === null ? void 0 : parse4(tail[2] ?? "");
  if (tail !== null && last === void 0) return void 0;
  const hex = (value) => value.toString(16);
  const whole = last ? `${tail?.[1]}${hex(last.value >> 16n)}:${hex(last.value & 0xffffn)}` : written;
  const halves = whole.split("::");
  if (halves.length > 2) return void 0;
  const [front = [], back = []] = halves.map((half) => half === "" ? [] : half.split(":"));
  const missing2 = 8 - front.length - back.length;
  if (halves.length === 2 ? missing2 < 1 : missing2 !== 0) return void 0;
  const groups = [...front, ...Array(missing2).fill("0"), ...back];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return void 0;
  return { bits: 128, value: groups.reduce((value, group) => value << 16n | BigInt(`0x${group}`), 0n) };
}
function networkText(network) {
  return `${addressText(network)}/${network.length}`;
}
function addressText({ bits, value }) {
  const width = bits === 32 ? 8 : 16;
  const groups = Array.from(
    { length: bits / width },
    (_, index) => Number(value >> BigInt(bits - width * (index + 1)) & (1n << BigInt(width)) - 1n)
  );
  if (bits === 32) return groups.join(".");
  const mapped = mappedText(groups, value);
  if (mapped !== void 0) return mapped;
  const [start, length2] = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length2 < 2) return hex.join(":");
  return `${hex.slice(0, start).join(":")}::${hex.slice(start + length2).join(":")}`;
}
function mappedText(groups, value) {
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 65535;
  return isMapped ? addressText({ bits: 32, value: value & 0xffffffffn }) : void 0;
}
function longestZeros(groups) {
  let best = [0, 0];
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== 0) start = index + 1;
    else if (index + 1 - start > best[1]) best = [start, index + 1 - start];
  }
  return best;
}

// src/platforms/terraform/expression/functions/cidr.ts
var CIDR_FUNCTIONS = {
  // OpenTofu's own.
  cidrcontains: strict([text2, text2], contains),
  cidrhost: strict([text2, integer], host),
  cidrnetmask: strict([text2], (prefix) => {
    const network = parseNetwork(prefix);
    return network?.bits === 32 ? addressText({ bits: 32, value: maskOf(network) }) : void 0;
  }),
  cidrsubnet: strict([text2, integer, integer], (prefix, newBits, number3) => {
    const network = parseNetwork(prefix);
    return network && subnet(network, newBits, BigInt(number3));
  }),
  cidrsubnets: variadic([text2], integer, subnets)
};
var MAX_NEW_BITS = 32;
function maskOf({ bits, length: length2 }) {
  return (1n << BigInt(length2)) - 1n << BigInt(bits - length2);
}
function contains(prefix, written) {
  const outer = parseNetwork(prefix);
  const inner = parseNetwork(written.includes("/") ? written : `${written}/${outer?.bits}`);
  if (outer === void 0 || inner === void 0 || outer.bits !== inner.bits) return void 0;
  const rest = BigInt(outer.bits - outer.length);
  return inner.length >= outer.length && inner.value >> rest === outer.value >> rest;
}
function host(prefix, number3) {
  const network = parseNetwork(prefix);
  if (network === void 0) return void 0;
  const size = 1n << BigInt(network.bits - network.length);
  const wanted = BigInt(number3);
  if (wanted >= size || wanted < -size) return void 0;
  const address = {
    bits: network.bits,
    value: network.value + (wanted < 0n ? size + wanted : wanted)
  };
  return addressText(address);
}
function subnet(network, newBits, number3) {
  const length2 = network.length + newBits;
  if (newBits < 0 || length2 > network.bits) return void 0;
  const count = 1n << BigInt(newBits);
  if (number3 >= count || number3 < 0n) return void 0;
  return networkText({
    ...network,
    length: length2,
    value: network.value + (number3 << BigInt(network.bits - length2))
  });
}
function subnets(prefix, newBits) {
  const network = parseNetwork(prefix);
  if (network === void 0) return void 0;
  const end = network.value + (1n << BigInt(network.bits - network.length));
  const found2 = [];
  let next = network.value;
  for (const bits of newBits) {
    const length2 = network.length + bits;
    if (bits < 1 || bits > MAX_NEW_BITS || length2 > network.bits) return void 0;
    const size = 1n << BigInt(network.bits - length2);
    const value = (next + size - 1n) / size * size;
    if (value + size > end) return void 0;
    found2.push(networkText({ ...network, length: length2, value }));
    next = value + size;
  }
  return found2;
}

// src/platforms/terraform/expression/functions/graphemes.ts
var SIMPLE = /^[\n\t\x20-\x7e]*$/;
var segmenter;
function charactersOf(text3) {
  if (SIMPLE.test(text3)) return text3.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text3), ({ segment }) => segment);
}
function lengthOf(text3) {
  return SIMPLE.test(text3) ? text3.length : charactersOf(text3).length;
}

// src/platforms/terraform/expression/functions/collection.ts
var COLLECTION_FUNCTIONS = {
  alltrue: strict([list2], (items) => settled2(items, false)),
  anytrue: strict([list2], (items) => settled2(items, true)),
  chunklist: strict([list2, integer], chunks),
  coalesce,
  coalescelist: coalesceLists,
  compact: strict([textListWithNulls], (items) => items.filter((item) => item !== null && item !== "")),
  concat: variadic([sequence], sequence, (first, others) => [first, ...others].flat(1)),
  contains: strict([list2, anything], contains2),
  distinct: strict([list2], distinct3),
  element: strict([sequence, integer], (items, index) => items.at(index % items.length)),
  flatten: strict([list2], flatten),
  index: strict([sequence, anything], indexOf),
  length: strict([anything], length),
  matchkeys: strict([list2, list2, list2], matchKeys),
  one: strict([list2], (items) => items.length > 1 ? void 0 : items[0] ?? null),
  reverse: strict([list2], (items) => items.toReversed()),
  setproduct: variadic([list2, list2], list2, (first, second, others) => product([first, second, ...others])),
  slice: strict(
    [sequence, integer, integer],
    (items, from2, to) => from2 < 0 || from2 > to || to > items.length ? void 0 : items.slice(from2, to)
  ),
  sort: strict([textList], (items) => items.toSorted(compareTexts))
};
function settled2(items, settling) {
  const flags = items.map((item) => item === null ? false : flag(item));
  if (flags.includes(void 0)) return void 0;
  if (flags.includes(settling)) return settling;
  return isKnown(items) ? !settling : unknownOf(items);
}
function chunks(items, size) {
  const unified2 = size < 0 ? void 0 : unify(items);
  if (unified2 === void 0 || unified2.length === 0) return unified2;
  if (size === 0) return [unified2];
  const count = Math.ceil(unified2.length / size);
  if (count > MAX_ELEMENTS) return TOO_LARGE;
  return Array.from({ length: count }, (_, index) => unified2.slice(index * size, (index + 1) * size));
}
function coalesce(args) {
  const unified2 = unify(args);
  const ofTexts = unified2?.some((value) => typeof value === "string");
  for (const value of unified2 ?? []) {
    if (value === null || ofTexts && value === "") continue;
    return value;
  }
  return void 0;
}
function coalesceLists(args) {
  for (const arg of args) {
    if (arg === null) continue;
    if (isUnknown(arg)) return arg;
    if (!isList(arg) || isSet(arg)) return void 0;
    if (arg.length > 0) return arg;
  }
  return void 0;
}
function textListWithNulls(term) {
  if (!isList(term) || !isKnown(term)) return textList(term);
  return textList(term.filter((item) => item !== null));
}
function contains2(items, value) {
  const answers = items.map((item) => equality(item, value));
  if (answers.includes(true)) return true;
  return answers.includes("maybe") ? unknownOf(items, value) : false;
}
function distinct3(items) {
  const unified2 = unify(items);
  if (unified2 === void 0 || unified2.length <= 1) return unified2;
  if (!unified2.every(isKnown)) return unknownOf(items);
  const seen = /* @__PURE__ */ new Map();
  for (const item of unified2) if (!seen.has(keyOf2(item))) seen.set(keyOf2(item), item);
  return [...seen.values()];
}
function flatten(items) {
  const flat = [];
  const add = (item) => {
    if (isList(item)) return item.every(add);
    flat.push(item);
    return !isUnknown(item);
  };
  return items.every(add) ? flat : unknownOf(items);
}
function indexOf(items, value) {
  for (const [index, item] of items.entries()) {
    const equal = equality(item, value);
    if (equal === "maybe") return unknownOf(item, value);
    if (equal) return index;
  }
  return void 0;
}
function length(value) {
  if (isList(value)) return value.length;
  if (isMapping2(value)) return Object.keys(value).length;
  return typeof value === "string" ? lengthOf(value) : void 0;
}
function matchKeys(values, keys2, wanted) {
  if (values.length !== keys2.length) return void 0;
  if (wanted.length === 0) return [];
  if (!isKnown(keys2) || !isKnown(wanted)) return unknownOf(keys2, wanted);
  const unified2 = unify([...keys2, ...wanted]);
  const list3 = unify(values);
  if (unified2 === void 0 || list3 === void 0) return void 0;
  if (!isKnown(unified2)) return unknownOf(unified2);
  const searched = new Set(unified2.slice(keys2.length).map(keyOf2));
  return list3.filter((_, index) => searched.has(keyOf2(unified2[index] ?? null)));
}
function product(factors) {
  const size = factors.reduce((count, { length: length2 }) => count * length2, 1);
  if (size * factors.length > MAX_ELEMENTS) return TOO_LARGE;
  const unified2 = factors.map(unify);
  let combinations = [[]];
  for (const items of unified2) {
    if (items === void 0) return void 0;
    combinations = combinations.flatMap((combination) => items.map((item) => [...combination, item]));
  }
  return factors.some(isSet) ? setOf(combinations) : combinations;
}

// src/platforms/terraform/expression/functions/conversion.ts
var CONVERSION_FUNCTIONS = {
  // Terms carry no marks: whether a value is sensitive is for those to know who print it.
  nonsensitive: strict([anything], (value) => value),
  sensitive: strict([anything], (value) => value),
  tobool: orNull(flag),
  tolist: collection(list2, (items) => unify(items)),
  tomap: collection(mapping2, (map) => {
    const keys2 = Object.keys(map);
    const values = unify(Object.values(map));
    return values && Object.fromEntries(keys2.map((key, index) => [key, values[index] ?? null]));
  }),
  tonumber: orNull(number),
  toset: collection(list2, setOf),
  tostring: orNull(text2)
};
function orNull(convert2) {
  return ([value, ...others]) => {
    if (value === void 0 || others.length > 0) return void 0;
    return value === null ? null : convert2(value);
  };
}
function collection(read3, convert2) {
  const converted = strict([read3], convert2);
  return (args) => args.length === 1 && args[0] === null ? null : converted(args);
}

// src/platforms/terraform/expression/functions/csv.ts
var CSV_FUNCTIONS = {
  csvdecode: strict([text2], decode2)
};
function decode2(source) {
  const records = recordsOf(source);
  const [header, ...rows] = records ?? [];
  if (header === void 0 || new Set(header).size < header.length) return void 0;
  if (rows.some((row) => row.length !== header.length)) return void 0;
  return rows.map((row) => mappingOf(header.map((name, index) => [name, row[index] ?? ""])));
}
var FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*|[^",\n]*?))(,|\r?\n|$)/y;
function recordsOf(source) {
  const records = [];
  let record = [];
  let at = 0;
  while (at < source.length || record.length > 0) {
    if (record.length === 0) {
      const empty = /^\r?\n/.exec(source.slice(at, at + 2));
      if (empty) {
        at += empty[0].length;
        continue;
      }
    }
    FIELD.lastIndex = at;
    const match = FIELD.exec(source);
    if (match === null) return void 0;
    const [whole, inQuotes, plain = "", end] = match;
    record.push(inQuotes === void 0 ? plain : inQuotes.replaceAll('""', '"').replaceAll("\r\n", "\n"));
    at += whole.length;
    if (end === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}

// src/platforms/terraform/expression/functions/timestamp.ts
var RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(Z|([+-])(\d\d):(\d\d))$/;
function parseTimestamp(written) {
  const match = RFC3339.exec(written);
  if (match === null) return void 0;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const [hours, minutes] = [Number(match[10] ?? 0), Number(match[11] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || hours > 24 || minutes > 60) return void 0;
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return void 0;
  const offset = (match[9] === "-" ? -1 : 1) * (hours * 60 + minutes);
  return {
    seconds: date.getTime() / 1e3 + hour * 3600 + (minute - offset) * 60 + second,
    nanoseconds: Number((match[7] ?? "").slice(0, 9).padEnd(9, "0")),
    offset
  };
}
function clockOf({ seconds, offset }) {
  return new Date((seconds + offset * 60) * 1e3);
}
function timestampText(timestamp) {
  const clock = clockOf(timestamp);
  const year = clock.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return void 0;
  return clock.toISOString().slice(0, 19) + (timestamp.offset === 0 ? "Z" : offsetText(timestamp.offset, ":"));
}
function offsetText(offset, separator) {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? "-" : "+"}${twoDigits(hours)}${separator}${twoDigits(minutes)}`;
}
function twoDigits(value) {
  return String(value).padStart(2, "0");
}
var NANOSECONDS = {
  ns: 1n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ms: 1000000n,
  s: 1000000000n,
  m: 60000000000n,
  h: 3600000000000n
};
var MAX_DURATION = (1n << 63n) - 1n;
var MAX_DIGITS = 20;
function durationOf(written) {
  const [, sign, rest = ""] = /^([+-]?)(.*)$/s.exec(written) ?? [];
  if (rest === "0") return 0n;
  let total = 0n;
  let at = 0;
  const part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;
  while (at < rest.length) {
    part.lastIndex = at;
    const [whole, digits = "", fraction = "", unit = ""] = part.exec(rest) ?? [];
    if (whole === void 0 || digits + fraction === "" || digits.length > MAX_DIGITS) return void 0;
    const size = NANOSECONDS[unit] ?? 0n;
    const decimals = fraction.slice(0, MAX_DIGITS);
    total += BigInt(digits || 0) * size + BigInt(decimals || 0) * size / 10n ** BigInt(decimals.length);
    at += whole.length;
  }
  if (rest === "" || total > MAX_DURATION) return void 0;
  return sign === "-" ? -total : total;
}

// src/platforms/terraform/expression/functions/date-format.ts
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var TOKEN = /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^'A-Za-z]+/gy;
function formatDate(specification, timestamp) {
  const clock = clockOf(timestamp);
  let [text3, at] = ["", 0];
  for (const [token, literal, letter] of specification.matchAll(TOKEN)) {
    at += token.length;
    if (letter !== void 0) {
      const written = verb(letter, token.length, clock, timestamp.offset);
      if (written === void 0) return void 0;
      text3 += written;
    } else if (literal !== void 0) text3 += literal.replaceAll("''", "'");
    else text3 += token === "''" ? "'" : token;
  }
  return at === specification.length ? text3 : void 0;
}
function verb(letter, length2, clock, offset) {
  const forms = formsOf(letter, clock, offset);
  const form = forms?.[length2 - 1];
  return form === void 0 ? void 0 : form;
}
function formsOf(letter, clock, offset) {
  const [month, weekday] = [MONTHS[clock.getUTCMonth()] ?? "", WEEKDAYS[clock.getUTCDay()] ?? ""];
  const [year, hour] = [clock.getUTCFullYear(), clock.getUTCHours()];
  const half = hour < 12 ? "am" : "pm";
  switch (letter) {
    case "Y":
      return [void 0, twoDigits(year % 100), void 0, String(year).padStart(4, "0")];
    case "M":
      return [...number2(clock.getUTCMonth() + 1), month.slice(0, 3), month];
    case "D":
      return number2(clock.getUTCDate());
    case "E":
      return [void 0, void 0, weekday.slice(0, 3), weekday];
    case "h":
      return number2(hour);
    case "H":
      return number2(hour % 12 || 12);
    case "A":
      return [void 0, half.toUpperCase()];
    case "a":
      return [void 0, half];
    case "m":
      return number2(clock.getUTCMinutes());
    case "s":
      return number2(clock.getUTCSeconds());
    case "Z":
      return zone(offset);
    default:
      return void 0;
  }
}
function number2(value) {
  return [String(value), twoDigits(value)];
}
function zone(offset) {
  const [short, long] = [offsetText(offset, ""), offsetText(offset, ":")];
  return [offset === 0 ? "Z" : long, void 0, offset === 0 ? "UTC" : short, short, long];
}

// src/platforms/terraform/expression/functions/dates.ts
var DATE_FUNCTIONS = {
  formatdate: strict([text2, text2], (specification, written) => {
    const timestamp = parseTimestamp(written);
    return timestamp && formatDate(specification, timestamp);
  }),
  timeadd: strict([text2, text2], timeAdd),
  timecmp: strict([text2, text2], (left, right) => {
    const [a, b] = [parseTimestamp(left), parseTimestamp(right)];
    if (a === void 0 || b === void 0) return void 0;
    const difference = a.seconds - b.seconds || a.nanoseconds - b.nanoseconds;
    return difference === 0 ? 0 : Math.sign(difference);
  })
};
function timeAdd(written, duration) {
  const timestamp = parseTimestamp(written);
  const nanoseconds = durationOf(duration);
  if (timestamp === void 0 || nanoseconds === void 0) return void 0;
  const total = BigInt(timestamp.nanoseconds) + nanoseconds;
  const second = 1000000000n;
  const whole = total / second - (total % second < 0n ? 1n : 0n);
  return timestampText({ ...timestamp, seconds: timestamp.seconds + Number(whole) });
}

// src/platforms/terraform/expression/functions/hash.ts
import { createHash } from "node:crypto";
function digest(algorithm, value, encoding = "hex") {
  return createHash(algorithm).update(value).digest(encoding);
}
var HASH_FUNCTIONS = {
  base64sha256: strict([text2], (value) => digest("sha256", value, "base64")),
  base64sha512: strict([text2], (value) => digest("sha512", value, "base64")),
  md5: strict([text2], (value) => digest("md5", value)),
  sha1: strict([text2], (value) => digest("sha1", value)),
  sha256: strict([text2], (value) => digest("sha256", value)),
  sha512: strict([text2], (value) => digest("sha512", value)),
  uuidv5: strict([text2, text2], uuidv5)
};
var NAMESPACES2 = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8"
};
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function uuidv5(namespace, name) {
  const id = Object.hasOwn(NAMESPACES2, namespace) ? NAMESPACES2[namespace] : namespace;
  if (id === void 0 || !UUID.test(id)) return NOT_COMPUTED;
  const bytes = createHash("sha1").update(Buffer.from(id.replaceAll("-", ""), "hex")).update(name).digest();
  bytes.writeUInt8(bytes.readUInt8(6) & 15 | 80, 6);
  bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
  return bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// src/platforms/terraform/expression/functions/files.ts
function fileFunctions(environment) {
  const contents = (use) => (
    // A file that is not there may be made before Terraform runs.
    strict([text2], (path) => {
      const content = environment.readFile(path);
      return content === void 0 ? NOT_COMPUTED : use(content);
    })
  );
  const hash = (algorithm, encoding) => contents((content) => digest(algorithm, content, encoding));
  return {
    // They depend on the machine that Terraform runs on.
    abspath: strict([text2], (path) => path.startsWith("/") ? cleaned(path) : NOT_COMPUTED),
    basename: strict([text2], basename),
    dirname: strict([text2], dirname),
    file: contents((content) => content),
    filebase64: contents((content) => Buffer.from(content).toString("base64")),
    filebase64sha256: hash("sha256", "base64"),
    filebase64sha512: hash("sha512", "base64"),
    fileexists: contents(() => true),
    filemd5: hash("md5"),
    fileset: strict(
      [text2, text2],
      (path, pattern) => environment.listFiles?.(path, pattern) ?? NOT_COMPUTED
    ),
    filesha1: hash("sha1"),
    filesha256: hash("sha256"),
    filesha512: hash("sha512"),
    pathexpand: strict([text2], (path) => path.startsWith("~") ? NOT_COMPUTED : path),
    templatefile: strict([text2, variables], (path, values) => {
      const template = environment.readFile(path);
      return template === void 0 ? NOT_COMPUTED : render2(environment, template, values);
    }),
    templatestring: strict([text2, variables], (template, values) => render2(environment, template, values))
  };
}
function variables(term) {
  const map = mapping2(term);
  if (map === void 0 || isUnknown(map) || !isMapping2(map))
    return isUnknown(map) ? unknownOf(map) : void 0;
  return Object.fromEntries(membersOf(map));
}
function render2({ renderTemplate }, template, values) {
  const term = renderTemplate?.(template, values);
  return term === void 0 ? NOT_COMPUTED : term;
}
function cleaned(path) {
  const rooted = path.startsWith("/");
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!rooted) parts.push(part);
  }
  return (rooted ? "/" : "") + parts.join("/") || ".";
}
function basename(path) {
  if (path === "") return ".";
  const trimmed2 = path.replace(/\/+$/, "");
  return trimmed2 === "" ? "/" : trimmed2.slice(trimmed2.lastIndexOf("/") + 1);
}
function dirname(path) {
  return cleaned(path.slice(0, path.lastIndexOf("/") + 1));
}

// src/platforms/terraform/expression/functions/number-format.ts
var ERROR = 1e-15;
var RADIX = { b: 2, o: 8, d: 10, x: 16, X: 16 };
function integerText(verb2, value) {
  if (isUnusual(verb2) || verb2.precision === 0 && value === 0) return void 0;
  const written = Math.abs(value).toString(RADIX[verb2.letter]);
  const digits = (verb2.letter === "X" ? written.toUpperCase() : written).padStart(verb2.precision ?? 0, "0");
  return withSign(verb2, value < 0, digits, verb2.precision === void 0);
}
function isUnusual({ flags }) {
  return flags.includes("#") || flags.includes("-") && flags.includes("0");
}
function floatText(verb2, value) {
  const written = magnitude(verb2, Math.abs(value));
  if (written === void 0 || isUnusual(verb2)) return void 0;
  const cased = verb2.letter === "E" || verb2.letter === "G" ? written.toUpperCase() : written;
  return withSign(verb2, value < 0, cased, true);
}
function magnitude({ letter, precision }, value) {
  const digits = precision ?? 6;
  if (digits > 100) return void 0;
  if (letter === "f") {
    if (Number.isSafeInteger(value)) return digits === 0 ? String(value) : `${value}.${"0".repeat(digits)}`;
    return certain(value, (near) => near.toFixed(digits));
  }
  if (letter === "g" || letter === "G") return precision === void 0 ? shortestText(value) : void 0;
  return certain(value, (near) => twoDigitExponent(near.toExponential(digits)));
}
function certain(value, write) {
  const written = write(value * (1 - ERROR));
  return write(value * (1 + ERROR)) === written && value < 1e15 ? write(value) : void 0;
}
function shortestText(value) {
  const decimal2 = decimalOf(value);
  if (decimal2 === void 0) return void 0;
  const { sign, scale } = decimal2;
  const digits = decimal2.digits.replace(/(?!^)0+$/, "");
  const exponent = decimal2.digits.length - scale - 1;
  if (value === 0) return "0";
  if (exponent < -4 || exponent >= SHORTEST_EXPONENT) {
    const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
    return sign + twoDigitExponent(`${mantissa}e${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`);
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = digits.slice(exponent + 1);
  return sign + (fraction === "" ? whole : `${whole}.${fraction}`);
}
var SHORTEST_EXPONENT = 6;
function twoDigitExponent(written) {
  return written.replace(/e([+-])(\d)$/, "e$10$2");
}
function withSign({ flags, width }, negative, digits, zeros) {
  const sign = negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  if (flags.includes("-")) return (sign + digits).padEnd(width);
  if (flags.includes("0") && zeros) return sign + digits.padStart(width - sign.length, "0");
  return (sign + digits).padStart(width);
}

// src/platforms/terraform/expression/functions/format.ts
var FORMAT_FUNCTIONS = {
  format: ([specification = null, ...args]) => {
    const written = text2(specification);
    if (written === void 0) return void 0;
    if (isUnknown(written) || !isKnown(args)) return unknownOf(written, args);
    return format(written, args);
  },
  formatlist: formatList
};
var VERB = /%(?:%|([0#\-+ ]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([A-Za-z]))/y;
function format(specification, args) {
  const parts = [];
  let [at, next, highest, size] = [0, 1, 0, 0];
  while (at < specification.length) {
    if (specification[at] !== "%") {
      const end = specification.indexOf("%", at);
      parts.push(specification.slice(at, end === -1 ? void 0 : end));
      at = end === -1 ? specification.length : end;
      continue;
    }
    VERB.lastIndex = at;
    const match = VERB.exec(specification);
    if (match === null) return void 0;
    at = VERB.lastIndex;
    const piece = match[5] === void 0 ? "%" : formatted(verbOf(match), args[Number(match[4] ?? next) - 1]);
    if (typeof piece !== "string") return piece;
    if (match[5] !== void 0) {
      const index = Number(match[4] ?? next);
      next = index + 1;
      highest = Math.max(highest, index);
    }
    parts.push(piece);
    size += piece.length;
    if (size > MAX_TEXT) return TOO_LARGE;
  }
  return highest < args.length ? void 0 : parts.join("");
}
function verbOf([, flags = "", width = "0", precision, , letter = ""]) {
  return {
    letter,
    flags,
    width: Number(width),
    precision: precision === void 0 ? void 0 : Number(precision)
  };
}
function formatted(verb2, arg) {
  if (arg === void 0 || arg === null && verb2.letter !== "v") return void 0;
  if (Math.max(verb2.width, verb2.precision ?? 0) > MAX_FORMAT_WIDTH) return TOO_LARGE;
  switch (verb2.letter) {
    case "v":
      return padded(verb2, asIs(verb2, arg));
    case "t": {
      const value = flag(arg);
      return typeof value === "boolean" ? String(value) : void 0;
    }
    case "s":
    case "q": {
      const value = text2(arg);
      if (typeof value !== "string") return value;
      const cut = verb2.precision ? charactersOf(value).slice(0, verb2.precision).join("") : value;
      return padded(verb2, verb2.letter === "q" ? quoted(cut) : cut);
    }
    default:
      return formattedNumber(verb2, arg);
  }
}
function formattedNumber(verb2, arg) {
  const value = number(arg);
  if (typeof value !== "number") return value;
  if ("bdoxX".includes(verb2.letter))
    return Number.isSafeInteger(value) ? integerText(verb2, value) ?? NOT_COMPUTED : void 0;
  return "eEfgG".includes(verb2.letter) ? floatText(verb2, value) ?? IMPRECISE : void 0;
}
function asIs(verb2, arg) {
  if (!verb2.flags.includes("#")) {
    if (typeof arg === "string") return arg;
    if (typeof arg === "number") return shortestText(arg);
  }
  return jsonText(arg);
}
function padded({ flags, width }, value) {
  if (value === void 0) return IMPRECISE;
  const missing2 = width - lengthOf(value);
  if (missing2 <= 0) return value;
  const padding = (flags.includes("0") ? "0" : " ").repeat(missing2);
  return flags.includes("-") ? value + padding : padding + value;
}
function formatList([specification = null, ...args]) {
  const written = text2(specification);
  if (written === void 0) return void 0;
  const unknowns = [written, ...args].filter(isUnknown);
  if (unknowns.length > 0) return unknownOf(...unknowns);
  const lengths = new Set(args.filter(isList).map(({ length: length3 }) => length3));
  if (lengths.size > 1) return void 0;
  const [length2 = 1] = lengths;
  if (length2 > MAX_ELEMENTS || length2 * String(written).length > MAX_TEXT) return TOO_LARGE;
  const results = [];
  let size = 0;
  for (let index = 0; index < length2; index++) {
    const taken2 = args.map((arg) => isList(arg) ? arg[index] ?? null : arg);
    const result = isKnown(taken2) ? format(String(written), taken2) : unknownOf(...taken2);
    if (result === void 0) return void 0;
    size += typeof result === "string" ? result.length : 0;
    if (size > MAX_TEXT) return TOO_LARGE;
    results.push(result);
  }
  return results;
}

// src/platforms/terraform/expression/functions/maps.ts
var MAP_FUNCTIONS = {
  keys: strict([mapping2], (map) => membersOf(map).map(([name]) => name)),
  lookup: (args) => args.length === 2 || args.length === 3 ? lookup(args) : void 0,
  merge,
  transpose: strict([mapping2], transpose),
  values: strict([mapping2], (map) => membersOf(map).map(([, value]) => value)),
  zipmap: strict(
    [textList, sequence],
    (names, values) => names.length === values.length ? mappingOf(names.map((name, index) => [name, values[index] ?? null])) : void 0
  )
};
function lookup([map = null, key = null, ...others]) {
  const name = text2(key);
  if (name === void 0 || !isMapping2(map) && !isUnknown(map)) return void 0;
  if (isUnknown(map) || isUnknown(name)) return unknownOf(map, name);
  const found2 = memberOf(map, name);
  return found2 === void 0 ? others[0] : found2;
}
function merge(maps) {
  if (!maps.every((map) => map === null || isMapping2(map) || isUnknown(map))) return void 0;
  const unknowns = maps.filter(isUnknown);
  if (unknowns.length > 0) return unknownOf(...unknowns);
  return Object.fromEntries(maps.filter(isMapping2).flatMap((map) => Object.entries(map)));
}
function transpose(map) {
  if (!isKnown(map)) return unknownOf(map);
  const transposed = /* @__PURE__ */ new Map();
  for (const [name, value] of membersOf(map)) {
    const texts = isList(value) ? textList(value) : void 0;
    if (texts === void 0 || isUnknown(texts)) return texts;
    for (const item of texts) transposed.set(item, [...transposed.get(item) ?? [], name]);
  }
  return mappingOf([...transposed].sort(([left], [right]) => compareTexts(left, right)));
}

// src/platforms/terraform/expression/functions/numeric.ts
var NEAR = 1e-9;
var NUMERIC_FUNCTIONS = {
  abs: strict([number], (value) => Math.abs(value)),
  ceil: strict([number], (value) => rounded(value, Math.ceil)),
  floor: strict([number], (value) => rounded(value, Math.floor)),
  log: strict([number, number], (value, base) => finite(Math.log(value) / Math.log(base))),
  max: variadic(
    [number],
    number,
    (first, others) => others.reduce((most, value) => Math.max(most, value), first)
  ),
  min: variadic(
    [number],
    number,
    (first, others) => others.reduce((least, value) => Math.min(least, value), first)
  ),
  parseint: strict([writtenNumber, integer], parseInteger),
  pow: strict([number, number], (value, power) => finite(value ** power)),
  range: variadic([number], number, rangeOf),
  signum: strict([integer], (value) => value === 0 ? 0 : Math.sign(value)),
  sum: strict([summands], sum)
};
function rounded(value, round) {
  const nearest = Math.round(value);
  if (value !== nearest && Math.abs(value - nearest) < NEAR * Math.max(1, Math.abs(value))) return IMPRECISE;
  return round(value) + 0;
}
function finite(value) {
  if (Number.isNaN(value)) return void 0;
  return Number.isFinite(value) ? value : IMPRECISE;
}
function writtenNumber(term) {
  if (typeof term === "string") return term;
  return isKnown(term) ? void 0 : unknownOf(term);
}
function parseInteger(written, base) {
  const [, sign, digits = ""] = /^([+-]?)([0-9A-Za-z]+)$/.exec(written) ?? [];
  if (base < 2 || base > 62 || digits === "") return void 0;
  let value = 0n;
  if (digits.length > MAX_DIGITS2) return IMPRECISE;
  for (const character of digits) {
    const digit = digitOf(character, base);
    if (digit >= base) return void 0;
    value = value * BigInt(base) + BigInt(digit);
  }
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) return IMPRECISE;
  return value === 0n ? 0 : Number(sign === "-" ? -value : value);
}
var MAX_DIGITS2 = 512;
function digitOf(character, base) {
  const code2 = character.charCodeAt(0);
  if (code2 <= 57) return code2 - 48;
  if (code2 >= 97) return code2 - 97 + 10;
  return code2 - 65 + (base <= 36 ? 10 : 36);
}
function rangeOf(first, others) {
  const [start, end] = others[0] === void 0 ? [0, first] : [first, others[0]];
  const step = others[1] ?? (end < start ? -1 : 1);
  if (others.length > 2 || step === 0 || (step < 0 ? end > start : end < start)) return void 0;
  if (![start, end, step].every(Number.isSafeInteger)) return fractionalRange(start, end, step);
  const count = Math.ceil((end - start) / step);
  return count > MAX_RANGE ? void 0 : Array.from({ length: count }, (_, index) => start + index * step);
}
function fractionalRange(start, end, step) {
  const decimals = [start, end, step].map(decimalOf);
  const scale = Math.max(...decimals.map((decimal2) => decimal2?.scale ?? Number.POSITIVE_INFINITY), 0);
  const unit = 10 ** scale;
  const [from2, to, by] = [start, end, step].map((value) => Math.round(value * unit));
  if (![from2, to, by, unit].every(Number.isSafeInteger)) return IMPRECISE;
  const whole = rangeOf(from2 ?? 0, [to ?? 0, by ?? 1]);
  return Array.isArray(whole) ? whole.map((value) => Number(value) / unit) : whole;
}
function summands(term) {
  if (!isList(term)) return isKnown(term) ? void 0 : unknownOf(term);
  if (!isKnown(term)) return unknownOf(term);
  const values = term.map(number);
  if (values.some((value) => value === void 0)) return void 0;
  return values.every((value) => typeof value === "number") ? values : IMPRECISE;
}
function sum(values) {
  if (values.length === 0) return void 0;
  const decimals = values.map(decimalOf);
  const scale = Math.max(...decimals.map((decimal2) => decimal2?.scale ?? Number.POSITIVE_INFINITY), 0);
  if (scale > 20) return IMPRECISE;
  let total = 0n;
  for (const decimal2 of decimals) {
    if (decimal2 === void 0) return IMPRECISE;
    if (scale - decimal2.scale > 40) return IMPRECISE;
    total += BigInt(decimal2.sign + decimal2.digits) * 10n ** BigInt(scale - decimal2.scale);
  }
  const result = Number(total) / 10 ** scale;
  const exact = decimalOf(result);
  const same = exact && BigInt(exact.sign + exact.digits) * 10n ** BigInt(Math.max(0, scale - exact.scale)) === total;
  return same ? result : IMPRECISE;
}

// src/platforms/terraform/expression/functions/regexp/syntax.ts
var PatternError = class extends Error {
};
var UnsupportedPattern = class extends Error {
};

// src/platforms/terraform/expression/functions/regexp/compile.ts
function compile({ root, groups }) {
  const writer = new Writer();
  writer.write({ kind: "capture", index: 0, part: root });
  writer.emit({ kind: "match" });
  return { instructions: writer.instructions, groups };
}
function matchesNothing(node) {
  switch (node.kind) {
    case "character":
      return false;
    case "assertion":
      return true;
    case "sequence":
      return node.parts.every(matchesNothing);
    case "alternatives":
      return node.options.some(matchesNothing);
    case "capture":
      return matchesNothing(node.part);
    case "repeat":
      return node.min === 0 || matchesNothing(node.part);
  }
}
var Writer = class {
  instructions = [];
  emit(instruction) {
    if (this.instructions.push(instruction) > MAX_PATTERN_SIZE) throw new UnsupportedPattern();
    return instruction;
  }
  write(node) {
    switch (node.kind) {
      case "character":
      case "assertion":
        this.emit(node);
        break;
      case "sequence":
        for (const part of node.parts) this.write(part);
        break;
      case "capture":
        this.emit({ kind: "save", slot: node.index * 2 });
        this.write(node.part);
        this.emit({ kind: "save", slot: node.index * 2 + 1 });
        break;
      case "alternatives":
        this.#writeAlternatives(node.options);
        break;
      case "repeat":
        if (node.max === Number.POSITIVE_INFINITY) this.#writeLoop(node);
        else this.#writeCopies(node);
    }
  }
  get #here() {
    return this.instructions.length;
  }
  #writeAlternatives(options) {
    const ends = options.slice(0, -1).map((option) => {
      const skip = this.#optionally(true);
      this.write(option);
      const end = this.emit({ kind: "jump", to: 0 });
      skip(this.#here);
      return end;
    });
    for (const option of options.slice(-1)) this.write(option);
    for (const end of ends) end.to = this.#here;
  }
  /** `x{2,4}` as `xx(x(x)?)?` */
  #writeCopies({ part, min, max, greedy }) {
    for (let count = 0; count < min; count++) this.write(part);
    const skips = [];
    for (let count = min; count < max; count++) {
      skips.push(this.#optionally(greedy));
      this.write(part);
    }
    for (const skip of skips) skip(this.#here);
  }
  /** `x*` as `(x+)?`. What may match nothing is not repeated: engines do not agree on what the groups are then. */
  #writeLoop({ part, min, greedy }) {
    if (matchesNothing(part)) throw new UnsupportedPattern();
    for (let count = 1; count < min; count++) this.write(part);
    const skip = min === 0 ? this.#optionally(greedy) : void 0;
    const start = this.#here;
    this.write(part);
    const next = this.#here + 1;
    this.emit({ kind: "split", first: greedy ? start : next, second: greedy ? next : start });
    skip?.(this.#here);
  }
  /** What follows may be skipped: preferably if not greedy. The result says where to. */
  #optionally(greedy) {
    const next = this.#here + 1;
    const split = this.emit({ kind: "split", first: next, second: next });
    return (to) => {
      if (greedy) split.second = to;
      else split.first = to;
    };
  }
};

// src/platforms/terraform/expression/functions/regexp/match.ts
var TooManySteps = class extends Error {
};
function* matches(program, characters) {
  const attempts = new Attempts(program, characters);
  let from2 = 0;
  let lastEnd = -1;
  while (from2 <= characters.length) {
    const slots = firstMatch(program, characters, from2, attempts);
    if (slots === void 0) return;
    const [start = 0, end = 0] = slots;
    if (end > start || start !== lastEnd) yield slots;
    lastEnd = end;
    from2 = end > start ? end : start + 1;
  }
}
var Attempts = class {
  #width;
  /** By step and place, the number of the last search that tried it. */
  #searches;
  #search = 0;
  #left = MAX_PATTERN_STEPS;
  constructor({ instructions }, characters) {
    this.#width = characters.length + 1;
    const size = instructions.length * this.#width;
    if (size > MAX_PATTERN_STEPS) throw new TooManySteps();
    this.#searches = new Uint32Array(size);
  }
  beginSearch() {
    this.#search++;
  }
  /** May the step be tried at this place? Only once in a search. */
  enter(step, at) {
    const index = step * this.#width + at;
    if (this.#searches[index] === this.#search) return false;
    if (--this.#left < 0) throw new TooManySteps();
    this.#searches[index] = this.#search;
    return true;
  }
};
function firstMatch(program, characters, from2, attempts) {
  attempts.beginSearch();
  for (let start = from2; start <= characters.length; start++) {
    const slots = matchAt(program, characters, start, attempts);
    if (slots !== void 0) return slots;
  }
  return void 0;
}
function matchAt({ instructions, groups }, characters, start, attempts) {
  const slots = Array((groups.length + 1) * 2).fill(void 0);
  const pending = [{ step: 0, at: start, restore: void 0 }];
  for (let thread = pending.pop(); thread !== void 0; thread = pending.pop()) {
    if (thread.restore !== void 0) {
      slots[thread.restore.slot] = thread.restore.value;
      continue;
    }
    let { step, at } = thread;
    while (attempts.enter(step, at)) {
      const instruction = instructions[step];
      if (instruction === void 0 || instruction.kind === "match") return [...slots];
      if (instruction.kind === "character") {
        const character = characters[at];
        if (character === void 0 || !instruction.matches(character)) break;
        at++;
      } else if (instruction.kind === "assertion") {
        if (!instruction.holds(characters, at)) break;
      } else if (instruction.kind === "save") {
        pending.push({ step: 0, at: 0, restore: { slot: instruction.slot, value: slots[instruction.slot] } });
        slots[instruction.slot] = at;
      } else if (instruction.kind === "split") {
        pending.push({ step: instruction.second, at, restore: void 0 });
        step = instruction.first;
        continue;
      } else {
        step = instruction.to;
        continue;
      }
      step++;
    }
  }
  return void 0;
}

// src/platforms/terraform/expression/functions/regexp/characters.ts
function code(character) {
  return character.codePointAt(0) ?? -1;
}
var isDigit = (value) => value >= 48 && value <= 57;
var isLower = (value) => value >= 97 && value <= 122;
var isUpper = (value) => value >= 65 && value <= 90;
var isLetter = (value) => isLower(value) || isUpper(value);
var isGraphic = (value) => value > 32 && value < 127;
var isWord = (value) => isLetter(value) || isDigit(value) || value === 95;
var isSpace = (value) => [9, 10, 12, 13, 32].includes(value);
var SHORTHANDS = { d: isDigit, s: isSpace, w: isWord };
var POSIX = {
  alnum: (value) => isLetter(value) || isDigit(value),
  alpha: isLetter,
  ascii: (value) => value < 128,
  blank: (value) => value === 9 || value === 32,
  cntrl: (value) => value < 32 || value === 127,
  digit: isDigit,
  graph: isGraphic,
  lower: isLower,
  print: (value) => value === 32 || isGraphic(value),
  punct: (value) => isGraphic(value) && !isLetter(value) && !isDigit(value),
  space: (value) => isSpace(value) || value === 11,
  upper: isUpper,
  word: isWord,
  xdigit: (value) => isDigit(value) || value >= 65 && value <= 70 || value >= 97 && value <= 102
};
function not(predicate) {
  return (value) => !predicate(value);
}
function shorthand(letter) {
  const own2 = Object.hasOwn(SHORTHANDS, letter) ? SHORTHANDS[letter] : void 0;
  if (own2 !== void 0) return own2;
  const opposite = Object.hasOwn(SHORTHANDS, letter.toLowerCase()) ? SHORTHANDS[letter.toLowerCase()] : void 0;
  return opposite && not(opposite);
}
function posix(name) {
  const plain = name.replace(/^\^/, "");
  const predicate = Object.hasOwn(POSIX, plain) ? POSIX[plain] : void 0;
  if (predicate === void 0) throw new PatternError();
  return name === plain ? predicate : not(predicate);
}
function unicode(name) {
  if (!/^[A-Z][A-Za-z_]*$/.test(name)) throw new UnsupportedPattern();
  try {
    const test = new RegExp(name.length <= 2 ? `\\p{${name}}` : `\\p{Script=${name}}`, "u");
    return (value) => test.test(String.fromCodePoint(value));
  } catch {
    throw new UnsupportedPattern();
  }
}
function ignoringCase(predicate) {
  return (value) => variants(value).some(predicate);
}
function variants(value) {
  const character = String.fromCodePoint(value);
  const all = [character, character.toLowerCase(), character.toUpperCase()];
  if (/^[sS]$/.test(character)) all.push("ſ");
  if (/^[kK]$/.test(character)) all.push("K");
  return all.filter((one) => one.length === String.fromCodePoint(code(one)).length).map(code);
}

// src/platforms/terraform/expression/functions/regexp/parse.ts
var NO_FLAGS = { ignoreCase: false, lines: false, dotAll: false, ungreedy: false };
var FLAG_NAMES = {
  i: "ignoreCase",
  m: "lines",
  s: "dotAll",
  U: "ungreedy"
};
var NEWLINE = 10;
var atStart = (_, at) => at === 0;
var atEnd = (characters, at) => at === characters.length;
var atLineStart = (characters, at) => at === 0 || characters[at - 1] === NEWLINE;
var atLineEnd = (characters, at) => at === characters.length || characters[at] === NEWLINE;
var atWordBoundary = (characters, at) => isWord(characters[at - 1] ?? -1) !== isWord(characters[at] ?? -1);
var insideWord = (characters, at) => !atWordBoundary(characters, at);
var ASSERTIONS = {
  A: atStart,
  b: atWordBoundary,
  B: insideWord,
  z: atEnd
};
var ESCAPES = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
function parsePattern(source) {
  return new Parser(source).parse();
}
var Parser = class {
  #characters;
  #groups = [];
  #at = 0;
  #depth = 0;
  #flags = NO_FLAGS;
  constructor(source) {
    this.#characters = Array.from(source);
  }
  parse() {
    const root = this.#alternatives();
    if (this.#at < this.#characters.length) throw new PatternError();
    return { root, groups: this.#groups };
  }
  #alternatives() {
    if (++this.#depth > MAX_PATTERN_DEPTH) throw new UnsupportedPattern();
    const options = [];
    do
      options.push(this.#sequence());
    while (this.#take("|"));
    this.#depth--;
    return options.length === 1 && options[0] ? options[0] : { kind: "alternatives", options };
  }
  #sequence() {
    const parts = [];
    while (this.#at < this.#characters.length && !this.#looksAt("|") && !this.#looksAt(")")) {
      const start = this.#at;
      const part = this.#atom();
      if (part !== void 0 && !this.#startsQuote(start)) parts.push(this.#repeated(part));
      else if (this.#counts() !== void 0) throw new UnsupportedPattern();
      else if (part !== void 0) parts.push(part);
    }
    return { kind: "sequence", parts };
  }
  /** Of `\Q…\E` only the last character would be repeated, of `(?i)` what stands before it. */
  #startsQuote(at) {
    return this.#characters[at] === "\\" && this.#characters[at + 1] === "Q";
  }
  /** Undefined for `(?i)`, which changes the flags of what follows. */
  #atom() {
    const character = this.#next();
    switch (character) {
      case "(":
        return this.#group();
      case "[":
        return this.#character(this.#class());
      case "\\":
        return this.#escape();
      case ".":
        return { kind: "character", matches: this.#flags.dotAll ? () => true : (value) => value !== NEWLINE };
      case "^":
        return { kind: "assertion", holds: this.#flags.lines ? atLineStart : atStart };
      case "$":
        return { kind: "assertion", holds: this.#flags.lines ? atLineEnd : atEnd };
      case "*":
      case "+":
      case "?":
        throw new PatternError();
      default:
        return this.#literal(code(character));
    }
  }
  #repeated(part) {
    const counts = this.#counts();
    if (counts === void 0) return part;
    const greedy = this.#take("?") === this.#flags.ungreedy;
    const again = this.#at;
    if (this.#counts() !== void 0) throw new PatternError();
    this.#at = again;
    return { kind: "repeat", part, ...counts, greedy };
  }
  /** The counts of a repetition, if one stands here. A brace that is none stands for itself. */
  #counts() {
    if (this.#take("*")) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.#take("+")) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (this.#take("?")) return { min: 0, max: 1 };
    const match = /^\{(\d{1,5})(,(\d{1,5})?)?\}/.exec(
      this.#characters.slice(this.#at, this.#at + 14).join("")
    );
    if (match === null) return void 0;
    const min = Number(match[1]);
    const max = match[2] === void 0 ? min : Number(match[3] ?? Number.POSITIVE_INFINITY);
    const limit = match[3] === void 0 ? min : max;
    if (limit > MAX_PATTERN_REPEAT || min > max) throw new PatternError();
    this.#at += match[0].length;
    return { min, max };
  }
  #group() {
    const before = this.#flags;
    if (!this.#take("?")) return this.#capture(void 0);
    if (this.#take("P<") || this.#take("<")) {
      const name = this.#until(">");
      if (!/^\w+$/.test(name) || this.#groups.includes(name)) throw new PatternError();
      return this.#capture(name);
    }
    const flags = this.#readFlags();
    if (this.#take(")")) {
      this.#flags = flags;
      return void 0;
    }
    if (!this.#take(":")) throw new PatternError();
    this.#flags = flags;
    return this.#closed(before);
  }
  #capture(name) {
    this.#groups.push(name);
    const index = this.#groups.length;
    return { kind: "capture", index, part: this.#closed(this.#flags) };
  }
  /** The inside of a group and its `)`; flags set in it end with it. */
  #closed(outer) {
    const inside = this.#alternatives();
    if (!this.#take(")")) throw new PatternError();
    this.#flags = outer;
    return inside;
  }
  #readFlags() {
    const flags = { ...this.#flags };
    let value = true;
    for (; ; ) {
      if (this.#looksAt(")") || this.#looksAt(":")) return flags;
      const character = this.#next();
      const name = Object.hasOwn(FLAG_NAMES, character) ? FLAG_NAMES[character] : void 0;
      if (name !== void 0) flags[name] = value;
      else if (character === "-" && value) value = false;
      else throw new PatternError();
    }
  }
  #escape() {
    const letter = this.#next();
    const assertion = Object.hasOwn(ASSERTIONS, letter) ? ASSERTIONS[letter] : void 0;
    if (assertion !== void 0) return { kind: "assertion", holds: assertion };
    if (letter === "Q") return this.#quotedText();
    const predicate = this.#classEscape(letter);
    return predicate === void 0 ? this.#literal(this.#escapedCode(letter)) : this.#character(predicate);
  }
  /** `\Q…\E` */
  #quotedText() {
    const parts = [];
    while (this.#at < this.#characters.length && !this.#take("\\E"))
      parts.push(this.#literal(code(this.#next())));
    return { kind: "sequence", parts };
  }
  #classEscape(letter) {
    if (letter === "p" || letter === "P") {
      const name = this.#take("{") ? this.#until("}") : this.#next();
      const predicate = unicode(name.replace(/^\^/, ""));
      return letter === "P" === name.startsWith("^") ? predicate : not(predicate);
    }
    return shorthand(letter);
  }
  #escapedCode(letter) {
    const known2 = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : void 0;
    if (known2 !== void 0) return known2;
    if (letter === "x") {
      const digits = this.#take("{") ? this.#until("}") : this.#next() + this.#next();
      const value = /^[0-9a-fA-F]{1,8}$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
      if (!(value <= 1114111)) throw new PatternError();
      return value;
    }
    if (/[0-7]/.test(letter)) throw new UnsupportedPattern();
    if (/\w/.test(letter) && letter !== "_") throw new PatternError();
    if (code(letter) > 127) throw new PatternError();
    return code(letter);
  }
  #class() {
    const negated = this.#take("^");
    const predicates = [];
    for (let first = true; first || !this.#looksAt("]"); first = false) {
      if (this.#take("[:")) predicates.push(posix(this.#until(":]")));
      else predicates.push(this.#classItem(first));
    }
    this.#next();
    const inside = (value) => predicates.some((predicate) => predicate(value));
    const folded = this.#flags.ignoreCase ? ignoringCase(inside) : inside;
    return negated ? not(folded) : folded;
  }
  #classItem(first) {
    if (this.#looksAt("-") && !first && this.#characters[this.#at + 1] !== "]") throw new PatternError();
    const low = this.#classCharacter();
    if (typeof low !== "number") return low;
    if (!this.#looksAt("-") || this.#characters[this.#at + 1] === "]") return (value) => value === low;
    this.#next();
    const high = this.#classCharacter();
    if (typeof high !== "number" || high < low) throw new PatternError();
    return (value) => value >= low && value <= high;
  }
  #classCharacter() {
    const character = this.#next();
    if (character !== "\\") return code(character);
    const letter = this.#next();
    return this.#classEscape(letter) ?? this.#escapedCode(letter);
  }
  #literal(value) {
    return this.#character((other) => other === value);
  }
  #character(predicate) {
    return { kind: "character", matches: this.#flags.ignoreCase ? ignoringCase(predicate) : predicate };
  }
  #looksAt(text3) {
    for (let index = 0; index < text3.length; index++) {
      if (this.#characters[this.#at + index] !== text3[index]) return false;
    }
    return true;
  }
  #take(text3) {
    if (!this.#looksAt(text3)) return false;
    this.#at += text3.length;
    return true;
  }
  #until(end) {
    let text3 = "";
    while (!this.#take(end)) text3 += this.#next();
    return text3;
  }
  #next() {
    const character = this.#characters[this.#at++];
    if (character === void 0) throw new PatternError();
    return character;
  }
};

// src/platforms/terraform/expression/functions/regex.ts
var REGEX_FUNCTIONS = {
  regex: strict([text2, text2], (pattern, subject) => guarded(() => find(pattern, subject).next().value)),
  regexall: strict([text2, text2], (pattern, subject) => guarded(() => [...find(pattern, subject)])),
  replace: strict(
    [text2, text2, text2],
    (subject, part, replacement) => part.length > 1 && part.startsWith("/") && part.endsWith("/") ? guarded(() => replacePattern(subject, part.slice(1, -1), replacement)) : replaceText(subject, part, replacement)
  )
};
function guarded(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooManySteps) return TOO_LARGE;
    if (error instanceof UnsupportedPattern) return NOT_COMPUTED;
    if (error instanceof PatternError) return void 0;
    throw error;
  }
}
function* find(pattern, subject) {
  const program = compile(parsePattern(pattern));
  const named4 = program.groups.filter((name) => name !== void 0).length;
  if (named4 > 0 && named4 < program.groups.length) throw new PatternError();
  const characters = Array.from(subject);
  for (const slots of matches(program, codesOf(characters))) {
    const groups = program.groups.map((_, index) => groupText(characters, slots, index + 1));
    if (groups.length === 0) yield groupText(characters, slots, 0);
    else if (named4 === 0) yield groups;
    else yield mappingOf(program.groups.map((name, index) => [name ?? "", groups[index] ?? null]));
  }
  return void 0;
}
function codesOf(characters) {
  return characters.map((character) => character.codePointAt(0) ?? 0);
}
function groupText(characters, slots, group) {
  const [start, end] = [slots[group * 2], slots[group * 2 + 1]];
  return start === void 0 || end === void 0 ? null : characters.slice(start, end).join("");
}
function replaceText(subject, part, replacement) {
  const pieces = part === "" ? ["", ...subject, ""] : subject.split(part);
  const size = subject.length + pieces.length * replacement.length;
  return size > MAX_TEXT ? TOO_LARGE : pieces.join(replacement);
}
function replacePattern(subject, pattern, replacement) {
  const program = compile(parsePattern(pattern));
  const characters = Array.from(subject);
  const pieces = [];
  let [from2, size] = [0, 0];
  for (const slots of matches(program, codesOf(characters))) {
    const [start = 0, end = 0] = slots;
    const piece = characters.slice(from2, start).join("") + expand(replacement, program, (group) => groupText(characters, slots, group) ?? "");
    from2 = end;
    pieces.push(piece);
    size += piece.length;
    if (size > MAX_TEXT) return TOO_LARGE;
  }
  return pieces.join("") + characters.slice(from2).join("");
}
var REFERENCE = /\$(?:\$|([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})/g;
function expand(replacement, { groups }, textOf5) {
  return replacement.replace(REFERENCE, (whole, bare, braced) => {
    const name = bare ?? braced;
    if (name === void 0) return whole === "$$" ? "$" : whole;
    const group = /^\d+$/.test(name) ? Number(name) : groups.indexOf(name) + 1 || groups.length + 1;
    return group <= groups.length ? textOf5(group) : "";
  });
}

// src/platforms/terraform/expression/functions/text.ts
var TEXT_FUNCTIONS = {
  chomp: strict([text2], (value) => trimmed(value, NOTHING5, NEWLINES)),
  endswith: strict([text2, text2], (value, suffix) => value.endsWith(suffix)),
  indent: strict([integer, text2], indent),
  join: variadic(
    [text2, textList],
    textList,
    (separator, first, others) => join2(separator, [first, ...others].flat())
  ),
  lower: strict([text2], (value) => recased(value, lower)),
  split: strict(
    [text2, text2],
    (separator, value) => separator === "" ? Array.from(value) : value.split(separator)
  ),
  startswith: strict([text2, text2], (value, prefix) => value.startsWith(prefix)),
  strcontains: strict([text2, text2], (value, part) => value.includes(part)),
  strrev: strict([text2], (value) => charactersOf(value).toReversed().join("")),
  substr: strict([text2, integer, integer], substring),
  title: strict([text2], title),
  trim: strict([text2, text2], (value, cutset) => trimmed(value, new Set(cutset), new Set(cutset))),
  trimprefix: strict(
    [text2, text2],
    (value, prefix) => value.startsWith(prefix) ? value.slice(prefix.length) : value
  ),
  trimspace: strict([text2], (value) => trimmed(value, SPACES, SPACES)),
  trimsuffix: strict(
    [text2, text2],
    (value, suffix) => value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value
  ),
  upper: strict([text2], (value) => recased(value, upper))
};
var NOTHING5 = /* @__PURE__ */ new Set();
var NEWLINES = new Set("\r\n");
var SPACES = new Set(
  "	\n\v\f\r              \u2028\u2029  　"
);
function trimmed(value, atStart2, atEnd2) {
  const characters = Array.from(value);
  let [start, end] = [0, characters.length];
  while (start < end && atStart2.has(characters[start] ?? "")) start++;
  while (start < end && atEnd2.has(characters[end - 1] ?? "")) end--;
  return characters.slice(start, end).join("");
}
function indent(spaces, value) {
  if (spaces < 0) return void 0;
  const lines = value.split("\n");
  if (value.length + (lines.length - 1) * spaces > MAX_TEXT) return TOO_LARGE;
  return lines.join(`
${" ".repeat(lines.length > 1 ? spaces : 0)}`);
}
function join2(separator, items) {
  const size = items.reduce((length2, item) => length2 + item.length, separator.length * items.length);
  return size > MAX_TEXT ? TOO_LARGE : items.join(separator);
}
function substring(value, offset, length2) {
  const characters = charactersOf(value);
  const start = Math.max(0, offset < 0 ? offset + characters.length : offset);
  if (length2 === 0 && offset >= 0) return "";
  return characters.slice(start, length2 <= 0 ? void 0 : start + length2).join("");
}
var UNSETTLED = /[\u019b\u01c4-\u01cc\u01f1-\u01f3\u0264]/;
var LAST_SETTLED = 1279;
function isSettled(character) {
  if (character.length === 1 && character.charCodeAt(0) <= LAST_SETTLED) return !UNSETTLED.test(character);
  return character.toUpperCase() === character && character.toLowerCase() === character;
}
function recased(value, recase) {
  const characters = Array.from(value);
  return characters.every(isSettled) ? characters.map(recase).join("") : NOT_COMPUTED;
}
function upper(character) {
  return single2(character.toUpperCase()) ?? character;
}
function lower(character) {
  return character === "İ" ? "i" : single2(character.toLowerCase()) ?? character;
}
function single2(mapped) {
  return mapped.length === 1 || Array.from(mapped).length === 1 ? mapped : void 0;
}
var WORD = /[\p{L}\p{N}_]/u;
function title(value) {
  let before = " ";
  return recased(value, (character) => {
    const starts = isSeparator(before);
    before = character;
    return starts ? upper(character) : character;
  });
}
function isSeparator(character) {
  if (WORD.test(character)) return false;
  return character.charCodeAt(0) < 128 || SPACES.has(character);
}

// src/platforms/terraform/expression/functions/yaml.ts
function yamlFunctions(environment) {
  return { yamldecode: decode3(environment), yamlencode: strict([known], encode) };
}
function decode3({ readYaml }) {
  return strict([text2], (source) => {
    const value = readYaml?.(source);
    return value === void 0 ? NOT_COMPUTED : decoded(value);
  });
}
function encode(value) {
  const lines = linesOf(value);
  return lines === void 0 ? NOT_COMPUTED : `${lines.join("\n")}
`;
}
function linesOf(value) {
  if (isList(value)) return value.length === 0 ? ["[]"] : concatenated(value.map(itemLines));
  if (!isMapping2(value)) return scalarLines(value);
  const members2 = membersOf(value);
  if (members2.length === 0) return ["{}"];
  return concatenated(members2.map(([name, member]) => memberLines(name, member)));
}
function itemLines(item) {
  const lines = linesOf(item);
  return lines?.map((line, index) => index === 0 ? `- ${line}` : `  ${line}`);
}
function memberLines(name, member) {
  const key = scalarLines(name)?.[0];
  const lines = linesOf(member);
  if (key === void 0 || lines === void 0 || key.length > MAX_KEY) return void 0;
  const opens = isList(member) ? member.length > 0 : isMapping2(member) && lines[0] !== "{}";
  if (!opens) return [`${key}: ${lines[0] ?? ""}`];
  return [`${key}:`, ...lines.map((line) => isList(member) ? line : `  ${line}`)];
}
var MAX_KEY = 128;
var PLAIN = /^[\x20-\x7e]{0,60}$/;
function scalarLines(value) {
  if (typeof value === "string") return PLAIN.test(value) ? [JSON.stringify(value)] : void 0;
  const written = typeof value === "number" ? numberText(value) : String(value);
  return written === void 0 ? void 0 : [written];
}
function concatenated(groups) {
  return groups.includes(void 0) ? void 0 : groups.flatMap((lines) => lines ?? []);
}

// src/platforms/terraform/expression/functions/index.ts
var PURE = {
  ...BASE64_FUNCTIONS,
  ...CIDR_FUNCTIONS,
  ...COLLECTION_FUNCTIONS,
  ...CONVERSION_FUNCTIONS,
  ...CSV_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...FORMAT_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...JSON_FUNCTIONS,
  ...MAP_FUNCTIONS,
  ...NUMERIC_FUNCTIONS,
  ...REGEX_FUNCTIONS,
  ...SET_FUNCTIONS,
  ...TEXT_FUNCTIONS
};
function terraformFunctions(environment) {
  const definitions = { ...PURE, ...fileFunctions(environment), ...yamlFunctions(environment) };
  return {
    call(name, args) {
      const plain = name.replace(/^core::/, "");
      const definition = Object.hasOwn(definitions, plain) ? definitions[plain] : void 0;
      if (definition === void 0) return unknown(`${name}()`);
      if (isTooLarge(args)) return named3(name, TOO_LARGE);
      const result = definition(args);
      if (result === void 0) return invalidCall(name);
      return named3(name, isTooLarge([result]) ? TOO_LARGE : result);
    }
  };
}
function isTooLarge(terms) {
  const { weight, depth } = measure(terms);
  return weight > MAX_WEIGHT || depth > MAX_DEPTH;
}
function named3(name, result) {
  if (result === NOT_COMPUTED) return unknown(`${name}()`);
  if (result === TOO_LARGE) return unknown(`${name}(): ${TOO_LARGE.$unknown}`);
  return result;
}

// src/platforms/terraform/root-functions.ts
var MAX_TEMPLATE_STEPS = 2e6;
function rootFunctions(root, files, readers, onProblem) {
  const fileAt = (path) => {
    const file = /^[/~]/.test(path) ? void 0 : resolved(root, path);
    if (file === void 0 && files !== void 0) onProblem("outside");
    return file;
  };
  const budget = new Budget(MAX_TEMPLATE_STEPS);
  const templates = /* @__PURE__ */ new Map();
  const inTemplates = {
    call(name, args) {
      if (!/^(?:core::)?template(?:file|string)$/.test(name)) return functions.call(name, args);
      onProblem("nested-template");
      return unknown(`${name}() in a template`);
    }
  };
  const functions = terraformFunctions({
    readFile(path) {
      const file = fileAt(path);
      return file === void 0 ? void 0 : files?.read?.(file);
    },
    listFiles(path, pattern) {
      const folder = fileAt(path);
      const all = folder === void 0 ? void 0 : files?.list?.();
      return all && readers.matches && filesMatching(all, folder ?? "", pattern, readers.matches);
    },
    renderTemplate(template, variables2) {
      if (!templates.has(template)) templates.set(template, readers.templates.template(template));
      const expression = templates.get(template);
      const term = expression && rendered(expression, variables2, inTemplates, budget);
      if (budget.spent) onProblem("too-much");
      return term;
    },
    ...readers.yaml === void 0 ? {} : { readYaml: readers.yaml }
  });
  return functions;
}
function filesMatching(all, folder, pattern, matches2) {
  const prefix = folder === "" ? "" : `${folder}/`;
  const inside = all.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  if (inside.length === 0) return void 0;
  return inside.filter((file) => matches2(file, pattern)).sort(byText);
}
function rendered(expression, variables2, functions, budget) {
  const scope = {
    lookup([name = ""]) {
      const term2 = Object.hasOwn(variables2, name) ? variables2[name] : void 0;
      return term2 === void 0 ? void 0 : { term: term2, used: 1 };
    },
    functions
  };
  const term = evaluate(expression, scope, budget);
  return budget.spent ? unknown("too much to compute") : term;
}

// src/platforms/terraform/program.ts
function readFolders(folder, readers, settings) {
  return new Program(folder, readers, settings).read();
}
var Program = class {
  constructor(folder, readers, settings) {
    this.folder = folder;
    this.readers = readers;
    this.settings = settings;
    const { documents } = folder;
    const isListing = ({ file }) => isInstalledListing(file);
    this.#plans = documents.flatMap((document) => this.planIn(document));
    this.#files = documents.flatMap((document) => this.treeOf(document));
    for (const [path, inside] of groupBy(this.#files, ({ file }) => folderOf(file))) {
      const origin = isInstalled(`${path}/`) ? "installed" : "repository";
      this.#configurations.set(path, new Configuration(path, inside, origin));
    }
    const installed = documents.filter(isListing).map((listing) => [rootOfListing(listing.file), installedModules(listing)]);
    this.#calls = new ModuleCalls(
      this.#configurations,
      this.#evaluation,
      new Map(installed),
      readers.templates
    );
  }
  folder;
  readers;
  settings;
  #evaluation = new Evaluation();
  #files;
  #plans;
  #configurations = /* @__PURE__ */ new Map();
  #calls;
  read() {
    const { diagnostics: diagnostics2 } = this.#evaluation;
    for (const configuration of this.#configurations.values()) diagnostics2.push(...configuration.diagnostics);
    return { resources: this.resources(), diagnostics: diagnostics2 };
  }
  /** Root by root, so that what one of them made can be forgotten before the next one is evaluated. */
  *resources() {
    const called = calledFolders(this.#configurations);
    for (const root of this.roots(called)) yield* [...resourcesOf(root, this.#evaluation)];
    for (const configuration of this.#configurations.values()) {
      const { folder, origin } = configuration;
      if (origin !== "repository" || !called.has(folder) || this.#calls.reached.has(folder)) continue;
      yield* [...resourcesOf(this.instance(configuration, "unseen"), this.#evaluation)];
    }
  }
  *roots(called) {
    const used = /* @__PURE__ */ new Set();
    const ways = [...this.#configurations.values()].flatMap(
      (configuration) => waysToApply(configuration, this.settings, called).map((way) => [configuration, way])
    );
    const owners = this.ownersOfPlans(ways.map(([configuration]) => configuration));
    for (const [configuration, way] of ways) {
      const plans = this.plansOf(configuration, way, owners);
      for (const plan of plans) used.add(plan);
      for (const plan of plans.length === 0 ? [void 0] : plans) {
        yield this.instance(configuration, this.inputsOf(configuration, way, plan));
      }
    }
    for (const plan of this.#plans) if (!used.has(plan)) yield this.rootOf(plan);
  }
  /** Of each plan the root module that it was made of: the one in its folder, or the one with most blocks in common. */
  ownersOfPlans(roots) {
    const owners = /* @__PURE__ */ new Map();
    for (const plan of this.#plans) {
      const folder = folderOf(plan.document.file);
      const fitting = roots.map((root) => ({ root, isBeside: root.folder === folder, common: blocksInCommon(plan, root) })).filter(({ common }) => common > 0).sort((a, b) => Number(b.isBeside) - Number(a.isBeside) || b.common - a.common);
      if (fitting[0] !== void 0) owners.set(plan, fitting[0].root);
    }
    return owners;
  }
  /** The plans of a root module: the one that the settings name, or those that were made of it. */
  plansOf(configuration, settings, owners) {
    const { folder } = configuration;
    const named4 = settings?.plan === void 0 ? void 0 : resolved(folder, settings.plan);
    if (named4 !== void 0) {
      const plans = this.#plans.filter(({ document }) => document.file === named4);
      if (plans.length === 0) this.missing("plan", folder, named4);
      return plans;
    }
    return this.#plans.filter((plan) => owners.get(plan) === configuration);
  }
  /** A plan whose configuration is not at hand. */
  rootOf(plan) {
    const folder = folderOf(plan.document.file);
    const configuration = new Configuration(
      folder,
      [planConfiguration(plan, this.readers.templates)],
      "plan"
    );
    return this.instance(configuration, {
      plan,
      files: [],
      named: [],
      read: this.readers.templates.expression
    });
  }
  instance(configuration, origin) {
    const files = origin === "unseen" ? void 0 : this.folder;
    const functions = rootFunctions(configuration.folder, files, this.readers, (problem) => {
      this.#evaluation.note(problem);
    });
    return new ModuleInstance(configuration, this.#calls, this.#evaluation, functions, origin);
  }
  inputsOf({ folder, variablesFiles }, settings, plan) {
    const named4 = (settings?.varFiles ?? []).flatMap((name) => {
      const path = resolved(folder, name);
      const found2 = this.#files.find(({ file }) => file === path);
      if (found2 === void 0) this.missing("variables file", folder, path);
      return found2 ?? [];
    });
    return { settings, plan, files: variablesFiles, named: named4, read: this.readers.templates.expression };
  }
  missing(what, folder, path) {
    const message = `The configuration of wechat-policy names this ${what} for the root module ${folder || "."}; it is not in the repository.`;
    this.#evaluation.diagnostics.push(diagnostic("unresolved", "warning", message, path ?? folder));
  }
  planIn(document) {
    if (document instanceof HclDocument || !looksLikePlan(document.source.text)) return [];
    const plan = Plan.read(document);
    if (plan instanceof Plan) return [plan];
    this.#evaluation.diagnostics.push(diagnostic("unresolved", "warning", plan.problem, document.file));
    return [];
  }
  /** The tree of a configuration or variables file, whichever of Terraform's two syntaxes it is written in. */
  treeOf(document) {
    if (document instanceof HclDocument) return [document];
    const isVariables = isVariablesFile(document.file);
    if (!isVariables && !isConfigurationFile(document.file)) return [];
    const converted = isVariables ? variablesFromJson(document) : configurationFromJson(document, this.readers.templates);
    this.#evaluation.diagnostics.push(...converted.diagnostics);
    return [converted.document];
  }
};
function blocksInCommon({ root }, { declarations, calls }) {
  const planned = new Set(list(root["resources"]).map((resource) => mapping(resource)["address"]));
  const plannedCalls = Object.keys(mapping(root["module_calls"]));
  return declarations.filter(({ address }) => planned.has(address)).length + plannedCalls.filter((name) => calls.has(name)).length;
}
function waysToApply({ folder, origin }, settings, called) {
  const ways = (settings.roots ?? []).filter((root) => resolved("", root.folder) === folder);
  if (ways.length > 0) return ways;
  return origin === "installed" || called.has(folder) ? [] : [void 0];
}
function calledFolders(configurations) {
  const called = /* @__PURE__ */ new Set();
  for (const { folder, calls } of configurations.values()) {
    for (const { block } of calls.values()) {
      const source = moduleSource(argument(block, "source"), folder);
      if (source.kind === "folder" && source.folder !== folder) called.add(source.folder);
    }
  }
  return called;
}

// src/platforms/terraform/secrets.ts
function secretsIn(documents) {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  let names;
  const found2 = (document) => {
    names ??= new Set(documents.flatMap(sensitiveVariables));
    const spans = document instanceof HclDocument ? spansInHcl(document, names) : spansInJson(document, names);
    return spans.map((span) => document.rangeOf(span));
  };
  const known2 = /* @__PURE__ */ new Map();
  return (file) => {
    const document = byFile.get(file);
    if (document === void 0) return [];
    const ranges = known2.get(file) ?? found2(document);
    known2.set(file, ranges);
    return ranges;
  };
}
function sensitiveVariables(document) {
  if (document instanceof HclDocument) {
    return document.body.blocks.filter((block) => block.type === "variable" && isSensitive(block)).flatMap(({ labels }) => labels.slice(0, 1));
  }
  return variablesInJson(document).flatMap(({ name, isSensitive: isSensitive2 }) => isSensitive2 ? [name] : []);
}
function spansInHcl({ file, body }, names) {
  const given2 = (attributes) => attributes.filter(({ name }) => names.has(name)).map(({ expression }) => expression);
  if (isVariablesFile(file)) return given2(body.attributes).flatMap(literalsIn);
  const hidden = body.blocks.flatMap((block) => [
    ...hiddenIn(block),
    ...block.type === "module" ? given2(block.body.attributes) : []
  ]);
  return [...hidden, ...sensitiveCallsIn(body)].flatMap(literalsIn);
}
function hiddenIn(block) {
  const name = block.type === "variable" ? "default" : block.type === "output" ? "value" : void 0;
  const attribute = name !== void 0 && isSensitive(block) ? attributeOf(block.body, name) : void 0;
  return attribute === void 0 ? [] : [attribute.expression];
}
function sensitiveCallsIn(tree) {
  return nodesIn(tree).filter((node) => node.kind === "call" && node.name === "sensitive");
}
function literalsIn(expression) {
  return nodesIn(expression).filter(({ kind }) => kind === "literal" || kind === "template").map(({ span }) => span);
}
function nodesIn(tree) {
  const found2 = [];
  const visit = (node) => {
    if (typeof node !== "object" || node === null) return;
    if ("kind" in node && "span" in node) found2.push(node);
    for (const [name, child] of Object.entries(node)) if (name !== "document") visit(child);
  };
  visit(tree);
  return found2;
}
function variablesInJson({ source, value }) {
  const found2 = [];
  const add = (variables2, at) => {
    for (const [name, content] of Object.entries(mapping(variables2))) {
      const { sensitive } = mapping(Array.isArray(content) ? content[0] : content);
      const pointer = join(at, name, ...Array.isArray(content) ? [0] : []);
      found2.push({ name, pointer, isSensitive: sensitive !== void 0 && sensitive !== false });
    }
  };
  if (!looksLikePlan(source.text)) {
    add(mapping(value)["variable"], "/variable");
    return found2;
  }
  const visit = (module, at) => {
    add(mapping(module)["variables"], join(at, "variables"));
    for (const [name, call] of Object.entries(mapping(mapping(module)["module_calls"])))
      visit(mapping(call)["module"], join(at, "module_calls", name, "module"));
  };
  visit(mapping(mapping(value)["configuration"])["root_module"], "/configuration/root_module");
  return found2;
}
function spansInJson(document, names) {
  const { file, value } = document;
  const pointers = variablesInJson(document).filter(({ isSensitive: isSensitive2 }) => isSensitive2).map(({ pointer }) => join(pointer, "default"));
  if (isVariablesFile(file)) pointers.push(...[...names].map((name) => join("", name)));
  for (const [call, content] of Object.entries(mapping(mapping(value)["module"]))) {
    if (isMapping(content)) pointers.push(...[...names].map((name) => join("/module", call, name)));
  }
  return pointers.flatMap((pointer) => document.position(pointer)?.value ?? []);
}

// src/platforms/terraform/read.ts
async function read2(folder, settings) {
  const readers = await readersFor(folder.documents);
  return { ...readFolders(folder, readers, settings), secretsIn: secretsIn(folder.documents) };
}
async function readersFor(documents) {
  const calls = (name) => documents.some(({ source }) => name.test(source.text));
  const holdsTexts = documents.some(({ format: format2 }) => format2 !== "hcl") || calls(/\btemplate(?:file|string)\(/);
  return {
    templates: holdsTexts ? await loadedReader() : standaloneReader(),
    ...calls(/\byamldecode\(/) ? { yaml: yamlReader((await import("./yaml-RKEXER6C.js")).parseYaml) } : {},
    ...calls(/\bfileset\(/) ? { matches: matcher((await import("./picomatch-5JYZ2M22.js")).default) } : {}
  };
}
function yamlReader(parseYaml) {
  return (text3) => {
    const { documents, diagnostics: diagnostics2 } = parseYaml({ file: "", text: text3 });
    return documents.length === 1 && diagnostics2.length === 0 ? documents[0]?.value : void 0;
  };
}
function matcher(picomatch) {
  const known2 = /* @__PURE__ */ new Map();
  return (path, pattern) => {
    const matches2 = known2.get(pattern) ?? picomatch(pattern, { dot: true, noextglob: true, nonegate: true });
    known2.set(pattern, matches2);
    return matches2(path);
  };
}
export {
  read2 as read
};
