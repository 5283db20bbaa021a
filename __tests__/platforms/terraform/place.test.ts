import { describe, expect, test } from '@jest/globals';
import { type Files, resource, textAt, values } from './support.js';

async function region(address: string, files: Files | string): Promise<unknown> {
  return (await resource(address, typeof files === 'string' ? { 'main.tf': files } : files)).provider?.region;
}

/** `file:line text: message` of the place for a finding about the region, and of the places related to it. */
async function located(address: string, files: Files, pointer = '/$context/provider/jurisdiction') {
  const { location, related } = (await resource(address, files)).locate(pointer);
  return [textAt(location, files), ...related.map((one) => `${textAt(one, files)}: ${one.message}`)];
}

describe('a resource that takes its place from another one', () => {
  const GROUP = `variable "location" {
  default = "China East 2"
}
resource "azurerm_resource_group" "main" {
  location = var.location
}
`;
  const ACCOUNT = `resource "azurerm_storage_account" "a" {
  location = azurerm_resource_group.main.location
}
`;

  test('is where that one is, also through locals, modules and `each`', async () => {
    expect(await region('azurerm_storage_account.a', GROUP + ACCOUNT)).toBe('chinaeast2');
    const files = {
      'main.tf': `${GROUP}locals {\n  here = azurerm_resource_group.main.location\n}
module "m" {
  source   = "./m"
  location = local.here
}
resource "azurerm_storage_account" "each" {
  for_each = azurerm_resource_group.several
  location = each.value.location
}
resource "azurerm_resource_group" "several" {
  for_each = { hk = "eastasia", nl = "westeurope" }
  location = each.value
}
resource "azurerm_storage_account" "one" {
  location = azurerm_resource_group.several["nl"].location
}
`,
      'm/main.tf':
        'variable "location" {}\nresource "azurerm_storage_account" "a" {\n  location = var.location\n}\n',
    };
    expect(await region('module.m.azurerm_storage_account.a', files)).toBe('chinaeast2');
    expect(await region('azurerm_storage_account.each["hk"]', files)).toBe('eastasia');
    expect(await region('azurerm_storage_account.each["nl"]', files)).toBe('westeurope');
    expect(await region('azurerm_storage_account.one', files)).toBe('westeurope');
  });

  test('keeps the reference in its value, by which it is linked', async () => {
    const files = { 'main.tf': GROUP + ACCOUNT };
    const found = await resource('azurerm_storage_account.a', files);
    expect(found.value).toEqual({ location: { $unknown: 'azurerm_resource_group.main.location' } });
    expect(found.context?.['references']).toMatchObject({
      azurerm_resource_group: [{ location: 'China East 2' }],
    });
  });

  test('is unknown as far as that one is, and names what would settle it', async () => {
    const open = GROUP.replace('  default = "China East 2"\n', '');
    expect(await region('azurerm_storage_account.a', open + ACCOUNT)).toEqual({ $unknown: 'var.location' });
    const data = 'data "azurerm_resource_group" "main" {}\n';
    const account = ACCOUNT.replace('azurerm_resource', 'data.azurerm_resource');
    expect(await region('azurerm_storage_account.a', data + account)).toEqual({
      $unknown: 'data.azurerm_resource_group.main.location',
    });
  });

  test('in a circle it stays unknown', async () => {
    const circle =
      'resource "azurerm_x" "a" {\n  location = azurerm_x.b.location\n}\nresource "azurerm_x" "b" {\n  location = azurerm_x.a.location\n}\n';
    expect(await region('azurerm_x.a', circle)).toEqual({ $unknown: expect.any(String) });
  });

  test('of Google and AWS too', async () => {
    const google =
      'resource "google_compute_subnetwork" "s" {\n  region = "asia-east2"\n}\nresource "google_redis_instance" "r" {\n  region = google_compute_subnetwork.s.region\n}\n';
    expect(await region('google_redis_instance.r', google)).toBe('asia-east2');
    const aws = `provider "aws" {
      region = "cn-north-1"
    }
    resource "aws_s3_bucket" "b" {}
    resource "aws_s3_bucket_policy" "p" {
      region = aws_s3_bucket.b.region
    }`;
    expect(await region('aws_s3_bucket_policy.p', aws)).toBe('cn-north-1');
  });
});

describe('data sources of the place', () => {
  const PROVIDERS = `provider "aws" {
  region = var.region
}
variable "region" {
  default = "eu-west-1"
}
provider "aws" {
  alias  = "cn"
  region = "cn-north-1"
}
data "aws_region" "here" {}
data "aws_region" "there" {
  provider = aws.cn
}
data "aws_partition" "here" {}
data "aws_partition" "there" {
  provider = aws.cn
}
data "aws_caller_identity" "me" {}
data "aws_region" "other" {
  name = "us-east-1"
}
`;

  test.each([
    ['data.aws_region.here.name', 'eu-west-1'],
    ['data.aws_region.here.region', 'eu-west-1'],
    ['data.aws_region.there.id', 'cn-north-1'],
    ['data.aws_partition.here.partition', 'aws'],
    ['data.aws_partition.there.partition', 'aws-cn'],
    ['data.aws_partition.there.dns_suffix', 'amazonaws.com.cn'],
    ['"arn:${data.aws_partition.there.partition}:s3:::b"', 'arn:aws-cn:s3:::b'],
    ['data.aws_region.here.description', { $unknown: 'data.aws_region.here.description' }],
    ['data.aws_region.other.name', { $unknown: 'data.aws_region.other.name' }],
    ['data.aws_caller_identity.me.account_id', { $unknown: 'data.aws_caller_identity.me.account_id' }],
  ])('%s', async (expression, expected) => {
    const found = await values(`${PROVIDERS}resource "a_b" "c" {\n  v = ${expression}\n}\n`);
    expect(found['a_b.c']).toEqual({ v: expected });
  });

  test('of a provider without a region are not known; nor are those that only define each other', async () => {
    const bare =
      'provider "aws" {}\ndata "aws_region" "r" {}\nresource "a_b" "c" {\n  v = data.aws_region.r.name\n}\n';
    expect((await values(bare))['a_b.c']).toEqual({ v: { $unknown: 'data.aws_region.r.name' } });
    const circle = bare.replace('{}', '{\n  region = data.aws_region.r.name\n}');
    expect((await values(circle))['a_b.c']).toEqual({ v: { $unknown: expect.any(String) } });
  });
});

