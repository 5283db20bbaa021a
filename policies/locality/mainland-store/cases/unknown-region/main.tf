variable "region" {
  type = string
}

provider "aws" {
  region = var.region
}

resource "aws_s3_bucket" "uploads" { # expect: unknown locality/mainland-store/aws_s3_bucket
  bucket = "lion-uploads"
}
