import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/texts.ts
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
var shared10 = { "en": "A private key is kept in this repository.", "zh-CN": "仓库中存有私钥文件。" };
var shared11 = {
  "en": "Take the file out, ignore it (`.gitignore`), mount it from a secret store where it is needed, and replace the key in the console: it stays readable in the history.",
  "zh-CN": "移除该文件并加入 `.gitignore`，在需要处以密钥管理服务挂载，并在后台重置：它仍留在仓库历史中。"
};
var shared12 = { "en": "A comment holds a value that looks like a real credential.", "zh-CN": "注释中含有形如真实凭据的值。" };
var shared13 = {
  "en": "Delete the line and reset the credential if it is still in force: it stays readable in the history.",
  "zh-CN": "删除该行；若凭据仍然有效，请重置：它仍留在仓库历史中。"
};
var shared14 = { "en": "This example holds a value that looks like a real credential.", "zh-CN": "该示例文件含有形如真实凭据的值。" };
var shared15 = {
  "en": "Write a placeholder, such as `your-app-secret`, and reset the credential if it was ever in force.",
  "zh-CN": "改为占位符（如 `your-app-secret`）；若该凭据曾经生效，请重置。"
};
var shared16 = { "en": "An example holds what looks like a real key of Tencent Cloud.", "zh-CN": "示例文件中含有疑似真实的腾讯云密钥。" };
var shared17 = {
  "en": "Write a placeholder, such as `your-secret-key`, and delete the key if it was ever in force.",
  "zh-CN": "改为占位符（如 `your-secret-key`）；若该密钥曾经生效，请删除。"
};
var shared18 = { "en": "A WeChat credential is written into this file in clear.", "zh-CN": "该文件以明文写入了微信凭据。" };
var shared19 = {
  "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
  "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
};
var shared20 = { "en": "A key of Tencent Cloud is written into this file in clear.", "zh-CN": "该文件以明文写入了腾讯云 API 密钥。" };
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
var shared26 = { "en": "Everybody may change this collection, or read personal data in it.", "zh-CN": "任何人都可以修改该集合，或读取其中的个人信息。" };
var shared27 = {
  "en": 'Tie the operation to the user: `"doc._openid == auth.openid"`, or `false` where only cloud functions write. For a collection of personal data use the tag `PRIVATE` or `ADMINONLY`.',
  "zh-CN": '将操作与用户绑定，如 `"doc._openid == auth.openid"`；仅由云函数写入时设为 `false`。存放个人信息的集合使用 `PRIVATE` 或 `ADMINONLY`。'
};
var shared28 = { "en": "Everybody may write to this storage, other users' files included.", "zh-CN": "任何人都可以写入该云存储，包括覆盖他人的文件。" };
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
var shared32 = { "en": "Remove `debug`, or set it to `false`.", "zh-CN": "移除 `debug` 或设为 `false`。" };
var shared33 = { "en": "Uploads go straight to the merchant's review list.", "zh-CN": "上传的代码直接进入商家的待审核列表。" };
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
var shared37 = { "en": "This cloud function can be called by everybody, without login.", "zh-CN": "任何人无需登录即可调用该云函数。" };
var shared38 = {
  "en": 'Write `"invoke": "auth != null"`, or a narrower expression.',
  "zh-CN": '改为 `"invoke": "auth != null"` 或更严格的表达式。'
};
var shared39 = { "en": "The runbook does not inform the authority of this geography in time.", "zh-CN": "预案未在规定时限内报告该地区的主管机关。" };
var shared40 = {
  "en": "Add or correct `governance.incidents.authorities`: `{geography: CN, hours: 4}` (1 for a designated operator of critical information infrastructure), `{geography: EEA, hours: 72}`, `{geography: GB, hours: 72}`; and the runbook with it.",
  "zh-CN": "补充或更正 `governance.incidents.authorities`：`{geography: CN, hours: 4}`（关键信息基础设施运营者为 1）、`{geography: EEA, hours: 72}`、`{geography: GB, hours: 72}`，并同步修改预案。"
};
var shared41 = { "en": "The runbook for incidents does not inform Tencent.", "zh-CN": "事件应急预案未包含通报腾讯。" };
var shared42 = {
  "en": "Add the step to the runbook, and `informsTencent: true` to `governance.incidents`.",
  "zh-CN": "在预案中增加该步骤，并在 `governance.incidents` 中添加 `informsTencent: true`。"
};
var shared43 = { "en": "No runbook for incidents is declared.", "zh-CN": "未声明事件应急预案。" };
var shared44 = {
  "en": "Declare it: `governance: {incidents: {runbook: <where it is kept>, authorities: [{geography: CN, hours: 4}], informsTencent: true}}`.",
  "zh-CN": "声明：`governance: {incidents: {runbook: <存放位置>, authorities: [{geography: CN, hours: 4}], informsTencent: true}}`。"
};
var shared45 = {
  "en": "The client is given an IP address for a server, which a published version refuses.",
  "zh-CN": "下发给客户端的服务器地址是 IP 地址，正式版会拒绝访问。"
};
var shared46 = { "en": "Write the name of the server, and add it to the server domains.", "zh-CN": "改用域名，并加入服务器域名。" };
var shared47 = {
  "en": "This mini program may be opened from yours, and is not on the organisation's allow list.",
  "zh-CN": "可从本小程序打开的该目标不在组织的允许清单中。"
};
var shared48 = {
  "en": "Review it and add its AppID to `allowList.miniPrograms` in `.wechat-policy/integration.yaml`; or remove it here.",
  "zh-CN": "评审后将其 AppID 加入 `.wechat-policy/integration.yaml` 的 `allowList.miniPrograms`；或在此移除。"
};
var shared49 = { "en": "Logs are declared to be kept for less than six months.", "zh-CN": "声明的日志留存期不足六个月。" };
var shared50 = {
  "en": "Keep logs of visits, callbacks, sign-ins and administration for 184 days at least, and write `logging: {retentionDays: 184}`.",
  "zh-CN": "访问、回调、登录与管理日志至少留存 184 天，并填写 `logging: {retentionDays: 184}`。"
};
var shared51 = {
  "en": "This login does not check the state, which protects it from forged answers.",
  "zh-CN": "该登录不校验 state，无法防止伪造的回调。"
};
var shared52 = {
  "en": "Remove `ignore-check-state`, or write `false`; let JustAuth build the address of the login page.",
  "zh-CN": "删除 `ignore-check-state` 或改为 `false`，并由 JustAuth 生成授权地址。"
};
var shared53 = {
  "en": "A key or a value of this app.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "app.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared54 = {
  "en": "Write the key as the documentation of app.json spells it, with a value of the documented type.",
  "zh-CN": "按照 app.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared55 = {
  "en": "A key or a value of this ext.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "ext.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared56 = {
  "en": "Write the key as the documentation of ext.json spells it, with a value of the documented type.",
  "zh-CN": "按照 ext.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared57 = {
  "en": "A key or a value of this game.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "game.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared58 = {
  "en": "Write the key as the documentation of game.json spells it, with a value of the documented type.",
  "zh-CN": "按照 game.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared59 = {
  "en": "A key or a value of this plugin.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "plugin.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared60 = {
  "en": "Write the key as the documentation of plugin.json spells it, with a value of the documented type.",
  "zh-CN": "按照 plugin.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared61 = {
  "en": "A key or a value of this project.config.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "project.config.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared62 = {
  "en": "Write the key as the documentation of project.config.json spells it, with a value of the documented type.",
  "zh-CN": "按照 project.config.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared63 = {
  "en": "A key or a value of this page is not as documented, and has no effect or stops the upload.",
  "zh-CN": "该页面配置中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared64 = {
  "en": "Write the key as the documentation of pages spells it, with a value of the documented type.",
  "zh-CN": "按照页面配置文档的写法使用键名，并填写文档规定类型的值。"
};
var shared65 = {
  "en": "A key or a value of this component is not as documented, and has no effect or stops the upload.",
  "zh-CN": "该组件配置中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared66 = {
  "en": "Write the key as the documentation of components spells it, with a value of the documented type.",
  "zh-CN": "按照组件配置文档的写法使用键名，并填写文档规定类型的值。"
};
var shared67 = {
  "en": "A key or a value of this theme is not as documented, and has no effect or stops the upload.",
  "zh-CN": "该主题文件中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared68 = {
  "en": "Write the key as the documentation of theme.json spells it, with a value of the documented type.",
  "zh-CN": "按照 theme.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared69 = { "en": "This rule never matches, so it keeps nothing out of the package.", "zh-CN": "该规则永远不会匹配，不会排除任何文件。" };
var shared70 = {
  "en": 'Write an object with `type` and `value`: a pattern as `glob` (`"type": "glob", "value": "test/**/*.json"`), an ending as `suffix` (`.map`), and a path from the root of the mini program as `file` or `folder`.',
  "zh-CN": '规则须为含 `type` 与 `value` 的对象：通配使用 `glob` 类型（如 `"type":"glob","value":"test/**/*.json"`），后缀使用 `suffix`（如 `.map`），`file` 与 `folder` 填写相对小程序目录的路径。'
};
var shared71 = { "en": "The client is given an address without encryption.", "zh-CN": "下发给客户端的地址未加密。" };
var shared72 = {
  "en": "Write the `https://` or `wss://` address, and add its domain to the server domains.",
  "zh-CN": "改为 `https://` 或 `wss://` 地址，并将域名加入服务器域名。"
};
var shared73 = { "en": "The provider of this plugin is not on the organisation's allow list.", "zh-CN": "该插件的提供方不在组织的允许清单中。" };
var shared74 = {
  "en": "Review the plugin and what it collects, then add its AppID to `allowList.plugins` in `.wechat-policy/integration.yaml`; or remove it.",
  "zh-CN": "评审该插件及其收集的信息后，将其 AppID 加入 `.wechat-policy/integration.yaml` 的 `allowList.plugins`；或移除该插件。"
};
var shared75 = { "en": "No plugin is declared under this alias, so the component does not load.", "zh-CN": "未声明该引用名的插件，组件无法加载。" };
var shared76 = {
  "en": "Declare the plugin with version and provider under this alias in `plugins` of `app.json` or of the subpackage (uni-app: of `mp-weixin` in `manifest.json`), correct the alias, or remove the component.",
  "zh-CN": "在 `app.json` 或分包的 `plugins`（uni-app 为 `manifest.json` 的 `mp-weixin`）中以该引用名声明插件的版本与提供方，或更正引用名，或移除该组件。"
};
var shared77 = {
  "en": "This file hands `wx` or one of its interfaces to the plugin, which then acts as your mini program.",
  "zh-CN": "该文件向插件导出了 `wx` 或其接口，插件可以以本小程序的身份调用。"
};
var shared78 = {
  "en": "Export only what the plugin needs to know, and functions that check what they are asked for: `module.exports = { pay: (order) => payChecked(order) }`.",
  "zh-CN": "只导出插件需要的数据，或对参数进行校验的函数：`module.exports = { pay: (order) => payChecked(order) }`。"
};
var shared79 = { "en": "A plugin is in use, and no list says which plugins were reviewed.", "zh-CN": "使用了插件，但没有经评审插件的清单。" };
var shared80 = {
  "en": "Review the plugin, then declare `allowList: {plugins: [<its provider>]}` in `.wechat-policy/integration.yaml`.",
  "zh-CN": "评审插件后，在 `.wechat-policy/integration.yaml` 中声明 `allowList: {plugins: [<其 provider>]}`。"
};
var shared81 = {
  "en": "Nothing in this app uses the plugin, but its code is downloaded and run.",
  "zh-CN": "应用中没有任何代码使用该插件，但其代码仍会被下载并运行。"
};
var shared82 = {
  "en": "Remove the declaration from `plugins`, and the plugin from the privacy notice.",
  "zh-CN": "从 `plugins` 中移除该声明，并从隐私声明中移除该插件。"
};
var shared83 = { "en": "This plugin is used in an unreleased or moving version.", "zh-CN": "该插件使用了未发布或浮动的版本。" };
var shared84 = {
  "en": 'Write the exact version that was reviewed, such as `"version":"1.0.0"`.',
  "zh-CN": '写明经过评审的确切版本，如 `"version":"1.0.0"`。'
};
var shared85 = { "en": "A command that the tools run by themselves fetches or hides code.", "zh-CN": "工具自动执行的命令会下载或隐藏代码。" };
var shared86 = {
  "en": "Keep the script in the repository and call it from there, or install the tool as a dependency with a lock file.",
  "zh-CN": "将脚本保存在仓库中并从仓库调用，或将工具作为依赖安装并提交锁文件。"
};
var shared87 = { "en": "A secret is written into a file that is shipped with the client.", "zh-CN": "密钥被写入随客户端分发的文件。" };
var shared88 = {
  "en": "Take it out of the client and do the work on your server. Reset the secret: it stays readable in the history and in every released version.",
  "zh-CN": "将其移出客户端，改由服务器处理，并重置该密钥：它仍留在仓库历史和每个已发布版本中。"
};
var shared89 = {
  "en": "A secret of a WeChat account is put where the build ships it to the client.",
  "zh-CN": "微信账号的密钥被放在构建时会写入客户端的位置。"
};
var shared90 = {
  "en": "Take it out of the client's build and do the work on your server, under a name without the prefix. If a build with it was released, reset the secret: whoever has the client has it.",
  "zh-CN": "将其移出客户端构建，改由服务器处理，变量名不带该前缀。若含该值的构建已发布，请重置密钥：拿到客户端的人都拥有它。"
};
var shared91 = {
  "en": "This folder of server code lies inside the client's, and is packed with it.",
  "zh-CN": "该服务端代码目录位于小程序目录之内，会随之打包。"
};
var shared92 = {
  "en": 'Move the client to a folder of its own and name it in `miniprogramRoot` (`miniprogram/` beside `cloudfunctions/`); or keep the folder out: `"packOptions": {"ignore": [{"type": "folder", "value": "cloudfunctions"}]}`.',
  "zh-CN": '将客户端移至独立目录并写入 `miniprogramRoot`（如 `miniprogram/` 与 `cloudfunctions/` 并列）；或排除该目录：`"packOptions":{"ignore":[{"type":"folder","value":"cloudfunctions"}]}`。'
};
var shared93 = { "en": "Server domains are declared, and no ICP filing.", "zh-CN": "声明了服务器域名，但没有 ICP 备案号。" };
var shared94 = {
  "en": "Add `filings: {icp: …}` with the filing number of the domains. Where only Weixin's own cloud is called (`callContainer`), no server domain is needed.",
  "zh-CN": "补充 `filings: {icp: …}` 并填写域名备案号。若仅调用微信自有云（`callContainer`），则无需服务器域名。"
};
var shared95 = { "en": "A server domain of this component is one that the console refuses.", "zh-CN": "该组件的服务器域名不会被后台接受。" };
var shared96 = {
  "en": "Write the name that the console lists, with its scheme: `https://api.example.com` for `request`, `upload`, `download` and `business`, `wss://…` for `socket`. Let your own server call `api.weixin.qq.com`.",
  "zh-CN": "填写后台登记的域名及协议：`request`、`upload`、`download`、`business` 为 `https://api.example.com`，`socket` 为 `wss://…`。`api.weixin.qq.com` 由自己的服务器调用。"
};
var shared97 = { "en": "A password is written into the template of a cloud service.", "zh-CN": "云服务模板中写入了密码。" };
var shared98 = {
  "en": "Leave it empty and enter it in the console, or reset it there; for cloudbaserc.json, remove the `default`. Change the password: it stays in the history.",
  "zh-CN": "留空并在控制台填写；cloudbaserc.json 则移除 `default`。请更换该密码：它仍留在历史记录中。"
};
var shared99 = { "en": "A password is written into the debug settings of a cloud service.", "zh-CN": "云服务的本地调试配置中写入了密码。" };
var shared100 = {
  "en": "Put `.cloudbase/` into `.gitignore` and remove the file from the repository. Change the password: it stays in the history.",
  "zh-CN": "将 `.cloudbase/` 列入 `.gitignore` 并从仓库移除该文件。请更换该密码：它仍留在历史记录中。"
};
var shared101 = {
  "en": "An action of a third party runs beside a WeChat secret, and is not pinned to a commit.",
  "zh-CN": "第三方 Action 与微信密钥同处一个作业，却未固定到提交。"
};
var shared102 = {
  "en": "Write the full commit, and the version as a comment: `uses: owner/name@<40 characters> # v1.2.3`.",
  "zh-CN": "写明完整提交号，并以注释标明版本：`uses: owner/name@<40 位提交号> # v1.2.3`。"
};
var shared103 = { "en": "The code of a pull request is checked out beside a WeChat secret.", "zh-CN": "拉取请求的代码与微信密钥在同一作业中被检出。" };
var shared104 = {
  "en": "Use the event `pull_request`, which gives pull requests from forks no secrets, or upload from a job of its own after the merge.",
  "zh-CN": "改用 `pull_request` 事件（来自复刻仓库的请求得不到密钥），或合并后在单独的作业中上传。"
};
var shared105 = { "en": "The job holds a WeChat secret and does not limit its token.", "zh-CN": "作业持有微信密钥，但未限制令牌权限。" };
var shared106 = {
  "en": "Add `permissions: { contents: read }` to the job or the workflow, and what else it needs.",
  "zh-CN": "在作业或工作流中添加 `permissions: { contents: read }`，并按需增补。"
};
var shared107 = { "en": "The upload key is written among the sources.", "zh-CN": "代码上传密钥被写入源码目录。" };
var shared108 = {
  "en": 'Write it to `$RUNNER_TEMP` and give that path to miniprogram-ci (`--pkp "$RUNNER_TEMP/upload.key"`), or pass the key itself as `privateKey` of the project.',
  "zh-CN": '将其写入 `$RUNNER_TEMP` 并把该路径传给 miniprogram-ci（`--pkp "$RUNNER_TEMP/upload.key"`），或通过项目的 `privateKey` 直接传入。'
};
var shared109 = { "en": "Nobody has looked this certificate up within the last 90 days.", "zh-CN": "近 90 天内没有人查验该证书。" };
var shared110 = {
  "en": "Look at the issuer's validation page or register, and write the day as `checkedOn`.",
  "zh-CN": "请查看颁发者的验证页或登记册，并将日期写入 `checkedOn`。"
};
var shared111 = { "en": "This certificate has expired.", "zh-CN": "该认证已过期。" };
var shared112 = {
  "en": "Get the current certificate from its holder and record its `expires` and the day you looked, `checkedOn`; if there is none, remove the entry and rest what it covered on something else.",
  "zh-CN": "向持证方获取现行证书并记录其 `expires` 与查验日期 `checkedOn`；若无，请移除该条目并为其覆盖范围另寻依据。"
};
var shared113 = {
  "en": "This certificate is by an edition of the standard that is no longer in force.",
  "zh-CN": "该证书依据的标准版本已失效。"
};
var shared114 = {
  "en": "Get the certificate by the present edition and write that as `edition`: 2022 for ISO/IEC 27001, 2019 or 2025 for 27701 and 27018, 4.0.1 for PCI DSS.",
  "zh-CN": "请取得现行版本的证书并写入 `edition`：ISO/IEC 27001 为 2022，27701 与 27018 为 2019 或 2025，PCI DSS 为 4.0.1。"
};
var shared115 = {
  "en": "This integration relies on a certificate of Tencent, and nobody has put on record that its scope covers what is needed.",
  "zh-CN": "本集成依赖腾讯的证书，但没有人记录其范围已覆盖所需。"
};
var shared116 = {
  "en": "Have whoever answers for privacy read the scope and the statement of applicability, and run `wechat-policy acknowledge certification-equivalence`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If nothing rests on the certificate, remove the entry.",
  "zh-CN": "请由隐私负责人阅读证书范围与适用性声明，并运行 `wechat-policy acknowledge certification-equivalence`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。若并不依赖该证书，请移除该条目。"
};
var shared117 = {
  "en": "The holder of this certificate does not operate what it is relied on for.",
  "zh-CN": "该证书的持有方并非所依赖内容的运营者。"
};
var shared118 = {
  "en": "Rely on a certificate of whoever operates it. If the holder does take part, declare them: your own name in `organisation`, other companies in `entities` with `operator` at the component, service providers in `processors`.",
  "zh-CN": "请依赖实际运营者的证书。若持证方确实参与，请予声明：本组织名称写入 `organisation`，其他公司写入 `entities` 并在组件中以 `operator` 指明，服务商写入 `processors`。"
};
var shared119 = { "en": "Personal data rests in a place that this certificate does not take in.", "zh-CN": "个人信息存放于该证书未覆盖的地点。" };
var shared120 = {
  "en": "Have the scope of the certificate widened and add the place to `locations`, or move the store (`stores[].territory`).",
  "zh-CN": "请扩大证书范围并将该地点加入 `locations`，或迁移存储（`stores[].territory`）。"
};
var shared121 = { "en": "The scope of this certificate does not take this in.", "zh-CN": "该证书的范围不包含此项。" };
var shared122 = {
  "en": "Remove it from `covers` and rest it on something else, such as an assessment of your own (`assessments`). If the certificate does cover it, add it to `scope` in the same words.",
  "zh-CN": "请将其从 `covers` 中移除并另寻依据，例如自身评估（`assessments`）。若证书确实覆盖，请以相同措辞加入 `scope`。"
};
var shared123 = { "en": "It is not recorded what this certificate covers.", "zh-CN": "未记录该证书的覆盖范围。" };
var shared124 = {
  "en": "Copy what the certificate or its validation page lists into `scope`, in the words that `covers` uses for the same things.",
  "zh-CN": "请将证书或其验证页所列范围填入 `scope`，对相同事物使用与 `covers` 一致的措辞。"
};
var shared125 = { "en": "The TRUSTe seal of WeChat does not cover this.", "zh-CN": "WeChat 的 TRUSTe 认证不覆盖此项。" };
var shared126 = {
  "en": "Remove the entry from `covers`, and rest the component on something else: your own assessment (`assessments`), or a certificate whose scope names it. The seal covers `wechat-app`, `wechat-desktop`, `www.wechat.com` and `help.wechat.com`.",
  "zh-CN": "请从 `covers` 中移除该项，并以其他依据支撑该组件：自身评估（`assessments`）或范围中列明该组件的证书。该认证仅覆盖 `wechat-app`、`wechat-desktop`、`www.wechat.com` 和 `help.wechat.com`。"
};
var shared127 = {
  "en": "An algorithm ranks what users publish for people in mainland China, and no filing of it is declared.",
  "zh-CN": "算法向中国大陆用户推荐用户发布的内容，但未声明算法备案。"
};
var shared128 = {
  "en": "File it in the CAC's algorithm filing system (互联网信息服务算法备案系统) and write the number as `filings.algorithm`. If nothing is ranked for the person, set `recommendation: false`.",
  "zh-CN": "请在互联网信息服务算法备案系统备案，并将编号写入 `filings.algorithm`。若并无个性化推荐，请设 `recommendation: false`。"
};
var shared129 = {
  "en": "Nobody has put on record that the organisation accepts what censorship and a cut-off would mean for this component.",
  "zh-CN": "没有组织接受审查与中断对该组件影响的记录。"
};
var shared130 = {
  "en": "Have the owner of the business read what happened before and decide, and run `wechat-policy acknowledge availability-and-censorship`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由业务负责人阅读以往事件并作出决定，并运行 `wechat-policy acknowledge availability-and-censorship`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared131 = {
  "en": "A category of this mini program is reviewed by the local internet authority, and no reference of the review is declared.",
  "zh-CN": "该小程序的类目须经属地互联网主管机关审核，但未声明审核记录。"
};
var shared132 = {
  "en": "Write the reference or date of the review, as the console's notice gives it, as `filings.content`. Before its release set `status: planned`.",
  "zh-CN": "请将后台通知中的审核记录或日期写入 `filings.content`。上线前请设 `status: planned`。"
};
var shared133 = {
  "en": "Content is checked by version 1 of the platform's interfaces, which is frozen since 2021.",
  "zh-CN": "内容检测使用自 2021 年停止更新的 1.0 接口。"
};
var shared134 = {
  "en": "Call msg_sec_check with `version: 2` and media_check_async version 2, then declare `interfaceVersion: 2`.",
  "zh-CN": "请调用 `version: 2` 的 msg_sec_check 与 2.0 的 media_check_async，然后声明 `interfaceVersion: 2`。"
};
var shared135 = {
  "en": "The cloud function may call imgSecCheck, which is frozen since 2021.",
  "zh-CN": "云函数被授权调用自 2021 年停止更新的 imgSecCheck。"
};
var shared136 = {
  "en": "Check pictures by `security.mediaCheckAsync`, version 2, and grant that instead.",
  "zh-CN": "请改用 2.0 的 `security.mediaCheckAsync` 检测图片，并授权该接口。"
};
var shared137 = {
  "en": "Confidential, government or privileged data goes through WeChat messages.",
  "zh-CN": "机密、政务或受特权保护的数据经微信消息传递。"
};
var shared138 = {
  "en": "Send it by a channel of your own, with a message that only links to it, and remove the channel from `channels`; or remove the `nature` if the data is not of that kind.",
  "zh-CN": "请改由自有渠道发送（消息中仅含链接），并从 `channels` 中移除该渠道；若数据并非此类，请移除相应的 `nature`。"
};
var shared139 = {
  "en": "Users outside mainland China have no other channel when WeChat fails.",
  "zh-CN": "WeChat 不可用时，境外用户没有其他渠道。"
};
var shared140 = {
  "en": "Declare how they reach the service then in `fallbackChannels`, such as `[web, e-mail]`.",
  "zh-CN": "请在 `fallbackChannels` 中声明此时的联系渠道，例如 `[web, e-mail]`。"
};
var shared141 = {
  "en": "The integration is meant for people in mainland China and reaches abroad, and no procedure for requests of foreign authorities is on record.",
  "zh-CN": "集成面向中国大陆用户且涉及境外，但没有处理境外机构请求的流程记录。"
};
var shared142 = {
  "en": "Have someone who answers for legal matters name who decides and how the approval is obtained, and run `wechat-policy acknowledge foreign-authority-requests`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the integration is not meant for people in mainland China, say so in `mainlandUsers`.",
  "zh-CN": "请由法务负责人指定决定人及取得批准的流程，并运行 `wechat-policy acknowledge foreign-authority-requests`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。若集成并不面向中国大陆用户，请在 `mainlandUsers` 中写明。"
};
var shared143 = {
  "en": "This mini program shows generated content to people in mainland China, and no filing of the generating service is declared.",
  "zh-CN": "该小程序向中国大陆用户展示生成内容，但未声明生成服务的备案。"
};
var shared144 = {
  "en": "Write the filing number, your own or that of whoever provides the model, as `filings.generativeAi`. Without one, leave the function out of what is released there.",
  "zh-CN": "请将备案编号（自有或模型提供方的）写入 `filings.generativeAi`。若没有备案，请勿在当地发布该功能。"
};
var shared145 = {
  "en": "This mini program is used in mainland China, and no filing number of it is declared.",
  "zh-CN": "该小程序在中国大陆使用，但未声明备案号。"
};
var shared146 = {
  "en": "Write the filing number (备案号), which the console shows, as `filings.miniProgram`. Before its release set `status: planned`.",
  "zh-CN": "请将管理后台显示的备案号写入 `filings.miniProgram`。上线前请设 `status: planned`。"
};
var shared147 = {
  "en": "Users can publish content that others see, and no check of it is declared.",
  "zh-CN": "用户可发布他人可见的内容，但未声明内容审核。"
};
var shared148 = {
  "en": "Declare `moderation` with its `provider`, `text: true` and `media: true` once both are checked before they are shown (msg_sec_check version 2 and media_check_async, or a third party), or `humanReview: true` where people look at everything first. `userContent` may list the kinds that users publish: text and messages need `text`, pictures and sound `media`. If users publish nothing, remove `userContent`.",
  "zh-CN": "在展示前对文本和媒体均进行检测后（msg_sec_check 2.0 与 media_check_async，或第三方服务），声明 `moderation` 的 `provider`、`text: true` 与 `media: true`；若全部由人工先审，则声明 `humanReview: true`。`userContent` 可列出用户发布的内容类型：文本与消息需 `text`，图片与声音需 `media`。若用户不发布内容，请移除 `userContent`。"
};
var shared149 = {
  "en": "Users in mainland China can publish here, and it is not declared how they are identified.",
  "zh-CN": "中国大陆用户可在此发布内容，但未声明如何核验其身份。"
};
var shared150 = {
  "en": "Identify them before they publish, and declare how in `realNames`: `phone-number`, `identity-document` or `platform` (Weixin's own verification).",
  "zh-CN": "请在用户发布前核验身份，并在 `realNames` 中声明方式：`phone-number`、`identity-document` 或 `platform`（微信自身验证）。"
};
var shared151 = {
  "en": "Records of content that was taken down are kept for less than six months, or it is not declared for how long.",
  "zh-CN": "下架内容的记录留存不足六个月，或未声明期限。"
};
var shared152 = {
  "en": "Keep what was taken down, when and why for 184 days at least, and declare `takedownLogDays` in `moderation`.",
  "zh-CN": "请将下架内容、时间与原因至少留存 184 天，并在 `moderation` 中声明 `takedownLogDays`。"
};
var shared153 = { "en": "Users can publish video, and no check of video is declared.", "zh-CN": "用户可发布视频，但未声明视频审核。" };
var shared154 = {
  "en": "Have a service that checks video look at it before others see it, and declare `video: true` in `moderation`; or `humanReview: true` where people look first. If users publish no video, list what they do publish in `userContent`.",
  "zh-CN": "请由支持视频的服务在展示前审核，并在 `moderation` 中声明 `video: true`；若由人工先审，则声明 `humanReview: true`。若用户不发布视频，请在 `userContent` 中列出实际类型。"
};
var shared155 = { "en": "Calls to the WeChat API go over plain http.", "zh-CN": "以 http 明文调用微信接口。" };
var shared156 = {
  "en": "Write `https://`; a proxy of your own on a public name needs a certificate.",
  "zh-CN": "改为 `https://`；使用公网域名的自有代理需要证书。"
};
var shared157 = { "en": "This ECS disk is not encrypted.", "zh-CN": "该云盘未加密。" };
var shared158 = {
  "en": "Set `encrypted = true`, and `kms_key_id` for a key of your own. An existing disk cannot be changed: Terraform replaces it, so copy its data first. If the account encrypts by default (`alicloud_ecs_disk_encryption_by_default`), writing `encrypted = true` changes nothing and makes it visible.",
  "zh-CN": "设置 `encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有云盘无法修改，Terraform 会重建，请先迁移数据。若账号已开启默认加密，写明 `encrypted = true` 不会引起任何变化。"
};
var shared159 = { "en": "A disk of this ECS instance is not encrypted.", "zh-CN": "该 ECS 实例的一块云盘未加密。" };
var shared160 = {
  "en": "Set `system_disk_encrypted = true` and, in every `data_disks` block, `encrypted = true`. Changing either replaces the instance. If the account encrypts by default or the image is encrypted, writing it changes nothing and makes it visible here.",
  "zh-CN": "设置 `system_disk_encrypted = true`，并在每个 `data_disks` 块中设置 `encrypted = true`。修改会重建实例。若账号已开启默认加密或镜像已加密，写明不会引起任何变化。"
};
var shared161 = { "en": "A disk of the instances launched from this template is not encrypted.", "zh-CN": "由此启动模板创建的实例有云盘未加密。" };
var shared162 = {
  "en": "Set `encrypted = true` in `system_disk` and in every `data_disks` block; running instances keep their disks until they are replaced. A disk with a `snapshot_id` takes over the encryption of the snapshot.",
  "zh-CN": "在 `system_disk` 和每个 `data_disks` 块中设置 `encrypted = true`；运行中的实例需替换后才会生效。指定了 `snapshot_id` 的云盘沿用快照的加密状态。"
};
var shared163 = {
  "en": "Encryption by default is switched off for every new disk of this account and region.",
  "zh-CN": "该账号在此地域新建的云盘默认不加密。"
};
var shared164 = {
  "en": "Set `encrypted = true`. It affects new disks only, and needs KMS in the region.",
  "zh-CN": "设置 `encrypted = true`。仅影响新建的云盘，并要求该地域已开通 KMS。"
};
var shared165 = { "en": "This EBS volume is not encrypted.", "zh-CN": "该 EBS 卷未加密。" };
var shared166 = {
  "en": "Set `encrypted = true`, and `kms_key_id` for a key of your own. An existing volume cannot be changed: Terraform replaces it, so copy its data first (snapshot, encrypted copy of the snapshot, new volume). If the account encrypts by default, writing `encrypted = true` changes nothing and makes it visible here.",
  "zh-CN": "设置 `encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有的卷无法修改，Terraform 会重建，请先通过快照的加密副本迁移数据。若账号已开启默认加密，写明 `encrypted = true` 不会引起任何变化。"
};
var shared167 = { "en": "A disk of this instance is not encrypted.", "zh-CN": "该实例的一块磁盘未加密。" };
var shared168 = {
  "en": "Set `encrypted = true` in `root_block_device` and in every `ebs_block_device`; without a `root_block_device` block the root volume is as open as the image's. Changing it replaces the instance. If the account encrypts by default or the image is encrypted, writing `encrypted = true` changes nothing and makes it visible here.",
  "zh-CN": "在 `root_block_device` 和每个 `ebs_block_device` 中设置 `encrypted = true`；没有 `root_block_device` 块时，系统盘沿用镜像的加密状态。修改会重建实例。若账号已开启默认加密或镜像已加密，写明 `encrypted = true` 不会引起任何变化。"
};
var shared169 = { "en": "A disk of the instances launched from here is not encrypted.", "zh-CN": "由此启动配置创建的实例有磁盘未加密。" };
var shared170 = {
  "en": "Set `encrypted = true` in `root_block_device` and in every `ebs_block_device`; running instances keep their disks until they are replaced. AWS no longer offers launch configurations to new accounts: a launch template is the better place.",
  "zh-CN": "在 `root_block_device` 和每个 `ebs_block_device` 中设置 `encrypted = true`；运行中的实例需替换后才会生效。建议改用启动模板。"
};
var shared171 = { "en": "A disk of the instances launched from this template is not encrypted.", "zh-CN": "由此启动模板创建的实例有磁盘未加密。" };
var shared172 = {
  "en": "Set `encrypted = true` in the `ebs` block of the mapping; running instances keep their disks until they are replaced. A mapping with a `snapshot_id` takes over the encryption of the snapshot.",
  "zh-CN": "在该映射的 `ebs` 块中设置 `encrypted = true`；运行中的实例需替换后才会生效。指定了 `snapshot_id` 的映射沿用快照的加密状态。"
};
var shared173 = {
  "en": "Encryption by default is switched off for every new EBS volume of this account and region.",
  "zh-CN": "该账号在此地域新建的 EBS 卷默认不加密。"
};
var shared174 = {
  "en": "Set `enabled = true`, or leave it out, which means the same. It affects new volumes only.",
  "zh-CN": "设置 `enabled = true` 或删除该参数（默认即为 true）。仅影响新建的卷。"
};
var shared175 = { "en": "Volumes of this StorageClass are not encrypted.", "zh-CN": "由该 StorageClass 创建的卷未加密。" };
var shared176 = {
  "en": 'Add to `parameters`: `encrypted: "true"` for Amazon EBS and Alibaba Cloud disks (`kmsKeyId` for a key of your own), `encrypt: ENCRYPT` for Tencent Cloud CBS. Parameters cannot be changed: make a new StorageClass, and move existing volumes to it. If the account encrypts by default, writing it changes nothing and makes it visible here.',
  "zh-CN": '在 `parameters` 中添加：Amazon EBS 和阿里云云盘使用 `encrypted: "true"`（自管密钥用 `kmsKeyId`），腾讯云 CBS 使用 `encrypt: ENCRYPT`。参数不可修改：请新建 StorageClass 并迁移已有卷。若账号已开启默认加密，写明不会引起任何变化。'
};
var shared177 = { "en": "This CBS disk is not encrypted.", "zh-CN": "该云硬盘未加密。" };
var shared178 = {
  "en": "Set `encrypt = true`, and `kms_key_id` for a key of your own. The account needs the role `CVM_QcsRole` with the policy `QcloudKMSAccessForCVMRole`. An existing disk cannot be changed: Terraform replaces it, so copy its data first.",
  "zh-CN": "设置 `encrypt = true`，如需自管密钥再设置 `kms_key_id`。账号需具备 `CVM_QcsRole` 角色及 `QcloudKMSAccessForCVMRole` 策略。已有云硬盘无法修改，Terraform 会重建，请先迁移数据。"
};
var shared179 = { "en": "A disk of this CVM instance is not encrypted.", "zh-CN": "该云服务器的一块云硬盘未加密。" };
var shared180 = {
  "en": "Set `encrypt = true` in every `data_disks` block, and never `system_disk_encrypt = false`. Changing it replaces the instance, so copy the data first.",
  "zh-CN": "在每个 `data_disks` 块中设置 `encrypt = true`，且不要设置 `system_disk_encrypt = false`。修改会重建实例，请先迁移数据。"
};
var shared181 = {
  "en": "A data disk of the instances launched from this template is not encrypted.",
  "zh-CN": "由此启动模板创建的实例有数据盘未加密。"
};
var shared182 = {
  "en": "Set `encrypt = true` in every `data_disks` block; running instances keep their disks until they are replaced.",
  "zh-CN": "在每个 `data_disks` 块中设置 `encrypt = true`；运行中的实例需替换后才会生效。"
};
var shared183 = {
  "en": "No assessment of commercial cryptography within the last twelve months is declared.",
  "zh-CN": "未声明近十二个月内的商用密码应用安全性评估。"
};
var shared184 = {
  "en": "Have it carried out and declare `{type: commercial-cryptography, geography: CN, date: …, reviewBy: …, reference: …}` in `assessments`.",
  "zh-CN": "完成评估并在 `assessments` 中声明 `{type: commercial-cryptography, geography: CN, date: …, reviewBy: …, reference: …}`。"
};
var shared185 = { "en": "The storage of this RDS instance is not encrypted.", "zh-CN": "该 RDS 实例的存储未加密。" };
var shared186 = {
  "en": 'With cloud disks set `encryption_key` to a KMS key (and `role_arn`) when you create the instance; PostgreSQL also takes `ServiceKey` later. With local disks, or for an existing MySQL or SQL Server instance, set `tde_status = "Enabled"`, which cannot be undone; in MySQL each table must then be encrypted once.',
  "zh-CN": '云盘实例在创建时将 `encryption_key` 设为 KMS 密钥（并设置 `role_arn`）；PostgreSQL 之后也可设为 `ServiceKey`。本地盘实例或已有的 MySQL、SQL Server 实例请设置 `tde_status = "Enabled"`，开启后无法关闭；MySQL 还需逐表加密。'
};
var shared187 = { "en": "The storage of this PolarDB cluster is not encrypted.", "zh-CN": "该 PolarDB 集群的存储未加密。" };
var shared188 = {
  "en": 'Set `tde_status = "Enabled"`, and `encryption_key` for a key of your own. It cannot be undone. For MySQL 8.0 also set `encrypt_new_tables = "ON"`, since tables are encrypted one by one.',
  "zh-CN": '设置 `tde_status = "Enabled"`，如需自管密钥再设置 `encryption_key`，开启后无法关闭。MySQL 8.0 请同时设置 `encrypt_new_tables = "ON"`，因为加密是逐表生效的。'
};
var shared189 = {
  "en": "Set `storage_encrypted = true`, and `kms_key_id` for a key of your own. An existing instance cannot be changed: take a snapshot, copy it encrypted and restore from the copy, or Terraform replaces the instance and its data is gone.",
  "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有实例无法修改：请先做快照，复制为加密快照后恢复，否则 Terraform 会重建实例并丢失数据。"
};
var shared190 = { "en": "The storage of this database cluster is not encrypted.", "zh-CN": "该数据库集群的存储未加密。" };
var shared191 = {
  "en": "Set `storage_encrypted = true`, and `kms_key_id` for a key of your own. An existing cluster cannot be changed: restore a snapshot of it into an encrypted cluster, or Terraform replaces the cluster and its data is gone. An Aurora cluster may leave `storage_encrypted` out, since AWS encrypts every new one; one from before 18 February 2026 may still be in the clear.",
  "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再设置 `kms_key_id`。已有集群无法修改：请将快照恢复到加密集群，否则 Terraform 会重建集群并丢失数据。自 2026 年 2 月 18 日起新建的 Aurora 集群默认加密，可以不写该参数；此前创建的集群可能仍未加密。"
};
var shared192 = { "en": "This global database opts out of storage encryption.", "zh-CN": "该全球数据库关闭了存储加密。" };
var shared193 = {
  "en": "Set `storage_encrypted = true` here and in the clusters, or leave it out where the global database is made from an encrypted cluster.",
  "zh-CN": "在此处和各集群中设置 `storage_encrypted = true`；若由已加密的集群创建，可不写该参数。"
};
var shared194 = { "en": "The storage of this DocumentDB cluster is not encrypted.", "zh-CN": "该 DocumentDB 集群的存储未加密。" };
var shared195 = {
  "en": "Set `storage_encrypted = true`, and a KMS key of your own if you want to hold it. An existing cluster cannot be changed: restore a snapshot of it into an encrypted cluster, or Terraform replaces the cluster and its data is gone.",
  "zh-CN": "设置 `storage_encrypted = true`，如需自管密钥再指定 KMS 密钥。已有集群无法修改：请将快照恢复到加密集群，否则 Terraform 会重建集群并丢失数据。"
};
var shared196 = { "en": "The storage of this Neptune cluster is not encrypted.", "zh-CN": "该 Neptune 集群的存储未加密。" };
var shared197 = { "en": "The storage of this global cluster is not encrypted.", "zh-CN": "该全球集群的存储未加密。" };
var shared198 = {
  "en": "Set `storage_encrypted = true`; it decides for every cluster that joins. It cannot be changed later. Where the global cluster is made from an existing one (`source_db_cluster_identifier`), encrypt that one instead.",
  "zh-CN": "设置 `storage_encrypted = true`，它决定所有加入的集群，且之后无法修改。若由已有集群创建（`source_db_cluster_identifier`），请改为加密该集群。"
};
var shared199 = { "en": "The storage of this PostgreSQL instance is not encrypted.", "zh-CN": "该 PostgreSQL 实例的存储未加密。" };
var shared200 = {
  "en": "Set `need_support_tde = 1`, and `kms_key_id` with `kms_region` for a key of your own. It can only be chosen when the instance is created, and needs a kernel of at least v10.17_r1.2, v11.12_r1.2, v12.7_r1.2, v13.3_r1.2 or v14.2_r1.0.",
  "zh-CN": "设置 `need_support_tde = 1`，如需自管密钥再设置 `kms_key_id` 和 `kms_region`。仅可在创建实例时选择，内核小版本需不低于 v10.17_r1.2、v11.12_r1.2、v12.7_r1.2、v13.3_r1.2 或 v14.2_r1.0。"
};
var shared201 = {
  "en": "Transparent data encryption is not switched on for this MySQL instance.",
  "zh-CN": "该 MySQL 实例未开启透明数据加密。"
};
var shared202 = {
  "en": "Add a `tencentcloud_mysql_instance_encryption_operation` with the `instance_id` of this instance, then encrypt each table (`ALTER TABLE … ENCRYPTION = 'Y'`). It cannot be undone. Where it was switched on in the console, ignore this finding with that reason.",
  "zh-CN": "为该实例添加 `tencentcloud_mysql_instance_encryption_operation`（`instance_id` 指向该实例），再逐表执行 `ALTER TABLE … ENCRYPTION = 'Y'`，开启后无法关闭。若已在控制台开启，请注明原因并忽略此项。"
};
var shared203 = {
  "en": "Transparent data encryption is not switched on for this TDSQL-C cluster.",
  "zh-CN": "该 TDSQL-C 集群未开启透明数据加密。"
};
var shared204 = {
  "en": "Add a `tencentcloud_cynosdb_cluster_transparent_encrypt` with the `cluster_id` of this cluster and `is_open_global_encryption = true`. It cannot be undone. Where it was switched on in the console, ignore this finding with that reason.",
  "zh-CN": "为该集群添加 `tencentcloud_cynosdb_cluster_transparent_encrypt`（`cluster_id` 指向该集群），并设置 `is_open_global_encryption = true`，开启后无法关闭。若已在控制台开启，请注明原因并忽略此项。"
};
var shared205 = { "en": "This Ingress serves plain HTTP.", "zh-CN": "该 Ingress 以明文 HTTP 提供服务。" };
var shared206 = {
  "en": 'Add `tls` with the hosts and a `secretName` (cert-manager fills it); without a `secretName`, ingress-nginx serves its default certificate. Where a cloud load balancer ends TLS, name its certificate in the controller\'s annotation, such as `alb.ingress.kubernetes.io/certificate-arn` or `networking.gke.io/managed-certificates`. Where something in front of the cluster does, write `nginx.ingress.kubernetes.io/force-ssl-redirect: "true"`.',
  "zh-CN": '添加 `tls`，写明域名和 `secretName`（可由 cert-manager 生成）；不写 `secretName` 时 ingress-nginx 使用默认证书。若由云负载均衡终止 TLS，请在控制器注解中指定证书，例如 `alb.ingress.kubernetes.io/certificate-arn` 或 `networking.gke.io/managed-certificates`。若由集群前端终止，请设置 `nginx.ingress.kubernetes.io/force-ssl-redirect: "true"`。'
};
var shared207 = { "en": "This Gateway serves plain HTTP only.", "zh-CN": "该 Gateway 仅以明文 HTTP 提供服务。" };
var shared208 = {
  "en": "Add a listener with `protocol: HTTPS`, `port: 443` and `tls.certificateRefs`, and redirect from the HTTP listener with an HTTPRoute (`filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }]`).",
  "zh-CN": "添加 `protocol: HTTPS`、`port: 443` 并设置 `tls.certificateRefs` 的监听器，再用 HTTPRoute（`filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }]`）重定向 HTTP 监听器。"
};
var shared209 = { "en": "This listener serves plain HTTP.", "zh-CN": "该监听以明文 HTTP 提供服务。" };
var shared210 = {
  "en": 'Serve over a listener with `protocol = "https"`, a `server_certificate_id` and a `tls_cipher_policy`, and let this one only redirect: `listener_forward = "on"` and `forward_port = 443`.',
  "zh-CN": '使用 `protocol = "https"` 并设置 `server_certificate_id` 和 `tls_cipher_policy` 的监听提供服务；本监听仅做重定向：`listener_forward = "on"`、`forward_port = 443`。'
};
var shared211 = {
  "en": 'Serve over a listener with `listener_protocol = "HTTPS"` (or `"QUIC"`), certificates and a `security_policy_id`, and give this one an `alicloud_alb_rule` for all paths with an action of type `Redirect` and `redirect_config { protocol = "HTTPS", port = "443" }`.',
  "zh-CN": '使用 `listener_protocol = "HTTPS"`（或 `"QUIC"`）并设置证书和 `security_policy_id` 的监听提供服务；为本监听添加匹配全部路径的 `alicloud_alb_rule`，动作类型为 `Redirect`，`redirect_config { protocol = "HTTPS", port = "443" }`。'
};
var shared212 = {
  "en": 'Serve over a listener with `protocol = "HTTPS"`, a `certificate_arn` and an `ssl_policy`, and let this one only redirect: `default_action { type = "redirect" }` with `redirect { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }`.',
  "zh-CN": '使用 `protocol = "HTTPS"` 并设置 `certificate_arn` 和 `ssl_policy` 的监听提供服务；本监听仅做重定向：`default_action { type = "redirect" }`，其中 `redirect { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }`。'
};
var shared213 = { "en": "This load balancer serves plain HTTP only.", "zh-CN": "该负载均衡仅以明文 HTTP 提供服务。" };
var shared214 = {
  "en": 'Add a `listener` with `lb_port = 443`, `lb_protocol = "https"` and `ssl_certificate_id`, and redirect in the application; or move to an application load balancer, which can redirect by itself.',
  "zh-CN": '添加 `lb_port = 443`、`lb_protocol = "https"` 且设置 `ssl_certificate_id` 的 `listener`，并在应用中重定向；或迁移到可自行重定向的应用型负载均衡。'
};
var shared215 = { "en": "This distribution serves plain HTTP.", "zh-CN": "该分发以明文 HTTP 提供服务。" };
var shared216 = {
  "en": 'Set `viewer_protocol_policy = "redirect-to-https"`, or `"https-only"` for an interface that only programs call.',
  "zh-CN": '设置 `viewer_protocol_policy = "redirect-to-https"`；仅供程序调用的接口可设为 `"https-only"`。'
};
var shared217 = { "en": "This listener serves plain HTTP.", "zh-CN": "该监听器以明文 HTTP 提供服务。" };
var shared218 = {
  "en": 'Serve over a listener with `protocol = "HTTPS"` and a `certificate_id`, and redirect this one with a `tencentcloud_clb_redirection` (`source_listener_id` is this listener). With `is_auto_rewrite = true` and an HTTPS listener on port 443 as its target, the redirection makes the HTTP listener by itself: then drop this one.',
  "zh-CN": '使用 `protocol = "HTTPS"` 并设置 `certificate_id` 的监听器提供服务，并用 `tencentcloud_clb_redirection` 重定向本监听器（`source_listener_id` 指向本监听器；在 HTTPS 监听器上使用 `is_auto_rewrite = true` 可自动创建 HTTP 监听器）。'
};
var shared219 = { "en": "This listener accepts TLS versions older than 1.2.", "zh-CN": "该监听接受低于 1.2 的 TLS 版本。" };
var shared220 = {
  "en": 'Set `tls_cipher_policy = "tls_cipher_policy_1_2"`, or one of the stricter policies. Left out, it is `tls_cipher_policy_1_0`. Load balancers with shared performance do not offer the choice: move to a guaranteed one.',
  "zh-CN": '设置 `tls_cipher_policy = "tls_cipher_policy_1_2"` 或更严格的策略。不设置时为 `tls_cipher_policy_1_0`。性能共享型实例不支持修改，请改用性能保障型实例。'
};
var shared221 = {
  "en": 'Set `security_policy_id = "tls_cipher_policy_1_2"`, one of the stricter system policies, or a security policy of your own without TLSv1.0 and TLSv1.1.',
  "zh-CN": '设置 `security_policy_id = "tls_cipher_policy_1_2"`、更严格的系统策略，或不含 TLSv1.0、TLSv1.1 的自定义安全策略。'
};
var shared222 = { "en": "This security policy accepts TLS versions older than 1.2.", "zh-CN": "该安全策略接受低于 1.2 的 TLS 版本。" };
var shared223 = {
  "en": 'Write `tls_versions = ["TLSv1.2", "TLSv1.3"]`, with cipher suites of these versions.',
  "zh-CN": '设置 `tls_versions = ["TLSv1.2", "TLSv1.3"]`，并选用对应版本的加密套件。'
};
var shared224 = {
  "en": "Set `ssl_policy` to `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`, which AWS recommends, or another one whose name says 1-2 or 1-3. Left out, it is `ELBSecurityPolicy-2016-08`, which accepts TLS 1.0.",
  "zh-CN": "将 `ssl_policy` 设为 AWS 推荐的 `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`，或名称中含 1-2、1-3 的其他策略。不设置时为接受 TLS 1.0 的 `ELBSecurityPolicy-2016-08`。"
};
var shared225 = { "en": "This policy accepts TLS versions older than 1.2.", "zh-CN": "该策略接受低于 1.2 的 TLS 版本。" };
var shared226 = {
  "en": "Name `ELBSecurityPolicy-TLS-1-2-2017-01` as `Reference-Security-Policy`, the only predefined policy that asks for TLS 1.2, and leave `Protocol-TLSv1`, `Protocol-TLSv1.1` and `Protocol-SSLv3` out.",
  "zh-CN": "将 `Reference-Security-Policy` 设为 `ELBSecurityPolicy-TLS-1-2-2017-01`（唯一要求 TLS 1.2 的预定义策略），并去掉 `Protocol-TLSv1`、`Protocol-TLSv1.1` 和 `Protocol-SSLv3`。"
};
var shared227 = { "en": "This distribution accepts TLS versions older than 1.2.", "zh-CN": "该分发接受低于 1.2 的 TLS 版本。" };
var shared228 = {
  "en": 'Set `minimum_protocol_version = "TLSv1.2_2021"` (or later) and `ssl_support_method = "sni-only"` in `viewer_certificate`. Left out, it is `TLSv1`.',
  "zh-CN": '在 `viewer_certificate` 中设置 `minimum_protocol_version = "TLSv1.2_2021"`（或更高）和 `ssl_support_method = "sni-only"`。不设置时为 `TLSv1`。'
};
var shared229 = {
  "en": "The declared callback address uses http, so what WeChat sends there can be read and changed on the way.",
  "zh-CN": "声明的回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
};
var shared230 = {
  "en": "Serve the callback over https, change the address in the console, and write `https://` in `messaging.callbackUrl`.",
  "zh-CN": "通过 https 提供回调，修改后台地址，并在 `messaging.callbackUrl` 中改为 `https://`。"
};
var shared231 = {
  "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
  "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
};
var shared232 = {
  "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
  "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
};
var shared233 = {
  "en": "The EncodingAESKey was not changed for a year, or messages under the last one are refused while it changes.",
  "zh-CN": "EncodingAESKey 超过一年未更换，或更换期间拒绝以旧密钥加密的消息。"
};
var shared234 = {
  "en": "Change it in the console, let the server accept both keys meanwhile, and write the day in `messaging.encodingAesKey.rotatedOn` with `previousKeyAccepted: true`.",
  "zh-CN": "在后台更换密钥，期间服务器同时接受新旧密钥，并在 `messaging.encodingAesKey.rotatedOn` 填写日期、设 `previousKeyAccepted: true`。"
};
var shared235 = { "en": "Messages are declared to arrive unencrypted.", "zh-CN": "声明的消息推送方式为明文模式。" };
var shared236 = {
  "en": "Switch the message encryption mode to 安全模式 (security) in the console under server configuration, after the server can decrypt (EncodingAESKey), then declare `mode: security`. Compatible mode sends both and is for the change-over only.",
  "zh-CN": "服务器支持解密（EncodingAESKey）后，在后台服务器配置中将消息加解密方式改为“安全模式”，并声明 `mode: security`。兼容模式同时发送明文与密文，仅用于过渡。"
};
var shared237 = {
  "en": "A message token is set without an EncodingAESKey, so pushed messages arrive in plaintext.",
  "zh-CN": "配置了消息 Token 但没有 EncodingAESKey，推送消息以明文接收。"
};
var shared238 = {
  "en": "Choose the secure mode (安全模式) in the console and configure its EncodingAESKey by reference, such as `aesKey: ${WX_AES_KEY}`; make the receiver refuse messages that are not encrypted.",
  "zh-CN": "在后台选择安全模式，并以引用方式配置 EncodingAESKey，如 `aesKey: ${WX_AES_KEY}`；接收端应拒绝未加密的消息。"
};
var shared239 = {
  "en": "Messages are declared to arrive in plain text beside the encrypted copy, with no end within a year.",
  "zh-CN": "声明的消息推送方式为兼容模式，明文与密文共存，且一年内没有结束日期。"
};
var shared240 = {
  "en": "Once the server reads the encrypted part, switch the console to 安全模式 (security) and declare `mode: security`. Until then write the day on which that happens in `compatibleUntil`.",
  "zh-CN": "服务器改为读取密文后，在后台切换为“安全模式”，并声明 `mode: security`；此前请在 `compatibleUntil` 中填写切换日期。"
};
var shared241 = { "en": "This message token is easily guessed.", "zh-CN": "该消息 Token 容易被猜出。" };
var shared242 = {
  "en": "Choose 32 random letters and digits, configure them by reference here and in the console, and switch to the secure mode (安全模式).",
  "zh-CN": "改用 32 位随机字母与数字，以引用方式配置并在后台同步修改，同时启用安全模式。"
};
var shared243 = {
  "en": "Messages of this component are not encrypted end to end, and nobody has put on record that the risk is accepted.",
  "zh-CN": "该组件的消息并非端到端加密，且没有接受该风险的记录。"
};
var shared244 = {
  "en": "Have whoever answers for security decide what may be sent, and run `wechat-policy acknowledge no-end-to-end-encryption`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由安全负责人决定允许发送的内容，并运行 `wechat-policy acknowledge no-end-to-end-encryption`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared245 = {
  "en": "Objects in this OSS bucket are stored unencrypted unless each upload asks for encryption.",
  "zh-CN": "该 OSS 存储桶未设置默认加密，未指定加密方式的对象将以明文存储。"
};
var shared246 = {
  "en": 'Add `server_side_encryption_rule { sse_algorithm = "AES256" }`, or `"KMS"` with a key of your own, or an `alicloud_oss_bucket_server_side_encryption` for this bucket. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '添加 `server_side_encryption_rule { sse_algorithm = "AES256" }`（或使用自管密钥的 `"KMS"`），或为该存储桶添加 `alicloud_oss_bucket_server_side_encryption`。已有对象需重新写入才会加密。'
};
var shared247 = {
  "en": "Objects in this COS bucket are stored unencrypted unless each upload asks for encryption.",
  "zh-CN": "该 COS 存储桶未设置默认加密，未指定加密方式的对象将以明文存储。"
};
var shared248 = {
  "en": 'Set `encryption_algorithm = "AES256"`, or `"KMS"` with a `kms_id` of your own. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '设置 `encryption_algorithm = "AES256"`，或使用 `"KMS"` 并指定 `kms_id`。已有对象需重新写入才会加密。'
};
var shared249 = {
  "en": "This bucket holds sensitive data but is not encrypted with a KMS key.",
  "zh-CN": "该存储桶存有敏感数据，但未使用 KMS 密钥加密。"
};
var shared250 = {
  "en": 'Set `sse_algorithm = "KMS"` and `kms_master_key_id` of a key of your own in `server_side_encryption_rule`, or in an `alicloud_oss_bucket_server_side_encryption` for this bucket. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '在 `server_side_encryption_rule` 或该存储桶的 `alicloud_oss_bucket_server_side_encryption` 中设置 `sse_algorithm = "KMS"` 和自管密钥的 `kms_master_key_id`。已有对象需重新写入才会使用新密钥。'
};
var shared251 = {
  "en": 'Add an `aws_s3_bucket_server_side_encryption_configuration` for this bucket with `sse_algorithm = "aws:kms"` and `kms_master_key_id` of a key of your own; `bucket_key_enabled = true` keeps the cost of KMS low. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '为该存储桶添加 `aws_s3_bucket_server_side_encryption_configuration`，设置 `sse_algorithm = "aws:kms"` 和自管密钥的 `kms_master_key_id`；`bucket_key_enabled = true` 可降低 KMS 费用。已有对象需重新写入才会使用新密钥。'
};
var shared252 = {
  "en": 'Set `encryption_algorithm = "KMS"` and `kms_id` of a key of your own. Objects that are already there stay as they are until they are written again.',
  "zh-CN": '设置 `encryption_algorithm = "KMS"` 和自管密钥的 `kms_id`。已有对象需重新写入才会使用新密钥。'
};
var shared253 = {
  "en": "Everybody, anywhere, may read this bucket, which may hold data on people in mainland China.",
  "zh-CN": "任何人均可从任何地方读取该存储桶，其中可能存有中国大陆个人信息。"
};
var shared254 = {
  "en": 'Set `acl = "private"`. Let the service sign links where a client must read. If the bucket holds public content only, say so in `stores` of `.wechat-policy/integration.yaml` (`subjects: []`).',
  "zh-CN": '设置 `acl = "private"`。 客户端需要读取时由服务端签发链接。如存储桶仅含公开内容：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明（`subjects: []`）。'
};
var shared255 = {
  "en": "Everybody, anywhere, may read data on people in mainland China here.",
  "zh-CN": "任何地方的任何人都可读取此处的中国大陆个人信息。"
};
var shared256 = {
  "en": "Name the accounts or roles that may read as `Principal`, or add a `Condition` on network, organisation or account. If this holds no data on people in mainland China, such as public files: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "在 `Principal` 中写明可读取的账号或角色，或添加限定网络、组织或账号的 `Condition`。如此处不含中国大陆个人信息（例如公开文件）：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared257 = {
  "en": "This snapshot with data on people in mainland China is shared with everybody.",
  "zh-CN": "该含中国大陆个人信息的快照对所有人共享。"
};
var shared258 = {
  "en": "Share it with the accounts that need it by their numbers, and not with `all`. If it holds no data on people in mainland China: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "按账号共享给需要者，不要使用 `all`。如不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared259 = {
  "en": "Anyone, abroad too, may read a container of a store with data on people in mainland China.",
  "zh-CN": "任何人（包括境外）均可读取存有中国大陆个人信息的存储容器。"
};
var shared260 = {
  "en": 'Set `container_access_type = "private"`, and give access with signatures that end. If the source holds no data on people in mainland China: say so in `stores`.',
  "zh-CN": "将 `container_access_type` 设为 `private`，并使用有期限的签名授权访问。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared261 = {
  "en": "Remove `READ` from `public_permission`. Let the service sign links where a client must read. If the bucket holds public content only, say so in `stores` of `.wechat-policy/integration.yaml` (`subjects: []`).",
  "zh-CN": "从 `public_permission` 中移除 `READ`。 客户端需要读取时由服务端签发链接。如存储桶仅含公开内容：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明（`subjects: []`）。"
};
var shared262 = {
  "en": "Backups of data on people in mainland China are copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息的备份被复制到境外，且未声明有效的出境机制。"
};
var shared263 = {
  "en": "Back up to a second region in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "备份到中国大陆的第二个地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared264 = {
  "en": "This is outside mainland China and takes backups from there, and no valid export mechanism is declared.",
  "zh-CN": "该资源位于境外，接收来自中国大陆的备份，且未声明有效的出境机制。"
};
var shared265 = {
  "en": "Put it where its provider is in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将其 provider 改为中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared266 = {
  "en": "A backup with data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的备份被复制到境外，且未声明有效的出境机制。"
};
var shared267 = {
  "en": "Copy to a vault or region in mainland China: cn-northwest-1 for what is in cn-north-1, and the other way round. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到中国大陆的备份库或地域：cn-north-1 的备份放入 cn-northwest-1，反之亦然。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared268 = {
  "en": "A machine with data on people in mainland China is replicated out of it for recovery, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的虚拟机为容灾被复制到境外，且未声明有效的出境机制。"
};
var shared269 = {
  "en": "Recover to a fabric in a region of Azure in China, such as chinaeast2 for chinanorth2. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "容灾目标使用世纪互联运营的 Azure 中国地域（如 chinanorth2 对应 chinaeast2）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared270 = {
  "en": "Back up to a second region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "备份到中国大陆的第二个地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared271 = {
  "en": "Backups of a cluster in mainland China are stored outside of it, and no valid export mechanism is declared.",
  "zh-CN": "位于中国大陆的集群的备份被存放到境外，且未声明有效的出境机制。"
};
var shared272 = {
  "en": "Use a bucket in mainland China, in another region if the backups are for its loss. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "使用中国大陆境内的存储桶；如为容灾，可使用境内的另一地域。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared273 = {
  "en": "Back up to a second region in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "备份到中国大陆的第二个地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared274 = {
  "en": "What users write to this bot leaves mainland China, and no transfer is declared for it.",
  "zh-CN": "用户发给该机器人的消息会传出中国大陆，且未声明相应的数据出境。"
};
var shared275 = {
  "en": "Choose a model that is offered in mainland China, or declare the transfer in `.wechat-policy/integration.yaml` (`transfers`: from CN, with its mechanism; profile `law` only) and name it in the privacy notices.",
  "zh-CN": "改用在中国大陆提供服务的模型；或在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明该出境（from CN，含 mechanism；仅 `law` 模式有效），并写入隐私声明。"
};
var shared276 = {
  "en": "This service runs in Shanghai, and the audience keeps mainland China out.",
  "zh-CN": "该服务运行在上海，而受众不包含中国大陆。"
};
var shared277 = {
  "en": "Declare the transfer (`transfers: [{from: …, to: CN, mechanism: …}]`) and name it in the privacy notices, or host the service elsewhere.",
  "zh-CN": "声明该传输（`transfers: [{from: …, to: CN, mechanism: …}]`）并写入隐私声明，或将服务部署到其他地域。"
};
var shared278 = {
  "en": "This CloudBase environment lies in mainland China, and the audience keeps mainland China out.",
  "zh-CN": "该云开发环境位于中国大陆，而受众不包含中国大陆。"
};
var shared279 = {
  "en": "Declare the transfer (`transfers: [{from: …, to: CN, mechanism: …}]`) and name it in the privacy notices, or use an environment elsewhere, such as ap-singapore.",
  "zh-CN": "声明该传输（`transfers: [{from: …, to: CN, mechanism: …}]`）并写入隐私声明，或改用其他地域的环境，例如 ap-singapore。"
};
var shared280 = {
  "en": "The region is left to the default, Shanghai, though the audience is not only mainland China.",
  "zh-CN": "未写明地域（默认上海），而受众不只在中国大陆。"
};
var shared281 = {
  "en": 'Write `"region": "ap-shanghai"` if that is meant, or the region where the data may rest.',
  "zh-CN": '若确为上海，写明 `"region": "ap-shanghai"`；否则写明允许存放数据的地域。'
};
var shared282 = {
  "en": "A server domain lies outside of mainland China, and people there send their data to it. No valid export mechanism is declared.",
  "zh-CN": "服务器域名位于中国大陆境外，境内用户的数据会发送到该服务器，且未声明有效的出境机制。"
};
var shared283 = {
  "en": "Use a server in mainland China. If this may be: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the server, with its mechanism; profile `law` only). If nobody in mainland China sends anything to it: say so in `stores` (`match`: `component.mini-program.<AppID>`, and `subjects`).",
  "zh-CN": "使用中国大陆境内的服务器。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为服务器所在法域，含 mechanism；仅 `law` 模式有效）。如境内用户不会向其提交数据：在 `stores` 中以 `match`（`component.mini-program.<AppID>`）和 `subjects` 声明。"
};
var shared284 = {
  "en": "Notifications of payments go to a server outside of mainland China, and no valid export mechanism is declared.",
  "zh-CN": "支付通知会发送到中国大陆境外的服务器，且未声明有效的出境机制。"
};
var shared285 = {
  "en": "Let WeChat Pay notify a server in mainland China. If this may be: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the server, with its mechanism; profile `law` only). If nobody in mainland China sends anything to it: say so in `stores` (`match`: `payment.<merchant number>`, and `subjects`).",
  "zh-CN": "将支付通知地址改为中国大陆境内的服务器。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为服务器所在法域，含 mechanism；仅 `law` 模式有效）。如境内用户不会向其提交数据：在 `stores` 中以 `match`（`payment.<merchant number>`）和 `subjects` 声明。"
};
var shared286 = {
  "en": "Messages or payments of people in mainland China are passed on to a server outside of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆用户的消息或支付通知被转发到境外服务器，且未声明有效的出境机制。"
};
var shared287 = {
  "en": "Receive them on a server in mainland China. If this may be: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the server, with its mechanism; profile `law` only). If nobody in mainland China sends anything to it: say so in `stores` (`match`: the address that the report names, and `subjects`).",
  "zh-CN": "在中国大陆境内的服务器接收。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为服务器所在法域，含 mechanism；仅 `law` 模式有效）。如境内用户不会向其提交数据：在 `stores` 中以 `match`（报告中的资源地址）和 `subjects` 声明。"
};
var shared288 = {
  "en": "Data on people elsewhere is copied or sent to mainland China, though nobody there is among the users.",
  "zh-CN": "境外个人的数据被复制或发送到中国大陆，而用户中没有中国大陆个人。"
};
var shared289 = {
  "en": "Name a destination outside mainland China, such as ap-southeast-1. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "将目标改为中国大陆境外，例如 ap-southeast-1。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared290 = {
  "en": "Name a destination outside mainland China, such as ap-southeast-1. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`. Where another scanner demands the copy (checkov CKV_AWS_144, CKV_AZURE_206), any region outside mainland China satisfies it too.",
  "zh-CN": "将目标改为中国大陆境外，例如 ap-southeast-1。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared291 = {
  "en": "Name a destination outside mainland China, such as southeastasia. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`. Where another scanner demands the copy (checkov CKV_AWS_144, CKV_AZURE_206), any region outside mainland China satisfies it too.",
  "zh-CN": "将目标改为中国大陆境外，例如 southeastasia。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared292 = {
  "en": "Name a destination outside mainland China, such as ap-southeast-3. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "将目标改为中国大陆境外，例如 ap-southeast-3。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared293 = {
  "en": "Name a destination outside mainland China, such as ap-singapore. If the source holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "将目标改为中国大陆境外，例如 ap-singapore。如源存储不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared294 = {
  "en": "This store lies outside mainland China, holds data that belongs there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于境外，含应存于境内的数据，且未声明有效的出境机制。"
};
var shared295 = {
  "en": "Move the store to mainland China and correct `territory`; or declare the transfer (`transfers`: from CN, to this territory) with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only. If it holds no data on people in mainland China, correct `subjects`.",
  "zh-CN": "将存储迁至中国大陆并更正 `territory`；或在 `transfers` 中声明出境（from CN，to 为该地），含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`（仅 `law` 模式）。如不含中国大陆个人信息，更正 `subjects`。"
};
var shared296 = {
  "en": "Content of a store with data on people in mainland China is cached all over the world.",
  "zh-CN": "存有中国大陆个人信息的源站内容在全球缓存。"
};
var shared297 = {
  "en": 'Limit the network to mainland China: `scope = "domestic"`. If what it delivers holds no data on people in mainland China, say so in `stores` of `.wechat-policy/integration.yaml`, about the origin or, where that is not in the repository, about this domain.',
  "zh-CN": '将加速区域限定为中国大陆：`scope = "domestic"`。如其分发内容不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中对源站（或不在仓库中时对本域名）声明。'
};
var shared298 = {
  "en": "Content of this origin in mainland China is cached all over the world, and may hold data on people there.",
  "zh-CN": "该境内源站的内容在全球缓存，可能含有中国大陆个人信息。"
};
var shared299 = {
  "en": "Deliver it by CloudFront in the China regions (partition aws-cn), whose edges are in mainland China. If the origin holds no data on people in mainland China: say so in `stores` of `.wechat-policy/integration.yaml`.",
  "zh-CN": "使用中国区的 CloudFront（aws-cn 分区，边缘节点均在境内）。如源站不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中声明。"
};
var shared300 = {
  "en": "A store with data on people in mainland China is cached all over the world.",
  "zh-CN": "存有中国大陆个人信息的源站被全球缓存。"
};
var shared301 = {
  "en": 'Use a profile of Azure in China (`sku = "Standard_ChinaCdn"`), or put only public content behind this network. If the source holds no data on people in mainland China: say so in `stores`.',
  "zh-CN": '使用世纪互联运营的 Azure CDN（`sku = "Standard_ChinaCdn"`），或仅将公开内容置于该网络之后。如源存储不含中国大陆个人信息：在 `stores` 中声明。'
};
var shared302 = {
  "en": 'Limit the network to mainland China: `service_area = "mainland_china"`. If what it delivers holds no data on people in mainland China, say so in `stores` of `.wechat-policy/integration.yaml`, about the origin or, where that is not in the repository, about this domain.',
  "zh-CN": '将加速区域限定为中国大陆：`service_area = "mainland_china"`。如其分发内容不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中对源站（或不在仓库中时对本域名）声明。'
};
var shared303 = {
  "en": 'Limit the network to mainland China: `area = "mainland"`. If what it delivers holds no data on people in mainland China, say so in `stores` of `.wechat-policy/integration.yaml`, about the origin or, where that is not in the repository, about this domain.',
  "zh-CN": '将加速区域限定为中国大陆：`area = "mainland"`。如其分发内容不含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中对源站（或不在仓库中时对本域名）声明。'
};
var shared304 = {
  "en": "Events with data on people in mainland China are passed on to a target outside of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的事件被转发到境外目标，且未声明有效的出境机制。"
};
var shared305 = {
  "en": "Name a target in mainland China, such as one in cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "改用中国大陆地域的目标（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared306 = {
  "en": "Events with data on people in mainland China are passed on to a place outside it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的事件被转发到境外，且未声明有效的出境机制。"
};
var shared307 = {
  "en": "Name a bus, queue, function or cluster in mainland China instead, or pass on only what names nobody. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "改为中国大陆的事件总线、队列、函数或集群，或仅转发不含个人信息的内容。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared308 = {
  "en": "Events with data on people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的事件被发送到境外，且未声明有效的出境机制。"
};
var shared309 = {
  "en": "Deliver to an endpoint in mainland China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将终结点改为中国大陆境内的地址。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared310 = {
  "en": "A stream with data on people in mainland China is taken into Google Cloud, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的数据流被导入 Google Cloud，且未声明有效的出境机制。"
};
var shared311 = {
  "en": "Google Cloud has no region in mainland China: read the stream there. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请在境内处理该数据流。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared312 = {
  "en": "Name a target in mainland China, such as one in cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "改用中国大陆地域的目标（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared313 = {
  "en": "Name a target in mainland China, such as one in ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "改用中国大陆地域的目标（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared314 = { "en": "Personal data leaves mainland China, and no impact assessment is declared.", "zh-CN": "个人信息出境，但未声明影响评估。" };
var shared315 = {
  "en": "Carry it out, for each recipient, and declare it in `assessments`: `{type: pipia, geography: CN, date: …, reviewBy: …, covers: [transfer], sha256: …}`.",
  "zh-CN": "针对各接收方完成评估，并在 `assessments` 中声明 `{type: pipia, geography: CN, date: …, reviewBy: …, covers: [transfer], sha256: …}`。"
};
var shared316 = { "en": "The latest impact assessment for mainland China is older than three years.", "zh-CN": "最近一次影响评估已超过三年。" };
var shared317 = {
  "en": "Assess the export again and declare the assessment with its date in `assessments` (`type: pipia`, `geography: CN`).",
  "zh-CN": "重新评估出境活动，并在 `assessments` 中声明新的评估及日期（`type: pipia`、`geography: CN`）。"
};
var shared318 = {
  "en": "Personal data leaves mainland China without separate consent or another basis on record.",
  "zh-CN": "个人信息出境，但没有单独同意或其他依据的记录。"
};
var shared319 = {
  "en": "Add `consent` to this transfer: where the separate consent is kept; or declare it with the data (`consent: {reference: …, separate: true}`). If the data leaves on another basis of PIPL article 13, write it in `basis`.",
  "zh-CN": "在本条添加 `consent`（单独同意的存放位置），或在相应 `data` 中声明 `consent: {reference: …, separate: true}`。若依第十三条其他情形提供，请填写 `basis`。"
};
var shared320 = {
  "en": "More than ten working days passed between this contract and its filing.",
  "zh-CN": "该合同生效后超过十个工作日才备案或尚未备案。"
};
var shared321 = {
  "en": "File the contract with the provincial cyberspace administration and write the day in `filedOn`. If it was filed in time, correct `filedOn` or `contractDate`, the day on which it took effect. A late filing does not become timely: waive this rule with what the authority said about it.",
  "zh-CN": "向省级网信部门备案，并在 `filedOn` 中填写日期。如已按时备案，更正 `filedOn` 或合同生效日 `contractDate`。逾期备案无法补正：请以主管部门的意见为由豁免本规则。"
};
var shared322 = {
  "en": "More than four fifths of the people up to the next line are reached, and the mechanism of this export does not carry what lies beyond.",
  "zh-CN": "出境人数已超过下一门槛的五分之四，而该机制不适用于门槛之上。"
};
var shared323 = {
  "en": "Prepare the mechanism that docs/locality.md shows for the next row (a standard contract or certification from 100,000 people on; a security assessment from 1,000,000, or 10,000 with sensitive data), or export less this year. Keep `data[].exported` up to date.",
  "zh-CN": "按 docs/locality.md 下一行准备机制（10 万人起标准合同或认证；100 万人或敏感 1 万人起安全评估），或减少本年度出境。请及时更新 `data[].exported`。"
};
var shared324 = {
  "en": "This mechanism cannot carry what leaves mainland China: it is not the one for such data and so many people, or it no longer holds.",
  "zh-CN": "该机制不适用于此类或此数量的出境数据，或已失效。"
};
var shared325 = {
  "en": "Write the `mechanism` that the table in docs/locality.md asks for, once it is obtained, with `validUntil`, the last day on which it holds (a security assessment holds for three years). If fewer people's data was exported since 1 January, or no important data: correct `exported`, `class` and `nature` in `data`, and list what this transfer carries in its `data`. The contract of the Greater Bay Area holds for HK and MO only.",
  "zh-CN": "在取得 docs/locality.md 所列机制后填写 `mechanism` 及其有效期末日 `validUntil`（安全评估结果有效期三年）。若自 1 月 1 日起的出境人数较少或不含重要数据：更正 `data` 中的 `exported`、`class` 与 `nature`，并在本条的 `data` 中列出实际传输的数据。大湾区标准合同仅适用于 HK 与 MO。"
};
var shared326 = {
  "en": "An export rests on its necessity, and nobody has put that judgement on record.",
  "zh-CN": "出境以必要性为依据，但没有该判断的记录。"
};
var shared327 = {
  "en": "Have someone who answers for legal matters judge it, and run `wechat-policy acknowledge export-necessity`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If another mechanism carries it, write that one.",
  "zh-CN": "请由法务负责人判断，并运行 `wechat-policy acknowledge export-necessity`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如适用其他机制，请改填。"
};
var shared328 = {
  "en": "Nothing says which assessment, contract or certificate this export rests on.",
  "zh-CN": "未写明该出境所依据的评估、合同或认证。"
};
var shared329 = {
  "en": "Add `reference`: the number of the assessment, filing or certificate, or where the contract with the recipient is kept.",
  "zh-CN": "添加 `reference`：评估、备案或认证的编号，或与接收方合同的存放位置。"
};
var shared330 = {
  "en": "An export rests on the negative list of a free trade zone, and no comparison is on record.",
  "zh-CN": "出境以自贸区负面清单为依据，但没有核对记录。"
};
var shared331 = {
  "en": "Have someone who answers for legal matters judge it, and run `wechat-policy acknowledge free-trade-zone-list`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the sender is in no such zone, write the mechanism that carries it.",
  "zh-CN": "请由法务负责人判断，并运行 `wechat-policy acknowledge free-trade-zone-list`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如发送方不在自贸区，请填写适用的机制。"
};
var shared332 = {
  "en": "This store is declared to hold important or core data, and lies outside mainland China without a valid security assessment.",
  "zh-CN": "该存储声明含重要数据或核心数据，却位于境外且没有有效的安全评估。"
};
var shared333 = {
  "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared334 = {
  "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 cn-north-1、cn-northwest-1。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared335 = {
  "en": "Move it to a region in mainland China, such as chinanorth3 or chinaeast2. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 chinanorth3、chinaeast2。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared336 = {
  "en": "Google Cloud has no region in mainland China: keep it in the cloud of another provider there. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请改用其他云的境内地域。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared337 = {
  "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared338 = {
  "en": "Move it to a region in mainland China, such as ap-shanghai or ap-guangzhou. If the authority let important data leave: declare the transfer with `mechanism: security-assessment` and its `validUntil` (profile `law` only). Core data may not leave. If the data is neither: correct `classes` in `stores`.",
  "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou。如主管部门已批准重要数据出境：在 `transfers` 中声明 `mechanism: security-assessment` 及 `validUntil`（仅 `law` 模式）。核心数据不得出境。如两者皆非：更正 `stores` 中的 `classes`。"
};
var shared339 = {
  "en": "Users in mainland China are declared as incidental, and nobody has put that judgement on record.",
  "zh-CN": "声明中国大陆用户仅为偶然，但没有该判断的记录。"
};
var shared340 = {
  "en": "Have someone who answers for legal matters judge it, and run `wechat-policy acknowledge incidental-users`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If they are meant, write `mainlandUsers: targeted`; if they are kept out, `none`.",
  "zh-CN": "请由法务负责人判断，并运行 `wechat-policy acknowledge incidental-users`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如实际以其为目标，写 `mainlandUsers: targeted`；如已排除，写 `none`。"
};
var shared341 = {
  "en": "A key for data on people in mainland China is also kept outside it, and no valid export mechanism is declared.",
  "zh-CN": "用于中国大陆个人信息的密钥在境外也有保存，且未声明有效的出境机制。"
};
var shared342 = {
  "en": "Keep the key in mainland China: make the replica in cn-north-1 or cn-northwest-1, or use a key of its own elsewhere. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the key is for no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将密钥保留在境内：副本建于 cn-north-1 或 cn-northwest-1，境外使用独立密钥。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如该密钥不用于中国大陆个人信息：在 `stores` 中声明。"
};
var shared343 = {
  "en": "The key of a store in mainland China is kept outside of it, and no valid export mechanism is declared.",
  "zh-CN": "境内存储的密钥保存在境外，且未声明有效的出境机制。"
};
var shared344 = {
  "en": "Use a key of a vault in a region of Azure in China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "使用世纪互联运营的 Azure 中国地域内密钥保管库的密钥。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared345 = {
  "en": "A key for data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "用于中国大陆个人信息的密钥被复制到境外，且未声明有效的出境机制。"
};
var shared346 = {
  "en": "Copy the key to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将密钥复制到中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared347 = {
  "en": "A key outside mainland China encrypts data on people there, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息由境外的密钥加密，且未声明有效的出境机制。"
};
var shared348 = {
  "en": "Use a key in the region of the data, or another in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "使用数据所在地域或其他中国大陆地域的密钥（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared349 = {
  "en": "This key lies outside mainland China and is declared to protect data on people there, and no valid export mechanism is declared.",
  "zh-CN": "该密钥位于中国大陆境外，声明保护中国大陆个人信息，且未声明有效的出境机制。"
};
var shared350 = {
  "en": "Keep the key in a region of mainland China, such as cn-hangzhou. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 cn-hangzhou）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared351 = {
  "en": "Keep the key in a region of mainland China, such as cn-north-1. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 cn-north-1）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared352 = {
  "en": "Keep the key in a region of mainland China, such as chinanorth3. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 chinanorth3）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared353 = {
  "en": "Google Cloud has no region in mainland China: keep the key in a key service there. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请使用境内的密钥服务。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared354 = {
  "en": "Keep the key in a region of mainland China, such as cn-north-4. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 cn-north-4）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared355 = {
  "en": "Keep the key in a region of mainland China, such as ap-shanghai. If it may stay: declare the transfer (`transfers`: from CN, to the jurisdiction of this region) with a mechanism that the declared volumes allow (docs/locality.md); profile `law` only. If it protects other data: write an entry of `stores` that fits it alone, with its `subjects`.",
  "zh-CN": "将密钥存放于中国大陆地域（如 ap-shanghai）。如可保留：在 `transfers` 中声明出境（from CN，to 为该地域所属法域），含申报数量所允许的 mechanism（见 docs/locality.md；仅 `law` 模式）。如保护其他数据：在 `stores` 中为其单独声明 `subjects`。"
};
var shared356 = {
  "en": "Logs of a service for people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "面向中国大陆用户的服务日志被发送到境外，且未声明有效的出境机制。"
};
var shared357 = {
  "en": "Send the logs to a region in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将日志发送到中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared358 = {
  "en": "Audit logs of an account in mainland China are kept outside of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆账号的操作审计日志存放于境外，且未声明有效的出境机制。"
};
var shared359 = {
  "en": "Keep them in a region in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. Rules of other scanners that want a trail for all regions are met by one that is kept there. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将其存放于中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）；存放于境内的全地域跟踪同样满足其他扫描工具的要求。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared360 = {
  "en": "Logs with data on people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的日志被发送到境外，且未声明有效的出境机制。"
};
var shared361 = {
  "en": "Send them to a bucket, log group or stream in mainland China. A central log account for the mainland is one in the partition aws-cn. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "发送到中国大陆的存储桶、日志组或数据流；面向大陆的集中日志账号应位于 aws-cn 分区。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared362 = {
  "en": "This stream delivers data on people in mainland China out of it, and no valid export mechanism is declared.",
  "zh-CN": "该数据流将中国大陆个人信息投递到境外，且未声明有效的出境机制。"
};
var shared363 = {
  "en": "Deliver to a bucket, domain or endpoint in mainland China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "投递到中国大陆的存储桶、搜索域或端点。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared364 = {
  "en": "Logs on people in mainland China are sent out of it, and no valid export mechanism is declared.",
  "zh-CN": "面向中国大陆用户的日志被发送到境外，且未声明有效的出境机制。"
};
var shared365 = {
  "en": "Send them to a workspace, a storage account or an event hub in a region of Azure in China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "发送到世纪互联运营的 Azure 中国地域内的工作区、存储帐户或事件中心。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared366 = {
  "en": "Send the logs to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将日志发送到中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared367 = {
  "en": "Keep them in a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. Rules of other scanners that want a trail for all regions are met by one that is kept there. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将其存放于中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）；存放于境内的全地域跟踪同样满足其他扫描工具的要求。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared368 = {
  "en": "Send the logs to a region in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将日志发送到中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared369 = {
  "en": "Keep them in a region in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. Rules of other scanners that want a trail for all regions are met by one that is kept there. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将其存放于中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）；存放于境内的全地域跟踪同样满足其他扫描工具的要求。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared370 = {
  "en": "Weixin runs this component in mainland China, nobody there is among the users, and nobody has decided on that.",
  "zh-CN": "该组件由微信在中国大陆运营，而用户中没有中国大陆个人，且没有相应决定的记录。"
};
var shared371 = {
  "en": "Have someone who answers for legal matters judge it, and run `wechat-policy acknowledge mainland-operated-component`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If people in mainland China are users, correct `audience.mainlandUsers`.",
  "zh-CN": "请由法务负责人判断，并运行 `wechat-policy acknowledge mainland-operated-component`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如用户中有中国大陆个人，更正 `audience.mainlandUsers`。"
};
var shared372 = {
  "en": "This store lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared373 = {
  "en": "Move it to a region in mainland China, such as cn-hangzhou or cn-shanghai; cn-hongkong is not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 cn-hangzhou、cn-shanghai 等地域（cn-hongkong 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared374 = {
  "en": "Move it to a region in mainland China, such as cn-north-1 or cn-northwest-1 (partition aws-cn, an account of its own). If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 cn-north-1 或 cn-northwest-1（aws-cn 分区，需独立账号）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared375 = {
  "en": 'Move it to a region in mainland China, such as chinanorth3 or chinaeast2 (Azure operated by 21Vianet, `environment = "china"`); eastasia is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).',
  "zh-CN": '迁移至中国大陆地域，例如 chinanorth3、chinaeast2 等（世纪互联运营的 Azure，`environment = "china"`；eastasia 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。'
};
var shared376 = {
  "en": "Google Cloud has no region in mainland China: keep this data with a provider that has one. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this location, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请将该数据存放于有大陆地域的云厂商。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared377 = {
  "en": "Move it to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 cn-north-4、cn-east-3 等区域（ap-southeast-1 为香港）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared378 = {
  "en": "Move it to a region in mainland China, such as ap-shanghai, ap-guangzhou or ap-beijing; ap-hongkong and ap-singapore are not in mainland China. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "迁移至中国大陆地域，例如 ap-shanghai、ap-guangzhou、ap-beijing 等地域（ap-hongkong、ap-singapore 不属于中国大陆）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared379 = {
  "en": "This CloudBase environment lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该云开发环境位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared380 = {
  "en": "Use an environment in ap-shanghai, ap-guangzhou or ap-beijing; an environment keeps the region that it was made in. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "改用 ap-shanghai、ap-guangzhou 或 ap-beijing 的环境（环境创建后地域不变）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var shared381 = {
  "en": "This job moves data on people in mainland China out of it, and no valid export mechanism is declared.",
  "zh-CN": "该任务将中国大陆个人信息移出境外，且未声明有效的出境机制。"
};
var shared382 = {
  "en": "Name a destination in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将目标改为中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared383 = {
  "en": "Name a target in mainland China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将目标改为中国大陆。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared384 = {
  "en": "Data on people in mainland China is moved to Google Cloud, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息被迁移到 Google Cloud，且未声明有效的出境机制。"
};
var shared385 = {
  "en": "Google Cloud has no region in mainland China: move this data to a provider that has one. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请迁移到有大陆地域的云厂商。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared386 = {
  "en": "Name a destination in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将目标改为中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared387 = {
  "en": "Name a destination in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将目标改为中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared388 = { "en": "This store holds data on people in mainland China and on others.", "zh-CN": "该存储混存中国大陆与其他地区个人的数据。" };
var shared389 = {
  "en": "Keep them in two stores with keys of their own, and declare each with its `subjects`. If one store has to hold both, waive this rule with the reason.",
  "zh-CN": "分开存放于两个存储并使用各自的密钥，分别声明 `subjects`。若确须混存，请写明理由豁免本规则。"
};
var shared390 = {
  "en": "The audience is in mainland China, every store is declared to hold nothing of it, and nobody has put that on record.",
  "zh-CN": "受众在中国大陆，却声明所有存储均不含其个人信息，且没有相应记录。"
};
var shared391 = {
  "en": "Have someone who answers for privacy judge it, and run `wechat-policy acknowledge no-mainland-data`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If stores do hold data on people in mainland China, declare them in `stores` with `subjects: [CN]`; where nothing is declared, stores are assumed to.",
  "zh-CN": "请由隐私负责人判断，并运行 `wechat-policy acknowledge no-mainland-data`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如确有存储含中国大陆个人信息，请在 `stores` 中以 `subjects: [CN]` 声明；未声明者按含有处理。"
};
var shared392 = {
  "en": "This store lies in mainland China, though nobody there is among the users.",
  "zh-CN": "该存储位于中国大陆，而用户中没有中国大陆个人。"
};
var shared393 = {
  "en": "Move it to a region near its users, such as ap-southeast-1 or cn-hongkong. If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.",
  "zh-CN": "迁移至靠近用户的地域，例如 ap-southeast-1 或 cn-hongkong。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。"
};
var shared394 = {
  "en": "This key is kept in mainland China, though nobody there is among the users.",
  "zh-CN": "该密钥存放于中国大陆，而用户中没有中国大陆个人。"
};
var shared395 = {
  "en": "Keep the key where the data rests, such as ap-southeast-1 or cn-hongkong. If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).",
  "zh-CN": "将密钥存放于数据所在地域，例如 ap-southeast-1 或 cn-hongkong。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。"
};
var shared396 = {
  "en": "Move it to a region near its users, such as ap-southeast-1 (partition aws, an account of its own). If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.",
  "zh-CN": "迁移至靠近用户的地域，例如 ap-southeast-1（aws 分区，需独立账号）。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。"
};
var shared397 = {
  "en": "Keep the key where the data rests, such as ap-southeast-1 (partition aws, an account of its own). If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).",
  "zh-CN": "将密钥存放于数据所在地域，例如 ap-southeast-1（aws 分区，需独立账号）。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。"
};
var shared398 = {
  "en": 'Move it to a region near its users, such as southeastasia (`environment = "public"`). If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.',
  "zh-CN": '迁移至靠近用户的地域，例如 southeastasia（`environment = "public"`）。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。'
};
var shared399 = {
  "en": 'Keep the key where the data rests, such as southeastasia (`environment = "public"`). If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).',
  "zh-CN": '将密钥存放于数据所在地域，例如 southeastasia（`environment = "public"`）。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。'
};
var shared400 = {
  "en": "Move it to a region near its users, such as ap-southeast-3; the regions cn-… are in mainland China. If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.",
  "zh-CN": "迁移至靠近用户的地域，例如 ap-southeast-3（cn-… 区域位于中国大陆）。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。"
};
var shared401 = {
  "en": "Keep the key where the data rests, such as ap-southeast-3; the regions cn-… are in mainland China. If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).",
  "zh-CN": "将密钥存放于数据所在地域，例如 ap-southeast-3（cn-… 区域位于中国大陆）。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。"
};
var shared402 = {
  "en": "Move it to a region near its users, such as ap-singapore or ap-hongkong. If it holds no personal data, or data on people in mainland China after all: say so in `stores` of `.wechat-policy/integration.yaml` (`match` and `subjects`). If people in mainland China are users: correct `audience.mainlandUsers`. A declared transfer to mainland China (`transfers`) changes nothing here: where the store has to be there, waive this rule for it with the reason.",
  "zh-CN": "迁移至靠近用户的地域，例如 ap-singapore 或 ap-hongkong。如不含个人信息，或确含中国大陆个人信息：在 `.wechat-policy/integration.yaml` 的 `stores` 中以 `match` 和 `subjects` 声明。如用户中有中国大陆个人：更正 `audience.mainlandUsers`。已声明的向中国大陆的传输（`transfers`）不改变此结论；如确须存放于境内，请附理由豁免本规则。"
};
var shared403 = {
  "en": "Keep the key where the data rests, such as ap-singapore or ap-hongkong. If it protects data on people in mainland China after all, or no personal data: say so in `stores` (`match` the key, and `subjects`).",
  "zh-CN": "将密钥存放于数据所在地域，例如 ap-singapore 或 ap-hongkong。如其保护的确为中国大陆个人信息，或不涉及个人信息：在 `stores` 中以 `match`（密钥地址）和 `subjects` 声明。"
};
var shared404 = {
  "en": "Data on people in mainland China goes to somebody else without separate consent or another basis on record.",
  "zh-CN": "中国大陆个人信息被提供给他人，但没有单独同意或其他依据的记录。"
};
var shared405 = {
  "en": "Add `consent`: where the separate consent is kept, or `basis`: the basis of PIPL article 13. If the recipient works on behalf of the organisation under a contract, list it in `processors` by the same name.",
  "zh-CN": "添加 `consent`（单独同意的存放位置）或 `basis`（《个人信息保护法》第十三条的依据）。若接收方系受托处理，请以相同名称列入 `processors`。"
};
var shared406 = {
  "en": "Data of mainland China can be read from here, and no valid export mechanism is declared.",
  "zh-CN": "可由该地读取中国大陆数据，且未声明有效的出境机制。"
};
var shared407 = {
  "en": "Close the access from there and take the place out of `accessibleFrom`; or declare the transfer (`transfers`: from CN, to this place) with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`.",
  "zh-CN": "关闭该地访问并从 `accessibleFrom` 中移除；或在 `transfers` 中声明出境（from CN，to 为该地），含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`。"
};
var shared408 = {
  "en": "Data on people in mainland China is copied out of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆个人信息被复制到境外，且未声明有效的出境机制。"
};
var shared409 = {
  "en": "Copy to a region in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared410 = {
  "en": "This copy lies outside mainland China, takes its data from there, and no valid export mechanism is declared.",
  "zh-CN": "该副本位于境外，数据来自中国大陆，且未声明有效的出境机制。"
};
var shared411 = {
  "en": "Put the copy where its provider is in mainland China, such as cn-beijing or cn-shanghai; cn-hongkong is not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将副本的 provider 改为中国大陆地域（如 cn-beijing、cn-shanghai；cn-hongkong 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared412 = {
  "en": "Copy to a region in mainland China, such as cn-northwest-1. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`. Where another scanner demands the copy (checkov CKV_AWS_144), switch that rule off for this bucket.",
  "zh-CN": "复制到中国大陆地域（如 cn-northwest-1）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。若其他扫描工具要求该副本（checkov CKV_AWS_144），请对此存储桶关闭该规则。"
};
var shared413 = {
  "en": "This database copies data on people in mainland China out of it, and no valid export mechanism is declared.",
  "zh-CN": "该数据库将中国大陆个人信息复制到境外，且未声明有效的出境机制。"
};
var shared414 = {
  "en": "Remove the replica, or make it in a region in mainland China: cn-north-1 and cn-northwest-1 can replicate to each other. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "删除该副本，或建于中国大陆地域：cn-north-1 与 cn-northwest-1 可互相复制。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared415 = {
  "en": "This table is also kept outside mainland China, with data on people there, and no valid export mechanism is declared.",
  "zh-CN": "该表含中国大陆个人信息并在境外保留副本，且未声明有效的出境机制。"
};
var shared416 = {
  "en": "Remove the region from the table's replicas, or name one in mainland China, such as cn-northwest-1. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "从副本中移除该地域，或改为中国大陆地域（如 cn-northwest-1）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared417 = {
  "en": "A copy with data on people in mainland China is kept outside it, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的副本保存于境外，且未声明有效的出境机制。"
};
var shared418 = {
  "en": "Set `region` of the copy to one in mainland China, such as cn-northwest-1. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将副本的 `region` 设为中国大陆地域（如 cn-northwest-1）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared419 = {
  "en": "Copy to a region of Azure in China, such as chinaeast2 for chinanorth2; eastasia is Hong Kong. Geo-redundant storage and backups keep to the paired region, which is in mainland China. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到世纪互联运营的 Azure 中国地域（如 chinanorth2 对应 chinaeast2；eastasia 为香港）。异地冗余存储和备份使用配对地域，仍在中国大陆。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared420 = {
  "en": "A database with data on people in mainland China is replicated to Google Cloud, and no valid export mechanism is declared.",
  "zh-CN": "含中国大陆个人信息的数据库被复制到 Google Cloud，且未声明有效的出境机制。"
};
var shared421 = {
  "en": "Google Cloud has no region in mainland China: keep the replica with a provider that has one. If it may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "Google Cloud 在中国大陆没有地域：请将副本放在有大陆地域的云厂商。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源存储不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared422 = {
  "en": "Copy to a region in mainland China, such as cn-north-4 or cn-east-3; ap-southeast-1 is Hong Kong. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到中国大陆地域（如 cn-north-4、cn-east-3；ap-southeast-1 为香港）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared423 = {
  "en": "Copy to a region in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "复制到中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared424 = {
  "en": "Put the copy where its provider is in mainland China, such as ap-guangzhou or ap-shanghai; ap-hongkong and ap-taipei are not in mainland China. If the data may leave: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the destination, with its mechanism; profile `law` only). If the source holds no data on people in mainland China: say so in `stores`.",
  "zh-CN": "将副本的 provider 改为中国大陆地域（如 ap-guangzhou、ap-shanghai；ap-hongkong、ap-taipei 不属于中国大陆）。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为目标法域，含 mechanism；仅 `law` 模式有效）。如源数据不含中国大陆个人信息：在 `stores` 中声明。"
};
var shared425 = {
  "en": "Money is declared to move without a second factor, from any address, or by one person alone.",
  "zh-CN": "声明资金操作无第二因素、不限来源地址或可由一人完成。"
};
var shared426 = {
  "en": "Turn on the second factor for all operators, list the addresses of your servers for refunds and transfers in the merchant console, and let two people approve refunds; then declare `multiFactor`, `addressAllowList` and `dualRefunds` as true.",
  "zh-CN": "为所有操作员启用第二因素，在商户平台登记服务器 IP，并要求两人批准退款；然后将 `multiFactor`、`addressAllowList`、`dualRefunds` 声明为 true。"
};
var shared427 = {
  "en": "How this merchant is acquired does not fit where it is established, or the wallets that it accepts.",
  "zh-CN": "该商户的收单方式与其所在地或所受理的钱包不符。"
};
var shared428 = {
  "en": "Write `acquiring: mainland` for a merchant in CN, `direct` or `institution` in HK, SG and GB, `institution` elsewhere; correct `registrant` if it is another company. With the wallet `hong-kong`, declare a component of type `wechat-pay-hk`.",
  "zh-CN": "CN 商户填写 `acquiring: mainland`，HK、SG、GB 填写 `direct` 或 `institution`，其他地区填写 `institution`；若商户为另一公司请更正 `registrant`。受理 `hong-kong` 钱包时，请声明类型为 `wechat-pay-hk` 的组件。"
};
var shared429 = {
  "en": "What comes from WeChat Pay is declared not to be verified, or to be accepted too late.",
  "zh-CN": "声明未验证来自微信支付的报文，或接受过期报文。"
};
var shared430 = {
  "en": "Verify the signature over the raw body before decrypting, refuse what is older than 300 seconds, and answer 4xx or 5xx to wrong signatures, those for probing included. Then declare `verification.mode: public-key`, `callbacks.verifiesFirst: true`, `clockSkewSeconds: 300` and `rejectsProbes: true`.",
  "zh-CN": "解密前对原始报文验签，拒绝超过 300 秒的报文，并对错误签名（含探测流量）返回 4xx 或 5xx。然后声明 `verification.mode: public-key`、`callbacks.verifiesFirst: true`、`clockSkewSeconds: 300` 与 `rejectsProbes: true`。"
};
var shared431 = { "en": "Payment requests go to a host that is not one of WeChat Pay.", "zh-CN": "支付请求发往非微信支付的域名。" };
var shared432 = {
  "en": "Remove the setting, or write `https://api.mch.weixin.qq.com` (`https://apihk.mch.weixin.qq.com` across borders).",
  "zh-CN": "删除该配置，或改为 `https://api.mch.weixin.qq.com`（境外为 `https://apihk.mch.weixin.qq.com`）。"
};
var shared433 = { "en": "This merchant is declared to use version 2 of the interface.", "zh-CN": "该商户声明使用 v2 接口。" };
var shared434 = {
  "en": "Move to the v3 endpoints, then declare `apiVersion: v3` and `signature: RSA-SHA256` (or `SM2-SM3`). Until then, waive this rule with the date of the move.",
  "zh-CN": "改用 v3 接口后声明 `apiVersion: v3` 与 `signature: RSA-SHA256`（或 `SM2-SM3`）。此前可豁免本规则并注明切换日期。"
};
var shared435 = { "en": "This merchant has a version 2 key only.", "zh-CN": "该商户只配置了 v2 密钥。" };
var shared436 = {
  "en": "Set the API v3 key and apply for the API certificate in the merchant console, then configure `apiV3Key`, the private key (by path or reference) and the certificate serial, and call the v3 endpoints.",
  "zh-CN": "在商户平台设置 APIv3 密钥并申请 API 证书，配置 `apiV3Key`、私钥（路径或引用）与证书序列号，改用 v3 接口。"
};
var shared437 = { "en": "Card numbers are stored, and no PCI DSS certificate is declared.", "zh-CN": "存储了卡号，但未声明 PCI DSS 认证。" };
var shared438 = {
  "en": "Delete the card numbers and set `cardDataStored: false`; or declare the attestation in `certifications` with `scheme: pci-dss`.",
  "zh-CN": "删除卡号并设 `cardDataStored: false`；或在 `certifications` 中以 `scheme: pci-dss` 声明合规证明。"
};
var shared439 = {
  "en": "A certificate of this merchant ends soon, and no plan says how it is replaced.",
  "zh-CN": "该商户的证书即将到期，且没有更换计划。"
};
var shared440 = {
  "en": "Replace it and write the new `expires`. For the platform certificate, change to the WeChat Pay public key (`mode: public-key`), or say in `rotationPlan` where the plan for the change is kept.",
  "zh-CN": "更换证书并填写新的 `expires`。平台证书可改用微信支付公钥（`mode: public-key`），或在 `rotationPlan` 中注明更换方式（如由 SDK 自动下载）。"
};
var shared441 = { "en": "A certificate of this merchant has expired.", "zh-CN": "该商户的证书已过期。" };
var shared442 = {
  "en": "Replace the certificate (merchant console, API security) and write its last day in `expires`; for the platform certificate better change to the WeChat Pay public key, which does not expire: `verification: {mode: public-key, publicKeyId: …}`.",
  "zh-CN": "在商户平台“API 安全”中更换证书并在 `expires` 中填写到期日；平台证书建议改用不会过期的微信支付公钥：`verification: {mode: public-key, publicKeyId: …}`。"
};
var shared443 = {
  "en": "The evidence of payments is declared to be changeable, unencrypted, or kept for less than three years.",
  "zh-CN": "声明的支付凭证可被修改、未加密，或保存不足三年。"
};
var shared444 = {
  "en": "Keep it where it cannot be changed (object lock), encrypted, for three years at least; then declare `evidence: {appendOnly: true, encrypted: true, retentionYears: 3}`.",
  "zh-CN": "以不可修改（对象锁定）且加密的方式至少保存三年，然后声明 `evidence: {appendOnly: true, encrypted: true, retentionYears: 3}`。"
};
var shared445 = { "en": "The private key of this merchant is kept as a file.", "zh-CN": "该商户的私钥以文件保存。" };
var shared446 = {
  "en": "Keep it in a secret store, a KMS or an HSM, hand it to the process at start, and declare `keyStorage: secret-store`, `kms` or `hsm`.",
  "zh-CN": "将私钥存入密钥服务、KMS 或 HSM，启动时交给进程，并声明 `keyStorage: secret-store`、`kms` 或 `hsm`。"
};
var shared447 = { "en": "A component takes payments, and no merchant is declared.", "zh-CN": "组件收款，但未声明商户。" };
var shared448 = {
  "en": "Add an entry to `payments`: `merchantId`, `acquiring`, `apiVersion`, `notifyUrl`, `verification`, `certificate`, `callbacks`, `evidence`, `access`.",
  "zh-CN": "在 `payments` 中添加条目：`merchantId`、`acquiring`、`apiVersion`、`notifyUrl`、`verification`、`certificate`、`callbacks`、`evidence`、`access`。"
};
var shared449 = {
  "en": "The declaration of this merchant leaves out how it is signed, verified, booked or proved.",
  "zh-CN": "该商户的声明缺少签名、验签、入账或举证的内容。"
};
var shared450 = {
  "en": "Add what is missing: `apiVersion`, `verification.mode`, `certificate`, `callbacks` (`verifiesFirst`, `clockSkewSeconds`, `rejectsProbes`, `idempotent`, `rechecks`, `queriesOrders`), `evidence` (`appendOnly`, `encrypted`, `retentionYears`), `access` (`multiFactor`, `addressAllowList`, `dualRefunds`).",
  "zh-CN": "补充缺失内容：`apiVersion`、`verification.mode`、`certificate`、`callbacks`（`verifiesFirst`、`clockSkewSeconds`、`rejectsProbes`、`idempotent`、`rechecks`、`queriesOrders`）、`evidence`（`appendOnly`、`encrypted`、`retentionYears`）、`access`（`multiFactor`、`addressAllowList`、`dualRefunds`）。"
};
var shared451 = {
  "en": "A secret key of a WeChat Pay merchant is written into this file in clear.",
  "zh-CN": "该文件以明文写入了微信支付商户密钥。"
};
var shared452 = {
  "en": "Write a reference (`${WX_PAY_API_V3_KEY}`, `valueFrom.secretKeyRef`) or a path outside the repository, keep the key in a secret store, and replace it in the merchant console: it stays readable in the history.",
  "zh-CN": "改为引用（`${WX_PAY_API_V3_KEY}`、`valueFrom.secretKeyRef`）或仓库之外的路径，把密钥存入密钥管理服务，并在商户平台更换：它仍留在仓库历史中。"
};
var shared453 = {
  "en": "Notifications are declared to be booked without a check, more than once, or not to be missed when they stay away.",
  "zh-CN": "声明通知未核对即入账、可重复入账，或未收到时不查询。"
};
var shared454 = {
  "en": "Lock and look up the order before booking, compare amount, currency and merchant number, and query orders without a notification; then declare `idempotent`, `rechecks` and `queriesOrders` as true.",
  "zh-CN": "入账前加锁并查询订单，核对金额、币种与商户号，并主动查询未收到通知的订单；然后将 `idempotent`、`rechecks`、`queriesOrders` 声明为 true。"
};
var shared455 = {
  "en": "This notification address is not a public https address with a path and without parameters.",
  "zh-CN": "该通知地址不是带路径、不带参数的公网 HTTPS 地址。"
};
var shared456 = {
  "en": "Write the full address of your system, such as `https://pay.shop.cn/wechat/notify`; put parameters into `attach`.",
  "zh-CN": "填写自己系统的完整地址，如 `https://pay.shop.cn/wechat/notify`；需要传参时使用 `attach`。"
};
var shared457 = {
  "en": "This merchant verifies WeChat Pay with a certificate from a file, which ends after five years.",
  "zh-CN": "该商户用本地平台证书文件验签，证书有效期为 5 年。"
};
var shared458 = {
  "en": "Apply for the public key of WeChat Pay in the merchant console (API security), configure it with its id (`PUB_KEY_ID_…`) beside the certificate, and remove the certificate once the change-over is done.",
  "zh-CN": "在商户平台“API 安全”申请微信支付公钥，与平台证书并行配置公钥及其 ID（`PUB_KEY_ID_…`），切换完成后移除平台证书。"
};
var shared459 = { "en": "The merchant's private key is read from the program's own package.", "zh-CN": "商户私钥从程序包内读取。" };
var shared460 = {
  "en": "Mount the file from a secret and write its path, such as `/run/secrets/apiclient_key.pem`. If it was ever committed, apply for a new certificate in the merchant console.",
  "zh-CN": "以密钥方式挂载该文件并填写其路径，如 `/run/secrets/apiclient_key.pem`。若曾提交到仓库，请在商户平台重新申请证书。"
};
var shared461 = { "en": "Payments go to the sandbox, where no money moves.", "zh-CN": "支付请求发往沙箱环境，没有真实资金流转。" };
var shared462 = {
  "en": "Write `false`, or move the switch into a file for development, such as `application-dev.yml` or `.env.development`.",
  "zh-CN": "改为 `false`，或把该开关移到开发配置中，如 `application-dev.yml`、`.env.development`。"
};
var shared463 = {
  "en": "This merchant is declared to sign with MD5, or to use version 2 without saying that it does not.",
  "zh-CN": "该商户声明以 MD5 签名，或使用 v2 且未声明其他算法。"
};
var shared464 = {
  "en": "Move to API v3 and declare `apiVersion: v3`; or sign with HMAC-SHA256 and declare `signature: HMAC-SHA256`. In version 2 the default is MD5.",
  "zh-CN": "升级到 API v3 并声明 `apiVersion: v3`；或改用 HMAC-SHA256 签名并声明 `signature: HMAC-SHA256`。v2 默认为 MD5。"
};
var shared465 = { "en": "Requests to WeChat Pay are signed with MD5.", "zh-CN": "对微信支付的请求使用 MD5 签名。" };
var shared466 = {
  "en": "Write `HMAC-SHA256`, in code that signs for the client as well, or move to API v3.",
  "zh-CN": "改为 `HMAC-SHA256`（包括为前端签名的代码），或升级到 API v3。"
};
var shared467 = {
  "en": "This assessment has no date for its review, or nothing that says which document it is.",
  "zh-CN": "该评估缺少复核日期，或未注明是哪份文件。"
};
var shared468 = {
  "en": "Add `reviewBy` (a year after the assessment is usual), and `sha256`, the digest of the document, or `reference`, where it is kept.",
  "zh-CN": "补充 `reviewBy`（通常为评估后一年），以及文件摘要 `sha256` 或存放位置 `reference`。"
};
var shared469 = {
  "en": "The assessment of this geography leaves out a declared risk, or is older than the WeChat Privacy Policy in force.",
  "zh-CN": "该地区的评估未涵盖已声明的风险，或早于现行 WeChat 隐私政策。"
};
var shared470 = {
  "en": "Review the assessment: add the risks that it deals with to `covers` (`sensitive`, `minors`, `profiling`, `transfer`), and write the new `date` and `reviewBy`.",
  "zh-CN": "复核评估：在 `covers` 中补充其涉及的风险（`sensitive`、`minors`、`profiling`、`transfer`），并填写新的 `date` 与 `reviewBy`。"
};
var shared471 = { "en": "Background location is declared only in part.", "zh-CN": "后台定位只声明了一部分。" };
var shared472 = {
  "en": 'Remove `location` from `requiredBackgroundModes`, or complete it: `startLocationUpdateBackground` in `requiredPrivateInfos`, and `permission["scope.userLocation"].desc` with the purpose.',
  "zh-CN": '从 `requiredBackgroundModes` 中移除 `location`，或补全声明：在 `requiredPrivateInfos` 中加入 `startLocationUpdateBackground`，并在 `permission["scope.userLocation"].desc` 写明用途。'
};
var shared473 = {
  "en": "With more than ten million people a compliance audit is due every two years, and none that recent is declared.",
  "zh-CN": "超过 1000 万人须每两年审计一次，但未声明近期审计。"
};
var shared474 = {
  "en": "Carry it out and declare `{type: compliance-audit, geography: CN, date: …, reference: …}` in `assessments`.",
  "zh-CN": "完成审计并在 `assessments` 中声明 `{type: compliance-audit, geography: CN, date: …, reference: …}`。"
};
var shared475 = {
  "en": "Nothing is known here about the privacy law of this geography, so nothing of it is checked.",
  "zh-CN": "此处不掌握该地区的隐私法律，因而未作任何检查。"
};
var shared476 = {
  "en": "Correct the code if it is misspelt (ISO 3166-1, such as `DE`; `US-CA` for a subdivision). Else have a lawyer judge the geography and waive this rule for it, with the opinion as the reason.",
  "zh-CN": "如代码有误请更正（ISO 3166-1，如 `DE`；次级行政区如 `US-CA`）。否则请律师评估该地区，并以其意见为理由豁免本规则。"
};
var shared477 = {
  "en": "The privacy guide that is declared for this mini program leaves out what it asks for here.",
  "zh-CN": "所声明的隐私保护指引未包含小程序在此申请的信息。"
};
var shared478 = {
  "en": "Complete the guide in the console (设置, 服务内容声明, 用户隐私保护指引), then add the interface to `privacyGuide.interfaces` of the component in `.wechat-policy/integration.yaml`; or stop asking for it.",
  "zh-CN": "在后台（设置—服务内容声明—用户隐私保护指引）补全指引，并将接口加入 `.wechat-policy/integration.yaml` 中该组件的 `privacyGuide.interfaces`；或不再申请。"
};
var shared479 = {
  "en": "The privacy guide that is declared for this mini program does not name this plugin.",
  "zh-CN": "所声明的隐私保护指引未列出该插件。"
};
var shared480 = {
  "en": "Check that the guide in the console shows the plugin and what it handles, then add its `provider` to `privacyGuide.plugins` of the component in `.wechat-policy/integration.yaml`.",
  "zh-CN": "确认后台指引已展示该插件及其处理的信息，再将其 `provider` 加入 `.wechat-policy/integration.yaml` 中该组件的 `privacyGuide.plugins`。"
};
var shared481 = {
  "en": "The law of this geography asks for an impact assessment, and none that is valid is declared.",
  "zh-CN": "该地区法律要求影响评估，但未声明有效的评估。"
};
var shared482 = {
  "en": "Carry it out and declare it in `assessments`: `{type: pipia, geography: CN, date: …, reviewBy: …, sha256: …}`; outside of mainland China the type is `dpia`, and `EEA` stands for all member states. Where `reviewBy` is over, review the assessment and write the new dates.",
  "zh-CN": "完成评估并在 `assessments` 中声明，如 `{type: pipia, geography: CN, date: …, reviewBy: …, sha256: …}`；中国大陆以外类型为 `dpia`，`EEA` 代表全部成员国。`reviewBy` 已过的，请复核并填写新日期。"
};
var shared483 = {
  "en": "Nobody stated the lawful basis and accepted the residual risk for this geography.",
  "zh-CN": "尚无人就该地区声明合法性基础并接受剩余风险。"
};
var shared484 = {
  "en": "Have whoever answers for privacy read the statement and record it: `wechat-policy acknowledge lawful-basis --geography DE`, with the geography that this address ends in. If the place has no users, take it out of `audience.geographies`.",
  "zh-CN": "请隐私负责人阅读声明并记录：`wechat-policy acknowledge lawful-basis --geography DE`（地区为本地址末尾的代码）。若该地无用户，请从 `audience.geographies` 中移除。"
};
var shared485 = { "en": "The declarations about location do not fit together.", "zh-CN": "地理位置相关声明不一致。" };
var shared486 = {
  "en": 'List either `getFuzzyLocation` or the precise interfaces in `requiredPrivateInfos`, and say what the location is for, in at most 30 characters: `"permission": {"scope.userLocation": {"desc": "…"}}`.',
  "zh-CN": '在 `requiredPrivateInfos` 中只保留 `getFuzzyLocation` 或精确位置接口之一，并用不超过 30 个字符说明用途：`"permission":{"scope.userLocation":{"desc":"…"}}`。'
};
var shared487 = {
  "en": "The mini program tracks people in mainland China in the background, and no impact assessment is declared.",
  "zh-CN": "小程序在后台持续定位中国大陆用户，但未声明个人信息保护影响评估。"
};
var shared488 = {
  "en": "Carry out the assessment and declare it: `assessments: [{type: pipia, geography: CN, date: …}]` in `.wechat-policy/integration.yaml`. Or remove `location` from `requiredBackgroundModes`.",
  "zh-CN": "完成评估并在 `.wechat-policy/integration.yaml` 中声明 `assessments: [{type: pipia, geography: CN, date: …}]`，或从 `requiredBackgroundModes` 中移除 `location`。"
};
var shared489 = {
  "en": "With so many people the law here wants an officer, and none is declared as reported.",
  "zh-CN": "达到此人数时该地法律要求指定负责人，但未声明其已报送。"
};
var shared490 = {
  "en": "Name the role in `governance.officers`: `{geography: CN, role: …, reportedOn: …}`.",
  "zh-CN": "在 `governance.officers` 中声明 `{geography: CN, role: …, reportedOn: …}`。"
};
var shared491 = {
  "en": "The law here wants a representative of a company abroad, and none is declared as reported.",
  "zh-CN": "该地法律要求境外公司指定代表，但未声明其已报送。"
};
var shared492 = {
  "en": "Name one in `governance.representatives`: `{geography: CN, name: …, reportedOn: …}`. If the organisation has an office there, set `organisation.presenceInMainland: true` or declare the company in `entities`.",
  "zh-CN": "在 `governance.representatives` 中声明 `{geography: CN, name: …, reportedOn: …}`。若已在当地设有机构，请设 `organisation.presenceInMainland: true` 或在 `entities` 中声明该公司。"
};
var shared493 = {
  "en": "This data serves marketing or profiling, without consent on record or without a way to refuse.",
  "zh-CN": "该数据用于营销或画像，但没有同意记录或拒绝方式。"
};
var shared494 = {
  "en": "Declare `consent: {reference: …, optOut: true}` with the place of the consent text, once people can refuse and still use the service; or remove `marketing` and `profiling` from `purposes`.",
  "zh-CN": "在用户可拒绝且仍能使用服务后，声明 `consent: {reference: …, optOut: true}` 并注明同意文本所在；或从 `purposes` 中移除 `marketing` 与 `profiling`。"
};
var shared495 = {
  "en": "No audit of the handling of data on minors within the last twelve months is declared.",
  "zh-CN": "未声明近十二个月内的未成年人个人信息保护合规审计。"
};
var shared496 = {
  "en": "Carry it out and declare `{type: minors-audit, geography: CN, date: …, reference: …}` in `assessments`; report it by the end of January. If nobody under 18 is admitted, set `audience.minors: none`.",
  "zh-CN": "完成审计并在 `assessments` 中声明 `{type: minors-audit, geography: CN, date: …, reference: …}`，并于 1 月底前报送。若不接受未成年人，请设 `audience.minors: none`。"
};
var shared497 = { "en": "This notice does not name every country where data of its readers goes.", "zh-CN": "该告知未列明读者数据所至的全部国家。" };
var shared498 = {
  "en": "Name them in the notice and in `countriesNamed`: every `to` of `transfers` from here, `CN` with a component that Weixin runs, and for WeChat users `HK`, `MY`, `SG`, `US` and, outside of the EEA, `NL`.",
  "zh-CN": "在告知与 `countriesNamed` 中列出：由此出境的 `transfers` 各 `to`；有微信运营组件时的 `CN`；对 WeChat 用户还有 `HK`、`MY`、`SG`、`US`，欧洲经济区以外另加 `NL`。"
};
var shared499 = { "en": "The audience has a geography without a privacy notice.", "zh-CN": "受众地区缺少对应的隐私告知。" };
var shared500 = {
  "en": "Add an entry to `privacyNotices` with this `geography` and the `url` of the notice; `EU` or `EEA` stands for all member states. With `mainlandUsers: targeted`, mainland China (`CN`) is a geography too.",
  "zh-CN": "在 `privacyNotices` 中为该 `geography` 添加条目并填写告知的 `url`；`EU` 或 `EEA` 代表全部成员国。`mainlandUsers: targeted` 时，中国大陆（`CN`）同样是受众地区。"
};
var shared501 = {
  "en": "This notice was not reviewed within the last twelve months, or nothing says when.",
  "zh-CN": "该告知近十二个月内未复核，或未注明复核时间。"
};
var shared502 = {
  "en": "Compare the notice with what the integration does today, and write the day in `reviewed`.",
  "zh-CN": "将告知与集成现状比对，并在 `reviewed` 中填写日期。"
};
var shared503 = {
  "en": "With so many people the law here wants an officer, and none is declared.",
  "zh-CN": "达到此人数时该地法律要求指定负责人，但未声明。"
};
var shared504 = {
  "en": "Name the role in `governance.officers`: `{geography: SG, role: …}`.",
  "zh-CN": "在 `governance.officers` 中声明 `{geography: SG, role: …}`。"
};
var shared505 = {
  "en": "The purpose that the user is shown is missing, longer than 30 characters, or a placeholder.",
  "zh-CN": "展示给用户的用途说明缺失、超过 30 个字符或为占位文字。"
};
var shared506 = {
  "en": 'Say in at most 30 characters what the location is for: `"desc": "Shows the shops near you"`.',
  "zh-CN": '用不超过 30 个字符说明定位的用途，如 `"desc": "用于查找附近的门店"`。'
};
var shared507 = { "en": "No contract is on record with this processor.", "zh-CN": "没有与该受托方的合同记录。" };
var shared508 = {
  "en": "Add `contract`: where the processing contract is kept, or its number.",
  "zh-CN": "补充 `contract`：处理合同的存放位置或编号。"
};
var shared509 = {
  "en": "The law here wants a representative of a company abroad, and none is declared.",
  "zh-CN": "该地法律要求境外公司指定代表，但未声明。"
};
var shared510 = {
  "en": "Name one in `governance.representatives`: `{geography: EEA, name: …}`. If a company of yours is established there, declare it in `entities`.",
  "zh-CN": "在 `governance.representatives` 中声明 `{geography: EEA, name: …}`。若有公司设于当地，请在 `entities` 中声明。"
};
var shared511 = { "en": "WeChat may not be used by this audience here.", "zh-CN": "该地区的此类受众不得使用微信。" };
var shared512 = {
  "en": "Take the geography out of `audience.geographies`, or, where only devices of the public sector are barred, keep those users out and set `audience.publicSector: false`. If the use was permitted to you, waive this rule with the permission as the reason.",
  "zh-CN": "从 `audience.geographies` 中移除该地区；若仅限公共部门设备，请排除这些用户并设 `audience.publicSector: false`。如已获许可，请以许可为理由豁免本规则。"
};
var shared513 = {
  "en": "Sensitive data on people in mainland China is handled without separate consent on record.",
  "zh-CN": "处理中国大陆个人的敏感信息，但没有单独同意的记录。"
};
var shared514 = {
  "en": "Declare `consent: {reference: …, separate: true}`, once consent is asked for apart from other consent; for children under 14, of a guardian. If the data is handled on another ground of article 13, waive this rule with the ground as the reason.",
  "zh-CN": "在单独征得同意（不满十四周岁者须经监护人）后，声明 `consent: {reference: …, separate: true}`。若依第十三条其他情形处理，请以该情形为理由豁免本规则。"
};
var shared515 = {
  "en": "Statistics go to the vendor of uni-app, and no processor says so.",
  "zh-CN": "统计数据发送至 uni-app 厂商，但未声明该受托方。"
};
var shared516 = {
  "en": "Declare it in `processors` of `.wechat-policy/integration.yaml`: `{name: uni-app statistics, purpose: …, contract: …}`, and in the privacy notice; or set `uniStatistics.enable` to false, or `version` to 2 with your own cloud.",
  "zh-CN": "在 `.wechat-policy/integration.yaml` 的 `processors` 中声明 `{name: uni-app statistics, purpose: …, contract: …}` 并写入隐私告知；或将 `uniStatistics.enable` 设为 false，或使用自有云的 `version` 2。"
};
var shared517 = {
  "en": "The law of the origin does not know this mechanism for this destination, or it no longer holds.",
  "zh-CN": "来源地法律对该目的地不认可此机制，或该机制已失效。"
};
var shared518 = {
  "en": "Write a `mechanism` of the law of `from`: out of mainland China `security-assessment`, `standard-contract`, `certification` or an `exempt:…`; out of the EEA, the United Kingdom and Switzerland `standard-contractual-clauses`, `binding-corporate-rules` or `derogation` (`adequacy` does not reach mainland China, Hong Kong, Singapore and Malaysia); out of Vietnam and Russia `transfer-dossier`. Where `validUntil` is over, renew it and write the new date.",
  "zh-CN": "填写 `from` 所在法律认可的 `mechanism`：中国大陆为 `security-assessment`、`standard-contract`、`certification` 或 `exempt:…`；欧洲经济区、英国和瑞士为 `standard-contractual-clauses`、`binding-corporate-rules` 或 `derogation`（`adequacy` 不适用于中国大陆、香港、新加坡和马来西亚）；越南和俄罗斯为 `transfer-dossier`。`validUntil` 已过的，请续期并填写新日期。"
};
var shared519 = {
  "en": "A component that Weixin runs brings data of users here to mainland China, and no transfer says on which ground.",
  "zh-CN": "微信运营的组件会把该地区用户的数据传至中国大陆，但未声明出境依据。"
};
var shared520 = {
  "en": "Add an entry to `transfers` with this geography as `from` (or `EEA`), `to: CN`, the `mechanism` that the law knows, and `reference` and `validUntil` where it has them. If the component is not open to these users, take the geography out of `audience.geographies`.",
  "zh-CN": "在 `transfers` 中添加条目：`from` 为该地区（或 `EEA`）、`to: CN`、法律认可的 `mechanism`，以及相应的 `reference` 与 `validUntil`。若组件不向这些用户开放，请从 `audience.geographies` 中移除该地区。"
};
var shared521 = {
  "en": "A document that binds this account was accepted for other accounts only.",
  "zh-CN": "对该账号有约束力的文件仅为其他账号接受过。"
};
var shared522 = {
  "en": "Have the document accepted for this account too, and add the account to `accounts` of the record, or run `wechat-policy acknowledge <document id>`. The document id is in the address (`document.<id>`).",
  "zh-CN": "请为该账号接受该文件，并将其加入记录的 `accounts`，或运行 `wechat-policy acknowledge <文件 id>`。文件 id 见地址 `document.<id>`。"
};
var shared523 = {
  "en": "An account for which this was accepted has another dial code or registrant now, or is gone.",
  "zh-CN": "所确认的账号已更换国家码或注册主体，或已不存在。"
};
var shared524 = {
  "en": "Have the terms that bind the account now read and accepted, and record them with its present `accounts`; `wechat-policy acknowledge` writes the record. If only the name (`id`) of the account changed, use the new one.",
  "zh-CN": "请阅读并接受该账号现在适用的条款，并以现有 `accounts` 重新记录；`wechat-policy acknowledge` 可写入记录。若仅账号名称（`id`）变更，请改用新名称。"
};
var shared525 = { "en": "The only one who approved this record is who wrote it.", "zh-CN": "该记录的唯一批准人就是撰写人。" };
var shared526 = { "en": "Have somebody else look at it, and add them to `approvedBy`.", "zh-CN": "请由其他人复核，并加入 `approvedBy`。" };
var shared527 = { "en": "The text of this document has changed since it was accepted.", "zh-CN": "该文件的文本在确认后已变更。" };
var shared528 = {
  "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names. For a statement, run `wechat-policy acknowledge <statementId>`, which shows its present wording.",
  "zh-CN": "请阅读现行文本，并以登记表所列存档中 Markdown 文件的 SHA-256 重新记录。对于声明，请运行 `wechat-policy acknowledge <statementId>`，它会显示现行措辞。"
};
var shared529 = {
  "en": "This acknowledgement names another company than the one that contracts for this integration.",
  "zh-CN": "该确认所载主体并非本集成的签约主体。"
};
var shared530 = {
  "en": "Check which text was accepted: the dial code of the account decides between the Dutch and the Singaporean company. Write the company's name as the document has it in `contractingEntity`; if the text was that of another company, read and record the right one.",
  "zh-CN": "请核对所确认的文本：账号的国家码决定由荷兰公司还是新加坡公司签约。将文件所载公司名称写入 `contractingEntity`；若所确认的是另一主体的文本，请阅读并记录正确的文本。"
};
var shared531 = {
  "en": "This acknowledgement has expired, and its document still binds this integration.",
  "zh-CN": "该确认已过期，而对应条款仍对本集成有约束力。"
};
var shared532 = {
  "en": "Read the text that is in force now, and record it anew: sha256, date printed or retrieved, acceptedBy, date, and an `expires` at most 366 days after `date`. Do not only move `expires`.",
  "zh-CN": "请阅读现行文本并重新记录：sha256、印刷或获取日期、acceptedBy、date，以及距 `date` 不超过 366 天的 `expires`。请勿仅修改 `expires`。"
};
var shared533 = { "en": "None of the declared legal approvers decided or approved this.", "zh-CN": "该确认未由所声明的法务批准人作出或批准。" };
var shared534 = {
  "en": "Have one of `governance.legalApprovers` approve it and add them to `approvedBy`, spelt as there; or add whoever may accept terms to `governance.legalApprovers`.",
  "zh-CN": "请由 `governance.legalApprovers` 中的一人批准并按相同写法加入 `approvedBy`；或将有权接受条款的人加入 `governance.legalApprovers`。"
};
var shared535 = { "en": "A document that binds this integration has no acknowledgement.", "zh-CN": "对本集成有约束力的一份条款没有确认记录。" };
var shared536 = {
  "en": "Have someone with authority read the document, and run `wechat-policy acknowledge <document id>`: it writes the record to `.wechat-policy/acknowledgements/`. The document id is in the address (`document.<id>`). If the document does not apply, record `decision: not-applicable` with a rationale; if the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由有权人员阅读该文件，并运行 `wechat-policy acknowledge <文件 id>`：它会将记录写入 `.wechat-policy/acknowledgements/`。文件 id 见地址 `document.<id>`。如不适用，请记录 `decision: not-applicable` 及理由；如组件已下线，将其 `status` 设为 `retired`。"
};
var shared537 = {
  "en": "This acknowledgement is dated in the future, or stands for more than 366 days.",
  "zh-CN": "该确认的日期在未来，或有效期超过 366 天。"
};
var shared538 = {
  "en": "Write the day of the decision as `date`, and an `expires` at most 366 days after it.",
  "zh-CN": "请将 `date` 写为作出决定之日，`expires` 不超过其后 366 天。"
};
var shared539 = {
  "en": "The terms or the statement were rejected, and a component or account that needs them is still declared.",
  "zh-CN": "条款或声明已被拒绝，但需要它的组件或账号仍在声明中。"
};
var shared540 = {
  "en": "Set the `status` of the component to `retired` once it is switched off, or have the decision taken again by someone with authority.",
  "zh-CN": "停用组件后将其 `status` 设为 `retired`，或由有权人员重新决策。"
};
var shared541 = { "en": "One record covers users in mainland China and users elsewhere.", "zh-CN": "一份记录同时覆盖中国大陆用户与其他地区用户。" };
var shared542 = {
  "en": "Split it: one record with `scope.geographies: [CN]`, one with the others, each decided on its own.",
  "zh-CN": "请拆分为两份：一份 `scope.geographies: [CN]`，另一份为其余地区，分别决策。"
};
var shared543 = { "en": "The digest is not that of the text that is kept with this record.", "zh-CN": "该摘要与随记录留存的文本不符。" };
var shared544 = {
  "en": "Find out which text was read. If the kept one, write its digest (`sha256sum <file>`) as `sha256`; else put the text that was read into `file`. If the kept text is newer, record a new acknowledgement of it.",
  "zh-CN": "请查明当时阅读的文本。若为留存文本，请将其摘要（`sha256sum <文件>`）写入 `sha256`；否则请将当时阅读的文本放入 `file`。若留存文本更新，请为其重新作出确认。"
};
var shared545 = {
  "en": "The text that was accepted is not the text in force, which was published more than 30 days ago.",
  "zh-CN": "所确认的文本不是现行文本，且现行文本已发布超过 30 天。"
};
var shared546 = {
  "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names; for a statement, run `wechat-policy acknowledge <statementId>`, which shows its present wording. If your digest is of a copy of your own (PDF, HTML) of the same text, take that of the archived file instead.",
  "zh-CN": "请阅读现行文本并以其摘要重新记录：取登记表所列存档中 Markdown 文件的 SHA-256；对于声明，请运行 `wechat-policy acknowledge <statementId>`，它会显示现行措辞。若您的摘要来自同一文本的自存副本（PDF、HTML），请改用存档文件的摘要。"
};
var shared547 = {
  "en": "An account of the United States accepts the WeChat terms, and no decision on their arbitration clause is on record.",
  "zh-CN": "美国主体的账号接受 WeChat 条款，但没有关于其仲裁条款的决定记录。"
};
var shared548 = {
  "en": "Have someone who answers for legal matters decide whether to refuse the change, and run `wechat-policy acknowledge arbitration-choice`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If another company registered the account, name it in `entity` or `registrant`.",
  "zh-CN": "请由法务负责人决定是否拒绝该变更，并运行 `wechat-policy acknowledge arbitration-choice`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。若账号由其他公司注册，请在 `entity` 或 `registrant` 中写明。"
};
var shared549 = {
  "en": "Tencent may review the systems behind this component, and it is not on record that the organisation accepts that.",
  "zh-CN": "腾讯有权审查该组件背后的系统，但没有组织接受该权利的记录。"
};
var shared550 = {
  "en": "Have whoever answers for security decide what Tencent is shown, and run `wechat-policy acknowledge audit-access`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由安全负责人决定向腾讯展示的范围，并运行 `wechat-policy acknowledge audit-access`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared551 = {
  "en": "The organisation uses WeChat accounts, and it is not on record that the people behind them were informed.",
  "zh-CN": "组织使用 WeChat 账号，但没有已告知相关人员的记录。"
};
var shared552 = {
  "en": "Have whoever answers for privacy see to it that staff were told and consented, and run `wechat-policy acknowledge connected-persons`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. Accounts under +86 are bound by the Weixin terms and need no such record.",
  "zh-CN": "请由隐私负责人确认员工已获告知并同意，并运行 `wechat-policy acknowledge connected-persons`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。+86 账号适用微信条款，无需此记录。"
};
var shared553 = { "en": "Nobody has put on record that governing law and forum are accepted.", "zh-CN": "没有关于接受适用法律与争议解决地的记录。" };
var shared554 = {
  "en": "Have someone who answers for legal matters read which law and forum the documents name, and run `wechat-policy acknowledge governing-law`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由法务负责人阅读各文件约定的适用法律与争议解决地，并运行 `wechat-policy acknowledge governing-law`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared555 = {
  "en": "This repository uses WeChat, and no integration manifest says for whom, by whom and under which terms.",
  "zh-CN": "本仓库使用微信，但没有集成清单说明面向谁、由谁运营、适用哪些条款。"
};
var shared556 = {
  "en": "Run `wechat-policy init`: it writes `.wechat-policy/integration.yaml` from what it finds here and asks for what it cannot see.",
  "zh-CN": "运行 `wechat-policy init`：它根据仓库内容生成 `.wechat-policy/integration.yaml`，并询问无法得知的内容。"
};
var shared557 = {
  "en": "Data that Tencent handed over is used for marketing, without Tencent's written consent.",
  "zh-CN": "腾讯提供的数据被用于营销，且没有腾讯的书面同意。"
};
var shared558 = {
  "en": "Obtain the consent and write where it is kept in `approval`, or stop the use and remove `marketing` from `purposes`.",
  "zh-CN": "请取得书面同意并在 `approval` 中写明存放位置；或停止该用途，并从 `purposes` 中移除 `marketing`。"
};
var shared559 = {
  "en": "Data that Tencent handed over leaves the country or goes to somebody else, without Tencent's written approval.",
  "zh-CN": "腾讯提供的数据被转移出境或提供给他人，且没有腾讯的书面批准。"
};
var shared560 = {
  "en": "Obtain the approval and write where it is kept in `approval`. If this transfer carries no data from Tencent, list what it does carry in `data`, by the `id` of entries whose `source` is not `tencent-api`.",
  "zh-CN": "请取得批准并在 `approval` 中写明存放位置。若本次转移不含腾讯提供的数据，请在 `data` 中列出实际转移的条目 `id`（其 `source` 不是 `tencent-api`）。"
};
var shared561 = {
  "en": "This component is retired, and the deletion of what it collected is not on record.",
  "zh-CN": "该组件已停用，但没有删除其所收集数据的记录。"
};
var shared562 = {
  "en": "Delete what was obtained through it, backups included, and declare `deletion` with its `date`, `backupsUntil` for backups that still run out, and a `reference` to the record.",
  "zh-CN": "请删除经其取得的数据（包括备份），并声明 `deletion`：填写 `date`、仍待过期备份的 `backupsUntil` 以及记录位置 `reference`。"
};
var shared563 = {
  "en": "This bot logs in to an account by a protocol that WeChat does not offer for bots.",
  "zh-CN": "该机器人以微信未开放的协议登录账号。"
};
var shared564 = {
  "en": "Use an Official Account (`wechaty-puppet-official-account`, channel `wechatmp`), an app of WeCom (`wechatcom_app`, `wecom_bot`), or WeChat's own interface for bots (`weixin`).",
  "zh-CN": "改用公众号（`wechaty-puppet-official-account`、通道 `wechatmp`）、企业微信应用（`wechatcom_app`、`wecom_bot`）或微信官方机器人接口（`weixin`）。"
};
var policies = [
  { ...{
    "id": "app-security/callback-tunnel",
    "area": "app-security",
    "title": { "en": "Callbacks do not pass through a developer tunnel", "zh-CN": "回调地址不经过内网穿透服务" },
    "severity": "medium",
    "rationale": {
      "en": "Tunnels such as ngrok or NATAPP lead a public name to a developer's machine. Their operator terminates TLS, so it can read and change users' messages, authorisation codes and payment results on the way; the name is handed to somebody else once the tunnel closes, and who gets it gets the callbacks. WeChat Pay asks for the address of the merchant's own system. Files for development and examples are left out.",
      "zh-CN": "ngrok、NATAPP 等内网穿透服务把公网域名指向开发者的电脑，由其运营方终止 TLS，可读取和篡改途中的用户消息、授权 code 与支付结果； 隧道关闭后域名可能分配给他人，回调随之落入他人之手。微信支付要求填写商户自己系统的真实地址。开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "WeChat Pay, notes on callbacks (回调通知注意事项)",
        "url": "https://pay.weixin.qq.com/doc/v2/partner/4011984734",
        "read": "2026-11-27"
      },
      {
        "title": "ngrok, TLS termination",
        "url": "https://ngrok.com/docs/universal-gateway/tls-termination",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/callback-tunnel/wechat_account",
      "policyId": "app-security/callback-tunnel",
      "type": "wechat_account",
      "severity": "medium"
    }, "message": shared0, "remediation": shared1 },
    { ...{
      "id": "app-security/callback-tunnel/wechat_official_account",
      "policyId": "app-security/callback-tunnel",
      "type": "wechat_official_account",
      "severity": "medium"
    }, "message": shared0, "remediation": shared1 },
    { ...{
      "id": "app-security/callback-tunnel/wechat_mini_program_account",
      "policyId": "app-security/callback-tunnel",
      "type": "wechat_mini_program_account",
      "severity": "medium"
    }, "message": shared0, "remediation": shared1 },
    { ...{
      "id": "app-security/callback-tunnel/wechat_open_platform",
      "policyId": "app-security/callback-tunnel",
      "type": "wechat_open_platform",
      "severity": "medium"
    }, "message": shared0, "remediation": shared1 },
    { ...{
      "id": "app-security/callback-tunnel/wecom_app",
      "policyId": "app-security/callback-tunnel",
      "type": "wecom_app",
      "severity": "medium"
    }, "message": shared0, "remediation": shared1 },
    { ...{
      "id": "app-security/callback-tunnel/wechat_pay_merchant",
      "policyId": "app-security/callback-tunnel",
      "type": "wechat_pay_merchant",
      "severity": "medium"
    }, "message": shared0, "remediation": shared1 }
  ] },
  { ...{
    "id": "app-security/client-log-bodies",
    "area": "app-security",
    "title": { "en": "The log holds no calls to WeChat in full", "zh-CN": "日志不记录完整的微信接口调用" },
    "severity": "medium",
    "rationale": {
      "en": "At level DEBUG, WxJava writes the address, the body and the reply of every call: messages, phone numbers and OpenIDs of users, and the access token in each address. Logs are read by more people, copied to more places and kept for longer than the data itself, and a token from a log acts as the account for up to two hours. Files for development and examples are left out.",
      "zh-CN": "在 DEBUG 级别，WxJava 会记录每次调用的地址、请求体与响应：用户消息、手机号、OpenID，以及地址中的 access_token。日志的读者更多、副本更多、 保存更久，日志中的 access_token 在两小时内可冒充该账号。开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "WxJava, BaseWxMpServiceImpl: logs address, parameters and reply at debug",
        "url": "https://github.com/binarywang/WxJava/blob/9eba04dce9573ac810b9b87cda9d46d9ba1a6140/weixin-java-mp/src/main/java/me/chanjar/weixin/mp/api/impl/BaseWxMpServiceImpl.java",
        "read": "2026-11-27"
      },
      {
        "title": "WxJava, BaseWxMaServiceImpl: logs the reply to a request for an access token at debug",
        "url": "https://github.com/binarywang/WxJava/blob/9eba04dce9573ac810b9b87cda9d46d9ba1a6140/weixin-java-miniapp/src/main/java/cn/binarywang/wx/miniapp/api/impl/BaseWxMaServiceImpl.java",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/client-log-bodies/wechat_client_logging",
      "policyId": "app-security/client-log-bodies",
      "type": "wechat_client_logging",
      "severity": "medium"
    }, "message": shared2, "remediation": shared3 }
  ] },
  { ...{
    "id": "app-security/cloud-function-openapi",
    "area": "app-security",
    "title": { "en": "Cloud functions are granted interfaces that exist", "zh-CN": "云函数只声明有效的开放接口" },
    "severity": "low",
    "rationale": {
      "en": "`permissions.openapi` lists the server interfaces that a cloud function may call for the mini program, without any token. Each name is written as category and method. The template message interfaces were switched off on 10 January 2020; a grant of theirs is a sign that the list was copied, not chosen. A list on a folder that is no function grants nothing.",
      "zh-CN": "`permissions.openapi` 列出云函数可免鉴权调用的服务端接口，每项为“类别.方法”。小程序模板消息接口已于 2020 年 1 月 10 日下线；仍声明它，说明列表是复制而非按需选择的。"
    },
    "references": [
      {
        "title": "Cloud calls (云调用), permissions.openapi",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/openapi/openapi.html",
        "read": "2026-11-27"
      },
      {
        "title": "Change of template messages (小程序模板消息能力调整通知)",
        "url": "https://developers.weixin.qq.com/community/develop/doc/00008a8a7d8310b6bf4975b635a401",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/cloud-function-openapi/wechat_cloud_function",
      "policyId": "app-security/cloud-function-openapi",
      "type": "wechat_cloud_function",
      "severity": "low"
    }, "message": shared4, "remediation": shared5 }
  ] },
  { ...{
    "id": "app-security/cloud-hosting-app-secret",
    "area": "app-security",
    "title": { "en": "Services of WeChat cloud hosting need no AppSecret", "zh-CN": "微信云托管服务无需 AppSecret" },
    "severity": "low",
    "rationale": {
      "en": "A service of WeChat cloud hosting (微信云托管) calls the API without a key: the platform adds the token to requests to `api.weixin.qq.com`, and tells the OpenID of the caller in a header. An AppSecret among its variables is one more place from which it can leak, without need. Where the service calls for another account or logs in users of a website, the secret may be right; this is advice.",
      "zh-CN": "微信云托管服务免鉴权调用微信接口：平台会为发往 `api.weixin.qq.com` 的请求附加令牌，并在请求头中给出调用者的 OpenID，无需密钥。 在其环境变量中保存 AppSecret 徒增泄露途径。若服务代其他账号调用或用于网站登录，则可能确有需要；本规则仅为建议。"
    },
    "references": [
      {
        "title": "Cloud calls (云调用): no key, nothing exposed, no access token to keep",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloudrun/src/guide/weixin/token.md",
        "read": "2026-11-27"
      },
      {
        "title": "Open interface service (开放接口服务)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/wxcloudrun/src/guide/weixin/open.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/cloud-hosting-app-secret/wechat_cloud_run_service",
      "policyId": "app-security/cloud-hosting-app-secret",
      "type": "wechat_cloud_run_service",
      "severity": "low"
    }, "message": shared6, "remediation": shared7 }
  ] },
  { ...{
    "id": "app-security/cors-development-origin",
    "area": "app-security",
    "title": { "en": "Cloud hosting allows no origin of a developer's machine", "zh-CN": "云托管不允许开发机来源" },
    "severity": "low",
    "rationale": {
      "en": "A service that allows `localhost`, or every origin, to call it from a browser answers whatever page a user happens to run on that machine. Mini programs send no such requests at all; only web pages do, and they have an address of their own.",
      "zh-CN": "允许 `localhost` 或任意来源跨域调用的服务，会响应用户本机上运行的任何页面。小程序不发送跨域请求，只有网页才会，而网页有自己的域名。"
    },
    "references": [
      {
        "title": "Cloud hosting, environment variables of a service (云托管服务设置)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloudrun/src/guide/env/index.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/cors-development-origin/wechat_cloud_run_service",
      "policyId": "app-security/cors-development-origin",
      "type": "wechat_cloud_run_service",
      "severity": "low"
    }, "message": shared8, "remediation": shared9 }
  ] },
  { ...{
    "id": "app-security/credential-file",
    "area": "app-security",
    "title": { "en": "Private keys for WeChat are not kept in the repository", "zh-CN": "微信相关私钥文件不得存入仓库" },
    "severity": "critical",
    "rationale": {
      "en": "The key that the console hands out for code upload (`private.wx….key`) can preview and release code in the name of the mini program; the merchant's key (`apiclient_key.pem`) signs payments, refunds and transfers, and its PKCS #12 twin (`apiclient_cert.p12`) has the merchant number for a password. WeChat says to put the merchant's key in no public place such as GitHub. A file that was ever committed stays in the history. Keys are known by the names that WeChat gives them, or by a path that speaks of WeChat, and by what is in the file: certificates, public keys, keys under a passphrase and placeholders pass. Examples are judged by app-security/credential-in-example; keys for tests are left out.",
      "zh-CN": "代码上传密钥（`private.wx….key`）可以小程序名义预览和上传代码；商户私钥（`apiclient_key.pem`）可签名支付、退款和转账， 其 PKCS #12 版本（`apiclient_cert.p12`）的密码就是商户号。微信支付要求不得将私钥放在 GitHub 等公共场合。文件一旦提交即留在历史记录中。 按微信给出的文件名、含微信字样的路径及文件内容识别：证书、公钥、带口令的私钥和占位内容不报告；示例文件由 app-security/credential-in-example 判断，测试用私钥不检查。"
    },
    "references": [
      {
        "title": "WeChat Pay (global), private key and certificate",
        "url": "https://pay.weixin.qq.com/doc/global/v3/zh/4012354975",
        "read": "2026-11-27"
      },
      {
        "title": "miniprogram-ci, code upload key (代码上传密钥)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/ci.md",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/credential-file/wechat_key_file",
      "policyId": "app-security/credential-file",
      "type": "wechat_key_file",
      "severity": "critical"
    }, "message": shared10, "remediation": shared11 }
  ] },
  { ...{
    "id": "app-security/credential-in-comment",
    "area": "app-security",
    "title": { "en": "Comments hold no WeChat credentials", "zh-CN": "注释中不含微信凭据" },
    "severity": "medium",
    "rationale": {
      "en": "A line that is commented out was in force once, mostly for another account or stage, and its secret often still is; it is as readable as any other. Only values of the exact shape of a secret are reported, behind a name for it, in files that declare WeChat accounts; examples are left out. Whether the value is in force the repository cannot tell, so this is graded below app-security/credential-literal.",
      "zh-CN": "被注释掉的配置往往曾经生效（多为其他账号或环境），其中的密钥可能仍然有效，且同样可读。仅在声明了微信账号的文件中，取值形状与字段名都吻合时才报告； 示例文件不检查。仓库无法判断该值是否生效，因此级别低于 app-security/credential-literal。"
    },
    "references": [
      {
        "title": "Common security risks and recommendations",
        "url": "https://developers.weixin.qq.com/miniprogram/en/security/basic/risk.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/credential-in-comment/wechat_commented_credential",
      "policyId": "app-security/credential-in-comment",
      "type": "wechat_commented_credential",
      "severity": "medium"
    }, "message": shared12, "remediation": shared13 }
  ] },
  { ...{
    "id": "app-security/credential-in-example",
    "area": "app-security",
    "title": { "en": "Examples hold no real WeChat credentials", "zh-CN": "示例文件不含真实微信凭据" },
    "severity": "medium",
    "rationale": {
      "en": "Files such as `.env.example` and `application.yml.template` are copied and filled in, and now and then filled in first and then committed. Only values of the exact shape of a secret are reported, in a slot named for it; placeholders are not. Whether such a value was ever in force the repository cannot tell, so this is graded below app-security/credential-literal. Private keys in example files are reported too; keys for tests are made for them, mostly, and are not.",
      "zh-CN": "`.env.example`、`application.yml.template` 等文件本应先复制再填写，但有时会先填写再提交。仅当取值形状与字段名都吻合时才报告，占位符不报告。 仓库无法判断该值是否生效过，因此级别低于 app-security/credential-literal。示例用的私钥文件也会报告；测试用私钥大多专为测试生成，不报告。"
    },
    "references": [
      {
        "title": "Common security risks and recommendations",
        "url": "https://developers.weixin.qq.com/miniprogram/en/security/basic/risk.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/credential-in-example/wechat_account",
      "policyId": "app-security/credential-in-example",
      "type": "wechat_account",
      "severity": "medium"
    }, "message": shared14, "remediation": shared15 },
    { ...{
      "id": "app-security/credential-in-example/wechat_official_account",
      "policyId": "app-security/credential-in-example",
      "type": "wechat_official_account",
      "severity": "medium"
    }, "message": shared14, "remediation": shared15 },
    { ...{
      "id": "app-security/credential-in-example/wechat_mini_program_account",
      "policyId": "app-security/credential-in-example",
      "type": "wechat_mini_program_account",
      "severity": "medium"
    }, "message": shared14, "remediation": shared15 },
    { ...{
      "id": "app-security/credential-in-example/wechat_open_platform",
      "policyId": "app-security/credential-in-example",
      "type": "wechat_open_platform",
      "severity": "medium"
    }, "message": shared14, "remediation": shared15 },
    { ...{
      "id": "app-security/credential-in-example/wecom_app",
      "policyId": "app-security/credential-in-example",
      "type": "wecom_app",
      "severity": "medium"
    }, "message": shared14, "remediation": shared15 },
    { ...{
      "id": "app-security/credential-in-example/wechat_pay_merchant",
      "policyId": "app-security/credential-in-example",
      "type": "wechat_pay_merchant",
      "severity": "medium"
    }, "message": shared14, "remediation": shared15 },
    { ...{
      "id": "app-security/credential-in-example/tencent_cloud_credential",
      "policyId": "app-security/credential-in-example",
      "type": "tencent_cloud_credential",
      "severity": "medium"
    }, "message": shared16, "remediation": shared17 },
    { ...{
      "id": "app-security/credential-in-example/wechat_key_file",
      "policyId": "app-security/credential-in-example",
      "type": "wechat_key_file",
      "severity": "medium"
    }, "message": shared14, "remediation": shared15 }
  ] },
  { ...{
    "id": "app-security/credential-literal",
    "area": "app-security",
    "title": { "en": "WeChat credentials are not written into manifests", "zh-CN": "微信凭据不得写入清单文件" },
    "severity": "critical",
    "rationale": {
      "en": "Whoever has an AppSecret gets access tokens and with them every server API of the account: user data, messages, QR codes. The message token and the EncodingAESKey let anybody forge and read pushed messages; a WeCom secret opens the address book, and a key of Tencent Cloud opens the CloudBase environment with its database and files. A study of 3.4 million mini programs found 40,880 that leaked their AppSecret, and Tencent may take down a mini program that does. A value that was ever committed stays in the history, so it must be reset, not only removed. Only values of the exact shape in a place named for them are reported; references, encrypted values and placeholders are not.",
      "zh-CN": "持有 AppSecret 即可换取 access_token 并调用该账号的全部服务端接口；消息 Token 与 EncodingAESKey 泄露后，推送消息可被伪造和解密； 企业微信 Secret 可读取通讯录；腾讯云密钥可访问云开发环境的数据库与文件。凭据一旦提交即留在历史记录中，必须重置，而不只是删除。仅当取值形状与字段名都吻合时才报告， 引用、加密值和占位符不报告。"
    },
    "references": [
      {
        "title": "Mini program security guidelines (安全指引), information leaks",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/security.html",
        "read": "2026-11-22"
      },
      {
        "title": "Common security risks and recommendations",
        "url": "https://developers.weixin.qq.com/miniprogram/en/security/basic/risk.html",
        "read": "2026-11-22"
      },
      {
        "title": "AppSecret self-check and remediation (小游戏AppSecret自查及整改指引)",
        "url": "https://developers.weixin.qq.com/community/minigame/doc/0000acd060ca70c133fdf374556c08",
        "read": "2026-11-22"
      },
      {
        "title": "Message encryption and decryption, EncodingAESKey",
        "url": "https://developers.weixin.qq.com/doc/subscription/guide/dev/push/encryption.md",
        "read": "2026-11-22"
      },
      {
        "title": "Secure use of API keys (云 API 密钥安全使用方案)",
        "url": "https://cloud.tencent.com/document/product/664/36204",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/credential-literal/wechat_account",
      "policyId": "app-security/credential-literal",
      "type": "wechat_account",
      "severity": "critical"
    }, "message": shared18, "remediation": shared19 },
    { ...{
      "id": "app-security/credential-literal/wechat_official_account",
      "policyId": "app-security/credential-literal",
      "type": "wechat_official_account",
      "severity": "critical"
    }, "message": shared18, "remediation": shared19 },
    { ...{
      "id": "app-security/credential-literal/wechat_mini_program_account",
      "policyId": "app-security/credential-literal",
      "type": "wechat_mini_program_account",
      "severity": "critical"
    }, "message": shared18, "remediation": shared19 },
    { ...{
      "id": "app-security/credential-literal/wechat_open_platform",
      "policyId": "app-security/credential-literal",
      "type": "wechat_open_platform",
      "severity": "critical"
    }, "message": shared18, "remediation": shared19 },
    { ...{
      "id": "app-security/credential-literal/wecom_app",
      "policyId": "app-security/credential-literal",
      "type": "wecom_app",
      "severity": "critical"
    }, "message": shared18, "remediation": shared19 },
    { ...{
      "id": "app-security/credential-literal/wechat_pay_merchant",
      "policyId": "app-security/credential-literal",
      "type": "wechat_pay_merchant",
      "severity": "critical"
    }, "message": shared18, "remediation": shared19 },
    { ...{
      "id": "app-security/credential-literal/tencent_cloud_credential",
      "policyId": "app-security/credential-literal",
      "type": "tencent_cloud_credential",
      "severity": "critical"
    }, "message": shared20, "remediation": shared21 },
    { ...{
      "id": "app-security/credential-literal/wechat_mini_program_ext",
      "policyId": "app-security/credential-literal",
      "type": "wechat_mini_program_ext",
      "severity": "critical"
    }, "message": shared22, "remediation": shared23 },
    { ...{
      "id": "app-security/credential-literal/cloudbase_environment",
      "policyId": "app-security/credential-literal",
      "type": "cloudbase_environment",
      "severity": "critical"
    }, "message": shared24, "remediation": shared25 }
  ] },
  { ...{
    "id": "app-security/database-rules-open",
    "area": "app-security",
    "title": { "en": "Cloud data is not open to everybody", "zh-CN": "云数据库与云存储不对所有人开放写入" },
    "severity": "high",
    "rationale": {
      "en": "CloudBase rules decide what a client may do with the database and the storage. Where `write`, `update` or `delete` is `true`, anyone who runs the mini program, or calls the web SDK with the public environment id, can change and delete other users' records. So does an expression that does not look at the user, such as `doc._openid != null`. In a mini program everybody is logged in, so that `auth != null` lets each user change the orders and profiles of all others; that is reported for collections of personal data. A collection of personal data that everybody may read gives away all of it at once. The defaults are safe: an operation that no rule names is denied. Public reading of catalogues, articles and images is a documented use and not reported.",
      "zh-CN": "安全规则决定客户端能对数据库和云存储做什么。`write`、`update`、`delete` 为 `true` 时，任何运行该小程序或持有公开环境 ID 的人 都能修改、删除他人的数据；不判断用户的表达式（如 `doc._openid != null`）同样如此。小程序用户总是已登录，因此 `auth != null` 允许任一用户修改 所有人的订单和资料，仅对存放个人信息的集合报告。存放个人信息的集合对所有人可读则等于整体泄露。未写明的操作默认拒绝。商品、文章、图片等公开读取属于 文档中的正常用法，不报告。"
    },
    "references": [
      {
        "title": "Cloud database security rules (数据库安全规则)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/database/security-rules.md",
        "read": "2026-11-22"
      },
      {
        "title": "CloudBase database security rules",
        "url": "https://docs.cloudbase.net/en/database/security-rules",
        "read": "2026-11-22"
      },
      {
        "title": "CloudBase, write security rules (public access, logged-in users)",
        "url": "https://docs.cloudbase.net/en/rule/rule-example",
        "read": "2026-11-27"
      },
      {
        "title": "CloudBase permission tags (READONLY, PRIVATE, ADMINWRITE, ADMINONLY, CUSTOM)",
        "url": "https://docs.cloudbase.net/api-reference/manager/node/rule",
        "read": "2026-11-22"
      },
      {
        "title": "uniCloud DB Schema (表结构), permission and its defaults",
        "url": "https://doc.dcloud.net.cn/uniCloud/schema.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/database-rules-open/cloudbase_database_rule",
      "policyId": "app-security/database-rules-open",
      "type": "cloudbase_database_rule",
      "severity": "high"
    }, "message": shared26, "remediation": shared27 },
    { ...{
      "id": "app-security/database-rules-open/cloudbase_storage_rule",
      "policyId": "app-security/database-rules-open",
      "type": "cloudbase_storage_rule",
      "severity": "high"
    }, "message": shared28, "remediation": shared29 },
    { ...{
      "id": "app-security/database-rules-open/unicloud_collection",
      "policyId": "app-security/database-rules-open",
      "type": "unicloud_collection",
      "severity": "high"
    }, "message": shared26, "remediation": shared30 }
  ] },
  { ...{
    "id": "app-security/debug-mode",
    "area": "app-security",
    "title": { "en": "Debug mode is off", "zh-CN": "关闭调试模式" },
    "severity": "low",
    "rationale": {
      "en": "With `debug` on, the console lists the registration of pages, their routes, every update of data and every event, personal data included. It is meant for the developer tools, and off by default.",
      "zh-CN": "开启 `debug` 后，控制台会输出页面注册、路由、数据更新与事件，其中包含个人信息。该开关用于开发者工具调试，默认关闭。"
    },
    "references": [
      {
        "title": "Global configuration (全局配置, app.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/debug-mode/wechat_mini_program",
      "policyId": "app-security/debug-mode",
      "type": "wechat_mini_program",
      "severity": "low"
    }, "message": shared31, "remediation": shared32 },
    { ...{
      "id": "app-security/debug-mode/wechat_mini_program_ext",
      "policyId": "app-security/debug-mode",
      "type": "wechat_mini_program_ext",
      "severity": "low"
    }, "message": shared31, "remediation": shared32 }
  ] },
  { ...{
    "id": "app-security/direct-commit",
    "area": "app-security",
    "title": { "en": "Uploads of a merchant's app pass the drafts", "zh-CN": "第三方平台上传先进入草稿箱" },
    "severity": "medium",
    "rationale": {
      "en": "With `directCommit` on, an upload by a third-party platform goes straight to the merchant's list of versions to be reviewed, instead of the drafts, from which somebody makes a template. One call submits it. Whoever can upload can then put code of their own in front of the merchant's users without a second pair of eyes.",
      "zh-CN": "`directCommit` 为 `true` 时，第三方平台的上传直接进入商家的待审核列表，而不经过草稿箱与模板，只需一次调用即可提交审核。能上传代码的人无需他人复核，就能把代码送到商家的用户面前。"
    },
    "references": [
      {
        "title": "Development mode of third-party platforms (开发模式, ext.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/ext.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/direct-commit/wechat_mini_program_ext",
      "policyId": "app-security/direct-commit",
      "type": "wechat_mini_program_ext",
      "severity": "medium"
    }, "message": shared33, "remediation": shared34 }
  ] },
  { ...{
    "id": "app-security/domain-check-disabled",
    "area": "app-security",
    "title": { "en": "The developer tools check domains and TLS", "zh-CN": "开发者工具校验合法域名与 TLS 版本" },
    "severity": "low",
    "rationale": {
      "en": "With `setting.urlCheck` off, the developer tools and debugging on a phone accept any domain, plain http and invalid certificates. Published versions are always checked, so nobody is exposed; but a wrong domain, an http address or an expired certificate is then found by users instead of developers. What counts is the effective value: the private file wins over the shared one.",
      "zh-CN": "关闭 `setting.urlCheck` 后，开发者工具和真机调试不再校验域名、TLS 版本和证书。正式版始终校验，因此不直接影响用户， 但域名、协议或证书问题会拖到上线后才暴露。以生效值为准：私有配置优先于公共配置。"
    },
    "references": [
      {
        "title": "Project configuration file (项目配置文件), setting.urlCheck and the private file",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html",
        "read": "2026-11-22"
      },
      {
        "title": "Network (网络), skipping the domain check",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/domain-check-disabled/wechat_project",
      "policyId": "app-security/domain-check-disabled",
      "type": "wechat_project",
      "severity": "low"
    }, "message": shared35, "remediation": shared36 }
  ] },
  { ...{
    "id": "app-security/function-invoke-open",
    "area": "app-security",
    "title": { "en": "Cloud functions are not open to callers without login", "zh-CN": "云函数不对未登录用户开放" },
    "severity": "medium",
    "rationale": {
      "en": 'The platform\'s default for clients is `auth != null`: only who has logged in may call a cloud function. `"invoke": true` lets everybody call it who knows the public environment id, without any account: to spend its quota, to guess codes, or to read what it returns. Where that is meant, such as for a public catalogue, waive it with the reason.',
      "zh-CN": '平台对客户端的默认规则为 `auth != null`，即只有已登录用户可以调用云函数。`"invoke": true` 允许任何知道公开环境 ID 的人无需账号即可调用：消耗配额、穷举验证码或读取返回内容。确需公开（如公开目录）的，请写明原因加以豁免。'
    },
    "references": [
      {
        "title": "Cloud function security rules (云函数安全规则)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/functions/security-rules.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/function-invoke-open/cloudbase_function",
      "policyId": "app-security/function-invoke-open",
      "type": "cloudbase_function",
      "severity": "medium"
    }, "message": shared37, "remediation": shared38 },
    { ...{
      "id": "app-security/function-invoke-open/cloudbase_function_rule",
      "policyId": "app-security/function-invoke-open",
      "type": "cloudbase_function_rule",
      "severity": "medium"
    }, "message": shared37, "remediation": shared38 }
  ] },
  { ...{
    "id": "app-security/incident-clock",
    "area": "app-security",
    "title": { "en": "Leaks are reported in the time that each geography leaves", "zh-CN": "事件在各地规定时限内报告" },
    "severity": "high",
    "rationale": {
      "en": "The national measures for reporting cyber incidents, in force since 2025-11-01, leave operators of networks four hours for incidents from the grade 较大 on, and one hour where critical information infrastructure is concerned; GDPR article 33 leaves 72 hours, as do the United Kingdom and Thailand. A runbook that plans for longer, or forgets an authority, is late on paper already. Judged where a runbook is declared.",
      "zh-CN": "自 2025-11-01 施行的《国家网络安全事件报告管理办法》要求网络运营者对较大以上事件在 4 小时内报告，涉及关键信息基础设施的为 1 小时；GDPR 第三十三条及英国、泰国为 72 小时。预案时限更长或遗漏主管机关，纸面上即已超时。仅在声明了预案时判断。"
    },
    "references": [
      {
        "title": "国家网络安全事件报告管理办法 (National cyber incident reporting measures, 2025-09-11), reprint, article 4",
        "url": "http://www.qdubb.cn/html/2025/yunlingyaowen_0916/141638.html",
        "read": "2026-11-27"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), article 33",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/incident-clock/geography",
      "policyId": "app-security/incident-clock",
      "type": "geography",
      "severity": "high"
    }, "message": shared39, "remediation": shared40 }
  ] },
  { ...{
    "id": "app-security/incident-informs-tencent",
    "area": "app-security",
    "title": { "en": "Leaks are reported to Tencent", "zh-CN": "事件通报腾讯" },
    "severity": "medium",
    "rationale": {
      "en": "Clause 2.7.8 of the Weixin Open Platform Developer Service Agreement, which binds every developer, has unauthorised access to personal data reported promptly to Tencent, to the users and to the authorities. A runbook rarely thinks of the first. Judged where a runbook is declared.",
      "zh-CN": "《微信开放平台开发者服务协议》2.7.8 条约束所有开发者，要求将个人信息的未经授权访问及时报告腾讯、用户与主管机关。预案往往遗漏前者。仅在声明了预案时判断。"
    },
    "references": [
      {
        "title": "Weixin Open Platform Developer Service Agreement, clause 2.7.8",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/incident-informs-tencent/integration",
      "policyId": "app-security/incident-informs-tencent",
      "type": "integration",
      "severity": "medium"
    }, "message": shared41, "remediation": shared42 }
  ] },
  { ...{
    "id": "app-security/incident-runbook",
    "area": "app-security",
    "title": { "en": "A runbook for leaks is there", "zh-CN": "已备有事件应急预案" },
    "severity": "medium",
    "rationale": {
      "en": "PIPL article 51 and article 11 of the Network Data Security Management Regulations have whoever handles personal data prepare a plan for incidents, and the clocks (hours, in mainland China) leave no time to write one then. One finding, whatever the geographies. Companies without a component that is live, and without the law of mainland China, are left out.",
      "zh-CN": "《个人信息保护法》第五十一条与《网络数据安全管理条例》第十一条要求制定事件应急预案，而报告时限（在中国大陆以小时计）不容临时拟定。不论地区数量仅报告一次；无上线组件或不适用中国大陆法律者不检查。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 51",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "网络数据安全管理条例 (Network Data Security Management Regulations), article 11",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E7%BD%91%E7%BB%9C%E6%95%B0%E6%8D%AE%E5%AE%89%E5%85%A8%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B%282024-09-24%29.md",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/incident-runbook/integration",
      "policyId": "app-security/incident-runbook",
      "type": "integration",
      "severity": "medium"
    }, "message": shared43, "remediation": shared44 }
  ] },
  { ...{
    "id": "app-security/ip-endpoint",
    "area": "app-security",
    "title": { "en": "Addresses in a mini program's settings name a domain", "zh-CN": "小程序配置中的地址使用域名" },
    "severity": "low",
    "rationale": {
      "en": "A server domain of a mini program must not be an IP address, except in the local network. A published version refuses such requests, so that an address like this works only where the check of domains is switched off, and with it the check of certificates. Addresses without encryption are reported by plain-endpoint.",
      "zh-CN": "小程序的服务器域名不能使用 IP 地址（局域网除外）。正式版会拒绝此类请求，这样的地址只有在关闭域名校验（证书校验也随之关闭）时才能使用。 未加密的地址由 plain-endpoint 报告。"
    },
    "references": [
      {
        "title": "Network (网络), domain rules",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/ip-endpoint/wechat_mini_program_ext",
      "policyId": "app-security/ip-endpoint",
      "type": "wechat_mini_program_ext",
      "severity": "low"
    }, "message": shared45, "remediation": shared46 },
    { ...{
      "id": "app-security/ip-endpoint/wechat_mini_program",
      "policyId": "app-security/ip-endpoint",
      "type": "wechat_mini_program",
      "severity": "low"
    }, "message": shared45, "remediation": shared46 }
  ] },
  { ...{
    "id": "app-security/jump-allowed",
    "area": "app-security",
    "title": { "en": "Only reviewed mini programs are opened from this one", "zh-CN": "只跳转到经过评审的小程序" },
    "severity": "medium",
    "rationale": {
      "en": "`embeddedAppIdList` names the mini programs that open in half a screen above this one, and `navigateToMiniProgramAppIdList` those that it may switch to. Users take what opens for a part of this app, and data goes along. An organisation that keeps a list of targets it reviewed (`allowList.miniPrograms` of the integration manifest) wants no other; without the list nothing is checked.",
      "zh-CN": "`embeddedAppIdList` 列出可半屏打开的小程序，`navigateToMiniProgramAppIdList` 列出可跳转的小程序。用户会把打开的内容视为本应用的一部分，数据也随之传出。组织在集成清单的 `allowList.miniPrograms` 中列出经过评审的目标时，不应跳转到其他小程序；未声明清单则不检查。"
    },
    "references": [
      {
        "title": "Global configuration (全局配置, app.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/jump-allowed/wechat_jump_target",
      "policyId": "app-security/jump-allowed",
      "type": "wechat_jump_target",
      "severity": "medium"
    }, "message": shared47, "remediation": shared48 }
  ] },
  { ...{
    "id": "app-security/log-retention",
    "area": "app-security",
    "title": { "en": "Logs are kept for six months", "zh-CN": "日志留存六个月" },
    "severity": "high",
    "rationale": {
      "en": "The Cybersecurity Law has operators of networks keep the logs of their running and of security events for six months at least (article 21, 23 since 2026-01-01), and the developer agreement repeats it for the use of the open platform (2.6.1). The longest six months have 184 days. Only a declared retention is judged.",
      "zh-CN": "《网络安全法》第二十一条（2026-01-01 起为第二十三条）要求网络日志留存不少于六个月，开放平台开发者协议 2.6.1 亦有要求。六个月最长为 184 天。仅判断已声明的留存期。"
    },
    "references": [
      {
        "title": "中华人民共和国网络安全法 (Cybersecurity Law), article 21 (23 since 2026)",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E8%A1%8C%E6%94%BF%E6%B3%95/%E7%BD%91%E7%BB%9C%E5%AE%89%E5%85%A8%E6%B3%95%282016-11-07%29.md",
        "read": "2026-11-27"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement, clause 2.6.1",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/log-retention/integration",
      "policyId": "app-security/log-retention",
      "type": "integration",
      "severity": "high"
    }, "message": shared49, "remediation": shared50 }
  ] },
  { ...{
    "id": "app-security/login-state-unchecked",
    "area": "app-security",
    "title": { "en": "Logging in with WeChat checks the state", "zh-CN": "微信登录校验 state 参数" },
    "severity": "low",
    "rationale": {
      "en": "`state` ties the answer of WeChat's login page to the browser that asked for it. With `ignore-check-state`, JustAuth takes any code that arrives, so that a link can log a user in as somebody else, or bind an attacker's WeChat account to the user's. JustAuth advises against the setting, except where another program checks the state, such as a front end that builds the address itself; that cannot be seen here, so this is advice. The login of mini programs has no state.",
      "zh-CN": "`state` 把微信登录页的回调与发起请求的浏览器绑定。开启 `ignore-check-state` 后，JustAuth 接受任意到来的 code，攻击者可借链接使用户登录到 他人账号，或把攻击者的微信绑定到用户账号。JustAuth 不建议开启，除非由其他程序（如自行拼装授权地址的前端）校验 state； 仅凭配置无法得知，故本规则为建议。小程序登录没有 state，不检查。"
    },
    "references": [
      {
        "title": "JustAuth, AuthConfig: ignoreCheckState",
        "url": "https://github.com/justauth/JustAuth/blob/694bbf1b010d93404e3bfb4824d90e9ddfaebebb/src/main/java/me/zhyd/oauth/config/AuthConfig.java",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/login-state-unchecked/wechat_account",
      "policyId": "app-security/login-state-unchecked",
      "type": "wechat_account",
      "severity": "low"
    }, "message": shared51, "remediation": shared52 },
    { ...{
      "id": "app-security/login-state-unchecked/wechat_official_account",
      "policyId": "app-security/login-state-unchecked",
      "type": "wechat_official_account",
      "severity": "low"
    }, "message": shared51, "remediation": shared52 },
    { ...{
      "id": "app-security/login-state-unchecked/wecom_app",
      "policyId": "app-security/login-state-unchecked",
      "type": "wecom_app",
      "severity": "low"
    }, "message": shared51, "remediation": shared52 }
  ] },
  { ...{
    "id": "app-security/manifest-shape",
    "area": "app-security",
    "title": { "en": "Manifests are spelt and typed as documented", "zh-CN": "配置文件的键名、类型与取值符合文档" },
    "severity": "low",
    "rationale": {
      "en": 'The tools ignore a key that they do not know, and the client ignores a value that it does not expect. A misspelt `requiredPrivateInfo` is no declaration, a misspelt `urlcheck` switches nothing on, and `"debug": "false"` is not false: the reader of the repository believes the opposite of what users get. What the uploader refuses is found before the release. A key that the documentation does not know is reported only where it is nearly a documented one, so new keys of the platform never are; slots that a build fills are not judged.',
      "zh-CN": '工具会忽略不认识的键，客户端会忽略不符合预期的值。拼错的 `requiredPrivateInfo` 等于没有声明，拼错的 `urlcheck` 不会生效，`"debug": "false"` 也不是 false：审阅仓库的人看到的与用户实际得到的相反。上传工具会拒绝的内容在发布前即可发现。文档中没有的键仅在与文档中的键非常接近时才报告，平台新增的键不会被报告；由构建填充的占位符不作判断。'
    },
    "references": [
      {
        "title": "Global configuration (全局配置, app.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html",
        "read": "2026-11-27"
      },
      {
        "title": "Page configuration (页面配置)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/page.html",
        "read": "2026-11-27"
      },
      {
        "title": "Project configuration (项目配置文件, project.config.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html",
        "read": "2026-11-27"
      },
      {
        "title": "Mini game configuration (小游戏配置, game.json)",
        "url": "https://developers.weixin.qq.com/minigame/dev/reference/configuration/app.html",
        "read": "2026-11-27"
      },
      {
        "title": "Development mode of third-party platforms (开发模式, ext.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/ext.html",
        "read": "2026-11-27"
      },
      {
        "title": "miniprogram-ci 2.1.42, the uploader: dist/schema and the checks of dist/modules/corecompiler/original/json",
        "url": "https://www.npmjs.com/package/miniprogram-ci/v/2.1.42",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/manifest-shape/wechat_mini_program",
      "policyId": "app-security/manifest-shape",
      "type": "wechat_mini_program",
      "severity": "low"
    }, "message": shared53, "remediation": shared54 },
    { ...{
      "id": "app-security/manifest-shape/wechat_mini_program_ext",
      "policyId": "app-security/manifest-shape",
      "type": "wechat_mini_program_ext",
      "severity": "low"
    }, "message": shared55, "remediation": shared56 },
    { ...{
      "id": "app-security/manifest-shape/wechat_mini_game",
      "policyId": "app-security/manifest-shape",
      "type": "wechat_mini_game",
      "severity": "low"
    }, "message": shared57, "remediation": shared58 },
    { ...{
      "id": "app-security/manifest-shape/wechat_plugin",
      "policyId": "app-security/manifest-shape",
      "type": "wechat_plugin",
      "severity": "low"
    }, "message": shared59, "remediation": shared60 },
    { ...{
      "id": "app-security/manifest-shape/wechat_project",
      "policyId": "app-security/manifest-shape",
      "type": "wechat_project",
      "severity": "low"
    }, "message": shared61, "remediation": shared62 },
    { ...{
      "id": "app-security/manifest-shape/wechat_page",
      "policyId": "app-security/manifest-shape",
      "type": "wechat_page",
      "severity": "low"
    }, "message": shared63, "remediation": shared64 },
    { ...{
      "id": "app-security/manifest-shape/wechat_component",
      "policyId": "app-security/manifest-shape",
      "type": "wechat_component",
      "severity": "low"
    }, "message": shared65, "remediation": shared66 },
    { ...{
      "id": "app-security/manifest-shape/wechat_theme",
      "policyId": "app-security/manifest-shape",
      "type": "wechat_theme",
      "severity": "low"
    }, "message": shared67, "remediation": shared68 }
  ] },
  { ...{
    "id": "app-security/package-exclusion-ineffective",
    "area": "app-security",
    "title": { "en": "What is kept out of the package really is", "zh-CN": "打包忽略规则确实生效" },
    "severity": "low",
    "rationale": {
      "en": "Whoever has a mini program can unpack it. `packOptions.ignore` keeps files out of the package: keys, test data, notes. Its types `file`, `folder`, `prefix` and `suffix` compare text literally, `prefix` and `suffix` with the name of the file alone; only `glob` and `regexp` know patterns. A rule such as `file` with `*.json`, or a text in place of an object, therefore never matches, and keeps nothing out.",
      "zh-CN": "任何人都可以解包小程序。`packOptions.ignore` 用于将密钥、测试数据、说明等文件排除在代码包之外。`file`、`folder`、`prefix`、`suffix` 按字面比较，其中 `prefix` 与 `suffix` 只比较文件名；仅 `glob` 与 `regexp` 支持通配。因此 `file` 配合 `*.json` 之类的规则，或以字符串代替对象，永远不会匹配，不会排除任何文件。"
    },
    "references": [
      {
        "title": "Project configuration file (项目配置文件), packOptions",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html",
        "read": "2026-11-27"
      },
      {
        "title": "miniprogram-ci 2.1.42, dist/utils/filerules.js",
        "url": "https://www.npmjs.com/package/miniprogram-ci/v/2.1.42",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/package-exclusion-ineffective/wechat_project",
      "policyId": "app-security/package-exclusion-ineffective",
      "type": "wechat_project",
      "severity": "low"
    }, "message": shared69, "remediation": shared70 }
  ] },
  { ...{
    "id": "app-security/plain-endpoint",
    "area": "app-security",
    "title": { "en": "Addresses in a mini program's settings are encrypted", "zh-CN": "小程序配置中的地址使用加密协议" },
    "severity": "medium",
    "rationale": {
      "en": "A mini program may only speak to servers over `https` and `wss`; the client refuses anything else in a published version. An `http` or `ws` address among the settings that the client reads is a request that fails for users, or personal data in clear where the check is switched off or the address reaches another client. Addresses in the local network are exempt.",
      "zh-CN": "小程序只能通过 `https` 与 `wss` 访问服务器，正式版会拒绝其他协议。客户端读取的配置中出现 `http` 或 `ws` 地址，要么对用户不可用，要么在关闭校验的场合以明文传输个人信息。局域网地址除外。"
    },
    "references": [
      {
        "title": "Development mode of third-party platforms (开发模式, ext.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/ext.html",
        "read": "2026-11-27"
      },
      {
        "title": "Network (网络), domain rules",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/plain-endpoint/wechat_mini_program_ext",
      "policyId": "app-security/plain-endpoint",
      "type": "wechat_mini_program_ext",
      "severity": "medium"
    }, "message": shared71, "remediation": shared72 },
    { ...{
      "id": "app-security/plain-endpoint/wechat_mini_program",
      "policyId": "app-security/plain-endpoint",
      "type": "wechat_mini_program",
      "severity": "medium"
    }, "message": shared71, "remediation": shared72 }
  ] },
  { ...{
    "id": "app-security/plugin-allowed",
    "area": "app-security",
    "title": { "en": "Plugins come from providers that were reviewed", "zh-CN": "插件来自经过评审的提供方" },
    "severity": "medium",
    "rationale": {
      "en": "A plugin is an app within the app: its code is invisible to whoever uses it, it runs among their users, and what it collects belongs into their privacy notice. An organisation that keeps a list of the providers it reviewed (`allowList.plugins` of the integration manifest) wants no other; without the list nothing is checked.",
      "zh-CN": "插件是应用内的应用：代码对使用者不可见，却运行在其用户面前，所收集的信息须写入使用者的隐私声明。组织在集成清单的 `allowList.plugins` 中列出经过评审的提供方时，不应使用其他插件；未声明清单则不检查。"
    },
    "references": [
      {
        "title": "Using plugins (使用插件)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/plugin/using.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/plugin-allowed/wechat_plugin_use",
      "policyId": "app-security/plugin-allowed",
      "type": "wechat_plugin_use",
      "severity": "medium"
    }, "message": shared73, "remediation": shared74 }
  ] },
  { ...{
    "id": "app-security/plugin-declared",
    "area": "app-security",
    "title": { "en": "Every plugin that a page uses is declared", "zh-CN": "页面使用的插件均已声明" },
    "severity": "low",
    "rationale": {
      "en": "What `app.json` declares under `plugins` is what a reviewer sees: provider, version, and what belongs into the privacy notice. A component `plugin://alias/…` whose alias nobody declares does not load: either the declaration was removed and a page was forgotten, or the alias is misspelt, and what users should see there is missing.",
      "zh-CN": "`app.json` 的 `plugins` 声明是评审的依据：提供方、版本以及隐私声明应写明的内容。引用名未声明的 `plugin://别名/…` 组件无法加载：要么声明已删除而页面遗漏，要么别名拼写错误，用户看不到应有的内容。"
    },
    "references": [
      {
        "title": "Using plugins (使用插件), declaration and components",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/plugin/using.html",
        "read": "2026-11-27"
      },
      {
        "title": "uni-app, plugins of mini programs (小程序插件)",
        "url": "https://uniapp.dcloud.io/tutorial/mp-weixin-plugin.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/plugin-declared/wechat_plugin_component",
      "policyId": "app-security/plugin-declared",
      "type": "wechat_plugin_component",
      "severity": "low"
    }, "message": shared75, "remediation": shared76 }
  ] },
  { ...{
    "id": "app-security/plugin-host-api",
    "area": "app-security",
    "title": { "en": "Plugins do not get the mini program's own API", "zh-CN": "不向插件导出小程序自身的 API" },
    "severity": "low",
    "rationale": {
      "en": "A plugin runs with an identity and an API of its own. The file that a mini program names under `export` is loaded by the plugin; if it hands over `wx` or one of its interfaces, the plugin calls it as the mini program: with its domains, its users' consent and its login. The documentation warns of it. The plugin's code cannot be seen, so what it does with it cannot be reviewed.",
      "zh-CN": "插件以自己的身份和受限的 API 运行。`export` 指定的文件会被插件加载；若其中导出 `wx` 对象或某个具体的 API，插件便以使用者小程序的身份调用，使用其域名、用户授权与登录态。官方文档提示谨慎导出。插件代码不可见，无法评审其用途。"
    },
    "references": [
      {
        "title": "Using plugins (使用插件), exports to a plugin (导出到插件)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/plugin/using.html",
        "read": "2026-11-27"
      },
      {
        "title": "uni-app, plugins of mini programs (小程序插件), export",
        "url": "https://uniapp.dcloud.io/tutorial/mp-weixin-plugin.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/plugin-host-api/wechat_plugin_use",
      "policyId": "app-security/plugin-host-api",
      "type": "wechat_plugin_use",
      "severity": "low"
    }, "message": shared77, "remediation": shared78 }
  ] },
  { ...{
    "id": "app-security/plugin-list",
    "area": "app-security",
    "title": { "en": "The plugins in use are on a list", "zh-CN": "所用插件列入清单" },
    "severity": "medium",
    "rationale": {
      "en": "A plugin is an app within the app: its owner changes its code without a release of yours. The Weixin Open Platform Developer Service Agreement leaves you liable for your app as a whole. A list of the providers that were reviewed makes a new one a decision. Asked for where the integration is declared; what is on the list is checked by app-security/plugin-allowed.",
      "zh-CN": "插件是应用中的应用，其所有者可在您未发版时更改代码，而开放平台开发者协议要求您对整个应用负责。列出经评审的提供方可使新增插件成为一项决定。仅在声明了集成清单时要求；清单内容由 app-security/plugin-allowed 检查。"
    },
    "references": [
      {
        "title": "Weixin Open Platform Developer Service Agreement, clause 2.6.1",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/plugin-list/wechat_plugin_use",
      "policyId": "app-security/plugin-list",
      "type": "wechat_plugin_use",
      "severity": "medium"
    }, "message": shared79, "remediation": shared80 }
  ] },
  { ...{
    "id": "app-security/plugin-unused",
    "area": "app-security",
    "title": { "en": "Plugins that nothing uses are not declared", "zh-CN": "不声明未使用的插件" },
    "severity": "low",
    "rationale": {
      "en": "A declared plugin is downloaded and its code runs when the mini program starts, whether a page uses it or not. One that nothing uses any more is other people's code among your users for no reason: it slows the start, has to be named in the privacy notice, and whoever takes over its account reaches your users. Only what is certain is reported: no file of the app names its alias or its AppID, and no installed package could.",
      "zh-CN": "无论页面是否使用，已声明的插件都会在小程序启动时下载并注入代码。不再使用的插件等于无故让他人代码面对你的用户：拖慢启动，须写入隐私声明，其账号一旦易手还会波及用户。仅报告可确定的情况：应用的任何文件都未提及其引用名或 AppID，且没有可能使用它的依赖包。"
    },
    "references": [
      {
        "title": "Size of the code package (代码包体积优化), plugins are downloaded and injected at the start",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/performance/tips/start_optimizeA.html",
        "read": "2026-11-27"
      },
      {
        "title": "Using plugins (使用插件), the ways to use one",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/plugin/using.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/plugin-unused/wechat_plugin_use",
      "policyId": "app-security/plugin-unused",
      "type": "wechat_plugin_use",
      "severity": "low"
    }, "message": shared81, "remediation": shared82 }
  ] },
  { ...{
    "id": "app-security/plugin-version-pinned",
    "area": "app-security",
    "title": { "en": "Plugins are used in an exact version", "zh-CN": "小程序插件锁定到确切版本" },
    "severity": "medium",
    "rationale": {
      "en": "A plugin is other people's code inside the mini program, invisible to its owner, with data processing of its own. An exact version is what was reviewed and what the privacy notice describes; `dev` is unreleased code, and a moving version changes what runs without any change in the repository.",
      "zh-CN": "插件是他人的代码，使用者不可见，且有自己的数据处理行为。确切版本才是经过评审、与隐私声明一致的版本；`dev` 是未发布代码， 浮动版本会在仓库没有任何改动的情况下改变运行内容。"
    },
    "references": [
      {
        "title": "Using plugins (使用插件), declaration in app.json",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/plugin/using.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/plugin-version-pinned/wechat_mini_program",
      "policyId": "app-security/plugin-version-pinned",
      "type": "wechat_mini_program",
      "severity": "medium"
    }, "message": shared83, "remediation": shared84 },
    { ...{
      "id": "app-security/plugin-version-pinned/wechat_mini_program_ext",
      "policyId": "app-security/plugin-version-pinned",
      "type": "wechat_mini_program_ext",
      "severity": "medium"
    }, "message": shared83, "remediation": shared84 },
    { ...{
      "id": "app-security/plugin-version-pinned/wechat_mini_game",
      "policyId": "app-security/plugin-version-pinned",
      "type": "wechat_mini_game",
      "severity": "medium"
    }, "message": shared83, "remediation": shared84 }
  ] },
  { ...{
    "id": "app-security/project-scripts",
    "area": "app-security",
    "title": { "en": "Commands that the tools run by themselves fetch no code", "zh-CN": "工具自动执行的命令不下载代码" },
    "severity": "medium",
    "rationale": {
      "en": "`scripts` in the project file are commands that the developer tools run before they compile, preview or upload: on the machine of everybody who opens the project, and next to the upload key. `hooks` of cloudbaserc.json run with the cloud credentials. A command of the repository's own is reviewed with it; one that fetches code from elsewhere, or hides what it runs, changes without any change in the repository.",
      "zh-CN": "项目配置中的 `scripts` 会在编译、预览、上传前由开发者工具执行：在每个打开该项目的人的机器上，且紧邻上传密钥；cloudbaserc.json 的 `hooks` 则带着云端凭据运行。仓库自身的命令随仓库一同评审；从别处下载或隐藏内容的命令，会在仓库毫无改动时改变行为。"
    },
    "references": [
      {
        "title": "Project configuration file (项目配置文件)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html",
        "read": "2026-11-27"
      },
      {
        "title": "CloudBase Framework, schema of cloudbaserc.json (hooks)",
        "url": "https://www.npmjs.com/package/@cloudbase/framework-core",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/project-scripts/wechat_project",
      "policyId": "app-security/project-scripts",
      "type": "wechat_project",
      "severity": "medium"
    }, "message": shared85, "remediation": shared86 },
    { ...{
      "id": "app-security/project-scripts/cloudbase_environment",
      "policyId": "app-security/project-scripts",
      "type": "cloudbase_environment",
      "severity": "medium"
    }, "message": shared85, "remediation": shared86 }
  ] },
  { ...{
    "id": "app-security/secret-in-client",
    "area": "app-security",
    "title": { "en": "No secret is shipped with the client", "zh-CN": "客户端不含密钥" },
    "severity": "critical",
    "rationale": {
      "en": "Everything in a mini program's package can be read by whoever has it, and so can the values of `ext.json`, which the client gets by `getExtConfig`. The security guidelines forbid sensitive data such as AppSecrets and back-office keys there, however hidden, and leaks may take the app out of the store. Reported are values of a key's shape under a name that says secret, private key, API key of WeChat Pay or password; AppSecrets in `ext.json` are reported by credential-literal. Build tools write variables with certain prefixes into the client as well (`VITE_`, `VUE_APP_`, `TARO_APP_`, `NEXT_PUBLIC_`, `REACT_APP_`), Taro all of `env` and `defineConstants`, and CloudBase's website plugin publishes its `envVariables`. There a reference is no better than a value: whatever fills it is shipped. Reported are the secrets of WeChat accounts only; AppIDs, map keys, public keys and other vendors' keys are not.",
      "zh-CN": "小程序代码包以及可由 `getExtConfig` 读取的 `ext.json` 内容，任何人都能获得。安全指引禁止在其中以任何形式存放 AppSecret、后台密钥等敏感数据，泄露可能导致下架。仅当名称表明是密钥、私钥、支付 API 密钥或密码，且取值符合密钥形状时报告；`ext.json` 中的 AppSecret 由 credential-literal 报告。构建工具还会把特定前缀的变量写入客户端（`VITE_`、`VUE_APP_`、`TARO_APP_`、`NEXT_PUBLIC_`、`REACT_APP_`），Taro 会写入 `env` 与 `defineConstants` 的全部内容，CloudBase 网站插件会公开其 `envVariables`。在这些位置，引用并不比明文更好：填入的值都会随客户端分发。仅报告微信账号的密钥，不报告 AppID、地图 key、公钥和其他厂商的 key。"
    },
    "references": [
      {
        "title": "Mini program security guidelines (安全指引)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/security.html",
        "read": "2026-11-27"
      },
      {
        "title": "Development mode of third-party platforms (开发模式, ext.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/ext.html",
        "read": "2026-11-27"
      },
      {
        "title": "Vite, env variables and modes (security notes)",
        "url": "https://vite.dev/guide/env-and-mode.html",
        "read": "2026-11-27"
      },
      {
        "title": "Vue CLI, modes and environment variables",
        "url": "https://cli.vuejs.org/guide/mode-and-env.html",
        "read": "2026-11-27"
      },
      {
        "title": "Taro, modes and environment variables (模式和环境变量)",
        "url": "https://docs.taro.zone/docs/env-mode-config",
        "read": "2026-11-27"
      },
      {
        "title": "Next.js, environment variables",
        "url": "https://nextjs.org/docs/app/guides/environment-variables",
        "read": "2026-11-27"
      },
      {
        "title": "Create React App, adding custom environment variables",
        "url": "https://create-react-app.dev/docs/adding-custom-environment-variables",
        "read": "2026-11-27"
      },
      {
        "title": "CloudBase Framework, schema of cloudbaserc.json (website plugin, envVariables)",
        "url": "https://www.npmjs.com/package/@cloudbase/framework-core",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/secret-in-client/wechat_mini_program",
      "policyId": "app-security/secret-in-client",
      "type": "wechat_mini_program",
      "severity": "critical"
    }, "message": shared87, "remediation": shared88 },
    { ...{
      "id": "app-security/secret-in-client/wechat_mini_game",
      "policyId": "app-security/secret-in-client",
      "type": "wechat_mini_game",
      "severity": "critical"
    }, "message": shared87, "remediation": shared88 },
    { ...{
      "id": "app-security/secret-in-client/wechat_mini_program_ext",
      "policyId": "app-security/secret-in-client",
      "type": "wechat_mini_program_ext",
      "severity": "critical"
    }, "message": shared87, "remediation": shared88 },
    { ...{
      "id": "app-security/secret-in-client/wechat_client_variables",
      "policyId": "app-security/secret-in-client",
      "type": "wechat_client_variables",
      "severity": "high"
    }, "message": shared89, "remediation": shared90 }
  ] },
  { ...{
    "id": "app-security/server-code-in-package",
    "area": "app-security",
    "title": { "en": "Server code is not packed with the mini program", "zh-CN": "服务端代码不随小程序打包" },
    "severity": "medium",
    "rationale": {
      "en": "The code of a mini program can be extracted and read by anyone who has it; that of cloud functions and servers cannot, which is why secrets and the logic that money depends on belong there. What lies below `miniprogramRoot` is packed, though, whatever `cloudfunctionRoot` says: with `ignoreUploadUnusedFiles` off the scripts of the functions are uploaded with the client, and so is what is written in them.",
      "zh-CN": "小程序代码可被外部获取及反混淆，云函数和后台代码则不会，因此密钥与重要业务逻辑应放在后台。但 `miniprogramRoot` 之下的内容都会打包，与 `cloudfunctionRoot` 无关：关闭 `ignoreUploadUnusedFiles` 时，云函数脚本会随客户端一起上传，其中的内容随之公开。"
    },
    "references": [
      {
        "title": "Security guide (安全指引), principle 4: code of mini programs can be obtained, that of cloud functions not",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/security.html",
        "read": "2026-11-27"
      },
      {
        "title": "Size of the code package (代码包体积优化), everything in the folder is packed but what is ignored",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/performance/tips/start_optimizeA.html",
        "read": "2026-11-27"
      },
      {
        "title": "Project configuration file (项目配置文件), roots and ignoreUploadUnusedFiles",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html",
        "read": "2026-11-27"
      },
      {
        "title": "miniprogram-ci 2.1.42, dist/config/config.js and dist/ci/utils/filterUnusedFile.js",
        "url": "https://www.npmjs.com/package/miniprogram-ci/v/2.1.42",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/server-code-in-package/wechat_project",
      "policyId": "app-security/server-code-in-package",
      "type": "wechat_project",
      "severity": "medium"
    }, "message": shared91, "remediation": shared92 }
  ] },
  { ...{
    "id": "app-security/server-domain-filed",
    "area": "app-security",
    "title": { "en": "The domains of a mini program are filed", "zh-CN": "小程序域名已备案" },
    "severity": "medium",
    "rationale": {
      "en": "Server domains need an ICP filing in mainland China, which needs hosting there; WeChat refuses others, and stops serving a domain whose filing is cancelled. Whoever runs the deployment abroad should know that before the release. Asked for where server domains are declared.",
      "zh-CN": "服务器域名须经 ICP 备案，而备案需使用中国大陆接入；未备案的域名不被接受，备案注销后将停止服务。部署在境外者应在发布前知晓。仅在声明了服务器域名时要求。"
    },
    "references": [
      {
        "title": "Network (网络), server domains (服务器域名)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/server-domain-filed/component",
      "policyId": "app-security/server-domain-filed",
      "type": "component",
      "severity": "medium"
    }, "message": shared93, "remediation": shared94 }
  ] },
  { ...{
    "id": "app-security/server-domains",
    "area": "app-security",
    "title": { "en": "Server domains can be entered and are encrypted", "zh-CN": "服务器域名合规且加密" },
    "severity": "high",
    "rationale": {
      "en": "A mini program reaches only the server domains that its console lists: https for requests, uploads and downloads, wss for sockets, no addresses in numbers, no localhost. `api.weixin.qq.com` cannot be one: calling it from the client would need the AppSecret there. A list in the manifest that the console would refuse is a list of something else.",
      "zh-CN": "小程序只能访问后台登记的服务器域名：请求、上传、下载为 https，套接字为 wss，不得使用 IP 地址或 localhost。`api.weixin.qq.com` 不能登记，从客户端调用需在客户端持有 AppSecret。后台会拒绝的清单说明实际另有其址。"
    },
    "references": [
      {
        "title": "Network (网络), server domains (服务器域名)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/server-domains/component",
      "policyId": "app-security/server-domains",
      "type": "component",
      "severity": "high"
    }, "message": shared95, "remediation": shared96 }
  ] },
  { ...{
    "id": "app-security/service-password-literal",
    "area": "app-security",
    "title": { "en": "Templates of cloud services hold no password", "zh-CN": "云服务模板不含密码" },
    "severity": "high",
    "rationale": {
      "en": "`envParams` in container.config.json become the settings of a service of WeChat cloud hosting when it is made from the template, and `requirement.environment` in cloudbaserc.json offers its `default` to everybody who deploys the project. A password written there is known to whoever reads the repository, and is the same in every copy; so is that of an administrator whom `executeSQLs` adds to the new database. `.cloudbase/container/debug.config.json` holds what the developer tools start the service with against the real database, and belongs into `.gitignore`.",
      "zh-CN": "container.config.json 的 `envParams` 会在按模板创建云托管服务时成为其配置；cloudbaserc.json 的 `requirement.environment` 会把 `default` 提供给每个部署者。写在其中的密码对所有能读仓库的人可见，且每个副本都相同；`executeSQLs` 为新数据库添加的管理员密码也是如此。`.cloudbase/container/debug.config.json` 是开发者工具连接真实数据库启动服务时使用的配置，应列入 `.gitignore`。"
    },
    "references": [
      {
        "title": "Local debugging of cloud hosting (本地调试), MYSQL_PASSWORD",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloudrun/src/guide/debug/index.html",
        "read": "2026-11-27"
      },
      {
        "title": "CloudBase Framework, requirement.environment",
        "url": "https://www.npmjs.com/package/@cloudbase/framework-core",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/service-password-literal/wechat_cloud_run_service",
      "policyId": "app-security/service-password-literal",
      "type": "wechat_cloud_run_service",
      "severity": "high"
    }, "message": shared97, "remediation": shared98 },
    { ...{
      "id": "app-security/service-password-literal/wechat_cloud_run_debug",
      "policyId": "app-security/service-password-literal",
      "type": "wechat_cloud_run_debug",
      "severity": "medium"
    }, "message": shared99, "remediation": shared100 },
    { ...{
      "id": "app-security/service-password-literal/cloudbase_environment",
      "policyId": "app-security/service-password-literal",
      "type": "cloudbase_environment",
      "severity": "high"
    }, "message": shared97, "remediation": shared98 }
  ] },
  { ...{
    "id": "app-security/upload-actions-pinned",
    "area": "app-security",
    "title": { "en": "Actions beside WeChat secrets are pinned to a commit", "zh-CN": "接触微信密钥的 Action 固定到提交" },
    "severity": "medium",
    "rationale": {
      "en": "Every action of a job can reach what the job holds: the upload key of a mini program, an AppSecret, keys of CloudBase. A tag or a branch of somebody else's repository can be moved to other code at any time; a full commit cannot. Reported are actions of third parties; those of GitHub itself and of this repository are left out.",
      "zh-CN": "作业中的每个 Action 都能接触该作业持有的内容：小程序上传密钥、AppSecret、云开发密钥。第三方仓库的标签或分支随时可能指向其他代码，完整提交号则不会。仅报告第三方 Action，GitHub 官方与本仓库的除外。"
    },
    "references": [
      {
        "title": "Security hardening for GitHub Actions",
        "url": "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/upload-actions-pinned/wechat_workflow_job",
      "policyId": "app-security/upload-actions-pinned",
      "type": "wechat_workflow_job",
      "severity": "medium"
    }, "message": shared101, "remediation": shared102 }
  ] },
  { ...{
    "id": "app-security/upload-foreign-code",
    "area": "app-security",
    "title": { "en": "Code of strangers does not run beside WeChat secrets", "zh-CN": "外部代码不与微信密钥同处运行" },
    "severity": "high",
    "rationale": {
      "en": "`pull_request_target` runs in the context of the repository, secrets included, for pull requests of anybody. A job that then checks out the pull request's code and builds it hands the upload key to whoever opened it: install scripts, build configuration and tests are all theirs.",
      "zh-CN": "`pull_request_target` 对任何人的拉取请求都在本仓库上下文中运行，且能读取密钥。作业若随后检出拉取请求的代码并构建，就等于把上传密钥交给了提交者：安装脚本、构建配置与测试都由其控制。"
    },
    "references": [
      {
        "title": "Security hardening for GitHub Actions",
        "url": "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/upload-foreign-code/wechat_workflow_job",
      "policyId": "app-security/upload-foreign-code",
      "type": "wechat_workflow_job",
      "severity": "high"
    }, "message": shared103, "remediation": shared104 }
  ] },
  { ...{
    "id": "app-security/upload-job-permissions",
    "area": "app-security",
    "title": { "en": "Jobs with WeChat secrets say what their token may do", "zh-CN": "持有微信密钥的作业声明令牌权限" },
    "severity": "low",
    "rationale": {
      "en": "Without `permissions`, the token of a job has what the repository's settings allow, which may be writing to everything. Next to a secret that puts code on users' phones, the token should do as little as the job needs.",
      "zh-CN": "未声明 `permissions` 时，作业令牌的权限取决于仓库设置，可能对一切可写。在持有能把代码送到用户手机上的密钥的作业中，令牌应只有最小权限。"
    },
    "references": [
      {
        "title": "Security hardening for GitHub Actions",
        "url": "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/upload-job-permissions/wechat_workflow_job",
      "policyId": "app-security/upload-job-permissions",
      "type": "wechat_workflow_job",
      "severity": "low"
    }, "message": shared105, "remediation": shared106 }
  ] },
  { ...{
    "id": "app-security/upload-key-in-checkout",
    "area": "app-security",
    "title": { "en": "The upload key is kept out of the checkout", "zh-CN": "代码上传密钥不写入代码目录" },
    "severity": "low",
    "rationale": {
      "en": "The upload key can preview and upload code of the mini program in its owner's name. Written beside the sources, it is among the files that the next step packs: into the uploaded package, an artifact, a cache or an image. The platform keeps no copy of the key, so a leaked one must be replaced.",
      "zh-CN": "代码上传密钥可以以所有者的名义预览和上传小程序代码。若写在源码旁，后续步骤可能把它打进上传包、构建产物、缓存或镜像。平台不保存该密钥，泄露后只能重置。"
    },
    "references": [
      {
        "title": "miniprogram-ci, upload key and IP allow list",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/ci.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "app-security/upload-key-in-checkout/wechat_workflow_job",
      "policyId": "app-security/upload-key-in-checkout",
      "type": "wechat_workflow_job",
      "severity": "low"
    }, "message": shared107, "remediation": shared108 },
    { ...{
      "id": "app-security/upload-key-in-checkout/wechat_package_script",
      "policyId": "app-security/upload-key-in-checkout",
      "type": "wechat_package_script",
      "severity": "low"
    }, "message": shared107, "remediation": shared108 }
  ] },
  { ...{
    "id": "certification/checked",
    "area": "certification",
    "title": { "en": "Certificates are looked up within 90 days", "zh-CN": "证书在 90 天内查验" },
    "severity": "medium",
    "rationale": {
      "en": "A certificate can be suspended or withdrawn before it expires, and a seal can vanish from the issuer's page; the picture of it proves nothing. Whoever relies on one looks it up from time to time. Ninety days are the measure of this policy, not of a law or standard.",
      "zh-CN": "证书可能在到期前被暂停或撤销，认证标识也可能从颁发者页面消失；图片本身不具证明力。依赖证书者须不时查验。90 天是本策略的尺度，并非法律或标准的规定。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      },
      { "title": "ISO/IEC 27001:2022", "url": "https://www.iso.org/standard/27001", "read": "2026-11-22" }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "certification/checked/certification",
      "policyId": "certification/checked",
      "type": "certification",
      "severity": "medium"
    }, "message": shared109, "remediation": shared110 }
  ] },
  { ...{
    "id": "certification/current",
    "area": "certification",
    "title": { "en": "Certificates that are relied on are valid", "zh-CN": "所依赖的认证在有效期内" },
    "severity": "high",
    "rationale": {
      "en": "Seals and certificates end: ISO/IEC 27001 after three years, PCI DSS attestations and CBPR certifications after one, Chinese personal information export certification after three. An expired one proves nothing, and the export certificate's end takes the ground from under the transfer itself.",
      "zh-CN": "认证均有期限：ISO/IEC 27001 三年，PCI DSS 合规证明与 CBPR 认证一年，个人信息出境认证三年。过期认证不具证明力；出境认证到期还会使相应的数据出境失去依据。"
    },
    "references": [
      { "title": "ISO/IEC 27001:2022", "url": "https://www.iso.org/standard/27001", "read": "2026-11-22" },
      { "title": "Global CBPR Forum", "url": "https://www.globalcbpr.org/", "read": "2026-11-22" },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "certification/current/certification",
      "policyId": "certification/current",
      "type": "certification",
      "severity": "high"
    }, "message": shared111, "remediation": shared112 }
  ] },
  { ...{
    "id": "certification/edition",
    "area": "certification",
    "title": { "en": "Certificates are of an edition in force", "zh-CN": "证书所依版本有效" },
    "severity": "medium",
    "rationale": {
      "en": "Standards are replaced, and certificates by the old edition end with a transition: those by ISO/IEC 27001:2013 ended on 31 October 2025, and PCI DSS 4.0 was retired on 31 December 2024 in favour of 4.0.1. The dates are general knowledge of the trade; a certificate that names no edition is not judged.",
      "zh-CN": "标准会被取代，旧版证书随过渡期结束而失效：ISO/IEC 27001:2013 于 2025 年 10 月 31 日终止，PCI DSS 4.0 于 2024 年 12 月 31 日由 4.0.1 取代。上述日期属行业一般认知；未写明版本的证书不作判断。"
    },
    "references": [
      { "title": "ISO/IEC 27001:2022", "url": "https://www.iso.org/standard/27001", "read": "2026-11-22" },
      {
        "title": "PCI DSS, releases and their end (endoflife.date, after the PCI Security Standards Council)",
        "url": "https://endoflife.date/pci-dss",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "certification/edition/certification",
      "policyId": "certification/edition",
      "type": "certification",
      "severity": "medium"
    }, "message": shared113, "remediation": shared114 }
  ] },
  { ...{
    "id": "certification/equivalence-reviewed",
    "area": "certification",
    "title": { "en": "Certificates of Tencent were read before they are relied on", "zh-CN": "依赖腾讯的证书前已阅读其范围" },
    "severity": "medium",
    "rationale": {
      "en": "A certificate of Tencent says something about Tencent's systems, by its own scope and statement of applicability. Whether that covers what this integration needs is a judgement, and the certificate's name does not answer it. This rests on how certification works in general; where you rely on no certificate of Tencent, nothing is asked, nor for the TRUSTe seal of WeChat, whose scope is known.",
      "zh-CN": "腾讯的证书仅就腾讯自身系统、按其范围与适用性声明作出证明。是否覆盖本集成所需，属于判断问题，证书名称本身并不能回答。本规则依据认证的一般规律；若不依赖腾讯的证书，则无此要求；WeChat 的 TRUSTe 认证范围已知，亦不要求。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06), what the TRUSTe seal and the policy cover",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      },
      { "title": "ISO/IEC 27001:2022", "url": "https://www.iso.org/standard/27001", "read": "2026-11-22" }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "certification/equivalence-reviewed/required-statement",
      "policyId": "certification/equivalence-reviewed",
      "type": "required-statement",
      "severity": "medium"
    }, "message": shared115, "remediation": shared116 }
  ] },
  { ...{
    "id": "certification/holder",
    "area": "certification",
    "title": { "en": "Certificates are held by who operates what they are relied on for", "zh-CN": "证书由相应运营者持有" },
    "severity": "high",
    "rationale": {
      "en": "A certificate covers its holder. That of a sister company, or of a WeChat company outside mainland China for services that Weixin runs in it, says nothing about who really operates the component. The holder has to be the organisation, a declared entity that operates the component, a processor that works for it, or the Tencent company that runs the service.",
      "zh-CN": "证书只对持证方有效。姊妹公司的证书，或境外 WeChat 公司的证书用于微信在境内运营的服务，均不能说明实际运营者的情况。持证方须为本组织、运营该组件的已声明实体、为其工作的处理者，或运营该服务的腾讯公司。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      },
      { "title": "ISO/IEC 27001:2022", "url": "https://www.iso.org/standard/27001", "read": "2026-11-22" }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "certification/holder/certification",
      "policyId": "certification/holder",
      "type": "certification",
      "severity": "high"
    }, "message": shared117, "remediation": shared118 }
  ] },
  { ...{
    "id": "certification/locations",
    "area": "certification",
    "title": { "en": "Own certificates take in the places where data rests", "zh-CN": "自有证书覆盖数据存放地" },
    "severity": "medium",
    "rationale": {
      "en": "A certificate lists the sites that were audited. Data in a country outside of them rests where nobody looked. This rests on how certification works in general; a certificate whose locations are not recorded, and those of others, are not judged, nor are stores without personal data.",
      "zh-CN": "证书列明经审核的场所。存放于其外国家的数据处于无人审核之地。本规则依据认证的一般规律；未记录场所的证书、他人的证书以及不含个人信息的存储不作判断。"
    },
    "references": [{ "title": "ISO/IEC 27001:2022", "url": "https://www.iso.org/standard/27001", "read": "2026-11-22" }],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "certification/locations/certification",
      "policyId": "certification/locations",
      "type": "certification",
      "severity": "medium"
    }, "message": shared119, "remediation": shared120 }
  ] },
  { ...{
    "id": "certification/scope",
    "area": "certification",
    "title": { "en": "Certificates are relied on only for what they cover", "zh-CN": "证书仅用于其范围之内" },
    "severity": "high",
    "rationale": {
      "en": "A certificate speaks for the systems and services in its own scope, and for nothing else of the company that holds it. What an integration rests on it has to be in that scope. The TRUSTe seal of WeChat, whose scope is known, has a policy of its own.",
      "zh-CN": "证书只对其范围内的系统与服务作出证明，不及于持证公司的其他部分。集成所依赖的内容须在该范围内。WeChat 的 TRUSTe 认证范围已知，由另一策略检查。"
    },
    "references": [
      { "title": "ISO/IEC 27001:2022", "url": "https://www.iso.org/standard/27001", "read": "2026-11-22" },
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "certification/scope/certification",
      "policyId": "certification/scope",
      "type": "certification",
      "severity": "high"
    }, "message": shared121, "remediation": shared122 }
  ] },
  { ...{
    "id": "certification/scope-recorded",
    "area": "certification",
    "title": { "en": "The scope of a certificate is on record", "zh-CN": "证书范围已记录" },
    "severity": "medium",
    "rationale": {
      "en": "What a certificate covers is written on it, and differs from what its name suggests. Without the scope nobody can tell whether the integration lies inside. That scope has to be looked at rests on how certification works in general, not on a law. Nothing is asked of companies that rely on no certificate; the scope of WeChat's TRUSTe seal is known.",
      "zh-CN": "证书覆盖的内容写在证书上，往往与名称给人的印象不同。没有范围记录，便无从判断集成是否在内。须核对范围属认证的一般规律，并非法律规定。不依赖证书的公司无此要求；WeChat 的 TRUSTe 认证范围已知。"
    },
    "references": [
      { "title": "ISO/IEC 27001:2022", "url": "https://www.iso.org/standard/27001", "read": "2026-11-22" },
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "certification/scope-recorded/certification",
      "policyId": "certification/scope-recorded",
      "type": "certification",
      "severity": "medium"
    }, "message": shared123, "remediation": shared124 }
  ] },
  { ...{
    "id": "certification/seal-scope",
    "area": "certification",
    "title": { "en": "The TRUSTe seal is relied on only for what it covers", "zh-CN": "TRUSTe 认证仅用于其覆盖范围" },
    "severity": "high",
    "rationale": {
      "en": "The TRUSTe seal of WeChat covers what the WeChat Privacy Policy covers: the WeChat app, the desktop app, www.wechat.com and help.wechat.com. The policy itself says that features run by Weixin, Official Accounts, mini programs, Weixin Login and Weixin Pay lie outside. So nothing that a repository usually integrates is inside the seal, and an assessment that leans on it leans on nothing.",
      "zh-CN": "WeChat 的 TRUSTe 认证仅覆盖 WeChat 隐私政策的范围：WeChat 应用、桌面应用、www.wechat.com 与 help.wechat.com。该政策明示不覆盖由微信（Weixin）运营的功能、公众号、小程序、微信登录和微信支付，因此通常集成的组件均不在认证范围内。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "certification/seal-scope/certification",
      "policyId": "certification/seal-scope",
      "type": "certification",
      "severity": "high"
    }, "message": shared125, "remediation": shared126 }
  ] },
  { ...{
    "id": "content/algorithm-filing",
    "area": "content",
    "title": { "en": "Recommendation algorithms over users' content are filed", "zh-CN": "推荐用户内容的算法已备案" },
    "severity": "medium",
    "rationale": {
      "en": "Whoever recommends content by an algorithm and has a capacity to form public opinion files the algorithm within ten working days of offering the service, and shows the number: Provisions on algorithmic recommendation, articles 24 and 26. Whether a service has that capacity is a judgement; this policy takes it from users who publish what others see. A shop that only ranks its own goods is not asked.",
      "zh-CN": "具有舆论属性或社会动员能力的算法推荐服务提供者，须在提供服务之日起十个工作日内备案并公示编号：《互联网信息服务算法推荐管理规定》第二十四、二十六条。是否具有该属性属于判断问题；本策略以用户发布他人可见内容为准。仅对自有商品排序的店铺不作要求。"
    },
    "references": [
      {
        "title": "互联网信息服务算法推荐管理规定, articles 24 and 26",
        "url": "https://www.cac.gov.cn/2022-01/04/c_1642894606364259.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/algorithm-filing/component",
      "policyId": "content/algorithm-filing",
      "type": "component",
      "severity": "medium"
    }, "message": shared127, "remediation": shared128 }
  ] },
  { ...{
    "id": "content/availability-accepted",
    "area": "content",
    "title": { "en": "Censorship and the risk of being cut off are accepted", "zh-CN": "已接受审查与中断风险" },
    "severity": "high",
    "rationale": {
      "en": "What passes through Weixin and WeChat is examined and may be removed. Citizen Lab showed in 2020 that files exchanged among accounts registered outside China are analysed too, to train the filters used inside. By clause 2.8.4 of the developer agreement Tencent decides at its sole discretion whether its rules are broken, and may remove one or all applications; by clause 4.1 it may change or stop services without notice. States have barred WeChat overnight. Whether a business can stand on that is for its owner to decide, knowingly.",
      "zh-CN": "经微信与 WeChat 传递的内容会受到检查并可能被移除。公民实验室 2020 年证明，境外注册账号之间交换的文件同样被分析，用于训练境内过滤机制。依开发者协议第 2.8.4 条，腾讯可自行判定违规并下架一个或全部应用；依第 4.1 条，可不经通知变更或终止服务。亦有国家一夜之间封禁 WeChat。业务能否建立在此之上，须由负责人在知情下决定。"
    },
    "references": [
      {
        "title": "Weixin Open Platform Developer Service Agreement, clauses 2.8.4 and 4.1",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      },
      {
        "title": "We Chat, They Watch (Citizen Lab, 2020), summary of an author",
        "url": "https://christopher-parsons.com/we-chat-they-watch-how-international-users-unwittingly-build-up-wechats-chinese-censorship-apparatus/",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/availability-accepted/required-statement",
      "policyId": "content/availability-accepted",
      "type": "required-statement",
      "severity": "high"
    }, "message": shared129, "remediation": shared130 }
  ] },
  { ...{
    "id": "content/category-review",
    "area": "content",
    "title": { "en": "Categories that the authorities review have passed", "zh-CN": "须报备审核的类目已通过审核" },
    "severity": "medium",
    "rationale": {
      "en": "The first submission of a mini program in the social categories, in video, video square and radio of entertainment, and with political news goes to the local internet authority, which takes about seven days; one that is published before and fails afterwards has to be taken down. Plan that time, and keep the reference. Subjects outside mainland China cannot open these categories.",
      "zh-CN": "社交类目、文娱中的视频、视频广场与电台、以及时政信息类小程序首次提审时，须经属地互联网主管机关审核确认，约需七天；先行上线而后未通过的须下架整改。请预留时间并保存审核记录。境外主体无法开放上述类目。"
    },
    "references": [
      {
        "title": "小程序开放的服务类目",
        "url": "https://developers.weixin.qq.com/miniprogram/product/material/",
        "read": "2026-11-27"
      },
      {
        "title": "关于微信小程序部分类目报备审核说明",
        "url": "https://developers.weixin.qq.com/community/operate/doc/00002a6a0b8d98a965993666a51001",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/category-review/component",
      "policyId": "content/category-review",
      "type": "component",
      "severity": "medium"
    }, "message": shared131, "remediation": shared132 }
  ] },
  { ...{
    "id": "content/check-interface-version",
    "area": "content",
    "title": { "en": "Content is checked by interfaces that are kept up to date", "zh-CN": "内容检测使用仍在更新的接口" },
    "severity": "medium",
    "rationale": {
      "en": "Version 1 of the platform's checks, with the synchronous imgSecCheck, has not been updated since 1 September 2021; Weixin asks to move to version 2 soon. What has come up since is not found by it. The grant to a cloud function shows only that the function may call it, and is graded lower.",
      "zh-CN": "平台内容检测 1.0（含同步接口 imgSecCheck）自 2021 年 9 月 1 日起停止更新，微信要求尽快升级至 2.0；此后出现的内容无法识别。云函数的授权仅表明其可以调用，级别较低。"
    },
    "references": [
      {
        "title": "多媒体内容安全识别 (media_check_async)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync",
        "read": "2026-11-27"
      },
      {
        "title": "文本内容安全识别 (msg_sec_check)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/check-interface-version/integration",
      "policyId": "content/check-interface-version",
      "type": "integration",
      "severity": "medium"
    }, "message": shared133, "remediation": shared134 },
    { ...{
      "id": "content/check-interface-version/wechat_cloud_function",
      "policyId": "content/check-interface-version",
      "type": "wechat_cloud_function",
      "severity": "low"
    }, "message": shared135, "remediation": shared136 }
  ] },
  { ...{
    "id": "content/confidential-data-in-messages",
    "area": "content",
    "title": { "en": "Confidential data is kept out of WeChat messages", "zh-CN": "机密数据不经微信消息传递" },
    "severity": "high",
    "rationale": {
      "en": "Messages to and from Official Accounts, customer service and WeCom pass through servers that can read them, and what passes is examined: Citizen Lab found in 2020 that documents and images exchanged among accounts registered outside China are analysed as well. Business secrets, data of public authorities and what lawyers and clients write to each other lose their protection that way.",
      "zh-CN": "公众号消息、客服消息与企业微信消息均经可读取其内容的服务器传递并受检查：公民实验室 2020 年发现，境外注册账号之间交换的文件与图片同样被分析。商业秘密、政务数据与律师客户通信将因此失去保护。"
    },
    "references": [
      {
        "title": "We Chat, They Watch (Citizen Lab, 2020), summary of an author",
        "url": "https://christopher-parsons.com/we-chat-they-watch-how-international-users-unwittingly-build-up-wechats-chinese-censorship-apparatus/",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/confidential-data-in-messages/data-category",
      "policyId": "content/confidential-data-in-messages",
      "type": "data-category",
      "severity": "high"
    }, "message": shared137, "remediation": shared138 }
  ] },
  { ...{
    "id": "content/fallback-channel",
    "area": "content",
    "title": { "en": "Users elsewhere can be reached without WeChat", "zh-CN": "无 WeChat 亦可联系其他地区用户" },
    "severity": "medium",
    "rationale": {
      "en": "India blocked WeChat overnight in 2020, the United States nearly did; by its terms WeChat may restrict what works together with Weixin, and Tencent may stop services without notice (clause 4.1 of the developer agreement). Users outside mainland China have other channels; the integration should have one of them ready.",
      "zh-CN": "印度于 2020 年一夜之间封禁 WeChat，美国亦险些如此；依其条款，WeChat 可限制与微信的互通，腾讯可不经通知停止服务（开发者协议第 4.1 条）。境外用户有其他渠道可用，集成应备有其一。"
    },
    "references": [
      {
        "title": "Weixin Open Platform Developer Service Agreement, clause 4.1",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Terms of Service (text of 2025-11-18), Interoperability with Weixin",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/fallback-channel/integration",
      "policyId": "content/fallback-channel",
      "type": "integration",
      "severity": "medium"
    }, "message": shared139, "remediation": shared140 }
  ] },
  { ...{
    "id": "content/foreign-authority-requests",
    "area": "content",
    "title": {
      "en": "Requests of foreign authorities for data in mainland China have a procedure",
      "zh-CN": "境外机构调取境内数据的请求已有流程"
    },
    "severity": "high",
    "rationale": {
      "en": "Data that is stored in mainland China may be given to a foreign court or authority only with the approval of the competent Chinese authority: PIPL article 41 for personal data, Data Security Law article 36 for all data, with fines up to five million yuan and the loss of licences where the consequences are grave (article 48). A company that serves users there and answers to a court elsewhere may face both orders at once; who decides then has to be settled before. Where nothing outside mainland China takes part, nothing is asked.",
      "zh-CN": "存储于中国大陆境内的数据，非经主管机关批准，不得提供给外国司法或执法机构：个人信息依《个人信息保护法》第四十一条，一切数据依《数据安全法》第三十六条；后果严重的罚款可达五百万元并可吊销执照（第四十八条）。服务境内用户而又受境外法院管辖的公司，可能同时面对两种命令，须事先确定由谁决定。不涉及境外的集成无此要求。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 41",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国数据安全法 (Data Security Law), articles 36 and 48",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202106/t20210610_311888.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/foreign-authority-requests/required-statement",
      "policyId": "content/foreign-authority-requests",
      "type": "required-statement",
      "severity": "high"
    }, "message": shared141, "remediation": shared142 }
  ] },
  { ...{
    "id": "content/generative-ai-filing",
    "area": "content",
    "title": { "en": "Generative services for mainland China are filed", "zh-CN": "面向中国大陆的生成式服务已备案" },
    "severity": "high",
    "rationale": {
      "en": "Weixin opens its categories for generated text, pictures and faces only to mini programs with an algorithm filing of the generating kind, their own or, with the contract, that of whoever provides the model; and generated content has to be labelled. The Interim Measures on generative AI, article 17, ask for a security assessment and the filing of services that can form public opinion. Subjects outside mainland China cannot open these categories.",
      "zh-CN": "微信的深度合成类目（AI 问答、绘画、换脸、创作）仅对具备“生成合成类”算法备案的小程序开放：自有备案，或技术提供方的备案及合作协议；生成内容须标注。《生成式人工智能服务管理暂行办法》第十七条要求具有舆论属性的服务进行安全评估与备案。境外主体无法开放该类目。"
    },
    "references": [
      {
        "title": "小程序开放的服务类目",
        "url": "https://developers.weixin.qq.com/miniprogram/product/material/",
        "read": "2026-11-27"
      },
      {
        "title": "生成式人工智能服务管理暂行办法, article 17",
        "url": "https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/generative-ai-filing/component",
      "policyId": "content/generative-ai-filing",
      "type": "component",
      "severity": "high"
    }, "message": shared143, "remediation": shared144 }
  ] },
  { ...{
    "id": "content/mini-program-filing",
    "area": "content",
    "title": { "en": "A mini program for mainland China is filed", "zh-CN": "面向中国大陆的小程序已备案" },
    "severity": "high",
    "rationale": {
      "en": "Applications, mini programs among them, have to be filed with the telecommunications authority: Law against Telecom and Online Fraud, article 23, and the rules on internet information services. Weixin publishes no unfiled mini program; those in use had to follow. For registrants outside mainland China the way to a filing is not settled, so nothing is asked of them here.",
      "zh-CN": "设立移动互联网应用程序（包括小程序）须向电信主管部门备案：《反电信网络诈骗法》第二十三条及互联网信息服务相关规定。未备案的小程序不得上架，存量小程序亦须补办。境外主体的备案途径尚不明确，因此本策略不作要求。"
    },
    "references": [
      {
        "title": "小程序备案操作指引",
        "url": "https://developers.weixin.qq.com/miniprogram/product/record/record_guidelines.html",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国反电信网络诈骗法, article 23",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202209/t20220902_319186.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/mini-program-filing/component",
      "policyId": "content/mini-program-filing",
      "type": "component",
      "severity": "high"
    }, "message": shared145, "remediation": shared146 }
  ] },
  { ...{
    "id": "content/moderation-declared",
    "area": "content",
    "title": { "en": "Content of users is checked before others see it", "zh-CN": "用户内容发布前经过审核" },
    "severity": "high",
    "rationale": {
      "en": "Whoever lets users publish in a mini program or Official Account must find, stop and report unlawful content (Cybersecurity Law, article 47 before the renumbering of 2026), and the developer agreement makes the developer alone answer for it. The platform's rules want user content filtered before it is shown: by the platform's text and media checks, by a third party, or by people. Missing checks end in rejected reviews and suspended apps.",
      "zh-CN": "允许用户发布内容的小程序或公众号，须发现、停止传输并报告违法内容（《网络安全法》2026 年修订前第四十七条），开发者协议规定由开发者独立承担责任。平台规则要求用户内容展示前须经过滤：使用平台文本与媒体检测接口、第三方服务或人工审核。缺失审核将导致审核不通过或下架。"
    },
    "references": [
      {
        "title": "小程序安全-内容安全 (msg_sec_check, media_check_async)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check",
        "read": "2026-11-22"
      },
      {
        "title": "Mini Program platform operation rules",
        "url": "https://developers.weixin.qq.com/miniprogram/product/",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/moderation-declared/integration",
      "policyId": "content/moderation-declared",
      "type": "integration",
      "severity": "high"
    }, "message": shared147, "remediation": shared148 }
  ] },
  { ...{
    "id": "content/real-names",
    "area": "content",
    "title": { "en": "Users who publish are identified", "zh-CN": "发布内容的用户已实名" },
    "severity": "high",
    "rationale": {
      "en": "Whoever lets people in mainland China publish information or send messages has to ask for their true identity, and may not serve those who do not give it: Cybersecurity Law, article 24 (26 since 2026). A telephone number is enough, which is registered to a person there; so is Weixin's own verification. In an Official Account the platform does it.",
      "zh-CN": "为中国大陆用户提供信息发布、即时通讯服务的，应当要求用户提供真实身份信息，不提供的不得提供服务：《网络安全法》第二十四条（2026 年起为第二十六条）。已实名登记的手机号即可，微信自身的验证亦可。公众号由平台完成。"
    },
    "references": [
      {
        "title": "中华人民共和国网络安全法 (Cybersecurity Law, text of 2016), article 24",
        "url": "https://www.cac.gov.cn/2016-11/07/c_1119867116.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "content/real-names/component", "policyId": "content/real-names", "type": "component", "severity": "high" }, "message": shared149, "remediation": shared150 }
  ] },
  { ...{
    "id": "content/takedown-log",
    "area": "content",
    "title": { "en": "Records of what was taken down are kept for six months", "zh-CN": "下架内容的记录留存六个月" },
    "severity": "medium",
    "rationale": {
      "en": "Who finds unlawful content of users has to stop and remove it, keep the records and report it: Cybersecurity Law, article 47 (49 since 2026). For how long is not said there; this policy takes the six months of article 21 (23 since 2026) for network logs, at most 184 days.",
      "zh-CN": "发现用户发布违法信息的，应当停止传输、消除、保存有关记录并报告：《网络安全法》第四十七条（2026 年起为第四十九条）。该条未规定期限；本策略参照第二十一条（2026 年起为第二十三条）网络日志的六个月，即最长 184 天。"
    },
    "references": [
      {
        "title": "中华人民共和国网络安全法 (Cybersecurity Law, text of 2016), articles 21 and 47",
        "url": "https://www.cac.gov.cn/2016-11/07/c_1119867116.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/takedown-log/integration",
      "policyId": "content/takedown-log",
      "type": "integration",
      "severity": "medium"
    }, "message": shared151, "remediation": shared152 }
  ] },
  { ...{
    "id": "content/video-moderated",
    "area": "content",
    "title": { "en": "Video of users is checked by something that can", "zh-CN": "用户视频由具备能力的服务审核" },
    "severity": "high",
    "rationale": {
      "en": "The platform's own checks take in text, pictures and sound. media_check_async has two media types, sound and picture, and no other: video and live streams that users publish pass through unchecked unless another service or people look at them. The platform's rules make the provider of the mini program answer for them.",
      "zh-CN": "平台自有检测仅覆盖文本、图片与音频。media_check_async 的媒体类型只有音频和图片：用户发布的视频与直播若无其他服务或人工审核，便未经检查。平台规则规定由小程序服务提供者承担责任。"
    },
    "references": [
      {
        "title": "多媒体内容安全识别 (media_check_async)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync",
        "read": "2026-11-27"
      },
      {
        "title": "微信小程序平台运营规范, 10 用户产生内容规范",
        "url": "https://developers.weixin.qq.com/miniprogram/product/#_10-%E7%94%A8%E6%88%B7%E4%BA%A7%E7%94%9F%E5%86%85%E5%AE%B9%E8%A7%84%E8%8C%83",
        "read": "2026-11-27"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement, clause 2.6.2(2)",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "content/video-moderated/integration",
      "policyId": "content/video-moderated",
      "type": "integration",
      "severity": "high"
    }, "message": shared153, "remediation": shared154 }
  ] },
  { ...{
    "id": "encryption/api-host-tls",
    "area": "encryption",
    "title": { "en": "Calls to the WeChat API use TLS", "zh-CN": "调用微信接口使用 TLS" },
    "severity": "high",
    "rationale": {
      "en": "A call for an access token carries the AppSecret, and every later call carries the token. Over plain http to a public host, anyone on the way reads them and can act as the account. WeChat serves its API over https. Private networks, and files for development and examples, are left out.",
      "zh-CN": "获取 access_token 的请求携带 AppSecret，之后的每次调用携带 access_token。若以 http 发往公网主机，途中任何人都能读取并冒充该账号。微信接口以 https 提供。 内网地址、开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "Getting an access token, HTTPS call",
        "url": "https://developers.weixin.qq.com/doc/channels/api/basic/api_getaccesstoken.html?lang=en",
        "read": "2026-11-27"
      },
      {
        "title": "WxJava, WxMpHostConfig: apiHost",
        "url": "https://github.com/binarywang/WxJava/blob/9eba04dce9573ac810b9b87cda9d46d9ba1a6140/weixin-java-mp/src/main/java/me/chanjar/weixin/mp/config/WxMpHostConfig.java",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "encryption/api-host-tls/wechat_account",
      "policyId": "encryption/api-host-tls",
      "type": "wechat_account",
      "severity": "high"
    }, "message": shared155, "remediation": shared156 },
    { ...{
      "id": "encryption/api-host-tls/wechat_official_account",
      "policyId": "encryption/api-host-tls",
      "type": "wechat_official_account",
      "severity": "high"
    }, "message": shared155, "remediation": shared156 },
    { ...{
      "id": "encryption/api-host-tls/wechat_mini_program_account",
      "policyId": "encryption/api-host-tls",
      "type": "wechat_mini_program_account",
      "severity": "high"
    }, "message": shared155, "remediation": shared156 },
    { ...{
      "id": "encryption/api-host-tls/wechat_open_platform",
      "policyId": "encryption/api-host-tls",
      "type": "wechat_open_platform",
      "severity": "high"
    }, "message": shared155, "remediation": shared156 },
    { ...{
      "id": "encryption/api-host-tls/wecom_app",
      "policyId": "encryption/api-host-tls",
      "type": "wecom_app",
      "severity": "high"
    }, "message": shared155, "remediation": shared156 },
    { ...{
      "id": "encryption/api-host-tls/wechat_pay_merchant",
      "policyId": "encryption/api-host-tls",
      "type": "wechat_pay_merchant",
      "severity": "high"
    }, "message": shared155, "remediation": shared156 }
  ] },
  { ...{
    "id": "encryption/block-storage-at-rest",
    "area": "encryption",
    "title": { "en": "Disks are encrypted at rest", "zh-CN": "云硬盘静态加密" },
    "severity": "high",
    "rationale": {
      "en": "Disks under a WeChat back end hold user profiles, phone numbers, payment records and logs. None of the three clouds encrypts a new disk unless it is told to, and an unencrypted disk stays readable to whoever gets a copy of it: a shared or public snapshot, a leaked image, a disk moved to another account. PIPL article 51 requires technical measures such as encryption for personal information, and encryption can only be chosen when a disk is created, so a disk that starts in the clear must be replaced later.",
      "zh-CN": "微信后端的磁盘上存有用户资料、手机号、支付记录和日志。三家云厂商都不会默认加密新建的磁盘；未加密的磁盘一旦快照被共享、镜像泄露或磁盘被转移，内容即可被读取。《个人信息保护法》第五十一条要求采取加密等安全技术措施；加密只能在创建磁盘时选择，事后只能重建。"
    },
    "references": [
      {
        "title": "Amazon EBS encryption",
        "url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html",
        "read": "2026-11-22"
      },
      {
        "title": "Enable Amazon EBS encryption by default",
        "url": "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ECS, encrypted disks",
        "url": "https://www.alibabacloud.com/help/en/ecs/user-guide/encryption-overview",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ECS, EnableDiskEncryptionByDefault",
        "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-enablediskencryptionbydefault",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud CBS, cloud disk encryption",
        "url": "https://www.tencentcloud.com/document/product/362/33139",
        "read": "2026-11-22"
      },
      {
        "title": "Amazon EBS CSI driver, StorageClass parameters",
        "url": "https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ACK, encrypt disk volumes",
        "url": "https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/encrypt-cloud-disk-storage-volumes",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud CBS CSI driver, StorageClass parameters",
        "url": "https://github.com/TencentCloud/kubernetes-csi-tencentcloud/blob/master/docs/README_CBS.md",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 51",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_AWS_3",
      "checkov:CKV_AWS_8",
      "checkov:CKV_AWS_106",
      "checkov:CKV_ALI_7",
      "checkov:CKV_ALI_32",
      "checkov:CKV_TC_1",
      "trivy:AWS-0008",
      "trivy:AWS-0026",
      "trivy:AWS-0131",
      "kics:cc997676",
      "kics:4de9de27",
      "kics:3d3f6270",
      "kics:39750e32",
      "kics:1455cb21",
      "kics:1ee0f202"
    ]
  }, "rules": [
    { ...{
      "id": "encryption/block-storage-at-rest/alicloud_ecs_disk",
      "policyId": "encryption/block-storage-at-rest",
      "type": "alicloud_ecs_disk",
      "severity": "high"
    }, "message": shared157, "remediation": shared158 },
    { ...{
      "id": "encryption/block-storage-at-rest/alicloud_disk",
      "policyId": "encryption/block-storage-at-rest",
      "type": "alicloud_disk",
      "severity": "high"
    }, "message": shared157, "remediation": shared158 },
    { ...{
      "id": "encryption/block-storage-at-rest/alicloud_instance",
      "policyId": "encryption/block-storage-at-rest",
      "type": "alicloud_instance",
      "severity": "high"
    }, "message": shared159, "remediation": shared160 },
    { ...{
      "id": "encryption/block-storage-at-rest/alicloud_ecs_launch_template",
      "policyId": "encryption/block-storage-at-rest",
      "type": "alicloud_ecs_launch_template",
      "severity": "high"
    }, "message": shared161, "remediation": shared162 },
    { ...{
      "id": "encryption/block-storage-at-rest/alicloud_launch_template",
      "policyId": "encryption/block-storage-at-rest",
      "type": "alicloud_launch_template",
      "severity": "high"
    }, "message": shared161, "remediation": shared162 },
    { ...{
      "id": "encryption/block-storage-at-rest/alicloud_ecs_disk_encryption_by_default",
      "policyId": "encryption/block-storage-at-rest",
      "type": "alicloud_ecs_disk_encryption_by_default",
      "severity": "high"
    }, "message": shared163, "remediation": shared164 },
    { ...{
      "id": "encryption/block-storage-at-rest/aws_ebs_volume",
      "policyId": "encryption/block-storage-at-rest",
      "type": "aws_ebs_volume",
      "severity": "high"
    }, "message": shared165, "remediation": shared166 },
    { ...{
      "id": "encryption/block-storage-at-rest/aws_instance",
      "policyId": "encryption/block-storage-at-rest",
      "type": "aws_instance",
      "severity": "high"
    }, "message": shared167, "remediation": shared168 },
    { ...{
      "id": "encryption/block-storage-at-rest/aws_spot_instance_request",
      "policyId": "encryption/block-storage-at-rest",
      "type": "aws_spot_instance_request",
      "severity": "high"
    }, "message": shared167, "remediation": shared168 },
    { ...{
      "id": "encryption/block-storage-at-rest/aws_launch_configuration",
      "policyId": "encryption/block-storage-at-rest",
      "type": "aws_launch_configuration",
      "severity": "high"
    }, "message": shared169, "remediation": shared170 },
    { ...{
      "id": "encryption/block-storage-at-rest/aws_launch_template",
      "policyId": "encryption/block-storage-at-rest",
      "type": "aws_launch_template",
      "severity": "high"
    }, "message": shared171, "remediation": shared172 },
    { ...{
      "id": "encryption/block-storage-at-rest/aws_ebs_encryption_by_default",
      "policyId": "encryption/block-storage-at-rest",
      "type": "aws_ebs_encryption_by_default",
      "severity": "high"
    }, "message": shared173, "remediation": shared174 },
    { ...{
      "id": "encryption/block-storage-at-rest/StorageClass.storage.k8s.io",
      "policyId": "encryption/block-storage-at-rest",
      "type": "StorageClass.storage.k8s.io",
      "severity": "high"
    }, "message": shared175, "remediation": shared176 },
    { ...{
      "id": "encryption/block-storage-at-rest/tencentcloud_cbs_storage",
      "policyId": "encryption/block-storage-at-rest",
      "type": "tencentcloud_cbs_storage",
      "severity": "high"
    }, "message": shared177, "remediation": shared178 },
    { ...{
      "id": "encryption/block-storage-at-rest/tencentcloud_cbs_storage_set",
      "policyId": "encryption/block-storage-at-rest",
      "type": "tencentcloud_cbs_storage_set",
      "severity": "high"
    }, "message": shared177, "remediation": shared178 },
    { ...{
      "id": "encryption/block-storage-at-rest/tencentcloud_instance",
      "policyId": "encryption/block-storage-at-rest",
      "type": "tencentcloud_instance",
      "severity": "high"
    }, "message": shared179, "remediation": shared180 },
    { ...{
      "id": "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template",
      "policyId": "encryption/block-storage-at-rest",
      "type": "tencentcloud_cvm_launch_template",
      "severity": "high"
    }, "message": shared181, "remediation": shared182 },
    { ...{
      "id": "encryption/block-storage-at-rest/tencentcloud_cvm_launch_template_version",
      "policyId": "encryption/block-storage-at-rest",
      "type": "tencentcloud_cvm_launch_template_version",
      "severity": "high"
    }, "message": shared181, "remediation": shared182 }
  ] },
  { ...{
    "id": "encryption/commercial-cryptography",
    "area": "encryption",
    "title": { "en": "Commercial cryptography is assessed every year", "zh-CN": "每年开展商用密码应用安全性评估" },
    "severity": "medium",
    "rationale": {
      "en": "Critical information infrastructure that has to use commercial cryptography is assessed before it goes into service and every year after (Commercial cryptography regulations, article 38); other networks follow the graded protection (article 41), where from level 3 on a yearly assessment is customary. Which systems have to use it is for a person to judge, so this is a warning.",
      "zh-CN": "须使用商用密码保护的关键信息基础设施，投入运行前及运行后每年须评估（《商用密码管理条例》第三十八条）；其他网络依等级保护制度（第四十一条），三级及以上通常每年评估。哪些系统须使用需人工判断，故仅作提醒。"
    },
    "references": [
      {
        "title": "商用密码管理条例 (Commercial cryptography regulations, 2023), articles 38 and 41",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E5%95%86%E7%94%A8%E5%AF%86%E7%A0%81%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B%282023-04-27%29.md",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "encryption/commercial-cryptography/integration",
      "policyId": "encryption/commercial-cryptography",
      "type": "integration",
      "severity": "medium"
    }, "message": shared183, "remediation": shared184 }
  ] },
  { ...{
    "id": "encryption/database-at-rest",
    "area": "encryption",
    "title": { "en": "Databases are encrypted at rest", "zh-CN": "数据库静态加密" },
    "severity": "high",
    "rationale": {
      "en": "The database of a WeChat integration holds OpenIDs, phone numbers, orders and addresses: personal information that PIPL article 51 wants protected by measures such as encryption. Storage encryption keeps it unreadable in backups, snapshots and discarded disks. Most engines can only be encrypted when they are created, so the cheapest moment to notice is the pull request that adds the database.",
      "zh-CN": "微信业务的数据库存有 OpenID、手机号、订单和地址等个人信息，《个人信息保护法》第五十一条要求采取加密等安全技术措施。存储加密使备份、快照和废弃磁盘中的数据不可读。多数数据库只能在创建时启用加密，因此最好在新增数据库的合并请求中发现问题。"
    },
    "references": [
      {
        "title": "Encrypting Amazon RDS resources",
        "url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html",
        "read": "2026-11-22"
      },
      {
        "title": "Encrypting Amazon Aurora resources (encrypted by default since 18 February 2026)",
        "url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html",
        "read": "2026-11-22"
      },
      {
        "title": "Encrypting Amazon DocumentDB data at rest",
        "url": "https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_db_instance",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_instance",
        "read": "2026-11-22"
      },
      {
        "title": "ApsaraDB RDS, transparent data encryption",
        "url": "https://www.alibabacloud.com/help/en/rds/apsaradb-rds-for-mysql/configure-tde-for-an-apsaradb-rds-for-mysql-instance",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_polardb_cluster",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_cluster",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, tencentcloud_postgresql_instance",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_instance",
        "read": "2026-11-22"
      },
      {
        "title": "TencentDB for PostgreSQL, transparent data encryption",
        "url": "https://cloud.tencent.com/document/product/409/73058",
        "read": "2026-11-22"
      },
      {
        "title": "TencentDB for MySQL, transparent data encryption",
        "url": "https://www.tencentcloud.com/document/product/236/38491",
        "read": "2026-11-22"
      },
      {
        "title": "TDSQL-C for MySQL, transparent data encryption",
        "url": "https://www.tencentcloud.com/document/product/1098/67268",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 51",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_AWS_16",
      "checkov:CKV_AWS_44",
      "checkov:CKV_AWS_74",
      "checkov:CKV_AWS_96",
      "checkov:CKV_AWS_140",
      "checkov:CKV_AWS_292",
      "checkov:CKV_ALI_22",
      "trivy:AWS-0021",
      "trivy:AWS-0076",
      "trivy:AWS-0079",
      "trivy:AWS-0080",
      "kics:08bd0760",
      "kics:656880aa",
      "kics:bc1f9009",
      "kics:98d59056",
      "kics:44d434ca"
    ]
  }, "rules": [
    { ...{
      "id": "encryption/database-at-rest/alicloud_db_instance",
      "policyId": "encryption/database-at-rest",
      "type": "alicloud_db_instance",
      "severity": "high"
    }, "message": shared185, "remediation": shared186 },
    { ...{
      "id": "encryption/database-at-rest/alicloud_polardb_cluster",
      "policyId": "encryption/database-at-rest",
      "type": "alicloud_polardb_cluster",
      "severity": "high"
    }, "message": shared187, "remediation": shared188 },
    { ...{
      "id": "encryption/database-at-rest/aws_db_instance",
      "policyId": "encryption/database-at-rest",
      "type": "aws_db_instance",
      "severity": "high"
    }, "message": shared185, "remediation": shared189 },
    { ...{
      "id": "encryption/database-at-rest/aws_rds_cluster",
      "policyId": "encryption/database-at-rest",
      "type": "aws_rds_cluster",
      "severity": "high"
    }, "message": shared190, "remediation": shared191 },
    { ...{
      "id": "encryption/database-at-rest/aws_rds_global_cluster",
      "policyId": "encryption/database-at-rest",
      "type": "aws_rds_global_cluster",
      "severity": "high"
    }, "message": shared192, "remediation": shared193 },
    { ...{
      "id": "encryption/database-at-rest/aws_docdb_cluster",
      "policyId": "encryption/database-at-rest",
      "type": "aws_docdb_cluster",
      "severity": "high"
    }, "message": shared194, "remediation": shared195 },
    { ...{
      "id": "encryption/database-at-rest/aws_neptune_cluster",
      "policyId": "encryption/database-at-rest",
      "type": "aws_neptune_cluster",
      "severity": "high"
    }, "message": shared196, "remediation": shared195 },
    { ...{
      "id": "encryption/database-at-rest/aws_docdb_global_cluster",
      "policyId": "encryption/database-at-rest",
      "type": "aws_docdb_global_cluster",
      "severity": "high"
    }, "message": shared197, "remediation": shared198 },
    { ...{
      "id": "encryption/database-at-rest/aws_neptune_global_cluster",
      "policyId": "encryption/database-at-rest",
      "type": "aws_neptune_global_cluster",
      "severity": "high"
    }, "message": shared197, "remediation": shared198 },
    { ...{
      "id": "encryption/database-at-rest/tencentcloud_postgresql_instance",
      "policyId": "encryption/database-at-rest",
      "type": "tencentcloud_postgresql_instance",
      "severity": "high"
    }, "message": shared199, "remediation": shared200 },
    { ...{
      "id": "encryption/database-at-rest/tencentcloud_mysql_instance",
      "policyId": "encryption/database-at-rest",
      "type": "tencentcloud_mysql_instance",
      "severity": "medium"
    }, "message": shared201, "remediation": shared202 },
    { ...{
      "id": "encryption/database-at-rest/tencentcloud_cynosdb_cluster",
      "policyId": "encryption/database-at-rest",
      "type": "tencentcloud_cynosdb_cluster",
      "severity": "medium"
    }, "message": shared203, "remediation": shared204 }
  ] },
  { ...{
    "id": "encryption/ingress-tls",
    "area": "encryption",
    "title": { "en": "Kubernetes ingresses serve TLS", "zh-CN": "Kubernetes 入口启用 TLS" },
    "severity": "high",
    "rationale": {
      "en": "Mini programs may only call HTTPS and WSS addresses, and WeChat Pay notifies merchants over HTTPS. An Ingress or Gateway without TLS serves the back end over plain HTTP to whoever finds its address: session keys, OpenIDs and payment notices can be read and changed on the way. TLS that ends elsewhere counts where the manifest says so, by an annotation of the controller or a class that always encrypts.",
      "zh-CN": "小程序只能请求 HTTPS、WSS 地址，微信支付也通过 HTTPS 通知商户。未启用 TLS 的 Ingress 或 Gateway 以明文 HTTP 暴露后端，会话密钥、OpenID 和支付通知可能在途中被窃听或篡改。若清单中以控制器注解或始终加密的入口类声明了 TLS 在别处终止，则视为通过。"
    },
    "references": [
      {
        "title": "Kubernetes, Ingress TLS",
        "url": "https://kubernetes.io/docs/concepts/services-networking/ingress/#tls",
        "read": "2026-11-22"
      },
      {
        "title": "Gateway API, TLS configuration",
        "url": "https://gateway-api.sigs.k8s.io/guides/tls/",
        "read": "2026-11-22"
      },
      {
        "title": "AWS Load Balancer Controller, Ingress annotations",
        "url": "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/",
        "read": "2026-11-22"
      },
      {
        "title": "Google Kubernetes Engine, Ingress routing and security",
        "url": "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/ingress-routing-security",
        "read": "2026-11-22"
      },
      {
        "title": "腾讯云容器服务 TKE, Ingress 混合使用 HTTP 及 HTTPS 协议",
        "url": "https://cloud.tencent.com/document/product/457/45693",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ACK, ALB Ingress configuration dictionary",
        "url": "https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/alb-ingress-configuration-dictionary",
        "read": "2026-11-22"
      },
      {
        "title": "ingress-nginx, annotations",
        "url": "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/",
        "read": "2026-11-22"
      },
      {
        "title": "小程序网络, 服务器域名配置与 HTTPS 证书",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "encryption/ingress-tls/Ingress.networking.k8s.io",
      "policyId": "encryption/ingress-tls",
      "type": "Ingress.networking.k8s.io",
      "severity": "high"
    }, "message": shared205, "remediation": shared206 },
    { ...{
      "id": "encryption/ingress-tls/Ingress.extensions",
      "policyId": "encryption/ingress-tls",
      "type": "Ingress.extensions",
      "severity": "high"
    }, "message": shared205, "remediation": shared206 },
    { ...{
      "id": "encryption/ingress-tls/Gateway.gateway.networking.k8s.io",
      "policyId": "encryption/ingress-tls",
      "type": "Gateway.gateway.networking.k8s.io",
      "severity": "high"
    }, "message": shared207, "remediation": shared208 }
  ] },
  { ...{
    "id": "encryption/load-balancer-tls",
    "area": "encryption",
    "title": { "en": "Load balancers accept no plain HTTP", "zh-CN": "负载均衡不接受明文 HTTP" },
    "severity": "high",
    "rationale": {
      "en": "Mini programs may only call HTTPS and WSS addresses, and WeChat Pay notifies merchants over HTTPS, so a plain HTTP listener serves nobody but those who can read or change the traffic: session keys, OpenIDs, phone numbers and payment notices pass in the clear. A listener that only redirects to HTTPS is fine.",
      "zh-CN": "小程序只能请求 HTTPS、WSS 地址，微信支付也通过 HTTPS 通知商户；明文 HTTP 监听只会让会话密钥、OpenID、手机号和支付通知被窃听或篡改。仅重定向到 HTTPS 的监听不受影响。"
    },
    "references": [
      {
        "title": "小程序网络, 服务器域名配置与 HTTPS 证书",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, aws_lb_listener",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_listener",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, aws_cloudfront_distribution",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_slb_listener",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_alb_rule",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_rule",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, tencentcloud_clb_redirection",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_redirection",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_AWS_2",
      "checkov:CKV2_AWS_20",
      "checkov:CKV_AWS_34",
      "checkov:CKV_AWS_127",
      "checkov:CKV_AWS_376",
      "checkov:CKV_TC_12",
      "trivy:AWS-0054",
      "trivy:AWS-0012",
      "kics:de7f5e83",
      "kics:55af1353",
      "kics:ee3b1557",
      "kics:fe08b81c"
    ]
  }, "rules": [
    { ...{
      "id": "encryption/load-balancer-tls/alicloud_slb_listener",
      "policyId": "encryption/load-balancer-tls",
      "type": "alicloud_slb_listener",
      "severity": "high"
    }, "message": shared209, "remediation": shared210 },
    { ...{
      "id": "encryption/load-balancer-tls/alicloud_alb_listener",
      "policyId": "encryption/load-balancer-tls",
      "type": "alicloud_alb_listener",
      "severity": "high"
    }, "message": shared209, "remediation": shared211 },
    { ...{
      "id": "encryption/load-balancer-tls/aws_lb_listener",
      "policyId": "encryption/load-balancer-tls",
      "type": "aws_lb_listener",
      "severity": "high"
    }, "message": shared209, "remediation": shared212 },
    { ...{
      "id": "encryption/load-balancer-tls/aws_alb_listener",
      "policyId": "encryption/load-balancer-tls",
      "type": "aws_alb_listener",
      "severity": "high"
    }, "message": shared209, "remediation": shared212 },
    { ...{
      "id": "encryption/load-balancer-tls/aws_elb",
      "policyId": "encryption/load-balancer-tls",
      "type": "aws_elb",
      "severity": "high"
    }, "message": shared213, "remediation": shared214 },
    { ...{
      "id": "encryption/load-balancer-tls/aws_cloudfront_distribution",
      "policyId": "encryption/load-balancer-tls",
      "type": "aws_cloudfront_distribution",
      "severity": "high"
    }, "message": shared215, "remediation": shared216 },
    { ...{
      "id": "encryption/load-balancer-tls/tencentcloud_clb_listener",
      "policyId": "encryption/load-balancer-tls",
      "type": "tencentcloud_clb_listener",
      "severity": "high"
    }, "message": shared217, "remediation": shared218 }
  ] },
  { ...{
    "id": "encryption/load-balancer-tls-version",
    "area": "encryption",
    "title": { "en": "Load balancers require TLS 1.2 or later", "zh-CN": "负载均衡要求 TLS 1.2 及以上" },
    "severity": "medium",
    "rationale": {
      "en": "RFC 8996 forbids TLS 1.0 and 1.1, and WeChat requires servers of mini programs to support TLS 1.2 or later. Load balancers made by Terraform still accept the older versions unless told otherwise: the default policy of AWS is ELBSecurityPolicy-2016-08, that of Alibaba Cloud tls_cipher_policy_1_0. The page of WeChat also asks to keep versions below 1.2 for old Android devices; that advice is older than RFC 8996, and whoever follows it should waive this policy with that reason.",
      "zh-CN": "RFC 8996 已废止 TLS 1.0 和 1.1，微信要求小程序服务器支持 TLS 1.2 及以上。通过 Terraform 创建的负载均衡若不指定，仍接受旧版本：AWS 默认策略为 ELBSecurityPolicy-2016-08，阿里云默认为 tls_cipher_policy_1_0。微信文档同时建议为部分旧 Android 机型保留 1.2 以下版本，该建议早于 RFC 8996；如需遵循，请注明此理由并豁免本策略。"
    },
    "references": [
      {
        "title": "RFC 8996, Deprecating TLS 1.0 and TLS 1.1",
        "url": "https://www.rfc-editor.org/rfc/rfc8996",
        "read": "2026-11-22"
      },
      {
        "title": "小程序网络, HTTPS 证书与 TLS 版本",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-22"
      },
      {
        "title": "Security policies for your Application Load Balancer",
        "url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
        "read": "2026-11-22"
      },
      {
        "title": "Amazon CloudFront, ViewerCertificate",
        "url": "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud ALB, TLS security policies",
        "url": "https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/tls-security-policies",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform, alicloud_slb_listener",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener",
        "read": "2026-11-22"
      }
    ],
    "equivalents": [
      "checkov:CKV_AWS_103",
      "checkov:CKV2_AWS_74",
      "checkov:CKV_AWS_174",
      "checkov:CKV_AWS_213",
      "checkov:CKV_ALI_33",
      "trivy:AWS-0047",
      "trivy:AWS-0013",
      "kics:126c1788",
      "kics:4a800e14",
      "kics:00e5e55e",
      "kics:dbfc834a"
    ]
  }, "rules": [
    { ...{
      "id": "encryption/load-balancer-tls-version/alicloud_slb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "alicloud_slb_listener",
      "severity": "medium"
    }, "message": shared219, "remediation": shared220 },
    { ...{
      "id": "encryption/load-balancer-tls-version/alicloud_alb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "alicloud_alb_listener",
      "severity": "medium"
    }, "message": shared219, "remediation": shared221 },
    { ...{
      "id": "encryption/load-balancer-tls-version/alicloud_nlb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "alicloud_nlb_listener",
      "severity": "medium"
    }, "message": shared219, "remediation": shared221 },
    { ...{
      "id": "encryption/load-balancer-tls-version/alicloud_alb_security_policy",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "alicloud_alb_security_policy",
      "severity": "medium"
    }, "message": shared222, "remediation": shared223 },
    { ...{
      "id": "encryption/load-balancer-tls-version/alicloud_nlb_security_policy",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "alicloud_nlb_security_policy",
      "severity": "medium"
    }, "message": shared222, "remediation": shared223 },
    { ...{
      "id": "encryption/load-balancer-tls-version/alicloud_slb_tls_cipher_policy",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "alicloud_slb_tls_cipher_policy",
      "severity": "medium"
    }, "message": shared222, "remediation": shared223 },
    { ...{
      "id": "encryption/load-balancer-tls-version/aws_lb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "aws_lb_listener",
      "severity": "medium"
    }, "message": shared219, "remediation": shared224 },
    { ...{
      "id": "encryption/load-balancer-tls-version/aws_alb_listener",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "aws_alb_listener",
      "severity": "medium"
    }, "message": shared219, "remediation": shared224 },
    { ...{
      "id": "encryption/load-balancer-tls-version/aws_load_balancer_policy",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "aws_load_balancer_policy",
      "severity": "medium"
    }, "message": shared225, "remediation": shared226 },
    { ...{
      "id": "encryption/load-balancer-tls-version/aws_cloudfront_distribution",
      "policyId": "encryption/load-balancer-tls-version",
      "type": "aws_cloudfront_distribution",
      "severity": "medium"
    }, "message": shared227, "remediation": shared228 }
  ] },
  { ...{
    "id": "encryption/message-callback-tls",
    "area": "encryption",
    "title": { "en": "Callbacks of WeChat accounts use TLS", "zh-CN": "微信账号的回调地址使用 TLS" },
    "severity": "high",
    "rationale": {
      "en": "WeChat accepts http and https for callbacks. Over http, the code of a web authorisation and the content of pushed messages in plaintext or compatible mode are readable on the way, and the code can be exchanged by somebody else. The documentation says that the redirect address should be https to keep the code safe. Addresses in private networks, and files for development and examples, are left out.",
      "zh-CN": "微信允许回调使用 http 或 https。使用 http 时，网页授权的 code、明文或兼容模式下推送的消息内容在途中可被读取，code 可被他人抢先使用。 官方文档要求回调链接使用 https 以确保 code 的安全。内网地址、开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "Web authorisation (网页授权), redirect_uri",
        "url": "https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html",
        "read": "2026-11-22"
      },
      {
        "title": "Message push (消息推送), server address",
        "url": "https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/message-push.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "encryption/message-callback-tls/integration",
      "policyId": "encryption/message-callback-tls",
      "type": "integration",
      "severity": "high"
    }, "message": shared229, "remediation": shared230 },
    { ...{
      "id": "encryption/message-callback-tls/wechat_account",
      "policyId": "encryption/message-callback-tls",
      "type": "wechat_account",
      "severity": "high"
    }, "message": shared231, "remediation": shared232 },
    { ...{
      "id": "encryption/message-callback-tls/wechat_official_account",
      "policyId": "encryption/message-callback-tls",
      "type": "wechat_official_account",
      "severity": "high"
    }, "message": shared231, "remediation": shared232 },
    { ...{
      "id": "encryption/message-callback-tls/wechat_mini_program_account",
      "policyId": "encryption/message-callback-tls",
      "type": "wechat_mini_program_account",
      "severity": "high"
    }, "message": shared231, "remediation": shared232 },
    { ...{
      "id": "encryption/message-callback-tls/wechat_open_platform",
      "policyId": "encryption/message-callback-tls",
      "type": "wechat_open_platform",
      "severity": "high"
    }, "message": shared231, "remediation": shared232 },
    { ...{
      "id": "encryption/message-callback-tls/wecom_app",
      "policyId": "encryption/message-callback-tls",
      "type": "wecom_app",
      "severity": "high"
    }, "message": shared231, "remediation": shared232 }
  ] },
  { ...{
    "id": "encryption/message-key-rotation",
    "area": "encryption",
    "title": { "en": "The key for messages is changed every year", "zh-CN": "消息加密密钥每年更换" },
    "severity": "medium",
    "rationale": {
      "en": "The EncodingAESKey does not expire by itself: whoever saw it once can read every pushed message from then on. While it changes, messages under the last key still arrive, so the server has to keep that one for a while. The year is our own measure, so this is a warning; only what is declared is judged.",
      "zh-CN": "EncodingAESKey 不会自行过期，曾获知者可一直解读推送消息。更换期间仍会收到以旧密钥加密的消息，服务器需保留旧密钥一段时间。一年为本工具的尺度，故仅作提醒；仅判断已声明的内容。"
    },
    "references": [
      {
        "title": "Message push (消息推送), encryption modes",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "encryption/message-key-rotation/integration",
      "policyId": "encryption/message-key-rotation",
      "type": "integration",
      "severity": "medium"
    }, "message": shared233, "remediation": shared234 }
  ] },
  { ...{
    "id": "encryption/message-mode",
    "area": "encryption",
    "title": { "en": "Pushed messages are encrypted", "zh-CN": "推送消息采用安全模式加密" },
    "severity": "medium",
    "rationale": {
      "en": "WeChat pushes users' messages and events to the account's server in one of three modes: plaintext, which is the default, compatible, which sends plaintext along, or secure, which is recommended. Only the secure mode keeps the content from whatever terminates TLS on the way and binds every message to `msg_signature`. It needs an EncodingAESKey of 43 characters. Test accounts offer plaintext only; files for development and examples are left out.",
      "zh-CN": "微信以三种模式之一推送消息：明文（默认）、兼容（同时发送明文）和安全（推荐）。只有安全模式能防止内容被途中终止 TLS 的设备读取， 并以 `msg_signature` 校验每条消息；它需要 43 位的 EncodingAESKey。测试号只支持明文；开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "Message encryption and decryption (消息加解密说明)",
        "url": "https://developers.weixin.qq.com/doc/subscription/guide/dev/push/encryption.md",
        "read": "2026-11-22"
      },
      {
        "title": "Message push for mini programs",
        "url": "https://developers.weixin.qq.com/miniprogram/en/dev/framework/server-ability/message-push.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "encryption/message-mode/integration",
      "policyId": "encryption/message-mode",
      "type": "integration",
      "severity": "medium"
    }, "message": shared235, "remediation": shared236 },
    { ...{
      "id": "encryption/message-mode/wechat_account",
      "policyId": "encryption/message-mode",
      "type": "wechat_account",
      "severity": "medium"
    }, "message": shared237, "remediation": shared238 },
    { ...{
      "id": "encryption/message-mode/wechat_official_account",
      "policyId": "encryption/message-mode",
      "type": "wechat_official_account",
      "severity": "medium"
    }, "message": shared237, "remediation": shared238 },
    { ...{
      "id": "encryption/message-mode/wechat_mini_program_account",
      "policyId": "encryption/message-mode",
      "type": "wechat_mini_program_account",
      "severity": "medium"
    }, "message": shared237, "remediation": shared238 }
  ] },
  { ...{
    "id": "encryption/message-mode-compatible",
    "area": "encryption",
    "title": { "en": "Messages are not sent in plain text beside the encrypted copy", "zh-CN": "消息推送不使用兼容模式" },
    "severity": "medium",
    "rationale": {
      "en": "In compatible mode the platform sends each message twice in one body, in plain text and encrypted, so that a server can be changed over. Whoever reads the plain copy needs no key. The platform's documentation does not recommend it and strongly recommends security mode. A change-over with a declared end within a year passes until then.",
      "zh-CN": "兼容模式下每条消息同时包含明文与密文，仅供服务器过渡之用；读取明文无需密钥。官方文档不建议使用，并强烈推荐安全模式。声明了一年内结束日期的过渡在此之前视为通过。"
    },
    "references": [
      {
        "title": "公众号与服务号的消息推送配置",
        "url": "https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/message-push.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "encryption/message-mode-compatible/integration",
      "policyId": "encryption/message-mode-compatible",
      "type": "integration",
      "severity": "medium"
    }, "message": shared239, "remediation": shared240 }
  ] },
  { ...{
    "id": "encryption/message-token-guessable",
    "area": "encryption",
    "title": { "en": "The token of unencrypted messages cannot be guessed", "zh-CN": "未加密消息的 Token 不可猜测" },
    "severity": "medium",
    "rationale": {
      "en": "Where messages arrive unencrypted, the signature over token, timestamp and nonce is all that tells WeChat's requests from forged ones. A token such as `weixin` or `123456` is guessed from one recorded request, and then anybody can send messages in the name of any user. Accounts with an EncodingAESKey are left out, because a forger needs that key too; so are placeholders, development and examples.",
      "zh-CN": "消息以明文接收时，只有基于 Token、timestamp、nonce 的签名能区分微信的请求与伪造的请求。`weixin`、`123456` 之类的 Token 极易猜出， 任何人都能以任意用户的名义发送消息。已配置 EncodingAESKey 的账号（伪造者还需该密钥）、占位符、开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "Message push (消息推送), signature",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.md",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "encryption/message-token-guessable/wechat_account",
      "policyId": "encryption/message-token-guessable",
      "type": "wechat_account",
      "severity": "medium"
    }, "message": shared241, "remediation": shared242 },
    { ...{
      "id": "encryption/message-token-guessable/wechat_official_account",
      "policyId": "encryption/message-token-guessable",
      "type": "wechat_official_account",
      "severity": "medium"
    }, "message": shared241, "remediation": shared242 },
    { ...{
      "id": "encryption/message-token-guessable/wechat_mini_program_account",
      "policyId": "encryption/message-token-guessable",
      "type": "wechat_mini_program_account",
      "severity": "medium"
    }, "message": shared241, "remediation": shared242 },
    { ...{
      "id": "encryption/message-token-guessable/wechat_open_platform",
      "policyId": "encryption/message-token-guessable",
      "type": "wechat_open_platform",
      "severity": "medium"
    }, "message": shared241, "remediation": shared242 },
    { ...{
      "id": "encryption/message-token-guessable/wecom_app",
      "policyId": "encryption/message-token-guessable",
      "type": "wecom_app",
      "severity": "medium"
    }, "message": shared241, "remediation": shared242 }
  ] },
  { ...{
    "id": "encryption/no-end-to-end-encryption",
    "area": "encryption",
    "title": { "en": "It is accepted that messages are not encrypted end to end", "zh-CN": "已接受消息并非端到端加密" },
    "severity": "medium",
    "rationale": {
      "en": "What people write to an Official Account, by WeCom or to each other in a mini program passes through servers of Tencent, which can read it; encryption of the messages pushed to your own server covers the last stretch only. The WeChat Privacy Policy speaks of protection in transmission and in storage, not of encryption between the ends; that there is none is general knowledge, not a text of Tencent. What may be sent at all is for whoever answers for security to decide.",
      "zh-CN": "用户发给公众号、经企业微信或在小程序内互发的消息均经过腾讯服务器，腾讯可以读取；推送到自有服务器的消息加密只覆盖最后一段。WeChat 隐私政策只说明传输与存储中的保护，未提端到端加密；其不存在属一般认知，并非腾讯文本所述。可以发送什么，须由安全负责人决定。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06), security",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      },
      {
        "title": "消息加解密说明 (encryption of pushed messages)",
        "url": "https://developers.weixin.qq.com/doc/subscription/guide/dev/push/encryption.md",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "encryption/no-end-to-end-encryption/required-statement",
      "policyId": "encryption/no-end-to-end-encryption",
      "type": "required-statement",
      "severity": "medium"
    }, "message": shared243, "remediation": shared244 }
  ] },
  { ...{
    "id": "encryption/object-storage-at-rest",
    "area": "encryption",
    "title": { "en": "Buckets encrypt new objects at rest", "zh-CN": "存储桶默认加密新对象" },
    "severity": "medium",
    "rationale": {
      "en": "Buckets collect what users upload through a mini program: avatars, identity documents, receipts, exports of orders. OSS and COS store a new object in the clear unless the bucket or the upload says otherwise, and a bucket setting is the only one that no upload can forget. It costs nothing with keys of the provider and can be switched on at any time, for new objects. Amazon S3 encrypts every new object since 5 January 2023, so there is nothing to check there. Buckets that are public on purpose are left alone.",
      "zh-CN": "存储桶保存用户通过小程序上传的头像、证件、票据和订单导出文件。除非在存储桶或上传请求中指定，OSS 和 COS 不会加密新对象，而只有存储桶级设置不会被上传方遗漏。使用云厂商托管密钥时免费，可随时为新对象开启。Amazon S3 自 2023 年 1 月 5 日起加密所有新对象，无需检查。有意公开的存储桶不在检查范围内。"
    },
    "references": [
      {
        "title": "Alibaba Cloud OSS, server-side encryption",
        "url": "https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-8",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud COS, bucket encryption",
        "url": "https://www.tencentcloud.com/document/product/436/33455",
        "read": "2026-11-22"
      },
      {
        "title": "Amazon S3 now automatically encrypts all new objects",
        "url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 51",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": ["checkov:CKV_ALI_6", "kics:f20e97f9"]
  }, "rules": [
    { ...{
      "id": "encryption/object-storage-at-rest/alicloud_oss_bucket",
      "policyId": "encryption/object-storage-at-rest",
      "type": "alicloud_oss_bucket",
      "severity": "medium"
    }, "message": shared245, "remediation": shared246 },
    { ...{
      "id": "encryption/object-storage-at-rest/tencentcloud_cos_bucket",
      "policyId": "encryption/object-storage-at-rest",
      "type": "tencentcloud_cos_bucket",
      "severity": "medium"
    }, "message": shared247, "remediation": shared248 }
  ] },
  { ...{
    "id": "encryption/object-storage-kms",
    "area": "encryption",
    "title": { "en": "Buckets with sensitive data are encrypted through a key service", "zh-CN": "存有敏感数据的存储桶使用密钥管理服务加密" },
    "severity": "medium",
    "rationale": {
      "en": "Objects encrypted with a key that the storage service keeps for itself are open to everybody who may read the bucket. With a key of the key management service, reading also needs a permission on the key, every use of the key is logged, and the data can be locked by disabling the key. PIPL articles 28 and 51 ask for stricter protection of sensitive personal information. The policy applies only to buckets for which `.wechat-policy/integration.yaml` declares the class `sensitive`, `important` or `core`.",
      "zh-CN": "使用存储服务自身密钥加密的对象，凡有权读取存储桶的人都可读取。使用密钥管理服务的密钥后，读取还需密钥权限，每次使用都有日志，并可通过禁用密钥锁定数据。《个人信息保护法》第二十八条、第五十一条要求对敏感个人信息采取更严格的保护。仅适用于 `.wechat-policy/integration.yaml` 中声明为 `sensitive`、`important` 或 `core` 的存储桶。"
    },
    "references": [
      {
        "title": "Amazon S3, using server-side encryption with AWS KMS keys",
        "url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud OSS, server-side encryption",
        "url": "https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-8",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud COS, bucket encryption",
        "url": "https://www.tencentcloud.com/document/product/436/33455",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 28 and 51",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": ["checkov:CKV_AWS_145", "trivy:AWS-0132"]
  }, "rules": [
    { ...{
      "id": "encryption/object-storage-kms/alicloud_oss_bucket",
      "policyId": "encryption/object-storage-kms",
      "type": "alicloud_oss_bucket",
      "severity": "medium"
    }, "message": shared249, "remediation": shared250 },
    { ...{
      "id": "encryption/object-storage-kms/aws_s3_bucket",
      "policyId": "encryption/object-storage-kms",
      "type": "aws_s3_bucket",
      "severity": "medium"
    }, "message": shared249, "remediation": shared251 },
    { ...{
      "id": "encryption/object-storage-kms/tencentcloud_cos_bucket",
      "policyId": "encryption/object-storage-kms",
      "type": "tencentcloud_cos_bucket",
      "severity": "medium"
    }, "message": shared249, "remediation": shared252 }
  ] },
  { ...{
    "id": "locality/access-abroad",
    "area": "locality",
    "title": { "en": "Data on people in mainland China is not opened to accounts abroad", "zh-CN": "中国大陆个人信息不向境外账号开放" },
    "severity": "high",
    "rationale": {
      "en": "Data that rests in mainland China but can be queried or downloaded from abroad is exported: the guide of the Cyberspace Administration of China on filing standard contracts names exactly this case. A policy or a share that lets an account of another partition or everybody read a store does that with one line.",
      "zh-CN": "存储于境内但可从境外查询、下载的数据同样属于出境，国家网信办《个人信息出境标准合同备案指南》即明确列举此情形。允许其他分区账号或任何人读取存储的策略或共享，一行配置即构成出境。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "AWS Fault Isolation Boundaries: partitions",
        "url": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html",
        "read": "2026-11-27"
      },
      {
        "title": "Amazon S3: PublicAccessBlockConfiguration",
        "url": "https://docs.amazonaws.cn/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform AWS provider: aws_db_snapshot",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_snapshot",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_oss_bucket_acl",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_acl",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_cos_bucket",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_obs_bucket_acl",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_acl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/access-abroad/alicloud_oss_bucket",
      "policyId": "locality/access-abroad",
      "type": "alicloud_oss_bucket",
      "severity": "high"
    }, "message": shared253, "remediation": shared254 },
    { ...{
      "id": "locality/access-abroad/alicloud_oss_bucket_acl",
      "policyId": "locality/access-abroad",
      "type": "alicloud_oss_bucket_acl",
      "severity": "high"
    }, "message": shared253, "remediation": shared254 },
    { ...{
      "id": "locality/access-abroad/aws_s3_bucket_policy",
      "policyId": "locality/access-abroad",
      "type": "aws_s3_bucket_policy",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_s3_bucket",
      "policyId": "locality/access-abroad",
      "type": "aws_s3_bucket",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_sqs_queue",
      "policyId": "locality/access-abroad",
      "type": "aws_sqs_queue",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_sqs_queue_policy",
      "policyId": "locality/access-abroad",
      "type": "aws_sqs_queue_policy",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_sns_topic",
      "policyId": "locality/access-abroad",
      "type": "aws_sns_topic",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_sns_topic_policy",
      "policyId": "locality/access-abroad",
      "type": "aws_sns_topic_policy",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_kms_key",
      "policyId": "locality/access-abroad",
      "type": "aws_kms_key",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_kms_key_policy",
      "policyId": "locality/access-abroad",
      "type": "aws_kms_key_policy",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_kms_replica_key",
      "policyId": "locality/access-abroad",
      "type": "aws_kms_replica_key",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_secretsmanager_secret",
      "policyId": "locality/access-abroad",
      "type": "aws_secretsmanager_secret",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_secretsmanager_secret_policy",
      "policyId": "locality/access-abroad",
      "type": "aws_secretsmanager_secret_policy",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_opensearch_domain",
      "policyId": "locality/access-abroad",
      "type": "aws_opensearch_domain",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_elasticsearch_domain",
      "policyId": "locality/access-abroad",
      "type": "aws_elasticsearch_domain",
      "severity": "high"
    }, "message": shared255, "remediation": shared256 },
    { ...{
      "id": "locality/access-abroad/aws_ami_launch_permission",
      "policyId": "locality/access-abroad",
      "type": "aws_ami_launch_permission",
      "severity": "high"
    }, "message": shared257, "remediation": shared258 },
    { ...{
      "id": "locality/access-abroad/aws_db_snapshot",
      "policyId": "locality/access-abroad",
      "type": "aws_db_snapshot",
      "severity": "high"
    }, "message": shared257, "remediation": shared258 },
    { ...{
      "id": "locality/access-abroad/aws_db_cluster_snapshot",
      "policyId": "locality/access-abroad",
      "type": "aws_db_cluster_snapshot",
      "severity": "high"
    }, "message": shared257, "remediation": shared258 },
    { ...{
      "id": "locality/access-abroad/aws_db_snapshot_copy",
      "policyId": "locality/access-abroad",
      "type": "aws_db_snapshot_copy",
      "severity": "high"
    }, "message": shared257, "remediation": shared258 },
    { ...{
      "id": "locality/access-abroad/aws_rds_cluster_snapshot_copy",
      "policyId": "locality/access-abroad",
      "type": "aws_rds_cluster_snapshot_copy",
      "severity": "high"
    }, "message": shared257, "remediation": shared258 },
    { ...{
      "id": "locality/access-abroad/azurerm_storage_container",
      "policyId": "locality/access-abroad",
      "type": "azurerm_storage_container",
      "severity": "high"
    }, "message": shared259, "remediation": shared260 },
    { ...{
      "id": "locality/access-abroad/huaweicloud_obs_bucket",
      "policyId": "locality/access-abroad",
      "type": "huaweicloud_obs_bucket",
      "severity": "high"
    }, "message": shared253, "remediation": shared254 },
    { ...{
      "id": "locality/access-abroad/huaweicloud_obs_bucket_acl",
      "policyId": "locality/access-abroad",
      "type": "huaweicloud_obs_bucket_acl",
      "severity": "high"
    }, "message": shared253, "remediation": shared261 },
    { ...{
      "id": "locality/access-abroad/tencentcloud_cos_bucket",
      "policyId": "locality/access-abroad",
      "type": "tencentcloud_cos_bucket",
      "severity": "high"
    }, "message": shared253, "remediation": shared254 }
  ] },
  { ...{
    "id": "locality/backup-abroad",
    "area": "locality",
    "title": { "en": "Backups of data on people in mainland China stay there", "zh-CN": "中国大陆个人信息的备份留在境内" },
    "severity": "high",
    "rationale": {
      "en": "A backup holds what its original holds. Copied to a vault or a snapshot in another country, for disaster recovery or because a default says so, the data of people in mainland China is exported as much as by a replica: it needs a security assessment, a filed standard contract, a certification or an exemption (PIPL article 38, CAC provisions of 22 March 2024). A second region in mainland China recovers from the same disasters.",
      "zh-CN": "备份与原始数据内容相同。为容灾或因默认设置而复制到境外的备份库或快照，与副本一样构成个人信息出境，须通过安全评估、标准合同备案、认证或符合豁免（《个人信息保护法》第三十八条、2024 年 3 月 22 日《促进和规范数据跨境流动规定》）。使用境内的第二个地域可达到同样的容灾目的。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "AWS::Backup::BackupPlan CopyActionResourceType",
        "url": "https://docs.amazonaws.cn/AWSCloudFormation/latest/UserGuide/aws-properties-backup-backupplan-copyactionresourcetype.html",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform AWS provider: aws_dlm_lifecycle_policy",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dlm_lifecycle_policy",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform AWS provider: aws_db_snapshot_copy",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_snapshot_copy",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_rds_instance_cross_backup_policy",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_instance_cross_backup_policy",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_hbr_policy",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_policy",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_mysql_remote_backup_config",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_remote_backup_config",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_cynosdb_backup_config",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cynosdb_backup_config",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_rds_cross_region_backup_strategy",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_cross_region_backup_strategy",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_cbr_policy",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cbr_policy",
        "read": "2026-11-27"
      },
      {
        "title": "Velero: Volume Snapshot Location",
        "url": "https://velero.io/docs/v1.18/api-types/volumesnapshotlocation/",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/backup-abroad/alicloud_rds_instance_cross_backup_policy",
      "policyId": "locality/backup-abroad",
      "type": "alicloud_rds_instance_cross_backup_policy",
      "severity": "high"
    }, "message": shared262, "remediation": shared263 },
    { ...{
      "id": "locality/backup-abroad/alicloud_ecs_auto_snapshot_policy",
      "policyId": "locality/backup-abroad",
      "type": "alicloud_ecs_auto_snapshot_policy",
      "severity": "high"
    }, "message": shared262, "remediation": shared263 },
    { ...{
      "id": "locality/backup-abroad/alicloud_ebs_enterprise_snapshot_policy",
      "policyId": "locality/backup-abroad",
      "type": "alicloud_ebs_enterprise_snapshot_policy",
      "severity": "high"
    }, "message": shared262, "remediation": shared263 },
    { ...{
      "id": "locality/backup-abroad/alicloud_hbr_policy",
      "policyId": "locality/backup-abroad",
      "type": "alicloud_hbr_policy",
      "severity": "high"
    }, "message": shared262, "remediation": shared263 },
    { ...{
      "id": "locality/backup-abroad/alicloud_dbs_backup_plan",
      "policyId": "locality/backup-abroad",
      "type": "alicloud_dbs_backup_plan",
      "severity": "high"
    }, "message": shared262, "remediation": shared263 },
    { ...{
      "id": "locality/backup-abroad/alicloud_hbr_replication_vault",
      "policyId": "locality/backup-abroad",
      "type": "alicloud_hbr_replication_vault",
      "severity": "high"
    }, "message": shared264, "remediation": shared265 },
    { ...{
      "id": "locality/backup-abroad/alicloud_rds_ddr_instance",
      "policyId": "locality/backup-abroad",
      "type": "alicloud_rds_ddr_instance",
      "severity": "high"
    }, "message": shared264, "remediation": shared265 },
    { ...{
      "id": "locality/backup-abroad/aws_backup_plan",
      "policyId": "locality/backup-abroad",
      "type": "aws_backup_plan",
      "severity": "high"
    }, "message": shared266, "remediation": shared267 },
    { ...{
      "id": "locality/backup-abroad/aws_db_instance_automated_backups_replication",
      "policyId": "locality/backup-abroad",
      "type": "aws_db_instance_automated_backups_replication",
      "severity": "high"
    }, "message": shared266, "remediation": shared267 },
    { ...{
      "id": "locality/backup-abroad/aws_db_snapshot_copy",
      "policyId": "locality/backup-abroad",
      "type": "aws_db_snapshot_copy",
      "severity": "high"
    }, "message": shared266, "remediation": shared267 },
    { ...{
      "id": "locality/backup-abroad/aws_rds_cluster_snapshot_copy",
      "policyId": "locality/backup-abroad",
      "type": "aws_rds_cluster_snapshot_copy",
      "severity": "high"
    }, "message": shared266, "remediation": shared267 },
    { ...{
      "id": "locality/backup-abroad/aws_ebs_snapshot_copy",
      "policyId": "locality/backup-abroad",
      "type": "aws_ebs_snapshot_copy",
      "severity": "high"
    }, "message": shared266, "remediation": shared267 },
    { ...{
      "id": "locality/backup-abroad/aws_dlm_lifecycle_policy",
      "policyId": "locality/backup-abroad",
      "type": "aws_dlm_lifecycle_policy",
      "severity": "high"
    }, "message": shared266, "remediation": shared267 },
    { ...{
      "id": "locality/backup-abroad/aws_redshift_snapshot_copy",
      "policyId": "locality/backup-abroad",
      "type": "aws_redshift_snapshot_copy",
      "severity": "high"
    }, "message": shared266, "remediation": shared267 },
    { ...{
      "id": "locality/backup-abroad/aws_redshift_cluster",
      "policyId": "locality/backup-abroad",
      "type": "aws_redshift_cluster",
      "severity": "high"
    }, "message": shared266, "remediation": shared267 },
    { ...{
      "id": "locality/backup-abroad/azurerm_site_recovery_replicated_vm",
      "policyId": "locality/backup-abroad",
      "type": "azurerm_site_recovery_replicated_vm",
      "severity": "high"
    }, "message": shared268, "remediation": shared269 },
    { ...{
      "id": "locality/backup-abroad/huaweicloud_rds_cross_region_backup_strategy",
      "policyId": "locality/backup-abroad",
      "type": "huaweicloud_rds_cross_region_backup_strategy",
      "severity": "high"
    }, "message": shared262, "remediation": shared270 },
    { ...{
      "id": "locality/backup-abroad/huaweicloud_taurusdb_instance",
      "policyId": "locality/backup-abroad",
      "type": "huaweicloud_taurusdb_instance",
      "severity": "high"
    }, "message": shared262, "remediation": shared270 },
    { ...{
      "id": "locality/backup-abroad/huaweicloud_gaussdb_mysql_instance",
      "policyId": "locality/backup-abroad",
      "type": "huaweicloud_gaussdb_mysql_instance",
      "severity": "high"
    }, "message": shared262, "remediation": shared270 },
    { ...{
      "id": "locality/backup-abroad/huaweicloud_cbr_policy",
      "policyId": "locality/backup-abroad",
      "type": "huaweicloud_cbr_policy",
      "severity": "high"
    }, "message": shared262, "remediation": shared270 },
    { ...{
      "id": "locality/backup-abroad/huaweicloud_cbr_checkpoint_copy",
      "policyId": "locality/backup-abroad",
      "type": "huaweicloud_cbr_checkpoint_copy",
      "severity": "high"
    }, "message": shared262, "remediation": shared270 },
    { ...{
      "id": "locality/backup-abroad/huaweicloud_cbr_replicate_backup",
      "policyId": "locality/backup-abroad",
      "type": "huaweicloud_cbr_replicate_backup",
      "severity": "high"
    }, "message": shared262, "remediation": shared270 },
    { ...{
      "id": "locality/backup-abroad/BackupStorageLocation.velero.io",
      "policyId": "locality/backup-abroad",
      "type": "BackupStorageLocation.velero.io",
      "severity": "high"
    }, "message": shared271, "remediation": shared272 },
    { ...{
      "id": "locality/backup-abroad/tencentcloud_mysql_remote_backup_config",
      "policyId": "locality/backup-abroad",
      "type": "tencentcloud_mysql_remote_backup_config",
      "severity": "high"
    }, "message": shared262, "remediation": shared273 },
    { ...{
      "id": "locality/backup-abroad/tencentcloud_cynosdb_backup_config",
      "policyId": "locality/backup-abroad",
      "type": "tencentcloud_cynosdb_backup_config",
      "severity": "high"
    }, "message": shared262, "remediation": shared273 },
    { ...{
      "id": "locality/backup-abroad/tencentcloud_cbs_copy_snapshot_cross_region",
      "policyId": "locality/backup-abroad",
      "type": "tencentcloud_cbs_copy_snapshot_cross_region",
      "severity": "high"
    }, "message": shared262, "remediation": shared273 },
    { ...{
      "id": "locality/backup-abroad/tencentcloud_kubernetes_backup_storage_location",
      "policyId": "locality/backup-abroad",
      "type": "tencentcloud_kubernetes_backup_storage_location",
      "severity": "high"
    }, "message": shared262, "remediation": shared273 }
  ] },
  { ...{
    "id": "locality/bot-model-host",
    "area": "locality",
    "title": { "en": "Messages to a bot stay in mainland China", "zh-CN": "机器人处理的消息不出境" },
    "severity": "medium",
    "rationale": {
      "en": "A bot of chatgpt-on-wechat sends what users write to the service of its model. OpenAI and Anthropic answer outside mainland China only, and neither offers its API there. For an audience in mainland China that is a transfer of personal information abroad, which needs a mechanism of PIPL article 38 and must be told to the users. Checked where the integration manifest says `mainlandUsers: targeted`; addresses of other hosts, and gateways such as LinkAI, are not judged, since they do not tell where they answer.",
      "zh-CN": "chatgpt-on-wechat 机器人会把用户消息发送给模型服务。OpenAI 与 Anthropic 的服务均在中国大陆之外，且不向中国大陆提供 API。若受众在中国大陆， 这属于个人信息出境，须具备《个人信息保护法》第三十八条规定的条件并告知用户。仅当集成清单声明 `mainlandUsers: targeted` 时检查； 其他地址及 LinkAI 等网关无法判断所在地，不检查。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 39",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "chatgpt-on-wechat, config.py: models and the default addresses of their services",
        "url": "https://github.com/zhayujie/chatgpt-on-wechat/blob/55aaf60a57ea6e9f4b8a54797572d98f65e88d2f/config.py",
        "read": "2026-11-27"
      },
      {
        "title": "OpenAI API, supported countries and territories",
        "url": "https://help.openai.com/en/articles/5347006-openai-api-supported-countries-and-territories",
        "read": "2026-11-27"
      },
      {
        "title": "Claude API, supported regions",
        "url": "https://platform.claude.com/docs/en/api/supported-regions",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/bot-model-host/wechat_bot",
      "policyId": "locality/bot-model-host",
      "type": "wechat_bot",
      "severity": "medium"
    }, "message": shared274, "remediation": shared275 }
  ] },
  { ...{
    "id": "locality/cloud-hosting-mainland",
    "area": "locality",
    "title": { "en": "Cloud services in mainland China fit the audience", "zh-CN": "部署在中国大陆的云服务与受众相符" },
    "severity": "medium",
    "rationale": {
      "en": "WeChat cloud hosting (微信云托管) places its resources in Shanghai; its template has no field for a region. CloudBase (云开发) does so by default. A service that keeps mainland users out, and whose transfers into mainland China are not declared, puts the data of its users under the laws of a place that its privacy notices do not name. Checked where the integration manifest says `mainlandUsers: none`.",
      "zh-CN": "微信云托管的底层资源部署在上海，配置模板没有地域字段；云开发默认也在上海。若服务不面向中国大陆用户，又未声明向中国大陆的数据传输，用户数据就会置于隐私声明未提及的法域。仅当集成清单声明 `mainlandUsers: none` 时检查。"
    },
    "references": [
      {
        "title": "Environments of cloud hosting (云托管环境创建和管理)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloudrun/src/guide/env/index.html",
        "read": "2026-11-27"
      },
      {
        "title": "CloudBase CLI, multi-region support",
        "url": "https://docs.cloudbase.net/en/cli-v1/region",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/cloud-hosting-mainland/wechat_cloud_run_service",
      "policyId": "locality/cloud-hosting-mainland",
      "type": "wechat_cloud_run_service",
      "severity": "medium"
    }, "message": shared276, "remediation": shared277 },
    { ...{
      "id": "locality/cloud-hosting-mainland/cloudbase_environment",
      "policyId": "locality/cloud-hosting-mainland",
      "type": "cloudbase_environment",
      "severity": "medium"
    }, "message": shared278, "remediation": shared279 }
  ] },
  { ...{
    "id": "locality/cloudbase-region-explicit",
    "area": "locality",
    "title": { "en": "The region of CloudBase is written down", "zh-CN": "写明云开发的地域" },
    "severity": "medium",
    "rationale": {
      "en": "The CloudBase command line works on Shanghai unless `region` in cloudbaserc.json or a parameter says otherwise. With users outside mainland China declared, it must be a decision where functions and data rest, not a default that nobody sees. Checked where the audience of the integration manifest is not only mainland China.",
      "zh-CN": "除非 cloudbaserc.json 的 `region` 或参数另有说明，云开发命令行默认操作上海地域。当集成清单声明了中国大陆以外的用户时，函数与数据存放在哪里应是明确的决定，而不是看不见的默认值。仅当受众不只在中国大陆时检查。"
    },
    "references": [
      {
        "title": "CloudBase CLI, multi-region support",
        "url": "https://docs.cloudbase.net/en/cli-v1/region",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/cloudbase-region-explicit/cloudbase_environment",
      "policyId": "locality/cloudbase-region-explicit",
      "type": "cloudbase_environment",
      "severity": "medium"
    }, "message": shared280, "remediation": shared281 }
  ] },
  { ...{
    "id": "locality/collection-abroad",
    "area": "locality",
    "title": { "en": "What people in mainland China send stays there", "zh-CN": "中国大陆用户提交的数据留在境内" },
    "severity": "medium",
    "rationale": {
      "en": "A mini program sends what people enter to its server domains, and Weixin passes on messages and payments to the addresses that are entered for them. Where the name of the server tells that it is outside of mainland China, personal information of people there is handled abroad from the first request on (PIPL article 3): it needs a mechanism of article 38 like any other export. Server domains need an ICP filing besides, which wants hosting in mainland China. Only names into which a cloud vendor writes the region are judged. This is a warning, since a server may be an entrance only that keeps nothing.",
      "zh-CN": "小程序会将用户填写的内容发送到服务器域名，微信也会将消息和支付通知转发到所填的地址。若域名表明服务器位于境外，则自首次请求起，境内自然人的个人信息即在境外处理（《个人信息保护法》第三条），与其他出境一样须具备第三十八条规定的条件。服务器域名还须完成 ICP 备案，即要求托管在境内。仅判断云厂商将地域写入其中的域名。由于服务器可能仅为入口而不留存数据，故为警告。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 3 and 38",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "微信小程序开发文档：网络，服务器域名配置 (server domains and their ICP filing)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/collection-abroad/component",
      "policyId": "locality/collection-abroad",
      "type": "component",
      "severity": "medium"
    }, "message": shared282, "remediation": shared283 },
    { ...{
      "id": "locality/collection-abroad/payment",
      "policyId": "locality/collection-abroad",
      "type": "payment",
      "severity": "medium"
    }, "message": shared284, "remediation": shared285 },
    { ...{
      "id": "locality/collection-abroad/wechat_account",
      "policyId": "locality/collection-abroad",
      "type": "wechat_account",
      "severity": "medium"
    }, "message": shared286, "remediation": shared287 },
    { ...{
      "id": "locality/collection-abroad/wechat_official_account",
      "policyId": "locality/collection-abroad",
      "type": "wechat_official_account",
      "severity": "medium"
    }, "message": shared286, "remediation": shared287 },
    { ...{
      "id": "locality/collection-abroad/wechat_mini_program_account",
      "policyId": "locality/collection-abroad",
      "type": "wechat_mini_program_account",
      "severity": "medium"
    }, "message": shared286, "remediation": shared287 },
    { ...{
      "id": "locality/collection-abroad/wechat_open_platform",
      "policyId": "locality/collection-abroad",
      "type": "wechat_open_platform",
      "severity": "medium"
    }, "message": shared286, "remediation": shared287 },
    { ...{
      "id": "locality/collection-abroad/wecom_app",
      "policyId": "locality/collection-abroad",
      "type": "wecom_app",
      "severity": "medium"
    }, "message": shared286, "remediation": shared287 },
    { ...{
      "id": "locality/collection-abroad/wechat_pay_merchant",
      "policyId": "locality/collection-abroad",
      "type": "wechat_pay_merchant",
      "severity": "medium"
    }, "message": shared286, "remediation": shared287 }
  ] },
  { ...{
    "id": "locality/copied-to-mainland",
    "area": "locality",
    "title": { "en": "Without users in mainland China, nothing is copied there", "zh-CN": "无中国大陆用户时，数据不复制到境内" },
    "severity": "high",
    "rationale": {
      "en": "A copy in mainland China is processing there (PIPL article 3): its law then applies to data on people who have nothing to do with it, foreign authorities get it only by an approval there (article 41), and the laws of the users' own countries see a transfer to mainland China. Whoever has no users there needs no copy there.",
      "zh-CN": "在中国大陆的副本即属境内处理（《个人信息保护法》第三条）：与之无关者的数据由此适用中国法律，外国机构须经批准方可取得（第四十一条），用户所在地法律亦视之为向中国大陆传输。没有中国大陆用户者无须在境内保留副本。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 3 and 41",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform AWS provider: aws_s3_bucket_replication_configuration",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_replication_configuration",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/copied-to-mainland/alicloud_actiontrail_trail",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_actiontrail_trail",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_cdn_real_time_log_delivery",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_cdn_real_time_log_delivery",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_dbs_backup_plan",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_dbs_backup_plan",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_dts_migration_job",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_dts_migration_job",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_dts_subscription_job",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_dts_subscription_job",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_dts_synchronization_job",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_dts_synchronization_job",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_ebs_disk_replica_group",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_ebs_disk_replica_group",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_ebs_disk_replica_pair",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_ebs_disk_replica_pair",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_ebs_enterprise_snapshot_policy",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_ebs_enterprise_snapshot_policy",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_ecs_auto_snapshot_policy",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_ecs_auto_snapshot_policy",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_event_bridge_rule",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_event_bridge_rule",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_fcv3_async_invoke_config",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_fcv3_async_invoke_config",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_hbr_policy",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_hbr_policy",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_hbr_replication_vault",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_hbr_replication_vault",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_log_etl",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_log_etl",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_oss_bucket_replication",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_oss_bucket_replication",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_rds_ddr_instance",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_rds_ddr_instance",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_rds_instance_cross_backup_policy",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_rds_instance_cross_backup_policy",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_sls_collection_policy",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_sls_collection_policy",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_sls_etl",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_sls_etl",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/alicloud_sls_scheduled_sql",
      "policyId": "locality/copied-to-mainland",
      "type": "alicloud_sls_scheduled_sql",
      "severity": "high"
    }, "message": shared288, "remediation": shared289 },
    { ...{
      "id": "locality/copied-to-mainland/aws_backup_plan",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_backup_plan",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_cloudfront_distribution",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_cloudfront_distribution",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_cloudtrail",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_cloudtrail",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_cloudwatch_event_endpoint",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_cloudwatch_event_endpoint",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_cloudwatch_event_target",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_cloudwatch_event_target",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_cloudwatch_log_destination",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_cloudwatch_log_destination",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_cloudwatch_log_subscription_filter",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_cloudwatch_log_subscription_filter",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_datasync_task",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_datasync_task",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_db_instance_automated_backups_replication",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_db_instance_automated_backups_replication",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_db_snapshot_copy",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_db_snapshot_copy",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_dlm_lifecycle_policy",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_dlm_lifecycle_policy",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_dms_replication_config",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_dms_replication_config",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_dms_replication_task",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_dms_replication_task",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_dsql_cluster_peering",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_dsql_cluster_peering",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_dynamodb_global_table",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_dynamodb_global_table",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_dynamodb_table",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_dynamodb_table",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_dynamodb_table_replica",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_dynamodb_table_replica",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_ebs_snapshot_copy",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_ebs_snapshot_copy",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_efs_replication_configuration",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_efs_replication_configuration",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_elasticache_replication_group",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_elasticache_replication_group",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_flow_log",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_flow_log",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_keyspaces_keyspace",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_keyspaces_keyspace",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_kinesis_firehose_delivery_stream",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_kinesis_firehose_delivery_stream",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_memorydb_cluster",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_memorydb_cluster",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_msk_replicator",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_msk_replicator",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_rds_cluster_snapshot_copy",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_rds_cluster_snapshot_copy",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_redshift_cluster",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_redshift_cluster",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_redshift_snapshot_copy",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_redshift_snapshot_copy",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_s3_bucket",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_s3_bucket",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_s3_bucket_logging",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_s3_bucket_logging",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_s3_bucket_replication_configuration",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_s3_bucket_replication_configuration",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_secretsmanager_secret",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_secretsmanager_secret",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_sns_topic_subscription",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_sns_topic_subscription",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/aws_wafv2_web_acl_logging_configuration",
      "policyId": "locality/copied-to-mainland",
      "type": "aws_wafv2_web_acl_logging_configuration",
      "severity": "high"
    }, "message": shared288, "remediation": shared290 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_cdn_endpoint",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_cdn_endpoint",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_cosmosdb_account",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_cosmosdb_account",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_eventgrid_system_topic_event_subscription",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_eventgrid_system_topic_event_subscription",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_log_analytics_data_export_rule",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_log_analytics_data_export_rule",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_managed_redis_geo_replication",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_managed_redis_geo_replication",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_monitor_diagnostic_setting",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_monitor_diagnostic_setting",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_mssql_database",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_mssql_database",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_mssql_failover_group",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_mssql_failover_group",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_redis_linked_server",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_redis_linked_server",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_site_recovery_replicated_vm",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_site_recovery_replicated_vm",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_sql_failover_group",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_sql_failover_group",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/azurerm_storage_object_replication",
      "policyId": "locality/copied-to-mainland",
      "type": "azurerm_storage_object_replication",
      "severity": "high"
    }, "message": shared288, "remediation": shared291 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_cbr_checkpoint_copy",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_cbr_checkpoint_copy",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_cbr_policy",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_cbr_policy",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_cbr_replicate_backup",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_cbr_replicate_backup",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_cts_data_tracker",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_cts_data_tracker",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_cts_tracker",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_cts_tracker",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_dms_kafkav2_smart_connect_task",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_dms_kafkav2_smart_connect_task",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_drs_job",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_drs_job",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_gaussdb_mysql_instance",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_gaussdb_mysql_instance",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_obs_bucket_replication",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_obs_bucket_replication",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_oms_migration_task_group",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_oms_migration_task_group",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_rds_cross_region_backup_strategy",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_rds_cross_region_backup_strategy",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_rds_primary_instance_dr_capability",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_rds_primary_instance_dr_capability",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/huaweicloud_taurusdb_instance",
      "policyId": "locality/copied-to-mainland",
      "type": "huaweicloud_taurusdb_instance",
      "severity": "high"
    }, "message": shared288, "remediation": shared292 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_apm_instance",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_apm_instance",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_audit_track",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_audit_track",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_cbs_copy_snapshot_cross_region",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_cbs_copy_snapshot_cross_region",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_cls_cloud_product_log_task",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_cls_cloud_product_log_task",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_cls_cloud_product_log_task_v2",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_cls_cloud_product_log_task_v2",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_cos_bucket",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_cos_bucket",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_cynosdb_backup_config",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_cynosdb_backup_config",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_cynosdb_cls_delivery",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_cynosdb_cls_delivery",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_dts_migrate_job",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_dts_migrate_job",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_dts_sync_job",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_dts_sync_job",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_eb_event_target",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_eb_event_target",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_kubernetes_backup_storage_location",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_kubernetes_backup_storage_location",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_mysql_cls_log_attachment",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_mysql_cls_log_attachment",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_mysql_remote_backup_config",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_mysql_remote_backup_config",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_redis_log_delivery",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_redis_log_delivery",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_redis_replicate_attachment",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_redis_replicate_attachment",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_teo_realtime_log_delivery",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_teo_realtime_log_delivery",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 },
    { ...{
      "id": "locality/copied-to-mainland/tencentcloud_vpc_flow_log",
      "policyId": "locality/copied-to-mainland",
      "type": "tencentcloud_vpc_flow_log",
      "severity": "high"
    }, "message": shared288, "remediation": shared293 }
  ] },
  { ...{
    "id": "locality/declared-store-abroad",
    "area": "locality",
    "title": {
      "en": "Stores that only the manifest shows keep data on people in mainland China there, or by a valid mechanism",
      "zh-CN": "仅在清单中声明的存储遵守境内存储要求"
    },
    "severity": "high",
    "rationale": {
      "en": "A store that no file of the repository shows, at a provider or in another team, is an export like any other when it holds data on people in mainland China and lies elsewhere (PIPL articles 38 and 40). Where it lies is what the manifest says.",
      "zh-CN": "仓库文件未体现的存储（供应商或其他团队处）如含中国大陆个人信息且位于境外，同样构成出境（《个人信息保护法》第三十八、四十条）。其位置以清单声明为准。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), articles 5 to 8",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/declared-store-abroad/store",
      "policyId": "locality/declared-store-abroad",
      "type": "store",
      "severity": "high"
    }, "message": shared294, "remediation": shared295 }
  ] },
  { ...{
    "id": "locality/delivery-abroad",
    "area": "locality",
    "title": { "en": "Content with data on people in mainland China is not cached abroad", "zh-CN": "含中国大陆个人信息的内容不在境外缓存" },
    "severity": "medium",
    "rationale": {
      "en": "A content delivery network keeps copies where its users are. With worldwide coverage in front of a store with data on people in mainland China, what is cached, and the logs of it, may rest anywhere. Cached pages are mostly public, which is why this is a warning; private content belongs behind a network that is limited to mainland China.",
      "zh-CN": "内容分发网络会在用户所在地保留副本。若以全球加速覆盖存有中国大陆个人信息的源站，缓存内容及其日志可能存放于任何地方。缓存内容多为公开信息，故此项为警告；私密内容应使用仅限中国大陆加速区域的网络。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "Amazon CloudFront in the China Regions",
        "url": "https://docs.amazonaws.cn/en_us/aws/latest/userguide/cloudfront.html",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_cdn_domain_new",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cdn_domain_new",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_cdn_domain",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cdn_domain",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_teo_zone",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/teo_zone",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_cdn_domain",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cdn_domain",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform azurerm provider: azurerm_cdn_frontdoor_origin",
        "url": "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_frontdoor_origin",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/delivery-abroad/alicloud_cdn_domain_new",
      "policyId": "locality/delivery-abroad",
      "type": "alicloud_cdn_domain_new",
      "severity": "medium"
    }, "message": shared296, "remediation": shared297 },
    { ...{
      "id": "locality/delivery-abroad/alicloud_dcdn_domain",
      "policyId": "locality/delivery-abroad",
      "type": "alicloud_dcdn_domain",
      "severity": "medium"
    }, "message": shared296, "remediation": shared297 },
    { ...{
      "id": "locality/delivery-abroad/aws_cloudfront_distribution",
      "policyId": "locality/delivery-abroad",
      "type": "aws_cloudfront_distribution",
      "severity": "medium"
    }, "message": shared298, "remediation": shared299 },
    { ...{
      "id": "locality/delivery-abroad/azurerm_cdn_endpoint",
      "policyId": "locality/delivery-abroad",
      "type": "azurerm_cdn_endpoint",
      "severity": "medium"
    }, "message": shared300, "remediation": shared301 },
    { ...{
      "id": "locality/delivery-abroad/azurerm_cdn_frontdoor_origin",
      "policyId": "locality/delivery-abroad",
      "type": "azurerm_cdn_frontdoor_origin",
      "severity": "medium"
    }, "message": shared300, "remediation": shared301 },
    { ...{
      "id": "locality/delivery-abroad/huaweicloud_cdn_domain",
      "policyId": "locality/delivery-abroad",
      "type": "huaweicloud_cdn_domain",
      "severity": "medium"
    }, "message": shared296, "remediation": shared302 },
    { ...{
      "id": "locality/delivery-abroad/tencentcloud_cdn_domain",
      "policyId": "locality/delivery-abroad",
      "type": "tencentcloud_cdn_domain",
      "severity": "medium"
    }, "message": shared296, "remediation": shared303 },
    { ...{
      "id": "locality/delivery-abroad/tencentcloud_teo_acceleration_domain",
      "policyId": "locality/delivery-abroad",
      "type": "tencentcloud_teo_acceleration_domain",
      "severity": "medium"
    }, "message": shared296, "remediation": shared303 }
  ] },
  { ...{
    "id": "locality/events-abroad",
    "area": "locality",
    "title": { "en": "Events with data on people in mainland China stay there", "zh-CN": "含中国大陆个人信息的事件与消息留在境内" },
    "severity": "high",
    "rationale": {
      "en": "Event buses, queues and streams pass on what they are given: orders, profiles, messages. A target in another country receives the data of people in mainland China at once and in full. That is an export (PIPL article 38, CAC provisions of 22 March 2024).",
      "zh-CN": "事件总线、队列和数据流会原样转发订单、资料、消息等内容。位于境外的目标会立即、完整地收到中国大陆个人信息，构成出境（《个人信息保护法》第三十八条、2024 年 3 月 22 日《促进和规范数据跨境流动规定》）。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "Amazon EventBridge: Sending and receiving events between Regions",
        "url": "https://docs.amazonaws.cn/en_us/eventbridge/latest/userguide/eb-cross-region.html",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform AWS provider: aws_sns_topic_subscription",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic_subscription",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform AWS provider: aws_msk_replicator",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_replicator",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_event_bridge_rule",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/event_bridge_rule",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_eb_event_target",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/eb_event_target",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_dms_kafkav2_smart_connect_task",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_kafkav2_smart_connect_task",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/events-abroad/alicloud_event_bridge_rule",
      "policyId": "locality/events-abroad",
      "type": "alicloud_event_bridge_rule",
      "severity": "high"
    }, "message": shared304, "remediation": shared305 },
    { ...{
      "id": "locality/events-abroad/alicloud_fcv3_async_invoke_config",
      "policyId": "locality/events-abroad",
      "type": "alicloud_fcv3_async_invoke_config",
      "severity": "high"
    }, "message": shared304, "remediation": shared305 },
    { ...{
      "id": "locality/events-abroad/aws_cloudwatch_event_target",
      "policyId": "locality/events-abroad",
      "type": "aws_cloudwatch_event_target",
      "severity": "high"
    }, "message": shared306, "remediation": shared307 },
    { ...{
      "id": "locality/events-abroad/aws_cloudwatch_event_endpoint",
      "policyId": "locality/events-abroad",
      "type": "aws_cloudwatch_event_endpoint",
      "severity": "high"
    }, "message": shared306, "remediation": shared307 },
    { ...{
      "id": "locality/events-abroad/aws_sns_topic_subscription",
      "policyId": "locality/events-abroad",
      "type": "aws_sns_topic_subscription",
      "severity": "high"
    }, "message": shared306, "remediation": shared307 },
    { ...{
      "id": "locality/events-abroad/aws_msk_replicator",
      "policyId": "locality/events-abroad",
      "type": "aws_msk_replicator",
      "severity": "high"
    }, "message": shared306, "remediation": shared307 },
    { ...{
      "id": "locality/events-abroad/azurerm_eventgrid_system_topic_event_subscription",
      "policyId": "locality/events-abroad",
      "type": "azurerm_eventgrid_system_topic_event_subscription",
      "severity": "high"
    }, "message": shared308, "remediation": shared309 },
    { ...{
      "id": "locality/events-abroad/google_pubsub_topic",
      "policyId": "locality/events-abroad",
      "type": "google_pubsub_topic",
      "severity": "high"
    }, "message": shared310, "remediation": shared311 },
    { ...{
      "id": "locality/events-abroad/huaweicloud_dms_kafkav2_smart_connect_task",
      "policyId": "locality/events-abroad",
      "type": "huaweicloud_dms_kafkav2_smart_connect_task",
      "severity": "high"
    }, "message": shared304, "remediation": shared312 },
    { ...{
      "id": "locality/events-abroad/tencentcloud_eb_event_target",
      "policyId": "locality/events-abroad",
      "type": "tencentcloud_eb_event_target",
      "severity": "high"
    }, "message": shared304, "remediation": shared313 }
  ] },
  { ...{
    "id": "locality/export-assessment",
    "area": "locality",
    "title": { "en": "An impact assessment precedes what leaves mainland China", "zh-CN": "个人信息出境前已做影响评估" },
    "severity": "high",
    "rationale": {
      "en": "PIPL article 55 wants an impact assessment before personal data is provided abroad, whatever the mechanism, exemptions included (CAC provisions of 22 March 2024, article 10), and article 56 has it kept for three years.",
      "zh-CN": "《个人信息保护法》第五十五条要求向境外提供个人信息前进行影响评估，无论采用何种机制，豁免情形亦然（《促进和规范数据跨境流动规定》第十条）；第五十六条要求保存三年。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 55 and 56",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), article 10",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/export-assessment/transfer",
      "policyId": "locality/export-assessment",
      "type": "transfer",
      "severity": "high"
    }, "message": shared314, "remediation": shared315 }
  ] },
  { ...{
    "id": "locality/export-assessment-age",
    "area": "locality",
    "title": { "en": "The impact assessment of an export is not older than three years", "zh-CN": "出境影响评估不超过三年" },
    "severity": "medium",
    "rationale": {
      "en": "An impact assessment describes how data was handled when it was made. A security assessment has to be renewed after three years (CAC provisions of 22 March 2024, article 9), and reports are kept as long (PIPL article 56). That the impact assessment of an export should not be older rests on these, not on a rule of its own, so this is a warning.",
      "zh-CN": "影响评估反映作出时的处理情况。安全评估结果有效期三年（《促进和规范数据跨境流动规定》第九条），评估报告亦保存三年（《个人信息保护法》第五十六条）。出境影响评估不超过三年系由此推出，并无明文，故仅作提醒。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 55 and 56",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), article 9",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/export-assessment-age/transfer",
      "policyId": "locality/export-assessment-age",
      "type": "transfer",
      "severity": "medium"
    }, "message": shared316, "remediation": shared317 }
  ] },
  { ...{
    "id": "locality/export-basis",
    "area": "locality",
    "title": {
      "en": "People consent separately to what leaves mainland China, or another basis is stated",
      "zh-CN": "个人信息出境取得单独同意或另有依据"
    },
    "severity": "high",
    "rationale": {
      "en": "Whoever provides personal data abroad tells the people concerned who receives it, and obtains separate consent where consent is the basis (PIPL article 39). The bases of article 13 need none: a contract with the person, human resources, a legal duty, an emergency, the public interest. Its lack was among the three failures in the first penalty that China made public for an export, in September 2025.",
      "zh-CN": "向境外提供个人信息，应告知接收方等事项；以同意为依据者，须取得单独同意（《个人信息保护法》第三十九条）。第十三条所列合同、人力资源管理、法定义务、紧急情况、公共利益等依据无须同意。2025 年 9 月公开的首例出境处罚即包括未取得单独同意。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 13 and 39",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), article 10",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "locality/export-basis/transfer", "policyId": "locality/export-basis", "type": "transfer", "severity": "high" }, "message": shared318, "remediation": shared319 }
  ] },
  { ...{
    "id": "locality/export-filing",
    "area": "locality",
    "title": { "en": "Contracts for exports are filed within ten working days", "zh-CN": "出境标准合同在十个工作日内备案" },
    "severity": "medium",
    "rationale": {
      "en": "A standard contract for an export from mainland China is filed with the provincial cyberspace administration within ten working days after it takes effect (Measures on the Standard Contract, article 7), and so is the contract of the Greater Bay Area. Working days are counted leniently: whole holiday weeks are left out. The period was read in official guides to filing, not in the text of the measures, so this is a warning.",
      "zh-CN": "个人信息出境标准合同应在生效之日起十个工作日内向省级网信部门备案（《个人信息出境标准合同办法》第七条），粤港澳大湾区标准合同亦同。工作日从宽计算（长假整周不计）。该期限读自官方备案指引而非办法原文，故仅作提醒。"
    },
    "references": [
      {
        "title": "个人信息出境标准合同办法 (Measures on the Standard Contract, CAC order 13), article 7",
        "url": "https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm",
        "read": "2026-11-27"
      },
      {
        "title": "粤港澳大湾区（内地、香港）个人信息跨境流动标准合同实施指引 (CAC and ITIB, 2023-12-10), copy of the announcement",
        "url": "https://jiaohuiyun.com/news/content/3008.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/export-filing/transfer",
      "policyId": "locality/export-filing",
      "type": "transfer",
      "severity": "medium"
    }, "message": shared320, "remediation": shared321 }
  ] },
  { ...{
    "id": "locality/export-headroom",
    "area": "locality",
    "title": {
      "en": "Exports stay clear of the next line, or what is needed beyond it is prepared",
      "zh-CN": "出境数量距下一门槛留有余量"
    },
    "severity": "medium",
    "rationale": {
      "en": "The numbers of the CAC provisions of 22 March 2024 count from 1 January over all recipients, and dividing an export to stay below them is barred. A security assessment takes months. Whoever has used more than four fifths of a line needs to know before the year ends, unless the declared mechanism carries what lies beyond.",
      "zh-CN": "《促进和规范数据跨境流动规定》的数量自当年 1 月 1 日起就全部接收方累计，不得拆分规避；安全评估耗时数月。已用去门槛五分之四以上者，除非所声明机制足以适用于门槛之上，应及早准备。"
    },
    "references": [
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), articles 5, 7 and 8",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/export-headroom/transfer",
      "policyId": "locality/export-headroom",
      "type": "transfer",
      "severity": "medium"
    }, "message": shared322, "remediation": shared323 }
  ] },
  { ...{
    "id": "locality/export-mechanism",
    "area": "locality",
    "title": {
      "en": "What leaves mainland China leaves by a mechanism that its volume allows",
      "zh-CN": "个人信息出境的机制与数量相符且有效"
    },
    "severity": "high",
    "rationale": {
      "en": "What may carry data out of mainland China follows from whose and how much it is. Important data and operators of critical infrastructure need a security assessment (CAC provisions of 22 March 2024, article 7); so do exports of 1,000,000 people and more, or of sensitive data on 10,000 and more, counted from 1 January over all recipients. From 100,000 people on, and for any sensitive data below that line, a standard contract that is filed, or a certification, is needed (article 8); below, nothing (article 5). In the Greater Bay Area its own contract takes the place of these. A mechanism that has run out carries nothing.",
      "zh-CN": "个人信息出境的机制取决于主体与数量。重要数据、关键信息基础设施运营者须经安全评估（《促进和规范数据跨境流动规定》第七条）；自当年 1 月 1 日起累计向境外提供 100 万人以上个人信息或 1 万人以上敏感个人信息者亦然。10 万人以上，或不满 1 万人的敏感个人信息，须订立标准合同或通过认证（第八条）；低于此者豁免（第五条）。粤港澳大湾区可以其标准合同代替。已到期的机制不成立。"
    },
    "references": [
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), articles 3 to 9",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "粤港澳大湾区（内地、香港）个人信息跨境流动标准合同实施指引 (CAC and ITIB, 2023-12-10), copy of the announcement",
        "url": "https://jiaohuiyun.com/news/content/3008.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/export-mechanism/transfer",
      "policyId": "locality/export-mechanism",
      "type": "transfer",
      "severity": "high"
    }, "message": shared324, "remediation": shared325 }
  ] },
  { ...{
    "id": "locality/export-necessity-acknowledged",
    "area": "locality",
    "title": { "en": "That an export is necessary is a judgement on record", "zh-CN": "出境之必要性已有判断记录" },
    "severity": "high",
    "rationale": {
      "en": "The exemptions of article 5 of the CAC provisions of 22 March 2024 hold for what has to leave for a contract with the person, for human resources under lawful rules, for a statutory duty or in an emergency. Whether precisely this data has to leave is a legal judgement; the exemption covers nothing beyond.",
      "zh-CN": "《促进和规范数据跨境流动规定》第五条的豁免仅适用于为订立、履行个人合同、依法跨境人力资源管理、履行法定义务或紧急情况所“确需”出境的个人信息。是否确需属法律判断，超出部分不予豁免。"
    },
    "references": [
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), article 5",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 38",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/export-necessity-acknowledged/required-statement",
      "policyId": "locality/export-necessity-acknowledged",
      "type": "required-statement",
      "severity": "high"
    }, "message": shared326, "remediation": shared327 }
  ] },
  { ...{
    "id": "locality/export-record",
    "area": "locality",
    "title": {
      "en": "The assessment, contract or certificate behind an export can be found",
      "zh-CN": "出境所依据的评估、合同或认证有据可查"
    },
    "severity": "high",
    "rationale": {
      "en": "A security assessment, a filed standard contract and a certification each leave a number or a document (PIPL article 38), and the contract with the recipient sets out what it may do. Whoever answers for the export has to find it when the authority asks; records of what was provided to others are kept for three years (Network Data Security Management Regulations, article 12).",
      "zh-CN": "安全评估、备案的标准合同与认证均有编号或文件（《个人信息保护法》第三十八条），与接收方的合同约定其权利义务。主管部门询问时须能提供；向他人提供数据的记录应保存三年（《网络数据安全管理条例》第十二条）。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 38",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "网络数据安全管理条例 (Network Data Security Management Regulations), article 12",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E7%BD%91%E7%BB%9C%E6%95%B0%E6%8D%AE%E5%AE%89%E5%85%A8%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B%282024-09-24%29.md",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/export-record/transfer",
      "policyId": "locality/export-record",
      "type": "transfer",
      "severity": "high"
    }, "message": shared328, "remediation": shared329 }
  ] },
  { ...{
    "id": "locality/free-trade-zone-acknowledged",
    "area": "locality",
    "title": { "en": "The negative list of the free trade zone was compared", "zh-CN": "已核对自贸区负面清单" },
    "severity": "high",
    "rationale": {
      "en": "In a pilot free trade zone, data outside of the zone's negative list may leave without assessment, contract or certification (CAC provisions of 22 March 2024, article 6). The lists differ by zone and change; somebody has to compare, and say which version.",
      "zh-CN": "自由贸易试验区内的数据处理者向境外提供负面清单外的数据，可免予评估、合同与认证（《促进和规范数据跨境流动规定》第六条）。各区清单不同且会更新，须有人核对并注明版本。"
    },
    "references": [
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), article 6",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/free-trade-zone-acknowledged/required-statement",
      "policyId": "locality/free-trade-zone-acknowledged",
      "type": "required-statement",
      "severity": "high"
    }, "message": shared330, "remediation": shared331 }
  ] },
  { ...{
    "id": "locality/important-data-abroad",
    "area": "locality",
    "title": {
      "en": "Important and core data stays in mainland China, or leaves by a security assessment",
      "zh-CN": "重要数据与核心数据留在境内，或经安全评估出境"
    },
    "severity": "high",
    "rationale": {
      "en": "Important data may leave mainland China by a security assessment only, whoever holds it and however little it is (Data Security Law article 31, CAC provisions of 22 March 2024, article 7); no contract, certificate or exemption will do. For core data (article 21) the law knows no way out. Nobody has to treat data as important that no authority has told or published to be so (article 2 of the provisions): this is judged only where the integration manifest declares it. With the profile `mainland-only` not even the assessment counts.",
      "zh-CN": "重要数据无论由谁持有、数量多少，只能经安全评估出境（《数据安全法》第三十一条、《促进和规范数据跨境流动规定》第七条），合同、认证与豁免均不适用。核心数据（第二十一条）不得出境。未被告知或公开发布为重要数据的，无须作为重要数据对待（《规定》第二条），故仅在集成清单声明时检查。`mainland-only` 模式下安全评估亦不认可。"
    },
    "references": [
      {
        "title": "中华人民共和国数据安全法 (Data Security Law), articles 21 and 31",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202106/t20210610_311888.html",
        "read": "2026-11-27"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), articles 2 and 7",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/important-data-abroad/alicloud_oss_bucket",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_oss_bucket",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_db_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_db_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_db_readonly_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_db_readonly_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_polardb_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_polardb_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_mongodb_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_mongodb_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_mongodb_sharding_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_mongodb_sharding_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_ots_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_ots_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_lindorm_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_lindorm_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_lindorm_instance_v2",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_lindorm_instance_v2",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_hbase_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_hbase_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_elasticsearch_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_elasticsearch_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_nas_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_nas_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_gpdb_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_gpdb_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_adb_db_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_adb_db_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_adb_db_cluster_lake_version",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_adb_db_cluster_lake_version",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_click_house_db_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_click_house_db_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_click_house_enterprise_db_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_click_house_enterprise_db_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_drds_polardbx_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_drds_polardbx_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_ocean_base_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_ocean_base_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_graph_database_db_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_graph_database_db_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/alicloud_selectdb_db_instance",
      "policyId": "locality/important-data-abroad",
      "type": "alicloud_selectdb_db_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared333 },
    { ...{
      "id": "locality/important-data-abroad/aws_s3_bucket",
      "policyId": "locality/important-data-abroad",
      "type": "aws_s3_bucket",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_db_instance",
      "policyId": "locality/important-data-abroad",
      "type": "aws_db_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_rds_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "aws_rds_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_dynamodb_table",
      "policyId": "locality/important-data-abroad",
      "type": "aws_dynamodb_table",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_docdb_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "aws_docdb_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_docdbelastic_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "aws_docdbelastic_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_neptune_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "aws_neptune_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_redshift_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "aws_redshift_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_redshiftserverless_namespace",
      "policyId": "locality/important-data-abroad",
      "type": "aws_redshiftserverless_namespace",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_opensearch_domain",
      "policyId": "locality/important-data-abroad",
      "type": "aws_opensearch_domain",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_elasticsearch_domain",
      "policyId": "locality/important-data-abroad",
      "type": "aws_elasticsearch_domain",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_opensearchserverless_collection",
      "policyId": "locality/important-data-abroad",
      "type": "aws_opensearchserverless_collection",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_efs_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "aws_efs_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_fsx_lustre_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "aws_fsx_lustre_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_fsx_windows_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "aws_fsx_windows_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_fsx_ontap_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "aws_fsx_ontap_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_fsx_openzfs_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "aws_fsx_openzfs_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_keyspaces_table",
      "policyId": "locality/important-data-abroad",
      "type": "aws_keyspaces_table",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_memorydb_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "aws_memorydb_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_timestreamwrite_table",
      "policyId": "locality/important-data-abroad",
      "type": "aws_timestreamwrite_table",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/aws_dsql_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "aws_dsql_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared334 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_storage_account",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_storage_account",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_mssql_server",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_mssql_server",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_mssql_managed_instance",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_mssql_managed_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_sql_server",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_sql_server",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_mysql_flexible_server",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_mysql_flexible_server",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_mysql_server",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_mysql_server",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_mariadb_server",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_mariadb_server",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_postgresql_flexible_server",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_postgresql_flexible_server",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_postgresql_server",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_postgresql_server",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_cosmosdb_account",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_cosmosdb_account",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_cosmosdb_postgresql_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_cosmosdb_postgresql_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_cosmosdb_cassandra_datacenter",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_cosmosdb_cassandra_datacenter",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_mongo_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_mongo_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_search_service",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_search_service",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_kusto_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_kusto_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_netapp_volume",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_netapp_volume",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/azurerm_managed_lustre_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "azurerm_managed_lustre_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared335 },
    { ...{
      "id": "locality/important-data-abroad/google_storage_bucket",
      "policyId": "locality/important-data-abroad",
      "type": "google_storage_bucket",
      "severity": "high"
    }, "message": shared332, "remediation": shared336 },
    { ...{
      "id": "locality/important-data-abroad/google_sql_database_instance",
      "policyId": "locality/important-data-abroad",
      "type": "google_sql_database_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared336 },
    { ...{
      "id": "locality/important-data-abroad/google_alloydb_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "google_alloydb_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared336 },
    { ...{
      "id": "locality/important-data-abroad/google_bigquery_dataset",
      "policyId": "locality/important-data-abroad",
      "type": "google_bigquery_dataset",
      "severity": "high"
    }, "message": shared332, "remediation": shared336 },
    { ...{
      "id": "locality/important-data-abroad/google_filestore_instance",
      "policyId": "locality/important-data-abroad",
      "type": "google_filestore_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared336 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_obs_bucket",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_obs_bucket",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_rds_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_rds_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_rds_read_replica_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_rds_read_replica_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_gaussdb_mysql_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_gaussdb_mysql_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_taurusdb_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_taurusdb_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_gaussdb_opengauss_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_gaussdb_opengauss_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_gaussdb_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_gaussdb_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_gaussdb_cassandra_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_gaussdb_cassandra_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_gaussdb_mongo_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_gaussdb_mongo_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_gaussdb_influx_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_gaussdb_influx_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_geminidb_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_geminidb_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_dds_instance",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_dds_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_css_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_css_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_dws_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_dws_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_cloudtable_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_cloudtable_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_ges_graph",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_ges_graph",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_sfs_turbo",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_sfs_turbo",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/huaweicloud_sfs_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "huaweicloud_sfs_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared337 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_cos_bucket",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_cos_bucket",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_mysql_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_mysql_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_mysql_readonly_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_mysql_readonly_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_mysql_dr_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_mysql_dr_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_postgresql_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_postgresql_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_postgresql_readonly_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_postgresql_readonly_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_sqlserver_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_sqlserver_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_sqlserver_basic_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_sqlserver_basic_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_sqlserver_readonly_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_sqlserver_readonly_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_sqlserver_general_cloud_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_sqlserver_general_cloud_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_mariadb_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_mariadb_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_mariadb_hour_db_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_mariadb_hour_db_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_dcdb_db_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_dcdb_db_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_dcdb_hourdb_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_dcdb_hourdb_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_cynosdb_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_cynosdb_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_cynosdb_cluster_v2",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_cynosdb_cluster_v2",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_mongodb_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_mongodb_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_mongodb_standby_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_mongodb_standby_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_mongodb_readonly_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_mongodb_readonly_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_mongodb_sharding_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_mongodb_sharding_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_elasticsearch_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_elasticsearch_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_cfs_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_cfs_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_chdfs_file_system",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_chdfs_file_system",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_clickhouse_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_clickhouse_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_cdwpg_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_cdwpg_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_cdwdoris_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_cdwdoris_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_tcaplus_cluster",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_tcaplus_cluster",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/tencentcloud_vdb_instance",
      "policyId": "locality/important-data-abroad",
      "type": "tencentcloud_vdb_instance",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 },
    { ...{
      "id": "locality/important-data-abroad/cloudbase_environment",
      "policyId": "locality/important-data-abroad",
      "type": "cloudbase_environment",
      "severity": "high"
    }, "message": shared332, "remediation": shared338 }
  ] },
  { ...{
    "id": "locality/incidental-users-acknowledged",
    "area": "locality",
    "title": { "en": "That users in mainland China are incidental is a judgement on record", "zh-CN": "“中国大陆用户仅为偶然”已有判断记录" },
    "severity": "medium",
    "rationale": {
      "en": "PIPL article 3(2) applies to whoever offers goods or services to people in mainland China from abroad or analyses their behaviour. Whether some users there are incidental, or are meant after all, is a judgement about language, currency, delivery, advertising and numbers, which no file shows and everything else depends on.",
      "zh-CN": "《个人信息保护法》第三条第二款适用于以向境内自然人提供产品或服务为目的、或分析评估其行为的境外活动。中国大陆用户究竟是偶然还是目标，取决于语言、币种、配送、广告与数量等判断，文件无从体现，而其余结论均以此为前提。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 3",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/incidental-users-acknowledged/required-statement",
      "policyId": "locality/incidental-users-acknowledged",
      "type": "required-statement",
      "severity": "medium"
    }, "message": shared339, "remediation": shared340 }
  ] },
  { ...{
    "id": "locality/key-abroad",
    "area": "locality",
    "title": { "en": "Keys for data on people in mainland China stay there", "zh-CN": "中国大陆个人信息的密钥留在境内" },
    "severity": "high",
    "rationale": {
      "en": "Whoever has the key reads the data, wherever the data rests. A key of which a copy lies in another country, or that is kept there, puts the decision who may read it under the law of that country. Keys for data in mainland China belong into a key service there; China asks commercial cryptography of operators of critical infrastructure besides (Cryptography Law, articles 26 and 27).",
      "zh-CN": "掌握密钥者即可读取数据，无论数据存于何处。密钥若在境外保存或留有副本，读取决定权即受该国法律管辖。境内数据的密钥应存放于境内的密钥服务；关键信息基础设施运营者还须使用商用密码（《密码法》第二十六、二十七条）。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "AWS KMS: ReplicateKey",
        "url": "https://docs.amazonaws.cn/kms/latest/APIReference/API_ReplicateKey.html",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_mysql_instance_encryption_operation",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_instance_encryption_operation",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_kms_key_replicate",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_key_replicate",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/key-abroad/aws_kms_replica_key",
      "policyId": "locality/key-abroad",
      "type": "aws_kms_replica_key",
      "severity": "high"
    }, "message": shared341, "remediation": shared342 },
    { ...{
      "id": "locality/key-abroad/aws_kms_replica_external_key",
      "policyId": "locality/key-abroad",
      "type": "aws_kms_replica_external_key",
      "severity": "high"
    }, "message": shared341, "remediation": shared342 },
    { ...{
      "id": "locality/key-abroad/aws_kms_custom_key_store",
      "policyId": "locality/key-abroad",
      "type": "aws_kms_custom_key_store",
      "severity": "high"
    }, "message": shared341, "remediation": shared342 },
    { ...{
      "id": "locality/key-abroad/azurerm_storage_account_customer_managed_key",
      "policyId": "locality/key-abroad",
      "type": "azurerm_storage_account_customer_managed_key",
      "severity": "high"
    }, "message": shared343, "remediation": shared344 },
    { ...{
      "id": "locality/key-abroad/azurerm_storage_account",
      "policyId": "locality/key-abroad",
      "type": "azurerm_storage_account",
      "severity": "high"
    }, "message": shared343, "remediation": shared344 },
    { ...{
      "id": "locality/key-abroad/huaweicloud_kms_key_replicate",
      "policyId": "locality/key-abroad",
      "type": "huaweicloud_kms_key_replicate",
      "severity": "high"
    }, "message": shared345, "remediation": shared346 },
    { ...{
      "id": "locality/key-abroad/tencentcloud_mongodb_instance",
      "policyId": "locality/key-abroad",
      "type": "tencentcloud_mongodb_instance",
      "severity": "high"
    }, "message": shared347, "remediation": shared348 },
    { ...{
      "id": "locality/key-abroad/tencentcloud_mongodb_sharding_instance",
      "policyId": "locality/key-abroad",
      "type": "tencentcloud_mongodb_sharding_instance",
      "severity": "high"
    }, "message": shared347, "remediation": shared348 },
    { ...{
      "id": "locality/key-abroad/tencentcloud_mongodb_standby_instance",
      "policyId": "locality/key-abroad",
      "type": "tencentcloud_mongodb_standby_instance",
      "severity": "high"
    }, "message": shared347, "remediation": shared348 },
    { ...{
      "id": "locality/key-abroad/tencentcloud_mongodb_readonly_instance",
      "policyId": "locality/key-abroad",
      "type": "tencentcloud_mongodb_readonly_instance",
      "severity": "high"
    }, "message": shared347, "remediation": shared348 },
    { ...{
      "id": "locality/key-abroad/tencentcloud_mongodb_instance_transparent_data_encryption",
      "policyId": "locality/key-abroad",
      "type": "tencentcloud_mongodb_instance_transparent_data_encryption",
      "severity": "high"
    }, "message": shared347, "remediation": shared348 },
    { ...{
      "id": "locality/key-abroad/tencentcloud_postgresql_instance",
      "policyId": "locality/key-abroad",
      "type": "tencentcloud_postgresql_instance",
      "severity": "high"
    }, "message": shared347, "remediation": shared348 },
    { ...{
      "id": "locality/key-abroad/tencentcloud_mysql_instance_encryption_operation",
      "policyId": "locality/key-abroad",
      "type": "tencentcloud_mysql_instance_encryption_operation",
      "severity": "high"
    }, "message": shared347, "remediation": shared348 },
    { ...{
      "id": "locality/key-abroad/tencentcloud_cynosdb_cluster_transparent_encrypt",
      "policyId": "locality/key-abroad",
      "type": "tencentcloud_cynosdb_cluster_transparent_encrypt",
      "severity": "high"
    }, "message": shared347, "remediation": shared348 },
    { ...{
      "id": "locality/key-abroad/tencentcloud_sqlserver_db_instance_ssl_config",
      "policyId": "locality/key-abroad",
      "type": "tencentcloud_sqlserver_db_instance_ssl_config",
      "severity": "high"
    }, "message": shared347, "remediation": shared348 }
  ] },
  { ...{
    "id": "locality/key-outside",
    "area": "locality",
    "title": {
      "en": "Keys that are declared to protect data on people in mainland China are kept there",
      "zh-CN": "声明保护中国大陆个人信息的密钥存放于境内"
    },
    "severity": "high",
    "rationale": {
      "en": "Whoever holds the key decides who reads the data, wherever the data rests: kept in another country, a key puts that decision under the law of that country, and decrypting there is an export (PIPL article 38). Copies of a key in other regions and stores that use a key from elsewhere are for `key-abroad`; keys in mainland China of data on others, for `outside-store`.",
      "zh-CN": "掌握密钥者决定数据由谁读取，无论数据存于何处：密钥存于境外，读取决定权即受该国法律管辖，在境外解密亦属出境（《个人信息保护法》第三十八条）。密钥的跨地域副本及使用境外密钥的存储见 `key-abroad`；境外数据的境内密钥见 `outside-store`。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22), articles 5 to 8",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/key-outside/alicloud_kms_key",
      "policyId": "locality/key-outside",
      "type": "alicloud_kms_key",
      "severity": "high"
    }, "message": shared349, "remediation": shared350 },
    { ...{
      "id": "locality/key-outside/alicloud_kms_instance",
      "policyId": "locality/key-outside",
      "type": "alicloud_kms_instance",
      "severity": "high"
    }, "message": shared349, "remediation": shared350 },
    { ...{
      "id": "locality/key-outside/aws_kms_key",
      "policyId": "locality/key-outside",
      "type": "aws_kms_key",
      "severity": "high"
    }, "message": shared349, "remediation": shared351 },
    { ...{
      "id": "locality/key-outside/aws_kms_external_key",
      "policyId": "locality/key-outside",
      "type": "aws_kms_external_key",
      "severity": "high"
    }, "message": shared349, "remediation": shared351 },
    { ...{
      "id": "locality/key-outside/aws_kms_replica_key",
      "policyId": "locality/key-outside",
      "type": "aws_kms_replica_key",
      "severity": "high"
    }, "message": shared349, "remediation": shared351 },
    { ...{
      "id": "locality/key-outside/azurerm_key_vault",
      "policyId": "locality/key-outside",
      "type": "azurerm_key_vault",
      "severity": "high"
    }, "message": shared349, "remediation": shared352 },
    { ...{
      "id": "locality/key-outside/google_kms_key_ring",
      "policyId": "locality/key-outside",
      "type": "google_kms_key_ring",
      "severity": "high"
    }, "message": shared349, "remediation": shared353 },
    { ...{
      "id": "locality/key-outside/huaweicloud_kms_key",
      "policyId": "locality/key-outside",
      "type": "huaweicloud_kms_key",
      "severity": "high"
    }, "message": shared349, "remediation": shared354 },
    { ...{
      "id": "locality/key-outside/tencentcloud_kms_key",
      "policyId": "locality/key-outside",
      "type": "tencentcloud_kms_key",
      "severity": "high"
    }, "message": shared349, "remediation": shared355 }
  ] },
  { ...{
    "id": "locality/logs-abroad",
    "area": "locality",
    "title": { "en": "Logs of services for people in mainland China stay there", "zh-CN": "面向中国大陆用户的日志留在境内" },
    "severity": "high",
    "rationale": {
      "en": "Logs of a service for people in mainland China hold their addresses, identifiers and what they did: personal information. Sent to a log store, a metric sink or an analytics service in another country they are exported (PIPL article 38), and they are often forgotten, since nobody thinks of them as data. They have to be kept for six months besides (Cybersecurity Law, article 23, before 2026 article 21).",
      "zh-CN": "面向中国大陆用户的服务日志含有其地址、标识和行为，属于个人信息。发送到境外的日志、指标或分析服务即构成出境（《个人信息保护法》第三十八条），且因不被视为数据而常被遗忘。此外日志须留存六个月（《网络安全法》第二十三条，2026 年前为第二十一条）。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "Amazon VPC: Create a flow log that publishes to Amazon S3",
        "url": "https://docs.amazonaws.cn/en_us/vpc/latest/userguide/flow-logs-s3-create-flow-log.html",
        "read": "2026-11-27"
      },
      {
        "title": "Amazon S3: PutBucketLogging",
        "url": "https://docs.amazonaws.cn/sdkfornet/v3/apidocs/items/S3/MS3PutBucketLoggingPutBucketLoggingRequest.html",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_sls_collection_policy",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/sls_collection_policy",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_actiontrail_trail",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/actiontrail_trail",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_cls_cloud_product_log_task_v2",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cls_cloud_product_log_task_v2",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_audit_track",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/audit_track",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_cts_tracker",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_tracker",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/logs-abroad/alicloud_sls_etl",
      "policyId": "locality/logs-abroad",
      "type": "alicloud_sls_etl",
      "severity": "high"
    }, "message": shared356, "remediation": shared357 },
    { ...{
      "id": "locality/logs-abroad/alicloud_log_etl",
      "policyId": "locality/logs-abroad",
      "type": "alicloud_log_etl",
      "severity": "high"
    }, "message": shared356, "remediation": shared357 },
    { ...{
      "id": "locality/logs-abroad/alicloud_sls_scheduled_sql",
      "policyId": "locality/logs-abroad",
      "type": "alicloud_sls_scheduled_sql",
      "severity": "high"
    }, "message": shared356, "remediation": shared357 },
    { ...{
      "id": "locality/logs-abroad/alicloud_sls_collection_policy",
      "policyId": "locality/logs-abroad",
      "type": "alicloud_sls_collection_policy",
      "severity": "high"
    }, "message": shared356, "remediation": shared357 },
    { ...{
      "id": "locality/logs-abroad/alicloud_cdn_real_time_log_delivery",
      "policyId": "locality/logs-abroad",
      "type": "alicloud_cdn_real_time_log_delivery",
      "severity": "high"
    }, "message": shared356, "remediation": shared357 },
    { ...{
      "id": "locality/logs-abroad/alicloud_actiontrail_trail",
      "policyId": "locality/logs-abroad",
      "type": "alicloud_actiontrail_trail",
      "severity": "medium"
    }, "message": shared358, "remediation": shared359 },
    { ...{
      "id": "locality/logs-abroad/aws_cloudtrail",
      "policyId": "locality/logs-abroad",
      "type": "aws_cloudtrail",
      "severity": "high"
    }, "message": shared360, "remediation": shared361 },
    { ...{
      "id": "locality/logs-abroad/aws_cloudwatch_log_subscription_filter",
      "policyId": "locality/logs-abroad",
      "type": "aws_cloudwatch_log_subscription_filter",
      "severity": "high"
    }, "message": shared360, "remediation": shared361 },
    { ...{
      "id": "locality/logs-abroad/aws_cloudwatch_log_destination",
      "policyId": "locality/logs-abroad",
      "type": "aws_cloudwatch_log_destination",
      "severity": "high"
    }, "message": shared360, "remediation": shared361 },
    { ...{
      "id": "locality/logs-abroad/aws_flow_log",
      "policyId": "locality/logs-abroad",
      "type": "aws_flow_log",
      "severity": "high"
    }, "message": shared360, "remediation": shared361 },
    { ...{
      "id": "locality/logs-abroad/aws_wafv2_web_acl_logging_configuration",
      "policyId": "locality/logs-abroad",
      "type": "aws_wafv2_web_acl_logging_configuration",
      "severity": "high"
    }, "message": shared360, "remediation": shared361 },
    { ...{
      "id": "locality/logs-abroad/aws_s3_bucket_logging",
      "policyId": "locality/logs-abroad",
      "type": "aws_s3_bucket_logging",
      "severity": "high"
    }, "message": shared360, "remediation": shared361 },
    { ...{
      "id": "locality/logs-abroad/aws_cloudfront_distribution",
      "policyId": "locality/logs-abroad",
      "type": "aws_cloudfront_distribution",
      "severity": "high"
    }, "message": shared360, "remediation": shared361 },
    { ...{
      "id": "locality/logs-abroad/aws_kinesis_firehose_delivery_stream",
      "policyId": "locality/logs-abroad",
      "type": "aws_kinesis_firehose_delivery_stream",
      "severity": "high"
    }, "message": shared362, "remediation": shared363 },
    { ...{
      "id": "locality/logs-abroad/azurerm_monitor_diagnostic_setting",
      "policyId": "locality/logs-abroad",
      "type": "azurerm_monitor_diagnostic_setting",
      "severity": "high"
    }, "message": shared364, "remediation": shared365 },
    { ...{
      "id": "locality/logs-abroad/azurerm_log_analytics_data_export_rule",
      "policyId": "locality/logs-abroad",
      "type": "azurerm_log_analytics_data_export_rule",
      "severity": "high"
    }, "message": shared364, "remediation": shared365 },
    { ...{
      "id": "locality/logs-abroad/huaweicloud_cts_data_tracker",
      "policyId": "locality/logs-abroad",
      "type": "huaweicloud_cts_data_tracker",
      "severity": "high"
    }, "message": shared356, "remediation": shared366 },
    { ...{
      "id": "locality/logs-abroad/huaweicloud_cts_tracker",
      "policyId": "locality/logs-abroad",
      "type": "huaweicloud_cts_tracker",
      "severity": "medium"
    }, "message": shared358, "remediation": shared367 },
    { ...{
      "id": "locality/logs-abroad/tencentcloud_cls_cloud_product_log_task",
      "policyId": "locality/logs-abroad",
      "type": "tencentcloud_cls_cloud_product_log_task",
      "severity": "high"
    }, "message": shared356, "remediation": shared368 },
    { ...{
      "id": "locality/logs-abroad/tencentcloud_cls_cloud_product_log_task_v2",
      "policyId": "locality/logs-abroad",
      "type": "tencentcloud_cls_cloud_product_log_task_v2",
      "severity": "high"
    }, "message": shared356, "remediation": shared368 },
    { ...{
      "id": "locality/logs-abroad/tencentcloud_cynosdb_cls_delivery",
      "policyId": "locality/logs-abroad",
      "type": "tencentcloud_cynosdb_cls_delivery",
      "severity": "high"
    }, "message": shared356, "remediation": shared368 },
    { ...{
      "id": "locality/logs-abroad/tencentcloud_mysql_cls_log_attachment",
      "policyId": "locality/logs-abroad",
      "type": "tencentcloud_mysql_cls_log_attachment",
      "severity": "high"
    }, "message": shared356, "remediation": shared368 },
    { ...{
      "id": "locality/logs-abroad/tencentcloud_redis_log_delivery",
      "policyId": "locality/logs-abroad",
      "type": "tencentcloud_redis_log_delivery",
      "severity": "high"
    }, "message": shared356, "remediation": shared368 },
    { ...{
      "id": "locality/logs-abroad/tencentcloud_vpc_flow_log",
      "policyId": "locality/logs-abroad",
      "type": "tencentcloud_vpc_flow_log",
      "severity": "high"
    }, "message": shared356, "remediation": shared368 },
    { ...{
      "id": "locality/logs-abroad/tencentcloud_apm_instance",
      "policyId": "locality/logs-abroad",
      "type": "tencentcloud_apm_instance",
      "severity": "high"
    }, "message": shared356, "remediation": shared368 },
    { ...{
      "id": "locality/logs-abroad/tencentcloud_teo_realtime_log_delivery",
      "policyId": "locality/logs-abroad",
      "type": "tencentcloud_teo_realtime_log_delivery",
      "severity": "high"
    }, "message": shared356, "remediation": shared368 },
    { ...{
      "id": "locality/logs-abroad/tencentcloud_audit_track",
      "policyId": "locality/logs-abroad",
      "type": "tencentcloud_audit_track",
      "severity": "medium"
    }, "message": shared358, "remediation": shared369 }
  ] },
  { ...{
    "id": "locality/mainland-component-acknowledged",
    "area": "locality",
    "title": {
      "en": "A component that Weixin runs for users outside mainland China is decided on",
      "zh-CN": "面向境外用户使用微信运营的组件已作决定"
    },
    "severity": "high",
    "rationale": {
      "en": "Official Accounts, mini programs, Weixin Login and Weixin Pay are services of Weixin in mainland China even for those who use WeChat elsewhere. Whoever has no users in mainland China brings theirs there by such a component, and becomes subject to its law for it. WeCom for other countries, WeChat Pay HK, sharing to WeChat and containers of one's own do not.",
      "zh-CN": "公众号、小程序、微信登录与微信支付即使由境外 WeChat 用户使用，仍是微信在中国大陆的服务。没有中国大陆用户者通过此类组件将用户数据带入境内，并因此适用中国法律。境外版企业微信、WeChat Pay HK、分享到 WeChat 及自有小程序容器不在此列。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 3",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/mainland-component-acknowledged/required-statement",
      "policyId": "locality/mainland-component-acknowledged",
      "type": "required-statement",
      "severity": "high"
    }, "message": shared370, "remediation": shared371 }
  ] },
  { ...{
    "id": "locality/mainland-store",
    "area": "locality",
    "title": {
      "en": "Data on people in mainland China rests there, or leaves by a valid mechanism",
      "zh-CN": "中国大陆个人信息存储于境内，或依有效机制出境"
    },
    "severity": "high",
    "rationale": {
      "en": "What people in mainland China give to a WeChat integration is their personal information, wherever the server is (PIPL article 3). Operators of critical infrastructure and large handlers must store it in mainland China (PIPL article 40, Cybersecurity Law), and for everyone else storing it abroad is an export that needs a security assessment, a filed standard contract, a certification or an exemption (PIPL article 38, CAC provisions of 22 March 2024). Hong Kong, Macao and Taiwan are outside of this border. Mini program and Official Account domains need an ICP filing besides, which wants hosting in mainland China. With the profile `mainland-only` no export counts.",
      "zh-CN": "中国大陆用户通过微信集成提供的信息属于其个人信息，无论服务器位于何处（《个人信息保护法》第三条）。关键信息基础设施运营者和达到规定数量的处理者必须境内存储（第四十条、《网络安全法》）；其他处理者存储于境外即构成出境，须通过安全评估、订立并备案标准合同、取得认证或符合豁免（第三十八条、《促进和规范数据跨境流动规定》）。港澳台属于境外。此外，小程序和公众号域名须 ICP 备案，需使用境内接入。`mainland-only` 模式下不认可任何出境机制。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 3, 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-27"
      },
      {
        "title": "General information about Amazon Web Services China (regions, separate accounts)",
        "url": "https://docs.amazonaws.cn/en_us/aws/latest/userguide/general-info.html",
        "read": "2026-11-22"
      },
      {
        "title": "Alibaba Cloud regions and zones",
        "url": "https://www.alibabacloud.com/help/en/ecs/product-overview/regions-and-zones/",
        "read": "2026-11-22"
      },
      {
        "title": "Tencent Cloud regions and zones",
        "url": "https://www.tencentcloud.com/document/product/213/6091",
        "read": "2026-11-22"
      },
      {
        "title": "Huawei Cloud regions and endpoints",
        "url": "https://developer.huaweicloud.com/intl/en-us/endpoint",
        "read": "2026-11-22"
      },
      {
        "title": "Azure operated by 21Vianet",
        "url": "https://learn.microsoft.com/en-us/azure/china/overview-datacenter",
        "read": "2026-11-22"
      },
      {
        "title": "CloudBase CLI, multi-region support",
        "url": "https://docs.cloudbase.net/en/cli-v1/region",
        "read": "2026-11-27"
      },
      { "title": "Google Cloud locations", "url": "https://cloud.google.com/about/locations", "read": "2026-11-22" }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/mainland-store/alicloud_oss_bucket",
      "policyId": "locality/mainland-store",
      "type": "alicloud_oss_bucket",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_db_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_db_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_db_readonly_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_db_readonly_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_polardb_cluster",
      "policyId": "locality/mainland-store",
      "type": "alicloud_polardb_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_mongodb_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_mongodb_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_mongodb_sharding_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_mongodb_sharding_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_ots_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_ots_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_lindorm_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_lindorm_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_lindorm_instance_v2",
      "policyId": "locality/mainland-store",
      "type": "alicloud_lindorm_instance_v2",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_hbase_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_hbase_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_elasticsearch_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_elasticsearch_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_nas_file_system",
      "policyId": "locality/mainland-store",
      "type": "alicloud_nas_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_gpdb_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_gpdb_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_adb_db_cluster",
      "policyId": "locality/mainland-store",
      "type": "alicloud_adb_db_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_adb_db_cluster_lake_version",
      "policyId": "locality/mainland-store",
      "type": "alicloud_adb_db_cluster_lake_version",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_click_house_db_cluster",
      "policyId": "locality/mainland-store",
      "type": "alicloud_click_house_db_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_click_house_enterprise_db_cluster",
      "policyId": "locality/mainland-store",
      "type": "alicloud_click_house_enterprise_db_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_drds_polardbx_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_drds_polardbx_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_ocean_base_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_ocean_base_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_graph_database_db_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_graph_database_db_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/alicloud_selectdb_db_instance",
      "policyId": "locality/mainland-store",
      "type": "alicloud_selectdb_db_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared373 },
    { ...{
      "id": "locality/mainland-store/aws_s3_bucket",
      "policyId": "locality/mainland-store",
      "type": "aws_s3_bucket",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_db_instance",
      "policyId": "locality/mainland-store",
      "type": "aws_db_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_rds_cluster",
      "policyId": "locality/mainland-store",
      "type": "aws_rds_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_dynamodb_table",
      "policyId": "locality/mainland-store",
      "type": "aws_dynamodb_table",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_docdb_cluster",
      "policyId": "locality/mainland-store",
      "type": "aws_docdb_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_docdbelastic_cluster",
      "policyId": "locality/mainland-store",
      "type": "aws_docdbelastic_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_neptune_cluster",
      "policyId": "locality/mainland-store",
      "type": "aws_neptune_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_redshift_cluster",
      "policyId": "locality/mainland-store",
      "type": "aws_redshift_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_redshiftserverless_namespace",
      "policyId": "locality/mainland-store",
      "type": "aws_redshiftserverless_namespace",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_opensearch_domain",
      "policyId": "locality/mainland-store",
      "type": "aws_opensearch_domain",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_elasticsearch_domain",
      "policyId": "locality/mainland-store",
      "type": "aws_elasticsearch_domain",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_opensearchserverless_collection",
      "policyId": "locality/mainland-store",
      "type": "aws_opensearchserverless_collection",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_efs_file_system",
      "policyId": "locality/mainland-store",
      "type": "aws_efs_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_fsx_lustre_file_system",
      "policyId": "locality/mainland-store",
      "type": "aws_fsx_lustre_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_fsx_windows_file_system",
      "policyId": "locality/mainland-store",
      "type": "aws_fsx_windows_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_fsx_ontap_file_system",
      "policyId": "locality/mainland-store",
      "type": "aws_fsx_ontap_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_fsx_openzfs_file_system",
      "policyId": "locality/mainland-store",
      "type": "aws_fsx_openzfs_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_keyspaces_table",
      "policyId": "locality/mainland-store",
      "type": "aws_keyspaces_table",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_memorydb_cluster",
      "policyId": "locality/mainland-store",
      "type": "aws_memorydb_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_timestreamwrite_table",
      "policyId": "locality/mainland-store",
      "type": "aws_timestreamwrite_table",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/aws_dsql_cluster",
      "policyId": "locality/mainland-store",
      "type": "aws_dsql_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared374 },
    { ...{
      "id": "locality/mainland-store/azurerm_storage_account",
      "policyId": "locality/mainland-store",
      "type": "azurerm_storage_account",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_mssql_server",
      "policyId": "locality/mainland-store",
      "type": "azurerm_mssql_server",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_mssql_managed_instance",
      "policyId": "locality/mainland-store",
      "type": "azurerm_mssql_managed_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_sql_server",
      "policyId": "locality/mainland-store",
      "type": "azurerm_sql_server",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_mysql_flexible_server",
      "policyId": "locality/mainland-store",
      "type": "azurerm_mysql_flexible_server",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_mysql_server",
      "policyId": "locality/mainland-store",
      "type": "azurerm_mysql_server",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_mariadb_server",
      "policyId": "locality/mainland-store",
      "type": "azurerm_mariadb_server",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_postgresql_flexible_server",
      "policyId": "locality/mainland-store",
      "type": "azurerm_postgresql_flexible_server",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_postgresql_server",
      "policyId": "locality/mainland-store",
      "type": "azurerm_postgresql_server",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_cosmosdb_account",
      "policyId": "locality/mainland-store",
      "type": "azurerm_cosmosdb_account",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_cosmosdb_postgresql_cluster",
      "policyId": "locality/mainland-store",
      "type": "azurerm_cosmosdb_postgresql_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_cosmosdb_cassandra_datacenter",
      "policyId": "locality/mainland-store",
      "type": "azurerm_cosmosdb_cassandra_datacenter",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_mongo_cluster",
      "policyId": "locality/mainland-store",
      "type": "azurerm_mongo_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_search_service",
      "policyId": "locality/mainland-store",
      "type": "azurerm_search_service",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_kusto_cluster",
      "policyId": "locality/mainland-store",
      "type": "azurerm_kusto_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_netapp_volume",
      "policyId": "locality/mainland-store",
      "type": "azurerm_netapp_volume",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/azurerm_managed_lustre_file_system",
      "policyId": "locality/mainland-store",
      "type": "azurerm_managed_lustre_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared375 },
    { ...{
      "id": "locality/mainland-store/google_storage_bucket",
      "policyId": "locality/mainland-store",
      "type": "google_storage_bucket",
      "severity": "high"
    }, "message": shared372, "remediation": shared376 },
    { ...{
      "id": "locality/mainland-store/google_sql_database_instance",
      "policyId": "locality/mainland-store",
      "type": "google_sql_database_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared376 },
    { ...{
      "id": "locality/mainland-store/google_alloydb_cluster",
      "policyId": "locality/mainland-store",
      "type": "google_alloydb_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared376 },
    { ...{
      "id": "locality/mainland-store/google_bigquery_dataset",
      "policyId": "locality/mainland-store",
      "type": "google_bigquery_dataset",
      "severity": "high"
    }, "message": shared372, "remediation": shared376 },
    { ...{
      "id": "locality/mainland-store/google_filestore_instance",
      "policyId": "locality/mainland-store",
      "type": "google_filestore_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared376 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_obs_bucket",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_obs_bucket",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_rds_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_rds_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_rds_read_replica_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_rds_read_replica_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_gaussdb_mysql_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_gaussdb_mysql_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_taurusdb_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_taurusdb_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_gaussdb_opengauss_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_gaussdb_opengauss_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_gaussdb_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_gaussdb_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_gaussdb_cassandra_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_gaussdb_cassandra_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_gaussdb_mongo_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_gaussdb_mongo_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_gaussdb_influx_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_gaussdb_influx_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_geminidb_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_geminidb_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_dds_instance",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_dds_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_css_cluster",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_css_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_dws_cluster",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_dws_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_cloudtable_cluster",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_cloudtable_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_ges_graph",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_ges_graph",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_sfs_turbo",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_sfs_turbo",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/huaweicloud_sfs_file_system",
      "policyId": "locality/mainland-store",
      "type": "huaweicloud_sfs_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared377 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_cos_bucket",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_cos_bucket",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_mysql_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_mysql_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_mysql_readonly_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_mysql_readonly_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_mysql_dr_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_mysql_dr_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_postgresql_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_postgresql_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_postgresql_readonly_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_postgresql_readonly_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_sqlserver_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_sqlserver_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_sqlserver_basic_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_sqlserver_basic_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_sqlserver_readonly_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_sqlserver_readonly_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_sqlserver_general_cloud_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_sqlserver_general_cloud_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_mariadb_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_mariadb_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_mariadb_hour_db_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_mariadb_hour_db_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_dcdb_db_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_dcdb_db_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_dcdb_hourdb_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_dcdb_hourdb_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_cynosdb_cluster",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_cynosdb_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_cynosdb_cluster_v2",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_cynosdb_cluster_v2",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_mongodb_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_mongodb_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_mongodb_standby_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_mongodb_standby_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_mongodb_readonly_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_mongodb_readonly_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_mongodb_sharding_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_mongodb_sharding_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_elasticsearch_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_elasticsearch_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_cfs_file_system",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_cfs_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_chdfs_file_system",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_chdfs_file_system",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_clickhouse_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_clickhouse_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_cdwpg_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_cdwpg_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_cdwdoris_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_cdwdoris_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_tcaplus_cluster",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_tcaplus_cluster",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/tencentcloud_vdb_instance",
      "policyId": "locality/mainland-store",
      "type": "tencentcloud_vdb_instance",
      "severity": "high"
    }, "message": shared372, "remediation": shared378 },
    { ...{
      "id": "locality/mainland-store/cloudbase_environment",
      "policyId": "locality/mainland-store",
      "type": "cloudbase_environment",
      "severity": "high"
    }, "message": shared379, "remediation": shared380 }
  ] },
  { ...{
    "id": "locality/migration-abroad",
    "area": "locality",
    "title": { "en": "Jobs that move data keep data on people in mainland China there", "zh-CN": "数据迁移与同步任务不将中国大陆个人信息移出境外" },
    "severity": "high",
    "rationale": {
      "en": "A transfer, migration or synchronisation job moves whole stores. With its target in another country it exports the data of people in mainland China in one run, or day by day (PIPL article 38, CAC provisions of 22 March 2024).",
      "zh-CN": "传输、迁移或同步任务会搬运整个存储。目标位于境外时，一次运行或日复一日即将中国大陆个人信息出境（《个人信息保护法》第三十八条、2024 年 3 月 22 日《促进和规范数据跨境流动规定》）。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform AWS provider: aws_dms_endpoint",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_endpoint",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_dts_synchronization_job",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dts_synchronization_job",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_dts_sync_job",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/dts_sync_job",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_drs_job",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/drs_job",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_oms_migration_task",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/oms_migration_task",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Google provider: google_storage_transfer_job",
        "url": "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_transfer_job",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/migration-abroad/alicloud_dts_migration_job",
      "policyId": "locality/migration-abroad",
      "type": "alicloud_dts_migration_job",
      "severity": "high"
    }, "message": shared381, "remediation": shared382 },
    { ...{
      "id": "locality/migration-abroad/alicloud_dts_synchronization_job",
      "policyId": "locality/migration-abroad",
      "type": "alicloud_dts_synchronization_job",
      "severity": "high"
    }, "message": shared381, "remediation": shared382 },
    { ...{
      "id": "locality/migration-abroad/alicloud_dts_subscription_job",
      "policyId": "locality/migration-abroad",
      "type": "alicloud_dts_subscription_job",
      "severity": "high"
    }, "message": shared381, "remediation": shared382 },
    { ...{
      "id": "locality/migration-abroad/aws_dms_replication_task",
      "policyId": "locality/migration-abroad",
      "type": "aws_dms_replication_task",
      "severity": "high"
    }, "message": shared381, "remediation": shared383 },
    { ...{
      "id": "locality/migration-abroad/aws_dms_replication_config",
      "policyId": "locality/migration-abroad",
      "type": "aws_dms_replication_config",
      "severity": "high"
    }, "message": shared381, "remediation": shared383 },
    { ...{
      "id": "locality/migration-abroad/aws_datasync_task",
      "policyId": "locality/migration-abroad",
      "type": "aws_datasync_task",
      "severity": "high"
    }, "message": shared381, "remediation": shared383 },
    { ...{
      "id": "locality/migration-abroad/google_storage_transfer_job",
      "policyId": "locality/migration-abroad",
      "type": "google_storage_transfer_job",
      "severity": "high"
    }, "message": shared384, "remediation": shared385 },
    { ...{
      "id": "locality/migration-abroad/google_datastream_connection_profile",
      "policyId": "locality/migration-abroad",
      "type": "google_datastream_connection_profile",
      "severity": "high"
    }, "message": shared384, "remediation": shared385 },
    { ...{
      "id": "locality/migration-abroad/google_database_migration_service_connection_profile",
      "policyId": "locality/migration-abroad",
      "type": "google_database_migration_service_connection_profile",
      "severity": "high"
    }, "message": shared384, "remediation": shared385 },
    { ...{
      "id": "locality/migration-abroad/huaweicloud_drs_job",
      "policyId": "locality/migration-abroad",
      "type": "huaweicloud_drs_job",
      "severity": "high"
    }, "message": shared381, "remediation": shared386 },
    { ...{
      "id": "locality/migration-abroad/huaweicloud_oms_migration_task",
      "policyId": "locality/migration-abroad",
      "type": "huaweicloud_oms_migration_task",
      "severity": "high"
    }, "message": shared381, "remediation": shared386 },
    { ...{
      "id": "locality/migration-abroad/huaweicloud_oms_migration_task_group",
      "policyId": "locality/migration-abroad",
      "type": "huaweicloud_oms_migration_task_group",
      "severity": "high"
    }, "message": shared381, "remediation": shared386 },
    { ...{
      "id": "locality/migration-abroad/tencentcloud_dts_migrate_job",
      "policyId": "locality/migration-abroad",
      "type": "tencentcloud_dts_migrate_job",
      "severity": "high"
    }, "message": shared381, "remediation": shared387 },
    { ...{
      "id": "locality/migration-abroad/tencentcloud_dts_sync_job",
      "policyId": "locality/migration-abroad",
      "type": "tencentcloud_dts_sync_job",
      "severity": "high"
    }, "message": shared381, "remediation": shared387 }
  ] },
  { ...{
    "id": "locality/mixed-tenancy",
    "area": "locality",
    "title": { "en": "Data on people in mainland China and elsewhere is kept apart", "zh-CN": "中国大陆与其他地区个人的数据分开存放" },
    "severity": "medium",
    "rationale": {
      "en": "In a store that holds data on people in mainland China and on others, every copy, backup and access concerns two laws at once: what is kept in mainland China imports the data of the others, what is kept elsewhere exports that of the first, and one key opens both. Two stores make each question answerable. No law demands it, so this is a warning.",
      "zh-CN": "同一存储混存中国大陆与其他地区个人的数据时，每次复制、备份与访问同时牵涉两地法律：存于境内则他地数据入境，存于境外则境内数据出境，且同一密钥可读两者。分开存放方可分别处理。法律并无此要求，故仅作提醒。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 3 and 38",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), articles 44 to 49",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "locality/mixed-tenancy/store", "policyId": "locality/mixed-tenancy", "type": "store", "severity": "medium" }, "message": shared388, "remediation": shared389 }
  ] },
  { ...{
    "id": "locality/no-mainland-data-acknowledged",
    "area": "locality",
    "title": {
      "en": "That no store holds data on people in mainland China is a judgement on record",
      "zh-CN": "“不存储中国大陆个人信息”已有判断记录"
    },
    "severity": "high",
    "rationale": {
      "en": "An integration for people in mainland China nearly always keeps something of them: an OpenID, a phone number, an order, a log line. A manifest that declares every store free of it switches off all checks of where it rests. That may be right, and then a person should stand for it.",
      "zh-CN": "面向中国大陆个人的集成几乎总会留存其某些信息：OpenID、手机号、订单或日志。清单若声明所有存储均不含此类信息，即关闭了全部存储位置检查。这可能属实，但应有人为此负责。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 3, 4 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/no-mainland-data-acknowledged/required-statement",
      "policyId": "locality/no-mainland-data-acknowledged",
      "type": "required-statement",
      "severity": "high"
    }, "message": shared390, "remediation": shared391 }
  ] },
  { ...{
    "id": "locality/outside-store",
    "area": "locality",
    "title": { "en": "Without users in mainland China, nothing rests there", "zh-CN": "无中国大陆用户时，数据与密钥不存放于境内" },
    "severity": "high",
    "rationale": {
      "en": "Whoever has no users in mainland China needs no store there, and gains much trouble by one: storing personal data there is processing in mainland China (PIPL article 3), so that its law applies to data that had nothing to do with it; handing it to a foreign court or authority then needs an approval (PIPL article 41, Data Security Law article 36); and the laws of the users' own countries see a transfer to mainland China. Keys kept there decide who reads data elsewhere.",
      "zh-CN": "没有中国大陆用户即无须在境内存储：在境内存储个人信息即属境内处理（《个人信息保护法》第三条），本无关联的数据由此适用中国法律；向外国司法或执法机构提供须经批准（第四十一条、《数据安全法》第三十六条）；用户所在地法律亦视之为向中国大陆传输。境内的密钥同样决定境外数据由谁读取。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 3 and 41",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国数据安全法 (Data Security Law), article 36",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202106/t20210610_311888.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/outside-store/alicloud_oss_bucket",
      "policyId": "locality/outside-store",
      "type": "alicloud_oss_bucket",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_db_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_db_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_db_readonly_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_db_readonly_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_polardb_cluster",
      "policyId": "locality/outside-store",
      "type": "alicloud_polardb_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_mongodb_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_mongodb_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_mongodb_sharding_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_mongodb_sharding_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_ots_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_ots_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_lindorm_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_lindorm_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_lindorm_instance_v2",
      "policyId": "locality/outside-store",
      "type": "alicloud_lindorm_instance_v2",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_hbase_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_hbase_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_elasticsearch_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_elasticsearch_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_nas_file_system",
      "policyId": "locality/outside-store",
      "type": "alicloud_nas_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_gpdb_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_gpdb_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_adb_db_cluster",
      "policyId": "locality/outside-store",
      "type": "alicloud_adb_db_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_adb_db_cluster_lake_version",
      "policyId": "locality/outside-store",
      "type": "alicloud_adb_db_cluster_lake_version",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_click_house_db_cluster",
      "policyId": "locality/outside-store",
      "type": "alicloud_click_house_db_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_click_house_enterprise_db_cluster",
      "policyId": "locality/outside-store",
      "type": "alicloud_click_house_enterprise_db_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_drds_polardbx_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_drds_polardbx_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_ocean_base_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_ocean_base_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_graph_database_db_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_graph_database_db_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_selectdb_db_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_selectdb_db_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared393 },
    { ...{
      "id": "locality/outside-store/alicloud_kms_key",
      "policyId": "locality/outside-store",
      "type": "alicloud_kms_key",
      "severity": "high"
    }, "message": shared394, "remediation": shared395 },
    { ...{
      "id": "locality/outside-store/alicloud_kms_instance",
      "policyId": "locality/outside-store",
      "type": "alicloud_kms_instance",
      "severity": "high"
    }, "message": shared394, "remediation": shared395 },
    { ...{
      "id": "locality/outside-store/aws_s3_bucket",
      "policyId": "locality/outside-store",
      "type": "aws_s3_bucket",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_db_instance",
      "policyId": "locality/outside-store",
      "type": "aws_db_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_rds_cluster",
      "policyId": "locality/outside-store",
      "type": "aws_rds_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_dynamodb_table",
      "policyId": "locality/outside-store",
      "type": "aws_dynamodb_table",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_docdb_cluster",
      "policyId": "locality/outside-store",
      "type": "aws_docdb_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_docdbelastic_cluster",
      "policyId": "locality/outside-store",
      "type": "aws_docdbelastic_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_neptune_cluster",
      "policyId": "locality/outside-store",
      "type": "aws_neptune_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_redshift_cluster",
      "policyId": "locality/outside-store",
      "type": "aws_redshift_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_redshiftserverless_namespace",
      "policyId": "locality/outside-store",
      "type": "aws_redshiftserverless_namespace",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_opensearch_domain",
      "policyId": "locality/outside-store",
      "type": "aws_opensearch_domain",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_elasticsearch_domain",
      "policyId": "locality/outside-store",
      "type": "aws_elasticsearch_domain",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_opensearchserverless_collection",
      "policyId": "locality/outside-store",
      "type": "aws_opensearchserverless_collection",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_efs_file_system",
      "policyId": "locality/outside-store",
      "type": "aws_efs_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_fsx_lustre_file_system",
      "policyId": "locality/outside-store",
      "type": "aws_fsx_lustre_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_fsx_windows_file_system",
      "policyId": "locality/outside-store",
      "type": "aws_fsx_windows_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_fsx_ontap_file_system",
      "policyId": "locality/outside-store",
      "type": "aws_fsx_ontap_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_fsx_openzfs_file_system",
      "policyId": "locality/outside-store",
      "type": "aws_fsx_openzfs_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_keyspaces_table",
      "policyId": "locality/outside-store",
      "type": "aws_keyspaces_table",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_memorydb_cluster",
      "policyId": "locality/outside-store",
      "type": "aws_memorydb_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_timestreamwrite_table",
      "policyId": "locality/outside-store",
      "type": "aws_timestreamwrite_table",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_dsql_cluster",
      "policyId": "locality/outside-store",
      "type": "aws_dsql_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared396 },
    { ...{
      "id": "locality/outside-store/aws_kms_key",
      "policyId": "locality/outside-store",
      "type": "aws_kms_key",
      "severity": "high"
    }, "message": shared394, "remediation": shared397 },
    { ...{
      "id": "locality/outside-store/aws_kms_external_key",
      "policyId": "locality/outside-store",
      "type": "aws_kms_external_key",
      "severity": "high"
    }, "message": shared394, "remediation": shared397 },
    { ...{
      "id": "locality/outside-store/aws_kms_replica_key",
      "policyId": "locality/outside-store",
      "type": "aws_kms_replica_key",
      "severity": "high"
    }, "message": shared394, "remediation": shared397 },
    { ...{
      "id": "locality/outside-store/azurerm_storage_account",
      "policyId": "locality/outside-store",
      "type": "azurerm_storage_account",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_mssql_server",
      "policyId": "locality/outside-store",
      "type": "azurerm_mssql_server",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_mssql_managed_instance",
      "policyId": "locality/outside-store",
      "type": "azurerm_mssql_managed_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_sql_server",
      "policyId": "locality/outside-store",
      "type": "azurerm_sql_server",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_mysql_flexible_server",
      "policyId": "locality/outside-store",
      "type": "azurerm_mysql_flexible_server",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_mysql_server",
      "policyId": "locality/outside-store",
      "type": "azurerm_mysql_server",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_mariadb_server",
      "policyId": "locality/outside-store",
      "type": "azurerm_mariadb_server",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_postgresql_flexible_server",
      "policyId": "locality/outside-store",
      "type": "azurerm_postgresql_flexible_server",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_postgresql_server",
      "policyId": "locality/outside-store",
      "type": "azurerm_postgresql_server",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_cosmosdb_account",
      "policyId": "locality/outside-store",
      "type": "azurerm_cosmosdb_account",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_cosmosdb_postgresql_cluster",
      "policyId": "locality/outside-store",
      "type": "azurerm_cosmosdb_postgresql_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_cosmosdb_cassandra_datacenter",
      "policyId": "locality/outside-store",
      "type": "azurerm_cosmosdb_cassandra_datacenter",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_mongo_cluster",
      "policyId": "locality/outside-store",
      "type": "azurerm_mongo_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_search_service",
      "policyId": "locality/outside-store",
      "type": "azurerm_search_service",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_kusto_cluster",
      "policyId": "locality/outside-store",
      "type": "azurerm_kusto_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_netapp_volume",
      "policyId": "locality/outside-store",
      "type": "azurerm_netapp_volume",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_managed_lustre_file_system",
      "policyId": "locality/outside-store",
      "type": "azurerm_managed_lustre_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared398 },
    { ...{
      "id": "locality/outside-store/azurerm_key_vault",
      "policyId": "locality/outside-store",
      "type": "azurerm_key_vault",
      "severity": "high"
    }, "message": shared394, "remediation": shared399 },
    { ...{
      "id": "locality/outside-store/huaweicloud_obs_bucket",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_obs_bucket",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_rds_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_rds_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_rds_read_replica_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_rds_read_replica_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_gaussdb_mysql_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_gaussdb_mysql_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_taurusdb_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_taurusdb_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_gaussdb_opengauss_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_gaussdb_opengauss_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_gaussdb_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_gaussdb_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_gaussdb_cassandra_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_gaussdb_cassandra_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_gaussdb_mongo_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_gaussdb_mongo_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_gaussdb_influx_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_gaussdb_influx_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_geminidb_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_geminidb_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_dds_instance",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_dds_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_css_cluster",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_css_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_dws_cluster",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_dws_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_cloudtable_cluster",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_cloudtable_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_ges_graph",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_ges_graph",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_sfs_turbo",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_sfs_turbo",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_sfs_file_system",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_sfs_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared400 },
    { ...{
      "id": "locality/outside-store/huaweicloud_kms_key",
      "policyId": "locality/outside-store",
      "type": "huaweicloud_kms_key",
      "severity": "high"
    }, "message": shared394, "remediation": shared401 },
    { ...{
      "id": "locality/outside-store/tencentcloud_cos_bucket",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_cos_bucket",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_mysql_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_mysql_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_mysql_readonly_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_mysql_readonly_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_mysql_dr_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_mysql_dr_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_postgresql_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_postgresql_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_postgresql_readonly_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_postgresql_readonly_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_sqlserver_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_sqlserver_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_sqlserver_basic_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_sqlserver_basic_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_sqlserver_readonly_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_sqlserver_readonly_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_sqlserver_general_cloud_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_sqlserver_general_cloud_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_mariadb_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_mariadb_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_mariadb_hour_db_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_mariadb_hour_db_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_dcdb_db_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_dcdb_db_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_dcdb_hourdb_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_dcdb_hourdb_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_cynosdb_cluster",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_cynosdb_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_cynosdb_cluster_v2",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_cynosdb_cluster_v2",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_mongodb_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_mongodb_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_mongodb_standby_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_mongodb_standby_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_mongodb_readonly_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_mongodb_readonly_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_mongodb_sharding_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_mongodb_sharding_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_elasticsearch_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_elasticsearch_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_cfs_file_system",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_cfs_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_chdfs_file_system",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_chdfs_file_system",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_clickhouse_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_clickhouse_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_cdwpg_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_cdwpg_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_cdwdoris_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_cdwdoris_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_tcaplus_cluster",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_tcaplus_cluster",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_vdb_instance",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_vdb_instance",
      "severity": "high"
    }, "message": shared392, "remediation": shared402 },
    { ...{
      "id": "locality/outside-store/tencentcloud_kms_key",
      "policyId": "locality/outside-store",
      "type": "tencentcloud_kms_key",
      "severity": "high"
    }, "message": shared394, "remediation": shared403 }
  ] },
  { ...{
    "id": "locality/recipient-consent",
    "area": "locality",
    "title": {
      "en": "Who passes data on people in mainland China to others has their separate consent, or another basis",
      "zh-CN": "向他人提供中国大陆个人信息取得单独同意或另有依据"
    },
    "severity": "high",
    "rationale": {
      "en": "PIPL article 23 has whoever provides personal data to another company that decides about its use tell people its name, contact, purpose, manner and kinds of data, and obtain their separate consent, unless it is provided on another basis of article 13. That a contract makes an export exempt says nothing about others who receive it. What Tencent handed over needs Tencent's approval besides (`terms/platform-data-transfer`). Companies listed in `processors` work on behalf of the organisation (article 21).",
      "zh-CN": "《个人信息保护法》第二十三条要求向其他个人信息处理者提供个人信息时告知接收方名称、联系方式、目的、方式与种类，并取得单独同意，但依第十三条其他情形提供者除外。因合同豁免出境机制，不等于可向第三方提供。腾讯提供的数据另须腾讯批准（`terms/platform-data-transfer`）。列于 `processors` 的公司属受托处理（第二十一条）。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 13, 21 and 23",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/recipient-consent/transfer",
      "policyId": "locality/recipient-consent",
      "type": "transfer",
      "severity": "high"
    }, "message": shared404, "remediation": shared405 }
  ] },
  { ...{
    "id": "locality/remote-access",
    "area": "locality",
    "title": { "en": "Reading data of mainland China from abroad is covered like sending it", "zh-CN": "境外远程访问视同出境" },
    "severity": "high",
    "rationale": {
      "en": "Data that rests in mainland China and that people or systems elsewhere can query, fetch, download or export has left it: the guide of the CAC to filing standard contracts counts that as an export in so many words. Support teams, dashboards and administration from abroad need a mechanism, as a copy does.",
      "zh-CN": "存于境内、而境外机构、组织或个人可以查询、调取、下载、导出的个人信息，依国家网信办《个人信息出境标准合同备案指南》属于出境。境外的客服、报表与运维访问同样须有出境机制。"
    },
    "references": [
      {
        "title": "个人信息出境标准合同备案指南（第一版）(Guide to filing, CAC), part 1",
        "url": "https://www.cac.gov.cn/2023-05/30/c_1687090906222927.htm",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 38",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "locality/remote-access/store", "policyId": "locality/remote-access", "type": "store", "severity": "high" }, "message": shared406, "remediation": shared407 }
  ] },
  { ...{
    "id": "locality/replication-abroad",
    "area": "locality",
    "title": { "en": "Copies of data on people in mainland China stay there", "zh-CN": "中国大陆个人信息的副本留在境内" },
    "severity": "high",
    "rationale": {
      "en": "A replica, a read copy or a global table puts the data of people in mainland China under another law as soon as it is made, whoever reads it. That is an export: it needs a security assessment, a filed standard contract, a certification or an exemption (PIPL article 38, CAC provisions of 22 March 2024). General scanners demand such copies for availability; within mainland China two regions serve the same end.",
      "zh-CN": "副本、只读实例或全局表一经建立，即将中国大陆个人信息置于境外法域，无论由谁读取，均构成出境，须通过安全评估、标准合同备案、认证或符合豁免（《个人信息保护法》第三十八条、2024 年 3 月 22 日《促进和规范数据跨境流动规定》）。通用扫描工具会为可用性要求跨地域副本；使用境内两个地域即可达到同样目的。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "促进和规范数据跨境流动规定 (CAC, 2024-03-22)",
        "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        "read": "2026-11-22"
      },
      {
        "title": "Terraform AWS provider: aws_s3_bucket_replication_configuration",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_replication_configuration",
        "read": "2026-11-27"
      },
      {
        "title": "AWS Fault Isolation Boundaries: partitions",
        "url": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform AWS provider: aws_rds_global_cluster",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_global_cluster",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform AWS provider: aws_db_instance",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform AWS provider: aws_dynamodb_table_replica",
        "url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table_replica",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_oss_bucket_replication",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_replication",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Alibaba Cloud provider: alicloud_polardb_cluster",
        "url": "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_cluster",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_cos_bucket",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Tencent Cloud provider: tencentcloud_mysql_dr_instance",
        "url": "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_dr_instance",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_obs_bucket_replication",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket_replication",
        "read": "2026-11-27"
      },
      {
        "title": "Terraform Huawei Cloud provider: huaweicloud_rds_primary_instance_dr_capability",
        "url": "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_primary_instance_dr_capability",
        "read": "2026-11-27"
      },
      {
        "title": "Azure operated by 21Vianet, list of regions and their pairs",
        "url": "https://docs.azure.cn/en-us/reliability/regions-list",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "locality/replication-abroad/alicloud_oss_bucket_replication",
      "policyId": "locality/replication-abroad",
      "type": "alicloud_oss_bucket_replication",
      "severity": "high"
    }, "message": shared408, "remediation": shared409 },
    { ...{
      "id": "locality/replication-abroad/alicloud_ebs_disk_replica_pair",
      "policyId": "locality/replication-abroad",
      "type": "alicloud_ebs_disk_replica_pair",
      "severity": "high"
    }, "message": shared408, "remediation": shared409 },
    { ...{
      "id": "locality/replication-abroad/alicloud_ebs_disk_replica_group",
      "policyId": "locality/replication-abroad",
      "type": "alicloud_ebs_disk_replica_group",
      "severity": "high"
    }, "message": shared408, "remediation": shared409 },
    { ...{
      "id": "locality/replication-abroad/alicloud_polardb_cluster",
      "policyId": "locality/replication-abroad",
      "type": "alicloud_polardb_cluster",
      "severity": "high"
    }, "message": shared410, "remediation": shared411 },
    { ...{
      "id": "locality/replication-abroad/aws_s3_bucket_replication_configuration",
      "policyId": "locality/replication-abroad",
      "type": "aws_s3_bucket_replication_configuration",
      "severity": "high"
    }, "message": shared408, "remediation": shared412 },
    { ...{
      "id": "locality/replication-abroad/aws_s3_bucket",
      "policyId": "locality/replication-abroad",
      "type": "aws_s3_bucket",
      "severity": "high"
    }, "message": shared408, "remediation": shared412 },
    { ...{
      "id": "locality/replication-abroad/aws_db_instance",
      "policyId": "locality/replication-abroad",
      "type": "aws_db_instance",
      "severity": "high"
    }, "message": shared413, "remediation": shared414 },
    { ...{
      "id": "locality/replication-abroad/aws_rds_cluster",
      "policyId": "locality/replication-abroad",
      "type": "aws_rds_cluster",
      "severity": "high"
    }, "message": shared413, "remediation": shared414 },
    { ...{
      "id": "locality/replication-abroad/aws_docdb_cluster",
      "policyId": "locality/replication-abroad",
      "type": "aws_docdb_cluster",
      "severity": "high"
    }, "message": shared413, "remediation": shared414 },
    { ...{
      "id": "locality/replication-abroad/aws_neptune_cluster",
      "policyId": "locality/replication-abroad",
      "type": "aws_neptune_cluster",
      "severity": "high"
    }, "message": shared413, "remediation": shared414 },
    { ...{
      "id": "locality/replication-abroad/aws_elasticache_replication_group",
      "policyId": "locality/replication-abroad",
      "type": "aws_elasticache_replication_group",
      "severity": "high"
    }, "message": shared413, "remediation": shared414 },
    { ...{
      "id": "locality/replication-abroad/aws_memorydb_cluster",
      "policyId": "locality/replication-abroad",
      "type": "aws_memorydb_cluster",
      "severity": "high"
    }, "message": shared413, "remediation": shared414 },
    { ...{
      "id": "locality/replication-abroad/aws_dsql_cluster_peering",
      "policyId": "locality/replication-abroad",
      "type": "aws_dsql_cluster_peering",
      "severity": "high"
    }, "message": shared413, "remediation": shared414 },
    { ...{
      "id": "locality/replication-abroad/aws_dynamodb_table",
      "policyId": "locality/replication-abroad",
      "type": "aws_dynamodb_table",
      "severity": "high"
    }, "message": shared415, "remediation": shared416 },
    { ...{
      "id": "locality/replication-abroad/aws_dynamodb_global_table",
      "policyId": "locality/replication-abroad",
      "type": "aws_dynamodb_global_table",
      "severity": "high"
    }, "message": shared415, "remediation": shared416 },
    { ...{
      "id": "locality/replication-abroad/aws_dynamodb_table_replica",
      "policyId": "locality/replication-abroad",
      "type": "aws_dynamodb_table_replica",
      "severity": "high"
    }, "message": shared415, "remediation": shared416 },
    { ...{
      "id": "locality/replication-abroad/aws_keyspaces_keyspace",
      "policyId": "locality/replication-abroad",
      "type": "aws_keyspaces_keyspace",
      "severity": "high"
    }, "message": shared415, "remediation": shared416 },
    { ...{
      "id": "locality/replication-abroad/aws_efs_replication_configuration",
      "policyId": "locality/replication-abroad",
      "type": "aws_efs_replication_configuration",
      "severity": "high"
    }, "message": shared417, "remediation": shared418 },
    { ...{
      "id": "locality/replication-abroad/aws_secretsmanager_secret",
      "policyId": "locality/replication-abroad",
      "type": "aws_secretsmanager_secret",
      "severity": "high"
    }, "message": shared417, "remediation": shared418 },
    { ...{
      "id": "locality/replication-abroad/azurerm_storage_object_replication",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_storage_object_replication",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_mssql_failover_group",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_mssql_failover_group",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_sql_failover_group",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_sql_failover_group",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_mssql_database",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_mssql_database",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_mysql_flexible_server",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_mysql_flexible_server",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_postgresql_flexible_server",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_postgresql_flexible_server",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_mysql_server",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_mysql_server",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_postgresql_server",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_postgresql_server",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_mariadb_server",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_mariadb_server",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_cosmosdb_account",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_cosmosdb_account",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_redis_linked_server",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_redis_linked_server",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/azurerm_managed_redis_geo_replication",
      "policyId": "locality/replication-abroad",
      "type": "azurerm_managed_redis_geo_replication",
      "severity": "high"
    }, "message": shared408, "remediation": shared419 },
    { ...{
      "id": "locality/replication-abroad/google_sql_source_representation_instance",
      "policyId": "locality/replication-abroad",
      "type": "google_sql_source_representation_instance",
      "severity": "high"
    }, "message": shared420, "remediation": shared421 },
    { ...{
      "id": "locality/replication-abroad/huaweicloud_obs_bucket_replication",
      "policyId": "locality/replication-abroad",
      "type": "huaweicloud_obs_bucket_replication",
      "severity": "high"
    }, "message": shared408, "remediation": shared422 },
    { ...{
      "id": "locality/replication-abroad/huaweicloud_rds_primary_instance_dr_capability",
      "policyId": "locality/replication-abroad",
      "type": "huaweicloud_rds_primary_instance_dr_capability",
      "severity": "high"
    }, "message": shared408, "remediation": shared422 },
    { ...{
      "id": "locality/replication-abroad/tencentcloud_cos_bucket",
      "policyId": "locality/replication-abroad",
      "type": "tencentcloud_cos_bucket",
      "severity": "high"
    }, "message": shared408, "remediation": shared423 },
    { ...{
      "id": "locality/replication-abroad/tencentcloud_redis_replicate_attachment",
      "policyId": "locality/replication-abroad",
      "type": "tencentcloud_redis_replicate_attachment",
      "severity": "high"
    }, "message": shared408, "remediation": shared423 },
    { ...{
      "id": "locality/replication-abroad/tencentcloud_mysql_dr_instance",
      "policyId": "locality/replication-abroad",
      "type": "tencentcloud_mysql_dr_instance",
      "severity": "high"
    }, "message": shared410, "remediation": shared424 },
    { ...{
      "id": "locality/replication-abroad/tencentcloud_mysql_readonly_instance",
      "policyId": "locality/replication-abroad",
      "type": "tencentcloud_mysql_readonly_instance",
      "severity": "high"
    }, "message": shared410, "remediation": shared424 },
    { ...{
      "id": "locality/replication-abroad/tencentcloud_mongodb_standby_instance",
      "policyId": "locality/replication-abroad",
      "type": "tencentcloud_mongodb_standby_instance",
      "severity": "high"
    }, "message": shared410, "remediation": shared424 },
    { ...{
      "id": "locality/replication-abroad/tencentcloud_mongodb_readonly_instance",
      "policyId": "locality/replication-abroad",
      "type": "tencentcloud_mongodb_readonly_instance",
      "severity": "high"
    }, "message": shared410, "remediation": shared424 },
    { ...{
      "id": "locality/replication-abroad/tencentcloud_mariadb_instance",
      "policyId": "locality/replication-abroad",
      "type": "tencentcloud_mariadb_instance",
      "severity": "high"
    }, "message": shared410, "remediation": shared424 },
    { ...{
      "id": "locality/replication-abroad/tencentcloud_dcdb_db_instance",
      "policyId": "locality/replication-abroad",
      "type": "tencentcloud_dcdb_db_instance",
      "severity": "high"
    }, "message": shared410, "remediation": shared424 },
    { ...{
      "id": "locality/replication-abroad/tencentcloud_dcdb_hourdb_instance",
      "policyId": "locality/replication-abroad",
      "type": "tencentcloud_dcdb_hourdb_instance",
      "severity": "high"
    }, "message": shared410, "remediation": shared424 }
  ] },
  { ...{
    "id": "payments/access",
    "area": "payments",
    "title": { "en": "Nobody moves money alone or from anywhere", "zh-CN": "资金操作须多因素、限来源、双人" },
    "severity": "medium",
    "rationale": {
      "en": "Accounts of merchants are taken over by a stolen password, and money leaves by refunds and transfers. A second factor, a list of addresses from which refunds and transfers may be called (WeChat Pay demands one for transfers), and two people for a refund stop most of it. The rest is good practice, not a rule of WeChat Pay, so this is a warning; only what is declared as not done is reported.",
      "zh-CN": "商户账户常因密码被盗而失陷，资金经退款和转账流出。第二因素、退款与转账接口的 IP 白名单（微信支付对转账强制要求）与双人退款可阻止多数情形。其余为良好实践而非微信支付规定，故仅作提醒；仅报告声明为未做到的事项。"
    },
    "references": [
      {
        "title": "WeChat Pay, addresses from which interfaces may be called (设置接口安全IP)",
        "url": "https://pay.weixin.qq.com/doc/v3/merchant/4013751010",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Pay, security best practice for transfers (开发安全最佳实践)",
        "url": "https://pay.weixin.qq.com/docs/merchant/products/batch-transfer-to-balance/security-best-practice.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "payments/access/payment", "policyId": "payments/access", "type": "payment", "severity": "medium" }, "message": shared425, "remediation": shared426 }
  ] },
  { ...{
    "id": "payments/acquiring",
    "area": "payments",
    "title": { "en": "Merchant, acquiring and wallets fit together", "zh-CN": "商户所在地、收单方式与钱包一致" },
    "severity": "high",
    "rationale": {
      "en": "A merchant of mainland China contracts with Tenpay there. Others accept Weixin Pay across the border: through an acquiring institution, or directly where WeChat Pay offers that: its pages name Hong Kong and the United Kingdom, others Singapore too, so all three pass. The wallets of WeChat Pay HK are another service with terms of its own. What does not fit means that the wrong agreement was accepted.",
      "zh-CN": "中国大陆商户与境内财付通签约。其他商户以跨境方式接入微信支付：通过收单机构，或在微信支付开放直连的地区直连（官方页面列明香港和英国，另有资料提及新加坡，三者均视为通过）。WeChat Pay HK 钱包是另一项服务，适用其自身条款。不一致意味着接受了错误的协议。"
    },
    "references": [
      {
        "title": "WeChat Pay cross-border, preparation before access: direct and institutional mode",
        "url": "https://pay.weixin.qq.com/wiki/doc/api_external/en/open/chapter5_1_2.shtml",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "payments/acquiring/payment", "policyId": "payments/acquiring", "type": "payment", "severity": "high" }, "message": shared427, "remediation": shared428 }
  ] },
  { ...{
    "id": "payments/answers-verified",
    "area": "payments",
    "title": { "en": "Answers and notifications of WeChat Pay are verified", "zh-CN": "验证微信支付的应答与通知" },
    "severity": "high",
    "rationale": {
      "en": "WeChat Pay signs its answers and notifications, and asks the merchant to verify the signature and to compare the content with the order, since a forged notification of success costs the goods. Now and then it sends a wrong signature on purpose, marked WECHATPAY/SIGNTEST/, and expects 4xx or 5xx. Its own libraries refuse a time that differs by five minutes. Only what is declared as not done is reported here.",
      "zh-CN": "微信支付对应答和通知签名，要求商户验签并核对内容与订单，否则伪造的“成功”通知会造成资金损失。平台会偶尔发送带 WECHATPAY/SIGNTEST/ 前缀的错误签名进行探测，期望返回 4xx 或 5xx。官方 SDK 拒绝时间相差五分钟及以上的报文。此处仅报告声明为未做到的事项。"
    },
    "references": [
      {
        "title": "WeChat Pay, notes on callbacks (回调通知注意事项)",
        "url": "https://pay.weixin.qq.com/docs/partner/development/practices/notification-considerations.html",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Pay, payment notification (支付通知)",
        "url": "https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/payment-notice.html",
        "read": "2026-11-27"
      },
      {
        "title": "wechatpay-go, WechatPayResponseValidator: five minutes",
        "url": "https://github.com/wechatpay-apiv3/wechatpay-go/blob/main/core/auth/validators/wechat_pay_validator.go",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/answers-verified/payment",
      "policyId": "payments/answers-verified",
      "type": "payment",
      "severity": "high"
    }, "message": shared429, "remediation": shared430 }
  ] },
  { ...{
    "id": "payments/api-host",
    "area": "payments",
    "title": { "en": "Payment requests go to hosts of WeChat Pay", "zh-CN": "支付请求发往微信支付域名" },
    "severity": "medium",
    "rationale": {
      "en": "Whoever runs the host that a merchant calls sees every order and can answer in the place of WeChat Pay; in version 2, where answers carry only a shared signature, a program that skips the check believes them. WeChat Pay serves its API at api.mch.weixin.qq.com and, across borders, apihk.mch.weixin.qq.com. A company's own proxy inside a private network is not reported; one on a public name needs a waiver. Plain http is judged by encryption/api-host-tls. Files for development and examples are left out.",
      "zh-CN": "商户请求的域名由谁运营，谁就能看到每笔订单并冒充微信支付应答。微信支付的接口域名为 api.mch.weixin.qq.com，境外为 apihk.mch.weixin.qq.com。 内网代理不报告，使用公网域名的自有代理需要豁免；http 由 encryption/api-host-tls 判断；开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "WeChat Pay SDK for Java, HostName",
        "url": "https://github.com/wechatpay-apiv3/wechatpay-java/blob/1dab7bec717989e4a4f006d2469c3eebe9eabba7/core/src/main/java/com/wechat/pay/java/core/http/HostName.java",
        "read": "2026-11-27"
      },
      {
        "title": "WxJava, WxPayConfig: payBaseUrl",
        "url": "https://github.com/binarywang/WxJava/blob/9eba04dce9573ac810b9b87cda9d46d9ba1a6140/weixin-java-pay/src/main/java/com/github/binarywang/wxpay/config/WxPayConfig.java",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/api-host/wechat_pay_merchant",
      "policyId": "payments/api-host",
      "type": "wechat_pay_merchant",
      "severity": "medium"
    }, "message": shared431, "remediation": shared432 }
  ] },
  { ...{
    "id": "payments/api-v2-only",
    "area": "payments",
    "title": { "en": "Merchants are set up for API v3", "zh-CN": "商户已按 API v3 配置" },
    "severity": "low",
    "rationale": {
      "en": "In version 2 the merchant and WeChat Pay share one key, which signs requests and verifies notifications with MD5 or HMAC-SHA256, and notifications are not encrypted: whoever reads the key anywhere can forge a paid order, and neither side can prove who signed. Version 3 signs with the merchant's own private key and encrypts what matters in notifications. Version 2 still works, so this is advice. Files for development and examples are left out. What the integration manifest declares is a statement about production, and weighs more.",
      "zh-CN": "v2 由商户与微信支付共用一个密钥，以 MD5 或 HMAC-SHA256 签名并验证通知，通知内容不加密：任何人拿到密钥即可伪造已支付订单，双方也无法证明签名者。 v3 以商户自己的私钥签名，并加密通知中的关键信息。v2 仍可使用，本规则仅为建议；开发与示例文件不检查。集成清单中的声明针对生产环境，等级更高。"
    },
    "references": [
      {
        "title": "WeChat Pay, introduction to API v3 (APIv3概述)",
        "url": "https://pay.weixin.qq.com/docs/partner/development/interface-rules/introduction.html",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Pay (global), API upgrade guidelines",
        "url": "https://pay.weixin.qq.com/doc/global/v3/en/4012357180",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "payments/api-v2-only/payment", "policyId": "payments/api-v2-only", "type": "payment", "severity": "medium" }, "message": shared433, "remediation": shared434 },
    { ...{
      "id": "payments/api-v2-only/wechat_pay_merchant",
      "policyId": "payments/api-v2-only",
      "type": "wechat_pay_merchant",
      "severity": "low"
    }, "message": shared435, "remediation": shared436 }
  ] },
  { ...{
    "id": "payments/card-data",
    "area": "payments",
    "title": { "en": "Stored card numbers are under PCI DSS", "zh-CN": "存储卡号须符合 PCI DSS" },
    "severity": "medium",
    "rationale": {
      "en": "WeChat Pay hands the merchant no card number, so none has to be stored for it. Whoever stores card numbers all the same is under PCI DSS and needs an attestation of compliance. That rests on general knowledge of the standard, so this is a warning.",
      "zh-CN": "微信支付不向商户提供卡号，因而无需存储。仍存储卡号者须遵守 PCI DSS 并持有合规证明。依据为对该标准的一般了解，故仅作提醒。"
    },
    "references": [
      {
        "title": "WeChat Pay, payment notification (支付通知)",
        "url": "https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/payment-notice.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "payments/card-data/payment", "policyId": "payments/card-data", "type": "payment", "severity": "medium" }, "message": shared437, "remediation": shared438 }
  ] },
  { ...{
    "id": "payments/certificate-ending",
    "area": "payments",
    "title": { "en": "Certificates of the merchant are replaced in good time", "zh-CN": "及时更换商户相关证书" },
    "severity": "medium",
    "rationale": {
      "en": "Replacing a certificate takes a rollout with both in use: some answers come under the new platform certificate while the old one still holds. The ninety days for the platform certificate and the sixty for the merchant's own are our own measure, not WeChat Pay's.",
      "zh-CN": "更换证书需要一段新旧并用的过程：旧平台证书有效期内部分应答已使用新证书。平台证书九十天、商户证书六十天为本工具的尺度，并非微信支付规定。"
    },
    "references": [
      {
        "title": "WeChat Pay, private key and certificate (私钥和证书)",
        "url": "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay3_1.shtml",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Pay, official answer: the platform certificate expires every five years, the public key does not",
        "url": "https://developers.weixin.qq.com/community/pay/doc/000c46598200f871c0d2c670161c00",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/certificate-ending/payment",
      "policyId": "payments/certificate-ending",
      "type": "payment",
      "severity": "medium"
    }, "message": shared439, "remediation": shared440 }
  ] },
  { ...{
    "id": "payments/certificate-expired",
    "area": "payments",
    "title": { "en": "Certificates of the merchant are valid", "zh-CN": "商户相关证书在有效期内" },
    "severity": "high",
    "rationale": {
      "en": "With the merchant's API certificate over, WeChat Pay refuses every request; with the platform certificate over, nothing that it sends can be verified. Both last five years, long enough to be forgotten.",
      "zh-CN": "商户 API 证书过期后微信支付拒绝所有请求；平台证书过期后其报文无法验证。两者有效期均为五年，容易被遗忘。"
    },
    "references": [
      {
        "title": "WeChat Pay, private key and certificate (私钥和证书)",
        "url": "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay3_1.shtml",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Pay, official answer: the platform certificate expires every five years, the public key does not",
        "url": "https://developers.weixin.qq.com/community/pay/doc/000c46598200f871c0d2c670161c00",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/certificate-expired/payment",
      "policyId": "payments/certificate-expired",
      "type": "payment",
      "severity": "high"
    }, "message": shared441, "remediation": shared442 }
  ] },
  { ...{
    "id": "payments/evidence",
    "area": "payments",
    "title": { "en": "What was paid can be proved", "zh-CN": "支付凭证可供举证" },
    "severity": "medium",
    "rationale": {
      "en": "Who signed what and when is proved by the request, its signature and the result of verifying it, kept so that nobody can change them. Three years follow article 31 of the E-Commerce Law, which binds operators of platforms, and the usual time for claims; for other merchants they are our own measure, so this is a warning.",
      "zh-CN": "谁在何时签署了什么，由请求、签名与验签结果证明，且须以不可篡改的方式保存。三年参照《电子商务法》第三十一条（约束平台经营者）及通常的诉讼时效；对其他商户为本工具的尺度，故仅作提醒。"
    },
    "references": [
      {
        "title": "中华人民共和国电子商务法 (E-Commerce Law), article 31",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E6%B0%91%E6%B3%95%E5%95%86%E6%B3%95/%E7%94%B5%E5%AD%90%E5%95%86%E5%8A%A1%E6%B3%95%282018-08-31%29.md",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国电子签名法 (Electronic Signature Law), article 13",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E6%B0%91%E6%B3%95%E5%95%86%E6%B3%95/%E7%94%B5%E5%AD%90%E7%AD%BE%E5%90%8D%E6%B3%95%282019-04-23%29.md",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "payments/evidence/payment", "policyId": "payments/evidence", "type": "payment", "severity": "medium" }, "message": shared443, "remediation": shared444 }
  ] },
  { ...{
    "id": "payments/key-storage",
    "area": "payments",
    "title": { "en": "The private key of the merchant is not a plain file", "zh-CN": "商户私钥不以普通文件保存" },
    "severity": "medium",
    "rationale": {
      "en": "Whoever copies the private key can pay and refund in the merchant's name, from anywhere unless addresses are listed. WeChat Pay's libraries read it from a file, so a file is not wrong in itself; but a file is copied with every image and backup, and no log tells. A secret store, a KMS or an HSM keeps it out of them.",
      "zh-CN": "复制私钥者即可以商户名义付款和退款，未设 IP 白名单时在任何地方都可以。官方 SDK 支持从文件读取，文件本身并非错误，但会随镜像与备份被复制且无从察觉。密钥服务、KMS 或 HSM 可避免。"
    },
    "references": [
      {
        "title": "WeChat Pay, private key and certificate (私钥和证书)",
        "url": "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay3_1.shtml",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "payments/key-storage/payment", "policyId": "payments/key-storage", "type": "payment", "severity": "medium" }, "message": shared445, "remediation": shared446 }
  ] },
  { ...{
    "id": "payments/merchant-declared",
    "area": "payments",
    "title": { "en": "Merchants of WeChat Pay are declared in full", "zh-CN": "完整声明微信支付商户" },
    "severity": "medium",
    "rationale": {
      "en": "How payments are signed, verified, booked and proved stands in code and consoles, not in manifests. Declared once, it is checked on every change: the version and the certificates that end, the handler that must verify first, the evidence that must be kept. Where nothing is declared nothing is wrong, but nothing is known either; so this is a warning, one for each component or merchant. A merchant behind an acquiring institution holds no keys of WeChat Pay, and is left out.",
      "zh-CN": "支付如何签名、验签、入账与举证，存在于代码和后台而非清单中。声明后即可在每次变更时检查：接口版本、到期证书、先验签的回调、须保存的凭证。未声明不等于有误，但也无从得知，故仅作提醒，每个组件或商户一次。由收单机构接入的商户不持有微信支付密钥，不在此列。"
    },
    "references": [
      {
        "title": "WeChat Pay, private key and certificate (私钥和证书)",
        "url": "https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay3_1.shtml",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Pay, notes on callbacks (回调通知注意事项)",
        "url": "https://pay.weixin.qq.com/docs/partner/development/practices/notification-considerations.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/merchant-declared/component",
      "policyId": "payments/merchant-declared",
      "type": "component",
      "severity": "medium"
    }, "message": shared447, "remediation": shared448 },
    { ...{
      "id": "payments/merchant-declared/payment",
      "policyId": "payments/merchant-declared",
      "type": "payment",
      "severity": "medium"
    }, "message": shared449, "remediation": shared450 }
  ] },
  { ...{
    "id": "payments/merchant-key-literal",
    "area": "payments",
    "title": { "en": "Merchant keys of WeChat Pay are not written into manifests", "zh-CN": "微信支付商户密钥不得写入清单文件" },
    "severity": "critical",
    "rationale": {
      "en": "The merchant's private key signs every request to WeChat Pay, refunds and transfers included; the APIv3 key decrypts payment notifications, and the v2 key both signs requests and verifies notifications, so whoever has it can forge a paid order. WeChat Pay calls the keys sensitive and asks for a new one when a leak is suspected. Only values of the exact shape in a slot named for them are reported; references, encrypted values, paths and placeholders are not.",
      "zh-CN": "商户 API 私钥为每个请求签名（含退款和转账）；APIv3 密钥用于解密支付通知；v2 密钥既签名又验签，泄露后可伪造支付成功通知。 微信支付要求妥善保管，怀疑泄露时重设。仅当取值形状与字段名都吻合时才报告，引用、加密值、路径和占位符不报告。"
    },
    "references": [
      {
        "title": "WeChat Pay, configuring the APIv3 key (32 letters and digits, keep it secret)",
        "url": "https://pay.weixin.qq.com/docs/partner/development/interface-rules/apiv3key.html",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Pay (global), API v3 key",
        "url": "https://pay.weixin.qq.com/doc/global/v3/zh/4012354978",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/merchant-key-literal/wechat_pay_merchant",
      "policyId": "payments/merchant-key-literal",
      "type": "wechat_pay_merchant",
      "severity": "critical"
    }, "message": shared451, "remediation": shared452 }
  ] },
  { ...{
    "id": "payments/notifications-settled",
    "area": "payments",
    "title": { "en": "A payment is booked once, after it was checked", "zh-CN": "支付结果核对后只入账一次" },
    "severity": "high",
    "rationale": {
      "en": "The same notification may come several times, at the same time too, and may never come. WeChat Pay's pages ask to look first whether it was handled, to lock while doing so, to compare it with the order, and to query orders whose notification stays away. Only what is declared as not done is reported.",
      "zh-CN": "同一通知可能多次甚至并发到达，也可能始终不到。官方要求先检查是否已处理、加锁、与订单核对，并主动查询未收到通知的订单。仅报告声明为未做到的事项。"
    },
    "references": [
      {
        "title": "WeChat Pay, payment notification (支付通知)",
        "url": "https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/payment-notice.html",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Pay, notes on callbacks (回调通知注意事项)",
        "url": "https://pay.weixin.qq.com/docs/partner/development/practices/notification-considerations.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/notifications-settled/payment",
      "policyId": "payments/notifications-settled",
      "type": "payment",
      "severity": "high"
    }, "message": shared453, "remediation": shared454 }
  ] },
  { ...{
    "id": "payments/notify-url",
    "area": "payments",
    "title": { "en": "Payment notifications arrive at a public https address", "zh-CN": "支付通知地址为公网 HTTPS 地址" },
    "severity": "high",
    "rationale": {
      "en": "WeChat Pay reports the outcome of a payment to `notify_url`. Its notes ask for the full address of the merchant's own system, reachable from the internet, with a path and without parameters; addresses that are local, private or carry a query are refused or never called, and orders stay unpaid. Over plain http, orders travel readable, and in version 2 wholly unencrypted, and anybody on the way can drop or replay them; the pages disagree on whether http is accepted, so https is what works everywhere. A port is not judged. Files for development and examples are left out.",
      "zh-CN": "微信支付通过 `notify_url` 通知支付结果。官方要求填写商户系统的完整公网地址，带路径、不带参数；本地、内网或带参数的地址会被拒绝或 永远收不到通知。使用 http 时订单信息明文传输（v2 报文完全未加密），且可被中途丢弃或重放；各文档对 http 的说法不一，https 始终可用。 端口不作判断；开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "WeChat Pay, notes on callbacks (回调通知注意事项), API v3",
        "url": "https://pay.weixin.qq.com/doc/v3/merchant/4012075420",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Pay, notes on callbacks (回调通知注意事项), API v2",
        "url": "https://pay.weixin.qq.com/doc/v2/partner/4011984734",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "payments/notify-url/payment", "policyId": "payments/notify-url", "type": "payment", "severity": "high" }, "message": shared455, "remediation": shared456 },
    { ...{
      "id": "payments/notify-url/wechat_pay_merchant",
      "policyId": "payments/notify-url",
      "type": "wechat_pay_merchant",
      "severity": "high"
    }, "message": shared455, "remediation": shared456 }
  ] },
  { ...{
    "id": "payments/platform-certificate",
    "area": "payments",
    "title": { "en": "Replies of WeChat Pay are verified with its public key", "zh-CN": "使用微信支付公钥验签" },
    "severity": "low",
    "rationale": {
      "en": "A file with the platform certificate of WeChat Pay verifies its replies and notifications until the certificate ends after five years; if it was not exchanged by then, payments fail. The public key of WeChat Pay has no end, and WeChat Pay advises merchants to change over to it. Clients that fetch certificates by themselves name no file and are not reported; neither are files for development and examples.",
      "zh-CN": "以本地文件配置的微信支付平台证书用于验证应答与回调，有效期 5 年，到期未更换会导致验签失败、交易中断。微信支付公钥没有有效期， 官方建议切换为公钥模式。自动下载平台证书的客户端没有该配置，不会报告；开发与示例文件不检查。"
    },
    "references": [
      {
        "title": "WeChat Pay, from the platform certificate to the public key (如何从平台证书切换成微信支付公钥)",
        "url": "https://pay.weixin.qq.com/doc/v3/merchant/4012154180",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Pay, platform certificate (平台证书简介), valid for five years",
        "url": "https://pay.weixin.qq.com/docs/partner/products/platform-certificate/wechatpay-certificates.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/platform-certificate/wechat_pay_merchant",
      "policyId": "payments/platform-certificate",
      "type": "wechat_pay_merchant",
      "severity": "low"
    }, "message": shared457, "remediation": shared458 }
  ] },
  { ...{
    "id": "payments/private-key-in-package",
    "area": "payments",
    "title": { "en": "The merchant's private key is not packed into the program", "zh-CN": "商户私钥不得打包进程序" },
    "severity": "medium",
    "rationale": {
      "en": "A key below `classpath:` stands in the source folder, in every build and in every image, for all who can pull them, and changing it takes a release. WeChat Pay asks that the file be kept safe and put in no public place such as GitHub. The file belongs on the server or in a secret store.",
      "zh-CN": "`classpath:` 下的私钥存在于源码目录、每个构建产物和镜像中，凡能拉取者都能取得，更换也必须重新发布。微信支付要求妥善保管私钥文件，不得放在 GitHub 等公共场合。 应放在服务器上或密钥管理服务中。"
    },
    "references": [
      {
        "title": "WeChat Pay (global), private key and certificate",
        "url": "https://pay.weixin.qq.com/doc/global/v3/zh/4012354975",
        "read": "2026-11-27"
      },
      {
        "title": "WxJava, WxPayConfig: keyPath and privateKeyPath take classpath: paths",
        "url": "https://github.com/binarywang/WxJava/blob/9eba04dce9573ac810b9b87cda9d46d9ba1a6140/weixin-java-pay/src/main/java/com/github/binarywang/wxpay/config/WxPayConfig.java",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/private-key-in-package/wechat_pay_merchant",
      "policyId": "payments/private-key-in-package",
      "type": "wechat_pay_merchant",
      "severity": "medium"
    }, "message": shared459, "remediation": shared460 }
  ] },
  { ...{
    "id": "payments/sandbox-enabled",
    "area": "payments",
    "title": { "en": "The payment sandbox is off in production", "zh-CN": "生产环境关闭支付沙箱" },
    "severity": "high",
    "rationale": {
      "en": "With the sandbox of WeChat Pay switched on, requests go to a simulation that answers by the amount asked for, and no money moves: orders count as paid that nobody paid. The switch is meant for development. Files for development and examples, and values that a profile for production overrides, are left out.",
      "zh-CN": "开启微信支付沙箱（仿真测试环境）后，请求发往模拟系统，按金额返回预设结果，没有真实资金流转：未付款的订单会被视为已支付。该开关仅供开发使用。 开发与示例文件、已被生产配置覆盖的值不检查。"
    },
    "references": [
      {
        "title": "WxJava, WxPayConfig: useSandboxEnv uses the simulation, off by default",
        "url": "https://github.com/binarywang/WxJava/blob/9eba04dce9573ac810b9b87cda9d46d9ba1a6140/weixin-java-pay/src/main/java/com/github/binarywang/wxpay/config/WxPayConfig.java",
        "read": "2026-11-27"
      },
      {
        "title": "EasyWeChat, sandbox mode of payments",
        "url": "https://github.com/w7corp/easywechat/blob/7a93b804935c0eb4145552bce9cb56974d561c0a/docs/src/5.x/payment/index.md",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "payments/sandbox-enabled/wechat_pay_merchant",
      "policyId": "payments/sandbox-enabled",
      "type": "wechat_pay_merchant",
      "severity": "high"
    }, "message": shared461, "remediation": shared462 }
  ] },
  { ...{
    "id": "payments/signature-md5",
    "area": "payments",
    "title": { "en": "Payments are not signed with MD5", "zh-CN": "支付签名不使用 MD5" },
    "severity": "low",
    "rationale": {
      "en": "Version 2 of the API lets the merchant choose between MD5 and HMAC-SHA256. MD5 over the data and the key is no message authentication code: it is open to attacks that HMAC was made against. HMAC-SHA256 needs no new key and no other change, and API v3 uses neither. Only a written choice is reported; files for development and examples are left out. What the integration manifest declares is a statement about production, and weighs more: there, version 2 without a signature is MD5, its default.",
      "zh-CN": "v2 接口可选 MD5 或 HMAC-SHA256。MD5 拼接密钥并不是消息认证码，无法抵御 HMAC 所防范的攻击。改用 HMAC-SHA256 无需更换密钥；API v3 不再使用这两种算法。 仅报告明确写出的配置；开发与示例文件不检查。集成清单中的声明针对生产环境，等级更高；其中未声明签名算法的 v2 视为默认的 MD5。"
    },
    "references": [
      {
        "title": "WeChat Pay, introduction to API v3 (APIv3概述)",
        "url": "https://pay.weixin.qq.com/docs/partner/development/interface-rules/introduction.html",
        "read": "2026-11-27"
      },
      {
        "title": "WxJava, WxPayConfig: signType is HMAC-SHA256 or MD5",
        "url": "https://github.com/binarywang/WxJava/blob/9eba04dce9573ac810b9b87cda9d46d9ba1a6140/weixin-java-pay/src/main/java/com/github/binarywang/wxpay/config/WxPayConfig.java",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "payments/signature-md5/payment", "policyId": "payments/signature-md5", "type": "payment", "severity": "high" }, "message": shared463, "remediation": shared464 },
    { ...{
      "id": "payments/signature-md5/wechat_pay_merchant",
      "policyId": "payments/signature-md5",
      "type": "wechat_pay_merchant",
      "severity": "low"
    }, "message": shared465, "remediation": shared466 }
  ] },
  { ...{
    "id": "privacy/assessment-record",
    "area": "privacy",
    "title": { "en": "Assessments can be found and are reviewed", "zh-CN": "评估可查证并定期复核" },
    "severity": "medium",
    "rationale": {
      "en": "An assessment that nobody can find proves nothing: PIPL article 56 wants it kept for three years, GDPR article 35(11) wants it reviewed when the risk changes. A digest or a reference says which document it was, a date for review keeps it from growing old unnoticed.",
      "zh-CN": "无法查证的评估不具证明力：《个人信息保护法》第五十六条要求保存三年，GDPR 第三十五条第十一款要求风险变化时复核。摘要或编号指明是哪份文件，复核日期可防其无声过时。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 56",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), article 35",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/assessment-record/assessment",
      "policyId": "privacy/assessment-record",
      "type": "assessment",
      "severity": "medium"
    }, "message": shared467, "remediation": shared468 }
  ] },
  { ...{
    "id": "privacy/assessment-scope",
    "area": "privacy",
    "title": { "en": "Assessments deal with what is done today", "zh-CN": "评估涵盖当前情形" },
    "severity": "medium",
    "rationale": {
      "en": "An assessment that leaves out a declared risk (`covers`) does not answer for it. One that is older than the WeChat Privacy Policy in force could not take into account what changed: the places where WeChat keeps data moved to Singapore and Malaysia with the text of 2026-08-06.",
      "zh-CN": "未涵盖已声明风险（`covers`）的评估不足以支撑该处理。早于现行 WeChat 隐私政策的评估未考虑其变化：2026-08-06 的文本将服务器所在地改为新加坡和马来西亚。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 55 and 56",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/assessment-scope/geography",
      "policyId": "privacy/assessment-scope",
      "type": "geography",
      "severity": "medium"
    }, "message": shared469, "remediation": shared470 }
  ] },
  { ...{
    "id": "privacy/background-location",
    "area": "privacy",
    "title": { "en": "Background location is declared as a whole", "zh-CN": "后台定位的各项声明完整" },
    "severity": "medium",
    "rationale": {
      "en": "With the background mode `location` a mini program follows its users while they do something else. It works only if three declarations fit together: `requiredBackgroundModes`, the interface `startLocationUpdateBackground` in `requiredPrivateInfos`, and the purpose in `permission`, which must be configured before `scope.userLocationBackground` is asked for. A mode without the interface asks for more than is used, and every release with it is reviewed; the interface without the mode does not work.",
      "zh-CN": "声明后台模式 `location` 后，小程序会在用户做其他事情时持续定位。它需要三处声明一致：`requiredBackgroundModes`、`requiredPrivateInfos` 中的 `startLocationUpdateBackground`，以及请求 `scope.userLocationBackground` 前必须配置的用途说明 `permission`。只有模式而不声明接口，属于过度索取，且每次发布都要审核；只有接口而无模式则无法使用。"
    },
    "references": [
      {
        "title": "Global configuration (全局配置, app.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html",
        "read": "2026-11-27"
      },
      {
        "title": "Authorisation (授权), background location",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html",
        "read": "2026-11-27"
      },
      {
        "title": "wx.startLocationUpdateBackground",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.startLocationUpdateBackground.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/background-location/wechat_mini_program",
      "policyId": "privacy/background-location",
      "type": "wechat_mini_program",
      "severity": "medium"
    }, "message": shared471, "remediation": shared472 }
  ] },
  { ...{
    "id": "privacy/compliance-audit",
    "area": "privacy",
    "title": { "en": "Above ten million people compliance is audited every two years", "zh-CN": "千万人以上每两年合规审计" },
    "severity": "high",
    "rationale": {
      "en": "The measures for compliance audits of personal information protection, in force since 2025-05-01, have whoever handles the data of more than ten million people audit it at least every two years. Below that the time between audits is one's own choice.",
      "zh-CN": "自 2025-05-01 施行的《个人信息保护合规审计管理办法》要求处理超过 1000 万人个人信息者至少每两年审计一次；未超过者自行确定周期。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 54",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "个人信息保护合规审计管理办法 (Measures for compliance audits), as reported by Xinhua",
        "url": "http://m.hooverssubs.com/13/15130.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/compliance-audit/geography",
      "policyId": "privacy/compliance-audit",
      "type": "geography",
      "severity": "high"
    }, "message": shared473, "remediation": shared474 }
  ] },
  { ...{
    "id": "privacy/geography-known",
    "area": "privacy",
    "title": { "en": "The privacy law of every geography is known", "zh-CN": "每个受众地区的隐私法律均已知" },
    "severity": "high",
    "rationale": {
      "en": "Which assessment, notice, transfer mechanism and representative is wanted depends on where the users are. For a geography that our table of laws does not hold, nothing can be checked; it would pass for want of a rule, so it fails here, once.",
      "zh-CN": "需要何种评估、告知、出境机制与代表，取决于用户所在地。法律表中没有的地区无法检查任何内容，若放行则形同虚设，故在此报告一次。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 3",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/geography-known/geography",
      "policyId": "privacy/geography-known",
      "type": "geography",
      "severity": "high"
    }, "message": shared475, "remediation": shared476 }
  ] },
  { ...{
    "id": "privacy/guide-interfaces",
    "area": "privacy",
    "title": {
      "en": "The privacy guide declares the interfaces that the mini program asks for",
      "zh-CN": "隐私保护指引覆盖小程序申请的接口"
    },
    "severity": "high",
    "rationale": {
      "en": "Before it is released a mini program must say in its user privacy protection guide which data it handles, by kind: location, chosen location, address and so on. Interfaces that the guide does not declare do not work, and the user is not told. The manifest's own lists are held against the guide that is declared for the component; without one nothing is checked.",
      "zh-CN": "小程序发布前须在《用户隐私保护指引》中按类别声明所处理的信息（位置、选择的位置、地址等）。未声明的接口无法使用，用户也未获告知。此处将清单中的申请与组件所声明的指引比对；未声明指引则不检查。"
    },
    "references": [
      {
        "title": "What the user privacy protection guide contains (小程序用户隐私保护指引内容介绍)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 17",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/guide-interfaces/wechat_mini_program",
      "policyId": "privacy/guide-interfaces",
      "type": "wechat_mini_program",
      "severity": "high"
    }, "message": shared477, "remediation": shared478 }
  ] },
  { ...{
    "id": "privacy/guide-plugins",
    "area": "privacy",
    "title": { "en": "The privacy guide names the plugins in use", "zh-CN": "隐私保护指引列明所用插件" },
    "severity": "medium",
    "rationale": {
      "en": "The user privacy protection guide has a part for plugins of others: name, provider and what they handle. Users of the mini program are users of the plugin. Checked where a guide is declared for the component.",
      "zh-CN": "《用户隐私保护指引》设有第三方插件信息部分：名称、提供方与其处理的信息。小程序的用户即插件的用户。仅在组件声明了指引时检查。"
    },
    "references": [
      {
        "title": "What the user privacy protection guide contains (小程序用户隐私保护指引内容介绍)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/guide-plugins/wechat_plugin_use",
      "policyId": "privacy/guide-plugins",
      "type": "wechat_plugin_use",
      "severity": "medium"
    }, "message": shared479, "remediation": shared480 }
  ] },
  { ...{
    "id": "privacy/impact-assessment",
    "area": "privacy",
    "title": { "en": "Impact assessments are made where the law asks for them", "zh-CN": "依法须做的影响评估均已完成" },
    "severity": "high",
    "rationale": {
      "en": "PIPL article 55 wants an assessment before sensitive data is handled, decisions are automated, data is entrusted to others or goes abroad, and article 56 has it kept for three years. GDPR article 35 and its like want one where the risk is high: sensitive data, minors as the target group, profiling. Vietnam wants one from the start of processing, though small companies may put it off. Only what the manifest declares counts: no such data, no assessment.",
      "zh-CN": "《个人信息保护法》第五十五条要求在处理敏感个人信息、自动化决策、委托处理或向境外提供前进行影响评估，第五十六条要求保存三年。GDPR 第三十五条等要求在高风险（敏感数据、以未成年人为对象、画像）时评估；越南自处理开始即须评估（小型企业可暂缓）。仅以清单所声明者为准。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 55 and 56",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), article 35",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/impact-assessment/geography",
      "policyId": "privacy/impact-assessment",
      "type": "geography",
      "severity": "high"
    }, "message": shared481, "remediation": shared482 }
  ] },
  { ...{
    "id": "privacy/impact-assessment-to-confirm",
    "area": "privacy",
    "title": {
      "en": "Impact assessments are made where the law asks for them, as far as we know",
      "zh-CN": "依法须做的影响评估均已完成（待确认）"
    },
    "severity": "medium",
    "rationale": {
      "en": "Laws modelled on the GDPR ask for an assessment where the risk is high. For the geographies of this policy that rests on general knowledge of the law, not on a text that was read, so this is a warning until a lawyer confirms it.",
      "zh-CN": "与 GDPR 类似的法律要求在高风险时进行评估。本策略所涉地区的依据为对法律的一般了解而非原文，故仅作提醒，待律师确认。"
    },
    "references": [
      {
        "title": "Regulation (EU) 2016/679 (GDPR), article 35",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/impact-assessment-to-confirm/geography",
      "policyId": "privacy/impact-assessment-to-confirm",
      "type": "geography",
      "severity": "medium"
    }, "message": shared481, "remediation": shared482 }
  ] },
  { ...{
    "id": "privacy/lawful-basis",
    "area": "privacy",
    "title": { "en": "The lawful basis is determined for each geography", "zh-CN": "每个地区的合法性基础均已确定" },
    "severity": "high",
    "rationale": {
      "en": "On which ground data is handled and sent abroad, and whether the risk that remains is acceptable, no file shows and no rule can decide: GDPR article 6 and PIPL article 13 leave it to the company, which has to be able to say what it decided. So it is a statement of the person who answers for privacy, one for each geography, renewed every year.",
      "zh-CN": "以何种依据处理和出境、剩余风险是否可接受，文件无法表明，规则也无法判断：GDPR 第六条与《个人信息保护法》第十三条由企业自行确定并须能说明。因此由隐私负责人按地区作出声明，每年更新。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 13",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), article 6",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/lawful-basis/required-statement",
      "policyId": "privacy/lawful-basis",
      "type": "required-statement",
      "severity": "high"
    }, "message": shared483, "remediation": shared484 }
  ] },
  { ...{
    "id": "privacy/location-declared",
    "area": "privacy",
    "title": { "en": "The use of location is declared consistently", "zh-CN": "地理位置的使用声明一致" },
    "severity": "medium",
    "rationale": {
      "en": "Since 14 July 2022 a mini program must list the location interfaces that it calls in `requiredPrivateInfos`. Those that ask the user (`getLocation`, `getFuzzyLocation`, `startLocationUpdate` and its background form) also need a statement of purpose in `permission`, which the user sees when asked; without it the request for consent fails. Precise and fuzzy location exclude each other: an app that lists both does not compile. A third-party platform lists the interfaces in `ext.json`; the purpose stands there or in the `app.json` that it extends.",
      "zh-CN": "自 2022 年 7 月 14 日起，小程序须在 `requiredPrivateInfos` 中声明所调用的地理位置接口。需要用户授权的接口（`getLocation`、 `getFuzzyLocation`、`startLocationUpdate` 及其后台形式）还必须在 `permission` 中写明用途，授权时展示给用户。精确位置与模糊位置互斥， 同时声明会导致编译错误。第三方平台在 `ext.json` 中声明接口，用途写在其中或所扩展的 `app.json` 中。"
    },
    "references": [
      {
        "title": "Global configuration (小程序配置), requiredPrivateInfos and permission",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html",
        "read": "2026-11-22"
      },
      {
        "title": "New location interface and changed process (地理位置接口新增与相关流程调整)",
        "url": "https://developers.weixin.qq.com/community/develop/doc/000a02f2c5026891650e7f40351c01",
        "read": "2026-11-22"
      },
      {
        "title": "Authorisation (授权), scopes that need a statement of purpose",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html",
        "read": "2026-11-22"
      },
      {
        "title": "Location interfaces for third-party platforms (小程序地理位置接口申请与使用指引), ext_json",
        "url": "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/apply_privacy_api.html",
        "read": "2026-11-27"
      },
      {
        "title": "Development mode (开发模式), keys of ext.json override those of app.json",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/ext.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/location-declared/wechat_mini_program",
      "policyId": "privacy/location-declared",
      "type": "wechat_mini_program",
      "severity": "medium"
    }, "message": shared485, "remediation": shared486 },
    { ...{
      "id": "privacy/location-declared/wechat_mini_program_ext",
      "policyId": "privacy/location-declared",
      "type": "wechat_mini_program_ext",
      "severity": "medium"
    }, "message": shared485, "remediation": shared486 }
  ] },
  { ...{
    "id": "privacy/location-tracking-assessed",
    "area": "privacy",
    "title": { "en": "Tracking in the background was assessed", "zh-CN": "后台持续定位已做影响评估" },
    "severity": "medium",
    "rationale": {
      "en": "Whereabouts are sensitive personal information (Personal Information Protection Law, article 28), and handling sensitive information needs an impact assessment beforehand, kept for three years (articles 55 and 56). A mini program for people in mainland China that declares the background mode `location` records whereabouts. Checked where an integration manifest is declared.",
      "zh-CN": "行踪轨迹属于敏感个人信息（《个人信息保护法》第二十八条），处理前须进行个人信息保护影响评估，并保存至少三年（第五十五、五十六条）。面向中国大陆用户的小程序声明后台模式 `location` 即会记录行踪。仅在声明了集成清单时检查。"
    },
    "references": [
      {
        "title": "Global configuration (全局配置, app.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html",
        "read": "2026-11-27"
      },
      {
        "title": "Personal Information Protection Law (个人信息保护法), articles 28, 55 and 56",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/location-tracking-assessed/wechat_mini_program",
      "policyId": "privacy/location-tracking-assessed",
      "type": "wechat_mini_program",
      "severity": "medium"
    }, "message": shared487, "remediation": shared488 }
  ] },
  { ...{
    "id": "privacy/mainland-officer",
    "area": "privacy",
    "title": {
      "en": "From one million people on an officer is named and reported in mainland China",
      "zh-CN": "百万人以上已指定并报送个人信息保护负责人"
    },
    "severity": "high",
    "rationale": {
      "en": "PIPL article 52 has whoever handles the data of many people name an officer and report them; the notice of 2025-07-18 sets the number at one million and the time at 30 working days.",
      "zh-CN": "《个人信息保护法》第五十二条要求处理达到规定数量者指定个人信息保护负责人并报送；2025-07-18 公告明确为 100 万人、30 个工作日内。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 52",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "关于开展个人信息保护负责人信息报送工作的公告 (CAC notice of 2025-07-18), as reported",
        "url": "https://www.163.com/dy/article/K4PF5J6B05129QAF.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/mainland-officer/geography",
      "policyId": "privacy/mainland-officer",
      "type": "geography",
      "severity": "high"
    }, "message": shared489, "remediation": shared490 }
  ] },
  { ...{
    "id": "privacy/mainland-representative",
    "area": "privacy",
    "title": { "en": "A representative in mainland China is named and reported", "zh-CN": "已在中国大陆指定并报送代表" },
    "severity": "high",
    "rationale": {
      "en": "PIPL article 53 has a company abroad that offers goods or services to people in mainland China set up an office or name a representative there and report it to the authority; by article 26 of the Network Data Security Management Regulations that is the cyberspace administration of the city.",
      "zh-CN": "《个人信息保护法》第五十三条要求向境内个人提供产品或服务的境外处理者在境内设立专门机构或指定代表并报送；依《网络数据安全管理条例》第二十六条，报送所在地设区的市级网信部门。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 3 and 53",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "网络数据安全管理条例 (Network Data Security Management Regulations), article 26",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E7%BD%91%E7%BB%9C%E6%95%B0%E6%8D%AE%E5%AE%89%E5%85%A8%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B%282024-09-24%29.md",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/mainland-representative/geography",
      "policyId": "privacy/mainland-representative",
      "type": "geography",
      "severity": "high"
    }, "message": shared491, "remediation": shared492 }
  ] },
  { ...{
    "id": "privacy/marketing-consent",
    "area": "privacy",
    "title": { "en": "People consent to marketing and profiling and can refuse", "zh-CN": "营销与画像须经同意并可拒绝" },
    "severity": "high",
    "rationale": {
      "en": "Marketing and profiling are seldom necessary for a contract, so they need consent under PIPL article 13; and article 24 has whoever pushes information or markets by automated decisions offer a choice without personal features or an easy way to refuse. Checked for data on people in mainland China.",
      "zh-CN": "营销与画像通常并非履行合同所必需，依《个人信息保护法》第十三条须取得同意；第二十四条要求通过自动化决策推送信息或营销时，提供不针对个人特征的选项或便捷的拒绝方式。检查涉及中国大陆个人的数据。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 13 and 24",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/marketing-consent/data-category",
      "policyId": "privacy/marketing-consent",
      "type": "data-category",
      "severity": "high"
    }, "message": shared493, "remediation": shared494 }
  ] },
  { ...{
    "id": "privacy/minors-audit",
    "area": "privacy",
    "title": { "en": "The handling of data on minors is audited every year", "zh-CN": "每年审计未成年人个人信息处理情况" },
    "severity": "high",
    "rationale": {
      "en": "Article 37 of the Regulations on the protection of minors online has every handler of data on people under 18 audit it each year, whatever the number, and report; the notice of 2025-12-29 wants the report by the end of January for the year before. Minors are the target group here, or data on children is declared.",
      "zh-CN": "《未成年人网络保护条例》第三十七条要求处理未成年人个人信息者不论数量每年进行合规审计并报告；2025-12-29 公告要求于每年 1 月底前报送上一年度情况。此处未成年人为目标用户，或已声明儿童数据。"
    },
    "references": [
      {
        "title": "未成年人网络保护条例 (Regulations on the protection of minors online), article 37",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E6%9C%AA%E6%88%90%E5%B9%B4%E4%BA%BA%E7%BD%91%E7%BB%9C%E4%BF%9D%E6%8A%A4%E6%9D%A1%E4%BE%8B%282023-10-16%29.md",
        "read": "2026-11-27"
      },
      {
        "title": "关于报送未成年人个人信息保护合规审计情况的公告 (CAC notice of 2025-12-29), as quoted",
        "url": "https://www.secrss.com/articles/86570",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "privacy/minors-audit/geography", "policyId": "privacy/minors-audit", "type": "geography", "severity": "high" }, "message": shared495, "remediation": shared496 }
  ] },
  { ...{
    "id": "privacy/minors-audit-to-confirm",
    "area": "privacy",
    "title": {
      "en": "The handling of data on minors is audited every year, where there may be any",
      "zh-CN": "每年审计未成年人个人信息处理情况（可能涉及未成年人时）"
    },
    "severity": "medium",
    "rationale": {
      "en": "Article 37 of the Regulations on the protection of minors online has every handler of data on people under 18 audit it each year, whatever the number, and report; the notice of 2025-12-29 wants the report by the end of January for the year before. Where minors are only possible among the users, whether their data is handled at all is for a person to judge, so this is a warning.",
      "zh-CN": "《未成年人网络保护条例》第三十七条要求处理未成年人个人信息者不论数量每年进行合规审计并报告；2025-12-29 公告要求于每年 1 月底前报送上一年度情况。若未成年人仅为可能的用户，是否处理其信息需人工判断，故仅作提醒。"
    },
    "references": [
      {
        "title": "未成年人网络保护条例 (Regulations on the protection of minors online), article 37",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E6%9C%AA%E6%88%90%E5%B9%B4%E4%BA%BA%E7%BD%91%E7%BB%9C%E4%BF%9D%E6%8A%A4%E6%9D%A1%E4%BE%8B%282023-10-16%29.md",
        "read": "2026-11-27"
      },
      {
        "title": "关于报送未成年人个人信息保护合规审计情况的公告 (CAC notice of 2025-12-29), as quoted",
        "url": "https://www.secrss.com/articles/86570",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/minors-audit-to-confirm/geography",
      "policyId": "privacy/minors-audit-to-confirm",
      "type": "geography",
      "severity": "medium"
    }, "message": shared495, "remediation": shared496 }
  ] },
  { ...{
    "id": "privacy/notice-countries",
    "area": "privacy",
    "title": { "en": "Privacy notices name the countries where data goes", "zh-CN": "隐私告知列明数据所至国家" },
    "severity": "medium",
    "rationale": {
      "en": "GDPR article 13(1)(f) and PIPL article 39 have the notice say where data goes. For users of WeChat that is what its own policy names: Singapore, Malaysia, Hong Kong, the United States, outside of the European Economic Area the Netherlands, and, for support and by interoperability, mainland China; and every destination that the manifest declares. Checked where a notice says which countries it names.",
      "zh-CN": "GDPR 第十三条第一款 f 项与《个人信息保护法》第三十九条要求告知数据去向。对 WeChat 用户而言，包括其政策列明的新加坡、马来西亚、香港、美国、荷兰（欧洲经济区以外），以及因技术支持和互通而涉及的中国大陆，还有清单声明的所有目的地。仅在告知列出所述国家时检查。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 39",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/notice-countries/privacy-notice",
      "policyId": "privacy/notice-countries",
      "type": "privacy-notice",
      "severity": "medium"
    }, "message": shared497, "remediation": shared498 }
  ] },
  { ...{
    "id": "privacy/notice-per-geography",
    "area": "privacy",
    "title": { "en": "Every geography of the audience has a privacy notice", "zh-CN": "每个受众地区都有隐私告知" },
    "severity": "medium",
    "rationale": {
      "en": "The WeChat Privacy Policy covers WeChat itself, not what you do with the data: Official Accounts, mini programs and Weixin Login are outside of it. Each place where users are has its own law on what a notice must say: GDPR articles 13 and 14 in the EEA, PIPL articles 17 and 39 in mainland China, which want the foreign recipient named. One text for all rarely says what each law asks.",
      "zh-CN": "WeChat 隐私政策只覆盖 WeChat 自身，不覆盖公众号、小程序和微信登录中您对数据的处理。各地法律对隐私告知的要求不同：欧洲经济区为 GDPR 第 13、14 条，中国大陆为《个人信息保护法》第十七、三十九条（须告知境外接收方）。一份通用文本通常无法满足各地要求。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 17 and 39",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-22"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), articles 13 and 14",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/notice-per-geography/geography",
      "policyId": "privacy/notice-per-geography",
      "type": "geography",
      "severity": "medium"
    }, "message": shared499, "remediation": shared500 }
  ] },
  { ...{
    "id": "privacy/notice-reviewed",
    "area": "privacy",
    "title": { "en": "Privacy notices are reviewed every year", "zh-CN": "隐私告知每年复核" },
    "severity": "medium",
    "rationale": {
      "en": "WeChat's own Privacy Policy changed three times in the summer of 2026, twice of them under an unchanged date. A notice that was not looked at for a year no longer says what happens. No law sets the twelve months; they are common practice, so this is a warning.",
      "zh-CN": "WeChat 隐私政策在 2026 年夏季变更三次，其中两次未更改标注日期。一年未复核的告知已与实际不符。十二个月并非法定期限，而是通行做法，故仅作提醒。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/notice-reviewed/privacy-notice",
      "policyId": "privacy/notice-reviewed",
      "type": "privacy-notice",
      "severity": "medium"
    }, "message": shared501, "remediation": shared502 }
  ] },
  { ...{
    "id": "privacy/officer",
    "area": "privacy",
    "title": { "en": "An officer is named where the law asks for one", "zh-CN": "依法须指定负责人的已指定" },
    "severity": "medium",
    "rationale": {
      "en": "Canada, Singapore, the Philippines, Vietnam and Brazil want an officer whatever the number of people, Malaysia above 20,000. That rests on general knowledge of these laws or on reports, so this is a warning until a lawyer confirms it.",
      "zh-CN": "加拿大、新加坡、菲律宾、越南、巴西不论人数均要求负责人，马来西亚为超过 2 万人。依据为一般了解或报道，故仅作提醒，待律师确认。"
    },
    "references": [
      {
        "title": "PDPC Singapore, Data Protection Officers",
        "url": "https://www.pdpc.gov.sg/Overview-of-PDPA/Data-Protection/Business-Owner/Data-Protection-Officers",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{ "id": "privacy/officer/geography", "policyId": "privacy/officer", "type": "geography", "severity": "medium" }, "message": shared503, "remediation": shared504 }
  ] },
  { ...{
    "id": "privacy/permission-purpose",
    "area": "privacy",
    "title": { "en": "The purpose shown with a request for location is real and fits", "zh-CN": "请求定位时展示的用途真实且不超长" },
    "severity": "low",
    "rationale": {
      "en": "When a mini program asks for the location, the user reads the text `desc` of `permission`. The documentation allows at most 30 characters and asks for the purpose. A text that is cut off, empty or left over from a template tells the user nothing, so the consent that follows informs nobody, and reviewers refuse it.",
      "zh-CN": "小程序请求定位授权时，用户看到的是 `permission` 中的 `desc`。文档规定最长 30 个字符，并须说明用途。被截断、空白或模板遗留的文字等于没有告知，授权不构成知情同意，也会被审核驳回。"
    },
    "references": [
      {
        "title": "Global configuration (全局配置, app.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html",
        "read": "2026-11-27"
      },
      {
        "title": "Development mode of third-party platforms (开发模式, ext.json)",
        "url": "https://developers.weixin.qq.com/miniprogram/dev/devtools/ext.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/permission-purpose/wechat_mini_program",
      "policyId": "privacy/permission-purpose",
      "type": "wechat_mini_program",
      "severity": "low"
    }, "message": shared505, "remediation": shared506 },
    { ...{
      "id": "privacy/permission-purpose/wechat_mini_program_ext",
      "policyId": "privacy/permission-purpose",
      "type": "wechat_mini_program_ext",
      "severity": "low"
    }, "message": shared505, "remediation": shared506 },
    { ...{
      "id": "privacy/permission-purpose/wechat_mini_game",
      "policyId": "privacy/permission-purpose",
      "type": "wechat_mini_game",
      "severity": "low"
    }, "message": shared505, "remediation": shared506 }
  ] },
  { ...{
    "id": "privacy/processor-contract",
    "area": "privacy",
    "title": { "en": "Processors work under a contract", "zh-CN": "受托处理均有合同" },
    "severity": "medium",
    "rationale": {
      "en": "Whoever has others handle personal data has to agree with them on purpose, manner, scope and protection: PIPL article 21, article 12 of the Network Data Security Management Regulations (with records kept for three years), GDPR article 28.",
      "zh-CN": "委托他人处理个人信息须约定目的、方式、范围与保护义务：《个人信息保护法》第二十一条、《网络数据安全管理条例》第十二条（记录保存三年）、GDPR 第二十八条。"
    },
    "references": [
      {
        "title": "网络数据安全管理条例 (Network Data Security Management Regulations), article 12",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E7%BD%91%E7%BB%9C%E6%95%B0%E6%8D%AE%E5%AE%89%E5%85%A8%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B%282024-09-24%29.md",
        "read": "2026-11-27"
      },
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), article 21",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/processor-contract/processor",
      "policyId": "privacy/processor-contract",
      "type": "processor",
      "severity": "medium"
    }, "message": shared507, "remediation": shared508 }
  ] },
  { ...{
    "id": "privacy/representative",
    "area": "privacy",
    "title": { "en": "A representative is named where the law asks for one", "zh-CN": "依法须指定代表的已指定" },
    "severity": "medium",
    "rationale": {
      "en": "GDPR article 27 has a company outside of the European Union that offers goods or services to people in it name a representative in one of the member states, unless it handles their data only occasionally; the United Kingdom and Turkey ask for one of their own. Whether the exception holds is for a person to judge, so this is a warning.",
      "zh-CN": "GDPR 第二十七条要求向欧盟境内个人提供商品或服务的境外公司在某一成员国指定代表，仅偶尔处理者除外；英国和土耳其另有要求。例外是否成立需人工判断，故仅作提醒。"
    },
    "references": [{ "title": "GDPR, article 27", "url": "https://gdpr.eu/?p=5271", "read": "2026-11-27" }],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/representative/geography",
      "policyId": "privacy/representative",
      "type": "geography",
      "severity": "medium"
    }, "message": shared509, "remediation": shared510 }
  ] },
  { ...{
    "id": "privacy/restricted-geography",
    "area": "privacy",
    "title": { "en": "WeChat is not offered where it is barred", "zh-CN": "不在禁用微信的地区提供服务" },
    "severity": "high",
    "rationale": {
      "en": "India blocked WeChat for everyone in June 2020 and keeps it blocked; Canada, Hong Kong, Taiwan, Virginia and others bar it from devices of their governments, by name or with all software of mainland brands. Whoever builds a service for these users on WeChat will not reach them, or makes them break a rule. The public sector counts only where `audience.publicSector` says so.",
      "zh-CN": "印度自 2020 年 6 月起对所有人封禁微信；加拿大、香港、台湾、弗吉尼亚州等禁止在政府设备上使用（点名或作为大陆品牌软件）。为这些用户基于微信提供服务，要么无法触达，要么使其违规。公共部门仅在声明 `audience.publicSector` 时计入。"
    },
    "references": [
      {
        "title": "Press release of the Government of India of 2020-06-29 on 59 mobile apps, as reported",
        "url": "https://www.livemint.com/news/india/banning-chinese-apps-was-a-digital-strike-ravi-shankar-prasad-11593673429874.html",
        "read": "2026-11-27"
      },
      {
        "title": "Statement of the Treasury Board of Canada of 2023-10-30 on WeChat, as reported",
        "url": "https://www.livemint.com/technology/tech-news/canada-bans-wechat-kaspersky-applications-on-government-devices-unacceptable-level-of-risk-11698722448916.html",
        "read": "2026-11-27"
      },
      {
        "title": "Guidelines of the Digital Policy Office of Hong Kong, October 2024, as reported",
        "url": "https://www.thehindu.com/news/international/hong-kong-bars-whatsapp-google-drive-wechat-from-government-computers/article68786012.ece",
        "read": "2026-11-27"
      },
      {
        "title": "Executive Yuan, 院授數資安字第1141000253號 of 2025-03-31, as passed on by a school",
        "url": "https://cloudschool.chc.edu.tw/open-message/074681/view-news/7471",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/restricted-geography/geography",
      "policyId": "privacy/restricted-geography",
      "type": "geography",
      "severity": "high"
    }, "message": shared511, "remediation": shared512 }
  ] },
  { ...{
    "id": "privacy/separate-consent",
    "area": "privacy",
    "title": { "en": "People consent to the handling of sensitive data separately", "zh-CN": "处理敏感个人信息取得单独同意" },
    "severity": "high",
    "rationale": {
      "en": "PIPL article 29 wants separate consent for sensitive data: biometrics, religion, specific identity, health, financial accounts, whereabouts, and everything about children under 14, for whom article 31 has a guardian consent and wants rules of their own. Data that is handled only by legal duty is left out.",
      "zh-CN": "《个人信息保护法》第二十九条要求处理敏感个人信息（生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹及不满十四周岁未成年人信息）取得单独同意；第三十一条要求监护人同意并制定专门规则。仅因法定义务处理的数据不在此列。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 13, 28, 29 and 31",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/separate-consent/data-category",
      "policyId": "privacy/separate-consent",
      "type": "data-category",
      "severity": "high"
    }, "message": shared513, "remediation": shared514 }
  ] },
  { ...{
    "id": "privacy/statistics-processor",
    "area": "privacy",
    "title": { "en": "Who counts the visits is declared", "zh-CN": "统计服务的受托方已声明" },
    "severity": "medium",
    "rationale": {
      "en": "uni-app's statistics send what users do to the vendor's servers unless version 2 is set up with a cloud of one's own. The vendor then processes personal data for you: it belongs into the notice and among the processors. Only a switch that is on in the part for WeChat is reported.",
      "zh-CN": "uni-app 统计会将用户行为发送至厂商服务器（配置为自有云的第 2 版除外），厂商即受托处理个人信息，应写入隐私告知并列为受托方。仅报告微信部分中已开启的开关。"
    },
    "references": [
      {
        "title": "网络数据安全管理条例 (Network Data Security Management Regulations), article 12",
        "url": "https://github.com/LawRefBook/Laws/blob/2f4c5c2/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E7%BD%91%E7%BB%9C%E6%95%B0%E6%8D%AE%E5%AE%89%E5%85%A8%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B%282024-09-24%29.md",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/statistics-processor/wechat_mini_program",
      "policyId": "privacy/statistics-processor",
      "type": "wechat_mini_program",
      "severity": "medium"
    }, "message": shared515, "remediation": shared516 }
  ] },
  { ...{
    "id": "privacy/transfer-mechanism",
    "area": "privacy",
    "title": { "en": "Transfers rest on a mechanism that the law knows and that holds", "zh-CN": "跨境传输的机制为法律所认可且有效" },
    "severity": "high",
    "rationale": {
      "en": "Each law lists what may carry personal data abroad: PIPL article 38 the security assessment, the standard contract and the certification, GDPR articles 45 to 49 adequacy, clauses, binding rules and narrow exceptions. A mechanism of another law, or one that has run out, carries nothing. Whether the mechanism out of mainland China fits the volumes is checked elsewhere.",
      "zh-CN": "各法律均列明个人信息出境的途径：《个人信息保护法》第三十八条为安全评估、标准合同与认证；GDPR 第四十五至四十九条为充分性决定、标准条款、约束性规则与例外。他法的机制或已到期的机制不成立。中国大陆出境机制与数量是否匹配另行检查。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), articles 44 to 49",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/transfer-mechanism/transfer",
      "policyId": "privacy/transfer-mechanism",
      "type": "transfer",
      "severity": "high"
    }, "message": shared517, "remediation": shared518 }
  ] },
  { ...{
    "id": "privacy/transfer-mechanism-to-confirm",
    "area": "privacy",
    "title": {
      "en": "Transfers rest on a mechanism that the law knows and that holds, as far as we know",
      "zh-CN": "跨境传输的机制为法律所认可且有效（待确认）"
    },
    "severity": "medium",
    "rationale": {
      "en": "Each law lists what may carry personal data abroad: PIPL article 38 the security assessment, the standard contract and the certification, GDPR articles 45 to 49 adequacy, clauses, binding rules and narrow exceptions. A mechanism of another law, or one that has run out, carries nothing. Whether the mechanism out of mainland China fits the volumes is checked elsewhere. For the geographies of this policy the list rests on general knowledge, so this is a warning until a lawyer confirms it.",
      "zh-CN": "各法律均列明个人信息出境的途径：《个人信息保护法》第三十八条为安全评估、标准合同与认证；GDPR 第四十五至四十九条为充分性决定、标准条款、约束性规则与例外。他法的机制或已到期的机制不成立。中国大陆出境机制与数量是否匹配另行检查。本策略所涉地区的清单依据一般了解，仅作提醒，待律师确认。"
    },
    "references": [
      {
        "title": "中华人民共和国个人信息保护法 (PIPL), articles 38 and 40",
        "url": "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html",
        "read": "2026-11-27"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), articles 44 to 49",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/transfer-mechanism-to-confirm/transfer",
      "policyId": "privacy/transfer-mechanism-to-confirm",
      "type": "transfer",
      "severity": "medium"
    }, "message": shared517, "remediation": shared518 }
  ] },
  { ...{
    "id": "privacy/transfer-to-mainland",
    "area": "privacy",
    "title": { "en": "What components that Weixin runs bring to mainland China is declared", "zh-CN": "微信运营的组件引起的数据出境已声明" },
    "severity": "high",
    "rationale": {
      "en": "Official Accounts, mini programs, Weixin Login and Weixin Pay are run by Weixin in mainland China, whatever the audience: the WeChat Privacy Policy does not cover them. Users elsewhere who open one send data there, and most laws want a ground for that. There is no adequacy decision of the European Union or the United Kingdom for mainland China. Laws that restrict no transfer are left out.",
      "zh-CN": "公众号、小程序、微信登录与微信支付无论面向谁都由微信在中国大陆运营，不受 WeChat 隐私政策覆盖；境外用户使用时数据即传往中国大陆，多数法律要求有相应依据。欧盟和英国均无针对中国大陆的充分性决定。不限制出境的法律不在检查之列。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      },
      {
        "title": "Regulation (EU) 2016/679 (GDPR), articles 44 to 49",
        "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/transfer-to-mainland/geography",
      "policyId": "privacy/transfer-to-mainland",
      "type": "geography",
      "severity": "high"
    }, "message": shared519, "remediation": shared520 }
  ] },
  { ...{
    "id": "privacy/transfer-to-mainland-to-confirm",
    "area": "privacy",
    "title": {
      "en": "What components that Weixin runs bring to mainland China is declared, as far as we know",
      "zh-CN": "微信运营的组件引起的数据出境已声明（待确认）"
    },
    "severity": "medium",
    "rationale": {
      "en": "Official Accounts, mini programs, Weixin Login and Weixin Pay are run by Weixin in mainland China, whatever the audience: the WeChat Privacy Policy does not cover them. Users elsewhere who open one send data there, and most laws want a ground for that. For the geographies of this policy that rests on general knowledge of the law, so this is a warning until a lawyer confirms it.",
      "zh-CN": "公众号、小程序、微信登录与微信支付无论面向谁都由微信在中国大陆运营，不受 WeChat 隐私政策覆盖；境外用户使用时数据即传往中国大陆，多数法律要求有相应依据。本策略所涉地区的依据为对法律的一般了解，故仅作提醒，待律师确认。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "privacy/transfer-to-mainland-to-confirm/geography",
      "policyId": "privacy/transfer-to-mainland-to-confirm",
      "type": "geography",
      "severity": "medium"
    }, "message": shared519, "remediation": shared520 }
  ] },
  { ...{
    "id": "terms/accounts-acknowledged",
    "area": "terms",
    "title": { "en": "The terms of every account were accepted for it", "zh-CN": "每个账号的条款均已为其接受" },
    "severity": "high",
    "rationale": {
      "en": "Whoever operates an account accepts its terms for it. A record that lists the accounts for which the terms were accepted says nothing about one that came later. A record that lists none may be meant for all, and is not judged here.",
      "zh-CN": "账号条款由其运营者为该账号接受。列明账号的确认记录，对其后新增的账号不作说明。未列明账号的记录可能适用于全部账号，此处不作判断。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18), authority to bind an organisation",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/accounts-acknowledged/required-document",
      "policyId": "terms/accounts-acknowledged",
      "type": "required-document",
      "severity": "high"
    }, "message": shared521, "remediation": shared522 }
  ] },
  { ...{
    "id": "terms/acknowledgement-accounts",
    "area": "terms",
    "title": { "en": "Terms were accepted for the accounts as they are", "zh-CN": "条款确认对应账号现状" },
    "severity": "high",
    "rationale": {
      "en": "The dial code of an account decides which terms bind it. When its telephone number moves to or from +86, the account converts and the other terms are put before it; another registrant is another party. What was accepted for the account as it was is void then. A record of an account's terms that names no accounts cannot be checked for that, which `--strict` reports.",
      "zh-CN": "账号的国家码决定适用条款。手机号改为或不再是 +86 时，账号会转换，并须重新接受另一套条款；注册主体变更即为另一合同方。此前对旧账号作出的确认随之失效。账号条款的确认若未列明账号，则无法核对，`--strict` 会报告。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18), which terms apply by telephone number",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-accounts/acknowledgement",
      "policyId": "terms/acknowledgement-accounts",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared523, "remediation": shared524 }
  ] },
  { ...{
    "id": "terms/acknowledgement-approver",
    "area": "terms",
    "title": { "en": "Nobody approves a record of their own", "zh-CN": "确认记录不得自行批准" },
    "severity": "high",
    "rationale": {
      "en": "A record of acceptance is proof only if more than one person stands behind it. Where it says who wrote it and who approved it, one of the approvers has to be somebody else. A record that names no approvers is not judged here: the review of the pull request may stand for it.",
      "zh-CN": "仅当不止一人为其负责时，确认记录才有证明力。记录写明撰写人与批准人的，批准人中须有撰写人以外的人。未列批准人的记录在此不作判断，合并请求的评审可以代替。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18), authority to bind an organisation",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-approver/acknowledgement",
      "policyId": "terms/acknowledgement-approver",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared525, "remediation": shared526 }
  ] },
  { ...{
    "id": "terms/acknowledgement-drift",
    "area": "terms",
    "title": { "en": "New texts of accepted documents are read within 30 days", "zh-CN": "已确认文件的新文本须在 30 天内阅读" },
    "severity": "medium",
    "rationale": {
      "en": "When the text of an accepted document changes, somebody has to read what is new. Thirty days are time enough; after them terms/acknowledgement-version fails at its higher severity.",
      "zh-CN": "已确认文件的文本变更后，须有人阅读新内容。期限为 30 天；逾期由 terms/acknowledgement-version 以更高严重级别报告。"
    },
    "references": [
      {
        "title": "Open Terms Archive, versions of the WeChat terms",
        "url": "https://github.com/OpenTermsArchive/pga-versions/tree/main/WeChat",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-drift/acknowledgement",
      "policyId": "terms/acknowledgement-drift",
      "type": "acknowledgement",
      "severity": "medium"
    }, "message": shared527, "remediation": shared528 }
  ] },
  { ...{
    "id": "terms/acknowledgement-entity",
    "area": "terms",
    "title": { "en": "Acknowledgements name the company that contracts", "zh-CN": "条款确认所载签约主体正确" },
    "severity": "high",
    "rationale": {
      "en": "The same WeChat terms are offered by two companies: the Dutch one for telephone numbers of the EEA, the United Kingdom and Switzerland, the Singaporean one for all others; governing law and forum differ. Everything that runs on Weixin is offered by Shenzhen Tencent, payments by Tenpay. A record that names another company accepts a contract that nobody offered.",
      "zh-CN": "同一份 WeChat 条款由两家公司提供：欧洲经济区、英国和瑞士号码由荷兰公司签约，其余由新加坡公司签约，适用法律和管辖各不相同。微信（Weixin）侧服务由深圳腾讯提供，支付由财付通提供。主体写错的记录，等于接受了一份无人提供的合同。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      },
      {
        "title": "WeCom Service Agreement",
        "url": "https://work.weixin.qq.com/nl/service_agreement",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-entity/acknowledgement",
      "policyId": "terms/acknowledgement-entity",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared529, "remediation": shared530 }
  ] },
  { ...{
    "id": "terms/acknowledgement-expired",
    "area": "terms",
    "title": { "en": "Acknowledgements are in force", "zh-CN": "条款确认在有效期内" },
    "severity": "high",
    "rationale": {
      "en": "An acceptance ages: terms change, people leave, accounts move to other numbers and other companies. Records therefore end after a year at most, and the terms are read again. An expired record is no better than none.",
      "zh-CN": "确认会过时：条款更新、人员离职、账号更换号码或主体。因此记录最长一年有效，到期须重新阅读条款。过期的记录等同于没有。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-expired/acknowledgement",
      "policyId": "terms/acknowledgement-expired",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared531, "remediation": shared532 }
  ] },
  { ...{
    "id": "terms/acknowledgement-legal-approver",
    "area": "terms",
    "title": { "en": "Terms are accepted by those who may", "zh-CN": "条款由有权人员接受" },
    "severity": "high",
    "rationale": {
      "en": "Whoever uses WeChat for an organisation warrants to be authorised to bind it. `governance.legalApprovers` says who is; one of them has to stand behind each record of terms, as the one who decided or as one who approved. The same holds for statements that lawyers make; those on privacy, security or business are made by whoever answers for these. Where no approvers are declared, nothing is asked; who belongs to a team is not known from the repository.",
      "zh-CN": "以组织名义使用 WeChat 者，须保证其有权约束该组织。`governance.legalApprovers` 列明有权人员；每份条款确认须由其中一人作出或批准。须由法务作出的声明同此；隐私、安全、业务类声明由各自负责人作出。未声明有权人员的不作要求；团队成员无法从仓库得知。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18), authority to bind an organisation",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-legal-approver/acknowledgement",
      "policyId": "terms/acknowledgement-legal-approver",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared533, "remediation": shared534 }
  ] },
  { ...{
    "id": "terms/acknowledgement-missing",
    "area": "terms",
    "title": { "en": "Every document that binds the integration is acknowledged", "zh-CN": "所有具约束力的条款均已确认" },
    "severity": "high",
    "rationale": {
      "en": "Different terms bind Weixin (mainland China) and WeChat (elsewhere), and dial code, contracting party and component decide which apply, not where the company sits: a mini program brings the Weixin platform terms of Shenzhen Tencent even to a company that never set foot in China, an account under a German number brings the WeChat terms with the Dutch company. Whoever signs for an organisation warrants that they may bind it. A record of who accepted which text keeps that from being a click that nobody remembers.",
      "zh-CN": "微信（中国大陆）与 WeChat（其他地区）适用不同条款：由手机号国家码、签约主体和所用组件决定，而非公司所在地。即使公司与中国大陆无关，使用小程序也受深圳腾讯的平台条款约束。签署人须声明其有权约束本组织；保留由谁确认了哪一版文本的记录，才不会成为无人记得的一次点击。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Mini Program Platform Terms of Service",
        "url": "https://developers.weixin.qq.com/miniprogram/en/product/service.html",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-missing/required-document",
      "policyId": "terms/acknowledgement-missing",
      "type": "required-document",
      "severity": "high"
    }, "message": shared535, "remediation": shared536 }
  ] },
  { ...{
    "id": "terms/acknowledgement-period",
    "area": "terms",
    "title": { "en": "Acknowledgements are dated in the past and end within a year", "zh-CN": "条款确认日期有效且期限不超过一年" },
    "severity": "high",
    "rationale": {
      "en": "A record that is dated in the future was not made by anyone yet, and one without a near end is never looked at again. The terms of WeChat changed twice within seven weeks in 2026; a year is the longest that one reading may stand for.",
      "zh-CN": "日期在未来的记录尚未发生；期限过长的记录不会再被复核。2026 年 WeChat 条款在七周内两次变更，因此一次确认最长有效一年。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      },
      {
        "title": "Open Terms Archive, versions of the WeChat terms",
        "url": "https://github.com/OpenTermsArchive/pga-versions/tree/main/WeChat",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-period/acknowledgement",
      "policyId": "terms/acknowledgement-period",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared537, "remediation": shared538 }
  ] },
  { ...{
    "id": "terms/acknowledgement-rejected",
    "area": "terms",
    "title": { "en": "No component stands on rejected terms", "zh-CN": "组件不依赖被拒绝的条款" },
    "severity": "high",
    "rationale": {
      "en": "A document that binds a component in use was read and rejected. Then the component must go, or the decision must be taken again: using it anyway is acceptance by conduct.",
      "zh-CN": "约束在用组件的条款经阅读后被拒绝，则应停用该组件或重新决策：继续使用即构成以行为接受。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Mini Program Platform Terms of Service",
        "url": "https://developers.weixin.qq.com/miniprogram/en/product/service.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-rejected/acknowledgement",
      "policyId": "terms/acknowledgement-rejected",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared539, "remediation": shared540 }
  ] },
  { ...{
    "id": "terms/acknowledgement-scope",
    "area": "terms",
    "title": { "en": "No record of terms spans mainland China and elsewhere", "zh-CN": "条款确认不跨越中国大陆与其他地区" },
    "severity": "high",
    "rationale": {
      "en": "Weixin and WeChat are offered by different companies under different law, and their audiences are kept apart: what was weighed for users in mainland China was not weighed for users elsewhere. One record for both hides which of the two questions was answered. A record that names no geographies is not judged; the terms that bind follow from accounts and components.",
      "zh-CN": "微信与 WeChat 由不同公司依不同法律提供，受众彼此分开：针对中国大陆用户所作的权衡，并不等于针对其他地区的权衡。一份记录同时覆盖两者，便看不出回答的是哪个问题。未写明地区的记录不作判断，适用条款由账号和组件决定。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18), section 18 and schedule 1",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      },
      {
        "title": "WeChat Terms of Service (text of 2025-11-18), Interoperability with Weixin",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-scope/acknowledgement",
      "policyId": "terms/acknowledgement-scope",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared541, "remediation": shared542 }
  ] },
  { ...{
    "id": "terms/acknowledgement-text",
    "area": "terms",
    "title": { "en": "Kept texts are the texts that were accepted", "zh-CN": "留存文本与所确认文本一致" },
    "severity": "high",
    "rationale": {
      "en": "For most terms of Weixin no public archive keeps the text, so the organisation keeps its own capture beside the record (`file`). The digest in the record says which text was accepted; if the kept text has another, nobody can show later what was agreed to.",
      "zh-CN": "微信的多数条款没有公开存档，因此组织须在记录旁留存自己的抓取文本（`file`）。记录中的摘要说明接受的是哪份文本；若与留存文本不符，日后便无法证明约定的内容。"
    },
    "references": [
      {
        "title": "Open Terms Archive, versions of the WeChat terms",
        "url": "https://github.com/OpenTermsArchive/pga-versions/tree/main/WeChat",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-text/acknowledgement",
      "policyId": "terms/acknowledgement-text",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared543, "remediation": shared544 }
  ] },
  { ...{
    "id": "terms/acknowledgement-version",
    "area": "terms",
    "title": { "en": "The text in force is the text that was accepted", "zh-CN": "已确认的文本为现行文本" },
    "severity": "high",
    "rationale": {
      "en": "A printed date is no version: the text of the WeChat Privacy Policy changed on 2026-06-12 and 2026-07-28 while the date it printed stayed 2026-04-07. So an acknowledgement carries the digest of the text, and it is compared with the digest of the text in force, taken from the Markdown files of Open Terms Archive, which two independent collections reproduce byte for byte. Within the first 30 days of a new text, terms/acknowledgement-drift reports it instead.",
      "zh-CN": "印刷日期不是版本：WeChat 隐私政策的文本在 2026-06-12 和 2026-07-28 两次变更，而所示日期始终为 2026-04-07。因此确认须记录文本摘要，并与现行文本（Open Terms Archive 的 Markdown 文件，两个独立采集结果逐字节一致）的摘要比较。新文本出现后的前 30 天由 terms/acknowledgement-drift 提示。"
    },
    "references": [
      {
        "title": "Open Terms Archive, versions of the WeChat terms",
        "url": "https://github.com/OpenTermsArchive/pga-versions/tree/main/WeChat",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-22"
      },
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/acknowledgement-version/acknowledgement",
      "policyId": "terms/acknowledgement-version",
      "type": "acknowledgement",
      "severity": "high"
    }, "message": shared545, "remediation": shared546 }
  ] },
  { ...{
    "id": "terms/arbitration-decided",
    "area": "terms",
    "title": { "en": "The arbitration clause for the United States is decided on", "zh-CN": "美国仲裁条款已作决定" },
    "severity": "high",
    "rationale": {
      "en": "For users who reside in the United States the WeChat Terms of Service replace court and jury by individual arbitration before JAMS, under the law of Delaware. Whoever agreed to an earlier arbitration clause may refuse the change, in writing and within 30 days of the new effective date; after that the choice is gone. So somebody has to decide in time, and the decision has to be found later.",
      "zh-CN": "对居住在美国的用户，WeChat 服务条款以 JAMS 个别仲裁（适用特拉华州法）取代法院与陪审团。曾同意过旧仲裁条款者，可在新条款生效之日起 30 天内书面拒绝变更；逾期即丧失选择。因此须有人及时决定，并留有记录可查。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18), section 18 and schedule 1",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/arbitration-decided/required-statement",
      "policyId": "terms/arbitration-decided",
      "type": "required-statement",
      "severity": "high"
    }, "message": shared547, "remediation": shared548 }
  ] },
  { ...{
    "id": "terms/audit-access-accepted",
    "area": "terms",
    "title": { "en": "Tencent's right to review systems is accepted", "zh-CN": "已接受腾讯对系统的审查权" },
    "severity": "medium",
    "rationale": {
      "en": "By clause 2.1.7 of the Weixin Open Platform Developer Service Agreement, Tencent may review the systems that a developer connects: their technology, security and qualification. By clause 2.7.1(1) the developer has to help with audits and inspections of how personal data is processed. Systems that also hold the data of others, or are under confidentiality towards somebody else, need a decision on what may be shown.",
      "zh-CN": "依《微信开放平台开发者服务协议》第 2.1.7 条，腾讯有权审查开发者接入的信息系统（技术、安全、主体资质）；依第 2.7.1(1) 条，开发者须配合对个人数据处理的审计与检查。若系统同时存有他人数据或负有保密义务，须事先决定可展示的范围。"
    },
    "references": [
      {
        "title": "Weixin Open Platform Developer Service Agreement, clauses 2.1.7 and 2.7.1(1)",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/audit-access-accepted/required-statement",
      "policyId": "terms/audit-access-accepted",
      "type": "required-statement",
      "severity": "medium"
    }, "message": shared549, "remediation": shared550 }
  ] },
  { ...{
    "id": "terms/connected-persons-informed",
    "area": "terms",
    "title": { "en": "People whose data the organisation hands over were told", "zh-CN": "已告知其数据被提交的关联人员" },
    "severity": "medium",
    "rationale": {
      "en": "Whoever uses WeChat for an organisation agrees, by the WeChat Privacy Policy, to notify the people of that organisation whose personal data WeChat collects or is given, and to obtain their consent. These are usually the staff who operate the accounts. Only the organisation can know whether that was done.",
      "zh-CN": "以组织名义使用 WeChat，即依其隐私政策同意：告知其个人信息被 WeChat 收集或提交的本组织人员，并取得其同意。通常即运营账号的员工。是否已经做到，只有组织自身知道。"
    },
    "references": [
      {
        "title": "WeChat Privacy Policy (text of 2026-08-06)",
        "url": "https://www.wechat.com/en/privacy_policy.html",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/connected-persons-informed/required-statement",
      "policyId": "terms/connected-persons-informed",
      "type": "required-statement",
      "severity": "medium"
    }, "message": shared551, "remediation": shared552 }
  ] },
  { ...{
    "id": "terms/governing-law-accepted",
    "area": "terms",
    "title": { "en": "Governing law and forum are accepted", "zh-CN": "适用法律与争议解决地已确认" },
    "severity": "high",
    "rationale": {
      "en": "Whoever uses Weixin or WeChat for a company submits it to a law and a forum far from home: the law of Singapore and arbitration at the Singapore International Arbitration Centre for the WeChat terms, arbitration in the United States for residents there, the law of mainland China and the courts of Nanshan for the Weixin Open Platform. Which one binds follows from account and component; whether the company can live with it is for its lawyers to say, and no file can say it for them.",
      "zh-CN": "以公司名义使用微信或 WeChat，即接受远离本地的法律与管辖：WeChat 条款适用新加坡法并由新加坡国际仲裁中心仲裁，美国居民在美国仲裁，微信开放平台适用中国大陆法律并由南山法院管辖。由账号和组件决定适用哪一种；公司能否接受，须由法务判断，文件无法代为回答。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18), section 18 and schedule 1",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-27"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement, clause 8",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/governing-law-accepted/required-statement",
      "policyId": "terms/governing-law-accepted",
      "type": "required-statement",
      "severity": "high"
    }, "message": shared553, "remediation": shared554 }
  ] },
  { ...{
    "id": "terms/integration-declared",
    "area": "terms",
    "title": { "en": "A WeChat integration is declared", "zh-CN": "微信集成已作声明" },
    "severity": "high",
    "rationale": {
      "en": "No file of a mini program or back end shows who the users are, which company contracts with Tencent and which terms its people accepted; but these decide which terms bind, where personal data may rest and what has to be encrypted. Without the declaration none of that can be checked, and a repository would pass for want of it.",
      "zh-CN": "小程序和后端文件均无法表明用户是谁、由哪家公司与腾讯签约、接受了哪些条款；而这些决定了适用条款、个人信息存放地和加密要求。没有声明则上述各项都无法检查，仓库会因缺少声明而通过。"
    },
    "references": [
      {
        "title": "WeChat Terms of Service (text of 2025-11-18)",
        "url": "https://www.wechat.com/en/service_terms.html",
        "read": "2026-11-22"
      },
      {
        "title": "Weixin Open Platform Developer Service Agreement",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-22"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/integration-declared/declaration",
      "policyId": "terms/integration-declared",
      "type": "declaration",
      "severity": "high"
    }, "message": shared555, "remediation": shared556 }
  ] },
  { ...{
    "id": "terms/platform-data-marketing",
    "area": "terms",
    "title": { "en": "Data from Tencent is used for marketing only with its consent", "zh-CN": "腾讯提供的数据经同意方可用于营销" },
    "severity": "high",
    "rationale": {
      "en": "No data obtained in connection with WeChat, Weixin or the open platform may be used for promotion, marketing or advertising without Tencent's prior written consent: clause 2.7.3 of the Weixin Open Platform Developer Service Agreement. Consent of the users does not replace it.",
      "zh-CN": "未经腾讯事先书面同意，不得将与 WeChat、微信或开放平台相关的任何数据用于推广、营销或广告：《微信开放平台开发者服务协议》第 2.7.3 条。用户的同意不能替代该同意。"
    },
    "references": [
      {
        "title": "Weixin Open Platform Developer Service Agreement, clause 2.7.3",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/platform-data-marketing/data-category",
      "policyId": "terms/platform-data-marketing",
      "type": "data-category",
      "severity": "high"
    }, "message": shared557, "remediation": shared558 }
  ] },
  { ...{
    "id": "terms/platform-data-transfer",
    "area": "terms",
    "title": { "en": "Data from Tencent goes abroad or to others only with its approval", "zh-CN": "腾讯提供的数据经批准方可出境或提供给他人" },
    "severity": "high",
    "rationale": {
      "en": "Personal data that Tencent's interfaces hand over (OpenID, phone numbers, profiles, relationships) may not be transferred to any other country or any other person without Tencent's prior written approval: clause 2.7.1(9) of the Weixin Open Platform Developer Service Agreement. The law on exporting data comes on top. What users themselves typed in is not meant; nor is what Weixin itself brings to mainland China.",
      "zh-CN": "腾讯接口提供的个人数据（OpenID、手机号、资料、关系链），未经腾讯事先书面批准，不得转移至任何其他国家或任何其他人：《微信开放平台开发者服务协议》第 2.7.1(9) 条。数据出境的法律要求另行适用。用户自行填写的数据不在此列，微信自身带入中国大陆的数据亦然。"
    },
    "references": [
      {
        "title": "Weixin Open Platform Developer Service Agreement, clause 2.7.1(9)",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/platform-data-transfer/transfer",
      "policyId": "terms/platform-data-transfer",
      "type": "transfer",
      "severity": "high"
    }, "message": shared559, "remediation": shared560 }
  ] },
  { ...{
    "id": "terms/retired-component-deletion",
    "area": "terms",
    "title": { "en": "What a retired component collected is deleted", "zh-CN": "停用组件所收集的数据已删除" },
    "severity": "high",
    "rationale": {
      "en": "Whoever stops using the open platform has to delete all data obtained in connection with it, backups from the platform included, and stop using it: clause 2.7.7 of the Weixin Open Platform Developer Service Agreement. Payments are another contract, and their records have to be kept.",
      "zh-CN": "停止使用开放平台后，须删除由此取得的全部数据（包括来自平台的备份）并停止使用：《微信开放平台开发者服务协议》第 2.7.7 条。支付适用其他协议，其记录须依法留存。"
    },
    "references": [
      {
        "title": "Weixin Open Platform Developer Service Agreement, clause 2.7.7",
        "url": "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/retired-component-deletion/component",
      "policyId": "terms/retired-component-deletion",
      "type": "component",
      "severity": "high"
    }, "message": shared561, "remediation": shared562 }
  ] },
  { ...{
    "id": "terms/unofficial-client",
    "area": "terms",
    "title": { "en": "Bots use an interface of WeChat's own", "zh-CN": "机器人使用微信官方接口" },
    "severity": "medium",
    "rationale": {
      "en": "Wechaty's puppets for WeChat and the personal channels of chatgpt-on-wechat log in to an account as a person would, by the protocol of the web, pad or desktop client. WeChat forbids to log in by third-party software that it did not develop, authorize or approve, and restricts accounts that do; the projects themselves warn of it. All messages of the account pass through that software. Official Accounts, WeCom and WeChat's own bot interface have APIs for the purpose.",
      "zh-CN": "Wechaty 的微信 puppet 与 chatgpt-on-wechat 的个人号通道以网页、平板或桌面客户端协议模拟真人登录。微信禁止使用未经其开发、授权或认可的第三方软件登录， 并会限制此类账号，相关项目也有封号提示；账号的全部消息都会经过该软件。公众号、企业微信及微信官方机器人接口可满足此类需求。"
    },
    "references": [
      {
        "title": "WeChat Community Guidelines, Account Integrity",
        "url": "https://safety.wechat.com/en_US/community-guidelines/cover/account-integrity",
        "read": "2026-11-27"
      },
      {
        "title": "Wechaty, puppet providers with their protocols",
        "url": "https://github.com/wechaty/docusaurus/blob/055ef9d5ba9ac57e4ff8dd7148602821805e4feb/docusaurus/docs/puppet-providers/overview.mdx",
        "read": "2026-11-27"
      },
      {
        "title": "chatgpt-on-wechat, README: logging in by QR code may get the account banned",
        "url": "https://github.com/zhayujie/chatgpt-on-wechat/blob/5b85e60d5d5615fb5fb2bb82dfb7a2e17f59effe/README.md",
        "read": "2026-11-27"
      },
      {
        "title": "dify-on-wechat, channels",
        "url": "https://github.com/hanfangyuan4396/dify-on-wechat/blob/4685a7d89aa6881c14459037bc1d1564f84a9224/channel/channel_factory.py",
        "read": "2026-11-27"
      }
    ],
    "equivalents": []
  }, "rules": [
    { ...{
      "id": "terms/unofficial-client/wechat_bot",
      "policyId": "terms/unofficial-client",
      "type": "wechat_bot",
      "severity": "medium"
    }, "message": shared563, "remediation": shared564 }
  ] }
];
export {
  policies
};
