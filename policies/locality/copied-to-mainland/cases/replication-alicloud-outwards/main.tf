provider "alicloud" {
  region = "cn-hangzhou"
}

provider "alicloud" {
  alias  = "far"
  region = "ap-southeast-1"
}

resource "alicloud_oss_bucket" "orders" {
  bucket = "lion-orders"
}

resource "alicloud_polardb_cluster" "orders" {
  db_type       = "MySQL"
  db_version    = "8.0"
  db_node_class = "polar.mysql.x4.large"
}

resource "alicloud_polardb_global_database_network" "orders" {
  db_cluster_id = alicloud_polardb_cluster.orders.id
}

resource "alicloud_oss_bucket_replication" "orders" {
  bucket = alicloud_oss_bucket.orders.id
  action = "ALL"
  destination {
    bucket   = "lion-orders-replica"
    location = "oss-ap-southeast-1"
  }
}

resource "alicloud_ebs_disk_replica_pair" "orders" {
  disk_id               = "d-bp1source"
  source_zone_id        = "cn-hangzhou-h"
  destination_disk_id   = "d-replica"
  destination_region_id = "cn-hongkong"
  destination_zone_id   = "cn-hongkong-b"
}

resource "alicloud_ebs_disk_replica_group" "orders" {
  source_region_id      = "cn-hangzhou"
  source_zone_id        = "cn-hangzhou-h"
  destination_region_id = "ap-southeast-1"
  destination_zone_id   = "ap-southeast-1a"
}

resource "alicloud_polardb_cluster" "standby" {
  provider        = alicloud.far
  db_type         = "MySQL"
  db_version      = "8.0"
  db_node_class   = "polar.mysql.x4.large"
  creation_option = "CreateGdnStandby"
  gdn_id          = alicloud_polardb_global_database_network.orders.id
}
