provider "alicloud" {
  region = "cn-hongkong"
}

resource "alicloud_oss_bucket" "orders" { # expect: fail locality/important-data-abroad/alicloud_oss_bucket
}

resource "alicloud_db_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_db_instance
  engine           = "postgres"
  engine_version   = "8.0"
  instance_type    = "MySQL"
  instance_storage = 100
}

resource "alicloud_db_readonly_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_db_readonly_instance
  engine_version        = "8.0"
  master_db_instance_id = "db-0a1b2c3d"
  instance_type         = "orders"
  instance_storage      = 100
}

resource "alicloud_polardb_cluster" "orders" { # expect: fail locality/important-data-abroad/alicloud_polardb_cluster
  db_type       = "orders"
  db_version    = "orders"
  db_node_class = "polar.mysql.sl.small"
}

resource "alicloud_mongodb_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_mongodb_instance
  engine_version      = "8.0"
  db_instance_class   = "large"
  db_instance_storage = 100
}

resource "alicloud_mongodb_sharding_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_mongodb_sharding_instance
  engine_version = "8.0"
  mongo_list {
    node_class = "large"
  }
  shard_list {
    node_class   = "large"
    node_storage = 100
  }
}

resource "alicloud_ots_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_ots_instance
  name = "orders"
}

resource "alicloud_lindorm_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_lindorm_instance
  vswitch_id    = "subnet-0a1b2c3d"
  disk_category = "cloud_efficiency"
  payment_type  = "PayAsYouGo"
}

resource "alicloud_lindorm_instance_v2" "orders" { # expect: fail locality/important-data-abroad/alicloud_lindorm_instance_v2
  arch_version   = "1.0"
  instance_alias = "orders"
  payment_type   = "PREPAY"
  vpc_id         = "vpc-0a1b2c3d"
  vswitch_id     = "subnet-0a1b2c3d"
  zone_id        = "cn-hongkong-b"
  engine_list {
    engine_type = "TABLE"
  }
}

resource "alicloud_hbase_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_hbase_instance
  name                 = "orders"
  engine_version       = "8.0"
  master_instance_type = "orders"
  core_instance_type   = "orders"
}

resource "alicloud_elasticsearch_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_elasticsearch_instance
  version    = "8.5.1_with_X-Pack"
  vswitch_id = "subnet-0a1b2c3d"
}

resource "alicloud_nas_file_system" "orders" { # expect: fail locality/important-data-abroad/alicloud_nas_file_system
  protocol_type = "NFS"
  storage_type  = "Performance"
}

resource "alicloud_gpdb_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_gpdb_instance
  engine           = "postgres"
  engine_version   = "8.0"
  vswitch_id       = "subnet-0a1b2c3d"
  db_instance_mode = "StorageElastic"
}

resource "alicloud_adb_db_cluster" "orders" { # expect: fail locality/important-data-abroad/alicloud_adb_db_cluster
  db_cluster_category = "Basic"
  mode                = "reserver"
}

resource "alicloud_adb_db_cluster_lake_version" "orders" { # expect: fail locality/important-data-abroad/alicloud_adb_db_cluster_lake_version
  db_cluster_version = "5.0"
  vpc_id             = "vpc-0a1b2c3d"
  vswitch_id         = "subnet-0a1b2c3d"
  zone_id            = "cn-hongkong-b"
  payment_type       = "PayAsYouGo"
}

resource "alicloud_click_house_db_cluster" "orders" { # expect: fail locality/important-data-abroad/alicloud_click_house_db_cluster
  category                = "Basic"
  db_cluster_class        = "Basic"
  db_cluster_network_type = "vpc"
  db_cluster_version      = "19.15.2.2"
  db_node_storage         = "orders"
  db_node_group_count     = 100
  payment_type            = "PayAsYouGo"
  storage_type            = "cloud_essd"
}

resource "alicloud_click_house_enterprise_db_cluster" "orders" { # expect: fail locality/important-data-abroad/alicloud_click_house_enterprise_db_cluster
}

resource "alicloud_drds_polardbx_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_drds_polardbx_instance
  cn_class      = "large"
  cn_node_count = 100
  dn_class      = "large"
  dn_node_count = 100
  primary_zone  = "cn-hongkong-b"
  topology_type = "1azone"
  vswitch_id    = "subnet-0a1b2c3d"
  vpc_id        = "vpc-0a1b2c3d"
}

resource "alicloud_ocean_base_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_ocean_base_instance
  disk_size      = 100
  instance_class = "large"
  payment_type   = "Subscription"
  series         = "normal"
  zones          = ["cn-hongkong-b"]
}

resource "alicloud_graph_database_db_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_graph_database_db_instance
  db_instance_category     = "HA"
  db_instance_network_type = "vpc"
  db_instance_storage_type = "cloud_essd"
  db_node_class            = "gdb.r.xlarge"
  db_node_storage          = 100
  db_version               = "1.0"
  payment_type             = "PayAsYouGo"
}

resource "alicloud_selectdb_db_instance" "orders" { # expect: fail locality/important-data-abroad/alicloud_selectdb_db_instance
  db_instance_description = "orders"
  db_instance_class       = "large"
  payment_type            = "PayAsYouGo"
  zone_id                 = "cn-hongkong-b"
  vpc_id                  = "vpc-0a1b2c3d"
  vswitch_id              = "subnet-0a1b2c3d"
  cache_size              = 100
}
