provider "tencentcloud" {
  region = "ap-shanghai"
}

resource "tencentcloud_kms_key" "orders" {
  alias = "orders"
}
