import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { customPolicies } from '../src/policies/custom.js';
import { loadPolicies } from '../src/policies/load-all.js';
import { policyValidators } from '../src/policy-validators.js';
import { readPolicyFolders } from '../src/repository/policy-folders.js';
import { judgedCases } from './reference/cases.js';
import { examplesOf } from './reference/examples.js';
import { overview } from './reference/overview.js';
import { policyPage } from './reference/page.js';
import { readSources } from './reference/sources.js';

/**
 * Writes one page for each policy and an overview.
 *
 * @param source folder of the policies
 * @param target folder to write; its former content is removed
 */
export async function writeReference(source: string, target: string): Promise<void> {
  const folders = readPolicyFolders(source);
  const { policies, diagnostics } = await loadPolicies(folders, policyValidators);
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw new Error(`${problem.file}:${problem.startLine}: ${problem.message}`);
  const rules = customPolicies(policies);
  const pages = new Map<string, string>([['README.md', overview(policies)]]);
  for (const policy of policies) {
    const sources = await readSources(folders.find(({ id }) => id === policy.id)?.files ?? []);
    const examples = examplesOf(
      policy,
      await judgedCases(policy, path.join(source, policy.id, 'cases'), rules),
    );
    pages.set(`${policy.id}.md`, policyPage(policy, sources, examples));
  }
  rmSync(target, { recursive: true, force: true });
  for (const [name, text] of pages) {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    writeFileSync(path.join(target, name), text);
  }
}
