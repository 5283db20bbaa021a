import type { Flow, FlowEnd } from '../../../model/flow.js';
import { isUnknown } from '../../../model/unknown.js';
import { openedByAcl } from './access.js';
import {
  from,
  movesBetween,
  partsOf,
  runs,
  sendsTo,
  several,
  takesFrom,
  unlessSwitched,
} from './between-regions.js';
import { bucketIn, cachedAbroad, SOMEWHERE } from './delivery.js';
import type { FlowSource } from './flow-source.js';
import type { FlowReader } from './index.js';

/**
 * Tencent Cloud resources that copy or send data to other regions, or open it. Attributes as in the provider's
 * documentation, https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs, the page of each
 * type.
 */
export const tencentcloudFlows: Readonly<Record<string, FlowReader>> = {
  tencentcloud_cos_bucket: several(bucketReplication, (source) => openedByAcl(source, source)),
  tencentcloud_mysql_dr_instance: follows('master_region', 'master_instance_id'),
  tencentcloud_mysql_readonly_instance: follows('master_region', 'master_instance_id'),
  tencentcloud_mongodb_standby_instance: several(
    follows('father_instance_region', 'father_instance_id'),
    keyIn('kms_region'),
  ),
  tencentcloud_mongodb_readonly_instance: several(
    follows('father_instance_region', 'father_instance_id'),
    keyIn('kms_region'),
  ),
  tencentcloud_mariadb_instance: follows('dcn_region', 'dcn_instance_id'),
  tencentcloud_dcdb_db_instance: follows('dcn_region', 'dcn_instance_id'),
  tencentcloud_dcdb_hourdb_instance: follows('dcn_region', 'dcn_instance_id'),
  tencentcloud_redis_replicate_attachment: replicationGroup,

  tencentcloud_mysql_remote_backup_config: sendsTo({
    kind: 'backup',
    to: ['remote_region'],
    store: ['instance_id'],
    switches: [{ path: ['remote_backup_save'], on: ['on'] }],
  }),
  tencentcloud_cynosdb_backup_config: several(
    sendsTo({
      kind: 'backup',
      each: ['logic_backup_config'],
      to: ['logic_cross_regions'],
      store: ['cluster_id'],
      switches: [{ path: ['logic_cross_regions_enable'], on: ['ON'] }],
    }),
    sendsTo({
      kind: 'backup',
      each: ['snapshot_secondary_backup_config', 'auto_copy_vaults'],
      to: ['vault_region'],
      store: ['cluster_id'],
    }),
  ),
  tencentcloud_cbs_copy_snapshot_cross_region: sendsTo({
    kind: 'backup',
    to: ['destination_region'],
    store: ['snapshot_id'],
  }),
  tencentcloud_kubernetes_backup_storage_location: sendsTo({ kind: 'backup', to: ['storage_region'] }),

  tencentcloud_audit_track: sendsTo({
    kind: 'logs',
    each: ['storage'],
    to: ['storage_region'],
    switches: [{ path: ['status'], off: [0] }],
  }),
  tencentcloud_cls_cloud_product_log_task: sendsTo({
    kind: 'logs',
    to: ['cls_region'],
    store: ['instance_id'],
  }),
  tencentcloud_cls_cloud_product_log_task_v2: sendsTo({
    kind: 'logs',
    to: ['cls_region'],
    store: ['instance_id'],
  }),
  tencentcloud_cynosdb_cls_delivery: sendsTo({
    kind: 'logs',
    each: ['cls_info_list'],
    to: ['region'],
    store: ['instance_id'],
    switches: [{ path: ['running_status'], off: [false] }],
  }),
  tencentcloud_mysql_cls_log_attachment: sendsTo({
    kind: 'logs',
    to: ['cls_region'],
    store: ['instance_id'],
  }),
  tencentcloud_redis_log_delivery: sendsTo({ kind: 'logs', to: ['log_region'], store: ['instance_id'] }),
  tencentcloud_vpc_flow_log: sendsTo({ kind: 'logs', to: ['cloud_log_region'], store: ['vpc_id'] }),
  tencentcloud_apm_instance: sendsTo({ kind: 'logs', to: ['log_region'] }),
  tencentcloud_teo_realtime_log_delivery: sendsTo({
    kind: 'logs',
    each: ['cls'],
    to: ['log_set_region'],
    switches: [
      { path: ['area'], on: ['mainland'] },
      { path: ['delivery_status'], off: ['disabled'] },
    ],
  }),

  tencentcloud_eb_event_target: eventTarget,

  tencentcloud_dts_migrate_job: movesBetween({
    kind: 'migration',
    from: ['src_info', 'region'],
    to: ['dst_info', 'region'],
    store: ['src_info', 'info', 'instance_id'],
  }),
  tencentcloud_dts_sync_job: movesBetween({ kind: 'migration', from: ['src_region'], to: ['dst_region'] }),

  tencentcloud_cdn_domain: acceleratedDomain,
  tencentcloud_teo_acceleration_domain: edgeDomain,

  tencentcloud_mongodb_instance: keyIn('kms_region'),
  tencentcloud_mongodb_sharding_instance: keyIn('kms_region'),
  tencentcloud_mongodb_instance_transparent_data_encryption: keyIn('kms_region', 'instance_id'),
  tencentcloud_postgresql_instance: keyIn('kms_region'),
  tencentcloud_mysql_instance_encryption_operation: keyIn('key_region', 'instance_id'),
  tencentcloud_cynosdb_cluster_transparent_encrypt: keyIn('key_region', 'cluster_id'),
  tencentcloud_sqlserver_db_instance_ssl_config: keyIn('cmk_region', 'instance_id'),

  tencentcloud_tcr_instance: sendsTo({ kind: 'image', each: ['replications'], to: ['region_name'] }),
};

