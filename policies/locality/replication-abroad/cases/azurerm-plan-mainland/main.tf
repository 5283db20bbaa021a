variable "region" {}

resource "azurerm_mysql_flexible_server" "orders" {
  name     = "lion-orders"
  location = "chinanorth3"
}

resource "azurerm_mysql_flexible_server" "copy" {
  name             = "lion-copy"
  location         = var.region
  create_mode      = "Replica"
  source_server_id = azurerm_mysql_flexible_server.orders.id
}
