provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "cn-northwest-1"
}

resource "aws_kms_key" "orders" {
  multi_region = true
}

resource "aws_kms_replica_key" "in_a_region" {
  region          = "cn-northwest-1"
  primary_key_arn = aws_kms_key.orders.arn
}

resource "aws_kms_replica_key" "orders" {
  provider        = aws.far
  primary_key_arn = aws_kms_key.orders.arn
}

resource "aws_kms_replica_key" "by_arn" {
  provider        = aws.far
  primary_key_arn = "arn:aws-cn:kms:cn-north-1:123456789012:key/mrk-0"
}

resource "aws_kms_external_key" "chats" {
  multi_region = true
}

resource "aws_kms_replica_external_key" "chats" {
  provider        = aws.far
  primary_key_arn = aws_kms_external_key.chats.arn
}

resource "aws_kms_custom_key_store" "proxy" {
  custom_key_store_name  = "proxy"
  custom_key_store_type  = "EXTERNAL_KEY_STORE"
  xks_proxy_uri_endpoint = "https://abc123.execute-api.cn-northwest-1.amazonaws.com.cn"
}

resource "aws_kms_custom_key_store" "elsewhere" {
  custom_key_store_name  = "elsewhere"
  custom_key_store_type  = "EXTERNAL_KEY_STORE"
  xks_proxy_uri_endpoint = "https://keys.example.com" # expect: unknown locality/key-abroad/aws_kms_custom_key_store
}

# Keys in hardware of one's own region.
resource "aws_kms_custom_key_store" "hardware" {
  custom_key_store_name = "hardware"
  cloud_hsm_cluster_id  = "cluster-1"
}
