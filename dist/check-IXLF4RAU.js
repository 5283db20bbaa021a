import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-HBJXO6P2.js";
import "./chunk-MYQPCMFP.js";
import "./chunk-FUGRAVC3.js";
import "./chunk-RN7BXUMN.js";
import "./chunk-DYEYULCP.js";
import "./chunk-HKTA2T64.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-GEG245WF.js";
import "./chunk-I2C6YZ5X.js";
import "./chunk-L2NA34N2.js";
import "./chunk-UHRK3JUE.js";
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
