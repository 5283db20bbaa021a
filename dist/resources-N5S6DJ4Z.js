import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isReference,
  mask,
  namesSecret,
  redactLine
} from "./chunk-MXLHKOIG.js";
import {
  runCheck
} from "./chunk-GHWF5MBM.js";
import "./chunk-MZ5GT5WO.js";
import "./chunk-RY7MH5HW.js";
import "./chunk-DH6ZZBEG.js";
import "./chunk-HKTA2T64.js";
import {
  byText
} from "./chunk-BA4LVDIO.js";
import "./chunk-UT2GC63N.js";
import "./chunk-WZBVIDSP.js";
import "./chunk-QTNRPJTE.js";
import "./chunk-3O2AKME6.js";
import "./chunk-5GURHO4U.js";
import "./chunk-Q2FUBI43.js";
import "./chunk-CFCIC2R7.js";
import {
  isUnknown
} from "./chunk-C7D2RJ7H.js";
import "./chunk-H3KCEHKR.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/findings/redact-value.ts
function redactValue(value, key = "") {
  if (typeof value === "string") return redactText(value, namesSecret(key));
  if (typeof value !== "object" || value === null || isUnknown(value)) return value;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, key));
  const { kind, name: named } = value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => {
      if (kind === "Secret" && (name === "data" || name === "stringData")) return [name, maskTexts(child)];
      return [name, redactValue(child, name === "value" && typeof named === "string" ? named : name)];
    })
  );
}
function maskTexts(value) {
  if (typeof value === "string") return redactText(value, true);
  if (typeof value !== "object" || value === null || isUnknown(value)) return value;
  if (Array.isArray(value)) return value.map(maskTexts);
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, maskTexts(child)]));
}
function redactText(text, isSecret) {
  if (isSecret && !isReference(text)) return text.split("\n").map(mask).join("\n");
  return text.split("\n").map(redactLine).join("\n");
}

// src/commands/resources.ts
async function resourcesCommand(paths) {
  const documents = [];
  const none = { format: [], policies: [], only: [], skip: [] };
  const { result } = await runCheck({ paths, ...none }, (document, resource) => {
    const { file } = resource.extent();
    documents.push({ address: resource.address, file, document: redactValue(document) });
  });
  documents.sort((a, b) => byText(a.address, b.address) || byText(a.file, b.file));
  process.stdout.write(
    `${JSON.stringify(
      documents.map(({ document }) => document),
      null,
      2
    )}
`
  );
  for (const { file, startLine, message, severity } of result.diagnostics) {
    process.stderr.write(`${inert(visible(`${file}:${startLine}: ${severity}: ${message}`))}
`);
  }
  return 0;
}
export {
  resourcesCommand
};
