variable "primary" {
  type = string
}

resource "tencentcloud_mysql_dr_instance" "standby" {
  master_instance_id = var.primary
  # expect: fail locality/replication-abroad/tencentcloud_mysql_dr_instance
  master_region = "ap-guangzhou"
  instance_name = "orders-dr"
  mem_size      = 4000
  volume_size   = 200
}
