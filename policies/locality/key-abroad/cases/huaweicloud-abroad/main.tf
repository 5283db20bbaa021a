provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_kms_key_replicate" "orders" {
  key_id = "0d0466b0-e727-4d9c-b35d-f84bb474a37f"
  # expect: fail locality/key-abroad/huaweicloud_kms_key_replicate
  replica_region     = "ap-southeast-3"
  key_alias          = "orders"
  replica_project_id = "0513b10f5f80d2b02fe9c00938e5a4a2"
}
