provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "ap-southeast-1"
}

resource "aws_dynamodb_table" "orders" {
  name = "orders"

  replica {
    region_name = "ap-southeast-1"
  }

  replica {
    region_name = var.region
  }
}

variable "region" {}
