resource "google_sql_source_representation_instance" "orders" {
  name             = "orders"
  region           = "asia-east2"
  database_version = "MYSQL_8_0"
  host             = "orders.abc123.ap-southeast-1.rds.amazonaws.com"
}
