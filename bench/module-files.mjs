/**
 * The files of one Terraform module as teams write it: everything comes from variables, through locals, `merge`,
 * `lookup`, `for`, `dynamic` and outputs. Each builder gives the text of one `.tf` file; `n` is unique in the module.
 */

/** Of the values that a module sets itself. */
const FAULTY = 0.01;

export const VARIABLES = `variable "name" {
  description = "Name of the service; prefix of all names in it."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,40}$", var.name))
    error_message = "Lower case letters, digits and dashes."
  }
}

variable "environment" {
  description = "dev, staging or prod."
  type        = string
  default     = "dev"
}

variable "encrypted" {
  description = "Are disks and databases encrypted?"
  type        = bool
  default     = true
  nullable    = false
}

variable "vpc_id" {
  description = "Network that everything lives in."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets, one a zone."
  type        = list(string)
}

variable "kms_key_arn" {
  description = "Key of the data; a new one is made where there is none."
  type        = string
  default     = null
}

variable "certificate_arn" {
  description = "Certificate of the public listener."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources."
  type        = map(string)
  default     = {}
}

variable "database" {
  description = "Size and life of the databases."
  type = object({
    engine         = optional(string, "postgres")
    class          = optional(string)
    storage        = optional(number, 100)
    backup_days    = optional(number, 14)
    parameters     = optional(map(string), {})
    deletion_guard = optional(bool, true)
  })
  default = {}
}

variable "buckets" {
  description = "Buckets by purpose."
  type = map(object({
    enabled    = optional(bool, true)
    versioning = optional(bool, true)
    days       = optional(number, 90)
  }))
  default = {
    assets  = {}
    reports = { days = 365 }
    scratch = { enabled = false }
  }
}

variable "rules" {
  description = "Who may connect, and where."
  type = list(object({
    port        = number
    cidr_blocks = optional(list(string), ["10.0.0.0/8"])
    description = optional(string, "internal")
  }))
  default = [{ port = 443 }, { port = 8443, cidr_blocks = ["10.20.0.0/16", "10.21.0.0/16"] }]
}
`;

export const locals = (module, random) => `locals {
  prefix = "\${var.name}-\${var.environment}"
  is_prod = var.environment == "prod"

  tags = merge(
    { module = "${module}", environment = var.environment, managed-by = "terraform" },
    var.tags,
    local.is_prod ? { criticality = "high", cost-center = "cc-${random.between(100, 999)}" } : {},
  )

  # Sizes by environment; what is not listed takes the smallest.
  classes = {
    dev     = "db.t4g.medium"
    staging = "db.m7g.large"
    prod    = "db.r7g.${random.pick(['xlarge', '2xlarge'])}"
  }
  class = coalesce(var.database.class, lookup(local.classes, var.environment, "db.t4g.small"))

  kms_key_arn = var.kms_key_arn != null ? var.kms_key_arn : one(aws_kms_key.data[*].arn)
  buckets     = { for purpose, bucket in var.buckets : purpose => bucket if bucket.enabled }
  ports       = distinct(concat([443], [for rule in var.rules : rule.port]))
  zones       = slice(["a", "b", "c"], 0, local.is_prod ? 3 : 2)
  subnets     = { for index, zone in local.zones : zone => element(var.subnet_ids, index) }
}
`;

export const versions = () => `terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = ">= 5.40"
      configuration_aliases = [aws.edge]
    }
  }
}

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

data "aws_partition" "current" {}

resource "aws_kms_key" "data" {
  count = var.kms_key_arn == null ? 1 : 0

  description             = "Data of \${local.prefix}"
  enable_key_rotation     = true
  deletion_window_in_days = local.is_prod ? 30 : 7
  tags                    = local.tags
}
`;

/** Outputs of what every module has, and of what its other files make. */
export const outputs = (made) =>
  [
    ['name', 'local.prefix'],
    ['kms_key_arn', 'local.kms_key_arn'],
    ['tags', 'local.tags'],
    ['buckets', '{ for purpose, bucket in aws_s3_bucket.data : purpose => bucket.id }'],
    ...made,
  ]
    .map(
      ([name, value]) =>
        `output "${name}" {\n  description = "For those who call this module."\n  value       = ${value}\n}\n`,
    )
    .join('\n');

