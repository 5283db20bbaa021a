import { describe, expect, test } from '@jest/globals';
import type { Flow, FlowEnd } from '../../../../src/model/flow.js';
import { isUnknown } from '../../../../src/model/unknown.js';
import { type Files, read, resource, textAt } from '../support.js';

const PROVIDERS = `provider "aws" {
  region = "cn-north-1"
}
provider "aws" {
  alias  = "far"
  region = "ap-southeast-1"
}
variable "account" {}
variable "where" {}
variable "target" {}
`;

/** `kind: from -> to` of each flow that the resources make, and the text that says where to. */
async function flows(hcl: string, others: Files = {}): Promise<string[]> {
  const files = { ...others, 'main.tf': PROVIDERS + hcl };
  const { resources } = await read(files);
  return resources.flatMap((resource) =>
    (resource.flows?.() ?? []).map((flow, index) => {
      const text = textAt(resource.locate(`/$context/flows/${index}`).location, files).replace(/^\S+ /, '');
      return `${shown(flow, resource.address)} at ${text}`;
    }),
  );
}

function shown({ kind, from, to }: Flow, self: string): string {
  return `${kind}: ${from === undefined ? self : place(from)} -> ${place(to)}`;
}

function place({ address, provider, territory }: FlowEnd): string {
  const region = territory ?? provider?.region;
  const known = isUnknown(region) ? `?${region.$unknown}` : region;
  return address === undefined ? String(known) : `${address} ${known}`;
}

const BUCKET = 'resource "aws_s3_bucket" "a" {\n  bucket = "lion-a"\n}\n';
const FAR_BUCKET = 'resource "aws_s3_bucket" "b" {\n  provider = aws.far\n  bucket = "lion-b"\n}\n';

/** A flow of logs to a value, which may be written in many ways. */
const trail = (value: string) => `resource "aws_flow_log" "t" {\n  log_destination = ${value}\n}\n`;

