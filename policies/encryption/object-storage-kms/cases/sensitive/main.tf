resource "aws_kms_key" "documents" {
  enable_key_rotation = true
}

resource "aws_s3_bucket" "documents" {
  bucket = "documents"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "documents" {
  bucket = aws_s3_bucket.documents.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.documents.arn
    }
  }
}

# expect: fail encryption/object-storage-kms/aws_s3_bucket
resource "aws_s3_bucket" "by_default" {
  bucket = "by-default"
}

# expect: fail encryption/object-storage-kms/aws_s3_bucket
resource "aws_s3_bucket" "with_keys_of_s3" {
  bucket = "with-keys-of-s3"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "with_keys_of_s3" {
  bucket = aws_s3_bucket.with_keys_of_s3.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket" "old_form" {
  bucket = "old-form"

  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "AES256" # expect: fail encryption/object-storage-kms/aws_s3_bucket
      }
    }
  }
}

# Declared to hold no personal data.
resource "aws_s3_bucket" "catalogue" {
  bucket = "catalogue"
}

resource "alicloud_oss_bucket" "documents" {
  bucket = "documents"

  server_side_encryption_rule {
    sse_algorithm = "KMS"
  }
}

resource "alicloud_oss_bucket" "uploads" {
  bucket = "uploads"
}

resource "alicloud_oss_bucket_server_side_encryption" "uploads" {
  bucket        = alicloud_oss_bucket.uploads.bucket
  sse_algorithm = "KMS"
}

resource "alicloud_oss_bucket" "with_keys_of_oss" {
  bucket = "with-keys-of-oss"

  server_side_encryption_rule {
    sse_algorithm = "AES256" # expect: fail encryption/object-storage-kms/alicloud_oss_bucket
  }
}

resource "tencentcloud_cos_bucket" "documents" {
  bucket               = "documents-1258798060"
  encryption_algorithm = "KMS"
}

# expect: fail encryption/object-storage-kms/tencentcloud_cos_bucket
resource "tencentcloud_cos_bucket" "by_default" {
  bucket = "by-default-1258798060"
}
