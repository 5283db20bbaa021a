provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_cos_bucket" "orders" {
  bucket = "lion-orders-1250000000"
}

resource "tencentcloud_teo_zone" "lion" {
  zone_name = "lion.example"
  type      = "partial"
  area      = "global"
  plan_id   = "edgeone-2kfv1h391n6w"
}

resource "tencentcloud_cdn_domain" "orders" {
  domain       = "images.lion.example"
  service_type = "web"
  # expect: fail locality/delivery-abroad/tencentcloud_cdn_domain
  area = "global"
  origin {
    origin_type = "cos"
    origin_list = [tencentcloud_cos_bucket.orders.cos_bucket_url]
  }
}

resource "tencentcloud_teo_acceleration_domain" "orders" {
  # expect: fail locality/delivery-abroad/tencentcloud_teo_acceleration_domain
  zone_id     = tencentcloud_teo_zone.lion.id
  domain_name = "api.lion.example"
  origin_info {
    origin_type = "COS"
    origin      = "lion-orders-1250000000.cos.ap-guangzhou.myqcloud.com"
  }
}
