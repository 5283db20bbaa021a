import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-wechat.ts
var shared0 = {
  "en": "A WeChat credential is written into this file in clear.",
  "zh-CN": "该文件以明文写入了微信凭据。"
};
var shared1 = {
  "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
  "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
};
var shared2 = {
  "en": "An AppSecret is written into `ext.json`, which everyone who has the mini program can read.",
  "zh-CN": "AppSecret 被写入 `ext.json`，任何安装该小程序的人都能读取。"
};
var shared3 = {
  "en": "Take it out of the client and call the API from your server. Reset the AppSecret: it stays readable in the history and in every released version.",
  "zh-CN": "将其移出客户端，改由服务器调用接口，并重置 AppSecret：它仍留在仓库历史和每个已发布版本中。"
};
var shared4 = {
  "en": "Everybody may change this collection, or read personal data in it.",
  "zh-CN": "任何人都可以修改该集合，或读取其中的个人信息。"
};
var shared5 = {
  "en": 'Tie the operation to the user: `"doc._openid == auth.openid"`, or `false` where only cloud functions write. For a collection of personal data use the tag `PRIVATE` or `ADMINONLY`.',
  "zh-CN": '将操作与用户绑定，如 `"doc._openid == auth.openid"`；仅由云函数写入时设为 `false`。存放个人信息的集合使用 `PRIVATE` 或 `ADMINONLY`。'
};
var shared6 = {
  "en": "Everybody may write to this storage, other users' files included.",
  "zh-CN": "任何人都可以写入该云存储，包括覆盖他人的文件。"
};
var shared7 = {
  "en": 'Tie writing to the owner: `"resource.openid == auth.openid"`, or `"resource.openid == auth.uid"` for other logins.',
  "zh-CN": '将写入与所有者绑定：`"resource.openid == auth.openid"`，非微信登录用 `"resource.openid == auth.uid"`。'
};
var shared8 = {
  "en": "The check of domains, TLS versions and certificates is switched off for development.",
  "zh-CN": "开发阶段关闭了合法域名、TLS 版本与证书校验。"
};
var shared9 = {
  "en": "Set `urlCheck` to `true`, and add the domain that needs the exception to the server domains. If one developer needs it off for a while, keep `project.private.config.json` out of version control.",
  "zh-CN": "将 `urlCheck` 设为 `true`，并把需要的域名加入服务器域名；个人临时关闭时，不要提交 `project.private.config.json`。"
};
var shared10 = {
  "en": "This plugin is used in an unreleased or moving version.",
  "zh-CN": "该插件使用了未发布或浮动的版本。"
};
var shared11 = {
  "en": 'Write the exact version that was reviewed, such as `"version":"1.0.0"`.',
  "zh-CN": '写明经过评审的确切版本，如 `"version":"1.0.0"`。'
};
var shared12 = {
  "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
  "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
};
var shared13 = {
  "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
  "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
};
var shared14 = {
  "en": "A message token is set without an EncodingAESKey, so pushed messages arrive in plaintext.",
  "zh-CN": "配置了消息 Token 但没有 EncodingAESKey，推送消息以明文接收。"
};
var shared15 = {
  "en": "Choose the secure mode (安全模式) in the console and configure its EncodingAESKey by reference, such as `aesKey: ${WX_AES_KEY}`; make the receiver refuse messages that are not encrypted.",
  "zh-CN": "在后台选择安全模式，并以引用方式配置 EncodingAESKey，如 `aesKey: ${WX_AES_KEY}`；接收端应拒绝未加密的消息。"
};
var shared16 = {
  "en": "A secret key of a WeChat Pay merchant is written into this file in clear.",
  "zh-CN": "该文件以明文写入了微信支付商户密钥。"
};
var shared17 = {
  "en": "Write a reference (`${WX_PAY_API_V3_KEY}`, `valueFrom.secretKeyRef`) or a path outside the repository, keep the key in a secret store, and replace it in the merchant console: it stays readable in the history.",
  "zh-CN": "改为引用（`${WX_PAY_API_V3_KEY}`、`valueFrom.secretKeyRef`）或仓库之外的路径，把密钥存入密钥管理服务，并在商户平台更换：它仍留在仓库历史中。"
};
var shared18 = {
  "en": "This notification address is not a public https address with a path and without parameters.",
  "zh-CN": "该通知地址不是带路径、不带参数的公网 HTTPS 地址。"
};
var shared19 = {
  "en": "Write the full address of your system, such as `https://pay.shop.cn/wechat/notify`; put parameters into `attach`.",
  "zh-CN": "填写自己系统的完整地址，如 `https://pay.shop.cn/wechat/notify`；需要传参时使用 `attach`。"
};
var shared20 = {
  "en": "The declarations about location do not fit together.",
  "zh-CN": "地理位置相关声明不一致。"
};
var shared21 = {
  "en": 'List either `getFuzzyLocation` or the precise interfaces in `requiredPrivateInfos`, and say what the location is for, in at most 30 characters: `"permission": {"scope.userLocation": {"desc": "…"}}`.',
  "zh-CN": '在 `requiredPrivateInfos` 中只保留 `getFuzzyLocation` 或精确位置接口之一，并用不超过 30 个字符说明用途：`"permission":{"scope.userLocation":{"desc":"…"}}`。'
};
var messages = {
  "app-security/credential-literal/wechat_account": { message: shared0, remediation: shared1 },
  "app-security/credential-literal/wechat_official_account": { message: shared0, remediation: shared1 },
  "app-security/credential-literal/wechat_mini_program_account": { message: shared0, remediation: shared1 },
  "app-security/credential-literal/wechat_open_platform": { message: shared0, remediation: shared1 },
  "app-security/credential-literal/wecom_app": { message: shared0, remediation: shared1 },
  "app-security/credential-literal/wechat_pay_merchant": { message: shared0, remediation: shared1 },
  "app-security/credential-literal/wechat_mini_program_ext": { message: shared2, remediation: shared3 },
  "app-security/database-rules-open/cloudbase_database_rule": { message: shared4, remediation: shared5 },
  "app-security/database-rules-open/cloudbase_storage_rule": { message: shared6, remediation: shared7 },
  "app-security/domain-check-disabled/wechat_project": { message: shared8, remediation: shared9 },
  "app-security/plugin-version-pinned/wechat_mini_program": { message: shared10, remediation: shared11 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { message: shared10, remediation: shared11 },
  "encryption/message-callback-tls/wechat_account": { message: shared12, remediation: shared13 },
  "encryption/message-callback-tls/wechat_official_account": { message: shared12, remediation: shared13 },
  "encryption/message-callback-tls/wechat_mini_program_account": { message: shared12, remediation: shared13 },
  "encryption/message-callback-tls/wechat_open_platform": { message: shared12, remediation: shared13 },
  "encryption/message-callback-tls/wecom_app": { message: shared12, remediation: shared13 },
  "encryption/message-mode/wechat_account": { message: shared14, remediation: shared15 },
  "encryption/message-mode/wechat_official_account": { message: shared14, remediation: shared15 },
  "encryption/message-mode/wechat_mini_program_account": { message: shared14, remediation: shared15 },
  "payments/merchant-key-literal/wechat_pay_merchant": { message: shared16, remediation: shared17 },
  "payments/notify-url/wechat_pay_merchant": { message: shared18, remediation: shared19 },
  "privacy/location-declared/wechat_mini_program": { message: shared20, remediation: shared21 }
};
export {
  messages
};
