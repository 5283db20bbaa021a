provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_obs_bucket" "orders" {
  bucket = "lion-orders"
}

resource "huaweicloud_obs_bucket" "uploads" {
  bucket = "lion-uploads"
  acl    = "private"
}

resource "huaweicloud_obs_bucket_acl" "orders" {
  bucket = huaweicloud_obs_bucket.orders.bucket
  public_permission {
    access_to_bucket = ["WRITE"]
  }
}
