# Nothing says what these hold.
resource "aws_s3_bucket" "documents" {
  bucket = "documents"
}

resource "alicloud_oss_bucket" "documents" {
  bucket = "documents"
}

resource "tencentcloud_cos_bucket" "documents" {
  bucket = "documents-1258798060"
}
