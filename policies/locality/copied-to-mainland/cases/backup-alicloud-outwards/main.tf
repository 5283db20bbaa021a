provider "alicloud" {
  region = "cn-hangzhou"
}

provider "alicloud" {
  alias  = "far"
  region = "ap-southeast-1"
}

resource "alicloud_db_instance" "orders" {
  engine           = "MySQL"
  engine_version   = "8.0"
  instance_type    = "mysql.n2.medium.2c"
  instance_storage = 100
}

resource "alicloud_rds_instance_cross_backup_policy" "orders" {
  instance_id         = alicloud_db_instance.orders.id
  cross_backup_region = "cn-hongkong"
}

resource "alicloud_ecs_auto_snapshot_policy" "orders" {
  auto_snapshot_policy_name = "orders"
  repeat_weekdays           = ["1"]
  time_points               = ["1"]
  retention_days            = 7
  enable_cross_region_copy  = true
  target_copy_regions       = ["ap-southeast-1"]
}

resource "alicloud_ebs_enterprise_snapshot_policy" "orders" {
  enterprise_snapshot_policy_name = "orders"
  cross_region_copy_info {
    enabled = true
    regions {
      region_id   = "ap-southeast-1"
      retain_days = 7
    }
  }
}

resource "alicloud_hbr_policy" "orders" {
  policy_name = "orders"
  rules {
    rule_type             = "REPLICATION"
    replication_region_id = "ap-southeast-1"
    retention             = 30
  }
}

resource "alicloud_dbs_backup_plan" "orders" {
  backup_plan_name              = "orders"
  backup_method                 = "logical"
  database_type                 = "MySQL"
  source_endpoint_instance_type = "RDS"
  source_endpoint_instance_id   = alicloud_db_instance.orders.id
  source_endpoint_region        = "cn-hangzhou"
  storage_region                = "ap-southeast-1"
}

resource "alicloud_hbr_replication_vault" "orders" {
  provider                     = alicloud.far
  vault_name                   = "orders-mirror"
  replication_source_region_id = "cn-hangzhou"
  replication_source_vault_id  = "v-0001"
}

resource "alicloud_rds_ddr_instance" "orders" {
  provider                = alicloud.far
  engine                  = "MySQL"
  engine_version          = "8.0"
  restore_type            = "BackupTime"
  source_region           = "cn-hangzhou"
  source_db_instance_name = alicloud_db_instance.orders.id
}
