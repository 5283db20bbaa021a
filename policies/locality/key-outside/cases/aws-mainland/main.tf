provider "aws" {
  region = "cn-north-1"
}

resource "aws_kms_key" "orders" {
}

resource "aws_kms_external_key" "orders" {
}

resource "aws_kms_replica_key" "orders" {
  primary_key_arn = "arn:aws:kms:us-east-1:111122223333:key/mrk-0a1b2c3d"
}
