provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_mysql_instance" "orders" {
  instance_name = "orders"
  mem_size      = 4000
  volume_size   = 200
}

resource "tencentcloud_mysql_remote_backup_config" "orders" {
  instance_id        = tencentcloud_mysql_instance.orders.id
  remote_backup_save = "on"
  remote_binlog_save = "on"
  remote_region      = ["ap-shanghai", "ap-singapore"]
  expire_days        = 7
}

resource "tencentcloud_cynosdb_backup_config" "orders" {
  cluster_id       = "cynosdbmysql-bws8h88b"
  backup_time_beg  = 7200
  backup_time_end  = 21600
  reserve_duration = 604800
  logic_backup_config {
    logic_backup_enable        = "ON"
    logic_cross_regions_enable = "ON"
    logic_cross_regions        = ["ap-hongkong"]
  }
  snapshot_secondary_backup_config {
    auto_copy_vaults {
      vault_id     = "vault-1"
      vault_region = "ap-singapore"
    }
  }
}

resource "tencentcloud_cbs_copy_snapshot_cross_region" "orders" {
  snapshot_id        = "snap-gihsjvt0"
  destination_region = "ap-singapore"
}

resource "tencentcloud_kubernetes_backup_storage_location" "orders" {
  name           = "orders"
  storage_region = "ap-singapore"
  bucket         = "tke-backup-orders-1250000000"
}
