import type { UnknownAt } from '../model/unknown.js';
import { bracket } from './bracket.js';
import { failingPointers } from './failures.js';
import { type Outcome, PASS } from './outcome.js';
import { reasonsAt } from './reasons.js';
import type { PreparedRule } from './rule.js';
import { isSchemaObject, type Schema } from './schema.js';
import { accepts, failuresOf } from './validate.js';

interface Bracket {
  readonly may: Schema;
  readonly must: Schema;
}

/** By plain schema: rules of many types share theirs. */
const brackets = new WeakMap<object, Bracket>();

/** The failure of a rule on a document without relevant unknowns. */
export function failure(rule: PreparedRule, document: unknown): Outcome {
  const { requirement } = rule.schemas;
  return failed(rule, requirement, document);
}

/** The verdict on a document whose unknowns matter to the rule; undefined where it does not apply. */
export function bracketed(
  rule: PreparedRule,
  document: unknown,
  relevant: readonly UnknownAt[],
): Outcome | undefined {
  const { schemas } = rule;
  const condition = bracketOf(schemas.condition);
  const requirement = bracketOf(schemas.requirement);
  const applies = truth(condition, document);
  if (applies === 'no') return undefined;
  const satisfied = truth(requirement, document);
  if (satisfied === 'yes') return PASS;
  if (applies === 'yes' && satisfied === 'no') {
    return failed(rule, requirement.may, document);
  }
  const unknowns = [...new Set(relevant.map((at) => at.dependsOn))].sort();
  return { verdict: 'unknown', places: [relevant[0]?.pointer ?? ''], unknowns };
}

/** A three-valued condition: `yes` and `no` hold under every completion of the unknowns. */
function truth({ may, must }: Bracket, value: unknown): 'yes' | 'no' | 'unknown' {
  if (accepts(must, value)) return 'yes';
  return accepts(may, value) ? 'unknown' : 'no';
}

function bracketOf(schema: Schema): Bracket {
  if (!isSchemaObject(schema)) return { may: schema, must: schema };
  let found = brackets.get(schema);
  if (found === undefined) {
    found = { may: bracket(schema, 'may'), must: bracket(schema, 'must') };
    brackets.set(schema, found);
  }
  return found;
}

function failed(rule: PreparedRule, schema: Schema, value: unknown): Outcome {
  const definitions = isSchemaObject(schema) ? ((schema['$defs'] ?? {}) as Record<string, Schema>) : {};
  const failures = failuresOf(schema, value);
  const pointers = failingPointers(failures, definitions);
  const places = pointers.length === 0 ? [''] : pointers;
  const reasons = rule.explain ? { reasons: reasonsAt(places, failures, value) } : {};
  return { verdict: 'fail', places, ...reasons, unknowns: [] };
}
