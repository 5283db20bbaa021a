provider "aws" {
  region = "cn-north-1"
}

# The contract allows the transfer; that the data then rests in mainland China remains.
resource "aws_s3_bucket" "support" { # expect: fail locality/outside-store/aws_s3_bucket
  bucket = "lion-support"
}
