# cn-hangzhou is a region of Alibaba Cloud, not of AWS.
provider "aws" {
  region = "cn-hangzhou"
}

resource "aws_s3_bucket" "uploads" { # expect: unknown locality/mainland-store/aws_s3_bucket
  bucket = "lion-uploads"
}
