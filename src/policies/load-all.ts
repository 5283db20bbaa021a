import type { Document } from '../formats/document.js';
import { formatOf, parse } from '../formats/index.js';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import type { PolicyFolderText } from '../model/policy.js';
import { type LoadedPolicy, loadPolicy, type PolicyValidators } from './load.js';

/** Policies from their texts, sorted by id. A broken one becomes diagnostics, the others load. */
export async function loadPolicies(
  folders: readonly PolicyFolderText[],
  validators: PolicyValidators,
): Promise<{ policies: LoadedPolicy[]; diagnostics: Diagnostic[] }> {
  const policies: LoadedPolicy[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { id, files } of folders) {
    const documents: Document[] = [];
    let readable = true;
    for (const file of files) {
      const parsed = await parse(file, formatOf(file.file) ?? 'yaml');
      diagnostics.push(...parsed.diagnostics);
      readable &&= parsed.diagnostics.every((found) => found.severity !== 'error');
      documents.push(...parsed.documents.slice(0, 1));
    }
    if (!readable) continue;
    const policy = documents.find((document) => nameOf(document.file) === 'policy');
    if (policy === undefined) {
      diagnostics.push(diagnostic('invalid-policy', 'error', 'policy.yaml is empty.', files[0]?.file ?? ''));
      continue;
    }
    const loaded = loadPolicy(
      { id, policy, rules: documents.filter((document) => document !== policy) },
      validators,
    );
    diagnostics.push(...loaded.diagnostics);
    if (loaded.policy !== undefined) policies.push(loaded.policy);
  }
  return { policies: policies.sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics };
}

function nameOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.slice(0, name.lastIndexOf('.'));
}
