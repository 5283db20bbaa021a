provider "huaweicloud" {
  region = "ap-southeast-1"
}

resource "huaweicloud_kms_key" "orders" { # expect: fail locality/key-outside/huaweicloud_kms_key
  key_alias = "orders"
}
