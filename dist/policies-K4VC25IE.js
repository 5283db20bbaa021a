import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  customSource
} from "./chunk-MKGGHVWF.js";
import {
  PolicySet
} from "./chunk-MJATNR3F.js";
import "./chunk-IXLFQIW5.js";
import {
  builtInPolicies
} from "./chunk-TRG7ZTXN.js";
import "./chunk-Z2PC6FEW.js";
import "./chunk-XDQH43KM.js";
import "./chunk-HKTA2T64.js";
import "./chunk-M2ZDMXLA.js";
import "./chunk-YWSNY7ER.js";
import "./chunk-F6TSUT2S.js";
import "./chunk-UT2GC63N.js";
import "./chunk-HKTY4CC6.js";
import "./chunk-5634J5A2.js";
import "./chunk-V6GZCNDY.js";
import "./chunk-RIRZVHLW.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import {
  EXIT,
  UsageError
} from "./chunk-IPW7XAN4.js";
import "./chunk-LEYDJIEY.js";
import "./chunk-BA4LVDIO.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/commands/policies.ts
async function listCommand() {
  const { policies, status } = await policiesInForce();
  const width = Math.max(...policies.map(({ id }) => id.length));
  for (const { id, severity, title } of policies) {
    process.stdout.write(`${severity.padEnd(8)}  ${id.padEnd(width)}  ${visible(title.en)}
`);
  }
  return status;
}
async function showCommand(id) {
  const { policies, status } = await policiesInForce();
  const policy = policies.find((candidate) => id === candidate.id || id.startsWith(`${candidate.id}/`));
  const rules = policy?.rules.filter((rule) => id === policy.id || id === rule.id) ?? [];
  if (policy === void 0 || rules.length === 0)
    throw new UsageError(`There is no policy ${id}; see policies list.`);
  process.stdout.write(describe({ ...policy, rules }));
  return status;
}
async function policiesInForce() {
  const { sources, diagnostics } = await customSource(".", []);
  for (const { file, startLine, startColumn, message } of diagnostics) {
    process.stderr.write(`${inert(visible(`${file}:${startLine}:${startColumn}: ${message}`))}
`);
  }
  return {
    policies: await new PolicySet([builtInPolicies, ...sources]).policies(),
    status: diagnostics.length === 0 ? EXIT.passed : EXIT.usage
  };
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
