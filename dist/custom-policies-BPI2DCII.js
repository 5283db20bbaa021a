import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  customPolicies,
  loadPolicies,
  policyValidators,
  readPolicyFolders
} from "./chunk-CIELMH2W.js";
import {
  builtInPolicyIds
} from "./chunk-TRG7ZTXN.js";
import "./chunk-Z2PC6FEW.js";
import "./chunk-XDQH43KM.js";
import "./chunk-5634J5A2.js";
import "./chunk-V6GZCNDY.js";
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
