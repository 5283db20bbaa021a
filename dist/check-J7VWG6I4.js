import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-AH2AVWTG.js";
import "./chunk-H75JYS5P.js";
import "./chunk-H7D5EADQ.js";
import "./chunk-EO7TFFD6.js";
import "./chunk-PCV76E7H.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-MNZV6LI3.js";
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
