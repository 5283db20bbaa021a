import { join, type Pointer } from '../../model/pointer.js';
import type { AccountKind, Slot } from './account-kinds.js';
import { addressValue } from './references.js';
import type { ManifestResource } from './resource.js';
import { stageOf } from './stage.js';
import { type Origin, tracedResource } from './traced-resource.js';

/** A value as a configuration file writes it; an empty text is a key that was left empty. */
export interface Written {
  readonly text: string;
  readonly pointer: Pointer;
}

/** What a file declares about one account, by the name of the slot. */
export type FilledSlots = ReadonlyMap<string, Written>;

/** The slot that a key fills, however it is spelt. */
export function slotOf(kind: AccountKind, key: string): Slot | undefined {
  const canonical = canonicalKey(key);
  return kind.slots.find((slot) => slot.keys.includes(canonical));
}

/** Relaxed binding, as Spring calls it: `app-id`, `app_id`, `appId` and `APPID` are one key. */
export function canonicalKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Is there enough to call it an account of this kind? */
export function isAccount(kind: AccountKind, filled: FilledSlots): boolean {
  return kind.marks.some((name) => (filled.get(name)?.text ?? '') !== '');
}

/**
 * One account as a resource. Secrets stay texts, references to them included: a rule about secrets judges where they
 * are kept. Addresses are unknown where they are filled in elsewhere.
 *
 * @param name what the file calls it: `wx.mp.configs[0]`, `WECHAT_PAY`
 * @param home where a missing value would be added
 * @param profile the Spring profile, if the document is for one
 */
export function accountResource(
  kind: AccountKind,
  name: string,
  filled: FilledSlots,
  home: Origin,
  profile?: string,
): ManifestResource {
  const { document } = home;
  const value: Record<string, unknown> = {};
  const origins = new Map<Pointer, Origin>();
  for (const slot of kind.slots) {
    const written = filled.get(slot.name);
    if (written === undefined) continue;
    value[slot.name] =
      slot.value === 'address' && written.text !== '' ? addressValue(written.text) : written.text;
    origins.set(join('', slot.name), { document, pointer: written.pointer });
  }
  const stage = stageOf(document.file, profile);
  const described = { type: kind.type, address: `${kind.type}.${name}`, value };
  return tracedResource(
    stage === undefined ? described : { ...described, context: { stage } },
    origins,
    home,
  );
}

/** The text of a scalar; undefined for what is none. */
export function textOf(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
