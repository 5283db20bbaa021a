import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-aws.ts
var shared0 = { "en": "This EBS volume is not encrypted.", "zh-CN": "该 EBS 卷未加密。" };
var shared1 = {
  "en": "Set `encrypted = true`, and `kms_key_id` for a key of your own. An existing volume cannot be changed: Terraform replaces it, so copy its data first (snapshot, encrypted copy of the snapshot, new volume). If the account encrypts by default, writing `encrypted = true` changes nothing and makes it visible here.",
  "zh-CN": "设置 `encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有的卷无法修改，Terraform 会重建，请先通过快照的加密副本迁移数据。若账号已开启默认加密，写明 `encrypted = true` 不会引起任何变化。"
};
var shared2 = { "en": "A disk of this instance is not encrypted.", "zh-CN": "该实例的一块磁盘未加密。" };
var shared3 = {
  "en": "Set `encrypted = true` in `root_block_device` and in every `ebs_block_device`; without a `root_block_device` block the root volume is as open as the image's. Changing it replaces the instance. If the account encrypts by default or the image is encrypted, writing `encrypted = true` changes nothing and makes it visible here.",
  "zh-CN": "在 `root_block_device` 和每个 `ebs_block_device` 中设置 `encrypted = true`；没有 `root_block_device` 块时，系统盘沿用镜像的加密状态。修改会重建实例。若账号已开启默认加密或镜像已加密，写明 `encrypted = true` 不会引起任何变化。"
};
var shared4 = { "en": "A disk of the instances launched from here is not encrypted.", "zh-CN": "由此启动配置创建的实例有磁盘未加密。" };
var shared5 = {
  "en": "Set `encrypted = true` in `root_block_device` and in every `ebs_block_device`; running instances keep their disks until they are replaced. AWS no longer offers launch configurations to new accounts: a launch template is the better place.",
  "zh-CN": "在 `root_block_device` 和每个 `ebs_block_device` 中设置 `encrypted = true`；运行中的实例需替换后才会生效。建议改用启动模板。"
};
var shared6 = { "en": "A disk of the instances launched from this template is not encrypted.", "zh-CN": "由此启动模板创建的实例有磁盘未加密。" };
var shared7 = {
  "en": "Set `encrypted = true` in the `ebs` block of the mapping; running instances keep their disks until they are replaced. A mapping with a `snapshot_id` takes over the encryption of the snapshot.",
  "zh-CN": "在该映射的 `ebs` 块中设置 `encrypted = true`；运行中的实例需替换后才会生效。指定了 `snapshot_id` 的映射沿用快照的加密状态。"
};
var shared8 = {
  "en": "Encryption by default is switched off for every new EBS volume of this account and region.",
  "zh-CN": "该账号在此地域新建的 EBS 卷默认不加密。"
};
var shared9 = {
  "en": "Set `enabled = true`, or leave it out, which means the same. It affects new volumes only.",
  "zh-CN": "设置 `enabled = true` 或删除该参数（默认即为 true）。仅影响新建的卷。"
};
var shared10 = { "en": "The storage of this RDS instance is not encrypted.", "zh-CN": "该 RDS 实例的存储未加密。" };
var shared11 = {
  "en": "Set `storage_encrypted = true`, and `kms_key_id` for a key of your own. An existing instance cannot be changed: take a snapshot, copy it encrypted and restore from the copy, or Terraform replaces the instance and its data is gone.",
  "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有实例无法修改：请先做快照，复制为加密快照后恢复，否则 Terraform 会重建实例并丢失数据。"
};
var shared12 = { "en": "The storage of this database cluster is not encrypted.", "zh-CN": "该数据库集群的存储未加密。" };
var shared13 = {
  "en": "Set `storage_encrypted = true`, and `kms_key_id` for a key of your own. An existing cluster cannot be changed: restore a snapshot of it into an encrypted cluster, or Terraform replaces the cluster and its data is gone. An Aurora cluster may leave `storage_encrypted` out, since AWS encrypts every new one; one from before 18 February 2026 may still be in the clear.",
  "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有集群无法修改：请将快照恢复到加密集群，否则 Terraform 会重建集群并丢失数据。自 2026 年 2 月 18 日起新建的 Aurora 集群默认加密，可以不写该参数；此前创建的集群可能仍未加密。"
};
var shared14 = { "en": "This global database opts out of storage encryption.", "zh-CN": "该全球数据库关闭了存储加密。" };
var shared15 = {
  "en": "Set `storage_encrypted = true` here and in the clusters, or leave it out where the global database is made from an encrypted cluster.",
  "zh-CN": "在此处和各集群中设置 `storage_encrypted = true`；若由已加密的集群创建，可不写该参数。"
};
var shared16 = { "en": "The storage of this DocumentDB cluster is not encrypted.", "zh-CN": "该 DocumentDB 集群的存储未加密。" };
var shared17 = {
  "en": "Set `storage_encrypted = true`, and a KMS key of your own if you want to hold it. An existing cluster cannot be changed: restore a snapshot of it into an encrypted cluster, or Terraform replaces the cluster and its data is gone.",
  "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再指定 KMS 密钥。已有集群无法修改：请将快照恢复到加密集群，否则 Terraform 会重建集群并丢失数据。"
};
var shared18 = { "en": "The storage of this Neptune cluster is not encrypted.", "zh-CN": "该 Neptune 集群的存储未加密。" };
var shared19 = { "en": "The storage of this global cluster is not encrypted.", "zh-CN": "该全球集群的存储未加密。" };
var shared20 = {
  "en": "Set `storage_encrypted = true`; it decides for every cluster that joins. It cannot be changed later. Where the global cluster is made from an existing one (`source_db_cluster_identifier`), encrypt that one instead.",
  "zh-CN": "设置 `storage_encrypted = true`，它决定所有加入的集群，且之后无法修改。若由已有集群创建（`source_db_cluster_identifier`），请改为加密该集群。"
};
var shared21 = { "en": "This listener serves plain HTTP.", "zh-CN": "该监听以明文 HTTP 提供服务。" };
var shared22 = {
  "en": 'Serve over a listener with `protocol = "HTTPS"`, a `certificate_arn` and an `ssl_policy`, and let this one only redirect: `default_action { type = "redirect" }` with `redirect { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }`.',
  "zh-CN": '使用 `protocol = "HTTPS"` 并设置 `certificate_arn` 和 `ssl_policy` 的监听提供服务；本监听仅做重定向：`default_action { type = "redirect" }`，其中 `redirect { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }`。'
};
var shared23 = { "en": "This load balancer serves plain HTTP only.", "zh-CN": "该负载均衡仅以明文 HTTP 提供服务。" };
var shared24 = {
  "en": 'Add a `listener` with `lb_port = 443`, `lb_protocol = "https"` and `ssl_certificate_id`, and redirect in the application; or move to an application load balancer, which can redirect by itself.',
  "zh-CN": '添加 `lb_port = 443`、`lb_protocol = "https"` 且设置 `ssl_certificate_id` 的 `listener`，并在应用中重定向；或迁移到可自行重定向的应用型负载均衡。'
};
var shared25 = { "en": "This distribution serves plain HTTP.", "zh-CN": "该分发以明文 HTTP 提供服务。" };
var shared26 = {
  "en": 'Set `viewer_protocol_policy = "redirect-to-https"`, or `"https-only"` for an interface that only programs call.',
  "zh-CN": '设置 `viewer_protocol_policy = "redirect-to-https"`；仅供程序调用的接口可设为 `"https-only"`。'
};
var shared27 = { "en": "This listener accepts TLS versions older than 1.2.", "zh-CN": "该监听接受低于 1.2 的 TLS 版本。" };
var shared28 = {
  "en": "Set `ssl_policy` to `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`, which AWS recommends, or another one whose name says 1-2 or 1-3. Left out, it is `ELBSecurityPolicy-2016-08`, which accepts TLS 1.0.",
  "zh-CN": "将 `ssl_policy` 设为 AWS 推荐的 `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`，或名称中含 1-2、1-3 的其他策略。不设置时为接受 TLS 1.0 的 `ELBSecurityPolicy-2016-08`。"
};
var shared29 = { "en": "This policy accepts TLS versions older than 1.2.", "zh-CN": "该策略接受低于 1.2 的 TLS 版本。" };
var shared30 = {
  "en": "Name `ELBSecurityPolicy-TLS-1-2-2017-01` as `Reference-Security-Policy`, the only predefined policy that asks for TLS 1.2, and leave `Protocol-TLSv1`, `Protocol-TLSv1.1` and `Protocol-SSLv3` out.",
  "zh-CN": "将 `Reference-Security-Policy` 设为 `ELBSecurityPolicy-TLS-1-2-2017-01`（唯一要求 TLS 1.2 的预定义策略），并去掉 `Protocol-TLSv1`、`Protocol-TLSv1.1` 和 `Protocol-SSLv3`。"
};
var shared31 = { "en": "This distribution accepts TLS versions older than 1.2.", "zh-CN": "该分发接受低于 1.2 的 TLS 版本。" };
var shared32 = {
  "en": 'Set `minimum_protocol_version = "TLSv1.2_2021"` (or later) and `ssl_support_method = "sni-only"` in `viewer_certificate`. Left out, it is `TLSv1`.',
  "zh-CN": '在 `viewer_certificate` 中设置 `minimum_protocol_version = "TLSv1.2_2021"`（或更高）和 `ssl_support_method = "sni-only"`。不设置时为 `TLSv1`。'
};
var shared33 = {
  "en": "This bucket holds sensitive data but is not encrypted with a KMS key.",
  "zh-CN": "该存储桶存有敏感数据，但未使用 KMS 密钥加密。"
};
var shared34 = {
  "en": 'Add an `aws_s3_bucket_server_side_encryption_configuration` for this bucket with `sse_algorithm = "aws:kms"` and `kms_master_key_id` of a key of your own; `bucket_key_enabled = true` keeps the cost of KMS low. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '为该存储桶添加 `aws_s3_bucket_server_side_encryption_configuration`，设置 `sse_algorithm = "aws:kms"` 和自管密钥的 `kms_master_key_id`；`bucket_key_enabled = true` 可降低 KMS 费用。已有对象需重新写入才会使用新密钥。'
};
var shared35 = {
  "en": "Everybody, anywhere, may read data on people in mainland China here.",
  "zh-CN": "任何地方的任何人都可读取此处的中国大陆个人信息。"
};
var shared36 = {
  "en": "Name the accounts or roles that may read as `Principal`, or add a `Condition` on network, organisation or account. If this holds no data on people in mainland China, such as public files: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "在 `Principal` 中写明可读取的账号或角色，或添加限定网络、组织或账号的 `Condition`。如此处不含中国大陆个人信息（例如公开文件）：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared37 = {
  "en": "This snapshot with data on people in mainland China is shared with everybody.",
  "zh-CN": "该含中国大陆个人信息的快照对所有人共享。"
};
var shared38 = {
  "en": "Share it with the accounts that need it by their numbers, and not with `all`. If it holds no data on people in mainland China: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "按账号共享给需要者，不要使用 `all`。如不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared39 = {
  "en": "A backup with data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的备份被复制到境外，且未声明有效的出境机制。"
};
var shared40 = {
  "en": "Copy to a vault or region in mainland China: cn-northwest-1 for what is in cn-north-1, and the other way round. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到中国大陆的备份库或地域：cn-north-1 的备份放入 cn-northwest-1，反之亦然。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared41 = {
  "en": "Data on people elsewhere is copied or sent to mainland China, though nobody there is among the users.",
  "zh-CN": "境外个人的数据被复制或发送到中国大陆，而用户中没有中国大陆个人。"
};
var shared42 = {
  "en": "Name a destination outside mainland China, such as ap-southeast-1. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`. Where another scanner demands the copy (checkov CKV_AWS_144, CKV_AZURE_206), any region outside mainland China satisfies it too.",
  "zh-CN": "将目标改为中国大陆境外，例如 ap-southeast-1。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared43 = {
  "en": "Content of this origin in mainland China is cached all over the world, and may hold data on people there.",
  "zh-CN": "该境内源站的内容在全球缓存，可能含有中国大陆个人信息。"
};
var shared44 = {
  "en": "Deliver it by CloudFront in the China regions (partition aws-cn), whose edges are in mainland China. If the origin holds no data on people in mainland China: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "使用中国区的 CloudFront（aws-cn 分区，边缘节点均在境内）。如源站不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared45 = {
  "en": "Events with data on people in mainland China are passed on to a place outside it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的事件被转发到境外，且未声明有效的出境机制。"
};
var shared46 = {
  "en": "Name a bus, queue, function or cluster in mainland China instead, or pass on only what names nobody. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "改为中国大陆的事件总线、队列、函数或集群，或仅转发不含个人信息的内容。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared47 = {
  "en": "This store is declared to hold important or core data, and lies outside mainland China without a valid security assessment.",
  "zh-CN": "该存储声明含重要数据或核心数据，却位于境外且没有有效的安全评估。"
};
var shared48 = {
  "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 cn-north-1、cn-northwest-1。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared49 = {
  "en": "A key for data on people in mainland China is also kept outside it, and no valid export mechanism is declared.",
  "zh-CN": "用于中国大陆个人信息的密钥在境外也有保存，且未声明有效的出境机制。"
};
var shared50 = {
  "en": "Keep the key in mainland China: make the replica in cn-north-1 or cn-northwest-1, or use a key of its own elsewhere. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the key is for no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将密钥保留在境内：副本建于 cn-north-1 或 cn-northwest-1，境外使用独立密钥。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如该密钥不用于中国大陆个人信息：在 `stores` 中声明。"
};
var shared51 = {
  "en": "This key lies outside mainland China and is declared to protect data on people there, and no valid export mechanism is declared.",
  "zh-CN": "该密钥位于中国大陆境外，声明保护中国大陆个人信息，且未声明有效的出境机制。"
};
var shared52 = {
  "en": "Keep the key in a region of mainland China, such as cn-north-1. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 cn-north-1）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared53 = {
  "en": "Logs with data on people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的日志被发送到境外，且未声明有效的出境机制。"
};
var shared54 = {
  "en": "Send them to a bucket, log group or stream in mainland China. A central log account for the mainland is one in the partition aws-cn. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "发送到中国大陆的存储桶、日志组或数据流；面向大陆的集中日志账号应位于 aws-cn 分区。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared55 = {
  "en": "This stream delivers data on people in mainland China out of it, and no valid export mechanism is declared.",
  "zh-CN": "该数据流将中国大陆个人信息投递到境外，且未声明有效的出境机制。"
};
var shared56 = {
  "en": "Deliver to a bucket, domain or endpoint in mainland China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "投递到中国大陆的存储桶、搜索域或端点。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared57 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared58 = {
  "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared59 = {
  "en": "This job moves data on people in mainland China out of it, and no valid export mechanism is declared.",
  "zh-CN": "该任务将中国大陆个人信息移出境外，且未声明有效的出境机制。"
};
var shared60 = {
  "en": "Name a target in mainland China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将目标改为中国大陆。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared61 = {
  "en": "This store lies in mainland China, though nobody there is among the users.",
  "zh-CN": "该存储位于中国大陆，而用户中没有中国大陆个人。"
};
var shared62 = {
  "en": "Move it to a region near its users, such as ap-southeast-1 (partition aws, an account of its own). If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.",
  "zh-CN": "迁移至靠近用户的地域，例如 ap-southeast-1（aws 分区，需独立账号）。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。"
};
var shared63 = {
  "en": "This key is kept in mainland China, though nobody there is among the users.",
  "zh-CN": "该密钥存放于中国大陆，而用户中没有中国大陆个人。"
};
var shared64 = {
  "en": "Keep the key where the data rests, such as ap-southeast-1 (partition aws, an account of its own). If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).",
  "zh-CN": "将密钥存放于数据所在地域，例如 ap-southeast-1（aws 分区，需独立账号）。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。"
};
var shared65 = {
  "en": "Data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息被复制到境外，且未声明有效的出境机制。"
};
var shared66 = {
  "en": "Copy to a region in mainland China, such as cn-northwest-1. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`. Where another scanner demands the copy (checkov CKV_AWS_144), switch that rule off for this bucket.",
  "zh-CN": "复制到中国大陆地域（如 cn-northwest-1）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。若其他扫描工具要求该副本（checkov CKV_AWS_144），请对此存储桶关闭该规则。"
};
var shared67 = {
  "en": "This database copies data on people in mainland China out of it, and no valid export mechanism is declared.",
  "zh-CN": "该数据库将中国大陆个人信息复制到境外，且未声明有效的出境机制。"
};
var shared68 = {
  "en": "Remove the replica, or make it in a region in mainland China: cn-north-1 and cn-northwest-1 can replicate to each other. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "删除该副本，或建于中国大陆地域：cn-north-1 与 cn-northwest-1 可互相复制。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared69 = {
  "en": "This table is also kept outside mainland China, with data on people there, and no valid export mechanism is declared.",
  "zh-CN": "该表含中国大陆个人信息并在境外保留副本，且未声明有效的出境机制。"
};
var shared70 = {
  "en": "Remove the region from the table's replicas, or name one in mainland China, such as cn-northwest-1. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "从副本中移除该地域，或改为中国大陆地域（如 cn-northwest-1）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared71 = {
  "en": "A copy with data on people in mainland China is kept outside it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的副本保存于境外，且未声明有效的出境机制。"
};
var shared72 = {
  "en": "Set `region` of the copy to one in mainland China, such as cn-northwest-1. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将副本的 `region` 设为中国大陆地域（如 cn-northwest-1）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var messages = {
  "encryption/block-storage-at-rest/aws_ebs_volume": { message: shared0, remediation: shared1 },
  "encryption/block-storage-at-rest/aws_instance": { message: shared2, remediation: shared3 },
  "encryption/block-storage-at-rest/aws_spot_instance_request": { message: shared2, remediation: shared3 },
  "encryption/block-storage-at-rest/aws_launch_configuration": { message: shared4, remediation: shared5 },
  "encryption/block-storage-at-rest/aws_launch_template": { message: shared6, remediation: shared7 },
  "encryption/block-storage-at-rest/aws_ebs_encryption_by_default": { message: shared8, remediation: shared9 },
  "encryption/database-at-rest/aws_db_instance": { message: shared10, remediation: shared11 },
  "encryption/database-at-rest/aws_rds_cluster": { message: shared12, remediation: shared13 },
  "encryption/database-at-rest/aws_rds_global_cluster": { message: shared14, remediation: shared15 },
  "encryption/database-at-rest/aws_docdb_cluster": { message: shared16, remediation: shared17 },
  "encryption/database-at-rest/aws_neptune_cluster": { message: shared18, remediation: shared17 },
  "encryption/database-at-rest/aws_docdb_global_cluster": { message: shared19, remediation: shared20 },
  "encryption/database-at-rest/aws_neptune_global_cluster": { message: shared19, remediation: shared20 },
  "encryption/load-balancer-tls/aws_lb_listener": { message: shared21, remediation: shared22 },
  "encryption/load-balancer-tls/aws_alb_listener": { message: shared21, remediation: shared22 },
  "encryption/load-balancer-tls/aws_elb": { message: shared23, remediation: shared24 },
  "encryption/load-balancer-tls/aws_cloudfront_distribution": { message: shared25, remediation: shared26 },
  "encryption/load-balancer-tls-version/aws_lb_listener": { message: shared27, remediation: shared28 },
  "encryption/load-balancer-tls-version/aws_alb_listener": { message: shared27, remediation: shared28 },
  "encryption/load-balancer-tls-version/aws_load_balancer_policy": { message: shared29, remediation: shared30 },
  "encryption/load-balancer-tls-version/aws_cloudfront_distribution": { message: shared31, remediation: shared32 },
  "encryption/object-storage-kms/aws_s3_bucket": { message: shared33, remediation: shared34 },
  "locality/access-abroad/aws_s3_bucket_policy": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_s3_bucket": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_sqs_queue": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_sqs_queue_policy": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_sns_topic": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_sns_topic_policy": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_kms_key": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_kms_key_policy": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_kms_replica_key": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_secretsmanager_secret": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_secretsmanager_secret_policy": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_opensearch_domain": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_elasticsearch_domain": { message: shared35, remediation: shared36 },
  "locality/access-abroad/aws_ami_launch_permission": { message: shared37, remediation: shared38 },
  "locality/access-abroad/aws_db_snapshot": { message: shared37, remediation: shared38 },
  "locality/access-abroad/aws_db_cluster_snapshot": { message: shared37, remediation: shared38 },
  "locality/access-abroad/aws_db_snapshot_copy": { message: shared37, remediation: shared38 },
  "locality/access-abroad/aws_rds_cluster_snapshot_copy": { message: shared37, remediation: shared38 },
  "locality/backup-abroad/aws_backup_plan": { message: shared39, remediation: shared40 },
  "locality/backup-abroad/aws_db_instance_automated_backups_replication": { message: shared39, remediation: shared40 },
  "locality/backup-abroad/aws_db_snapshot_copy": { message: shared39, remediation: shared40 },
  "locality/backup-abroad/aws_rds_cluster_snapshot_copy": { message: shared39, remediation: shared40 },
  "locality/backup-abroad/aws_ebs_snapshot_copy": { message: shared39, remediation: shared40 },
  "locality/backup-abroad/aws_dlm_lifecycle_policy": { message: shared39, remediation: shared40 },
  "locality/backup-abroad/aws_redshift_snapshot_copy": { message: shared39, remediation: shared40 },
  "locality/backup-abroad/aws_redshift_cluster": { message: shared39, remediation: shared40 },
  "locality/copied-to-mainland/aws_backup_plan": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_cloudfront_distribution": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_cloudtrail": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_cloudwatch_event_endpoint": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_cloudwatch_event_target": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_cloudwatch_log_destination": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_cloudwatch_log_subscription_filter": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_datasync_task": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_db_instance_automated_backups_replication": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_db_snapshot_copy": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_dlm_lifecycle_policy": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_dms_replication_config": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_dms_replication_task": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_dsql_cluster_peering": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_dynamodb_global_table": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_dynamodb_table": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_dynamodb_table_replica": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_ebs_snapshot_copy": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_efs_replication_configuration": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_elasticache_replication_group": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_flow_log": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_keyspaces_keyspace": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_kinesis_firehose_delivery_stream": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_memorydb_cluster": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_msk_replicator": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_rds_cluster_snapshot_copy": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_redshift_cluster": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_redshift_snapshot_copy": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_s3_bucket": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_s3_bucket_logging": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_s3_bucket_replication_configuration": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_secretsmanager_secret": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_sns_topic_subscription": { message: shared41, remediation: shared42 },
  "locality/copied-to-mainland/aws_wafv2_web_acl_logging_configuration": { message: shared41, remediation: shared42 },
  "locality/delivery-abroad/aws_cloudfront_distribution": { message: shared43, remediation: shared44 },
  "locality/events-abroad/aws_cloudwatch_event_target": { message: shared45, remediation: shared46 },
  "locality/events-abroad/aws_cloudwatch_event_endpoint": { message: shared45, remediation: shared46 },
  "locality/events-abroad/aws_sns_topic_subscription": { message: shared45, remediation: shared46 },
  "locality/events-abroad/aws_msk_replicator": { message: shared45, remediation: shared46 },
  "locality/important-data-abroad/aws_s3_bucket": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_db_instance": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_rds_cluster": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_dynamodb_table": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_docdb_cluster": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_docdbelastic_cluster": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_neptune_cluster": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_redshift_cluster": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_redshiftserverless_namespace": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_opensearch_domain": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_elasticsearch_domain": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_opensearchserverless_collection": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_efs_file_system": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_fsx_lustre_file_system": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_fsx_windows_file_system": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_fsx_ontap_file_system": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_fsx_openzfs_file_system": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_keyspaces_table": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_memorydb_cluster": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_timestreamwrite_table": { message: shared47, remediation: shared48 },
  "locality/important-data-abroad/aws_dsql_cluster": { message: shared47, remediation: shared48 },
  "locality/key-abroad/aws_kms_replica_key": { message: shared49, remediation: shared50 },
  "locality/key-abroad/aws_kms_replica_external_key": { message: shared49, remediation: shared50 },
  "locality/key-abroad/aws_kms_custom_key_store": { message: shared49, remediation: shared50 },
  "locality/key-outside/aws_kms_key": { message: shared51, remediation: shared52 },
  "locality/key-outside/aws_kms_external_key": { message: shared51, remediation: shared52 },
  "locality/key-outside/aws_kms_replica_key": { message: shared51, remediation: shared52 },
  "locality/logs-abroad/aws_cloudtrail": { message: shared53, remediation: shared54 },
  "locality/logs-abroad/aws_cloudwatch_log_subscription_filter": { message: shared53, remediation: shared54 },
  "locality/logs-abroad/aws_cloudwatch_log_destination": { message: shared53, remediation: shared54 },
  "locality/logs-abroad/aws_flow_log": { message: shared53, remediation: shared54 },
  "locality/logs-abroad/aws_wafv2_web_acl_logging_configuration": { message: shared53, remediation: shared54 },
  "locality/logs-abroad/aws_s3_bucket_logging": { message: shared53, remediation: shared54 },
  "locality/logs-abroad/aws_cloudfront_distribution": { message: shared53, remediation: shared54 },
  "locality/logs-abroad/aws_kinesis_firehose_delivery_stream": { message: shared55, remediation: shared56 },
  "locality/mainland-store/aws_s3_bucket": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_db_instance": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_rds_cluster": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_dynamodb_table": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_docdb_cluster": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_docdbelastic_cluster": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_neptune_cluster": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_redshift_cluster": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_redshiftserverless_namespace": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_opensearch_domain": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_elasticsearch_domain": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_opensearchserverless_collection": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_efs_file_system": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_fsx_lustre_file_system": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_fsx_windows_file_system": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_fsx_ontap_file_system": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_fsx_openzfs_file_system": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_keyspaces_table": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_memorydb_cluster": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_timestreamwrite_table": { message: shared57, remediation: shared58 },
  "locality/mainland-store/aws_dsql_cluster": { message: shared57, remediation: shared58 },
  "locality/migration-abroad/aws_dms_replication_task": { message: shared59, remediation: shared60 },
  "locality/migration-abroad/aws_dms_replication_config": { message: shared59, remediation: shared60 },
  "locality/migration-abroad/aws_datasync_task": { message: shared59, remediation: shared60 },
  "locality/outside-store/aws_s3_bucket": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_db_instance": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_rds_cluster": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_dynamodb_table": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_docdb_cluster": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_docdbelastic_cluster": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_neptune_cluster": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_redshift_cluster": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_redshiftserverless_namespace": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_opensearch_domain": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_elasticsearch_domain": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_opensearchserverless_collection": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_efs_file_system": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_fsx_lustre_file_system": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_fsx_windows_file_system": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_fsx_ontap_file_system": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_fsx_openzfs_file_system": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_keyspaces_table": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_memorydb_cluster": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_timestreamwrite_table": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_dsql_cluster": { message: shared61, remediation: shared62 },
  "locality/outside-store/aws_kms_key": { message: shared63, remediation: shared64 },
  "locality/outside-store/aws_kms_external_key": { message: shared63, remediation: shared64 },
  "locality/outside-store/aws_kms_replica_key": { message: shared63, remediation: shared64 },
  "locality/replication-abroad/aws_s3_bucket_replication_configuration": { message: shared65, remediation: shared66 },
  "locality/replication-abroad/aws_s3_bucket": { message: shared65, remediation: shared66 },
  "locality/replication-abroad/aws_db_instance": { message: shared67, remediation: shared68 },
  "locality/replication-abroad/aws_rds_cluster": { message: shared67, remediation: shared68 },
  "locality/replication-abroad/aws_docdb_cluster": { message: shared67, remediation: shared68 },
  "locality/replication-abroad/aws_neptune_cluster": { message: shared67, remediation: shared68 },
  "locality/replication-abroad/aws_elasticache_replication_group": { message: shared67, remediation: shared68 },
  "locality/replication-abroad/aws_memorydb_cluster": { message: shared67, remediation: shared68 },
  "locality/replication-abroad/aws_dsql_cluster_peering": { message: shared67, remediation: shared68 },
  "locality/replication-abroad/aws_dynamodb_table": { message: shared69, remediation: shared70 },
  "locality/replication-abroad/aws_dynamodb_global_table": { message: shared69, remediation: shared70 },
  "locality/replication-abroad/aws_dynamodb_table_replica": { message: shared69, remediation: shared70 },
  "locality/replication-abroad/aws_keyspaces_keyspace": { message: shared69, remediation: shared70 },
  "locality/replication-abroad/aws_efs_replication_configuration": { message: shared71, remediation: shared72 },
  "locality/replication-abroad/aws_secretsmanager_secret": { message: shared71, remediation: shared72 }
};
export {
  messages
};
