provider "tencentcloud" {
  region = "ap-hongkong"
}

resource "tencentcloud_kms_key" "orders" { # expect: fail locality/key-outside/tencentcloud_kms_key
  alias = "orders"
}
