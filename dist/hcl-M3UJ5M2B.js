import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HclDocument,
  parseHcl
} from "./chunk-5GURHO4U.js";
import "./chunk-Q2FUBI43.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-C7D2RJ7H.js";
import "./chunk-XNDQ27F5.js";
export {
  HclDocument,
  parseHcl
};
