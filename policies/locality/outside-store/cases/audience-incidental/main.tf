provider "tencentcloud" {
  region = "ap-shanghai"
}

resource "tencentcloud_cos_bucket" "orders" {
  bucket = "orders-1250000000"
}
