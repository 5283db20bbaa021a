import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  EVENT_ID,
  NOT_RESOLVED,
  SCALAR_STYLE,
  YAMLException,
  boolCoreTag,
  constructFromEvents,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  mapTag,
  mergeTag,
  nullCoreTag,
  parseEvents,
  seqTag
} from "./chunk-T7ACTOV4.js";
import {
  positionsOf
} from "./chunk-VIOGEJ6X.js";
import {
  Problems,
  withoutByteOrderMark
} from "./chunk-7A3OGFAM.js";
import {
  Document
} from "./chunk-NT5QRGNF.js";
import {
  MAX_ALIAS_EXPANSION,
  MAX_BROKEN_DOCUMENTS,
  MAX_MERGED_KEYS,
  MAX_NESTING_DEPTH
} from "./chunk-4IPUJL3W.js";
import {
  escapeReserved,
  escapeReservedKey,
  mayHoldReservedKey
} from "./chunk-CWSSPIWO.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-XNDQ27F5.js";

// src/formats/yaml-budget.ts
function checkAliases(text, events, budget) {
  const open = [];
  const anchors = /* @__PURE__ */ new Map();
  const anchorAt = (start, end, size) => {
    if (start === -1) return void 0;
    const anchor = { size };
    anchors.set(text.slice(start, end), anchor);
    return anchor;
  };
  const add = (size) => {
    const parent = open.at(-1);
    if (parent === void 0) return;
    parent.nodes += size.nodes;
    parent.depth = Math.max(parent.depth, size.depth + 1);
  };
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        open.push({ nodes: 0, depth: 0, anchor: void 0 });
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        open.push({ nodes: 1, depth: 1, anchor: anchorAt(event.anchorStart, event.anchorEnd, void 0) });
        break;
      case EVENT_ID.SCALAR:
        anchorAt(event.anchorStart, event.anchorEnd, SCALAR);
        add(SCALAR);
        break;
      case EVENT_ID.ALIAS: {
        const anchor = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        if (anchor === void 0) break;
        if (anchor.size === void 0) return { kind: "cycle", offset: event.anchorStart - 1 };
        budget.nodes -= anchor.size.nodes;
        if (budget.nodes < 0) return { kind: "expansion", offset: event.anchorStart - 1 };
        if (open.length + anchor.size.depth > MAX_NESTING_DEPTH)
          return { kind: "depth", offset: event.anchorStart - 1 };
        add(anchor.size);
        break;
      }
      case EVENT_ID.POP: {
        const closed = open.pop();
        if (closed === void 0) break;
        if (closed.anchor !== void 0) closed.anchor.size = { nodes: closed.nodes, depth: closed.depth };
        add(closed);
        break;
      }
    }
  }
  return void 0;
}
var SCALAR = { nodes: 1, depth: 1 };

