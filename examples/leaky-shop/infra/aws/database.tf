# Orders of every market, mainland China included.
resource "aws_db_instance" "orders" {
  identifier                  = "teahouse-orders"
  engine                      = "mysql"
  engine_version              = "8.4"
  instance_class              = "db.m7g.large"
  allocated_storage           = 200
  storage_type                = "gp3"
  multi_az                    = true
  username                    = "teahouse"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.shop.name
  backup_retention_period     = 7
  deletion_protection         = true
  skip_final_snapshot         = false
  final_snapshot_identifier   = "teahouse-orders-final"
}

resource "aws_db_subnet_group" "shop" {
  name       = "teahouse"
  subnet_ids = var.vpc_subnets
}

resource "aws_rds_cluster" "carts" {
  cluster_identifier          = "teahouse-carts"
  engine                      = "aurora-mysql"
  master_username             = "teahouse"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.shop.name
  storage_encrypted           = var.carts_encrypted
}
