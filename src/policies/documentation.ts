/** Where the reference of the built-in policies is published. */
const REFERENCE = 'https://github.com/wechat-policy/wechat-policy/blob/main/docs/policies';

/** The place in the reference that explains a built-in rule. */
export function documentationOf(policyId: string, type: string): string {
  return `${REFERENCE}/${policyId}.md#${anchorOf(type)}`;
}

/** The heading of a rule in the reference, as GitHub turns it into an anchor. */
export function anchorOf(type: string): string {
  return type
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}
