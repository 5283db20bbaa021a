import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { dataStoreTypes } from '../../../src/integration/locality/data-stores.js';
import { typesWithFlows } from '../../../src/platforms/terraform/flows/index.js';

const LOCALITY = new URL('../../../policies/locality/', import.meta.url);

/** The resource types that a policy has a rule for. */
function typesWithRule(policy: string): string[] {
  const folder = new URL(`${policy}/`, LOCALITY);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'policy.yaml');
  const definitions = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}(\w+):/gm)].map(([, type]) => type ?? ''),
  );
  return definitions.filter((name) => name.includes('_')).sort();
}

/** Google Cloud has no region in mainland China. */
const canBeInTheMainland = (type: string) => !type.startsWith('google_');

const KEYS = [
  'alicloud_kms_instance',
  'alicloud_kms_key',
  'aws_kms_external_key',
  'aws_kms_key',
  'aws_kms_replica_key',
  'azurerm_key_vault',
  'huaweicloud_kms_key',
  'tencentcloud_kms_key',
];

describe('a rule about where they are have', () => {
  const stores = [...dataStoreTypes()];
  test.each([
    ['mainland-store', stores],
    ['important-data-abroad', stores],
    // CloudBase is for `cloud-hosting-mainland`.
    [
      'outside-store',
      [...stores.filter((type) => canBeInTheMainland(type) && type !== 'cloudbase_environment'), ...KEYS],
    ],
    ['key-outside', [...KEYS, 'google_kms_key_ring']],
  ])('%s: exactly the types that it is about', (policy, types) => {
    expect(typesWithRule(policy)).toEqual([...types].sort());
  });
});

test('only what makes flows can copy to mainland China', () => {
  expect(typesWithRule('copied-to-mainland').filter((type) => !typesWithFlows().includes(type))).toEqual([]);
});

test('policies about flows leave repositories alone that declare nothing', () => {
  for (const policy of readdirSync(LOCALITY).filter(hasFlowRules)) {
    const text = readFileSync(new URL(`${policy}/policy.yaml`, LOCALITY), 'utf8');
    expect({ policy, content: load(text) }).toMatchObject({
      policy,
      content: { when: { properties: { $context: { required: expect.arrayContaining(['integration']) } } } },
    });
  }
});

function hasFlowRules(policy: string): boolean {
  return readdirSync(new URL(`${policy}/`, LOCALITY)).some(
    (name) =>
      name.endsWith('.yaml') &&
      readFileSync(new URL(`${policy}/${name}`, LOCALITY), 'utf8').includes('nothingLeaves'),
  );
}
