provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_oss_bucket" "orders" {
  bucket = "lion-orders"
}

resource "alicloud_oss_bucket" "uploads" {
  bucket = "lion-uploads"
  # expect: fail locality/access-abroad/alicloud_oss_bucket
  acl = "public-read"
}

resource "alicloud_oss_bucket_acl" "orders" {
  bucket = alicloud_oss_bucket.orders.bucket
  # expect: fail locality/access-abroad/alicloud_oss_bucket_acl
  acl = "public-read-write"
}
