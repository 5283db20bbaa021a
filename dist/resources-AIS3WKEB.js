import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isReference,
  mask,
  namesSecret,
  redactLine
} from "./chunk-MXLHKOIG.js";
import {
  runCheck
} from "./chunk-MKGGHVWF.js";
import "./chunk-MJATNR3F.js";
import "./chunk-IXLFQIW5.js";
import "./chunk-TRG7ZTXN.js";
import "./chunk-Z2PC6FEW.js";
import "./chunk-XDQH43KM.js";
import "./chunk-HKTA2T64.js";
import "./chunk-M2ZDMXLA.js";
import "./chunk-YWSNY7ER.js";
import "./chunk-F6TSUT2S.js";
import "./chunk-UT2GC63N.js";
import "./chunk-HKTY4CC6.js";
import "./chunk-5634J5A2.js";
import "./chunk-V6GZCNDY.js";
import "./chunk-RIRZVHLW.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import {
  isUnknown
} from "./chunk-LFQO7ICQ.js";
import {
  escapeSegment
} from "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-IPW7XAN4.js";
import "./chunk-LEYDJIEY.js";
import {
  byText
} from "./chunk-BA4LVDIO.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/findings/redact-value.ts
var HIDDEN = "***";
var Redactor = class {
  /** @param owners resources by their values, which documents of other resources hold too */
  constructor(owners) {
    this.owners = owners;
  }
  owners;
  #copies = /* @__PURE__ */ new WeakMap();
  document(document, resource) {
    return this.copy(document, "", resource, "");
  }
  /**
   * @param key that the value stands under
   * @param owner the resource that the value belongs to
   * @param pointer to the value in it
   */
  copy(value, key, owner, pointer) {
    if (value === null || isUnknown(value)) return value;
    if (typeof value !== "object") return scalar(value, key, owner, pointer);
    const other = this.owners.get(value);
    if (other === void 0) return this.container(value, key, owner, pointer);
    const before = this.#copies.get(value);
    if (before !== void 0) return before;
    const copied = this.container(value, key, other, "");
    this.#copies.set(value, copied);
    return copied;
  }
  container(value, key, owner, at) {
    if (owner?.isSensitive?.(at)) return HIDDEN;
    if (Array.isArray(value))
      return value.map((item, index) => this.copy(item, key, owner, `${at}/${index}`));
    const { kind, name: named } = value;
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => {
        if (kind === "Secret" && (name === "data" || name === "stringData")) return [name, maskTexts(child)];
        const called = name === "value" && typeof named === "string" ? named : name;
        return [name, this.copy(child, called, owner, `${at}/${escapeSegment(name)}`)];
      })
    );
  }
};
function scalar(value, key, owner, pointer) {
  if (owner?.isSensitive?.(pointer)) return String(value).split("\n").map(mask).join("\n");
  return typeof value === "string" ? redactText(value, namesSecret(key)) : value;
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
  const seen = [];
  const owners = /* @__PURE__ */ new Map();
  const none = { format: [], policies: [], only: [], skip: [] };
  const { result } = await runCheck(
    { paths, ...none },
    {
      onResource: (document, resource) => {
        seen.push({ document, resource, file: resource.extent().file });
        owners.set(resource.value, resource);
      }
    }
  );
  seen.sort((a, b) => byText(a.resource.address, b.resource.address) || byText(a.file, b.file));
  const redactor = new Redactor(owners);
  const documents = seen.map(({ document, resource }) => redactor.document(document, resource));
  process.stdout.write(`${JSON.stringify(documents, null, 2)}
`);
  for (const { file, startLine, message, severity } of result.diagnostics) {
    process.stderr.write(`${inert(visible(`${file}:${startLine}: ${severity}: ${message}`))}
`);
  }
  return 0;
}
export {
  resourcesCommand
};
