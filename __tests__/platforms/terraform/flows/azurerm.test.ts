import { describe, expect, test } from '@jest/globals';
import { flowsIn } from './flows-of.js';

/** Resources in two regions, to which the tests add what moves data between them. */
const RESOURCES = `
resource "azurerm_storage_account" "orders" {
  name                     = "lionorders"
  location                 = "China North 2"
  account_replication_type = "LRS"
}
resource "azurerm_storage_account" "far" {
  name                     = "lionfar"
  location                 = "East Asia"
  account_replication_type = "ZRS"
}
resource "azurerm_mssql_server" "orders" {
  name     = "lion-orders"
  location = "chinanorth2"
}
resource "azurerm_mssql_server" "far" {
  name     = "lion-far"
  location = "eastasia"
}
resource "azurerm_mssql_database" "orders" {
  name      = "orders"
  server_id = azurerm_mssql_server.orders.id
}
resource "azurerm_redis_cache" "orders" {
  name     = "lion-orders"
  location = "chinanorth2"
}
resource "azurerm_eventhub_namespace" "far" {
  name     = "lion-far"
  location = "eastasia"
}
resource "azurerm_eventhub_namespace_authorization_rule" "far" {
  name           = "send"
  namespace_name = azurerm_eventhub_namespace.far.name
}
resource "azurerm_eventhub" "far" {
  name         = "orders"
  namespace_id = azurerm_eventhub_namespace.far.id
}
resource "azurerm_log_analytics_workspace" "far" {
  name     = "lion-far"
  location = "eastasia"
}
resource "azurerm_eventgrid_system_topic" "orders" {
  name     = "lion-orders"
  location = "chinanorth2"
}
resource "azurerm_key_vault" "far" {
  name     = "lion-far"
  location = "eastasia"
}
resource "azurerm_key_vault_key" "far" {
  name         = "orders"
  key_vault_id = azurerm_key_vault.far.id
}
`;

