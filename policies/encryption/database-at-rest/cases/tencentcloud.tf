variable "tde" {
  type = number
}

resource "tencentcloud_postgresql_instance" "orders" {
  name              = "orders"
  availability_zone = "ap-guangzhou-3"
  vpc_id            = "vpc-86v957zb"
  subnet_id         = "subnet-enm92y0m"
  db_major_version  = "16"
  root_password     = var.password
  memory            = 4
  storage           = 100
  need_support_tde  = 1
}

# expect: fail encryption/database-at-rest/tencentcloud_postgresql_instance
resource "tencentcloud_postgresql_instance" "by_default" {
  name              = "by-default"
  availability_zone = "ap-guangzhou-3"
  vpc_id            = "vpc-86v957zb"
  subnet_id         = "subnet-enm92y0m"
  db_major_version  = "16"
  root_password     = var.password
  memory            = 4
  storage           = 100
}

resource "tencentcloud_postgresql_instance" "in_the_clear" {
  name              = "in-the-clear"
  availability_zone = "ap-guangzhou-3"
  vpc_id            = "vpc-86v957zb"
  subnet_id         = "subnet-enm92y0m"
  root_password     = var.password
  memory            = 4
  storage           = 100
  need_support_tde  = 0 # expect: fail encryption/database-at-rest/tencentcloud_postgresql_instance
}

resource "tencentcloud_postgresql_instance" "depends" {
  name              = "depends"
  availability_zone = "ap-guangzhou-3"
  vpc_id            = "vpc-86v957zb"
  subnet_id         = "subnet-enm92y0m"
  root_password     = var.password
  memory            = 4
  storage           = 100
  need_support_tde  = var.tde # expect: unknown encryption/database-at-rest/tencentcloud_postgresql_instance
}

variable "password" {
  type      = string
  sensitive = true
}

resource "tencentcloud_mysql_instance" "orders" {
  instance_name  = "orders"
  engine_version = "8.0"
  mem_size       = 4000
  volume_size    = 200
}

resource "tencentcloud_mysql_instance_encryption_operation" "orders" {
  instance_id = tencentcloud_mysql_instance.orders.id
}

# expect: fail encryption/database-at-rest/tencentcloud_mysql_instance
resource "tencentcloud_mysql_instance" "in_the_clear" {
  instance_name = "in-the-clear"
  mem_size      = 4000
  volume_size   = 200
}

# No TDE in this version.
resource "tencentcloud_mysql_instance" "old" {
  instance_name  = "old"
  engine_version = "5.6"
  mem_size       = 4000
  volume_size    = 200
}

# No TDE with cloud disks.
resource "tencentcloud_mysql_instance" "cloud_disk" {
  instance_name  = "cloud-disk"
  engine_version = "8.0"
  device_type    = "CLOUD_NATIVE_CLUSTER"
  mem_size       = 4000
  volume_size    = 200
}

resource "tencentcloud_cynosdb_cluster" "orders" {
  available_zone = "ap-guangzhou-4"
  vpc_id         = "vpc-86v957zb"
  subnet_id      = "subnet-enm92y0m"
  db_type        = "MYSQL"
  db_version     = "8.0"
  cluster_name   = "orders"
  password       = var.password
}

resource "tencentcloud_cynosdb_cluster_transparent_encrypt" "orders" {
  cluster_id                = tencentcloud_cynosdb_cluster.orders.id
  key_type                  = "cloud"
  is_open_global_encryption = true
}

# expect: fail encryption/database-at-rest/tencentcloud_cynosdb_cluster
resource "tencentcloud_cynosdb_cluster" "in_the_clear" {
  available_zone = "ap-guangzhou-4"
  vpc_id         = "vpc-86v957zb"
  subnet_id      = "subnet-enm92y0m"
  db_type        = "MYSQL"
  db_version     = "8.0"
  cluster_name   = "in-the-clear"
  password       = var.password
}
