import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { type Definitions, NOT_COMPUTED, type Outcome, strict, TOO_LARGE } from './definition.js';
import { MAX_TEXT } from './limits.js';
import { text } from './primitives.js';

/** https://developer.hashicorp.com/terraform/language/functions/base64decode and its neighbours, and urlencode. */
export const BASE64_FUNCTIONS: Definitions = {
  base64decode: strict([text], (value) => textOf(bytesOf(value))),
  base64encode: strict([text], (value) => Buffer.from(value, 'utf8').toString('base64')),
  base64gunzip: strict([text], (value) => unzipped(bytesOf(value))),
  // The bytes depend on the version of the compressor.
  base64gzip: strict<[string]>([text], () => NOT_COMPUTED),
  textdecodebase64: strict([text, text], decodeText),
  textencodebase64: strict([text, text], encodeText),
  urldecode: strict([text], urlDecode),
  urlencode: strict([text], urlEncode),
};

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Standard base64 with padding; line breaks inside are skipped, as in Go. */
function bytesOf(value: string): Buffer | undefined {
  const compact = value.replace(/[\r\n]/g, '');
  return BASE64.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}

function textOf(bytes: Buffer | undefined): Outcome {
  return bytes && isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** OpenTofu's own: https://opentofu.org/docs/language/functions/base64gunzip */
function unzipped(bytes: Buffer | undefined): Outcome {
  if (bytes === undefined) return undefined;
  try {
    const content = gunzipSync(bytes, { maxOutputLength: MAX_TEXT });
    return isUtf8(content) ? content.toString('utf8') : NOT_COMPUTED;
  } catch (error) {
    return error instanceof RangeError ? TOO_LARGE : undefined;
  }
}

/** The encodings computed here, by the names of IANA; all others are left unknown. */
const ENCODINGS: Readonly<Record<string, 'utf8' | 'ascii' | 'utf16le'>> = {
  'utf-8': 'utf8',
  'us-ascii': 'ascii',
  'utf-16le': 'utf16le',
};

function encodingOf(name: string): 'utf8' | 'ascii' | 'utf16le' | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(ENCODINGS, key) ? ENCODINGS[key] : undefined;
}

function encodeText(value: string, name: string): Outcome {
  const encoding = encodingOf(name);
  if (encoding === undefined) return NOT_COMPUTED;
  if (encoding === 'ascii' && !isAscii(value)) return NOT_COMPUTED;
  return Buffer.from(value, encoding).toString('base64');
}

function decodeText(value: string, name: string): Outcome {
  const bytes = bytesOf(value);
  if (bytes === undefined) return undefined;
  const encoding = encodingOf(name);
  if (encoding === undefined) return NOT_COMPUTED;
  if (encoding === 'utf8') return isUtf8(bytes) ? bytes.toString('utf8') : NOT_COMPUTED;
  if (encoding === 'utf16le' && bytes.length % 2 === 1) return NOT_COMPUTED;
  const decoded = bytes.toString(encoding === 'ascii' ? 'latin1' : encoding);
  return (encoding === 'ascii' && !isAscii(decoded)) || LONE_SURROGATE.test(decoded) ? NOT_COMPUTED : decoded;
}

/** With the flag `u`, a pair of surrogates is one character that is none of these. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

function isAscii(value: string): boolean {
  return !/[^\0-\x7f]/.test(value);
}

/** OpenTofu's own, Go's `url.QueryUnescape`: https://opentofu.org/docs/language/functions/urldecode */
function urlDecode(value: string): Outcome {
  if (/%(?![0-9a-fA-F]{2})/.test(value)) return undefined;
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    // Go makes a string of any bytes.
    return NOT_COMPUTED;
  }
}

/** Go's `url.QueryEscape`: more is escaped than by `encodeURIComponent`, and a space becomes a plus. */
function urlEncode(value: string): Outcome {
  if (LONE_SURROGATE.test(value)) return undefined;
  return encodeURIComponent(value)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
