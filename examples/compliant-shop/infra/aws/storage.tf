# Photographs that customers send with a complaint, before they are moved to the bucket.
resource "aws_ebs_volume" "uploads" {
  availability_zone = "ap-southeast-1a"
  size              = 500
  type              = "gp3"
  encrypted         = true
  kms_key_id        = aws_kms_key.data.arn
}

resource "aws_ebs_volume" "cache" {
  availability_zone = "ap-southeast-1a"
  size              = 50
  type              = "gp3"
  encrypted         = true
}

resource "aws_s3_bucket" "receipts" {
  bucket = "longwaytea-receipts"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "receipts" {
  bucket = aws_s3_bucket.receipts.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.data.arn
    }
  }
}

resource "aws_s3_bucket_public_access_block" "receipts" {
  bucket                  = aws_s3_bucket.receipts.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
