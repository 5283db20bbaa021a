provider "azurerm" {
  environment = "china"
  features {}
}

resource "azurerm_storage_account" "orders" {
  name                     = "orders"
  resource_group_name      = "orders"
  location                 = "chinanorth3" # expect: fail locality/outside-store/azurerm_storage_account
  account_tier             = "Premium"
  account_replication_type = "LRS"
}

resource "azurerm_mssql_server" "orders" {
  name                = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_mssql_server
  resource_group_name = "orders"
  version             = "2.0"
}

resource "azurerm_mssql_managed_instance" "orders" {
  name                = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_mssql_managed_instance
  resource_group_name = "orders"
  sku_name            = "BC_Gen4"
  license_type        = "LicenseIncluded"
  storage_size_in_gb  = 100
  subnet_id           = "subnet-0a1b2c3d"
  vcores              = 100
}

resource "azurerm_sql_server" "orders" {
  location = "chinanorth3" # expect: fail locality/outside-store/azurerm_sql_server
}

resource "azurerm_mysql_flexible_server" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_mysql_flexible_server
}

resource "azurerm_mysql_server" "orders" {
  location = "chinanorth3" # expect: fail locality/outside-store/azurerm_mysql_server
}

resource "azurerm_mariadb_server" "orders" {
  location = "chinanorth3" # expect: fail locality/outside-store/azurerm_mariadb_server
}

resource "azurerm_postgresql_flexible_server" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_postgresql_flexible_server
}

resource "azurerm_postgresql_server" "orders" {
  location = "chinanorth3" # expect: fail locality/outside-store/azurerm_postgresql_server
}

resource "azurerm_cosmosdb_account" "orders" {
  name                = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_cosmosdb_account
  resource_group_name = "orders"
  offer_type          = "Standard"
  consistency_policy {
    consistency_level = "BoundedStaleness"
  }
  geo_location {
    location          = "chinanorth3"
    failover_priority = 100
  }
}

resource "azurerm_cosmosdb_postgresql_cluster" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_cosmosdb_postgresql_cluster
  node_count          = 100
}

resource "azurerm_cosmosdb_cassandra_datacenter" "orders" {
  name                           = "orders"
  cassandra_cluster_id           = "orders"
  location                       = "chinanorth3" # expect: fail locality/outside-store/azurerm_cosmosdb_cassandra_datacenter
  delegated_management_subnet_id = "subnet-0a1b2c3d"
}

resource "azurerm_mongo_cluster" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_mongo_cluster
}

resource "azurerm_search_service" "orders" {
  name                = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_search_service
  resource_group_name = "orders"
  sku                 = "free"
}

resource "azurerm_kusto_cluster" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_kusto_cluster
  sku {
    name = "orders"
  }
}

resource "azurerm_netapp_volume" "orders" {
  resource_group_name = "orders"
  name                = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_netapp_volume
  account_name        = "orders"
  pool_name           = "orders"
  volume_path         = "orders"
  service_level       = "Premium"
  subnet_id           = "subnet-0a1b2c3d"
  storage_quota_in_gb = 100
}

resource "azurerm_managed_lustre_file_system" "orders" {
  name                   = "orders"
  resource_group_name    = "orders"
  location               = "chinanorth3" # expect: fail locality/outside-store/azurerm_managed_lustre_file_system
  sku_name               = "AMLFS-Durable-Premium-40"
  storage_capacity_in_tb = 100
  subnet_id              = "subnet-0a1b2c3d"
  zones                  = ["1"]
  maintenance_window {
    day_of_week        = "Friday"
    time_of_day_in_utc = "orders"
  }
}

resource "azurerm_key_vault" "orders" {
  name                = "orders"
  location            = "chinanorth3" # expect: fail locality/outside-store/azurerm_key_vault
  resource_group_name = "orders"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "premium"
}
