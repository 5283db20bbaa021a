provider "aws" {
  region = "ap-southeast-1"
}

provider "aws" {
  alias  = "far"
  region = "cn-north-1"
}

resource "aws_backup_vault" "far" {
  provider = aws.far
  name     = "far"
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "near"

    copy_action {
      destination_vault_arn = aws_backup_vault.far.arn # expect: fail locality/copied-to-mainland/aws_backup_plan
    }
  }

  rule {
    rule_name         = "weekly"
    target_vault_name = "near"

    copy_action {
      destination_vault_arn = "arn:aws-cn:backup:cn-north-1:${data.aws_caller_identity.me.account_id}:backup-vault:far" # expect: fail locality/copied-to-mainland/aws_backup_plan
    }
  }
}

resource "aws_backup_plan" "depends" {
  name = "depends"

  rule {
    rule_name         = "monthly"
    target_vault_name = "near"

    copy_action {
      destination_vault_arn = var.vault # expect: unknown locality/copied-to-mainland/aws_backup_plan
    }
  }
}

data "aws_caller_identity" "me" {}

variable "vault" {}

resource "aws_db_instance" "orders" {
  identifier = "orders"
}

resource "aws_db_instance_automated_backups_replication" "orders" {
  provider               = aws.far
  source_db_instance_arn = aws_db_instance.orders.arn # expect: fail locality/copied-to-mainland/aws_db_instance_automated_backups_replication
}

resource "aws_db_snapshot" "orders" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "orders"
}

resource "aws_db_snapshot_copy" "orders" {
  source_db_snapshot_identifier = aws_db_snapshot.orders.db_snapshot_arn
  target_db_snapshot_identifier = "orders-far"
  destination_region            = "cn-north-1" # expect: fail locality/copied-to-mainland/aws_db_snapshot_copy
}

resource "aws_rds_cluster_snapshot_copy" "members" {
  provider                              = aws.far
  source_db_cluster_snapshot_identifier = "arn:aws:rds:ap-southeast-1:123456789012:cluster-snapshot:members" # expect: fail locality/copied-to-mainland/aws_rds_cluster_snapshot_copy
  target_db_cluster_snapshot_identifier = "members-far"
}

resource "aws_ebs_snapshot_copy" "disk" {
  provider           = aws.far
  source_snapshot_id = "snap-0123456789abcdef0"
  source_region      = "ap-southeast-1" # expect: fail locality/copied-to-mainland/aws_ebs_snapshot_copy
}

resource "aws_dlm_lifecycle_policy" "disks" {
  description        = "disks"
  execution_role_arn = "arn:aws-cn:iam::123456789012:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]

    schedule {
      name = "daily"

      cross_region_copy_rule {
        target    = "cn-north-1" # expect: fail locality/copied-to-mainland/aws_dlm_lifecycle_policy
        encrypted = true
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "off" {
  description        = "off"
  execution_role_arn = "arn:aws-cn:iam::123456789012:role/dlm"
  state              = "DISABLED"

  policy_details {
    schedule {
      name = "daily"

      cross_region_copy_rule {
        target    = "cn-north-1"
        encrypted = true
      }
    }
  }
}

resource "aws_redshift_cluster" "sales" {
  cluster_identifier = "sales"
}

resource "aws_redshift_snapshot_copy" "sales" {
  cluster_identifier = aws_redshift_cluster.sales.id
  destination_region = "cn-north-1" # expect: fail locality/copied-to-mainland/aws_redshift_snapshot_copy
}

resource "aws_redshift_cluster" "visits" {
  cluster_identifier = "visits"

  snapshot_copy {
    destination_region = "cn-north-1" # expect: fail locality/copied-to-mainland/aws_redshift_cluster
  }
}
