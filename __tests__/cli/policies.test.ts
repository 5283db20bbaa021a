import { describe, expect, test } from '@jest/globals';
import { check, cli, type Files, folderOf, places, type ReportedDiagnostic } from '../__helpers__/cli.js';

const POLICY = `title: { en: Volumes say who owns them }
severity: low
rationale: { en: The on-call engineer must find the owner. }
references:
  - { title: Tags, url: "https://example.com/tags", read: 2026-11-22 }
`;

const RULES = `$schema: https://json-schema.org/draft/2020-12/schema
$defs:
  aws_ebs_volume:
    message: { en: This volume has no owner. }
    remediation: { en: Add the tag \`owner\`. }
    type: object
    required: [tags]
    properties:
      tags: { $ref: "#/$defs/owned" }
  owned: { type: object, required: [owner] }
`;

const CASES = {
  'good.tf': 'resource "aws_ebs_volume" "a" {\n  encrypted = true\n  tags = { owner = "shop" }\n}\n',
  'bad.tf':
    'resource "aws_ebs_volume" "a" { # expect: fail content/owner/aws_ebs_volume\n  encrypted = true\n}\n',
};

const HOME = '.wechat-policy/policies/content/owner';

function company(changes: Files = {}): Files {
  return {
    'main.tf': 'resource "aws_ebs_volume" "orders" {\n  encrypted = false\n}\n',
    [`${HOME}/policy.yaml`]: POLICY,
    [`${HOME}/aws.yaml`]: RULES,
    [`${HOME}/cases/good.tf`]: CASES['good.tf'],
    [`${HOME}/cases/bad.tf`]: CASES['bad.tf'],
    ...changes,
  };
}

const BUILT_IN = 'main.tf:2:15 encryption/block-storage-at-rest/aws_ebs_volume';

describe('policies list and show', () => {
  test('list every built-in policy on a line, sorted, with severity and title', () => {
    const { status, stdout } = cli(['policies', 'list'], { cwd: folderOf({}) });
    expect(status).toBe(0);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => /^(?:critical|high|medium|low) +([a-z-]+\/[a-z0-9-]+) +\S/.exec(line)?.[1]);
    expect(ids).toContain('encryption/database-at-rest');
    expect(ids).toEqual([...ids].sort());
  });

  test('show a policy with its rules, or one rule', () => {
    const policy = cli(['policies', 'show', 'encryption/block-storage-at-rest']).stdout;
    expect(policy).toContain('encryption/block-storage-at-rest/aws_ebs_volume  (high)');
    expect(policy).toContain('encryption/block-storage-at-rest/alicloud_disk');
    expect(policy).toContain('References:');
    const rule = cli(['policies', 'show', 'encryption/block-storage-at-rest/aws_ebs_volume']).stdout;
    expect(rule).toContain('Fix: ');
    expect(rule).not.toContain('alicloud');
  });

  test('know the policies of the current folder', () => {
    const cwd = folderOf(company());
    expect(cli(['policies', 'list'], { cwd }).stdout).toMatch(
      /^low +content\/owner +Volumes say who owns them$/m,
    );
    expect(cli(['policies', 'show', 'content/owner'], { cwd }).stdout).toContain('This volume has no owner.');
  });
});

describe('a company policy', () => {
  test('is in force beside the built-in ones', () => {
    const { status, report } = check(['.'], { cwd: folderOf(company()) });
    expect(places(report)).toEqual(['main.tf:1:1 content/owner/aws_ebs_volume', BUILT_IN]);
    expect(status).toBe(1);
    expect(report.diagnostics).toEqual([]);
  });

  test('may lie in any folder; one that is named twice counts once', () => {
    const files = company();
    const cwd = folderOf({
      'main.tf': files['main.tf'] ?? '',
      'rules/content/owner/policy.yaml': POLICY,
      'rules/content/owner/aws.yaml': RULES,
      '.wechat-policy/config.yaml': 'policies: [rules]\n',
    });
    const { report } = check(['.', '--policies', 'rules', '--policies', './rules/'], { cwd });
    expect(places(report)).toEqual(['main.tf:1:1 content/owner/aws_ebs_volume', BUILT_IN]);
    expect(report.diagnostics).toEqual([]);
  });

  test('has cases that can be run', () => {
    const { status, stdout } = cli(['policies', 'test'], { cwd: folderOf(company()) });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'Policy cases of 1 policies: 2 passed, 0 failed\n',
    });
  });

  test.each([
    [
      'a finding that nobody expects',
      { 'good.tf': CASES['bad.tf'].replace('expect', 'expected') },
      /good\.tf: found, not expected: good\.tf:1/,
    ],
    [
      'an expectation on the wrong line',
      { 'bad.tf': `\n${CASES['bad.tf'].replace('{ #', '{\n#')}` },
      /expected, not found/,
    ],
    [
      'no case that passes',
      { 'good.tf': '# nothing\n' },
      /no case in which content\/owner\/aws_ebs_volume gives pass/,
    ],
    ['a case that cannot be parsed', { 'good.tf': `${CASES['good.tf']}}\n` }, /good\.tf:5/],
  ])('%s fails its test', (_, cases, message) => {
    const changed = Object.fromEntries(
      Object.entries(cases).map(([name, text]) => [`${HOME}/cases/${name}`, text]),
    );
    const { status, stdout } = cli(['policies', 'test', HOME], { cwd: folderOf(company(changed)) });
    expect(status).toBe(1);
    expect(stdout).toMatch(message);
  });
});

