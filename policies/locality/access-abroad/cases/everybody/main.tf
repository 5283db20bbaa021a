provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "ap-southeast-1"
}

resource "aws_s3_bucket" "orders" {
  bucket = "lion-orders"
}

resource "aws_s3_bucket_policy" "orders" {
  bucket = aws_s3_bucket.orders.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_s3_bucket_policy
      Action    = "s3:GetObject"
      Resource  = "*"
    }]
  })
}

resource "aws_s3_bucket" "members" {
  bucket = "lion-members"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_s3_bucket
      Action    = "s3:GetObject"
      Resource  = "*"
    }]
  })
}

resource "aws_sqs_queue" "orders" {
  name   = "orders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_sqs_queue
      Action    = "sqs:*"
      Resource  = "*"
    }]
  })
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id
  policy    = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_sqs_queue_policy
      Action    = "sqs:ReceiveMessage"
      Resource  = "*"
    }]
  })
}

resource "aws_sns_topic" "orders" {
  name   = "orders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_sns_topic
      Action    = "sns:Subscribe"
      Resource  = "*"
    }]
  })
}

data "aws_iam_policy_document" "subscribers" {
  statement {
    actions   = ["sns:Subscribe"]
    resources = [aws_sns_topic.orders.arn]

    principals {
      type        = "AWS"
      identifiers = ["*"] # expect: fail locality/access-abroad/aws_sns_topic_policy
    }
  }
}

resource "aws_sns_topic_policy" "orders" {
  arn    = aws_sns_topic.orders.arn
  policy = data.aws_iam_policy_document.subscribers.json
}

resource "aws_kms_key" "orders" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_kms_key
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_key_policy" "orders" {
  key_id = aws_kms_key.orders.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_kms_key_policy
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_replica_key" "orders" {
  region          = "cn-northwest-1"
  primary_key_arn = aws_kms_key.orders.arn
  policy          = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_kms_replica_key
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_secretsmanager_secret" "app" {
  name   = "app"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_secretsmanager_secret
      Action    = "secretsmanager:*"
      Resource  = "*"
    }]
  })
}

resource "aws_secretsmanager_secret_policy" "app" {
  secret_arn = aws_secretsmanager_secret.app.arn
  policy     = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["*"] } # expect: fail locality/access-abroad/aws_secretsmanager_secret_policy
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}

resource "aws_opensearch_domain" "orders" {
  domain_name     = "orders"
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_opensearch_domain
      Action    = "es:*"
      Resource  = "*"
    }]
  })
}

resource "aws_elasticsearch_domain" "orders" {
  domain_name     = "orders"
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: fail locality/access-abroad/aws_elasticsearch_domain
      Action    = "es:ESHttpGet"
      Resource  = "*"
    }]
  })
}

resource "aws_ami_launch_permission" "server" {
  image_id = "ami-0123456789abcdef0"
  group    = "all" # expect: fail locality/access-abroad/aws_ami_launch_permission
}

resource "aws_db_snapshot" "orders" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders"
  # expect: fail locality/access-abroad/aws_db_snapshot
  shared_accounts = ["all"]
}

resource "aws_db_snapshot_copy" "orders" {
  source_db_snapshot_identifier = aws_db_snapshot.orders.db_snapshot_arn
  target_db_snapshot_identifier = "orders-copy"
  # expect: fail locality/access-abroad/aws_db_snapshot_copy
  shared_accounts = ["all"]
}

resource "aws_rds_cluster_snapshot_copy" "members" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.members.id
  target_db_cluster_snapshot_identifier = "members-copy"
  # expect: fail locality/access-abroad/aws_rds_cluster_snapshot_copy
  shared_accounts = ["all"]
}

resource "aws_db_cluster_snapshot" "members" {
  db_cluster_identifier          = "members"
  db_cluster_snapshot_identifier = "members"
  # expect: fail locality/access-abroad/aws_db_cluster_snapshot
  shared_accounts = ["all"]
}
