import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-google.ts
var shared0 = {
  "en": "A stream with data on people in mainland China is taken into Google Cloud, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的数据流被导入 Google Cloud，且未声明有效的出境机制。"
};
var shared1 = {
  "en": "Google Cloud has no region in mainland China: read the stream there. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请在境内处理该数据流。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared2 = {
  "en": "This store is declared to hold important or core data, and lies outside mainland China without a valid security assessment.",
  "zh-CN": "该存储声明含重要数据或核心数据，却位于境外且没有有效的安全评估。"
};
var shared3 = {
  "en": "Google Cloud has no region in mainland China: keep it in the cloud of another provider there. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请改用其他云的境内地域。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared4 = {
  "en": "This key lies outside mainland China and is declared to protect data on people there, and no valid export mechanism is declared.",
  "zh-CN": "该密钥位于中国大陆境外，声明保护中国大陆个人信息，且未声明有效的出境机制。"
};
var shared5 = {
  "en": "Google Cloud has no region in mainland China: keep the key in a key service there. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请使用境内的密钥服务。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared6 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared7 = {
  "en": "Google Cloud has no region in mainland China: keep this data with a provider that has one. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this location, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请将该数据存放于有大陆地域的云厂商。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared8 = {
  "en": "Data on people in mainland China is moved to Google Cloud, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息被迁移到 Google Cloud，且未声明有效的出境机制。"
};
var shared9 = {
  "en": "Google Cloud has no region in mainland China: move this data to a provider that has one. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请迁移到有大陆地域的云厂商。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared10 = {
  "en": "A database with data on people in mainland China is replicated to Google Cloud, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的数据库被复制到 Google Cloud，且未声明有效的出境机制。"
};
var shared11 = {
  "en": "Google Cloud has no region in mainland China: keep the replica with a provider that has one. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请将副本放在有大陆地域的云厂商。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var messages = {
  "locality/events-abroad/google_pubsub_topic": { message: shared0, remediation: shared1 },
  "locality/important-data-abroad/google_storage_bucket": { message: shared2, remediation: shared3 },
  "locality/important-data-abroad/google_sql_database_instance": { message: shared2, remediation: shared3 },
  "locality/important-data-abroad/google_alloydb_cluster": { message: shared2, remediation: shared3 },
  "locality/important-data-abroad/google_bigquery_dataset": { message: shared2, remediation: shared3 },
  "locality/important-data-abroad/google_filestore_instance": { message: shared2, remediation: shared3 },
  "locality/key-outside/google_kms_key_ring": { message: shared4, remediation: shared5 },
  "locality/mainland-store/google_storage_bucket": { message: shared6, remediation: shared7 },
  "locality/mainland-store/google_sql_database_instance": { message: shared6, remediation: shared7 },
  "locality/mainland-store/google_alloydb_cluster": { message: shared6, remediation: shared7 },
  "locality/mainland-store/google_bigquery_dataset": { message: shared6, remediation: shared7 },
  "locality/mainland-store/google_filestore_instance": { message: shared6, remediation: shared7 },
  "locality/migration-abroad/google_storage_transfer_job": { message: shared8, remediation: shared9 },
  "locality/migration-abroad/google_datastream_connection_profile": { message: shared8, remediation: shared9 },
  "locality/migration-abroad/google_database_migration_service_connection_profile": { message: shared8, remediation: shared9 },
  "locality/replication-abroad/google_sql_source_representation_instance": { message: shared10, remediation: shared11 }
};
export {
  messages
};
