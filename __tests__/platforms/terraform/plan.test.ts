import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TerraformSettings } from '../../../src/platforms/terraform/settings.js';
import { diagnostics, type Files, places, read, textAt } from './support.js';

/** Printed by Terraform 1.11.4 for the configuration beside it: creates, keeps, replaces and deletes. */
const FIXTURE = new URL('../../__fixtures__/terraform-plan/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, FIXTURE), 'utf8');
const SOURCE: Files = { 'main.tf': file('main.tf'), 'store/main.tf': file('store/main.tf') };
const PLAN: Files = { 'plan.json': file('plan.json') };

async function byAddress(files: Files, settings?: TerraformSettings): Promise<Record<string, unknown>> {
  const { resources } = await read(files, settings);
  return Object.fromEntries(resources.map(({ address, value }) => [address, value]).sort());
}

interface Planned {
  readonly values: Record<string, unknown>;
  readonly unknown?: unknown;
  readonly expressions?: Record<string, unknown>;
  readonly actions?: readonly string[];
}

/** A plan of `aws_s3_bucket` resources in the root module, by their names. */
function planOf(buckets: Readonly<Record<string, Planned>>, more: Record<string, unknown> = {}): string {
  const identity = (name: string) => ({
    address: `aws_s3_bucket.${name}`,
    mode: 'managed',
    type: 'aws_s3_bucket',
    name,
  });
  const entries = Object.entries(buckets);
  return JSON.stringify({
    format_version: '1.2',
    planned_values: {
      root_module: { resources: entries.map(([name, { values }]) => ({ ...identity(name), values })) },
    },
    resource_changes: entries.map(([name, { unknown: after_unknown, actions = ['create'] }]) => ({
      ...identity(name),
      change: { actions, after_unknown },
    })),
    configuration: {
      provider_config: { aws: { name: 'aws', expressions: { region: { constant_value: 'cn-north-1' } } } },
      root_module: {
        resources: entries.map(([name, { expressions = {} }]) => ({
          ...identity(name),
          provider_config_key: 'aws',
          expressions,
        })),
      },
    },
    ...more,
  });
}

describe('a plan beside its configuration', () => {
  test('says the same as the configuration evaluated, on the same lines', async () => {
    const [alone, together] = [await read(SOURCE), await read({ ...SOURCE, ...PLAN })];
    const all = ({ resources }: typeof alone) =>
      resources
        .map((resource) => {
          const { location, related } = resource.locate('/input/encrypted');
          const encrypted = (resource.value['input'] as { encrypted: boolean }).encrypted;
          return [resource.address, encrypted, [location, ...related].map((at) => textAt(at, SOURCE))];
        })
        .sort();
    expect(all(together)).toEqual(all(alone));
    expect(all(together)[0]).toEqual([
      'module.store["cn"].terraform_data.orders',
      false,
      expect.arrayContaining(['main.tf:4 false']),
    ]);
    expect(together.diagnostics).toEqual([]);
  });

  test('has the instances that will be there: kept and replaced ones, not deleted ones', async () => {
    expect(Object.keys(await byAddress({ ...SOURCE, ...PLAN }))).toEqual([
      'module.store["cn"].terraform_data.orders',
      'module.store["eu"].terraform_data.orders',
      'terraform_data.index[0]',
      'terraform_data.index[1]',
    ]);
  });

  test('decides what the configuration leaves open', async () => {
    const open = {
      ...SOURCE,
      'main.tf': (SOURCE['main.tf'] ?? '').replace(/default = \{[\s\S]*?\n {2}\}/, ''),
    };
    expect(Object.keys(await byAddress(open))).toEqual([
      'module.store.terraform_data.orders',
      'terraform_data.index[0]',
      'terraform_data.index[1]',
    ]);
    expect(await byAddress({ ...open, ...PLAN })).toEqual(await byAddress({ ...SOURCE, ...PLAN }));
    expect(
      await places('module.store["cn"].terraform_data.orders', '/input/encrypted', { ...open, ...PLAN }),
    ).toEqual([
      'main.tf:12 var.markets',
      'store/main.tf:12 local.settings',
      'store/main.tf:8 var.encrypted',
      'main.tf:13 each.value.encrypted',
    ]);
  });

  test('wins over a value that the configuration has by now', async () => {
    const files = {
      'main.tf':
        'resource "aws_s3_bucket" "b" {\n  bucket = "new"\n  acl = "private"\n  later = aws_kms_key.k.arn\n}\n',
      'plan.json': planOf({
        b: { values: { bucket: 'old', acl: null, computed: 1 }, unknown: { later: true, id: true } },
      }),
    };
    expect(await byAddress(files)).toEqual({
      'aws_s3_bucket.b': { bucket: 'old', computed: 1, later: { $unknown: 'aws_kms_key.k.arn' } },
    });
  });

  test('leaves defaults of the provider out: an argument that nobody wrote has none', async () => {
    const values = { bucket: 'b', tags: null, cors_rule: [], logging: [{ target: 'x', prefix: null }] };
    const files = {
      'main.tf':
        'resource "aws_s3_bucket" "b" {\n  bucket = "b"\n  logging {\n    target = "x"\n  }\n  empty = []\n}\n',
      'plan.json': planOf({
        b: { values: { ...values, empty: [] }, unknown: { kms_key_id: true, cors_rule: [] } },
      }),
    };
    expect(await byAddress(files)).toEqual({
      'aws_s3_bucket.b': { bucket: 'b', logging: [{ target: 'x' }], empty: [] },
    });
  });

  test('may have the elements of a set in another order', async () => {
    const rule = (port: number) => `  rule {\n    port = ${port}\n    on = true\n  }\n`;
    const files = {
      'main.tf': `resource "aws_s3_bucket" "b" {\n${rule(1)}${rule(2)}}\n`,
      'plan.json': planOf({
        b: {
          values: {
            rule: [
              { port: 2, on: true },
              { port: 1, on: false },
            ],
          },
        },
      }),
    };
    expect(await byAddress(files)).toEqual({
      'aws_s3_bucket.b': {
        rule: [
          { port: 2, on: true },
          { port: 1, on: false },
        ],
      },
    });
    const agreeing = { ...files, 'plan.json': files['plan.json'].replace('"on":false', '"on":true') };
    expect(await byAddress(agreeing)).toEqual({
      'aws_s3_bucket.b': {
        rule: [
          { port: 1, on: true },
          { port: 2, on: true },
        ],
      },
    });
  });

  test('has an unknown element of a set where the configuration has it', async () => {
    const bucket = (content: string) => `resource "aws_s3_bucket" "b" {\n${content}\n}\n`;
    const blocks = {
      'main.tf': bucket('  rule {\n    region = var.far\n  }\n  rule {\n    region = "cn-north-1"\n  }'),
      'plan.json': planOf({
        b: {
          values: { rule: [{ region: 'cn-north-1' }, {}] },
          unknown: { rule: [{}, { region: true }] },
        },
      }),
    };
    expect(await byAddress(blocks)).toEqual({
      'aws_s3_bucket.b': { rule: [{ region: { $unknown: 'var.far' } }, { region: 'cn-north-1' }] },
    });
  });

  test('has the ids in a set where the configuration names what has them', async () => {
    const files = {
      'main.tf':
        'resource "aws_s3_bucket" "a" {}\nresource "aws_s3_bucket" "b" {}\nresource "aws_s3_bucket" "c" {\n  ids = [aws_s3_bucket.b.id, aws_s3_bucket.a.id]\n}\n',
      'plan.json': planOf({
        a: { values: { id: '1' } },
        b: { values: { id: '2' } },
        c: { values: { ids: ['1', '2'] } },
      }),
    };
    expect((await byAddress(files))['aws_s3_bucket.c']).toEqual({ ids: ['2', '1'] });
  });

  test('a block that the plan does not know is judged by the configuration', async () => {
    const files = {
      'main.tf': 'resource "aws_s3_bucket" "b" {}\nresource "aws_s3_bucket" "newer" {\n  bucket = "n"\n}\n',
      'plan.json': planOf({ b: { values: { bucket: 'b' } } }),
    };
    expect(await byAddress(files)).toEqual({
      'aws_s3_bucket.b': { bucket: 'b' },
      'aws_s3_bucket.newer': { bucket: 'n' },
    });
  });

  test('is found by what it holds, in whatever folder it lies', async () => {
    const files = {
      'infra/main.tf': 'resource "aws_s3_bucket" "b" {}\n',
      'other/main.tf': 'resource "aws_s3_bucket" "x" {}\n',
      'build/plan.json': planOf({ b: { values: { bucket: 'b' } } }),
    };
    expect(await byAddress(files)).toEqual({ 'aws_s3_bucket.b': { bucket: 'b' }, 'aws_s3_bucket.x': {} });
    expect(await places('aws_s3_bucket.b', '', files)).toEqual([
      'infra/main.tf:1 resource "aws_s3_bucket" "b"',
    ]);
  });

  test('several plans of one root module are all judged', async () => {
    const files = {
      'main.tf': 'resource "aws_s3_bucket" "b" {\n  bucket = var.name\n}\n',
      'dev.tfplan.json': planOf({ b: { values: { bucket: 'dev' } } }),
      'prod.tfplan.json': planOf({ b: { values: { bucket: 'prod' } } }),
    };
    expect((await read(files)).resources.map(({ value }) => value)).toEqual([
      { bucket: 'dev' },
      { bucket: 'prod' },
    ]);
    const named = { roots: [{ folder: '.', plan: 'prod.tfplan.json' }] };
    expect(
      (
        await read({ 'main.tf': files['main.tf'], 'prod.tfplan.json': files['prod.tfplan.json'] }, named)
      ).resources.map(({ value }) => value),
    ).toEqual([{ bucket: 'prod' }]);
    expect((await read({ 'main.tf': files['main.tf'] }, named)).diagnostics.map(({ code }) => code)).toEqual([
      'unresolved',
    ]);
  });
});

test('resources stay linked where the plan knows their ids', async () => {
  const { resources } = await read({ ...SOURCE, ...PLAN });
  const index = resources.find(({ address }) => address === 'terraform_data.index[0]');
  expect(index?.value).toMatchObject({ input: { of: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
  expect(index?.context?.['references']).toMatchObject({
    terraform_data: [{ input: { token: expect.anything() } }],
  });
});

describe('a module that only the plan knows', () => {
  const files = {
    ...SOURCE,
    ...PLAN,
    'main.tf': (SOURCE['main.tf'] ?? '').replace('./store', 'acme/store/local'),
    'store/main.tf': '',
  };

  test('is judged, and what is found in it points at the call', async () => {
    expect(await byAddress(files)).toEqual(await byAddress({ ...SOURCE, ...PLAN }));
    const at = await places('module.store["cn"].terraform_data.orders', '/input/encrypted', files);
    expect(at).toEqual(['main.tf:13 module "store"']);
    expect((await read(files)).diagnostics).toEqual([]);
  });

  test('points at the argument of the call where the value is surely the one passed', async () => {
    const { configuration } = JSON.parse(file('plan.json'));
    const [orders] = configuration.root_module.module_calls.store.module.resources;
    orders.expressions.input.references = ['var.encrypted'];
    const plan = JSON.stringify({ ...JSON.parse(file('plan.json')), configuration });
    expect(
      (
        await places('module.store["cn"].terraform_data.orders', '/input', { ...files, 'plan.json': plan })
      )[0],
    ).toBe('main.tf:4 false');
  });
});

test('resources of a module that only the plan knows have the providers that it names', async () => {
  const plan = JSON.parse(planOf({ b: { values: {} } }));
  const bucket = plan.planned_values.root_module.resources[0];
  plan.planned_values.root_module = {
    child_modules: [{ address: 'module.m', resources: [{ ...bucket, address: 'module.m.aws_s3_bucket.b' }] }],
  };
  const [configured] = plan.configuration.root_module.resources;
  plan.configuration.root_module = {
    module_calls: {
      m: { source: 'acme/m/aws', module: { resources: [{ ...configured, provider_config_key: 'aws.cn' }] } },
    },
  };
  const files = {
    'main.tf':
      'provider "aws" {\n  region = "eu-west-1"\n}\nprovider "aws" {\n  alias = "cn"\n  region = "cn-north-1"\n}\nmodule "m" {\n  source = "acme/m/aws"\n  providers = { aws = aws.cn }\n}\n',
    'plan.json': JSON.stringify(plan),
  };
  const { resources } = await read(files);
  expect(resources.map(({ address, provider }) => [address, provider?.region])).toEqual([
    ['module.m.aws_s3_bucket.b', 'cn-north-1'],
  ]);
});

test.each([
  ['its own region', { constant_value: 'eu-west-1' }, 'eu-west-1'],
  ['the region of a variable of the module', { references: ['var.region'] }, 'us-east-1'],
  [
    'an unknown region',
    { references: ['data.a_b.c.region', 'data.a_b.c'] },
    { $unknown: 'data.a_b.c.region' },
  ],
])('a provider that a module has of its own has %s', async (_, region, expected) => {
  const plan = JSON.parse(planOf({ b: { values: {} } }));
  const bucket = plan.planned_values.root_module.resources[0];
  plan.planned_values.root_module = {
    child_modules: [{ address: 'module.m', resources: [{ ...bucket, address: 'module.m.aws_s3_bucket.b' }] }],
  };
  const [configured] = plan.configuration.root_module.resources;
  const resources = [{ ...configured, provider_config_key: 'module.m:aws' }];
  plan.configuration.provider_config['module.m:aws'] = {
    name: 'aws',
    module_address: 'module.m',
    expressions: { region },
  };
  plan.configuration.root_module = {
    module_calls: {
      m: { source: './m', module: { resources, variables: { region: { default: 'us-east-1' } } } },
    },
    variables: { region: { default: 'cn-north-1' } },
  };
  const inPlan = await read({ 'plan.json': JSON.stringify(plan) });
  expect(inPlan.resources.map(({ provider }) => provider?.region)).toEqual([expected]);
});

describe('a plan alone', () => {
  test('is judged by itself, with places in the plan', async () => {
    const resources = await byAddress(PLAN);
    expect(resources['module.store["cn"].terraform_data.orders']).toMatchObject({
      input: { encrypted: false, token: 'tk-not-a-real-one' },
    });
    expect(Object.keys(resources)).toHaveLength(4);
    const [at = ''] = await places('terraform_data.index[0]', '/input', PLAN);
    expect(at).toMatch(/^plan\.json:1 \{"references":\["module\.store/);
  });

  test('has its providers', async () => {
    const { resources } = await read({ 'plan.json': planOf({ b: { values: {} } }) });
    expect(resources.map(({ provider }) => provider)).toEqual([
      { name: 'aws', region: 'cn-north-1', source: 'provider' },
    ]);
  });

  test('links resources by the references that it lists', async () => {
    const plan = planOf({
      b: { values: { bucket: 'b' } },
      c: {
        values: {},
        unknown: { of: true },
        expressions: { of: { references: ['aws_s3_bucket.b.id', 'aws_s3_bucket.b'] } },
      },
    });
    const { resources } = await read({ 'plan.json': plan });
    expect(resources[1]?.value).toEqual({ of: { $unknown: 'aws_s3_bucket.b.id' } });
    expect(resources[0]?.context?.['referencedBy']).toMatchObject({
      aws_s3_bucket: [{ of: expect.anything() }],
    });
  });
});

describe('what is no usable plan', () => {
  test.each([
    ['of a newer format', { format_version: '2.0' }],
    ['that ended with an error', { errored: true }],
    ['without a configuration', { configuration: null }],
    ['without planned values', { planned_values: [] }],
  ])('%s is reported, and the configuration is judged', async (_, change) => {
    const files = {
      'main.tf': 'resource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n',
      'plan.json': planOf({ b: { values: {} } }, change),
    };
    expect(await byAddress(files)).toEqual({ 'aws_s3_bucket.b': { bucket: 'b' } });
    expect(await diagnostics(files)).toEqual(['warning unresolved plan.json:1']);
  });

  test('a state, or any other JSON of this name, is none', async () => {
    expect(await read({ 'plan.json': '{"format_version": "1.0", "values": {}}' })).toMatchObject({
      resources: [],
      diagnostics: [],
    });
  });

  test('whatever is in it, nothing throws', async () => {
    const plan = JSON.parse(file('plan.json'));
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, [], {}, 'x', 1, true));
    /** The plan with a value somewhere in it replaced. */
    const broken = fc
      .tuple(fc.array(fc.nat(), { minLength: 2, maxLength: 9 }), anything)
      .map(([path, value]) => {
        const copy = structuredClone(plan);
        let at = copy;
        for (const step of path) {
          const keys = Object.keys(at);
          const key = keys[step % keys.length];
          if (key === undefined) break;
          if (typeof at[key] !== 'object' || at[key] === null || step === path.at(-1)) {
            at[key] = value;
            break;
          }
          at = at[key];
        }
        return JSON.stringify(copy);
      });
    await fc.assert(
      fc.asyncProperty(broken, fc.boolean(), async (text, alone) => {
        const { resources } = await read(alone ? { 'plan.json': text } : { ...SOURCE, 'plan.json': text });
        for (const resource of resources) {
          for (const pointer of ['', '/input', '/input/encrypted'])
            expect(resource.locate(pointer).location.startLine).toBeGreaterThan(0);
          expect(typeof resource.value).toBe('object');
        }
      }),
      { numRuns: 300 },
    );
  });
});
