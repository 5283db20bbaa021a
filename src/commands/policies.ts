import type { Policy } from '../model/policy.js';
import { inert, visible } from '../model/visible.js';
import { EXIT, UsageError } from '../options.js';
import { builtInPolicies } from '../policies/built-in.js';
import { PolicySet } from '../policies/policy-set.js';
import { customSource } from '../run.js';

/** One line a policy: severity, id, title. */
export async function listCommand(): Promise<number> {
  const { policies, status } = await policiesInForce();
  const width = Math.max(...policies.map(({ id }) => id.length));
  for (const { id, severity, title } of policies) {
    process.stdout.write(`${severity.padEnd(8)}  ${id.padEnd(width)}  ${visible(title.en)}\n`);
  }
  return status;
}

/** @throws UsageError for an id that no policy or rule has */
export async function showCommand(id: string): Promise<number> {
  const { policies, status } = await policiesInForce();
  const policy = policies.find((candidate) => id === candidate.id || id.startsWith(`${candidate.id}/`));
  const rules = policy?.rules.filter((rule) => id === policy.id || id === rule.id) ?? [];
  if (policy === undefined || rules.length === 0)
    throw new UsageError(`There is no policy ${id}; see policies list.`);
  process.stdout.write(describe({ ...policy, rules }));
  return status;
}

/** The built-in policies and those of the current folder; those that do not load are reported to standard error. */
async function policiesInForce(): Promise<{ policies: readonly Policy[]; status: number }> {
  const { sources, diagnostics } = await customSource('.', []);
  for (const { file, startLine, startColumn, message } of diagnostics) {
    process.stderr.write(`${inert(visible(`${file}:${startLine}:${startColumn}: ${message}`))}\n`);
  }
  return {
    policies: await new PolicySet([builtInPolicies, ...sources]).policies(),
    status: diagnostics.length === 0 ? EXIT.passed : EXIT.usage,
  };
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
