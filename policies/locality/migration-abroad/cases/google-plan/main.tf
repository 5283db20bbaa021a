variable "host" {}

resource "google_datastream_connection_profile" "orders" {
  connection_profile_id = "orders"
  display_name          = "orders"
  location              = "asia-east2"
  mysql_profile {
    hostname = var.host # expect: fail locality/migration-abroad/google_datastream_connection_profile
    username = "stream"
  }
}
