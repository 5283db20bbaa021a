import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-azurerm.ts
var shared0 = {
  "en": "Anyone, abroad too, may read a container of a store with data on people in mainland China.",
  "zh-CN": "任何人（包括境外）均可读取存有中国大陆个人信息的存储容器。"
};
var shared1 = {
  "en": 'Set `container_access_type = "private"`, and give access with signatures that end. If the source holds no data on people in mainland China: say so in `stores`.',
  "zh-CN": "将 `container_access_type` 设为 `private`，并使用有期限的签名授权访问。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared2 = {
  "en": "A machine with data on people in mainland China is replicated out of it for recovery, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的虚拟机为容灾被复制到境外，且未声明有效的出境机制。"
};
var shared3 = {
  "en": "Recover to a fabric in a region of Azure in China, such as chinaeast2 for chinanorth2. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "容灾目标使用世纪互联运营的 Azure 中国地域（如 chinanorth2 对应 chinaeast2）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared4 = {
  "en": "Data on people elsewhere is copied or sent to mainland China, though nobody there is among the users.",
  "zh-CN": "境外个人的数据被复制或发送到中国大陆，而用户中没有中国大陆个人。"
};
var shared5 = {
  "en": "Name a destination outside mainland China, such as southeastasia. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`. Where another scanner demands the copy (checkov CKV_AWS_144, CKV_AZURE_206), any region outside mainland China satisfies it too.",
  "zh-CN": "将目标改为中国大陆境外，例如 southeastasia。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared6 = {
  "en": "A store with data on people in mainland China is cached all over the world.",
  "zh-CN": "存有中国大陆个人信息的源站被全球缓存。"
};
var shared7 = {
  "en": 'Use a profile of Azure in China (`sku = "Standard_ChinaCdn"`), or put only public content behind this network. If the source holds no data on people in mainland China: say so in `stores`.',
  "zh-CN": '使用世纪互联运营的 Azure CDN（`sku = "Standard_ChinaCdn"`），或仅将公开内容置于该网络之后。如源存储不含中国大陆个人信息：在 `stores` 中声明。'
};
var shared8 = {
  "en": "Events with data on people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的事件被发送到境外，且未声明有效的出境机制。"
};
var shared9 = {
  "en": "Deliver to an endpoint in mainland China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将终结点改为中国大陆境内的地址。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared10 = {
  "en": "This store is declared to hold important or core data, and lies outside mainland China without a valid security assessment.",
  "zh-CN": "该存储声明含重要数据或核心数据，却位于境外且没有有效的安全评估。"
};
var shared11 = {
  "en": "Move it to a region in mainland China, such as chinanorth3 or chinaeast2. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 chinanorth3、chinaeast2。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared12 = {
  "en": "The key of a store in mainland China is kept outside of it, and no valid export mechanism is declared.",
  "zh-CN": "境内存储的密钥保存在境外，且未声明有效的出境机制。"
};
var shared13 = {
  "en": "Use a key of a vault in a region of Azure in China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "使用世纪互联运营的 Azure 中国地域内密钥保管库的密钥。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared14 = {
  "en": "This key lies outside mainland China and is declared to protect data on people there, and no valid export mechanism is declared.",
  "zh-CN": "该密钥位于中国大陆境外，声明保护中国大陆个人信息，且未声明有效的出境机制。"
};
var shared15 = {
  "en": "Keep the key in a region of mainland China, such as chinanorth3. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 chinanorth3）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared16 = {
  "en": "Logs on people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "面向中国大陆用户的日志被发送到境外，且未声明有效的出境机制。"
};
var shared17 = {
  "en": "Send them to a workspace, a storage account or an event hub in a region of Azure in China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "发送到世纪互联运营的 Azure 中国地域内的工作区、存储帐户或事件中心。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared18 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared19 = {
  "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
  "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
};
var shared20 = {
  "en": "This store lies in mainland China, though nobody there is among the users.",
  "zh-CN": "该存储位于中国大陆，而用户中没有中国大陆个人。"
};
var shared21 = {
  "en": 'Move it to a region near its users, such as southeastasia (`environment = "public"`). If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.',
  "zh-CN": '迁移至靠近用户的地域，例如 southeastasia（`environment = "public"`）。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。'
};
var shared22 = {
  "en": "This key is kept in mainland China, though nobody there is among the users.",
  "zh-CN": "该密钥存放于中国大陆，而用户中没有中国大陆个人。"
};
var shared23 = {
  "en": 'Keep the key where the data rests, such as southeastasia (`environment = "public"`). If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).',
  "zh-CN": '将密钥存放于数据所在地域，例如 southeastasia（`environment = "public"`）。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。'
};
var shared24 = {
  "en": "Data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息被复制到境外，且未声明有效的出境机制。"
};
var shared25 = {
  "en": "Copy to a region of Azure in China, such as chinaeast2 for chinanorth2; eastasia is Hong Kong. Geo-redundant storage and backups keep to the paired region, which is in mainland China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到世纪互联运营的 Azure 中国地域（如 chinanorth2 对应 chinaeast2；eastasia 为香港）。异地冗余存储和备份使用配对地域，仍在中国大陆。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var messages = {
  "locality/access-abroad/azurerm_storage_container": { message: shared0, remediation: shared1 },
  "locality/backup-abroad/azurerm_site_recovery_replicated_vm": { message: shared2, remediation: shared3 },
  "locality/copied-to-mainland/azurerm_cdn_endpoint": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_cosmosdb_account": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_eventgrid_system_topic_event_subscription": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_log_analytics_data_export_rule": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_managed_redis_geo_replication": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_monitor_diagnostic_setting": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_mssql_database": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_mssql_failover_group": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_redis_linked_server": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_site_recovery_replicated_vm": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_sql_failover_group": { message: shared4, remediation: shared5 },
  "locality/copied-to-mainland/azurerm_storage_object_replication": { message: shared4, remediation: shared5 },
  "locality/delivery-abroad/azurerm_cdn_endpoint": { message: shared6, remediation: shared7 },
  "locality/delivery-abroad/azurerm_cdn_frontdoor_origin": { message: shared6, remediation: shared7 },
  "locality/events-abroad/azurerm_eventgrid_system_topic_event_subscription": { message: shared8, remediation: shared9 },
  "locality/important-data-abroad/azurerm_storage_account": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_mssql_server": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_mssql_managed_instance": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_sql_server": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_mysql_flexible_server": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_mysql_server": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_mariadb_server": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_postgresql_flexible_server": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_postgresql_server": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_cosmosdb_account": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_cosmosdb_postgresql_cluster": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_cosmosdb_cassandra_datacenter": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_mongo_cluster": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_search_service": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_kusto_cluster": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_netapp_volume": { message: shared10, remediation: shared11 },
  "locality/important-data-abroad/azurerm_managed_lustre_file_system": { message: shared10, remediation: shared11 },
  "locality/key-abroad/azurerm_storage_account_customer_managed_key": { message: shared12, remediation: shared13 },
  "locality/key-abroad/azurerm_storage_account": { message: shared12, remediation: shared13 },
  "locality/key-outside/azurerm_key_vault": { message: shared14, remediation: shared15 },
  "locality/logs-abroad/azurerm_monitor_diagnostic_setting": { message: shared16, remediation: shared17 },
  "locality/logs-abroad/azurerm_log_analytics_data_export_rule": { message: shared16, remediation: shared17 },
  "locality/mainland-store/azurerm_storage_account": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_mssql_server": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_mssql_managed_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_sql_server": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_mysql_flexible_server": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_mysql_server": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_mariadb_server": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_postgresql_flexible_server": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_postgresql_server": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_cosmosdb_account": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_mongo_cluster": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_search_service": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_kusto_cluster": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_netapp_volume": { message: shared18, remediation: shared19 },
  "locality/mainland-store/azurerm_managed_lustre_file_system": { message: shared18, remediation: shared19 },
  "locality/outside-store/azurerm_storage_account": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_mssql_server": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_mssql_managed_instance": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_sql_server": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_mysql_flexible_server": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_mysql_server": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_mariadb_server": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_postgresql_flexible_server": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_postgresql_server": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_cosmosdb_account": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_cosmosdb_postgresql_cluster": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_cosmosdb_cassandra_datacenter": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_mongo_cluster": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_search_service": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_kusto_cluster": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_netapp_volume": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_managed_lustre_file_system": { message: shared20, remediation: shared21 },
  "locality/outside-store/azurerm_key_vault": { message: shared22, remediation: shared23 },
  "locality/replication-abroad/azurerm_storage_object_replication": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_mssql_failover_group": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_sql_failover_group": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_mssql_database": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_mysql_flexible_server": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_postgresql_flexible_server": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_mysql_server": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_postgresql_server": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_mariadb_server": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_cosmosdb_account": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_redis_linked_server": { message: shared24, remediation: shared25 },
  "locality/replication-abroad/azurerm_managed_redis_geo_replication": { message: shared24, remediation: shared25 }
};
export {
  messages
};
