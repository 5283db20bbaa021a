import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { check, cli, folderOf, ROOT, write } from '../__helpers__/cli.js';

const TODAY = ['--as-of', '2026-11-27'];
const MANIFEST = '.wechat-policy/integration.yaml';
const DECISION = [
  '--decision=accepted',
  '--name=A. Person',
  '--role=General Counsel',
  '--authority=Power of attorney of 2024-12-02',
  '--date=2026-11-26',
  '--expires=2027-11-25',
];

interface Walkthrough {
  /** Folder of `__fixtures__/walkthroughs`: `first.yaml` is what a company starts with, `completed.yaml` what it ends with. */
  readonly name: string;
  /** The documents that bind, with the company where there are several. */
  readonly documents: readonly string[];
  readonly statements: readonly string[];
  /** Policies that the first manifest breaks, beside missing documents and statements. */
  readonly broken: readonly string[];
}

const MINI_PROGRAM = [
  'mp-ops',
  'mp-privacy-guide',
  'mp-tos',
  'weixin-oa',
  'weixin-open-dev',
  'weixin-privacy',
];

const WALKTHROUGHS: readonly Walkthrough[] = [
  {
    name: 'singapore-mini-program',
    documents: [
      ...MINI_PROGRAM,
      'wechat-aup.wechat-international',
      'wechat-jurisdictions.wechat-international',
      'wechat-privacy.wechat-international',
      'wechat-tos.wechat-international',
    ],
    statements: [
      'audit-access',
      'availability-and-censorship',
      'connected-persons',
      'foreign-authority-requests',
      'governing-law',
      'lawful-basis.CN',
    ],
    broken: [
      'app-security/incident-runbook',
      'privacy/impact-assessment',
      'privacy/mainland-representative',
      'privacy/notice-per-geography',
    ],
  },
  {
    name: 'mainland-subsidiary',
    documents: [...MINI_PROGRAM, 'pay-merchant-cn', 'weixin-account-std', 'weixin-tos'],
    statements: ['audit-access', 'availability-and-censorship', 'governing-law', 'lawful-basis.CN'],
    broken: [
      'app-security/incident-runbook',
      'content/mini-program-filing',
      'payments/merchant-declared',
      'privacy/notice-per-geography',
    ],
  },
  {
    name: 'german-company',
    documents: [
      'oa-dev-rules',
      'wechat-aup.tencent-europe',
      'wechat-privacy.tencent-europe',
      'wechat-tos.tencent-europe',
      'weixin-oa',
      'weixin-open-dev',
      'weixin-privacy',
    ],
    statements: [
      'audit-access',
      'availability-and-censorship',
      'connected-persons',
      'governing-law',
      'lawful-basis.DE',
      'mainland-operated-component',
      'no-end-to-end-encryption',
    ],
    broken: [
      'app-security/incident-runbook',
      'content/fallback-channel',
      'privacy/notice-per-geography',
      'privacy/transfer-to-mainland',
    ],
  },
  {
    name: 'us-retailer',
    documents: [
      'pay-xborder',
      'wechat-aup.wechat-international',
      'wechat-jurisdictions.wechat-international',
      'wechat-privacy.wechat-international',
      'wechat-tos.wechat-international',
    ],
    statements: [
      'arbitration-choice',
      'availability-and-censorship',
      'connected-persons',
      'governing-law',
      'incidental-users',
      'lawful-basis.US-CA',
    ],
    broken: [
      'app-security/incident-runbook',
      'content/fallback-channel',
      'payments/merchant-declared',
      'privacy/notice-per-geography',
    ],
  },
];

function fixture(name: string, file: string): string {
  return readFileSync(`${ROOT}/__tests__/__fixtures__/walkthroughs/${name}/${file}`, 'utf8');
}

/** What lacks a record, by the addresses of the findings, and the other policies that are broken. */
function judged(folder: string) {
  const { report, status } = check(['.', ...TODAY], { cwd: folder });
  const wanting = (type: string) =>
    report.findings
      .filter(({ ruleId }) => ruleId.endsWith(`/${type}`))
      .map(({ resource }) => resource.address.replace(/^(?:document|statement)\./, ''))
      .sort();
  return {
    status,
    documents: wanting('required-document'),
    statements: wanting('required-statement'),
    broken: report.findings
      .filter(({ ruleId }) => !/\/required-(?:document|statement)$/.test(ruleId))
      .map(({ ruleId }) => ruleId.slice(0, ruleId.lastIndexOf('/')))
      .sort(),
    report,
  };
}

describe.each(WALKTHROUGHS)('$name', ({ name, documents, statements, broken }) => {
  const folder = folderOf({ [MANIFEST]: fixture(name, 'first.yaml'), 'texts/terms.md': 'What was read\n' });

  test('the first manifest: which documents bind, which statements are due, what is missing', () => {
    const first = judged(folder);
    expect(first.status).toBe(1);
    expect(first.documents).toEqual([...documents].sort());
    expect(first.statements).toEqual([...statements].sort());
    expect(first.broken).toEqual([...broken].sort());
  });

  test('completed, nothing but the records is missing', () => {
    write(folder, { [MANIFEST]: fixture(name, 'completed.yaml') });
    const completed = judged(folder);
    expect(completed.documents).toEqual([...documents].sort());
    expect(completed.statements).toEqual([...statements].sort());
    expect(completed.broken).toEqual([]);
  });

  test('every document and statement acknowledged, the gate opens', () => {
    write(folder, { [MANIFEST]: fixture(name, 'completed.yaml') });
    for (const document of documents) {
      const [id = ''] = document.split('.');
      const own = id === 'mp-privacy-guide' ? ['--entity=The company itself'] : [];
      const read = ['--file=texts/terms.md', '--retrieved-at=2026-11-25', ...own];
      const { status, stderr } = cli(['acknowledge', id, ...read, ...DECISION, ...TODAY], { cwd: folder });
      expect({ id, status, stderr: status === 0 ? '' : stderr }).toEqual({ id, status: 0, stderr: '' });
    }
    for (const statement of statements) {
      const [id = '', geography] = statement.split('.');
      const where = geography === undefined ? [] : [`--geography=${geography}`];
      const why = ['--rationale=Refused within 30 days; the general counsel decides'];
      const spelt = ['arbitration-choice', 'foreign-authority-requests'].includes(id) ? why : [];
      const { status, stderr } = cli(['acknowledge', id, ...where, ...spelt, ...DECISION, ...TODAY], {
        cwd: folder,
      });
      expect({ id, status, stderr: status === 0 ? '' : stderr }).toEqual({ id, status: 0, stderr: '' });
    }
    const { status, report } = judged(folder);
    expect(report.findings.map(({ ruleId, resource }) => `${ruleId} ${resource.address}`)).toEqual([]);
    expect(report.diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(status).toBe(0);
  });

  test('a year later everything has to be looked at again', () => {
    const { report, status } = check(['.', '--as-of', '2027-11-26'], { cwd: folder });
    expect(status).toBe(1);
    const expired = report.findings.filter(({ ruleId }) =>
      ruleId.startsWith('terms/acknowledgement-expired/'),
    );
    expect(expired).toHaveLength(documents.length + statements.length);
  });
});
