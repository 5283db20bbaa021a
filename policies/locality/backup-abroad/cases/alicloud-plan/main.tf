variable "dr_region" {
  type = string
}

provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_ecs_auto_snapshot_policy" "orders" {
  repeat_weekdays          = ["1"]
  time_points              = ["1"]
  retention_days           = 7
  enable_cross_region_copy = true
  # expect: fail locality/backup-abroad/alicloud_ecs_auto_snapshot_policy
  target_copy_regions = [var.dr_region]
}
