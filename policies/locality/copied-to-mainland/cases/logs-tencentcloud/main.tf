provider "tencentcloud" {
  region = "ap-hongkong"
}

resource "tencentcloud_mysql_instance" "orders" {
  instance_name = "orders"
  mem_size      = 4000
  volume_size   = 200
}

resource "tencentcloud_cls_cloud_product_log_task" "orders" {
  instance_id          = tencentcloud_mysql_instance.orders.id
  assumer_name         = "CDB"
  log_type             = "CDB-AUDIT"
  cloud_product_region = "gz"
  cls_region           = "ap-shanghai" # expect: fail locality/copied-to-mainland/tencentcloud_cls_cloud_product_log_task
}

resource "tencentcloud_cls_cloud_product_log_task_v2" "orders" {
  instance_id          = tencentcloud_mysql_instance.orders.id
  assumer_name         = "CDB"
  log_type             = "CDB-AUDIT"
  cloud_product_region = "gz"
  cls_region           = "ap-guangzhou" # expect: fail locality/copied-to-mainland/tencentcloud_cls_cloud_product_log_task_v2
}

resource "tencentcloud_cynosdb_cls_delivery" "orders" {
  instance_id = "cynosdbmysql-ins-m2903cxq"
  log_type    = "slow"
  cls_info_list {
    region   = "ap-shanghai" # expect: fail locality/copied-to-mainland/tencentcloud_cynosdb_cls_delivery
    topic_id = "a9d582f8-8c14-462c-94b8-bbc579a04f02"
  }
}

resource "tencentcloud_mysql_cls_log_attachment" "orders" {
  instance_id = tencentcloud_mysql_instance.orders.id
  log_type    = "slowlog"
  cls_region  = "ap-shanghai" # expect: fail locality/copied-to-mainland/tencentcloud_mysql_cls_log_attachment
}

resource "tencentcloud_redis_log_delivery" "orders" {
  instance_id = "crs-dmjj8en7"
  logset_id   = "cc2ea95b-9bdd-4a0d-9a1a-0d7a7c1d5b5f"
  topic_id    = "7a6b1d2c-3e4f-5a6b-7c8d-9e0f1a2b3c4d"
  log_region  = "ap-shanghai" # expect: fail locality/copied-to-mainland/tencentcloud_redis_log_delivery
}

resource "tencentcloud_vpc_flow_log" "orders" {
  flow_log_name    = "orders"
  resource_type    = "VPC"
  resource_id      = "vpc-p2dyx7dq"
  traffic_type     = "ALL"
  vpc_id           = "vpc-p2dyx7dq"
  cloud_log_region = "ap-shanghai" # expect: fail locality/copied-to-mainland/tencentcloud_vpc_flow_log
}

resource "tencentcloud_apm_instance" "orders" {
  name       = "orders"
  log_region = "ap-shanghai" # expect: fail locality/copied-to-mainland/tencentcloud_apm_instance
}

resource "tencentcloud_teo_realtime_log_delivery" "orders" {
  zone_id   = "zone-2o1xvpmq7nn"
  task_name = "orders"
  task_type = "cls"
  area      = "mainland"
  log_type  = "domain"
  cls {
    log_set_region = "ap-shanghai" # expect: fail locality/copied-to-mainland/tencentcloud_teo_realtime_log_delivery
    log_set_id     = "cc2ea95b-9bdd-4a0d-9a1a-0d7a7c1d5b5f"
    topic_id       = "7a6b1d2c-3e4f-5a6b-7c8d-9e0f1a2b3c4d"
  }
}

resource "tencentcloud_audit_track" "orders" {
  name          = "orders"
  action_type   = "*"
  resource_type = "*"
  event_names   = ["*"]
  status        = 1
  storage {
    storage_type   = "cos"
    storage_region = "ap-shanghai" # expect: fail locality/copied-to-mainland/tencentcloud_audit_track
    storage_name   = "audit"
    storage_prefix = "orders"
  }
}
