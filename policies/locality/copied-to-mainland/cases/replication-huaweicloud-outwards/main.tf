provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_obs_bucket" "orders" {
  bucket = "lion-orders"
}

resource "huaweicloud_obs_bucket" "replica" {
  region = "ap-southeast-1"
  bucket = "lion-orders-replica"
}

resource "huaweicloud_rds_instance" "orders" {
  name   = "orders"
  flavor = "rds.mysql.c6.large.2.ha"
}

resource "huaweicloud_obs_bucket_replication" "orders" {
  bucket             = huaweicloud_obs_bucket.orders.bucket
  destination_bucket = huaweicloud_obs_bucket.replica.bucket
  agency             = "replication"
}

resource "huaweicloud_rds_primary_instance_dr_capability" "orders" {
  instance_id        = huaweicloud_rds_instance.orders.id
  target_instance_id = "4d23b1d8ad2c4e0ca5e4a54fb7b1ae43in01"
  target_project_id  = "0513b10f5f80d2b02fe9c00938e5a4a2"
  target_region      = "ap-southeast-3"
  target_ip          = "192.168.0.100"
  target_subnet      = "192.168.0.0/16"
}
