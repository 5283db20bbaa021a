provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_event_bridge_rule" "orders" {
  event_bus_name = "orders"
  rule_name      = "orders"
  filter_pattern = "{\"source\":[\"lion.orders\"]}"
  targets {
    target_id = "queue"
    type      = "acs.mns.queue"
    endpoint  = "acs:mns:cn-hongkong:1234567890:queues/orders"
    param_list {
      resource_key = "queue"
      form         = "CONSTANT"
      value        = "orders"
    }
  }
}

resource "alicloud_fcv3_async_invoke_config" "orders" {
  function_name = "orders"
  destination_config {
    on_success {
      destination = "acs:fc:ap-southeast-1:1234567890:functions/next"
    }
  }
}
