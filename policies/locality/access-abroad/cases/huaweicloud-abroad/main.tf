provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_obs_bucket" "orders" {
  bucket = "lion-orders"
}

resource "huaweicloud_obs_bucket" "uploads" {
  bucket = "lion-uploads"
  # expect: fail locality/access-abroad/huaweicloud_obs_bucket
  acl = "public-read"
}

resource "huaweicloud_obs_bucket_acl" "orders" {
  bucket = huaweicloud_obs_bucket.orders.bucket
  public_permission {
    # expect: fail locality/access-abroad/huaweicloud_obs_bucket_acl
    access_to_bucket = ["READ"]
  }
}
