provider "aws" {
  region = "ap-east-1"
}

resource "aws_kms_key" "orders" { # expect: fail locality/key-outside/aws_kms_key
}

resource "aws_kms_external_key" "orders" { # expect: fail locality/key-outside/aws_kms_external_key
}

resource "aws_kms_replica_key" "orders" { # expect: fail locality/key-outside/aws_kms_replica_key
  primary_key_arn = "arn:aws:kms:us-east-1:111122223333:key/mrk-0a1b2c3d"
}
