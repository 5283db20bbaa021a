/**
 * Terraform as real repositories write it: one module a folder, literals next to references that nobody can resolve.
 * About two resources in a hundred break a rule.
 */

const FAULTY = 0.02;

const SUBNETS = ['var.subnet_ids', 'module.network.private_subnets', 'data.aws_subnets.private.ids'];

/** One builder for each resource type; `n` is unique in the module. */
const RESOURCES = [
  (random, n) => `resource "aws_db_instance" "db_${n}" {
  identifier                  = "shop-${n}"
  engine                      = "${random.pick(['mysql', 'postgres'])}"
  instance_class              = "db.m7g.${random.pick(['large', 'xlarge'])}"
  allocated_storage           = ${random.between(2, 90) * 10}
  storage_encrypted           = ${random.chance(FAULTY) ? 'false' : random.pick(['true', 'true', 'var.encrypted'])}
  kms_key_id                  = aws_kms_key.data.arn
  manage_master_user_password = true
  backup_retention_period     = ${random.between(7, 35)}

  tags = merge(local.tags, { service = "orders-${n}", cost = "cc-${random.between(100, 999)}" })
}`,
  (random, n) => `resource "aws_ebs_volume" "volume_${n}" {
  availability_zone = "\${var.region}a"
  size              = ${random.between(1, 40) * 10}
  type              = "gp3"
  encrypted         = ${random.chance(FAULTY) ? 'false' : 'true'}
  tags              = local.tags
}`,
  (random, n) => `resource "aws_lb_listener" "https_${n}" {
  load_balancer_arn = aws_lb.public.arn
  port              = ${random.chance(FAULTY) ? 80 : 443}
  protocol          = "${random.chance(FAULTY) ? 'HTTP' : 'HTTPS'}"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api_${n}.arn
  }
}`,
  (random, n) => `resource "aws_security_group" "service_${n}" {
  name   = "service-${n}"
  vpc_id = var.vpc_id

  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = [${Array.from({ length: random.between(1, 4) }, () => `"10.${random.below(256)}.0.0/16"`).join(', ')}]
    }
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}`,
  (random, n) => `resource "aws_iam_policy" "reader_${n}" {
  name = "reader-${n}"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for action in ["s3:GetObject", "s3:ListBucket"] : {
      Effect   = "Allow"
      Action   = action
      Resource = "\${aws_s3_bucket.assets.arn}/${random.hex(8)}/*"
    }]
  })
}`,
  (random, n) => `resource "aws_launch_template" "worker_${n}" {
  name_prefix   = "worker-${n}-"
  image_id      = data.aws_ami.base.id
  instance_type = "${random.pick(['m7g.large', 'c7g.xlarge', 'r7g.large'])}"

  user_data = base64encode(<<-EOT
    #!/bin/sh
    set -eu
    echo "starting worker ${n}"
    systemctl enable --now worker@${random.between(1, 64)}
  EOT
  )

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = ${random.between(20, 200)}
      encrypted   = true
    }
  }
}`,
  (random, n) => `resource "alicloud_disk" "disk_${n}" {
  zone_id   = "${random.pick(['cn-hangzhou-h', 'cn-shanghai-b', 'cn-beijing-k'])}"
  disk_name = "data-${n}"
  category  = "cloud_essd"
  size      = ${random.between(2, 50) * 10}
  encrypted = ${random.chance(FAULTY) ? 'false' : 'true'}
}`,
  (random, n) => `resource "tencentcloud_cbs_storage" "disk_${n}" {
  storage_name      = "data-${n}"
  storage_type      = "CLOUD_SSD"
  storage_size      = ${random.between(1, 50) * 10}
  availability_zone = "ap-guangzhou-${random.between(3, 7)}"
  encrypt           = ${random.chance(FAULTY) ? 'false' : 'true'}
}`,
  (random, n) => `resource "tencentcloud_cos_bucket" "bucket_${n}" {
  bucket               = "assets-${n}-\${var.app_id}"
  acl                  = "private"
  encryption_algorithm = "AES256"

  lifecycle_rules {
    filter_prefix = "tmp/"
    expiration {
      days = ${random.between(1, 90)}
    }
  }
}`,
];

function variables(random) {
  const names = ['region', 'vpc_id', 'app_id', 'certificate_arn', 'encrypted', 'ports', 'environment'];
  return names
    .map(
      (name) =>
        `variable "${name}" {\n  description = "${name.replaceAll('_', ' ')} of stack ${random.hex(4)}"\n}`,
    )
    .join('\n\n');
}

/** @returns {string} the text of one `.tf` file */
export function terraformFile(random, index) {
  const parts = [`# Stack ${index}. Owned by platform-${random.between(1, 20)}.`];
  if (index % 4 === 0) parts.push(`provider "aws" {\n  region = "eu-west-1"\n}`, variables(random));
  parts.push(`locals {\n  tags = { stack = "${index}", subnets = ${random.pick(SUBNETS)} }\n}`);
  const count = random.between(3, 9);
  for (let n = 0; n < count; n++) parts.push(random.pick(RESOURCES)(random, `${index}_${n}`));
  return `${parts.join('\n\n')}\n`;
}
