import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import protobuf from 'protobufjs';
import { cli, DECLARED, type Files, folderOf, git, ROOT, repositoryOf, write } from '../__helpers__/cli.js';

const VOLUME = (encrypted: boolean) =>
  `resource "aws_ebs_volume" "orders" {\n  encrypted = ${encrypted}\n}\n`;
const REPOSITORY = { ...DECLARED, 'main.tf': VOLUME(true) };

interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: Record<string, string> }[];
  readonly predicateType: string;
  readonly predicate: {
    readonly verdict: string;
    readonly commitMatchesFiles?: boolean;
    readonly options: Record<string, unknown>;
    readonly policies: readonly { readonly id: string; readonly verdict: string; readonly open: number }[];
    readonly findings: readonly { readonly ruleId: string; readonly startLine: number }[];
  };
}

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(path.join(ROOT, 'schemas/evidence.schema.json'), 'utf8')) as object,
);

/** in-toto's own definition of a Statement. */
const IN_TOTO = fileURLToPath(new URL('../__fixtures__/schemas/in-toto/', import.meta.url));

function inTotoStatement(): protobuf.Type {
  const root = new protobuf.Root();
  const resolve = root.resolvePath.bind(root);
  root.resolvePath = (origin, target) =>
    target.startsWith('in_toto_attestation/') ? path.join(IN_TOTO, target) : resolve(origin, target);
  root.loadSync('in_toto_attestation/v1/statement.proto', { keepCase: true });
  return root.lookupType('in_toto_attestation.v1.Statement');
}

function evidenceOf(folder: string, ...args: string[]): { status: number | null; statement: Statement } {
  const { status, stdout } = cli(['check', '.', '--format', 'evidence', ...args], { cwd: folder });
  return { status, statement: JSON.parse(stdout) as Statement };
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const digestOf = ({ subject }: Statement, name: string) => subject.find((one) => one.name === name)?.digest;
const policyOf = ({ predicate }: Statement, id: string) => predicate.policies.find((one) => one.id === id);

describe('the evidence of a check', () => {
  test.each<[string, Files]>([
    ['of a clean repository', REPOSITORY],
    ['of one with findings', { ...REPOSITORY, 'main.tf': VOLUME(false) }],
    ['of one with nothing to read', { 'README.md': '# nothing\n' }],
    ['of one that cannot be read', { ...REPOSITORY, 'broken.tf': 'resource "a" {' }],
  ])('is an in-toto Statement %s', (_, files) => {
    const { statement } = evidenceOf(folderOf(files));
    validate(statement);
    expect(validate.errors ?? []).toEqual([]);

    const type = inTotoStatement();
    const { _type, subject, predicateType } = statement as Statement & { readonly _type: string };
    const fields = { type: _type, subject, predicate_type: predicateType };
    expect(type.verify(fields)).toBeNull();
    expect(type.toObject(type.fromObject(fields), { arrays: true })).toMatchObject(fields);
  });

  test('names what the verdict rests on, by digests that anybody can compute', () => {
    const folder = repositoryOf(REPOSITORY);
    const { statement } = evidenceOf(folder);
    const manifest = '.wechat-policy/integration.yaml';
    expect(digestOf(statement, manifest)).toEqual({ sha256: sha256(String(DECLARED[manifest])) });
    expect(digestOf(statement, 'commit')).toEqual({ gitCommit: git(folder, 'rev-parse', 'HEAD').trim() });
    expect(statement.predicate.commitMatchesFiles).toBe(true);

    write(folder, { 'main.tf': VOLUME(false) });
    expect(evidenceOf(folder).statement.predicate.commitMatchesFiles).toBe(false);
  });

  test('names policies of the repository, byte by byte', () => {
    const policy = '.wechat-policy/policies/payments/own/policy.yaml';
    const rules = '.wechat-policy/policies/payments/own/aws.yaml';
    const text = (title: string) =>
      `title: { en: ${title} }\nseverity: low\nrationale: { en: Because. }\nreferences: [{ title: a, url: "https://example.com", read: 2026-11-22 }]\n`;
    const rule =
      '$schema: https://json-schema.org/draft/2020-12/schema\n$defs:\n  aws_ebs_volume:\n    message: { en: Tag it. }\n    remediation: { en: Add tags. }\n    required: [tags]\n';
    const { statement } = evidenceOf(folderOf({ ...REPOSITORY, [policy]: text('Tagged'), [rules]: rule }));
    expect(digestOf(statement, policy)).toEqual({ sha256: sha256(text('Tagged')) });
    expect(policyOf(statement, 'payments/own')).toMatchObject({ verdict: 'fail', open: 1 });
  });

  test('gives a verdict policy by policy', () => {
    const { status, statement } = evidenceOf(folderOf({ ...REPOSITORY, 'main.tf': VOLUME(false) }));
    expect(status).toBe(1);
    expect(statement.predicate.verdict).toBe('failed');
    expect(policyOf(statement, 'encryption/block-storage-at-rest')).toEqual({
      id: 'encryption/block-storage-at-rest',
      severity: 'high',
      verdict: 'fail',
      pass: 0,
      fail: 1,
      unknown: 0,
      open: 1,
    });
    expect(policyOf(statement, 'payments/sandbox-enabled')?.verdict).toBe('not-applicable');
    expect(statement.predicate.findings).toMatchObject([
      { ruleId: 'encryption/block-storage-at-rest/aws_ebs_volume', startLine: 2 },
    ]);
  });

  test('says what narrowed the run', () => {
    const folder = folderOf({ ...REPOSITORY, 'main.tf': VOLUME(false) });
    const { status, statement } = evidenceOf(folder, '--skip', 'encryption', '--fail-on', 'critical');
    expect(status).toBe(0);
    expect(statement.predicate.verdict).toBe('passed');
    expect(statement.predicate.options).toEqual({
      failOn: 'critical',
      strict: false,
      paths: [],
      only: [],
      skip: ['encryption'],
    });
    expect(policyOf(statement, 'encryption/block-storage-at-rest')).toBeUndefined();
  });

  test('is never "passed" where not everything could be checked', () => {
    const broken = { ...REPOSITORY, '.wechat-policy/integration.yaml': 'version: 2\n' };
    const { status, statement } = evidenceOf(folderOf(broken));
    expect(status).toBe(2);
    expect(statement.predicate.verdict).toBe('incomplete');
  });

  test('is the same, byte for byte, for the same files', () => {
    const args = ['check', '.', '--format', 'evidence', '--as-of', '2026-11-22'];
    const [first, second] = [folderOf(REPOSITORY), folderOf(REPOSITORY)].map(
      (cwd) => cli(args, { cwd }).stdout,
    );
    expect(first).toBe(second);
  });

  test('holds the digest of the built-in policies that docs/evidence.md computes', () => {
    const { statement } = evidenceOf(folderOf(REPOSITORY));
    const listed = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', 'policies')
      .split('\0')
      .filter((file) => /^policies\/[^/]+\/[^/]+\/[^/]+\.(?:ya?ml|json)$/.test(file))
      .sort();
    const listing = listed.map((file) => `${sha256(readFileSync(path.join(ROOT, file)))}  ${file}\n`);
    const name = statement.subject.find((one) => one.name.endsWith('built-in policies'))?.name ?? '';
    expect(listed.length).toBeGreaterThan(100);
    expect(digestOf(statement, name)).toEqual({ sha256: sha256(listing.join('')) });
  });
});
