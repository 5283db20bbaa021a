import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-QMPF67MM.js";
import "./chunk-FSTM22SA.js";
import "./chunk-MZ5GT5WO.js";
import "./chunk-ADKR6F3G.js";
import "./chunk-H5F7HQOX.js";
import "./chunk-HKTA2T64.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-UT2GC63N.js";
import "./chunk-WZBVIDSP.js";
import "./chunk-UKLTKN6P.js";
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