describe('a broken policy', () => {
  function brokenBy(changes: Files): { findings: string[]; first: ReportedDiagnostic | undefined } {
    const cwd = folderOf(company(changes));
    const { status, report, stderr } = check(['.'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(
      report.diagnostics.every(({ code, severity }) => code === 'invalid-policy' && severity === 'error'),
    ).toBe(true);
    return { findings: places(report), first: report.diagnostics[0] };
  }

  const rules = (from: string | RegExp, to: string): Files => ({
    [`${HOME}/aws.yaml`]: RULES.replace(from, to),
  });

  test.each<[string, Files, string, number, RegExp]>([
    [
      'misspelt keyword',
      rules('required: [tags]', 'requird: [tags]'),
      'aws.yaml',
      7,
      /`requird`.*did you mean `required`\?/,
    ],
    [
      'misspelt keyword inside',
      rules('type: object, required', 'typ: object, required'),
      'aws.yaml',
      10,
      /did you mean `type`\?/,
    ],
    [
      'bad regular expression',
      rules('required: [owner]', 'propertyNames: { pattern: "(" }'),
      'aws.yaml',
      10,
      /regex/,
    ],
    ['dangling $ref', rules('#/$defs/owned', '#/$defs/owner'), 'aws.yaml', 4, /\$defs\/owner/],
    ['$ref to elsewhere', rules('#/$defs/owned', 'https://example.com/schema'), 'aws.yaml', 9, /\$defs/],
    [
      'unevaluatedProperties',
      rules('required: [tags]', 'unevaluatedProperties: false'),
      'aws.yaml',
      7,
      /`unevaluatedProperties`/,
    ],
    [
      'unknown severity',
      { [`${HOME}/policy.yaml`]: POLICY.replace('low', 'lowest') },
      'policy.yaml',
      2,
      /`critical`, `high`, `medium`, `low`/,
    ],
    [
      'missing key',
      { [`${HOME}/policy.yaml`]: POLICY.replace(/^severity.*\n/m, '') },
      'policy.yaml',
      1,
      /`severity`/,
    ],
    ['message without remediation', rules(/ {4}remediation.*\n/, ''), 'aws.yaml', 4, /remediation/],
    ['syntax error', rules('type: object', 'type: [object'), 'aws.yaml', 7, /./],
    ['empty policy.yaml', { [`${HOME}/policy.yaml`]: '' }, 'aws.yaml', 1, /policy\.yaml is empty/],
    ['no rule', rules(/ {4}message.*\n {4}remediation.*\n/, ''), 'policy.yaml', 1, /no rule/],
    [
      'not UTF-8',
      { [`${HOME}/policy.yaml`]: new Uint8Array([0xb5, 0xe7, 0xc9, 0xcc]) },
      'policy.yaml',
      1,
      /UTF-8/,
    ],
    ['a folder named like a rule file', { [`${HOME}/gcp.yaml/readme`]: '' }, 'gcp.yaml', 1, /cannot be read/],
  ])('%s: file and line, and the rest is checked', (_, changes, file, line, message) => {
    const { findings, first } = brokenBy(changes);
    expect(findings).toEqual([BUILT_IN]);
    expect(first).toMatchObject({ file: `${HOME}/${file}`, startLine: line });
    expect(first?.message).toMatch(message);
    expect(first?.message).not.toMatch(/[^.?!]\.\.$/);
  });

  test('a policy in no area names the areas', () => {
    const { first } = brokenBy({
      '.wechat-policy/policies/contents/owner/policy.yaml': POLICY,
      '.wechat-policy/policies/contents/owner/aws.yaml': RULES,
    });
    expect(first?.message).toContain('terms, privacy, certification, app-security, content, encryption');
  });

  test('a policy that takes the name of a built-in one', () => {
    const { first } = brokenBy({
      '.wechat-policy/policies/encryption/ingress-tls/policy.yaml': POLICY,
      '.wechat-policy/policies/encryption/ingress-tls/aws.yaml': RULES,
    });
    expect(first).toMatchObject({
      file: '.wechat-policy/policies/encryption/ingress-tls/policy.yaml',
      startLine: 1,
    });
    expect(first?.message).toMatch(/another policy of this name/);
  });

  test('one of two: the other one is in force', () => {
    const { findings } = brokenBy({
      '.wechat-policy/policies/content/other/policy.yaml': POLICY,
      '.wechat-policy/policies/content/other/aws.yaml': '$defs: {',
    });
    expect(findings).toEqual(['main.tf:1:1 content/owner/aws_ebs_volume', BUILT_IN]);
  });

  test('policies test says where, runs the others, and ends with exit status 2', () => {
    const cwd = folderOf(company({ '.wechat-policy/policies/content/other/policy.yaml': 'title: 1\n' }));
    const { status, stdout } = cli(['policies', 'test'], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain('.wechat-policy/policies/content/other/policy.yaml:1:8: ');
    expect(stdout).toContain('Policy cases of 1 policies: 2 passed, 0 failed');
  });
});
