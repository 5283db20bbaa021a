variable "encrypted" {
  type = bool
}

variable "token" {}

locals {
  settings = { encrypted = var.encrypted }
}

resource "terraform_data" "orders" {
  input = merge(local.settings, { token = var.token })
}

output "id" {
  value = terraform_data.orders.id
}
