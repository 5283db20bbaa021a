interface Typed {
  readonly type: string;
}

/** As in the published schema of the integration manifest. */
export const COMPONENT_TYPES: readonly string[] = [
  'mini-program',
  'mini-game',
  'official-account',
  'service-account',
  'weixin-login',
  'open-platform-app',
  'third-party-platform',
  'weixin-pay',
  'wechat-pay-hk',
  'wecom',
];

/** Operated by a person with a Weixin or WeChat account, so that its terms bind too. */
const OF_ACCOUNT: ReadonlySet<string> = new Set([
  'official-account',
  'service-account',
  'mini-program',
  'mini-game',
]);

export function isOperatedByAccount({ type }: Typed): boolean {
  return OF_ACCOUNT.has(type);
}

/**
 * Run by Weixin in mainland China whatever the audience.
 * WeChat Terms of Service (2025-11-18) and WeChat Privacy Policy (2026-08-06): Official Accounts, mini programs, Weixin
 * Login and Weixin Pay are services of Weixin.
 */
export function isMainlandOperated(component: Typed): boolean {
  return isOperatedByAccount(component) || ['weixin-login', 'weixin-pay'].includes(component.type);
}

/** Bound by the Weixin Open Platform Developer Service Agreement. */
export function isOfOpenPlatform(component: Typed): boolean {
  return (
    isOperatedByAccount(component) ||
    ['weixin-login', 'open-platform-app', 'third-party-platform'].includes(component.type)
  );
}
