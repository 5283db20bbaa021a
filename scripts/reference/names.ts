import type { Area } from '../../src/model/policy.js';

export const AREA_NAMES: Readonly<Record<Area, string>> = {
  terms: 'Terms',
  privacy: 'Privacy',
  certification: 'Certification',
  'app-security': 'App security',
  content: 'Content',
  encryption: 'Encryption',
  payments: 'Payments',
  locality: 'Data locality',
};

const GROUP_NAMES: Readonly<Record<string, string>> = {
  alicloud: 'Alibaba Cloud',
  aws: 'AWS',
  azurerm: 'Azure',
  google: 'Google Cloud',
  huaweicloud: 'Huawei Cloud',
  integration: '`.wechat-policy/`',
  kubernetes: 'Kubernetes',
  tencentcloud: 'Tencent Cloud',
  wechat: 'WeChat',
};

/** What the rules of one file are about: a provider or a platform. */
export function groupName(group: string): string {
  return GROUP_NAMES[group] ?? group;
}

/** Names of platforms by the beginning of their resource types. */
const READ: readonly (readonly [RegExp, string])[] = [
  [/^cloudbase_/, 'CloudBase'],
  [/^wechat_mini_program(_ext)?$|^wechat_project$/, 'mini program'],
  [/^(wechat|wecom)_/, 'account settings (Spring, dotenv, Kubernetes, CloudBase)'],
];

/** Which manifests rules read, in words: providers are read from Terraform. */
export function manifestsOf(rules: readonly { readonly group: string; readonly type: string }[]): string {
  const others = new Set<string>();
  const providers = new Set<string>();
  for (const { group, type } of rules) {
    if (group === 'wechat') others.add(READ.find(([types]) => types.test(type))?.[1] ?? groupName(group));
    else if (group === 'integration' || group === 'kubernetes') others.add(groupName(group));
    else providers.add(groupName(group));
  }
  return [...(providers.size === 0 ? [] : [`Terraform (${[...providers].join(', ')})`]), ...others].join(
    '; ',
  );
}

const SCANNER_NAMES: Readonly<Record<string, string>> = {
  checkov: 'Checkov',
  kics: 'KICS',
  trivy: 'Trivy',
};

export function scannerName(scanner: string): string {
  return SCANNER_NAMES[scanner] ?? scanner;
}

/** Values by the key that `keyOf` gives, in the order of first appearance. */
export function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