describe('the place that a value names', () => {
  test.each([
    ['a reference', 'aws_s3_bucket.b.arn', 'aws_s3_bucket.b ap-southeast-1'],
    ['a folder in what is referred to', '"${aws_s3_bucket.b.arn}/logs"', 'aws_s3_bucket.b ap-southeast-1'],
    ['another name made from a reference', '"${aws_s3_bucket.b.arn}-copy"', '?aws_s3_bucket.b.arn'],
    ['one of two', 'var.where ? aws_s3_bucket.a.arn : aws_s3_bucket.b.arn', expect.stringMatching(/^\?/)],
    ['an ARN', '"arn:aws:sns:eu-west-1:123456789012:t"', 'eu-west-1'],
    ['an ARN with an account that is not known', '"arn:aws:sns:eu-west-1:${var.account}:t"', 'eu-west-1'],
    ['an ARN with a region that is not known', '"arn:aws:sns:${var.where}:1:t"', '?var.where'],
    ['an ARN of the China regions without a region', '"arn:aws-cn:s3:::others"', 'aws-cn-global'],
    ['any other ARN without a region', '"arn:aws:s3:::others"', '?the region of what is named here'],
    ['an ARN in a local', 'local.arn', 'us-west-2'],
    ['an ARN that is tried first', 'try(local.arn, null)', 'us-west-2'],
    [
      'an ARN that is tried after another value',
      'try(var.target.arn, local.arn)',
      expect.stringMatching(/^\?/),
    ],
    [
      'an ARN of a partition that is looked up',
      '"arn:${data.aws_partition.p.partition}:sns:us-east-1:1:t"',
      'us-east-1',
    ],
    ['a variable', 'var.target', '?var.target'],
    ['a parameter, whose own place says nothing', 'aws_ssm_parameter.p.value', '?aws_ssm_parameter.p.value'],
    ['another data source', 'data.aws_ssm_parameter.p.value', '?data.aws_ssm_parameter.p.value'],
    ['nothing that is an ARN', '"arn:aws"', '?the region of what is named here'],
  ])('%s', async (_, value, expected) => {
    const others =
      'locals {\n  arn = "arn:aws:sns:us-west-2:${var.account}:t"\n}\ndata "aws_partition" "p" {}\nresource "aws_ssm_parameter" "p" {\n  name = "p"\n}\ndata "aws_ssm_parameter" "p" {\n  name = "p"\n}\n';
    const [flow = ''] = await flows(BUCKET + FAR_BUCKET + others + trail(value));
    expect(flow.replace(/^logs: aws_flow_log\.t -> /, '').replace(/ at .*$/, '')).toEqual(expected);
  });

  test.each([
    ['https://abc.execute-api.eu-west-1.amazonaws.com/v1', 'eu-west-1'],
    ['https://${var.account}.execute-api.eu-west-1.amazonaws.com/v1', 'eu-west-1'],
    ['https://abc.execute-api.cn-north-1.amazonaws.com.cn:443', 'cn-north-1'],
    ['https://iam.amazonaws.com.cn/', 'aws-cn-global'],
    ['https://abc.lambda-url.us-east-1.on.aws/', 'us-east-1'],
    ['https://eu-west-1.amazonaws.com.example.com/', '?the place of this host'],
    ['https://example.com/?x=.eu-west-1.amazonaws.com', '?the place of this host'],
    ['https://${var.where}.example.com/', '?var.where'],
  ])('the host %s', async (url, expected) => {
    const hcl = `resource "aws_sns_topic_subscription" "s" {\n  topic_arn = "t"\n  protocol = "https"\n  endpoint = "${url}"\n}\n`;
    expect((await flows(hcl))[0]?.split(' -> ')[1]?.replace(/ at .*$/, '')).toBe(expected);
  });

  test('a name is looked up among the resources, and in the own region where several have it', async () => {
    const hcl = `${BUCKET}resource "aws_cloudtrail" "t" {\n  s3_bucket_name = "lion-a"\n}\n`;
    expect(await flows(hcl)).toEqual(['logs: aws_cloudtrail.t -> aws_s3_bucket.a cn-north-1 at "lion-a"']);
    const twice = `resource "aws_redshift_cluster" "near" {\n  cluster_identifier = "sales"\n}
resource "aws_redshift_cluster" "far" {\n  provider = aws.far\n  cluster_identifier = "sales"\n}
resource "aws_redshift_snapshot_copy" "c" {\n  cluster_identifier = "sales"\n  destination_region = "eu-west-1"\n}\n`;
    expect(await flows(twice)).toEqual([
      'backup: aws_redshift_cluster.near cn-north-1 -> eu-west-1 at "eu-west-1"',
    ]);
  });

  test('an ARN of another region is not the resource of the same name', async () => {
    const hcl =
      'resource "aws_backup_vault" "v" {\n  name = "v"\n}\nresource "aws_backup_plan" "p" {\n  rule {\n    copy_action {\n      destination_vault_arn = "arn:aws:backup:eu-west-1:1:backup-vault:v"\n    }\n  }\n}\n';
    expect(await flows(hcl)).toEqual([
      'backup: aws_backup_plan.p -> eu-west-1 at "arn:aws:backup:eu-west-1:1:backup-vault:v"',
    ]);
  });

  test('a bucket is also named by what configures it', async () => {
    const hcl = `${BUCKET}resource "aws_s3_bucket_versioning" "a" {\n  bucket = aws_s3_bucket.a.id\n}
resource "aws_cloudtrail" "t" {\n  s3_bucket_name = aws_s3_bucket_versioning.a.bucket\n}\n`;
    expect(await flows(hcl)).toEqual([
      'logs: aws_cloudtrail.t -> aws_s3_bucket.a cn-north-1 at aws_s3_bucket_versioning.a.bucket',
    ]);
  });

  test('through a module, where its provider is passed on', async () => {
    const hcl =
      'module "m" {\n  source = "./m"\n  providers = { aws = aws.far }\n  queue = aws_sqs_queue.q.arn\n}\nresource "aws_sqs_queue" "q" {\n  name = "q"\n}\n';
    const inner =
      'variable "queue" {}\nresource "aws_sns_topic" "t" {\n  name = "t"\n}\nresource "aws_sns_topic_subscription" "s" {\n  topic_arn = aws_sns_topic.t.arn\n  protocol = "sqs"\n  endpoint = var.queue\n}\n';
    expect(await flows(hcl, { 'm/main.tf': inner })).toEqual([
      'events: module.m.aws_sns_topic.t ap-southeast-1 -> aws_sqs_queue.q cn-north-1 at aws_sqs_queue.q.arn',
    ]);
  });

  test('a bucket of a module that is not there stays open', async () => {
    expect(
      await flows(`module "m" {\n  source = "git::https://example.com/m"\n}\n${trail('module.m.arn')}`),
    ).toEqual(['logs: aws_flow_log.t -> ?module.m.arn at module.m.arn']);
  });
});

