import { describe, expect, test } from '@jest/globals';
import { writtenFlows } from './written-flows.js';

const PROVIDER = `
provider "alicloud" {
  region = "cn-hangzhou"
}

provider "alicloud" {
  alias  = "far"
  region = "ap-southeast-1"
}

variable "on" {
  type = string
}

data "alicloud_account" "own" {}

data "alicloud_regions" "current" {
  provider = alicloud.far
  current  = true
}

data "alicloud_regions" "all" {}

resource "alicloud_oss_bucket" "orders" {
  bucket = "lion-orders"
}

resource "alicloud_oss_bucket" "replica" {
  provider = alicloud.far
  bucket   = "lion-orders-replica"
}

resource "alicloud_db_instance" "orders" {
  engine = "MySQL"
}

resource "alicloud_cdn_domain_new" "abroad" {
  domain_name = "www.lion.example"
  scope       = "overseas"
}

resource "alicloud_log_project" "app" {
  project_name = "lion-app"
}

resource "alicloud_log_project" "far" {
  provider     = alicloud.far
  project_name = "lion-app-far"
}
`;

const flows = (type: string, body: string, others = '') =>
  writtenFlows(`${type}.x`, `${PROVIDER}\nresource "${type}" "x" {\n${body}\n}\n${others}`);

describe('replication in Alibaba Cloud', () => {
  test.each([
    [
      'a bucket in another region, with the prefix of object storage',
      'alicloud_oss_bucket_replication',
      `bucket = alicloud_oss_bucket.orders.id
       destination {
         bucket   = "other"
         location = "oss-cn-hongkong"
       }`,
      ['replication: alicloud_oss_bucket.orders in cn-hangzhou -> oss-cn-hongkong, /destination/0/location'],
    ],
    [
      'a bucket by name, whose replica is a resource of another provider',
      'alicloud_oss_bucket_replication',
      `bucket = "lion-orders"
       destination {
         bucket   = "lion-orders-replica"
         location = alicloud_oss_bucket.replica.location
       }`,
      ['replication: alicloud_oss_bucket.orders in cn-hangzhou -> ap-southeast-1, /destination/0/location'],
    ],
    [
      'a bucket whose region nobody knows',
      'alicloud_oss_bucket_replication',
      `bucket = var.on
       destination {
         location = var.on
       }`,
      ['replication: itself -> ?var.on, /destination/0/location'],
    ],
    [
      'a disk',
      'alicloud_ebs_disk_replica_pair',
      'destination_region_id = "cn-beijing"',
      ['replication: itself -> cn-beijing, /destination_region_id'],
    ],
    [
      'a disk, to where a provider is',
      'alicloud_ebs_disk_replica_pair',
      'destination_region_id = data.alicloud_regions.current.regions.0.id',
      ['replication: itself -> ap-southeast-1, /destination_region_id'],
    ],
    [
      'a disk, to one region of many',
      'alicloud_ebs_disk_replica_pair',
      'destination_region_id = data.alicloud_regions.all.regions[4].id',
      ['replication: itself -> ?data.alicloud_regions.all.regions, /destination_region_id'],
    ],
    [
      'a group of disks between named regions',
      'alicloud_ebs_disk_replica_group',
      'source_region_id = "cn-beijing"\ndestination_region_id = "ap-southeast-1"',
      ['replication: cn-beijing -> ap-southeast-1, /destination_region_id'],
    ],
    ['a cluster that stands alone', 'alicloud_polardb_cluster', 'db_type = "MySQL"', []],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });

  test('a secondary cluster follows the primary one of its network, in another region', async () => {
    const others = `
      resource "alicloud_polardb_cluster" "main" {
        db_type = "MySQL"
      }
      resource "alicloud_polardb_global_database_network" "world" {
        db_cluster_id = alicloud_polardb_cluster.main.id
      }`;
    const body = `provider = alicloud.far
      creation_option = "CreateGdnStandby"
      gdn_id = alicloud_polardb_global_database_network.world.id`;
    expect(await flows('alicloud_polardb_cluster', body, others)).toEqual([
      'replication: alicloud_polardb_cluster.main in cn-hangzhou -> alicloud_polardb_cluster.x in ap-southeast-1, /gdn_id',
    ]);
    expect(
      await flows('alicloud_polardb_cluster', 'creation_option = "CreateGdnStandby"\ngdn_id = "gdn-1"'),
    ).toEqual([
      'replication: ?the primary cluster of the network -> alicloud_polardb_cluster.x in cn-hangzhou, /gdn_id',
    ]);
  });
});

