variable "ssl_policy" {
  type = string
}

resource "aws_lb_listener" "modern" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
  certificate_arn   = aws_acm_certificate.front.arn
}

resource "aws_lb_listener" "only_1_3" {
  load_balancer_arn = aws_lb.network.arn
  port              = 443
  protocol          = "TLS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-3-2021-06"
  certificate_arn   = aws_acm_certificate.front.arn
}

resource "aws_lb_listener" "forward_secrecy" {
  load_balancer_arn = aws_lb.front.arn
  port              = 8443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-FS-1-2-Res-2020-10"
  certificate_arn   = aws_acm_certificate.front.arn
}

# expect: fail encryption/load-balancer-tls-version/aws_lb_listener
resource "aws_lb_listener" "by_default" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = aws_acm_certificate.front.arn
}

resource "aws_lb_listener" "old" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-2016-08" # expect: fail encryption/load-balancer-tls-version/aws_lb_listener
  certificate_arn   = aws_acm_certificate.front.arn
}

resource "aws_lb_listener" "new_name_old_versions" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-0-2021-06" # expect: fail encryption/load-balancer-tls-version/aws_lb_listener
  certificate_arn   = aws_acm_certificate.front.arn
}

resource "aws_lb_listener" "depends" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = var.ssl_policy # expect: unknown encryption/load-balancer-tls-version/aws_lb_listener
  certificate_arn   = aws_acm_certificate.front.arn
}

# Another policy's business.
resource "aws_lb_listener" "plain" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  protocol          = "HTTP"
}

resource "aws_alb_listener" "modern" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS-1-2-2017-01"
  certificate_arn   = aws_acm_certificate.front.arn
}

resource "aws_alb_listener" "old" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS-1-1-2017-01" # expect: fail encryption/load-balancer-tls-version/aws_alb_listener
  certificate_arn   = aws_acm_certificate.front.arn
}

resource "aws_load_balancer_policy" "modern" {
  load_balancer_name = "classic"
  policy_name        = "modern"
  policy_type_name   = "SSLNegotiationPolicyType"

  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}

resource "aws_load_balancer_policy" "old" {
  load_balancer_name = "classic"
  policy_name        = "old"
  policy_type_name   = "SSLNegotiationPolicyType"

  policy_attribute {
    name  = "Protocol-TLSv1"
    value = "true" # expect: fail encryption/load-balancer-tls-version/aws_load_balancer_policy
  }

  policy_attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }

  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-2016-08" # expect: fail encryption/load-balancer-tls-version/aws_load_balancer_policy
  }
}

resource "aws_load_balancer_policy" "cookies" {
  load_balancer_name = "classic"
  policy_name        = "cookies"
  policy_type_name   = "AppCookieStickinessPolicyType"

  policy_attribute {
    name  = "CookieName"
    value = "session"
  }
}

resource "aws_cloudfront_distribution" "modern" {
  enabled = true

  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.front.arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "default_certificate" {
  enabled = true

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_distribution" "by_default" {
  enabled = true

  # expect: fail encryption/load-balancer-tls-version/aws_cloudfront_distribution
  viewer_certificate {
    acm_certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/12345678-1234-1234-1234-123456789012"
    ssl_support_method  = "sni-only"
  }
}

resource "aws_cloudfront_distribution" "old" {
  enabled = true

  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/12345678-1234-1234-1234-123456789012"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.1_2016" # expect: fail encryption/load-balancer-tls-version/aws_cloudfront_distribution
  }
}
