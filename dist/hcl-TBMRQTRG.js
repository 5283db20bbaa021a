import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HclDocument,
  parseHcl
} from "./chunk-PKIZTQ2P.js";
import "./chunk-VUUIIWFT.js";
import "./chunk-NT5QRGNF.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-XNDQ27F5.js";
export {
  HclDocument,
  parseHcl
};
