import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-tencentcloud.ts
var shared0 = { "en": "This CBS disk is not encrypted.", "zh-CN": "该云硬盘未加密。" };
var shared1 = {
  "en": "Set `encrypt = true`, and `kms_key_id` for a key of your own. The account needs the role `CVM_QcsRole` with the policy `QcloudKMSAccessForCVMRole`. An existing disk cannot be changed: Terraform replaces it, so copy its data first.",
  "zh-CN": "设置 `encrypt = true`，如需自管密钥再设置 `kms_key_id`。账号需具备 `CVM_QcsRole` 角色及 `QcloudKMSAccessForCVMRole` 策略。已有云硬盘无法修改，Terraform 会重建，请先迁移数据。"
};
var shared2 = { "en": "A disk of this CVM instance is not encrypted.", "zh-CN": "该云服务器的一块云硬盘未加密。" };
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
var shared6 = { "en": "The storage of this PostgreSQL instance is not encrypted.", "zh-CN": "该 PostgreSQL 实例的存储未加密。" };
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
var shared12 = { "en": "This listener serves plain HTTP.", "zh-CN": "该监听器以明文 HTTP 提供服务。" };
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
  "en": "Everybody, anywhere, may read this bucket, which may hold data on people in mainland China.",
  "zh-CN": "任何人均可从任何地方读取该存储桶，其中可能存有中国大陆个人信息。"
};
var shared19 = {
  "en": 'Set `acl = "private"`. Let the service sign links where a client must read. If the bucket holds public content only, say so in `stores` of `.wechat-policy/integration.yaml` (`subjects: []`).',
  "zh-CN": '设置 `acl = "private"`。 客户端需要读取时由服务端签发链接。如存储桶仅含公开内容：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明（`subjects: []`）。'
};
var shared20 = {
  "en": "Backups of data on people in mainland China are copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息的备份被复制到境外，且未声明有效的出境机制。"
};
var shared21 = {
  "en": "Back up to a second region in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "备份到中国大陆的第二个地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared22 = {
  "en": "Data on people elsewhere is copied or sent to mainland China, though nobody there is among the users.",
  "zh-CN": "境外个人的数据被复制或发送到中国大陆，而用户中没有中国大陆个人。"
};
var shared23 = {
  "en": "Name a destination outside mainland China, such as ap-singapore. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "将目标改为中国大陆境外，例如 ap-singapore。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared24 = {
  "en": "Content of a store with data on people in mainland China is cached all over the world.",
  "zh-CN": "存有中国大陆个人信息的源站内容在全球缓存。"
};
var shared25 = {
  "en": 'Limit the network to mainland China: `area = "mainland"`. If what it delivers holds no data on people in mainland China, say so in `stores` of `.wechat-policy/integration.yaml`, about the origin or, where that is not in the repository, about this domain.',
  "zh-CN": '将加速区域限定为中国大陆：`area = "mainland"`。如其分发内容不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中对源站（或不在仓库中时对本域名）声明。'
};
var shared26 = {
  "en": "Events with data on people in mainland China are passed on to a target outside of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的事件被转发到境外目标，且未声明有效的出境机制。"
};
var shared27 = {
  "en": "Name a target in mainland China, such as one in ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "改用中国大陆地域的目标（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared28 = {
  "en": "This store is declared to hold important or core data, and lies outside mainland China without a valid security assessment.",
  "zh-CN": "该存储声明含重要数据或核心数据，却位于境外且没有有效的安全评估。"
};
var shared29 = {
  "en": "Move it to a region in mainland China, such as ap-shanghai or ap-guangzhou. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared30 = {
  "en": "A key outside mainland China encrypts data on people there, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息由境外的密钥加密，且未声明有效的出境机制。"
};
var shared31 = {
  "en": "Use a key in the region of the data, or another in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "使用数据所在地域或其他中国大陆地域的密钥（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared32 = {
  "en": "This key lies outside mainland China and is declared to protect data on people there, and no valid export mechanism is declared.",
  "zh-CN": "该密钥位于中国大陆境外，声明保护中国大陆个人信息，且未声明有效的出境机制。"
};
var shared33 = {
  "en": "Keep the key in a region of mainland China, such as ap-shanghai. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 ap-shanghai）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared34 = {
  "en": "Logs of a service for people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "面向中国大陆用户的服务日志被发送到境外，且未声明有效的出境机制。"
};
var shared35 = {
  "en": "Send the logs to a region in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将日志发送到中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared36 = {
  "en": "Audit logs of an account in mainland China are kept outside of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆账号的操作审计日志存放于境外，且未声明有效的出境机制。"
};
var shared37 = {
  "en": "Keep them in a region in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. Rules of other scanners that want a trail for all regions are met by one that is kept there. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将其存放于中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）；存放于境内的全地域跟踪同样满足其他扫描工具的要求。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared38 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared39 = {
  "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared40 = {
  "en": "This job moves data on people in mainland China out of it, and no valid export mechanism is declared.",
  "zh-CN": "该任务将中国大陆个人信息移出境外，且未声明有效的出境机制。"
};
var shared41 = {
  "en": "Name a destination in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将目标改为中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared42 = {
  "en": "This store lies in mainland China, though nobody there is among the users.",
  "zh-CN": "该存储位于中国大陆，而用户中没有中国大陆个人。"
};
var shared43 = {
  "en": "Move it to a region near its users, such as ap-singapore or ap-hongkong. If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.",
  "zh-CN": "迁移至靠近用户的地域，例如 ap-singapore 或 ap-hongkong。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。"
};
var shared44 = {
  "en": "This key is kept in mainland China, though nobody there is among the users.",
  "zh-CN": "该密钥存放于中国大陆，而用户中没有中国大陆个人。"
};
var shared45 = {
  "en": "Keep the key where the data rests, such as ap-singapore or ap-hongkong. If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).",
  "zh-CN": "将密钥存放于数据所在地域，例如 ap-singapore 或 ap-hongkong。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。"
};
var shared46 = {
  "en": "Data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息被复制到境外，且未声明有效的出境机制。"
};
var shared47 = {
  "en": "Copy to a region in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared48 = {
  "en": "This copy lies outside mainland China, takes its data from there, and no valid export mechanism is declared.",
  "zh-CN": "该副本位于境外，数据来自中国大陆，且未声明有效的出境机制。"
};
var shared49 = {
  "en": "Put the copy where its provider is in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将副本的 provider 改为中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
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
  "locality/access-abroad/tencentcloud_cos_bucket": { message: shared18, remediation: shared19 },
  "locality/backup-abroad/tencentcloud_mysql_remote_backup_config": { message: shared20, remediation: shared21 },
  "locality/backup-abroad/tencentcloud_cynosdb_backup_config": { message: shared20, remediation: shared21 },
  "locality/backup-abroad/tencentcloud_cbs_copy_snapshot_cross_region": { message: shared20, remediation: shared21 },
  "locality/backup-abroad/tencentcloud_kubernetes_backup_storage_location": { message: shared20, remediation: shared21 },
  "locality/copied-to-mainland/tencentcloud_apm_instance": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_audit_track": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_cbs_copy_snapshot_cross_region": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_cls_cloud_product_log_task": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_cls_cloud_product_log_task_v2": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_cos_bucket": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_cynosdb_backup_config": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_cynosdb_cls_delivery": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_dts_migrate_job": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_dts_sync_job": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_eb_event_target": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_kubernetes_backup_storage_location": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_mysql_cls_log_attachment": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_mysql_remote_backup_config": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_redis_log_delivery": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_redis_replicate_attachment": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_teo_realtime_log_delivery": { message: shared22, remediation: shared23 },
  "locality/copied-to-mainland/tencentcloud_vpc_flow_log": { message: shared22, remediation: shared23 },
  "locality/delivery-abroad/tencentcloud_cdn_domain": { message: shared24, remediation: shared25 },
  "locality/delivery-abroad/tencentcloud_teo_acceleration_domain": { message: shared24, remediation: shared25 },
  "locality/events-abroad/tencentcloud_eb_event_target": { message: shared26, remediation: shared27 },
  "locality/important-data-abroad/tencentcloud_cos_bucket": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_mysql_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_mysql_readonly_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_mysql_dr_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_postgresql_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_postgresql_readonly_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_sqlserver_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_sqlserver_basic_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_sqlserver_readonly_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_sqlserver_general_cloud_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_mariadb_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_mariadb_hour_db_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_dcdb_db_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_dcdb_hourdb_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_cynosdb_cluster": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_cynosdb_cluster_v2": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_mongodb_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_mongodb_standby_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_mongodb_readonly_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_mongodb_sharding_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_elasticsearch_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_cfs_file_system": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_chdfs_file_system": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_clickhouse_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_cdwpg_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_cdwdoris_instance": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_tcaplus_cluster": { message: shared28, remediation: shared29 },
  "locality/important-data-abroad/tencentcloud_vdb_instance": { message: shared28, remediation: shared29 },
  "locality/key-abroad/tencentcloud_mongodb_instance": { message: shared30, remediation: shared31 },
  "locality/key-abroad/tencentcloud_mongodb_sharding_instance": { message: shared30, remediation: shared31 },
  "locality/key-abroad/tencentcloud_mongodb_standby_instance": { message: shared30, remediation: shared31 },
  "locality/key-abroad/tencentcloud_mongodb_readonly_instance": { message: shared30, remediation: shared31 },
  "locality/key-abroad/tencentcloud_mongodb_instance_transparent_data_encryption": { message: shared30, remediation: shared31 },
  "locality/key-abroad/tencentcloud_postgresql_instance": { message: shared30, remediation: shared31 },
  "locality/key-abroad/tencentcloud_mysql_instance_encryption_operation": { message: shared30, remediation: shared31 },
  "locality/key-abroad/tencentcloud_cynosdb_cluster_transparent_encrypt": { message: shared30, remediation: shared31 },
  "locality/key-abroad/tencentcloud_sqlserver_db_instance_ssl_config": { message: shared30, remediation: shared31 },
  "locality/key-outside/tencentcloud_kms_key": { message: shared32, remediation: shared33 },
  "locality/logs-abroad/tencentcloud_cls_cloud_product_log_task": { message: shared34, remediation: shared35 },
  "locality/logs-abroad/tencentcloud_cls_cloud_product_log_task_v2": { message: shared34, remediation: shared35 },
  "locality/logs-abroad/tencentcloud_cynosdb_cls_delivery": { message: shared34, remediation: shared35 },
  "locality/logs-abroad/tencentcloud_mysql_cls_log_attachment": { message: shared34, remediation: shared35 },
  "locality/logs-abroad/tencentcloud_redis_log_delivery": { message: shared34, remediation: shared35 },
  "locality/logs-abroad/tencentcloud_vpc_flow_log": { message: shared34, remediation: shared35 },
  "locality/logs-abroad/tencentcloud_apm_instance": { message: shared34, remediation: shared35 },
  "locality/logs-abroad/tencentcloud_teo_realtime_log_delivery": { message: shared34, remediation: shared35 },
  "locality/logs-abroad/tencentcloud_audit_track": { message: shared36, remediation: shared37 },
  "locality/mainland-store/tencentcloud_cos_bucket": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_mysql_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_mysql_readonly_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_mysql_dr_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_postgresql_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_postgresql_readonly_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_sqlserver_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_sqlserver_basic_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_sqlserver_readonly_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_mariadb_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_mariadb_hour_db_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_dcdb_db_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_dcdb_hourdb_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_cynosdb_cluster_v2": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_mongodb_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_mongodb_standby_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_mongodb_readonly_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_mongodb_sharding_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_elasticsearch_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_cfs_file_system": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_chdfs_file_system": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_clickhouse_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_cdwpg_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_cdwdoris_instance": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_tcaplus_cluster": { message: shared38, remediation: shared39 },
  "locality/mainland-store/tencentcloud_vdb_instance": { message: shared38, remediation: shared39 },
  "locality/migration-abroad/tencentcloud_dts_migrate_job": { message: shared40, remediation: shared41 },
  "locality/migration-abroad/tencentcloud_dts_sync_job": { message: shared40, remediation: shared41 },
  "locality/outside-store/tencentcloud_cos_bucket": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_mysql_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_mysql_readonly_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_mysql_dr_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_postgresql_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_postgresql_readonly_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_sqlserver_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_sqlserver_basic_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_sqlserver_readonly_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_sqlserver_general_cloud_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_mariadb_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_mariadb_hour_db_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_dcdb_db_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_dcdb_hourdb_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_cynosdb_cluster": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_cynosdb_cluster_v2": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_mongodb_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_mongodb_standby_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_mongodb_readonly_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_mongodb_sharding_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_elasticsearch_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_cfs_file_system": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_chdfs_file_system": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_clickhouse_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_cdwpg_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_cdwdoris_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_tcaplus_cluster": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_vdb_instance": { message: shared42, remediation: shared43 },
  "locality/outside-store/tencentcloud_kms_key": { message: shared44, remediation: shared45 },
  "locality/replication-abroad/tencentcloud_cos_bucket": { message: shared46, remediation: shared47 },
  "locality/replication-abroad/tencentcloud_redis_replicate_attachment": { message: shared46, remediation: shared47 },
  "locality/replication-abroad/tencentcloud_mysql_dr_instance": { message: shared48, remediation: shared49 },
  "locality/replication-abroad/tencentcloud_mysql_readonly_instance": { message: shared48, remediation: shared49 },
  "locality/replication-abroad/tencentcloud_mongodb_standby_instance": { message: shared48, remediation: shared49 },
  "locality/replication-abroad/tencentcloud_mongodb_readonly_instance": { message: shared48, remediation: shared49 },
  "locality/replication-abroad/tencentcloud_mariadb_instance": { message: shared48, remediation: shared49 },
  "locality/replication-abroad/tencentcloud_dcdb_db_instance": { message: shared48, remediation: shared49 },
  "locality/replication-abroad/tencentcloud_dcdb_hourdb_instance": { message: shared48, remediation: shared49 }
};
export {
  messages
};
