resource "azurerm_key_vault" "keys" {
  name     = "lion-keys"
  location = "chinaeast3"
}

resource "azurerm_key_vault_key" "orders" {
  name         = "orders"
  key_vault_id = azurerm_key_vault.keys.id
}

resource "azurerm_storage_account" "orders" {
  name     = "lionorders"
  location = "chinanorth3"
  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.orders.id
    user_assigned_identity_id = "/subscriptions/1/userAssignedIdentities/lion"
  }
}

resource "azurerm_storage_account" "carts" {
  name     = "lioncarts"
  location = "chinanorth3"
}

resource "azurerm_storage_account_customer_managed_key" "carts" {
  storage_account_id = azurerm_storage_account.carts.id
  key_vault_key_id   = azurerm_key_vault_key.orders.id
}

# Before version 5 of the provider.
resource "azurerm_storage_account_customer_managed_key" "older" {
  storage_account_id = azurerm_storage_account.carts.id
  key_vault_id       = azurerm_key_vault.keys.id
  key_name           = "orders"
}
