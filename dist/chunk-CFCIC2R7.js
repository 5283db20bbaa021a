import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/diagnostic.ts
function diagnostic(code, severity, message, file, at = { startLine: 1, startColumn: 1 }) {
  return { code, severity, message, file, startLine: at.startLine, startColumn: at.startColumn };
}

export {
  diagnostic
};
