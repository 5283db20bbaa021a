import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-integration.ts
var shared0 = {
  "en": "This certificate has expired.",
  "zh-CN": "该认证已过期。"
};
var shared1 = {
  "en": "Get the current certificate from its holder and record its `expires` and the day you looked, `checkedOn`; if there is none, remove the entry and rest what it covered on something else.",
  "zh-CN": "向持证方获取现行证书并记录其 `expires` 与查验日期 `checkedOn`；若无，请移除该条目并为其覆盖范围另寻依据。"
};
var shared2 = {
  "en": "The TRUSTe seal of WeChat does not cover this.",
  "zh-CN": "WeChat 的 TRUSTe 认证不覆盖此项。"
};
var shared3 = {
  "en": "Remove the entry from `covers`, and rest the component on something else: your own assessment (`assessments`), or a certificate whose scope names it. The seal covers `wechat-app`, `wechat-desktop`, `www.wechat.com` and `help.wechat.com`.",
  "zh-CN": "请从 `covers` 中移除该项，并以其他依据支撑该组件：自身评估（`assessments`）或范围中列明该组件的证书。该认证仅覆盖 `wechat-app`、`wechat-desktop`、`www.wechat.com` 和 `help.wechat.com`。"
};
var shared4 = {
  "en": "Users can publish content that others see, and no check of it is declared.",
  "zh-CN": "用户可发布他人可见的内容，但未声明内容审核。"
};
var shared5 = {
  "en": "Declare `moderation` with its `provider`, `text: true` and `media: true` once both are checked before they are shown (msg_sec_check version 2 and media_check_async, or a third party; media_check_async does not check video), or `humanReview: true` where people look at everything first. If users publish nothing, remove `userContent`.",
  "zh-CN": "在展示前对文本和媒体均进行检测后（msg_sec_check 2.0 与 media_check_async，或第三方服务；media_check_async 不检测视频），声明 `moderation` 的 `provider`、`text: true` 与 `media: true`；若全部由人工先审，则声明 `humanReview: true`。若用户不发布内容，请移除 `userContent`。"
};
var shared6 = {
  "en": "Messages are declared to arrive unencrypted.",
  "zh-CN": "声明的消息推送方式为明文模式。"
};
var shared7 = {
  "en": "Switch the message encryption mode to 安全模式 (security) in the console under server configuration, after the server can decrypt (EncodingAESKey), then declare `mode: security`. Compatible mode sends both and is for the change-over only.",
  "zh-CN": "服务器支持解密（EncodingAESKey）后，在后台服务器配置中将消息加解密方式改为“安全模式”，并声明 `mode: security`。兼容模式同时发送明文与密文，仅用于过渡。"
};
var shared8 = {
  "en": "Messages are declared to arrive in plain text beside the encrypted copy.",
  "zh-CN": "声明的消息推送方式为兼容模式，明文与密文共存。"
};
var shared9 = {
  "en": "Once the server reads the encrypted part, switch the console to 安全模式 (security) and declare `mode: security`.",
  "zh-CN": "服务器改为读取密文后，在后台切换为“安全模式”，并声明 `mode: security`。"
};
var shared10 = {
  "en": "The audience has a geography without a privacy notice.",
  "zh-CN": "受众地区缺少对应的隐私告知。"
};
var shared11 = {
  "en": "Add an entry to `privacyNotices` with this `geography` and the `url` of the notice; `EU` or `EEA` stands for all member states. With `mainlandUsers: targeted`, mainland China (`CN`) is a geography too.",
  "zh-CN": "在 `privacyNotices` 中为该 `geography` 添加条目并填写告知的 `url`；`EU` 或 `EEA` 代表全部成员国。`mainlandUsers: targeted` 时，中国大陆（`CN`）同样是受众地区。"
};
var shared12 = {
  "en": "The text of this document has changed since it was accepted.",
  "zh-CN": "该文件的文本在确认后已变更。"
};
var shared13 = {
  "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names.",
  "zh-CN": "请阅读现行文本，并以登记表所列存档中 Markdown 文件的 SHA-256 重新记录。"
};
var shared14 = {
  "en": "This acknowledgement names another company than the one that contracts for this integration.",
  "zh-CN": "该确认所载主体并非本集成的签约主体。"
};
var shared15 = {
  "en": "Check which text was accepted: the dial code of the account decides between the Dutch and the Singaporean company. Write the company's name as the document has it in `contractingEntity`; if the text was that of another company, read and record the right one.",
  "zh-CN": "请核对所确认的文本：账号的国家码决定由荷兰公司还是新加坡公司签约。将文件所载公司名称写入 `contractingEntity`；若所确认的是另一主体的文本，请阅读并记录正确的文本。"
};
var shared16 = {
  "en": "This acknowledgement has expired, and its document still binds this integration.",
  "zh-CN": "该确认已过期，而对应条款仍对本集成有约束力。"
};
var shared17 = {
  "en": "Read the text that is in force now, and record it anew: sha256, date printed or retrieved, acceptedBy, date, and an `expires` at most 366 days after `date`. Do not only move `expires`.",
  "zh-CN": "请阅读现行文本并重新记录：sha256、印刷或获取日期、acceptedBy、date，以及距 `date` 不超过 366 天的 `expires`。请勿仅修改 `expires`。"
};
var shared18 = {
  "en": "A document that binds this integration has no acknowledgement.",
  "zh-CN": "对本集成有约束力的一份条款没有确认记录。"
};
var shared19 = {
  "en": "Have someone with authority read the document, and record it in `.wechat-policy/acknowledgements/<document id>.yaml`: documentId, contractingEntity, the date printed or retrieved, sha256 of the text, decision, acceptedBy, date, expires. The document id is in the address (`document.<id>`). If the document does not apply, record `decision: not-applicable` with a rationale; if the component is gone, set its `status` to `retired`.",
  "zh-CN": "请由有权人员阅读该文件，并记录于 `.wechat-policy/acknowledgements/<文件 id>.yaml`（documentId、contractingEntity、印刷或获取日期、文本的 sha256、decision、acceptedBy、date、expires）。文件 id 见地址 `document.<id>`。如不适用，请记录 `decision: not-applicable` 及理由；如组件已下线，将其 `status` 设为 `retired`。"
};
var shared20 = {
  "en": "This acknowledgement is dated in the future, or stands for more than 366 days.",
  "zh-CN": "该确认的日期在未来，或有效期超过 366 天。"
};
var shared21 = {
  "en": "Write the day of the decision as `date`, and an `expires` at most 366 days after it.",
  "zh-CN": "请将 `date` 写为作出决定之日，`expires` 不超过其后 366 天。"
};
var shared22 = {
  "en": "The terms were rejected, and a component or account that they bind is still declared.",
  "zh-CN": "条款已被拒绝，但受其约束的组件或账号仍在声明中。"
};
var shared23 = {
  "en": "Set the `status` of the component to `retired` once it is switched off, or have the decision taken again by someone with authority.",
  "zh-CN": "停用组件后将其 `status` 设为 `retired`，或由有权人员重新决策。"
};
var shared24 = {
  "en": "The text that was accepted is not the text in force, which was published more than 30 days ago.",
  "zh-CN": "所确认的文本不是现行文本，且现行文本已发布超过 30 天。"
};
var shared25 = {
  "en": "Read the text in force and record it anew with its digest: the SHA-256 of the Markdown file in the archive that the registry names. If your digest is of a copy of your own (PDF, HTML) of the same text, take that of the archived file instead.",
  "zh-CN": "请阅读现行文本并以其摘要重新记录：取登记表所列存档中 Markdown 文件的 SHA-256。若您的摘要来自同一文本的自存副本（PDF、HTML），请改用存档文件的摘要。"
};
var shared26 = {
  "en": "This repository uses WeChat, and no integration manifest says for whom, by whom and under which terms.",
  "zh-CN": "本仓库使用微信，但没有集成清单说明面向谁、由谁运营、适用哪些条款。"
};
var shared27 = {
  "en": "Run `wechat-policy init`: it writes `.wechat-policy/integration.yaml` from what it finds here and asks for what it cannot see.",
  "zh-CN": "运行 `wechat-policy init`：它根据仓库内容生成 `.wechat-policy/integration.yaml`，并询问无法得知的内容。"
};
var messages = {
  "certification/current/certification": { message: shared0, remediation: shared1 },
  "certification/seal-scope/certification": { message: shared2, remediation: shared3 },
  "content/moderation-declared/integration": { message: shared4, remediation: shared5 },
  "encryption/message-mode/integration": { message: shared6, remediation: shared7 },
  "encryption/message-mode-compatible/integration": { message: shared8, remediation: shared9 },
  "privacy/notice-per-geography/geography": { message: shared10, remediation: shared11 },
  "terms/acknowledgement-drift/acknowledgement": { message: shared12, remediation: shared13 },
  "terms/acknowledgement-entity/acknowledgement": { message: shared14, remediation: shared15 },
  "terms/acknowledgement-expired/acknowledgement": { message: shared16, remediation: shared17 },
  "terms/acknowledgement-missing/required-document": { message: shared18, remediation: shared19 },
  "terms/acknowledgement-period/acknowledgement": { message: shared20, remediation: shared21 },
  "terms/acknowledgement-rejected/acknowledgement": { message: shared22, remediation: shared23 },
  "terms/acknowledgement-version/acknowledgement": { message: shared24, remediation: shared25 },
  "terms/integration-declared/declaration": { message: shared26, remediation: shared27 }
};
export {
  messages
};
