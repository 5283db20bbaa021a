import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HclDocument,
  parseHcl
} from "./chunk-B7L7VP3U.js";
import "./chunk-CYF4GXMC.js";
import "./chunk-NT5QRGNF.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-XNDQ27F5.js";
export {
  HclDocument,
  parseHcl
};
