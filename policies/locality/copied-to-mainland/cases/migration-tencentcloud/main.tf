provider "tencentcloud" {
  region = "ap-hongkong"
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
    region        = "ap-hongkong"
    access_type   = "cdb"
    database_type = "mysql"
    info {
      instance_id = tencentcloud_mysql_instance.orders.id
    }
  }
  dst_info {
    region        = "ap-shanghai" # expect: fail locality/copied-to-mainland/tencentcloud_dts_migrate_job
    access_type   = "cdb"
    database_type = "mysql"
  }
}

resource "tencentcloud_dts_sync_job" "orders" {
  pay_mode          = "PostPay"
  src_database_type = "mysql"
  src_region        = "ap-hongkong"
  dst_database_type = "cynosdbmysql"
  dst_region        = "ap-guangzhou" # expect: fail locality/copied-to-mainland/tencentcloud_dts_sync_job
}
