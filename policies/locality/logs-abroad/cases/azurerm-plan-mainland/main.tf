variable "region" {}

resource "azurerm_mssql_server" "orders" {
  name     = "lion-orders"
  location = "chinanorth3"
}

# Where it is, only the plan tells.
resource "azurerm_log_analytics_workspace" "logs" {
  name     = "lion-logs"
  location = var.region
}

resource "azurerm_monitor_diagnostic_setting" "orders" {
  name                       = "lion-orders"
  target_resource_id         = azurerm_mssql_server.orders.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.logs.id
}
