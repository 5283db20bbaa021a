import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  customPolicies,
  loadPolicies,
  policyValidators,
  readPolicyFolders
} from "./chunk-CIELMH2W.js";
import {
  PolicySet,
  check,
  diskRepository,
  platforms
} from "./chunk-MJATNR3F.js";
import {
  readDeclarations
} from "./chunk-IXLFQIW5.js";
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
import {
  VERSION
} from "./chunk-LEYDJIEY.js";
import "./chunk-BKARPS2D.js";
import "./chunk-BA4LVDIO.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/commands/policies-test.ts
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

// src/policies/expectations.ts
var EXPECT = /expect:\s*(fail|unknown)\s+([\w./*-]+)/g;
var COMMENT_ONLY = /^\s*(?:#|\/\/|\/\*|\*|!|<!--|;)/;
var COMMENTED_OUT = /^\s*(?:#+|\/\/)\s*["']?(?!expect:)[\w.-]+["']?\s*(?:=>|=|:)\s*\S.*\sexpect:/;
var AS_OF = /as-of:\s*(\d{4}-\d{2}-\d{2})/;
function readExpectations(file, text) {
  const expected = [];
  let waiting = [];
  const lines = text.split(/\r\n|\r|\n/);
  lines.forEach((content, index) => {
    const here = [...content.matchAll(EXPECT)].map(([, verdict, ruleId]) => ({
      verdict,
      ruleId: ruleId ?? ""
    }));
    if (COMMENT_ONLY.test(content) && !COMMENTED_OUT.test(content)) {
      waiting.push(...here);
      return;
    }
    if (content.trim() === "") return;
    for (const one of [...waiting, ...here]) expected.push({ file, line: index + 1, ...one });
    waiting = [];
  });
  for (const one of waiting) expected.push({ file, line: lines.length, ...one });
  const asOf = AS_OF.exec(text)?.[1];
  return asOf === void 0 ? { expected } : { expected, asOf };
}
function compare(expected, observed) {
  const key = ({ file, line, verdict, ruleId }) => `${file}:${line}: ${verdict} ${ruleId}`;
  const left = observed.map(key);
  const problems = [];
  for (const wanted of expected.map(key)) {
    const index = left.indexOf(wanted);
    if (index === -1) problems.push(`expected, not found: ${wanted}`);
    else left.splice(index, 1);
  }
  return [...problems, ...left.map((found) => `found, not expected: ${found}`)];
}

// src/commands/policies-test.ts
var DEFAULT_AS_OF = "2026-11-22";
async function testCommand(folders) {
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== void 0) throw new UsageError(`There is no folder ${missing}.`);
  const found = folders.flatMap((folder) => readPolicyFolders(folder).map((policy) => ({ folder, policy })));
  if (found.length === 0) throw new UsageError(`No policy.yaml at or below ${folders.join(", ")}.`);
  const { policies, diagnostics } = await loadPolicies(
    found.map(({ policy }) => policy),
    policyValidators
  );
  for (const { file, startLine, startColumn, message } of diagnostics) {
    process.stdout.write(`${inert(visible(`${file}:${startLine}:${startColumn}: ${message}`))}
`);
  }
  const broken = diagnostics.some(({ severity }) => severity === "error");
  let passed = 0;
  let failed = 0;
  for (const policy of policies) {
    const home = found.find(({ policy: { id } }) => id === policy.id)?.policy.files[0]?.file ?? "";
    const outcome = await testPolicy(policy, path.join(path.dirname(home), "cases"));
    passed += outcome.passed;
    failed += outcome.problems.length;
    for (const problem of outcome.problems)
      process.stdout.write(`${inert(visible(`${policy.id}: ${problem}`))}
`);
  }
  process.stdout.write(`Policy cases of ${policies.length} policies: ${passed} passed, ${failed} failed
`);
  if (broken) return EXIT.usage;
  return failed === 0 ? EXIT.passed : EXIT.findings;
}
async function testPolicy(policy, folder) {
  if (!existsSync(folder)) return { passed: 0, problems: ["has no cases"] };
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  let passed = 0;
  for (const name of readdirSync(folder).sort()) {
    const wrong = await testCase(policy, folder, name, seen);
    problems.push(...wrong.map((problem) => `${name}: ${problem}`));
    if (wrong.length === 0) passed++;
  }
  for (const { id } of policy.rules) {
    for (const verdict of ["pass", "fail"]) {
      if (!seen.has(`${verdict} ${id}`)) problems.push(`no case in which ${id} gives ${verdict}`);
    }
  }
  return { passed, problems };
}
async function testCase(policy, folder, name, seen) {
  const target = path.join(folder, name);
  const isFolder = statSync(target).isDirectory();
  const repository = diskRepository(isFolder ? target : folder, isFolder ? {} : { only: [name] });
  const expected = [];
  let asOf = DEFAULT_AS_OF;
  for (const file of repository.files) {
    const read = readExpectations(file, readFileSync(path.join(isFolder ? target : folder, file), "utf8"));
    expected.push(...read.expected);
    asOf = read.asOf ?? asOf;
  }
  const declared = await readDeclarations(repository, asOf);
  const result = await check({
    repository,
    platforms,
    policies: new PolicySet([customPolicies([policy])]),
    integration: declared.integration,
    declarations: declared.documents,
    diagnostics: declared.diagnostics,
    asOf,
    failOn: "never",
    strict: false,
    version: VERSION,
    onVerdict: (ruleId, verdict) => seen.add(`${verdict} ${ruleId}`)
  });
  const observed = [
    ...result.findings.map(({ location, ruleId }) => ({
      file: location.file,
      line: location.startLine,
      verdict: "fail",
      ruleId
    })),
    ...result.undecided.map(({ location, ruleId }) => ({
      file: location.file,
      line: location.startLine,
      verdict: "unknown",
      ruleId
    }))
  ];
  const unread = result.diagnostics.filter(({ severity }) => severity === "error").map(({ file, startLine, message }) => `${file}:${startLine}: ${message}`);
  return [...unread, ...compare(expected, observed)];
}
export {
  testCommand
};
