import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Problems,
  withoutByteOrderMark
} from "./chunk-CYF4GXMC.js";
import {
  Document
} from "./chunk-NT5QRGNF.js";
import {
  groupBy
} from "./chunk-7HTIATAO.js";
import {
  escapeReservedKey,
  unknown
} from "./chunk-LFQO7ICQ.js";
import {
  join
} from "./chunk-NR6BUZBN.js";

// src/formats/hcl/escapes.ts
var QUOTED_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))|([$%])\4\{/g;
var HEREDOC_ESCAPE = /([$%])\1\{/g;
var SELECTORS = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
function decodeQuoted(text) {
  if (!text.includes("\\") && !text.includes("{")) return text;
  return text.replace(QUOTED_ESCAPE, (whole, four, eight, selector, marker) => {
    if (marker !== void 0) return `${marker}{`;
    if (selector !== void 0) return SELECTORS[selector] ?? whole;
    const code = Number.parseInt(four ?? eight, 16);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}
function decodeHeredoc(text) {
  return text.includes("{") ? text.replace(HEREDOC_ESCAPE, "$1{") : text;
}

// src/formats/hcl/plain.ts
var PLAIN = /"[^"\\$%\r\n]*"|\d+(?:\.\d+)?|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/y;
var ASSIGNMENT = /([A-Za-z_][\w-]*)[ \t]*=[ \t]*/y;
var KEYWORDS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
function isPlainExpression(text, start, end) {
  PLAIN.lastIndex = start;
  return PLAIN.test(text) && PLAIN.lastIndex === end;
}
function isPlainAttribute(text, start, end) {
  ASSIGNMENT.lastIndex = start;
  return ASSIGNMENT.test(text) && isPlainExpression(text, ASSIGNMENT.lastIndex, end);
}
function splitAssignment(text, start) {
  ASSIGNMENT.lastIndex = start;
  const name = ASSIGNMENT.exec(text)?.[1] ?? "";
  return { name, expressionStart: ASSIGNMENT.lastIndex };
}
function plainExpression(text, span) {
  const code = text.charCodeAt(span.start);
  if (code === 34) return { kind: "literal", value: text.slice(span.start + 1, span.end - 1), span };
  const source = text.slice(span.start, span.end);
  if (code >= 48 && code <= 57) return { kind: "literal", value: Number(source), span };
  const keyword = KEYWORDS.get(source);
  if (keyword !== void 0) return { kind: "literal", value: keyword, span };
  const [root = "", ...names] = source.split(".");
  return { kind: "traversal", root, steps: names.map((name) => ({ kind: "attribute", name })), span };
}

// src/formats/hcl/syntax-tree.ts
var TOO_DEEP = "too deep";
var MAX_SYNTAX_DEPTH = 200;
var COMPOSITES = /* @__PURE__ */ new Set([
  "config_file",
  "body",
  "attribute",
  "block",
  "expression",
  "tuple",
  "object",
  "object_elem",
  "new_index",
  "attr_splat",
  "full_splat",
  "for_tuple_expr",
  "for_object_expr",
  "for_intro",
  "for_cond",
  "function_call",
  "function_arguments",
  "conditional",
  "unary_operation",
  "binary_operation",
  "quoted_template",
  "heredoc_template",
  "template_interpolation",
  "template_for",
  "template_for_start",
  "template_for_end",
  "template_if",
  "template_if_intro",
  "template_else_intro",
  "template_if_end"
]);
var WRAPPERS = /* @__PURE__ */ new Set([
  "collection_value",
  "for_expr",
  "index",
  "operation",
  "splat",
  "template_directive",
  "template_expr"
]);
var IGNORED = /* @__PURE__ */ new Set([
  "comment",
  "block_start",
  "block_end",
  "object_start",
  "object_end",
  "quoted_template_start",
  "quoted_template_end",
  "strip_marker",
  "template_directive_start",
  "template_directive_end",
  "template_interpolation_start",
  "template_interpolation_end",
  "template_literal",
  "tuple_start",
  "tuple_end",
  ",",
  ":",
  "=",
  "=>",
  "?",
  "[",
  "]"
]);
var BARE_EXPONENT = /\b\d+[eE][+-]?\d+\b/g;
function parseSyntax(parser, text, start = 0, end = text.length) {
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  const tree = parser.parse(`${slice.replace(BARE_EXPONENT, (number) => "0".repeat(number.length))}
`);
  if (tree === null) return { errorAt: start };
  try {
    if (tree.rootNode.hasError) return { errorAt: start + firstErrorIn(tree.rootNode, slice) };
    return { root: copyTree(tree, text, start) ?? { kind: "config_file", start, end, children: [] } };
  } finally {
    tree.delete();
  }
}
function firstErrorIn(root, text) {
  let node = root;
  for (; ; ) {
    const broken = node.children.find((child) => child.hasError || child.isError || child.isMissing);
    if (broken === void 0) break;
    node = broken;
  }
  if (node.isMissing) return text.slice(0, node.startIndex).trimEnd().length;
  const read = node.children.findLast((child) => child.endIndex > child.startIndex)?.endIndex ?? node.startIndex;
  return read + Math.max(0, text.slice(read).search(/\S/));
}
function copyTree(tree, text, offset) {
  const cursor = tree.walk();
  try {
    return new Copier(cursor, tree.language, text, offset).copy(0);
  } finally {
    cursor.delete();
  }
}
var Copier = class {
  constructor(cursor, language, text, offset) {
    this.cursor = cursor;
    this.language = language;
    this.text = text;
    this.offset = offset;
  }
  cursor;
  language;
  text;
  offset;
  /** Copies the node that the cursor is at, and leaves the cursor there; undefined for nodes that tell nothing. */
  copy(depth) {
    const kind = this.language.types[this.cursor.nodeTypeId] ?? "";
    if (IGNORED.has(kind)) return void 0;
    if (WRAPPERS.has(kind)) return this.children(depth)[0];
    const start = this.cursor.startIndex + this.offset;
    const end = this.cursor.endIndex + this.offset;
    if (!COMPOSITES.has(kind) || this.isPlain(kind, start, end)) return { kind, start, end, children: [] };
    if (depth >= MAX_SYNTAX_DEPTH) return { kind: TOO_DEEP, start, end, children: [] };
    return { kind, start, end, children: this.children(depth + 1) };
  }
  children(depth) {
    const children = [];
    if (!this.cursor.gotoFirstChild()) return children;
    do {
      const child = this.copy(depth);
      if (child !== void 0) children.push(child);
    } while (this.cursor.gotoNextSibling());
    this.cursor.gotoParent();
    return children;
  }
  isPlain(kind, start, end) {
    if (kind === "attribute" || kind === "object_elem") return isPlainAttribute(this.text, start, end);
    return kind === "expression" && isPlainExpression(this.text, start, end);
  }
};

// src/formats/hcl/reading.ts
function textOf(node, reading) {
  return reading.text.slice(node.start, node.end);
}
function spanOf(node) {
  return { start: node.start, end: node.end };
}
function identifiersOf(node, reading) {
  return node.children.filter(({ kind }) => kind === "identifier").map((name) => textOf(name, reading));
}
function tooDeep(offset, reading) {
  const message = `Nested deeper than ${MAX_SYNTAX_DEPTH} levels of syntax; what is inside is not checked.`;
  reading.problems.add("limit-reached", "error", message, offset);
}

// src/formats/hcl/template.ts
var MARKERS = {
  template_interpolation: "interpolation",
  template_if_intro: "if",
  template_else_intro: "else",
  template_if_end: "endif",
  template_for_start: "for",
  template_for_end: "endfor"
};
function convertQuotedTemplate(node, reading, inner2) {
  const pieces = piecesOf(node, node.start + 1, node.end - 1, reading.text);
  for (const piece of pieces) if ("value" in piece) piece.value = decodeQuoted(piece.value);
  trimAtMarkers(pieces, reading.text);
  return assemble(pieces, node, reading, inner2);
}
function convertHeredoc(node, reading, inner2) {
  const { text } = reading;
  const [opening, name] = node.children;
  const closing = node.children.at(-1);
  if (opening === void 0 || name === void 0 || closing === void 0) {
    return { kind: "invalid", span: spanOf(node) };
  }
  const start = text.indexOf("\n", name.end) + 1;
  const end = Math.max(start, text.lastIndexOf("\n", closing.start - 1) + 1);
  const pieces = piecesOf(node, start, end, text).flatMap(
    (piece) => "value" in piece ? linesOf(decodeHeredoc(piece.value)).map((value) => ({ value })) : [piece]
  );
  trimAtMarkers(pieces, text);
  if (text.startsWith("<<-", opening.start)) stripIndentation(pieces);
  return assemble(pieces, node, reading, inner2);
}
function linesOf(text) {
  return text.split(/(?<=\n)/);
}
function piecesOf(node, start, end, text) {
  const pieces = [];
  let offset = start;
  const visit = (child) => {
    const marker = MARKERS[child.kind];
    if (marker === void 0) {
      child.children.forEach(visit);
      return;
    }
    if (child.start > offset) pieces.push({ value: text.slice(offset, child.start) });
    pieces.push({ marker, node: child });
    offset = child.end;
  };
  node.children.forEach(visit);
  if (offset < end) pieces.push({ value: text.slice(offset, end) });
  return pieces;
}
function assemble(pieces, node, reading, inner2) {
  const span = spanOf(node);
  const parts = new Builder(pieces, reading, inner2).parts();
  const texts = parts.map((part) => part.kind === "text" ? part.value : void 0);
  return texts.includes(void 0) ? { kind: "template", parts, span } : { kind: "literal", value: texts.join(""), span };
}
function trimAtMarkers(pieces, text) {
  pieces.forEach((piece, index) => {
    if ("value" in piece) return;
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (before !== void 0 && "value" in before && text[piece.node.start + 2] === "~") {
      before.value = before.value.trimEnd();
    }
    if (after !== void 0 && "value" in after && text[piece.node.end - 2] === "~") {
      after.value = after.value.trimStart();
    }
  });
}
function stripIndentation(pieces) {
  const leading = [];
  let smallest = Number.POSITIVE_INFINITY;
  let atLineStart = true;
  for (const piece of pieces) {
    const text = "value" in piece ? piece.value : void 0;
    if (atLineStart) {
      const rest = text?.trimStart();
      const blank = rest === "" && text?.endsWith("\n");
      if (!blank) smallest = Math.min(smallest, (text?.length ?? 0) - (rest?.length ?? 0));
      if (!blank && "value" in piece) leading.push(piece);
    }
    atLineStart = text?.endsWith("\n") ?? false;
  }
  for (const piece of leading) piece.value = piece.value.slice(smallest);
}
var Builder = class {
  constructor(pieces, reading, inner2) {
    this.pieces = pieces;
    this.reading = reading;
    this.inner = inner2;
  }
  pieces;
  reading;
  inner;
  #next = 0;
  /** Everything up to the marker that ends the surrounding directive, which is left to the caller. */
  parts() {
    const parts = [];
    let text;
    const endText = () => {
      if (text !== void 0) parts.push({ kind: "text", value: text });
      text = void 0;
    };
    for (let piece = this.pieces[this.#next]; piece !== void 0; piece = this.pieces[this.#next]) {
      if ("value" in piece) {
        text = (text ?? "") + piece.value;
        this.#next++;
        continue;
      }
      const part = this.part(piece);
      if (part === void 0) break;
      endText();
      parts.push(part);
    }
    endText();
    return parts;
  }
  part(piece) {
    switch (piece.marker) {
      case "interpolation":
        this.#next++;
        return { kind: "interpolation", expression: this.inner(piece.node, this.reading) };
      case "if": {
        this.#next++;
        const condition = this.inner(piece.node, this.reading);
        const whenTrue = this.parts();
        const whenFalse = this.takes("else") ? this.parts() : [];
        this.takes("endif");
        return { kind: "if", condition, whenTrue, whenFalse };
      }
      case "for": {
        this.#next++;
        const collection = this.inner(piece.node, this.reading);
        const parts = this.parts();
        this.takes("endfor");
        return { kind: "for", names: identifiersOf(piece.node, this.reading), collection, parts };
      }
      default:
        return void 0;
    }
  }
  takes(marker) {
    const piece = this.pieces[this.#next];
    if (piece === void 0 || "value" in piece || piece.marker !== marker) return false;
    this.#next++;
    return true;
  }
};

// src/formats/hcl/expression.ts
var BINARY = /* @__PURE__ */ new Set([
  "+",
  "-",
  "*",
  "/",
  "%",
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "&&",
  "||"
]);
function convertExpression(node, reading) {
  if (node.kind === TOO_DEEP) return unreadable(node, reading);
  if (node.children.length === 0) return plainExpression(reading.text, spanOf(node));
  return convertTerm(node.children, reading);
}
function convertOperand(node, reading) {
  const child = node.children.find(({ kind }) => kind === "expression" || kind === TOO_DEEP);
  return child === void 0 ? invalid(node) : convertExpression(child, reading);
}
function convertTerm(nodes, reading) {
  const [first, second, third] = nodes;
  if (first === void 0) return { kind: "invalid", span: { start: 0, end: 0 } };
  if (first.kind !== "(" || second === void 0 || third === void 0) {
    return withAccessors(convertPrimary(first, reading), nodes.slice(1), reading);
  }
  const inner2 = convertExpression(second, reading);
  const span = { start: first.start, end: third.end };
  return withAccessors({ kind: "parentheses", inner: inner2, span }, nodes.slice(3), reading);
}
function withAccessors(target, accessors, reading) {
  const last = accessors.at(-1);
  if (last === void 0) return target;
  const splats = accessors.filter(({ kind }) => kind === "full_splat");
  if (splats.length > MAX_SPLATS) return unreadable(last, reading);
  const span = { start: target.span.start, end: last.end };
  const steps = stepsOf(accessors, reading);
  return target.kind === "traversal" ? { kind: "traversal", root: target.root, steps: [...target.steps, ...steps], span } : { kind: "access", target, steps, span };
}
var MAX_SPLATS = MAX_SYNTAX_DEPTH / 2;
function stepsOf(accessors, reading) {
  const at = accessors.findIndex(({ kind }) => kind === "full_splat");
  const splat = accessors[at];
  const before = splat === void 0 ? accessors : accessors.slice(0, at);
  const steps = before.flatMap((node) => {
    switch (node.kind) {
      case "get_attr":
        return [{ kind: "attribute", name: nameAfterDot(node, reading) }];
      case "attr_splat":
        return attributeSplat(node, reading);
      default:
        return [indexStep(node, reading)];
    }
  });
  if (splat === void 0) return steps;
  const inside = [...stepsOf(accessorsIn(splat), reading), ...stepsOf(accessors.slice(at + 1), reading)];
  return [...steps, { kind: "splat", each: inside }];
}
function accessorsIn(splat) {
  return splat.children.filter(({ kind }) => ["get_attr", "legacy_index", "new_index"].includes(kind));
}
function nameAfterDot(node, reading) {
  return /[\p{ID_Continue}-]+$/u.exec(textOf(node, reading))?.[0] ?? "";
}
function indexStep(node, reading) {
  if (node.kind !== "legacy_index") return { kind: "index", key: convertOperand(node, reading) };
  const value = Number(nameAfterDot(node, reading));
  return { kind: "index", key: { kind: "literal", value, span: spanOf(node) } };
}
function attributeSplat(node, reading) {
  const accessors = accessorsIn(node);
  const bracket = accessors.findIndex(({ kind }) => kind === "new_index");
  const reach = bracket === -1 ? accessors.length : bracket;
  const each = stepsOf(accessors.slice(0, reach), reading);
  return [{ kind: "splat", each }, ...stepsOf(accessors.slice(reach), reading)];
}
function convertPrimary(node, reading) {
  switch (node.kind) {
    case "literal_value":
      return convertLiteral(node, reading);
    case "variable_expr":
      return { kind: "traversal", root: textOf(node, reading), steps: [], span: spanOf(node) };
    case "expression":
      return convertExpression(node, reading);
    case "function_call":
      return convertCall(node, reading);
    case "conditional":
      return convertConditional(node, reading);
    case "unary_operation":
      return convertUnary(node, reading);
    case "binary_operation":
      return convertBinary(node, reading);
    case "tuple":
      return { kind: "tuple", items: expressionsIn(node, reading), span: spanOf(node) };
    case "object":
      return { kind: "object", items: itemsIn(node, reading), span: spanOf(node) };
    case "for_tuple_expr":
    case "for_object_expr":
      return convertFor(node, reading);
    case "quoted_template":
      return convertQuotedTemplate(node, reading, convertOperand);
    case "heredoc_template":
      return convertHeredoc(node, reading, convertOperand);
    case TOO_DEEP:
      return unreadable(node, reading);
    default:
      return invalid(node);
  }
}
function convertLiteral(node, reading) {
  const source = textOf(node, reading);
  const span = spanOf(node);
  if (source.startsWith('"')) return { kind: "literal", value: decodeQuoted(source.slice(1, -1)), span };
  return /^\d/.test(source) ? { kind: "literal", value: Number(source), span } : plainExpression(reading.text, span);
}
function convertCall(node, reading) {
  const list = node.children.find(({ kind }) => kind === "function_arguments" || kind === TOO_DEEP);
  if (list?.kind === TOO_DEEP) return unreadable(list, reading);
  return {
    kind: "call",
    name: identifiersOf(node, reading)[0] ?? "",
    arguments: list === void 0 ? [] : expressionsIn(list, reading),
    expandsLast: list?.children.at(-1)?.kind === "ellipsis",
    span: spanOf(node)
  };
}
function convertUnary(node, reading) {
  const operand = convertTerm(node.children.slice(1), reading);
  const operator = node.children[0]?.kind === "!" ? "!" : "-";
  return { kind: "unary", operator, operand, span: spanOf(node) };
}
function convertBinary(node, reading) {
  const at = node.children.findIndex(({ kind }) => BINARY.has(kind));
  const operator = node.children[at]?.kind;
  if (operator === void 0) return invalid(node);
  const left = convertTerm(node.children.slice(0, at), reading);
  const right = convertTerm(node.children.slice(at + 1), reading);
  return { kind: "binary", operator, left, right, span: spanOf(node) };
}
function convertConditional(node, reading) {
  const [condition, whenTrue, whenFalse] = expressionsIn(node, reading);
  if (condition === void 0 || whenTrue === void 0 || whenFalse === void 0) return invalid(node);
  return rightAssociative({ kind: "conditional", condition, whenTrue, whenFalse, span: spanOf(node) });
}
function rightAssociative(conditional) {
  const first = conditional.condition;
  if (first.kind !== "conditional") return conditional;
  const span = { start: first.whenFalse.span.start, end: conditional.span.end };
  const rest = rightAssociative({ ...conditional, condition: first.whenFalse, span });
  return { ...first, whenFalse: rest, span: conditional.span };
}
function convertFor(node, reading) {
  const intro = node.children.find(({ kind }) => kind === "for_intro");
  const condition = node.children.find(({ kind }) => kind === "for_cond");
  const [first, second] = expressionsIn(node, reading);
  if (intro === void 0 || first === void 0) return invalid(node);
  return {
    kind: "for",
    names: identifiersOf(intro, reading),
    collection: convertOperand(intro, reading),
    ...second === void 0 ? {} : { key: first },
    value: second ?? first,
    grouped: node.children.some(({ kind }) => kind === "ellipsis"),
    ...condition === void 0 ? {} : { condition: convertOperand(condition, reading) },
    span: spanOf(node)
  };
}
function expressionsIn(node, reading) {
  return node.children.filter(({ kind }) => kind === "expression" || kind === TOO_DEEP).map((child) => convertExpression(child, reading));
}
function itemsIn(node, reading) {
  return node.children.filter(({ kind }) => kind === "object_elem").flatMap((element) => {
    if (element.children.length === 0) return [plainItem(element, reading)];
    const [key, value] = expressionsIn(element, reading);
    return key === void 0 || value === void 0 ? [] : [{ key: asKey(key, reading), value }];
  });
}
function plainItem({ start, end }, reading) {
  const { name, expressionStart } = splitAssignment(reading.text, start);
  return {
    key: { kind: "literal", value: name, span: { start, end: start + name.length } },
    value: plainExpression(reading.text, { start: expressionStart, end })
  };
}
function asKey(key, reading) {
  const source = reading.text.slice(key.span.start, key.span.end);
  const bare = key.kind === "traversal" && key.steps.length === 0 || /^(?:true|false|null)$/.test(source);
  return bare ? { kind: "literal", value: source, span: key.span } : key;
}
function unreadable(node, reading) {
  tooDeep(node.start, reading);
  return invalid(node);
}
function invalid(node) {
  return { kind: "invalid", span: spanOf(node) };
}

// src/formats/hcl/body.ts
function convertBodyIn(parent, reading) {
  const body = parent.children.find(({ kind }) => kind === "body" || kind === TOO_DEEP);
  const attributes = [];
  const blocks = [];
  if (body?.kind === TOO_DEEP) tooDeep(body.start, reading);
  for (const node of body?.children ?? []) {
    if (node.kind === "attribute") attributes.push(convertAttribute(node, reading));
    else if (node.kind === "block") blocks.push(convertBlock(node, reading));
    else if (node.kind === TOO_DEEP) tooDeep(node.start, reading);
  }
  return { attributes, blocks };
}
function convertAttribute(node, reading) {
  const { start, end } = node;
  const [key, value] = node.children;
  if (key === void 0 || value === void 0) {
    const { name: name2, expressionStart } = splitAssignment(reading.text, start);
    const expression = plainExpression(reading.text, { start: expressionStart, end });
    return { name: name2, key: { start, end: start + name2.length }, expression };
  }
  const name = reading.text.slice(key.start, key.end);
  return { name, key: { start: key.start, end: key.end }, expression: convertExpression(value, reading) };
}
function convertBlock(node, reading) {
  const { text } = reading;
  const [type] = node.children;
  const labels = node.children.filter(
    ({ kind }, index) => kind === "string_lit" || kind === "identifier" && index > 0
  );
  return {
    type: type === void 0 ? "" : text.slice(type.start, type.end),
    labels: labels.map((label) => labelText(text.slice(label.start, label.end))),
    header: { start: node.start, end: labels.at(-1)?.end ?? type?.end ?? node.start },
    body: convertBodyIn(node, reading),
    span: { start: node.start, end: node.end }
  };
}
function labelText(source) {
  return source.startsWith('"') ? decodeQuoted(source.slice(1, -1)) : source;
}

// src/formats/hcl/direct/cursor.ts
var UNFIT = new Error("not read directly");
var MAX_DEPTH = MAX_SYNTAX_DEPTH - 20;
var LEVELS = 2;
var TAB = 9;
var LINE_FEED = 10;
var RETURN = 13;
var SPACE = 32;
var HASH = 35;
var ASTERISK = 42;
var SLASH = 47;
var COLON = 58;
var IN_NAME = new Uint8Array(128);
for (const char of "0123456789-") IN_NAME[char.charCodeAt(0)] = 1;
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz") IN_NAME[char.charCodeAt(0)] = 3;
var Cursor = class {
  constructor(text) {
    this.text = text;
  }
  text;
  offset = 0;
  /** May an expression go on in the next line, as it may between round and square brackets? */
  multiline = false;
  /** Inside of a template: no heredoc may stand there. */
  inTemplate = false;
  /** Levels around the cursor, and the most that there were in the attribute at hand. */
  #depth = 0;
  #deepest = 0;
  /** The character at `ahead` of the cursor; NaN behind the end. */
  code(ahead = 0) {
    return this.text.charCodeAt(this.offset + ahead);
  }
  /** Skips white space and comments. Did a line end there? */
  skip() {
    let lineEnds = false;
    for (; ; ) {
      const code = this.code();
      if (code === LINE_FEED) lineEnds = true;
      if (code === LINE_FEED || code === SPACE || code === TAB || code === RETURN) this.offset++;
      else if (code === HASH || code === SLASH && this.code(1) === SLASH) this.skipTo("\n", 0);
      else if (code === SLASH && this.code(1) === ASTERISK) this.skipTo("*/", 2);
      else return lineEnds;
    }
  }
  /** Takes one character if it comes next. */
  takes(code) {
    if (this.code() !== code) return false;
    this.offset++;
    return true;
  }
  /** Takes a character that has to come next, behind white space. */
  expect(code) {
    this.skip();
    if (!this.takes(code)) throw UNFIT;
  }
  /** Takes a name if one comes next, `provider::aws::arn_parse` too. Those beyond ASCII are left to the grammar. */
  name() {
    const start = this.offset;
    let code = this.code();
    if (IN_NAME[code] !== 3) return void 0;
    for (; ; ) {
      while (IN_NAME[code]) code = this.text.charCodeAt(++this.offset);
      if (code >= 128) throw UNFIT;
      if (code !== COLON || this.code(1) !== COLON) return this.text.slice(start, this.offset);
      this.offset += 2;
      code = this.code();
    }
  }
  expectName() {
    this.skip();
    const name = this.name();
    if (name === void 0) throw UNFIT;
    return name;
  }
  /** Takes a word if it comes next, and not as the start of a longer one. */
  takesWord(word) {
    const start = this.offset;
    if (!this.text.startsWith(word, start)) return false;
    if (this.name() === word) return true;
    this.offset = start;
    return false;
  }
  /** The text that a sticky pattern matches here, which is then taken; '' for none. */
  match(pattern) {
    const start = this.offset;
    pattern.lastIndex = start;
    if (!pattern.test(this.text)) return "";
    this.offset = pattern.lastIndex;
    return this.text.slice(start, this.offset);
  }
  /** Reads something that may hold its own kind. */
  nested(read) {
    this.enter();
    const result = read(this);
    this.leave();
    return result;
  }
  enter() {
    this.#depth += LEVELS;
    if (this.#depth > this.#deepest) this.#deepest = this.#depth;
    if (this.#deepest > MAX_DEPTH) throw UNFIT;
  }
  leave() {
    this.#depth -= LEVELS;
  }
  /** An operator was read: in the grammar's tree all that stands on its left is one level deeper. */
  deepen() {
    this.#deepest += LEVELS;
    if (this.#deepest > MAX_DEPTH) throw UNFIT;
  }
  /** A new attribute or block begins. */
  begin() {
    this.#deepest = this.#depth;
  }
  /** Reads what stands between brackets, in which an expression may go on in the next line or not. */
  between(multiline, read) {
    const outside = this.multiline;
    this.multiline = multiline;
    const result = this.nested(read);
    this.multiline = outside;
    return result;
  }
  skipTo(end, length) {
    const found2 = this.text.indexOf(end, this.offset + length);
    if (found2 !== -1) this.offset = found2 + length;
    else if (length > 0) throw UNFIT;
    else this.offset = this.text.length;
  }
};

// src/formats/hcl/direct/steps.ts
var ASTERISK2 = 42;
var DOT = 46;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var DIGITS = /\d+(?![\w-]|\.\d)/y;
function readSteps(cursor, read) {
  const steps = [];
  for (; ; ) {
    const step = readStep(cursor, read);
    if (step !== void 0) {
      steps.push(step);
    } else if (cursor.text.startsWith("[*]", cursor.offset)) {
      cursor.offset += 3;
      const each = cursor.nested(() => readSteps(cursor, read));
      return [...steps, { kind: "splat", each }];
    } else if (cursor.text.startsWith(".*", cursor.offset)) {
      cursor.offset += 2;
      steps.push(...legacySplat(readPlainSteps(cursor, read), cursor.text));
    } else return steps;
  }
}
function readPlainSteps(cursor, read) {
  const steps = [];
  for (let step = readStep(cursor, read); step !== void 0; step = readStep(cursor, read)) steps.push(step);
  return steps;
}
function legacySplat(steps, text) {
  const bracket = steps.findIndex((step) => step.kind === "index" && text[step.key.span.start] !== ".");
  const reach = bracket === -1 ? steps.length : bracket;
  return [{ kind: "splat", each: steps.slice(0, reach) }, ...steps.slice(reach)];
}
function readStep(cursor, read) {
  const start = cursor.offset;
  if (cursor.code() === OPEN_BRACKET) {
    if (cursor.code(1) === ASTERISK2) return void 0;
    return { kind: "index", key: cursor.between(true, () => readIndex(cursor, read)) };
  }
  if (cursor.code() !== DOT || cursor.code(1) === DOT || cursor.code(1) === ASTERISK2) return void 0;
  cursor.offset++;
  const digits = cursor.match(DIGITS);
  if (digits !== "") {
    const span = { start, end: cursor.offset };
    return { kind: "index", key: { kind: "literal", value: Number(digits), span } };
  }
  const name = cursor.name();
  if (name === void 0 || name.includes(":")) throw UNFIT;
  return { kind: "attribute", name };
}
function readIndex(cursor, read) {
  cursor.offset++;
  cursor.skip();
  const key = read(cursor);
  cursor.expect(CLOSE_BRACKET);
  return key;
}

// src/formats/hcl/direct/template.ts
var QUOTE = 34;
var DOLLAR = 36;
var PERCENT = 37;
var COMMA = 44;
var BACKSLASH = 92;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var TILDE = 126;
var PLAIN2 = /"[^"\\$%\r\n]*"/y;
var QUOTED_TEXT = /[^"\\$%\r\n]+/y;
var ESCAPE = /\\(?:["\\nrt]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
var HEREDOC = /<<-?[A-Za-z_][\w-]{0,99}(?=\r?\n)/y;
var REST_OF_LINE = /[^\S\n]*(?:\n|$)/y;
var HEREDOC_TEXT = /[^$%\n]+/y;
var inner = (node) => node.expression ?? { kind: "invalid", span: { start: node.start, end: node.end } };
function readQuoted(cursor, read) {
  const start = cursor.offset;
  const plain = cursor.match(PLAIN2);
  if (plain !== "")
    return { kind: "literal", value: plain.slice(1, -1), span: { start, end: cursor.offset } };
  cursor.offset++;
  const markers = new Markers(cursor, read);
  while (!cursor.takes(QUOTE)) {
    const code = cursor.code();
    if (code === DOLLAR || code === PERCENT) markers.take(code);
    else if (cursor.match(code === BACKSLASH ? ESCAPE : QUOTED_TEXT) === "") throw UNFIT;
  }
  const node = { kind: "quoted_template", start, end: cursor.offset, children: markers.all() };
  return convertQuotedTemplate(node, readingOf(cursor), inner);
}
function readHeredoc(cursor, read) {
  const start = cursor.offset;
  const opening = cursor.match(HEREDOC);
  if (opening === "" || cursor.inTemplate) throw UNFIT;
  const name = opening.replace(/^<<-?/, "");
  const nameEnd = cursor.offset;
  const markers = new Markers(cursor, read);
  const closing = new RegExp(`[^\\S\\n]*${name}`, "y");
  cursor.offset = cursor.text.indexOf("\n", nameEnd);
  for (; ; ) {
    const code = cursor.code();
    if (code === DOLLAR || code === PERCENT) {
      markers.take(code);
    } else if (code === 10) {
      cursor.offset++;
      if (cursor.match(closing) !== "") break;
    } else if (cursor.match(HEREDOC_TEXT) === "") throw UNFIT;
  }
  const end = cursor.offset;
  REST_OF_LINE.lastIndex = end;
  if (!REST_OF_LINE.test(cursor.text)) throw UNFIT;
  const leaf = (kind, from, to) => ({ kind, start: from, end: to, children: [] });
  const children = [
    leaf("heredoc_start", start, nameEnd - name.length),
    leaf("heredoc_identifier", nameEnd - name.length, nameEnd),
    ...markers.all(),
    leaf("heredoc_identifier", end - name.length, end)
  ];
  return convertHeredoc({ kind: "heredoc_template", start, end, children }, readingOf(cursor), inner);
}
var Markers = class {
  constructor(cursor, read) {
    this.cursor = cursor;
    this.read = read;
  }
  cursor;
  read;
  #found = [];
  /** Directives that wait for their end, the innermost last. */
  #open = [];
  all() {
    if (this.#open.length > 0) throw UNFIT;
    return this.#found;
  }
  /** Takes what starts with `$` or `%`: a marker or, for `$${` and a sign alone, text. */
  take(sign) {
    const { cursor } = this;
    if (cursor.code(1) === OPEN_BRACE) this.#found.push(cursor.between(true, () => this.marker(sign)));
    else cursor.offset += cursor.code(1) !== sign ? 1 : cursor.code(2) === OPEN_BRACE ? 3 : 2;
  }
  marker(sign) {
    const { cursor } = this;
    const { offset: start, inTemplate } = cursor;
    cursor.offset += 2;
    cursor.inTemplate = true;
    cursor.takes(TILDE);
    const read = sign === DOLLAR ? this.interpolation() : this.directive();
    cursor.skip();
    cursor.takes(TILDE);
    if (!cursor.takes(CLOSE_BRACE)) throw UNFIT;
    cursor.inTemplate = inTemplate;
    return { children: [], ...read, start, end: cursor.offset };
  }
  interpolation() {
    this.cursor.skip();
    return { kind: "template_interpolation", expression: this.read(this.cursor) };
  }
  directive() {
    const { cursor } = this;
    const word = cursor.expectName();
    switch (word) {
      case "if":
        this.begin("if");
        cursor.skip();
        return { kind: "template_if_intro", expression: this.read(cursor) };
      case "else":
        if (this.#open.pop() !== "if") throw UNFIT;
        this.#open.push("else");
        return { kind: "template_else_intro" };
      case "for": {
        this.begin("for");
        const children = [this.identifier()];
        cursor.skip();
        if (cursor.takes(COMMA)) children.push(this.identifier());
        if (cursor.expectName() !== "in") throw UNFIT;
        cursor.skip();
        return { kind: "template_for_start", expression: this.read(cursor), children };
      }
      default: {
        const ended = this.#open.pop();
        cursor.leave();
        if (word !== (ended === "for" ? "endfor" : "endif") || ended === void 0) throw UNFIT;
        return { kind: ended === "for" ? "template_for_end" : "template_if_end" };
      }
    }
  }
  begin(directive) {
    this.#open.push(directive);
    this.cursor.enter();
  }
  identifier() {
    const { length } = this.cursor.expectName();
    const { offset: end } = this.cursor;
    return { kind: "identifier", start: end - length, end, children: [] };
  }
};
function readingOf({ text }) {
  return { text };
}

// src/formats/hcl/direct/brackets.ts
var QUOTE2 = 34;
var OPEN_PARENTHESIS = 40;
var CLOSE_PARENTHESIS = 41;
var COMMA2 = 44;
var DOT2 = 46;
var COLON2 = 58;
var EQUALS = 61;
var GREATER = 62;
var CLOSE_BRACKET2 = 93;
var CLOSE_BRACE2 = 125;
var NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.\x80-\uffff])/y;
var RESERVED = /* @__PURE__ */ new Set(["for", "in", "if", "else", "endif", "endfor"]);
function readParentheses(cursor, read) {
  const start = cursor.offset++;
  cursor.skip();
  const inner2 = read(cursor);
  cursor.expect(CLOSE_PARENTHESIS);
  return { kind: "parentheses", inner: inner2, span: { start, end: cursor.offset } };
}
function readArguments(cursor, read) {
  const items = [];
  cursor.offset++;
  for (; ; ) {
    cursor.skip();
    if (cursor.takes(CLOSE_PARENTHESIS)) return { items, expandsLast: false };
    items.push(read(cursor));
    cursor.skip();
    if (cursor.takes(COMMA2)) continue;
    const expandsLast = cursor.text.startsWith("...", cursor.offset);
    if (expandsLast) cursor.offset += 3;
    cursor.expect(CLOSE_PARENTHESIS);
    return { items, expandsLast };
  }
}
function readTuple(cursor, read) {
  const start = cursor.offset++;
  cursor.skip();
  if (cursor.takesWord("for")) return readFor(cursor, start, CLOSE_BRACKET2, read);
  const items = [];
  for (; ; ) {
    cursor.skip();
    if (cursor.takes(CLOSE_BRACKET2)) break;
    items.push(read(cursor));
    cursor.skip();
    if (!cursor.takes(COMMA2)) {
      cursor.expect(CLOSE_BRACKET2);
      break;
    }
  }
  return { kind: "tuple", items, span: { start, end: cursor.offset } };
}
function readFor(cursor, start, closing, read) {
  const names = [cursor.expectName()];
  cursor.skip();
  if (cursor.takes(COMMA2)) names.push(cursor.expectName());
  if (cursor.expectName() !== "in") throw UNFIT;
  cursor.skip();
  const collection = read(cursor);
  cursor.expect(COLON2);
  cursor.skip();
  const first = read(cursor);
  let second;
  if (closing === CLOSE_BRACE2) {
    cursor.expect(EQUALS);
    if (!cursor.takes(GREATER)) throw UNFIT;
    cursor.skip();
    second = read(cursor);
    cursor.skip();
  }
  const grouped = second !== void 0 && cursor.text.startsWith("...", cursor.offset);
  if (grouped) cursor.offset += 3;
  cursor.skip();
  const condition = cursor.takesWord("if") ? readCondition(cursor, read) : void 0;
  cursor.expect(closing);
  return {
    kind: "for",
    names,
    collection,
    ...second === void 0 ? {} : { key: first },
    value: second ?? first,
    grouped,
    ...condition === void 0 ? {} : { condition },
    span: { start, end: cursor.offset }
  };
}
function readCondition(cursor, read) {
  cursor.skip();
  return read(cursor);
}
function readBraces(cursor, read) {
  const start = cursor.offset++;
  cursor.skip();
  if (cursor.takesWord("for")) return cursor.between(true, () => readFor(cursor, start, CLOSE_BRACE2, read));
  const items = cursor.between(false, () => readItems(cursor, read));
  return { kind: "object", items, span: { start, end: cursor.offset } };
}
function readItems(cursor, read) {
  const items = [];
  while (!cursor.takes(CLOSE_BRACE2)) {
    const key = readKey(cursor, read);
    cursor.skip();
    const separator = cursor.code();
    const next = cursor.code(1);
    const isPlain = separator === EQUALS ? next !== EQUALS && next !== GREATER : separator === COLON2;
    if (!isPlain) throw UNFIT;
    cursor.offset++;
    cursor.skip();
    items.push({ key, value: read(cursor) });
    const lineEnds = cursor.skip();
    if (cursor.takes(COMMA2)) cursor.skip();
    else if (cursor.code() !== CLOSE_BRACE2 && (!lineEnds || cursor.code() === OPEN_PARENTHESIS)) throw UNFIT;
  }
  return items;
}
function readKey(cursor, read) {
  const start = cursor.offset;
  const code = cursor.code();
  if (code === QUOTE2) return readQuoted(cursor, read);
  if (code === OPEN_PARENTHESIS) return cursor.between(true, () => readParentheses(cursor, read));
  const number = readNumber(cursor);
  if (number !== void 0) return number;
  const name = cursor.name();
  if (name === void 0 || RESERVED.has(name)) throw UNFIT;
  if (cursor.code() === DOT2) {
    const steps = readPlainSteps(cursor, read);
    return { kind: "traversal", root: name, steps, span: { start, end: cursor.offset } };
  }
  return { kind: "literal", value: name, span: { start, end: cursor.offset } };
}
function readNumber(cursor) {
  const start = cursor.offset;
  const number = cursor.match(NUMBER);
  if (number === "") return void 0;
  return { kind: "literal", value: Number(number), span: { start, end: cursor.offset } };
}

// src/formats/hcl/direct/expression.ts
var EXCLAMATION = 33;
var QUOTE3 = 34;
var AMPERSAND = 38;
var OPEN_PARENTHESIS2 = 40;
var ASTERISK3 = 42;
var MINUS = 45;
var COLON3 = 58;
var LESS = 60;
var EQUALS2 = 61;
var GREATER2 = 62;
var QUESTION = 63;
var OPEN_BRACKET2 = 91;
var OPEN_BRACE2 = 123;
var KEYWORDS2 = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
function readExpression(cursor) {
  return cursor.nested(readConditional);
}
function readConditional(cursor) {
  const condition = readOperation(cursor, 1);
  if (!nextIs(cursor, QUESTION)) return condition;
  cursor.deepen();
  cursor.offset++;
  cursor.skip();
  const whenTrue = readExpression(cursor);
  if (!nextIs(cursor, COLON3)) throw UNFIT;
  cursor.offset++;
  cursor.skip();
  const whenFalse = readExpression(cursor);
  const span = { start: condition.span.start, end: whenFalse.span.end };
  return { kind: "conditional", condition, whenTrue, whenFalse, span };
}
function nextIs(cursor, code) {
  const { offset } = cursor;
  const lineEnds = cursor.skip();
  if (cursor.code() === code && (cursor.multiline || !lineEnds)) return true;
  cursor.offset = offset;
  return false;
}
function readOperation(cursor, least) {
  let left = readUnary(cursor);
  for (; ; ) {
    const { offset } = cursor;
    const lineEnds = cursor.skip();
    const operator = cursor.multiline || !lineEnds ? operatorAt(cursor) : void 0;
    if (operator === void 0 || PRECEDENCE[operator] < least) {
      cursor.offset = offset;
      return left;
    }
    cursor.deepen();
    cursor.offset += operator.length;
    cursor.skip();
    const right = readOperation(cursor, PRECEDENCE[operator] + 1);
    const span = { start: left.span.start, end: right.span.end };
    left = { kind: "binary", operator, left, right, span };
  }
}
var PRECEDENCE = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6
};
function operatorAt(cursor) {
  const next = cursor.code(1);
  switch (cursor.code()) {
    case EXCLAMATION:
      return next === EQUALS2 ? "!=" : void 0;
    case 37:
      return "%";
    case AMPERSAND:
      return next === AMPERSAND ? "&&" : void 0;
    case ASTERISK3:
      return "*";
    case 43:
      return "+";
    case MINUS:
      return "-";
    case 47:
      return "/";
    case LESS:
      return next === EQUALS2 ? "<=" : "<";
    case EQUALS2:
      return next === EQUALS2 ? "==" : void 0;
    case GREATER2:
      return next === EQUALS2 ? ">=" : ">";
    case 124:
      return next === 124 ? "||" : void 0;
    default:
      return void 0;
  }
}
function readUnary(cursor) {
  const code = cursor.code();
  if (code !== MINUS && code !== EXCLAMATION) return readTerm(cursor);
  const start = cursor.offset++;
  cursor.skip();
  const operand = cursor.nested(readUnary);
  const span = { start, end: operand.span.end };
  return { kind: "unary", operator: code === MINUS ? "-" : "!", operand, span };
}
function readTerm(cursor) {
  const start = cursor.offset;
  const target = readPrimary(cursor);
  const steps = readSteps(cursor, readExpression);
  if (steps.length === 0) return target;
  const span = { start, end: cursor.offset };
  if (target.kind === "traversal") return { kind: "traversal", root: target.root, steps, span };
  if (target.kind === "literal") throw UNFIT;
  return { kind: "access", target, steps, span };
}
function readPrimary(cursor) {
  switch (cursor.code()) {
    case QUOTE3:
      return readQuoted(cursor, readExpression);
    case OPEN_PARENTHESIS2:
      return cursor.between(true, () => readParentheses(cursor, readExpression));
    case LESS:
      return readHeredoc(cursor, readExpression);
    case OPEN_BRACKET2:
      return cursor.between(true, () => readTuple(cursor, readExpression));
    case OPEN_BRACE2:
      return readBraces(cursor, readExpression);
    default:
      return readNumber(cursor) ?? readName(cursor);
  }
}
function readName(cursor) {
  const start = cursor.offset;
  const name = cursor.name();
  if (name === void 0 || RESERVED.has(name)) throw UNFIT;
  const keyword = KEYWORDS2.get(name);
  const isCall = cursor.code() === OPEN_PARENTHESIS2;
  if (keyword !== void 0) {
    if (isCall) throw UNFIT;
    return { kind: "literal", value: keyword, span: { start, end: cursor.offset } };
  }
  if (!isCall) return { kind: "traversal", root: name, steps: [], span: { start, end: cursor.offset } };
  const { items, expandsLast } = cursor.between(true, () => readArguments(cursor, readExpression));
  return { kind: "call", name, arguments: items, expandsLast, span: { start, end: cursor.offset } };
}

// src/formats/hcl/direct/body.ts
var QUOTE4 = 34;
var EQUALS3 = 61;
var GREATER3 = 62;
var OPEN_BRACE3 = 123;
var CLOSE_BRACE3 = 125;
var LABEL = /"(?:[^"\\$%\r\n\0]|\\["\\nrt])*"/y;
function readDirectly(text) {
  if (text.includes("\0")) return void 0;
  try {
    const cursor = new Cursor(text);
    const body = readBody(cursor);
    return cursor.offset === text.length ? body : void 0;
  } catch (problem) {
    if (problem === UNFIT) return void 0;
    throw problem;
  }
}
function readBody(cursor) {
  const attributes = [];
  const blocks = [];
  let atLineStart = true;
  for (; ; ) {
    atLineStart = cursor.skip() || atLineStart;
    if (cursor.offset >= cursor.text.length || cursor.code() === CLOSE_BRACE3) return { attributes, blocks };
    if (!atLineStart) throw UNFIT;
    readItem(cursor, attributes, blocks);
    atLineStart = false;
  }
}
function readItem(cursor, attributes, blocks) {
  cursor.begin();
  const start = cursor.offset;
  const name = cursor.expectName();
  const key = { start, end: cursor.offset };
  if (cursor.skip()) throw UNFIT;
  if (cursor.code() !== EQUALS3) {
    blocks.push(readBlock(cursor, name, start, key.end));
    return;
  }
  if (cursor.code(1) === EQUALS3 || cursor.code(1) === GREATER3) throw UNFIT;
  cursor.offset++;
  cursor.skip();
  attributes.push({ name, key, expression: cursor.between(false, readExpression) });
}
function readBlock(cursor, type, start, end) {
  const labels = [];
  let headerEnd = end;
  while (cursor.code() !== OPEN_BRACE3) {
    const label = cursor.code() === QUOTE4 ? cursor.match(LABEL) : cursor.name();
    if (label === void 0 || label === "") throw UNFIT;
    labels.push(labelText(label));
    headerEnd = cursor.offset;
    if (cursor.skip()) throw UNFIT;
  }
  cursor.offset++;
  const body = cursor.nested(readBody);
  cursor.expect(CLOSE_BRACE3);
  return { type, labels, header: { start, end: headerEnd }, body, span: { start, end: cursor.offset } };
}

// src/formats/hcl/parser.ts
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
var loading;
function loadParser() {
  loading ??= load();
  return loading;
}
var TIERING_BUDGET = 3e7;
async function load() {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  const [{ Language, Parser }, wasmBinary, grammar] = await Promise.all([
    import("./web-tree-sitter-DYGP4KRT.js"),
    readWasm("web-tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm"),
    readWasm(
      "tree-sitter-terraform.wasm",
      "@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm"
    )
  ]);
  await Parser.init({ wasmBinary });
  return new Parser().setLanguage(await Language.load(grammar));
}
async function readWasm(bundled, inPackage) {
  try {
    return await readFile(new URL(`./${bundled}`, import.meta.url));
  } catch {
    return readFile(createRequire(import.meta.url).resolve(inPackage));
  }
}

// src/formats/hcl/operators.ts
function isPrimitive(value) {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
function applyUnary(operator, operand) {
  if (operator === "!") return typeof operand === "boolean" ? !operand : void 0;
  return typeof operand === "number" ? -operand : void 0;
}
function applyBinary(operator, left, right) {
  if (operator === "==") return left === right;
  if (operator === "!=") return left !== right;
  if (typeof left === "boolean" && typeof right === "boolean") {
    if (operator === "&&") return left && right;
    return operator === "||" ? left || right : void 0;
  }
  return typeof left === "number" && typeof right === "number" ? arithmetic(operator, left, right) : void 0;
}
function arithmetic(operator, left, right) {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? void 0 : left / right;
    case "%":
      return right === 0 ? void 0 : left % right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    default:
      return void 0;
  }
}

// src/formats/hcl/references.ts
function traversalsIn(expression) {
  const found2 = [];
  new Collector(found2).visit(expression, []);
  return found2;
}
function traversalsInBody(body) {
  return [
    ...body.attributes.flatMap(({ expression }) => traversalsIn(expression)),
    ...body.blocks.flatMap((block) => traversalsInBody(block.body))
  ];
}
function nameOf(traversal) {
  const names = [traversal.root];
  for (const step of traversal.steps) {
    if (step.kind !== "attribute") break;
    names.push(step.name);
  }
  return names.join(".");
}
var Collector = class {
  constructor(found2) {
    this.found = found2;
  }
  found;
  visit(expression, bound) {
    switch (expression.kind) {
      case "literal":
      case "invalid":
        return;
      case "traversal":
        if (!bound.includes(expression.root)) this.found.push(expression);
        this.visitSteps(expression.steps, bound);
        return;
      case "access":
        this.visit(expression.target, bound);
        this.visitSteps(expression.steps, bound);
        return;
      case "for":
        this.visit(expression.collection, bound);
        this.visitAll(
          [expression.key, expression.value, expression.condition].filter((part) => part !== void 0),
          [...bound, ...expression.names]
        );
        return;
      case "template":
        this.visitParts(expression.parts, bound);
        return;
      default:
        this.visitAll(operandsOf(expression), bound);
    }
  }
  visitAll(expressions, bound) {
    for (const expression of expressions) this.visit(expression, bound);
  }
  visitSteps(steps, bound) {
    for (const step of steps) {
      if (step.kind === "index") this.visit(step.key, bound);
      else if (step.kind === "splat") this.visitSteps(step.each, bound);
    }
  }
  visitParts(parts, bound) {
    for (const part of parts) {
      if (part.kind === "interpolation") {
        this.visit(part.expression, bound);
      } else if (part.kind === "if") {
        this.visit(part.condition, bound);
        this.visitParts(part.whenTrue, bound);
        this.visitParts(part.whenFalse, bound);
      } else if (part.kind === "for") {
        this.visit(part.collection, bound);
        this.visitParts(part.parts, [...bound, ...part.names]);
      }
    }
  }
};
function operandsOf(expression) {
  switch (expression.kind) {
    case "object":
      return expression.items.flatMap(({ key, value }) => [key, value]);
    case "tuple":
      return expression.items;
    case "call":
      return expression.arguments;
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case "parentheses":
      return [expression.inner];
  }
}

// src/formats/hcl/value.ts
var MAX_NAMES = 5;
function expressionValue(expression) {
  const value = foldedValue(expression);
  return value === void 0 ? unknownFrom(expression) : value;
}
function unknownFrom(expression) {
  const names = [...new Set(traversalsIn(expression).map(nameOf))];
  if (names.length > MAX_NAMES) names.splice(MAX_NAMES, names.length, "…");
  return unknown(names.length > 0 ? names.join(", ") : descriptionOf(expression));
}
function bodyValue(body) {
  const value = {};
  for (const { name, expression } of body.attributes) setOwn(value, name, expressionValue(expression));
  for (const group of blockGroups(body)) setOwn(value, group.type, groupValue(group, 0));
  return value;
}
function blockGroups(body) {
  return [...groupBy(body.blocks, ({ type }) => type)].map(([type, blocks]) => {
    const depth = blocks.reduce((most, { labels }) => Math.max(most, labels.length), 0);
    const members = blocks.map((block) => ({
      path: [...block.labels, ...Array(depth - block.labels.length).fill("")],
      block
    }));
    return { type, members };
  });
}
function subgroups(group, level) {
  return [...groupBy(group.members, ({ path }) => path[level])].map(([label = "", members]) => ({
    type: label,
    members
  }));
}
function groupValue(group, level) {
  if (level === group.members[0]?.path.length) return group.members.map(({ block }) => bodyValue(block.body));
  const value = {};
  for (const subgroup of subgroups(group, level))
    setOwn(value, subgroup.type, groupValue(subgroup, level + 1));
  return value;
}
function setOwn(target, key, value) {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[escapeReservedKey(key)] = value;
  }
}
function keyOf(key) {
  const value = expressionValue(key);
  return isPrimitive(value) ? String(value) : void 0;
}
function foldedValue(expression) {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "parentheses":
      return foldedValue(expression.inner);
    case "tuple":
      return expression.items.map(expressionValue);
    case "object":
      return objectValue(expression);
    case "template":
      return templateValue(expression);
    case "unary": {
      const operand = expressionValue(expression.operand);
      return isPrimitive(operand) ? applyUnary(expression.operator, operand) : void 0;
    }
    case "binary": {
      const left = expressionValue(expression.left);
      const right = expressionValue(expression.right);
      return isPrimitive(left) && isPrimitive(right) ? applyBinary(expression.operator, left, right) : void 0;
    }
    case "conditional": {
      const condition = expressionValue(expression.condition);
      if (typeof condition !== "boolean") return void 0;
      return foldedValue(condition ? expression.whenTrue : expression.whenFalse);
    }
    default:
      return void 0;
  }
}
function objectValue(expression) {
  const value = {};
  for (const item of expression.items) {
    const key = keyOf(item.key);
    if (key === void 0) return void 0;
    setOwn(value, key, expressionValue(item.value));
  }
  return value;
}
function templateValue(template) {
  const [only, ...others] = template.parts;
  if (only?.kind === "interpolation" && others.length === 0) return foldedValue(only.expression);
  const texts = [];
  for (const part of template.parts) {
    if (part.kind === "if" || part.kind === "for") return void 0;
    const value = part.kind === "text" ? part.value : expressionValue(part.expression);
    if (!isPrimitive(value) || value === null) return void 0;
    texts.push(String(value));
  }
  return texts.join("");
}
function descriptionOf(expression) {
  switch (expression.kind) {
    case "call":
      return `${expression.name}()`;
    case "invalid":
      return "a syntax error";
    case "parentheses":
      return descriptionOf(expression.inner);
    case "access":
      return descriptionOf(expression.target);
    default:
      return "an expression";
  }
}

// src/formats/hcl/positions.ts
function bodyPositions(body, text) {
  const positions = /* @__PURE__ */ new Map([["", { value: text }]]);
  new Placer(positions).body(body, "");
  return positions;
}
var Placer = class {
  constructor(positions) {
    this.positions = positions;
  }
  positions;
  body(body, at) {
    for (const { name, key, expression } of body.attributes) this.named(at, name, key, expression);
    for (const group of blockGroups(body)) this.group(group, at, 0);
  }
  group(group, parent, level) {
    const at = join(parent, escapeReservedKey(group.type));
    const first = group.members[0]?.block;
    const last = group.members.at(-1)?.block;
    if (first === void 0 || last === void 0) return;
    this.positions.set(at, { key: first.header, value: { start: first.span.start, end: last.span.end } });
    if (level < (group.members[0]?.path.length ?? 0)) {
      for (const subgroup of subgroups(group, level)) this.group(subgroup, at, level + 1);
      return;
    }
    group.members.forEach(({ block }, index) => {
      const item = join(at, index);
      this.positions.set(item, { key: block.header, value: block.span });
      this.body(block.body, item);
    });
  }
  named(parent, name, key, expression) {
    const at = join(parent, escapeReservedKey(name));
    this.positions.set(at, { key, value: expression.span });
    this.inside(expression, at);
  }
  inside(expression, at) {
    if (expression.kind === "parentheses") this.inside(expression.inner, at);
    if (expression.kind === "tuple") {
      expression.items.forEach((item, index) => {
        this.positions.set(join(at, index), { value: item.span });
        this.inside(item, join(at, index));
      });
    }
    if (expression.kind === "object") {
      for (const { key, value } of expression.items) {
        const name = keyOf(key);
        if (name !== void 0) this.named(at, name, key.span, value);
      }
    }
  }
};

// src/formats/hcl/scanner.ts
var IDENTIFIER = String.raw`[\p{ID_Start}_][\p{ID_Continue}-]*`;
var LABEL2 = String.raw`"(?:[^"\\\r\n]|\\.)*"|${IDENTIFIER}`;
var ATTRIBUTE = new RegExp(`(${IDENTIFIER})[ \\t]*=(?!=)`, "uy");
var TYPE = new RegExp(IDENTIFIER, "uy");
var NEXT_LABEL = new RegExp(`[ \\t]*(${LABEL2})`, "uy");
var BRACE = /[ \t]*\{/y;
var TRIVIA = /(?:\s|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\/)*/y;
var TOP_LEVEL = /(?:[a-z_]+(?:[ \t]+"[^"\r\n]*"){1,2}|locals|terraform)[ \t]*\{/y;
var HEREDOC2 = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
var CLOSERS = { "(": ")", "[": "]", "{": "}" };
function scanItems(text, range, resync) {
  const top = [];
  const open = [];
  let offset = skipTrivia(text, range.start);
  while (offset < range.end) {
    if (resync && open.length > 0 && startsTopLevelBlock(text, offset)) {
      for (const block of open.splice(0)) block.span = { start: block.span.start, end: offset };
    }
    const innermost = open.at(-1);
    const items = innermost?.items ?? top;
    if (innermost !== void 0 && text[offset] === "}") {
      innermost.span = { start: innermost.span.start, end: ++offset };
      innermost.closed = true;
      open.pop();
    } else {
      const item = itemAt(text, offset, range.end, resync);
      items.push(item);
      if (item.kind === "block") open.push(item);
      offset = item.kind === "block" ? text.indexOf("{", item.header.end) + 1 : Math.max(item.span.end, offset + 1);
    }
    offset = skipTrivia(text, offset);
  }
  for (const block of open) block.span = { start: block.span.start, end: range.end };
  return top;
}
function itemAt(text, start, limit, resync) {
  ATTRIBUTE.lastIndex = start;
  const name = ATTRIBUTE.exec(text)?.[1];
  if (name !== void 0) {
    return {
      kind: "attribute",
      name,
      span: { start, end: endOfExpression(text, ATTRIBUTE.lastIndex, limit, resync) }
    };
  }
  return blockAt(text, start, limit) ?? {
    kind: "unreadable",
    span: { start, end: endOfExpression(text, start, limit, resync) }
  };
}
function blockAt(text, start, limit) {
  const type = matchAt(TYPE, text, start)?.[0];
  if (type === void 0) return void 0;
  const labels = [];
  let end = start + type.length;
  for (let next = matchAt(NEXT_LABEL, text, end); next !== null; next = matchAt(NEXT_LABEL, text, end)) {
    labels.push(next[1] ?? "");
    end += next[0].length;
  }
  const brace = matchAt(BRACE, text, end);
  if (brace === null || end + brace[0].length > limit) return void 0;
  const span = { start, end: limit };
  return { kind: "block", type, labels, header: { start, end }, items: [], span, closed: false };
}
function matchAt(pattern, text, offset) {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
function endOfExpression(text, start, limit, resync) {
  const awaited = [];
  let offset = start;
  while (offset < limit) {
    const char = text[offset] ?? "";
    const closer = awaited.at(-1);
    if (closer === '"') {
      offset = inQuotes(text, offset, awaited);
    } else if (char === '"') {
      awaited.push('"');
      offset++;
    } else if (char === "\n") {
      if (awaited.length === 0 || resync && startsTopLevelBlock(text, offset + 1)) return offset;
      offset++;
    } else if (CLOSERS[char] !== void 0) {
      awaited.push(CLOSERS[char]);
      offset++;
    } else if (char === closer) {
      awaited.pop();
      offset++;
    } else if (char === "}" && awaited.length === 0) {
      return offset;
    } else {
      offset = Math.min(limit, skipCommentOrHeredoc(text, offset));
    }
  }
  return limit;
}
function inQuotes(text, offset, awaited) {
  const char = text[offset];
  if (char === "\\") return offset + 2;
  if ((char === "$" || char === "%") && text[offset + 1] === "{") {
    if (text[offset - 1] !== char) awaited.push("}");
    return offset + 2;
  }
  if (char !== '"' && char !== "\n") return offset + 1;
  awaited.pop();
  return char === "\n" ? offset : offset + 1;
}
function skipCommentOrHeredoc(text, offset) {
  if (text[offset] === "#" || text.startsWith("//", offset)) return found(text.indexOf("\n", offset), text);
  if (text.startsWith("/*", offset)) return found(text.indexOf("*/", offset + 2), text, 2);
  HEREDOC2.lastIndex = offset;
  const marker = text[offset] === "<" ? HEREDOC2.exec(text)?.[1] : void 0;
  return marker === void 0 ? offset + 1 : endOfHeredoc(text, HEREDOC2.lastIndex, marker);
}
function endOfHeredoc(text, start, marker) {
  for (let line = start; line < text.length; ) {
    const end = found(text.indexOf("\n", line), text);
    if (text.slice(line, end).trim() === marker) return end;
    line = end + 1;
  }
  return text.length;
}
function found(index, text, length = 0) {
  return index === -1 ? text.length : index + length;
}
function skipTrivia(text, offset) {
  TRIVIA.lastIndex = offset;
  TRIVIA.test(text);
  return TRIVIA.lastIndex;
}
function startsTopLevelBlock(text, offset) {
  TOP_LEVEL.lastIndex = offset;
  return (offset === 0 || text[offset - 1] === "\n") && TOP_LEVEL.test(text);
}

// src/formats/hcl/recovery.ts
var UNREADABLE = "This is not valid HCL; correct the syntax here. The rest of the file is checked.";
var MAX_BLOCK_DEPTH = MAX_SYNTAX_DEPTH / 2;
var UNCLOSED = "The block that opens here is never closed; add the missing `}`.";
var Recovery = class {
  constructor(parser, reading) {
    this.parser = parser;
    this.reading = reading;
  }
  parser;
  reading;
  readFile() {
    const all = { start: 0, end: this.reading.text.length };
    const bodies = scanItems(this.reading.text, all, false).map((item) => this.readTopLevel(item));
    return {
      attributes: bodies.flatMap(({ attributes }) => attributes),
      blocks: bodies.flatMap(({ blocks }) => blocks)
    };
  }
  readTopLevel(item) {
    const { kind, span } = item;
    if (kind === "unreadable") return this.readItems([item], 0);
    const syntax = parseSyntax(this.parser, this.reading.text, span.start, span.end);
    if ("root" in syntax) return convertBodyIn(syntax.root, this.reading);
    return this.readItems(scanItems(this.reading.text, span, true), 0);
  }
  readItems(items, depth) {
    const attributes = [];
    const blocks = [];
    for (const item of items) {
      if (item.kind === "attribute") attributes.push(this.readAttribute(item.name, item.span));
      else if (item.kind === "block") blocks.push(this.readBlock(item, depth));
      else this.report(UNREADABLE, item.span.start);
    }
    return { attributes, blocks };
  }
  readAttribute(name, span) {
    const syntax = parseSyntax(this.parser, this.reading.text, span.start, span.end);
    const [attribute] = "root" in syntax ? convertBodyIn(syntax.root, this.reading).attributes : [];
    if (attribute !== void 0) return attribute;
    this.report(UNREADABLE, "errorAt" in syntax ? syntax.errorAt : span.start);
    const key = { start: span.start, end: span.start + name.length };
    return { name, key, expression: { kind: "invalid", span: { start: key.end, end: span.end } } };
  }
  readBlock(item, depth) {
    if (!item.closed) this.report(UNCLOSED, item.header.start);
    return {
      type: item.type,
      labels: item.labels.map(labelText),
      header: item.header,
      body: this.readNested(item, depth + 1),
      span: item.span
    };
  }
  readNested(item, depth) {
    if (depth < MAX_BLOCK_DEPTH) return this.readItems(item.items, depth);
    tooDeep(item.header.start, this.reading);
    return { attributes: [], blocks: [] };
  }
  report(message, offset) {
    this.reading.problems.add("syntax-error", "error", message, offset);
  }
};

// src/formats/hcl.ts
var HclDocument = class extends Document {
  constructor(source, body) {
    super(source, "hcl", 0, void 0, () => bodyPositions(body, { start: 0, end: source.text.length }));
    this.body = body;
    let value;
    Object.defineProperty(this, "value", {
      enumerable: true,
      get: () => {
        value ??= bodyValue(body);
        return value;
      }
    });
  }
  body;
  /** The top-level blocks of a type, each with the pointer to it in `value`. */
  blocks(type) {
    const group = blockGroups(this.body).find((candidate) => candidate.type === type);
    const seen = /* @__PURE__ */ new Map();
    return (group?.members ?? []).map(({ path, block }) => {
      const list = join("", ...[type, ...path].map(escapeReservedKey));
      const index = seen.get(list) ?? 0;
      seen.set(list, index + 1);
      return { block, pointer: join(list, index) };
    });
  }
};
async function parseHcl(original) {
  const source = withoutByteOrderMark(original);
  const problems = new Problems(source);
  try {
    const body = readDirectly(source.text) ?? await readByGrammar({ text: source.text, problems });
    return { documents: [new HclDocument(source, body)], diagnostics: problems.list };
  } catch {
    problems.add("unreadable", "error", "The HCL parser failed on this file; it is not checked.", 0);
    return { documents: [], diagnostics: problems.list };
  }
}
async function readByGrammar(reading) {
  const parser = await loadParser();
  const syntax = parseSyntax(parser, reading.text);
  return "root" in syntax ? convertBodyIn(syntax.root, reading) : new Recovery(parser, reading).readFile();
}

export {
  parseSyntax,
  convertBodyIn,
  readDirectly,
  loadParser,
  traversalsIn,
  traversalsInBody,
  nameOf,
  expressionValue,
  setOwn,
  keyOf,
  HclDocument,
  parseHcl
};
