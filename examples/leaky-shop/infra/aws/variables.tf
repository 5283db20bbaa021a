variable "vpc_subnets" {
  description = "Private subnets of the shop"
  type        = list(string)
}

variable "public_subnets" {
  description = "Public subnets of the load balancer"
  type        = list(string)
}

variable "carts_encrypted" {
  description = "Off in the sandbox account, which has no key"
  type        = bool
}

variable "certificate_arn" {
  type = string
}

variable "vpc_id" {
  type = string
}
