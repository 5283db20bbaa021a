provider "aws" {
  region = "ap-southeast-1"
}

resource "aws_s3_bucket" "orders" { # expect: fail locality/important-data-abroad/aws_s3_bucket
}
