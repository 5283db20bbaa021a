import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-declaration.ts
var shared0 = true;
var shared1 = { "properties": { "$context": { "properties": { "declared": { "const": true } } } } };
var shared2 = [["$context", "declared", "**"]];
var rules = {
  "terms/integration-declared/declaration": { condition: shared0, requirement: shared1, reads: shared2 }
};
export {
  rules
};
