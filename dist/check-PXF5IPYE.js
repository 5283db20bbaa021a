import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-3ID2763C.js";
import "./chunk-ENHYN6HN.js";
import "./chunk-KAKXWMKN.js";
import "./chunk-3PEVKOKD.js";
import "./chunk-5YEG33YR.js";
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
