resource "tencentcloud_cos_bucket" "replica" {
  bucket = "lion-replica-1250000000"
}

output "bucket" {
  value = tencentcloud_cos_bucket.replica.id
}
