provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "us-east-1"
}

resource "aws_s3_bucket" "photos" {
  bucket = "lion-photos"
}

resource "aws_cloudfront_distribution" "photos" {
  provider = aws.far
  enabled  = true

  origin {
    domain_name = aws_s3_bucket.photos.bucket_regional_domain_name
    origin_id   = "photos"
  }
}
