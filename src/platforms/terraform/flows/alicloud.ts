import type { Flow, FlowEnd } from '../../../model/flow.js';
import { isUnknown, unknown } from '../../../model/unknown.js';
import { openedByAcl } from './access.js';
import {
  from,
  movesBetween,
  partsOf,
  regionEnd,
  runs,
  sendsTo,
  several,
  startAt,
  takesFrom,
  unlessSwitched,
} from './between-regions.js';
import { bucketIn, cachedAbroad, SOMEWHERE } from './delivery.js';
import type { At, FlowSource } from './flow-source.js';
import type { FlowReader } from './index.js';

/**
 * Alibaba Cloud resources that copy or send data to other regions, or open it. Attributes as in the provider's
 * documentation, https://registry.terraform.io/providers/aliyun/alicloud/latest/docs, the page of each type.
 */
export const alicloudFlows: Readonly<Record<string, FlowReader>> = {
  alicloud_oss_bucket_replication: bucketReplication,
  alicloud_ebs_disk_replica_pair: sendsTo({
    kind: 'replication',
    to: ['destination_region_id'],
    store: ['disk_id'],
  }),
  alicloud_ebs_disk_replica_group: movesBetween({
    kind: 'replication',
    from: ['source_region_id'],
    to: ['destination_region_id'],
  }),
  alicloud_polardb_cluster: secondaryCluster,

  alicloud_rds_instance_cross_backup_policy: sendsTo({
    kind: 'backup',
    to: ['cross_backup_region'],
    store: ['instance_id'],
  }),
  alicloud_rds_ddr_instance: takesFrom({
    kind: 'backup',
    from: ['source_region'],
    store: ['source_db_instance_name'],
  }),
  alicloud_ecs_auto_snapshot_policy: sendsTo({
    kind: 'backup',
    to: ['target_copy_regions'],
    switches: [{ path: ['enable_cross_region_copy'], on: [true] }],
  }),
  alicloud_ebs_enterprise_snapshot_policy: sendsTo({
    kind: 'backup',
    each: ['cross_region_copy_info'],
    to: ['regions', 'region_id'],
    switches: [{ path: ['enabled'], on: [true] }],
  }),
  alicloud_hbr_policy: sendsTo({
    kind: 'backup',
    each: ['rules'],
    to: ['replication_region_id'],
    switches: [{ path: ['rule_type'], on: ['REPLICATION'] }],
  }),
  alicloud_hbr_replication_vault: takesFrom({
    kind: 'backup',
    from: ['replication_source_region_id'],
    store: ['replication_source_vault_id'],
  }),
  alicloud_dbs_backup_plan: movesBetween({
    kind: 'backup',
    from: ['source_endpoint_region'],
    to: ['storage_region'],
    store: ['source_endpoint_instance_id'],
  }),

  alicloud_actiontrail_trail: trail,
  alicloud_sls_etl: logJob(['configuration', 'sink'], 'endpoint', 'project'),
  alicloud_log_etl: logJob(['etl_sinks'], 'endpoint', 'project'),
  alicloud_sls_scheduled_sql: logJob(['scheduled_sql_configuration'], 'dest_endpoint', 'dest_project'),
  alicloud_sls_collection_policy: several(
    sendsTo({
      kind: 'logs',
      each: ['centralize_config'],
      to: ['dest_region'],
      switches: [
        { path: ['centralize_enabled'], on: [true] },
        { path: ['enabled'], on: [true] },
      ],
    }),
    sendsTo({
      kind: 'logs',
      each: ['data_config'],
      to: ['data_region'],
      switches: [{ path: ['enabled'], on: [true] }],
    }),
  ),
  alicloud_cdn_real_time_log_delivery: deliveryLogs,

  alicloud_event_bridge_rule: targets(['targets', 'endpoint']),
  alicloud_fcv3_async_invoke_config: several(
    targets(['destination_config', 'on_success', 'destination']),
    targets(['destination_config', 'on_failure', 'destination']),
  ),

  alicloud_dts_migration_job: databaseJob,
  alicloud_dts_synchronization_job: databaseJob,
  alicloud_dts_subscription_job: movesBetween({
    kind: 'migration',
    from: ['source_endpoint_region'],
    to: ['destination_region'],
    store: ['source_endpoint_instance_id'],
  }),

  alicloud_cdn_domain_new: acceleratedDomain,
  alicloud_dcdn_domain: acceleratedDomain,

  alicloud_cr_ee_sync_rule: sendsTo({ kind: 'image', to: ['target_region_id'], store: ['instance_id'] }),
  alicloud_ecs_image_pipeline: sendsTo({ kind: 'image', to: ['to_region_id'] }),
  alicloud_image_copy: takesFrom({ kind: 'image', from: ['source_region_id'], store: ['source_image_id'] }),

  alicloud_oss_bucket: (source) => openedByAcl(source, source),
  alicloud_oss_bucket_acl: (source) =>
    openedByAcl(source, source.resourceNamed(source.one('bucket')?.value, ['alicloud_oss_bucket']) ?? source),
};

