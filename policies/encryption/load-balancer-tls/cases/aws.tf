variable "protocol" {
  type = string
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate.front.arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

resource "aws_lb_listener" "redirect" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "plain" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  protocol          = "HTTP" # expect: fail encryption/load-balancer-tls/aws_lb_listener

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

# HTTP is the default of an application load balancer.
resource "aws_lb_listener" "plain_by_default" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80 # expect: fail encryption/load-balancer-tls/aws_lb_listener

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

# Moves to another host, still over HTTP.
resource "aws_lb_listener" "redirect_elsewhere" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  protocol          = "http" # expect: fail encryption/load-balancer-tls/aws_lb_listener

  default_action {
    type = "redirect"

    redirect {
      host        = "www.example.com"
      status_code = "HTTP_302"
    }
  }
}

resource "aws_lb_listener" "refuses" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      status_code  = "404"
    }
  }
}

resource "aws_lb_listener" "refuses_most" {
  load_balancer_arn = aws_lb.front.arn
  port              = 8080
  protocol          = "HTTP" # expect: fail encryption/load-balancer-tls/aws_lb_listener

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      status_code  = "404"
    }
  }
}

resource "aws_lb_listener_rule" "api" {
  listener_arn = aws_lb_listener.refuses_most.arn

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }

  condition {
    path_pattern {
      values = ["/api/*"]
    }
  }
}

resource "aws_lb_listener" "depends" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  protocol          = var.protocol # expect: unknown encryption/load-balancer-tls/aws_lb_listener

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

resource "aws_lb_listener" "network" {
  load_balancer_arn = aws_lb.network.arn
  port              = 5432
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.database.arn
  }
}

resource "aws_lb_listener" "gateway" {
  load_balancer_arn = aws_lb.gateway.arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.appliance.arn
  }
}

resource "aws_alb_listener" "redirect" {
  load_balancer_arn = aws_lb.front.arn
  port              = "80"
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_alb_listener" "plain" {
  load_balancer_arn = aws_lb.front.arn
  port              = "80"
  protocol          = "HTTP" # expect: fail encryption/load-balancer-tls/aws_alb_listener

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

# The application redirects: this kind of load balancer cannot.
resource "aws_elb" "both" {
  name = "both"

  listener {
    instance_port     = 8080
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }

  listener {
    instance_port      = 8080
    instance_protocol  = "http"
    lb_port            = 443
    lb_protocol        = "https"
    ssl_certificate_id = "arn:aws:iam::111122223333:server-certificate/front"
  }
}

resource "aws_elb" "plain" {
  name = "plain"

  listener {
    instance_port     = 8080
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http" # expect: fail encryption/load-balancer-tls/aws_elb
  }
}

resource "aws_cloudfront_distribution" "api" {
  enabled = true

  default_cache_behavior {
    target_origin_id       = "api"
    allowed_methods        = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "https-only"
  }
}

resource "aws_cloudfront_distribution" "assets" {
  enabled = true

  default_cache_behavior {
    target_origin_id       = "assets"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "redirect-to-https"
  }

  ordered_cache_behavior {
    path_pattern           = "/api/*"
    target_origin_id       = "api"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "allow-all" # expect: fail encryption/load-balancer-tls/aws_cloudfront_distribution
  }
}