describe('databases', () => {
  const cluster = (type: string, name: string, more: string) =>
    `resource "${type}" "${name}" {\n  cluster_identifier = "${name}"\n${more}}\n`;

  test('the primary cluster copies to the others of its global cluster, and to itself not', async () => {
    const hcl = `resource "aws_rds_global_cluster" "g" {\n  global_cluster_identifier = "g"\n}
${cluster('aws_rds_cluster', 'one', '  global_cluster_identifier = aws_rds_global_cluster.g.id\n  database_name = "orders"\n')}
${cluster('aws_rds_cluster', 'two', '  provider = aws.far\n  global_cluster_identifier = "g"\n')}`;
    expect(await flows(hcl)).toEqual([
      'replication: aws_rds_cluster.one cn-north-1 -> aws_rds_cluster.two ap-southeast-1 at "g"',
    ]);
  });

  test('an argument that both may have does not tell the primary cluster', async () => {
    const member = (name: string, more: string) =>
      cluster(
        'aws_rds_cluster',
        name,
        `  global_cluster_identifier = "g"\n  manage_master_user_password = var.where\n${more}`,
      );
    expect(await flows(member('one', '  database_name = "orders"\n') + member('two', ''))).toEqual([
      'replication: aws_rds_cluster.one cn-north-1 -> aws_rds_cluster.two cn-north-1 at "g"',
    ]);
    expect(await flows(member('one', '') + member('two', ''))).toEqual([
      'replication: ?the region of what is named here -> aws_rds_cluster.one cn-north-1 at "g"',
      'replication: ?the region of what is named here -> aws_rds_cluster.two cn-north-1 at "g"',
    ]);
  });

  test('where nothing tells the primary cluster, the origin stays open', async () => {
    const hcl = cluster(
      'aws_docdb_cluster',
      'two',
      '  provider = aws.far\n  global_cluster_identifier = var.target\n',
    );
    expect(await flows(hcl)).toEqual([
      'replication: ?var.target -> aws_docdb_cluster.two ap-southeast-1 at var.target',
    ]);
  });

  test('an identifier names an instance of the same region, an ARN tells its own', async () => {
    const replica = (value: string) =>
      `resource "aws_db_instance" "r" {\n  replicate_source_db = ${value}\n}\n`;
    expect(await flows(replica('"orders"'))).toEqual([
      'replication: cn-north-1 -> aws_db_instance.r cn-north-1 at "orders"',
    ]);
    expect(await flows(replica('"arn:aws:rds:eu-west-1:1:db:orders"'))).toEqual([
      'replication: eu-west-1 -> aws_db_instance.r cn-north-1 at "arn:aws:rds:eu-west-1:1:db:orders"',
    ]);
    expect(await flows(replica('var.target'))).toEqual([
      'replication: ?var.target -> aws_db_instance.r cn-north-1 at var.target',
    ]);
  });

  test('members of a multi-region cluster copy to each other', async () => {
    const member = (name: string, provider = '') =>
      `resource "aws_memorydb_cluster" "${name}" {\n${provider}  multi_region_cluster_name = "m"\n}\n`;
    expect(await flows(member('one') + member('two', '  provider = aws.far\n'))).toEqual([
      'replication: aws_memorydb_cluster.one -> aws_memorydb_cluster.two ap-southeast-1 at "m"',
      'replication: aws_memorydb_cluster.two -> aws_memorydb_cluster.one cn-north-1 at "m"',
    ]);
  });
});

