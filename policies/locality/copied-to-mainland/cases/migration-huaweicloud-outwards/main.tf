provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_rds_instance" "orders" {
  name   = "orders"
  flavor = "rds.mysql.c6.large.2.ha"
}

resource "huaweicloud_drs_job" "orders" {
  name        = "orders"
  type        = "sync"
  engine_type = "mysql"
  direction   = "down"
  source_db {
    engine_type = "mysql"
    instance_id = huaweicloud_rds_instance.orders.id
    region      = "cn-north-4"
  }
  destination_db {
    engine_type = "mysql"
    ip          = "192.168.0.58"
    region      = "ap-southeast-1"
  }
}

resource "huaweicloud_oms_migration_task" "orders" {
  type = "object"
  source_object {
    data_source = "Aliyun"
    region      = "cn-beijing"
    bucket      = "lion-orders"
  }
  destination_object {
    region = "ap-southeast-1"
    bucket = "lion-orders"
  }
}

resource "huaweicloud_oms_migration_task_group" "orders" {
  type = "PREFIX"
  source_object {
    data_source = "HuaweiCloud"
    region      = "cn-north-4"
    bucket      = "lion-orders"
  }
  destination_object {
    region = "ap-southeast-3"
    bucket = "lion-orders"
  }
}
