provider "aws" {
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "replica"
  region = "ap-east-1"
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

resource "aws_s3_bucket" "copy" {
  provider = aws.replica
  bucket   = "orders-copy"
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  role   = "arn:aws:iam::111122223333:role/replication"
  bucket = aws_s3_bucket.orders.id
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}
