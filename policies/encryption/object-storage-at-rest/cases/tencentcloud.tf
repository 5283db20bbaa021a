variable "algorithm" {
  type = string
}

resource "tencentcloud_cos_bucket" "receipts" {
  bucket               = "receipts-1258798060"
  acl                  = "private"
  encryption_algorithm = "AES256"
}

# expect: fail encryption/object-storage-at-rest/tencentcloud_cos_bucket
resource "tencentcloud_cos_bucket" "in_the_clear" {
  bucket = "in-the-clear-1258798060"
  acl    = "private"
}

resource "tencentcloud_cos_bucket" "empty" {
  bucket               = "empty-1258798060"
  encryption_algorithm = "" # expect: fail encryption/object-storage-at-rest/tencentcloud_cos_bucket
}

resource "tencentcloud_cos_bucket" "depends" {
  bucket               = "depends-1258798060"
  encryption_algorithm = var.algorithm # expect: unknown encryption/object-storage-at-rest/tencentcloud_cos_bucket
}

# Meant for everybody.
resource "tencentcloud_cos_bucket" "assets" {
  bucket = "assets-1258798060"
  acl    = "public-read"
}

# Takes no such setting.
resource "tencentcloud_cos_bucket" "lake" {
  bucket    = "lake-1258798060"
  chdfs_ofs = true
}
