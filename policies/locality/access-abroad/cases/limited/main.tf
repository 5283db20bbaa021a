provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "ap-southeast-1"
}

resource "aws_s3_bucket" "blocked" {
  bucket = "lion-blocked"
}

resource "aws_s3_bucket_public_access_block" "blocked" {
  bucket                  = aws_s3_bucket.blocked.id
  restrict_public_buckets = true
}

# Does not count: the bucket restricts it.
resource "aws_s3_bucket_policy" "blocked" {
  bucket = aws_s3_bucket.blocked.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "*"
    }]
  })
}

resource "aws_s3_bucket" "inside" {
  bucket = "lion-inside"
}

resource "aws_s3_bucket_policy" "inside" {
  bucket = aws_s3_bucket.inside.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-0123456789" } }
    }]
  })
}

# Everybody may write to it, and nobody reads.
resource "aws_sqs_queue" "inbox" {
  name   = "inbox"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}

resource "aws_opensearch_domain" "inside" {
  domain_name     = "inside"
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "es:*"
      Resource  = "*"
    }]
  })

  vpc_options {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}
