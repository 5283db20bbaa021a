import type { Flow } from '../../../../model/flow.js';
import { unknown } from '../../../../model/unknown.js';
import type { At, FlowSource } from '../flow-source.js';
import type { FlowReader } from '../index.js';
import { arnOf } from './arn.js';
import { endAt, flow, named, receives, regionAt, resourceAt, sends, sendsToRegion, unless } from './ends.js';
import { activeMembers, globalMember } from './global-clusters.js';

const BUCKETS = ['aws_s3_bucket'];
const TABLES = ['aws_dynamodb_table'];

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ with the type's name, without `aws_` */
export const replication: Readonly<Record<string, FlowReader>> = {
  aws_s3_bucket_replication_configuration: (source) =>
    bucketRules(source, source.all('rule'), source.one('bucket')),
  /** Of the provider before its version 4, and deprecated since: the rules in the bucket itself. */
  aws_s3_bucket: (source) => bucketRules(source, source.all('replication_configuration', 'rules')),
  /** Across regions `replicate_source_db` is an ARN, within one it is an identifier. */
  aws_db_instance: replicaOfInstance,
  aws_rds_cluster: (source) => [
    ...replicaOfCluster(source),
    ...globalMember(source, 'aws_rds_global_cluster'),
  ],
  aws_docdb_cluster: (source) => globalMember(source, 'aws_docdb_global_cluster'),
  aws_neptune_cluster: (source) => [
    ...receives('replication', { path: ['replication_source_identifier'], types: ['aws_neptune_cluster'] })(
      source,
    ),
    ...globalMember(source, 'aws_neptune_global_cluster'),
  ],
  aws_elasticache_replication_group: globalDatastore,
  aws_memorydb_cluster: (source) => activeMembers(source, 'multi_region_cluster_name'),
  /** Both clusters of a pair take writes, and each has a resource of its own; the witness keeps no copy to be read. */
  aws_dsql_cluster_peering: sends(
    'replication',
    { path: ['clusters'], types: ['aws_dsql_cluster'] },
    { path: ['identifier'], types: ['aws_dsql_cluster'] },
  ),
  aws_dynamodb_table: sendsToRegion('replication', ['replica', 'region_name']),
  /** Version 2017.11.29 of global tables: lists the table's own region, too. */
  aws_dynamodb_global_table: sendsToRegion('replication', ['replica', 'region_name'], {
    path: ['name'],
    types: TABLES,
  }),
  aws_dynamodb_table_replica: receives('replication', { path: ['global_table_arn'], types: TABLES }),
  aws_efs_replication_configuration: fileSystem,
  aws_secretsmanager_secret: sendsToRegion('replication', ['replica', 'region']),
  /** Every region of the list may be written to; the keyspace is in all of them. */
  aws_keyspaces_keyspace: sendsToRegion('replication', ['replication_specification', 'region_list']),
};

function bucketRules(source: FlowSource, rules: readonly At[], bucket?: At): Flow[] {
  const from = bucket && resourceAt(source, bucket, BUCKETS)?.end;
  return rules.flatMap((rule) => {
    const copies = source
      .allWithin(rule, 'destination', 'bucket')
      .map((at) => flow('replication', at, endAt(source, at, BUCKETS), from));
    return unless('Disabled', source.within(rule, 'status'), copies);
  });
}

function replicaOfInstance(source: FlowSource): Flow[] {
  const types = ['aws_db_instance', 'aws_rds_cluster'];
  return source.all('replicate_source_db').map((at) => {
    const isIdentifier = typeof at.value === 'string' && arnOf(source.pieces(at)) === undefined;
    const from = isIdentifier
      ? (named(source, { path: ['replicate_source_db'], types }) ?? source.region(ownRegion(source)))
      : endAt(source, at, types);
    return flow('replication', at, source.end, from);
  });
}

/** Empty where a cluster was promoted, which providers keep as an argument. */
function replicaOfCluster(source: FlowSource): Flow[] {
  return source
    .all('replication_source_identifier')
    .filter(({ value }) => value !== '')
    .map((at) =>
      flow('replication', at, source.end, endAt(source, at, ['aws_rds_cluster', 'aws_db_instance'])),
    );
}

function ownRegion(source: FlowSource) {
  return source.provider.region ?? unknown('the region of the aws provider');
}

/** A replication group that joins a global datastore is a secondary one: the primary one is named by the datastore. */
function globalDatastore(source: FlowSource): Flow[] {
  const joins = source.one('global_replication_group_id');
  if (joins === undefined) return [];
  const datastore = source.behind(joins.value);
  const primary = datastore?.one('primary_replication_group_id');
  const from =
    datastore !== undefined && primary !== undefined
      ? endAt(datastore, primary, ['aws_elasticache_replication_group'])
      : source.somewhere(joins.value);
  return [flow('replication', joins, source.end, from)];
}

function fileSystem(source: FlowSource): Flow[] {
  const from = named(source, { path: ['source_file_system_id'], types: ['aws_efs_file_system'] });
  return source.all('destination').flatMap((destination) => {
    const place =
      source.within(destination, 'region') ?? source.within(destination, 'availability_zone_name');
    if (place !== undefined) return [flow('replication', place, regionAt(source, place), from)];
    const other = source.within(destination, 'file_system_id');
    return other === undefined
      ? []
      : [flow('replication', other, endAt(source, other, ['aws_efs_file_system']), from)];
  });
}
