import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, cli, diagnosed, places, ROOT, repositoryOf, write } from '../__helpers__/cli.js';

const RULE = 'encryption/orders/terraform_data';

/** A policy over the resource type that Terraform itself brings, so that a real plan can be judged. */
const POLICY = {
  '.wechat-policy/policies/encryption/orders/policy.yaml':
    'title: { en: Orders are encrypted }\nseverity: high\nrationale: { en: They name people. }\nreferences:\n  - { title: Encryption, url: "https://intranet.example/encryption", read: 2026-11-22 }\n',
  '.wechat-policy/policies/encryption/orders/terraform.yaml':
    '$schema: https://json-schema.org/draft/2020-12/schema\n$defs:\n  terraform_data:\n    message: { en: These orders are not encrypted. }\n    remediation: { en: "Set `encrypted = true`." }\n    type: object\n    properties:\n      input: { type: object, properties: { encrypted: { const: true } } }\n',
};

const file = (name: string) =>
  readFileSync(path.join(ROOT, '__tests__/__fixtures__/terraform-plan', name), 'utf8');
const SOURCE = { 'infra/main.tf': file('main.tf'), 'infra/store/main.tf': file('store/main.tf') };
const PLAN = file('plan.json');
const FINDING = `infra/main.tf:4:24 ${RULE}`;

describe('plans', () => {
  test('of a configuration give the findings that the configuration gives, on the same lines', () => {
    const source = check(['.'], { cwd: repositoryOf({ ...POLICY, ...SOURCE }) }).report;
    const both = check(['.'], {
      cwd: repositoryOf({ ...POLICY, ...SOURCE, 'infra/plan.json': PLAN }),
    }).report;
    expect(places(source)).toEqual([FINDING]);
    expect(both.findings).toEqual(source.findings);
    expect(both.diagnostics).toEqual([]);
  });

  test('may lie anywhere in the repository, or be named by the configuration', () => {
    const elsewhere = { ...POLICY, ...SOURCE, 'build/plan.json': PLAN };
    expect(places(check(['.'], { cwd: repositoryOf(elsewhere) }).report)).toEqual([FINDING]);
    const named = {
      ...POLICY,
      ...SOURCE,
      'build/show.json': PLAN,
      '.wechat-policy/config.yaml':
        'terraform:\n  roots:\n    - { folder: infra, plan: ../build/show.json }\n',
    };
    const open = { 'infra/main.tf': SOURCE['infra/main.tf'].replace(/default = \{[\s\S]*?\n {2}\}/, '') };
    expect(places(check(['.'], { cwd: repositoryOf({ ...named, ...open }) }).report)).toEqual([
      `infra/main.tf:12:15 ${RULE}`,
    ]);
  });

  test('that git ignores are read where the command line names them', () => {
    const open = { 'infra/main.tf': SOURCE['infra/main.tf'].replace(/default = \{[\s\S]*?\n {2}\}/, '') };
    const folder = repositoryOf({ ...POLICY, ...SOURCE, ...open, '.gitignore': '*.json\n' });
    write(folder, { 'infra/tfplan.json': PLAN });
    expect(places(check(['.'], { cwd: folder }).report)).toEqual([]);
    const named = check(['.', 'infra/tfplan.json'], { cwd: folder }).report;
    expect(places(named)).toEqual([`infra/main.tf:12:15 ${RULE}`]);
  });

  test('larger than any manifest are read', () => {
    const large = JSON.stringify({ ...JSON.parse(PLAN), filler: 'x'.repeat(6 * 1024 * 1024) });
    const { report } = check(['.'], {
      cwd: repositoryOf({ ...POLICY, ...SOURCE, 'infra/plan.json': large }),
    });
    expect([places(report), diagnosed(report)]).toEqual([[FINDING], []]);
    const named = {
      'infra/show.json': large,
      '.wechat-policy/config.yaml': 'terraform:\n  roots:\n    - { folder: infra, plan: show.json }\n',
    };
    const other = check(['.'], { cwd: repositoryOf({ ...POLICY, ...SOURCE, ...named }) }).report;
    expect([places(other), diagnosed(other)]).toEqual([[FINDING], []]);
  });

  test('never show what they call sensitive', () => {
    const folder = repositoryOf({ ...POLICY, 'plan.json': JSON.stringify(JSON.parse(PLAN), null, 2) });
    const formats = ['text', 'json', 'sarif', 'markdown', 'github', 'junit'];
    const outputs = formats.map((format) => cli(['check', '.', '--format', format], { cwd: folder }).stdout);
    for (const output of [...outputs, cli(['resources', '.'], { cwd: folder }).stdout]) {
      expect(output).toMatch(/terraform_data/);
      expect(output).not.toContain('tk-not-a-real-one');
    }
  });
});

