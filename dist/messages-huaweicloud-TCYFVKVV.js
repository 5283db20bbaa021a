import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-huaweicloud.ts
var shared0 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared1 = {
  "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var messages = {
  "locality/mainland-store/huaweicloud_obs_bucket": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_rds_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_rds_read_replica_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_gaussdb_mysql_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_taurusdb_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_gaussdb_opengauss_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_gaussdb_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_gaussdb_cassandra_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_gaussdb_mongo_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_gaussdb_influx_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_geminidb_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_dds_instance": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_css_cluster": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_dws_cluster": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_cloudtable_cluster": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_ges_graph": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_sfs_turbo": { message: shared0, remediation: shared1 },
  "locality/mainland-store/huaweicloud_sfs_file_system": { message: shared0, remediation: shared1 }
};
export {
  messages
};
