variable "dr_region" {
  type = string
}

provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_cbs_copy_snapshot_cross_region" "orders" {
  snapshot_id = "snap-gihsjvt0"
  # expect: fail locality/backup-abroad/tencentcloud_cbs_copy_snapshot_cross_region
  destination_region = var.dr_region
}
