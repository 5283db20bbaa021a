import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low"];
function reaches(severity, threshold) {
  return threshold !== "never" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

export {
  SEVERITIES,
  reaches
};