describe('a provider', () => {
  test.each([
    [
      'its own, in a region',
      'endpoints { s3 = "https://bucket.vpce-1a.s3.eu-west-1.vpce.amazonaws.com" }',
      'eu-west-1',
    ],
    [
      'another service',
      'endpoints { s3 = "https://cos.ap-guangzhou.myqcloud.com" }',
      { $unknown: 'endpoints of the aws provider' },
    ],
    ['one that is not known', 'endpoints { s3 = var.endpoint }', { $unknown: 'var.endpoint' }],
  ])('with endpoints of %s', async (_, endpoints, expected) => {
    const text = `provider "aws" {\n  region = "eu-west-1"\n  ${endpoints}\n}\nresource "aws_s3_bucket" "b" {}\n`;
    expect(await region('aws_s3_bucket.b', text)).toEqual(expected);
  });

  test('without a region leaves it to the environment, which is not known', async () => {
    const text = 'provider "aws" {\n  profile = "x"\n}\nresource "aws_s3_bucket" "b" {}\n';
    expect(await region('aws_s3_bucket.b', text)).toEqual({ $unknown: 'region of the aws provider' });
  });
});

describe('a finding about the place', () => {
  const FILES = {
    'main.tf': `provider "aws" {
  alias  = "tokyo"
  region = var.region
}
variable "region" {
  default = "ap-northeast-1"
}
module "m" {
  source    = "./m"
  providers = { aws = aws.tokyo }
}
resource "aws_s3_bucket" "own" {
  region = var.region
}
resource "aws_s3_bucket" "none" {}
`,
    'm/main.tf': 'resource "aws_s3_bucket" "b" {}\n',
  };

  test('is at the resource, with where the provider says its region', async () => {
    expect(await located('module.m.aws_s3_bucket.b', FILES)).toEqual([
      'm/main.tf:1 resource "aws_s3_bucket" "b"',
      'main.tf:3 var.region: The region comes from the provider `aws.tokyo`.',
      'main.tf:6 "ap-northeast-1": It is written here.',
      'main.tf:8 module "m": The module is called here, as `module.m`.',
    ]);
  });

  test('is at the place argument where there is one, traced like any value', async () => {
    expect(await located('aws_s3_bucket.own', FILES)).toEqual([
      'main.tf:6 "ap-northeast-1"',
      'main.tf:13 var.region: The value comes from `var.region`.',
    ]);
  });

  test('is at the resource where nobody says it', async () => {
    expect(await located('aws_s3_bucket.none', FILES)).toEqual([
      'main.tf:15 resource "aws_s3_bucket" "none"',
    ]);
  });

  test('names the resource that the place is taken from', async () => {
    const files = {
      'main.tf': `resource "azurerm_resource_group" "main" {
  location = "westeurope"
}
resource "azurerm_storage_account" "a" {
  location = azurerm_resource_group.main.location
}
`,
    };
    expect(await located('azurerm_storage_account.a', files)).toEqual([
      'main.tf:5 azurerm_resource_group.main.location',
      'main.tf:2 "westeurope": The region comes from `azurerm_resource_group.main.location`.',
    ]);
  });

  test('that is about other facts of the resource names no provider', async () => {
    expect(await located('module.m.aws_s3_bucket.b', FILES, '/$context/holds/0')).toEqual([
      'm/main.tf:1 resource "aws_s3_bucket" "b"',
      'main.tf:8 module "m": The module is called here, as `module.m`.',
    ]);
  });
});

describe('what told the region', () => {
  const PROVIDER =
    'provider "aws" {\n  region = var.here\n}\nvariable "here" {\n  default = "cn-north-1"\n}\n';

  test.each<[string, string, string]>([
    ['provider', 'aws_s3_bucket.a', `${PROVIDER}resource "aws_s3_bucket" "a" {}\n`],
    [
      'argument',
      'aws_s3_bucket.a',
      `${PROVIDER}resource "aws_s3_bucket" "a" {\n  region = "ap-southeast-1"\n}\n`,
    ],
    [
      'zone',
      'google_redis_instance.a',
      'resource "google_redis_instance" "a" {\n  zone = "asia-east2-a"\n}\n',
    ],
    [
      'reference',
      'azurerm_storage_account.a',
      'resource "azurerm_resource_group" "g" {\n  location = "East Asia"\n}\nresource "azurerm_storage_account" "a" {\n  location = azurerm_resource_group.g.location\n}\n',
    ],
  ])('%s', async (source, address, text) => {
    expect((await resource(address, { 'main.tf': text })).provider?.source).toBe(source);
  });

  test('nothing, where it is not known', async () => {
    const open = PROVIDER.replace('  default = "cn-north-1"\n', '');
    const { provider } = await resource('aws_s3_bucket.a', {
      'main.tf': `${open}resource "aws_s3_bucket" "a" {}\n`,
    });
    expect(provider).toEqual({ name: 'aws', region: { $unknown: 'var.here' } });
  });
});
