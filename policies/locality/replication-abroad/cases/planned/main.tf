provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "ap-southeast-1"
}

variable "region" {}

resource "aws_dynamodb_table" "orders" {
  name = "orders"

  replica {
    region_name = var.region # expect: fail locality/replication-abroad/aws_dynamodb_table
  }
}

resource "aws_db_instance" "members" {
  identifier = "members"
}

resource "aws_db_instance" "members_far" {
  provider            = aws.far
  identifier          = "members-far"
  replicate_source_db = aws_db_instance.members.arn # expect: fail locality/replication-abroad/aws_db_instance
}
