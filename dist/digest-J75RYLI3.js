import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "b7949cabb7b01fbd97e44de795bbb9ed5dd0e8feab38577397940c7a188dc758";
export {
  BUILT_IN_POLICIES_SHA256
};
