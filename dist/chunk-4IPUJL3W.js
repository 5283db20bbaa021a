import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/formats/limits.ts
var MAX_NESTING_DEPTH = 100;
var MAX_ALIAS_EXPANSION = 1e5;
var MAX_MERGED_KEYS = 1e4;
var MAX_CODE_LENGTH = 512 * 1024;
var MAX_PROBLEMS_LISTED = 10;
var MAX_BROKEN_DOCUMENTS = 100;

export {
  MAX_NESTING_DEPTH,
  MAX_ALIAS_EXPANSION,
  MAX_MERGED_KEYS,
  MAX_CODE_LENGTH,
  MAX_PROBLEMS_LISTED,
  MAX_BROKEN_DOCUMENTS
};
