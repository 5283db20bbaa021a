import { join, type Pointer } from '../../model/pointer.js';
import { isUnknown } from '../../model/unknown.js';
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

/** What one document declares about one account. */
export interface Declared {
  readonly kind: AccountKind;
  /** What the file calls it: `wx.mp.configs[0]`, `WECHAT_PAY`. */
  readonly name: string;
  readonly filled: FilledSlots;
  /** Where a missing value would be added. */
  readonly home: Origin;
  /** The Spring profile, if the document is for one. */
  readonly profile?: string | undefined;
  /** Variables of a deployment, which others complete: a Secret beside a ConfigMap, `envFrom`. */
  readonly open?: boolean;
}

/**
 * Accounts as resources. Secrets stay texts, references to them included: a rule about secrets judges where they are
 * kept. Addresses are unknown where they are filled in elsewhere.
 *
 * `$context.elsewhere` names the slots that a document leaves to others: those that another document of the folder
 * fills for the same account (a Spring profile, `.env.production`), and all empty ones of a deployment's variables.
 * `$context.overridden` names those that a common file (`application.yml`, `.env`) fills and a profile fills anew.
 */
export function accountResources(declared: readonly Declared[]): ManifestResource[] {
  const filledByAny = new Map<string, Set<string>>();
  for (const { kind, name, filled } of declared) {
    const slots = filledByAny.get(addressOf(kind, name)) ?? new Set();
    for (const slot of filled.keys()) slots.add(slot);
    filledByAny.set(addressOf(kind, name), slots);
  }
  return declared.map((account) => {
    const { kind, name, filled, open = false } = account;
    const others = filledByAny.get(addressOf(kind, name));
    const slots = kind.slots.map((slot) => slot.name).filter((slot) => !filled.has(slot));
    const elsewhere = open ? slots : slots.filter((slot) => others?.has(slot));
    return accountResource(account, elsewhere, overridden(account, declared));
  });
}

/** A file that holds what is common to all profiles. */
const COMMON = /(?:^|\/)(?:(?:application|bootstrap)\.(?:ya?ml|properties)|\.env)$/i;

/** Slots of a common file that a file or profile which may run in production fills with its own value. */
function overridden(account: Declared, declared: readonly Declared[]): string[] {
  const isCommon = ({ home, profile }: Declared) => profile === undefined && COMMON.test(home.document.file);
  if (!isCommon(account)) return [];
  const specific = declared.filter(
    (other) =>
      !isCommon(other) &&
      addressOf(other.kind, other.name) === addressOf(account.kind, account.name) &&
      stageOf(other.home.document.file, other.profile) === undefined,
  );
  return [...account.filled.keys()].filter((slot) => specific.some(({ filled }) => filled.has(slot)));
}

function accountResource(
  account: Declared,
  elsewhere: readonly string[],
  overrides: readonly string[],
): ManifestResource {
  const { kind, name, filled, home, profile } = account;
  const value: Record<string, unknown> = {};
  const origins = new Map<Pointer, Origin>();
  for (const slot of kind.slots) {
    const written = filled.get(slot.name);
    if (written === undefined) continue;
    value[slot.name] =
      slot.value !== 'text' && written.text !== '' ? addressValue(written.text) : written.text;
    origins.set(join('', slot.name), { document: home.document, pointer: written.pointer });
  }
  const stage = stageOf(home.document.file, profile);
  const context = {
    ...(stage === undefined ? {} : { stage }),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(overrides.length === 0 ? {} : { overridden: overrides }),
  };
  return tracedResource({ type: kind.type, address: addressOf(kind, name), value, context }, origins, home);
}

function addressOf(kind: AccountKind, name: string): string {
  return `${kind.type}.${name}`;
}

/** The text of a scalar, with a reference for what only running the file would tell; undefined for what is none. */
export function textOf(value: unknown): string | undefined {
  if (isUnknown(value)) return '${expression}';
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