describe('installed modules', () => {
  const CALL = SOURCE['infra/main.tf'].replace('./store', 'acme/store/local');
  const LISTING = JSON.stringify({
    Modules: [
      { Key: '', Source: '', Dir: '.' },
      { Key: 'store', Source: 'registry.terraform.io/acme/store/local', Dir: '.terraform/modules/store' },
      { Key: 'out', Source: 'x', Dir: '../../out' },
    ],
  });
  const installed = {
    ...POLICY,
    '.gitignore': '.terraform/\n',
    'infra/main.tf': CALL,
    'infra/.terraform/modules/modules.json': LISTING,
    'infra/.terraform/modules/store/main.tf': SOURCE['infra/store/main.tf'],
    'infra/.terraform/modules/store/examples/main.tf':
      'resource "terraform_data" "x" {\n  input = { encrypted = false }\n}\n',
    'infra/.terraform/modules/unused/main.tf':
      'resource "terraform_data" "x" {\n  input = { encrypted = false }\n}\n',
  };

  test('are evaluated for their calls, though git ignores them', () => {
    const { report } = check(['.'], { cwd: repositoryOf(installed) });
    expect(places(report)).toEqual([FINDING]);
    expect(report.diagnostics).toEqual([]);
  });

  test('are nothing that a person edits: what they do wrong themselves is found at the call', () => {
    const wrong = file('store/main.tf').replace('{ encrypted = var.encrypted }', '{ encrypted = false }');
    const { report } = check(['.'], {
      cwd: repositoryOf({ ...installed, 'infra/.terraform/modules/store/main.tf': wrong }),
    });
    expect(places(report)).toEqual([`infra/main.tf:13:1 ${RULE}`]);
  });

  test('that are not there are reported, and so is nothing else', () => {
    const { report } = check(['.'], { cwd: repositoryOf({ ...POLICY, 'infra/main.tf': CALL }) });
    expect([places(report), diagnosed(report)]).toEqual([[], ['infra/main.tf:13:1 unresolved']]);
  });

  test('are not listed by a file behind a link that leads out of the repository', () => {
    const outside = repositoryOf({ 'modules.json': LISTING.replace('modules/store', 'store') });
    const folder = repositoryOf({
      ...POLICY,
      'infra/main.tf': CALL,
      'infra/.terraform/store/main.tf': SOURCE['infra/store/main.tf'],
    });
    symlinkSync(outside, path.join(folder, 'infra/.terraform/modules'));
    const { report } = check(['.'], { cwd: folder });
    expect([places(report), diagnosed(report)]).toEqual([[], ['infra/main.tf:13:1 unresolved']]);
  });

  test('a broken listing is reported, and the rest is checked', () => {
    const { report } = check(['.'], {
      cwd: repositoryOf({ ...POLICY, ...SOURCE, 'infra/.terraform/modules/modules.json': '{"Modules": [' }),
    });
    expect(places(report)).toEqual([FINDING]);
    expect(diagnosed(report)[0]).toBe('infra/.terraform/modules/modules.json:1:14 syntax-error');
  });
});

test('the inputs of a root module are those that the configuration names', () => {
  const files = {
    ...POLICY,
    'infra/main.tf':
      'variable "encrypted" {\n  type = bool\n}\nresource "terraform_data" "a" {\n  input = { encrypted = var.encrypted }\n}\n',
    'env/prod.tfvars': 'encrypted = false\n',
  };
  const config = (root: string) => ({
    '.wechat-policy/config.yaml': `terraform:\n  roots:\n    - folder: infra\n      ${root}\n`,
  });
  const checked = (root: string, env = {}) =>
    places(check(['.'], { cwd: repositoryOf({ ...files, ...config(root) }), env }).report);
  expect(places(check(['.'], { cwd: repositoryOf(files) }).report)).toEqual([]);
  expect(checked('varFiles: [../env/prod.tfvars]')).toEqual([`env/prod.tfvars:1:13 ${RULE}`]);
  expect(checked('environment: [TF_VAR_encrypted]', { TF_VAR_encrypted: 'false' })).toEqual([
    `infra/main.tf:5:25 ${RULE}`,
  ]);
  expect(checked('workspace: prod', { TF_VAR_encrypted: 'false' })).toEqual([]);
});
