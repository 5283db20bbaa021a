provider "google" {
  project = "shop"
}

resource "google_kms_key_ring" "orders" {
  name     = "orders"
  location = "asia-east2" # expect: fail locality/key-outside/google_kms_key_ring
}
