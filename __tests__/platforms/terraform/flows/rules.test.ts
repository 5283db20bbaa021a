import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { typesWithFlows } from '../../../../src/platforms/terraform/flows/index.js';

const LOCALITY = new URL('../../../../policies/locality/', import.meta.url);
const PROVIDERS = ['alicloud', 'aws', 'azurerm', 'google', 'huaweicloud', 'tencentcloud'];

/** `[policy, file, types]` of every rule file about what goes abroad; stores with important data lie there. */
const FILES = readdirSync(LOCALITY)
  .filter((policy) => policy.endsWith('-abroad') && policy !== 'important-data-abroad')
  .flatMap((policy) =>
    readdirSync(new URL(`${policy}/`, LOCALITY))
      .filter((file) => PROVIDERS.some((provider) => file === `${provider}.yaml`))
      .map((file): [string, string, string[]] => {
        const { $defs } = load(readFileSync(new URL(`${policy}/${file}`, LOCALITY), 'utf8')) as {
          $defs: Record<string, object>;
        };
        return [policy, file, Object.keys($defs).filter((name) => 'message' in ($defs[name] ?? {}))];
      }),
  );

test('there are rules about what goes abroad', () => {
  expect(FILES.length).toBeGreaterThan(0);
});

test.each(FILES)('%s/%s speaks only of types whose flows are known', (_policy, _file, types) => {
  expect(types.filter((type) => !typesWithFlows().includes(type))).toEqual([]);
});
