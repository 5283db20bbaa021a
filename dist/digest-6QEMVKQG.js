import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "d39cfc126082fb6657c11b821632495e17d7f1f8e6b8ed641d2e00adb049aeb0";
export {
  BUILT_IN_POLICIES_SHA256
};
