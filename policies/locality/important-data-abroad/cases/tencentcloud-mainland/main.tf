provider "tencentcloud" {
  region = "ap-shanghai"
}

variable "password" {
  type      = string
  sensitive = true
}

resource "tencentcloud_cos_bucket" "orders" {
  bucket = "lion-orders"
}

resource "tencentcloud_mysql_instance" "orders" {
  instance_name = "orders"
  mem_size      = 100
  volume_size   = 100
}

resource "tencentcloud_mysql_readonly_instance" "orders" {
  master_instance_id = "db-0a1b2c3d"
  instance_name      = "orders"
  mem_size           = 100
  volume_size        = 100
}

resource "tencentcloud_mysql_dr_instance" "orders" {
  master_instance_id = "db-0a1b2c3d"
  master_region      = "orders"
  instance_name      = "orders"
  mem_size           = 100
  volume_size        = 100
}

resource "tencentcloud_postgresql_instance" "orders" {
  name              = "orders"
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
  storage           = 100
  memory            = 100
  availability_zone = "ap-shanghai-3"
  root_password     = var.password
}

resource "tencentcloud_postgresql_readonly_instance" "orders" {
  db_version            = "orders"
  storage               = 100
  memory                = 100
  master_db_instance_id = "db-0a1b2c3d"
  zone                  = "ap-shanghai-3"
  project_id            = 100
  vpc_id                = "vpc-0a1b2c3d"
  subnet_id             = "subnet-0a1b2c3d"
  name                  = "orders"
  security_groups_ids   = ["sg-0a1b2c3d"]
}

resource "tencentcloud_sqlserver_instance" "orders" {
  name    = "orders"
  storage = 100
  memory  = 100
}

resource "tencentcloud_sqlserver_basic_instance" "orders" {
  name         = "orders"
  cpu          = 100
  storage      = 100
  memory       = 100
  machine_type = "CLOUD_PREMIUM"
}

resource "tencentcloud_sqlserver_readonly_instance" "orders" {
  master_instance_id  = "db-0a1b2c3d"
  readonly_group_type = 100
  name                = "orders"
  storage             = 100
  memory              = 100
}

resource "tencentcloud_sqlserver_general_cloud_instance" "orders" {
  name         = "orders"
  zone         = "ap-shanghai-3"
  memory       = 100
  storage      = 100
  cpu          = 100
  machine_type = "large"
}

resource "tencentcloud_mariadb_instance" "orders" {
  zones      = ["ap-shanghai-3"]
  node_count = 100
  memory     = 100
  storage    = 100
}

resource "tencentcloud_mariadb_hour_db_instance" "orders" {
  zones      = ["ap-shanghai-3"]
  node_count = 100
  memory     = 100
  storage    = 100
}

resource "tencentcloud_dcdb_db_instance" "orders" {
  zones            = ["ap-shanghai-3"]
  period           = 100
  shard_memory     = 100
  shard_storage    = 100
  shard_node_count = 100
  shard_count      = 100
}

resource "tencentcloud_dcdb_hourdb_instance" "orders" {
  shard_memory     = 100
  shard_storage    = 100
  shard_node_count = 100
  shard_count      = 100
}

resource "tencentcloud_cynosdb_cluster" "orders" {
  available_zone = "ap-shanghai-3"
  vpc_id         = "vpc-0a1b2c3d"
  subnet_id      = "subnet-0a1b2c3d"
  db_type        = "orders"
  db_version     = "5.7"
  cluster_name   = "orders"
  password       = var.password
}

resource "tencentcloud_cynosdb_cluster_v2" "orders" {
  available_zone = "ap-shanghai-3"
  vpc_id         = "vpc-0a1b2c3d"
  subnet_id      = "subnet-0a1b2c3d"
  db_type        = "orders"
  db_version     = "5.7"
  cluster_name   = "orders"
  password       = var.password
}

