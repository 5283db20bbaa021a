provider "alicloud" {
  region = "cn-hongkong"
}

provider "huaweicloud" {
  region = "ap-southeast-1"
}

provider "tencentcloud" {
  region = "ap-hongkong"
}

variable "region" {
  type = string
}

provider "aws" {
  region = var.region
}

resource "alicloud_oss_bucket" "orders" {
  bucket = "orders"
}

resource "huaweicloud_obs_bucket" "orders" {
  bucket = "orders"
}

resource "tencentcloud_cos_bucket" "orders" {
  bucket = "orders-1250000000"
}

# expect: unknown locality/outside-store/aws_s3_bucket
resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}
