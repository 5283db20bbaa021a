import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/order.ts
function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function byPlace(a, b) {
  return byText(a.file, b.file) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}

export {
  byText,
  byPlace
};
