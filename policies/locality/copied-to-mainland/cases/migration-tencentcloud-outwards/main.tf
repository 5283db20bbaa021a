provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_mysql_instance" "orders" {
  instance_name = "orders"
  mem_size      = 4000
  volume_size   = 200
}

resource "tencentcloud_dts_migrate_job" "orders" {
  service_id = "dts-o11y1xmu"
  run_mode   = "immediate"
  src_info {
    region        = "ap-guangzhou"
    access_type   = "cdb"
    database_type = "mysql"
    info {
      instance_id = tencentcloud_mysql_instance.orders.id
    }
  }
  dst_info {
    region        = "ap-singapore"
    access_type   = "cdb"
    database_type = "mysql"
  }
}

resource "tencentcloud_dts_sync_job" "orders" {
  pay_mode          = "PostPay"
  src_database_type = "mysql"
  src_region        = "ap-guangzhou"
  dst_database_type = "cynosdbmysql"
  dst_region        = "ap-hongkong"
}
