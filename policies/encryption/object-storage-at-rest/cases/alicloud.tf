variable "acl" {
  type = string
}

resource "alicloud_oss_bucket" "receipts" {
  bucket = "receipts"

  server_side_encryption_rule {
    sse_algorithm = "AES256"
  }
}

# expect: fail encryption/object-storage-at-rest/alicloud_oss_bucket
resource "alicloud_oss_bucket" "in_the_clear" {
  bucket = "in-the-clear"
}

resource "alicloud_oss_bucket" "uploads" {
  bucket = "uploads"

  lifecycle {
    ignore_changes = [server_side_encryption_rule]
  }
}

resource "alicloud_oss_bucket_server_side_encryption" "uploads" {
  bucket        = alicloud_oss_bucket.uploads.bucket
  sse_algorithm = "AES256"
}

# Meant for everybody.
resource "alicloud_oss_bucket" "assets" {
  bucket = "assets"
  acl    = "public-read"
}

resource "alicloud_oss_bucket" "images" {
  bucket = "images"
}

resource "alicloud_oss_bucket_acl" "images" {
  bucket = alicloud_oss_bucket.images.bucket
  acl    = "public-read"
}

# expect: fail encryption/object-storage-at-rest/alicloud_oss_bucket
resource "alicloud_oss_bucket" "exports" {
  bucket = "exports"
}

resource "alicloud_oss_bucket_acl" "exports" {
  bucket = alicloud_oss_bucket.exports.bucket
  acl    = "private"
}

resource "alicloud_oss_bucket" "site" {
  bucket = "site"

  website {
    index_document = "index.html"
  }
}

resource "alicloud_oss_bucket" "depends" {
  bucket = "depends"
  acl    = var.acl # expect: unknown encryption/object-storage-at-rest/alicloud_oss_bucket
}
