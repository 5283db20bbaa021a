provider "aws" {
  region = "cn-north-1"
}

provider "aws" {
  alias  = "far"
  region = "ap-southeast-1"
}

# Without an integration manifest nobody says whose data this is.
resource "aws_dynamodb_table" "orders" {
  name = "orders"

  replica {
    region_name = "ap-southeast-1"
  }
}
