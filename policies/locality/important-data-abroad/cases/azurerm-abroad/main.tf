provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "orders" {
  name                     = "orders"
  resource_group_name      = "orders"
  # expect: fail locality/important-data-abroad/azurerm_storage_account
  location                 = "eastasia"
  account_tier             = "Premium"
  account_replication_type = "LRS"
}

resource "azurerm_mssql_server" "orders" {
  name                = "orders"
  # expect: fail locality/important-data-abroad/azurerm_mssql_server
  location            = "eastasia"
  resource_group_name = "orders"
  version             = "2.0"
}

resource "azurerm_mssql_managed_instance" "orders" {
  name                = "orders"
  # expect: fail locality/important-data-abroad/azurerm_mssql_managed_instance
  location            = "eastasia"
  resource_group_name = "orders"
  sku_name            = "BC_Gen4"
  license_type        = "LicenseIncluded"
  storage_size_in_gb  = 100
  subnet_id           = "subnet-0a1b2c3d"
  vcores              = 100
}

resource "azurerm_sql_server" "orders" {
  # expect: fail locality/important-data-abroad/azurerm_sql_server
  location = "eastasia"
}

resource "azurerm_mysql_flexible_server" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  # expect: fail locality/important-data-abroad/azurerm_mysql_flexible_server
  location            = "eastasia"
}

resource "azurerm_mysql_server" "orders" {
  # expect: fail locality/important-data-abroad/azurerm_mysql_server
  location = "eastasia"
}

resource "azurerm_mariadb_server" "orders" {
  # expect: fail locality/important-data-abroad/azurerm_mariadb_server
  location = "eastasia"
}

resource "azurerm_postgresql_flexible_server" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  # expect: fail locality/important-data-abroad/azurerm_postgresql_flexible_server
  location            = "eastasia"
}

resource "azurerm_postgresql_server" "orders" {
  # expect: fail locality/important-data-abroad/azurerm_postgresql_server
  location = "eastasia"
}

resource "azurerm_cosmosdb_account" "orders" {
  name                = "orders"
  # expect: fail locality/important-data-abroad/azurerm_cosmosdb_account
  location            = "eastasia"
  resource_group_name = "orders"
  offer_type          = "Standard"
  consistency_policy {
    consistency_level = "BoundedStaleness"
  }
  geo_location {
    location          = "eastasia"
    failover_priority = 100
  }
}

resource "azurerm_cosmosdb_postgresql_cluster" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  # expect: fail locality/important-data-abroad/azurerm_cosmosdb_postgresql_cluster
  location            = "eastasia"
  node_count          = 100
}

resource "azurerm_cosmosdb_cassandra_datacenter" "orders" {
  name                           = "orders"
  cassandra_cluster_id           = "orders"
  # expect: fail locality/important-data-abroad/azurerm_cosmosdb_cassandra_datacenter
  location                       = "eastasia"
  delegated_management_subnet_id = "subnet-0a1b2c3d"
}

resource "azurerm_mongo_cluster" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  # expect: fail locality/important-data-abroad/azurerm_mongo_cluster
  location            = "eastasia"
}

resource "azurerm_search_service" "orders" {
  name                = "orders"
  # expect: fail locality/important-data-abroad/azurerm_search_service
  location            = "eastasia"
  resource_group_name = "orders"
  sku                 = "free"
}

resource "azurerm_kusto_cluster" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  # expect: fail locality/important-data-abroad/azurerm_kusto_cluster
  location            = "eastasia"
  sku {
    name = "orders"
  }
}

resource "azurerm_netapp_volume" "orders" {
  resource_group_name = "orders"
  name                = "orders"
  # expect: fail locality/important-data-abroad/azurerm_netapp_volume
  location            = "eastasia"
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
  # expect: fail locality/important-data-abroad/azurerm_managed_lustre_file_system
  location               = "eastasia"
  sku_name               = "AMLFS-Durable-Premium-40"
  storage_capacity_in_tb = 100
  subnet_id              = "subnet-0a1b2c3d"
  zones                  = ["1"]
  maintenance_window {
    day_of_week        = "Friday"
    time_of_day_in_utc = "orders"
  }
}
