import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  visible
} from "./chunk-ZDOWRPSY.js";

// src/reports/workflow-command.ts
function workflowCommand(level, properties, message) {
  const parts = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "").map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level}${parts.length > 0 ? ` ${parts.join(",")}` : ""}::${escapeMessage(message)}`;
}
function escapeMessage(text) {
  return text.split(/\r\n|[\r\n]/).map((line) => visible(line).replaceAll("%", "%25")).join("%0A");
}
function escapeProperty(text) {
  return visible(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export {
  workflowCommand
};
