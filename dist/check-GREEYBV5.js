import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-HZXXBFFL.js";
import "./chunk-GMAWYRRW.js";
import "./chunk-IRHDPR5O.js";
import "./chunk-V4TPSGX3.js";
import "./chunk-I2FRHC4Q.js";
import "./chunk-HKTA2T64.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-UT2GC63N.js";
import "./chunk-WZBVIDSP.js";
import "./chunk-L2NA34N2.js";
import "./chunk-PBQCPVZX.js";
import "./chunk-VIOGEJ6X.js";
import "./chunk-RBHYGRNJ.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-NT5QRGNF.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-H3KCEHKR.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";
export {
  checkCommand,
  parseFormats,
  reportable
};
