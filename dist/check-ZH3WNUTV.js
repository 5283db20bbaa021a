import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-ULE24AVR.js";
import "./chunk-RIIVVAFY.js";
import "./chunk-M32VRGSG.js";
import "./chunk-QCHIJZYM.js";
import "./chunk-HQ6E3YJB.js";
import "./chunk-UGUXYOVW.js";
import "./chunk-SQ6JDK4C.js";
import "./chunk-HKTA2T64.js";
import "./chunk-VCU7Y2LG.js";
import "./chunk-HA7KMGN5.js";
import "./chunk-FFMI6JQE.js";
import "./chunk-TXIBSPU2.js";
import "./chunk-RIRZVHLW.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-CWSSPIWO.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-L3ISS76G.js";
import "./chunk-LEYDJIEY.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";
export {
  checkCommand,
  parseFormats,
  reportable
};