/** An instance that follows a primary one in the region that it names. */
function follows(region: string, primary: string): FlowReader {
  return takesFrom({ kind: 'replication', from: [region], store: [primary] });
}

/** Data that a key of the named region encrypts. */
function keyIn(region: string, instance?: string): FlowReader {
  return sendsTo({ kind: 'key', to: [region], ...(instance === undefined ? {} : { store: [instance] }) });
}

/** https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket */
function bucketReplication(source: FlowSource): Flow[] {
  return source.all('replica_rules').flatMap((rule): Flow[] => {
    const state = runs(source, rule, [{ path: ['status'], off: ['Disabled'] }]);
    if (state === false) return [];
    return partsOf(source, rule, ['destination_bucket']).map(({ value, at }) => ({
      kind: 'replication',
      to: unlessSwitched(source, state, namedByQcs(source, value, ['tencentcloud_cos_bucket'])),
      at,
    }));
  });
}

/**
 * Instances in several regions that hold what the first one of them does.
 * https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/redis_replicate_attachment
 */
function replicationGroup(source: FlowSource): Flow[] {
  const master = source.one('master_instance_id')?.value;
  const start = source.resourceNamed(master, ['tencentcloud_redis_instance']);
  return source.all('instance_ids').flatMap(({ value, at }): Flow[] => {
    const replica = source.resourceNamed(value, ['tencentcloud_redis_instance']);
    const isMaster = replica === undefined ? value === master : replica.end.address === start?.end.address;
    return isMaster
      ? []
      : [{ kind: 'replication', ...from(start?.end), to: replica?.end ?? source.somewhere(value), at }];
  });
}

/**
 * `qcs::scf:ap-guangzhou:uin/…:…`; other targets are addresses of no region.
 * https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/eb_event_target
 */
function eventTarget(source: FlowSource): Flow[] {
  return source
    .all('target_description', 'resource_description')
    .filter(({ value }) => isUnknown(value) || (typeof value === 'string' && value.startsWith('qcs:')))
    .map(({ value, at }) => ({ kind: 'events', to: namedByQcs(source, value, EVENT_TARGETS), at }));
}

const EVENT_TARGETS = ['tencentcloud_scf_function', 'tencentcloud_ckafka_instance'];

/**
 * Content is cached in mainland China alone where no area is given.
 * https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cdn_domain
 */
function acceleratedDomain(source: FlowSource): Flow[] {
  const origins = source.all('origin', 'origin_list').map(({ value }) => originAt(source, value));
  return cachedAbroad(source, source.one('area'), AREA, origins);
}

/**
 * A domain of a zone, which says where the nodes are.
 * https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/teo_acceleration_domain
 */
function edgeDomain(source: FlowSource): Flow[] {
  const zone = source.one('zone_id');
  const found = zone && source.resourceNamed(zone.value, ['tencentcloud_teo_zone']);
  if (zone === undefined || found === undefined) return [];
  const origins = source.all('origin_info', 'origin').map(({ value }) => originAt(source, value));
  return cachedAbroad(found, { value: found.one('area')?.value, at: zone.at }, AREA, origins);
}

const AREA = { path: ['area'], on: ['global', 'overseas'] };

/** `lion-orders-1250000000.cos.ap-guangzhou.myqcloud.com`, or the bucket whose attribute it is. */
function originAt(source: FlowSource, value: unknown): FlowEnd {
  const [, name, region] = (typeof value === 'string' ? BUCKET_HOST.exec(value) : undefined) ?? [];
  if (region === undefined) return source.resourceNamed(value, ORIGINS)?.end ?? SOMEWHERE;
  return bucketIn(source, region, name, ['tencentcloud_cos_bucket']);
}

const ORIGINS = ['tencentcloud_cos_bucket', 'tencentcloud_instance', 'tencentcloud_clb_instance'];

/** `cos_bucket_url` of https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket */
const BUCKET_HOST =
  /^(?:https?:\/\/)?([a-z0-9-]+)\.cos(?:-website)?\.([a-z0-9-]+)\.(?:myqcloud|tencentcos)\.c(?:om|n)\/?$/;

/** `qcs:<project>:<service>:<region>:<account>:<resource>` */
function namedByQcs(source: FlowSource, value: unknown, types: readonly string[]): FlowEnd {
  const region = typeof value === 'string' ? value.split(':')[3] : undefined;
  if (region !== undefined && region !== '') return source.region(region);
  return source.resourceNamed(value, types)?.end ?? source.somewhere(value);
}
