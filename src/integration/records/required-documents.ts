import type { Pointer } from '../../model/pointer.js';
import { registrantOf } from '../declared/scope.js';
import { isEuropean } from '../geographies.js';
import { entriesOf, type Manifest } from '../manifest.js';
import type { Required } from './acknowledgements.js';
import { dialCodeOf, hasAddendum, isEuropean as isEuropeanCode, MAINLAND } from './dial-codes.js';
import { DOCUMENTS } from './registry.js';

/** Official Accounts and mini programs are run by Weixin whatever the audience: WeChat Terms of Service, 2025-11-18. */
const OFFICIAL_ACCOUNT = ['weixin-oa', 'oa-dev-rules', 'weixin-open-dev', 'weixin-privacy'];
const MINI_PROGRAM = [
  'weixin-oa',
  'weixin-open-dev',
  'weixin-privacy',
  'mp-tos',
  'mp-ops',
  'mp-privacy-guide',
];
const OPEN_PLATFORM = ['weixin-open-dev'];

const BY_COMPONENT: Readonly<Record<string, (registrant: string | undefined) => readonly string[]>> = {
  'official-account': () => OFFICIAL_ACCOUNT,
  'service-account': () => OFFICIAL_ACCOUNT,
  'mini-program': () => MINI_PROGRAM,
  'mini-game': () => MINI_PROGRAM,
  'weixin-login': () => OPEN_PLATFORM,
  'open-platform-app': () => OPEN_PLATFORM,
  'third-party-platform': () => OPEN_PLATFORM,
  'weixin-pay': (registrant) =>
    byPlace(registrant, (place) => (place === 'CN' ? 'pay-merchant-cn' : 'pay-xborder')),
  'wechat-pay-hk': () => ['pay-hk'],
  wecom: (registrant) => byPlace(registrant, wecomAgreement),
};

/** WeCom's agreements go by place of use: https://work.weixin.qq.com/nl/service_agreement, read 2026-11-22. */
function wecomAgreement(place: string): string {
  if (place === 'CN') return 'wecom-prc';
  return isEuropean(place) ? 'wecom-eea' : 'wecom-intl';
}

function byPlace(place: string | undefined, choose: (place: string) => string): string[] {
  return place === undefined ? [] : [choose(place)];
}

/**
 * The documents that bind the accounts and components declared. Dial code and contracting party decide, not
 * nationality: +86 binds to the Weixin terms, every other code to the WeChat terms, with the Dutch company for the
 * EEA, the United Kingdom and Switzerland and the Singaporean one elsewhere. Sorted by id and party.
 */
export function requiredDocuments(manifest: Manifest): Required[] {
  const found = new Map<string, { id: string; entityId?: string; requiredBy: Pointer[] }>();
  const add = (id: string, by: Pointer, party?: string): void => {
    const entityId = party ?? DOCUMENTS[id]?.entities[0];
    const key = `${id} ${entityId ?? ''}`;
    const known = found.get(key);
    if (known === undefined)
      found.set(key, { id, ...(entityId === undefined ? {} : { entityId }), requiredBy: [by] });
    else known.requiredBy.push(by);
  };
  for (const { at, value } of entriesOf(manifest.accounts, '/accounts')) {
    const { ids, party } = userTerms(dialCodeOf(value.dialCode));
    for (const id of ids) add(id, `${at}/dialCode`, party);
  }
  for (const { at, value } of entriesOf(manifest.components, '/components')) {
    if (value.status === 'retired') continue;
    const account = manifest.accounts?.find((candidate) => candidate && candidate.id === value.account);
    const ids = BY_COMPONENT[value.type]?.(registrantOf(account, manifest)) ?? [];
    for (const id of ids) add(id, `${at}/type`);
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, required]) => required);
}

/** The terms of the account itself, by the dial code of its telephone number. */
function userTerms(dialCode: string): { ids: readonly string[]; party: string } {
  if (dialCode === MAINLAND) {
    return { ids: ['weixin-tos', 'weixin-privacy', 'weixin-account-std'], party: 'shenzhen-tencent' };
  }
  const ids = [
    'wechat-tos',
    'wechat-aup',
    'wechat-privacy',
    ...(hasAddendum(dialCode) ? ['wechat-jurisdictions'] : []),
  ];
  return { ids, party: isEuropeanCode(dialCode) ? 'tencent-europe' : 'wechat-international' };
}
