import { Document, type ParseResult, type SourceText } from './document.js';

/** What a key file holds, never the key itself. */
export type KeyContent = 'private key' | 'encrypted private key' | 'PKCS #12' | 'public';

/** The head and the body of a block in PEM (RFC 7468). The body is bounded by its alphabet. */
const PEM_BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\s:,-]*?)-----END/g;

/** Fewer characters are a placeholder: the shortest key in use, of an elliptic curve, has 64. */
const SHORTEST_KEY = 48;

/**
 * Reads what kind of key or certificate a file holds; one without either gives no document. The text is one character
 * for each byte. The document keeps the lines of a PEM file with stars for the key, so that no report can print it.
 */
export function parseKey({ file, text }: SourceText): ParseResult {
  // The first byte, by which it is known again; nothing else of it is text.
  if (isPkcs12(text)) return { documents: [keyDocument(file, '0', 'PKCS #12', 0)], diagnostics: [] };
  let found: { content: KeyContent; at: number } | undefined;
  for (const { index, 1: label = '', 2: body = '' } of text.matchAll(PEM_BLOCK)) {
    const content = contentOf(label, body);
    if (content === undefined || (found !== undefined && content === 'public')) continue;
    if (found?.content !== 'private key') found = { content, at: index };
  }
  if (found === undefined) return { documents: [], diagnostics: [] };
  const masked = text.replace(PEM_BLOCK, (block: string, _label: string, body: string) =>
    block.replace(body, () => body.replace(/\S/g, '*')),
  );
  return { documents: [keyDocument(file, masked, found.content, found.at)], diagnostics: [] };
}

/** A PFX (RFC 7292): a sequence whose first element is the version, 3, and whose second is a sequence. */
function isPkcs12(text: string): boolean {
  if (text.charCodeAt(0) !== 0x30) return false;
  const length = text.charCodeAt(1);
  // From 0x81 on, the low bits count the bytes of the length.
  const version = 2 + (length > 0x80 ? length - 0x80 : 0);
  return [0x02, 0x01, 0x03, 0x30].every((byte, index) => text.charCodeAt(version + index) === byte);
}

function contentOf(label: string, body: string): KeyContent | undefined {
  if (!label.endsWith('PRIVATE KEY')) return /CERTIFICATE|PUBLIC KEY/.test(label) ? 'public' : undefined;
  if (label.startsWith('ENCRYPTED') || body.includes('ENCRYPTED')) return 'encrypted private key';
  return body.replace(/\s/g, '').length >= SHORTEST_KEY ? 'private key' : undefined;
}

function keyDocument(file: string, text: string, content: KeyContent, at: number): Document {
  const newline = text.indexOf('\n', at);
  const span = { start: at, end: newline === -1 ? text.length : newline };
  const positions = new Map([
    ['', { value: span }],
    ['/holds', { key: span, value: span }],
  ]);
  return new Document({ file, text }, 'key', 0, { holds: content }, () => positions);
}
