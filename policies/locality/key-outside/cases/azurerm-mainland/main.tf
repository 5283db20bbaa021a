provider "azurerm" {
  environment = "china"
  features {}
}

resource "azurerm_key_vault" "orders" {
  name                = "orders"
  location            = "chinanorth3"
  resource_group_name = "orders"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "premium"
}
