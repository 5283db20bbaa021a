import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { TAGGABLE } from '../../../src/platforms/terraform/taggable-types.js';
import { type Files, places, values } from './support.js';

async function value(text: string, address: string): Promise<Record<string, unknown>> {
  return (await values(text))[address] as Record<string, unknown>;
}

const AWS = `provider "aws" {
  default_tags {
    tags = {
      Owner = "shop"
      Cost  = var.cost
    }
  }
}
variable "cost" {}
variable "tags" {}
`;
const COST = { $unknown: 'var.cost' };

describe('default tags of AWS', () => {
  test.each([
    [
      'join those of the resource, which win',
      'tags = { Owner = "pay", Level = 3 }',
      { Owner: 'pay', Cost: COST, Level: '3' },
    ],
    ['are all that a resource without tags has', '', { Owner: 'shop', Cost: COST }],
    ['stand for what is null', 'tags = null', { Owner: 'shop', Cost: COST }],
    [
      'with a tag that is not known',
      'tags = { Owner = var.tags }',
      { Owner: { $unknown: 'var.tags' }, Cost: COST },
    ],
    ['are not known where the keys are not', 'tags = var.tags', { $unknown: 'var.cost, var.tags' }],
  ])('%s', async (_, tags, expected) => {
    const found = await value(`${AWS}resource "aws_s3_bucket" "b" {\n  ${tags}\n}\n`, 'aws_s3_bucket.b');
    expect(found['tags_all']).toEqual(expected);
  });

  test('are only for what can be tagged: by its type, or because it has tags', async () => {
    const found = await values(`${AWS}
      resource "aws_s3_bucket_policy" "p" {}
      resource "aws_new_thing" "tagged" { tags = {} }
      data "aws_s3_bucket" "d" {}
      resource "random_id" "r" { tags = {} }`);
    expect(found).toEqual({
      'aws_s3_bucket_policy.p': {},
      'aws_new_thing.tagged': { tags: {}, tags_all: { Owner: 'shop', Cost: COST } },
      'data.aws_s3_bucket.d': {},
      'random_id.r': { tags: {} },
    });
  });

  test('follow the provider of the resource, through aliases and modules', async () => {
    const files: Files = {
      'main.tf': `provider "aws" {}
        provider "aws" {
          alias = "tagged"
          default_tags {
            tags = { By = "root" }
          }
        }
        module "m" {
          source    = "./m"
          providers = { aws = aws, aws.other = aws.tagged }
        }
        resource "aws_s3_bucket" "plain" {}`,
      'm/main.tf': `resource "aws_s3_bucket" "plain" {}
        resource "aws_s3_bucket" "tagged" { provider = aws.other }`,
    };
    expect(await values(files)).toEqual({
      'aws_s3_bucket.plain': {},
      'module.m.aws_s3_bucket.plain': {},
      'module.m.aws_s3_bucket.tagged': { tags_all: { By: 'root' } },
    });
  });

  test.each([
    ['that the provider ignores', 'ignore_tags { keys = ["Owner"] }', '', 'ignore_tags of the provider'],
    ['that the resource replaces', '', 'override_provider {}', 'override_provider'],
  ])('%s are not known', async (_, inProvider, inResource, reason) => {
    const text = `provider "aws" {
      default_tags {
        tags = { Owner = "shop" }
      }
      ${inProvider}
    }
    resource "aws_s3_object" "o" {
      ${inResource}
    }`;
    expect((await value(text, 'aws_s3_object.o'))['tags_all']).toEqual({ $unknown: reason });
  });

  test('are found where they are written: at the resource, or at its provider', async () => {
    const files = { 'main.tf': `${AWS}resource "aws_s3_bucket" "b" {\n  tags = {\n    Level = 3\n  }\n}\n` };
    const at = (pointer: string) => places('aws_s3_bucket.b', pointer, files);
    expect(await at('/tags_all/Level')).toEqual(['main.tf:13 3']);
    expect(await at('/tags_all/Owner')).toEqual(['main.tf:4 "shop"']);
    expect(await at('/tags_all/Missing')).toEqual(['main.tf:12 tags']);
    const bare = { 'main.tf': `${AWS}resource "aws_s3_bucket" "b" {}\n` };
    expect(await places('aws_s3_bucket.b', '/tags_all/Missing', bare)).toEqual([
      'main.tf:11 resource "aws_s3_bucket" "b"',
    ]);
  });
});

describe('default labels of Google', () => {
  const resource = 'resource "google_storage_bucket" "b" {\n  labels = { level = "3" }\n}\n';

  test('join those of the resource; the provider may add one of its own', async () => {
    const found = await value(
      `provider "google" {\n  default_labels = { owner = "shop" }\n}\n${resource}`,
      'google_storage_bucket.b',
    );
    const labels = {
      owner: 'shop',
      level: '3',
      'goog-terraform-provisioned': { $unknown: 'add_terraform_attribution_label of the provider' },
    };
    expect(found).toEqual({ labels: { level: '3' }, effective_labels: labels, terraform_labels: labels });
  });

  test('are exactly those where the provider adds none', async () => {
    const provider =
      'provider "google" {\n  default_labels = { owner = "shop" }\n  add_terraform_attribution_label = false\n}\n';
    const found = await value(provider + resource, 'google_storage_bucket.b');
    expect(found['effective_labels']).toEqual({ owner: 'shop', level: '3' });
  });
});

test('default tags of Huawei Cloud become tags of the resource', async () => {
  const text = `provider "huaweicloud" {
    default_tags = { owner = "shop", level = "1" }
  }
  resource "huaweicloud_vpc" "v" {
    tags = { level = "3" }
  }`;
  expect(await value(text, 'huaweicloud_vpc.v')).toEqual({ tags: { owner: 'shop', level: '3' } });
});

test('without default tags a resource is as it is written', async () => {
  const text = 'provider "aws" {}\nresource "aws_s3_bucket" "b" {\n  tags = { a = 1 }\n}\n';
  expect(await value(text, 'aws_s3_bucket.b')).toEqual({ tags: { a: 1 } });
});

test.each([
  ['aws', 'tags'],
  ['google', 'labels'],
])('the types of %s that are known to take %s are those of the provider', (provider, name) => {
  const file = new URL('../../__fixtures__/provider-attributes.json', import.meta.url);
  const schemas = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { resources: Record<string, Record<string, unknown>> }
  >;
  const resources = Object.entries(schemas[provider]?.resources ?? {});
  const taking = resources.filter(([, schema]) => name in schema).map(([type]) => type);
  const known = resources
    .map(([type]) => type)
    .filter((type) => TAGGABLE[provider]?.has(type.slice(provider.length + 1)));
  expect(known).toEqual(taking);
  expect(known.length).toBeGreaterThan(3);
});
