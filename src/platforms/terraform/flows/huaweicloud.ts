import type { Flow, FlowEnd } from '../../../model/flow.js';
import { isUnknown, unknown } from '../../../model/unknown.js';
import { grantsIf, openedByAcl } from './access.js';
import { from, regionEnd, runs, sendsTo, startAt, unlessSwitched } from './between-regions.js';
import { bucketIn, cachedAbroad, SOMEWHERE } from './delivery.js';
import type { At, FlowSource } from './flow-source.js';
import type { FlowReader } from './index.js';

const crossRegionBackup = sendsTo({
  kind: 'backup',
  each: ['cross_region_backup_policy'],
  to: ['destination_region'],
  switches: [{ path: ['open_auto_backup'], on: [true] }],
});

/**
 * Huawei Cloud resources that copy or send data to other regions, or open it. Attributes as in the provider's
 * documentation, https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs, the page of each type.
 */
export const huaweicloudFlows: Readonly<Record<string, FlowReader>> = {
  huaweicloud_obs_bucket_replication: bucketReplication,
  huaweicloud_rds_primary_instance_dr_capability: sendsTo({
    kind: 'replication',
    to: ['target_region'],
    store: ['instance_id'],
  }),

  huaweicloud_rds_cross_region_backup_strategy: sendsTo({
    kind: 'backup',
    to: ['destination_region'],
    store: ['instance_id'],
  }),
  huaweicloud_taurusdb_instance: crossRegionBackup,
  huaweicloud_gaussdb_mysql_instance: crossRegionBackup,
  huaweicloud_cbr_policy: sendsTo({
    kind: 'backup',
    to: ['destination_region'],
    switches: [
      { path: ['type'], on: ['replication'] },
      { path: ['enabled'], off: [false] },
    ],
  }),
  huaweicloud_cbr_checkpoint_copy: sendsTo({
    kind: 'backup',
    to: ['destination_region'],
    store: ['vault_id'],
  }),
  huaweicloud_cbr_replicate_backup: sendsTo({
    kind: 'backup',
    to: ['replicate', 'destination_region'],
    store: ['backup_id'],
  }),

  huaweicloud_cts_tracker: tracker,
  huaweicloud_cts_data_tracker: tracker,

  huaweicloud_dms_kafkav2_smart_connect_task: mirroredTopics,

  huaweicloud_drs_job: databaseJob,
  huaweicloud_oms_migration_task: objectJob,
  huaweicloud_oms_migration_task_group: objectJob,

  huaweicloud_cdn_domain: acceleratedDomain,

  huaweicloud_kms_key_replicate: sendsTo({ kind: 'key', to: ['replica_region'], store: ['key_id'] }),

  huaweicloud_swr_image_auto_sync: sendsTo({ kind: 'image', to: ['target_region'] }),
  huaweicloud_images_image_copy: sendsTo({
    kind: 'image',
    to: ['target_region'],
    store: ['source_image_id'],
  }),

  huaweicloud_obs_bucket: (source) => openedByAcl(source, source),
  huaweicloud_obs_bucket_acl: publicPermission,
};

/**
 * The region of the destination is that of a bucket of the repository, or not known: all that is given is a name.
 * https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_replication
 */
function bucketReplication(source: FlowSource): Flow[] {
  const states = source.all('rule').map((rule) => runs(source, rule, [{ path: ['enabled'], off: [false] }]));
  if (states.length > 0 && states.every((state) => state === false)) return [];
  const state = states.length === 0 || states.includes(true) ? true : (states.find(isUnknown) ?? true);
  return source.all('destination_bucket').map(({ value, at }) => ({
    kind: 'replication',
    ...from(source.named(source.one('bucket')?.value, BUCKETS)),
    to: unlessSwitched(source, state, bucketNamed(source, value)),
    at,
  }));
}

/** https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_tracker */
function tracker(source: FlowSource): Flow[] {
  const state = runs(source, undefined, [{ path: ['enabled'], off: [false] }]);
  if (state === false) return [];
  return source.all('bucket_name').map(({ value, at }) => ({
    kind: 'logs',
    to: unlessSwitched(source, state, bucketNamed(source, value)),
    at,
  }));
}

/**
 * Topics that a Kafka instance copies to a peer, or from it, or both.
 * https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_kafkav2_smart_connect_task
 */
