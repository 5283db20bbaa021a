import { join, type Pointer } from './pointer.js';

/** A value that cannot be known from the repository; the text names what it depends on (`var.kms_key`). */
export interface Unknown {
  readonly $unknown: string;
}

/** Reserved in resource documents; manifests' own keys of these names are escaped with one more `$`. */
const RESERVED = /^\$+(unknown|context)$/;

export function unknown(dependsOn: string): Unknown {
  return { $unknown: dependsOn };
}

export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '$unknown');
}

export interface UnknownAt {
  readonly pointer: Pointer;
  readonly dependsOn: string;
}

/** Every unknown inside `value`, with its place. */
export function unknownsIn(value: unknown, at: Pointer = ''): UnknownAt[] {
  const found: UnknownAt[] = [];
  const visit = (node: unknown, pointer: Pointer): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isUnknown(node)) {
      found.push({ pointer, dependsOn: node.$unknown });
      return;
    }
    for (const key of Object.keys(node)) visit((node as Record<string, unknown>)[key], join(pointer, key));
  };
  visit(value, at);
  return found;
}

/** What could spell a reserved key: plainly, or by the escapes of JSON, YAML and HCL (a YAML key may even break over lines). */
const RESERVED_SPELLINGS = ['$unknown', '$context', '\\u', '\\U', '\\x', '\\\n', '\\\r'];

/** Could the text hold a reserved key, written plainly or with an escape? Cheap, and errs on the side of yes. */
export function mayHoldReservedKey(text: string): boolean {
  return RESERVED_SPELLINGS.some((spelling) => text.includes(spelling));
}

/** The name under which a manifest's key appears in resource documents: reserved ones get one more `$`. */
export function escapeReservedKey(key: string): string {
  return RESERVED.test(key) ? `$${key}` : key;
}

/** Escapes reserved keys, so that no file can pretend that a value is unknown. Returns the same value where there are none. */
export function escapeReserved(value: unknown): unknown {
  return renameKeys(value, (key) => (RESERVED.test(key) ? `$${key}` : key));
}

/** Undoes `escapeReserved`: policies, unlike manifests, speak of `$context`. */
export function restoreReserved(value: unknown): unknown {
  return renameKeys(value, (key) => (RESERVED.test(key) && key.startsWith('$$') ? key.slice(1) : key));
}

function renameKeys(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => renameKeys(item, rename));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  let changed = false;
  const entries = Object.entries(value).map(([key, child]) => {
    const newKey = rename(key);
    const newChild = renameKeys(child, rename);
    changed ||= newKey !== key || newChild !== child;
    return [newKey, newChild] as const;
  });
  return changed ? Object.fromEntries(entries) : value;
}
