import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/reports/uri.ts
function uriOf(file) {
  return file.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map(encodeURIComponent).join("/");
}

export {
  uriOf
};
