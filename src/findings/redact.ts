/**
 * Masks secrets in source lines, so that a report shows where a value stands and never the value. Errs on the side of
 * masking: a report that hides a harmless value is a nuisance, one that prints a secret is a leak. Masked lines keep
 * their length. Works in time linear in the line: every repetition in a pattern is bounded, and values are skipped.
 */

/** What a key is called that holds a secret. */
const SECRET_WORD =
  'secret|passw(?:or)?d|passphrase|pwd|token|credential|ticket|(?:api|app|aes|mch|pay|pri|private|access|encrypt|encryption|sign|signing|symmetric|master|merchant|client|v[23])[_.-]?(?:v[23][_.-]?)?key';

/** Such a key, up to where its value starts. */
const SECRET_KEY = new RegExp(
  `(?:${SECRET_WORD})[\\w.-]{0,40}["'\`]?\\s{0,100}(?::=|=>|[:=])\\s{0,100}`,
  'gi',
);

/** A key that says where the secret is: `secretName`, `tokenUrl`, `keyPath`. */
const PLACE_OF_SECRET = /(?:name|ref|arn|path|file|url|uri)["'`]?\s{0,100}(?::=|=>|[:=])\s{0,100}$/i;

/** Does a key of this name hold a secret? */
export function namesSecret(key: string): boolean {
  return new RegExp(SECRET_WORD, 'i').test(key) && !PLACE_OF_SECRET.test(`${key}:`);
}

/** `value:` or `"value":`, whose key stands on another line (Kubernetes, Compose, Terraform). */
const VALUE_KEY = /(?:^|[\s{,"'])value["']?\s{0,100}[:=]\s{0,100}/gi;

/**
 * Values that look like key material whatever they are called: 32 hexadecimal digits or more, long base64 runs, JWT. A
 * base64 run without a capital letter is a path or a name.
 */
const KEY_MATERIAL =
  /(?<![\w+/])[0-9a-fA-F]{32,}(?![\w+/])|(?<![\w+/-])(?=[a-z0-9+/_-]{0,400}[A-Z])[A-Za-z0-9+/_-]{40,}={0,2}(?![\w+/-])/g;

/** Secrets inside addresses: `?key=…`, `://user:password@`. The value is the group. */
const IN_ADDRESS: readonly RegExp[] = [
  /[?&][\w.-]{0,40}(?:key|secret|sign|signature|token|ticket|password)=([^&\s"'`]{1,4000})/gi,
  /:\/\/[^\s/:@]{1,80}:([^\s/@]{1,200})@/g,
];

/** Names of AWS resources, where `secret:` is a part of the name. */
const ARN = /\barn:[\w:/*+=,.@-]+/g;

/** Hexadecimal digests that documents carry on purpose. */
const DIGEST_CONTEXT =
  /\b(?:sha(?:1|256|512)|digest|checksum|integrity|commit|revision)["']?\s{0,100}[:=@-]|@sha256:/i;

/** The name of a variable with a default that stands beside it: `${WX_SECRET:-`, `${WX_SECRET:`. */
const DEFAULTED = /^\$\{[\w.-]{1,100}:[-=?+]?/;

type Span = readonly [start: number, end: number];

export function redactLine(line: string): string {
  const spans = [
    ...valuesAfter(SECRET_KEY, line),
    ...valuesAfter(VALUE_KEY, line),
    ...IN_ADDRESS.flatMap((pattern) => valuesInAddresses(pattern, line)),
  ];
  if (!DIGEST_CONTEXT.test(line)) {
    for (const match of line.matchAll(KEY_MATERIAL)) spans.push([match.index, match.index + match[0].length]);
  }
  return spans.length === 0 ? line : maskSpans(line, spans);
}

/** Is the whole text a pointer to a secret, or a word that is none? Such a value is shown: it is the right answer. */
export function isReference(value: string): boolean {
  return value.length <= MAX_REFERENCE && REFERENCES.some((pattern) => pattern.test(value));
}

/** Longer ones are taken for secrets. */
const MAX_REFERENCE = 300;

const REFERENCES: readonly RegExp[] = [
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
  /^!(?:Ref|GetAtt|ImportValue) [\w.:-]+$/,
];

/** The values that stand after such keys, references left out. */
function valuesAfter(keys: RegExp, line: string): Span[] {
  const spans: Span[] = [];
  const names = [...line.matchAll(ARN)].map(({ index, 0: name }): Span => [index, index + name.length]);
  let at = 0;
  for (const match of line.matchAll(keys)) {
    while (names[0] !== undefined && names[0][1] <= match.index) names.shift();
    if (names[0] !== undefined && names[0][0] <= match.index) continue;
    // What looks like a key inside a value is a part of it.
    if (match.index < at || PLACE_OF_SECRET.test(match[0])) continue;
    const start = match.index + match[0].length;
    const inFlow = /[{[(,]/.test(line.slice(Math.max(0, match.index - FLOW_CONTEXT), match.index));
    const value = valueAt(line, start, inFlow);
    if (value === undefined) continue;
    at = value[1];
    const secret = secretPart(line, value);
    if (secret !== undefined) spans.push(secret);
  }
  return spans;
}

function valuesInAddresses(pattern: RegExp, line: string): Span[] {
  return [...line.matchAll(pattern)].flatMap(({ index, 0: all, 1: value = '' }): Span[] => {
    const start = index + all.lastIndexOf(value);
    return isReference(value) ? [] : [[start, start + value.length]];
  });
}

/** Characters before a key in which an open bracket tells that its value ends at the next comma or bracket. */
const FLOW_CONTEXT = 200;

/**
 * The value that starts at `start`: what its quotes hold, or else the rest of the line, whatever is in it; inside
 * brackets up to the next comma or bracket. Nothing where a block or a list of keys starts.
 */
function valueAt(line: string, start: number, inFlow: boolean): Span | undefined {
  const opening = line[start];
  if (opening === undefined) return undefined;
  if (opening === '"' || opening === "'" || opening === '`') {
    const end = closingQuote(line, start + 1, opening);
    return [start + 1, end];
  }
  // A block scalar, maybe with a tag before it, or a list or map that goes on below.
  if (/^(?:(?:!\w{1,40}\s{1,8})?[|>][+-]?\d?|[[{(])\s*$/.test(line.slice(start, start + 80)))
    return undefined;
  // A map that names its keys: each is looked at by itself.
  if (/^\{\s{0,100}["']?[\w.-]{1,80}["']?\s{0,100}[:=]/.test(line.slice(start, start + 120)))
    return undefined;
  if (opening === '[' || !inFlow) return [start, line.trimEnd().length];
  const flow = /[,}\])]/g;
  flow.lastIndex = start;
  return [start, flow.exec(line)?.index ?? line.length];
}

function closingQuote(line: string, from: number, quote: string): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] === '\\' && quote === '"') at++;
    else if (line[at] === quote) return at;
  }
  return line.length;
}

/** What of a value is to be masked: nothing of a reference, the default of a variable, else all of it. */
function secretPart(line: string, [start, end]: Span): Span | undefined {
  const value = line.slice(start, Math.min(end, start + MAX_REFERENCE + 1)).trimEnd();
  // A comment or a comma may follow an unquoted reference.
  if (isReference(value) || isReference(value.replace(/\s*(?:,|\s#.*)$/, ''))) return undefined;
  const prefix = DEFAULTED.exec(value)?.[0].length ?? 0;
  if (prefix > 0 && isReference(value.slice(prefix).replace(/\}$/, ''))) return undefined;
  return end > start + prefix ? [start + prefix, end] : undefined;
}

function maskSpans(line: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += line.slice(at, from) + mask(line.slice(from, end));
    at = end;
  }
  return result + line.slice(at);
}

/** The first characters, and stars for the rest: shows where and how long it is, and keeps the columns right. */
export function mask(value: string): string {
  const shown = value.length >= 16 ? 3 : 0;
  return value.slice(0, shown) + '*'.repeat(value.length - shown);
}
