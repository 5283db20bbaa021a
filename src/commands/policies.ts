import type { Policy } from '../model/policy.js';
import { UsageError } from '../options.js';
import { builtInPolicies } from '../policies/built-in.js';

/** One line a policy: severity, id, title. */
export async function listCommand(): Promise<number> {
  const policies = await builtInPolicies.policies();
  const width = Math.max(...policies.map(({ id }) => id.length));
  for (const { id, severity, title } of policies) {
    process.stdout.write(`${severity.padEnd(8)}  ${id.padEnd(width)}  ${title.en}\n`);
  }
  return 0;
}

/** @throws UsageError for an id that no policy or rule has */
export async function showCommand(id: string): Promise<number> {
  const policies = await builtInPolicies.policies();
  const policy = policies.find((candidate) => id === candidate.id || id.startsWith(`${candidate.id}/`));
  const rules = policy?.rules.filter((rule) => id === policy.id || id === rule.id) ?? [];
  if (policy === undefined || rules.length === 0)
    throw new UsageError(`There is no policy ${id}; see policies list.`);
  process.stdout.write(describe({ ...policy, rules }));
  return 0;
}

function describe({ id, title, severity, rationale, references, equivalents, rules }: Policy): string {
  const lines = [id, title.en, '', `Severity: ${severity}`, '', rationale.en.trim()];
  for (const rule of rules) {
    lines.push(
      '',
      `${rule.id}  (${rule.severity})`,
      `  ${rule.message.en.trim()}`,
      `  Fix: ${rule.remediation.en.trim()}`,
    );
  }
  lines.push(
    '',
    'References:',
    ...references.map(({ title: name, url, read }) => `  ${name}, read ${read}\n  ${url}`),
  );
  if (equivalents.length > 0) lines.push('', `Same check elsewhere: ${equivalents.join(', ')}`);
  return `${lines.join('\n')}\n`;
}
