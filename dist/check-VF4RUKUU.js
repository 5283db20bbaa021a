import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-SMKNPAFF.js";
import "./chunk-56Y6B3EH.js";
import "./chunk-PXAUFIKE.js";
import "./chunk-S2ER3MU3.js";
import "./chunk-UJIPLZID.js";
import "./chunk-HKTA2T64.js";
import "./chunk-77C42EQA.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-JIJF3MZB.js";
import "./chunk-6DKZFS4R.js";
import "./chunk-RIRZVHLW.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-CWSSPIWO.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-H3KCEHKR.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";
export {
  checkCommand,
  parseFormats,
  reportable
};
