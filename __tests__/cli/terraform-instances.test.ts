import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { wechatPolicy } from '../examples/run.js';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'wechat-policy-instances-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Reported {
  readonly findings: readonly { resource: { address: string }; location: { startLine: number } }[];
}

function findings(text: string): string[] {
  writeFileSync(path.join(root, 'main.tf'), text);
  const { stdout } = wechatPolicy(
    'check',
    root,
    '--format',
    'json',
    '--only',
    'encryption/block-storage-at-rest',
  );
  return (JSON.parse(stdout) as Reported).findings.map(
    ({ resource, location }) => `${location.startLine} ${resource.address}`,
  );
}

test('one line that makes every instance fail is one finding', () => {
  const volume = 'resource "aws_ebs_volume" "data" {\n  count     = 3\n  encrypted = false\n}\n';
  expect(findings(volume)).toEqual(['3 aws_ebs_volume.data[*]']);
});

test('instances that fail for lines of their own stay apart', () => {
  const volumes = [
    'resource "aws_ebs_volume" "data" {',
    '  for_each = {',
    '    a = false',
    '    b = true',
    '    c = false',
    '  }',
    '  encrypted = each.value',
    '}',
  ];
  expect(findings(volumes.join('\n'))).toEqual(['3 aws_ebs_volume.data["a"]', '5 aws_ebs_volume.data["c"]']);
});
