provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_kms_key" "orders" {
}

resource "alicloud_kms_instance" "orders" {
  vswitch_ids = ["vsw-0a1b2c3d"]
  zone_ids    = ["cn-hangzhou-b"]
  vpc_id      = "vpc-0a1b2c3d"
}
