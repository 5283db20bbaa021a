import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "90635b671ec0d15ee825a2a3be2502917f031f51f736219f1a85533a636d009d";
export {
  BUILT_IN_POLICIES_SHA256
};
