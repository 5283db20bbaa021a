import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/findings/redact.ts
var SECRET_WORD = "secret|passw(?:or)?d|passphrase|pwd|token|credential|ticket|(?:api|app|aes|mch|pay|pri|private|access|encrypt|encryption|sign|signing|symmetric|master|merchant|client|v[23])[_.-]?(?:v[23][_.-]?)?key";
var SECRET_KEY = new RegExp(
  `(?:${SECRET_WORD})[\\w.-]{0,40}["'\`]?\\s{0,100}(?::=|=>|[:=])\\s{0,100}`,
  "gi"
);
var PLACE_OF_SECRET = /(?:name|ref|arn|path|file|url|uri)["'`]?\s{0,100}(?::=|=>|[:=])\s{0,100}$/i;
function namesSecret(key) {
  return new RegExp(SECRET_WORD, "i").test(key) && !PLACE_OF_SECRET.test(`${key}:`);
}
var VALUE_KEY = /(?:^|[\s{,"'])value["']?\s{0,100}[:=]\s{0,100}/gi;
var KEY_MATERIAL = /(?<![\w+/])[0-9a-fA-F]{32,}(?![\w+/])|(?<![\w+/-])(?=[a-z0-9+/_-]{0,400}[A-Z])[A-Za-z0-9+/_-]{40,}={0,2}(?![\w+/-])/g;
var IN_ADDRESS = [
  /[?&][\w.-]{0,40}(?:key|secret|sign|signature|token|ticket|password)=([^&\s"'`]{1,4000})/gi,
  /:\/\/[^\s/:@]{1,80}:([^\s/@]{1,200})@/g
];
var ARN = /\barn:[\w:/*+=,.@-]+/g;
var DIGEST_CONTEXT = /\b(?:sha(?:1|256|512)|digest|checksum|integrity|commit|revision)["']?\s{0,100}[:=@-]|@sha256:/i;
var DEFAULTED = /^\$\{[\w.-]{1,100}:[-=?+]?/;
function redactLine(line) {
  const spans = [
    ...valuesAfter(SECRET_KEY, line),
    ...valuesAfter(VALUE_KEY, line),
    ...IN_ADDRESS.flatMap((pattern) => valuesInAddresses(pattern, line))
  ];
  if (!DIGEST_CONTEXT.test(line)) {
    for (const match of line.matchAll(KEY_MATERIAL)) spans.push([match.index, match.index + match[0].length]);
  }
  return spans.length === 0 ? line : maskSpans(line, spans);
}
function isReference(value) {
  return value.length <= MAX_REFERENCE && REFERENCES.some((pattern) => pattern.test(value));
}
var MAX_REFERENCE = 300;
var REFERENCES = [
  /^(?:true|false|null|none|~)?$/i,
  // Shell, Spring, Compose, GitHub Actions; a default that stands beside the name could be a secret.
  /^\$[A-Z_][A-Z0-9_]*$/,
  /^\$\{[\w.-]+\}$/,
  /^\$\{\{[^'"`]*\}\}$/,
  /^\$\([\w.-]+\)$/,
  // Templates: Helm, Mustache, ERB, Maven, Windows.
  /^\{\{[^'"`]*\}\}$/,
  /^<%[^'"`]*%>$/,
  /^@[\w.-]+@$/,
  /^%\w+%$/,
  // Terraform; inside quotes as an interpolation.
  /^(?:\$\{)?(?:var|local|data|module|each|self|path|terraform|random_\w+|aws_\w+|[a-z]+cloud_\w+)\.[\w.[\]"*-]+\}?$/,
  /^(?:file|env|lookup|sensitive|jsondecode|base64decode|get_env)\([^'"`]*\)?$/,
  // Names of places where secrets are kept, and values that only a key opens.
  /^(?:env|secrets?|vault|ssm|kms|file|sm|op|azurekeyvault|gcpsm|classpath)[.:/][\w./:@#{}$-]*$/,
  new RegExp(`^${ARN.source}$`),
  /^projects\/[\w/-]+$/,
  /^ENC[([][^'"`\s]*$/,
  // CloudFormation.
  /^!(?:Ref|GetAtt|ImportValue) [\w.:-]+$/
];
function valuesAfter(keys, line) {
  const spans = [];
  const names = [...line.matchAll(ARN)].map(({ index, 0: name }) => [index, index + name.length]);
  let at = 0;
  for (const match of line.matchAll(keys)) {
    while (names[0] !== void 0 && names[0][1] <= match.index) names.shift();
    if (names[0] !== void 0 && names[0][0] <= match.index) continue;
    if (match.index < at || PLACE_OF_SECRET.test(match[0])) continue;
    const start = match.index + match[0].length;
    const inFlow = /[{[(,]/.test(line.slice(Math.max(0, match.index - FLOW_CONTEXT), match.index));
    const value = valueAt(line, start, inFlow);
    if (value === void 0) continue;
    at = value[1];
    const secret = secretPart(line, value);
    if (secret !== void 0) spans.push(secret);
  }
  return spans;
}
function valuesInAddresses(pattern, line) {
  return [...line.matchAll(pattern)].flatMap(({ index, 0: all, 1: value = "" }) => {
    const start = index + all.lastIndexOf(value);
    return isReference(value) ? [] : [[start, start + value.length]];
  });
}
var FLOW_CONTEXT = 200;
function valueAt(line, start, inFlow) {
  const opening = line[start];
  if (opening === void 0) return void 0;
  if (opening === '"' || opening === "'" || opening === "`") {
    const end = closingQuote(line, start + 1, opening);
    return [start + 1, end];
  }
  if (/^(?:(?:!\w{1,40}\s{1,8})?[|>][+-]?\d?|[[{(])\s*$/.test(line.slice(start, start + 80)))
    return void 0;
  if (/^\{\s{0,100}["']?[\w.-]{1,80}["']?\s{0,100}[:=]/.test(line.slice(start, start + 120)))
    return void 0;
  if (opening === "[" || !inFlow) return [start, line.trimEnd().length];
  const flow = /[,}\])]/g;
  flow.lastIndex = start;
  return [start, flow.exec(line)?.index ?? line.length];
}
function closingQuote(line, from, quote) {
  for (let at = from; at < line.length; at++) {
    if (line[at] === "\\" && quote === '"') at++;
    else if (line[at] === quote) return at;
  }
  return line.length;
}
function secretPart(line, [start, end]) {
  const value = line.slice(start, Math.min(end, start + MAX_REFERENCE + 1)).trimEnd();
  if (isReference(value) || isReference(value.replace(/\s*(?:,|\s#.*)$/, ""))) return void 0;
  const prefix = DEFAULTED.exec(value)?.[0].length ?? 0;
  if (prefix > 0 && isReference(value.slice(prefix).replace(/\}$/, ""))) return void 0;
  return end > start + prefix ? [start + prefix, end] : void 0;
}
function maskSpans(line, spans) {
  let result = "";
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += line.slice(at, from) + mask(line.slice(from, end));
    at = end;
  }
  return result + line.slice(at);
}
function mask(value) {
  const shown = value.length >= 16 ? 3 : 0;
  return value.slice(0, shown) + "*".repeat(value.length - shown);
}

export {
  namesSecret,
  redactLine,
  isReference,
  mask
};
