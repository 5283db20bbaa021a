provider "google" {
  region = "asia-east2"
}

resource "google_storage_bucket" "orders" {
  name     = "orders"

  location = "asia-east2"
}

resource "google_sql_database_instance" "orders" {

  region           = "asia-east2"
  database_version = "MYSQL_5_6"
}

resource "google_alloydb_cluster" "orders" {
  cluster_id = "orders"

  location   = "asia-east2"
}

resource "google_bigquery_dataset" "orders" {
  dataset_id = "orders"

  location   = "asia-east2"
}

resource "google_filestore_instance" "orders" {
  name     = "orders"
  tier     = "STANDARD"

  location = "asia-east2"
  file_shares {
    capacity_gb = 100
    name        = "orders"
  }
  networks {
    modes   = ["orders"]
    network = "orders"
  }
}
