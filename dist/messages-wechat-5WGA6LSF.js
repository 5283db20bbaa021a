import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-wechat.ts
var shared0 = { "en": "This callback address is a tunnel to a developer's machine.", "zh-CN": "该回调地址是通往开发者电脑的内网穿透地址。" };
var shared1 = {
  "en": "Write the address of your own server, or move it into a file for development, such as `application-dev.yml`.",
  "zh-CN": "填写自己服务器的地址，或移到开发配置中，如 `application-dev.yml`。"
};
var shared2 = {
  "en": "Calls to WeChat are logged in full, with users' data and access tokens.",
  "zh-CN": "微信接口调用被完整写入日志，包含用户数据与 access_token。"
};
var shared3 = {
  "en": "Write `info`, or move the line into a file for development, such as `application-dev.yml`.",
  "zh-CN": "改为 `info`，或移到开发配置中，如 `application-dev.yml`。"
};
var shared4 = { "en": "A private key is kept in this repository.", "zh-CN": "仓库中存有私钥文件。" };
var shared5 = {
  "en": "Take the file out, ignore it (`.gitignore`), mount it from a secret store where it is needed, and replace the key in the console: it stays readable in the history.",
  "zh-CN": "移除该文件并加入 `.gitignore`，在需要处以密钥管理服务挂载，并在后台重置：它仍留在仓库历史中。"
};
var shared6 = { "en": "A comment holds a value that looks like a real credential.", "zh-CN": "注释中含有形如真实凭据的值。" };
var shared7 = {
  "en": "Delete the line and reset the credential if it is still in force: it stays readable in the history.",
  "zh-CN": "删除该行；若凭据仍然有效，请重置：它仍留在仓库历史中。"
};
var shared8 = { "en": "This example holds a value that looks like a real credential.", "zh-CN": "该示例文件含有形如真实凭据的值。" };
var shared9 = {
  "en": "Write a placeholder, such as `your-app-secret`, and reset the credential if it was ever in force.",
  "zh-CN": "改为占位符（如 `your-app-secret`）；若该凭据曾经生效，请重置。"
};
var shared10 = { "en": "An example holds what looks like a real key of Tencent Cloud.", "zh-CN": "示例文件中含有疑似真实的腾讯云密钥。" };
var shared11 = {
  "en": "Write a placeholder, such as `your-secret-key`, and delete the key if it was ever in force.",
  "zh-CN": "改为占位符（如 `your-secret-key`）；若该密钥曾经生效，请删除。"
};
var shared12 = { "en": "A WeChat credential is written into this file in clear.", "zh-CN": "该文件以明文写入了微信凭据。" };
var shared13 = {
  "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
  "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
};
var shared14 = { "en": "A key of Tencent Cloud is written into this file in clear.", "zh-CN": "该文件以明文写入了腾讯云 API 密钥。" };
var shared15 = {
  "en": "Write a reference instead (`${TENCENTCLOUD_SECRET_KEY}`, `valueFrom.secretKeyRef`), or give the workload a role. Disable and delete the key: it stays readable in the history.",
  "zh-CN": "改为引用（`${TENCENTCLOUD_SECRET_KEY}`、`valueFrom.secretKeyRef`），或为服务绑定角色；并停用、删除该密钥：它仍留在仓库历史中。"
};
var shared16 = { "en": "Everybody may change this collection, or read personal data in it.", "zh-CN": "任何人都可以修改该集合，或读取其中的个人信息。" };
var shared17 = {
  "en": 'Tie the operation to the user: `"update": "doc.user_id == auth.uid"`, or leave it out: the default is `false`, and cloud functions are not bound by it.',
  "zh-CN": '将操作与用户绑定，如 `"update": "doc.user_id == auth.uid"`；或不写该项：默认为 `false`，且不限制云函数。'
};
var shared18 = {
  "en": "This login does not check the state, which protects it from forged answers.",
  "zh-CN": "该登录不校验 state，无法防止伪造的回调。"
};
var shared19 = {
  "en": "Remove `ignore-check-state`, or write `false`; let JustAuth build the address of the login page.",
  "zh-CN": "删除 `ignore-check-state` 或改为 `false`，并由 JustAuth 生成授权地址。"
};
var shared20 = {
  "en": "A secret of a WeChat account is put where the build ships it to the client.",
  "zh-CN": "微信账号的密钥被放在构建时会写入客户端的位置。"
};
var shared21 = {
  "en": "Take it out of the client's build and do the work on your server, under a name without the prefix. If a build with it was released, reset the secret: whoever has the client has it.",
  "zh-CN": "将其移出客户端构建，改由服务器处理，变量名不带该前缀。若含该值的构建已发布，请重置密钥：拿到客户端的人都拥有它。"
};
var shared22 = {
  "en": "An action of a third party runs beside a WeChat secret, and is not pinned to a commit.",
  "zh-CN": "第三方 Action 与微信密钥同处一个作业，却未固定到提交。"
};
var shared23 = {
  "en": "Write the full commit, and the version as a comment: `uses: owner/name@<40 characters> # v1.2.3`.",
  "zh-CN": "写明完整提交号，并以注释标明版本：`uses: owner/name@<40 位提交号> # v1.2.3`。"
};
var shared24 = { "en": "The code of a pull request is checked out beside a WeChat secret.", "zh-CN": "拉取请求的代码与微信密钥在同一作业中被检出。" };
var shared25 = {
  "en": "Use the event `pull_request`, which gives pull requests from forks no secrets, or upload from a job of its own after the merge.",
  "zh-CN": "改用 `pull_request` 事件（来自复刻仓库的请求得不到密钥），或合并后在单独的作业中上传。"
};
var shared26 = { "en": "The job holds a WeChat secret and does not limit its token.", "zh-CN": "作业持有微信密钥，但未限制令牌权限。" };
var shared27 = {
  "en": "Add `permissions: { contents: read }` to the job or the workflow, and what else it needs.",
  "zh-CN": "在作业或工作流中添加 `permissions: { contents: read }`，并按需增补。"
};
var shared28 = { "en": "The upload key is written among the sources.", "zh-CN": "代码上传密钥被写入源码目录。" };
var shared29 = {
  "en": 'Write it to `$RUNNER_TEMP` and give that path to miniprogram-ci (`--pkp "$RUNNER_TEMP/upload.key"`), or pass the key itself as `privateKey` of the project.',
  "zh-CN": '将其写入 `$RUNNER_TEMP` 并把该路径传给 miniprogram-ci（`--pkp "$RUNNER_TEMP/upload.key"`），或通过项目的 `privateKey` 直接传入。'
};
var shared30 = { "en": "Calls to the WeChat API go over plain http.", "zh-CN": "以 http 明文调用微信接口。" };
var shared31 = {
  "en": "Write `https://`; a proxy of your own on a public name needs a certificate.",
  "zh-CN": "改为 `https://`；使用公网域名的自有代理需要证书。"
};
var shared32 = {
  "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
  "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
};
var shared33 = {
  "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
  "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
};
var shared34 = {
  "en": "A message token is set without an EncodingAESKey, so pushed messages arrive in plaintext.",
  "zh-CN": "配置了消息 Token 但没有 EncodingAESKey，推送消息以明文接收。"
};
var shared35 = {
  "en": "Choose the secure mode (安全模式) in the console and configure its EncodingAESKey by reference, such as `aesKey: ${WX_AES_KEY}`; make the receiver refuse messages that are not encrypted.",
  "zh-CN": "在后台选择安全模式，并以引用方式配置 EncodingAESKey，如 `aesKey: ${WX_AES_KEY}`；接收端应拒绝未加密的消息。"
};
var shared36 = { "en": "This message token is easily guessed.", "zh-CN": "该消息 Token 容易被猜出。" };
var shared37 = {
  "en": "Choose 32 random letters and digits, configure them by reference here and in the console, and switch to the secure mode (安全模式).",
  "zh-CN": "改用 32 位随机字母与数字，以引用方式配置并在后台同步修改，同时启用安全模式。"
};
var shared38 = {
  "en": "What users write to this bot leaves mainland China, and no transfer is declared for it.",
  "zh-CN": "用户发给该机器人的消息会传出中国大陆，且未声明相应的数据出境。"
};
var shared39 = {
  "en": "Choose a model that is offered in mainland China, or declare the transfer in `.wechat-policy/integration.yaml` (`transfers`: from CN, with its mechanism; profile `law` only) and name it in the privacy notices.",
  "zh-CN": "改用在中国大陆提供服务的模型；或在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明该出境（from CN，含 mechanism；仅 `law` 模式有效），并写入隐私声明。"
};
var shared40 = {
  "en": "Messages or payments of people in mainland China are passed on to a server outside of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆用户的消息或支付通知被转发到境外服务器，且未声明有效的出境机制。"
};
var shared41 = {
  "en": "Receive them on a server in mainland China. If this may be: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the server, with its mechanism; profile `law` only). If nobody in mainland China sends anything to it: say so in `stores` (`match`: the address that the report names, and `subjects`).",
  "zh-CN": "在中国大陆境内的服务器接收。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为服务器所在法域，含 mechanism；仅 `law` 模式有效）。如境内用户不会向其提交数据：在 `stores` 中以 `match`（报告中的资源地址）和 `subjects` 声明。"
};
var shared42 = { "en": "Payment requests go to a host that is not one of WeChat Pay.", "zh-CN": "支付请求发往非微信支付的域名。" };
var shared43 = {
  "en": "Remove the setting, or write `https://api.mch.weixin.qq.com` (`https://apihk.mch.weixin.qq.com` across borders).",
  "zh-CN": "删除该配置，或改为 `https://api.mch.weixin.qq.com`（境外为 `https://apihk.mch.weixin.qq.com`）。"
};
var shared44 = { "en": "This merchant has a version 2 key only.", "zh-CN": "该商户只配置了 v2 密钥。" };
var shared45 = {
  "en": "Set the API v3 key and apply for the API certificate in the merchant console, then configure `apiV3Key`, the private key (by path or reference) and the certificate serial, and call the v3 endpoints.",
  "zh-CN": "在商户平台设置 APIv3 密钥并申请 API 证书，配置 `apiV3Key`、私钥（路径或引用）与证书序列号，改用 v3 接口。"
};
var shared46 = {
  "en": "A secret key of a WeChat Pay merchant is written into this file in clear.",
  "zh-CN": "该文件以明文写入了微信支付商户密钥。"
};
var shared47 = {
  "en": "Write a reference (`${WX_PAY_API_V3_KEY}`, `valueFrom.secretKeyRef`) or a path outside the repository, keep the key in a secret store, and replace it in the merchant console: it stays readable in the history.",
  "zh-CN": "改为引用（`${WX_PAY_API_V3_KEY}`、`valueFrom.secretKeyRef`）或仓库之外的路径，把密钥存入密钥管理服务，并在商户平台更换：它仍留在仓库历史中。"
};
var shared48 = {
  "en": "This notification address is not a public https address with a path and without parameters.",
  "zh-CN": "该通知地址不是带路径、不带参数的公网 HTTPS 地址。"
};
var shared49 = {
  "en": "Write the full address of your system, such as `https://pay.shop.cn/wechat/notify`; put parameters into `attach`.",
  "zh-CN": "填写自己系统的完整地址，如 `https://pay.shop.cn/wechat/notify`；需要传参时使用 `attach`。"
};
var shared50 = {
  "en": "This merchant verifies WeChat Pay with a certificate from a file, which ends after five years.",
  "zh-CN": "该商户用本地平台证书文件验签，证书有效期为 5 年。"
};
var shared51 = {
  "en": "Apply for the public key of WeChat Pay in the merchant console (API security), configure it with its id (`PUB_KEY_ID_…`) beside the certificate, and remove the certificate once the change-over is done.",
  "zh-CN": "在商户平台“API 安全”申请微信支付公钥，与平台证书并行配置公钥及其 ID（`PUB_KEY_ID_…`），切换完成后移除平台证书。"
};
var shared52 = { "en": "The merchant's private key is read from the program's own package.", "zh-CN": "商户私钥从程序包内读取。" };
var shared53 = {
  "en": "Mount the file from a secret and write its path, such as `/run/secrets/apiclient_key.pem`. If it was ever committed, apply for a new certificate in the merchant console.",
  "zh-CN": "以密钥方式挂载该文件并填写其路径，如 `/run/secrets/apiclient_key.pem`。若曾提交到仓库，请在商户平台重新申请证书。"
};
var shared54 = { "en": "Payments go to the sandbox, where no money moves.", "zh-CN": "支付请求发往沙箱环境，没有真实资金流转。" };
var shared55 = {
  "en": "Write `false`, or move the switch into a file for development, such as `application-dev.yml` or `.env.development`.",
  "zh-CN": "改为 `false`，或把该开关移到开发配置中，如 `application-dev.yml`、`.env.development`。"
};
var shared56 = { "en": "Requests to WeChat Pay are signed with MD5.", "zh-CN": "对微信支付的请求使用 MD5 签名。" };
var shared57 = {
  "en": "Write `HMAC-SHA256`, in code that signs for the client as well, or move to API v3.",
  "zh-CN": "改为 `HMAC-SHA256`（包括为前端签名的代码），或升级到 API v3。"
};
var shared58 = {
  "en": "This bot logs in to an account by a protocol that WeChat does not offer for bots.",
  "zh-CN": "该机器人以微信未开放的协议登录账号。"
};
var shared59 = {
  "en": "Use an Official Account (`wechaty-puppet-official-account`, channel `wechatmp`), an app of WeCom (`wechatcom_app`, `wecom_bot`), or WeChat's own interface for bots (`weixin`).",
  "zh-CN": "改用公众号（`wechaty-puppet-official-account`、通道 `wechatmp`）、企业微信应用（`wechatcom_app`、`wecom_bot`）或微信官方机器人接口（`weixin`）。"
};
var messages = {
  "app-security/callback-tunnel/wechat_account": { message: shared0, remediation: shared1 },
  "app-security/callback-tunnel/wechat_official_account": { message: shared0, remediation: shared1 },
  "app-security/callback-tunnel/wechat_open_platform": { message: shared0, remediation: shared1 },
  "app-security/callback-tunnel/wecom_app": { message: shared0, remediation: shared1 },
  "app-security/callback-tunnel/wechat_pay_merchant": { message: shared0, remediation: shared1 },
  "app-security/client-log-bodies/wechat_client_logging": { message: shared2, remediation: shared3 },
  "app-security/credential-file/wechat_key_file": { message: shared4, remediation: shared5 },
  "app-security/credential-in-comment/wechat_commented_credential": { message: shared6, remediation: shared7 },
  "app-security/credential-in-example/wechat_account": { message: shared8, remediation: shared9 },
  "app-security/credential-in-example/wechat_official_account": { message: shared8, remediation: shared9 },
  "app-security/credential-in-example/wechat_open_platform": { message: shared8, remediation: shared9 },
  "app-security/credential-in-example/wecom_app": { message: shared8, remediation: shared9 },
  "app-security/credential-in-example/wechat_pay_merchant": { message: shared8, remediation: shared9 },
  "app-security/credential-in-example/tencent_cloud_credential": { message: shared10, remediation: shared11 },
  "app-security/credential-in-example/wechat_key_file": { message: shared8, remediation: shared9 },
  "app-security/credential-literal/wechat_account": { message: shared12, remediation: shared13 },
  "app-security/credential-literal/wechat_official_account": { message: shared12, remediation: shared13 },
  "app-security/credential-literal/wechat_open_platform": { message: shared12, remediation: shared13 },
  "app-security/credential-literal/wecom_app": { message: shared12, remediation: shared13 },
  "app-security/credential-literal/wechat_pay_merchant": { message: shared12, remediation: shared13 },
  "app-security/credential-literal/tencent_cloud_credential": { message: shared14, remediation: shared15 },
  "app-security/database-rules-open/unicloud_collection": { message: shared16, remediation: shared17 },
  "app-security/login-state-unchecked/wechat_account": { message: shared18, remediation: shared19 },
  "app-security/login-state-unchecked/wechat_official_account": { message: shared18, remediation: shared19 },
  "app-security/login-state-unchecked/wecom_app": { message: shared18, remediation: shared19 },
  "app-security/secret-in-client/wechat_client_variables": { message: shared20, remediation: shared21 },
  "app-security/upload-actions-pinned/wechat_workflow_job": { message: shared22, remediation: shared23 },
  "app-security/upload-foreign-code/wechat_workflow_job": { message: shared24, remediation: shared25 },
  "app-security/upload-job-permissions/wechat_workflow_job": { message: shared26, remediation: shared27 },
  "app-security/upload-key-in-checkout/wechat_workflow_job": { message: shared28, remediation: shared29 },
  "app-security/upload-key-in-checkout/wechat_package_script": { message: shared28, remediation: shared29 },
  "encryption/api-host-tls/wechat_account": { message: shared30, remediation: shared31 },
  "encryption/api-host-tls/wechat_official_account": { message: shared30, remediation: shared31 },
  "encryption/api-host-tls/wechat_open_platform": { message: shared30, remediation: shared31 },
  "encryption/api-host-tls/wecom_app": { message: shared30, remediation: shared31 },
  "encryption/api-host-tls/wechat_pay_merchant": { message: shared30, remediation: shared31 },
  "encryption/message-callback-tls/wechat_account": { message: shared32, remediation: shared33 },
  "encryption/message-callback-tls/wechat_official_account": { message: shared32, remediation: shared33 },
  "encryption/message-callback-tls/wechat_open_platform": { message: shared32, remediation: shared33 },
  "encryption/message-callback-tls/wecom_app": { message: shared32, remediation: shared33 },
  "encryption/message-mode/wechat_account": { message: shared34, remediation: shared35 },
  "encryption/message-mode/wechat_official_account": { message: shared34, remediation: shared35 },
  "encryption/message-token-guessable/wechat_account": { message: shared36, remediation: shared37 },
  "encryption/message-token-guessable/wechat_official_account": { message: shared36, remediation: shared37 },
  "encryption/message-token-guessable/wechat_open_platform": { message: shared36, remediation: shared37 },
  "encryption/message-token-guessable/wecom_app": { message: shared36, remediation: shared37 },
  "locality/bot-model-host/wechat_bot": { message: shared38, remediation: shared39 },
  "locality/collection-abroad/wechat_account": { message: shared40, remediation: shared41 },
  "locality/collection-abroad/wechat_official_account": { message: shared40, remediation: shared41 },
  "locality/collection-abroad/wechat_open_platform": { message: shared40, remediation: shared41 },
  "locality/collection-abroad/wecom_app": { message: shared40, remediation: shared41 },
  "locality/collection-abroad/wechat_pay_merchant": { message: shared40, remediation: shared41 },
  "payments/api-host/wechat_pay_merchant": { message: shared42, remediation: shared43 },
  "payments/api-v2-only/wechat_pay_merchant": { message: shared44, remediation: shared45 },
  "payments/merchant-key-literal/wechat_pay_merchant": { message: shared46, remediation: shared47 },
  "payments/notify-url/wechat_pay_merchant": { message: shared48, remediation: shared49 },
  "payments/platform-certificate/wechat_pay_merchant": { message: shared50, remediation: shared51 },
  "payments/private-key-in-package/wechat_pay_merchant": { message: shared52, remediation: shared53 },
  "payments/sandbox-enabled/wechat_pay_merchant": { message: shared54, remediation: shared55 },
  "payments/signature-md5/wechat_pay_merchant": { message: shared56, remediation: shared57 },
  "terms/unofficial-client/wechat_bot": { message: shared58, remediation: shared59 }
};
export {
  messages
};
