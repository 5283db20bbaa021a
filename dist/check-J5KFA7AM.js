import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-OUQDX2NB.js";
import "./chunk-AGB2B4P3.js";
import "./chunk-T56JAV6L.js";
import "./chunk-7BYCK745.js";
import "./chunk-TIMPBC7M.js";
import "./chunk-VKUH575Y.js";
import "./chunk-XDQH43KM.js";
import "./chunk-HKTA2T64.js";
import "./chunk-4DGIFIWE.js";
import "./chunk-WTI2CYD6.js";
import "./chunk-VCU7Y2LG.js";
import "./chunk-YWSNY7ER.js";
import "./chunk-AIPL2GHR.js";
import "./chunk-F6TSUT2S.js";
import "./chunk-RIRZVHLW.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-IPW7XAN4.js";
import "./chunk-LEYDJIEY.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";
export {
  checkCommand,
  parseFormats,
  reportable
};
