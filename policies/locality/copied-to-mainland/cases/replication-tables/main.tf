provider "aws" {
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "far"
  region = "cn-north-1"
}

resource "aws_dynamodb_table" "orders" {
  name = "orders"

  replica {
    region_name = "cn-north-1" # expect: fail locality/copied-to-mainland/aws_dynamodb_table
  }
}

resource "aws_dynamodb_table" "depends" {
  name = "depends"

  replica {
    region_name = var.region # expect: unknown locality/copied-to-mainland/aws_dynamodb_table
  }
}

variable "region" {}

resource "aws_dynamodb_global_table" "orders" {
  name = "orders"

  replica {
    region_name = "ap-southeast-1"
  }

  replica {
    region_name = "cn-north-1" # expect: fail locality/copied-to-mainland/aws_dynamodb_global_table
  }
}

resource "aws_dynamodb_table_replica" "orders" {
  provider         = aws.far
  global_table_arn = aws_dynamodb_table.orders.arn # expect: fail locality/copied-to-mainland/aws_dynamodb_table_replica
}

resource "aws_keyspaces_keyspace" "chats" {
  name = "chats"

  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["ap-southeast-1", "cn-north-1"] # expect: fail locality/copied-to-mainland/aws_keyspaces_keyspace
  }
}

resource "aws_efs_file_system" "photos" {
  creation_token = "photos"
}

resource "aws_efs_replication_configuration" "photos" {
  source_file_system_id = aws_efs_file_system.photos.id

  destination {
    region = "cn-north-1" # expect: fail locality/copied-to-mainland/aws_efs_replication_configuration
  }
}

resource "aws_secretsmanager_secret" "app" {
  name = "app"

  replica {
    region = "cn-north-1" # expect: fail locality/copied-to-mainland/aws_secretsmanager_secret
  }
}
