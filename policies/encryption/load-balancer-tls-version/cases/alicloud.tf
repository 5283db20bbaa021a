variable "tls_policy" {
  type = string
}

resource "alicloud_slb_listener" "modern" {
  load_balancer_id      = alicloud_slb_load_balancer.front.id
  frontend_port         = 443
  protocol              = "https"
  server_certificate_id = "1234567890123456_17d8b9c****"
  tls_cipher_policy     = "tls_cipher_policy_1_2_strict"
}

# expect: fail encryption/load-balancer-tls-version/alicloud_slb_listener
resource "alicloud_slb_listener" "by_default" {
  load_balancer_id      = alicloud_slb_load_balancer.front.id
  frontend_port         = 443
  protocol              = "https"
  server_certificate_id = "1234567890123456_17d8b9c****"
}

resource "alicloud_slb_listener" "old" {
  load_balancer_id      = alicloud_slb_load_balancer.front.id
  frontend_port         = 443
  protocol              = "https"
  server_certificate_id = "1234567890123456_17d8b9c****"
  tls_cipher_policy     = "tls_cipher_policy_1_1" # expect: fail encryption/load-balancer-tls-version/alicloud_slb_listener
}

resource "alicloud_slb_listener" "tcp" {
  load_balancer_id = alicloud_slb_load_balancer.front.id
  frontend_port    = 6379
  protocol         = "tcp"
}

resource "alicloud_alb_listener" "modern" {
  load_balancer_id   = alicloud_alb_load_balancer.front.id
  listener_protocol  = "HTTPS"
  listener_port      = 443
  security_policy_id = "tls_cipher_policy_1_2_strict_with_1_3"
}

resource "alicloud_alb_listener" "own_policy" {
  load_balancer_id   = alicloud_alb_load_balancer.front.id
  listener_protocol  = "HTTPS"
  listener_port      = 443
  security_policy_id = alicloud_alb_security_policy.modern.id
}

resource "alicloud_alb_listener" "old" {
  load_balancer_id   = alicloud_alb_load_balancer.front.id
  listener_protocol  = "HTTPS"
  listener_port      = 443
  security_policy_id = "tls_cipher_policy_1_0" # expect: fail encryption/load-balancer-tls-version/alicloud_alb_listener
}

resource "alicloud_alb_listener" "depends" {
  load_balancer_id   = alicloud_alb_load_balancer.front.id
  listener_protocol  = "HTTPS"
  listener_port      = 443
  security_policy_id = var.tls_policy # expect: unknown encryption/load-balancer-tls-version/alicloud_alb_listener
}

resource "alicloud_alb_security_policy" "modern" {
  security_policy_name = "modern"
  tls_versions         = ["TLSv1.2", "TLSv1.3"]
  ciphers              = ["TLS_AES_256_GCM_SHA384", "ECDHE-ECDSA-AES128-GCM-SHA256"]
}

resource "alicloud_alb_security_policy" "old" {
  security_policy_name = "old"
  tls_versions         = ["TLSv1.0", "TLSv1.2"] # expect: fail encryption/load-balancer-tls-version/alicloud_alb_security_policy
  ciphers              = ["ECDHE-ECDSA-AES128-SHA", "AES256-SHA"]
}

# expect: fail encryption/load-balancer-tls-version/alicloud_nlb_listener
resource "alicloud_nlb_listener" "by_default" {
  load_balancer_id  = alicloud_nlb_load_balancer.front.id
  listener_protocol = "TCPSSL"
  listener_port     = 443
  server_group_id   = alicloud_nlb_server_group.api.id
}

resource "alicloud_nlb_listener" "modern" {
  load_balancer_id   = alicloud_nlb_load_balancer.front.id
  listener_protocol  = "TCPSSL"
  listener_port      = 443
  server_group_id    = alicloud_nlb_server_group.api.id
  security_policy_id = "tls_cipher_policy_1_2"
}

resource "alicloud_nlb_listener" "own_policy" {
  load_balancer_id   = alicloud_nlb_load_balancer.front.id
  listener_protocol  = "TCPSSL"
  listener_port      = 8443
  server_group_id    = alicloud_nlb_server_group.api.id
  security_policy_id = alicloud_nlb_security_policy.modern.id
}

resource "alicloud_nlb_listener" "tcp" {
  load_balancer_id  = alicloud_nlb_load_balancer.front.id
  listener_protocol = "TCP"
  listener_port     = 6379
  server_group_id   = alicloud_nlb_server_group.api.id
}

resource "alicloud_nlb_security_policy" "modern" {
  tls_versions = ["TLSv1.2"]
  ciphers      = ["ECDHE-RSA-AES128-GCM-SHA256"]
}

resource "alicloud_nlb_security_policy" "old" {
  tls_versions = ["TLSv1.1"] # expect: fail encryption/load-balancer-tls-version/alicloud_nlb_security_policy
  ciphers      = ["ECDHE-RSA-AES128-SHA"]
}

resource "alicloud_slb_tls_cipher_policy" "modern" {
  tls_cipher_policy_name = "modern"
  tls_versions           = ["TLSv1.2"]
  ciphers                = ["ECDHE-RSA-AES128-GCM-SHA256"]
}

resource "alicloud_slb_tls_cipher_policy" "old" {
  tls_cipher_policy_name = "old"
  tls_versions           = ["TLSv1.0"] # expect: fail encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy
  ciphers                = ["AES256-SHA"]
}
