provider "huaweicloud" {
  region = "ap-southeast-1"
}

resource "huaweicloud_rds_instance" "orders" {
  name   = "orders"
  flavor = "rds.mysql.c6.large.2.ha"
}

resource "huaweicloud_rds_cross_region_backup_strategy" "orders" {
  instance_id            = huaweicloud_rds_instance.orders.id
  backup_type            = "all"
  keep_days              = 7
  destination_region     = "cn-north-4" # expect: fail locality/copied-to-mainland/huaweicloud_rds_cross_region_backup_strategy
  destination_project_id = "0513b10f5f80d2b02fe9c00938e5a4a2"
}

resource "huaweicloud_taurusdb_instance" "orders" {
  name   = "orders"
  flavor = "gaussdb.mysql.large.x86.4"
  cross_region_backup_policy {
    open_auto_backup        = true
    open_incremental_backup = true
    destination_region      = "cn-east-3" # expect: fail locality/copied-to-mainland/huaweicloud_taurusdb_instance
    destination_project_id  = "0513b10f5f80d2b02fe9c00938e5a4a2"
    keep_days               = 7
  }
}

resource "huaweicloud_gaussdb_mysql_instance" "orders" {
  name   = "orders"
  flavor = "gaussdb.mysql.large.x86.4"
  cross_region_backup_policy {
    open_auto_backup        = true
    open_incremental_backup = false
    destination_region      = "cn-east-3" # expect: fail locality/copied-to-mainland/huaweicloud_gaussdb_mysql_instance
    destination_project_id  = "0513b10f5f80d2b02fe9c00938e5a4a2"
    keep_days               = 7
  }
}

resource "huaweicloud_cbr_policy" "orders" {
  name                   = "orders"
  type                   = "replication"
  destination_region     = "cn-east-3" # expect: fail locality/copied-to-mainland/huaweicloud_cbr_policy
  destination_project_id = "0513b10f5f80d2b02fe9c00938e5a4a2"
  backup_cycle {
    interval        = 1
    execution_times = ["06:00"]
  }
}

resource "huaweicloud_cbr_checkpoint_copy" "orders" {
  vault_id               = "5b4d8b6c-0c4f-4d8e-9f0b-4d3f4c5b6a7d"
  destination_region     = "cn-north-4" # expect: fail locality/copied-to-mainland/huaweicloud_cbr_checkpoint_copy
  destination_project_id = "0513b10f5f80d2b02fe9c00938e5a4a2"
  destination_vault_id   = "6c5e9c7d-1d5f-4e9f-8a1c-5e4a5d6c7b8e"
}

resource "huaweicloud_cbr_replicate_backup" "orders" {
  backup_id = "7d6fad8e-2e60-4fa0-9b2d-6f5b6e7d8c9f"
  replicate {
    destination_region     = "cn-east-3" # expect: fail locality/copied-to-mainland/huaweicloud_cbr_replicate_backup
    destination_project_id = "0513b10f5f80d2b02fe9c00938e5a4a2"
    destination_vault_id   = "6c5e9c7d-1d5f-4e9f-8a1c-5e4a5d6c7b8e"
  }
}
