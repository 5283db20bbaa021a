provider "tencentcloud" {
  region = "ap-hongkong"
}

resource "tencentcloud_eb_event_target" "orders" {
  event_bus_id = "eb-l65vlc2u"
  rule_id      = "rule-gtl7bmzs"
  type         = "scf"
  target_description {
    resource_description = "qcs::scf:ap-shanghai:uin/100000000001:namespace/default/function/next/1" # expect: fail locality/copied-to-mainland/tencentcloud_eb_event_target
  }
}
