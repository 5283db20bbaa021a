provider "google" {
  project = "shop"
}

resource "google_kms_key_ring" "orders" {
  name     = "orders"
  location = "asia-east2"
}
