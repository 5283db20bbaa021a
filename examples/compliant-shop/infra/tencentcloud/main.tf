terraform {
  required_version = ">= 1.9"

  required_providers {
    tencentcloud = {
      source  = "tencentcloudstack/tencentcloud"
      version = "~> 1.83"
    }
  }
}

provider "tencentcloud" {
  region = "ap-guangzhou"
}

variable "vpc_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

variable "certificate_id" {
  type = string
}

variable "app_id" {
  description = "Tencent Cloud account, the suffix of every bucket name"
  type        = string
}

variable "database_password" {
  type      = string
  sensitive = true
}