function mirroredTopics(source: FlowSource): Flow[] {
  const own = source.resourceNamed(source.one('instance_id')?.value, KAFKA)?.end ?? source.end;
  return source.all('source_task').flatMap((task) => {
    const runsFor = (way: string) => runs(source, task, [{ path: ['direction'], on: [way, 'two-way'] }]);
    return source.allWithin(task, 'peer_instance_id').flatMap(({ value, at }): Flow[] => {
      const peer = source.resourceNamed(value, KAFKA)?.end ?? source.somewhere(value);
      const way = (name: string, start: FlowEnd, end: FlowEnd): Flow[] => {
        const state = runsFor(name);
        return state === false
          ? []
          : [{ kind: 'events', from: start, to: unlessSwitched(source, state, end), at }];
      };
      return [...way('push', own, peer), ...way('pull', peer, own)];
    });
  });
}

const KAFKA = ['huaweicloud_dms_kafka_instance'];

/**
 * Data goes into the job's region, or out of it, where the regions of the databases are not given.
 * https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/drs_job
 */
function databaseJob(source: FlowSource): Flow[] {
  const direction = source.one('direction')?.value;
  const [start, target] = [source.one('source_db', 'region'), source.one('destination_db', 'region')];
  const database = source.one('destination_db');
  const at = (target ?? database)?.at;
  if (at === undefined) return [];
  const store = source.named(source.one('source_db', 'instance_id')?.value);
  const otherwise = store ?? placeOf(source, direction === 'down', 'the place of the source database');
  const elsewhere = placeOf(source, direction === 'up', 'the place of the destination database');
  return [
    {
      kind: 'migration',
      from: start === undefined ? otherwise : startAt(source, store, start.value),
      to: target === undefined ? elsewhere : regionEnd(source, target.value),
      at,
    },
  ];
}

function placeOf(source: FlowSource, isOwn: boolean, otherwise: string): FlowEnd {
  return isOwn ? { provider: source.provider } : { territory: unknown(otherwise) };
}

/**
 * Objects of another cloud, or of this one, that go to a bucket of this one.
 * https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/oms_migration_task
 */
function objectJob(source: FlowSource): Flow[] {
  const cloud = source.one('source_object', 'data_source')?.value ?? 'Aliyun';
  const vendor = typeof cloud === 'string' && Object.hasOwn(CLOUDS, cloud) ? CLOUDS[cloud] : undefined;
  const region = source.one('source_object', 'region')?.value;
  const origin: FlowEnd =
    vendor === undefined || typeof region !== 'string'
      ? { territory: unknown('the place of the source') }
      : source.region(region, vendor);
  return source.all('destination_object', 'region').map(({ value, at }) => ({
    kind: 'migration',
    from: origin,
    to: regionEnd(source, value),
    at,
  }));
}

/** `data_source`, as the region table names the clouds. */
const CLOUDS: Readonly<Record<string, string>> = {
  AWS: 'aws',
  Azure: 'azure',
  Aliyun: 'alicloud',
  Tencent: 'tencentcloud',
  HuaweiCloud: 'huaweicloud',
  KingsoftCloud: 'ksyun',
  Baidu: 'baiducloud',
  UCloud: 'ucloud',
};

/** https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cdn_domain */
function acceleratedDomain(source: FlowSource): Flow[] {
  const origins = source.all('sources').map((origin) => originOf(source, origin));
  const abroad = { path: ['service_area'], on: ['global', 'outside_mainland_china'] };
  return cachedAbroad(source, source.one('service_area'), abroad, origins);
}

/** `lion-orders.obs.cn-north-4.myhuaweicloud.com`, or the bucket whose attribute it is. */
function originOf(source: FlowSource, origin: At): FlowEnd {
  const value = source.within(origin, 'origin')?.value;
  const [, name, region] = (typeof value === 'string' ? BUCKET_HOST.exec(value) : undefined) ?? [];
  if (region === undefined) return source.resourceNamed(value, BUCKETS)?.end ?? SOMEWHERE;
  return bucketIn(source, region, name, BUCKETS);
}

/** `bucket_domain_name` of https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket */
const BUCKET_HOST = /^([a-z0-9.-]+)\.obs(?:-website)?\.([a-z0-9-]+)\.myhuaweicloud\.c(?:om|n)$/;

const BUCKETS = ['huaweicloud_obs_bucket'];

function bucketNamed(source: FlowSource, value: unknown): FlowEnd {
  return source.resourceNamed(value, BUCKETS)?.end ?? source.somewhere(value);
}

/** https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_acl */
function publicPermission(source: FlowSource): Flow[] {
  const bucket = source.named(source.one('bucket')?.value, BUCKETS) ?? source.end;
  return source
    .all('public_permission', 'access_to_bucket')
    .flatMap((granted) => grantsIf(granted, ['READ'], bucket));
}
