provider "alicloud" {
  region = "cn-hongkong"
}

resource "alicloud_kms_key" "orders" { # expect: fail locality/key-outside/alicloud_kms_key
}

resource "alicloud_kms_instance" "orders" { # expect: fail locality/key-outside/alicloud_kms_instance
  vswitch_ids = ["vsw-0a1b2c3d"]
  zone_ids    = ["cn-hongkong-b"]
  vpc_id      = "vpc-0a1b2c3d"
}
