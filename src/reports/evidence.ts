import type { Evidence, VerdictCounts } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { CheckResult } from '../model/result.js';
import { inert } from '../model/visible.js';
import type { Report } from './report.js';
import { isIncomplete } from './verdict.js';

const STATEMENT = 'https://in-toto.io/Statement/v1';
/** Of our predicate; described in docs/evidence.md and by schemas/evidence.schema.json. */
const PREDICATE = 'https://github.com/wechat-policy/wechat-policy/blob/main/docs/evidence.md#v1';
const PROJECT = 'https://github.com/wechat-policy/wechat-policy';

/**
 * An in-toto Statement about the run: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md. Its
 * subjects are what the verdict rests on, its predicate the verdict, policy by policy. Holds no text of a manifest.
 */
export const evidenceReport: Report = async (result) => {
  const { evidence } = result;
  if (evidence === undefined) throw new Error('No evidence was gathered for this run.');
  const statement = {
    _type: STATEMENT,
    subject: evidence.subjects.map(({ name, digest }) => ({ name, digest })),
    predicateType: PREDICATE,
    predicate: predicateOf(result, evidence, await result.policies()),
  };
  return `${inert(JSON.stringify(statement, undefined, 2))}\n`;
};

function predicateOf(result: CheckResult, evidence: Evidence, policies: readonly Policy[]): object {
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
      ...(changedSince === undefined ? {} : { changedSince }),
      only,
      skip,
    },
    ...(evidence.dirty === undefined ? {} : { commitMatchesFiles: !evidence.dirty }),
    summary: {
      files: summary.files,
      resources: summary.resources,
      verdicts: summary.verdicts,
      findings: summary.findings,
      waived: summary.waived,
      baselined: summary.baselined,
    },
    policies: policies.map((policy) => policyOf(policy, evidence, result.findings)),
    findings: result.findings.map(findingOf),
    diagnostics: result.diagnostics.map(({ code, severity, message, file, startLine }) => ({
      code,
      severity,
      message,
      file,
      startLine,
    })),
  };
}

function verdictOf(result: CheckResult): string {
  if (isIncomplete(result)) return 'incomplete';
  return result.failed ? 'failed' : 'passed';
}

function policyOf({ id, severity, rules }: Policy, { verdicts }: Evidence, findings: readonly Finding[]) {
  const counts = sum(rules.flatMap((rule) => verdicts.get(rule.id) ?? []));
  return {
    id,
    severity,
    verdict: worstOf(counts),
    ...counts,
    open: findings.filter(({ policyId, status }) => policyId === id && status === 'open').length,
  };
}

function sum(counts: readonly VerdictCounts[]): VerdictCounts {
  return counts.reduce(
    (all, one) => ({
      pass: all.pass + one.pass,
      fail: all.fail + one.fail,
      unknown: all.unknown + one.unknown,
    }),
    { pass: 0, fail: 0, unknown: 0 },
  );
}

function worstOf({ pass, fail, unknown }: VerdictCounts): string {
  if (fail > 0) return 'fail';
  if (unknown > 0) return 'unknown';
  return pass > 0 ? 'pass' : 'not-applicable';
}

function findingOf({ ruleId, severity, verdict, status, resource, location, fingerprint }: Finding): object {
  return {
    ruleId,
    severity,
    verdict,
    status,
    address: resource.address,
    file: location.file,
    startLine: location.startLine,
    fingerprint,
  };
}
