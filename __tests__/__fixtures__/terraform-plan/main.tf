variable "markets" {
  default = {
    eu = { encrypted = true }
    cn = { encrypted = false }
  }
}

variable "token" {
  default   = "tk-not-a-real-one"
  sensitive = true
}

module "store" {
  source    = "./store"
  for_each  = var.markets
  encrypted = each.value.encrypted
  token     = var.token
}

resource "terraform_data" "none" {
  count = 0
  input = { encrypted = false }
}

resource "terraform_data" "index" {
  count            = 2
  triggers_replace = "second"
  input            = { encrypted = true, of = module.store["eu"].id }
}