// src/formats/yaml-errors.ts
function describeYamlError(error, text) {
  if (!(error instanceof YAMLException)) {
    return { ...syntaxError("this cannot be read"), offset: 0 };
  }
  const offset = error.mark?.position ?? 0;
  const limit = LIMITS.find(({ reason }) => error.reason.startsWith(reason));
  if (limit !== void 0) {
    return { code: "limit-reached", severity: "error", message: limit.message, offset };
  }
  const reworded = REWORDED.find(({ reason }) => error.reason.startsWith(reason));
  return invalidYaml(reworded?.message ?? withoutContent(error.reason), offset, text);
}
function invalidYaml(reason, offset, text) {
  if (looksLikeTemplate(text, offset)) return { ...TEMPLATE, offset };
  return { ...syntaxError(reason), offset: Math.min(offset, text.trimEnd().length) };
}
var TEMPLATE = {
  code: "syntax-error",
  severity: "notice",
  message: "This looks like a template (Helm, Jinja or similar), not like YAML, and is not checked; check what it renders to."
};
var LIMITS = [
  {
    reason: "nesting exceeded maxDepth",
    message: `Nested deeper than ${MAX_NESTING_DEPTH} levels; this document is not checked.`
  },
  {
    reason: "merge keys exceeded maxTotalMergeKeys",
    message: `Merge keys copy more than ${MAX_MERGED_KEYS} keys; this document is not checked.`
  }
];
var REWORDED = [
  { reason: "cannot resolve a node with", message: "a value does not have the form that its tag asks for" },
  { reason: "cannot merge mappings", message: "a merge key (`<<`) takes mappings only" },
  { reason: "unidentified alias", message: "no anchor of this name stands before the alias" },
  { reason: "undeclared tag handle", message: "the handle of this tag is not declared" }
];
function syntaxError(reason) {
  return {
    code: "syntax-error",
    severity: "error",
    message: `Invalid YAML: ${reason}; this document is not checked.`
  };
}
function withoutContent(reason) {
  return reason.split(/ *(?:"|!<|: )/, 1)[0] ?? reason;
}
var TEMPLATE_WINDOW = 600;
function looksLikeTemplate(text, offset) {
  const after = text.indexOf("\n", offset);
  const end = Math.min(after === -1 ? text.length : after, offset + TEMPLATE_WINDOW);
  const lines = text.slice(Math.max(0, offset - TEMPLATE_WINDOW), end).split("\n").slice(-3);
  return lines.some((line) => /(?<!\$)\{\{|\{%|<%/.test(line.replace(/"[^"]*"|'[^']*'/g, "")));
}

// src/formats/yaml-schema.ts
var STANDARD = "tag:yaml.org,2002:";
var TEXT_TAGS = ["str", "binary", "timestamp"];
var MAPPING_TAGS = ["map", "set"];
var SEQUENCE_TAGS = ["seq", "omap", "pairs"];
var RESOLVED_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
var never = () => false;
var YAML_SCHEMA = CORE_SCHEMA.withTags(
  mergeTag,
  TEXT_TAGS.map((name) => defineScalarTag(STANDARD + name, { resolve: (text) => text, identify: never })),
  MAPPING_TAGS.map((name) => ({ ...mapTag, tagName: STANDARD + name })),
  SEQUENCE_TAGS.map((name) => ({ ...seqTag, tagName: STANDARD + name })),
  defineScalarTag("", {
    matchByTagPrefix: true,
    resolve: (text, _isExplicit, tagName) => ({ [wrapperKey(tagName)]: text }),
    identify: never
  }),
  defineSequenceTag("", {
    matchByTagPrefix: true,
    create: (tagName) => ({ tagName, items: [] }),
    addItem: ({ items }, item) => void items.push(item),
    finalize: ({ tagName, items }) => ({ [wrapperKey(tagName)]: items }),
    identify: never
  }),
  defineMappingTag("", {
    matchByTagPrefix: true,
    create: (tagName) => ({ tagName, content: {} }),
    addPair: ({ content }, key, value) => mapTag.addPair(content, key, value),
    has: ({ content }, key) => mapTag.has(content, key),
    keys: (wrapped) => Object.keys(wrapped),
    get: (wrapped, key) => mapTag.get(wrapped, key),
    finalize: ({ tagName, content }) => ({ [wrapperKey(tagName)]: content }),
    identify: never
  })
);
function wrapperKey(tagName) {
  return tagName.startsWith("!") ? tagName : `!<${tagName}>`;
}
function meaningOfTag(raw, node, directives) {
  if (raw === "") return { kind: "none" };
  if (raw === "!") return { kind: node === "scalar" ? "text" : "none" };
  const name = fullTagName(raw, directives);
  if (name.startsWith(STANDARD)) {
    const suffix = name.slice(STANDARD.length);
    if (node === "mapping" && MAPPING_TAGS.includes(suffix)) return { kind: "none" };
    if (node === "sequence" && SEQUENCE_TAGS.includes(suffix)) return { kind: "none" };
    if (node === "scalar" && TEXT_TAGS.includes(suffix)) return { kind: "text" };
    if (node === "scalar" && suffix === "merge") return { kind: "merge" };
    const tag = node === "scalar" ? RESOLVED_TAGS.find(({ tagName }) => tagName === name) : void 0;
    if (tag !== void 0) return { kind: "resolved", tag };
  }
  return { kind: "wrapped", key: wrapperKey(name) };
}
function resolvePlain(text) {
  for (const tag of RESOLVED_TAGS) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return text;
}
function fullTagName(raw, directives) {
  if (raw.startsWith("!<") && raw.endsWith(">")) return percentDecode(raw.slice(2, -1));
  const handleEnd = raw.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : raw.slice(0, handleEnd + 1);
  const declared = directives.find((directive) => directive.handle === handle)?.prefix;
  const prefix = declared ?? (handle === "!!" ? STANDARD : handle);
  return percentDecode(prefix) + percentDecode(raw.slice(handle.length));
}
function percentDecode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/formats/yaml-tree.ts
var NO_TAG = { kind: "none" };
var YamlTreeBuilder = class {
  /**
   * @param text the text that the events refer to
   * @param base offset of that text in the file
   */
  constructor(text, base, observer) {
    this.text = text;
    this.base = base;
    this.observer = observer;
  }
  text;
  base;
  observer;
  #open = [];
  #anchors = /* @__PURE__ */ new Map();
  #directives = [];
  /** End of what was read last. */
  #cursor = 0;
  #root;
  /** Reads the events of one document, whose aliases `checkAliases` has accepted. */
  build(events) {
    for (const event of events) this.#read(event);
    return this.#root;
  }
  #read(event) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#directives = event.directives.filter((directive) => directive.kind === "tag");
        this.#begin(void 0, void 0, NO_TAG);
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const kind = event.type === EVENT_ID.SEQUENCE ? "sequence" : "mapping";
        const meaning = meaningOfTag(this.#rawTag(event), kind, this.#directives);
        this.#begin(event, this.#anchor(event, void 0, void 0), meaning);
        this.#cursor = this.#isBracketed(event) ? event.start + 1 : event.start;
        break;
      }
      case EVENT_ID.SCALAR:
        this.#scalar(event);
        break;
      case EVENT_ID.ALIAS:
        this.#alias(event);
        break;
      case EVENT_ID.POP:
        this.#end();
        break;
    }
  }
  #begin(event, anchor, meaning) {
    this.#open.push({ event, anchor, meaning, items: [], members: /* @__PURE__ */ new Map(), merged: [], key: void 0 });
  }
  #end() {
    const closed = this.#open.pop();
    if (closed === void 0) return;
    if (closed.event === void 0) {
      this.#root = closed.items[0];
      return;
    }
    const end = this.#isBracketed(closed.event) ? this.#closingBracket() : this.#cursor;
    this.#cursor = end;
    const value = this.#span(closed.event.start, end);
    mergeInto(closed.members, closed.merged);
    const content = closed.event.type === EVENT_ID.MAPPING ? { members: closed.members } : { items: closed.items };
    const node = this.#wrapped(closed.meaning, closed.event, { value, ...content });
    if (closed.anchor !== void 0) closed.anchor.node = node;
    this.#put(node);
  }
  #scalar(event) {
    const meaning = meaningOfTag(this.#rawTag(event), "scalar", this.#directives);
    const { start, end } = this.#scalarSpan(event);
    this.#cursor = end;
    const node = this.#wrapped(meaning, event, { value: this.#span(start, end) });
    const needsName = this.#expectsKey() || event.anchorStart !== -1;
    const name = needsName ? this.#keyName(event, meaning) : void 0;
    this.#anchor(event, node, name);
    this.#put(node, name);
  }
  #alias(event) {
    const value = this.#span(event.anchorStart - 1, event.anchorEnd);
    this.#cursor = event.anchorEnd;
    const target = this.#anchors.get(this.text.slice(event.anchorStart, event.anchorEnd));
    this.#put({ ...target?.node, value }, target?.name);
  }
  /** @param name what the node is called if it turns out to be a key; undefined for a merge key */
  #put(node, name) {
    const parent = this.#open.at(-1);
    if (parent === void 0) return;
    if (parent.event?.type !== EVENT_ID.MAPPING) {
      parent.items.push(node);
    } else if (parent.key === void 0) {
      if (node.members !== void 0 || node.items !== void 0) {
        this.observer?.onComplexKey(node.value.start - this.base);
      }
      parent.key = { name, span: node.value };
    } else {
      const { name: key, span } = parent.key;
      parent.key = void 0;
      if (key === void 0) parent.merged.push(node);
      else {
        if (parent.members.has(key)) this.observer?.onRepeatedKey(span.start - this.base);
        parent.members.set(key, { key: span, node });
      }
    }
  }
  #expectsKey() {
    const parent = this.#open.at(-1);
    return parent?.event?.type === EVENT_ID.MAPPING && parent.key === void 0;
  }
  #anchor(event, node, name) {
    if (event.anchorStart === -1) return void 0;
    const anchor = { node, name };
    this.#anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }
  #rawTag(event) {
    return event.tagStart === -1 ? "" : this.text.slice(event.tagStart, event.tagEnd);
  }
  #wrapped(meaning, event, node) {
    if (meaning.kind !== "wrapped") return node;
    const key = this.#span(event.tagStart, event.tagEnd);
    const members = /* @__PURE__ */ new Map([[meaning.key, { key, node }]]);
    return {
      value: { start: Math.min(key.start, node.value.start), end: Math.max(key.end, node.value.end) },
      members
    };
  }
  #keyName(event, meaning) {
    const text = getScalarValue(this.text, event);
    if (meaning.kind === "merge") return void 0;
    if (meaning.kind === "resolved") return String(meaning.tag.resolve(text, true, meaning.tag.tagName));
    if (meaning.kind !== "none" || event.style !== SCALAR_STYLE.PLAIN) return escapeReservedKey(text);
    return text === "<<" ? void 0 : escapeReservedKey(String(resolvePlain(text)));
  }
  #scalarSpan(event) {
    const { valueStart: start, valueEnd: end } = event;
    if (start === -1) return this.#emptySpan(event);
    switch (event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return { start: start - 1, end: end + 1 };
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK: {
        const header = this.#blockHeader(event);
        const content = this.text.slice(start, end).trimEnd().length;
        return { start: header, end: content === 0 ? header + 1 : start + content };
      }
      default:
        return { start, end };
    }
  }
  #emptySpan(event) {
    const properties = Math.max(event.tagEnd, event.anchorEnd);
    if (properties !== -1) return { start: properties, end: properties };
    const next = this.#skipSpace(this.#cursor);
    const char = this.text[next] ?? "";
    if (char === ":" && this.#expectsKey()) return { start: next, end: next };
    const end = char !== "" && ":-?".includes(char) ? next + 1 : this.#cursor;
    return { start: end, end };
  }
  /** Offset of the `|` or `>` of a block scalar, whose event starts with the content. */
  #blockHeader(event) {
    let at = this.#skipSpace(Math.max(this.#cursor, event.tagEnd, event.anchorEnd));
    while (at < event.valueStart && ":-?".includes(this.text[at] ?? " ")) at = this.#skipSpace(at + 1);
    const char = event.style === SCALAR_STYLE.LITERAL_BLOCK ? "|" : ">";
    return this.text[at] === char ? at : this.text.lastIndexOf(char, event.valueStart - 1);
  }
  /** Flow collections, except for a single pair in a sequence (`[a: b]`), have brackets. */
  #isBracketed(event) {
    if (event.style !== COLLECTION_STYLE.FLOW) return false;
    return this.text[event.start] === (event.type === EVENT_ID.SEQUENCE ? "[" : "{");
  }
  /** Offset after the bracket that closes the innermost collection; only empty entries can stand before it. */
  #closingBracket() {
    let at = this.#skipSpace(this.#cursor);
    while (",:?".includes(this.text[at] ?? " ")) at = this.#skipSpace(at + 1);
    return Math.min(at + 1, this.text.length);
  }
  /** The next offset that is neither white space nor comment. */
  #skipSpace(from) {
    let at = from;
    while (at < this.text.length) {
      if (this.text[at] === "#") at = this.#endOfLine(at);
      else if (" 	\r\n".includes(this.text.charAt(at))) at++;
      else break;
    }
    return at;
  }
  #endOfLine(from) {
    const lineBreak = /[\r\n]/g;
    lineBreak.lastIndex = from;
    return lineBreak.exec(this.text)?.index ?? this.text.length;
  }
  #span(start, end) {
    return { start: this.base + start, end: this.base + end };
  }
};
function mergeInto(members, merged) {
  for (const source of merged) {
    for (const mapping of source.items ?? [source]) {
      for (const [name, member] of mapping.members ?? []) if (!members.has(name)) members.set(name, member);
    }
  }
}

