import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-integration.ts
var shared0 = { "en": "The runbook does not inform the authority of this geography in time.", "zh-CN": "预案未在规定时限内报告该地区的主管机关。" };
var shared1 = {
  "en": "Add or correct `governance.incidents.authorities`: `{geography: CN, hours: 4}` (1 for a designated operator of critical information infrastructure), `{geography: EEA, hours: 72}`, `{geography: GB, hours: 72}`; and the runbook with it.",
  "zh-CN": "补充或更正 `governance.incidents.authorities`：`{geography: CN, hours: 4}`（关键信息基础设施运营者为 1）、`{geography: EEA, hours: 72}`、`{geography: GB, hours: 72}`，并同步修改预案。"
};
var shared2 = { "en": "The runbook for incidents does not inform Tencent.", "zh-CN": "事件应急预案未包含通报腾讯。" };
var shared3 = {
  "en": "Add the step to the runbook, and `informsTencent: true` to `governance.incidents`.",
  "zh-CN": "在预案中增加该步骤，并在 `governance.incidents` 中添加 `informsTencent: true`。"
};
var shared4 = { "en": "No runbook for incidents is declared.", "zh-CN": "未声明事件应急预案。" };
var shared5 = {
  "en": "Declare it: `governance: {incidents: {runbook: <where it is kept>, authorities: [{geography: CN, hours: 4}], informsTencent: true}}`.",
  "zh-CN": "声明：`governance: {incidents: {runbook: <存放位置>, authorities: [{geography: CN, hours: 4}], informsTencent: true}}`。"
};
var shared6 = { "en": "Logs are declared to be kept for less than six months.", "zh-CN": "声明的日志留存期不足六个月。" };
var shared7 = {
  "en": "Keep logs of visits, callbacks, sign-ins and administration for 184 days at least, and write `logging: {retentionDays: 184}`.",
  "zh-CN": "访问、回调、登录与管理日志至少留存 184 天，并填写 `logging: {retentionDays: 184}`。"
};
var shared8 = { "en": "Server domains are declared, and no ICP filing.", "zh-CN": "声明了服务器域名，但没有 ICP 备案号。" };
var shared9 = {
  "en": "Add `filings: {icp: …}` with the filing number of the domains. Where only Weixin's own cloud is called (`callContainer`), no server domain is needed.",
  "zh-CN": "补充 `filings: {icp: …}` 并填写域名备案号。若仅调用微信自有云（`callContainer`），则无需服务器域名。"
};
var shared10 = { "en": "A server domain of this component is one that the console refuses.", "zh-CN": "该组件的服务器域名不会被后台接受。" };
var shared11 = {
  "en": "Write the name that the console lists, with its scheme: `https://api.example.com` for `request`, `upload`, `download` and `business`, `wss://…` for `socket`. Let your own server call `api.weixin.qq.com`.",
  "zh-CN": "填写后台登记的域名及协议：`request`、`upload`、`download`、`business` 为 `https://api.example.com`，`socket` 为 `wss://…`。`api.weixin.qq.com` 由自己的服务器调用。"
};
var shared12 = { "en": "Nobody has looked this certificate up within the last 90 days.", "zh-CN": "近 90 天内没有人查验该证书。" };
var shared13 = {
  "en": "Look at the issuer's validation page or register, and write the day as `checkedOn`.",
  "zh-CN": "请查看颁发者的验证页或登记册，并将日期写入 `checkedOn`。"
};
var shared14 = { "en": "This certificate has expired.", "zh-CN": "该认证已过期。" };
var shared15 = {
  "en": "Get the current certificate from its holder and record its `expires` and the day you looked, `checkedOn`; if there is none, remove the entry and rest what it covered on something else.",
  "zh-CN": "向持证方获取现行证书并记录其 `expires` 与查验日期 `checkedOn`；若无，请移除该条目并为其覆盖范围另寻依据。"
};
var shared16 = {
  "en": "This certificate is by an edition of the standard that is no longer in force.",
  "zh-CN": "该证书依据的标准版本已失效。"
};
var shared17 = {
  "en": "Get the certificate by the present edition and write that as `edition`: 2022 for ISO/IEC 27001, 2019 or 2025 for 27701 and 27018, 4.0.1 for PCI DSS.",
  "zh-CN": "请取得现行版本的证书并写入 `edition`：ISO/IEC 27001 为 2022，27701 与 27018 为 2019 或 2025，PCI DSS 为 4.0.1。"
};
var shared18 = {
  "en": "This integration relies on a certificate of Tencent, and nobody has put on record that its scope covers what is needed.",
  "zh-CN": "本集成依赖腾讯的证书，但没有人记录其范围已覆盖所需。"
};
var shared19 = {
  "en": "Have whoever answers for privacy read the scope and the statement of applicability, and run `wechat-policy acknowledge certification-equivalence`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If nothing rests on the certificate, remove the entry.",
  "zh-CN": "请由隐私负责人阅读证书范围与适用性声明，并运行 `wechat-policy acknowledge certification-equivalence`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。若并不依赖该证书，请移除该条目。"
};
var shared20 = {
  "en": "The holder of this certificate does not operate what it is relied on for.",
  "zh-CN": "该证书的持有方并非所依赖内容的运营者。"
};
var shared21 = {
  "en": "Rely on a certificate of whoever operates it. If the holder does take part, declare them: your own name in `organisation`, other companies in `entities` with `operator` at the component, service providers in `processors`.",
  "zh-CN": "请依赖实际运营者的证书。若持证方确实参与，请予声明：本组织名称写入 `organisation`，其他公司写入 `entities` 并在组件中以 `operator` 指明，服务商写入 `processors`。"
};
var shared22 = { "en": "Personal data rests in a place that this certificate does not take in.", "zh-CN": "个人信息存放于该证书未覆盖的地点。" };
var shared23 = {
  "en": "Have the scope of the certificate widened and add the place to `locations`, or move the store (`stores[].territory`).",
  "zh-CN": "请扩大证书范围并将该地点加入 `locations`，或迁移存储（`stores[].territory`）。"
};
var shared24 = { "en": "The scope of this certificate does not take this in.", "zh-CN": "该证书的范围不包含此项。" };
var shared25 = {
  "en": "Remove it from `covers` and rest it on something else, such as an assessment of your own (`assessments`). If the certificate does cover it, add it to `scope` in the same words.",
  "zh-CN": "请将其从 `covers` 中移除并另寻依据，例如自身评估（`assessments`）。若证书确实覆盖，请以相同措辞加入 `scope`。"
};
var shared26 = { "en": "It is not recorded what this certificate covers.", "zh-CN": "未记录该证书的覆盖范围。" };
var shared27 = {
  "en": "Copy what the certificate or its validation page lists into `scope`, in the words that `covers` uses for the same things.",
  "zh-CN": "请将证书或其验证页所列范围填入 `scope`，对相同事物使用与 `covers` 一致的措辞。"
};
var shared28 = { "en": "The TRUSTe seal of WeChat does not cover this.", "zh-CN": "WeChat 的 TRUSTe 认证不覆盖此项。" };
var shared29 = {
  "en": "Remove the entry from `covers`, and rest the component on something else: your own assessment (`assessments`), or a certificate whose scope names it. The seal covers `wechat-app`, `wechat-desktop`, `www.wechat.com` and `help.wechat.com`.",
  "zh-CN": "请从 `covers` 中移除该项，并以其他依据支撑该组件：自身评估（`assessments`）或范围中列明该组件的证书。该认证仅覆盖 `wechat-app`、`wechat-desktop`、`www.wechat.com` 和 `help.wechat.com`。"
};
var shared30 = {
  "en": "An algorithm ranks what users publish for people in mainland China, and no filing of it is declared.",
  "zh-CN": "算法向中国大陆用户推荐用户发布的内容，但未声明算法备案。"
};
var shared31 = {
  "en": "File it in the CAC's algorithm filing system (互联网信息服务算法备案系统) and write the number as `filings.algorithm`. If nothing is ranked for the person, set `recommendation: false`.",
  "zh-CN": "请在互联网信息服务算法备案系统备案，并将编号写入 `filings.algorithm`。若并无个性化推荐，请设 `recommendation: false`。"
};
var shared32 = {
  "en": "Nobody has put on record that the organisation accepts what censorship and a cut-off would mean for this component.",
  "zh-CN": "没有组织接受审查与中断对该组件影响的记录。"
};
var shared33 = {
  "en": "Have the owner of the business read what happened before and decide, and run `wechat-policy acknowledge availability-and-censorship`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由业务负责人阅读以往事件并作出决定，并运行 `wechat-policy acknowledge availability-and-censorship`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared34 = {
  "en": "A category of this mini program is reviewed by the local internet authority, and no reference of the review is declared.",
  "zh-CN": "该小程序的类目须经属地互联网主管机关审核，但未声明审核记录。"
};
var shared35 = {
  "en": "Write the reference or date of the review, as the console's notice gives it, as `filings.content`. Before its release set `status: planned`.",
  "zh-CN": "请将后台通知中的审核记录或日期写入 `filings.content`。上线前请设 `status: planned`。"
};
var shared36 = {
  "en": "Content is checked by version 1 of the platform's interfaces, which is frozen since 2021.",
  "zh-CN": "内容检测使用自 2021 年停止更新的 1.0 接口。"
};
var shared37 = {
  "en": "Call msg_sec_check with `version: 2` and media_check_async version 2, then declare `interfaceVersion: 2`.",
  "zh-CN": "请调用 `version: 2` 的 msg_sec_check 与 2.0 的 media_check_async，然后声明 `interfaceVersion: 2`。"
};
var shared38 = {
  "en": "Confidential, government or privileged data goes through WeChat messages.",
  "zh-CN": "机密、政务或受特权保护的数据经微信消息传递。"
};
var shared39 = {
  "en": "Send it by a channel of your own, with a message that only links to it, and remove the channel from `channels`; or remove the `nature` if the data is not of that kind.",
  "zh-CN": "请改由自有渠道发送（消息中仅含链接），并从 `channels` 中移除该渠道；若数据并非此类，请移除相应的 `nature`。"
};
var shared40 = {
  "en": "Users outside mainland China have no other channel when WeChat fails.",
  "zh-CN": "WeChat 不可用时，境外用户没有其他渠道。"
};
var shared41 = {
  "en": "Declare how they reach the service then in `fallbackChannels`, such as `[web, e-mail]`.",
  "zh-CN": "请在 `fallbackChannels` 中声明此时的联系渠道，例如 `[web, e-mail]`。"
};
var shared42 = {
  "en": "The integration is meant for people in mainland China and reaches abroad, and no procedure for requests of foreign authorities is on record.",
  "zh-CN": "集成面向中国大陆用户且涉及境外，但没有处理境外机构请求的流程记录。"
};
var shared43 = {
  "en": "Have someone who answers for legal matters name who decides and how the approval is obtained, and run `wechat-policy acknowledge foreign-authority-requests`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the integration is not meant for people in mainland China, say so in `mainlandUsers`.",
  "zh-CN": "请由法务负责人指定决定人及取得批准的流程，并运行 `wechat-policy acknowledge foreign-authority-requests`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。若集成并不面向中国大陆用户，请在 `mainlandUsers` 中写明。"
};
var shared44 = {
  "en": "This mini program shows generated content to people in mainland China, and no filing of the generating service is declared.",
  "zh-CN": "该小程序向中国大陆用户展示生成内容，但未声明生成服务的备案。"
};
var shared45 = {
  "en": "Write the filing number, your own or that of whoever provides the model, as `filings.generativeAi`. Without one, leave the function out of what is released there.",
  "zh-CN": "请将备案编号（自有或模型提供方的）写入 `filings.generativeAi`。若没有备案，请勿在当地发布该功能。"
};
var shared46 = {
  "en": "This mini program is used in mainland China, and no filing number of it is declared.",
  "zh-CN": "该小程序在中国大陆使用，但未声明备案号。"
};
var shared47 = {
  "en": "Write the filing number (备案号), which the console shows, as `filings.miniProgram`. Before its release set `status: planned`.",
  "zh-CN": "请将管理后台显示的备案号写入 `filings.miniProgram`。上线前请设 `status: planned`。"
};
var shared48 = {
  "en": "Users can publish content that others see, and no check of it is declared.",
  "zh-CN": "用户可发布他人可见的内容，但未声明内容审核。"
};
var shared49 = {
  "en": "Declare `moderation` with its `provider`, `text: true` and `media: true` once both are checked before they are shown (msg_sec_check version 2 and media_check_async, or a third party), or `humanReview: true` where people look at everything first. `userContent` may list the kinds that users publish: text and messages need `text`, pictures and sound `media`. If users publish nothing, remove `userContent`.",
  "zh-CN": "在展示前对文本和媒体均进行检测后（msg_sec_check 2.0 与 media_check_async，或第三方服务），声明 `moderation` 的 `provider`、`text: true` 与 `media: true`；若全部由人工先审，则声明 `humanReview: true`。`userContent` 可列出用户发布的内容类型：文本与消息需 `text`，图片与声音需 `media`。若用户不发布内容，请移除 `userContent`。"
};
var shared50 = {
  "en": "Users in mainland China can publish here, and it is not declared how they are identified.",
  "zh-CN": "中国大陆用户可在此发布内容，但未声明如何核验其身份。"
};
var shared51 = {
  "en": "Identify them before they publish, and declare how in `realNames`: `phone-number`, `identity-document` or `platform` (Weixin's own verification).",
  "zh-CN": "请在用户发布前核验身份，并在 `realNames` 中声明方式：`phone-number`、`identity-document` 或 `platform`（微信自身验证）。"
};
var shared52 = {
  "en": "Records of content that was taken down are kept for less than six months, or it is not declared for how long.",
  "zh-CN": "下架内容的记录留存不足六个月，或未声明期限。"
};
var shared53 = {
  "en": "Keep what was taken down, when and why for 184 days at least, and declare `takedownLogDays` in `moderation`.",
  "zh-CN": "请将下架内容、时间与原因至少留存 184 天，并在 `moderation` 中声明 `takedownLogDays`。"
};
var shared54 = { "en": "Users can publish video, and no check of video is declared.", "zh-CN": "用户可发布视频，但未声明视频审核。" };
var shared55 = {
  "en": "Have a service that checks video look at it before others see it, and declare `video: true` in `moderation`; or `humanReview: true` where people look first. If users publish no video, list what they do publish in `userContent`.",
  "zh-CN": "请由支持视频的服务在展示前审核，并在 `moderation` 中声明 `video: true`；若由人工先审，则声明 `humanReview: true`。若用户不发布视频，请在 `userContent` 中列出实际类型。"
};
var shared56 = {
  "en": "No assessment of commercial cryptography within the last twelve months is declared.",
  "zh-CN": "未声明近十二个月内的商用密码应用安全性评估。"
};
var shared57 = {
  "en": "Have it carried out and declare `{type: commercial-cryptography, geography: CN, date: …, reviewBy: …, reference: …}` in `assessments`.",
  "zh-CN": "完成评估并在 `assessments` 中声明 `{type: commercial-cryptography, geography: CN, date: …, reviewBy: …, reference: …}`。"
};
var shared58 = {
  "en": "The declared callback address uses http, so what WeChat sends there can be read and changed on the way.",
  "zh-CN": "声明的回调地址使用 http，微信发送到此处的内容可在途中被读取和篡改。"
};
var shared59 = {
  "en": "Serve the callback over https, change the address in the console, and write `https://` in `messaging.callbackUrl`.",
  "zh-CN": "通过 https 提供回调，修改后台地址，并在 `messaging.callbackUrl` 中改为 `https://`。"
};
var shared60 = {
  "en": "The EncodingAESKey was not changed for a year, or messages under the last one are refused while it changes.",
  "zh-CN": "EncodingAESKey 超过一年未更换，或更换期间拒绝以旧密钥加密的消息。"
};
var shared61 = {
  "en": "Change it in the console, let the server accept both keys meanwhile, and write the day in `messaging.encodingAesKey.rotatedOn` with `previousKeyAccepted: true`.",
  "zh-CN": "在后台更换密钥，期间服务器同时接受新旧密钥，并在 `messaging.encodingAesKey.rotatedOn` 填写日期、设 `previousKeyAccepted: true`。"
};
var shared62 = { "en": "Messages are declared to arrive unencrypted.", "zh-CN": "声明的消息推送方式为明文模式。" };
var shared63 = {
  "en": "Switch the message encryption mode to 安全模式 (security) in the console under server configuration, after the server can decrypt (EncodingAESKey), then declare `mode: security`. Compatible mode sends both and is for the change-over only.",
  "zh-CN": "服务器支持解密（EncodingAESKey）后，在后台服务器配置中将消息加解密方式改为“安全模式”，并声明 `mode: security`。兼容模式同时发送明文与密文，仅用于过渡。"
};
var shared64 = {
  "en": "Messages are declared to arrive in plain text beside the encrypted copy, with no end within a year.",
  "zh-CN": "声明的消息推送方式为兼容模式，明文与密文共存，且一年内没有结束日期。"
};
var shared65 = {
  "en": "Once the server reads the encrypted part, switch the console to 安全模式 (security) and declare `mode: security`. Until then write the day on which that happens in `compatibleUntil`.",
  "zh-CN": "服务器改为读取密文后，在后台切换为“安全模式”，并声明 `mode: security`；此前请在 `compatibleUntil` 中填写切换日期。"
};
var shared66 = {
  "en": "Messages of this component are not encrypted end to end, and nobody has put on record that the risk is accepted.",
  "zh-CN": "该组件的消息并非端到端加密，且没有接受该风险的记录。"
};
var shared67 = {
  "en": "Have whoever answers for security decide what may be sent, and run `wechat-policy acknowledge no-end-to-end-encryption`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由安全负责人决定允许发送的内容，并运行 `wechat-policy acknowledge no-end-to-end-encryption`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared68 = {
  "en": "A server domain lies outside of mainland China, and people there send their data to it. No valid export mechanism is declared.",
  "zh-CN": "服务器域名位于中国大陆境外，境内用户的数据会发送到该服务器，且未声明有效的出境机制。"
};
var shared69 = {
  "en": "Use a server in mainland China. If this may be: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the server, with its mechanism; profile `law` only). If nobody in mainland China sends anything to it: say so in `stores` (`match`: `component.mini-program.<AppID>`, and `subjects`).",
  "zh-CN": "使用中国大陆境内的服务器。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为服务器所在法域，含 mechanism；仅 `law` 模式有效）。如境内用户不会向其提交数据：在 `stores` 中以 `match`（`component.mini-program.<AppID>`）和 `subjects` 声明。"
};
var shared70 = {
  "en": "Notifications of payments go to a server outside of mainland China, and no valid export mechanism is declared.",
  "zh-CN": "支付通知会发送到中国大陆境外的服务器，且未声明有效的出境机制。"
};
var shared71 = {
  "en": "Let WeChat Pay notify a server in mainland China. If this may be: declare in `.wechat-policy/integration.yaml` the transfer (`transfers`: from CN, to the jurisdiction of the server, with its mechanism; profile `law` only). If nobody in mainland China sends anything to it: say so in `stores` (`match`: `payment.<merchant number>`, and `subjects`).",
  "zh-CN": "将支付通知地址改为中国大陆境内的服务器。如可出境：在 `.wechat-policy/integration.yaml` 的 `transfers` 中声明（from CN，to 为服务器所在法域，含 mechanism；仅 `law` 模式有效）。如境内用户不会向其提交数据：在 `stores` 中以 `match`（`payment.<merchant number>`）和 `subjects` 声明。"
};
var shared72 = {
  "en": "This store lies outside mainland China, holds data that belongs there, and no valid export mechanism is declared for it.",
  "zh-CN": "该存储位于境外，含应存于境内的数据，且未声明有效的出境机制。"
};
var shared73 = {
  "en": "Move the store to mainland China and correct `territory`; or declare the transfer (`transfers`: from CN, to this territory) with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`; profile `law` only. If it holds no data on people in mainland China, correct `subjects`.",
  "zh-CN": "将存储迁至中国大陆并更正 `territory`；或在 `transfers` 中声明出境（from CN，to 为该地），含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`（仅 `law` 模式）。如不含中国大陆个人信息，更正 `subjects`。"
};
var shared74 = { "en": "Personal data leaves mainland China, and no impact assessment is declared.", "zh-CN": "个人信息出境，但未声明影响评估。" };
var shared75 = {
  "en": "Carry it out, for each recipient, and declare it in `assessments`: `{type: pipia, geography: CN, date: …, reviewBy: …, covers: [transfer], sha256: …}`.",
  "zh-CN": "针对各接收方完成评估，并在 `assessments` 中声明 `{type: pipia, geography: CN, date: …, reviewBy: …, covers: [transfer], sha256: …}`。"
};
var shared76 = { "en": "The latest impact assessment for mainland China is older than three years.", "zh-CN": "最近一次影响评估已超过三年。" };
var shared77 = {
  "en": "Assess the export again and declare the assessment with its date in `assessments` (`type: pipia`, `geography: CN`).",
  "zh-CN": "重新评估出境活动，并在 `assessments` 中声明新的评估及日期（`type: pipia`、`geography: CN`）。"
};
var shared78 = {
  "en": "Personal data leaves mainland China without separate consent or another basis on record.",
  "zh-CN": "个人信息出境，但没有单独同意或其他依据的记录。"
};
var shared79 = {
  "en": "Add `consent` to this transfer: where the separate consent is kept; or declare it with the data (`consent: {reference: …, separate: true}`). If the data leaves on another basis of PIPL article 13, write it in `basis`.",
  "zh-CN": "在本条添加 `consent`（单独同意的存放位置），或在相应 `data` 中声明 `consent: {reference: …, separate: true}`。若依第十三条其他情形提供，请填写 `basis`。"
};
var shared80 = {
  "en": "More than ten working days passed between this contract and its filing.",
  "zh-CN": "该合同生效后超过十个工作日才备案或尚未备案。"
};
var shared81 = {
  "en": "File the contract with the provincial cyberspace administration and write the day in `filedOn`. If it was filed in time, correct `filedOn` or `contractDate`, the day on which it took effect. A late filing does not become timely: waive this rule with what the authority said about it.",
  "zh-CN": "向省级网信部门备案，并在 `filedOn` 中填写日期。如已按时备案，更正 `filedOn` 或合同生效日 `contractDate`。逾期备案无法补正：请以主管部门的意见为由豁免本规则。"
};
var shared82 = {
  "en": "More than four fifths of the people up to the next line are reached, and the mechanism of this export does not carry what lies beyond.",
  "zh-CN": "出境人数已超过下一门槛的五分之四，而该机制不适用于门槛之上。"
};
var shared83 = {
  "en": "Prepare the mechanism that docs/locality.md shows for the next row (a standard contract or certification from 100,000 people on; a security assessment from 1,000,000, or 10,000 with sensitive data), or export less this year. Keep `data[].exported` up to date.",
  "zh-CN": "按 docs/locality.md 下一行准备机制（10 万人起标准合同或认证；100 万人或敏感 1 万人起安全评估），或减少本年度出境。请及时更新 `data[].exported`。"
};
var shared84 = {
  "en": "This mechanism cannot carry what leaves mainland China: it is not the one for such data and so many people, or it no longer holds.",
  "zh-CN": "该机制不适用于此类或此数量的出境数据，或已失效。"
};
var shared85 = {
  "en": "Write the `mechanism` that the table in docs/locality.md asks for, once it is obtained, with `validUntil`, the last day on which it holds (a security assessment holds for three years). If fewer people's data was exported since 1 January, or no important data: correct `exported`, `class` and `nature` in `data`, and list what this transfer carries in its `data`. The contract of the Greater Bay Area holds for HK and MO only.",
  "zh-CN": "在取得 docs/locality.md 所列机制后填写 `mechanism` 及其有效期末日 `validUntil`（安全评估结果有效期三年）。若自 1 月 1 日起的出境人数较少或不含重要数据：更正 `data` 中的 `exported`、`class` 与 `nature`，并在本条的 `data` 中列出实际传输的数据。大湾区标准合同仅适用于 HK 与 MO。"
};
var shared86 = {
  "en": "An export rests on its necessity, and nobody has put that judgement on record.",
  "zh-CN": "出境以必要性为依据，但没有该判断的记录。"
};
var shared87 = {
  "en": "Have someone who answers for legal matters judge it, and run `wechat-policy acknowledge export-necessity`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If another mechanism carries it, write that one.",
  "zh-CN": "请由法务负责人判断，并运行 `wechat-policy acknowledge export-necessity`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如适用其他机制，请改填。"
};
var shared88 = {
  "en": "Nothing says which assessment, contract or certificate this export rests on.",
  "zh-CN": "未写明该出境所依据的评估、合同或认证。"
};
var shared89 = {
  "en": "Add `reference`: the number of the assessment, filing or certificate, or where the contract with the recipient is kept.",
  "zh-CN": "添加 `reference`：评估、备案或认证的编号，或与接收方合同的存放位置。"
};
var shared90 = {
  "en": "An export rests on the negative list of a free trade zone, and no comparison is on record.",
  "zh-CN": "出境以自贸区负面清单为依据，但没有核对记录。"
};
var shared91 = {
  "en": "Have someone who answers for legal matters judge it, and run `wechat-policy acknowledge free-trade-zone-list`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the sender is in no such zone, write the mechanism that carries it.",
  "zh-CN": "请由法务负责人判断，并运行 `wechat-policy acknowledge free-trade-zone-list`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如发送方不在自贸区，请填写适用的机制。"
};
var shared92 = {
  "en": "Users in mainland China are declared as incidental, and nobody has put that judgement on record.",
  "zh-CN": "声明中国大陆用户仅为偶然，但没有该判断的记录。"
};
var shared93 = {
  "en": "Have someone who answers for legal matters judge it, and run `wechat-policy acknowledge incidental-users`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If they are meant, write `mainlandUsers: targeted`; if they are kept out, `none`.",
  "zh-CN": "请由法务负责人判断，并运行 `wechat-policy acknowledge incidental-users`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如实际以其为目标，写 `mainlandUsers: targeted`；如已排除，写 `none`。"
};
var shared94 = {
  "en": "Weixin runs this component in mainland China, nobody there is among the users, and nobody has decided on that.",
  "zh-CN": "该组件由微信在中国大陆运营，而用户中没有中国大陆个人，且没有相应决定的记录。"
};
var shared95 = {
  "en": "Have someone who answers for legal matters judge it, and run `wechat-policy acknowledge mainland-operated-component`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If people in mainland China are users, correct `audience.mainlandUsers`.",
  "zh-CN": "请由法务负责人判断，并运行 `wechat-policy acknowledge mainland-operated-component`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如用户中有中国大陆个人，更正 `audience.mainlandUsers`。"
};
var shared96 = { "en": "This store holds data on people in mainland China and on others.", "zh-CN": "该存储混存中国大陆与其他地区个人的数据。" };
var shared97 = {
  "en": "Keep them in two stores with keys of their own, and declare each with its `subjects`. If one store has to hold both, waive this rule with the reason.",
  "zh-CN": "分开存放于两个存储并使用各自的密钥，分别声明 `subjects`。若确须混存，请写明理由豁免本规则。"
};
var shared98 = {
  "en": "The audience is in mainland China, every store is declared to hold nothing of it, and nobody has put that on record.",
  "zh-CN": "受众在中国大陆，却声明所有存储均不含其个人信息，且没有相应记录。"
};
var shared99 = {
  "en": "Have someone who answers for privacy judge it, and run `wechat-policy acknowledge no-mainland-data`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If stores do hold data on people in mainland China, declare them in `stores` with `subjects: [CN]`; where nothing is declared, stores are assumed to.",
  "zh-CN": "请由隐私负责人判断，并运行 `wechat-policy acknowledge no-mainland-data`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如确有存储含中国大陆个人信息，请在 `stores` 中以 `subjects: [CN]` 声明；未声明者按含有处理。"
};
var shared100 = {
  "en": "Data on people in mainland China goes to somebody else without separate consent or another basis on record.",
  "zh-CN": "中国大陆个人信息被提供给他人，但没有单独同意或其他依据的记录。"
};
var shared101 = {
  "en": "Add `consent`: where the separate consent is kept, or `basis`: the basis of PIPL article 13. If the recipient works on behalf of the organisation under a contract, list it in `processors` by the same name.",
  "zh-CN": "添加 `consent`（单独同意的存放位置）或 `basis`（《个人信息保护法》第十三条的依据）。若接收方系受托处理，请以相同名称列入 `processors`。"
};
var shared102 = {
  "en": "Data of mainland China can be read from here, and no valid export mechanism is declared.",
  "zh-CN": "可由该地读取中国大陆数据，且未声明有效的出境机制。"
};
var shared103 = {
  "en": "Close the access from there and take the place out of `accessibleFrom`; or declare the transfer (`transfers`: from CN, to this place) with a mechanism that the declared volumes allow (docs/locality.md) and `validUntil`.",
  "zh-CN": "关闭该地访问并从 `accessibleFrom` 中移除；或在 `transfers` 中声明出境（from CN，to 为该地），含申报数量所允许的 mechanism（见 docs/locality.md）与 `validUntil`。"
};
var shared104 = {
  "en": "Money is declared to move without a second factor, from any address, or by one person alone.",
  "zh-CN": "声明资金操作无第二因素、不限来源地址或可由一人完成。"
};
var shared105 = {
  "en": "Turn on the second factor for all operators, list the addresses of your servers for refunds and transfers in the merchant console, and let two people approve refunds; then declare `multiFactor`, `addressAllowList` and `dualRefunds` as true.",
  "zh-CN": "为所有操作员启用第二因素，在商户平台登记服务器 IP，并要求两人批准退款；然后将 `multiFactor`、`addressAllowList`、`dualRefunds` 声明为 true。"
};
var shared106 = {
  "en": "How this merchant is acquired does not fit where it is established, or the wallets that it accepts.",
  "zh-CN": "该商户的收单方式与其所在地或所受理的钱包不符。"
};
var shared107 = {
  "en": "Write `acquiring: mainland` for a merchant in CN, `direct` or `institution` in HK, SG and GB, `institution` elsewhere; correct `registrant` if it is another company. With the wallet `hong-kong`, declare a component of type `wechat-pay-hk`.",
  "zh-CN": "CN 商户填写 `acquiring: mainland`，HK、SG、GB 填写 `direct` 或 `institution`，其他地区填写 `institution`；若商户为另一公司请更正 `registrant`。受理 `hong-kong` 钱包时，请声明类型为 `wechat-pay-hk` 的组件。"
};
var shared108 = {
  "en": "What comes from WeChat Pay is declared not to be verified, or to be accepted too late.",
  "zh-CN": "声明未验证来自微信支付的报文，或接受过期报文。"
};
var shared109 = {
  "en": "Verify the signature over the raw body before decrypting, refuse what is older than 300 seconds, and answer 4xx or 5xx to wrong signatures, those for probing included. Then declare `verification.mode: public-key`, `callbacks.verifiesFirst: true`, `clockSkewSeconds: 300` and `rejectsProbes: true`.",
  "zh-CN": "解密前对原始报文验签，拒绝超过 300 秒的报文，并对错误签名（含探测流量）返回 4xx 或 5xx。然后声明 `verification.mode: public-key`、`callbacks.verifiesFirst: true`、`clockSkewSeconds: 300` 与 `rejectsProbes: true`。"
};
var shared110 = { "en": "This merchant is declared to use version 2 of the interface.", "zh-CN": "该商户声明使用 v2 接口。" };
var shared111 = {
  "en": "Move to the v3 endpoints, then declare `apiVersion: v3` and `signature: RSA-SHA256` (or `SM2-SM3`). Until then, waive this rule with the date of the move.",
  "zh-CN": "改用 v3 接口后声明 `apiVersion: v3` 与 `signature: RSA-SHA256`（或 `SM2-SM3`）。此前可豁免本规则并注明切换日期。"
};
var shared112 = { "en": "Card numbers are stored, and no PCI DSS certificate is declared.", "zh-CN": "存储了卡号，但未声明 PCI DSS 认证。" };
var shared113 = {
  "en": "Delete the card numbers and set `cardDataStored: false`; or declare the attestation in `certifications` with `scheme: pci-dss`.",
  "zh-CN": "删除卡号并设 `cardDataStored: false`；或在 `certifications` 中以 `scheme: pci-dss` 声明合规证明。"
};
var shared114 = {
  "en": "A certificate of this merchant ends soon, and no plan says how it is replaced.",
  "zh-CN": "该商户的证书即将到期，且没有更换计划。"
};
var shared115 = {
  "en": "Replace it and write the new `expires`. For the platform certificate, change to the WeChat Pay public key (`mode: public-key`), or say in `rotationPlan` where the plan for the change is kept.",
  "zh-CN": "更换证书并填写新的 `expires`。平台证书可改用微信支付公钥（`mode: public-key`），或在 `rotationPlan` 中注明更换方式（如由 SDK 自动下载）。"
};
var shared116 = { "en": "A certificate of this merchant has expired.", "zh-CN": "该商户的证书已过期。" };
var shared117 = {
  "en": "Replace the certificate (merchant console, API security) and write its last day in `expires`; for the platform certificate better change to the WeChat Pay public key, which does not expire: `verification: {mode: public-key, publicKeyId: …}`.",
  "zh-CN": "在商户平台“API 安全”中更换证书并在 `expires` 中填写到期日；平台证书建议改用不会过期的微信支付公钥：`verification: {mode: public-key, publicKeyId: …}`。"
};
var shared118 = {
  "en": "The evidence of payments is declared to be changeable, unencrypted, or kept for less than three years.",
  "zh-CN": "声明的支付凭证可被修改、未加密，或保存不足三年。"
};
var shared119 = {
  "en": "Keep it where it cannot be changed (object lock), encrypted, for three years at least; then declare `evidence: {appendOnly: true, encrypted: true, retentionYears: 3}`.",
  "zh-CN": "以不可修改（对象锁定）且加密的方式至少保存三年，然后声明 `evidence: {appendOnly: true, encrypted: true, retentionYears: 3}`。"
};
var shared120 = { "en": "The private key of this merchant is kept as a file.", "zh-CN": "该商户的私钥以文件保存。" };
var shared121 = {
  "en": "Keep it in a secret store, a KMS or an HSM, hand it to the process at start, and declare `keyStorage: secret-store`, `kms` or `hsm`.",
  "zh-CN": "将私钥存入密钥服务、KMS 或 HSM，启动时交给进程，并声明 `keyStorage: secret-store`、`kms` 或 `hsm`。"
};
var shared122 = { "en": "A component takes payments, and no merchant is declared.", "zh-CN": "组件收款，但未声明商户。" };
var shared123 = {
  "en": "Add an entry to `payments`: `merchantId`, `acquiring`, `apiVersion`, `notifyUrl`, `verification`, `certificate`, `callbacks`, `evidence`, `access`.",
  "zh-CN": "在 `payments` 中添加条目：`merchantId`、`acquiring`、`apiVersion`、`notifyUrl`、`verification`、`certificate`、`callbacks`、`evidence`、`access`。"
};
var shared124 = {
  "en": "The declaration of this merchant leaves out how it is signed, verified, booked or proved.",
  "zh-CN": "该商户的声明缺少签名、验签、入账或举证的内容。"
};
var shared125 = {
  "en": "Add what is missing: `apiVersion`, `verification.mode`, `certificate`, `callbacks` (`verifiesFirst`, `clockSkewSeconds`, `rejectsProbes`, `idempotent`, `rechecks`, `queriesOrders`), `evidence` (`appendOnly`, `encrypted`, `retentionYears`), `access` (`multiFactor`, `addressAllowList`, `dualRefunds`).",
  "zh-CN": "补充缺失内容：`apiVersion`、`verification.mode`、`certificate`、`callbacks`（`verifiesFirst`、`clockSkewSeconds`、`rejectsProbes`、`idempotent`、`rechecks`、`queriesOrders`）、`evidence`（`appendOnly`、`encrypted`、`retentionYears`）、`access`（`multiFactor`、`addressAllowList`、`dualRefunds`）。"
};
var shared126 = {
  "en": "Notifications are declared to be booked without a check, more than once, or not to be missed when they stay away.",
  "zh-CN": "声明通知未核对即入账、可重复入账，或未收到时不查询。"
};
var shared127 = {
  "en": "Lock and look up the order before booking, compare amount, currency and merchant number, and query orders without a notification; then declare `idempotent`, `rechecks` and `queriesOrders` as true.",
  "zh-CN": "入账前加锁并查询订单，核对金额、币种与商户号，并主动查询未收到通知的订单；然后将 `idempotent`、`rechecks`、`queriesOrders` 声明为 true。"
};
var shared128 = {
  "en": "This notification address is not a public https address with a path and without parameters.",
  "zh-CN": "该通知地址不是带路径、不带参数的公网 HTTPS 地址。"
};
var shared129 = {
  "en": "Write the full address of your system, such as `https://pay.shop.cn/wechat/notify`; put parameters into `attach`.",
  "zh-CN": "填写自己系统的完整地址，如 `https://pay.shop.cn/wechat/notify`；需要传参时使用 `attach`。"
};
var shared130 = {
  "en": "This merchant is declared to sign with MD5, or to use version 2 without saying that it does not.",
  "zh-CN": "该商户声明以 MD5 签名，或使用 v2 且未声明其他算法。"
};
var shared131 = {
  "en": "Move to API v3 and declare `apiVersion: v3`; or sign with HMAC-SHA256 and declare `signature: HMAC-SHA256`. In version 2 the default is MD5.",
  "zh-CN": "升级到 API v3 并声明 `apiVersion: v3`；或改用 HMAC-SHA256 签名并声明 `signature: HMAC-SHA256`。v2 默认为 MD5。"
};
var shared132 = {
  "en": "This assessment has no date for its review, or nothing that says which document it is.",
  "zh-CN": "该评估缺少复核日期，或未注明是哪份文件。"
};
var shared133 = {
  "en": "Add `reviewBy` (a year after the assessment is usual), and `sha256`, the digest of the document, or `reference`, where it is kept.",
  "zh-CN": "补充 `reviewBy`（通常为评估后一年），以及文件摘要 `sha256` 或存放位置 `reference`。"
};
var shared134 = {
  "en": "The assessment of this geography leaves out a declared risk, or is older than the WeChat Privacy Policy in force.",
  "zh-CN": "该地区的评估未涵盖已声明的风险，或早于现行 WeChat 隐私政策。"
};
var shared135 = {
  "en": "Review the assessment: add the risks that it deals with to `covers` (`sensitive`, `minors`, `profiling`, `transfer`), and write the new `date` and `reviewBy`.",
  "zh-CN": "复核评估：在 `covers` 中补充其涉及的风险（`sensitive`、`minors`、`profiling`、`transfer`），并填写新的 `date` 与 `reviewBy`。"
};
var shared136 = {
  "en": "With more than ten million people a compliance audit is due every two years, and none that recent is declared.",
  "zh-CN": "超过 1000 万人须每两年审计一次，但未声明近期审计。"
};
var shared137 = {
  "en": "Carry it out and declare `{type: compliance-audit, geography: CN, date: …, reference: …}` in `assessments`.",
  "zh-CN": "完成审计并在 `assessments` 中声明 `{type: compliance-audit, geography: CN, date: …, reference: …}`。"
};
var shared138 = {
  "en": "Nothing is known here about the privacy law of this geography, so nothing of it is checked.",
  "zh-CN": "此处不掌握该地区的隐私法律，因而未作任何检查。"
};
var shared139 = {
  "en": "Correct the code if it is misspelt (ISO 3166-1, such as `DE`; `US-CA` for a subdivision). Else have a lawyer judge the geography and waive this rule for it, with the opinion as the reason.",
  "zh-CN": "如代码有误请更正（ISO 3166-1，如 `DE`；次级行政区如 `US-CA`）。否则请律师评估该地区，并以其意见为理由豁免本规则。"
};
var shared140 = {
  "en": "The law of this geography asks for an impact assessment, and none that is valid is declared.",
  "zh-CN": "该地区法律要求影响评估，但未声明有效的评估。"
};
var shared141 = {
  "en": "Carry it out and declare it in `assessments`: `{type: pipia, geography: CN, date: …, reviewBy: …, sha256: …}`; outside of mainland China the type is `dpia`, and `EEA` stands for all member states. Where `reviewBy` is over, review the assessment and write the new dates.",
  "zh-CN": "完成评估并在 `assessments` 中声明，如 `{type: pipia, geography: CN, date: …, reviewBy: …, sha256: …}`；中国大陆以外类型为 `dpia`，`EEA` 代表全部成员国。`reviewBy` 已过的，请复核并填写新日期。"
};
var shared142 = {
  "en": "Nobody stated the lawful basis and accepted the residual risk for this geography.",
  "zh-CN": "尚无人就该地区声明合法性基础并接受剩余风险。"
};
var shared143 = {
  "en": "Have whoever answers for privacy read the statement and record it: `wechat-policy acknowledge lawful-basis --geography DE`, with the geography that this address ends in. If the place has no users, take it out of `audience.geographies`.",
  "zh-CN": "请隐私负责人阅读声明并记录：`wechat-policy acknowledge lawful-basis --geography DE`（地区为本地址末尾的代码）。若该地无用户，请从 `audience.geographies` 中移除。"
};
var shared144 = {
  "en": "With so many people the law here wants an officer, and none is declared as reported.",
  "zh-CN": "达到此人数时该地法律要求指定负责人，但未声明其已报送。"
};
var shared145 = {
  "en": "Name the role in `governance.officers`: `{geography: CN, role: …, reportedOn: …}`.",
  "zh-CN": "在 `governance.officers` 中声明 `{geography: CN, role: …, reportedOn: …}`。"
};
var shared146 = {
  "en": "The law here wants a representative of a company abroad, and none is declared as reported.",
  "zh-CN": "该地法律要求境外公司指定代表，但未声明其已报送。"
};
var shared147 = {
  "en": "Name one in `governance.representatives`: `{geography: CN, name: …, reportedOn: …}`. If the organisation has an office there, set `organisation.presenceInMainland: true` or declare the company in `entities`.",
  "zh-CN": "在 `governance.representatives` 中声明 `{geography: CN, name: …, reportedOn: …}`。若已在当地设有机构，请设 `organisation.presenceInMainland: true` 或在 `entities` 中声明该公司。"
};
var shared148 = {
  "en": "This data serves marketing or profiling, without consent on record or without a way to refuse.",
  "zh-CN": "该数据用于营销或画像，但没有同意记录或拒绝方式。"
};
var shared149 = {
  "en": "Declare `consent: {reference: …, optOut: true}` with the place of the consent text, once people can refuse and still use the service; or remove `marketing` and `profiling` from `purposes`.",
  "zh-CN": "在用户可拒绝且仍能使用服务后，声明 `consent: {reference: …, optOut: true}` 并注明同意文本所在；或从 `purposes` 中移除 `marketing` 与 `profiling`。"
};
var shared150 = {
  "en": "No audit of the handling of data on minors within the last twelve months is declared.",
  "zh-CN": "未声明近十二个月内的未成年人个人信息保护合规审计。"
};
var shared151 = {
  "en": "Carry it out and declare `{type: minors-audit, geography: CN, date: …, reference: …}` in `assessments`; report it by the end of January. If nobody under 18 is admitted, set `audience.minors: none`.",
  "zh-CN": "完成审计并在 `assessments` 中声明 `{type: minors-audit, geography: CN, date: …, reference: …}`，并于 1 月底前报送。若不接受未成年人，请设 `audience.minors: none`。"
};
var shared152 = { "en": "This notice does not name every country where data of its readers goes.", "zh-CN": "该告知未列明读者数据所至的全部国家。" };
var shared153 = {
  "en": "Name them in the notice and in `countriesNamed`: every `to` of `transfers` from here, `CN` with a component that Weixin runs, and for WeChat users `HK`, `MY`, `SG`, `US` and, outside of the EEA, `NL`.",
  "zh-CN": "在告知与 `countriesNamed` 中列出：由此出境的 `transfers` 各 `to`；有微信运营组件时的 `CN`；对 WeChat 用户还有 `HK`、`MY`、`SG`、`US`，欧洲经济区以外另加 `NL`。"
};
var shared154 = { "en": "The audience has a geography without a privacy notice.", "zh-CN": "受众地区缺少对应的隐私告知。" };
var shared155 = {
  "en": "Add an entry to `privacyNotices` with this `geography` and the `url` of the notice; `EU` or `EEA` stands for all member states. With `mainlandUsers: targeted`, mainland China (`CN`) is a geography too.",
  "zh-CN": "在 `privacyNotices` 中为该 `geography` 添加条目并填写告知的 `url`；`EU` 或 `EEA` 代表全部成员国。`mainlandUsers: targeted` 时，中国大陆（`CN`）同样是受众地区。"
};
var shared156 = {
  "en": "This notice was not reviewed within the last twelve months, or nothing says when.",
  "zh-CN": "该告知近十二个月内未复核，或未注明复核时间。"
};
var shared157 = {
  "en": "Compare the notice with what the integration does today, and write the day in `reviewed`.",
  "zh-CN": "将告知与集成现状比对，并在 `reviewed` 中填写日期。"
};
var shared158 = {
  "en": "With so many people the law here wants an officer, and none is declared.",
  "zh-CN": "达到此人数时该地法律要求指定负责人，但未声明。"
};
var shared159 = {
  "en": "Name the role in `governance.officers`: `{geography: SG, role: …}`.",
  "zh-CN": "在 `governance.officers` 中声明 `{geography: SG, role: …}`。"
};
var shared160 = { "en": "No contract is on record with this processor.", "zh-CN": "没有与该受托方的合同记录。" };
var shared161 = {
  "en": "Add `contract`: where the processing contract is kept, or its number.",
  "zh-CN": "补充 `contract`：处理合同的存放位置或编号。"
};
var shared162 = {
  "en": "The law here wants a representative of a company abroad, and none is declared.",
  "zh-CN": "该地法律要求境外公司指定代表，但未声明。"
};
var shared163 = {
  "en": "Name one in `governance.representatives`: `{geography: EEA, name: …}`. If a company of yours is established there, declare it in `entities`.",
  "zh-CN": "在 `governance.representatives` 中声明 `{geography: EEA, name: …}`。若有公司设于当地，请在 `entities` 中声明。"
};
var shared164 = { "en": "WeChat may not be used by this audience here.", "zh-CN": "该地区的此类受众不得使用微信。" };
var shared165 = {
  "en": "Take the geography out of `audience.geographies`, or, where only devices of the public sector are barred, keep those users out and set `audience.publicSector: false`. If the use was permitted to you, waive this rule with the permission as the reason.",
  "zh-CN": "从 `audience.geographies` 中移除该地区；若仅限公共部门设备，请排除这些用户并设 `audience.publicSector: false`。如已获许可，请以许可为理由豁免本规则。"
};
var shared166 = {
  "en": "Sensitive data on people in mainland China is handled without separate consent on record.",
  "zh-CN": "处理中国大陆个人的敏感信息，但没有单独同意的记录。"
};
var shared167 = {
  "en": "Declare `consent: {reference: …, separate: true}`, once consent is asked for apart from other consent; for children under 14, of a guardian. If the data is handled on another ground of article 13, waive this rule with the ground as the reason.",
  "zh-CN": "在单独征得同意（不满十四周岁者须经监护人）后，声明 `consent: {reference: …, separate: true}`。若依第十三条其他情形处理，请以该情形为理由豁免本规则。"
};
var shared168 = {
  "en": "The law of the origin does not know this mechanism for this destination, or it no longer holds.",
  "zh-CN": "来源地法律对该目的地不认可此机制，或该机制已失效。"
};
var shared169 = {
  "en": "Write a `mechanism` of the law of `from`: out of mainland China `security-assessment`, `standard-contract`, `certification` or an `exempt:…`; out of the EEA, the United Kingdom and Switzerland `standard-contractual-clauses`, `binding-corporate-rules` or `derogation` (`adequacy` does not reach mainland China, Hong Kong, Singapore and Malaysia); out of Vietnam and Russia `transfer-dossier`. Where `validUntil` is over, renew it and write the new date.",
  "zh-CN": "填写 `from` 所在法律认可的 `mechanism`：中国大陆为 `security-assessment`、`standard-contract`、`certification` 或 `exempt:…`；欧洲经济区、英国和瑞士为 `standard-contractual-clauses`、`binding-corporate-rules` 或 `derogation`（`adequacy` 不适用于中国大陆、香港、新加坡和马来西亚）；越南和俄罗斯为 `transfer-dossier`。`validUntil` 已过的，请续期并填写新日期。"
};
var shared170 = {
  "en": "A component that Weixin runs brings data of users here to mainland China, and no transfer says on which ground.",
  "zh-CN": "微信运营的组件会把该地区用户的数据传至中国大陆，但未声明出境依据。"
};
var shared171 = {
  "en": "Add an entry to `transfers` with this geography as `from` (or `EEA`), `to: CN`, the `mechanism` that the law knows, and `reference` and `validUntil` where it has them. If the component is not open to these users, take the geography out of `audience.geographies`.",
  "zh-CN": "在 `transfers` 中添加条目：`from` 为该地区（或 `EEA`）、`to: CN`、法律认可的 `mechanism`，以及相应的 `reference` 与 `validUntil`。若组件不向这些用户开放，请从 `audience.geographies` 中移除该地区。"
};
var shared172 = {
  "en": "A document that binds this account was accepted for other accounts only.",
  "zh-CN": "对该账号有约束力的文件仅为其他账号接受过。"
};
var shared173 = {
  "en": "Have the document accepted for this account too, and add the account to `accounts` of the record, or run `wechat-policy acknowledge <document id>`. The document id is in the address (`document.<id>`).",
  "zh-CN": "请为该账号接受该文件，并将其加入记录的 `accounts`，或运行 `wechat-policy acknowledge <文件 id>`。文件 id 见地址 `document.<id>`。"
};
var shared174 = {
  "en": "An account for which this was accepted has another dial code or registrant now, or is gone.",
  "zh-CN": "所确认的账号已更换国家码或注册主体，或已不存在。"
};
var shared175 = {
  "en": "Have the terms that bind the account now read and accepted, and record them with its present `accounts`; `wechat-policy acknowledge` writes the record. If only the name (`id`) of the account changed, use the new one.",
  "zh-CN": "请阅读并接受该账号现在适用的条款，并以现有 `accounts` 重新记录；`wechat-policy acknowledge` 可写入记录。若仅账号名称（`id`）变更，请改用新名称。"
};
var shared176 = { "en": "The only one who approved this record is who wrote it.", "zh-CN": "该记录的唯一批准人就是撰写人。" };
var shared177 = { "en": "Have somebody else look at it, and add them to `approvedBy`.", "zh-CN": "请由其他人复核，并加入 `approvedBy`。" };
var shared178 = { "en": "The text of this document has changed since it was accepted.", "zh-CN": "该文件的文本在确认后已变更。" };
var shared179 = {
  "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names. For a statement, run `wechat-policy acknowledge <statementId>`, which shows its present wording.",
  "zh-CN": "请阅读现行文本，并以登记表所列存档中 Markdown 文件的 SHA-256 重新记录。对于声明，请运行 `wechat-policy acknowledge <statementId>`，它会显示现行措辞。"
};
var shared180 = {
  "en": "This acknowledgement names another company than the one that contracts for this integration.",
  "zh-CN": "该确认所载主体并非本集成的签约主体。"
};
var shared181 = {
  "en": "Check which text was accepted: the dial code of the account decides between the Dutch and the Singaporean company. Write the company's name as the document has it in `contractingEntity`; if the text was that of another company, read and record the right one.",
  "zh-CN": "请核对所确认的文本：账号的国家码决定由荷兰公司还是新加坡公司签约。将文件所载公司名称写入 `contractingEntity`；若所确认的是另一主体的文本，请阅读并记录正确的文本。"
};
var shared182 = {
  "en": "This acknowledgement has expired, and its document still binds this integration.",
  "zh-CN": "该确认已过期，而对应条款仍对本集成有约束力。"
};
var shared183 = {
  "en": "Read the text that is in force now, and record it anew: sha256, date printed or retrieved, acceptedBy, date, and an `expires` at most 366 days after `date`. Do not only move `expires`.",
  "zh-CN": "请阅读现行文本并重新记录：sha256、印刷或获取日期、acceptedBy、date，以及距 `date` 不超过 366 天的 `expires`。请勿仅修改 `expires`。"
};
var shared184 = { "en": "None of the declared legal approvers decided or approved this.", "zh-CN": "该确认未由所声明的法务批准人作出或批准。" };
var shared185 = {
  "en": "Have one of `governance.legalApprovers` approve it and add them to `approvedBy`, spelt as there; or add whoever may accept terms to `governance.legalApprovers`.",
  "zh-CN": "请由 `governance.legalApprovers` 中的一人批准并按相同写法加入 `approvedBy`；或将有权接受条款的人加入 `governance.legalApprovers`。"
};
var shared186 = { "en": "A document that binds this integration has no acknowledgement.", "zh-CN": "对本集成有约束力的一份条款没有确认记录。" };
var shared187 = {
  "en": "Have someone with authority read the document, and run `wechat-policy acknowledge <document id>`: it writes the record to `.wechat-policy/acknowledgements/`. The document id is in the address (`document.<id>`). If the document does not apply, record `decision: not-applicable` with a rationale; if the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由有权人员阅读该文件，并运行 `wechat-policy acknowledge <文件 id>`：它会将记录写入 `.wechat-policy/acknowledgements/`。文件 id 见地址 `document.<id>`。如不适用，请记录 `decision: not-applicable` 及理由；如组件已下线，将其 `status` 设为 `retired`。"
};
var shared188 = {
  "en": "This acknowledgement is dated in the future, or stands for more than 366 days.",
  "zh-CN": "该确认的日期在未来，或有效期超过 366 天。"
};
var shared189 = {
  "en": "Write the day of the decision as `date`, and an `expires` at most 366 days after it.",
  "zh-CN": "请将 `date` 写为作出决定之日，`expires` 不超过其后 366 天。"
};
var shared190 = {
  "en": "The terms or the statement were rejected, and a component or account that needs them is still declared.",
  "zh-CN": "条款或声明已被拒绝，但需要它的组件或账号仍在声明中。"
};
var shared191 = {
  "en": "Set the `status` of the component to `retired` once it is switched off, or have the decision taken again by someone with authority.",
  "zh-CN": "停用组件后将其 `status` 设为 `retired`，或由有权人员重新决策。"
};
var shared192 = { "en": "One record covers users in mainland China and users elsewhere.", "zh-CN": "一份记录同时覆盖中国大陆用户与其他地区用户。" };
var shared193 = {
  "en": "Split it: one record with `scope.geographies: [CN]`, one with the others, each decided on its own.",
  "zh-CN": "请拆分为两份：一份 `scope.geographies: [CN]`，另一份为其余地区，分别决策。"
};
var shared194 = { "en": "The digest is not that of the text that is kept with this record.", "zh-CN": "该摘要与随记录留存的文本不符。" };
var shared195 = {
  "en": "Find out which text was read. If the kept one, write its digest (`sha256sum <file>`) as `sha256`; else put the text that was read into `file`. If the kept text is newer, record a new acknowledgement of it.",
  "zh-CN": "请查明当时阅读的文本。若为留存文本，请将其摘要（`sha256sum <文件>`）写入 `sha256`；否则请将当时阅读的文本放入 `file`。若留存文本更新，请为其重新作出确认。"
};
var shared196 = {
  "en": "The text that was accepted is not the text in force, which was published more than 30 days ago.",
  "zh-CN": "所确认的文本不是现行文本，且现行文本已发布超过 30 天。"
};
var shared197 = {
  "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names; for a statement, run `wechat-policy acknowledge <statementId>`, which shows its present wording. If your digest is of a copy of your own (PDF, HTML) of the same text, take that of the archived file instead.",
  "zh-CN": "请阅读现行文本并以其摘要重新记录：取登记表所列存档中 Markdown 文件的 SHA-256；对于声明，请运行 `wechat-policy acknowledge <statementId>`，它会显示现行措辞。若您的摘要来自同一文本的自存副本（PDF、HTML），请改用存档文件的摘要。"
};
var shared198 = {
  "en": "An account of the United States accepts the WeChat terms, and no decision on their arbitration clause is on record.",
  "zh-CN": "美国主体的账号接受 WeChat 条款，但没有关于其仲裁条款的决定记录。"
};
var shared199 = {
  "en": "Have someone who answers for legal matters decide whether to refuse the change, and run `wechat-policy acknowledge arbitration-choice`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If another company registered the account, name it in `entity` or `registrant`.",
  "zh-CN": "请由法务负责人决定是否拒绝该变更，并运行 `wechat-policy acknowledge arbitration-choice`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。若账号由其他公司注册，请在 `entity` 或 `registrant` 中写明。"
};
var shared200 = {
  "en": "Tencent may review the systems behind this component, and it is not on record that the organisation accepts that.",
  "zh-CN": "腾讯有权审查该组件背后的系统，但没有组织接受该权利的记录。"
};
var shared201 = {
  "en": "Have whoever answers for security decide what Tencent is shown, and run `wechat-policy acknowledge audit-access`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由安全负责人决定向腾讯展示的范围，并运行 `wechat-policy acknowledge audit-access`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared202 = {
  "en": "The organisation uses WeChat accounts, and it is not on record that the people behind them were informed.",
  "zh-CN": "组织使用 WeChat 账号，但没有已告知相关人员的记录。"
};
var shared203 = {
  "en": "Have whoever answers for privacy see to it that staff were told and consented, and run `wechat-policy acknowledge connected-persons`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. Accounts under +86 are bound by the Weixin terms and need no such record.",
  "zh-CN": "请由隐私负责人确认员工已获告知并同意，并运行 `wechat-policy acknowledge connected-persons`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。+86 账号适用微信条款，无需此记录。"
};
var shared204 = { "en": "Nobody has put on record that governing law and forum are accepted.", "zh-CN": "没有关于接受适用法律与争议解决地的记录。" };
var shared205 = {
  "en": "Have someone who answers for legal matters read which law and forum the documents name, and run `wechat-policy acknowledge governing-law`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由法务负责人阅读各文件约定的适用法律与争议解决地，并运行 `wechat-policy acknowledge governing-law`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared206 = {
  "en": "Data that Tencent handed over is used for marketing, without Tencent's written consent.",
  "zh-CN": "腾讯提供的数据被用于营销，且没有腾讯的书面同意。"
};
var shared207 = {
  "en": "Obtain the consent and write where it is kept in `approval`, or stop the use and remove `marketing` from `purposes`.",
  "zh-CN": "请取得书面同意并在 `approval` 中写明存放位置；或停止该用途，并从 `purposes` 中移除 `marketing`。"
};
var shared208 = {
  "en": "Data that Tencent handed over leaves the country or goes to somebody else, without Tencent's written approval.",
  "zh-CN": "腾讯提供的数据被转移出境或提供给他人，且没有腾讯的书面批准。"
};
var shared209 = {
  "en": "Obtain the approval and write where it is kept in `approval`. If this transfer carries no data from Tencent, list what it does carry in `data`, by the `id` of entries whose `source` is not `tencent-api`.",
  "zh-CN": "请取得批准并在 `approval` 中写明存放位置。若本次转移不含腾讯提供的数据，请在 `data` 中列出实际转移的条目 `id`（其 `source` 不是 `tencent-api`）。"
};
var shared210 = {
  "en": "This component is retired, and the deletion of what it collected is not on record.",
  "zh-CN": "该组件已停用，但没有删除其所收集数据的记录。"
};
var shared211 = {
  "en": "Delete what was obtained through it, backups included, and declare `deletion` with its `date`, `backupsUntil` for backups that still run out, and a `reference` to the record.",
  "zh-CN": "请删除经其取得的数据（包括备份），并声明 `deletion`：填写 `date`、仍待过期备份的 `backupsUntil` 以及记录位置 `reference`。"
};
var messages = {
  "app-security/incident-clock/geography": { message: shared0, remediation: shared1 },
  "app-security/incident-informs-tencent/integration": { message: shared2, remediation: shared3 },
  "app-security/incident-runbook/integration": { message: shared4, remediation: shared5 },
  "app-security/log-retention/integration": { message: shared6, remediation: shared7 },
  "app-security/server-domain-filed/component": { message: shared8, remediation: shared9 },
  "app-security/server-domains/component": { message: shared10, remediation: shared11 },
  "certification/checked/certification": { message: shared12, remediation: shared13 },
  "certification/current/certification": { message: shared14, remediation: shared15 },
  "certification/edition/certification": { message: shared16, remediation: shared17 },
  "certification/equivalence-reviewed/required-statement": { message: shared18, remediation: shared19 },
  "certification/holder/certification": { message: shared20, remediation: shared21 },
  "certification/locations/certification": { message: shared22, remediation: shared23 },
  "certification/scope/certification": { message: shared24, remediation: shared25 },
  "certification/scope-recorded/certification": { message: shared26, remediation: shared27 },
  "certification/seal-scope/certification": { message: shared28, remediation: shared29 },
  "content/algorithm-filing/component": { message: shared30, remediation: shared31 },
  "content/availability-accepted/required-statement": { message: shared32, remediation: shared33 },
  "content/category-review/component": { message: shared34, remediation: shared35 },
  "content/check-interface-version/integration": { message: shared36, remediation: shared37 },
  "content/confidential-data-in-messages/data-category": { message: shared38, remediation: shared39 },
  "content/fallback-channel/integration": { message: shared40, remediation: shared41 },
  "content/foreign-authority-requests/required-statement": { message: shared42, remediation: shared43 },
  "content/generative-ai-filing/component": { message: shared44, remediation: shared45 },
  "content/mini-program-filing/component": { message: shared46, remediation: shared47 },
  "content/moderation-declared/integration": { message: shared48, remediation: shared49 },
  "content/real-names/component": { message: shared50, remediation: shared51 },
  "content/takedown-log/integration": { message: shared52, remediation: shared53 },
  "content/video-moderated/integration": { message: shared54, remediation: shared55 },
  "encryption/commercial-cryptography/integration": { message: shared56, remediation: shared57 },
  "encryption/message-callback-tls/integration": { message: shared58, remediation: shared59 },
  "encryption/message-key-rotation/integration": { message: shared60, remediation: shared61 },
  "encryption/message-mode/integration": { message: shared62, remediation: shared63 },
  "encryption/message-mode-compatible/integration": { message: shared64, remediation: shared65 },
  "encryption/no-end-to-end-encryption/required-statement": { message: shared66, remediation: shared67 },
  "locality/collection-abroad/component": { message: shared68, remediation: shared69 },
  "locality/collection-abroad/payment": { message: shared70, remediation: shared71 },
  "locality/declared-store-abroad/store": { message: shared72, remediation: shared73 },
  "locality/export-assessment/transfer": { message: shared74, remediation: shared75 },
  "locality/export-assessment-age/transfer": { message: shared76, remediation: shared77 },
  "locality/export-basis/transfer": { message: shared78, remediation: shared79 },
  "locality/export-filing/transfer": { message: shared80, remediation: shared81 },
  "locality/export-headroom/transfer": { message: shared82, remediation: shared83 },
  "locality/export-mechanism/transfer": { message: shared84, remediation: shared85 },
  "locality/export-necessity-acknowledged/required-statement": { message: shared86, remediation: shared87 },
  "locality/export-record/transfer": { message: shared88, remediation: shared89 },
  "locality/free-trade-zone-acknowledged/required-statement": { message: shared90, remediation: shared91 },
  "locality/incidental-users-acknowledged/required-statement": { message: shared92, remediation: shared93 },
  "locality/mainland-component-acknowledged/required-statement": { message: shared94, remediation: shared95 },
  "locality/mixed-tenancy/store": { message: shared96, remediation: shared97 },
  "locality/no-mainland-data-acknowledged/required-statement": { message: shared98, remediation: shared99 },
  "locality/recipient-consent/transfer": { message: shared100, remediation: shared101 },
  "locality/remote-access/store": { message: shared102, remediation: shared103 },
  "payments/access/payment": { message: shared104, remediation: shared105 },
  "payments/acquiring/payment": { message: shared106, remediation: shared107 },
  "payments/answers-verified/payment": { message: shared108, remediation: shared109 },
  "payments/api-v2-only/payment": { message: shared110, remediation: shared111 },
  "payments/card-data/payment": { message: shared112, remediation: shared113 },
  "payments/certificate-ending/payment": { message: shared114, remediation: shared115 },
  "payments/certificate-expired/payment": { message: shared116, remediation: shared117 },
  "payments/evidence/payment": { message: shared118, remediation: shared119 },
  "payments/key-storage/payment": { message: shared120, remediation: shared121 },
  "payments/merchant-declared/component": { message: shared122, remediation: shared123 },
  "payments/merchant-declared/payment": { message: shared124, remediation: shared125 },
  "payments/notifications-settled/payment": { message: shared126, remediation: shared127 },
  "payments/notify-url/payment": { message: shared128, remediation: shared129 },
  "payments/signature-md5/payment": { message: shared130, remediation: shared131 },
  "privacy/assessment-record/assessment": { message: shared132, remediation: shared133 },
  "privacy/assessment-scope/geography": { message: shared134, remediation: shared135 },
  "privacy/compliance-audit/geography": { message: shared136, remediation: shared137 },
  "privacy/geography-known/geography": { message: shared138, remediation: shared139 },
  "privacy/impact-assessment/geography": { message: shared140, remediation: shared141 },
  "privacy/impact-assessment-to-confirm/geography": { message: shared140, remediation: shared141 },
  "privacy/lawful-basis/required-statement": { message: shared142, remediation: shared143 },
  "privacy/mainland-officer/geography": { message: shared144, remediation: shared145 },
  "privacy/mainland-representative/geography": { message: shared146, remediation: shared147 },
  "privacy/marketing-consent/data-category": { message: shared148, remediation: shared149 },
  "privacy/minors-audit/geography": { message: shared150, remediation: shared151 },
  "privacy/minors-audit-to-confirm/geography": { message: shared150, remediation: shared151 },
  "privacy/notice-countries/privacy-notice": { message: shared152, remediation: shared153 },
  "privacy/notice-per-geography/geography": { message: shared154, remediation: shared155 },
  "privacy/notice-reviewed/privacy-notice": { message: shared156, remediation: shared157 },
  "privacy/officer/geography": { message: shared158, remediation: shared159 },
  "privacy/processor-contract/processor": { message: shared160, remediation: shared161 },
  "privacy/representative/geography": { message: shared162, remediation: shared163 },
  "privacy/restricted-geography/geography": { message: shared164, remediation: shared165 },
  "privacy/separate-consent/data-category": { message: shared166, remediation: shared167 },
  "privacy/transfer-mechanism/transfer": { message: shared168, remediation: shared169 },
  "privacy/transfer-mechanism-to-confirm/transfer": { message: shared168, remediation: shared169 },
  "privacy/transfer-to-mainland/geography": { message: shared170, remediation: shared171 },
  "privacy/transfer-to-mainland-to-confirm/geography": { message: shared170, remediation: shared171 },
  "terms/accounts-acknowledged/required-document": { message: shared172, remediation: shared173 },
  "terms/acknowledgement-accounts/acknowledgement": { message: shared174, remediation: shared175 },
  "terms/acknowledgement-approver/acknowledgement": { message: shared176, remediation: shared177 },
  "terms/acknowledgement-drift/acknowledgement": { message: shared178, remediation: shared179 },
  "terms/acknowledgement-entity/acknowledgement": { message: shared180, remediation: shared181 },
  "terms/acknowledgement-expired/acknowledgement": { message: shared182, remediation: shared183 },
  "terms/acknowledgement-legal-approver/acknowledgement": { message: shared184, remediation: shared185 },
  "terms/acknowledgement-missing/required-document": { message: shared186, remediation: shared187 },
  "terms/acknowledgement-period/acknowledgement": { message: shared188, remediation: shared189 },
  "terms/acknowledgement-rejected/acknowledgement": { message: shared190, remediation: shared191 },
  "terms/acknowledgement-scope/acknowledgement": { message: shared192, remediation: shared193 },
  "terms/acknowledgement-text/acknowledgement": { message: shared194, remediation: shared195 },
  "terms/acknowledgement-version/acknowledgement": { message: shared196, remediation: shared197 },
  "terms/arbitration-decided/required-statement": { message: shared198, remediation: shared199 },
  "terms/audit-access-accepted/required-statement": { message: shared200, remediation: shared201 },
  "terms/connected-persons-informed/required-statement": { message: shared202, remediation: shared203 },
  "terms/governing-law-accepted/required-statement": { message: shared204, remediation: shared205 },
  "terms/platform-data-marketing/data-category": { message: shared206, remediation: shared207 },
  "terms/platform-data-transfer/transfer": { message: shared208, remediation: shared209 },
  "terms/retired-component-deletion/component": { message: shared210, remediation: shared211 }
};
export {
  messages
};
