variable "dr_region" {
  type = string
}

provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_cos_bucket" "orders" {
  bucket            = "lion-orders-1250000000"
  versioning_enable = true
  replica_role      = "qcs::cam::uin/100000000001:uin/100000000001"
  replica_rules {
    status = "Enabled"
    # expect: fail locality/replication-abroad/tencentcloud_cos_bucket
    destination_bucket = "qcs::cos:${var.dr_region}::lion-replica-1250000000"
  }
}
