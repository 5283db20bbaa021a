import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-wechat-program.ts
var shared0 = { "en": "This callback address is a tunnel to a developer's machine.", "zh-CN": "该回调地址是通往开发者电脑的内网穿透地址。" };
var shared1 = {
  "en": "Write the address of your own server, or move it into a file for development, such as `application-dev.yml`.",
  "zh-CN": "填写自己服务器的地址，或移到开发配置中，如 `application-dev.yml`。"
};
var shared2 = { "en": "This example holds a value that looks like a real credential.", "zh-CN": "该示例文件含有形如真实凭据的值。" };
var shared3 = {
  "en": "Write a placeholder, such as `your-app-secret`, and reset the credential if it was ever in force.",
  "zh-CN": "改为占位符（如 `your-app-secret`）；若该凭据曾经生效，请重置。"
};
var shared4 = { "en": "A WeChat credential is written into this file in clear.", "zh-CN": "该文件以明文写入了微信凭据。" };
var shared5 = {
  "en": "Write a reference instead (`${WX_SECRET}` in Spring, `valueFrom.secretKeyRef` in Kubernetes, `{{env.WX_SECRET}}` in cloudbaserc.json) and keep the value in a secret store. Reset the credential: it stays readable in the history.",
  "zh-CN": "改为引用（Spring 的 `${WX_SECRET}`、Kubernetes 的 `valueFrom.secretKeyRef`、cloudbaserc.json 的 `{{env.WX_SECRET}}`），把值存入密钥管理服务，并重置该凭据：它仍留在仓库历史中。"
};
var shared6 = {
  "en": "An AppSecret is written into `ext.json`, which everyone who has the mini program can read.",
  "zh-CN": "AppSecret 被写入 `ext.json`，任何安装该小程序的人都能读取。"
};
var shared7 = {
  "en": "Take it out of the client and call the API from your server. Reset the AppSecret: it stays readable in the history and in every released version.",
  "zh-CN": "将其移出客户端，改由服务器调用接口，并重置 AppSecret：它仍留在仓库历史和每个已发布版本中。"
};
var shared8 = {
  "en": "Debug mode is on: routes and data updates are written to the console.",
  "zh-CN": "调试模式已开启，路由与数据更新会输出到控制台。"
};
var shared9 = { "en": "Remove `debug`, or set it to `false`.", "zh-CN": "移除 `debug` 或设为 `false`。" };
var shared10 = { "en": "Uploads go straight to the merchant's review list.", "zh-CN": "上传的代码直接进入商家的待审核列表。" };
var shared11 = {
  "en": "Remove `directCommit` or set it to `false`, and release from a template.",
  "zh-CN": "移除 `directCommit` 或设为 `false`，通过模板发布。"
};
var shared12 = {
  "en": "The check of domains, TLS versions and certificates is switched off for development.",
  "zh-CN": "开发阶段关闭了合法域名、TLS 版本与证书校验。"
};
var shared13 = {
  "en": "Set `urlCheck` to `true`, and add the domain that needs the exception to the server domains. If one developer needs it off for a while, keep `project.private.config.json` out of version control.",
  "zh-CN": "将 `urlCheck` 设为 `true`，并把需要的域名加入服务器域名；个人临时关闭时，不要提交 `project.private.config.json`。"
};
var shared14 = {
  "en": "The client is given an IP address for a server, which a published version refuses.",
  "zh-CN": "下发给客户端的服务器地址是 IP 地址，正式版会拒绝访问。"
};
var shared15 = { "en": "Write the name of the server, and add it to the server domains.", "zh-CN": "改用域名，并加入服务器域名。" };
var shared16 = {
  "en": "This mini program may be opened from yours, and is not on the organisation's allow list.",
  "zh-CN": "可从本小程序打开的该目标不在组织的允许清单中。"
};
var shared17 = {
  "en": "Review it and add its AppID to `allowList.miniPrograms` in `.wechat-policy/integration.yaml`; or remove it here.",
  "zh-CN": "评审后将其 AppID 加入 `.wechat-policy/integration.yaml` 的 `allowList.miniPrograms`；或在此移除。"
};
var shared18 = {
  "en": "A key or a value of this app.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "app.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared19 = {
  "en": "Write the key as the documentation of app.json spells it, with a value of the documented type.",
  "zh-CN": "按照 app.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared20 = {
  "en": "A key or a value of this ext.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "ext.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared21 = {
  "en": "Write the key as the documentation of ext.json spells it, with a value of the documented type.",
  "zh-CN": "按照 ext.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared22 = {
  "en": "A key or a value of this game.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "game.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared23 = {
  "en": "Write the key as the documentation of game.json spells it, with a value of the documented type.",
  "zh-CN": "按照 game.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared24 = {
  "en": "A key or a value of this plugin.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "plugin.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared25 = {
  "en": "Write the key as the documentation of plugin.json spells it, with a value of the documented type.",
  "zh-CN": "按照 plugin.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared26 = {
  "en": "A key or a value of this project.config.json is not as documented, and has no effect or stops the upload.",
  "zh-CN": "project.config.json 中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared27 = {
  "en": "Write the key as the documentation of project.config.json spells it, with a value of the documented type.",
  "zh-CN": "按照 project.config.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared28 = {
  "en": "A key or a value of this page is not as documented, and has no effect or stops the upload.",
  "zh-CN": "该页面配置中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared29 = {
  "en": "Write the key as the documentation of pages spells it, with a value of the documented type.",
  "zh-CN": "按照页面配置文档的写法使用键名，并填写文档规定类型的值。"
};
var shared30 = {
  "en": "A key or a value of this component is not as documented, and has no effect or stops the upload.",
  "zh-CN": "该组件配置中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared31 = {
  "en": "Write the key as the documentation of components spells it, with a value of the documented type.",
  "zh-CN": "按照组件配置文档的写法使用键名，并填写文档规定类型的值。"
};
var shared32 = {
  "en": "A key or a value of this theme is not as documented, and has no effect or stops the upload.",
  "zh-CN": "该主题文件中的键名或取值不符合文档，不会生效或导致上传失败。"
};
var shared33 = {
  "en": "Write the key as the documentation of theme.json spells it, with a value of the documented type.",
  "zh-CN": "按照 theme.json 文档的写法使用键名，并填写文档规定类型的值。"
};
var shared34 = { "en": "This rule never matches, so it keeps nothing out of the package.", "zh-CN": "该规则永远不会匹配，不会排除任何文件。" };
var shared35 = {
  "en": 'Write an object with `type` and `value`: a pattern as `glob` (`"type": "glob", "value": "test/**/*.json"`), an ending as `suffix` (`.map`), and a path from the root of the mini program as `file` or `folder`.',
  "zh-CN": '规则须为含 `type` 与 `value` 的对象：通配使用 `glob` 类型（如 `"type":"glob","value":"test/**/*.json"`），后缀使用 `suffix`（如 `.map`），`file` 与 `folder` 填写相对小程序目录的路径。'
};
var shared36 = { "en": "The client is given an address without encryption.", "zh-CN": "下发给客户端的地址未加密。" };
var shared37 = {
  "en": "Write the `https://` or `wss://` address, and add its domain to the server domains.",
  "zh-CN": "改为 `https://` 或 `wss://` 地址，并将域名加入服务器域名。"
};
var shared38 = { "en": "The provider of this plugin is not on the organisation's allow list.", "zh-CN": "该插件的提供方不在组织的允许清单中。" };
var shared39 = {
  "en": "Review the plugin and what it collects, then add its AppID to `allowList.plugins` in `.wechat-policy/integration.yaml`; or remove it.",
  "zh-CN": "评审该插件及其收集的信息后，将其 AppID 加入 `.wechat-policy/integration.yaml` 的 `allowList.plugins`；或移除该插件。"
};
var shared40 = { "en": "No plugin is declared under this alias, so the component does not load.", "zh-CN": "未声明该引用名的插件，组件无法加载。" };
var shared41 = {
  "en": "Declare the plugin with version and provider under this alias in `plugins` of `app.json` or of the subpackage (uni-app: of `mp-weixin` in `manifest.json`), correct the alias, or remove the component.",
  "zh-CN": "在 `app.json` 或分包的 `plugins`（uni-app 为 `manifest.json` 的 `mp-weixin`）中以该引用名声明插件的版本与提供方，或更正引用名，或移除该组件。"
};
var shared42 = {
  "en": "This file hands `wx` or one of its interfaces to the plugin, which then acts as your mini program.",
  "zh-CN": "该文件向插件导出了 `wx` 或其接口，插件可以以本小程序的身份调用。"
};
var shared43 = {
  "en": "Export only what the plugin needs to know, and functions that check what they are asked for: `module.exports = { pay: (order) => payChecked(order) }`.",
  "zh-CN": "只导出插件需要的数据，或对参数进行校验的函数：`module.exports = { pay: (order) => payChecked(order) }`。"
};
var shared44 = { "en": "A plugin is in use, and no list says which plugins were reviewed.", "zh-CN": "使用了插件，但没有经评审插件的清单。" };
var shared45 = {
  "en": "Review the plugin, then declare `allowList: {plugins: [<its provider>]}` in `.wechat-policy/integration.yaml`.",
  "zh-CN": "评审插件后，在 `.wechat-policy/integration.yaml` 中声明 `allowList: {plugins: [<其 provider>]}`。"
};
var shared46 = {
  "en": "Nothing in this app uses the plugin, but its code is downloaded and run.",
  "zh-CN": "应用中没有任何代码使用该插件，但其代码仍会被下载并运行。"
};
var shared47 = {
  "en": "Remove the declaration from `plugins`, and the plugin from the privacy notice.",
  "zh-CN": "从 `plugins` 中移除该声明，并从隐私声明中移除该插件。"
};
var shared48 = { "en": "This plugin is used in an unreleased or moving version.", "zh-CN": "该插件使用了未发布或浮动的版本。" };
var shared49 = {
  "en": 'Write the exact version that was reviewed, such as `"version":"1.0.0"`.',
  "zh-CN": '写明经过评审的确切版本，如 `"version":"1.0.0"`。'
};
var shared50 = { "en": "A command that the tools run by themselves fetches or hides code.", "zh-CN": "工具自动执行的命令会下载或隐藏代码。" };
var shared51 = {
  "en": "Keep the script in the repository and call it from there, or install the tool as a dependency with a lock file.",
  "zh-CN": "将脚本保存在仓库中并从仓库调用，或将工具作为依赖安装并提交锁文件。"
};
var shared52 = { "en": "A secret is written into a file that is shipped with the client.", "zh-CN": "密钥被写入随客户端分发的文件。" };
var shared53 = {
  "en": "Take it out of the client and do the work on your server. Reset the secret: it stays readable in the history and in every released version.",
  "zh-CN": "将其移出客户端，改由服务器处理，并重置该密钥：它仍留在仓库历史和每个已发布版本中。"
};
var shared54 = {
  "en": "This folder of server code lies inside the client's, and is packed with it.",
  "zh-CN": "该服务端代码目录位于小程序目录之内，会随之打包。"
};
var shared55 = {
  "en": 'Move the client to a folder of its own and name it in `miniprogramRoot` (`miniprogram/` beside `cloudfunctions/`); or keep the folder out: `"packOptions": {"ignore": [{"type": "folder", "value": "cloudfunctions"}]}`.',
  "zh-CN": '将客户端移至独立目录并写入 `miniprogramRoot`（如 `miniprogram/` 与 `cloudfunctions/` 并列）；或排除该目录：`"packOptions":{"ignore":[{"type":"folder","value":"cloudfunctions"}]}`。'
};
var shared56 = { "en": "Calls to the WeChat API go over plain http.", "zh-CN": "以 http 明文调用微信接口。" };
var shared57 = {
  "en": "Write `https://`; a proxy of your own on a public name needs a certificate.",
  "zh-CN": "改为 `https://`；使用公网域名的自有代理需要证书。"
};
var shared58 = {
  "en": "This callback address uses http, so what WeChat sends there can be read and changed on the way.",
  "zh-CN": "该回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
};
var shared59 = {
  "en": "Serve the callback over https and write `https://`; change the address in the console as well.",
  "zh-CN": "通过 https 提供回调并改为 `https://`；同时修改后台中配置的地址。"
};
var shared60 = {
  "en": "A message token is set without an EncodingAESKey, so pushed messages arrive in plaintext.",
  "zh-CN": "配置了消息 Token 但没有 EncodingAESKey，推送消息以明文接收。"
};
var shared61 = {
  "en": "Choose the secure mode (安全模式) in the console and configure its EncodingAESKey by reference, such as `aesKey: ${WX_AES_KEY}`; make the receiver refuse messages that are not encrypted.",
  "zh-CN": "在后台选择安全模式，并以引用方式配置 EncodingAESKey，如 `aesKey: ${WX_AES_KEY}`；接收端应拒绝未加密的消息。"
};
var shared62 = { "en": "This message token is easily guessed.", "zh-CN": "该消息 Token 容易被猜出。" };
var shared63 = {
  "en": "Choose 32 random letters and digits, configure them by reference here and in the console, and switch to the secure mode (安全模式).",
  "zh-CN": "改用 32 位随机字母与数字，以引用方式配置并在后台同步修改，同时启用安全模式。"
};
var shared64 = {
  "en": "Messages or payments of people in mainland China are passed on to a server outside of it, and no valid export mechanism is declared.",
  "zh-CN": "中国大陆用户的消息或支付通知被转发到境外服务器，且未声明有效的出境机制。"
};
var shared65 = {
  "en": "Receive them on a server in mainland China. If this may be: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the server, with its mechanism; profile `law` only). If nobody in mainland China sends anything to it: say so in `stores` (`match`: the address that the report names, and `subjects`).",
  "zh-CN": "在中国大陆境内的服务器接收。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为服务器所在法域，含 mechanism；仅 `law` 模式有效）。如境内用户不会向其提交数据：在 `stores` 中以 `match`（报告中的资源地址）和 `subjects` 声明。"
};
var shared66 = { "en": "Background location is declared only in part.", "zh-CN": "后台定位只声明了一部分。" };
var shared67 = {
  "en": 'Remove `location` from `requiredBackgroundModes`, or complete it: `startLocationUpdateBackground` in `requiredPrivateInfos`, and `permission["scope.userLocation"].desc` with the purpose.',
  "zh-CN": '从 `requiredBackgroundModes` 中移除 `location`，或补全声明：在 `requiredPrivateInfos` 中加入 `startLocationUpdateBackground`，并在 `permission["scope.userLocation"].desc` 写明用途。'
};
var shared68 = {
  "en": "The privacy guide that is declared for this mini program leaves out what it asks for here.",
  "zh-CN": "所声明的隐私保护指引未包含小程序在此申请的信息。"
};
var shared69 = {
  "en": "Complete the guide in the console (设置, 服务内容声明, 用户隐私保护指引), then add the interface to `privacyGuide.interfaces` of the component in `.wechat-policy/integration.yaml`; or stop asking for it.",
  "zh-CN": "在后台（设置—服务内容声明—用户隐私保护指引）补全指引，并将接口加入 `.wechat-policy/integration.yaml` 中该组件的 `privacyGuide.interfaces`；或不再申请。"
};
var shared70 = {
  "en": "The privacy guide that is declared for this mini program does not name this plugin.",
  "zh-CN": "所声明的隐私保护指引未列出该插件。"
};
var shared71 = {
  "en": "Check that the guide in the console shows the plugin and what it handles, then add its `provider` to `privacyGuide.plugins` of the component in `.wechat-policy/integration.yaml`.",
  "zh-CN": "确认后台指引已展示该插件及其处理的信息，再将其 `provider` 加入 `.wechat-policy/integration.yaml` 中该组件的 `privacyGuide.plugins`。"
};
var shared72 = { "en": "The declarations about location do not fit together.", "zh-CN": "地理位置相关声明不一致。" };
var shared73 = {
  "en": 'List either `getFuzzyLocation` or the precise interfaces in `requiredPrivateInfos`, and say what the location is for, in at most 30 characters: `"permission": {"scope.userLocation": {"desc": "…"}}`.',
  "zh-CN": '在 `requiredPrivateInfos` 中只保留 `getFuzzyLocation` 或精确位置接口之一，并用不超过 30 个字符说明用途：`"permission":{"scope.userLocation":{"desc":"…"}}`。'
};
var shared74 = {
  "en": "The mini program tracks people in mainland China in the background, and no impact assessment is declared.",
  "zh-CN": "小程序在后台持续定位中国大陆用户，但未声明个人信息保护影响评估。"
};
var shared75 = {
  "en": "Carry out the assessment and declare it: `assessments: [{type: pipia, geography: CN, date: …}]` in `.wechat-policy/integration.yaml`. Or remove `location` from `requiredBackgroundModes`.",
  "zh-CN": "完成评估并在 `.wechat-policy/integration.yaml` 中声明 `assessments: [{type: pipia, geography: CN, date: …}]`，或从 `requiredBackgroundModes` 中移除 `location`。"
};
var shared76 = {
  "en": "The purpose that the user is shown is missing, longer than 30 characters, or a placeholder.",
  "zh-CN": "展示给用户的用途说明缺失、超过 30 个字符或为占位文字。"
};
var shared77 = {
  "en": 'Say in at most 30 characters what the location is for: `"desc": "Shows the shops near you"`.',
  "zh-CN": '用不超过 30 个字符说明定位的用途，如 `"desc": "用于查找附近的门店"`。'
};
var shared78 = {
  "en": "Statistics go to the vendor of uni-app, and no processor says so.",
  "zh-CN": "统计数据发送至 uni-app 厂商，但未声明该受托方。"
};
var shared79 = {
  "en": "Declare it in `processors` of `.wechat-policy/integration.yaml`: `{name: uni-app statistics, purpose: …, contract: …}`, and in the privacy notice; or set `uniStatistics.enable` to false, or `version` to 2 with your own cloud.",
  "zh-CN": "在 `.wechat-policy/integration.yaml` 的 `processors` 中声明 `{name: uni-app statistics, purpose: …, contract: …}` 并写入隐私告知；或将 `uniStatistics.enable` 设为 false，或使用自有云的 `version` 2。"
};
var messages = {
  "app-security/callback-tunnel/wechat_mini_program_account": { message: shared0, remediation: shared1 },
  "app-security/credential-in-example/wechat_mini_program_account": { message: shared2, remediation: shared3 },
  "app-security/credential-literal/wechat_mini_program_account": { message: shared4, remediation: shared5 },
  "app-security/credential-literal/wechat_mini_program_ext": { message: shared6, remediation: shared7 },
  "app-security/debug-mode/wechat_mini_program": { message: shared8, remediation: shared9 },
  "app-security/debug-mode/wechat_mini_program_ext": { message: shared8, remediation: shared9 },
  "app-security/direct-commit/wechat_mini_program_ext": { message: shared10, remediation: shared11 },
  "app-security/domain-check-disabled/wechat_project": { message: shared12, remediation: shared13 },
  "app-security/ip-endpoint/wechat_mini_program_ext": { message: shared14, remediation: shared15 },
  "app-security/ip-endpoint/wechat_mini_program": { message: shared14, remediation: shared15 },
  "app-security/jump-allowed/wechat_jump_target": { message: shared16, remediation: shared17 },
  "app-security/manifest-shape/wechat_mini_program": { message: shared18, remediation: shared19 },
  "app-security/manifest-shape/wechat_mini_program_ext": { message: shared20, remediation: shared21 },
  "app-security/manifest-shape/wechat_mini_game": { message: shared22, remediation: shared23 },
  "app-security/manifest-shape/wechat_plugin": { message: shared24, remediation: shared25 },
  "app-security/manifest-shape/wechat_project": { message: shared26, remediation: shared27 },
  "app-security/manifest-shape/wechat_page": { message: shared28, remediation: shared29 },
  "app-security/manifest-shape/wechat_component": { message: shared30, remediation: shared31 },
  "app-security/manifest-shape/wechat_theme": { message: shared32, remediation: shared33 },
  "app-security/package-exclusion-ineffective/wechat_project": { message: shared34, remediation: shared35 },
  "app-security/plain-endpoint/wechat_mini_program_ext": { message: shared36, remediation: shared37 },
  "app-security/plain-endpoint/wechat_mini_program": { message: shared36, remediation: shared37 },
  "app-security/plugin-allowed/wechat_plugin_use": { message: shared38, remediation: shared39 },
  "app-security/plugin-declared/wechat_plugin_component": { message: shared40, remediation: shared41 },
  "app-security/plugin-host-api/wechat_plugin_use": { message: shared42, remediation: shared43 },
  "app-security/plugin-list/wechat_plugin_use": { message: shared44, remediation: shared45 },
  "app-security/plugin-unused/wechat_plugin_use": { message: shared46, remediation: shared47 },
  "app-security/plugin-version-pinned/wechat_mini_program": { message: shared48, remediation: shared49 },
  "app-security/plugin-version-pinned/wechat_mini_program_ext": { message: shared48, remediation: shared49 },
  "app-security/plugin-version-pinned/wechat_mini_game": { message: shared48, remediation: shared49 },
  "app-security/project-scripts/wechat_project": { message: shared50, remediation: shared51 },
  "app-security/secret-in-client/wechat_mini_program": { message: shared52, remediation: shared53 },
  "app-security/secret-in-client/wechat_mini_game": { message: shared52, remediation: shared53 },
  "app-security/secret-in-client/wechat_mini_program_ext": { message: shared52, remediation: shared53 },
  "app-security/server-code-in-package/wechat_project": { message: shared54, remediation: shared55 },
  "encryption/api-host-tls/wechat_mini_program_account": { message: shared56, remediation: shared57 },
  "encryption/message-callback-tls/wechat_mini_program_account": { message: shared58, remediation: shared59 },
  "encryption/message-mode/wechat_mini_program_account": { message: shared60, remediation: shared61 },
  "encryption/message-token-guessable/wechat_mini_program_account": { message: shared62, remediation: shared63 },
  "locality/collection-abroad/wechat_mini_program_account": { message: shared64, remediation: shared65 },
  "privacy/background-location/wechat_mini_program": { message: shared66, remediation: shared67 },
  "privacy/guide-interfaces/wechat_mini_program": { message: shared68, remediation: shared69 },
  "privacy/guide-plugins/wechat_plugin_use": { message: shared70, remediation: shared71 },
  "privacy/location-declared/wechat_mini_program": { message: shared72, remediation: shared73 },
  "privacy/location-declared/wechat_mini_program_ext": { message: shared72, remediation: shared73 },
  "privacy/location-tracking-assessed/wechat_mini_program": { message: shared74, remediation: shared75 },
  "privacy/permission-purpose/wechat_mini_program": { message: shared76, remediation: shared77 },
  "privacy/permission-purpose/wechat_mini_program_ext": { message: shared76, remediation: shared77 },
  "privacy/permission-purpose/wechat_mini_game": { message: shared76, remediation: shared77 },
  "privacy/statistics-processor/wechat_mini_program": { message: shared78, remediation: shared79 }
};
export {
  messages
};
