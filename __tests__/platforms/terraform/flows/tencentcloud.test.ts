import { describe, expect, test } from '@jest/globals';
import { writtenFlows } from './written-flows.js';

const PROVIDER = `
provider "tencentcloud" {
  region = "ap-guangzhou"
}

provider "tencentcloud" {
  alias  = "far"
  region = "ap-singapore"
}

variable "on" {
  type = string
}

data "tencentcloud_user_info" "own" {}

resource "tencentcloud_cos_bucket" "orders" {
  bucket = "lion-orders-1250000000"
}

resource "tencentcloud_cos_bucket" "replica" {
  provider = tencentcloud.far
  bucket   = "lion-replica-1250000000"
}

resource "tencentcloud_mysql_instance" "orders" {
  instance_name = "orders"
}

resource "tencentcloud_redis_instance" "main" {}

resource "tencentcloud_redis_instance" "far" {
  provider = tencentcloud.far
}

resource "tencentcloud_teo_zone" "world" {
  area = "global"
}

resource "tencentcloud_teo_zone" "mainland" {
  area = "mainland"
}
`;

const flows = (type: string, body: string) =>
  writtenFlows(`${type}.x`, `${PROVIDER}\nresource "${type}" "x" {\n${body}\n}\n`);

const MYSQL = 'tencentcloud_mysql_instance.orders';

