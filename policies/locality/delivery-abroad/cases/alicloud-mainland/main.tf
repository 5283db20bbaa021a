provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_oss_bucket" "orders" {
  bucket = "lion-orders"
}

resource "alicloud_cdn_domain_new" "orders" {
  domain_name = "images.lion.example"
  cdn_type    = "web"
  scope       = "domestic"
  sources {
    type    = "oss"
    content = "lion-orders.oss-cn-hangzhou.aliyuncs.com"
  }
}

resource "alicloud_dcdn_domain" "orders" {
  domain_name = "api.lion.example"
  scope       = "domestic"
  sources {
    type    = "oss"
    content = "${alicloud_oss_bucket.orders.bucket}.${alicloud_oss_bucket.orders.extranet_endpoint}"
  }
}
