import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Document
} from "./chunk-NT5QRGNF.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-XNDQ27F5.js";

// src/formats/key.ts
var PEM_BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\s:,-]*?)-----END/g;
var SHORTEST_KEY = 48;
function parseKey({ file, text }) {
  if (isPkcs12(text)) return { documents: [keyDocument(file, "0", "PKCS #12", 0)], diagnostics: [] };
  let found;
  for (const { index, 1: label = "", 2: body = "" } of text.matchAll(PEM_BLOCK)) {
    const content = contentOf(label, body);
    if (content === void 0 || found !== void 0 && content === "public") continue;
    if (found?.content !== "private key") found = { content, at: index };
  }
  if (found === void 0) return { documents: [], diagnostics: [] };
  const masked = text.replace(
    PEM_BLOCK,
    (block, _label, body) => block.replace(body, () => body.replace(/\S/g, "*"))
  );
  return { documents: [keyDocument(file, masked, found.content, found.at)], diagnostics: [] };
}
function isPkcs12(text) {
  if (text.charCodeAt(0) !== 48) return false;
  const length = text.charCodeAt(1);
  const version = 2 + (length > 128 ? length - 128 : 0);
  return [2, 1, 3, 48].every((byte, index) => text.charCodeAt(version + index) === byte);
}
function contentOf(label, body) {
  if (!label.endsWith("PRIVATE KEY")) return /CERTIFICATE|PUBLIC KEY/.test(label) ? "public" : void 0;
  if (label.startsWith("ENCRYPTED") || body.includes("ENCRYPTED")) return "encrypted private key";
  return body.replace(/\s/g, "").length >= SHORTEST_KEY ? "private key" : void 0;
}
function keyDocument(file, text, content, at) {
  const newline = text.indexOf("\n", at);
  const span = { start: at, end: newline === -1 ? text.length : newline };
  const positions = /* @__PURE__ */ new Map([
    ["", { value: span }],
    ["/holds", { key: span, value: span }]
  ]);
  return new Document({ file, text }, "key", 0, { holds: content }, () => positions);
}
export {
  parseKey
};
