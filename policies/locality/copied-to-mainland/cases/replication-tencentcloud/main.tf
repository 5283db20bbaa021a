provider "tencentcloud" {
  region = "ap-hongkong"
}

provider "tencentcloud" {
  alias  = "far"
  region = "ap-shanghai"
}

resource "tencentcloud_mysql_instance" "orders" {
  instance_name = "orders"
  mem_size      = 4000
  volume_size   = 200
}

resource "tencentcloud_redis_instance" "main" {
  availability_zone = "ap-guangzhou-3"
  mem_size          = 8192
}

resource "tencentcloud_redis_instance" "far" {
  provider          = tencentcloud.far
  availability_zone = "ap-singapore-3"
  mem_size          = 8192
}

resource "tencentcloud_cos_bucket" "orders" {
  bucket            = "lion-orders-1250000000"
  versioning_enable = true
  replica_role      = "qcs::cam::uin/100000000001:uin/100000000001"
  replica_rules {
    status             = "Enabled"
    destination_bucket = "qcs::cos:ap-guangzhou::lion-replica-1250000000" # expect: fail locality/copied-to-mainland/tencentcloud_cos_bucket
  }
  replica_rules {
    status             = "Disabled"
    destination_bucket = "qcs::cos:ap-shanghai::lion-replica-1250000000"
  }
}

resource "tencentcloud_redis_replicate_attachment" "orders" {
  group_id           = "crs-rpl-orhn5y63"
  master_instance_id = tencentcloud_redis_instance.main.id
  instance_ids = [
    tencentcloud_redis_instance.main.id,
    tencentcloud_redis_instance.far.id, # expect: fail locality/copied-to-mainland/tencentcloud_redis_replicate_attachment
  ]
}

resource "tencentcloud_mysql_dr_instance" "orders" {
  provider           = tencentcloud.far
  master_instance_id = tencentcloud_mysql_instance.orders.id
  master_region      = "ap-hongkong"
  instance_name      = "orders-dr"
  mem_size           = 4000
  volume_size        = 200
}

resource "tencentcloud_mysql_readonly_instance" "orders" {
  provider           = tencentcloud.far
  master_instance_id = tencentcloud_mysql_instance.orders.id
  master_region      = "ap-hongkong"
  instance_name      = "orders-ro"
  mem_size           = 4000
  volume_size        = 200
}

resource "tencentcloud_mongodb_standby_instance" "orders" {
  provider               = tencentcloud.far
  father_instance_id     = "cmgo-gwqk8669"
  father_instance_region = "ap-hongkong"
  available_zone         = "ap-singapore-3"
}

resource "tencentcloud_mongodb_readonly_instance" "orders" {
  provider               = tencentcloud.far
  father_instance_id     = "cmgo-gwqk8669"
  father_instance_region = "ap-hongkong"
  available_zone         = "ap-singapore-3"
}

resource "tencentcloud_mariadb_instance" "orders" {
  provider        = tencentcloud.far
  dcn_instance_id = "tdsql-k3a4b5c6"
  dcn_region      = "ap-hongkong"
}

resource "tencentcloud_dcdb_db_instance" "orders" {
  provider        = tencentcloud.far
  dcn_instance_id = "tdsqlshard-k3a4b5c6"
  dcn_region      = "ap-hongkong"
}

resource "tencentcloud_dcdb_hourdb_instance" "orders" {
  provider        = tencentcloud.far
  dcn_instance_id = "tdsqlshard-k3a4b5c6"
  dcn_region      = "ap-hongkong"
}
