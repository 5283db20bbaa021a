/**
 * Masks secrets in source lines, so that a report shows where a value stands and never the value. Errs on the side of
 * masking: a report that hides a harmless value is a nuisance, one that prints a secret is a leak.
 */

/** A key that names a secret, up to where its value starts. Every repetition is bounded: linear on any line. */
const SECRET_KEY =
  /(?:secret|passw(?:or)?d|passphrase|pwd|token|credential|ticket|api[_-]?(?:v[23])?[_-]?key|aes[_-]?key|mch[_-]?key|private[_-]?key|access[_-]?key|v[23][_-]?key|encrypt[_-]?key)[\w.-]{0,40}["']?\s{0,8}(?::=|=>|[:=])\s{0,8}/gi;

/** `value:` or `"value":`, whose key stands on another line (Kubernetes, Compose, Terraform). */
const VALUE_KEY = /(?:^|[\s{,"'])value["']?\s{0,8}[:=]\s{0,8}/gi;

/** Values that look like key material whatever they are called: 32 hexadecimal digits, long base64 runs, JWT. */
const KEY_MATERIAL = /(?<![\w+/-])(?:[0-9a-fA-F]{32}|[A-Za-z0-9+/_-]{40,}={0,2})(?![\w+/-])/g;

/** Hexadecimal digests that documents carry on purpose. */
const DIGEST_CONTEXT =
  /(?:sha(?:1|256|512)|digest|checksum|integrity|commit|rev(?:ision)?)["']?\s*[:=@-]|@sha256:/i;

/** Not a value but a pointer to one, or one of the words that hold no secret. */
const REFERENCE =
  /^(?:\$|\{\{|<%|@\w+@|%\w+%|(?:var|local|data|module|each|self|env|secrets|vault|ssm|kms|arn|file|projects|sm|op)[.:(/]|ENC[([]|(?:true|false|null|none|~)$)/i;

export function redactLine(line: string): string {
  const spans: [start: number, end: number][] = [];
  for (const keys of [SECRET_KEY, VALUE_KEY]) {
    for (const match of line.matchAll(keys)) {
      const value = valueAt(line, match.index + match[0].length);
      if (value !== undefined) spans.push(value);
    }
  }
  if (!DIGEST_CONTEXT.test(line)) {
    for (const match of line.matchAll(KEY_MATERIAL)) spans.push([match.index, match.index + match[0].length]);
  }
  return maskSpans(line, spans);
}

/** The value that starts at `start`: up to its closing quote, or to the end of an unquoted one. */
function valueAt(line: string, start: number): [number, number] | undefined {
  const quote = line[start];
  const quoted = quote === '"' || quote === "'" || quote === '`';
  const from = quoted ? start + 1 : start;
  const rest = line.slice(from);
  const length = quoted ? closing(rest, quote) : rest.search(/[\s,;}\])]|$/);
  const value = rest.slice(0, length);
  if (value === '' || REFERENCE.test(value) || /^[[{|>&*!]/.test(value)) return undefined;
  return [from, from + length];
}

function closing(text: string, quote: string): number {
  const end = text.indexOf(quote);
  return end === -1 ? text.length : end;
}

function maskSpans(line: string, spans: readonly [number, number][]): string {
  let result = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start < at) continue;
    result += line.slice(at, start) + mask(line.slice(start, end));
    at = end;
  }
  return result + line.slice(at);
}

/** The first characters, and stars for the rest: shows where and how long it is, and keeps the columns right. */
export function mask(value: string): string {
  const shown = value.length >= 16 ? 3 : 0;
  return value.slice(0, shown) + '*'.repeat(value.length - shown);
}
