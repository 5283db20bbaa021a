import type { Document } from '../formats/document.js';
import { formatOf, parse } from '../formats/index.js';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import { byText } from '../model/order.js';
import type { PolicyFileText, PolicyFolderText } from '../model/policy.js';
import { type LoadedPolicy, loadPolicy, type PolicyValidators } from './load.js';

/**
 * Policies from their texts, sorted by id. A broken one becomes diagnostics, the others load.
 *
 * @param taken ids of policies that are in force already
 */
export async function loadPolicies(
  folders: readonly PolicyFolderText[],
  validators: PolicyValidators,
  taken: ReadonlySet<string> = new Set(),
): Promise<{ policies: LoadedPolicy[]; diagnostics: Diagnostic[] }> {
  const policies: LoadedPolicy[] = [];
  const diagnostics: Diagnostic[] = [];
  const ids = new Set(taken);
  for (const { id, files } of folders) {
    const read = await Promise.all(files.map(readFile));
    const problems = read.flatMap((file) => file.diagnostics);
    diagnostics.push(...problems);
    if (problems.some(({ severity }) => severity === 'error')) continue;
    const documents = read.flatMap((file) => file.documents.slice(0, 1));
    const policy = documents.find((document) => nameOf(document.file) === 'policy');
    if (policy === undefined) {
      diagnostics.push(diagnostic('invalid-policy', 'error', 'policy.yaml is empty.', files[0]?.file ?? ''));
      continue;
    }
    if (ids.has(id)) {
      const message = 'There is another policy of this name in this area; rename the folder.';
      diagnostics.push(diagnostic('invalid-policy', 'error', message, policy.file));
      continue;
    }
    ids.add(id);
    const rules = documents.filter((document) => document !== policy);
    const loaded = loadPolicy({ id, policy, rules }, validators);
    diagnostics.push(...loaded.diagnostics);
    if (loaded.policy !== undefined) policies.push(loaded.policy);
  }
  return { policies: policies.sort((a, b) => byText(a.id, b.id)), diagnostics };
}

async function readFile(
  source: PolicyFileText,
): Promise<{ documents: readonly Document[]; diagnostics: readonly Diagnostic[] }> {
  if (source.diagnostic !== undefined) {
    return { documents: [], diagnostics: [{ ...source.diagnostic, severity: 'error' }] };
  }
  return parse(source, formatOf(source.file) ?? 'yaml');
}

function nameOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.slice(0, name.lastIndexOf('.'));
}
