provider "aws" {
  region = "ap-southeast-1"
}

resource "aws_s3_bucket" "assets" {
  bucket = "lion-assets"
}

resource "aws_s3_bucket" "uploads" { # expect: fail locality/mainland-store/aws_s3_bucket
  bucket = "lion-uploads"
}
