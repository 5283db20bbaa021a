import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-tencentcloud.ts
var shared0 = {
  "en": "This CBS disk is not encrypted.",
  "zh-CN": "该云硬盘未加密。"
};
var shared1 = {
  "en": "Set `encrypt = true`, and `kms_key_id` for a key of your own. The account needs the role `CVM_QcsRole` with the policy `QcloudKMSAccessForCVMRole`. An existing disk cannot be changed: Terraform replaces it, so copy its data first.",
  "zh-CN": "设置 `encrypt = true`，如需自管密钥再设置 `kms_key_id`。账号需具备 `CVM_QcsRole` 角色及 `QcloudKMSAccessForCVMRole` 策略。已有云硬盘无法修改，Terraform 会重建，请先迁移数据。"
};
var shared2 = {
  "en": "A disk of this CVM instance is not encrypted.",
  "zh-CN": "该云服务器的一块云硬盘未加密。"
};
var shared3 = {
  "en": "Set `encrypt = true` in every `data_disks` block, and never `system_disk_encrypt = false`. Changing it replaces the instance, so copy the data first.",
  "zh-CN": "在每个 `data_disks` 块中设置 `encrypt = true`，且不要设置 `system_disk_encrypt = false`。修改会重建实例，请先迁移数据。"
};
var shared4 = {
  "en": "A data disk of the instances launched from this template is not encrypted.",
  "zh-CN": "由此启动模板创建的实例有数据盘未加密。"
};
var shared5 = {
  "en": "Set `encrypt = true` in every `data_disks` block; running instances keep their disks until they are replaced.",
  "zh-CN": "在每个 `data_disks` 块中设置 `encrypt = true`；运行中的实例需替换后才会生效。"
};
var shared6 = {
  "en": "The storage of this PostgreSQL instance is not encrypted.",
  "zh-CN": "该 PostgreSQL 实例的存储未加密。"
};
var shared7 = {
  "en": "Set `need_support_tde = 1`, and `kms_key_id` with `kms_region` for a key of your own. It can only be chosen when the instance is created, and needs a kernel of at least v10.17_r1.2, v11.12_r1.2, v12.7_r1.2, v13.3_r1.2 or v14.2_r1.0.",
  "zh-CN": "设置 `need_support_tde = 1`，如需自管密钥再设置 `kms_key_id` 和 `kms_region`。仅可在创建实例时选择，内核小版本需不低于 v10.17_r1.2、v11.12_r1.2、v12.7_r1.2、v13.3_r1.2 或 v14.2_r1.0。"
};
var shared8 = {
  "en": "Transparent data encryption is not switched on for this MySQL instance.",
  "zh-CN": "该 MySQL 实例未开启透明数据加密。"
};
var shared9 = {
  "en": "Add a `tencentcloud_mysql_instance_encryption_operation` with the `instance_id` of this instance, then encrypt each table (`ALTER TABLE … ENCRYPTION = 'Y'`). It cannot be undone. Where it was switched on in the console, ignore this finding with that reason.",
  "zh-CN": "为该实例添加 `tencentcloud_mysql_instance_encryption_operation`（`instance_id` 指向该实例），再逐表执行 `ALTER TABLE … ENCRYPTION = 'Y'`，开启后无法关闭。若已在控制台开启，请注明原因并忽略此项。"
};
var shared10 = {
  "en": "Transparent data encryption is not switched on for this TDSQL-C cluster.",
  "zh-CN": "该 TDSQL-C 集群未开启透明数据加密。"
};
var shared11 = {
  "en": "Add a `tencentcloud_cynosdb_cluster_transparent_encrypt` with the `cluster_id` of this cluster and `is_open_global_encryption = true`. It cannot be undone. Where it was switched on in the console, ignore this finding with that reason.",
  "zh-CN": "为该集群添加 `tencentcloud_cynosdb_cluster_transparent_encrypt`（`cluster_id` 指向该集群），并设置 `is_open_global_encryption = true`，开启后无法关闭。若已在控制台开启，请注明原因并忽略此项。"
};
var shared12 = {
  "en": "This listener serves plain HTTP.",
  "zh-CN": "该监听器以明文 HTTP 提供服务。"
};
var shared13 = {
  "en": 'Serve over a listener with `protocol = "HTTPS"` and a `certificate_id`, and redirect this one with a `tencentcloud_clb_redirection` (`source_listener_id` is this listener). With `is_auto_rewrite = true` and an HTTPS listener on port 443 as its target, the redirection makes the HTTP listener by itself: then drop this one.',
  "zh-CN": '使用 `protocol = "HTTPS"` 并设置 `certificate_id` 的监听器提供服务，并用 `tencentcloud_clb_redirection` 重定向本监听器（`source_listener_id` 指向本监听器；在 HTTPS 监听器上使用 `is_auto_rewrite = true` 可自动创建 HTTP 监听器）。'
};
var shared14 = {
  "en": "Objects in this COS bucket are stored unencrypted unless each upload asks for encryption.",
  "zh-CN": "该 COS 存储桶未设置默认加密，未指定加密方式的对象将以明文存储。"
};
var shared15 = {
  "en": 'Set `encryption_algorithm = "AES256"`, or `"KMS"` with a `kms_id` of your own. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '设置 `encryption_algorithm = "AES256"`，或使用 `"KMS"` 并指定 `kms_id`。已有对象需重新写入才会加密。'
};
var shared16 = {
  "en": "This bucket holds sensitive data but is not encrypted with a KMS key.",
  "zh-CN": "该存储桶存有敏感数据，但未使用 KMS 密钥加密。"
};
var shared17 = {
  "en": 'Set `encryption_algorithm = "KMS"` and `kms_id` of a key of your own. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '设置 `encryption_algorithm = "KMS"` 和自管密钥的 `kms_id`。已有对象需重新写入才会使用新密钥。'
};
var shared18 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared19 = {
  "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var messages = {
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage": { message: shared0, remediation: shared1 },
  "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set": { message: shared0, remediation: shared1 },
  "encryption/block-storage-at-rest/tencentcloud_instance": { message: shared2, remediation: shared3 },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template": { message: shared4, remediation: shared5 },
  "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version": { message: shared4, remediation: shared5 },
  "encryption/database-at-rest/tencentcloud_postgresql_instance": { message: shared6, remediation: shared7 },
  "encryption/database-at-rest/tencentcloud_mysql_instance": { message: shared8, remediation: shared9 },
  "encryption/database-at-rest/tencentcloud_cynosdb_cluster": { message: shared10, remediation: shared11 },
  "encryption/load-balancer-tls/tencentcloud_clb_listener": { message: shared12, remediation: shared13 },
  "encryption/object-storage-at-rest/tencentcloud_cos_bucket": { message: shared14, remediation: shared15 },
  "encryption/object-storage-kms/tencentcloud_cos_bucket": { message: shared16, remediation: shared17 },
  "locality/mainland-store/tencentcloud_cos_bucket": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_mysql_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_mysql_readonly_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_mysql_dr_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_postgresql_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_postgresql_readonly_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_sqlserver_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_sqlserver_basic_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_sqlserver_readonly_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_mariadb_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_mariadb_hour_db_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_dcdb_db_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_dcdb_hourdb_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster_v2": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_mongodb_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_mongodb_standby_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_mongodb_readonly_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_mongodb_sharding_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_elasticsearch_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_cfs_file_system": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_chdfs_file_system": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_clickhouse_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_cdwpg_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_cdwdoris_instance": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_tcaplus_cluster": { message: shared18, remediation: shared19 },
  "locality/mainland-store/tencentcloud_vdb_instance": { message: shared18, remediation: shared19 }
};
export {
  messages
};
