variable "protocol" {
  type = string
}

resource "alicloud_slb_listener" "https" {
  load_balancer_id      = alicloud_slb_load_balancer.front.id
  frontend_port         = 443
  backend_port          = 8080
  protocol              = "https"
  server_certificate_id = "1234567890123456_17d8b9c****"
  tls_cipher_policy     = "tls_cipher_policy_1_2"
}

resource "alicloud_slb_listener" "redirect" {
  load_balancer_id = alicloud_slb_load_balancer.front.id
  frontend_port    = 80
  protocol         = "http"
  listener_forward = "on"
  forward_port     = 443
}

resource "alicloud_slb_listener" "plain" {
  load_balancer_id = alicloud_slb_load_balancer.front.id
  frontend_port    = 80
  backend_port     = 8080
  protocol         = "http" # expect: fail encryption/load-balancer-tls/alicloud_slb_listener
}

resource "alicloud_slb_listener" "tcp" {
  load_balancer_id = alicloud_slb_load_balancer.front.id
  frontend_port    = 6379
  backend_port     = 6379
  protocol         = "tcp"
}

resource "alicloud_slb_listener" "depends" {
  load_balancer_id = alicloud_slb_load_balancer.front.id
  frontend_port    = 80
  backend_port     = 8080
  protocol         = var.protocol # expect: unknown encryption/load-balancer-tls/alicloud_slb_listener
}

resource "alicloud_alb_listener" "https" {
  load_balancer_id  = alicloud_alb_load_balancer.front.id
  listener_protocol = "HTTPS"
  listener_port     = 443

  default_actions {
    type = "ForwardGroup"

    forward_group_config {
      server_group_tuples {
        server_group_id = alicloud_alb_server_group.api.id
      }
    }
  }
}

resource "alicloud_alb_listener" "redirect" {
  load_balancer_id  = alicloud_alb_load_balancer.front.id
  listener_protocol = "HTTP"
  listener_port     = 80

  default_actions {
    type = "ForwardGroup"

    forward_group_config {
      server_group_tuples {
        server_group_id = alicloud_alb_server_group.api.id
      }
    }
  }
}

resource "alicloud_alb_rule" "redirect" {
  listener_id = alicloud_alb_listener.redirect.id
  rule_name   = "redirect"
  priority    = 1

  rule_conditions {
    type = "Path"

    path_config {
      values = ["/*"]
    }
  }

  rule_actions {
    order = 1
    type  = "Redirect"

    redirect_config {
      protocol  = "HTTPS"
      port      = "443"
      http_code = "301"
    }
  }
}

resource "alicloud_alb_listener" "plain" {
  load_balancer_id  = alicloud_alb_load_balancer.front.id
  listener_protocol = "HTTP" # expect: fail encryption/load-balancer-tls/alicloud_alb_listener
  listener_port     = 80

  default_actions {
    type = "ForwardGroup"

    forward_group_config {
      server_group_tuples {
        server_group_id = alicloud_alb_server_group.api.id
      }
    }
  }
}
