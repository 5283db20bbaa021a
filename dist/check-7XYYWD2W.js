import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-E5XRBZNU.js";
import "./chunk-X2KAMFSL.js";
import "./chunk-KKOQUFGK.js";
import "./chunk-RLOQDKOI.js";
import "./chunk-PCV76E7H.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-VRAXBV57.js";
import "./chunk-Z6CNZ75K.js";
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
