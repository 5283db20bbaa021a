import { describe, expect, test } from '@jest/globals';
import { check, cli, diagnosed, places, repositoryOf } from '../__helpers__/cli.js';

const MANIFEST = `version: 1
organisation: { name: Lion Retail, jurisdiction: SG }
audience: { mainlandUsers: targeted }
components: []
`;
const DECLARED = '.wechat-policy/integration.yaml';
const LOCALITY = ['--only', 'locality', '--fail-on', 'never'];

/** Buckets in Beijing and Singapore by turns, each copied to the next one, the last one to the first. */
function circle(count: number): string {
  const buckets = Array.from({ length: count }, (_, index) => {
    const provider = index % 2 === 0 ? '' : '  provider = aws.sg\n';
    return `resource "aws_s3_bucket" "b${index}" {
${provider}}
resource "aws_s3_bucket_replication_configuration" "b${index}" {
${provider}  bucket = aws_s3_bucket.b${index}.id
  rule {
    status = "Enabled"
    destination { bucket = aws_s3_bucket.b${(index + 1) % count}.arn }
  }
}
`;
  });
  return `provider "aws" { region = "cn-north-1" }
provider "aws" {
  alias  = "sg"
  region = "ap-southeast-1"
}
${buckets.join('')}`;
}

describe('two thousand stores whose data flows in a circle', () => {
  const stores = Array.from(
    { length: 2000 },
    (_, i) => `  - { match: aws_s3_bucket.b${i}, subjects: [CN] }\n`,
  );
  const cwd = repositoryOf({
    'main.tf': circle(2000),
    [DECLARED]: `${MANIFEST}stores:\n${stores.join('')}`,
  });

  test('are judged one by one, in time', () => {
    const { report } = check(['.', ...LOCALITY], { cwd });
    expect(report.findings).toHaveLength(2000);
    expect(report.diagnostics).toEqual([]);
  });

  test('make a map that can be read', () => {
    const { stdout } = cli(['check', '.', ...LOCALITY], { cwd });
    const map = stdout.slice(stdout.indexOf('Where data rests'));
    expect(map.split('\n').length).toBeLessThan(40);
    expect(map).toContain('1000 stores in Mainland China (CN), 1000 in SG');
    expect(map).toContain('further flows across borders');
  });
});

describe('entries of `stores`', () => {
  const INFRA = {
    'infra/main.tf': 'provider "aws" { region = "ap-southeast-1" }\nresource "aws_s3_bucket" "a" {}\n',
  };
  const entries = `${MANIFEST}stores:
  - { match: aws_s3_bucket.a, subjects: [SG] }
  - { type: aws_s3_bucket, subjects: [CN] }
  - { match: aws_s3_bucket.b, subjects: [SG] }
`;
  const cwd = repositoryOf({ ...INFRA, [DECLARED]: entries });

  test('contradict each other, or fit nothing, at their lines; the last one counts', () => {
    const { report } = check(['.', ...LOCALITY], { cwd });
    expect(report.diagnostics.map(({ severity, startLine }) => `${startLine} ${severity}`)).toEqual([
      '7 warning',
      '8 notice',
    ]);
    expect(places(report)).toEqual(['infra/main.tf:2:1 locality/mainland-store/aws_s3_bucket']);
  });

  test('may be about what a run over a part did not look at', () => {
    const { report } = check(['infra/main.tf', ...LOCALITY], { cwd });
    expect(report.diagnostics.map(({ severity, startLine }) => `${startLine} ${severity}`)).toEqual([
      '7 warning',
    ]);
  });
});

test('without an integration manifest nothing is said of where data rests', () => {
  const cwd = repositoryOf({ 'main.tf': circle(2) });
  const { report } = check(['.', ...LOCALITY], { cwd });
  expect(places(report)).toEqual([]);
  expect(diagnosed(report)).toEqual([]);
});