// src/formats/yaml.ts
function parseYaml(original) {
  const reader = new YamlReader(withoutByteOrderMark(original));
  return reader.read();
}
var YamlReader = class {
  constructor(source) {
    this.source = source;
    this.#problems = new Problems(source);
    this.#mayHoldReservedKey = mayHoldReservedKey(source.text);
  }
  source;
  #documents = [];
  #problems;
  #mayHoldReservedKey;
  #aliasBudget = { nodes: MAX_ALIAS_EXPANSION };
  #index = 0;
  #toldOfTemplate = false;
  #broken = 0;
  read() {
    const whole = { text: this.source.text, base: 0 };
    const error = this.#readPart(whole);
    if (error !== void 0) this.#isolate(error, whole, separators(whole.text));
    return { documents: this.#documents, diagnostics: this.#problems.list };
  }
  /**
   * Finds the broken documents of a part by halving it, so that all others are read.
   *
   * @param cuts where the part can be cut, as offsets in its text
   */
  #isolate(error, part, cuts) {
    const middle = cuts[cuts.length >> 1];
    if (middle === void 0) {
      this.#reportBroken(error, part);
      this.#index++;
      return;
    }
    const halves = [
      {
        part: { text: part.text.slice(0, middle), base: part.base },
        cuts: cuts.filter((cut) => cut < middle)
      },
      {
        part: { text: part.text.slice(middle), base: part.base + middle },
        cuts: cuts.filter((cut) => cut > middle).map((cut) => cut - middle)
      }
    ];
    for (const half of halves) {
      if (this.#broken >= MAX_BROKEN_DOCUMENTS) return;
      const halfError = this.#readPart(half.part);
      if (halfError !== void 0) this.#isolate(halfError, half.part, half.cuts);
    }
  }
  /** Reads all documents of a part, or none if it is not valid YAML. */
  #readPart(part) {
    let events;
    try {
      events = parseEvents(part.text, { maxDepth: MAX_NESTING_DEPTH });
    } catch (error) {
      return describeYamlError(error, part.text);
    }
    const starts = documentStarts(events);
    const documentIn = (all, ordinal) => all.slice(starts[ordinal], starts[ordinal + 1]);
    let again;
    const place = (ordinal) => {
      again ??= parseEvents(part.text, { maxDepth: MAX_NESTING_DEPTH });
      return new YamlTreeBuilder(part.text, part.base).build(documentIn(again, ordinal));
    };
    const values = this.#constructAll(events, part);
    starts.forEach((start, ordinal) => {
      if (!isEmpty(events[start + 1])) {
        const value = values === void 0 ? this.#constructOne(documentIn(events, ordinal), part) : values[ordinal];
        if (value !== void 0) this.#add(value, () => place(ordinal));
      }
      this.#index++;
    });
    return void 0;
  }
  /** The values of all documents in one go, which takes much less time than one by one; undefined if one is refused. */
  #constructAll(events, part) {
    const budget = { ...this.#aliasBudget };
    if (checkAliases(part.text, events, budget) !== void 0) return void 0;
    try {
      const values = construct(events, part.text, { lastKeyWins: false });
      Object.assign(this.#aliasBudget, budget);
      return values;
    } catch {
      return void 0;
    }
  }
  /** The value of one document, or undefined if it is refused; no YAML value is undefined. */
  #constructOne(events, part) {
    if (this.#broken >= MAX_BROKEN_DOCUMENTS) return void 0;
    const breach = checkAliases(part.text, events, this.#aliasBudget);
    if (breach !== void 0) {
      this.#reportBroken(BREACHES[breach.kind](breach.offset), part);
      return void 0;
    }
    const { repeated, complex } = examineKeys(part.text, events);
    if (complex[0] !== void 0) {
      this.#reportBroken(
        invalidYaml("a key must not be a mapping or a sequence", complex[0], part.text),
        part
      );
      return void 0;
    }
    try {
      const [value] = construct(events, part.text, { lastKeyWins: true });
      for (const offset of repeated) this.#report({ ...REPEATED_KEY, offset }, part);
      return value;
    } catch (error) {
      this.#reportBroken(describeYamlError(error, part.text), part);
      return void 0;
    }
  }
  #add(value, root) {
    const safe = this.#mayHoldReservedKey ? escapeReserved(value) : value;
    const positions = () => {
      const placed = root();
      return placed === void 0 ? /* @__PURE__ */ new Map() : positionsOf(placed);
    };
    this.#documents.push(new Document(this.source, "yaml", this.#index, safe, positions));
  }
  #reportBroken(error, part) {
    this.#broken++;
    this.#report(error, part);
    if (this.#broken === MAX_BROKEN_DOCUMENTS)
      this.#report({ ...TOO_MANY_BROKEN, offset: error.offset }, part);
  }
  #report({ code, severity, message, offset }, part) {
    if (severity === "notice") {
      if (this.#toldOfTemplate) return;
      this.#toldOfTemplate = true;
    }
    this.#problems.add(code, severity, message, part.base + offset);
  }
};
function construct(events, source, { lastKeyWins }) {
  const options = { source, schema: YAML_SCHEMA, json: lastKeyWins, maxTotalMergeKeys: MAX_MERGED_KEYS };
  return constructFromEvents(events, options);
}
function examineKeys(text, events) {
  const repeated = [];
  const complex = [];
  new YamlTreeBuilder(text, 0, {
    onRepeatedKey: (offset) => void repeated.push(offset),
    onComplexKey: (offset) => void complex.push(offset)
  }).build(events);
  return { repeated, complex };
}
var TOO_MANY_BROKEN = {
  code: "limit-reached",
  severity: "error",
  message: `${MAX_BROKEN_DOCUMENTS} documents of this file cannot be read; the rest of it is not checked.`
};
var REPEATED_KEY = {
  code: "syntax-error",
  severity: "warning",
  message: "This key is repeated in its mapping; the last one counts."
};
var BREACHES = {
  cycle: (offset) => ({
    code: "syntax-error",
    severity: "error",
    message: "This alias refers to a node that contains it; this document is not checked.",
    offset
  }),
  expansion: (offset) => ({
    code: "limit-reached",
    severity: "error",
    message: `The aliases of this file stand for more than ${MAX_ALIAS_EXPANSION} values; this document is not checked.`,
    offset
  }),
  depth: (offset) => ({
    code: "limit-reached",
    severity: "error",
    message: `With its aliases resolved, nested deeper than ${MAX_NESTING_DEPTH} levels; this document is not checked.`,
    offset
  })
};
function documentStarts(events) {
  return events.flatMap((event, index) => event.type === EVENT_ID.DOCUMENT ? [index] : []);
}
function isEmpty(content) {
  if (content?.type !== EVENT_ID.SCALAR) return false;
  return content.valueStart === -1 && content.tagStart === -1 && content.style === SCALAR_STYLE.PLAIN;
}
function separators(text) {
  const lines = text.matchAll(/^(?:%[^\r\n]*(?:\r\n?|\n))*---(?=[ \t\r\n]|$)/gm);
  return Array.from(lines, ({ index }) => index).filter((index) => index > 0);
}
export {
  parseYaml
};
