import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HclDocument,
  parseHcl
} from "./chunk-EGFJQXQD.js";
import "./chunk-7A3OGFAM.js";
import "./chunk-NT5QRGNF.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-CWSSPIWO.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-XNDQ27F5.js";
export {
  HclDocument,
  parseHcl
};
