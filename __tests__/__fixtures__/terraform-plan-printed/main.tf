variable "names" {
  default = { first = { text = "1" } }
}

locals {
  name = "orders"
}

module "inner" {
  source = "./m"
  value  = terraform_data.known.id
}

resource "terraform_data" "known" {
  input            = jsonencode({ a = "*" })
  triggers_replace = ["a", "l${"m"}", 1, true, null]
}

resource "terraform_data" "partly" {
  input = { a = jsonencode("x"), b = 1, c = [terraform_data.known.id, "k"] }
  triggers_replace = [
    "${terraform_data.known.id}-${module.inner.out}",
    var.names.first.text,
    terraform_data.known.id,
    local.name,
    terraform_data.known.input,
  ]

  lifecycle {
    create_before_destroy = true
  }
}

resource "terraform_data" "empty" {}
