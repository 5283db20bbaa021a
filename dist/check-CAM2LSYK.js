import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-XNIYLIXB.js";
import "./chunk-WJZBI6LK.js";
import "./chunk-ZG5UXZEA.js";
import "./chunk-FKDVO6DN.js";
import "./chunk-N3CVRK5J.js";
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
