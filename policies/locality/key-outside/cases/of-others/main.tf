provider "aws" {
  region = "ap-southeast-1"
}

resource "aws_kms_key" "orders" {
}
