provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_eb_event_target" "orders" {
  event_bus_id = "eb-l65vlc2u"
  rule_id      = "rule-gtl7bmzs"
  type         = "scf"
  target_description {
    resource_description = "qcs::scf:ap-singapore:uin/100000000001:namespace/default/function/next/1"
  }
}
