import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Finding, Undecided } from '../../src/model/finding.js';
import type { Policy } from '../../src/model/policy.js';
import type { CheckResult, Summary } from '../../src/model/result.js';
import { reaches, SEVERITIES } from '../../src/model/severity.js';

/** A finding of a Terraform database without encryption, changed as told. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'encryption/database-at-rest/aws_db_instance',
    policyId: 'encryption/database-at-rest',
    severity: 'high',
    verdict: 'fail',
    status: 'open',
    message: 'The storage of this RDS instance is not encrypted.',
    remediation:
      'Set `storage_encrypted = true`. An existing instance has to be restored from an encrypted snapshot.',
    helpUri: 'https://example.com/policies#encryption/database-at-rest/aws_db_instance',
    resource: { platform: 'terraform', type: 'aws_db_instance', address: 'aws_db_instance.orders' },
    pointer: '/storage_encrypted',
    location: { file: 'infra/database.tf', startLine: 12, startColumn: 23, endLine: 12, endColumn: 28 },
    relatedLocations: [],
    unknowns: [],
    fingerprint: '5b1c0d9e3f7a2468',
    excerpt: {
      startLine: 11,
      lines: ['resource "aws_db_instance" "orders" {', '  storage_encrypted = false', '}'],
    },
    ...changes,
  };
}

export function policy(changes: Partial<Policy> = {}): Policy {
  return {
    id: 'encryption/database-at-rest',
    area: 'encryption',
    title: { en: 'Databases are encrypted at rest', 'zh-CN': '数据库静态加密' },
    severity: 'high',
    rationale: { en: 'A stolen disk or snapshot must not disclose personal data.' },
    references: [
      {
        title: 'Encrypting Amazon RDS resources',
        url: 'https://docs.aws.amazon.com/rds',
        read: '2026-11-22',
      },
    ],
    equivalents: ['checkov:CKV_AWS_16'],
    rules: [
      {
        id: 'encryption/database-at-rest/aws_db_instance',
        policyId: 'encryption/database-at-rest',
        type: 'aws_db_instance',
        severity: 'high',
        message: { en: 'The storage of this RDS instance is not encrypted.' },
        remediation: { en: 'Set `storage_encrypted = true`.' },
      },
    ],
    ...changes,
  };
}

export function undecided(changes: Partial<Undecided> = {}): Undecided {
  return {
    ruleId: 'encryption/database-at-rest/aws_db_instance',
    policyId: 'encryption/database-at-rest',
    address: 'aws_db_instance.reports',
    location: { file: 'infra/reports.tf', startLine: 3, startColumn: 1, endLine: 3, endColumn: 40 },
    unknowns: ['var.encrypted'],
    ...changes,
  };
}

export function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'syntax-error',
    severity: 'error',
    message: 'A closing brace is missing; nothing after this line was checked.',
    file: 'infra/broken.tf',
    startLine: 3,
    startColumn: 1,
    ...changes,
  };
}

type Parts = Partial<Omit<CheckResult, 'summary' | 'policies'>> & {
  readonly policies?: readonly Policy[];
  readonly summary?: Partial<Summary>;
};

/** A result whose counts and verdict follow from its findings, unless told otherwise. */
export function result(parts: Parts = {}): CheckResult {
  const { policies = [policy()], summary, ...rest } = parts;
  const findings = rest.findings ?? [];
  const open = findings.filter(({ status }) => status === 'open');
  const failOn = rest.failOn ?? 'high';
  return {
    tool: { name: 'wechat-policy', version: '0.1.0' },
    asOf: '2026-11-22',
    findings,
    undecided: [],
    diagnostics: [],
    evidence: {
      subjects: [{ name: 'commit', digest: { gitCommit: '0'.repeat(40) } }],
      dirty: false,
      verdicts: new Map(),
      options: { strict: false, paths: [], only: [], skip: [] },
    },
    failOn,
    failed: open.some(({ severity }) => reaches(severity, failOn)),
    ...rest,
    summary: {
      files: { seen: 318, checked: 42, unreadable: 0 },
      resources: 128,
      verdicts: { pass: 300, fail: findings.length, unknown: rest.undecided?.length ?? 0 },
      findings: Object.fromEntries(
        SEVERITIES.map((severity) => [severity, open.filter((each) => each.severity === severity).length]),
      ) as Summary['findings'],
      waived: findings.filter(({ status }) => status === 'waived').length,
      baselined: findings.filter(({ status }) => status === 'baselined').length,
      ...summary,
    },
    policies: async () => policies,
  };
}
