variable "tags" {
  type = map(string)
}

provider "aws" {
  region = "ap-southeast-1"
}

resource "aws_s3_bucket" "sg" {
  tags = { customers = "sg" }
}

resource "aws_s3_bucket" "cn" { # expect: fail locality/mainland-store/aws_s3_bucket
  tags = { customers = "cn" }
}

# expect: unknown locality/mainland-store/aws_s3_bucket
resource "aws_s3_bucket" "either" {
  tags = var.tags
}
