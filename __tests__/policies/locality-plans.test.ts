import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readDeclarations } from '../../src/declarations.js';
import type { Location } from '../../src/model/location.js';
import { platforms } from '../../src/platforms/index.js';
import { builtInPolicies } from '../../src/policies/built-in.js';
import { PolicySet } from '../../src/policies/policy-set.js';
import type { Stage } from '../platforms/terraform/__helpers__/printed-plan/exported.js';
import { printedPlan } from '../platforms/terraform/__helpers__/printed-plan/print.js';
import type { Schema } from '../platforms/terraform/__helpers__/printed-plan/schema.js';
import { insideModule } from './inside-a-module.js';

const AREA = 'policies/locality';
const POLICIES = new PolicySet([builtInPolicies]);
const SCHEMAS = schemas();

/** Variables of root modules always have a value in a plan; of the others the cases say that nobody knows it. */
const GIVEN = { account: '123456789012', password: 'an-example' };

type Files = Readonly<Record<string, string>>;

/** Every case whose root is a Terraform module without a plan, as files by path. */
const CASES: readonly (readonly [string, Files])[] = readdirSync(AREA)
  .flatMap((policy) => {
    const folder = path.join(AREA, policy, 'cases');
    return existsSync(folder)
      ? readdirSync(folder).map((name) => [`${policy} ${name}`, filesAt(path.join(folder, name))] as const)
      : [];
  })
  .filter(([, files]) => {
    const names = Object.keys(files);
    return names.some((name) => !name.includes('/') && isConfiguration(name)) && !names.includes('plan.json');
  });

function filesAt(place: string): Files {
  if (!statSync(place).isDirectory()) return { [path.basename(place)]: readFileSync(place, 'utf8') };
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(place, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(place, name), 'utf8')]));
}

function isConfiguration(name: string): boolean {
  return name.endsWith('.tf') || name.endsWith('.tf.json');
}

function schemas(): ReadonlyMap<string, Schema> {
  const text = readFileSync('__tests__/__fixtures__/provider-attributes.json', 'utf8');
  const providers = Object.values<{ resources: Record<string, Schema> }>(JSON.parse(text));
  return new Map(providers.flatMap(({ resources }) => Object.entries(resources)));
}

function select(files: Files, isWanted: (name: string) => boolean): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => isWanted(name)));
}

interface Said {
  readonly verdict: 'fail' | 'unknown';
  readonly ruleId: string;
  readonly address: string;
  readonly location: Location;
}

interface Judged {
  /** What does not pass. */
  readonly said: readonly Said[];
  /** Every verdict with its rule, sorted. */
  readonly verdicts: readonly string[];
}

/** What the policies of the area say. */
async function judge(files: Files): Promise<Judged> {
  const repository = {
    files: Object.keys(files).sort(),
    diagnostics: [],
    read: (file: string) => ({ text: files[file] ?? '' }),
  };
  const isOfArea = (ruleId: string) => ruleId.startsWith('locality/');
  const verdicts: string[] = [];
  const { integration, documents } = await readDeclarations(repository, '2026-11-22');
  const { findings, undecided, diagnostics } = await check({
    repository,
    platforms,
    policies: POLICIES,
    integration,
    declarations: documents,
    asOf: '2026-11-22',
    failOn: 'never',
    strict: false,
    version: 'test',
    onVerdict: (ruleId, verdict) => {
      if (isOfArea(ruleId)) verdicts.push(`${verdict} ${ruleId}`);
    },
  });
  expect(diagnostics.filter(({ file }) => file === 'plan.json')).toEqual([]);
  const failed = findings.map((one) => ({ ...one, address: one.resource.address }));
  const open = undecided.map((one) => ({ ...one, verdict: 'unknown' as const }));
  return {
    said: [...failed, ...open].filter(({ ruleId }) => isOfArea(ruleId)),
    verdicts: verdicts.sort(),
  };
}

/** Verdicts that only a plan settles: it has read a data source. */
const SETTLED: ReadonlySet<string> = new Set(['events-abroad alicloud-unknown']);

/**
 * Rules that say nothing of a plan alone: it does not tell how a document is put together that is known after apply
 * only.
 */
const LACKING: Readonly<Record<string, string>> = {
  'access-abroad everybody': 'locality/access-abroad/aws_sns_topic_policy',
};

/**
 * Where a plan alone leaves undecided what does not exist yet: of a list of references it tells all names together, not
 * which element is which.
 */
const AMBIGUOUS = '/tencentcloud_redis_replicate_attachment';

async function expectSameOfPlan(name: string, files: Files, stage: Stage): Promise<void> {
  const schemaOf = (type: string) => SCHEMAS.get(type) ?? {};
  const plan = await printedPlan(select(files, isConfiguration), schemaOf, stage, GIVEN);
  const source = await judge(files);
  const beside = await judge({ ...files, 'plan.json': plan });
  const alone = await judge({ ...select(files, (file) => !isConfiguration(file)), 'plan.json': plan });
  const settled = source.said.filter(({ verdict }) => !(SETTLED.has(name) && verdict === 'unknown'));
  expect(beside.said.map(placed)).toEqual(settled.map(placed));
  if (settled.length === source.said.length) expect(beside.verdicts).toEqual(source.verdicts);

  const isOpen = (said: string) => stage === 'first' && said.endsWith(AMBIGUOUS);
  const isDecided = (said: string) => !isOpen(said);
  const expected = settled.filter(({ ruleId }) => ruleId !== LACKING[name] && !isOpen(ruleId));
  expect(distinct(alone.said.filter(({ ruleId }) => !isOpen(ruleId)))).toEqual(distinct(expected));
  for (const verdict of alone.verdicts.filter(isOpen))
    expect([...source.verdicts, verdict.replace(/^\w+/, 'unknown')]).toContain(verdict);
  if (expected.length === source.said.length)
    expect(alone.verdicts.filter(isDecided)).toEqual(source.verdicts.filter(isDecided));
}

function placed({ verdict, ruleId, address, location: { file, startLine } }: Said): string {
  return `${verdict} ${ruleId} ${address} ${file}:${startLine}`;
}

/** Two elements of one list are written in two lines of the configuration, and as one expression in the plan. */
function distinct(said: readonly Said[]): string[] {
  return [...new Set(said.map(({ verdict, ruleId, address }) => `${verdict} ${ruleId} ${address}`))].sort();
}

describe('a plan says what its configuration says, beside it and alone', () => {
  test.each(CASES)('before anything exists: %s', async (name, files) => {
    await expectSameOfPlan(name, files, 'first');
  });

  test.each(CASES)('when all of it exists: %s', async (name, files) => {
    await expectSameOfPlan(name, files, 'later');
  });

  // The others are modules already, or a file of another name.
  const roots = CASES.filter(([, files]) => {
    return Object.keys(files).filter(isConfiguration).join() === 'main.tf';
  });
  test.each(roots)('inside of a module: %s', async (name, files) => {
    await expectSameOfPlan(name, insideModule(files), 'later');
  });
});
