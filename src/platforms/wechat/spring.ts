import type { Document } from '../../formats/document.js';
import { accountResource, type FilledSlots, isAccount, slotOf, type Written } from './account.js';
import {
  ACCOUNT,
  type AccountKind,
  MINI_PROGRAM_ACCOUNT,
  OFFICIAL_ACCOUNT,
  OPEN_PLATFORM,
  PAY_MERCHANT,
  WECOM_APP,
} from './account-kinds.js';
import { type Binding, bind, bindingAt } from './binding.js';
import type { ManifestKind } from './manifest-kind.js';
import { baseName } from './paths.js';
import type { ManifestResource } from './resource.js';

const NAME = /^(?:application|bootstrap)(?:[-_.][^/]*)?\.(?:ya?ml|properties)$/i;

/** WxJava's Spring Boot starters use `wx`, its demos `wechat` as well. */
const ROOTS = ['wx', 'wechat', 'weixin'];

/** Prefixes of https://github.com/binarywang/WxJava/tree/develop/spring-boot-starters, by canonical key. */
const PREFIXES: readonly (readonly [string, AccountKind])[] = [
  ['mp', OFFICIAL_ACCOUNT],
  ['miniapp', MINI_PROGRAM_ACCOUNT],
  ['open', OPEN_PLATFORM],
  ['cp', WECOM_APP],
  ['pay', PAY_MERCHANT],
];

/** Below a prefix: lists and maps of several accounts, which inherit what the prefix says for all. */
const COLLECTIONS = ['configs', 'appconfigs', 'apps', 'corps'];

/**
 * Accounts in Spring Boot configuration (`application*.yml`, `.yaml`, `.properties`), however the keys are spelt and
 * nested: WxJava's prefixes, one account or several below them.
 */
export const spring: ManifestKind = {
  claims: (path) => NAME.test(baseName(path)),
  mayBe: (text) => /wx|wechat|weixin/i.test(text),
  read: (documents) => documents.flatMap(accountsIn),
};

function accountsIn(document: Document): ManifestResource[] {
  const root = bind(document);
  const profile = profileOf(root);
  return ROOTS.flatMap((key) => {
    const top = bindingAt(root, key);
    if (top === undefined) return [];
    const below = PREFIXES.flatMap(([prefix, kind]) => {
      const node = bindingAt(top, prefix);
      return node === undefined ? [] : accountsAt(document, kind, node, new Map(), profile);
    });
    // `wechat.app-id` and `wechat.secret` without a prefix of WxJava's: home-made, and common.
    return [...accountsAt(document, ACCOUNT, top, new Map(), profile, { alone: true }), ...below];
  });
}

function accountsAt(
  document: Document,
  kind: AccountKind,
  node: Binding,
  inherited: FilledSlots,
  profile: string | undefined,
  { alone = false } = {},
): ManifestResource[] {
  const own = filledSlots(kind, node);
  const filled: FilledSlots = new Map([...inherited, ...own]);
  const nodes = alone
    ? []
    : COLLECTIONS.flatMap((key) => [...(node.children.get(key)?.children.values() ?? [])]);
  const several = nodes.flatMap((child) => accountsAt(document, kind, child, filled, profile));
  if (several.length > 0 || !isAccount(kind, own)) return several;
  return [accountResource(kind, node.name, filled, { document, pointer: node.pointer }, profile)];
}

function filledSlots(kind: AccountKind, node: Binding): FilledSlots {
  const filled = new Map<string, Written>();
  for (const [key, { written }] of node.children) {
    const slot = slotOf(kind, key);
    if (slot !== undefined && written !== undefined) filled.set(slot.name, written);
  }
  return filled;
}

/** The profile that a document is for, in the notation of Spring Boot 2.4 and in the older one. */
function profileOf(root: Binding): string | undefined {
  const node =
    bindingAt(root, 'spring', 'config', 'activate', 'onprofile') ?? bindingAt(root, 'spring', 'profiles');
  if (node === undefined) return undefined;
  if (node.written !== undefined) return node.written.text;
  const items = [...node.children]
    .filter(([key]) => /^\d+$/.test(key))
    .map(([, item]) => item.written?.text ?? '');
  return items.length === 0 ? undefined : items.join(',');
}
