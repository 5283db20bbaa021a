provider "huaweicloud" {
  region = "cn-north-4"
}

provider "huaweicloud" {
  alias  = "far"
  region = "ap-southeast-3"
}

resource "huaweicloud_dms_kafka_instance" "main" {
  name = "main"
}

resource "huaweicloud_dms_kafka_instance" "far" {
  region = "ap-southeast-1"
  name   = "far"
}

resource "huaweicloud_dms_kafkav2_smart_connect_task" "orders" {
  instance_id = huaweicloud_dms_kafka_instance.main.id
  task_name   = "orders"
  source_type = "KAFKA_REPLICATOR_SOURCE"
  topics      = ["orders"]
  source_task {
    direction        = "push"
    peer_instance_id = huaweicloud_dms_kafka_instance.far.id
  }
}
