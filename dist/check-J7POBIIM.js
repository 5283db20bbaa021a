import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-2OABO44W.js";
import "./chunk-UKHCC3HZ.js";
import "./chunk-N5NOHNSU.js";
import "./chunk-KV6JABCW.js";
import "./chunk-LOAOKWCJ.js";
import "./chunk-UGUXYOVW.js";
import "./chunk-SQ6JDK4C.js";
import "./chunk-HKTA2T64.js";
import "./chunk-77C42EQA.js";
import "./chunk-BA4LVDIO.js";
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
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";
export {
  checkCommand,
  parseFormats,
  reportable
};
