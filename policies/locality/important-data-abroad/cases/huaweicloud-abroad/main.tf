provider "huaweicloud" {
  region = "ap-southeast-1"
}

variable "password" {
  type      = string
  sensitive = true
}

resource "huaweicloud_obs_bucket" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_obs_bucket
  bucket = "lion-orders"
}

resource "huaweicloud_rds_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_rds_instance
  availability_zone = ["ap-southeast-1a"]
  name              = "orders"
  flavor            = "large"
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
  security_group_id = "sg-0a1b2c3d"
  db {
    type    = "MySQL"
    version = "12.0"
  }
  volume {
    size = 100
    type = "orders"
  }
}

resource "huaweicloud_rds_read_replica_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_rds_read_replica_instance
  name                = "orders"
  availability_zone   = "ap-southeast-1a"
  primary_instance_id = "db-0a1b2c3d"
  flavor              = "large"
  volume {
    type = "orders"
  }
}

resource "huaweicloud_gaussdb_mysql_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_gaussdb_mysql_instance
  name      = "orders"
  flavor    = "large"
  password  = var.password
  vpc_id    = "vpc-0a1b2c3d"
  subnet_id = "subnet-0a1b2c3d"
}

resource "huaweicloud_taurusdb_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_taurusdb_instance
  name      = "orders"
  flavor    = "large"
  password  = var.password
  vpc_id    = "vpc-0a1b2c3d"
  subnet_id = "subnet-0a1b2c3d"
}

resource "huaweicloud_gaussdb_opengauss_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_gaussdb_opengauss_instance
  name              = "orders"
  flavor            = "large"
  availability_zone = "ap-southeast-1a"
  password          = var.password
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
  ha {
    mode             = "orders"
    replication_mode = "orders"
  }
  volume {
    type = "orders"
    size = 100
  }
}

resource "huaweicloud_gaussdb_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_gaussdb_instance
  name              = "orders"
  flavor            = "large"
  availability_zone = "ap-southeast-1a"
  password          = var.password
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
  ha {
    mode             = "enterprise"
    replication_mode = "orders"
  }
  volume {
    type = "orders"
    size = 100
  }
}

resource "huaweicloud_gaussdb_cassandra_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_gaussdb_cassandra_instance
  availability_zone = "ap-southeast-1a"
  name              = "orders"
  flavor            = "large"
  volume_size       = 100
  password          = var.password
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
}

resource "huaweicloud_gaussdb_mongo_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_gaussdb_mongo_instance
  availability_zone = "ap-southeast-1a"
  name              = "orders"
  flavor            = "large"
  volume_size       = 100
  password          = var.password
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
}

resource "huaweicloud_gaussdb_influx_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_gaussdb_influx_instance
  availability_zone = "ap-southeast-1a"
  name              = "orders"
  flavor            = "large"
  volume_size       = 100
  password          = var.password
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
}

resource "huaweicloud_geminidb_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_geminidb_instance
  name              = "orders"
  availability_zone = "ap-southeast-1a"
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
  security_group_id = "sg-0a1b2c3d"
  password          = var.password
  mode              = "orders"
  datastore {
    type           = "orders"
    storage_engine = "orders"
    version        = "12.0"
  }
  flavor {
    num       = 100
    size      = 100
    storage   = "orders"
    spec_code = "orders"
  }
}

resource "huaweicloud_dds_instance" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_dds_instance
  name              = "orders"
  availability_zone = "ap-southeast-1a"
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
  security_group_id = "sg-0a1b2c3d"
  mode              = "orders"
  datastore {
    type    = "orders"
    version = "4.0"
  }
  flavor {
    type      = "mongos"
    num       = 100
    spec_code = "orders"
  }
}

resource "huaweicloud_css_cluster" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_css_cluster
  name           = "orders"
  engine_version = "8.0"
}

resource "huaweicloud_dws_cluster" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_dws_cluster
  name              = "orders"
  node_type         = "ra3.large"
  number_of_node    = 100
  user_name         = "orders"
  user_pwd          = var.password
  vpc_id            = "vpc-0a1b2c3d"
  network_id        = "subnet-0a1b2c3d"
  security_group_id = "sg-0a1b2c3d"
  availability_zone = "ap-southeast-1a"
}

resource "huaweicloud_cloudtable_cluster" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_cloudtable_cluster
  availability_zone = "ap-southeast-1a"
  name              = "orders"
  storage_type      = "COMMON"
  vpc_id            = "vpc-0a1b2c3d"
  network_id        = "subnet-0a1b2c3d"
  security_group_id = "sg-0a1b2c3d"
  hbase_version     = "orders"
}

resource "huaweicloud_ges_graph" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_ges_graph
  name                  = "orders"
  graph_size_type_index = "orders"
  vpc_id                = "vpc-0a1b2c3d"
  subnet_id             = "subnet-0a1b2c3d"
  security_group_id     = "sg-0a1b2c3d"
  crypt_algorithm       = "orders"
  enable_https          = true
}

resource "huaweicloud_sfs_turbo" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_sfs_turbo
  name              = "orders"
  size              = 100
  availability_zone = "ap-southeast-1a"
  vpc_id            = "vpc-0a1b2c3d"
  subnet_id         = "subnet-0a1b2c3d"
  security_group_id = "sg-0a1b2c3d"
}

resource "huaweicloud_sfs_file_system" "orders" { # expect: fail locality/important-data-abroad/huaweicloud_sfs_file_system
  size = 100
}