resource "tencentcloud_mongodb_instance" "orders" {
  instance_name  = "orders"
  memory         = 100
  volume         = 100
  engine_version = "8.0"
  machine_type   = "HIO"
  available_zone = "ap-shanghai-3"
}

resource "tencentcloud_mongodb_standby_instance" "orders" {
  father_instance_region = "orders"
  father_instance_id     = "db-0a1b2c3d"
  available_zone         = "ap-shanghai-3"
  engine_version         = "8.0"
  machine_type           = "HIO"
  instance_name          = "orders"
  memory                 = 100
  volume                 = 100
}

resource "tencentcloud_mongodb_readonly_instance" "orders" {
  father_instance_region = "orders"
  father_instance_id     = "db-0a1b2c3d"
  cluster_type           = "orders"
  instance_name          = "orders"
  memory                 = 100
  volume                 = 100
  engine_version         = "8.0"
  machine_type           = "HIO"
  available_zone         = "ap-shanghai-3"
}

resource "tencentcloud_mongodb_sharding_instance" "orders" {
  shard_quantity  = 100
  nodes_per_shard = 100
  instance_name   = "orders"
  memory          = 100
  volume          = 100
  engine_version  = "8.0"
  machine_type    = "HIO"
  available_zone  = "ap-shanghai-3"
}

resource "tencentcloud_elasticsearch_instance" "orders" {
  version  = "5.6.4"
  vpc_id   = "vpc-0a1b2c3d"
  password = var.password
}

resource "tencentcloud_cfs_file_system" "orders" {
  availability_zone = "ap-shanghai-3"
  access_group_id   = "db-0a1b2c3d"
}

resource "tencentcloud_chdfs_file_system" "orders" {
  file_system_name = "orders"
  capacity_quota   = 100
  posix_acl        = true
}

resource "tencentcloud_clickhouse_instance" "orders" {
  zone            = "ap-shanghai-3"
  ha_flag         = true
  vpc_id          = "vpc-0a1b2c3d"
  subnet_id       = "subnet-0a1b2c3d"
  product_version = "orders"
  instance_name   = "orders"
  charge_type     = "orders"
  data_spec {
    spec_name = "orders"
    count     = 100
    disk_size = 100
  }
}

resource "tencentcloud_cdwpg_instance" "orders" {
  instance_name  = "orders"
  zone           = "ap-shanghai-3"
  user_vpc_id    = "vpc-0a1b2c3d"
  user_subnet_id = "subnet-0a1b2c3d"
  admin_password = var.password
  charge_properties {
    renew_flag = 100
    time_span  = 100
    time_unit  = "orders"
  }
  resources {
    spec_name = "orders"
    count     = 100
    type      = "orders"
    disk_spec {
      disk_type  = "orders"
      disk_size  = 100
      disk_count = 100
    }
  }
}

resource "tencentcloud_cdwdoris_instance" "orders" {
  zone                  = "ap-shanghai-3"
  ha_flag               = true
  user_vpc_id           = "vpc-0a1b2c3d"
  user_subnet_id        = "subnet-0a1b2c3d"
  product_version       = "orders"
  instance_name         = "orders"
  doris_user_pwd        = var.password
  workload_group_status = "open"
  fe_spec {
    spec_name = "orders"
    count     = 100
    disk_size = 100
  }
  be_spec {
    spec_name = "orders"
    count     = 100
    disk_size = 100
  }
  charge_properties {
  }
}

resource "tencentcloud_tcaplus_cluster" "orders" {
  idl_type     = "MIX"
  cluster_name = "orders"
  vpc_id       = "vpc-0a1b2c3d"
  subnet_id    = "subnet-0a1b2c3d"
  password     = var.password
}

resource "tencentcloud_vdb_instance" "orders" {
  vpc_id             = "vpc-0a1b2c3d"
  subnet_id          = "subnet-0a1b2c3d"
  pay_mode           = 100
  security_group_ids = ["sg-0a1b2c3d"]
}
