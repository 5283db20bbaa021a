import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-alicloud.ts
var shared0 = { "en": "This ECS disk is not encrypted.", "zh-CN": "该云盘未加密。" };
var shared1 = {
  "en": "Set `encrypted = true`, and `kms_key_id` for a key of your own. An existing disk cannot be changed: Terraform replaces it, so copy its data first. If the account encrypts by default (`alicloud_ecs_disk_encryption_by_default`), writing `encrypted = true` changes nothing and makes it visible.",
  "zh-CN": "设置 `encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有云盘无法修改，Terraform 会重建，请先迁移数据。若账号已开启默认加密，写明 `encrypted = true` 不会引起任何变化。"
};
var shared2 = { "en": "A disk of this ECS instance is not encrypted.", "zh-CN": "该 ECS 实例的一块云盘未加密。" };
var shared3 = {
  "en": "Set `system_disk_encrypted = true` and, in every `data_disks` block, `encrypted = true`. Changing either replaces the instance. If the account encrypts by default or the image is encrypted, writing it changes nothing and makes it visible here.",
  "zh-CN": "设置 `system_disk_encrypted = true`，并在每个 `data_disks` 块中设置 `encrypted = true`。修改会重建实例。若账号已开启默认加密或镜像已加密，写明不会引起任何变化。"
};
var shared4 = { "en": "A disk of the instances launched from this template is not encrypted.", "zh-CN": "由此启动模板创建的实例有云盘未加密。" };
var shared5 = {
  "en": "Set `encrypted = true` in `system_disk` and in every `data_disks` block; running instances keep their disks until they are replaced. A disk with a `snapshot_id` takes over the encryption of the snapshot.",
  "zh-CN": "在 `system_disk` 和每个 `data_disks` 块中设置 `encrypted = true`；运行中的实例需替换后才会生效。指定了 `snapshot_id` 的云盘沿用快照的加密状态。"
};
var shared6 = {
  "en": "Encryption by default is switched off for every new disk of this account and region.",
  "zh-CN": "该账号在此地域新建的云盘默认不加密。"
};
var shared7 = {
  "en": "Set `encrypted = true`. It affects new disks only, and needs KMS in the region.",
  "zh-CN": "设置 `encrypted = true`。仅影响新建的云盘，并要求该地域已开通 KMS。"
};
var shared8 = { "en": "The storage of this RDS instance is not encrypted.", "zh-CN": "该 RDS 实例的存储未加密。" };
var shared9 = {
  "en": 'With cloud disks set `encryption_key` to a KMS key (and `role_arn`) when you create the instance; PostgreSQL also takes `ServiceKey` later. With local disks, or for an existing MySQL or SQL Server instance, set `tde_status = "Enabled"`, which cannot be undone; in MySQL each table must then be encrypted once.',
  "zh-CN": '云盘实例在创建时将 `encryption_key` 设为 KMS 密钥（并设置 `role_arn`）；PostgreSQL 之后也可设为 `ServiceKey`。本地盘实例或已有的 MySQL、SQL Server 实例请设置 `tde_status = "Enabled"`，开启后无法关闭；MySQL 还需逐表加密。'
};
var shared10 = { "en": "The storage of this PolarDB cluster is not encrypted.", "zh-CN": "该 PolarDB 集群的存储未加密。" };
var shared11 = {
  "en": 'Set `tde_status = "Enabled"`, and `encryption_key` for a key of your own. It cannot be undone. For MySQL 8.0 also set `encrypt_new_tables = "ON"`, since tables are encrypted one by one.',
  "zh-CN": '设置 `tde_status = "Enabled"`，如需自管密钥再设置 `encryption_key`，开启后无法关闭。MySQL 8.0 请同时设置 `encrypt_new_tables = "ON"`，因为加密是逐表生效的。'
};
var shared12 = { "en": "This listener serves plain HTTP.", "zh-CN": "该监听以明文 HTTP 提供服务。" };
var shared13 = {
  "en": 'Serve over a listener with `protocol = "https"`, a `server_certificate_id` and a `tls_cipher_policy`, and let this one only redirect: `listener_forward = "on"` and `forward_port = 443`.',
  "zh-CN": '使用 `protocol = "https"` 并设置 `server_certificate_id` 和 `tls_cipher_policy` 的监听提供服务；本监听仅做重定向：`listener_forward = "on"`、`forward_port = 443`。'
};
var shared14 = {
  "en": 'Serve over a listener with `listener_protocol = "HTTPS"` (or `"QUIC"`), certificates and a `security_policy_id`, and give this one an `alicloud_alb_rule` for all paths with an action of type `Redirect` and `redirect_config { protocol = "HTTPS", port = "443" }`.',
  "zh-CN": '使用 `listener_protocol = "HTTPS"`（或 `"QUIC"`）并设置证书和 `security_policy_id` 的监听提供服务；为本监听添加匹配全部路径的 `alicloud_alb_rule`，动作类型为 `Redirect`，`redirect_config { protocol = "HTTPS", port = "443" }`。'
};
var shared15 = { "en": "This listener accepts TLS versions older than 1.2.", "zh-CN": "该监听接受低于 1.2 的 TLS 版本。" };
var shared16 = {
  "en": 'Set `tls_cipher_policy = "tls_cipher_policy_1_2"`, or one of the stricter policies. Left out, it is `tls_cipher_policy_1_0`. Load balancers with shared performance do not offer the choice: move to a guaranteed one.',
  "zh-CN": '设置 `tls_cipher_policy = "tls_cipher_policy_1_2"` 或更严格的策略。不设置时为 `tls_cipher_policy_1_0`。性能共享型实例不支持修改，请改用性能保障型实例。'
};
var shared17 = {
  "en": 'Set `security_policy_id = "tls_cipher_policy_1_2"`, one of the stricter system policies, or a security policy of your own without TLSv1.0 and TLSv1.1.',
  "zh-CN": '设置 `security_policy_id = "tls_cipher_policy_1_2"`、更严格的系统策略，或不含 TLSv1.0、TLSv1.1 的自定义安全策略。'
};
var shared18 = { "en": "This security policy accepts TLS versions older than 1.2.", "zh-CN": "该安全策略接受低于 1.2 的 TLS 版本。" };
var shared19 = {
  "en": 'Write `tls_versions = ["TLSv1.2", "TLSv1.3"]`, with cipher suites of these versions.',
  "zh-CN": '设置 `tls_versions = ["TLSv1.2", "TLSv1.3"]`，并选用对应版本的加密套件。'
};
var shared20 = {
  "en": "Objects in this OSS bucket are stored unencrypted unless each upload asks for encryption.",
  "zh-CN": "该 OSS 存储桶未设置默认加密，未指定加密方式的对象将以明文存储。"
};
var shared21 = {
  "en": 'Add `server_side_encryption_rule { sse_algorithm = "AES256" }`, or `"KMS"` with a key of your own, or an `alicloud_oss_bucket_server_side_encryption` for this bucket. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '添加 `server_side_encryption_rule { sse_algorithm = "AES256" }`（或使用自管密钥的 `"KMS"`），或为该存储桶添加 `alicloud_oss_bucket_server_side_encryption`。已有对象需重新写入才会加密。'
};
var shared22 = {
  "en": "This bucket holds sensitive data but is not encrypted with a KMS key.",
  "zh-CN": "该存储桶存有敏感数据，但未使用 KMS 密钥加密。"
};
var shared23 = {
  "en": 'Set `sse_algorithm = "KMS"` and `kms_master_key_id` of a key of your own in `server_side_encryption_rule`, or in an `alicloud_oss_bucket_server_side_encryption` for this bucket. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '在 `server_side_encryption_rule` 或该存储桶的 `alicloud_oss_bucket_server_side_encryption` 中设置 `sse_algorithm = "KMS"` 和自管密钥的 `kms_master_key_id`。已有对象需重新写入才会使用新密钥。'
};
var shared24 = {
  "en": "Everybody, anywhere, may read this bucket, which may hold data on people in mainland China.",
  "zh-CN": "任何人均可从任何地方读取该存储桶，其中可能存有中国大陆个人信息。"
};
var shared25 = {
  "en": 'Set `acl = "private"`. Let the service sign links where a client must read. If the bucket holds public content only, say so in `stores` of `.wechat-policy/integration.yaml` (`subjects: []`).',
  "zh-CN": '设置 `acl = "private"`。 客户端需要读取时由服务端签发链接。如存储桶仅含公开内容：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明（`subjects: []`）。'
};
var shared26 = {
  "en": "Backups of data on people in mainland China are copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息的备份被复制到境外，且未声明有效的出境机制。"
};
var shared27 = {
  "en": "Back up to a second region in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "备份到中国大陆的第二个地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared28 = {
  "en": "This is outside mainland China and takes backups from there, and no valid export mechanism is declared.",
  "zh-CN": "该资源位于境外，接收来自中国大陆的备份，且未声明有效的出境机制。"
};
var shared29 = {
  "en": "Put it where its provider is in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将其 provider 改为中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared30 = {
  "en": "Data on people elsewhere is copied or sent to mainland China, though nobody there is among the users.",
  "zh-CN": "境外个人的数据被复制或发送到中国大陆，而用户中没有中国大陆个人。"
};
var shared31 = {
  "en": "Name a destination outside mainland China, such as ap-southeast-1. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "将目标改为中国大陆境外，例如 ap-southeast-1。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared32 = {
  "en": "Content of a store with data on people in mainland China is cached all over the world.",
  "zh-CN": "存有中国大陆个人信息的源站内容在全球缓存。"
};
var shared33 = {
  "en": 'Limit the network to mainland China: `scope = "domestic"`. If what it delivers holds no data on people in mainland China, say so in `stores` of `.wechat-policy/integration.yaml`, about the origin or, where that is not in the repository, about this domain.',
  "zh-CN": '将加速区域限定为中国大陆：`scope = "domestic"`。如其分发内容不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中对源站（或不在仓库中时对本域名）声明。'
};
var shared34 = {
  "en": "Events with data on people in mainland China are passed on to a target outside of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的事件被转发到境外目标，且未声明有效的出境机制。"
};
var shared35 = {
  "en": "Name a target in mainland China, such as one in cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "改用中国大陆地域的目标（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared36 = {
  "en": "This store is declared to hold important or core data, and lies outside mainland China without a valid security assessment.",
  "zh-CN": "该存储声明含重要数据或核心数据，却位于境外且没有有效的安全评估。"
};
var shared37 = {
  "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared38 = {
  "en": "This key lies outside mainland China and is declared to protect data on people there, and no valid export mechanism is declared.",
  "zh-CN": "该密钥位于中国大陆境外，声明保护中国大陆个人信息，且未声明有效的出境机制。"
};
var shared39 = {
  "en": "Keep the key in a region of mainland China, such as cn-hangzhou. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 cn-hangzhou）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared40 = {
  "en": "Logs of a service for people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "面向中国大陆用户的服务日志被发送到境外，且未声明有效的出境机制。"
};
var shared41 = {
  "en": "Send the logs to a region in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将日志发送到中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared42 = {
  "en": "Audit logs of an account in mainland China are kept outside of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆账号的操作审计日志存放于境外，且未声明有效的出境机制。"
};
var shared43 = {
  "en": "Keep them in a region in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. Rules of other scanners that want a trail for all regions are met by one that is kept there. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将其存放于中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）；存放于境内的全地域跟踪同样满足其他扫描工具的要求。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared44 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared45 = {
  "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared46 = {
  "en": "This job moves data on people in mainland China out of it, and no valid export mechanism is declared.",
  "zh-CN": "该任务将中国大陆个人信息移出境外，且未声明有效的出境机制。"
};
var shared47 = {
  "en": "Name a destination in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将目标改为中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared48 = {
  "en": "This store lies in mainland China, though nobody there is among the users.",
  "zh-CN": "该存储位于中国大陆，而用户中没有中国大陆个人。"
};
var shared49 = {
  "en": "Move it to a region near its users, such as ap-southeast-1 or cn-hongkong. If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.",
  "zh-CN": "迁移至靠近用户的地域，例如 ap-southeast-1 或 cn-hongkong。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。"
};
var shared50 = {
  "en": "This key is kept in mainland China, though nobody there is among the users.",
  "zh-CN": "该密钥存放于中国大陆，而用户中没有中国大陆个人。"
};
var shared51 = {
  "en": "Keep the key where the data rests, such as ap-southeast-1 or cn-hongkong. If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).",
  "zh-CN": "将密钥存放于数据所在地域，例如 ap-southeast-1 或 cn-hongkong。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。"
};
var shared52 = {
  "en": "Data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息被复制到境外，且未声明有效的出境机制。"
};
var shared53 = {
  "en": "Copy to a region in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared54 = {
  "en": "This copy lies outside mainland China, takes its data from there, and no valid export mechanism is declared.",
  "zh-CN": "该副本位于境外，数据来自中国大陆，且未声明有效的出境机制。"
};
var shared55 = {
  "en": "Put the copy where its provider is in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将副本的 provider 改为中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var messages = {
  "encryption/block-storage-at-rest/alicloud_ecs_disk": { message: shared0, remediation: shared1 },
  "encryption/block-storage-at-rest/alicloud_disk": { message: shared0, remediation: shared1 },
  "encryption/block-storage-at-rest/alicloud_instance": { message: shared2, remediation: shared3 },
  "encryption/block-storage-at-rest/alicloud_ecs_launch_template": { message: shared4, remediation: shared5 },
  "encryption/block-storage-at-rest/alicloud_launch_template": { message: shared4, remediation: shared5 },
  "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default": { message: shared6, remediation: shared7 },
  "encryption/database-at-rest/alicloud_db_instance": { message: shared8, remediation: shared9 },
  "encryption/database-at-rest/alicloud_polardb_cluster": { message: shared10, remediation: shared11 },
  "encryption/load-balancer-tls/alicloud_slb_listener": { message: shared12, remediation: shared13 },
  "encryption/load-balancer-tls/alicloud_alb_listener": { message: shared12, remediation: shared14 },
  "encryption/load-balancer-tls-version/alicloud_slb_listener": { message: shared15, remediation: shared16 },
  "encryption/load-balancer-tls-version/alicloud_alb_listener": { message: shared15, remediation: shared17 },
  "encryption/load-balancer-tls-version/alicloud_nlb_listener": { message: shared15, remediation: shared17 },
  "encryption/load-balancer-tls-version/alicloud_alb_security_policy": { message: shared18, remediation: shared19 },
  "encryption/load-balancer-tls-version/alicloud_nlb_security_policy": { message: shared18, remediation: shared19 },
  "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy": { message: shared18, remediation: shared19 },
  "encryption/object-storage-at-rest/alicloud_oss_bucket": { message: shared20, remediation: shared21 },
  "encryption/object-storage-kms/alicloud_oss_bucket": { message: shared22, remediation: shared23 },
  "locality/access-abroad/alicloud_oss_bucket": { message: shared24, remediation: shared25 },
  "locality/access-abroad/alicloud_oss_bucket_acl": { message: shared24, remediation: shared25 },
  "locality/backup-abroad/alicloud_rds_instance_cross_backup_policy": { message: shared26, remediation: shared27 },
  "locality/backup-abroad/alicloud_ecs_auto_snapshot_policy": { message: shared26, remediation: shared27 },
  "locality/backup-abroad/alicloud_ebs_enterprise_snapshot_policy": { message: shared26, remediation: shared27 },
  "locality/backup-abroad/alicloud_hbr_policy": { message: shared26, remediation: shared27 },
  "locality/backup-abroad/alicloud_dbs_backup_plan": { message: shared26, remediation: shared27 },
  "locality/backup-abroad/alicloud_hbr_replication_vault": { message: shared28, remediation: shared29 },
  "locality/backup-abroad/alicloud_rds_ddr_instance": { message: shared28, remediation: shared29 },
  "locality/copied-to-mainland/alicloud_actiontrail_trail": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_cdn_real_time_log_delivery": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_dbs_backup_plan": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_dts_migration_job": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_dts_subscription_job": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_dts_synchronization_job": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_ebs_disk_replica_group": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_ebs_disk_replica_pair": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_ebs_enterprise_snapshot_policy": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_ecs_auto_snapshot_policy": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_event_bridge_rule": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_fcv3_async_invoke_config": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_hbr_policy": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_hbr_replication_vault": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_log_etl": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_oss_bucket_replication": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_rds_ddr_instance": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_rds_instance_cross_backup_policy": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_sls_collection_policy": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_sls_etl": { message: shared30, remediation: shared31 },
  "locality/copied-to-mainland/alicloud_sls_scheduled_sql": { message: shared30, remediation: shared31 },
  "locality/delivery-abroad/alicloud_cdn_domain_new": { message: shared32, remediation: shared33 },
  "locality/delivery-abroad/alicloud_dcdn_domain": { message: shared32, remediation: shared33 },
  "locality/events-abroad/alicloud_event_bridge_rule": { message: shared34, remediation: shared35 },
  "locality/events-abroad/alicloud_fcv3_async_invoke_config": { message: shared34, remediation: shared35 },
  "locality/important-data-abroad/alicloud_oss_bucket": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_db_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_db_readonly_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_polardb_cluster": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_mongodb_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_mongodb_sharding_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_ots_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_lindorm_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_lindorm_instance_v2": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_hbase_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_elasticsearch_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_nas_file_system": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_gpdb_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_adb_db_cluster": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_adb_db_cluster_lake_version": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_click_house_db_cluster": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_click_house_enterprise_db_cluster": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_drds_polardbx_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_ocean_base_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_graph_database_db_instance": { message: shared36, remediation: shared37 },
  "locality/important-data-abroad/alicloud_selectdb_db_instance": { message: shared36, remediation: shared37 },
  "locality/key-outside/alicloud_kms_key": { message: shared38, remediation: shared39 },
  "locality/key-outside/alicloud_kms_instance": { message: shared38, remediation: shared39 },
  "locality/logs-abroad/alicloud_sls_etl": { message: shared40, remediation: shared41 },
  "locality/logs-abroad/alicloud_log_etl": { message: shared40, remediation: shared41 },
  "locality/logs-abroad/alicloud_sls_scheduled_sql": { message: shared40, remediation: shared41 },
  "locality/logs-abroad/alicloud_sls_collection_policy": { message: shared40, remediation: shared41 },
  "locality/logs-abroad/alicloud_cdn_real_time_log_delivery": { message: shared40, remediation: shared41 },
  "locality/logs-abroad/alicloud_actiontrail_trail": { message: shared42, remediation: shared43 },
  "locality/mainland-store/alicloud_oss_bucket": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_db_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_db_readonly_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_polardb_cluster": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_mongodb_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_mongodb_sharding_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_ots_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_lindorm_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_lindorm_instance_v2": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_hbase_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_elasticsearch_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_nas_file_system": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_gpdb_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_adb_db_cluster": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_adb_db_cluster_lake_version": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_click_house_db_cluster": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_click_house_enterprise_db_cluster": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_drds_polardbx_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_ocean_base_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_graph_database_db_instance": { message: shared44, remediation: shared45 },
  "locality/mainland-store/alicloud_selectdb_db_instance": { message: shared44, remediation: shared45 },
  "locality/migration-abroad/alicloud_dts_migration_job": { message: shared46, remediation: shared47 },
  "locality/migration-abroad/alicloud_dts_synchronization_job": { message: shared46, remediation: shared47 },
  "locality/migration-abroad/alicloud_dts_subscription_job": { message: shared46, remediation: shared47 },
  "locality/outside-store/alicloud_oss_bucket": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_db_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_db_readonly_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_polardb_cluster": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_mongodb_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_mongodb_sharding_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_ots_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_lindorm_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_lindorm_instance_v2": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_hbase_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_elasticsearch_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_nas_file_system": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_gpdb_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_adb_db_cluster": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_adb_db_cluster_lake_version": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_click_house_db_cluster": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_click_house_enterprise_db_cluster": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_drds_polardbx_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_ocean_base_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_graph_database_db_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_selectdb_db_instance": { message: shared48, remediation: shared49 },
  "locality/outside-store/alicloud_kms_key": { message: shared50, remediation: shared51 },
  "locality/outside-store/alicloud_kms_instance": { message: shared50, remediation: shared51 },
  "locality/replication-abroad/alicloud_oss_bucket_replication": { message: shared52, remediation: shared53 },
  "locality/replication-abroad/alicloud_ebs_disk_replica_pair": { message: shared52, remediation: shared53 },
  "locality/replication-abroad/alicloud_ebs_disk_replica_group": { message: shared52, remediation: shared53 },
  "locality/replication-abroad/alicloud_polardb_cluster": { message: shared54, remediation: shared55 }
};
export {
  messages
};
