import type { Rule } from '../model/policy.js';
import type { ReadPath } from './reads.js';
import type { Schema } from './schema.js';

/** The schemas of a rule, each complete in itself (`$defs` included). */
export interface RuleSchemas {
  /** When the rule applies: the policy's `when` and the rule's own `if`. */
  readonly condition: Schema;
  /** What it asks. */
  readonly requirement: Schema;
}

/** What a finding tells people. */
export interface RuleTexts extends Pick<Rule, 'message' | 'remediation'> {
  /** Where the rule is explained. */
  readonly helpUri: string;
}

/** What is needed to judge a resource; texts come on demand, where something fails. */
export interface PreparedRule {
  readonly id: string;
  readonly policyId: string;
  readonly type: string;
  readonly severity: Rule['severity'];
  /** The offending value is a secret. */
  readonly sensitive: boolean;
  /** A finding also says what the schema asks at its place. */
  readonly explain: boolean;
  /** All paths of the resource document that condition and requirement read. */
  readonly reads: readonly ReadPath[];
  readonly schemas: RuleSchemas;
  texts(): Promise<RuleTexts>;
}
