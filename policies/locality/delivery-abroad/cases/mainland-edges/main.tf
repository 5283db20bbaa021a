provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "ap-southeast-1"
}

resource "aws_s3_bucket" "photos" {
  bucket = "lion-photos"
}

# A service of its own in the China regions, with edges in mainland China only.
resource "aws_cloudfront_distribution" "photos" {
  enabled     = true
  price_class = "PriceClass_All"

  origin {
    domain_name = aws_s3_bucket.photos.bucket_regional_domain_name
    origin_id   = "photos"
  }
}
