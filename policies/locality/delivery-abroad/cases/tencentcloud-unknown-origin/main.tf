provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_cdn_domain" "images" {
  domain       = "images.lion.example"
  service_type = "web"
  area         = "global" # expect: unknown locality/delivery-abroad/tencentcloud_cdn_domain
  origin {
    origin_type = "domain"
    origin_list = ["origin.lion.example"]
  }
}

resource "tencentcloud_cdn_domain" "abroad" {
  domain       = "images.lion.example.com"
  service_type = "web"
  area         = "overseas"
  origin {
    origin_type = "cos"
    origin_list = ["lion-intl-1250000000.cos.ap-singapore.myqcloud.com"]
  }
}
