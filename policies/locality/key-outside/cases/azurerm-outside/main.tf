provider "azurerm" {
  features {}
}

resource "azurerm_key_vault" "orders" {
  name                = "orders"
  location            = "eastasia" # expect: fail locality/key-outside/azurerm_key_vault
  resource_group_name = "orders"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "premium"
}
