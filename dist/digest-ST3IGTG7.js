import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "a77212ab495bdb6c1a21c70d31af7e0272480563e54530a2349e90ebffe47f66";
export {
  BUILT_IN_POLICIES_SHA256
};
