import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "b93f0f0dfcb610c22c0686d4ca4f20de2bb040552cc741264c0866e1d424c177";
export {
  BUILT_IN_POLICIES_SHA256
};
