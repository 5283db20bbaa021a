import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HclDocument,
  parseHcl
} from "./chunk-LF3KGW7U.js";
import "./chunk-CYF4GXMC.js";
import "./chunk-NT5QRGNF.js";
import "./chunk-WU3WMYNB.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-XNDQ27F5.js";
export {
  HclDocument,
  parseHcl
};
