provider "aws" {
  region = "cn-north-1"
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_s3_bucket" "orders" { # expect: fail locality/outside-store/aws_s3_bucket
}

resource "aws_db_instance" "orders" { # expect: fail locality/outside-store/aws_db_instance
  instance_class = "large"
}

resource "aws_rds_cluster" "orders" { # expect: fail locality/outside-store/aws_rds_cluster
  engine = "aurora-mysql"
}

resource "aws_dynamodb_table" "orders" { # expect: fail locality/outside-store/aws_dynamodb_table
  name = "orders"
}

resource "aws_docdb_cluster" "orders" { # expect: fail locality/outside-store/aws_docdb_cluster
}

resource "aws_docdbelastic_cluster" "orders" { # expect: fail locality/outside-store/aws_docdbelastic_cluster
  admin_user_name     = "orders"
  admin_user_password = var.password
  auth_type           = "PLAIN_TEXT"
  name                = "orders"
  shard_capacity      = 100
  shard_count         = 100
}

resource "aws_neptune_cluster" "orders" { # expect: fail locality/outside-store/aws_neptune_cluster
}

resource "aws_redshift_cluster" "orders" { # expect: fail locality/outside-store/aws_redshift_cluster
  cluster_identifier = "orders"
  node_type          = "ra3.large"
}

resource "aws_redshiftserverless_namespace" "orders" { # expect: fail locality/outside-store/aws_redshiftserverless_namespace
  namespace_name = "orders"
}

resource "aws_opensearch_domain" "orders" { # expect: fail locality/outside-store/aws_opensearch_domain
  domain_name = "orders"
}

resource "aws_elasticsearch_domain" "orders" { # expect: fail locality/outside-store/aws_elasticsearch_domain
  domain_name = "orders"
}

resource "aws_opensearchserverless_collection" "orders" { # expect: fail locality/outside-store/aws_opensearchserverless_collection
  name = "orders"
}

resource "aws_efs_file_system" "orders" { # expect: fail locality/outside-store/aws_efs_file_system
}

resource "aws_fsx_lustre_file_system" "orders" { # expect: fail locality/outside-store/aws_fsx_lustre_file_system
  subnet_ids = ["subnet-0a1b2c3d"]
}

resource "aws_fsx_windows_file_system" "orders" { # expect: fail locality/outside-store/aws_fsx_windows_file_system
  subnet_ids          = ["subnet-0a1b2c3d"]
  throughput_capacity = 100
}

resource "aws_fsx_ontap_file_system" "orders" { # expect: fail locality/outside-store/aws_fsx_ontap_file_system
  deployment_type     = "SINGLE_AZ_1"
  preferred_subnet_id = "subnet-0a1b2c3d"
  storage_capacity    = 100
  subnet_ids          = ["subnet-0a1b2c3d"]
}

resource "aws_fsx_openzfs_file_system" "orders" { # expect: fail locality/outside-store/aws_fsx_openzfs_file_system
  deployment_type     = "SINGLE_AZ_1"
  subnet_ids          = ["subnet-0a1b2c3d"]
  throughput_capacity = 100
}

resource "aws_keyspaces_table" "orders" { # expect: fail locality/outside-store/aws_keyspaces_table
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

resource "aws_memorydb_cluster" "orders" { # expect: fail locality/outside-store/aws_memorydb_cluster
  acl_name  = "open-access"
  node_type = "ra3.large"
}

resource "aws_timestreamwrite_table" "orders" { # expect: fail locality/outside-store/aws_timestreamwrite_table
  database_name = "orders"
  table_name    = "orders"
}

resource "aws_dsql_cluster" "orders" { # expect: fail locality/outside-store/aws_dsql_cluster
}

variable "primary" {
  type = string
}

resource "aws_kms_key" "orders" { # expect: fail locality/outside-store/aws_kms_key
}

resource "aws_kms_external_key" "orders" { # expect: fail locality/outside-store/aws_kms_external_key
}

resource "aws_kms_replica_key" "orders" { # expect: fail locality/outside-store/aws_kms_replica_key
  primary_key_arn = var.primary
}
