import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-wechat-cloud.ts
var shared0 = {
  "en": "The cloud function is granted an interface that was switched off, or a name that is none.",
  "zh-CN": "云函数声明了已下线的接口，或不是接口名的值。"
};
var shared1 = {
  "en": "Remove it; use `subscribeMessage.send` instead of template messages, and list only what the function calls.",
  "zh-CN": "将其移除；模板消息改用 `subscribeMessage.send`，并且只列出该函数实际调用的接口。"
};
var shared2 = {
  "en": "This service asks for an AppSecret, which it does not need to call WeChat.",
  "zh-CN": "该服务要求提供 AppSecret，而调用微信接口并不需要它。"
};
var shared3 = {
  "en": "Switch on the open interface service (开放接口服务) in the console, allow the interfaces there, call `http://api.weixin.qq.com` without a token, and remove the variable.",
  "zh-CN": "在控制台开启“开放接口服务”并配置接口权限，不带 token 调用 `http://api.weixin.qq.com`，然后删除该变量。"
};
var shared4 = {
  "en": "The service accepts calls from pages on a developer's machine, or from anywhere.",
  "zh-CN": "该服务接受来自开发机或任意来源网页的调用。"
};
var shared5 = {
  "en": "List the addresses of your own web pages, or leave the variable out if there are none.",
  "zh-CN": "只列出自有网页的来源；没有网页则移除该变量。"
};
var shared6 = {
  "en": "The key that uploads the mini program's code is written into this file in clear.",
  "zh-CN": "该文件以明文写入了小程序代码上传密钥。"
};
var shared7 = {
  "en": "Write `{{env.MP_PRIVATE_KEY}}`, or name a file that is not in the repository with `privateKeyPath`. Reset the key in the console: it stays readable in the history.",
  "zh-CN": "改为 `{{env.MP_PRIVATE_KEY}}`，或以 `privateKeyPath` 指向仓库之外的文件。请在后台重置该密钥：它仍留在仓库历史中。"
};
var shared8 = { "en": "Everybody may change this collection, or read personal data in it.", "zh-CN": "任何人都可以修改该集合，或读取其中的个人信息。" };
var shared9 = {
  "en": 'Tie the operation to the user: `"doc._openid == auth.openid"`, or `false` where only cloud functions write. For a collection of personal data use the tag `PRIVATE` or `ADMINONLY`.',
  "zh-CN": '将操作与用户绑定，如 `"doc._openid == auth.openid"`；仅由云函数写入时设为 `false`。存放个人信息的集合使用 `PRIVATE` 或 `ADMINONLY`。'
};
var shared10 = { "en": "Everybody may write to this storage, other users' files included.", "zh-CN": "任何人都可以写入该云存储，包括覆盖他人的文件。" };
var shared11 = {
  "en": 'Tie writing to the owner: `"resource.openid == auth.openid"`, or `"resource.openid == auth.uid"` for other logins.',
  "zh-CN": '将写入与所有者绑定：`"resource.openid == auth.openid"`，非微信登录用 `"resource.openid == auth.uid"`。'
};
var shared12 = { "en": "This cloud function can be called by everybody, without login.", "zh-CN": "任何人无需登录即可调用该云函数。" };
var shared13 = {
  "en": 'Write `"invoke": "auth != null"`, or a narrower expression.',
  "zh-CN": '改为 `"invoke": "auth != null"` 或更严格的表达式。'
};
var shared14 = { "en": "A command that the tools run by themselves fetches or hides code.", "zh-CN": "工具自动执行的命令会下载或隐藏代码。" };
var shared15 = {
  "en": "Keep the script in the repository and call it from there, or install the tool as a dependency with a lock file.",
  "zh-CN": "将脚本保存在仓库中并从仓库调用，或将工具作为依赖安装并提交锁文件。"
};
var shared16 = { "en": "A password is written into the template of a cloud service.", "zh-CN": "云服务模板中写入了密码。" };
var shared17 = {
  "en": "Leave it empty and enter it in the console, or reset it there; for cloudbaserc.json, remove the `default`. Change the password: it stays in the history.",
  "zh-CN": "留空并在控制台填写；cloudbaserc.json 则移除 `default`。请更换该密码：它仍留在历史记录中。"
};
var shared18 = { "en": "A password is written into the debug settings of a cloud service.", "zh-CN": "云服务的本地调试配置中写入了密码。" };
var shared19 = {
  "en": "Put `.cloudbase/` into `.gitignore` and remove the file from the repository. Change the password: it stays in the history.",
  "zh-CN": "将 `.cloudbase/` 列入 `.gitignore` 并从仓库移除该文件。请更换该密码：它仍留在历史记录中。"
};
var shared20 = {
  "en": "The cloud function may call imgSecCheck, which is frozen since 2021.",
  "zh-CN": "云函数被授权调用自 2021 年停止更新的 imgSecCheck。"
};
var shared21 = {
  "en": "Check pictures by `security.mediaCheckAsync`, version 2, and grant that instead.",
  "zh-CN": "请改用 2.0 的 `security.mediaCheckAsync` 检测图片，并授权该接口。"
};
var shared22 = {
  "en": "This service runs in Shanghai, and the audience keeps mainland China out.",
  "zh-CN": "该服务运行在上海，而受众不包含中国大陆。"
};
var shared23 = {
  "en": "Declare the transfer (`transfers: [{from: …, to: CN, mechanism: …}]`) and name it in the privacy notices, or host the service elsewhere.",
  "zh-CN": "声明该传输（`transfers: [{from: …, to: CN, mechanism: …}]`）并写入隐私声明，或将服务部署到其他地域。"
};
var shared24 = {
  "en": "This CloudBase environment lies in mainland China, and the audience keeps mainland China out.",
  "zh-CN": "该云开发环境位于中国大陆，而受众不包含中国大陆。"
};
var shared25 = {
  "en": "Declare the transfer (`transfers: [{from: …, to: CN, mechanism: …}]`) and name it in the privacy notices, or use an environment elsewhere, such as ap-singapore.",
  "zh-CN": "声明该传输（`transfers: [{from: …, to: CN, mechanism: …}]`）并写入隐私声明，或改用其他地域的环境，例如 ap-singapore。"
};
var shared26 = {
  "en": "The region is left to the default, Shanghai, though the audience is not only mainland China.",
  "zh-CN": "未写明地域（默认上海），而受众不只在中国大陆。"
};
var shared27 = {
  "en": 'Write `"region": "ap-shanghai"` if that is meant, or the region where the data may rest.',
  "zh-CN": '若确为上海，写明 `"region": "ap-shanghai"`；否则写明允许存放数据的地域。'
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
  "en": "This CloudBase environment lies outside mainland China and may hold data on people there, and no valid export mechanism is declared for it.",
  "zh-CN": "该云开发环境位于中国大陆境外，可能存有中国大陆个人信息，且未声明有效的出境机制。"
};
var shared31 = {
  "en": "Use an environment in ap-shanghai, ap-guangzhou or ap-beijing; an environment keeps the region that it was made in. If it may stay: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of this region, with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only). If it holds no data on people in mainland China: say so in `stores` (`match` and `subjects`).",
  "zh-CN": "改用 ap-shanghai、ap-guangzhou 或 ap-beijing 的环境（环境创建后地域不变）。如可保留：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明出境（from CN，to 为该地域所属法域，含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`；仅 `law` 模式有效）。如不含中国大陆个人信息：在 `stores` 中以 `match` 和 `subjects` 声明。"
};
var messages = {
  "app-security/cloud-function-openapi/wechat_cloud_function": { message: shared0, remediation: shared1 },
  "app-security/cloud-hosting-app-secret/wechat_cloud_run_service": { message: shared2, remediation: shared3 },
  "app-security/cors-development-origin/wechat_cloud_run_service": { message: shared4, remediation: shared5 },
  "app-security/credential-literal/cloudbase_environment": { message: shared6, remediation: shared7 },
  "app-security/database-rules-open/cloudbase_database_rule": { message: shared8, remediation: shared9 },
  "app-security/database-rules-open/cloudbase_storage_rule": { message: shared10, remediation: shared11 },
  "app-security/function-invoke-open/cloudbase_function": { message: shared12, remediation: shared13 },
  "app-security/function-invoke-open/cloudbase_function_rule": { message: shared12, remediation: shared13 },
  "app-security/project-scripts/cloudbase_environment": { message: shared14, remediation: shared15 },
  "app-security/service-password-literal/wechat_cloud_run_service": { message: shared16, remediation: shared17 },
  "app-security/service-password-literal/wechat_cloud_run_debug": { message: shared18, remediation: shared19 },
  "app-security/service-password-literal/cloudbase_environment": { message: shared16, remediation: shared17 },
  "content/check-interface-version/wechat_cloud_function": { message: shared20, remediation: shared21 },
  "locality/cloud-hosting-mainland/wechat_cloud_run_service": { message: shared22, remediation: shared23 },
  "locality/cloud-hosting-mainland/cloudbase_environment": { message: shared24, remediation: shared25 },
  "locality/cloudbase-region-explicit/cloudbase_environment": { message: shared26, remediation: shared27 },
  "locality/important-data-abroad/cloudbase_environment": { message: shared28, remediation: shared29 },
  "locality/mainland-store/cloudbase_environment": { message: shared30, remediation: shared31 }
};
export {
  messages
};
