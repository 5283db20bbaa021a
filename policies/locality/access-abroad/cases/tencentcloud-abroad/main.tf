provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_cos_bucket" "uploads" {
  bucket = "lion-uploads-1250000000"
  # expect: fail locality/access-abroad/tencentcloud_cos_bucket
  acl = "public-read"
}
