import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-NETSTLVW.js";
import "./chunk-SAZRQ54K.js";
import "./chunk-UFH3BDAH.js";
import "./chunk-4SJLV724.js";
import "./chunk-IQGF6TUB.js";
import "./chunk-HKTA2T64.js";
import "./chunk-GEG245WF.js";
import "./chunk-I2C6YZ5X.js";
import "./chunk-77C42EQA.js";
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