/** https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_replication */
function bucketReplication(source: FlowSource): Flow[] {
  const start = source.named(source.one('bucket')?.value, ['alicloud_oss_bucket']);
  return source.all('destination').flatMap((destination) =>
    partsOf(source, destination, ['location']).map(({ value, at }) => ({
      kind: 'replication',
      ...from(start),
      to: regionEnd(source, value),
      at,
    })),
  );
}

/**
 * A cluster that follows the primary one of a global database network.
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_cluster
 */
function secondaryCluster(source: FlowSource): Flow[] {
  const network = source.one('gdn_id');
  if (network === undefined || source.one('creation_option')?.value !== 'CreateGdnStandby') return [];
  const found = source.resourceNamed(network.value, ['alicloud_polardb_global_database_network']);
  const primary = found?.resourceNamed(found.one('db_cluster_id')?.value, ['alicloud_polardb_cluster']);
  return [
    {
      kind: 'replication',
      from: primary?.end ?? source.region(unknown('the primary cluster of the network')),
      to: source.end,
      at: network.at,
    },
  ];
}

/** https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/actiontrail_trail */
function trail(source: FlowSource): Flow[] {
  const state = runs(source, undefined, [{ path: ['status'], off: ['Disable'] }]);
  if (state === false) return [];
  const project = source
    .all('sls_project_arn')
    .map(({ value, at }) => ({ to: namedByArn(source, value, ['alicloud_log_project']), at }));
  const bucket = source.all('oss_bucket_name').map(({ value, at }) => ({
    to: source.named(value, ['alicloud_oss_bucket']) ?? source.somewhere(value),
    at,
  }));
  return [...project, ...bucket].map(({ to, at }) => ({
    kind: 'logs',
    to: unlessSwitched(source, state, to),
    at,
  }));
}

const sendsDeliveryLogs = sendsTo({
  kind: 'logs',
  to: ['sls_region'],
  store: ['domain'],
  switches: [{ path: ['status'], off: ['offline'] }],
});

/**
 * Logs of a domain, which has no users in mainland China where its nodes are all elsewhere.
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cdn_real_time_log_delivery
 */
function deliveryLogs(source: FlowSource): readonly Flow[] {
  const domain = source.resourceNamed(
    source.one('domain')?.value,
    ['alicloud_cdn_domain_new'],
    ['domain_name'],
  );
  return domain?.one('scope')?.value === 'overseas' ? [] : sendsDeliveryLogs(source);
}

/**
 * A job that writes what it makes of logs to another project.
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/sls_etl
 *
 * @param sinks the blocks that say where to
 */
function logJob(sinks: readonly string[], endpoint: string, project: string): FlowReader {
  return (source) => {
    const start = source.named(source.one('project')?.value, LOG_PROJECTS, PROJECT_NAMES);
    return source.all(...sinks).flatMap((sink) => {
      const named = source.resourceNamed(source.within(sink, project)?.value, LOG_PROJECTS, PROJECT_NAMES);
      return source.allWithin(sink, endpoint).map(({ value, at }) => ({
        kind: 'logs',
        ...from(start),
        to: regionInHost(source, value) ?? named?.end ?? source.somewhere(value),
        at,
      }));
    });
  };
}

const LOG_PROJECTS = ['alicloud_log_project'];
const PROJECT_NAMES = ['project_name', 'name'];

