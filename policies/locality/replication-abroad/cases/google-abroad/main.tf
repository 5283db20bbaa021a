resource "google_sql_source_representation_instance" "orders" {
  name             = "orders"
  region           = "asia-east2"
  database_version = "MYSQL_8_0"
  host             = "orders.abc123.cn-north-1.rds.amazonaws.com.cn" # expect: fail locality/replication-abroad/google_sql_source_representation_instance
}
