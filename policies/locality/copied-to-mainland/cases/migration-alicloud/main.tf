provider "alicloud" {
  region = "ap-southeast-1"
}

resource "alicloud_db_instance" "orders" {
  engine           = "MySQL"
  engine_version   = "8.0"
  instance_type    = "mysql.n2.medium.2c"
  instance_storage = 100
}

resource "alicloud_dts_migration_instance" "singapore" {
  payment_type                     = "PayAsYouGo"
  source_endpoint_engine_name      = "MySQL"
  source_endpoint_region           = "ap-southeast-1"
  destination_endpoint_engine_name = "MySQL"
  destination_endpoint_region      = "cn-hangzhou"
}

resource "alicloud_dts_migration_job" "orders" {
  dts_instance_id                    = alicloud_dts_migration_instance.singapore.id # expect: fail locality/copied-to-mainland/alicloud_dts_migration_job
  dts_job_name                       = "orders"
  source_endpoint_instance_type      = "RDS"
  source_endpoint_engine_name        = "MySQL"
  source_endpoint_instance_id        = alicloud_db_instance.orders.id
  destination_endpoint_instance_type = "RDS"
  destination_endpoint_engine_name   = "MySQL"
}

resource "alicloud_dts_synchronization_job" "orders" {
  dts_instance_id             = "dts-1"
  dts_job_name                = "orders"
  source_endpoint_instance_id = alicloud_db_instance.orders.id
  source_endpoint_region      = "ap-southeast-1"
  destination_endpoint_region = "cn-shanghai" # expect: fail locality/copied-to-mainland/alicloud_dts_synchronization_job
}

resource "alicloud_dts_subscription_job" "orders" {
  source_endpoint_engine_name   = "MySQL"
  source_endpoint_instance_type = "RDS"
  source_endpoint_instance_id   = alicloud_db_instance.orders.id
  source_endpoint_region        = "ap-southeast-1"
  destination_region            = "cn-hangzhou" # expect: fail locality/copied-to-mainland/alicloud_dts_subscription_job
}
