import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Resource } from '../../../src/model/resource.js';
import { type Files, read, resource } from './support.js';

async function contextOf(address: string, files: Files | string) {
  const { context } = await resource(address, typeof files === 'string' ? { 'main.tf': files } : files);
  return { references: context?.['references'], referencedBy: context?.['referencedBy'] };
}

const WRAPPER =
  'resource "aws_s3_bucket" "this" {\n  n = 1\n}\noutput "id" {\n  value = aws_s3_bucket.this.id\n}\n';

describe('references', () => {
  test('go through locals', async () => {
    const text = `
      locals { bucket = aws_s3_bucket.logs.id }
      resource "aws_s3_bucket" "logs" { n = 1 }
      resource "aws_s3_bucket" "other" { n = 2 }
      resource "aws_s3_bucket_policy" "p" { bucket = local.bucket }
    `;
    expect((await contextOf('aws_s3_bucket.logs', text)).referencedBy).toMatchObject({
      aws_s3_bucket_policy: [{}],
    });
    expect((await contextOf('aws_s3_bucket.other', text)).referencedBy).toEqual({});
    expect((await contextOf('aws_s3_bucket_policy.p', text)).references).toEqual({
      aws_s3_bucket: [{ n: 1 }],
    });
  });

  test('go into modules, to the instance that was passed', async () => {
    const files = {
      'main.tf': `
        resource "aws_s3_bucket" "logs" {}
        resource "aws_s3_bucket" "other" {}
        module "policy" {
          source = "./policy"
          buckets = { a = aws_s3_bucket.logs.id, b = aws_s3_bucket.other.id }
        }
      `,
      'policy/main.tf':
        'variable "buckets" {}\nresource "aws_s3_bucket_policy" "p" {\n  bucket = var.buckets["a"]\n}\n',
    };
    expect((await contextOf('aws_s3_bucket.logs', files)).referencedBy).toMatchObject({
      aws_s3_bucket_policy: [{}],
    });
    expect((await contextOf('aws_s3_bucket.other', files)).referencedBy).toEqual({});
  });

  test('go out of modules, to the instance that is meant', async () => {
    const files = {
      'main.tf':
        'module "a" {\n  source = "./m"\n}\nmodule "b" {\n  source = "./m"\n}\nresource "aws_s3_bucket_policy" "p" {\n  bucket = module.a.id\n}\n',
      'm/main.tf': WRAPPER,
    };
    expect((await contextOf('module.a.aws_s3_bucket.this', files)).referencedBy).toMatchObject({
      aws_s3_bucket_policy: [{}],
    });
    expect((await contextOf('module.b.aws_s3_bucket.this', files)).referencedBy).toEqual({});
  });

  test('tell instances apart by their keys', async () => {
    const text = `
      resource "aws_s3_bucket" "b" { for_each = { eu = 1, cn = 2 } }
      resource "aws_s3_bucket_policy" "eu" { bucket = aws_s3_bucket.b["eu"].id }
      resource "aws_s3_bucket" "c" { count = 2 }
      resource "aws_s3_bucket_policy" "c" {
        count  = 1
        bucket = aws_s3_bucket.c[count.index].id
      }
    `;
    const policy = { aws_s3_bucket_policy: [{ bucket: { $unknown: expect.any(String) } }] };
    expect((await contextOf('aws_s3_bucket.b["eu"]', text)).referencedBy).toEqual(policy);
    expect((await contextOf('aws_s3_bucket.b["cn"]', text)).referencedBy).toEqual({});
    expect((await contextOf('aws_s3_bucket.c[0]', text)).referencedBy).toEqual(policy);
    expect((await contextOf('aws_s3_bucket.c[1]', text)).referencedBy).toEqual({});
  });

  test('chained instances belong together', async () => {
    const text = `
      resource "aws_s3_bucket" "b" { for_each = { eu = 1, cn = 2 } }
      resource "aws_s3_bucket_policy" "p" {
        for_each = aws_s3_bucket.b
        bucket   = each.value.id
      }
    `;
    expect((await contextOf('aws_s3_bucket.b["eu"]', text)).referencedBy).toEqual({
      aws_s3_bucket_policy: [{ bucket: { $unknown: 'aws_s3_bucket.b["eu"]' } }],
    });
  });

  test('leave open to which instance, where the key is unknown', async () => {
    const text = `
      resource "aws_s3_bucket" "b" { count = 2 }
      resource "aws_s3_bucket_policy" "p" { bucket = aws_s3_bucket.b[var.n].id }
    `;
    for (const address of ['aws_s3_bucket.b[0]', 'aws_s3_bucket.b[1]']) {
      expect((await contextOf(address, text)).referencedBy).toEqual({
        aws_s3_bucket_policy: { $unknown: expect.any(String) },
      });
    }
  });

  test('what goes on to a module that is not there may have any companion, through others too', async () => {
    const files = {
      'main.tf':
        'resource "aws_s3_bucket" "logs" {}\nmodule "m" {\n  source = "./m"\n  bucket = aws_s3_bucket.logs.id\n}\n',
      'm/main.tf': 'variable "bucket" {}\nmodule "far" {\n  source = "x/y/z"\n  bucket = var.bucket\n}\n',
    };
    expect((await contextOf('aws_s3_bucket.logs', files)).referencedBy).toEqual({ $unknown: 'module.far' });
  });

  test('equal names count where they come from variables', async () => {
    const text = `
      variable "name" { default = "logs" }
      resource "aws_s3_bucket" "logs" { bucket = var.name }
      resource "aws_s3_bucket" "other" { bucket = "other" }
      resource "aws_s3_bucket_policy" "p" { bucket = "logs" }
    `;
    expect((await contextOf('aws_s3_bucket.logs', text)).referencedBy).toMatchObject({
      aws_s3_bucket_policy: [{}],
    });
    expect((await contextOf('aws_s3_bucket.other', text)).referencedBy).toEqual({});
  });

  test('say the same in whatever order they are asked for', async () => {
    const files = {
      'main.tf': `
        variable "key" {}
        variable "bucket" {}
        resource "aws_kms_key" "k" { count = 2 }
        resource "aws_s3_bucket" "logs" { bucket = "logs" }
        resource "aws_s3_bucket" "named" {
          for_each = { a = 1, b = 2 }
          bucket   = "\${var.bucket}-\${each.key}"
        }
        resource "aws_s3_bucket_policy" "text" { bucket = "logs" }
        resource "aws_s3_bucket_policy" "open" { bucket = var.bucket }
        resource "aws_s3_bucket_acl" "each" {
          for_each = aws_s3_bucket.named
          bucket   = each.value.id
        }
        resource "aws_s3_bucket_versioning" "some" { bucket = aws_s3_bucket.named[var.key].id }
        resource "aws_ebs_volume" "v" { kms_key_id = aws_kms_key.k[1].arn }
        resource "aws_ebs_volume" "w" { kms_key_id = "\${aws_kms_key.k[0].arn}\${var.key}\${aws_s3_bucket.logs.id}" }
        module "inner" {
          source = "./inner"
          bucket = aws_s3_bucket.logs.id
        }
      `,
      'inner/main.tf': `
        variable "bucket" {}
        resource "aws_s3_bucket_policy" "inner" { bucket = var.bucket }
        resource "aws_s3_bucket_acl" "inner" { bucket = "logs" }
      `,
    };
    type Facts = Readonly<Record<'references' | 'referencedBy', Readonly<Record<string, unknown>>>>;
    const factsOf = ({ context }: Resource): Facts => context as Facts;
    const whole = new Map(
      (await read(files)).resources.map((found) => [found.address, JSON.stringify(factsOf(found))]),
    );
    expect([...whole.values()].filter((text) => text.length > 40).length).toBeGreaterThan(8);
    const types = [
      'aws_kms_key',
      'aws_s3_bucket',
      'aws_s3_bucket_policy',
      'aws_s3_bucket_acl',
      'aws_ebs_volume',
    ];
    const question = fc.record({
      address: fc.constantFrom(...whole.keys()),
      side: fc.constantFrom('references' as const, 'referencedBy' as const),
      type: fc.constantFrom(...types, 'aws_instance'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(question, { maxLength: 20 }), async (questions) => {
        const { resources } = await read(files);
        const byAddress = new Map(resources.map((found) => [found.address, factsOf(found)]));
        for (const { address, side, type } of questions) {
          const one = JSON.stringify(byAddress.get(address)?.[side][type]);
          const all = (JSON.parse(whole.get(address) ?? '{}') as Facts)[side];
          expect(one).toBe(JSON.stringify(all[type]));
        }
        for (const [address, facts] of byAddress) expect(JSON.stringify(facts)).toBe(whole.get(address));
      }),
    );
  });
});
