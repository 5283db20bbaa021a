import { describe, expect, test } from '@jest/globals';
import { parseHcl } from '../../src/formats/hcl.js';
import type { Resource } from '../../src/model/resource.js';
import { terraform } from '../../src/platforms/terraform/index.js';

type Files = Readonly<Record<string, string>>;

async function read(files: Files | string) {
  const all = typeof files === 'string' ? { 'main.tf': files } : files;
  const parsed = await Promise.all(Object.entries(all).map(([file, text]) => parseHcl({ file, text })));
  const documents = parsed.flatMap((result) => result.documents);
  const result = await terraform.read({ path: '', documents, exists: () => false });
  return { ...result, resources: [...result.resources] };
}

async function resources(files: Files | string): Promise<Map<string, Resource>> {
  return new Map((await read(files)).resources.map((resource) => [resource.address, resource]));
}

async function resource(address: string, files: Files | string): Promise<Resource> {
  const found = (await resources(files)).get(address);
  if (found === undefined) throw new Error(`no ${address}`);
  return found;
}

describe('claims', () => {
  test.each([
    'main.tf',
    'infra/net.tofu',
    '.github/a.tf',
    'terraform.tfvars',
    'a.tfvars',
    'b.auto.tfvars.json',
    'main.tf.json',
    'main.tofu.json',
    'plan.json',
    'infra/prod.tfplan.json',
    '.terraform/modules/modules.json',
    'a/.terraform/modules/x/main.tf',
  ])('%s', (path) => {
    expect(terraform.claims(path)).toBe(true);
  });

  test.each([
    'main.json',
    'planet.json',
    '.terraform/modules/x/package.json',
    'a/.terraform/b.tf',
    'tf',
    'x.hcl',
  ])('not %s', (path) => {
    expect(terraform.claims(path)).toBe(false);
  });
});

describe('resources', () => {
  test('every resource and data block, and nothing else', async () => {
    const all = await resources(`
      terraform { required_version = ">= 1" }
      variable "a" { default = 1 }
      locals { b = 2 }
      module "m" { source = "./m" }
      output "o" { value = 1 }
      resource "aws_s3_bucket" "logs" {}
      data "aws_iam_policy_document" "p" {}
    `);
    expect([...all.values()].map(({ platform, type, address }) => ({ platform, type, address }))).toEqual([
      { platform: 'terraform', type: 'aws_s3_bucket', address: 'aws_s3_bucket.logs' },
      {
        platform: 'terraform',
        type: 'data.aws_iam_policy_document',
        address: 'data.aws_iam_policy_document.p',
      },
    ]);
  });

  test('the value holds what the provider sees, nested blocks as lists', async () => {
    const { value } = await resource(
      'aws_db_instance.orders',
      `resource "aws_db_instance" "orders" {
        provider          = aws.cn
        count             = var.number
        depends_on        = [aws_vpc.main]
        engine            = "postgres"
        storage_encrypted = false
        kms_key_id        = var.kms_key
        password          = null
        tags              = { a = 1, b = var.b }
        lifecycle { prevent_destroy = true }
        provisioner "local-exec" { command = "x" }
        connection { host = "x" }
        timeouts { create = "1h" }
        restore {
          nested { a = null }
          nested { b = 1 }
        }
      }`,
    );
    expect(value).toEqual({
      engine: 'postgres',
      storage_encrypted: false,
      kms_key_id: { $unknown: 'var.kms_key' },
      tags: { a: 1, b: { $unknown: 'var.b' } },
      timeouts: [{ create: '1h' }],
      restore: [{ nested: [{}, { b: 1 }] }],
    });
  });

  test('`dynamic` blocks make what they can, and leave the rest unknown, also next to static ones and nested', async () => {
    const { value } = await resource(
      'x_y.z',
      `resource "x_y" "z" {
        rule { a = 1 }
        dynamic "rule" {
          for_each = var.rules
          content { a = rule.value }
        }
        dynamic "fixed" {
          for_each = [1, 2]
          content { b = fixed.value }
        }
        dynamic "none" {
          for_each = []
          content {}
        }
        outer {
          dynamic "inner" {
            for_each = local.inner
            content {}
          }
        }
      }`,
    );
    expect(value).toEqual({
      rule: { $unknown: 'var.rules' },
      fixed: [{ b: 1 }, { b: 2 }],
      outer: [{ inner: { $unknown: 'local.inner' } }],
    });
  });

  test('what has no instance gives no resource', async () => {
    const all = await resources(`
      resource "x_y" "none" { count = 0 }
      resource "x_y" "empty" { for_each = {} }
      resource "x_y" "empty_set" { for_each = toset([]) }
      resource "x_y" "maybe" { count = var.create ? 1 : 0 }
      resource "x_y" "each" { for_each = var.all }
    `);
    expect([...all.keys()]).toEqual(['x_y.maybe', 'x_y.each']);
  });

  test('a `.tofu` file takes the place of its `.tf` twin', async () => {
    const all = await resources({
      'main.tf': 'resource "x_y" "old" {}\n',
      'main.tofu': 'resource "x_y" "new" {}\n',
    });
    expect([...all.keys()]).toEqual(['x_y.new']);
  });

  test('a block without its two labels is reported', async () => {
    const { resources: found, diagnostics } = await read('\nresource "x_y" {}\n');
    expect(found).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'syntax-error', file: 'main.tf', startLine: 2, startColumn: 1 },
    ]);
  });
});

