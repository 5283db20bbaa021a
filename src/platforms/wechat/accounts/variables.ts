import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import { isFields } from '../values.js';
import { type Declared, isAccount, isTencentCloud, slotOf, textOf, type Written } from './account.js';
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

/**
 * What a name begins with, maybe after a prefix of the project's own, and the account that it speaks of. In order:
 * `WX_PAY_…` is no `WX_…`.
 */
const FAMILIES: readonly (readonly [RegExp, AccountKind])[] = [
  [family('(?:WECHAT|WEIXIN|WX)_?PAY(?:MENT)?'), PAY_MERCHANT],
  [
    family(
      'WECOM|WEWORK|WORK_?(?:WECHAT|WEIXIN|WX)|(?:WECHAT|WEIXIN|WX)_?(?:WORK|CP)|QYWX|QYWEIXIN|WECHATCOM(?:_?APP)?',
    ),
    WECOM_APP,
  ],
  [family('(?:WECHAT|WEIXIN|WX)_?OPEN(?:_?PLATFORM)?'), OPEN_PLATFORM],
  [
    family(
      '(?:(?:WECHAT|WEIXIN|WX)_?)?MINI_?(?:PROGRAM|APP)|(?:WECHAT|WEIXIN|WX)_?(?:MINI|XCX|MA)|WXAPP|WXA',
    ),
    MINI_PROGRAM_ACCOUNT,
  ],
  [family('(?:WECHAT|WEIXIN|WX)_?(?:OFFICIAL(?:_?ACCOUNT)?|OA|MP|GZH|OFFIACCOUNT)'), OFFICIAL_ACCOUNT],
  [family('WECHAT|WEIXIN|WX'), ACCOUNT],
  [family('TENCENT_?CLOUD|TENCENT_COS|TENCENT|QCLOUD|CLOUDBASE|TCB|COS'), TENCENT_CLOUD],
];

/** Names that need no family: nobody but WeChat Pay says `mch` or `APIv3`. */
const PAY_ALONE = /^(?:PAY_)?((?:MCH|API_?V3|MERCHANT_SERIAL)\w+)$/;

/** A rest that only a merchant has, though the name is of a general family: `WX_MCH_ID`, `WECHAT_API_V3_KEY`. */
const PAY_REST = /^(?:MCH|API_?V[23]|MERCHANT|PAY_)/;

/** A rest that only WeCom has: `WECHAT_CORP_ID`. The other names of that family then speak of WeCom, too. */
const WECOM_REST = /^(?:CORP|AGENT)/;

/** Names of every vendor's apps; they are WeChat's where the AppID beside them is. */
const PLAIN = /^(?:APP_?ID|APP_?SECRET)$/;
const WECHAT_APP_ID = /^wx[0-9a-f]{16}$/;

/** Other vendors' mini programs and open platforms use the same words. */
const FOREIGN = /ALIPAY|BAIDU|DINGTALK|DOUYIN|FEISHU|KUAISHOU|TOUTIAO/;

/** How environment variables speak of WeChat accounts, to be searched in a whole text. */
export const SPEAKS_OF_WECHAT =
  /wx|wechat|weixin|wecom|wework|qywx|mini_?program|mini_?app|mch|api_?v3|tcb_|cloudbase/i;

interface Assigned {
  readonly kind: AccountKind;
  /** What the names of one account have in common. */
  readonly group: string;
  readonly slot: string;
}

interface Group extends Assigned {
  readonly filled: Map<string, Written>;
}

/** An environment variable, with the place of its value. */
export interface Variable {
  readonly name: string;
  readonly value: unknown;
  readonly pointer: Pointer;
}

/** The variables in a map, which may be missing; `at` is its place. */
export function variablesOf(map: unknown, at: Pointer): Variable[] {
  if (!isFields(map)) return [];
  return Object.entries(map).map(([name, value]) => ({ name, value, pointer: join(at, name) }));
}

