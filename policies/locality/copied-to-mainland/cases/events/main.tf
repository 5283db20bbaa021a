provider "aws" {
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "far"
  region = "cn-north-1"
}

resource "aws_cloudwatch_event_bus" "central" {
  provider = aws.far
  name     = "central"
}

resource "aws_cloudwatch_event_target" "by_arn" {
  rule = "orders"
  arn  = "arn:aws-cn:events:cn-north-1:123456789012:event-bus/central" # expect: fail locality/copied-to-mainland/aws_cloudwatch_event_target
}

resource "aws_cloudwatch_event_target" "orders" {
  rule = "orders"
  arn  = aws_cloudwatch_event_bus.central.arn # expect: fail locality/copied-to-mainland/aws_cloudwatch_event_target
}

resource "aws_cloudwatch_event_endpoint" "shop" {
  name = "shop"

  routing_config {
    failover_config {
      secondary {
        route = "cn-north-1" # expect: fail locality/copied-to-mainland/aws_cloudwatch_event_endpoint
      }
    }
  }
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "orders" {
  provider = aws.far
  name     = "orders"
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.orders.arn # expect: fail locality/copied-to-mainland/aws_sns_topic_subscription
}

resource "aws_sns_topic_subscription" "api" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "https"
  endpoint  = "https://abc123.execute-api.cn-north-1.amazonaws.com/orders" # expect: fail locality/copied-to-mainland/aws_sns_topic_subscription
}

resource "aws_sns_topic_subscription" "partner" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "https"
  endpoint  = "https://partner.example.com/orders" # expect: unknown locality/copied-to-mainland/aws_sns_topic_subscription
}

# Nobody knows where a mailbox is.
resource "aws_sns_topic_subscription" "operators" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "email"
  endpoint  = "operators@example.com"
}

resource "aws_msk_cluster" "orders" {
  cluster_name = "orders"
}

resource "aws_msk_cluster" "orders_far" {
  provider     = aws.far
  cluster_name = "orders-far"
}

resource "aws_msk_replicator" "orders" {
  provider        = aws.far
  replicator_name = "orders"

  replication_info_list {
    source_kafka_cluster_arn = aws_msk_cluster.orders.arn
    target_kafka_cluster_arn = aws_msk_cluster.orders_far.arn # expect: fail locality/copied-to-mainland/aws_msk_replicator
  }
}
