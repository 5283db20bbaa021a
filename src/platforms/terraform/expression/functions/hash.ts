import { createHash } from 'node:crypto';
import { type Definitions, NOT_COMPUTED, type Outcome, strict } from './definition.js';
import { text } from './primitives.js';

export type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';

export function digest(
  algorithm: Algorithm,
  value: string | Buffer,
  encoding: 'hex' | 'base64' = 'hex',
): string {
  return createHash(algorithm).update(value).digest(encoding);
}

/** https://developer.hashicorp.com/terraform/language/functions/md5 and its neighbours. */
export const HASH_FUNCTIONS: Definitions = {
  base64sha256: strict([text], (value) => digest('sha256', value, 'base64')),
  base64sha512: strict([text], (value) => digest('sha512', value, 'base64')),
  md5: strict([text], (value) => digest('md5', value)),
  sha1: strict([text], (value) => digest('sha1', value)),
  sha256: strict([text], (value) => digest('sha256', value)),
  sha512: strict([text], (value) => digest('sha512', value)),
  uuidv5: strict([text, text], uuidv5),
};

/** The namespaces that have a name: https://www.rfc-editor.org/rfc/rfc9562#name-namespace-id-usage-and-allo */
const NAMESPACES: Readonly<Record<string, string>> = {
  dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function uuidv5(namespace: string, name: string): Outcome {
  const id = Object.hasOwn(NAMESPACES, namespace) ? NAMESPACES[namespace] : namespace;
  // Go reads other spellings of a UUID, too: in braces, as a URN, without hyphens.
  if (id === undefined || !UUID.test(id)) return NOT_COMPUTED;
  const bytes = createHash('sha1')
    .update(Buffer.from(id.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
