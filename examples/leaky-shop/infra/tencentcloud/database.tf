resource "tencentcloud_postgresql_instance" "members" {
  name              = "teahouse-members"
  availability_zone = "ap-guangzhou-6"
  charge_type       = "POSTPAID_BY_HOUR"
  vpc_id            = var.vpc_id
  subnet_id         = var.subnet_id
  db_major_version  = "16"
  memory            = 4
  storage           = 100
  root_user         = "teahouse"
  root_password     = var.database_password
}
