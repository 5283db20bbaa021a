import type { Document } from '../../formats/document.js';
import {
  accountResources,
  type Declared,
  type FilledSlots,
  isAccount,
  slotOf,
  type Written,
} from './account.js';
import {
  ACCOUNT,
  type AccountKind,
  MINI_PROGRAM_ACCOUNT,
  NESTED_KEYS,
  OFFICIAL_ACCOUNT,
  OPEN_PLATFORM,
  PAY_MERCHANT,
  WECOM_APP,
} from './account-kinds.js';
import { type Binding, bind, bindingAt } from './binding.js';
import type { ManifestKind } from './manifest-kind.js';
import { baseName } from './paths.js';

const NAME = /^(?:application|bootstrap)(?:[-_.][^/]*)?\.(?:ya?ml|properties)$/i;

/** WxJava's Spring Boot starters use `wx`, its demos `wechat` as well; projects put either below a name of their own. */
const ROOTS = ['wx', 'wechat', 'weixin'];

/** Prefixes of https://github.com/binarywang/WxJava/tree/develop/spring-boot-starters, by canonical key. */
const PREFIXES: readonly (readonly [string, AccountKind])[] = [
  ['mp', OFFICIAL_ACCOUNT],
  ['miniapp', MINI_PROGRAM_ACCOUNT],
  ['open', OPEN_PLATFORM],
  ['cp', WECOM_APP],
  ['pay', PAY_MERCHANT],
];

/** The same in one word, as home-made prefixes have it: `wx-pay`, `wechat-mp`. */
const JOINED: ReadonlyMap<string, AccountKind> = new Map(
  ROOTS.flatMap((root) => PREFIXES.map(([prefix, kind]) => [root + prefix, kind] as const)),
);

/** Below a prefix: lists and maps of several accounts, which inherit what the prefix says for all. */
const COLLECTIONS = ['configs', 'appconfigs', 'apps', 'corps'];

/**
 * Accounts in Spring Boot configuration (`application*.yml`, `.yaml`, `.properties`), however the keys are spelt and
 * nested: WxJava's prefixes, one account or several below them.
 */
export const spring: ManifestKind = {
  claims: (path) => NAME.test(baseName(path)),
  mayBe: (text) => /wx|wechat|weixin/i.test(text),
  read: (documents) => accountResources(documents.flatMap(accountsIn)),
};

function accountsIn(document: Document): Declared[] {
  const root = bind(document);
  const profile = profileOf(root);
  const found: Declared[] = [];
  const visit = (node: Binding): void => {
    for (const [key, child] of node.children) {
      const joined = JOINED.get(key);
      if (ROOTS.includes(key)) found.push(...accountsBelow(document, child, profile));
      else if (joined !== undefined) found.push(...accountsAt(document, joined, child, new Map(), profile));
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The accounts of a root: those that its own keys declare, which is home-made and common, and those of its prefixes. */
function accountsBelow(document: Document, root: Binding, profile: string | undefined): Declared[] {
  const home = { document, pointer: root.pointer };
  const app = filledSlots(ACCOUNT, root);
  const merchant = filledSlots(PAY_MERCHANT, root);
  // The account's already.
  merchant.delete('appSecret');
  return [
    ...(isAccount(ACCOUNT, app) ? [{ kind: ACCOUNT, name: root.name, filled: app, home, profile }] : []),
    ...(merchant.has('mchId')
      ? [{ kind: PAY_MERCHANT, name: root.name, filled: merchant, home, profile }]
      : []),
    ...PREFIXES.flatMap(([prefix, kind]) => {
      const node = bindingAt(root, prefix);
      return node === undefined ? [] : accountsAt(document, kind, node, new Map(), profile);
    }),
  ];
}

function accountsAt(
  document: Document,
  kind: AccountKind,
  node: Binding,
  inherited: FilledSlots,
  profile: string | undefined,
): Declared[] {
  const own = filledSlots(kind, node);
  const filled: FilledSlots = new Map([...inherited, ...own]);
  const nodes = COLLECTIONS.flatMap((key) => [...(node.children.get(key)?.children.values() ?? [])]);
  const several = nodes.flatMap((child) => accountsAt(document, kind, child, filled, profile));
  if (several.length > 0 || !isAccount(kind, own)) return several;
  return [{ kind, name: node.name, filled, home: { document, pointer: node.pointer }, profile }];
}

function filledSlots(kind: AccountKind, node: Binding): Map<string, Written> {
  const filled = new Map<string, Written>();
  const fill = (key: string, { written }: Binding): void => {
    const slot = slotOf(kind, key);
    if (slot !== undefined && written !== undefined) filled.set(slot.name, written);
  };
  for (const [key, child] of node.children) {
    fill(key, child);
    if (!NESTED_KEYS.includes(key)) continue;
    for (const [inner, grandchild] of child.children) fill(key + inner, grandchild);
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
