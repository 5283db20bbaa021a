import type { Resource } from '../model/resource.js';
import { liveComponents } from './declared/scope.js';
import type { Component, Manifest } from './manifest.js';

/** Types whose manifests can be joined to a component of the integration manifest. */
const MINI_PROGRAM = 'mini-program';

/**
 * One kind of data of the user privacy protection guide, with the interfaces that hand it over, the scope that asks for
 * it, and its names in the console and in the interface for third-party platforms. Source:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html
 */
const KINDS: readonly { readonly interfaces: readonly string[]; readonly names: RegExp }[] = [
  {
    interfaces: [
      'getLocation',
      'getFuzzyLocation',
      'startLocationUpdate',
      'startLocationUpdateBackground',
      'onLocationChange',
      'scope.userLocation',
      'scope.userLocationBackground',
      'scope.userFuzzyLocation',
    ],
    names: /^(?:location|(?:收集你的)?位置信息)$/i,
  },
  { interfaces: ['chooseLocation', 'choosePoi'], names: /^(?:chooseLocation|(?:收集你)?选择的位置信息)$/i },
  { interfaces: ['chooseAddress', 'scope.address'], names: /^(?:address|(?:收集你的)?(?:通讯)?地址)$/i },
];

/**
 * What the privacy guide that is declared for a mini program leaves out. Joined by AppID where the manifest holds one,
 * else to the only mini program that is declared.
 *
 * @returns of a `wechat_mini_program`: the location and address interfaces, and the scopes, that it does not declare; of
 * a `wechat_plugin_use`: whether it names the plugin. Undefined where no guide is declared or it is not known whose.
 */
export function guideFactsOf(
  resource: Resource,
  manifest: Manifest,
): { readonly undeclared: readonly string[] } | { readonly names: boolean } | undefined {
  const { type, value } = resource;
  if (type === 'wechat_mini_program') {
    const guide = componentOf(value['appid'], manifest)?.privacyGuide;
    return guide === undefined ? undefined : { undeclared: undeclaredIn(guide) };
  }
  if (type !== 'wechat_plugin_use') return undefined;
  const guide = componentOf(undefined, manifest)?.privacyGuide;
  const { provider } = value;
  if (guide === undefined || typeof provider !== 'string') return undefined;
  return { names: guide.plugins?.includes(provider) ?? false };
}

function componentOf(appId: unknown, manifest: Manifest): Component | undefined {
  const programs = liveComponents(manifest).flatMap(({ value }) =>
    value.type === MINI_PROGRAM ? [value] : [],
  );
  if (typeof appId === 'string' && appId.startsWith('wx'))
    return programs.find((program) => program.appId === appId);
  return programs.length === 1 ? programs[0] : undefined;
}

function undeclaredIn({ interfaces }: NonNullable<Component['privacyGuide']>): string[] {
  const declared = interfaces.flatMap((name) => (name === undefined ? [] : [name.replace(/^wx\./, '')]));
  return KINDS.flatMap((kind) =>
    declared.some((name) => kind.interfaces.includes(name) || kind.names.test(name)) ? [] : kind.interfaces,
  );
}