describe('no flow comes from', () => {
  test.each([
    [
      'a rule that is disabled',
      `${BUCKET}resource "aws_s3_bucket_replication_configuration" "r" {\n  bucket = aws_s3_bucket.a.id\n  rule {\n    status = "Disabled"\n    destination {\n      bucket = "arn:aws:s3:::b"\n    }\n  }\n}\n`,
    ],
    [
      'a resource that is not made',
      'resource "aws_dynamodb_table" "t" {\n  count = 0\n  replica {\n    region_name = "eu-west-1"\n  }\n}\n',
    ],
    ['a table without replicas', 'resource "aws_dynamodb_table" "t" {\n  name = "t"\n}\n'],
    [
      'a distribution that is off',
      'resource "aws_cloudfront_distribution" "d" {\n  enabled = false\n  origin {\n    domain_name = "a.example.com"\n  }\n}\n',
    ],
    [
      'a policy for disks that is off',
      'resource "aws_dlm_lifecycle_policy" "p" {\n  state = "DISABLED"\n  policy_details {\n    schedule {\n      cross_region_copy_rule {\n        target = "eu-west-1"\n      }\n    }\n  }\n}\n',
    ],
    ['a key that may have copies, and has none', 'resource "aws_kms_key" "k" {\n  multi_region = true\n}\n'],
    [
      'a mailbox',
      'resource "aws_sns_topic_subscription" "s" {\n  topic_arn = "t"\n  protocol = "email"\n  endpoint = "a@example.com"\n}\n',
    ],
    ['a promoted cluster', 'resource "aws_rds_cluster" "c" {\n  replication_source_identifier = ""\n}\n'],
    [
      'values of the wrong kind',
      'resource "aws_backup_plan" "p" {\n  rule = 3\n}\nresource "aws_dynamodb_table" "t" {\n  replica = ["x", null]\n}\n',
    ],
  ])('%s', async (_, hcl) => {
    expect(await flows(hcl)).toEqual([]);
  });
});

test('where a switch is not known, it is open whether anything flows', async () => {
  const trail = (logging: string) =>
    `resource "aws_cloudtrail" "t" {\n  enable_logging = ${logging}\n  s3_bucket_name = "lion-a"\n}\n`;
  expect(await flows(BUCKET + trail('var.where'))).toEqual([
    'logs: aws_cloudtrail.t -> ?var.where at "lion-a"',
  ]);
  expect(await flows(BUCKET + trail('"false"'))).toEqual([]);
  expect(await flows(BUCKET + trail('true'))).toHaveLength(1);
});

test('a block that is not known may hold any destination', async () => {
  const table =
    'resource "aws_dynamodb_table" "t" {\n  name = "t"\n  dynamic "replica" {\n    for_each = var.where\n    content {\n      region_name = replica.value\n    }\n  }\n}\n';
  expect((await flows(table)).map((flow) => flow.replace(/ at .*/, ''))).toEqual([
    'replication: aws_dynamodb_table.t -> ?var.where',
  ]);
  const stream =
    'resource "aws_kinesis_firehose_delivery_stream" "s" {\n  dynamic "http_endpoint_configuration" {\n    for_each = var.where\n    content {}\n  }\n}\n';
  expect((await flows(stream)).map((flow) => flow.replace(/ at .*/, ''))).toEqual([
    'logs: aws_kinesis_firehose_delivery_stream.s -> ?var.where',
  ]);
});

