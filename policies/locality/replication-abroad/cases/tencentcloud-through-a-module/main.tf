provider "tencentcloud" {
  region = "ap-guangzhou"
}

provider "tencentcloud" {
  alias  = "far"
  region = "ap-hongkong"
}

resource "tencentcloud_mysql_instance" "orders" {
  instance_name = "orders"
  mem_size      = 4000
  volume_size   = 200
}

module "standby" {
  source    = "./standby"
  providers = { tencentcloud = tencentcloud.far }
  primary   = tencentcloud_mysql_instance.orders.id
}

module "replica" {
  source    = "./replica"
  providers = { tencentcloud = tencentcloud.far }
}

resource "tencentcloud_cos_bucket" "orders" {
  bucket            = "lion-orders-1250000000"
  versioning_enable = true
  replica_role      = "qcs::cam::uin/100000000001:uin/100000000001"

  replica_rules {
    status = "Enabled"
    # expect: fail locality/replication-abroad/tencentcloud_cos_bucket
    destination_bucket = "qcs::cos:${var.dr_region}::${module.replica.bucket}"
  }
}

variable "dr_region" {
  type = string
}