/** Targets that are given by resource names with a region, `acs:mns:cn-hangzhou:123:queues/orders`; others are places of no region. */
function targets(path: readonly string[]): FlowReader {
  return (source) => {
    const state = runs(source, undefined, [{ path: ['status'], off: ['DISABLE'] }]);
    if (state === false) return [];
    return source
      .all(...path)
      .filter(({ value }) => isUnknown(value) || isArn(value))
      .map(({ value, at }) => ({
        kind: 'events',
        to: unlessSwitched(source, state, namedByArn(source, value, TARGETS)),
        at,
      }));
  };
}

const TARGETS = [
  'alicloud_mns_queue',
  'alicloud_mns_topic',
  'alicloud_message_service_queue',
  'alicloud_message_service_topic',
  'alicloud_fcv3_function',
  'alicloud_fc_function',
  'alicloud_event_bridge_event_bus',
];

/**
 * The regions of a job, or of the instance that it runs on.
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dts_synchronization_job
 */
function databaseJob(source: FlowSource): Flow[] {
  const runsOn = source.one('dts_instance_id');
  const instance = runsOn && source.resourceNamed(runsOn.value, DTS_INSTANCES);
  const regionOf = (end: 'source' | 'destination'): At | undefined =>
    source.one(`${end}_endpoint_region`) ??
    instance?.one(`${end}_endpoint_region`) ??
    instance?.one(`${end}_region`);
  const [start, target] = [regionOf('source'), regionOf('destination')];
  const at = (source.one('destination_endpoint_region') ?? runsOn)?.at;
  if (target === undefined || at === undefined) return [];
  const store = source.named(source.one('source_endpoint_instance_id')?.value);
  const otherwise = store ?? source.region(unknown('the region of the source database'));
  return [
    {
      kind: 'migration',
      from: start === undefined ? otherwise : startAt(source, store, start.value),
      to: regionEnd(source, target.value),
      at,
    },
  ];
}

const DTS_INSTANCES = [
  'alicloud_dts_instance',
  'alicloud_dts_migration_instance',
  'alicloud_dts_synchronization_instance',
];

/**
 * Content is cached in mainland China alone where no scope is given.
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cdn_domain_new
 */
function acceleratedDomain(source: FlowSource): Flow[] {
  const origins = source.all('sources', 'content').map(({ value }) => originAt(source, value));
  const abroad = { path: ['scope'], on: ['global', 'overseas'] };
  return cachedAbroad(source, source.one('scope'), abroad, origins);
}

/** `lion-orders.oss-cn-beijing.aliyuncs.com`, or the bucket or server that it is put together of. */
function originAt(source: FlowSource, value: unknown): FlowEnd {
  const [, name, region] = (typeof value === 'string' ? BUCKET_HOST.exec(value) : undefined) ?? [];
  if (region === undefined) return source.resourceNamed(value, ORIGINS)?.end ?? SOMEWHERE;
  return bucketIn(source, region, name, ['alicloud_oss_bucket']);
}

const ORIGINS = [
  'alicloud_oss_bucket',
  'alicloud_instance',
  'alicloud_slb_load_balancer',
  'alicloud_alb_load_balancer',
];

/** Endpoints as in https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/sls_oss_export_sink */
const BUCKET_HOST =
  /^(?:https?:\/\/)?(?:([a-z0-9-]+)\.)?oss-([a-z]{2}-[a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com\/?$/;

/** Endpoints as in https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/sls_etl */
const LOG_HOST =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)?([a-z]{2}-[a-z0-9-]+?)(?:-intranet)?\.log\.aliyuncs\.com\/?$/;

function regionInHost(source: FlowSource, value: unknown): FlowEnd | undefined {
  const region = typeof value === 'string' ? LOG_HOST.exec(value)?.[1] : undefined;
  return region === undefined ? undefined : source.region(region);
}

function isArn(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('acs:');
}

/** The region of `acs:<service>:<region>:<account>:<resource>`. */
function namedByArn(source: FlowSource, value: unknown, types: readonly string[]): FlowEnd {
  const region = typeof value === 'string' ? value.split(':')[2] : undefined;
  if (region !== undefined && region !== '' && region !== '*') return source.region(region);
  return source.resourceNamed(value, types)?.end ?? source.somewhere(value);
}
