import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-3SRMVWEG.js";
import "./chunk-M5DXJV54.js";
import "./chunk-FSIZ2POS.js";
import "./chunk-ALVNBPV6.js";
import "./chunk-IQGF6TUB.js";
import "./chunk-HKTA2T64.js";
import "./chunk-GEG245WF.js";
import "./chunk-I2C6YZ5X.js";
import "./chunk-52IDWR6T.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-CFCIC2R7.js";
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
