provider "aws" {
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "far"
  region = "cn-north-1"
}

resource "aws_s3_bucket" "logs" {
  provider = aws.far
  bucket   = "lion-logs"
}

resource "aws_cloudtrail" "all" {
  name                  = "all"
  is_multi_region_trail = true
  s3_bucket_name        = aws_s3_bucket.logs.id # expect: fail locality/copied-to-mainland/aws_cloudtrail
}

resource "aws_cloudtrail" "off" {
  name           = "off"
  enable_logging = false
  s3_bucket_name = aws_s3_bucket.logs.id
}

resource "aws_cloudwatch_log_subscription_filter" "orders" {
  name            = "orders"
  log_group_name  = "/lion/orders"
  filter_pattern  = ""
  destination_arn = "arn:aws-cn:logs:cn-north-1:123456789012:destination:central" # expect: fail locality/copied-to-mainland/aws_cloudwatch_log_subscription_filter
}

resource "aws_cloudwatch_log_destination" "central" {
  name       = "central"
  role_arn   = "arn:aws-cn:iam::123456789012:role/logs"
  target_arn = "arn:aws-cn:kinesis:cn-north-1:123456789012:stream/logs" # expect: fail locality/copied-to-mainland/aws_cloudwatch_log_destination
}

resource "aws_flow_log" "shop" {
  vpc_id               = "vpc-0123456789abcdef0"
  log_destination_type = "s3"
  traffic_type         = "ALL"
  log_destination      = "${aws_s3_bucket.logs.arn}/flow" # expect: fail locality/copied-to-mainland/aws_flow_log
}

resource "aws_wafv2_web_acl_logging_configuration" "shop" {
  resource_arn            = "arn:aws:wafv2:ap-southeast-1:123456789012:regional/webacl/shop/0"
  log_destination_configs = [aws_s3_bucket.logs.arn] # expect: fail locality/copied-to-mainland/aws_wafv2_web_acl_logging_configuration
}

resource "aws_s3_bucket" "orders" {
  bucket = "lion-orders"
}

resource "aws_s3_bucket_logging" "orders" {
  bucket        = aws_s3_bucket.orders.id
  target_bucket = aws_s3_bucket.logs.id # expect: fail locality/copied-to-mainland/aws_s3_bucket_logging
  target_prefix = "s3/"
}

# S3 takes no bucket of another region here.
resource "aws_s3_bucket_logging" "depends" {
  bucket        = aws_s3_bucket.orders.id
  target_bucket = var.log_bucket
  target_prefix = "s3/"
}

variable "log_bucket" {}

resource "aws_cloudfront_distribution" "shop" {
  enabled = true

  origin {
    domain_name = aws_s3_bucket.orders.bucket_regional_domain_name
    origin_id   = "orders"
  }

  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name # expect: fail locality/copied-to-mainland/aws_cloudfront_distribution
  }
}

resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks"
  destination = "http_endpoint"

  http_endpoint_configuration {
    url = "https://abc123.execute-api.cn-north-1.amazonaws.com/clicks" # expect: fail locality/copied-to-mainland/aws_kinesis_firehose_delivery_stream

    s3_configuration {
      role_arn   = "arn:aws-cn:iam::123456789012:role/clicks"
      bucket_arn = aws_s3_bucket.orders.arn
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "visits" {
  name        = "visits"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = "arn:aws-cn:iam::123456789012:role/visits"
    bucket_arn = aws_s3_bucket.logs.arn # expect: fail locality/copied-to-mainland/aws_kinesis_firehose_delivery_stream
  }
}

resource "aws_kinesis_firehose_delivery_stream" "elsewhere" {
  name        = "elsewhere"
  destination = "http_endpoint"

  http_endpoint_configuration {
    url = "https://intake.example.com/v1" # expect: unknown locality/copied-to-mainland/aws_kinesis_firehose_delivery_stream
  }
}
