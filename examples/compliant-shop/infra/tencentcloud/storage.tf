resource "tencentcloud_cbs_storage" "uploads" {
  storage_name      = "teahouse-uploads"
  storage_type      = "CLOUD_SSD"
  storage_size      = 200
  availability_zone = "ap-guangzhou-6"
  encrypt           = true
}

resource "tencentcloud_cbs_storage" "search" {
  storage_name      = "teahouse-search"
  storage_type      = "CLOUD_SSD"
  storage_size      = 100
  availability_zone = "ap-guangzhou-6"
  encrypt           = true
}

# Avatars and identity documents for customs clearance.
resource "tencentcloud_cos_bucket" "documents" {
  bucket               = "teahouse-documents-${var.app_id}"
  acl                  = "private"
  encryption_algorithm = "KMS"
  kms_id               = tencentcloud_kms_key.data.id
  versioning_enable    = true
  replica_role         = "qcs::cam::uin/100000000001:uin/100000000001"

  # A second copy, in mainland China as the first.
  replica_rules {
    id                 = "shanghai"
    status             = "Enabled"
    destination_bucket = "qcs::cos:ap-shanghai::teahouse-documents-replica-1250000000"
  }
}

resource "tencentcloud_cos_bucket" "site" {
  bucket               = "teahouse-site-${var.app_id}"
  acl                  = "private"
  encryption_algorithm = "AES256"
}
