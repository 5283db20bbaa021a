variable "encrypted" {
  type = bool
}

variable "disks" {
  type = list(string)
}

variable "snapshot_id" {
  type = string
}

resource "aws_kms_key" "disks" {
  enable_key_rotation = true
}

resource "aws_ebs_volume" "orders" {
  availability_zone = "ap-east-1a"
  size              = 100
  encrypted         = true
  kms_key_id        = aws_kms_key.disks.arn
}

# expect: fail encryption/block-storage-at-rest/aws_ebs_volume
resource "aws_ebs_volume" "by_default" {
  availability_zone = "ap-east-1a"
  size              = 40
}

resource "aws_ebs_volume" "in_the_clear" {
  availability_zone = "ap-east-1a"
  size              = 40
  encrypted         = false # expect: fail encryption/block-storage-at-rest/aws_ebs_volume
}

resource "aws_ebs_volume" "null_is_absent" {
  availability_zone = "ap-east-1a"
  size              = 40
  # expect: fail encryption/block-storage-at-rest/aws_ebs_volume
  encrypted = null
}

# Takes over the encryption of the snapshot.
resource "aws_ebs_volume" "restored" {
  availability_zone = "ap-east-1a"
  snapshot_id       = "snap-0a1b2c3d4e5f67890"
}

resource "aws_ebs_snapshot" "orders" {
  volume_id = aws_ebs_volume.orders.id
}

resource "aws_ebs_volume" "copy" {
  availability_zone = "ap-east-1b"
  snapshot_id       = aws_ebs_snapshot.orders.id
}

resource "aws_ebs_volume" "restored_in_the_clear" {
  availability_zone = "ap-east-1a"
  snapshot_id       = "snap-0a1b2c3d4e5f67890"
  encrypted         = "false" # expect: fail encryption/block-storage-at-rest/aws_ebs_volume
}

# Terraform converts the text.
resource "aws_ebs_volume" "text" {
  availability_zone = "ap-east-1a"
  size              = 40
  encrypted         = "true"
}

resource "aws_ebs_volume" "depends" {
  availability_zone = "ap-east-1a"
  size              = 40
  encrypted         = var.encrypted # expect: unknown encryption/block-storage-at-rest/aws_ebs_volume
}

# Without a snapshot it would be in the clear.
resource "aws_ebs_volume" "may_be_restored" {
  availability_zone = "ap-east-1a"
  size              = 40
  snapshot_id       = var.snapshot_id # expect: unknown encryption/block-storage-at-rest/aws_ebs_volume
}

# Whatever it is restored from.
resource "aws_ebs_volume" "may_be_restored_encrypted" {
  availability_zone = "ap-east-1a"
  snapshot_id       = var.snapshot_id
  encrypted         = true
}

resource "aws_instance" "api" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "m7i.large"

  root_block_device {
    volume_type = "gp3"
    encrypted   = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 200
    encrypted   = true
  }

  ebs_block_device {
    device_name = "/dev/sdg"
    snapshot_id = "snap-0a1b2c3d4e5f67890"
  }

  ephemeral_block_device {
    device_name  = "/dev/sdh"
    virtual_name = "ephemeral0"
  }
}

# expect: fail encryption/block-storage-at-rest/aws_instance
resource "aws_instance" "bare" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}

resource "aws_instance" "two_open_disks" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "m7i.large"

  # expect: fail encryption/block-storage-at-rest/aws_instance
  root_block_device {
    volume_size = 50
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 200
    encrypted   = false # expect: fail encryption/block-storage-at-rest/aws_instance
  }
}

# How many disks, and which, is not known.
resource "aws_instance" "dynamic" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "m7i.large"

  root_block_device {
    encrypted = true
  }

  # expect: unknown encryption/block-storage-at-rest/aws_instance
  dynamic "ebs_block_device" {
    for_each = var.disks

    content {
      device_name = ebs_block_device.value
      volume_size = 100
      encrypted   = true
    }
  }
}

# Its disks are described, and checked, in the template.
resource "aws_instance" "from_template" {
  launch_template {
    id = aws_launch_template.workers.id
  }
}

resource "aws_spot_instance_request" "batch" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "c7i.large"

  root_block_device {
    encrypted = true
  }
}

# expect: fail encryption/block-storage-at-rest/aws_spot_instance_request
resource "aws_spot_instance_request" "batch_in_the_clear" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "c7i.large"
}

resource "aws_launch_configuration" "legacy" {
  image_id      = "ami-0abcdef1234567890"
  instance_type = "m5.large"

  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    no_device   = true
  }
}

resource "aws_launch_configuration" "legacy_in_the_clear" {
  image_id      = "ami-0abcdef1234567890"
  instance_type = "m5.large"

  root_block_device {
    encrypted = false # expect: fail encryption/block-storage-at-rest/aws_launch_configuration
  }

  # expect: fail encryption/block-storage-at-rest/aws_launch_configuration
  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 100
  }
}

resource "aws_launch_template" "workers" {
  name_prefix = "workers-"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 50
      encrypted   = "true"
    }
  }

  block_device_mappings {
    device_name = "/dev/sdb"
    no_device   = "true"
  }
}

# Names no disk: whoever launches from it does.
resource "aws_launch_template" "partial" {
  name_prefix = "partial-"
  image_id    = "ami-0abcdef1234567890"
}

resource "aws_launch_template" "workers_in_the_clear" {
  name_prefix = "workers-"

  block_device_mappings {
    device_name = "/dev/xvda"

    # expect: fail encryption/block-storage-at-rest/aws_launch_template
    ebs {
      volume_size = 50
    }
  }
}

resource "aws_launch_template" "depends" {
  name_prefix = "workers-"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 50
      encrypted   = var.encrypted # expect: unknown encryption/block-storage-at-rest/aws_launch_template
    }
  }
}

resource "aws_ebs_encryption_by_default" "here" {}

resource "aws_ebs_encryption_by_default" "off" {
  enabled = false # expect: fail encryption/block-storage-at-rest/aws_ebs_encryption_by_default
}
