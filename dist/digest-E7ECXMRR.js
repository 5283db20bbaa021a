import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "8969b7b0e237762cea561de3c168c08b5c8326836426898757e5357a18aaeeef";
export {
  BUILT_IN_POLICIES_SHA256
};
