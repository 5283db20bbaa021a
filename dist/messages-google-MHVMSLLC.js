import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-google.ts
var shared0 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared1 = {
  "en": "Google Cloud has no region in mainland China: keep this data with a provider that has one. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this location, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请将该数据存放于有大陆地域的云厂商。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var messages = {
  "locality/mainland-store/google_storage_bucket": { message: shared0, remediation: shared1 },
  "locality/mainland-store/google_sql_database_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/google_alloydb_cluster": { message: shared0, remediation: shared1 },
  "locality/mainland-store/google_bigquery_dataset": { message: shared0, remediation: shared1 },
  "locality/mainland-store/google_filestore_instance": { message: shared0, remediation: shared1 }
};
export {
  messages
};