describe('replication in Tencent Cloud', () => {
  test.each([
    [
      'a bucket, by the region in the name of its replica; a rule that is off copies nothing',
      'tencentcloud_cos_bucket',
      `replica_rules {
         status             = "Enabled"
         destination_bucket = "qcs::cos:ap-hongkong::lion-1250000000"
       }
       replica_rules {
         status             = "Disabled"
         destination_bucket = "qcs::cos:ap-singapore::lion-1250000000"
       }`,
      ['replication: itself -> ap-hongkong, /replica_rules/0/destination_bucket'],
    ],
    [
      'a bucket whose replica has a name that is put together',
      'tencentcloud_cos_bucket',
      `replica_rules {
         status             = "Enabled"
         destination_bucket = "qcs::cos:\${var.on}::\${tencentcloud_cos_bucket.replica.id}"
       }`,
      [
        'replication: itself -> tencentcloud_cos_bucket.replica in ap-singapore, /replica_rules/0/destination_bucket',
      ],
    ],
    [
      'a rule of which only the account decides the name',
      'tencentcloud_cos_bucket',
      `replica_rules {
         destination_bucket = "qcs::cos:ap-singapore::lion-\${data.tencentcloud_user_info.own.app_id}"
       }`,
      ['replication: itself -> ?data.tencentcloud_user_info.own.app_id, /replica_rules/0/destination_bucket'],
    ],
    [
      'a rule that may be off',
      'tencentcloud_cos_bucket',
      `replica_rules {
         status             = var.on
         destination_bucket = "qcs::cos:ap-singapore::lion-1250000000"
       }`,
      ['replication: itself -> ?var.on, /replica_rules/0/destination_bucket'],
    ],
    [
      'an instance for disaster recovery',
      'tencentcloud_mysql_dr_instance',
      `provider = tencentcloud.far
       master_instance_id = ${MYSQL}.id
       master_region = "ap-guangzhou"`,
      [
        `replication: ${MYSQL} in ap-guangzhou -> tencentcloud_mysql_dr_instance.x in ap-singapore, /master_region`,
      ],
    ],
    [
      'an instance whose primary one tells its region',
      'tencentcloud_mysql_readonly_instance',
      `provider = tencentcloud.far
       master_instance_id = ${MYSQL}.id
       master_region = var.on`,
      [
        `replication: ${MYSQL} in ap-guangzhou -> tencentcloud_mysql_readonly_instance.x in ap-singapore, /master_region`,
      ],
    ],
    [
      'rules that nobody knows',
      'tencentcloud_cos_bucket',
      `dynamic "replica_rules" {
         for_each = var.on
         content {
           destination_bucket = replica_rules.value
         }
       }`,
      ['replication: itself -> ?var.on, /replica_rules'],
    ],
    ['a read-only instance beside its primary one', 'tencentcloud_mysql_readonly_instance', '', []],
    [
      'a standby instance, with a key',
      'tencentcloud_mongodb_standby_instance',
      `provider = tencentcloud.far
       father_instance_region = "ap-shanghai"
       kms_region = "ap-singapore"`,
      [
        'replication: ap-shanghai -> tencentcloud_mongodb_standby_instance.x in ap-singapore, /father_instance_region',
        'key: itself -> ap-singapore, /kms_region',
      ],
    ],
    [
      'an instance that follows one of another region',
      'tencentcloud_dcdb_hourdb_instance',
      'dcn_region = "ap-beijing"',
      ['replication: ap-beijing -> tencentcloud_dcdb_hourdb_instance.x in ap-guangzhou, /dcn_region'],
    ],
    [
      'a replication group; its first instance is no replica of itself',
      'tencentcloud_redis_replicate_attachment',
      `master_instance_id = tencentcloud_redis_instance.main.id
       instance_ids = [
         tencentcloud_redis_instance.main.id,
         tencentcloud_redis_instance.far.id,
         var.on,
       ]`,
      [
        'replication: tencentcloud_redis_instance.main in ap-guangzhou -> tencentcloud_redis_instance.far in ap-singapore, /instance_ids/1',
        'replication: tencentcloud_redis_instance.main in ap-guangzhou -> ?var.on, /instance_ids/2',
      ],
    ],
    [
      'which of two instances it is, is not guessed',
      'tencentcloud_redis_replicate_attachment',
      `master_instance_id = tencentcloud_redis_instance.main.id
       instance_ids       = [var.on == "yes" ? tencentcloud_redis_instance.main.id : tencentcloud_redis_instance.far.id]`,
      [expect.stringMatching(/main in ap-guangzhou -> \?.*var\.on/)],
    ],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});

describe('backups in Tencent Cloud', () => {
  test.each([
    [
      'a database',
      'tencentcloud_mysql_remote_backup_config',
      `instance_id = ${MYSQL}.id
       remote_backup_save = "on"
       remote_region = ["ap-shanghai", "ap-singapore"]`,
      [
        `backup: ${MYSQL} in ap-guangzhou -> ap-shanghai, /remote_region/0`,
        `backup: ${MYSQL} in ap-guangzhou -> ap-singapore, /remote_region/1`,
      ],
    ],
    [
      'a database without remote backups',
      'tencentcloud_mysql_remote_backup_config',
      'remote_backup_save = "off"\nremote_region = ["ap-singapore"]',
      [],
    ],
    [
      'a cluster, logically and by snapshots',
      'tencentcloud_cynosdb_backup_config',
      `logic_backup_config {
         logic_cross_regions_enable = "ON"
         logic_cross_regions        = ["ap-singapore"]
       }
       snapshot_secondary_backup_config {
         auto_copy_vaults {
           vault_region = "ap-hongkong"
         }
       }`,
      [
        'backup: itself -> ap-singapore, /logic_backup_config/0/logic_cross_regions/0',
        'backup: itself -> ap-hongkong, /snapshot_secondary_backup_config/0/auto_copy_vaults/0/vault_region',
      ],
    ],
    [
      'a cluster whose copies are off',
      'tencentcloud_cynosdb_backup_config',
      `logic_backup_config {
         logic_cross_regions_enable = "OFF"
         logic_cross_regions        = ["ap-singapore"]
       }`,
      [],
    ],
    [
      'a snapshot',
      'tencentcloud_cbs_copy_snapshot_cross_region',
      'destination_region = "ap-tokyo"',
      ['backup: itself -> ap-tokyo, /destination_region'],
    ],
    [
      'what runs in Kubernetes',
      'tencentcloud_kubernetes_backup_storage_location',
      'storage_region = "ap-hongkong"',
      ['backup: itself -> ap-hongkong, /storage_region'],
    ],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});

describe('logs and events in Tencent Cloud', () => {
  test.each([
    [
      'an audit track',
      'tencentcloud_audit_track',
      'status = 1\nstorage {\n storage_region = "ap-singapore"\n}',
      ['logs: itself -> ap-singapore, /storage/0/storage_region'],
    ],
    [
      'an audit track that is closed',
      'tencentcloud_audit_track',
      'status = 0\nstorage {\n storage_region = "ap-singapore"\n}',
      [],
    ],
    [
      'audit logs of a database',
      'tencentcloud_cls_cloud_product_log_task_v2',
      `instance_id = ${MYSQL}.id\ncloud_product_region = "gz"\ncls_region = "ap-hongkong"`,
      [`logs: ${MYSQL} in ap-guangzhou -> ap-hongkong, /cls_region`],
    ],
    [
      'logs of a cluster',
      'tencentcloud_cynosdb_cls_delivery',
      'cls_info_list {\n region = "ap-singapore"\n}',
      ['logs: itself -> ap-singapore, /cls_info_list/0/region'],
    ],
    [
      'logs of a cluster whose delivery is off',
      'tencentcloud_cynosdb_cls_delivery',
      'running_status = false\ncls_info_list {\n region = "ap-singapore"\n}',
      [],
    ],
    [
      'logs of a cache',
      'tencentcloud_redis_log_delivery',
      'instance_id = tencentcloud_redis_instance.main.id\nlog_region = "ap-singapore"',
      ['logs: tencentcloud_redis_instance.main in ap-guangzhou -> ap-singapore, /log_region'],
    ],
    ['logs that stay beside the cache', 'tencentcloud_redis_log_delivery', '', []],
    [
      'flow logs',
      'tencentcloud_vpc_flow_log',
      'cloud_log_region = "ap-singapore"',
      ['logs: itself -> ap-singapore, /cloud_log_region'],
    ],
    [
      'logs of an edge network in the mainland',
      'tencentcloud_teo_realtime_log_delivery',
      'area = "mainland"\ncls {\n log_set_region = "ap-singapore"\n}',
      ['logs: itself -> ap-singapore, /cls/0/log_set_region'],
    ],
    [
      'logs of an edge network elsewhere',
      'tencentcloud_teo_realtime_log_delivery',
      'area = "overseas"\ncls {\n log_set_region = "ap-singapore"\n}',
      [],
    ],
    [
      'events, to a function by a short name of its region',
      'tencentcloud_eb_event_target',
      'target_description {\n resource_description = "qcs::scf:sg:uin/1000:namespace/default/function/next"\n}',
      ['events: itself -> sg, /target_description/0/resource_description'],
    ],
    [
      'events, to a web hook',
      'tencentcloud_eb_event_target',
      'target_description {\n resource_description = "https://hooks.example.com"\n}',
      [],
    ],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});

describe('jobs, content, keys and access in Tencent Cloud', () => {
  test.each([
    [
      'a migration',
      'tencentcloud_dts_migrate_job',
      `src_info {
         region = "ap-guangzhou"
         info {
           instance_id = ${MYSQL}.id
         }
       }
       dst_info {
         region = "ap-singapore"
       }`,
      [`migration: ${MYSQL} in ap-guangzhou -> ap-singapore, /dst_info/0/region`],
    ],
    [
      'a synchronization',
      'tencentcloud_dts_sync_job',
      'src_region = "ap-guangzhou"\ndst_region = "ap-hongkong"',
      ['migration: ap-guangzhou -> ap-hongkong, /dst_region'],
    ],
    [
      'a worldwide network before buckets in the mainland',
      'tencentcloud_cdn_domain',
      `area = "global"
       origin {
         origin_list = [
           "lion-orders-1250000000.cos.ap-guangzhou.myqcloud.com",
           tencentcloud_cos_bucket.orders.cos_bucket_url,
           "images-1250000000.cos.ap-beijing.myqcloud.com",
         ]
       }`,
      [
        'delivery: tencentcloud_cos_bucket.orders in ap-guangzhou -> everywhere, /area',
        'delivery: ap-beijing -> everywhere, /area',
      ],
    ],
    ['a network in the mainland', 'tencentcloud_cdn_domain', 'area = "mainland"', []],
    ['a network without an area', 'tencentcloud_cdn_domain', '', []],
    [
      'a domain of a worldwide zone',
      'tencentcloud_teo_acceleration_domain',
      `zone_id = tencentcloud_teo_zone.world.id
       origin_info {
         origin = "lion-orders-1250000000.cos.ap-guangzhou.myqcloud.com"
       }`,
      ['delivery: tencentcloud_cos_bucket.orders in ap-guangzhou -> everywhere, /zone_id'],
    ],
    [
      'a domain of a worldwide zone whose origin is somewhere',
      'tencentcloud_teo_acceleration_domain',
      'zone_id = tencentcloud_teo_zone.world.id\norigin_info {\n origin = "www.example.com"\n}',
      ['delivery: ?the place of the origin -> everywhere, /zone_id'],
    ],
    [
      'a domain of a zone in the mainland',
      'tencentcloud_teo_acceleration_domain',
      'zone_id = tencentcloud_teo_zone.mainland.id',
      [],
    ],
    [
      'a domain of a zone that is elsewhere',
      'tencentcloud_teo_acceleration_domain',
      'zone_id = "zone-1"',
      [],
    ],
    [
      'a database with a key of another region',
      'tencentcloud_postgresql_instance',
      'kms_region = "ap-singapore"',
      ['key: itself -> ap-singapore, /kms_region'],
    ],
    [
      'encryption that a resource of its own turns on',
      'tencentcloud_mysql_instance_encryption_operation',
      `instance_id = ${MYSQL}.id\nkey_region = "ap-singapore"`,
      [`key: ${MYSQL} in ap-guangzhou -> ap-singapore, /key_region`],
    ],
    [
      'images of containers',
      'tencentcloud_tcr_instance',
      'replications {\n region_name = "ap-singapore"\n}',
      ['image: itself -> ap-singapore, /replications/0/region_name'],
    ],
    [
      'a bucket that everybody may read',
      'tencentcloud_cos_bucket',
      'acl = "public-read"',
      ['access: tencentcloud_cos_bucket.x in ap-guangzhou -> everywhere, /acl'],
    ],
    [
      'a bucket that everybody might read',
      'tencentcloud_cos_bucket',
      'acl = var.on',
      ['access: tencentcloud_cos_bucket.x in ap-guangzhou -> ?var.on, /acl'],
    ],
    ['a private bucket', 'tencentcloud_cos_bucket', 'acl = "private"', []],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});
