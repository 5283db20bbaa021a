import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/policy.ts
var AREAS = [
  "terms",
  "privacy",
  "certification",
  "app-security",
  "content",
  "encryption",
  "payments",
  "locality"
];

export {
  AREAS
};
