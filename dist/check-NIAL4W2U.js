import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-Q7CKZFID.js";
import "./chunk-JF7DPHAJ.js";
import "./chunk-Y37M2KGO.js";
import "./chunk-5GPYWE4K.js";
import "./chunk-TIMPBC7M.js";
import "./chunk-2CRCTBOW.js";
import "./chunk-XDQH43KM.js";
import "./chunk-HKTA2T64.js";
import "./chunk-4DGIFIWE.js";
import "./chunk-WTI2CYD6.js";
import "./chunk-VCU7Y2LG.js";
import "./chunk-J4EKYT3M.js";
import "./chunk-AIPL2GHR.js";
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
