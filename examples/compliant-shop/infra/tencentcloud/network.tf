resource "tencentcloud_clb_instance" "api" {
  network_type = "OPEN"
  clb_name     = "teahouse-api"
  vpc_id       = var.vpc_id
}

resource "tencentcloud_clb_listener" "http" {
  clb_id        = tencentcloud_clb_instance.api.id
  listener_name = "http"
  port          = 80
  protocol      = "HTTP"
}

resource "tencentcloud_clb_listener" "https" {
  clb_id               = tencentcloud_clb_instance.api.id
  listener_name        = "https"
  port                 = 443
  protocol             = "HTTPS"
  certificate_ssl_mode = "UNIDIRECTIONAL"
  certificate_id       = var.certificate_id
}

resource "tencentcloud_clb_listener_rule" "http" {
  clb_id      = tencentcloud_clb_instance.api.id
  listener_id = tencentcloud_clb_listener.http.listener_id
  domain      = "api.longwaytea.example"
  url         = "/"
}

resource "tencentcloud_clb_listener_rule" "https" {
  clb_id      = tencentcloud_clb_instance.api.id
  listener_id = tencentcloud_clb_listener.https.listener_id
  domain      = "api.longwaytea.example"
  url         = "/"
}

resource "tencentcloud_clb_redirection" "https" {
  clb_id             = tencentcloud_clb_instance.api.id
  source_listener_id = tencentcloud_clb_listener.http.listener_id
  source_rule_id     = tencentcloud_clb_listener_rule.http.rule_id
  target_listener_id = tencentcloud_clb_listener.https.listener_id
  target_rule_id     = tencentcloud_clb_listener_rule.https.rule_id
}