describe('backups in Alibaba Cloud', () => {
  test.each([
    [
      'a database',
      'alicloud_rds_instance_cross_backup_policy',
      'instance_id = alicloud_db_instance.orders.id\ncross_backup_region = "ap-southeast-1"',
      ['backup: alicloud_db_instance.orders in cn-hangzhou -> ap-southeast-1, /cross_backup_region'],
    ],
    [
      'an instance for disaster recovery that takes the data of another region',
      'alicloud_rds_ddr_instance',
      'provider = alicloud.far\nsource_region = "cn-hangzhou"\nsource_db_instance_name = alicloud_db_instance.orders.id',
      [
        'backup: alicloud_db_instance.orders in cn-hangzhou -> alicloud_rds_ddr_instance.x in ap-southeast-1, /source_region',
      ],
    ],
    [
      'snapshots',
      'alicloud_ecs_auto_snapshot_policy',
      'enable_cross_region_copy = true\ntarget_copy_regions = ["cn-beijing", "ap-southeast-1"]',
      [
        'backup: itself -> cn-beijing, /target_copy_regions/0',
        'backup: itself -> ap-southeast-1, /target_copy_regions/1',
      ],
    ],
    [
      'snapshots that are not copied',
      'alicloud_ecs_auto_snapshot_policy',
      'enable_cross_region_copy = false\ntarget_copy_regions = ["ap-southeast-1"]',
      [],
    ],
    [
      'snapshots that may be copied',
      'alicloud_ecs_auto_snapshot_policy',
      'enable_cross_region_copy = var.on\ntarget_copy_regions = ["ap-southeast-1"]',
      ['backup: itself -> ?var.on, /target_copy_regions/0'],
    ],
    [
      'snapshots of an enterprise policy',
      'alicloud_ebs_enterprise_snapshot_policy',
      `cross_region_copy_info {
         enabled = true
         regions {
           region_id = "eu-central-1"
         }
       }`,
      ['backup: itself -> eu-central-1, /cross_region_copy_info/0/regions/0/region_id'],
    ],
    [
      'an enterprise policy whose copies are off',
      'alicloud_ebs_enterprise_snapshot_policy',
      `cross_region_copy_info {
         enabled = false
         regions {
           region_id = "eu-central-1"
         }
       }`,
      [],
    ],
    [
      'rules that replicate, and one that does not',
      'alicloud_hbr_policy',
      `rules {
         rule_type             = "REPLICATION"
         replication_region_id = "ap-southeast-1"
       }
       rules {
         rule_type = "BACKUP"
       }`,
      ['backup: itself -> ap-southeast-1, /rules/0/replication_region_id'],
    ],
    [
      'rules that nobody knows',
      'alicloud_hbr_policy',
      `dynamic "rules" {
         for_each = var.on
         content {
           rule_type             = "REPLICATION"
           replication_region_id = rules.value
         }
       }`,
      ['backup: itself -> ?var.on, /rules'],
    ],
    [
      'a vault that mirrors one of another region',
      'alicloud_hbr_replication_vault',
      'provider = alicloud.far\nreplication_source_region_id = "cn-shanghai"',
      [
        'backup: cn-shanghai -> alicloud_hbr_replication_vault.x in ap-southeast-1, /replication_source_region_id',
      ],
    ],
    [
      'a backup plan',
      'alicloud_dbs_backup_plan',
      'source_endpoint_region = "cn-hangzhou"\nstorage_region = "ap-southeast-1"',
      ['backup: cn-hangzhou -> ap-southeast-1, /storage_region'],
    ],
    ['a backup plan that names no region', 'alicloud_dbs_backup_plan', 'backup_method = "logical"', []],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});

describe('logs and events in Alibaba Cloud', () => {
  const TRAIL = 'alicloud_actiontrail_trail';
  test.each([
    [
      'a trail, by the region in the name of its project',
      TRAIL,
      'sls_project_arn = "acs:log:ap-southeast-1:123456:project/trail"',
      ['logs: itself -> ap-southeast-1, /sls_project_arn'],
    ],
    [
      'a trail, by the project that its name is put together of',
      TRAIL,
      `sls_project_arn = "acs:log:\${var.on}:\${data.alicloud_account.own.id}:project/\${alicloud_log_project.far.id}"`,
      ['logs: itself -> alicloud_log_project.far in ap-southeast-1, /sls_project_arn'],
    ],
    [
      'a trail to a bucket of the repository',
      TRAIL,
      'oss_bucket_name = alicloud_oss_bucket.replica.bucket',
      ['logs: itself -> alicloud_oss_bucket.replica in ap-southeast-1, /oss_bucket_name'],
    ],
    [
      'a trail to a bucket that is elsewhere',
      TRAIL,
      'oss_bucket_name = "somebody-elses"',
      ['logs: itself -> ?the region of what is named here, /oss_bucket_name'],
    ],
    ['a trail that is off', TRAIL, 'status = "Disable"\noss_bucket_name = "lion-orders-replica"', []],
    [
      'a job that writes to another project',
      'alicloud_sls_etl',
      `project = alicloud_log_project.app.project_name
       configuration {
         sink {
           endpoint = "ap-southeast-1-intranet.log.aliyuncs.com"
           project  = "elsewhere"
         }
       }`,
      ['logs: alicloud_log_project.app in cn-hangzhou -> ap-southeast-1, /configuration/0/sink/0/endpoint'],
    ],
    [
      'an endpoint that is a variable, of a known project',
      'alicloud_log_etl',
      `project = "lion-app"
       etl_sinks {
         endpoint = var.on
         project  = alicloud_log_project.far.project_name
       }`,
      [
        'logs: alicloud_log_project.app in cn-hangzhou -> alicloud_log_project.far in ap-southeast-1, /etl_sinks/0/endpoint',
      ],
    ],
    [
      'a scheduled query',
      'alicloud_sls_scheduled_sql',
      `project = "other"
       scheduled_sql_configuration {
         dest_endpoint = "ap-northeast-1.log.aliyuncs.com"
       }`,
      ['logs: itself -> ap-northeast-1, /scheduled_sql_configuration/0/dest_endpoint'],
    ],
    [
      'logs of cloud products that are brought together',
      'alicloud_sls_collection_policy',
      `enabled            = true
       centralize_enabled = true
       centralize_config {
         dest_region = "cn-hongkong"
       }`,
      ['logs: itself -> cn-hongkong, /centralize_config/0/dest_region'],
    ],
    [
      'logs of cloud products that stay where they are',
      'alicloud_sls_collection_policy',
      `enabled            = true
       centralize_enabled = false
       centralize_config {
         dest_region = "cn-hongkong"
       }`,
      [],
    ],
    [
      'logs of a content delivery network',
      'alicloud_cdn_real_time_log_delivery',
      'sls_region = "ap-southeast-1"',
      ['logs: itself -> ap-southeast-1, /sls_region'],
    ],
    [
      'logs of a content delivery network that is all abroad',
      'alicloud_cdn_real_time_log_delivery',
      'domain = "www.lion.example"\nsls_region = "ap-southeast-1"',
      [],
    ],
    [
      'events, of which web hooks have no region',
      'alicloud_event_bridge_rule',
      `targets {
         endpoint = "acs:mns:cn-hongkong:123456:queues/orders"
       }
       targets {
         endpoint = "https://hooks.example.com"
       }`,
      ['events: itself -> cn-hongkong, /targets/0/endpoint'],
    ],
    [
      'events of a rule that is off',
      'alicloud_event_bridge_rule',
      `status = "DISABLE"
       targets {
         endpoint = "acs:mns:cn-hongkong:123456:queues/orders"
       }`,
      [],
    ],
    [
      'what comes of functions',
      'alicloud_fcv3_async_invoke_config',
      `destination_config {
         on_success {
           destination = "acs:fc:eu-central-1:123456:functions/next"
         }
         on_failure {
           destination = "acs:mns:cn-hangzhou:\${data.alicloud_account.own.id}:queues/x"
         }
       }`,
      [
        'events: itself -> eu-central-1, /destination_config/0/on_success/0/destination',
        'events: itself -> ?data.alicloud_account.own.id, /destination_config/0/on_failure/0/destination',
      ],
    ],
  ])('%s', async (_, type, body, expected) => {
    expect(await flows(type, body)).toEqual(expected);
  });
});

describe('jobs, content and access in Alibaba Cloud', () => {
  test.each([
    [
      'a synchronization between named regions',
      'alicloud_dts_synchronization_job',
      `source_endpoint_instance_id = alicloud_db_instance.orders.id
       source_endpoint_region      = "cn-hangzhou"
       destination_endpoint_region = "ap-southeast-1"`,
      [
        'migration: alicloud_db_instance.orders in cn-hangzhou -> ap-southeast-1, /destination_endpoint_region',
      ],
    ],
    [
      'a migration that leaves the regions to its instance',
      'alicloud_dts_migration_job',
      'dts_instance_id = alicloud_dts_migration_instance.to_singapore.id',
      ['migration: cn-hangzhou -> ap-southeast-1, /dts_instance_id'],
    ],
    [
      'a job that names no region, on an instance that is elsewhere',
      'alicloud_dts_migration_job',
      'dts_instance_id = "dts-1"',
      [],
    ],
    [
      'a subscription',
      'alicloud_dts_subscription_job',
      'source_endpoint_region = "cn-hangzhou"\ndestination_region = "ap-southeast-1"',
      ['migration: cn-hangzhou -> ap-southeast-1, /destination_region'],
    ],
    [
      'a worldwide network before a bucket in the mainland',
      'alicloud_cdn_domain_new',
      `scope = "global"
       sources {
         content = "lion-orders.oss-cn-beijing.aliyuncs.com"
       }`,
      ['delivery: alicloud_oss_bucket.orders in cn-beijing -> everywhere, /scope'],
    ],
    [
      'the domain name of a bucket, put together of its attributes',
      'alicloud_dcdn_domain',
      `scope = "overseas"
       sources {
         content = "\${alicloud_oss_bucket.orders.bucket}.\${alicloud_oss_bucket.orders.extranet_endpoint}"
       }`,
      ['delivery: alicloud_oss_bucket.orders in cn-hangzhou -> everywhere, /scope'],
    ],
    [
      'an origin of which only the address is known',
      'alicloud_cdn_domain_new',
      `scope = "global"
       sources {
         content = "203.0.113.7"
       }`,
      ['delivery: ?the place of the origin -> everywhere, /scope'],
    ],
    ['a network in the mainland', 'alicloud_cdn_domain_new', 'scope = "domestic"', []],
    ['a network without a scope, which is one in the mainland', 'alicloud_cdn_domain_new', '', []],
    [
      'a network whose scope is not known',
      'alicloud_cdn_domain_new',
      `scope = var.on
       sources {
         content = "lion-orders.oss-cn-beijing.aliyuncs.com"
       }`,
      ['delivery: alicloud_oss_bucket.orders in cn-beijing -> ?var.on, /scope'],
    ],
    [
      'images of containers',
      'alicloud_cr_ee_sync_rule',
      'target_region_id = "ap-southeast-1"',
      ['image: itself -> ap-southeast-1, /target_region_id'],
    ],
    [
      'images of machines',
      'alicloud_image_copy',
      'source_region_id = "cn-beijing"',
      ['image: cn-beijing -> alicloud_image_copy.x in cn-hangzhou, /source_region_id'],
    ],
    [
      'a bucket that everybody may read',
      'alicloud_oss_bucket',
      'acl = "public-read"',
      ['access: alicloud_oss_bucket.x in cn-hangzhou -> everywhere, /acl'],
    ],
    [
      'a website',
      'alicloud_oss_bucket',
      'acl = "public-read"\nwebsite {\n index_document = "index.html"\n}',
      [],
    ],
    ['a private bucket', 'alicloud_oss_bucket', 'acl = "private"', []],
    [
      'a bucket that another resource opens',
      'alicloud_oss_bucket_acl',
      'bucket = alicloud_oss_bucket.orders.bucket\nacl = "public-read-write"',
      ['access: alicloud_oss_bucket.orders in cn-hangzhou -> everywhere, /acl'],
    ],
  ])('%s', async (_, type, body, expected) => {
    const instance = `
      resource "alicloud_dts_migration_instance" "to_singapore" {
        source_endpoint_region      = "cn-hangzhou"
        destination_endpoint_region = "ap-southeast-1"
      }`;
    expect(await flows(type, body, instance)).toEqual(expected);
  });
});
