import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/policies/outcome.ts
var PASS = { verdict: "pass", places: [], unknowns: [] };

export {
  PASS
};
