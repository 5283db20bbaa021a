import { groups, rulesByType, texts } from '../generated/policies/index.js';
import type { Rule } from '../model/policy.js';
import type { Severity } from '../model/severity.js';
import { documentationOf } from './documentation.js';
import type { PolicySource } from './policy-set.js';
import type { PreparedRule, RuleSchemas } from './rule.js';

/** A rule as the build left it in the index; its schemas and texts lie in chunks of their own. */
export interface IndexedRule
  extends Pick<PreparedRule, 'id' | 'policyId' | 'severity' | 'sensitive' | 'explain'> {
  /** Chunk that holds its schemas, named after the rule file: `aws`, `kubernetes`. */
  readonly group: string;
}

/** What one chunk holds, by rule id. */
export type SchemaGroup = Readonly<Record<string, RuleSchemas & Pick<PreparedRule, 'reads'>>>;

export type MessageGroup = Readonly<Record<string, Pick<Rule, 'message' | 'remediation'>>>;

/** The chunks of one rule file; each loads when it is first needed. */
export interface RuleGroup {
  rules(): Promise<SchemaGroup>;
  /** For findings. */
  messages(): Promise<MessageGroup>;
}

/** The policies in `policies/`, read and validated when the bundle was built: checking loads neither ajv nor YAML for them. */
export const builtInPolicies: PolicySource = {
  async rulesFor(type) {
    return Promise.all(indexedRules(type).map((rule) => prepare(type, rule)));
  },
  ruleIds: () => allRules().map(({ id }) => id),
  policies: async () => (await texts()).policies,
};

/** The ids of these policies: custom ones need others. */
export function builtInPolicyIds(): ReadonlySet<string> {
  return new Set(allRules().map(({ policyId }) => policyId));
}

function allRules(): IndexedRule[] {
  return Object.keys(rulesByType).flatMap(indexedRules);
}

/** From `<policy> <severity> <group> [sensitive] [explain], …`. */
function indexedRules(type: string): IndexedRule[] {
  const written = Object.hasOwn(rulesByType, type) ? rulesByType[type] : undefined;
  return (written?.split(', ') ?? []).map((rule) => {
    const [policyId = '', severity = '', group = '', ...marks] = rule.split(' ');
    return {
      id: `${policyId}/${type}`,
      policyId,
      severity: severity as Severity,
      group,
      sensitive: marks.includes('sensitive'),
      explain: marks.includes('explain'),
    };
  });
}

async function prepare(type: string, rule: IndexedRule): Promise<PreparedRule> {
  const group = member(groups, rule.group);
  const { reads, condition, requirement } = member(await group.rules(), rule.id);
  return {
    ...rule,
    type,
    reads,
    schemas: { condition, requirement },
    texts: async () => ({
      ...member(await group.messages(), rule.id),
      helpUri: documentationOf(rule.policyId, type),
    }),
  };
}

function member<Value>(all: Readonly<Record<string, Value>>, id: string): Value {
  const found = all[id];
  if (found === undefined) throw new Error(`The build lacks ${id}; run it again.`);
  return found;
}
