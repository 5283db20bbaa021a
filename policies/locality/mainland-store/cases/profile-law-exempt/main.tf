provider "aws" {
  region = "ap-southeast-1"
}

resource "aws_db_instance" "orders" {
  instance_class = "large"
}

resource "aws_s3_bucket" "orders" {
}
