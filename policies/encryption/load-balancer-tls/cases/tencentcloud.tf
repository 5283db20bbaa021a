resource "tencentcloud_clb_listener" "https" {
  clb_id               = tencentcloud_clb_instance.front.id
  listener_name        = "https"
  port                 = 443
  protocol             = "HTTPS"
  certificate_ssl_mode = "UNIDIRECTIONAL"
  certificate_id       = "VjANRdz8"
}

resource "tencentcloud_clb_listener" "plain" {
  clb_id        = tencentcloud_clb_instance.front.id
  listener_name = "plain"
  port          = 8080
  protocol      = "HTTP" # expect: fail encryption/load-balancer-tls/tencentcloud_clb_listener
}

resource "tencentcloud_clb_listener" "redirected" {
  clb_id        = tencentcloud_clb_instance.front.id
  listener_name = "redirected"
  port          = 80
  protocol      = "HTTP"
}

resource "tencentcloud_clb_redirection" "to_https" {
  clb_id             = tencentcloud_clb_instance.front.id
  source_listener_id = tencentcloud_clb_listener.redirected.listener_id
  target_listener_id = tencentcloud_clb_listener.https.listener_id
  source_rule_id     = "loc-liz99mtg"
  target_rule_id     = "loc-4f53xn52"
}

resource "tencentcloud_clb_listener" "tcp" {
  clb_id        = tencentcloud_clb_instance.front.id
  listener_name = "tcp"
  port          = 6379
  protocol      = "TCP"
}

variable "protocol" {
  type = string
}

resource "tencentcloud_clb_listener" "depends" {
  clb_id        = tencentcloud_clb_instance.front.id
  listener_name = "depends"
  port          = 80
  protocol      = var.protocol # expect: unknown encryption/load-balancer-tls/tencentcloud_clb_listener
}
