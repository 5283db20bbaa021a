/** What a team sees whose infrastructure is written with modules, repetition and aliases. */
import { describe, expect, test } from '@jest/globals';
import { check, cli, places, repositoryOf } from '../__helpers__/cli.js';

const INTEGRATION = {
  '.wechat-policy/integration.yaml': `version: 1
organisation: { name: Long Way Tea Pte. Ltd., jurisdiction: SG }
audience: { mainlandUsers: targeted, geographies: [CN] }
accounts: []
components: []
stores:
  - { match: "**.aws_s3_bucket.this", subjects: [CN], classes: [sensitive] }
`,
};

describe('an encrypted bucket behind three layers of modules', () => {
  const layer = (name: string, inner: string) =>
    `variable "kms" {\n  type = bool\n}\nmodule "${name}" {\n  source = "../${inner}"\n  kms    = var.kms\n}\n`;
  const files = (kms: string) => ({
    ...INTEGRATION,
    'live/main.tf': `provider "aws" {\n  region = "cn-north-1"\n}\nmodule "shop" {\n  source = "../modules/shop"\n  kms    = ${kms}\n}\n`,
    'modules/shop/main.tf': layer('media', 'media'),
    'modules/media/main.tf': layer('bucket', 'bucket'),
    'modules/bucket/main.tf': `variable "kms" {
  type = bool
}

locals {
  algorithm = var.kms ? "aws:kms" : "AES256"
}

resource "aws_s3_bucket" "this" {
  bucket = "longway-tea-media"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = local.algorithm
    }
  }
}
`,
  });
  const args = ['.', '--only', 'encryption/object-storage-kms/**'];

  test('passes', () => {
    const { report } = check(args, { cwd: repositoryOf(files('true')) });
    expect([report.findings, report.summary.verdicts.pass]).toEqual([[], 1]);
  });

  test('whose call asks for less is found, with its full address', () => {
    const { report } = check(args, { cwd: repositoryOf(files('false')) });
    expect(places(report)).toEqual([
      'modules/bucket/main.tf:9:1 encryption/object-storage-kms/aws_s3_bucket',
    ]);
    expect(report.findings[0]?.resource.address).toBe(
      'module.shop.module.media.module.bucket.aws_s3_bucket.this',
    );
  });

  test('whose call depends on a variable without a default is undecided, and says on what it depends', () => {
    const open = files('var.kms');
    const { report, stdout } = check(args, { cwd: repositoryOf(open) });
    expect([report.findings, report.summary.verdicts.unknown]).toEqual([[], 1]);
    expect(stdout).toBeTruthy();
    expect(cli(['check', ...args], { cwd: repositoryOf(open) }).stdout).toMatch(/1 {2}var\.kms/);
  });
});

test('one bad element of a map is one finding, on its line', () => {
  const folder = repositoryOf({
    'main.tf': `locals {
  databases = {
    orders = { encrypted = true }
    carts  = { encrypted = false }
    stock  = { encrypted = true }
  }
}

resource "aws_db_instance" "shop" {
  for_each          = local.databases
  engine            = "postgres"
  storage_encrypted = each.value.encrypted
}
`,
  });
  const { report } = check(['.'], { cwd: folder });
  expect(places(report)).toEqual(['main.tf:4:28 encryption/database-at-rest/aws_db_instance']);
  expect(report.findings[0]?.resource.address).toBe('aws_db_instance.shop["carts"]');
});

test('the alias that a module is given decides where its stores are', () => {
  const folder = repositoryOf({
    ...INTEGRATION,
    'main.tf': `provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "mainland"
  region = "cn-northwest-1"
}

module "mainland" {
  source    = "./orders"
  providers = { aws = aws.mainland }
}

module "abroad" {
  source = "./orders"
}
`,
    'orders/main.tf':
      'resource "aws_db_instance" "orders" {\n  engine            = "postgres"\n  storage_encrypted = true\n}\n',
  });
  const { report } = check(['.', '--only', 'locality/**'], { cwd: folder });
  expect(places(report)).toEqual(['orders/main.tf:1:1 locality/mainland-store/aws_db_instance']);
  expect(report.findings[0]?.resource.address).toBe('module.abroad.aws_db_instance.orders');
  expect(report.findings[0]?.relatedLocations).toContainEqual(
    expect.objectContaining({
      file: 'main.tf',
      startLine: 15,
      message: 'The module is called here, as `module.abroad`.',
    }),
  );
});

test('a value of a data source is unknown, with its name, and no finding', () => {
  const folder = repositoryOf({
    'main.tf': `data "aws_ssm_parameter" "encrypted" {
  name = "/shop/encrypted"
}

resource "aws_db_instance" "orders" {
  engine            = "postgres"
  storage_encrypted = data.aws_ssm_parameter.encrypted.value
}
`,
  });
  const { report } = check(['.'], { cwd: folder });
  expect([report.findings, report.summary.verdicts.unknown]).toEqual([[], 1]);
  expect(cli(['check', '.'], { cwd: folder }).stdout).toContain('data.aws_ssm_parameter.encrypted.value');
  const strict = check(['.', '--strict'], { cwd: folder }).report;
  expect(places(strict)).toEqual(['main.tf:7:23 encryption/database-at-rest/aws_db_instance']);
});
