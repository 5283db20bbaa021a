provider "google" {
  region = "asia-east2"
}

resource "google_storage_bucket" "orders" {
  name     = "orders"
  # expect: fail locality/important-data-abroad/google_storage_bucket
  location = "asia-east2"
}

resource "google_sql_database_instance" "orders" {
  # expect: fail locality/important-data-abroad/google_sql_database_instance
  region           = "asia-east2"
  database_version = "MYSQL_5_6"
}

resource "google_alloydb_cluster" "orders" {
  cluster_id = "orders"
  # expect: fail locality/important-data-abroad/google_alloydb_cluster
  location   = "asia-east2"
}

resource "google_bigquery_dataset" "orders" {
  dataset_id = "orders"
  # expect: fail locality/important-data-abroad/google_bigquery_dataset
  location   = "asia-east2"
}

resource "google_filestore_instance" "orders" {
  name     = "orders"
  tier     = "STANDARD"
  # expect: fail locality/important-data-abroad/google_filestore_instance
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
