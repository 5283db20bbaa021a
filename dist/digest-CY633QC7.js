import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "56fd0e16e940ae61980476fbada0ea4c39f3dad5c93f9c41bcb55b8ec48f3e91";
export {
  BUILT_IN_POLICIES_SHA256
};
