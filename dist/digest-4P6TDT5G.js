import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "f2408eb8285b429ec8c2214887c01aeab3d3797f434d29db23da7fc4a840708e";
export {
  BUILT_IN_POLICIES_SHA256
};
