import type { Flow, FlowEnd } from '../../../../model/flow.js';
import { isUnknown } from '../../../../model/unknown.js';
import type { At, FlowSource } from '../flow-source.js';
import type { FlowReader } from '../index.js';
import { flow, named, resourceAt } from './ends.js';

/**
 * Who may read, as far as that tells a place. The number of an account tells none, and nobody of another partition can be
 * named (https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html); so only
 * everybody counts.
 */
export const access: Readonly<Record<string, FlowReader>> = {
  /** Of the provider before its version 4, and deprecated since: the policy in the bucket itself. */
  aws_s3_bucket: (source) =>
    isBlocked(source, source.address) ? [] : publicReaders(source, 'policy', READING.object),
  aws_s3_bucket_policy: bucketPolicy,
  aws_sqs_queue: (source) => publicReaders(source, 'policy', READING.queue),
  aws_sqs_queue_policy: (source) =>
    publicReaders(
      source,
      'policy',
      READING.queue,
      named(source, { path: ['queue_url'], types: ['aws_sqs_queue'] }),
    ),
  aws_sns_topic: (source) => publicReaders(source, 'policy', READING.topic),
  aws_sns_topic_policy: (source) =>
    publicReaders(
      source,
      'policy',
      READING.topic,
      named(source, { path: ['arn'], types: ['aws_sns_topic'] }),
    ),
  aws_kms_key: (source) => publicReaders(source, 'policy', READING.key),
  aws_kms_key_policy: (source) =>
    publicReaders(source, 'policy', READING.key, named(source, { path: ['key_id'], types: ['aws_kms_key'] })),
  aws_kms_replica_key: (source) => publicReaders(source, 'policy', READING.key),
  aws_secretsmanager_secret: (source) => publicReaders(source, 'policy', READING.secret),
  aws_secretsmanager_secret_policy: (source) =>
    publicReaders(
      source,
      'policy',
      READING.secret,
      named(source, { path: ['secret_arn'], types: ['aws_secretsmanager_secret'] }),
    ),
  aws_opensearch_domain: domainPolicy,
  aws_elasticsearch_domain: domainPolicy,
  aws_ami_launch_permission: (source) =>
    source
      .all('group')
      .filter(({ value }) => value === 'all')
      .map((at) => flow('access', at, EVERYBODY)),
  aws_db_snapshot: sharedSnapshot,
  aws_db_cluster_snapshot: sharedSnapshot,
  aws_db_snapshot_copy: sharedSnapshot,
  aws_rds_cluster_snapshot_copy: sharedSnapshot,
};

const EVERYBODY: FlowEnd = { territory: 'everywhere' };

/** Actions that hand data out; writing to a queue does not. */
const READING = {
  object: /^(?:\*|s3:(?:\*|get\*?|getobject.*))$/i,
  queue: /^(?:\*|sqs:(?:\*|receive.*))$/i,
  topic: /^(?:\*|sns:(?:\*|subscribe.*))$/i,
  key: /^(?:\*|kms:(?:\*|decrypt.*))$/i,
  secret: /^(?:\*|secretsmanager:(?:\*|get\*?|getsecretvalue.*))$/i,
  search: /^(?:\*|es:(?:\*|eshttp\*?|eshttpget.*))$/i,
};

/**
 * Public policies count for nothing where the bucket restricts or blocks them.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html
 */
function bucketPolicy(source: FlowSource): Flow[] {
  const bucket = source.one('bucket');
  const found = bucket && resourceAt(source, bucket, ['aws_s3_bucket']);
  if (found !== undefined && isBlocked(source, found.address)) return [];
  return publicReaders(source, 'policy', READING.object, found?.end);
}

function isBlocked(source: FlowSource, bucket: string | undefined): boolean {
  return source
    .others('aws_s3_bucket_public_access_block')
    .filter((block) => named(block, { path: ['bucket'], types: ['aws_s3_bucket'] })?.address === bucket)
    .some((block) =>
      ['restrict_public_buckets', 'block_public_policy'].some((argument) => {
        const value = block.one(argument)?.value;
        return value === true || isUnknown(value);
      }),
    );
}

/** A domain inside of a network is reached from there only, whatever its policy says. */
function domainPolicy(source: FlowSource): Flow[] {
  return source.one('vpc_options') === undefined
    ? publicReaders(source, 'access_policies', READING.search)
    : [];
}

/** The principals of statements that let everybody read, and ask for nothing else. */
function publicReaders(source: FlowSource, argument: string, reading: RegExp, from?: FlowEnd): Flow[] {
  const document = source.document(argument);
  if (document === undefined) return [];
  return source
    .allWithin(document, 'Statement')
    .filter(
      (statement) =>
        source.within(statement, 'Effect')?.value === 'Allow' &&
        source.within(statement, 'Condition') === undefined &&
        source
          .allWithin(statement, 'Action')
          .some(({ value }) => typeof value === 'string' && reading.test(value)),
    )
    .flatMap((statement) => everybodyIn(source, statement))
    .map((at) => flow('access', at, EVERYBODY, from));
}

function everybodyIn(source: FlowSource, statement: At): At[] {
  const plain = source.allWithin(statement, 'Principal').filter(({ value }) => value === '*');
  const ofAws = source.allWithin(statement, 'Principal', 'AWS').filter(({ value }) => value === '*');
  return [...plain, ...ofAws];
}

/** `all` makes a snapshot public. */
function sharedSnapshot(source: FlowSource): Flow[] {
  const from =
    named(source, { path: ['db_instance_identifier'], types: ['aws_db_instance'] }) ??
    named(source, { path: ['db_cluster_identifier'], types: ['aws_rds_cluster'] });
  return source
    .all('shared_accounts')
    .filter(({ value }) => value === 'all')
    .map((at) => flow('access', at, EVERYBODY, from));
}
