provider "aws" {
  region = "eu-west-1"
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_s3_bucket" "orders" {
}

resource "aws_db_instance" "orders" {
  instance_class = "large"
}

resource "aws_rds_cluster" "orders" {
  engine = "aurora-mysql"
}

resource "aws_dynamodb_table" "orders" {
  name = "orders"
}

resource "aws_docdb_cluster" "orders" {
}

resource "aws_docdbelastic_cluster" "orders" {
  admin_user_name     = "orders"
  admin_user_password = var.password
  auth_type           = "PLAIN_TEXT"
  name                = "orders"
  shard_capacity      = 100
  shard_count         = 100
}

resource "aws_neptune_cluster" "orders" {
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier = "orders"
  node_type          = "ra3.large"
}

resource "aws_redshiftserverless_namespace" "orders" {
  namespace_name = "orders"
}

resource "aws_opensearch_domain" "orders" {
  domain_name = "orders"
}

resource "aws_elasticsearch_domain" "orders" {
  domain_name = "orders"
}

resource "aws_opensearchserverless_collection" "orders" {
  name = "orders"
}

resource "aws_efs_file_system" "orders" {
}

resource "aws_fsx_lustre_file_system" "orders" {
  subnet_ids = ["subnet-0a1b2c3d"]
}

resource "aws_fsx_windows_file_system" "orders" {
  subnet_ids          = ["subnet-0a1b2c3d"]
  throughput_capacity = 100
}

resource "aws_fsx_ontap_file_system" "orders" {
  deployment_type     = "SINGLE_AZ_1"
  preferred_subnet_id = "subnet-0a1b2c3d"
  storage_capacity    = 100
  subnet_ids          = ["subnet-0a1b2c3d"]
}

resource "aws_fsx_openzfs_file_system" "orders" {
  deployment_type     = "SINGLE_AZ_1"
  subnet_ids          = ["subnet-0a1b2c3d"]
  throughput_capacity = 100
}

resource "aws_keyspaces_table" "orders" {
  keyspace_name = "orders"
  table_name    = "orders"
  schema_definition {
    column {
      name = "orders"
      type = "orders"
    }
    partition_key {
      name = "orders"
    }
  }
}

resource "aws_memorydb_cluster" "orders" {
  acl_name  = "open-access"
  node_type = "ra3.large"
}

resource "aws_timestreamwrite_table" "orders" {
  database_name = "orders"
  table_name    = "orders"
}

resource "aws_dsql_cluster" "orders" {
}

variable "primary" {
  type = string
}

resource "aws_kms_key" "orders" {
}

resource "aws_kms_external_key" "orders" {
}

resource "aws_kms_replica_key" "orders" {
  primary_key_arn = var.primary
}
