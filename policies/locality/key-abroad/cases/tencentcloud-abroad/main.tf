provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_mysql_instance" "orders" {
  instance_name = "orders"
  mem_size      = 4000
  volume_size   = 200
}

resource "tencentcloud_mongodb_instance" "orders" {
  instance_name = "orders"
  # expect: fail locality/key-abroad/tencentcloud_mongodb_instance
  kms_region = "ap-singapore"
}

resource "tencentcloud_mongodb_sharding_instance" "orders" {
  instance_name = "orders"
  # expect: fail locality/key-abroad/tencentcloud_mongodb_sharding_instance
  kms_region = "ap-singapore"
}

resource "tencentcloud_mongodb_standby_instance" "orders" {
  father_instance_id     = "cmgo-gwqk8669"
  father_instance_region = "ap-guangzhou"
  # expect: fail locality/key-abroad/tencentcloud_mongodb_standby_instance
  kms_region = "ap-singapore"
}

resource "tencentcloud_mongodb_readonly_instance" "orders" {
  father_instance_id     = "cmgo-gwqk8669"
  father_instance_region = "ap-guangzhou"
  # expect: fail locality/key-abroad/tencentcloud_mongodb_readonly_instance
  kms_region = "ap-singapore"
}

resource "tencentcloud_mongodb_instance_transparent_data_encryption" "orders" {
  instance_id = "cmgo-gwqk8669"
  # expect: fail locality/key-abroad/tencentcloud_mongodb_instance_transparent_data_encryption
  kms_region = "ap-singapore"
}

resource "tencentcloud_postgresql_instance" "orders" {
  name             = "orders"
  need_support_tde = 1
  kms_key_id       = "788c606a-c7b7-11ec-82d1-5254001e5c4e"
  # expect: fail locality/key-abroad/tencentcloud_postgresql_instance
  kms_region = "ap-hongkong"
}

resource "tencentcloud_mysql_instance_encryption_operation" "orders" {
  instance_id = tencentcloud_mysql_instance.orders.id
  key_id      = "788c606a-c7b7-11ec-82d1-5254001e5c4e"
  # expect: fail locality/key-abroad/tencentcloud_mysql_instance_encryption_operation
  key_region = "ap-singapore"
}

resource "tencentcloud_cynosdb_cluster_transparent_encrypt" "orders" {
  cluster_id = "cynosdbmysql-bu6hlulf"
  key_type   = "custom"
  key_id     = "f063c18b-654b-11ef-9d9f-525400d3a886"
  # expect: fail locality/key-abroad/tencentcloud_cynosdb_cluster_transparent_encrypt
  key_region = "ap-singapore"
}

resource "tencentcloud_sqlserver_db_instance_ssl_config" "orders" {
  instance_id = "mssql-qelbzgwf"
  encryption  = "enable"
  is_kms      = 1
  cmk_id      = "788c606a-c7b7-11ec-82d1-5254001e5c4e"
  # expect: fail locality/key-abroad/tencentcloud_sqlserver_db_instance_ssl_config
  cmk_region = "ap-singapore"
}
