import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Ran, wechatPolicyIn } from '../examples/run.js';

const RECORDS = '.wechat-policy/acknowledgements';
const TODAY = '--as-of=2026-11-27';
const PERSON = ['--name=A. Person', '--role=General Counsel', '--authority=Power of attorney of 2024-12-02'];
const DATES = ['--date=2026-11-26', '--expires=2027-11-25'];
const STATEMENT = ['--decision=accepted', ...PERSON, ...DATES];
const DOCUMENT = ['--file=terms.md', '--retrieved-at=2026-11-25', ...STATEMENT];

const MANIFEST = `version: 1
organisation: { name: Lion Retail Pte. Ltd., jurisdiction: SG }
audience: { mainlandUsers: targeted, geographies: [CN, SG] }
accounts:
  - { id: operations, dialCode: "+65", registrant: SG }
components:
  - { type: official-account, account: operations }
`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wechat-policy-acknowledge-'));
  write('.wechat-policy/integration.yaml', MANIFEST);
  write('terms.md', 'Terms of Service\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

function acknowledge(...args: string[]): Ran {
  return wechatPolicyIn(folder, 'acknowledge', TODAY, ...args);
}

function records(): string[] {
  try {
    return readdirSync(path.join(folder, RECORDS)).sort();
  } catch {
    return [];
  }
}

/** Addresses of the documents that the check misses, and what it cannot read of the declarations. */
function missing(): { documents: string[]; diagnostics: unknown[] } {
  wechatPolicyIn(folder, 'check', TODAY, '--format=json=report.json', '--fail-on=never');
  const { findings, diagnostics } = JSON.parse(read('report.json')) as {
    findings: { ruleId: string; resource: { address: string } }[];
    diagnostics: { severity: string }[];
  };
  return {
    documents: findings
      .filter(({ ruleId }) => ruleId === 'terms/acknowledgement-missing/required-document')
      .map(({ resource }) => resource.address),
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  };
}

describe('a document', () => {
  test('is missed by the check until it is acknowledged', () => {
    expect(missing().documents).toContain('document.wechat-tos.wechat-international');
    const { status, stdout } = acknowledge('wechat-tos', ...DOCUMENT);
    expect(status).toBe(0);
    expect(stdout).toContain(
      `Wrote ${RECORDS}/wechat-tos.yaml.\nFor the check: acknowledged until 2027-11-25.`,
    );
    expect(missing().documents).not.toContain('document.wechat-tos.wechat-international');
    expect(missing().diagnostics).toEqual([]);
  });

  test('is recorded with the digest of its bytes, its party and the accounts that bring it', () => {
    acknowledge(
      'wechat-tos',
      ...DOCUMENT,
      '--recorded-by=@octocat',
      '--approved-by=A. Person',
      '--approved-by=@counsel',
    );
    expect(
      read(`${RECORDS}/wechat-tos.yaml`),
    ).toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/acknowledgement.schema.json
documentId: wechat-tos
contractingEntity: WeChat International Pte. Ltd.
accounts:
  - id: operations
    dialCode: '+65'
    registrant: SG
retrievedAt: '2026-11-25'
sha256: ${createHash('sha256').update('Terms of Service\n').digest('hex')}
decision: accepted
acceptedBy:
  name: A. Person
  role: General Counsel
  authority: Power of attorney of 2024-12-02
recordedBy: '@octocat'
approvedBy:
  - A. Person
  - '@counsel'
date: '2026-11-26'
expires: '2027-11-25'
`);
  });

  test('whose component the account operates, is recorded for that account too', () => {
    acknowledge('weixin-oa', ...DOCUMENT);
    expect(read(`${RECORDS}/weixin-oa.yaml`)).toContain('accounts:\n  - id: operations\n');
  });

  test('with another text than the one known is recorded with a warning', () => {
    const { status, stderr } = acknowledge('wechat-tos', ...DOCUMENT);
    expect(status).toBe(0);
    expect(stderr.replaceAll('\n', ' ')).toContain('terms.md is another text than the one known as of');
    expect(stderr).toContain('https://github.com/OpenTermsArchive/');
  });

  test('that no archive keeps is recorded without one', () => {
    expect(acknowledge('weixin-oa', ...DOCUMENT).stderr).toBe('');
  });

  test('that two companies offer here asks for one, and files them apart', () => {
    write(
      '.wechat-policy/integration.yaml',
      MANIFEST.replace('accounts:', 'accounts:\n  - { id: berlin, dialCode: 49 }'),
    );
    const { status, stderr } = acknowledge('wechat-tos', ...DOCUMENT);
    expect(status).toBe(2);
    expect(stderr).toContain('--entity <company>');
    expect(acknowledge('wechat-tos', ...DOCUMENT, '--entity=tencent-europe').status).toBe(0);
    const other = '--entity=WeChat International Pte Ltd';
    expect(acknowledge('wechat-tos', ...DOCUMENT, other).status).toBe(0);
    expect(records()).toEqual(['wechat-tos.tencent-europe.yaml', 'wechat-tos.wechat-international.yaml']);
    expect(read(`${RECORDS}/wechat-tos.tencent-europe.yaml`)).toContain(
      'contractingEntity: Tencent International Service Europe B.V.\n',
    );
    expect(missing().documents.filter((address) => address.startsWith('document.wechat-tos'))).toEqual([]);
  });

  test('that does not bind needs a reason, and is then settled', () => {
    const args = DOCUMENT.map((arg) => (arg === '--decision=accepted' ? '--decision=not-applicable' : arg));
    expect(acknowledge('oa-dev-rules', ...args).stderr).toContain('--rationale <text>');
    expect(acknowledge('oa-dev-rules', ...args, '--rationale=No code of ours calls it.').status).toBe(0);
    expect(missing().documents).not.toContain('document.oa-dev-rules');
  });

  test('that is rejected is recorded, and does not settle it', () => {
    const args = DOCUMENT.map((arg) => (arg === '--decision=accepted' ? '--decision=rejected' : arg));
    expect(acknowledge('weixin-oa', ...args).stdout).toContain('For the check: rejected.');
  });

  test('that this integration does not need is recorded with a word', () => {
    const { status, stderr } = acknowledge('mp-ops', ...DOCUMENT);
    expect(status).toBe(0);
    expect(stderr).toContain('does not need mp-ops');
  });
});

describe('a statement', () => {
  test('is shown in full, and recorded with its digest and wording', () => {
    const { status, stdout } = acknowledge('audit-access', ...STATEMENT);
    expect(status).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('accepts that Tencent may review the systems');
    expect(read(`${RECORDS}/audit-access.yaml`)).toContain(
      '# The organisation accepts that Tencent may review',
    );
    expect(acknowledge().stdout).toContain('  audit-access: acknowledged until 2027-11-25\n');
    expect(missing().diagnostics).toEqual([]);
  });

  test('by geography is made for one of them, or one that takes it in', () => {
    expect(acknowledge('lawful-basis', ...STATEMENT).stderr).toContain('--geography <place>');
    expect(acknowledge('lawful-basis', ...STATEMENT, '--geography=US').stderr).toContain('takes in none of');
    expect(acknowledge('lawful-basis', ...STATEMENT, '--geography=SG').status).toBe(0);
    expect(acknowledge('lawful-basis', ...STATEMENT, '--geography=CN').status).toBe(0);
    expect(records()).toEqual(['lawful-basis.CN.yaml', 'lawful-basis.SG.yaml']);
  });

  test('for the only geography there is needs no word about it', () => {
    write('.wechat-policy/integration.yaml', MANIFEST.replace('[CN, SG]', '[CN]'));
    expect(acknowledge('lawful-basis', ...STATEMENT).status).toBe(0);
    expect(read(`${RECORDS}/lawful-basis.CN.yaml`)).toContain('geography: CN\n');
  });

  test('whose wording leaves the decision to the record needs it spelt out', () => {
    expect(acknowledge('foreign-authority-requests', ...STATEMENT).stderr).toContain('--rationale <text>');
    const rationale = '--rationale=The general counsel decides, by procedure LR-7.';
    expect(acknowledge('foreign-authority-requests', ...STATEMENT, rationale).status).toBe(0);
  });

  test('has its text here: no file', () => {
    const { status, stderr } = acknowledge('audit-access', ...DOCUMENT);
    expect(status).toBe(2);
    expect(stderr).toContain('--file, --retrieved-at does not apply to audit-access');
  });
});

describe('never invents', () => {
  test('a date, a name or a decision: all that lacks is named at once', () => {
    const { status, stderr } = acknowledge('wechat-tos');
    expect(status).toBe(2);
    expect([...stderr.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name)).toEqual([
      'file',
      'retrieved-at',
      'decision',
      'name',
      'role',
      'authority',
      'date',
      'expires',
    ]);
    expect(stderr.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(records()).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['a decision of tomorrow', '--date=2026-11-28', '--date lies in the future; today is 2026-11-27.'],
    ['a decision before the text', '--date=2026-11-24', '--date comes before the text'],
    ['a day that there is not', '--date=2026-02-30', '--date is no date'],
    ['another way to write dates', '--date=26.11.2026', '--date is no date'],
    ['an end before the decision', '--expires=2026-11-01', '--expires is over'],
    ['an end today', '--expires=2026-11-27', '--expires is over'],
    ['more than 366 days', '--expires=2027-11-28', '--expires is more than 366 days after --date.'],
    ['a text of tomorrow', '--printed-date=2026-11-30', '--date comes before the text'],
    [
      'another company',
      '--entity=Tencent International Service Europe B.V.',
      '--entity is WeChat International',
    ],
    ['an empty name', '--name= ', '--name is empty.'],
    ['a name with hidden characters', '--name=A\u202eB', '--name holds control'],
    ['a file that is not there', '--file=nowhere.md', 'nowhere.md, which cannot be read (ENOENT)'],
    ['a scope that is no place', '--scope-geography=china', '--scope-geography is a geography'],
  ])('refuses %s', (_, arg, message) => {
    const flag = arg.slice(0, arg.indexOf('=') + 1);
    const { status, stderr } = acknowledge(
      'wechat-tos',
      ...DOCUMENT.filter((one) => !one.startsWith(flag)),
      arg,
    );
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(records()).toEqual([]);
  });

  test('a period of exactly 366 days is good', () => {
    const args = DOCUMENT.filter((one) => !one.startsWith('--expires='));
    expect(acknowledge('wechat-tos', ...args, '--expires=2027-11-27').stdout).toContain(
      'For the check: acknowledged until 2027-11-27.',
    );
  });

  test('a text that is kept with its record is named there, and compared from then on', () => {
    const kept = `${RECORDS}/texts/tos.md`;
    write(kept, 'Terms\n');
    const args = DOCUMENT.filter((one) => !one.startsWith('--file='));
    expect(acknowledge('wechat-tos', ...args, `--file=${kept}`).status).toBe(0);
    expect(read(`${RECORDS}/wechat-tos.yaml`)).toContain('file: texts/tos.md');
    write(kept, 'Other terms\n');
    const { stdout } = wechatPolicyIn(folder, 'check', TODAY);
    expect(stdout).toContain('terms/acknowledgement-text/acknowledgement');
  });

  test('an empty file is no text', () => {
    write('terms.md', '');
    expect(acknowledge('wechat-tos', ...DOCUMENT).stderr).toContain('terms.md, which is empty');
  });
});

describe('says what rules will find in the record', () => {
  test.each<[string, string[], string]>([
    ['no legal approver', [], "It names none of the manifest's legal approvers: @counsel."],
    [
      'approved by its author alone',
      ['--recorded-by=@octocat', '--approved-by=octocat'],
      'Nobody but its author approved it.',
    ],
    [
      'mainland China and others',
      ['--scope-geography=CN', '--scope-geography=SG'],
      'Its scope takes in mainland China and other places',
    ],
  ])('%s', (_, args, message) => {
    write('.wechat-policy/integration.yaml', `${MANIFEST}governance: { legalApprovers: ["@counsel"] }\n`);
    expect(acknowledge('weixin-oa', ...DOCUMENT, ...args).stderr).toContain(message);
  });

  test('nothing where there is nothing', () => {
    write('.wechat-policy/integration.yaml', `${MANIFEST}governance: { legalApprovers: ["@counsel"] }\n`);
    const args = ['--recorded-by=@octocat', '--approved-by=@counsel'];
    expect(acknowledge('weixin-oa', ...DOCUMENT, ...args).stderr).toBe('');
  });
});

describe('a record that is there', () => {
  test('is told of before anything is asked', () => {
    acknowledge('wechat-tos', ...DOCUMENT);
    expect(acknowledge('wechat-tos').stderr).toContain('holds this record already; --replace');
  });

  test('is replaced only on demand, under whatever name', () => {
    acknowledge('wechat-tos', ...DOCUMENT);
    write(`${RECORDS}/terms-of-2026.yaml`, read(`${RECORDS}/wechat-tos.yaml`));
    rmSync(path.join(folder, RECORDS, 'wechat-tos.yaml'));
    const { status, stderr } = acknowledge('wechat-tos', ...DOCUMENT);
    expect(status).toBe(2);
    expect(stderr).toContain(`${RECORDS}/terms-of-2026.yaml holds this record already; --replace`);
    write('terms.md', 'New terms\n');
    expect(acknowledge('wechat-tos', ...DOCUMENT, '--replace').status).toBe(0);
    expect(records()).toEqual(['terms-of-2026.yaml']);
    expect(read(`${RECORDS}/terms-of-2026.yaml`)).toContain(
      createHash('sha256').update('New terms\n').digest('hex'),
    );
  });

  test('and is a link, is not followed', () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'wechat-policy-outside-'));
    try {
      mkdirSync(path.join(folder, RECORDS));
      symlinkSync(path.join(outside, 'target'), path.join(folder, RECORDS, 'wechat-tos.yaml'));
      expect(acknowledge('wechat-tos', ...DOCUMENT).status).toBe(2);
      expect(acknowledge('wechat-tos', ...DOCUMENT, '--replace').status).toBe(0);
      expect(read(`${RECORDS}/wechat-tos.yaml`)).toContain('documentId: wechat-tos');
      rmSync(path.join(folder, RECORDS), { recursive: true });
      symlinkSync(outside, path.join(folder, RECORDS));
      expect(acknowledge('wechat-tos', ...DOCUMENT).stderr).toContain('is a link to another place');
      expect(readdirSync(outside)).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('and is broken, stands in nobody’s way', () => {
    write(`${RECORDS}/wechat-tos.yaml`, 'documentId: wechat-tos\ndecision: perhaps\n');
    expect(acknowledge('wechat-tos', ...DOCUMENT, '--replace').status).toBe(0);
    expect(missing().diagnostics).toEqual([]);
  });
});

describe('without an id', () => {
  test('lists what is needed with the command for each, in 80 columns', () => {
    acknowledge('lawful-basis', ...STATEMENT, '--geography=SG');
    const { status, stdout } = acknowledge();
    expect(status).toBe(0);
    expect(stdout).toContain('This integration needs 8 documents and 8 statements on record; 1 is.\n');
    expect(stdout).toContain(
      '  wechat-tos: missing\n    WeChat Terms of Service, WeChat International Pte. Ltd.\n',
    );
    expect(stdout).toContain('    $ wechat-policy acknowledge lawful-basis --geography CN\n');
    expect(stdout).toContain('  lawful-basis SG: acknowledged until 2027-11-25\n');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('shows what has expired, with the command that replaces it', () => {
    acknowledge('wechat-aup', ...DOCUMENT);
    const { stdout } = wechatPolicyIn(folder, 'acknowledge', '--as-of=2027-11-25');
    expect(stdout).toContain('  wechat-aup: expired\n');
    expect(stdout).toContain('    $ wechat-policy acknowledge wechat-aup --replace\n');
  });

  test('takes no answers', () => {
    expect(acknowledge('--name=A. Person').status).toBe(2);
  });
});

test.each<[string, string]>([
  ['wechat-tso', 'did you mean wechat-tos?'],
  ['lawfulbasis', 'did you mean lawful-basis?'],
  ['__proto__', 'There is no document or statement __proto__'],
  ['\u001b[31m', 'There is no document or statement \\u001b[31m'],
])('an id that there is not: %j', (id, message) => {
  const { status, stderr } = acknowledge(id);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

describe('needs a manifest', () => {
  test('and says how to get one', () => {
    rmSync(path.join(folder, '.wechat-policy'), { recursive: true });
    const { status, stderr } = acknowledge();
    expect(status).toBe(2);
    expect(stderr).toContain('run `wechat-policy init`');
  });

  test('that is sound: what it requires is not known otherwise', () => {
    write('.wechat-policy/integration.yaml', MANIFEST.replace('dialCode', 'dailCode'));
    const { status, stderr } = acknowledge('wechat-tos', ...DOCUMENT);
    expect(status).toBe(2);
    expect(stderr).toContain('  .wechat-policy/integration.yaml:5: ');
    expect(records()).toEqual([]);
  });
});
