provider "aws" {
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "far"
  region = "cn-north-1"
}

resource "aws_db_instance" "orders" {
  identifier = "orders"
}

resource "aws_db_instance" "orders_far" {
  provider            = aws.far
  identifier          = "orders-far"
  replicate_source_db = aws_db_instance.orders.arn
}

resource "aws_db_instance" "orders_by_arn" {
  provider            = aws.far
  replicate_source_db = "arn:aws:rds:ap-southeast-1:${var.account}:db:orders"
}

# An identifier names an instance of the same region.
resource "aws_db_instance" "orders_reader" {
  replicate_source_db = "orders"
}

variable "account" {}

resource "aws_rds_global_cluster" "members" {
  global_cluster_identifier = "members"
}

resource "aws_rds_cluster" "members" {
  cluster_identifier        = "members"
  global_cluster_identifier = aws_rds_global_cluster.members.id
  master_username           = "lion"
}

resource "aws_rds_cluster" "members_far" {
  provider                  = aws.far
  cluster_identifier        = "members-far"
  global_cluster_identifier = aws_rds_global_cluster.members.id
}

resource "aws_rds_cluster" "members_copy" {
  provider                      = aws.far
  replication_source_identifier = aws_rds_cluster.members.arn
}

resource "aws_docdb_global_cluster" "profiles" {
  global_cluster_identifier    = "profiles"
  source_db_cluster_identifier = aws_docdb_cluster.profiles.arn
}

resource "aws_docdb_cluster" "profiles" {
  cluster_identifier = "profiles"
}

resource "aws_docdb_cluster" "profiles_far" {
  provider                  = aws.far
  global_cluster_identifier = aws_docdb_global_cluster.profiles.id
}

resource "aws_neptune_global_cluster" "friends" {
  global_cluster_identifier    = "friends"
  source_db_cluster_identifier = aws_neptune_cluster.friends.arn
}

resource "aws_neptune_cluster" "friends" {
  cluster_identifier = "friends"
}

resource "aws_neptune_cluster" "friends_far" {
  provider                  = aws.far
  global_cluster_identifier = aws_neptune_global_cluster.friends.id
}

resource "aws_elasticache_global_replication_group" "sessions" {
  global_replication_group_id_suffix = "sessions"
  primary_replication_group_id       = aws_elasticache_replication_group.sessions.id
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id = "sessions"
  description          = "Sessions"
}

resource "aws_elasticache_replication_group" "sessions_far" {
  provider                    = aws.far
  replication_group_id        = "sessions-far"
  description                 = "Sessions"
  global_replication_group_id = aws_elasticache_global_replication_group.sessions.global_replication_group_id # expect: fail locality/copied-to-mainland/aws_elasticache_replication_group
}

resource "aws_memorydb_multi_region_cluster" "carts" {
  multi_region_cluster_name_suffix = "carts"
  node_type                        = "db.r7g.xlarge"
}

resource "aws_memorydb_cluster" "carts" {
  acl_name                  = "open-access"
  node_type                 = "db.r7g.xlarge"
  multi_region_cluster_name = aws_memorydb_multi_region_cluster.carts.multi_region_cluster_name # expect: fail locality/copied-to-mainland/aws_memorydb_cluster
}

resource "aws_memorydb_cluster" "carts_far" {
  provider                  = aws.far
  acl_name                  = "open-access"
  node_type                 = "db.r7g.xlarge"
  multi_region_cluster_name = aws_memorydb_multi_region_cluster.carts.multi_region_cluster_name
}

resource "aws_dsql_cluster" "ledger" {
  multi_region_properties {
    witness_region = "ap-southeast-1"
  }
}

resource "aws_dsql_cluster_peering" "ledger" {
  identifier     = aws_dsql_cluster.ledger.identifier
  clusters       = ["arn:aws-cn:dsql:cn-north-1:123456789012:cluster/ledger"] # expect: fail locality/copied-to-mainland/aws_dsql_cluster_peering
  witness_region = "ap-southeast-1"
}
