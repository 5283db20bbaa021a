import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-5D5H3GYP.js";
import "./chunk-TGTNLUNW.js";
import "./chunk-VSOMCCNZ.js";
import "./chunk-7Q47PZEX.js";
import "./chunk-D4PORZEF.js";
import "./chunk-ALNEX3ZX.js";
import "./chunk-Q2FUBI43.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-D4XWLB4U.js";
import "./chunk-Z6CNZ75K.js";
import "./chunk-C7D2RJ7H.js";
import "./chunk-LEYDJIEY.js";
import "./chunk-A6AQQXVO.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";
export {
  checkCommand,
  parseFormats,
  reportable
};
