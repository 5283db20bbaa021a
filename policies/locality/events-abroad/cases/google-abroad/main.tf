resource "google_pubsub_topic" "orders" {
  name = "orders"
  message_storage_policy {
    allowed_persistence_regions = ["asia-east2"]
  }
  ingestion_data_source_settings {
    aws_kinesis {
      stream_arn          = "arn:aws-cn:kinesis:cn-north-1:123456789012:stream/orders" # expect: fail locality/events-abroad/google_pubsub_topic
      consumer_arn        = "arn:aws-cn:kinesis:cn-north-1:123456789012:stream/orders/consumer/google:1"
      aws_role_arn        = "arn:aws-cn:iam::123456789012:role/google"
      gcp_service_account = "ingestion@lion.iam.gserviceaccount.com"
    }
  }
}
