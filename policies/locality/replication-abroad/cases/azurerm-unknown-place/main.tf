resource "azurerm_storage_account" "orders" {
  name     = "lionorders"
  location = "chinanorth3"
}

resource "azurerm_storage_object_replication" "orders" {
  source_storage_account_id      = azurerm_storage_account.orders.id
  destination_storage_account_id = var.archive # expect: unknown locality/replication-abroad/azurerm_storage_object_replication
  rules {
    source_container_name      = "orders"
    destination_container_name = "orders"
  }
}

variable "archive" {}

# From where is not known, and to mainland China nothing is exported.
resource "azurerm_mysql_flexible_server" "copy" {
  name             = "lion-copy"
  location         = "chinaeast3"
  create_mode      = "Replica"
  source_server_id = var.archive
}
