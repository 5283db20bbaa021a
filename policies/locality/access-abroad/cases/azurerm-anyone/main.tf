resource "azurerm_storage_account" "orders" {
  name     = "lionorders"
  location = "chinanorth3"
}

resource "azurerm_storage_container" "orders" {
  name                  = "orders"
  storage_account_id    = azurerm_storage_account.orders.id
  container_access_type = "container" # expect: fail locality/access-abroad/azurerm_storage_container
}

# Before version 5 of the provider.
resource "azurerm_storage_container" "older" {
  name                  = "older"
  storage_account_name  = azurerm_storage_account.orders.name
  container_access_type = "container" # expect: fail locality/access-abroad/azurerm_storage_container
}
