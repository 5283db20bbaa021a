import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  builtInPolicies
} from "./chunk-VSOMCCNZ.js";
import {
  UsageError
} from "./chunk-A6AQQXVO.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/commands/policies.ts
async function listCommand() {
  const policies = await builtInPolicies.policies();
  const width = Math.max(...policies.map(({ id }) => id.length));
  for (const { id, severity, title } of policies) {
    process.stdout.write(`${severity.padEnd(8)}  ${id.padEnd(width)}  ${title.en}
`);
  }
  return 0;
}
async function showCommand(id) {
  const policies = await builtInPolicies.policies();
  const policy = policies.find((candidate) => id === candidate.id || id.startsWith(`${candidate.id}/`));
  const rules = policy?.rules.filter((rule) => id === policy.id || id === rule.id) ?? [];
  if (policy === void 0 || rules.length === 0)
    throw new UsageError(`There is no policy ${id}; see policies list.`);
  process.stdout.write(describe({ ...policy, rules }));
  return 0;
}
function describe({ id, title, severity, rationale, references, equivalents, rules }) {
  const lines = [id, title.en, "", `Severity: ${severity}`, "", rationale.en.trim()];
  for (const rule of rules) {
    lines.push(
      "",
      `${rule.id}  (${rule.severity})`,
      `  ${rule.message.en.trim()}`,
      `  Fix: ${rule.remediation.en.trim()}`
    );
  }
  lines.push(
    "",
    "References:",
    ...references.map(({ title: name, url, read }) => `  ${name}, read ${read}
  ${url}`)
  );
  if (equivalents.length > 0) lines.push("", `Same check elsewhere: ${equivalents.join(", ")}`);
  return `${lines.join("\n")}
`;
}
export {
  listCommand,
  showCommand
};
