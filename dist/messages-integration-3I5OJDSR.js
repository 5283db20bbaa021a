import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-integration.ts
var shared0 = {
  "en": "Nobody has looked this certificate up within the last 90 days.",
  "zh-CN": "近 90 天内没有人查验该证书。"
};
var shared1 = {
  "en": "Look at the issuer's validation page or register, and write the day as `checkedOn`.",
  "zh-CN": "请查看颁发者的验证页或登记册，并将日期写入 `checkedOn`。"
};
var shared2 = {
  "en": "This certificate has expired.",
  "zh-CN": "该认证已过期。"
};
var shared3 = {
  "en": "Get the current certificate from its holder and record its `expires` and the day you looked, `checkedOn`; if there is none, remove the entry and rest what it covered on something else.",
  "zh-CN": "向持证方获取现行证书并记录其 `expires` 与查验日期 `checkedOn`；若无，请移除该条目并为其覆盖范围另寻依据。"
};
var shared4 = {
  "en": "This certificate is by an edition of the standard that is no longer in force.",
  "zh-CN": "该证书依据的标准版本已失效。"
};
var shared5 = {
  "en": "Get the certificate by the present edition and write that as `edition`: 2022 for ISO/IEC 27001, 2019 or 2025 for 27701 and 27018, 4.0.1 for PCI DSS.",
  "zh-CN": "请取得现行版本的证书并写入 `edition`：ISO/IEC 27001 为 2022，27701 与 27018 为 2019 或 2025，PCI DSS 为 4.0.1。"
};
var shared6 = {
  "en": "This integration relies on a certificate of Tencent, and nobody has put on record that its scope covers what is needed.",
  "zh-CN": "本集成依赖腾讯的证书，但没有人记录其范围已覆盖所需。"
};
var shared7 = {
  "en": "Have whoever answers for privacy read the scope and the statement of applicability, and run `wechat-policy acknowledge certification-equivalence`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If nothing rests on the certificate, remove the entry.",
  "zh-CN": "请由隐私负责人阅读证书范围与适用性声明，并运行 `wechat-policy acknowledge certification-equivalence`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。若并不依赖该证书，请移除该条目。"
};
var shared8 = {
  "en": "The holder of this certificate does not operate what it is relied on for.",
  "zh-CN": "该证书的持有方并非所依赖内容的运营者。"
};
var shared9 = {
  "en": "Rely on a certificate of whoever operates it. If the holder does take part, declare them: your own name in `organisation`, other companies in `entities` with `operator` at the component, service providers in `processors`.",
  "zh-CN": "请依赖实际运营者的证书。若持证方确实参与，请予声明：本组织名称写入 `organisation`，其他公司写入 `entities` 并在组件中以 `operator` 指明，服务商写入 `processors`。"
};
var shared10 = {
  "en": "Personal data rests in a place that this certificate does not take in.",
  "zh-CN": "个人信息存放于该证书未覆盖的地点。"
};
var shared11 = {
  "en": "Have the scope of the certificate widened and add the place to `locations`, or move the store (`stores[].territory`).",
  "zh-CN": "请扩大证书范围并将该地点加入 `locations`，或迁移存储（`stores[].territory`）。"
};
var shared12 = {
  "en": "The scope of this certificate does not take this in.",
  "zh-CN": "该证书的范围不包含此项。"
};
var shared13 = {
  "en": "Remove it from `covers` and rest it on something else, such as an assessment of your own (`assessments`). If the certificate does cover it, add it to `scope` in the same words.",
  "zh-CN": "请将其从 `covers` 中移除并另寻依据，例如自身评估（`assessments`）。若证书确实覆盖，请以相同措辞加入 `scope`。"
};
var shared14 = {
  "en": "It is not recorded what this certificate covers.",
  "zh-CN": "未记录该证书的覆盖范围。"
};
var shared15 = {
  "en": "Copy what the certificate or its validation page lists into `scope`, in the words that `covers` uses for the same things.",
  "zh-CN": "请将证书或其验证页所列范围填入 `scope`，对相同事物使用与 `covers` 一致的措辞。"
};
var shared16 = {
  "en": "The TRUSTe seal of WeChat does not cover this.",
  "zh-CN": "WeChat 的 TRUSTe 认证不覆盖此项。"
};
var shared17 = {
  "en": "Remove the entry from `covers`, and rest the component on something else: your own assessment (`assessments`), or a certificate whose scope names it. The seal covers `wechat-app`, `wechat-desktop`, `www.wechat.com` and `help.wechat.com`.",
  "zh-CN": "请从 `covers` 中移除该项，并以其他依据支撑该组件：自身评估（`assessments`）或范围中列明该组件的证书。该认证仅覆盖 `wechat-app`、`wechat-desktop`、`www.wechat.com` 和 `help.wechat.com`。"
};
var shared18 = {
  "en": "An algorithm ranks what users publish for people in mainland China, and no filing of it is declared.",
  "zh-CN": "算法向中国大陆用户推荐用户发布的内容，但未声明算法备案。"
};
var shared19 = {
  "en": "File it in the CAC's algorithm filing system (互联网信息服务算法备案系统) and write the number as `filings.algorithm`. If nothing is ranked for the person, set `recommendation: false`.",
  "zh-CN": "请在互联网信息服务算法备案系统备案，并将编号写入 `filings.algorithm`。若并无个性化推荐，请设 `recommendation: false`。"
};
var shared20 = {
  "en": "Nobody has put on record that the organisation accepts what censorship and a cut-off would mean for this component.",
  "zh-CN": "没有组织接受审查与中断对该组件影响的记录。"
};
var shared21 = {
  "en": "Have the owner of the business read what happened before and decide, and run `wechat-policy acknowledge availability-and-censorship`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由业务负责人阅读以往事件并作出决定，并运行 `wechat-policy acknowledge availability-and-censorship`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared22 = {
  "en": "A category of this mini program is reviewed by the local internet authority, and no reference of the review is declared.",
  "zh-CN": "该小程序的类目须经属地互联网主管机关审核，但未声明审核记录。"
};
var shared23 = {
  "en": "Write the reference or date of the review, as the console's notice gives it, as `filings.content`. Before its release set `status: planned`.",
  "zh-CN": "请将后台通知中的审核记录或日期写入 `filings.content`。上线前请设 `status: planned`。"
};
var shared24 = {
  "en": "Content is checked by version 1 of the platform's interfaces, which is frozen since 2021.",
  "zh-CN": "内容检测使用自 2021 年停止更新的 1.0 接口。"
};
var shared25 = {
  "en": "Call msg_sec_check with `version: 2` and media_check_async version 2, then declare `interfaceVersion: 2`.",
  "zh-CN": "请调用 `version: 2` 的 msg_sec_check 与 2.0 的 media_check_async，然后声明 `interfaceVersion: 2`。"
};
var shared26 = {
  "en": "Confidential, government or privileged data goes through WeChat messages.",
  "zh-CN": "机密、政务或受特权保护的数据经微信消息传递。"
};
var shared27 = {
  "en": "Send it by a channel of your own, with a message that only links to it, and remove the channel from `channels`; or remove the `nature` if the data is not of that kind.",
  "zh-CN": "请改由自有渠道发送（消息中仅含链接），并从 `channels` 中移除该渠道；若数据并非此类，请移除相应的 `nature`。"
};
var shared28 = {
  "en": "Users outside mainland China have no other channel when WeChat fails.",
  "zh-CN": "WeChat 不可用时，境外用户没有其他渠道。"
};
var shared29 = {
  "en": "Declare how they reach the service then in `fallbackChannels`, such as `[web, e-mail]`.",
  "zh-CN": "请在 `fallbackChannels` 中声明此时的联系渠道，例如 `[web, e-mail]`。"
};
var shared30 = {
  "en": "The integration is meant for people in mainland China and reaches abroad, and no procedure for requests of foreign authorities is on record.",
  "zh-CN": "集成面向中国大陆用户且涉及境外，但没有处理境外机构请求的流程记录。"
};
var shared31 = {
  "en": "Have someone who answers for legal matters name who decides and how the approval is obtained, and run `wechat-policy acknowledge foreign-authority-requests`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the integration is not meant for people in mainland China, say so in `mainlandUsers`.",
  "zh-CN": "请由法务负责人指定决定人及取得批准的流程，并运行 `wechat-policy acknowledge foreign-authority-requests`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。若集成并不面向中国大陆用户，请在 `mainlandUsers` 中写明。"
};
var shared32 = {
  "en": "This mini program shows generated content to people in mainland China, and no filing of the generating service is declared.",
  "zh-CN": "该小程序向中国大陆用户展示生成内容，但未声明生成服务的备案。"
};
var shared33 = {
  "en": "Write the filing number, your own or that of whoever provides the model, as `filings.generativeAi`. Without one, leave the function out of what is released there.",
  "zh-CN": "请将备案编号（自有或模型提供方的）写入 `filings.generativeAi`。若没有备案，请勿在当地发布该功能。"
};
var shared34 = {
  "en": "This mini program is used in mainland China, and no filing number of it is declared.",
  "zh-CN": "该小程序在中国大陆使用，但未声明备案号。"
};
var shared35 = {
  "en": "Write the filing number (备案号), which the console shows, as `filings.miniProgram`. Before its release set `status: planned`.",
  "zh-CN": "请将管理后台显示的备案号写入 `filings.miniProgram`。上线前请设 `status: planned`。"
};
var shared36 = {
  "en": "Users can publish content that others see, and no check of it is declared.",
  "zh-CN": "用户可发布他人可见的内容，但未声明内容审核。"
};
var shared37 = {
  "en": "Declare `moderation` with its `provider`, `text: true` and `media: true` once both are checked before they are shown (msg_sec_check version 2 and media_check_async, or a third party), or `humanReview: true` where people look at everything first. `userContent` may list the kinds that users publish: text and messages need `text`, pictures and sound `media`. If users publish nothing, remove `userContent`.",
  "zh-CN": "在展示前对文本和媒体均进行检测后（msg_sec_check 2.0 与 media_check_async，或第三方服务），声明 `moderation` 的 `provider`、`text: true` 与 `media: true`；若全部由人工先审，则声明 `humanReview: true`。`userContent` 可列出用户发布的内容类型：文本与消息需 `text`，图片与声音需 `media`。若用户不发布内容，请移除 `userContent`。"
};
var shared38 = {
  "en": "Users in mainland China can publish here, and it is not declared how they are identified.",
  "zh-CN": "中国大陆用户可在此发布内容，但未声明如何核验其身份。"
};
var shared39 = {
  "en": "Identify them before they publish, and declare how in `realNames`: `phone-number`, `identity-document` or `platform` (Weixin's own verification).",
  "zh-CN": "请在用户发布前核验身份，并在 `realNames` 中声明方式：`phone-number`、`identity-document` 或 `platform`（微信自身验证）。"
};
var shared40 = {
  "en": "Records of content that was taken down are kept for less than six months, or it is not declared for how long.",
  "zh-CN": "下架内容的记录留存不足六个月，或未声明期限。"
};
var shared41 = {
  "en": "Keep what was taken down, when and why for 184 days at least, and declare `takedownLogDays` in `moderation`.",
  "zh-CN": "请将下架内容、时间与原因至少留存 184 天，并在 `moderation` 中声明 `takedownLogDays`。"
};
var shared42 = {
  "en": "Users can publish video, and no check of video is declared.",
  "zh-CN": "用户可发布视频，但未声明视频审核。"
};
var shared43 = {
  "en": "Have a service that checks video look at it before others see it, and declare `video: true` in `moderation`; or `humanReview: true` where people look first. If users publish no video, list what they do publish in `userContent`.",
  "zh-CN": "请由支持视频的服务在展示前审核，并在 `moderation` 中声明 `video: true`；若由人工先审，则声明 `humanReview: true`。若用户不发布视频，请在 `userContent` 中列出实际类型。"
};
var shared44 = {
  "en": "Messages are declared to arrive unencrypted.",
  "zh-CN": "声明的消息推送方式为明文模式。"
};
var shared45 = {
  "en": "Switch the message encryption mode to 安全模式 (security) in the console under server configuration, after the server can decrypt (EncodingAESKey), then declare `mode: security`. Compatible mode sends both and is for the change-over only.",
  "zh-CN": "服务器支持解密（EncodingAESKey）后，在后台服务器配置中将消息加解密方式改为“安全模式”，并声明 `mode: security`。兼容模式同时发送明文与密文，仅用于过渡。"
};
var shared46 = {
  "en": "Messages are declared to arrive in plain text beside the encrypted copy.",
  "zh-CN": "声明的消息推送方式为兼容模式，明文与密文共存。"
};
var shared47 = {
  "en": "Once the server reads the encrypted part, switch the console to 安全模式 (security) and declare `mode: security`.",
  "zh-CN": "服务器改为读取密文后，在后台切换为“安全模式”，并声明 `mode: security`。"
};
var shared48 = {
  "en": "Messages of this component are not encrypted end to end, and nobody has put on record that the risk is accepted.",
  "zh-CN": "该组件的消息并非端到端加密，且没有接受该风险的记录。"
};
var shared49 = {
  "en": "Have whoever answers for security decide what may be sent, and run `wechat-policy acknowledge no-end-to-end-encryption`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由安全负责人决定允许发送的内容，并运行 `wechat-policy acknowledge no-end-to-end-encryption`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared50 = {
  "en": "The audience has a geography without a privacy notice.",
  "zh-CN": "受众地区缺少对应的隐私告知。"
};
var shared51 = {
  "en": "Add an entry to `privacyNotices` with this `geography` and the `url` of the notice; `EU` or `EEA` stands for all member states. With `mainlandUsers: targeted`, mainland China (`CN`) is a geography too.",
  "zh-CN": "在 `privacyNotices` 中为该 `geography` 添加条目并填写告知的 `url`；`EU` 或 `EEA` 代表全部成员国。`mainlandUsers: targeted` 时，中国大陆（`CN`）同样是受众地区。"
};
var shared52 = {
  "en": "A document that binds this account was accepted for other accounts only.",
  "zh-CN": "对该账号有约束力的文件仅为其他账号接受过。"
};
var shared53 = {
  "en": "Have the document accepted for this account too, and add the account to `accounts` of the record, or run `wechat-policy acknowledge <document id>`. The document id is in the address (`document.<id>`).",
  "zh-CN": "请为该账号接受该文件，并将其加入记录的 `accounts`，或运行 `wechat-policy acknowledge <文件 id>`。文件 id 见地址 `document.<id>`。"
};
var shared54 = {
  "en": "An account for which this was accepted has another dial code or registrant now, or is gone.",
  "zh-CN": "所确认的账号已更换国家码或注册主体，或已不存在。"
};
var shared55 = {
  "en": "Have the terms that bind the account now read and accepted, and record them with its present `accounts`; `wechat-policy acknowledge` writes the record. If only the name (`id`) of the account changed, use the new one.",
  "zh-CN": "请阅读并接受该账号现在适用的条款，并以现有 `accounts` 重新记录；`wechat-policy acknowledge` 可写入记录。若仅账号名称（`id`）变更，请改用新名称。"
};
var shared56 = {
  "en": "The only one who approved this record is who wrote it.",
  "zh-CN": "该记录的唯一批准人就是撰写人。"
};
var shared57 = {
  "en": "Have somebody else look at it, and add them to `approvedBy`.",
  "zh-CN": "请由其他人复核，并加入 `approvedBy`。"
};
var shared58 = {
  "en": "The text of this document has changed since it was accepted.",
  "zh-CN": "该文件的文本在确认后已变更。"
};
var shared59 = {
  "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names. For a statement, run `wechat-policy acknowledge <statementId>`, which shows its present wording.",
  "zh-CN": "请阅读现行文本，并以登记表所列存档中 Markdown 文件的 SHA-256 重新记录。对于声明，请运行 `wechat-policy acknowledge <statementId>`，它会显示现行措辞。"
};
var shared60 = {
  "en": "This acknowledgement names another company than the one that contracts for this integration.",
  "zh-CN": "该确认所载主体并非本集成的签约主体。"
};
var shared61 = {
  "en": "Check which text was accepted: the dial code of the account decides between the Dutch and the Singaporean company. Write the company's name as the document has it in `contractingEntity`; if the text was that of another company, read and record the right one.",
  "zh-CN": "请核对所确认的文本：账号的国家码决定由荷兰公司还是新加坡公司签约。将文件所载公司名称写入 `contractingEntity`；若所确认的是另一主体的文本，请阅读并记录正确的文本。"
};
var shared62 = {
  "en": "This acknowledgement has expired, and its document still binds this integration.",
  "zh-CN": "该确认已过期，而对应条款仍对本集成有约束力。"
};
var shared63 = {
  "en": "Read the text that is in force now, and record it anew: sha256, date printed or retrieved, acceptedBy, date, and an `expires` at most 366 days after `date`. Do not only move `expires`.",
  "zh-CN": "请阅读现行文本并重新记录：sha256、印刷或获取日期、acceptedBy、date，以及距 `date` 不超过 366 天的 `expires`。请勿仅修改 `expires`。"
};
var shared64 = {
  "en": "None of the declared legal approvers decided or approved this.",
  "zh-CN": "该确认未由所声明的法务批准人作出或批准。"
};
var shared65 = {
  "en": "Have one of `governance.legalApprovers` approve it and add them to `approvedBy`, spelt as there; or add whoever may accept terms to `governance.legalApprovers`.",
  "zh-CN": "请由 `governance.legalApprovers` 中的一人批准并按相同写法加入 `approvedBy`；或将有权接受条款的人加入 `governance.legalApprovers`。"
};
var shared66 = {
  "en": "A document that binds this integration has no acknowledgement.",
  "zh-CN": "对本集成有约束力的一份条款没有确认记录。"
};
var shared67 = {
  "en": "Have someone with authority read the document, and run `wechat-policy acknowledge <document id>`: it writes the record to `.wechat-policy/acknowledgements/`. The document id is in the address (`document.<id>`). If the document does not apply, record `decision: not-applicable` with a rationale; if the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由有权人员阅读该文件，并运行 `wechat-policy acknowledge <文件 id>`：它会将记录写入 `.wechat-policy/acknowledgements/`。文件 id 见地址 `document.<id>`。如不适用，请记录 `decision: not-applicable` 及理由；如组件已下线，将其 `status` 设为 `retired`。"
};
var shared68 = {
  "en": "This acknowledgement is dated in the future, or stands for more than 366 days.",
  "zh-CN": "该确认的日期在未来，或有效期超过 366 天。"
};
var shared69 = {
  "en": "Write the day of the decision as `date`, and an `expires` at most 366 days after it.",
  "zh-CN": "请将 `date` 写为作出决定之日，`expires` 不超过其后 366 天。"
};
var shared70 = {
  "en": "The terms or the statement were rejected, and a component or account that needs them is still declared.",
  "zh-CN": "条款或声明已被拒绝，但需要它的组件或账号仍在声明中。"
};
var shared71 = {
  "en": "Set the `status` of the component to `retired` once it is switched off, or have the decision taken again by someone with authority.",
  "zh-CN": "停用组件后将其 `status` 设为 `retired`，或由有权人员重新决策。"
};
var shared72 = {
  "en": "One record covers users in mainland China and users elsewhere.",
  "zh-CN": "一份记录同时覆盖中国大陆用户与其他地区用户。"
};
var shared73 = {
  "en": "Split it: one record with `scope.geographies: [CN]`, one with the others, each decided on its own.",
  "zh-CN": "请拆分为两份：一份 `scope.geographies: [CN]`，另一份为其余地区，分别决策。"
};
var shared74 = {
  "en": "The digest is not that of the text that is kept with this record.",
  "zh-CN": "该摘要与随记录留存的文本不符。"
};
var shared75 = {
  "en": "Find out which text was read. If the kept one, write its digest (`sha256sum <file>`) as `sha256`; else put the text that was read into `file`. If the kept text is newer, record a new acknowledgement of it.",
  "zh-CN": "请查明当时阅读的文本。若为留存文本，请将其摘要（`sha256sum <文件>`）写入 `sha256`；否则请将当时阅读的文本放入 `file`。若留存文本更新，请为其重新作出确认。"
};
var shared76 = {
  "en": "The text that was accepted is not the text in force, which was published more than 30 days ago.",
  "zh-CN": "所确认的文本不是现行文本，且现行文本已发布超过 30 天。"
};
var shared77 = {
  "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names; for a statement, run `wechat-policy acknowledge <statementId>`, which shows its present wording. If your digest is of a copy of your own (PDF, HTML) of the same text, take that of the archived file instead.",
  "zh-CN": "请阅读现行文本并以其摘要重新记录：取登记表所列存档中 Markdown 文件的 SHA-256；对于声明，请运行 `wechat-policy acknowledge <statementId>`，它会显示现行措辞。若您的摘要来自同一文本的自存副本（PDF、HTML），请改用存档文件的摘要。"
};
var shared78 = {
  "en": "An account of the United States accepts the WeChat terms, and no decision on their arbitration clause is on record.",
  "zh-CN": "美国主体的账号接受 WeChat 条款，但没有关于其仲裁条款的决定记录。"
};
var shared79 = {
  "en": "Have someone who answers for legal matters decide whether to refuse the change, and run `wechat-policy acknowledge arbitration-choice`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If another company registered the account, name it in `entity` or `registrant`.",
  "zh-CN": "请由法务负责人决定是否拒绝该变更，并运行 `wechat-policy acknowledge arbitration-choice`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。若账号由其他公司注册，请在 `entity` 或 `registrant` 中写明。"
};
var shared80 = {
  "en": "Tencent may review the systems behind this component, and it is not on record that the organisation accepts that.",
  "zh-CN": "腾讯有权审查该组件背后的系统，但没有组织接受该权利的记录。"
};
var shared81 = {
  "en": "Have whoever answers for security decide what Tencent is shown, and run `wechat-policy acknowledge audit-access`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由安全负责人决定向腾讯展示的范围，并运行 `wechat-policy acknowledge audit-access`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared82 = {
  "en": "The organisation uses WeChat accounts, and it is not on record that the people behind them were informed.",
  "zh-CN": "组织使用 WeChat 账号，但没有已告知相关人员的记录。"
};
var shared83 = {
  "en": "Have whoever answers for privacy see to it that staff were told and consented, and run `wechat-policy acknowledge connected-persons`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. Accounts under +86 are bound by the Weixin terms and need no such record.",
  "zh-CN": "请由隐私负责人确认员工已获告知并同意，并运行 `wechat-policy acknowledge connected-persons`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。+86 账号适用微信条款，无需此记录。"
};
var shared84 = {
  "en": "Nobody has put on record that governing law and forum are accepted.",
  "zh-CN": "没有关于接受适用法律与争议解决地的记录。"
};
var shared85 = {
  "en": "Have someone who answers for legal matters read which law and forum the documents name, and run `wechat-policy acknowledge governing-law`: it shows the statement and writes the record to `.wechat-policy/acknowledgements/`. If the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由法务负责人阅读各文件约定的适用法律与争议解决地，并运行 `wechat-policy acknowledge governing-law`：它会显示声明全文，并将记录写入 `.wechat-policy/acknowledgements/`。如组件已下线，请将其 `status` 设为 `retired`。"
};
var shared86 = {
  "en": "This repository uses WeChat, and no integration manifest says for whom, by whom and under which terms.",
  "zh-CN": "本仓库使用微信，但没有集成清单说明面向谁、由谁运营、适用哪些条款。"
};
var shared87 = {
  "en": "Run `wechat-policy init`: it writes `.wechat-policy/integration.yaml` from what it finds here and asks for what it cannot see.",
  "zh-CN": "运行 `wechat-policy init`：它根据仓库内容生成 `.wechat-policy/integration.yaml`，并询问无法得知的内容。"
};
var shared88 = {
  "en": "Data that Tencent handed over is used for marketing, without Tencent's written consent.",
  "zh-CN": "腾讯提供的数据被用于营销，且没有腾讯的书面同意。"
};
var shared89 = {
  "en": "Obtain the consent and write where it is kept in `approval`, or stop the use and remove `marketing` from `purposes`.",
  "zh-CN": "请取得书面同意并在 `approval` 中写明存放位置；或停止该用途，并从 `purposes` 中移除 `marketing`。"
};
var shared90 = {
  "en": "Data that Tencent handed over leaves the country or goes to somebody else, without Tencent's written approval.",
  "zh-CN": "腾讯提供的数据被转移出境或提供给他人，且没有腾讯的书面批准。"
};
var shared91 = {
  "en": "Obtain the approval and write where it is kept in `approval`. If this transfer carries no data from Tencent, list what it does carry in `data`, by the `id` of entries whose `source` is not `tencent-api`.",
  "zh-CN": "请取得批准并在 `approval` 中写明存放位置。若本次转移不含腾讯提供的数据，请在 `data` 中列出实际转移的条目 `id`（其 `source` 不是 `tencent-api`）。"
};
var shared92 = {
  "en": "This component is retired, and the deletion of what it collected is not on record.",
  "zh-CN": "该组件已停用，但没有删除其所收集数据的记录。"
};
var shared93 = {
  "en": "Delete what was obtained through it, backups included, and declare `deletion` with its `date`, `backupsUntil` for backups that still run out, and a `reference` to the record.",
  "zh-CN": "请删除经其取得的数据（包括备份），并声明 `deletion`：填写 `date`、仍待过期备份的 `backupsUntil` 以及记录位置 `reference`。"
};
var messages = {
  "certification/checked/certification": { message: shared0, remediation: shared1 },
  "certification/current/certification": { message: shared2, remediation: shared3 },
  "certification/edition/certification": { message: shared4, remediation: shared5 },
  "certification/equivalence-reviewed/required-statement": { message: shared6, remediation: shared7 },
  "certification/holder/certification": { message: shared8, remediation: shared9 },
  "certification/locations/certification": { message: shared10, remediation: shared11 },
  "certification/scope/certification": { message: shared12, remediation: shared13 },
  "certification/scope-recorded/certification": { message: shared14, remediation: shared15 },
  "certification/seal-scope/certification": { message: shared16, remediation: shared17 },
  "content/algorithm-filing/component": { message: shared18, remediation: shared19 },
  "content/availability-accepted/required-statement": { message: shared20, remediation: shared21 },
  "content/category-review/component": { message: shared22, remediation: shared23 },
  "content/check-interface-version/integration": { message: shared24, remediation: shared25 },
  "content/confidential-data-in-messages/data-category": { message: shared26, remediation: shared27 },
  "content/fallback-channel/integration": { message: shared28, remediation: shared29 },
  "content/foreign-authority-requests/required-statement": { message: shared30, remediation: shared31 },
  "content/generative-ai-filing/component": { message: shared32, remediation: shared33 },
  "content/mini-program-filing/component": { message: shared34, remediation: shared35 },
  "content/moderation-declared/integration": { message: shared36, remediation: shared37 },
  "content/real-names/component": { message: shared38, remediation: shared39 },
  "content/takedown-log/integration": { message: shared40, remediation: shared41 },
  "content/video-moderated/integration": { message: shared42, remediation: shared43 },
  "encryption/message-mode/integration": { message: shared44, remediation: shared45 },
  "encryption/message-mode-compatible/integration": { message: shared46, remediation: shared47 },
  "encryption/no-end-to-end-encryption/required-statement": { message: shared48, remediation: shared49 },
  "privacy/notice-per-geography/geography": { message: shared50, remediation: shared51 },
  "terms/accounts-acknowledged/required-document": { message: shared52, remediation: shared53 },
  "terms/acknowledgement-accounts/acknowledgement": { message: shared54, remediation: shared55 },
  "terms/acknowledgement-approver/acknowledgement": { message: shared56, remediation: shared57 },
  "terms/acknowledgement-drift/acknowledgement": { message: shared58, remediation: shared59 },
  "terms/acknowledgement-entity/acknowledgement": { message: shared60, remediation: shared61 },
  "terms/acknowledgement-expired/acknowledgement": { message: shared62, remediation: shared63 },
  "terms/acknowledgement-legal-approver/acknowledgement": { message: shared64, remediation: shared65 },
  "terms/acknowledgement-missing/required-document": { message: shared66, remediation: shared67 },
  "terms/acknowledgement-period/acknowledgement": { message: shared68, remediation: shared69 },
  "terms/acknowledgement-rejected/acknowledgement": { message: shared70, remediation: shared71 },
  "terms/acknowledgement-scope/acknowledgement": { message: shared72, remediation: shared73 },
  "terms/acknowledgement-text/acknowledgement": { message: shared74, remediation: shared75 },
  "terms/acknowledgement-version/acknowledgement": { message: shared76, remediation: shared77 },
  "terms/arbitration-decided/required-statement": { message: shared78, remediation: shared79 },
  "terms/audit-access-accepted/required-statement": { message: shared80, remediation: shared81 },
  "terms/connected-persons-informed/required-statement": { message: shared82, remediation: shared83 },
  "terms/governing-law-accepted/required-statement": { message: shared84, remediation: shared85 },
  "terms/integration-declared/declaration": { message: shared86, remediation: shared87 },
  "terms/platform-data-marketing/data-category": { message: shared88, remediation: shared89 },
  "terms/platform-data-transfer/transfer": { message: shared90, remediation: shared91 },
  "terms/retired-component-deletion/component": { message: shared92, remediation: shared93 }
};
export {
  messages
};
