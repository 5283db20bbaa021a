provider "alicloud" {
  region = "cn-hangzhou"
}

data "alicloud_account" "own" {}

resource "alicloud_mns_queue" "orders" {
  name = "orders"
}

resource "alicloud_event_bridge_rule" "orders" {
  event_bus_name = "orders"
  rule_name      = "orders"
  filter_pattern = "{}"
  targets {
    target_id = "elsewhere"
    type      = "acs.eventbridge"
    # expect: unknown locality/events-abroad/alicloud_event_bridge_rule
    endpoint = "acs:eventbridge:cn-hangzhou:${data.alicloud_account.own.id}:eventbus/all"
  }
  targets {
    target_id = "queue"
    type      = "acs.mns.queue"
    endpoint  = format("acs:mns:cn-hangzhou:%s:queues/%s", data.alicloud_account.own.id, alicloud_mns_queue.orders.id)
  }
}
