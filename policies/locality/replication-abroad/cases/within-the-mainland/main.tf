provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "cn-northwest-1"
}

module "replica" {
  source    = "./replica"
  providers = { aws = aws.far }
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
      bucket = module.replica.arn
    }
  }

  # Both regions of the partition are in mainland China.
  rule {
    status = "Enabled"
    destination {
      bucket = "arn:aws-cn:s3:::somebody-elses"
    }
  }

  rule {
    status = "Disabled"
    destination {
      bucket = "arn:aws:s3:::elsewhere"
    }
  }
}
