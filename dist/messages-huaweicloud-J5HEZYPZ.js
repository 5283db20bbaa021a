import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-huaweicloud.ts
var shared0 = {
  "en": "Everybody, anywhere, may read this bucket, which may hold data on people in mainland China.",
  "zh-CN": "任何人均可从任何地方读取该存储桶，其中可能存有中国大陆个人信息。"
};
var shared1 = {
  "en": 'Set `acl = "private"`. Let the service sign links where a client must read. If the bucket holds public content only, say so in `stores` of `.wechat-policy/integration.yaml` (`subjects: []`).',
  "zh-CN": '设置 `acl = "private"`。 客户端需要读取时由服务端签发链接。如存储桶仅含公开内容：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明（`subjects: []`）。'
};
var shared2 = {
  "en": "Remove `READ` from `public_permission`. Let the service sign links where a client must read. If the bucket holds public content only, say so in `stores` of `.wechat-policy/integration.yaml` (`subjects: []`).",
  "zh-CN": "从 `public_permission` 中移除 `READ`。 客户端需要读取时由服务端签发链接。如存储桶仅含公开内容：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明（`subjects: []`）。"
};
var shared3 = {
  "en": "Backups of data on people in mainland China are copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息的备份被复制到境外，且未声明有效的出境机制。"
};
var shared4 = {
  "en": "Back up to a second region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "备份到中国大陆的第二个地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared5 = {
  "en": "Data on people elsewhere is copied or sent to mainland China, though nobody there is among the users.",
  "zh-CN": "境外个人的数据被复制或发送到中国大陆，而用户中没有中国大陆个人。"
};
var shared6 = {
  "en": "Name a destination outside mainland China, such as ap-southeast-3. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "将目标改为中国大陆境外，例如 ap-southeast-3。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared7 = {
  "en": "Content of a store with data on people in mainland China is cached all over the world.",
  "zh-CN": "存有中国大陆个人信息的源站内容在全球缓存。"
};
var shared8 = {
  "en": 'Limit the network to mainland China: `service_area = "mainland_china"`. If what it delivers holds no data on people in mainland China, say so in `stores` of `.wechat-policy/integration.yaml`, about the origin or, where that is not in the repository, about this domain.',
  "zh-CN": '将加速区域限定为中国大陆：`service_area = "mainland_china"`。如其分发内容不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中对源站（或不在仓库中时对本域名）声明。'
};
var shared9 = {
  "en": "Events with data on people in mainland China are passed on to a target outside of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的事件被转发到境外目标，且未声明有效的出境机制。"
};
var shared10 = {
  "en": "Name a target in mainland China, such as one in cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "改用中国大陆地域的目标（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared11 = {
  "en": "This store is declared to hold important or core data, and lies outside mainland China without a valid security assessment.",
  "zh-CN": "该存储声明含重要数据或核心数据，却位于境外且没有有效的安全评估。"
};
var shared12 = {
  "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared13 = {
  "en": "A key for data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "用于中国大陆个人信息的密钥被复制到境外，且未声明有效的出境机制。"
};
var shared14 = {
  "en": "Copy the key to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将密钥复制到中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared15 = {
  "en": "This key lies outside mainland China and is declared to protect data on people there, and no valid export mechanism is declared.",
  "zh-CN": "该密钥位于中国大陆境外，声明保护中国大陆个人信息，且未声明有效的出境机制。"
};
var shared16 = {
  "en": "Keep the key in a region of mainland China, such as cn-north-4. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 cn-north-4）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared17 = {
  "en": "Logs of a service for people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "面向中国大陆用户的服务日志被发送到境外，且未声明有效的出境机制。"
};
var shared18 = {
  "en": "Send the logs to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将日志发送到中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared19 = {
  "en": "Audit logs of an account in mainland China are kept outside of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆账号的操作审计日志存放于境外，且未声明有效的出境机制。"
};
var shared20 = {
  "en": "Keep them in a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. Rules of other scanners that want a trail for all regions are met by one that is kept there. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将其存放于中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）；存放于境内的全地域跟踪同样满足其他扫描工具的要求。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared21 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared22 = {
  "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared23 = {
  "en": "This job moves data on people in mainland China out of it, and no valid export mechanism is declared.",
  "zh-CN": "该任务将中国大陆个人信息移出境外，且未声明有效的出境机制。"
};
var shared24 = {
  "en": "Name a destination in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将目标改为中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared25 = {
  "en": "This store lies in mainland China, though nobody there is among the users.",
  "zh-CN": "该存储位于中国大陆，而用户中没有中国大陆个人。"
};
var shared26 = {
  "en": "Move it to a region near its users, such as ap-southeast-3; the regions cn-… are in mainland China. If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.",
  "zh-CN": "迁移至靠近用户的地域，例如 ap-southeast-3（cn-… 区域位于中国大陆）。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。"
};
var shared27 = {
  "en": "This key is kept in mainland China, though nobody there is among the users.",
  "zh-CN": "该密钥存放于中国大陆，而用户中没有中国大陆个人。"
};
var shared28 = {
  "en": "Keep the key where the data rests, such as ap-southeast-3; the regions cn-… are in mainland China. If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).",
  "zh-CN": "将密钥存放于数据所在地域，例如 ap-southeast-3（cn-… 区域位于中国大陆）。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。"
};
var shared29 = {
  "en": "Data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息被复制到境外，且未声明有效的出境机制。"
};
var shared30 = {
  "en": "Copy to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var messages = {
  "locality/access-abroad/huaweicloud_obs_bucket": { message: shared0, remediation: shared1 },
  "locality/access-abroad/huaweicloud_obs_bucket_acl": { message: shared0, remediation: shared2 },
  "locality/backup-abroad/huaweicloud_rds_cross_region_backup_strategy": { message: shared3, remediation: shared4 },
  "locality/backup-abroad/huaweicloud_taurusdb_instance": { message: shared3, remediation: shared4 },
  "locality/backup-abroad/huaweicloud_gaussdb_mysql_instance": { message: shared3, remediation: shared4 },
  "locality/backup-abroad/huaweicloud_cbr_policy": { message: shared3, remediation: shared4 },
  "locality/backup-abroad/huaweicloud_cbr_checkpoint_copy": { message: shared3, remediation: shared4 },
  "locality/backup-abroad/huaweicloud_cbr_replicate_backup": { message: shared3, remediation: shared4 },
  "locality/copied-to-mainland/huaweicloud_cbr_checkpoint_copy": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_cbr_policy": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_cbr_replicate_backup": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_cts_data_tracker": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_cts_tracker": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_dms_kafkav2_smart_connect_task": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_drs_job": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_gaussdb_mysql_instance": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_obs_bucket_replication": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_oms_migration_task_group": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_rds_cross_region_backup_strategy": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_rds_primary_instance_dr_capability": { message: shared5, remediation: shared6 },
  "locality/copied-to-mainland/huaweicloud_taurusdb_instance": { message: shared5, remediation: shared6 },
  "locality/delivery-abroad/huaweicloud_cdn_domain": { message: shared7, remediation: shared8 },
  "locality/events-abroad/huaweicloud_dms_kafkav2_smart_connect_task": { message: shared9, remediation: shared10 },
  "locality/important-data-abroad/huaweicloud_obs_bucket": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_rds_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_rds_read_replica_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_gaussdb_mysql_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_taurusdb_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_gaussdb_opengauss_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_gaussdb_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_gaussdb_cassandra_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_gaussdb_mongo_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_gaussdb_influx_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_geminidb_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_dds_instance": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_css_cluster": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_dws_cluster": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_cloudtable_cluster": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_ges_graph": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_sfs_turbo": { message: shared11, remediation: shared12 },
  "locality/important-data-abroad/huaweicloud_sfs_file_system": { message: shared11, remediation: shared12 },
  "locality/key-abroad/huaweicloud_kms_key_replicate": { message: shared13, remediation: shared14 },
  "locality/key-outside/huaweicloud_kms_key": { message: shared15, remediation: shared16 },
  "locality/logs-abroad/huaweicloud_cts_data_tracker": { message: shared17, remediation: shared18 },
  "locality/logs-abroad/huaweicloud_cts_tracker": { message: shared19, remediation: shared20 },
  "locality/mainland-store/huaweicloud_obs_bucket": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_rds_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_rds_read_replica_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_gaussdb_mysql_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_taurusdb_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_gaussdb_opengauss_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_gaussdb_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_gaussdb_cassandra_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_gaussdb_mongo_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_gaussdb_influx_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_geminidb_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_dds_instance": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_css_cluster": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_dws_cluster": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_cloudtable_cluster": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_ges_graph": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_sfs_turbo": { message: shared21, remediation: shared22 },
  "locality/mainland-store/huaweicloud_sfs_file_system": { message: shared21, remediation: shared22 },
  "locality/migration-abroad/huaweicloud_drs_job": { message: shared23, remediation: shared24 },
  "locality/migration-abroad/huaweicloud_oms_migration_task": { message: shared23, remediation: shared24 },
  "locality/migration-abroad/huaweicloud_oms_migration_task_group": { message: shared23, remediation: shared24 },
  "locality/outside-store/huaweicloud_obs_bucket": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_rds_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_rds_read_replica_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_gaussdb_mysql_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_taurusdb_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_gaussdb_opengauss_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_gaussdb_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_gaussdb_cassandra_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_gaussdb_mongo_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_gaussdb_influx_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_geminidb_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_dds_instance": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_css_cluster": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_dws_cluster": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_cloudtable_cluster": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_ges_graph": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_sfs_turbo": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_sfs_file_system": { message: shared25, remediation: shared26 },
  "locality/outside-store/huaweicloud_kms_key": { message: shared27, remediation: shared28 },
  "locality/replication-abroad/huaweicloud_obs_bucket_replication": { message: shared29, remediation: shared30 },
  "locality/replication-abroad/huaweicloud_rds_primary_instance_dr_capability": { message: shared29, remediation: shared30 }
};
export {
  messages
};
