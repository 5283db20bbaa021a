import { groups, rulesByType, texts } from '../generated/policies/index.js';
import type { PolicySource } from './policy-set.js';
import type { PreparedRule, RuleSchemas } from './rule.js';

/** A rule as the build left it in the index; its code, schemas and texts lie in chunks of their own. */
export interface IndexedRule extends Pick<PreparedRule, 'id' | 'policyId' | 'severity' | 'sensitive'> {
  /** Chunk that holds its code and schemas, named after the rule file: `aws`, `kubernetes`. */
  readonly group: string;
}

/** What one chunk holds, by rule id: validators, and the paths that they read. */
export type CompiledGroup = Readonly<Record<string, Pick<PreparedRule, 'applies' | 'satisfied' | 'reads'>>>;

export type SchemaGroup = Readonly<Record<string, RuleSchemas>>;

/** The policies in `policies/`, compiled when the bundle was built: checking loads neither ajv nor YAML for them. */
export const builtInPolicies: PolicySource = {
  async rulesFor(type) {
    return Promise.all((rulesByType[type] ?? []).map((rule) => prepare(type, rule)));
  },
  policies: async () => (await texts()).policies,
};

async function prepare(type: string, rule: IndexedRule): Promise<PreparedRule> {
  const group = groups[rule.group];
  const compiled = (await group?.code())?.[rule.id];
  if (group === undefined || compiled === undefined)
    throw new Error(`No compiled rule ${rule.id}; run the build.`);
  return {
    ...rule,
    ...compiled,
    type,
    schemas: async () => {
      const schemas = (await group.schemas())[rule.id];
      if (schemas === undefined) throw new Error(`No schemas for ${rule.id}; run the build.`);
      return schemas;
    },
    texts: async () => {
      const policy = (await texts()).policies.find((candidate) => candidate.id === rule.policyId);
      const found = policy?.rules.find((candidate) => candidate.id === rule.id);
      if (found === undefined) throw new Error(`No texts for ${rule.id}; run the build.`);
      return found;
    },
  };
}
