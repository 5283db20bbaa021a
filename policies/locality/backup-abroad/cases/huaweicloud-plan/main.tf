variable "dr_region" {
  type = string
}

provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_cbr_policy" "orders" {
  name = "orders"
  type = "replication"
  # expect: fail locality/backup-abroad/huaweicloud_cbr_policy
  destination_region     = var.dr_region
  destination_project_id = "0513b10f5f80d2b02fe9c00938e5a4a2"
}
