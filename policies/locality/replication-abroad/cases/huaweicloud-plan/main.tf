variable "dr_region" {
  type = string
}

provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_obs_bucket" "replica" {
  region = var.dr_region
  bucket = "lion-orders-replica"
}

resource "huaweicloud_obs_bucket_replication" "orders" {
  bucket = "lion-orders"
  # expect: fail locality/replication-abroad/huaweicloud_obs_bucket_replication
  destination_bucket = huaweicloud_obs_bucket.replica.bucket
  agency             = "replication"
}
