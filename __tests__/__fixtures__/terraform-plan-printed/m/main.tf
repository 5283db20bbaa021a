variable "value" {}

resource "terraform_data" "inside" {
  input = var.value
}

output "out" {
  value = terraform_data.inside.id
}
