provider "aws" {
  region = "cn-north-1"
}

resource "aws_s3_bucket" "orders" {
  bucket = "lion-orders"
}

resource "google_storage_bucket" "archive" {
  name     = "lion-archive"
  location = "ASIA"
}

resource "google_storage_transfer_job" "orders" {
  description = "orders"
  transfer_spec {
    aws_s3_data_source {
      bucket_name = aws_s3_bucket.orders.bucket
    }
    gcs_data_sink {
      bucket_name = google_storage_bucket.archive.name
    }
  }
}

resource "google_storage_transfer_job" "off" {
  description = "off"
  status      = "DISABLED"
  transfer_spec {
    aws_s3_data_source {
      bucket_name = aws_s3_bucket.orders.bucket
    }
    gcs_data_sink {
      bucket_name = google_storage_bucket.archive.name
    }
  }
}

resource "google_storage_transfer_job" "photos" {
  description = "photos"
  transfer_spec {
    aws_s3_compatible_data_source {
      bucket_name = "photos"
      endpoint    = "oss-cn-hangzhou.aliyuncs.com"
    }
    gcs_data_sink {
      bucket_name = google_storage_bucket.archive.name
    }
  }
}

resource "google_datastream_connection_profile" "orders" {
  connection_profile_id = "orders"
  display_name          = "orders"
  location              = "asia-east2"
  mysql_profile {
    hostname = "orders.abc123.cn-north-1.rds.amazonaws.com.cn"
    username = "stream"
  }
}

resource "google_database_migration_service_connection_profile" "orders" {
  connection_profile_id = "orders"
  location              = "asia-east2"
  mysql {
    host     = "orders.abc123.cn-north-1.rds.amazonaws.com.cn"
    port     = 3306
    username = "move"
  }
}
