variable "dr_region" {
  type = string
}

provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_oss_bucket" "orders" {
  bucket = "lion-orders"
}

resource "alicloud_oss_bucket_replication" "orders" {
  bucket = alicloud_oss_bucket.orders.id
  destination {
    bucket = "lion-orders-replica"
    # expect: fail locality/replication-abroad/alicloud_oss_bucket_replication
    location = "oss-${var.dr_region}"
  }
}
