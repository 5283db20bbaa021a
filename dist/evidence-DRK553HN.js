import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isIncomplete
} from "./chunk-6X5VQ7CU.js";
import {
  inert
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/reports/evidence.ts
var STATEMENT = "https://in-toto.io/Statement/v1";
var PREDICATE = "https://github.com/wechat-policy/wechat-policy/blob/main/docs/evidence.md#v1";
var PROJECT = "https://github.com/wechat-policy/wechat-policy";
var evidenceReport = async (result) => {
  const { evidence } = result;
  if (evidence === void 0) throw new Error("No evidence was gathered for this run.");
  const statement = {
    _type: STATEMENT,
    subject: evidence.subjects.map(({ name, digest }) => ({ name, digest })),
    predicateType: PREDICATE,
    predicate: predicateOf(result, evidence, await result.policies())
  };
  return `${inert(JSON.stringify(statement, void 0, 2))}
`;
};
function predicateOf(result, evidence, policies) {
  const { tool, asOf, failOn, summary } = result;
  const { strict, paths, changedSince, only, skip } = evidence.options;
  return {
    tool: { name: tool.name, version: tool.version, uri: PROJECT },
    asOf,
    verdict: verdictOf(result),
    options: {
      failOn,
      strict,
      paths,
      ...changedSince === void 0 ? {} : { changedSince },
      only,
      skip
    },
    ...evidence.dirty === void 0 ? {} : { commitMatchesFiles: !evidence.dirty },
    summary: {
      files: summary.files,
      resources: summary.resources,
      verdicts: summary.verdicts,
      findings: summary.findings,
      waived: summary.waived,
      baselined: summary.baselined
    },
    policies: policies.map((policy) => policyOf(policy, evidence, result.findings)),
    findings: result.findings.map(findingOf),
    diagnostics: result.diagnostics.map(({ code, severity, message, file, startLine }) => ({
      code,
      severity,
      message,
      file,
      startLine
    }))
  };
}
function verdictOf(result) {
  if (isIncomplete(result)) return "incomplete";
  return result.failed ? "failed" : "passed";
}
function policyOf({ id, severity, rules }, { verdicts }, findings) {
  const counts = sum(rules.flatMap((rule) => verdicts.get(rule.id) ?? []));
  return {
    id,
    severity,
    verdict: worstOf(counts),
    ...counts,
    open: findings.filter(({ policyId, status }) => policyId === id && status === "open").length
  };
}
function sum(counts) {
  return counts.reduce(
    (all, one) => ({
      pass: all.pass + one.pass,
      fail: all.fail + one.fail,
      unknown: all.unknown + one.unknown
    }),
    { pass: 0, fail: 0, unknown: 0 }
  );
}
function worstOf({ pass, fail, unknown }) {
  if (fail > 0) return "fail";
  if (unknown > 0) return "unknown";
  return pass > 0 ? "pass" : "not-applicable";
}
function findingOf({ ruleId, severity, verdict, status, resource, location, fingerprint }) {
  return {
    ruleId,
    severity,
    verdict,
    status,
    address: resource.address,
    file: location.file,
    startLine: location.startLine,
    fingerprint
  };
}
export {
  evidenceReport
};
