import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DECLARATIONS
} from "./chunk-IXLFQIW5.js";
import "./chunk-XDQH43KM.js";
import {
  git
} from "./chunk-HKTA2T64.js";
import "./chunk-CFCIC2R7.js";
import {
  VERSION
} from "./chunk-LEYDJIEY.js";
import {
  byText
} from "./chunk-BA4LVDIO.js";
import "./chunk-XNDQ27F5.js";

// src/evidence.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
async function subjectsOf(root, repository, policyFiles) {
  const { BUILT_IN_POLICIES_SHA256 } = await import("./digest-E7ECXMRR.js");
  const declared = repository.files.filter((file) => file.startsWith(`${DECLARATIONS}/`));
  const files = [.../* @__PURE__ */ new Set([...declared, ...policyFiles])].sort(byText);
  const commit = commitOf(root);
  return {
    subjects: [
      ...files.flatMap((file) => {
        const bytes = declared.includes(file) ? bytesInside(repository, file) : bytesOf(path.resolve(root, file));
        return bytes === void 0 ? [] : [{ name: file, digest: { sha256: sha256(bytes) } }];
      }),
      { name: `wechat-policy ${VERSION} built-in policies`, digest: { sha256: BUILT_IN_POLICIES_SHA256 } },
      ...commit === void 0 ? [] : [{ name: "commit", digest: { gitCommit: commit.id } }]
    ],
    ...commit === void 0 ? {} : { dirty: commit.dirty }
  };
}
function bytesInside(repository, file) {
  const content = repository.read(file, true);
  return "text" in content ? Buffer.from(content.text, "latin1") : void 0;
}
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return void 0;
  }
}
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function commitOf(root) {
  try {
    const id = git(root, ["rev-parse", "--verify", "HEAD"]).trim();
    return { id, dirty: git(root, ["status", "--porcelain", "--", "."]).trim() !== "" };
  } catch {
    return void 0;
  }
}
var VerdictCounter = class {
  #counts = /* @__PURE__ */ new Map();
  add(ruleId, verdict) {
    const counts = this.#counts.get(ruleId) ?? { pass: 0, fail: 0, unknown: 0 };
    counts[verdict]++;
    this.#counts.set(ruleId, counts);
  }
  get counts() {
    return this.#counts;
  }
};
export {
  VerdictCounter,
  subjectsOf
};
