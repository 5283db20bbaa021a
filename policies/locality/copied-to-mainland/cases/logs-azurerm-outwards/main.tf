resource "azurerm_mssql_server" "orders" {
  name     = "lion-orders"
  location = "chinanorth3"
}

resource "azurerm_log_analytics_workspace" "logs" {
  name     = "lion-logs"
  location = "eastasia"
}

resource "azurerm_log_analytics_workspace" "near" {
  name     = "lion-near"
  location = "chinanorth3"
}

resource "azurerm_storage_account" "logs" {
  name     = "lionlogs"
  location = "eastasia"
}

resource "azurerm_monitor_diagnostic_setting" "orders" {
  name                       = "lion-orders"
  target_resource_id         = azurerm_mssql_server.orders.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.logs.id
  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_log_analytics_data_export_rule" "orders" {
  name                    = "lion-orders"
  workspace_resource_id   = azurerm_log_analytics_workspace.near.id
  destination_resource_id = azurerm_storage_account.logs.id
  table_names             = ["Heartbeat"]
  enabled                 = true
}

resource "azurerm_log_analytics_data_export_rule" "off" {
  name                    = "lion-off"
  workspace_resource_id   = azurerm_log_analytics_workspace.near.id
  destination_resource_id = azurerm_storage_account.logs.id
  table_names             = ["Heartbeat"]
}
