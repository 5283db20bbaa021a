# Which region the provider is given, only its environment knows.
resource "aws_dynamodb_table" "near" {
  name = "near"

  replica {
    region_name = "cn-north-1"
  }
}

resource "aws_dynamodb_table" "far" {
  name = "far"

  replica {
    region_name = "ap-southeast-1" # expect: unknown locality/replication-abroad/aws_dynamodb_table
  }
}
