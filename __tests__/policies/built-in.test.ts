import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readDeclarations } from '../../src/declarations.js';
import { platforms } from '../../src/platforms/index.js';
import { builtInPolicies, builtInPolicyIds } from '../../src/policies/built-in.js';
import { customPolicies } from '../../src/policies/custom.js';
import { loadPolicies } from '../../src/policies/load-all.js';
import { PolicySet, type PolicySource } from '../../src/policies/policy-set.js';
import { policyValidators } from '../../src/policy-validators.js';
import { diskRepository } from '../../src/repository/disk.js';
import { readPolicyFolders } from '../../src/repository/policy-folders.js';

const AREAS = readdirSync('policies').sort();

/** Every case of an area: a folder that is the root of a repository, and the file in it if the case is one file. */
function casesOf(area: string): { root: string; only: string[] }[] {
  return readdirSync(path.join('policies', area)).flatMap((policy) => {
    const folder = path.join('policies', area, policy, 'cases');
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map((name) =>
      statSync(path.join(folder, name)).isDirectory()
        ? { root: path.join(folder, name), only: [] }
        : { root: folder, only: [name] },
    );
  });
}

/** All that all rules say of a case; findings and undecided verdicts alike. */
async function outcome(source: PolicySource, { root, only }: { root: string; only: string[] }) {
  const repository = diskRepository(root, { only });
  const { integration, documents } = await readDeclarations(repository, '2026-11-22');
  const { findings, undecided, diagnostics, summary } = await check({
    repository,
    platforms,
    policies: new PolicySet([source]),
    integration,
    declarations: documents,
    asOf: '2026-11-22',
    failOn: 'never',
    strict: false,
    version: 'test',
  });
  return {
    // Help for a policy of one's own is found elsewhere.
    findings: findings.map((finding) => ({ ...finding, helpUri: '' })),
    undecided,
    diagnostics,
    verdicts: summary.verdicts,
  };
}

describe('rules of the build and rules read at run time say the same', () => {
  let atRunTime: PolicySource;

  beforeAll(async () => {
    const loaded = await loadPolicies(readPolicyFolders('policies'), policyValidators);
    expect(loaded.diagnostics).toEqual([]);
    atRunTime = customPolicies(loaded.policies);
  });

  test('of the same policies and rules, in the same words', async () => {
    expect(await builtInPolicies.policies()).toEqual(await atRunTime.policies());
    expect([...builtInPolicies.ruleIds()].sort()).toEqual([...atRunTime.ruleIds()].sort());
    expect([...builtInPolicyIds()].sort()).toEqual((await atRunTime.policies()).map(({ id }) => id));
  });

  test.each(AREAS)('about every case in %s', async (area) => {
    const cases = casesOf(area);
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) {
      const built = await outcome(builtInPolicies, one);
      expect({ case: one, ...built }).toEqual({ case: one, ...(await outcome(atRunTime, one)) });
    }
  });
});
