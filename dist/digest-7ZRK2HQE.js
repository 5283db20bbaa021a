import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "c58be41e18741c47d734fec851193f1e4e37c3630343d8ddad5c294e07e377f2";
export {
  BUILT_IN_POLICIES_SHA256
};
