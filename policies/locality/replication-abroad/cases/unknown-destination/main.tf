provider "aws" {
  region = "cn-north-1"
}

resource "aws_s3_bucket" "orders" {
  bucket = "lion-orders"
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id
  role   = "arn:aws-cn:iam::123456789012:role/replication"

  rule {
    status = "Enabled"
    destination {
      # expect: unknown locality/replication-abroad/aws_s3_bucket_replication_configuration
      bucket = "arn:aws:s3:::somebody-elses"
    }
  }

  rule {
    status = "Disabled"
    destination {
      bucket = "arn:aws:s3:::elsewhere"
    }
  }
}
