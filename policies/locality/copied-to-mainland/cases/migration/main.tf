provider "aws" {
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "far"
  region = "cn-north-1"
}

resource "aws_db_instance" "orders" {
  identifier = "orders"
}

resource "aws_dms_endpoint" "orders" {
  endpoint_id   = "orders"
  endpoint_type = "source"
  engine_name   = "mysql"
  server_name   = aws_db_instance.orders.address
}

resource "aws_dms_endpoint" "warehouse_abroad" {
  endpoint_id   = "warehouse"
  endpoint_type = "target"
  engine_name   = "redshift"
  server_name   = "warehouse.abc123.cn-north-1.redshift.amazonaws.com"
}

resource "aws_dms_replication_task" "orders" {
  replication_task_id      = "orders"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = "arn:aws:dms:ap-southeast-1:123456789012:rep:ORDERS"
  source_endpoint_arn      = aws_dms_endpoint.orders.endpoint_arn
  target_endpoint_arn      = aws_dms_endpoint.warehouse_abroad.endpoint_arn # expect: fail locality/copied-to-mainland/aws_dms_replication_task
  table_mappings           = "{}"
}

resource "aws_s3_bucket" "lake" {
  provider = aws.far
  bucket   = "lion-lake"
}

resource "aws_dms_s3_endpoint" "lake" {
  endpoint_id   = "lake"
  endpoint_type = "target"
  bucket_name   = aws_s3_bucket.lake.id
}

resource "aws_dms_replication_config" "orders" {
  replication_config_identifier = "orders"
  replication_type              = "cdc"
  source_endpoint_arn           = aws_dms_endpoint.orders.endpoint_arn
  target_endpoint_arn           = aws_dms_s3_endpoint.lake.endpoint_arn # expect: fail locality/copied-to-mainland/aws_dms_replication_config
  table_mappings                = "{}"
}

# Where the target is, the repository does not say; the ARN says where the job is.
resource "aws_dms_replication_task" "depends" {
  replication_task_id      = "depends"
  migration_type           = "cdc"
  replication_instance_arn = "arn:aws:dms:ap-southeast-1:123456789012:rep:ORDERS"
  source_endpoint_arn      = aws_dms_endpoint.orders.endpoint_arn
  target_endpoint_arn      = "arn:aws:dms:ap-southeast-1:123456789012:endpoint:ABC" # expect: unknown locality/copied-to-mainland/aws_dms_replication_task
  table_mappings           = "{}"
}

resource "aws_s3_bucket" "photos" {
  bucket = "lion-photos"
}

resource "aws_datasync_location_s3" "photos" {
  s3_bucket_arn = aws_s3_bucket.photos.arn
  subdirectory  = "/"
}

resource "aws_datasync_location_s3" "lake" {
  s3_bucket_arn = aws_s3_bucket.lake.arn
  subdirectory  = "/"
}

resource "aws_datasync_task" "photos" {
  source_location_arn      = aws_datasync_location_s3.photos.arn
  destination_location_arn = aws_datasync_location_s3.lake.arn # expect: fail locality/copied-to-mainland/aws_datasync_task
}
