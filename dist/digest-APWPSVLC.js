import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/digest.ts
var BUILT_IN_POLICIES_SHA256 = "4eb295e504f84f8ac84d72d9b6228bee76f80f9d7db5989ee287eadb16c8e4f9";
export {
  BUILT_IN_POLICIES_SHA256
};
