import type { Flow } from '../../../../model/flow.js';
import type { FlowSource } from '../flow-source.js';
import type { FlowReader } from '../index.js';
import { endAt, endOfHost, flow, named, resourceAt, sends, unless } from './ends.js';

const BUCKETS = ['aws_s3_bucket'];
const LOG_GROUPS = ['aws_cloudwatch_log_group'];

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ with the type's name, without `aws_` */
export const logs: Readonly<Record<string, FlowReader>> = {
  /** A trail of all regions is none that leaves them: its bucket decides. */
  aws_cloudtrail: (source) =>
    unless(
      false,
      source.one('enable_logging'),
      sends('logs', { path: ['s3_bucket_name'], types: BUCKETS })(source),
    ),
  aws_cloudwatch_log_subscription_filter: sends(
    'logs',
    { path: ['destination_arn'] },
    { path: ['log_group_name'], types: LOG_GROUPS },
  ),
  aws_cloudwatch_log_destination: sends('logs', { path: ['target_arn'] }),
  aws_flow_log: sends('logs', { path: ['log_destination'] }),
  aws_wafv2_web_acl_logging_configuration: sends('logs', { path: ['log_destination_configs'] }),
  aws_s3_bucket_logging: accessLogs,
  aws_kinesis_firehose_delivery_stream: delivery,
};

/**
 * S3 keeps access logs in the region of the bucket that they are about.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html
 */
function accessLogs(source: FlowSource): Flow[] {
  const from = named(source, { path: ['bucket'], types: BUCKETS });
  return source.all('target_bucket').map((at) => {
    const target = resourceAt(source, at, BUCKETS)?.end;
    return flow('logs', at, target ?? { provider: (from ?? source.end).provider ?? source.provider }, from);
  });
}

/** Where a stream delivers to, by ARN. */
const RESOURCES = [
  ['extended_s3_configuration', 'bucket_arn'],
  ['s3_configuration', 'bucket_arn'],
  ['elasticsearch_configuration', 'domain_arn'],
  ['opensearch_configuration', 'domain_arn'],
  ['iceberg_configuration', 'catalog_arn'],
] as const;

/** And by host name; that of another company tells no place. */
const HOSTS = [
  ['elasticsearch_configuration', 'cluster_endpoint'],
  ['opensearch_configuration', 'cluster_endpoint'],
  ['opensearchserverless_configuration', 'collection_endpoint'],
  ['redshift_configuration', 'cluster_jdbcurl'],
  ['http_endpoint_configuration', 'url'],
  ['splunk_configuration', 'hec_endpoint'],
  ['snowflake_configuration', 'account_url'],
] as const;

/** Buckets for what could not be delivered, or for all of it. */
const BACKUPS = ['s3_configuration', 's3_backup_configuration'];

function delivery(source: FlowSource): Flow[] {
  const destinations = [...new Set([...RESOURCES, ...HOSTS].map(([block]) => block))];
  return [
    ...RESOURCES.flatMap((path) => source.all(...path).map((at) => flow('logs', at, endAt(source, at)))),
    ...HOSTS.flatMap((path) => source.all(...path).map((at) => flow('logs', at, endOfHost(source, at)))),
    ...destinations.flatMap((block) =>
      BACKUPS.flatMap((bucket) =>
        source.all(block, bucket, 'bucket_arn').map((at) => flow('logs', at, endAt(source, at, BUCKETS))),
      ),
    ),
  ];
}
