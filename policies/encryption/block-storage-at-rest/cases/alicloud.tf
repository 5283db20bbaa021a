variable "encrypt_disks" {
  type = bool
}

resource "alicloud_kms_key" "disks" {
  description = "disks of the mini program back end"
}

resource "alicloud_ecs_disk" "orders" {
  zone_id    = "cn-hangzhou-j"
  category   = "cloud_essd"
  size       = 100
  encrypted  = true
  kms_key_id = alicloud_kms_key.disks.id
}

# expect: fail encryption/block-storage-at-rest/alicloud_ecs_disk
resource "alicloud_ecs_disk" "by_default" {
  zone_id  = "cn-hangzhou-j"
  category = "cloud_essd"
  size     = 100
}

resource "alicloud_ecs_disk" "in_the_clear" {
  zone_id   = "cn-hangzhou-j"
  category  = "cloud_essd"
  size      = 100
  encrypted = false # expect: fail encryption/block-storage-at-rest/alicloud_ecs_disk
}

# Takes over the encryption of the snapshot.
resource "alicloud_ecs_disk" "restored" {
  zone_id     = "cn-hangzhou-j"
  category    = "cloud_essd"
  snapshot_id = "s-bp67acfmxazb4p****"
}

resource "alicloud_ecs_snapshot" "orders" {
  disk_id       = alicloud_ecs_disk.orders.id
  snapshot_name = "orders"
}

resource "alicloud_ecs_disk" "copy" {
  zone_id     = "cn-hangzhou-k"
  category    = "cloud_essd"
  snapshot_id = alicloud_ecs_snapshot.orders.id
}

resource "alicloud_ecs_disk" "scratch" {
  zone_id  = "cn-hangzhou-j"
  category = "elastic_ephemeral_disk_standard"
  size     = 64
}

resource "alicloud_ecs_disk" "depends" {
  zone_id   = "cn-hangzhou-j"
  category  = "cloud_essd"
  size      = 100
  encrypted = var.encrypt_disks # expect: unknown encryption/block-storage-at-rest/alicloud_ecs_disk
}

resource "alicloud_disk" "old_name" {
  availability_zone = "cn-hangzhou-j"
  size              = 50
  encrypted         = true
}

# expect: fail encryption/block-storage-at-rest/alicloud_disk
resource "alicloud_disk" "old_name_in_the_clear" {
  availability_zone = "cn-hangzhou-j"
  size              = 50
}

resource "alicloud_instance" "api" {
  image_id              = "aliyun_3_x64_20G_alibase_20240819.vhd"
  instance_type         = "ecs.g7.large"
  security_groups       = ["sg-bp67acfmxazb4ph****"]
  vswitch_id            = "vsw-bp1s5fnvk4gn2tws0****"
  system_disk_category  = "cloud_essd"
  system_disk_encrypted = true

  data_disks {
    name      = "data"
    size      = 200
    category  = "cloud_essd"
    encrypted = true
  }

  data_disks {
    size     = 1788
    category = "ephemeral_ssd"
  }
}

# expect: fail encryption/block-storage-at-rest/alicloud_instance
resource "alicloud_instance" "in_the_clear" {
  image_id             = "aliyun_3_x64_20G_alibase_20240819.vhd"
  instance_type        = "ecs.g7.large"
  security_groups      = ["sg-bp67acfmxazb4ph****"]
  vswitch_id           = "vsw-bp1s5fnvk4gn2tws0****"
  system_disk_category = "cloud_essd"

  # expect: fail encryption/block-storage-at-rest/alicloud_instance
  data_disks {
    size     = 200
    category = "cloud_essd"
  }
}

resource "alicloud_instance" "from_template" {
  launch_template_id = alicloud_ecs_launch_template.workers.id
  security_groups    = ["sg-bp67acfmxazb4ph****"]
}

resource "alicloud_ecs_launch_template" "workers" {
  launch_template_name = "workers"
  instance_type        = "ecs.g7.large"

  system_disk {
    category  = "cloud_essd"
    size      = 40
    encrypted = true
  }

  data_disks {
    category  = "cloud_essd"
    size      = 100
    encrypted = true
  }
}

resource "alicloud_ecs_launch_template" "workers_in_the_clear" {
  launch_template_name = "workers"
  instance_type        = "ecs.g7.large"

  # expect: fail encryption/block-storage-at-rest/alicloud_ecs_launch_template
  system_disk {
    category = "cloud_essd"
    size     = 40
  }

  data_disks {
    category  = "cloud_essd"
    size      = 100
    encrypted = "false" # expect: fail encryption/block-storage-at-rest/alicloud_ecs_launch_template
  }
}

resource "alicloud_launch_template" "old_name" {
  name          = "workers"
  instance_type = "ecs.g7.large"
}

resource "alicloud_launch_template" "old_name_in_the_clear" {
  name          = "workers"
  instance_type = "ecs.g7.large"

  # expect: fail encryption/block-storage-at-rest/alicloud_launch_template
  data_disks {
    category = "cloud_essd"
    size     = 100
  }
}

resource "alicloud_ecs_disk_encryption_by_default" "on" {
  encrypted = true
}

resource "alicloud_ecs_disk_encryption_by_default" "off" {
  encrypted = false # expect: fail encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default
}
