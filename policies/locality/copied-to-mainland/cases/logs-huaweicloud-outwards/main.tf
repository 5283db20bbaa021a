provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_obs_bucket" "orders" {
  bucket = "lion-orders"
}

resource "huaweicloud_obs_bucket" "hongkong" {
  region = "ap-southeast-1"
  bucket = "lion-traces"
}

resource "huaweicloud_cts_data_tracker" "orders" {
  name        = "orders"
  data_bucket = huaweicloud_obs_bucket.orders.bucket
  bucket_name = huaweicloud_obs_bucket.hongkong.bucket
}

resource "huaweicloud_cts_tracker" "orders" {
  bucket_name = huaweicloud_obs_bucket.hongkong.bucket
  file_prefix = "cts"
}
