import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-KWKAEIV7.js";
import "./chunk-R3T3MBDR.js";
import "./chunk-DKPSCE2B.js";
import "./chunk-HVDFVDHD.js";
import "./chunk-DH6ZZBEG.js";
import "./chunk-HKTA2T64.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-UT2GC63N.js";
import "./chunk-WZBVIDSP.js";
import "./chunk-QTNRPJTE.js";
import "./chunk-3O2AKME6.js";
import "./chunk-5GURHO4U.js";
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