test('a destination is as sensitive as the value that names it', async () => {
  const hcl = (sensitive: boolean) =>
    `${PROVIDERS}variable "url" {\n  default = "https://token@hooks.example.com"\n  sensitive = ${sensitive}\n}
resource "aws_sns_topic_subscription" "s" {\n  topic_arn = "t"\n  protocol = "https"\n  endpoint = var.url\n}\n`;
  const sensitivity = async (sensitive: boolean) => {
    const found = await resource('aws_sns_topic_subscription.s', { 'main.tf': hcl(sensitive) });
    return found.isSensitive?.('/$context/flows/0/status');
  };
  expect([await sensitivity(true), await sensitivity(false)]).toEqual([true, false]);
});

describe('images', () => {
  test('are on the map', async () => {
    const hcl = `resource "aws_ecr_replication_configuration" "r" {\n  replication_configuration {\n    rule {\n      destination {\n        region = "eu-west-1"\n        registry_id = "1"\n      }\n    }\n  }\n}
resource "aws_ami_copy" "c" {\n  source_ami_id = "ami-1"\n  source_ami_region = "eu-west-1"\n}\n`;
    expect((await flows(hcl)).sort()).toEqual([
      'image: aws_ecr_replication_configuration.r -> eu-west-1 at "eu-west-1"',
      'image: eu-west-1 -> aws_ami_copy.c cn-north-1 at "eu-west-1"',
    ]);
  });
});

describe('who may read', () => {
  const policy = (statement: string) =>
    `${BUCKET}resource "aws_s3_bucket_policy" "p" {\n  bucket = aws_s3_bucket.a.id\n  policy = jsonencode({ Statement = ${statement} })\n}\n`;
  const allow = (more: string) => `[{ Effect = "Allow", Resource = "*", ${more} }]`;

  test.each([
    ['everybody', allow('Principal = "*", Action = "s3:GetObject"'), 1],
    ['everybody, as accounts', allow('Principal = { AWS = "*" }, Action = ["s3:PutObject", "s3:Get*"]'), 1],
    ['one statement without a list', '{ Effect = "Allow", Principal = "*", Action = "s3:*" }', 1],
    ['one account', allow('Principal = { AWS = "arn:aws-cn:iam::1:root" }, Action = "s3:*"'), 0],
    [
      'a condition',
      allow('Principal = "*", Action = "s3:*", Condition = { Bool = { "aws:SecureTransport" = "true" } }'),
      0,
    ],
    ['writing', allow('Principal = "*", Action = "s3:PutObject"'), 0],
    ['denying', '[{ Effect = "Deny", Principal = "*", Action = "s3:*" }]', 0],
    ['a principal that is not known', allow('Principal = var.target, Action = "s3:*"'), 0],
  ])('%s', async (_, statement, count) => {
    const found = await flows(policy(statement));
    expect(found).toHaveLength(count);
    for (const flow of found) expect(flow).toBe('access: aws_s3_bucket.a cn-north-1 -> everywhere at "*"');
  });

  test.each([
    ['restrict_public_buckets = true', 0],
    ['block_public_policy = true', 0],
    ['block_public_policy = var.target', 0],
    ['block_public_policy = false', 1],
    ['block_public_acls = true', 1],
  ])('with %s on the bucket', async (argument, count) => {
    const block = `resource "aws_s3_bucket_public_access_block" "b" {\n  bucket = aws_s3_bucket.a.id\n  ${argument}\n}\n`;
    expect(await flows(block + policy(allow('Principal = "*", Action = "s3:*"')))).toHaveLength(count);
  });
});