/** The accounts that these variables declare. */
export function accountsInVariables(document: Document, variables: readonly Variable[]): Declared[] {
  const groups = new Map<string, Group>();
  for (const { name, value, pointer } of variables) {
    const text = textOf(value);
    const assigned = assign(constantCase(name));
    if (text === undefined || assigned === undefined) continue;
    const key = keyOf(assigned.kind, assigned.group);
    const group = groups.get(key) ?? { ...assigned, filled: new Map() };
    if (!group.filled.has(assigned.slot)) group.filled.set(assigned.slot, { text, pointer });
    groups.set(key, group);
  }
  adoptByWecom(groups);
  return [...groups.values()].filter(isWechats).map(({ kind, group, filled }) => ({
    kind,
    name: group,
    filled,
    home: { document, pointer: firstOf(filled) },
    isFragment: !isAccount(kind, filled),
  }));
}

function keyOf(kind: AccountKind, group: string): string {
  return `${kind.type} ${group}`;
}

/** `WECHAT_SECRET` beside `WECHAT_CORP_ID` is WeCom's. */
function adoptByWecom(groups: Map<string, Group>): void {
  for (const { kind, group, filled } of [...groups.values()]) {
    const general = groups.get(keyOf(ACCOUNT, group));
    if (kind !== WECOM_APP || general === undefined) continue;
    for (const [slot, written] of general.filled) {
      const own = slotOf(WECOM_APP, slot)?.name;
      if (own !== undefined && !filled.has(own)) filled.set(own, written);
    }
    groups.delete(keyOf(ACCOUNT, group));
  }
}

/** Names that many vendors use are WeChat's or Tencent's by the shape of the id. */
function isWechats({ kind, group, filled }: Group): boolean {
  if (kind === TENCENT_CLOUD) return isTencentCloud(filled);
  return group !== PLAIN_GROUP || WECHAT_APP_ID.test(filled.get('appId')?.text ?? '');
}

const PLAIN_GROUP = 'APP';

function firstOf(filled: ReadonlyMap<string, Written>): Pointer {
  const [first] = filled.values();
  return first?.pointer ?? '';
}

/** `wxAppSecret` as `WX_APP_SECRET`. */
function constantCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[.-]/g, '_')
    .toUpperCase();
}

/** The account and the slot that a variable's name speaks of; undefined for all other names. */
function assign(name: string): Assigned | undefined {
  if (FOREIGN.test(name)) return undefined;
  for (const [pattern, kind] of FAMILIES) {
    const [, group, rest] = pattern.exec(name) ?? [];
    if (group === undefined || rest === undefined) continue;
    const slot = slotOf(kind, rest);
    if (slot !== undefined) return { kind, group, slot: slot.name };
    const special = kind === ACCOUNT ? specialKind(rest) : undefined;
    const ofSpecial = special === undefined ? undefined : slotOf(special, rest);
    if (special !== undefined && ofSpecial !== undefined)
      return { kind: special, group, slot: ofSpecial.name };
  }
  const plain = PLAIN.test(name) ? slotOf(ACCOUNT, name) : undefined;
  if (plain !== undefined) return { kind: ACCOUNT, group: PLAIN_GROUP, slot: plain.name };
  const [, alone] = PAY_ALONE.exec(name) ?? [];
  const slot = alone === undefined ? undefined : slotOf(PAY_MERCHANT, alone);
  return slot === undefined ? undefined : { kind: PAY_MERCHANT, group: 'MCH', slot: slot.name };
}

/** The kind of account that a name of the general family gives away by its end. */
function specialKind(rest: string): AccountKind | undefined {
  if (PAY_REST.test(rest)) return PAY_MERCHANT;
  return WECOM_REST.test(rest) ? WECOM_APP : undefined;
}

/** The family in a name, with what stands before it, and the rest. */
function family(words: string): RegExp {
  return new RegExp(`^((?:.*?_)??(?:${words}))_?(\\w+)$`);
}