export const storage = () => `resource "aws_s3_bucket" "data" {
  for_each = local.buckets

  bucket = "\${local.prefix}-\${each.key}"
  tags   = merge(local.tags, { purpose = each.key })
}

resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
  for_each = aws_s3_bucket.data

  bucket = each.value.id
  rule {
    bucket_key_enabled = true
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = local.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_public_access_block" "data" {
  for_each = aws_s3_bucket.data

  bucket                  = each.value.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

data "aws_iam_policy_document" "tls" {
  for_each = aws_s3_bucket.data

  statement {
    sid       = "OnlyTls"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [each.value.arn, "\${each.value.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "data" {
  for_each = aws_s3_bucket.data

  bucket = each.value.id
  policy = data.aws_iam_policy_document.tls[each.key].json
}

resource "aws_s3_bucket_lifecycle_configuration" "data" {
  for_each = aws_s3_bucket.data

  bucket = each.value.id
  rule {
    id     = "expire"
    status = "Enabled"
    expiration {
      days = lookup(local.buckets, each.key).days
    }
  }
}
`;

/** The other files: name, text, and an output of what they make. */
export const TOPICS = [
  (random, n) => ({
    topic: 'database',
    output: [`database_${n}_endpoint`, `aws_db_instance.main_${n}.endpoint`],
    text: `resource "aws_db_subnet_group" "main_${n}" {
  name       = "\${local.prefix}-${n}"
  subnet_ids = var.subnet_ids
  tags       = local.tags
}

resource "aws_db_parameter_group" "main_${n}" {
  name   = "\${local.prefix}-${n}"
  family = var.database.engine == "postgres" ? "postgres16" : "mysql8.0"

  dynamic "parameter" {
    for_each = merge({ log_statement = "ddl" }, var.database.parameters)
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_db_instance" "main_${n}" {
  identifier                  = "\${local.prefix}-${n}"
  engine                      = var.database.engine
  instance_class              = local.class
  allocated_storage           = var.database.storage
  max_allocated_storage       = var.database.storage * 4
  storage_encrypted           = ${random.chance(FAULTY) ? 'false' : 'var.encrypted'}
  kms_key_id                  = local.kms_key_arn
  db_subnet_group_name        = aws_db_subnet_group.main_${n}.name
  parameter_group_name        = aws_db_parameter_group.main_${n}.name
  manage_master_user_password = true
  multi_az                    = local.is_prod
  backup_retention_period     = max(var.database.backup_days, ${random.between(7, 21)})
  deletion_protection         = var.database.deletion_guard

  tags = merge(local.tags, { Name = format("%s-%02d", local.prefix, ${n}) })

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [engine_version]
  }
}
`,
  }),
  (random, n) => ({
    topic: 'listener',
    output: [`load_balancer_${n}`, `aws_lb.public_${n}.arn`],
    text: `resource "aws_lb" "public_${n}" {
  name               = substr("\${local.prefix}-${n}", 0, 32)
  load_balancer_type = "application"
  security_groups    = [aws_security_group.public_${n}.id]
  subnets            = values(local.subnets)
  tags               = local.tags
}

resource "aws_security_group" "public_${n}" {
  name   = "\${local.prefix}-public-${n}"
  vpc_id = var.vpc_id

  dynamic "ingress" {
    for_each = var.rules
    content {
      description = ingress.value.description
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = ingress.value.cidr_blocks
    }
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb_target_group" "api_${n}" {
  for_each = toset([for port in local.ports : tostring(port)])

  name     = "\${var.name}-${n}-\${each.value}"
  port     = tonumber(each.value)
  protocol = "HTTPS"
  vpc_id   = var.vpc_id

  health_check {
    path     = "/health"
    matcher  = "200-299"
    interval = ${random.between(5, 60)}
  }
}

resource "aws_lb_listener" "https_${n}" {
  load_balancer_arn = aws_lb.public_${n}.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api_${n}["443"].arn
  }
}
`,
  }),
  (random, n) => ({
    topic: 'volumes',
    output: [`volume_ids_${n}`, `aws_ebs_volume.data_${n}[*].id`],
    text: `resource "aws_ebs_volume" "data_${n}" {
  count = length(local.zones)

  availability_zone = "\${data.aws_region.current.name}\${local.zones[count.index]}"
  size              = ${random.between(2, 40) * 10} * (local.is_prod ? 2 : 1)
  type              = "gp3"
  encrypted         = ${random.chance(FAULTY) ? 'false' : 'var.encrypted'}
  kms_key_id        = local.kms_key_arn
  tags              = merge(local.tags, { zone = local.zones[count.index] })
}

resource "aws_launch_template" "worker_${n}" {
  name_prefix   = "\${local.prefix}-worker-${n}-"
  image_id      = data.aws_ami.base_${n}.id
  instance_type = local.is_prod ? "m7g.${random.pick(['large', 'xlarge'])}" : "t4g.medium"

  user_data = base64encode(<<-EOT
    #!/bin/sh
    set -eu
    %{ for port in local.ports ~}
    ufw allow \${port}
    %{ endfor ~}
    systemctl enable --now worker@${random.between(1, 64)}
  EOT
  )

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = ${random.between(20, 200)}
      encrypted   = var.encrypted
      kms_key_id  = local.kms_key_arn
    }
  }

  dynamic "tag_specifications" {
    for_each = ["instance", "volume"]
    content {
      resource_type = tag_specifications.value
      tags          = local.tags
    }
  }
}

data "aws_ami" "base_${n}" {
  most_recent = true
  owners      = ["self"]
  filter {
    name   = "name"
    values = ["base-*-arm64"]
  }
}
`,
  }),
  (random, n) => ({
    topic: 'access',
    output: [`role_arn_${n}`, `aws_iam_role.service_${n}.arn`],
    text: `resource "aws_iam_role" "service_${n}" {
  name = "\${local.prefix}-${n}"
  tags = local.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.\${data.aws_partition.current.dns_suffix}" }
    }]
  })
}

data "aws_iam_policy_document" "service_${n}" {
  dynamic "statement" {
    for_each = aws_s3_bucket.data
    content {
      sid       = title(statement.key)
      actions   = ["s3:GetObject", "s3:PutObject"]
      resources = ["\${statement.value.arn}/*"]
    }
  }

  statement {
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = compact([local.kms_key_arn])
  }
}

resource "aws_iam_role_policy" "service_${n}" {
  name   = "data-${random.hex(4)}"
  role   = aws_iam_role.service_${n}.id
  policy = data.aws_iam_policy_document.service_${n}.json
}
`,
  }),
  (random, n) => ({
    topic: 'cache',
    output: [
      `cache_${n}_address`,
      `try(aws_elasticache_replication_group.main_${n}[0].primary_endpoint_address, null)`,
    ],
    text: `resource "aws_elasticache_replication_group" "main_${n}" {
  count = var.environment == "dev" ? 0 : 1

  replication_group_id       = "\${local.prefix}-${n}"
  description                = "Sessions of \${var.name}"
  node_type                  = "cache.m7g.${random.pick(['large', 'xlarge'])}"
  num_cache_clusters         = length(local.zones)
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  kms_key_id                 = local.kms_key_arn
  subnet_group_name          = aws_elasticache_subnet_group.main_${n}.name
  tags                       = local.tags
}

resource "aws_elasticache_subnet_group" "main_${n}" {
  name       = "\${local.prefix}-cache-${n}"
  subnet_ids = [for zone in local.zones : local.subnets[zone]]
}

resource "aws_dynamodb_table" "sessions_${n}" {
  name         = "\${local.prefix}-sessions-${n}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = local.kms_key_arn
  }

  point_in_time_recovery {
    enabled = local.is_prod
  }

  tags = local.tags
}
`,
  }),
  (random, n) => ({
    topic: 'edge',
    output: [`distribution_${n}`, `aws_cloudfront_distribution.site_${n}.domain_name`],
    text: `resource "aws_acm_certificate" "site_${n}" {
  provider = aws.edge

  domain_name       = "\${var.name}-${n}.shop.example"
  validation_method = "DNS"
  tags              = local.tags
}

resource "aws_cloudfront_distribution" "site_${n}" {
  enabled = true
  aliases = [aws_acm_certificate.site_${n}.domain_name]

  origin {
    domain_name = aws_s3_bucket.data["assets"].bucket_regional_domain_name
    origin_id   = "assets"
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "assets"
    viewer_protocol_policy = "${random.chance(FAULTY) ? 'allow-all' : 'redirect-to-https'}"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.site_${n}.arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }

  tags = local.tags
}
`,
  }),
];
