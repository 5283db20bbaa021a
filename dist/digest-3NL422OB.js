import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "019f69cead1fe4225c2f8108fc673bd33454d0a59d7d32bd8b91158f90fe9532";
export {
  BUILT_IN_POLICIES_SHA256
};