describe('what leaves a resource of Azure', () => {
  test.each<[string, string, string[]]>([
    [
      'copies of objects',
      `resource "azurerm_storage_object_replication" "x" {
         source_storage_account_id      = azurerm_storage_account.orders.id
         destination_storage_account_id = azurerm_storage_account.far.id
       }`,
      [
        'replication: azurerm_storage_account.orders in azure chinanorth2 -> azurerm_storage_account.far in azure eastasia, at azurerm_storage_account.far.id',
      ],
    ],
    [
      'copies to an account of somebody else',
      `resource "azurerm_storage_object_replication" "x" {
         source_storage_account_id      = azurerm_storage_account.orders.id
         destination_storage_account_id = "/subscriptions/1/resourceGroups/a/providers/Microsoft.Storage/storageAccounts/others"
       }`,
      [
        'replication: azurerm_storage_account.orders in azure chinanorth2 -> unknown, at "/subscriptions/1/resourceGroups/a/providers/Microsoft.Storage/storageAccounts/others"',
      ],
    ],
    [
      'geo-redundant storage, to the paired region',
      'resource "azurerm_storage_account" "x" {\n location = "chinanorth3"\n account_replication_type = "RAGZRS"\n}',
      ['replication: azurerm_storage_account.x in azure chinanorth3 -> azure chinaeast3, at "RAGZRS"'],
    ],
    [
      'geo-redundant storage in Hong Kong, to Singapore',
      'resource "azurerm_storage_account" "x" {\n location = "East Asia"\n account_replication_type = "GRS"\n}',
      ['replication: azurerm_storage_account.x in azure eastasia -> azure southeastasia, at "GRS"'],
    ],
    [
      'geo-redundant storage somewhere',
      'variable "location" {}\nresource "azurerm_storage_account" "x" {\n location = var.location\n account_replication_type = "GRS"\n}',
      [],
    ],
    [
      'a failover group',
      `resource "azurerm_mssql_failover_group" "x" {
         server_id = azurerm_mssql_server.orders.id
         partner_server { id = azurerm_mssql_server.far.id }
       }`,
      [
        'replication: azurerm_mssql_server.orders in azure chinanorth2 -> azurerm_mssql_server.far in azure eastasia, at azurerm_mssql_server.far.id',
      ],
    ],
    [
      'a secondary database, which is where its server is',
      `resource "azurerm_mssql_database" "x" {
         server_id                   = azurerm_mssql_server.far.id
         create_mode                 = "OnlineSecondary"
         creation_source_database_id = azurerm_mssql_database.orders.id
       }`,
      [
        'replication: azurerm_mssql_server.orders in azure chinanorth2 -> azurerm_mssql_server.far in azure eastasia, at azurerm_mssql_server.far.id',
      ],
    ],
    [
      'a database of its own',
      'resource "azurerm_mssql_database" "x" {\n server_id = azurerm_mssql_server.far.id\n}',
      [],
    ],
    [
      'a replica of a server',
      `resource "azurerm_mysql_flexible_server" "a" { location = "chinanorth2" }
       resource "azurerm_mysql_flexible_server" "x" {
         location         = "eastasia"
         create_mode      = "Replica"
         source_server_id = azurerm_mysql_flexible_server.a.id
       }`,
      ['replication: azurerm_mysql_flexible_server.a in azure chinanorth2 -> azure eastasia, at "eastasia"'],
    ],
    [
      'a replica of a server that is not here',
      `resource "azurerm_postgresql_flexible_server" "x" {
         location         = "eastasia"
         create_mode      = "Replica"
         source_server_id = "/subscriptions/1/flexibleServers/others"
       }`,
      ['replication: unknown -> azure eastasia, at "eastasia"'],
    ],
    [
      'backups of a server, to the paired region',
      `resource "azurerm_postgresql_flexible_server" "x" {
         location                     = "chinanorth3"
         geo_redundant_backup_enabled = true
       }`,
      ['backup: azurerm_postgresql_flexible_server.x in azure chinanorth3 -> azure chinaeast3, at true'],
    ],
    [
      'an account of Cosmos DB with three places, of which one is its own',
      `resource "azurerm_resource_group" "far" { location = "eastasia" }
       resource "azurerm_cosmosdb_account" "x" {
         location = "chinanorth2"
         geo_location { location = "chinanorth2" }
         geo_location { location = "Southeast Asia" }
         geo_location { location = azurerm_resource_group.far.location }
       }`,
      [
        'replication: azurerm_cosmosdb_account.x in azure chinanorth2 -> azure southeastasia, at "Southeast Asia"',
        'replication: azurerm_cosmosdb_account.x in azure chinanorth2 -> azure eastasia, at azurerm_resource_group.far.location',
      ],
    ],
    [
      'a linked cache',
      `resource "azurerm_redis_linked_server" "x" {
         target_redis_cache_name     = azurerm_redis_cache.orders.name
         linked_redis_cache_id       = "/subscriptions/1/Redis/others"
         linked_redis_cache_location = "East Asia"
         server_role                 = "Secondary"
       }`,
      ['replication: azurerm_redis_cache.orders in azure chinanorth2 -> azure eastasia, at "East Asia"'],
    ],
    [
      'a linked cache that is the original',
      `resource "azurerm_redis_linked_server" "x" {
         target_redis_cache_name     = azurerm_redis_cache.orders.name
         linked_redis_cache_id       = "/subscriptions/1/Redis/others"
         linked_redis_cache_location = "East Asia"
         server_role                 = "Primary"
       }`,
      [
        'replication: azure eastasia -> azurerm_redis_cache.orders in azure chinanorth2, at azurerm_redis_cache.orders.name',
      ],
    ],
    [
      'replicated machines',
      `resource "azurerm_linux_virtual_machine" "a" { location = "chinanorth2" }
       resource "azurerm_site_recovery_fabric" "b" { location = "eastasia" }
       resource "azurerm_site_recovery_replicated_vm" "x" {
         source_vm_id              = azurerm_linux_virtual_machine.a.id
         target_recovery_fabric_id = azurerm_site_recovery_fabric.b.id
       }`,
      [
        'backup: azurerm_linux_virtual_machine.a in azure chinanorth2 -> azurerm_site_recovery_fabric.b in azure eastasia, at azurerm_site_recovery_fabric.b.id',
      ],
    ],
    [
      'a vault that is geo-redundant by default, and one that is not',
      `resource "azurerm_recovery_services_vault" "x" { location = "chinaeast2" }
       resource "azurerm_recovery_services_vault" "y" {
         location          = "chinaeast2"
         storage_mode_type = "LocallyRedundant"
       }`,
      [
        'backup: azurerm_recovery_services_vault.x in azure chinaeast2 -> azure chinanorth2, at resource "azurerm_recovery_services_vault" "x"',
      ],
    ],
    [
      'logs to three destinations',
      `resource "azurerm_monitor_diagnostic_setting" "x" {
         target_resource_id             = azurerm_mssql_server.orders.id
         log_analytics_workspace_id     = azurerm_log_analytics_workspace.far.id
         storage_account_id             = azurerm_storage_account.orders.id
         eventhub_authorization_rule_id = azurerm_eventhub_namespace_authorization_rule.far.id
       }`,
      [
        'logs: azurerm_mssql_server.orders in azure chinanorth2 -> azurerm_log_analytics_workspace.far in azure eastasia, at azurerm_log_analytics_workspace.far.id',
        'logs: azurerm_mssql_server.orders in azure chinanorth2 -> azurerm_storage_account.orders in azure chinanorth2, at azurerm_storage_account.orders.id',
        'logs: azurerm_mssql_server.orders in azure chinanorth2 -> azurerm_eventhub_namespace.far in azure eastasia, at azurerm_eventhub_namespace_authorization_rule.far.id',
      ],
    ],
    [
      'an export rule that is not enabled',
      'resource "azurerm_log_analytics_data_export_rule" "x" {\n destination_resource_id = azurerm_storage_account.far.id\n}',
      [],
    ],
    [
      'events to a queue and to hooks',
      `resource "azurerm_eventgrid_system_topic_event_subscription" "x" {
         system_topic = azurerm_eventgrid_system_topic.orders.name
         eventhub_id  = azurerm_eventhub.far.id
         webhook_endpoint { url = "https://shop-abc.eastasia-01.azurewebsites.net/hook" }
         webhook_endpoint { url = "https://api.example.com/hook" }
       }`,
      [
        'events: azurerm_eventgrid_system_topic.orders in azure chinanorth2 -> azure eastasia, at "https://shop-abc.eastasia-01.azurewebsites.net/hook"',
        'events: azurerm_eventgrid_system_topic.orders in azure chinanorth2 -> unknown, at "https://api.example.com/hook"',
        'events: azurerm_eventgrid_system_topic.orders in azure chinanorth2 -> azurerm_eventhub_namespace.far in azure eastasia, at azurerm_eventhub.far.id',
      ],
    ],
    [
      'content behind the network of Azure in China, and behind another',
      `resource "azurerm_cdn_profile" "china" { sku = "Standard_ChinaCdn" }
       resource "azurerm_cdn_profile" "world" { sku = "Standard_Microsoft" }
       resource "azurerm_cdn_endpoint" "x" {
         profile_name = azurerm_cdn_profile.china.name
         origin { host_name = azurerm_storage_account.orders.primary_blob_host }
       }
       resource "azurerm_cdn_endpoint" "y" {
         profile_name = azurerm_cdn_profile.world.name
         origin { host_name = "lionorders.blob.core.chinacloudapi.cn" }
         origin { host_name = "www.example.com" }
       }`,
      [
        'delivery: azurerm_storage_account.orders in azure chinanorth2 -> CN, at azurerm_cdn_profile.china.name',
        'delivery: CN -> everywhere, at azurerm_cdn_profile.world.name',
      ],
    ],
    [
      'content behind Front Door',
      `resource "azurerm_cdn_frontdoor_origin" "x" {
         host_name = azurerm_storage_account.orders.primary_blob_host
       }
       resource "azurerm_cdn_frontdoor_origin" "y" {
         enabled   = false
         host_name = azurerm_storage_account.orders.primary_blob_host
       }`,
      [
        'delivery: azurerm_storage_account.orders in azure chinanorth2 -> everywhere, at azurerm_storage_account.orders.primary_blob_host',
      ],
    ],
    [
      'keys in a vault elsewhere',
      `resource "azurerm_storage_account_customer_managed_key" "x" {
         storage_account_id = azurerm_storage_account.orders.id
         key_vault_key_id   = azurerm_key_vault_key.far.id
       }
       resource "azurerm_storage_account_customer_managed_key" "y" {
         storage_account_id = azurerm_storage_account.orders.id
         key_vault_id       = azurerm_key_vault.far.id
         key_name           = "orders"
       }`,
      [
        'key: azurerm_storage_account.orders in azure chinanorth2 -> azurerm_key_vault.far in azure eastasia, at azurerm_key_vault_key.far.id',
        'key: azurerm_storage_account.orders in azure chinanorth2 -> azurerm_key_vault.far in azure eastasia, at azurerm_key_vault.far.id',
      ],
    ],
    [
      'containers that anyone may read',
      `resource "azurerm_storage_container" "x" {
         storage_account_id    = azurerm_storage_account.orders.id
         container_access_type = "blob"
       }
       resource "azurerm_storage_container" "y" {
         storage_account_id    = azurerm_storage_account.orders.id
         container_access_type = "private"
       }`,
      ['access: azurerm_storage_account.orders in azure chinanorth2 -> everywhere, at "blob"'],
    ],
    ...[
      'allow_nested_items_to_be_public = false',
      'public_network_access_enabled = false',
      'network_rules { default_action = "Deny" }',
    ].map((shut): [string, string, string[]] => [
      `a container that would be public but for ${shut}`,
      `resource "azurerm_storage_account" "shut" {
         location = "chinanorth2"
         ${shut}
       }
       resource "azurerm_storage_container" "x" {
         storage_account_name  = azurerm_storage_account.shut.name
         container_access_type = "container"
       }`,
      [],
    ]),
    [
      'a container of an account that may be shut',
      `variable "public" {}
       resource "azurerm_storage_account" "a" {
         location                        = "chinanorth2"
         allow_nested_items_to_be_public = var.public
       }
       resource "azurerm_storage_container" "x" {
         storage_account_name  = azurerm_storage_account.a.name
         container_access_type = "container"
       }`,
      ['access: azurerm_storage_account.a in azure chinanorth2 -> unknown, at "container"'],
    ],
    [
      'copies of images',
      `resource "azurerm_container_registry" "x" {
         location = "chinanorth3"
         georeplications { location = "chinaeast3" }
       }`,
      ['image: azurerm_container_registry.x in azure chinanorth3 -> azure chinaeast3, at "chinaeast3"'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await flowsIn(RESOURCES + text)).toEqual(expected);
  });
});
