import type { Policy } from '../model/policy.js';
import type { LoadedPolicy, RuleSource } from './load.js';
import type { PolicySource } from './policy-set.js';
import { readPaths } from './reads.js';
import type { PreparedRule } from './rule.js';
import { isSchemaObject, type Schema } from './schema.js';

/** Policies read at run time: company policies, and any policy under test. */
export function customPolicies(policies: readonly LoadedPolicy[]): PolicySource {
  const byType = new Map<string, RuleSource[]>();
  // A company's policy has no page in our reference: its own first reference explains it.
  const helpUris = new Map(policies.map(({ id, references: [first] }) => [id, first?.url ?? '']));
  for (const rule of policies.flatMap((policy) => policy.rules)) {
    byType.set(rule.type, [...(byType.get(rule.type) ?? []), rule]);
  }
  const prepared = new Map<string, readonly PreparedRule[]>();
  return {
    rulesFor(type) {
      let rules = prepared.get(type);
      if (rules === undefined) {
        rules = (byType.get(type) ?? []).map((rule) => prepare(rule, helpUris.get(rule.policyId) ?? ''));
        prepared.set(type, rules);
      }
      return rules;
    },
    ruleIds: () => [...byType.values()].flat().map(({ id }) => id),
    policies: async () => policies.map(forPeople),
  };
}

function prepare(source: RuleSource, helpUri: string): PreparedRule {
  const { id, policyId, type, severity, sensitive, explain, condition, requirement, message, remediation } =
    source;
  return {
    id,
    policyId,
    type,
    severity,
    sensitive,
    explain,
    reads: readsOf(condition, requirement),
    schemas: { condition, requirement },
    texts: async () => ({ message, remediation, helpUri }),
  };
}

/** The paths that decide a rule; shared with the build, so that both say the same. */
export function readsOf(condition: Schema, requirement: Schema): PreparedRule['reads'] {
  const paths = [condition, requirement].flatMap((schema) =>
    isSchemaObject(schema) ? readPaths(schema) : [],
  );
  return [...new Map(paths.map((path) => [path.join('\0'), path])).values()];
}

/** A policy without its schemas. */
export function forPeople(policy: LoadedPolicy): Policy {
  return {
    ...policy,
    rules: policy.rules.map(({ id, policyId, type, severity, message, remediation }) => ({
      id,
      policyId,
      type,
      severity,
      message,
      remediation,
    })),
  };
}
