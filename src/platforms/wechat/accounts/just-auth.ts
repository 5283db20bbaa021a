import type { Document } from '../../../formats/document.js';
import type { Declared } from './account.js';
import {
  ACCOUNT,
  type AccountKind,
  MINI_PROGRAM_ACCOUNT,
  OFFICIAL_ACCOUNT,
  slot,
  WECOM_APP,
} from './account-kinds.js';
import { type Binding, bindingAt, filledSlots } from './binding.js';
import { hasEvidence } from './settings.js';

/** Of an account for logging in: what JustAuth calls client is the app. */
function login({ type }: AccountKind, id: string, secret: string): AccountKind {
  return {
    type,
    slots: [
      slot(id, 'text', 'clientid'),
      slot(secret, 'text', 'clientsecret'),
      slot('agentId', 'text'),
      slot('oauthRedirectUrl', 'address', 'redirecturi'),
      slot('ignoreCheckState', 'setting'),
    ],
    marks: [id, secret],
  };
}

const WECOM = login(WECOM_APP, 'corpId', 'secret');

/**
 * The sources of JustAuth that log in with WeChat, by canonical key. `WECHAT_OPEN` is a site of the Open Platform, not
 * a third-party platform.
 *
 * @see https://github.com/justauth/JustAuth/blob/694bbf1b010d93404e3bfb4824d90e9ddfaebebb/src/main/java/me/zhyd/oauth/config/AuthDefaultSource.java
 */
const SOURCES: ReadonlyMap<string, AccountKind> = new Map([
  ['wechatopen', login(ACCOUNT, 'appId', 'appSecret')],
  ['wechatmp', login(OFFICIAL_ACCOUNT, 'appId', 'appSecret')],
  ['wechatminiprogram', login(MINI_PROGRAM_ACCOUNT, 'appId', 'appSecret')],
  ['wechatenterprise', WECOM],
  ['wechatenterprisev2', WECOM],
  ['wechatenterpriseqrcodethird', WECOM],
  ['wechatenterpriseweb', WECOM],
]);

/** Accounts for logging in by JustAuth (`justauth.type.WECHAT_MP`); forms that nobody filled in are none. */
export function loginsIn(document: Document, root: Binding, profile: string | undefined): Declared[] {
  const types = bindingAt(root, 'justauth', 'type')?.children ?? new Map<string, Binding>();
  return [...types].flatMap(([key, node]): Declared[] => {
    const kind = SOURCES.get(key);
    if (kind === undefined) return [];
    const home = { document, pointer: node.pointer };
    const declared = { kind, name: node.name, filled: filledSlots(kind, node), home, profile };
    return [{ ...declared, isFragment: !hasEvidence(declared) }];
  });
}
