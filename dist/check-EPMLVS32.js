import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-ZZ57JN7F.js";
import "./chunk-HSVAVRPG.js";
import "./chunk-2CR7OAFQ.js";
import "./chunk-QKSM2UY5.js";
import "./chunk-NMU44BMU.js";
import "./chunk-HKTA2T64.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-UT2GC63N.js";
import "./chunk-WZBVIDSP.js";
import "./chunk-SZOFA47W.js";
import "./chunk-Q2FUBI43.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-C7D2RJ7H.js";
import "./chunk-H3KCEHKR.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";
export {
  checkCommand,
  parseFormats,
  reportable
};
