provider "aws" {
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "far"
  region = "cn-north-1"
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = "lion-orders"
  role   = "arn:aws-cn:iam::123456789012:role/replication"

  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.copy_in_singapore.arn # expect: fail locality/copied-to-mainland/aws_s3_bucket_replication_configuration
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "members" {
  bucket = "lion-members"
  role   = "arn:aws-cn:iam::123456789012:role/replication"

  rule {
    status = "Enabled"
    destination {
      bucket = "arn:aws-cn:s3:::lion-members-copy" # expect: fail locality/copied-to-mainland/aws_s3_bucket_replication_configuration
    }
  }
}

resource "aws_s3_bucket" "copy_in_singapore" {
  provider = aws.far
  bucket   = "lion-orders-copy"
}
