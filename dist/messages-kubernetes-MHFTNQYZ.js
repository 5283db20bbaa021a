import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-kubernetes.ts
var shared0 = { "en": "Volumes of this StorageClass are not encrypted.", "zh-CN": "由该 StorageClass 创建的卷未加密。" };
var shared1 = {
  "en": 'Add to `parameters`: `encrypted: "true"` for Amazon EBS and Alibaba Cloud disks (`kmsKeyId` for a key of your own), `encrypt: ENCRYPT` for Tencent Cloud CBS. Parameters cannot be changed: make a new StorageClass, and move existing volumes to it. If the account encrypts by default, writing it changes nothing and makes it visible here.',
  "zh-CN": '在 `parameters` 中添加：Amazon EBS 和阿里云云盘使用 `encrypted: "true"`（自管密钥用 `kmsKeyId`），腾讯云 CBS 使用 `encrypt: ENCRYPT`。参数不可修改：请新建 StorageClass 并迁移已有卷。若账号已开启默认加密，写明不会引起任何变化。'
};
var shared2 = { "en": "This Ingress serves plain HTTP.", "zh-CN": "该 Ingress 以明文 HTTP 提供服务。" };
var shared3 = {
  "en": 'Add `tls` with the hosts and a `secretName` (cert-manager fills it); without a `secretName`, ingress-nginx serves its default certificate. Where a cloud load balancer ends TLS, name its certificate in the controller\'s annotation, such as `alb.ingress.kubernetes.io/certificate-arn` or `networking.gke.io/managed-certificates`. Where something in front of the cluster does, write `nginx.ingress.kubernetes.io/force-ssl-redirect: "true"`.',
  "zh-CN": '添加 `tls`，写明域名和 `secretName`（可由 cert-manager 生成）；不写 `secretName` 时 ingress-nginx 使用默认证书。若由云负载均衡终止 TLS，请在控制器注解中指定证书，例如 `alb.ingress.kubernetes.io/certificate-arn` 或 `networking.gke.io/managed-certificates`。若由集群前端终止，请设置 `nginx.ingress.kubernetes.io/force-ssl-redirect: "true"`。'
};
var shared4 = { "en": "This Gateway serves plain HTTP only.", "zh-CN": "该 Gateway 仅以明文 HTTP 提供服务。" };
var shared5 = {
  "en": "Add a listener with `protocol: HTTPS`, `port: 443` and `tls.certificateRefs`, and redirect from the HTTP listener with an HTTPRoute (`filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }]`).",
  "zh-CN": "添加 `protocol: HTTPS`、`port: 443` 并设置 `tls.certificateRefs` 的监听器，再用 HTTPRoute（`filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }]`）重定向 HTTP 监听器。"
};
var shared6 = {
  "en": "Backups of a cluster in mainland China are stored outside of it, and no valid export mechanism is declared.",
  "zh-CN": "位于中国大陆的集群的备份被存放到境外，且未声明有效的出境机制。"
};
var shared7 = {
  "en": "Use a bucket in mainland China, in another region if the backups are for its loss. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "使用中国大陆境内的存储桶；如为容灾，可使用境内的另一地域。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var messages = {
  "encryption/block-storage-at-rest/StorageClass.storage.k8s.io": { message: shared0, remediation: shared1 },
  "encryption/ingress-tls/Ingress.networking.k8s.io": { message: shared2, remediation: shared3 },
  "encryption/ingress-tls/Ingress.extensions": { message: shared2, remediation: shared3 },
  "encryption/ingress-tls/Gateway.gateway.networking.k8s.io": { message: shared4, remediation: shared5 },
  "locality/backup-abroad/BackupStorageLocation.velero.io": { message: shared6, remediation: shared7 }
};
export {
  messages
};