describe('places', () => {
  const TEXT = `resource "x_y" "first" {}

resource "x_y" "z" {
  a = true
  nested {
    b = 1
  }
  dynamic "made" {
    for_each = var.x
    content {}
  }
}
`;

  test.each([
    ['', '3:1-3:19', 'the resource: its header'],
    ['/a', '4:7-4:11', 'an argument: its value'],
    ['/nested/0/b', '6:9-6:10', 'a nested argument'],
    ['/missing', '3:1-3:19', 'a missing argument: the header of its block'],
    ['/nested/0/missing', '5:3-5:9', 'a missing nested argument'],
    ['/made', '8:3-8:17', 'what a dynamic block makes: the header of that block'],
    ['/made/0/x', '8:3-8:17', 'something inside it'],
  ])('%s is at %s (%s)', async (pointer, expected) => {
    const { location, related } = (await resource('x_y.z', TEXT)).locate(pointer);
    const { file, startLine, startColumn, endLine, endColumn } = location;
    expect(`${startLine}:${startColumn}-${endLine}:${endColumn}`).toBe(expected);
    expect(file).toBe('main.tf');
    expect(related).toEqual([]);
  });

  test('the extent is the whole block', async () => {
    expect((await resource('x_y.z', TEXT)).extent()).toMatchObject({
      startLine: 3,
      endLine: 12,
      endColumn: 2,
    });
  });
});

describe('providers', () => {
  const PROVIDERS = `
    provider "aws" { region = "eu-west-1" }
    provider "aws" {
      alias  = "cn"
      region = "cn-north-1"
    }
    provider "alicloud" { region = var.region }
    provider "google" { zone = "europe-west3-a" }
  `;

  test.each([
    ['aws_x', '', { name: 'aws', region: 'eu-west-1', source: 'provider' }],
    ['aws_x', 'provider = aws.cn', { name: 'aws', region: 'cn-north-1', source: 'provider' }],
    ['aws_x', 'provider = "aws.cn"', { name: 'aws', region: 'cn-north-1', source: 'provider' }],
    [
      'aws_x',
      'provider = aws.other',
      { name: 'aws', region: { $unknown: 'region of the aws.other provider' } },
    ],
    ['aws_x', 'region = "us-east-1"', { name: 'aws', region: 'us-east-1', source: 'argument' }],
    ['aws_x', 'region = var.r', { name: 'aws', region: { $unknown: 'var.r' } }],
    ['alicloud_x', '', { name: 'alicloud', region: { $unknown: 'var.region' } }],
    [
      'tencentcloud_x',
      '',
      { name: 'tencentcloud', region: { $unknown: 'region of the tencentcloud provider' } },
    ],
    ['azurerm_x', 'location = "China East 2"', { name: 'azure', region: 'chinaeast2', source: 'argument' }],
    ['azurerm_x', '', { name: 'azure', region: { $unknown: 'location of azurerm_x.a' } }],
    ['google_x', 'location = "ASIA-EAST2"', { name: 'gcp', region: 'asia-east2', source: 'argument' }],
    ['google_x', 'zone = "asia-east1-b"', { name: 'gcp', region: 'asia-east1', source: 'zone' }],
    ['google_x', '', { name: 'gcp', region: 'europe-west3', source: 'provider' }],
    ['random_x', '', { name: 'random' }],
  ])('%s { %s }', async (type, argument, expected) => {
    const found = await resource(`${type}.a`, `${PROVIDERS}\nresource "${type}" "a" {\n${argument}\n}\n`);
    expect(found.provider).toEqual(expected);
  });

  test('of data sources, and from another file of the folder', async () => {
    const files = { 'providers.tf': PROVIDERS, 'main.tf': 'data "aws_vpc" "v" { provider = aws.cn }\n' };
    expect((await resource('data.aws_vpc.v', files)).provider).toEqual({
      name: 'aws',
      region: 'cn-north-1',
      source: 'provider',
    });
  });
});

