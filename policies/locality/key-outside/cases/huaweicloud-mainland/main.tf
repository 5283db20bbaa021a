provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_kms_key" "orders" {
  key_alias = "orders"
}
