import { groupBy } from '../../../formats/group-by.js';
import { join, type Pointer } from '../../../model/pointer.js';
import { isUnknown } from '../../../model/unknown.js';
import type { ManifestResource } from '../resource.js';
import { type Origin, tracedResource } from '../traced-resource.js';
import type { AccountKind, Slot } from './account-kinds.js';
import { outranks, type Ranked, ranked } from './precedence.js';
import { addressValue } from './references.js';

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

/** A SecretId is `AKID` and 32 letters and digits; the names alone are those of many vendors. */
export function isTencentCloud(filled: FilledSlots): boolean {
  return /(?:^|:-?)AKID[0-9A-Za-z]{32}\}?$/.test(filled.get('secretId')?.text ?? '');
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
  /** Too little to be an account by itself: `token` alone. It counts beside a document that declares the account. */
  readonly isFragment?: boolean;
  /** Variables of a deployment, which others complete: a Secret beside a ConfigMap, `envFrom`. */
  readonly open?: boolean;
}

/**
 * Accounts as resources. Secrets stay texts, references to them included: a rule about secrets judges where they are
 * kept. Addresses and settings are unknown where they are filled in elsewhere, and absent where another document of the
 * folder, which may run in production, wins (`precedence.ts`): they decide nothing there.
 *
 * `$context.elsewhere` names the slots that a document leaves to others: those that another document of the folder
 * fills for the same account (a Spring profile, `.env.production`), and all empty ones of a deployment's variables.
 * `$context.overridden` names those that it fills in vain.
 */
export function accountResources(candidates: readonly Declared[]): ManifestResource[] {
  const all = candidates.map(ranked);
  const wholes = new Set(all.filter(({ account }) => !account.isFragment).map(({ identity }) => identity));
  const declared = all.filter(({ identity }) => wholes.has(identity));
  const filledBy = slotsByIdentity(declared);
  const lists = groupBy(
    declared.filter(({ layer }) => layer !== undefined),
    ({ list }) => list,
  );
  return declared.map((each) => {
    const { kind, filled, open = false } = each.account;
    const unfilled = kind.slots.map(({ name }) => name).filter((slot) => !filled.has(slot));
    const elsewhere = open ? unfilled : unfilled.filter((slot) => filledBy(each).has(slot));
    return accountResource(each, elsewhere, overridden(each, lists.get(each.list) ?? []));
  });
}

/** What all documents fill for an account. What is only for development completes nothing that is not. */
function slotsByIdentity(declared: readonly Ranked[]): (one: Ranked) => ReadonlySet<string> {
  const [byAny, byOthers] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { identity, stage, account } of declared) {
    for (const map of stage === 'development' ? [byAny] : [byAny, byOthers]) {
      const slots = map.get(identity) ?? new Set();
      for (const slot of account.filled.keys()) slots.add(slot);
      map.set(identity, slots);
    }
  }
  return ({ identity, stage }) => (stage === 'development' ? byAny : byOthers).get(identity) ?? new Set();
}

/**
 * Slots that are filled in vain. A list of accounts is not merged but replaced: `configs[1]` of the common file is gone
 * where a profile has `configs[0]` only.
 *
 * @param list the accounts of the same list, or of the same name
 * @see https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.typesafe-configuration-properties.merging-complex-types
 */
function overridden(one: Ranked, list: readonly Ranked[]): string[] {
  const slots = [...one.account.filled.keys()];
  const winners = list.filter((other) => outranks(other, one));
  if (winners.some(({ identity }) => identity.includes('[') && one.identity.includes('['))) return slots;
  return slots.filter((slot) =>
    winners.some(({ identity, account }) => identity === one.identity && account.filled.has(slot)),
  );
}

function accountResource(
  { account, stage }: Ranked,
  elsewhere: readonly string[],
  overrides: readonly string[],
): ManifestResource {
  const { kind, filled, home } = account;
  const value: Record<string, unknown> = {};
  const origins = new Map<Pointer, Origin>();
  for (const slot of kind.slots) {
    const written = filled.get(slot.name);
    if (written === undefined || (slot.value !== 'text' && overrides.includes(slot.name))) continue;
    value[slot.name] =
      slot.value !== 'text' && written.text !== '' ? addressValue(written.text) : written.text;
    origins.set(join('', slot.name), { document: home.document, pointer: written.pointer });
  }
  const context = {
    ...(stage === undefined ? {} : { stage }),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(overrides.length === 0 ? {} : { overridden: overrides }),
  };
  const flows = kind.flows?.(value, elsewhere) ?? [];
  flows.forEach(({ at }, index) => {
    const origin = origins.get(at);
    if (origin !== undefined) origins.set(join('/$context/flows', index), origin);
  });
  const resource = tracedResource(
    { type: kind.type, address: addressOf(account), value, context },
    origins,
    home,
  );
  return kind.flows === undefined ? resource : { ...resource, flows: () => flows };
}

function addressOf({ kind, name }: Declared): string {
  return `${kind.type}.${name}`;
}

/** The text of a scalar, with a reference for what only running the file would tell; undefined for what is none. */
export function textOf(value: unknown): string | undefined {
  if (isUnknown(value)) return '${expression}';
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
