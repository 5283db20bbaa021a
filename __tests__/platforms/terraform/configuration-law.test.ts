import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUnknown } from '../../../src/model/unknown.js';
import { customPolicies } from '../../../src/policies/custom.js';
import { evaluate } from '../../../src/policies/evaluate.js';
import type { LoadedPolicy, RuleSource } from '../../../src/policies/load.js';
import { unknownsAlong } from '../../../src/policies/reads.js';
import type { Schema } from '../../../src/policies/schema.js';
import { choices } from './__helpers__/choices.js';
import { covers, exists, stepsOf } from './__helpers__/instances.js';
import { expectAgreement } from './__helpers__/partial-terms.js';
import { asProvided, Refused } from './__helpers__/provider-values.js';
import { ConfigurationWriter } from './__helpers__/random-configuration.js';
import { type Files, values } from './support.js';

/** Many more are worth running when the evaluator changes: `RUNS=20000 npm run test:unit -- …/configuration-law`. */
const numRuns = Number(process.env['RUNS'] ?? 500);

const SCHEMAS: readonly { readonly condition: Schema; readonly requirement: Schema }[] = [
  { condition: true, requirement: { required: ['on'], properties: { on: { const: true } } } },
  { condition: { required: ['size'] }, requirement: { properties: { size: { minimum: 2 } } } },
  {
    condition: { properties: { on: { const: true } } },
    requirement: { required: ['tags'], properties: { tags: { required: ['a'] } } },
  },
  { condition: true, requirement: { not: { required: ['name'], properties: { name: { pattern: 'x' } } } } },
  {
    condition: true,
    requirement: {
      required: ['rule'],
      properties: { rule: { contains: { required: ['on'], properties: { on: { const: true } } } } },
    },
  },
  { condition: true, requirement: { properties: { rule: { maxItems: 2, items: { required: ['name'] } } } } },
  {
    condition: { required: ['names'] },
    requirement: { properties: { names: { minItems: 1, uniqueItems: true, items: { pattern: '^[a-z]' } } } },
  },
];

const RULES = rulesOf(SCHEMAS);

function rulesOf(schemas: typeof SCHEMAS) {
  const shared = {
    type: 'a_b',
    policyId: 'p',
    severity: 'low',
    sensitive: false,
    group: 'g',
    message: { en: 'm' },
  } as const;
  const rules = schemas.map((schema, index) => ({
    ...shared,
    ...schema,
    id: `p/${index}`,
  })) as unknown as RuleSource[];
  const policy = { id: 'p', references: [], rules } as unknown as LoadedPolicy;
  return customPolicies([policy]).rulesFor('a_b');
}

/** The resources by address, as their provider takes them; undefined for one that it refuses. */
async function resourcesIn(files: Files): Promise<Map<string, Record<string, unknown> | undefined>> {
  return new Map(
    Object.entries(await values(files)).map(([address, value]) => [address, providedOr(value as object)]),
  );
}

function providedOr(value: object): Record<string, unknown> | undefined {
  try {
    return asProvided(value);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** How much was compared, so that the law does not hold for want of anything known. */
const seen = { values: 0, symbolic: 0, verdicts: { pass: 0, fail: 0 }, instances: 0 };

test('a configuration with inputs withheld never contradicts what it is with them', async () => {
  const law = fc.asyncProperty(choices, async (random) => {
    const { partial, completions, repeated } = new ConfigurationWriter(random).write();
    const some = await resourcesIn(partial);
    for (const files of completions) await expectCompletion(some, await resourcesIn(files), repeated, files);
  });
  // Configurations shrink too slowly to do it unasked.
  await fc.assert(law, { numRuns, endOnFailure: process.env['SHRINK'] === undefined });
  expect(seen.values).toBeGreaterThan(2 * numRuns);
  expect(Math.min(seen.symbolic, seen.instances, seen.verdicts.pass, seen.verdicts.fail)).toBeGreaterThan(
    numRuns / 4,
  );
});

type Resources = ReadonlyMap<string, Record<string, unknown> | undefined>;

async function expectCompletion(
  some: Resources,
  all: Resources,
  repeated: ReadonlySet<string>,
  files: Files,
): Promise<void> {
  const addresses = [...all.keys()].map((address) => stepsOf(address, repeated));
  const covered = new Set<string>();
  for (const [address, partial] of some) {
    const steps = stepsOf(address, repeated);
    if (!exists(steps, addresses)) throw new Error(`${address} is not there:\n${show(files)}`);
    for (const [other, full] of all) {
      if (!covers(steps, stepsOf(other, repeated))) continue;
      covered.add(other);
      if (steps.some(({ isSymbolic }) => isSymbolic)) seen.symbolic++;
      else if (steps.some(({ key }) => key !== '')) seen.instances++;
      if (partial === undefined || full === undefined) continue;
      expectBody(partial, full, `${address} is not ${other}:\n${show(files)}`);
      await expectVerdicts(partial, full, `${address} is not ${other}:\n${show(files)}`);
    }
  }
  for (const address of all.keys()) {
    // With all inputs given, an instance is symbolic where Terraform reports an error.
    const isError = stepsOf(address, repeated).some(({ isSymbolic }) => isSymbolic);
    if (!isError && !covered.has(address)) throw new Error(`${address} is not expected:\n${show(files)}`);
  }
}

/** An argument that is not there is one that is known to be null. */
function expectBody(partial: Record<string, unknown>, full: Record<string, unknown>, message: string): void {
  for (const name of new Set([...Object.keys(partial), ...Object.keys(full)])) {
    const [left, right] = [partial[name] ?? null, full[name] ?? null];
    if (isUnknown(left) || isUnknown(right)) continue;
    seen.values++;
    try {
      if (name === 'rule' && Array.isArray(left) && Array.isArray(right)) {
        expect(left.length).toBe(right.length);
        for (const [index, block] of left.entries()) expectBody(block, right[index], message);
      } else expectAgreement(left, right);
    } catch (error) {
      throw new Error(`${name}: ${message}`, { cause: error });
    }
  }
}

async function expectVerdicts(partial: object, full: object, message: string): Promise<void> {
  for (const rule of await RULES) {
    const before = await evaluate(rule, partial as Record<string, unknown>);
    if (before?.verdict === 'unknown') continue;
    // An error in the completion.
    if (unknownsAlong(rule.reads, full).length > 0) continue;
    const after = await evaluate(rule, full as Record<string, unknown>);
    // What passes even where it is not known whether the rule applies may turn out not to be asked.
    if (before?.verdict === 'pass' && after === undefined) continue;
    if (before?.verdict !== after?.verdict)
      throw new Error(`${rule.id} ${before?.verdict} ${after?.verdict} ${message}`);
    if (before !== undefined) seen.verdicts[before.verdict]++;
  }
}

function show(files: Files): string {
  return Object.entries(files)
    .map(([file, text]) => `--- ${file}\n${text}`)
    .join('\n');
}
