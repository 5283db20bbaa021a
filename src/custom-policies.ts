import path from 'node:path';
import type { Diagnostic } from './model/diagnostic.js';
import { builtInPolicyIds } from './policies/built-in.js';
import { customPolicies } from './policies/custom.js';
import { loadPolicies } from './policies/load-all.js';
import type { PolicySource } from './policies/policy-set.js';
import { policyValidators } from './policy-validators.js';
import { readPolicyFolders } from './repository/policy-folders.js';

export interface CustomPolicies {
  readonly sources: readonly PolicySource[];
  readonly diagnostics: readonly Diagnostic[];
  /** Folders with their cases, relative to the root: manifests that break rules on purpose. */
  readonly cases: readonly string[];
  /** Every file that they are read from, relative to the root. */
  readonly files: readonly string[];
}

/** Policies of a company or of the repository itself, read at run time. */
export async function readCustomPolicies(root: string, folders: readonly string[]): Promise<CustomPolicies> {
  const texts = folders.flatMap((folder) =>
    readPolicyFolders(folder, path.relative(root, folder).split(path.sep).join('/')),
  );
  const { policies, diagnostics } = await loadPolicies(texts, policyValidators, builtInPolicyIds());
  return {
    sources: [customPolicies(policies)],
    // A policy that does not load is a hole in the gate, whatever is wrong with it.
    diagnostics: diagnostics.map((found) => ({ ...found, code: 'invalid-policy', severity: 'error' })),
    files: texts.flatMap(({ files }) => files.map(({ file }) => file)),
    cases: texts.flatMap(({ files }) =>
      files.slice(0, 1).map(({ file }) => path.posix.join(file, '../cases')),
    ),
  };
}