describe('references', () => {
  const BUCKET = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n';
  const OTHER = 'resource "aws_s3_bucket" "other" {\n  bucket = "other"\n}\n';

  async function contextOf(address: string, files: Files | string) {
    const { context } = await resource(address, files);
    return { references: context?.['references'], referencedBy: context?.['referencedBy'] };
  }

  test('go both ways, by type, across files and nested blocks', async () => {
    const files = {
      'a.tf': BUCKET,
      'b.tf': 'resource "aws_s3_bucket_policy" "p" {\n  x {\n    bucket = aws_s3_bucket.logs[0].id\n  }\n}\n',
    };
    expect((await contextOf('aws_s3_bucket.logs', files)).referencedBy).toEqual({
      aws_s3_bucket_policy: [{ x: [{ bucket: { $unknown: 'aws_s3_bucket.logs' } }] }],
    });
    expect((await contextOf('aws_s3_bucket_policy.p', files)).references).toEqual({
      aws_s3_bucket: [{ bucket: 'logs' }],
    });
  });

  test('of data sources', async () => {
    const text = `
      data "aws_kms_key" "k" { key_id = "alias/x" }
      resource "aws_ebs_volume" "v" { kms_key_id = data.aws_kms_key.k.arn }
    `;
    expect((await contextOf('aws_ebs_volume.v', text)).references).toMatchObject({
      'data.aws_kms_key': [{ key_id: 'alias/x' }],
    });
  });

  test('`depends_on` is none', async () => {
    const text = `${BUCKET}resource "aws_s3_bucket_policy" "p" {\n  depends_on = [aws_s3_bucket.logs]\n}\n`;
    expect(await contextOf('aws_s3_bucket.logs', text)).toEqual({ references: {}, referencedBy: {} });
  });

  test('a companion may name its bucket as text', async () => {
    const text = `${BUCKET}${OTHER}resource "aws_s3_bucket_policy" "p" {\n  bucket = "logs"\n}\n`;
    expect((await contextOf('aws_s3_bucket.logs', text)).referencedBy).toEqual({
      aws_s3_bucket_policy: [{ bucket: 'logs' }],
    });
    expect((await contextOf('aws_s3_bucket.other', text)).referencedBy).toEqual({});
  });

  test('a companion that names a bucket as text may mean one whose name is unknown', async () => {
    const text = `
      resource "aws_s3_bucket" "logs" { bucket = var.name }
      resource "aws_s3_bucket" "generated" {}
      resource "aws_s3_bucket_policy" "p" { bucket = "logs" }
    `;
    expect((await contextOf('aws_s3_bucket.logs', text)).referencedBy).toEqual({
      aws_s3_bucket_policy: { $unknown: 'var.name' },
    });
    expect((await contextOf('aws_s3_bucket.generated', text)).referencedBy).toEqual({});
  });

  test('a companion of something unknown may belong to any bucket that has none', async () => {
    const text = `${BUCKET}${OTHER}
      resource "aws_s3_bucket_policy" "p" { bucket = aws_s3_bucket.logs.id }
      resource "aws_s3_bucket_policy" "q" { bucket = var.bucket }
    `;
    expect((await contextOf('aws_s3_bucket.logs', text)).referencedBy).toMatchObject({
      aws_s3_bucket_policy: [{}],
    });
    expect((await contextOf('aws_s3_bucket.other', text)).referencedBy).toEqual({
      aws_s3_bucket_policy: { $unknown: 'var.bucket' },
    });
  });

  test('a companion that says where it belongs leaves no doubt by its other arguments', async () => {
    const text = `${BUCKET}${OTHER}
      resource "aws_s3_bucket_policy" "p" {
        bucket = aws_s3_bucket.logs.id
        policy_name = var.policy
      }
    `;
    expect((await contextOf('aws_s3_bucket.other', text)).referencedBy).toEqual({});
  });

  test.each([
    ['kms_key_id = var.key', 'aws_kms_key', true],
    ['load_balancer_arn = local.lb', 'aws_lb', true],
    ['replicate_source_db = module.db.id', 'aws_db_instance', true],
    ['resource_arn = var.arn', 'aws_lb', true],
    ['db_instance_identifier = each.value', 'aws_db_instance', true],
    ['vpc_id = var.vpc', 'aws_s3_bucket', false],
    ['tags = var.tags', 'aws_kms_key', false],
    ['kms_key_id = var.key', 'alicloud_kms_key', false],
  ])('%s: may it refer to a resource of type %s? %s', async (argument, type, expected) => {
    const text = `resource "${type}" "target" {}\nresource "aws_thing" "x" {\n  ${argument}\n}\n`;
    const { referencedBy } = await contextOf(`${type}.target`, text);
    const { references } = await contextOf('aws_thing.x', text);
    const name = { $unknown: argument.split('= ')[1] };
    expect(referencedBy).toEqual(expected ? { aws_thing: name } : {});
    expect(references).toEqual(expected ? { [type]: name } : {});
  });

  test('a resource does not refer to others by its own name', async () => {
    const text = `
      resource "aws_s3_bucket" "a" { bucket = var.a }
      resource "aws_s3_bucket" "b" { bucket = var.b }
      resource "aws_s3_bucket_policy" "p" { bucket = aws_s3_bucket.a.id }
    `;
    expect((await contextOf('aws_s3_bucket.b', text)).referencedBy).toEqual({});
    expect((await contextOf('aws_s3_bucket.b', text)).references).toEqual({});
  });

  test('`each` stands for what `for_each` goes through', async () => {
    const text = `${BUCKET}${OTHER}
      resource "aws_s3_bucket_policy" "p" {
        for_each = aws_s3_bucket.logs
        bucket   = each.value.id
      }
    `;
    expect((await contextOf('aws_s3_bucket.logs', text)).referencedBy).toMatchObject({
      aws_s3_bucket_policy: [{}],
    });
    expect((await contextOf('aws_s3_bucket.other', text)).referencedBy).toEqual({});
  });

  test('what is passed to another module may have any companion there', async () => {
    const text = `${BUCKET}module "m" {\n  source = "./m"\n  bucket = aws_s3_bucket.logs.id\n}\n`;
    expect((await contextOf('aws_s3_bucket.logs', text)).referencedBy).toEqual({ $unknown: 'module.m' });
  });

  test('resources may refer to each other in a circle, and to themselves', async () => {
    const text = `
      resource "x_a" "a" { b_id = x_b.b.id }
      resource "x_b" "b" { a_id = x_a.a.id }
      resource "x_c" "c" { c_id = x_c.c.id }
    `;
    expect((await contextOf('x_a.a', text)).references).toEqual({
      x_b: [{ a_id: { $unknown: 'x_a.a.id' } }],
    });
    expect((await contextOf('x_c.c', text)).references).toEqual({});
  });

  test('many resources take time in proportion to their number', async () => {
    const text = Array.from(
      { length: 3000 },
      (_, n) =>
        `resource "aws_s3_bucket" "b${n}" { bucket = var.name }\nresource "aws_s3_bucket_policy" "p${n}" { bucket = "x${n}" }\nresource "aws_s3_bucket_acl" "a${n}" { bucket = var.bucket${n} }\n`,
    ).join('');
    const found = await resources(text);
    const started = performance.now();
    for (const { context } of found.values()) void [context?.['references'], context?.['referencedBy']];
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
