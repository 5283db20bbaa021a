provider "aws" {
  region = "cn-north-1"
}

resource "aws_s3_bucket" "site" {
}

resource "aws_s3_bucket" "legacy" {
}

resource "aws_kms_key" "site" {
}

resource "aws_dynamodb_table" "orders" { # expect: fail locality/outside-store/aws_dynamodb_table
  name = "orders"
}
