provider "google" {
  region = "asia-east2"
}

resource "google_storage_bucket" "orders" { # expect: fail locality/mainland-store/google_storage_bucket
  name     = "orders"
  location = "asia-east2"
}

resource "google_sql_database_instance" "orders" { # expect: fail locality/mainland-store/google_sql_database_instance
  region           = "asia-east2"
  database_version = "MYSQL_5_6"
}

resource "google_alloydb_cluster" "orders" { # expect: fail locality/mainland-store/google_alloydb_cluster
  cluster_id = "orders"
  location   = "asia-east2"
}

resource "google_bigquery_dataset" "orders" { # expect: fail locality/mainland-store/google_bigquery_dataset
  dataset_id = "orders"
  location   = "asia-east2"
}

resource "google_filestore_instance" "orders" { # expect: fail locality/mainland-store/google_filestore_instance
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
