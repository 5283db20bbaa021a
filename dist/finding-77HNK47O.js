import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mask,
  namesSecret,
  redactLine
} from "./chunk-MXLHKOIG.js";
import "./chunk-XNDQ27F5.js";

// src/findings/finding.ts
import { createHash } from "node:crypto";

// src/findings/excerpt.ts
var CONTEXT_LINES = 1;
var MAX_LINES = 3;
var MAX_COLUMNS = 2e3;
var MAX_UNMASKED_COLUMNS = 10 * MAX_COLUMNS;
function excerptOf(source, location, sensitive) {
  const lastShown = Math.min(location.endLine, location.startLine + MAX_LINES - 1);
  const startLine = Math.max(1, location.startLine - CONTEXT_LINES);
  const endLine = Math.min(source.count, lastShown + CONTEXT_LINES);
  const lines = [];
  for (let number = startLine; number <= endLine; number++) {
    const text = source.line(number);
    if (text.length > MAX_UNMASKED_COLUMNS) {
      lines.push("");
      continue;
    }
    const inside = number >= location.startLine && number <= location.endLine;
    const shown = sensitive && inside ? maskInside(text, number, location) : shownLine(source, number);
    lines.push(shown.length > MAX_COLUMNS ? "" : shown);
  }
  return { startLine, lines };
}
var OPEN_KEY = /^(\s*)(?:- )?["']?([\w.-]{1,100})["']?\s*:\s*(?:[|>][+-]?\d?)?\s*(?:#.*)?$/;
var LINES_ABOVE = 60;
function shownLine(source, number) {
  const text = source.line(number);
  const indent = text.search(/\S/);
  for (let above = number - 1; indent > 0 && above >= Math.max(1, number - LINES_ABOVE); above--) {
    const line = source.line(above);
    const key = OPEN_KEY.exec(line);
    if (key !== null && (key[1]?.length ?? 0) < indent) {
      return namesSecret(key[2] ?? "") && !isKeyed(text) ? text.slice(0, indent) + mask(text.slice(indent)) : redactLine(text);
    }
    if (line.trim() !== "" && line.search(/\S/) < indent) break;
  }
  return redactLine(text);
}
function isKeyed(text) {
  return /^\s*(?:- |["']?[\w.-]+["']?\s*[:=])/.test(text);
}
function maskInside(text, number, location) {
  const from = number === location.startLine ? location.startColumn - 1 : 0;
  const to = number === location.endLine ? location.endColumn - 1 : text.length;
  const value = text.slice(from, to);
  const bare = value.replace(/^["'`]|["'`]$/g, "");
  const masked = bare === "" ? value : value.replace(bare, () => mask(bare));
  return redactLine(text.slice(0, from)) + masked + redactLine(text.slice(to));
}

// src/findings/redact-ranges.ts
function withoutSecrets(lines, secrets) {
  if (secrets.length === 0) return lines;
  return {
    count: lines.count,
    line(number) {
      const here = secrets.filter(({ startLine, endLine }) => startLine <= number && number <= endLine);
      return here.reduce((text, range) => maskRange(text, number, range), lines.line(number));
    }
  };
}
function maskRange(text, number, range) {
  const from = number === range.startLine ? range.startColumn - 1 : 0;
  const to = number === range.endLine ? range.endColumn - 1 : text.length;
  const inside = text.slice(from, to);
  const indent = inside.length - inside.trimStart().length;
  return text.slice(0, from + indent) + mask(inside.slice(indent)) + text.slice(to);
}

// src/findings/finding.ts
async function createFinding(input) {
  const { rule, resource, pointer, verdict, reason, unknowns } = input;
  const { message, remediation, helpUri } = await rule.texts();
  const { location, related } = resource.locate(pointer);
  return {
    ruleId: rule.id,
    policyId: rule.policyId,
    severity: rule.severity,
    verdict,
    status: "open",
    message: verdict === "fail" ? joined(message.en, reason) : undecidedMessage(message.en, unknowns),
    remediation: remediation.en,
    helpUri,
    resource: { platform: resource.platform, type: resource.type, address: resource.address },
    pointer,
    location,
    relatedLocations: related,
    unknowns,
    fingerprint: fingerprintOf(rule.id, location.file, resource.address, pointer),
    excerpt: excerptAt(input, location)
  };
}
function joined(message, reason) {
  return reason === void 0 ? message : `${message} ${reason}`;
}
function undecidedMessage(message, unknowns) {
  return `Cannot be decided from the repository (it depends on ${unknowns.join(", ")}): ${message}`;
}
function excerptAt({ rule, lines, secretsIn }, location) {
  const table = lines(location.file);
  return table === void 0 ? { startLine: location.startLine, lines: [] } : excerptOf(withoutSecrets(table, secretsIn(location.file)), location, rule.sensitive);
}
function fingerprintOf(ruleId, file, address, pointer) {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
  return createHash("sha256").update([ruleId, folder, address, pointer].join("\n")).digest("hex").slice(0, 32);
}
export {
  createFinding
};
