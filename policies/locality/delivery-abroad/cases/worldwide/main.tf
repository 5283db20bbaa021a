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
    domain_name = aws_s3_bucket.photos.bucket_regional_domain_name # expect: fail locality/delivery-abroad/aws_cloudfront_distribution
    origin_id   = "photos"
  }

  # What rests abroad is not exported by being cached there.
  origin {
    domain_name = "lion-public.s3.eu-central-1.amazonaws.com"
    origin_id   = "public"
  }
}

resource "aws_cloudfront_distribution" "by_host" {
  provider = aws.far
  enabled  = true

  origin {
    domain_name = "lion-photos.s3.cn-north-1.amazonaws.com.cn" # expect: fail locality/delivery-abroad/aws_cloudfront_distribution
    origin_id   = "photos"
  }
}

resource "aws_cloudfront_distribution" "off" {
  provider = aws.far
  enabled  = false

  origin {
    domain_name = aws_s3_bucket.photos.bucket_regional_domain_name
    origin_id   = "photos"
  }
}
