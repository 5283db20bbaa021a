import type { HoldingHint } from '../../model/data-map.js';
import type { Resource } from '../../model/resource.js';
import { isUnknown } from '../../model/unknown.js';
import { storeTarget } from './declared-stores.js';
import { beginsRegion } from './jurisdictions.js';

/** In the singular. Logs are missing on purpose: they hold addresses and ids of people more often than their names tell. */
const WORDS: Readonly<Record<HoldingHint['suggests'], ReadonlySet<string>>> = {
  mainland: new Set(['cn', 'china', 'prc', 'mainland']),
  people: new Set([
    ...['customer', 'user', 'member', 'person', 'people', 'patient', 'employee', 'subscriber', 'profile'],
    ...['order', 'contact', 'crm', 'kyc', 'pii', 'personal', 'openid', 'wechat', 'weixin', 'wecom'],
  ]),
  nobody: new Set(['static', 'asset', 'site', 'website', 'public', 'artifact', 'build', 'tfstate']),
};

/** From the most telling. */
const MEANINGS = ['mainland', 'people', 'nobody'] as const;

/** Arguments that name a store. */
const NAMES = [
  ...['bucket', 'name', 'identifier', 'cluster_identifier', 'cluster_name', 'domain_name', 'instance_name'],
  ...['db_instance_name', 'namespace_name', 'dataset_id', 'envId'],
];

/** Tags about who answers for a store, or what made it. */
const NOT_ABOUT_DATA = /owner|team|contact|mail|creat|manage|cost|bill|department|repo|source/i;

/**
 * What name or tags of a store suggest that it holds. The name counts before the tags; what speaks for both sides says
 * nothing.
 */
export function holdingHintOf(resource: Resource): HoldingHint | undefined {
  const { address, type, value } = resource;
  const names = [address.replace(type, ''), ...NAMES.map((key) => value[key])];
  return hintIn(names, 'name') ?? hintIn(tagTexts(storeTarget(resource).tags), 'tags');
}

function hintIn(texts: readonly unknown[], place: HoldingHint['in']): HoldingHint | undefined {
  const words = texts.flatMap((text) => (typeof text === 'string' ? wordsOf(text) : []));
  const found = MEANINGS.flatMap((suggests) => {
    const word = words.find((candidate) => WORDS[suggests].has(candidate.replace(/s$/, '')));
    return word === undefined ? [] : [{ suggests, word, in: place }];
  });
  return found.length > 1 && found.at(-1)?.suggests === 'nobody' ? undefined : found[0];
}

/** Values; a key speaks only where its value says yes (`pii = "true"`). */
function tagTexts(tags: ReturnType<typeof storeTarget>['tags']): unknown[] {
  if (tags === undefined || isUnknown(tags)) return [];
  return Object.entries(tags)
    .filter(([key]) => !NOT_ABOUT_DATA.test(key))
    .map(([key, value]) => (isYes(value) ? key : value));
}

function isYes(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:true|yes|1)$/i.test(value));
}

/** `prodUsers_v2` -> prod, users, v2. Of `orders-cn-north-1`, `cn` is a part of where and not of whose. */
function wordsOf(text: string): string[] {
  const words = text
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/(?:terraform|tf)[-_ ]?state/g, 'tfstate')
    .split(/[^a-z\d]+/);
  return words.filter((word, index) => !beginsRegion(`${word}-${words[index + 1] ?? ''}`));
}
