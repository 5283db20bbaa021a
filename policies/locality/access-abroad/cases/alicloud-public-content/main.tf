provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_oss_bucket" "orders" {
  bucket = "lion-orders"
}

resource "alicloud_oss_bucket" "uploads" {
  bucket = "lion-uploads"
  acl    = "public-read"
}

resource "alicloud_oss_bucket_acl" "orders" {
  bucket = alicloud_oss_bucket.orders.bucket
  acl    = "public-read-write"
}
