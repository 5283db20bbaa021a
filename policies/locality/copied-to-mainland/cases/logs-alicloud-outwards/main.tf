provider "alicloud" {
  region = "cn-hangzhou"
}

provider "alicloud" {
  alias  = "far"
  region = "ap-southeast-1"
}

resource "alicloud_log_project" "app" {
  project_name = "lion-app"
}

resource "alicloud_oss_bucket" "trail" {
  provider = alicloud.far
  bucket   = "lion-trail"
}

resource "alicloud_sls_etl" "orders" {
  job_name     = "orders"
  display_name = "orders"
  project      = alicloud_log_project.app.project_name
  configuration {
    script    = "* | extend route = 'all'"
    logstore  = "access"
    lang      = "SPL"
    from_time = 0
    to_time   = 0
    role_arn  = "acs:ram::1234567890:role/aliyunlogetlrole"
    sink {
      name     = "all"
      endpoint = "ap-southeast-1.log.aliyuncs.com"
      project  = "lion-analytics"
      logstore = "access"
      role_arn = "acs:ram::1234567890:role/aliyunlogetlrole"
    }
  }
}

resource "alicloud_log_etl" "orders" {
  etl_name     = "orders"
  display_name = "orders"
  project      = alicloud_log_project.app.project_name
  logstore     = "access"
  script       = "e_output('all')"
  etl_sinks {
    name     = "all"
    endpoint = "cn-hongkong-intranet.log.aliyuncs.com"
    project  = "lion-analytics"
    logstore = "access"
  }
}

resource "alicloud_sls_scheduled_sql" "orders" {
  display_name       = "orders"
  scheduled_sql_name = "orders"
  project            = alicloud_log_project.app.project_name
  scheduled_sql_configuration {
    source_logstore = "access"
    dest_endpoint   = "ap-southeast-1.log.aliyuncs.com"
    dest_project    = "lion-analytics"
    dest_logstore   = "access"
  }
}

resource "alicloud_sls_collection_policy" "orders" {
  policy_name        = "orders"
  product_code       = "oss"
  data_code          = "access_log"
  enabled            = true
  centralize_enabled = true
  policy_config {
    resource_mode = "all"
  }
  centralize_config {
    dest_region   = "ap-southeast-1"
    dest_project  = "lion-analytics"
    dest_logstore = "access"
  }
}

resource "alicloud_cdn_real_time_log_delivery" "orders" {
  domain     = "www.lion.example"
  project    = "lion-cdn"
  logstore   = "access"
  sls_region = "ap-southeast-1"
}

resource "alicloud_actiontrail_trail" "orders" {
  trail_name      = "orders"
  sls_project_arn = "acs:log:ap-southeast-1:1234567890:project/trail"
  oss_bucket_name = alicloud_oss_bucket.trail.bucket
}
