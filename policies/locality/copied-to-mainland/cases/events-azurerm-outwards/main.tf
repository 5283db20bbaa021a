resource "azurerm_eventgrid_system_topic" "orders" {
  name     = "lion-orders"
  location = "chinanorth3"
}

resource "azurerm_eventhub_namespace" "orders" {
  name     = "lion-orders"
  location = "eastasia"
}

resource "azurerm_eventhub" "orders" {
  name         = "orders"
  namespace_id = azurerm_eventhub_namespace.orders.id
}

resource "azurerm_eventgrid_system_topic_event_subscription" "hub" {
  name         = "hub"
  system_topic = azurerm_eventgrid_system_topic.orders.name
  eventhub_id  = azurerm_eventhub.orders.id
}

resource "azurerm_eventgrid_system_topic_event_subscription" "hook" {
  name         = "hook"
  system_topic = azurerm_eventgrid_system_topic.orders.name
  webhook_endpoint {
    url = "https://lion-abc123.eastasia-01.azurewebsites.net/hook"
  }
}
