import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/findings/redact.ts
var SECRET_KEY = /(?:secret|passw(?:or)?d|passphrase|pwd|token|credential|ticket|api[_-]?(?:v[23])?[_-]?key|aes[_-]?key|mch[_-]?key|private[_-]?key|access[_-]?key|v[23][_-]?key|encrypt[_-]?key)[\w.-]{0,40}["']?\s{0,8}(?::=|=>|[:=])\s{0,8}/gi;
var VALUE_KEY = /(?:^|[\s{,"'])value["']?\s{0,8}[:=]\s{0,8}/gi;
var KEY_MATERIAL = /(?<![\w+/-])(?:[0-9a-fA-F]{32}|[A-Za-z0-9+/_-]{40,}={0,2})(?![\w+/-])/g;
var DIGEST_CONTEXT = /(?:sha(?:1|256|512)|digest|checksum|integrity|commit|rev(?:ision)?)["']?\s*[:=@-]|@sha256:/i;
var REFERENCE = /^(?:\$|\{\{|<%|@\w+@|%\w+%|(?:var|local|data|module|each|self|env|secrets|vault|ssm|kms|arn|file|projects|sm|op)[.:(/]|ENC[([]|(?:true|false|null|none|~)$)/i;
function redactLine(line) {
  const spans = [];
  for (const keys of [SECRET_KEY, VALUE_KEY]) {
    for (const match of line.matchAll(keys)) {
      const value = valueAt(line, match.index + match[0].length);
      if (value !== void 0) spans.push(value);
    }
  }
  if (!DIGEST_CONTEXT.test(line)) {
    for (const match of line.matchAll(KEY_MATERIAL)) spans.push([match.index, match.index + match[0].length]);
  }
  return maskSpans(line, spans);
}
function valueAt(line, start) {
  const quote = line[start];
  const quoted = quote === '"' || quote === "'" || quote === "`";
  const from = quoted ? start + 1 : start;
  const rest = line.slice(from);
  const length = quoted ? closing(rest, quote) : rest.search(/[\s,;}\])]|$/);
  const value = rest.slice(0, length);
  if (value === "" || REFERENCE.test(value) || /^[[{|>&*!]/.test(value)) return void 0;
  return [from, from + length];
}
function closing(text, quote) {
  const end = text.indexOf(quote);
  return end === -1 ? text.length : end;
}
function maskSpans(line, spans) {
  let result = "";
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start < at) continue;
    result += line.slice(at, start) + mask(line.slice(start, end));
    at = end;
  }
  return result + line.slice(at);
}
function mask(value) {
  const shown = value.length >= 16 ? 3 : 0;
  return value.slice(0, shown) + "*".repeat(value.length - shown);
}

export {
  redactLine,
  mask
};
