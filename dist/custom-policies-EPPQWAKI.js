import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  customPolicies,
  loadPolicies,
  readPolicyFolders
} from "./chunk-GC5WSO23.js";
import {
  schemas_exports
} from "./chunk-3LCX36GW.js";
import "./chunk-P35SJPBG.js";
import "./chunk-I5ZUGSFO.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-Z6CNZ75K.js";
import "./chunk-C7D2RJ7H.js";
import "./chunk-BKARPS2D.js";
import "./chunk-LQK3ML4U.js";

// src/custom-policies.ts
import path from "node:path";
async function readCustomPolicies(root, folders) {
  const texts = folders.flatMap(
    (folder) => readPolicyFolders(folder, path.relative(root, folder).split(path.sep).join("/"))
  );
  const { policies, diagnostics } = await loadPolicies(texts, schemas_exports);
  return {
    sources: [customPolicies(policies)],
    // A policy that does not load is a hole in the gate, whatever is wrong with it.
    diagnostics: diagnostics.map((found) => ({ ...found, code: "invalid-policy", severity: "error" }))
  };
}
export {
  readCustomPolicies
};
