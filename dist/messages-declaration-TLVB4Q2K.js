import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/messages-declaration.ts
var shared0 = {
  "en": "This repository uses WeChat, and no integration manifest says for whom, by whom and under which terms.",
  "zh-CN": "本仓库使用微信，但没有集成清单说明面向谁、由谁运营、适用哪些条款。"
};
var shared1 = {
  "en": "Run `wechat-policy init`: it writes `.wechat-policy/integration.yaml` from what it finds here and asks for what it cannot see.",
  "zh-CN": "运行 `wechat-policy init`：它根据仓库内容生成 `.wechat-policy/integration.yaml`，并询问无法得知的内容。"
};
var messages = {
  "terms/integration-declared/declaration": { message: shared0, remediation: shared1 }
};
export {
  messages
};
