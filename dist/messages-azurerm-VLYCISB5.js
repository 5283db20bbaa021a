import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-azurerm.ts
var shared0 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared1 = {
  "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
  "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
};
var messages = {
  "locality/mainland-store/azurerm_storage_account": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_mssql_server": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_mssql_managed_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_sql_server": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_mysql_flexible_server": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_mysql_server": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_mariadb_server": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_postgresql_flexible_server": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_postgresql_server": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_cosmosdb_account": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_mongo_cluster": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_search_service": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_kusto_cluster": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_netapp_volume": { message: shared0, remediation: shared1 },
  "locality/mainland-store/azurerm_managed_lustre_file_system": { message: shared0, remediation: shared1 }
};
export {
  messages
};
