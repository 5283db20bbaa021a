import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-wechat.ts
var shared0 = {
  "en": "This callback address is a tunnel to a developer's machine.",
  "zh-CN": "该回调地址是通往开发者电脑的内网穿透地址。"
};
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
var shared4 = {
  "en": "The cloud function is granted an interface that was switched off, or a name that is none.",
  "zh-CN": "云函数声明了已下线的接口，或不是接口名的值。"
};
var shared5 = {
  "en": "Remove it; use `subscribeMessage.send` instead of template messages, and list only what the function calls.",
  "zh-CN": "将其移除；模板消息改用 `subscribeMessage.send`，并且只列出该函数实际调用的接口。"
};
var shared6 = {
  "en": "This service asks for an AppSecret, which it does not need to call WeChat.",
  "zh-CN": "该服务要求提供 AppSecret，而调用微信接口并不需要它。"
};
var shared7 = {
  "en": "Switch on the open interface service (开放接口服务) in the console, allow the interfaces there, call `http://api.weixin.qq.com` without a token, and remove the variable.",
  "zh-CN": "在控制台开启“开放接口服务”并配置接口权限，不带 token 调用 `http://api.weixin.qq.com`，然后删除该变量。"
};
var shared8 = {
  "en": "The service accepts calls from pages on a developer's machine, or from anywhere.",
  "zh-CN": "该服务接受来自开发机或任意来源网页的调用。"
};
var shared9 = {
  "en": "List the addresses of your own web pages, or leave the variable out if there are none.",
  "zh-CN": "只列出自有网页的来源；没有网页则移除该变量。"
};
var shared10 = {
  "en": "A private key is kept in this repository.",
  "zh-CN": "仓库中存有私钥文件。"
};
var shared11 = {
  "en": "Take the file out, ignore it (`.gitignore`), mount it from a secret store where it is needed, and replace the key in the console: it stays readable in the history.",
  "zh-CN": "移除该文件并加入 `.gitignore`，在需要处以密钥管理服务挂载，并在后台重置：它仍留在仓库历史中。"
};
var shared12 = {
  "en": "A comment holds a value that looks like a real credential.",
  "zh-CN": "注释中含有形如真实凭据的值。"
};
var shared13 = {
  "en": "Delete the line and reset the credential if it is still in force: it stays readable in the history.",
  "zh-CN": "删除该行；若凭据仍然有效，请重置：它仍留在仓库历史中。"
};
var shared14 = {
  "en": "This example holds a value that looks like a real credential.",
  "zh-CN": "该示例文件含有形如真实凭据的值。"
};
var shared15 = {
  "en": "Write a placeholder, such as `your-app-secret`, and reset the credential if it was ever in force.",
  "zh-CN": "改为占位符（如 `your-app-secret`）；若该凭据曾经生效，请重置。"
};
var shared16 = {
  "en": "An example holds what looks like a real key of Tencent Cloud.",
  "zh-CN": "示例文件中含有疑似真实的腾讯云密钥。"
};
var shared17 = {
  "en": "Write a placeholder, such as `your-secret-key`, and delete the key if it was ever in force.",
  "zh-CN": "改为占位符（如 `your-secret-key`）；若该密钥曾经生效，请删除。"
};
var shared18 = {
  "en": "A WeChat credential is written into this file in clear.",
  "zh-CN": "该文件以明文写入了微信凭据。"
};
var shared19 = {
  "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
  "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
};
var shared20 = {
  "en": "A key of Tencent Cloud is written into this file in clear.",
  "zh-CN": "该文件以明文写入了腾讯云 API 密钥。"
};
var shared21 = {
  "en": "Write a reference instead (`${TENCENTCLOUD_SECRET_KEY}`, `valueFrom.secretKeyRef`), or give the workload a role. Disable and delete the key: it stays readable in the history.",
  "zh-CN": "改为引用（`${TENCENTCLOUD_SECRET_KEY}`、`valueFrom.secretKeyRef`），或为服务绑定角色；并停用、删除该密钥：它仍留在仓库历史中。"
};
var shared22 = {
  "en": "An AppSecret is written into `ext.json`, which everyone who has the mini program can read.",
  "zh-CN": "AppSecret 被写入 `ext.json`，任何安装该小程序的人都能读取。"
};
var shared23 = {
  "en": "Take it out of the client and call the API from your server. Reset the AppSecret: it stays readable in the history and in every released version.",
  "zh-CN": "将其移出客户端，改由服务器调用接口，并重置 AppSecret：它仍留在仓库历史和每个已发布版本中。"
};
var shared24 = {
  "en": "The key that uploads the mini program's code is written into this file in clear.",
  "zh-CN": "该文件以明文写入了小程序代码上传密钥。"
};
var shared25 = {
  "en": "Write `{{env.MP_PRIVATE_KEY}}`, or name a file that is not in the repository with `privateKeyPath`. Reset the key in the console: it stays readable in the history.",
  "zh-CN": "改为 `{{env.MP_PRIVATE_KEY}}`，或以 `privateKeyPath` 指向仓库之外的文件。请在后台重置该密钥：它仍留在仓库历史中。"
};
var shared26 = {
  "en": "Everybody may change this collection, or read personal data in it.",
  "zh-CN": "任何人都可以修改该集合，或读取其中的个人信息。"
};
var shared27 = {
  "en": 'Tie the operation to the user: `"doc._openid == auth.openid"`, or `false` where only cloud functions write. For a collection of personal data use the tag `PRIVATE` or `ADMINONLY`.',
  "zh-CN": '将操作与用户绑定，如 `"doc._openid == auth.openid"`；仅由云函数写入时设为 `false`。存放个人信息的集合使用 `PRIVATE` 或 `ADMINONLY`。'
};
var shared28 = {
  "en": "Everybody may write to this storage, other users' files included.",
  "zh-CN": "任何人都可以写入该云存储，包括覆盖他人的文件。"
};
var shared29 = {
  "en": 'Tie writing to the owner: `"resource.openid == auth.openid"`, or `"resource.openid == auth.uid"` for other logins.',
  "zh-CN": '将写入与所有者绑定：`"resource.openid == auth.openid"`，非微信登录用 `"resource.openid == auth.uid"`。'
};
var shared30 = {
  "en": 'Tie the operation to the user: `"update": "doc.user_id == auth.uid"`, or leave it out: the default is `false`, and cloud functions are not bound by it.',
  "zh-CN": '将操作与用户绑定，如 `"update": "doc.user_id == auth.uid"`；或不写该项：默认为 `false`，且不限制云函数。'
};
var shared31 = {
  "en": "Debug mode is on: routes and data updates are written to the console.",
  "zh-CN": "调试模式已开启，路由与数据更新会输出到控制台。"
};
var shared32 = {
  "en": "Remove `debug`, or set it to `false`.",
  "zh-CN": "移除 `debug` 或设为 `false`。"
};
var shared33 = {
  "en": "Uploads go straight to the merchant's review list.",
  "zh-CN": "上传的代码直接进入商家的待审核列表。"
};
var shared34 = {
  "en": "Remove `directCommit` or set it to `false`, and release from a template.",
  "zh-CN": "移除 `directCommit` 或设为 `false`，通过模板发布。"
};
var shared35 = {
  "en": "The check of domains, TLS versions and certificates is switched off for development.",
  "zh-CN": "开发阶段关闭了合法域名、TLS 版本与证书校验。"
};
var shared36 = {
  "en": "Set `urlCheck` to `true`, and add the domain that needs the exception to the server domains. If one developer needs it off for a while, keep `project.private.config.json` out of version control.",
  "zh-CN": "将 `urlCheck` 设为 `true`，并把需要的域名加入服务器域名；个人临时关闭时，不要提交 `project.private.config.json`。"
};
var shared37 = {
  "en": "This cloud function can be called by everybody, without login.",
  "zh-CN": "任何人无需登录即可调用该云函数。"
};
var shared38 = {
  "en": 'Write `"invoke": "auth != null"`, or a narrower expression.',
  "zh-CN": '改为 `"invoke": "auth != null"` 或更严格的表达式。'
};
var shared39 = {
  "en": "The client is given an IP address for a server, which a published version refuses.",
  "zh-CN": "下发给客户端的服务器地址是 IP 地址，正式版会拒绝访问。"
};
var shared40 = {
  "en": "Write the name of the server, and add it to the server domains.",
  "zh-CN": "改用域名，并加入服务器域名。"
};
var shared41 = {
  "en": "This mini program may be opened from yours, and is not on the organisation's allow list.",
  "zh-CN": "可从本小程序打开的该目标不在组织的允许清单中。"
};
var shared42 = {
  "en": "Review it and add its AppID to `allowList.miniPrograms` in `.wechat-policy/integration.yaml`; or remove it here.",
  "zh-CN": "评审后将其 AppID 加入 `.wechat-policy/integration.yaml` 的 `allowList.miniPrograms`；或在此移除。"
};
var shared43 = {
  "en": "This login does not check the state, which protects it from forged answers.",
  "zh-CN": "该登录不校验 state，无法防止伪造的回调。"
};
var shared44 = {
  "en": "Remove `ignore-check-state`, or write `false`; let JustAuth build the address of the login page.",
  "zh-CN": "删除 `ignore-check-state` 或改为 `false`，并由 JustAuth 生成授权地址。"
};
var shared45 = {
  "en": "A key or a value of this app.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "app.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared46 = {
  "en": "Write the key as the documentation of app.json spells it, with a value of the documented type.",
  "zh-CN": "按照 app.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared47 = {
  "en": "A key or a value of this ext.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "ext.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared48 = {
  "en": "Write the key as the documentation of ext.json spells it, with a value of the documented type.",
  "zh-CN": "按照 ext.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared49 = {
  "en": "A key or a value of this game.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "game.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared50 = {
  "en": "Write the key as the documentation of game.json spells it, with a value of the documented type.",
  "zh-CN": "按照 game.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared51 = {
  "en": "A key or a value of this plugin.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "plugin.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared52 = {
  "en": "Write the key as the documentation of plugin.json spells it, with a value of the documented type.",
  "zh-CN": "按照 plugin.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared53 = {
  "en": "A key or a value of this project.config.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "project.config.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared54 = {
  "en": "Write the key as the documentation of project.config.json spells it, with a value of the documented type.",
  "zh-CN": "按照 project.config.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared55 = {
  "en": "A key or a value of this page is not as documented, and has no effect or stops the upload.",
  "zh-CN": "该页面配置中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared56 = {
  "en": "Write the key as the documentation of pages spells it, with a value of the documented type.",
  "zh-CN": "按照页面配置文档的写法使用键名，并填写文档规定类型的值。"
};
var shared57 = {
  "en": "A key or a value of this component is not as documented, and has no effect or stops the upload.",
  "zh-CN": "该组件配置中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared58 = {
  "en": "Write the key as the documentation of components spells it, with a value of the documented type.",
  "zh-CN": "按照组件配置文档的写法使用键名，并填写文档规定类型的值。"
};
var shared59 = {
  "en": "A key or a value of this theme is not as documented, and has no effect or stops the upload.",
  "zh-CN": "该主题文件中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared60 = {
  "en": "Write the key as the documentation of theme.json spells it, with a value of the documented type.",
  "zh-CN": "按照 theme.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared61 = {
  "en": "This rule never matches, so it keeps nothing out of the package.",
  "zh-CN": "该规则永远不会匹配，不会排除任何文件。"
};
var shared62 = {
  "en": 'Write an object with `type` and `value`: a pattern as `glob` (`"type": "glob", "value": "test/**/*.json"`), an ending as `suffix` (`.map`), and a path from the root of the mini program as `file` or `folder`.',
  "zh-CN": '规则须为含 `type` 与 `value` 的对象：通配使用 `glob` 类型（如 `"type":"glob","value":"test/**/*.json"`），后缀使用 `suffix`（如 `.map`），`file` 与 `folder` 填写相对小程序目录的路径。'
};
var shared63 = {
  "en": "The client is given an address without encryption.",
  "zh-CN": "下发给客户端的地址未加密。"
};
var shared64 = {
  "en": "Write the `https://` or `wss://` address, and add its domain to the server domains.",
  "zh-CN": "改为 `https://` 或 `wss://` 地址，并将域名加入服务器域名。"
};
var shared65 = {
  "en": "The provider of this plugin is not on the organisation's allow list.",
  "zh-CN": "该插件的提供方不在组织的允许清单中。"
};
var shared66 = {
  "en": "Review the plugin and what it collects, then add its AppID to `allowList.plugins` in `.wechat-policy/integration.yaml`; or remove it.",
  "zh-CN": "评审该插件及其收集的信息后，将其 AppID 加入 `.wechat-policy/integration.yaml` 的 `allowList.plugins`；或移除该插件。"
};
var shared67 = {
  "en": "No plugin is declared under this alias, so the component does not load.",
  "zh-CN": "未声明该引用名的插件，组件无法加载。"
};
var shared68 = {
  "en": "Declare the plugin with version and provider under this alias in `plugins` of `app.json` or of the subpackage (uni-app: of `mp-weixin` in `manifest.json`), correct the alias, or remove the component.",
  "zh-CN": "在 `app.json` 或分包的 `plugins`（uni-app 为 `manifest.json` 的 `mp-weixin`）中以该引用名声明插件的版本与提供方，或更正引用名，或移除该组件。"
};
var shared69 = {
  "en": "This file hands `wx` or one of its interfaces to the plugin, which then acts as your mini program.",
  "zh-CN": "该文件向插件导出了 `wx` 或其接口，插件可以以本小程序的身份调用。"
};
var shared70 = {
  "en": "Export only what the plugin needs to know, and functions that check what they are asked for: `module.exports = { pay: (order) => payChecked(order) }`.",
  "zh-CN": "只导出插件需要的数据，或对参数进行校验的函数：`module.exports = { pay: (order) => payChecked(order) }`。"
};
var shared71 = {
  "en": "Nothing in this app uses the plugin, but its code is downloaded and run.",
  "zh-CN": "应用中没有任何代码使用该插件，但其代码仍会被下载并运行。"
};
var shared72 = {
  "en": "Remove the declaration from `plugins`, and the plugin from the privacy notice.",
  "zh-CN": "从 `plugins` 中移除该声明，并从隐私声明中移除该插件。"
};
var shared73 = {
  "en": "This plugin is used in an unreleased or moving version.",
  "zh-CN": "该插件使用了未发布或浮动的版本。"
};
var shared74 = {
  "en": 'Write the exact version that was reviewed, such as `"version":"1.0.0"`.',
  "zh-CN": '写明经过评审的确切版本，如 `"version":"1.0.0"`。'
};
var shared75 = {
  "en": "A command that the tools run by themselves fetches or hides code.",
  "zh-CN": "工具自动执行的命令会下载或隐藏代码。"
};
var shared76 = {
  "en": "Keep the script in the repository and call it from there, or install the tool as a dependency with a lock file.",
  "zh-CN": "将脚本保存在仓库中并从仓库调用，或将工具作为依赖安装并提交锁文件。"
};
var shared77 = {
  "en": "A secret is written into a file that is shipped with the client.",
  "zh-CN": "密钥被写入随客户端分发的文件。"
};
var shared78 = {
  "en": "Take it out of the client and do the work on your server. Reset the secret: it stays readable in the history and in every released version.",
  "zh-CN": "将其移出客户端，改由服务器处理，并重置该密钥：它仍留在仓库历史和每个已发布版本中。"
};
var shared79 = {
  "en": "A secret of a WeChat account is put where the build ships it to the client.",
  "zh-CN": "微信账号的密钥被放在构建时会写入客户端的位置。"
};
var shared80 = {
  "en": "Take it out of the client's build and do the work on your server, under a name without the prefix. If a build with it was released, reset the secret: whoever has the client has it.",
  "zh-CN": "将其移出客户端构建，改由服务器处理，变量名不带该前缀。若含该值的构建已发布，请重置密钥：拿到客户端的人都拥有它。"
};
var shared81 = {
  "en": "This folder of server code lies inside the client's, and is packed with it.",
  "zh-CN": "该服务端代码目录位于小程序目录之内，会随之打包。"
};
var shared82 = {
  "en": 'Move the client to a folder of its own and name it in `miniprogramRoot` (`miniprogram/` beside `cloudfunctions/`); or keep the folder out: `"packOptions": {"ignore": [{"type": "folder", "value": "cloudfunctions"}]}`.',
  "zh-CN": '将客户端移至独立目录并写入 `miniprogramRoot`（如 `miniprogram/` 与 `cloudfunctions/` 并列）；或排除该目录：`"packOptions":{"ignore":[{"type":"folder","value":"cloudfunctions"}]}`。'
};
var shared83 = {
  "en": "A password is written into the template of a cloud service.",
  "zh-CN": "云服务模板中写入了密码。"
};
var shared84 = {
  "en": "Leave it empty and enter it in the console, or reset it there; for cloudbaserc.json, remove the `default`. Change the password: it stays in the history.",
  "zh-CN": "留空并在控制台填写；cloudbaserc.json 则移除 `default`。请更换该密码：它仍留在历史记录中。"
};
var shared85 = {
  "en": "A password is written into the debug settings of a cloud service.",
  "zh-CN": "云服务的本地调试配置中写入了密码。"
};
var shared86 = {
  "en": "Put `.cloudbase/` into `.gitignore` and remove the file from the repository. Change the password: it stays in the history.",
  "zh-CN": "将 `.cloudbase/` 列入 `.gitignore` 并从仓库移除该文件。请更换该密码：它仍留在历史记录中。"
};
var shared87 = {
  "en": "An action of a third party runs beside a WeChat secret, and is not pinned to a commit.",
  "zh-CN": "第三方 Action 与微信密钥同处一个作业，却未固定到提交。"
};
var shared88 = {
  "en": "Write the full commit, and the version as a comment: `uses: owner/name@<40 characters> # v1.2.3`.",
  "zh-CN": "写明完整提交号，并以注释标明版本：`uses: owner/name@<40 位提交号> # v1.2.3`。"
};
var shared89 = {
  "en": "The code of a pull request is checked out beside a WeChat secret.",
  "zh-CN": "拉取请求的代码与微信密钥在同一作业中被检出。"
};
var shared90 = {
  "en": "Use the event `pull_request`, which gives pull requests from forks no secrets, or upload from a job of its own after the merge.",
  "zh-CN": "改用 `pull_request` 事件（来自复刻仓库的请求得不到密钥），或合并后在单独的作业中上传。"
};
var shared91 = {
  "en": "The job holds a WeChat secret and does not limit its token.",
  "zh-CN": "作业持有微信密钥，但未限制令牌权限。"
};
var shared92 = {
  "en": "Add `permissions: { contents: read }` to the job or the workflow, and what else it needs.",
  "zh-CN": "在作业或工作流中添加 `permissions: { contents: read }`，并按需增补。"
};
var shared93 = {
  "en": "The upload key is written among the sources.",
  "zh-CN": "代码上传密钥被写入源码目录。"
};
var shared94 = {
  "en": 'Write it to `$RUNNER_TEMP` and give that path to miniprogram-ci (`--pkp "$RUNNER_TEMP/upload.key"`), or pass the key itself as `privateKey` of the project.',
  "zh-CN": '将其写入 `$RUNNER_TEMP` 并把该路径传给 miniprogram-ci（`--pkp "$RUNNER_TEMP/upload.key"`），或通过项目的 `privateKey` 直接传入。'
};
var shared95 = {
  "en": "Calls to the WeChat API go over plain http.",
  "zh-CN": "以 http 明文调用微信接口。"
};
var shared96 = {
  "en": "Write `https://`; a proxy of your own on a public name needs a certificate.",
  "zh-CN": "改为 `https://`；使用公网域名的自有代理需要证书。"
};
var shared97 = {
  "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
  "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
};
var shared98 = {
  "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
  "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
};
var shared99 = {
  "en": "A message token is set without an EncodingAESKey, so pushed messages arrive in plaintext.",
  "zh-CN": "配置了消息 Token 但没有 EncodingAESKey，推送消息以明文接收。"
};
var shared100 = {
  "en": "Choose the secure mode (安全模式) in the console and configure its EncodingAESKey by reference, such as `aesKey: ${WX_AES_KEY}`; make the receiver refuse messages that are not encrypted.",
  "zh-CN": "在后台选择安全模式，并以引用方式配置 EncodingAESKey，如 `aesKey: ${WX_AES_KEY}`；接收端应拒绝未加密的消息。"
};
var shared101 = {
  "en": "This message token is easily guessed.",
  "zh-CN": "该消息 Token 容易被猜出。"
};
var shared102 = {
  "en": "Choose 32 random letters and digits, configure them by reference here and in the console, and switch to the secure mode (安全模式).",
  "zh-CN": "改用 32 位随机字母与数字，以引用方式配置并在后台同步修改，同时启用安全模式。"
};
var shared103 = {
  "en": "What users write to this bot leaves mainland China, and no transfer is declared for it.",
  "zh-CN": "用户发给该机器人的消息会传出中国大陆，且未声明相应的数据出境。"
};
var shared104 = {
  "en": "Choose a model that is offered in mainland China, or declare the transfer in `.wechat-policy/integration.yaml` (`transfers`: from CN, with its mechanism; profile `law` only) and name it in the privacy notices.",
  "zh-CN": "改用在中国大陆提供服务的模型；或在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明该出境（from CN，含 mechanism；仅 `law` 模式有效），并写入隐私声明。"
};
var shared105 = {
  "en": "This service runs in Shanghai, and the audience keeps mainland China out.",
  "zh-CN": "该服务运行在上海，而受众不包含中国大陆。"
};
var shared106 = {
  "en": "Declare the transfer (`transfers: [{from: …, to: CN, mechanism: …}]`) and name it in the privacy notices, or host the service elsewhere.",
  "zh-CN": "声明该传输（`transfers: [{from: …, to: CN, mechanism: …}]`）并写入隐私声明，或将服务部署到其他地域。"
};
var shared107 = {
  "en": "This CloudBase environment lies in mainland China, and the audience keeps mainland China out.",
  "zh-CN": "该云开发环境位于中国大陆，而受众不包含中国大陆。"
};
var shared108 = {
  "en": "Declare the transfer (`transfers: [{from: …, to: CN, mechanism: …}]`) and name it in the privacy notices, or use an environment elsewhere, such as ap-singapore.",
  "zh-CN": "声明该传输（`transfers: [{from: …, to: CN, mechanism: …}]`）并写入隐私声明，或改用其他地域的环境，例如 ap-singapore。"
};
var shared109 = {
  "en": "The region is left to the default, Shanghai, though the audience is not only mainland China.",
  "zh-CN": "未写明地域（默认上海），而受众不只在中国大陆。"
};
var shared110 = {
  "en": 'Write `"region": "ap-shanghai"` if that is meant, or the region where the data may rest.',
  "zh-CN": '若确为上海，写明 `"region": "ap-shanghai"`；否则写明允许存放数据的地域。'
};
var shared111 = {
  "en": "This CloudBase environment lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该云开发环境位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared112 = {
  "en": "Use an environment in ap-shanghai, ap-guangzhou or ap-beijing; an environment keeps the region that it was made in. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with its mechanism and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "改用 ap-shanghai、ap-guangzhou 或 ap-beijing 的环境（环境创建后地域不变）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含 mechanism 与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared113 = {
  "en": "Payment requests go to a host that is not one of WeChat Pay.",
  "zh-CN": "支付请求发往非微信支付的域名。"
};
var shared114 = {
  "en": "Remove the setting, or write `https://api.mch.weixin.qq.com` (`https://apihk.mch.weixin.qq.com` across borders).",
  "zh-CN": "删除该配置，或改为 `https://api.mch.weixin.qq.com`（境外为 `https://apihk.mch.weixin.qq.com`）。"
};
var shared115 = {
  "en": "This merchant has a version 2 key only.",
  "zh-CN": "该商户只配置了 v2 密钥。"
};
var shared116 = {
  "en": "Set the API v3 key and apply for the API certificate in the merchant console, then configure `apiV3Key`, the private key (by path or reference) and the certificate serial, and call the v3 endpoints.",
  "zh-CN": "在商户平台设置 APIv3 密钥并申请 API 证书，配置 `apiV3Key`、私钥（路径或引用）与证书序列号，改用 v3 接口。"
};
var shared117 = {
  "en": "A secret key of a WeChat Pay merchant is written into this file in clear.",
  "zh-CN": "该文件以明文写入了微信支付商户密钥。"
};
var shared118 = {
  "en": "Write a reference (`${WX_PAY_API_V3_KEY}`, `valueFrom.secretKeyRef`) or a path outside the repository, keep the key in a secret store, and replace it in the merchant console: it stays readable in the history.",
  "zh-CN": "改为引用（`${WX_PAY_API_V3_KEY}`、`valueFrom.secretKeyRef`）或仓库之外的路径，把密钥存入密钥管理服务，并在商户平台更换：它仍留在仓库历史中。"
};
var shared119 = {
  "en": "This notification address is not a public https address with a path and without parameters.",
  "zh-CN": "该通知地址不是带路径、不带参数的公网 HTTPS 地址。"
};
var shared120 = {
  "en": "Write the full address of your system, such as `https://pay.shop.cn/wechat/notify`; put parameters into `attach`.",
  "zh-CN": "填写自己系统的完整地址，如 `https://pay.shop.cn/wechat/notify`；需要传参时使用 `attach`。"
};
var shared121 = {
  "en": "This merchant verifies WeChat Pay with a certificate from a file, which ends after five years.",
  "zh-CN": "该商户用本地平台证书文件验签，证书有效期为 5 年。"
};
var shared122 = {
  "en": "Apply for the public key of WeChat Pay in the merchant console (API security), configure it with its id (`PUB_KEY_ID_…`) beside the certificate, and remove the certificate once the change-over is done.",
  "zh-CN": "在商户平台“API 安全”申请微信支付公钥，与平台证书并行配置公钥及其 ID（`PUB_KEY_ID_…`），切换完成后移除平台证书。"
};
var shared123 = {
  "en": "The merchant's private key is read from the program's own package.",
  "zh-CN": "商户私钥从程序包内读取。"
};
var shared124 = {
  "en": "Mount the file from a secret and write its path, such as `/run/secrets/apiclient_key.pem`. If it was ever committed, apply for a new certificate in the merchant console.",
  "zh-CN": "以密钥方式挂载该文件并填写其路径，如 `/run/secrets/apiclient_key.pem`。若曾提交到仓库，请在商户平台重新申请证书。"
};
var shared125 = {
  "en": "Payments go to the sandbox, where no money moves.",
  "zh-CN": "支付请求发往沙箱环境，没有真实资金流转。"
};
var shared126 = {
  "en": "Write `false`, or move the switch into a file for development, such as `application-dev.yml` or `.env.development`.",
  "zh-CN": "改为 `false`，或把该开关移到开发配置中，如 `application-dev.yml`、`.env.development`。"
};
var shared127 = {
  "en": "Requests to WeChat Pay are signed with MD5.",
  "zh-CN": "对微信支付的请求使用 MD5 签名。"
};
var shared128 = {
  "en": "Write `HMAC-SHA256`, in code that signs for the client as well, or move to API v3.",
  "zh-CN": "改为 `HMAC-SHA256`（包括为前端签名的代码），或升级到 API v3。"
};
var shared129 = {
  "en": "Background location is declared only in part.",
  "zh-CN": "后台定位只声明了一部分。"
};
var shared130 = {
  "en": 'Remove `location` from `requiredBackgroundModes`, or complete it: `startLocationUpdateBackground` in `requiredPrivateInfos`, and `permission["scope.userLocation"].desc` with the purpose.',
  "zh-CN": '从 `requiredBackgroundModes` 中移除 `location`，或补全声明：在 `requiredPrivateInfos` 中加入 `startLocationUpdateBackground`，并在 `permission["scope.userLocation"].desc` 写明用途。'
};
var shared131 = {
  "en": "The declarations about location do not fit together.",
  "zh-CN": "地理位置相关声明不一致。"
};
var shared132 = {
  "en": 'List either `getFuzzyLocation` or the precise interfaces in `requiredPrivateInfos`, and say what the location is for, in at most 30 characters: `"permission": {"scope.userLocation": {"desc": "…"}}`.',
  "zh-CN": '在 `requiredPrivateInfos` 中只保留 `getFuzzyLocation` 或精确位置接口之一，并用不超过 30 个字符说明用途：`"permission":{"scope.userLocation":{"desc":"…"}}`。'
};
var shared133 = {
  "en": "The mini program tracks people in mainland China in the background, and no impact assessment is declared.",
  "zh-CN": "小程序在后台持续定位中国大陆用户，但未声明个人信息保护影响评估。"
};
var shared134 = {
  "en": "Carry out the assessment and declare it: `assessments: [{type: pipia, geography: CN, date: …}]` in `.wechat-policy/integration.yaml`. Or remove `location` from `requiredBackgroundModes`.",
  "zh-CN": "完成评估并在 `.wechat-policy/integration.yaml` 中声明 `assessments: [{type: pipia, geography: CN, date: …}]`，或从 `requiredBackgroundModes` 中移除 `location`。"
};
var shared135 = {
  "en": "The purpose that the user is shown is missing, longer than 30 characters, or a placeholder.",
  "zh-CN": "展示给用户的用途说明缺失、超过 30 个字符或为占位文字。"
};
var shared136 = {
  "en": 'Say in at most 30 characters what the location is for: `"desc": "Shows the shops near you"`.',
  "zh-CN": '用不超过 30 个字符说明定位的用途，如 `"desc": "用于查找附近的门店"`。'
};
var shared137 = {
  "en": "This bot logs in to an account by a protocol that WeChat does not offer for bots.",
  "zh-CN": "该机器人以微信未开放的协议登录账号。"
};
var shared138 = {
  "en": "Use an Official Account (`wechaty-puppet-official-account`, channel `wechatmp`), an app of WeCom (`wechatcom_app`, `wecom_bot`), or WeChat's own interface for bots (`weixin`).",
  "zh-CN": "改用公众号（`wechaty-puppet-official-account`、通道 `wechatmp`）、企业微信应用（`wechatcom_app`、`wecom_bot`）或微信官方机器人接口（`weixin`）。"
};
var messages = {
  "app-security/callback-tunnel/wechat_account": { message: shared0, remediation: shared1 },
  "app-security/callback-tunnel/wechat_official_account": { message: shared0, remediation: shared1 },
  "app-security/callback-tunnel/wechat_mini_program_account": { message: shared0, remediation: shared1 },
  "app-security/callback-tunnel/wechat_open_platform": { message: shared0, remediation: shared1 },
  "app-security/callback-tunnel/wecom_app": { message: shared0, remediation: shared1 },
  "app-security/callback-tunnel/wechat_pay_merchant": { message: shared0, remediation: shared1 },
  "app-security/client-log-bodies/wechat_client_logging": { message: shared2, remediation: shared3 },
  "app-security/cloud-function-openapi/wechat_cloud_function": { message: shared4, remediation: shared5 },
  "app-security/cloud-hosting-app-secret/wechat_cloud_run_service": { message: shared6, remediation: shared7 },
  "app-security/cors-development-origin/wechat_cloud_run_service": { message: shared8, remediation: shared9 },
  "app-security/credential-file/wechat_key_file": { message: shared10, remediation: shared11 },
  "app-security/credential-in-comment/wechat_commented_credential": { message: shared12, remediation: shared13 },
  "app-security/credential-in-example/wechat_account": { message: shared14, remediation: shared15 },
  "app-security/credential-in-example/wechat_official_account": { message: shared14, remediation: shared15 },
  "app-security/credential-in-example/wechat_mini_program_account": { message: shared14, remediation: shared15 },
  "app-security/credential-in-example/wechat_open_platform": { message: shared14, remediation: shared15 },
  "app-security/credential-in-example/wecom_app": { message: shared14, remediation: shared15 },
  "app-security/credential-in-example/wechat_pay_merchant": { message: shared14, remediation: shared15 },
  "app-security/credential-in-example/tencent_cloud_credential": { message: shared16, remediation: shared17 },
  "app-security/credential-in-example/wechat_key_file": { message: shared14, remediation: shared15 },
  "app-security/credential-literal/wechat_account": { message: shared18, remediation: shared19 },
  "app-security/credential-literal/wechat_official_account": { message: shared18, remediation: shared19 },
  "app-security/credential-literal/wechat_mini_program_account": { message: shared18, remediation: shared19 },
  "app-security/credential-literal/wechat_open_platform": { message: shared18, remediation: shared19 },
  "app-security/credential-literal/wecom_app": { message: shared18, remediation: shared19 },
  "app-security/credential-literal/wechat_pay_merchant": { message: shared18, remediation: shared19 },
  "app-security/credential-literal/tencent_cloud_credential": { message: shared20, remediation: shared21 },
  "app-security/credential-literal/wechat_mini_program_ext": { message: shared22, remediation: shared23 },
  "app-security/credential-literal/cloudbase_environment": { message: shared24, remediation: shared25 },
  "app-security/database-rules-open/cloudbase_database_rule": { message: shared26, remediation: shared27 },
  "app-security/database-rules-open/cloudbase_storage_rule": { message: shared28, remediation: shared29 },
  "app-security/database-rules-open/unicloud_collection": { message: shared26, remediation: shared30 },
  "app-security/debug-mode/wechat_mini_program": { message: shared31, remediation: shared32 },
  "app-security/debug-mode/wechat_mini_program_ext": { message: shared31, remediation: shared32 },
  "app-security/direct-commit/wechat_mini_program_ext": { message: shared33, remediation: shared34 },
  "app-security/domain-check-disabled/wechat_project": { message: shared35, remediation: shared36 },
  "app-security/function-invoke-open/cloudbase_function": { message: shared37, remediation: shared38 },
  "app-security/function-invoke-open/cloudbase_function_rule": { message: shared37, remediation: shared38 },
  "app-security/ip-endpoint/wechat_mini_program_ext": { message: shared39, remediation: shared40 },
  "app-security/ip-endpoint/wechat_mini_program": { message: shared39, remediation: shared40 },
  "app-security/jump-allowed/wechat_jump_target": { message: shared41, remediation: shared42 },
  "app-security/login-state-unchecked/wechat_account": { message: shared43, remediation: shared44 },
  "app-security/login-state-unchecked/wechat_official_account": { message: shared43, remediation: shared44 },
  "app-security/login-state-unchecked/wecom_app": { message: shared43, remediation: shared44 },
  "app-security/manifest-shape/wechat_mini_program": { message: shared45, remediation: shared46 },
  "app-security/manifest-shape/wechat_mini_program_ext": { message: shared47, remediation: shared48 },
  "app-security/manifest-shape/wechat_mini_game": { message: shared49, remediation: shared50 },
  "app-security/manifest-shape/wechat_plugin": { message: shared51, remediation: shared52 },
  "app-security/manifest-shape/wechat_project": { message: shared53, remediation: shared54 },
  "app-security/manifest-shape/wechat_page": { message: shared55, remediation: shared56 },
  "app-security/manifest-shape/wechat_component": { message: shared57, remediation: shared58 },
  "app-security/manifest-shape/wechat_theme": { message: shared59, remediation: shared60 },
  "app-security/package-exclusion-ineffective/wechat_project": { message: shared61, remediation: shared62 },
  "app-security/plain-endpoint/wechat_mini_program_ext": { message: shared63, remediation: shared64 },
  "app-security/plain-endpoint/wechat_mini_program": { message: shared63, remediation: shared64 },
  "app-security/plugin-allowed/wechat_plugin_use": { message: shared65, remediation: shared66 },
  "app-security/plugin-declared/wechat_plugin_component": { message: shared67, remediation: shared68 },
  "app-security/plugin-host-api/wechat_plugin_use": { message: shared69, remediation: shared70 },
  "app-security/plugin-unused/wechat_plugin_use": { message: shared71, remediation: shared72 },
  "app-security/plugin-version-pinned/wechat_mini_program": { message: shared73, remediation: shared74 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { message: shared73, remediation: shared74 },
  "app-security/plugin-version-pinned/wechat_mini_game": { message: shared73, remediation: shared74 },
  "app-security/project-scripts/wechat_project": { message: shared75, remediation: shared76 },
  "app-security/project-scripts/cloudbase_environment": { message: shared75, remediation: shared76 },
  "app-security/secret-in-client/wechat_mini_program": { message: shared77, remediation: shared78 },
  "app-security/secret-in-client/wechat_mini_game": { message: shared77, remediation: shared78 },
  "app-security/secret-in-client/wechat_mini_program_ext": { message: shared77, remediation: shared78 },
  "app-security/secret-in-client/wechat_client_variables": { message: shared79, remediation: shared80 },
  "app-security/server-code-in-package/wechat_project": { message: shared81, remediation: shared82 },
  "app-security/service-password-literal/wechat_cloud_run_service": { message: shared83, remediation: shared84 },
  "app-security/service-password-literal/wechat_cloud_run_debug": { message: shared85, remediation: shared86 },
  "app-security/service-password-literal/cloudbase_environment": { message: shared83, remediation: shared84 },
  "app-security/upload-actions-pinned/wechat_workflow_job": { message: shared87, remediation: shared88 },
  "app-security/upload-foreign-code/wechat_workflow_job": { message: shared89, remediation: shared90 },
  "app-security/upload-job-permissions/wechat_workflow_job": { message: shared91, remediation: shared92 },
  "app-security/upload-key-in-checkout/wechat_workflow_job": { message: shared93, remediation: shared94 },
  "app-security/upload-key-in-checkout/wechat_package_script": { message: shared93, remediation: shared94 },
  "encryption/api-host-tls/wechat_account": { message: shared95, remediation: shared96 },
  "encryption/api-host-tls/wechat_official_account": { message: shared95, remediation: shared96 },
  "encryption/api-host-tls/wechat_mini_program_account": { message: shared95, remediation: shared96 },
  "encryption/api-host-tls/wechat_open_platform": { message: shared95, remediation: shared96 },
  "encryption/api-host-tls/wecom_app": { message: shared95, remediation: shared96 },
  "encryption/api-host-tls/wechat_pay_merchant": { message: shared95, remediation: shared96 },
  "encryption/message-callback-tls/wechat_account": { message: shared97, remediation: shared98 },
  "encryption/message-callback-tls/wechat_official_account": { message: shared97, remediation: shared98 },
  "encryption/message-callback-tls/wechat_mini_program_account": { message: shared97, remediation: shared98 },
  "encryption/message-callback-tls/wechat_open_platform": { message: shared97, remediation: shared98 },
  "encryption/message-callback-tls/wecom_app": { message: shared97, remediation: shared98 },
  "encryption/message-mode/wechat_account": { message: shared99, remediation: shared100 },
  "encryption/message-mode/wechat_official_account": { message: shared99, remediation: shared100 },
  "encryption/message-mode/wechat_mini_program_account": { message: shared99, remediation: shared100 },
  "encryption/message-token-guessable/wechat_account": { message: shared101, remediation: shared102 },
  "encryption/message-token-guessable/wechat_official_account": { message: shared101, remediation: shared102 },
  "encryption/message-token-guessable/wechat_mini_program_account": { message: shared101, remediation: shared102 },
  "encryption/message-token-guessable/wechat_open_platform": { message: shared101, remediation: shared102 },
  "encryption/message-token-guessable/wecom_app": { message: shared101, remediation: shared102 },
  "locality/bot-model-host/wechat_bot": { message: shared103, remediation: shared104 },
  "locality/cloud-hosting-mainland/wechat_cloud_run_service": { message: shared105, remediation: shared106 },
  "locality/cloud-hosting-mainland/cloudbase_environment": { message: shared107, remediation: shared108 },
  "locality/cloudbase-region-explicit/cloudbase_environment": { message: shared109, remediation: shared110 },
  "locality/mainland-store/cloudbase_environment": { message: shared111, remediation: shared112 },
  "payments/api-host/wechat_pay_merchant": { message: shared113, remediation: shared114 },
  "payments/api-v2-only/wechat_pay_merchant": { message: shared115, remediation: shared116 },
  "payments/merchant-key-literal/wechat_pay_merchant": { message: shared117, remediation: shared118 },
  "payments/notify-url/wechat_pay_merchant": { message: shared119, remediation: shared120 },
  "payments/platform-certificate/wechat_pay_merchant": { message: shared121, remediation: shared122 },
  "payments/private-key-in-package/wechat_pay_merchant": { message: shared123, remediation: shared124 },
  "payments/sandbox-enabled/wechat_pay_merchant": { message: shared125, remediation: shared126 },
  "payments/signature-md5/wechat_pay_merchant": { message: shared127, remediation: shared128 },
  "privacy/background-location/wechat_mini_program": { message: shared129, remediation: shared130 },
  "privacy/location-declared/wechat_mini_program": { message: shared131, remediation: shared132 },
  "privacy/location-declared/wechat_mini_program_ext": { message: shared131, remediation: shared132 },
  "privacy/location-tracking-assessed/wechat_mini_program": { message: shared133, remediation: shared134 },
  "privacy/permission-purpose/wechat_mini_program": { message: shared135, remediation: shared136 },
  "privacy/permission-purpose/wechat_mini_program_ext": { message: shared135, remediation: shared136 },
  "privacy/permission-purpose/wechat_mini_game": { message: shared135, remediation: shared136 },
  "terms/unofficial-client/wechat_bot": { message: shared137, remediation: shared138 }
};
export {
  messages
};
