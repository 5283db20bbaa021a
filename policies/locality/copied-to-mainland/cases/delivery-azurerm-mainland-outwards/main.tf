resource "azurerm_storage_account" "orders" {
  name     = "lionorders"
  location = "chinanorth3"
}

resource "azurerm_cdn_profile" "china" {
  name = "lion"
  sku  = "Standard_ChinaCdn"
}

resource "azurerm_cdn_endpoint" "web" {
  name         = "lion"
  profile_name = azurerm_cdn_profile.china.name
  origin {
    name      = "orders"
    host_name = azurerm_storage_account.orders.primary_blob_host
  }
}

resource "azurerm_cdn_frontdoor_origin" "web" {
  name                           = "lion"
  cdn_frontdoor_origin_group_id  = "/subscriptions/1/originGroups/lion"
  certificate_name_check_enabled = true
  host_name                      = "lion.eastasia.cloudapp.azure.com"
}
