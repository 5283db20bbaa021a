import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  unknownsAlong
} from "./chunk-Z6CNZ75K.js";

// src/policies/evaluate.ts
var PASS = { verdict: "pass", places: [], unknowns: [] };
function evaluate(rule, document) {
  const relevant = unknownsAlong(rule.reads, document);
  if (relevant.length > 0) {
    return import("./detail-T24VNGWJ.js").then(({ bracketed }) => bracketed(rule, document, relevant));
  }
  if (!rule.applies(document)) return void 0;
  if (rule.satisfied(document)) return PASS;
  return import("./detail-T24VNGWJ.js").then(({ failure }) => failure(rule, document));
}

export {
  PASS,
  evaluate
};
