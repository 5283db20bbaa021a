provider "alicloud" {
  region = "ap-southeast-1"
}

provider "alicloud" {
  alias  = "near"
  region = "ap-southeast-5"
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
    location = "oss-cn-beijing" # expect: fail locality/copied-to-mainland/alicloud_oss_bucket_replication
  }
}

resource "alicloud_ebs_disk_replica_pair" "orders" {
  disk_id               = "d-bp1source"
  source_zone_id        = "ap-southeast-1-h"
  destination_disk_id   = "d-replica"
  destination_region_id = "ap-southeast-5"
  destination_zone_id   = "ap-southeast-5-b"
}

resource "alicloud_ebs_disk_replica_group" "orders" {
  source_region_id      = "ap-southeast-1"
  source_zone_id        = "ap-southeast-1-h"
  destination_region_id = "ap-southeast-5"
  destination_zone_id   = "ap-southeast-5a"
}

resource "alicloud_polardb_cluster" "standby" {
  provider        = alicloud.near
  db_type         = "MySQL"
  db_version      = "8.0"
  db_node_class   = "polar.mysql.x4.large"
  creation_option = "CreateGdnStandby"
  gdn_id          = alicloud_polardb_global_database_network.orders.id
}
