provider "alicloud" {
  region = "cn-hangzhou"
}

provider "alicloud" {
  alias  = "near"
  region = "cn-beijing"
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
    location = "oss-cn-beijing"
  }
}

resource "alicloud_ebs_disk_replica_pair" "orders" {
  disk_id               = "d-bp1source"
  source_zone_id        = "cn-hangzhou-h"
  destination_disk_id   = "d-replica"
  destination_region_id = "cn-beijing"
  destination_zone_id   = "cn-beijing-b"
}

resource "alicloud_ebs_disk_replica_group" "orders" {
  source_region_id      = "cn-hangzhou"
  source_zone_id        = "cn-hangzhou-h"
  destination_region_id = "cn-beijing"
  destination_zone_id   = "cn-beijinga"
}

resource "alicloud_polardb_cluster" "standby" {
  provider        = alicloud.near
  db_type         = "MySQL"
  db_version      = "8.0"
  db_node_class   = "polar.mysql.x4.large"
  creation_option = "CreateGdnStandby"
  gdn_id          = alicloud_polardb_global_database_network.orders.id
}
