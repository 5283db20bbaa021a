variable "kms_key" {
  type = string
}

resource "alicloud_db_instance" "orders" {
  engine                   = "PostgreSQL"
  engine_version           = "15.0"
  instance_type            = "pg.n2.2c.2m"
  instance_storage         = 100
  db_instance_storage_type = "cloud_essd"
  encryption_key           = "494c98ce-f2b5-48ab-96ab-36c986b6****"
}

resource "alicloud_kms_key" "orders" {
  description = "orders database"
}

resource "alicloud_db_instance" "own_key" {
  engine                   = "MySQL"
  engine_version           = "8.0"
  instance_type            = "mysql.n2.medium.2c"
  instance_storage         = 100
  db_instance_storage_type = "cloud_essd"
  encryption_key           = alicloud_kms_key.orders.id
}

resource "alicloud_db_instance" "local_disk" {
  engine                   = "MySQL"
  engine_version           = "8.0"
  instance_type            = "rds.mysql.s2.large"
  instance_storage         = 100
  db_instance_storage_type = "local_ssd"
  tde_status               = "Enabled"
}

# expect: fail encryption/database-at-rest/alicloud_db_instance
resource "alicloud_db_instance" "by_default" {
  engine           = "MySQL"
  engine_version   = "8.0"
  instance_type    = "mysql.n2.medium.1"
  instance_storage = 20
}

# expect: fail encryption/database-at-rest/alicloud_db_instance
resource "alicloud_db_instance" "tde_off" {
  engine           = "SQLServer"
  engine_version   = "2019_ent"
  instance_type    = "mssql.x4.medium.e2"
  instance_storage = 20
  tde_status       = "Disabled"
}

resource "alicloud_db_instance" "switched_off" {
  engine           = "PostgreSQL"
  engine_version   = "15.0"
  instance_type    = "pg.n2.2c.2m"
  instance_storage = 100
  encryption_key   = "disabled" # expect: fail encryption/database-at-rest/alicloud_db_instance
}

resource "alicloud_db_instance" "depends" {
  engine           = "PostgreSQL"
  engine_version   = "15.0"
  instance_type    = "pg.n2.2c.2m"
  instance_storage = 100
  encryption_key   = var.kms_key # expect: unknown encryption/database-at-rest/alicloud_db_instance
}

resource "alicloud_db_instance" "mariadb" {
  engine           = "MariaDB"
  engine_version   = "10.3"
  instance_type    = "mariadb.x2.medium.2c"
  instance_storage = 20
}

resource "alicloud_polardb_cluster" "orders" {
  db_type            = "MySQL"
  db_version         = "8.0"
  db_node_class      = "polar.mysql.x4.medium"
  tde_status         = "Enabled"
  encrypt_new_tables = "ON"
}

# expect: fail encryption/database-at-rest/alicloud_polardb_cluster
resource "alicloud_polardb_cluster" "by_default" {
  db_type       = "MySQL"
  db_version    = "8.0"
  db_node_class = "polar.mysql.x4.medium"
}

resource "alicloud_polardb_cluster" "in_the_clear" {
  db_type       = "PostgreSQL"
  db_version    = "14"
  db_node_class = "polar.pg.x4.medium"
  tde_status    = "Disabled" # expect: fail encryption/database-at-rest/alicloud_polardb_cluster
}

resource "alicloud_polardb_cluster" "secondary" {
  db_type         = "MySQL"
  db_version      = "8.0"
  db_node_class   = "polar.mysql.x4.medium"
  creation_option = "CreateGdnStandby"
  gdn_id          = "gdn-****"
}
