provider "huaweicloud" {
  region = "cn-north-4"
}

resource "huaweicloud_obs_bucket" "orders" {
  bucket = "lion-orders"
}

resource "huaweicloud_cdn_domain" "orders" {
  name         = "images.lion.example"
  type         = "web"
  service_area = "mainland_china"
  sources {
    origin      = huaweicloud_obs_bucket.orders.bucket_domain_name
    origin_type = "obs_bucket"
  }
}
