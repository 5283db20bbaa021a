variable "encrypt" {
  type = bool
}

resource "tencentcloud_cbs_storage" "orders" {
  storage_name      = "orders"
  storage_type      = "CLOUD_SSD"
  storage_size      = 100
  availability_zone = "ap-guangzhou-3"
  encrypt           = true
  encrypt_type      = "ENCRYPT_V2"
}

# expect: fail encryption/block-storage-at-rest/tencentcloud_cbs_storage
resource "tencentcloud_cbs_storage" "by_default" {
  storage_name      = "by-default"
  storage_type      = "CLOUD_SSD"
  storage_size      = 100
  availability_zone = "ap-guangzhou-3"
}

resource "tencentcloud_cbs_storage" "in_the_clear" {
  storage_name      = "in-the-clear"
  storage_type      = "CLOUD_SSD"
  storage_size      = 100
  availability_zone = "ap-guangzhou-3"
  encrypt           = false # expect: fail encryption/block-storage-at-rest/tencentcloud_cbs_storage
}

# Takes over the encryption of the snapshot.
resource "tencentcloud_cbs_storage" "restored" {
  storage_name      = "restored"
  storage_type      = "CLOUD_SSD"
  storage_size      = 100
  availability_zone = "ap-guangzhou-3"
  snapshot_id       = "snap-3kxa1w2z"
}

resource "tencentcloud_cbs_snapshot" "orders" {
  storage_id    = tencentcloud_cbs_storage.orders.id
  snapshot_name = "orders"
}

resource "tencentcloud_cbs_storage" "copy" {
  storage_name      = "copy"
  storage_type      = "CLOUD_SSD"
  storage_size      = 100
  availability_zone = "ap-guangzhou-4"
  snapshot_id       = tencentcloud_cbs_snapshot.orders.id
}

resource "tencentcloud_cbs_storage" "depends" {
  storage_name      = "depends"
  storage_type      = "CLOUD_SSD"
  storage_size      = 100
  availability_zone = "ap-guangzhou-3"
  encrypt           = var.encrypt # expect: unknown encryption/block-storage-at-rest/tencentcloud_cbs_storage
}

resource "tencentcloud_cbs_storage_set" "shards" {
  disk_count        = 3
  storage_name      = "shards"
  storage_type      = "CLOUD_HSSD"
  storage_size      = 100
  availability_zone = "ap-guangzhou-3"
  encrypt           = true
}

# expect: fail encryption/block-storage-at-rest/tencentcloud_cbs_storage_set
resource "tencentcloud_cbs_storage_set" "shards_in_the_clear" {
  disk_count        = 3
  storage_name      = "shards"
  storage_type      = "CLOUD_HSSD"
  storage_size      = 100
  availability_zone = "ap-guangzhou-3"
}

# No argument for the system disk before provider 1.83.9.
resource "tencentcloud_instance" "api" {
  availability_zone = "ap-guangzhou-3"
  image_id          = "img-9qabwvbn"
  instance_type     = "S5.MEDIUM4"
  system_disk_type  = "CLOUD_PREMIUM"

  data_disks {
    data_disk_type = "CLOUD_PREMIUM"
    data_disk_size = 50
    encrypt        = true
  }

  data_disks {
    data_disk_type = "LOCAL_NVME"
    data_disk_size = 3570
  }

  data_disks {
    data_disk_type        = "CLOUD_PREMIUM"
    data_disk_size        = 50
    data_disk_snapshot_id = "snap-3kxa1w2z"
  }
}

resource "tencentcloud_instance" "in_the_clear" {
  availability_zone   = "ap-guangzhou-3"
  image_id            = "img-9qabwvbn"
  instance_type       = "S5.MEDIUM4"
  system_disk_type    = "CLOUD_PREMIUM"
  system_disk_encrypt = false # expect: fail encryption/block-storage-at-rest/tencentcloud_instance

  # expect: fail encryption/block-storage-at-rest/tencentcloud_instance
  data_disks {
    data_disk_type = "CLOUD_PREMIUM"
    data_disk_size = 50
  }

  data_disks {
    data_disk_type = "CLOUD_PREMIUM"
    data_disk_size = 50
    encrypt        = false # expect: fail encryption/block-storage-at-rest/tencentcloud_instance
  }
}

resource "tencentcloud_cvm_launch_template" "workers" {
  launch_template_name = "workers"
  image_id             = "img-9qabwvbn"

  placement {
    zone = "ap-guangzhou-6"
  }

  data_disks {
    disk_type = "CLOUD_PREMIUM"
    disk_size = 50
    encrypt   = true
  }
}

resource "tencentcloud_cvm_launch_template" "workers_in_the_clear" {
  launch_template_name = "workers"
  image_id             = "img-9qabwvbn"

  placement {
    zone = "ap-guangzhou-6"
  }

  # expect: fail encryption/block-storage-at-rest/tencentcloud_cvm_launch_template
  data_disks {
    disk_type = "CLOUD_PREMIUM"
    disk_size = 50
  }
}

resource "tencentcloud_cvm_launch_template_version" "second" {
  launch_template_id = "lt-9e1znnsa"
  image_id           = "img-9qabwvbn"

  placement {
    zone = "ap-guangzhou-6"
  }
}

resource "tencentcloud_cvm_launch_template_version" "third" {
  launch_template_id = "lt-9e1znnsa"
  image_id           = "img-9qabwvbn"

  placement {
    zone = "ap-guangzhou-6"
  }

  data_disks {
    disk_type = "CLOUD_PREMIUM"
    disk_size = 50
    encrypt   = false # expect: fail encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version
  }
}
