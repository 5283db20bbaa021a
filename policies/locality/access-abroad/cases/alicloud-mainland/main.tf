provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_oss_bucket" "orders" {
  bucket = "lion-orders"
}

resource "alicloud_oss_bucket" "uploads" {
  bucket = "lion-uploads"
  acl    = "private"
}

resource "alicloud_oss_bucket_acl" "orders" {
  bucket = alicloud_oss_bucket.orders.bucket
  acl    = "private"
}
