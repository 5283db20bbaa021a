import { describe, expect, test } from '@jest/globals';
import { writtenFlows } from './written-flows.js';

const PROVIDER = `
provider "huaweicloud" {
  region = "cn-north-4"
}

variable "on" {
  type = string
}

resource "huaweicloud_obs_bucket" "orders" {
  bucket = "lion-orders"
}

resource "huaweicloud_obs_bucket" "replica" {
  region = "ap-southeast-1"
  bucket = "lion-orders-replica"
}

resource "huaweicloud_rds_instance" "orders" {
  name = "orders"
}

resource "huaweicloud_dms_kafka_instance" "main" {}

resource "huaweicloud_dms_kafka_instance" "far" {
  region = "ap-southeast-3"
}
`;

const flows = (type: string, body: string) =>
  writtenFlows(`${type}.x`, `${PROVIDER}\nresource "${type}" "x" {\n${body}\n}\n`);

const RDS = 'huaweicloud_rds_instance.orders';
const [ORDERS, REPLICA] = ['huaweicloud_obs_bucket.orders', 'huaweicloud_obs_bucket.replica'];

describe('replication in Huawei Cloud', () => {
  test.each([
    [
      'a bucket by name',
      'huaweicloud_obs_bucket_replication',
      `bucket = ${ORDERS}.bucket\ndestination_bucket = "lion-orders-replica"`,
      [`replication: ${ORDERS} in cn-north-4 -> ${REPLICA} in ap-southeast-1, /destination_bucket`],
    ],
    [
      'a bucket that is elsewhere',
      'huaweicloud_obs_bucket_replication',
      'bucket = "lion-orders"\ndestination_bucket = "somebody-elses"',
      [`replication: ${ORDERS} in cn-north-4 -> ?the region of what is named here, /destination_bucket`],
    ],
    [
      'rules that are all off',
      'huaweicloud_obs_bucket_replication',
      'destination_bucket = "lion-orders-replica"\nrule {\n enabled = false\n}',
      [],
    ],
    [
      'one rule that may be off',
      'huaweicloud_obs_bucket_replication',
      'destination_bucket = "lion-orders-replica"\nrule {\n enabled = var.on\n}',
      ['replication: itself -> ?var.on, /destination_bucket'],
    ],
    [
      'one rule of two that is on',
      'huaweicloud_obs_bucket_replication',
      'destination_bucket = "lion-orders-replica"\nrule {\n enabled = false\n}\nrule {\n prefix = "a"\n}',
      [`replication: itself -> ${REPLICA} in ap-southeast-1, /destination_bucket`],
    ],
    [
      'a database with an instance for disaster recovery',
      'huaweicloud_rds_primary_instance_dr_capability',
      `instance_id = ${RDS}.id\ntarget_region = "ap-southeast-3"`,
      [`replication: ${RDS} in cn-north-4 -> ap-southeast-3, /target_region`],
    ],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});

describe('backups in Huawei Cloud', () => {
  test.each([
    [
      'a database',
      'huaweicloud_rds_cross_region_backup_strategy',
      `instance_id = ${RDS}.id\ndestination_region = "ap-southeast-1"`,
      [`backup: ${RDS} in cn-north-4 -> ap-southeast-1, /destination_region`],
    ],
    [
      'a database that has the policy inside',
      'huaweicloud_taurusdb_instance',
      'cross_region_backup_policy {\n open_auto_backup = true\n destination_region = "ap-southeast-3"\n}',
      ['backup: itself -> ap-southeast-3, /cross_region_backup_policy/0/destination_region'],
    ],
    [
      'a policy inside that is off',
      'huaweicloud_gaussdb_mysql_instance',
      'cross_region_backup_policy {\n open_auto_backup = false\n destination_region = "ap-southeast-3"\n}',
      [],
    ],
    [
      'a policy that replicates',
      'huaweicloud_cbr_policy',
      'type = "replication"\ndestination_region = "ap-southeast-3"',
      ['backup: itself -> ap-southeast-3, /destination_region'],
    ],
    [
      'a policy that is off',
      'huaweicloud_cbr_policy',
      'type = "replication"\nenabled = false\ndestination_region = "ap-southeast-3"',
      [],
    ],
    ['a policy that only backs up', 'huaweicloud_cbr_policy', 'type = "backup"', []],
    [
      'a checkpoint',
      'huaweicloud_cbr_checkpoint_copy',
      'destination_region = "ap-southeast-3"',
      ['backup: itself -> ap-southeast-3, /destination_region'],
    ],
    [
      'a single backup',
      'huaweicloud_cbr_replicate_backup',
      'replicate {\n destination_region = "cn-east-3"\n}',
      ['backup: itself -> cn-east-3, /replicate/0/destination_region'],
    ],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});

describe('logs, events and jobs in Huawei Cloud', () => {
  const [MAIN, FAR] = ['huaweicloud_dms_kafka_instance.main', 'huaweicloud_dms_kafka_instance.far'];
  const MIRROR = 'huaweicloud_dms_kafkav2_smart_connect_task';
  const mirror = (direction: string) =>
    `instance_id = ${MAIN}.id\nsource_task {\n direction = ${direction}\n peer_instance_id = ${FAR}.id\n}`;
  const PUSH = `events: ${MAIN} in cn-north-4 -> ${FAR} in ap-southeast-3, /source_task/0/peer_instance_id`;
  const PULL = `events: ${FAR} in ap-southeast-3 -> ${MAIN} in cn-north-4, /source_task/0/peer_instance_id`;

  test.each([
    [
      'a tracker',
      'huaweicloud_cts_tracker',
      `bucket_name = ${REPLICA}.bucket`,
      [`logs: itself -> ${REPLICA} in ap-southeast-1, /bucket_name`],
    ],
    [
      'a tracker that is off',
      'huaweicloud_cts_tracker',
      `enabled = false\nbucket_name = ${REPLICA}.bucket`,
      [],
    ],
    ['a tracker of no bucket', 'huaweicloud_cts_tracker', 'lts_enabled = true', []],
    ['topics that are pushed', MIRROR, mirror('"push"'), [PUSH]],
    ['topics that are pulled', MIRROR, mirror('"pull"'), [PULL]],
    ['topics that go both ways', MIRROR, mirror('"two-way"'), [PUSH, PULL]],
    ['topics whose way is not known', MIRROR, mirror('var.on'), [PUSH, PULL].map(withUnknownEnd)],
    [
      'a database job between named regions',
      'huaweicloud_drs_job',
      `direction = "down"
       source_db {
         instance_id = ${RDS}.id
         region      = "cn-north-4"
       }
       destination_db {
         region = "ap-southeast-3"
       }`,
      [`migration: ${RDS} in cn-north-4 -> ap-southeast-3, /destination_db/0/region`],
    ],
    [
      'a database job out of the cloud',
      'huaweicloud_drs_job',
      'direction = "down"\nsource_db {\n ip = "10.0.0.1"\n}\ndestination_db {\n ip = "203.0.113.7"\n}',
      ['migration: cn-north-4 -> ?the place of the destination database, /destination_db/0'],
    ],
    [
      'a database job into the cloud',
      'huaweicloud_drs_job',
      'direction = "up"\nsource_db {\n ip = "203.0.113.7"\n}\ndestination_db {\n ip = "10.0.0.1"\n}',
      ['migration: ?the place of the source database -> cn-north-4, /destination_db/0'],
    ],
    [
      'objects of another cloud, which names a region as this one does another place',
      'huaweicloud_oms_migration_task',
      `source_object {
         data_source = "Aliyun"
         region      = "cn-beijing"
       }
       destination_object {
         region = "ap-southeast-1"
       }`,
      ['migration: cn-beijing -> ap-southeast-1, /destination_object/0/region'],
    ],
    [
      'objects of a list of addresses',
      'huaweicloud_oms_migration_task_group',
      'source_object {\n data_source = "URLSource"\n}\ndestination_object {\n region = "ap-southeast-1"\n}',
      ['migration: ?the place of the source -> ap-southeast-1, /destination_object/0/region'],
    ],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});

describe('content, keys, images and access in Huawei Cloud', () => {
  test.each([
    [
      'a worldwide network before a bucket in the mainland',
      'huaweicloud_cdn_domain',
      'service_area = "global"\nsources {\n origin = "lion-orders.obs.cn-north-4.myhuaweicloud.com"\n}',
      [`delivery: ${ORDERS} in cn-north-4 -> everywhere, /service_area`],
    ],
    [
      'the domain name of a bucket',
      'huaweicloud_cdn_domain',
      `service_area = "outside_mainland_china"\nsources {\n origin = ${ORDERS}.bucket_domain_name\n}`,
      [`delivery: ${ORDERS} in cn-north-4 -> everywhere, /service_area`],
    ],
    [
      'an origin of which only the name is known',
      'huaweicloud_cdn_domain',
      'service_area = "global"\nsources {\n origin = "www.example.com"\n}',
      ['delivery: ?the place of the origin -> everywhere, /service_area'],
    ],
    ['a network in the mainland', 'huaweicloud_cdn_domain', 'service_area = "mainland_china"', []],
    [
      'a key that is copied',
      'huaweicloud_kms_key_replicate',
      'replica_region = "ap-southeast-3"',
      ['key: itself -> ap-southeast-3, /replica_region'],
    ],
    [
      'images of containers',
      'huaweicloud_swr_image_auto_sync',
      'target_region = "ap-southeast-1"',
      ['image: itself -> ap-southeast-1, /target_region'],
    ],
    ['an image that is copied within its region', 'huaweicloud_images_image_copy', 'name = "base"', []],
    [
      'a bucket that everybody may read',
      'huaweicloud_obs_bucket',
      'acl = "public-read"',
      ['access: huaweicloud_obs_bucket.x in cn-north-4 -> everywhere, /acl'],
    ],
    ['a bucket that takes logs', 'huaweicloud_obs_bucket', 'acl = "log-delivery-write"', []],
    [
      'a bucket that another resource opens',
      'huaweicloud_obs_bucket_acl',
      `bucket = ${ORDERS}.bucket\npublic_permission {\n access_to_bucket = ["WRITE", "READ"]\n}`,
      [`access: ${ORDERS} in cn-north-4 -> everywhere, /public_permission/0/access_to_bucket/1`],
    ],
    [
      'a bucket that another resource lets an account read',
      'huaweicloud_obs_bucket_acl',
      'account_permission {\n access_to_bucket = ["READ"]\n account_id = "1"\n}',
      [],
    ],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});

/** One way of the two is not taken, but nobody knows which. */
function withUnknownEnd(flow: string): string {
  return flow.replace(/-> .* in [\w-]+,/, '-> ?var.on,');
}
