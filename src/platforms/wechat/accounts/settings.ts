import type { Document } from '../../../formats/document.js';
import { baseName } from '../paths.js';
import { type Declared, type FilledSlots, isAccount, isTencentCloud } from './account.js';
import {
  ACCOUNT,
  type AccountKind,
  MINI_PROGRAM_ACCOUNT,
  OFFICIAL_ACCOUNT,
  OPEN_PLATFORM,
  PAY_MERCHANT,
  TENCENT_CLOUD,
  WECOM_APP,
} from './account-kinds.js';
import { type Binding, bind, bindingAt, filledSlots } from './binding.js';

/** WxJava's Spring Boot starters use `wx`, its demos `wechat` as well; projects put either below a name of their own. */
const ROOTS = ['wx', 'wechat', 'weixin'];

/** By canonical key. The first are the prefixes of https://github.com/binarywang/WxJava/tree/develop/spring-boot-starters. */
const PREFIXES: readonly (readonly [string, AccountKind])[] = [
  ['mp', OFFICIAL_ACCOUNT],
  ['miniapp', MINI_PROGRAM_ACCOUNT],
  ['open', OPEN_PLATFORM],
  ['cp', WECOM_APP],
  ['pay', PAY_MERCHANT],
  // The modules of EasyWeChat, in versions 4 to 6, and what people write.
  ['officialaccount', OFFICIAL_ACCOUNT],
  ['miniprogram', MINI_PROGRAM_ACCOUNT],
  ['mini', MINI_PROGRAM_ACCOUNT],
  ['openplatform', OPEN_PLATFORM],
  ['work', WECOM_APP],
  ['payment', PAY_MERCHANT],
];

/** The same in one word, as home-made prefixes have it: `wx-pay`, `wechat-mp`. */
const JOINED: ReadonlyMap<string, AccountKind> = new Map(
  ROOTS.flatMap((root) => PREFIXES.map(([prefix, kind]) => [root + prefix, kind] as const)),
);

/** Below a prefix: lists and maps of several accounts, which inherit what the prefix says for all. */
const COLLECTIONS = ['configs', 'appconfigs', 'apps', 'corps'];

/** Names that tell which account a block is: at least one stands in it. */
const NAMING = ['appId', 'mchId', 'corpId'];

/**
 * Accounts in a file of settings of any other framework. Such files hold all kinds of things below the word WeChat,
 * translations for one: a block counts only where one of its values has the shape of an account's.
 *
 * @param isAboutWechat the file as a whole, by its name
 */
export function accountsInSettings(document: Document, isAboutWechat: boolean): Declared[] {
  const root = bind(document);
  const below = isAboutWechat ? accountsBelow(document, { ...root, name: 'wechat' }, undefined) : [];
  const found = [...below, ...accountsWithin(document, root, undefined)].filter(
    (each) => !each.isFragment && hasEvidence(each),
  );
  const known = new Set(found.map(({ home }) => home.pointer));
  const visit = (node: Binding): void => {
    for (const child of node.children.values()) {
      const filled = filledSlots(ACCOUNT, child);
      if (!known.has(child.pointer) && isNamedAccount(filled)) {
        const home = { document, pointer: child.pointer };
        found.push({ kind: ACCOUNT, name: child.name, filled, home });
      }
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** Does the file's name say that all of it is about WeChat? */
export function isAboutWechat(file: string): boolean {
  return /wechat|weixin|wxpay|(?:^|[._-])wx(?:[._-]|$)/i.test(baseName(file));
}

const WECHAT_ID = /^w[wx][0-9a-f]{16}$/;

/** An AppID of WeChat's with a secret beside it is an account, whatever the block is called. */
function isNamedAccount(filled: FilledSlots): boolean {
  return WECHAT_ID.test(filled.get('appId')?.text ?? '') && filled.has('appSecret');
}

/** Shapes that only settings have: ids, keys, references to what is kept elsewhere. */
const EVIDENCE: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:app|corp)Id$/, WECHAT_ID],
  [/^mchId$/, /^\d{8,10}$/],
  [/^secretId$/, /AKID/],
  [/(?:Secret|Key|Id|token)$|^secret$/, /^[0-9a-zA-Z_-]{32}$|^[0-9a-zA-Z_-]{43}$|^\$\{|^ENC\(|^vault:/],
];

export function hasEvidence({ filled }: Declared): boolean {
  return [...filled].some(([slot, { text }]) =>
    EVIDENCE.some(([slots, shape]) => slots.test(slot) && shape.test(text)),
  );
}

/** Accounts below the names of WeChat, and cloud keys under any name, whose shape says what they are. */
export function accountsWithin(document: Document, root: Binding, profile: string | undefined): Declared[] {
  const found: Declared[] = [];
  const visit = (node: Binding): void => {
    for (const [key, child] of node.children) {
      const keys = filledSlots(TENCENT_CLOUD, child);
      if (isTencentCloud(keys)) {
        const home = { document, pointer: child.pointer };
        found.push({ kind: TENCENT_CLOUD, name: child.name, filled: keys, home, profile });
      }
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
  const ownOf = (kind: AccountKind, filled: FilledSlots, isFragment: boolean): Declared[] =>
    filled.size === 0 ? [] : [{ kind, name: root.name, filled, home, profile, isFragment }];
  return [
    ...ownOf(ACCOUNT, app, !isAccount(ACCOUNT, app)),
    ...ownOf(PAY_MERCHANT, merchant, !merchant.has('mchId')),
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
  if (several.length > 0) return several;
  const isFragment = !isAccount(kind, own);
  if (isFragment) {
    // Accounts by names of people's own, as EasyWeChat's `default`.
    const named = [...node.children.values()]
      .filter((child) => NAMING.some((name) => filledSlots(kind, child).has(name)))
      .flatMap((child) => accountsAt(document, kind, child, filled, profile));
    if (named.length > 0 || own.size === 0) return named;
  }
  return [{ kind, name: node.name, filled, home: { document, pointer: node.pointer }, profile, isFragment }];
}
