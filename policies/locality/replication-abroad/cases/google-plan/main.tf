variable "host" {}

resource "google_sql_source_representation_instance" "orders" {
  name             = "orders"
  region           = "asia-east2"
  database_version = "MYSQL_8_0"
  host             = var.host # expect: fail locality/replication-abroad/google_sql_source_representation_instance
}
