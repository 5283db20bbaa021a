provider "alicloud" {
  region = "ap-southeast-1"
}

resource "alicloud_event_bridge_rule" "orders" {
  event_bus_name = "orders"
  rule_name      = "orders"
  filter_pattern = "{\"source\":[\"lion.orders\"]}"
  targets {
    target_id = "queue"
    type      = "acs.mns.queue"
    endpoint  = "acs:mns:cn-shanghai:1234567890:queues/orders" # expect: fail locality/copied-to-mainland/alicloud_event_bridge_rule
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
      destination = "acs:fc:cn-hangzhou:1234567890:functions/next" # expect: fail locality/copied-to-mainland/alicloud_fcv3_async_invoke_config
    }
  }
}
