import type { Flow, FlowEnd } from '../../../model/flow.js';
import { placeOfArn, placeOfHost } from '../../../model/hosts.js';
import { EVERYWHERE, flow, unsettled } from './flow.js';
import type { At, FlowSource } from './flow-source.js';
import type { FlowReader } from './index.js';

/**
 * Google Cloud resources that copy or send data to other regions, or fetch it from other clouds. Google Cloud has no
 * region in mainland China, so what leaves it comes from elsewhere. Attributes as in the provider's documentation
 * (https://registry.terraform.io/providers/hashicorp/google/latest/docs).
 */
export const googleFlows: Readonly<Record<string, FlowReader>> = {
  google_storage_transfer_job: transferJob,
  google_sql_source_representation_instance: (source) =>
    source.all('host').map(({ value, at }) => flow('replication', ofHost(value), here(source), at)),
  google_datastream_connection_profile: (source) => fromHosts(source, STREAMED),
  google_database_migration_service_connection_profile: (source) => fromHosts(source, MIGRATED),
  google_pubsub_topic: ingestion,
  google_sql_database_instance: (source) => [...replica(source), ...backups(source)],
  google_logging_project_sink: logSink,
  google_logging_folder_sink: logSink,
  google_logging_organization_sink: logSink,
};

const BUCKETS = ['google_storage_bucket'];

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function here(source: FlowSource): FlowEnd {
  return { provider: source.provider };
}

function ofHost(value: unknown): FlowEnd {
  return placeOfHost(textOf(value)) ?? unsettled('the place of the host');
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_transfer_job */
function transferJob(source: FlowSource): Flow[] {
  if (['DISABLED', 'DELETED'].includes(textOf(source.one('status')?.value))) return [];
  return source.all('transfer_spec').flatMap((spec) => {
    const origins = originsOf(source, spec);
    return source
      .allWithin(spec, 'gcs_data_sink', 'bucket_name')
      .flatMap(({ value, at }) =>
        origins.map((from) =>
          flow('migration', from, source.named(value, BUCKETS) ?? source.somewhere(value), at),
        ),
      );
  });
}

function originsOf(source: FlowSource, spec: At): FlowEnd[] {
  const named = (block: string, key: string, type: string) =>
    source
      .allWithin(spec, block, key)
      .map(({ value }) => source.named(value, [type]) ?? unsettled(`the place of ${key}`));
  const hosts = (block: string, key: string) =>
    source.allWithin(spec, block, key).map(({ value }) => source.named(value) ?? ofHost(value));
  return [
    ...named('gcs_data_source', 'bucket_name', 'google_storage_bucket'),
    ...named('aws_s3_data_source', 'bucket_name', 'aws_s3_bucket'),
    ...named('azure_blob_storage_data_source', 'storage_account', 'azurerm_storage_account'),
    // Object storage of other vendors: OSS, COS, OBS.
    ...hosts('aws_s3_compatible_data_source', 'endpoint'),
    ...hosts('http_data_source', 'list_url'),
  ];
}

/** Databases that Datastream reads: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/datastream_connection_profile */
const STREAMED = [
  ['mysql_profile', 'hostname'],
  ['postgresql_profile', 'hostname'],
  ['oracle_profile', 'hostname'],
  ['sql_server_profile', 'hostname'],
  ['mongodb_profile', 'host_addresses', 'hostname'],
];

/** Those that are migrated; the targets are named in other blocks. */
const MIGRATED = [
  ['mysql', 'host'],
  ['postgresql', 'host'],
  ['oracle', 'host'],
];

function fromHosts(source: FlowSource, paths: readonly (readonly string[])[]): Flow[] {
  return paths
    .flatMap((path) => source.all(...path))
    .map(({ value, at }) => flow('migration', source.named(value) ?? ofHost(value), here(source), at));
}

/** Streams of other clouds that a topic takes in; without a policy Google chooses where messages are kept. */
function ingestion(source: FlowSource): Flow[] {
  const regions = source.all('message_storage_policy', 'allowed_persistence_regions');
  const to = regions[0] === undefined ? EVERYWHERE : source.region(textOf(regions[0].value));
  return [
    ['aws_kinesis', 'stream_arn'],
    ['aws_msk', 'cluster_arn'],
  ].flatMap((path) =>
    source.all('ingestion_data_source_settings', ...path).map(({ value, at }) => {
      const from = source.named(value) ?? placeOfArn(textOf(value)) ?? unsettled('the place of the stream');
      return flow('events', from, to, at);
    }),
  );
}

function replica(source: FlowSource): Flow[] {
  return source.all('master_instance_name').map(({ value, at }) => {
    const from =
      source.named(value, ['google_sql_database_instance', 'google_sql_source_representation_instance']) ??
      unsettled('the place of master_instance_name');
    return flow('replication', from, here(source), at);
  });
}

function backups(source: FlowSource): Flow[] {
  return source
    .all('settings', 'backup_configuration')
    .filter((block) => source.within(block, 'enabled')?.value === true)
    .flatMap((block) => source.allWithin(block, 'location'))
    .map(({ value, at }) =>
      flow(
        'backup',
        undefined,
        typeof value === 'string' ? source.region(value) : source.somewhere(value),
        at,
      ),
    );
}

/**
 * `storage.googleapis.com/…`, `bigquery.googleapis.com/…/datasets/…`: from wherever the services of the project run, none of
 * which is in mainland China.
 */
function logSink(source: FlowSource): Flow[] {
  if (source.one('disabled')?.value === true) return [];
  return source.all('destination').flatMap(({ value, at }) => {
    const to = source.named(value, [...BUCKETS, 'google_bigquery_dataset'], ['name', 'dataset_id']);
    return to === undefined ? [] : [flow('logs', EVERYWHERE, to, at)];
  });
}
