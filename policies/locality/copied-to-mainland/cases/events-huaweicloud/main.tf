provider "huaweicloud" {
  region = "ap-southeast-1"
}

provider "huaweicloud" {
  alias  = "far"
  region = "cn-east-3"
}

resource "huaweicloud_dms_kafka_instance" "main" {
  name = "main"
}

resource "huaweicloud_dms_kafka_instance" "far" {
  region = "cn-north-4"
  name   = "far"
}

resource "huaweicloud_dms_kafkav2_smart_connect_task" "orders" {
  instance_id = huaweicloud_dms_kafka_instance.main.id
  task_name   = "orders"
  source_type = "KAFKA_REPLICATOR_SOURCE"
  topics      = ["orders"]
  source_task {
    direction        = "push"
    peer_instance_id = huaweicloud_dms_kafka_instance.far.id # expect: fail locality/copied-to-mainland/huaweicloud_dms_kafkav2_smart_connect_task
  }
}
