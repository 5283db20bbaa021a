import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  customPolicies,
  loadPolicies,
  policyValidators,
  readPolicyFolders
} from "./chunk-3I5EGQIU.js";
import {
  builtInPolicyIds
} from "./chunk-5GPYWE4K.js";
import "./chunk-TIMPBC7M.js";
import "./chunk-XDQH43KM.js";
import "./chunk-WTI2CYD6.js";
import "./chunk-AIPL2GHR.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-BKARPS2D.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-XNDQ27F5.js";

// src/custom-policies.ts
import path from "node:path";
async function readCustomPolicies(root, folders) {
  const texts = folders.flatMap(
    (folder) => readPolicyFolders(folder, path.relative(root, folder).split(path.sep).join("/"))
  );
  const { policies, diagnostics } = await loadPolicies(texts, policyValidators, builtInPolicyIds());
  return {
    sources: [customPolicies(policies)],
    // A policy that does not load is a hole in the gate, whatever is wrong with it.
    diagnostics: diagnostics.map((found) => ({ ...found, code: "invalid-policy", severity: "error" })),
    files: texts.flatMap(({ files }) => files.map(({ file }) => file)),
    cases: texts.flatMap(
      ({ files }) => files.slice(0, 1).map(({ file }) => path.posix.join(file, "../cases"))
    )
  };
}
export {
  readCustomPolicies
};
