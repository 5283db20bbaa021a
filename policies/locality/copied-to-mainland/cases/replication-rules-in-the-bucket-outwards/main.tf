provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "ap-southeast-1"
}

resource "aws_s3_bucket" "orders" {
  bucket = "lion-orders"

  replication_configuration {
    role = "arn:aws-cn:iam::123456789012:role/replication"

    rules {
      status = "Enabled"
      destination {
        bucket = aws_s3_bucket.copy.arn
      }
    }

    rules {
      status = "Disabled"
      destination {
        bucket = aws_s3_bucket.copy.arn
      }
    }
  }
}

resource "aws_s3_bucket" "copy" {
  provider = aws.far
  bucket   = "lion-orders-copy"
}
