import path from 'node:path';
import type { Diagnostic } from './model/diagnostic.js';
import { customPolicies } from './policies/custom.js';
import { loadPolicies } from './policies/load-all.js';
import type { PolicySource } from './policies/policy-set.js';
import { policyValidators } from './policy-validators.js';
import { readPolicyFolders } from './repository/policy-folders.js';

/** Policies of a company or of the repository itself, compiled at run time. */
export async function readCustomPolicies(
  root: string,
  folders: readonly string[],
): Promise<{ sources: PolicySource[]; diagnostics: readonly Diagnostic[] }> {
  const texts = folders.flatMap((folder) =>
    readPolicyFolders(folder, path.relative(root, folder).split(path.sep).join('/')),
  );
  const { policies, diagnostics } = await loadPolicies(texts, policyValidators);
  return {
    sources: [customPolicies(policies)],
    // A policy that does not load is a hole in the gate, whatever is wrong with it.
    diagnostics: diagnostics.map((found) => ({ ...found, code: 'invalid-policy', severity: 'error' })),
  };
}
