resource "azurerm_storage_account" "orders" {
  name     = "lionorders"
  location = "East Asia"
}

resource "azurerm_storage_account" "copy" {
  name     = "lioncopy"
  location = "chinanorth3"
}

resource "azurerm_storage_object_replication" "orders" {
  source_storage_account_id      = azurerm_storage_account.orders.id
  destination_storage_account_id = azurerm_storage_account.copy.id # expect: fail locality/copied-to-mainland/azurerm_storage_object_replication
  rules {
    source_container_name      = "orders"
    destination_container_name = "orders"
  }
}

resource "azurerm_mssql_server" "orders" {
  name     = "lion-orders"
  location = "eastasia"
}

resource "azurerm_mssql_server" "copy" {
  name     = "lion-copy"
  location = "chinanorth3"
}

resource "azurerm_mssql_database" "orders" {
  name      = "orders"
  server_id = azurerm_mssql_server.orders.id
}

resource "azurerm_mssql_database" "copy" {
  name                        = "orders"
  server_id                   = azurerm_mssql_server.copy.id # expect: fail locality/copied-to-mainland/azurerm_mssql_database
  create_mode                 = "OnlineSecondary"
  creation_source_database_id = azurerm_mssql_database.orders.id
}

resource "azurerm_mssql_failover_group" "orders" {
  name      = "lion-orders"
  server_id = azurerm_mssql_server.orders.id
  databases = [azurerm_mssql_database.orders.id]
  partner_server {
    id = azurerm_mssql_server.copy.id # expect: fail locality/copied-to-mainland/azurerm_mssql_failover_group
  }
  read_write_endpoint_failover_policy {
    mode = "Manual"
  }
}

# Before version 4 of the provider.
resource "azurerm_sql_failover_group" "orders" {
  name        = "lion-orders"
  server_name = azurerm_mssql_server.orders.name
  partner_servers {
    id = azurerm_mssql_server.copy.id # expect: fail locality/copied-to-mainland/azurerm_sql_failover_group
  }
  read_write_endpoint_failover_policy {
    mode = "Manual"
  }
}

resource "azurerm_mysql_flexible_server" "orders" {
  name     = "lion-orders"
  location = "eastasia"
}

resource "azurerm_mysql_flexible_server" "copy" {
  name             = "lion-copy"
  location         = "chinanorth3"
  create_mode      = "Replica"
  source_server_id = azurerm_mysql_flexible_server.orders.id
}

resource "azurerm_postgresql_flexible_server" "orders" {
  name                         = "lion-orders"
  location                     = "eastasia"
  geo_redundant_backup_enabled = true
}

resource "azurerm_postgresql_flexible_server" "copy" {
  name             = "lion-copy"
  location         = "chinanorth3"
  create_mode      = "Replica"
  source_server_id = azurerm_postgresql_flexible_server.orders.id
}

resource "azurerm_mysql_server" "orders" {
  name     = "lion-orders"
  location = "eastasia"
}

resource "azurerm_mysql_server" "copy" {
  name                      = "lion-copy"
  location                  = "chinanorth3"
  create_mode               = "Replica"
  creation_source_server_id = azurerm_mysql_server.orders.id
}

resource "azurerm_postgresql_server" "orders" {
  name     = "lion-orders"
  location = "eastasia"
}

resource "azurerm_postgresql_server" "copy" {
  name                      = "lion-copy"
  location                  = "chinanorth3"
  create_mode               = "Replica"
  creation_source_server_id = azurerm_postgresql_server.orders.id
}

resource "azurerm_mariadb_server" "orders" {
  name     = "lion-orders"
  location = "eastasia"
}

resource "azurerm_mariadb_server" "copy" {
  name                      = "lion-copy"
  location                  = "chinanorth3"
  create_mode               = "Replica"
  creation_source_server_id = azurerm_mariadb_server.orders.id
}

resource "azurerm_cosmosdb_account" "orders" {
  name       = "lion-orders"
  location   = "eastasia"
  offer_type = "Standard"
  consistency_policy {
    consistency_level = "Session"
  }
  geo_location {
    location          = "eastasia"
    failover_priority = 0
  }
  geo_location {
    location          = "chinanorth3" # expect: fail locality/copied-to-mainland/azurerm_cosmosdb_account
    failover_priority = 1
  }
}

resource "azurerm_redis_cache" "orders" {
  name     = "lion-orders"
  location = "eastasia"
}

resource "azurerm_redis_cache" "copy" {
  name     = "lion-copy"
  location = "chinanorth3"
}

resource "azurerm_redis_linked_server" "orders" {
  target_redis_cache_name     = azurerm_redis_cache.orders.name
  linked_redis_cache_id       = azurerm_redis_cache.copy.id
  linked_redis_cache_location = azurerm_redis_cache.copy.location # expect: fail locality/copied-to-mainland/azurerm_redis_linked_server
  server_role                 = "Secondary"
}

resource "azurerm_managed_redis" "orders" {
  name     = "lion-orders"
  location = "eastasia"
}

resource "azurerm_managed_redis" "copy" {
  name     = "lion-copy"
  location = "chinanorth3"
}

resource "azurerm_managed_redis_geo_replication" "orders" {
  managed_redis_id         = azurerm_managed_redis.orders.id
  linked_managed_redis_ids = [azurerm_managed_redis.copy.id] # expect: fail locality/copied-to-mainland/azurerm_managed_redis_geo_replication
}
