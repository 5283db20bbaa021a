import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ran, read, wechatPolicyIn } from '../examples/run.js';

const GUIDE = read('docs/writing-policies.md').replaceAll('\r\n', '\n');
const POLICY = '.wechat-policy/policies/encryption/cache-in-transit';

/** Code blocks of one language, in their order. */
function blocks(language: string): string[] {
  return [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );
}

describe('the guide to writing policies', () => {
  const repository = mkdtempSync(path.join(tmpdir(), 'wechat-policy-guide-'));
  const [manifest = '', cases = ''] = blocks('hcl');
  const [policy = '', rules = ''] = blocks('yaml');
  const [resources, tested, checked] = blocks('sh').map((command) => command.trim().split(' ').slice(1));
  const [, testOutput = '', undecided = '', finding = ''] = blocks('text');

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(repository, file)), { recursive: true });
    writeFileSync(path.join(repository, file), text);
  }

  function run(args: readonly string[] | undefined): Ran {
    return wechatPolicyIn(repository, ...(args ?? []));
  }

  beforeAll(() => {
    write('infra/cache.tf', manifest);
    write(`${POLICY}/policy.yaml`, policy);
    write(`${POLICY}/aws.yaml`, rules);
    write(`${POLICY}/cases/cache.tf`, cases);
  });

  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  test('shows the documents that its first command prints', () => {
    expect(JSON.parse(run(resources).stdout)).toEqual(JSON.parse(blocks('json')[0] ?? ''));
  });

  test('has cases that pass', () => {
    expect(run(tested)).toEqual({ status: 0, stdout: testOutput, stderr: '' });
  });

  test('shows what a check finds, before and after the value is known', () => {
    const before = run(checked);
    expect(before.status).toBe(0);
    expect(before.stdout).toContain(undecided.trim());
    write('infra/cache.tf', manifest.replace('var.encrypt', 'false'));
    const after = run(checked);
    expect(after.status).toBe(1);
    expect(after.stdout).toContain(finding.trim());
  });

  test('is right that a misspelt key stops the run, with file and line', () => {
    write(`${POLICY}/aws.yaml`, rules.replace('required:', 'requird:'));
    const { status, stdout } = run(checked);
    expect(status).toBe(2);
    expect(stdout).toContain(`${POLICY}/aws.yaml:`);
  });
});
