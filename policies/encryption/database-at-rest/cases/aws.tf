variable "encrypted" {
  type = bool
}

variable "source_db" {
  type = string
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "mysql"
  instance_class    = "db.m7g.large"
  allocated_storage = 100
  storage_encrypted = true
}

# expect: fail encryption/database-at-rest/aws_db_instance
resource "aws_db_instance" "by_default" {
  identifier        = "by-default"
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
}

resource "aws_db_instance" "in_the_clear" {
  identifier        = "in-the-clear"
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  storage_encrypted = false # expect: fail encryption/database-at-rest/aws_db_instance
}

resource "aws_db_instance" "depends" {
  identifier        = "depends"
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  storage_encrypted = var.encrypted # expect: unknown encryption/database-at-rest/aws_db_instance
}

# Takes over the encryption of the instance above.
resource "aws_db_instance" "replica" {
  identifier          = "orders-replica"
  instance_class      = "db.m7g.large"
  replicate_source_db = aws_db_instance.orders.identifier
}

resource "aws_db_instance" "foreign_replica" {
  identifier          = "orders-replica"
  instance_class      = "db.m7g.large"
  replicate_source_db = "arn:aws:rds:eu-west-1:111122223333:db:orders"
}

# A replica if the variable is set, else a new instance in the clear.
resource "aws_db_instance" "may_be_a_replica" {
  identifier          = "orders-replica"
  instance_class      = "db.m7g.large"
  replicate_source_db = var.source_db # expect: unknown encryption/database-at-rest/aws_db_instance
}

resource "aws_db_instance" "restored" {
  identifier          = "restored"
  instance_class      = "db.m7g.large"
  snapshot_identifier = "rds:orders-2026-11-01-03-00"
}

resource "aws_db_instance" "restored_to_a_time" {
  identifier     = "restored-to-a-time"
  instance_class = "db.m7g.large"

  restore_to_point_in_time {
    source_db_instance_identifier = "orders"
    use_latest_restorable_time    = true
  }
}

resource "aws_db_instance" "custom" {
  identifier     = "custom"
  engine         = "custom-oracle-ee"
  instance_class = "db.m5.large"
  kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

# Encrypted by default since February 2026.
resource "aws_rds_cluster" "aurora" {
  cluster_identifier = "aurora"
  engine             = "aurora-postgresql"
}

resource "aws_rds_cluster" "aurora_serverless" {
  cluster_identifier = "aurora-serverless"
  engine             = "aurora-mysql"
  engine_mode        = "serverless"
}

resource "aws_rds_cluster" "aurora_in_the_clear" {
  cluster_identifier = "aurora"
  engine             = "aurora-postgresql"
  storage_encrypted  = false # expect: fail encryption/database-at-rest/aws_rds_cluster
}

# expect: fail encryption/database-at-rest/aws_rds_cluster
resource "aws_rds_cluster" "multi_az" {
  cluster_identifier        = "multi-az"
  engine                    = "postgres"
  db_cluster_instance_class = "db.r6gd.xlarge"
  storage_type              = "io1"
  allocated_storage         = 100
  iops                      = 1000
}

resource "aws_rds_cluster" "multi_az_encrypted" {
  cluster_identifier        = "multi-az"
  engine                    = "mysql"
  db_cluster_instance_class = "db.r6gd.xlarge"
  storage_type              = "io1"
  allocated_storage         = 100
  iops                      = 1000
  storage_encrypted         = true
}

resource "aws_rds_global_cluster" "worldwide" {
  global_cluster_identifier = "worldwide"
  engine                    = "aurora-postgresql"
  storage_encrypted         = true
}

resource "aws_rds_global_cluster" "worldwide_in_the_clear" {
  global_cluster_identifier = "worldwide"
  engine                    = "aurora-postgresql"
  storage_encrypted         = false # expect: fail encryption/database-at-rest/aws_rds_global_cluster
}

resource "aws_docdb_cluster" "sessions" {
  cluster_identifier = "sessions"
  engine             = "docdb"
  storage_encrypted  = true
}

# expect: fail encryption/database-at-rest/aws_docdb_cluster
resource "aws_docdb_cluster" "sessions_in_the_clear" {
  cluster_identifier = "sessions"
  engine             = "docdb"
}

resource "aws_docdb_cluster" "restored" {
  cluster_identifier  = "restored"
  snapshot_identifier = "rds:sessions-2026-11-01-03-00"
}

resource "aws_docdb_cluster" "restored_to_a_time" {
  cluster_identifier = "restored-to-a-time"

  restore_to_point_in_time {
    source_cluster_identifier = "sessions"
  }
}

resource "aws_docdb_global_cluster" "worldwide" {
  global_cluster_identifier = "worldwide"
  engine                    = "docdb"
  storage_encrypted         = true
}

# expect: fail encryption/database-at-rest/aws_docdb_global_cluster
resource "aws_docdb_global_cluster" "worldwide_in_the_clear" {
  global_cluster_identifier = "worldwide"
  engine                    = "docdb"
}

resource "aws_docdb_global_cluster" "grown" {
  global_cluster_identifier    = "grown"
  source_db_cluster_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:sessions"
}

resource "aws_neptune_cluster" "friends" {
  cluster_identifier = "friends"
  storage_encrypted  = "true"
}

# expect: fail encryption/database-at-rest/aws_neptune_cluster
resource "aws_neptune_cluster" "friends_in_the_clear" {
  cluster_identifier = "friends"
}

resource "aws_neptune_cluster" "friends_replica" {
  cluster_identifier            = "friends-replica"
  replication_source_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:friends"
}

resource "aws_neptune_global_cluster" "worldwide" {
  global_cluster_identifier = "worldwide"
  engine                    = "neptune"
  storage_encrypted         = true
}

resource "aws_neptune_global_cluster" "worldwide_in_the_clear" {
  global_cluster_identifier = "worldwide"
  engine                    = "neptune"
  storage_encrypted         = false # expect: fail encryption/database-at-rest/aws_neptune_global_cluster
}
