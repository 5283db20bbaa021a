import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-5Z77ATPF.js";
import "./chunk-6XZCUC6K.js";
import "./chunk-RBKWDYSA.js";
import "./chunk-IYBYNDGY.js";
import "./chunk-XDRR6ZAQ.js";
import "./chunk-UGUXYOVW.js";
import "./chunk-VB374QJP.js";
import "./chunk-HKTA2T64.js";
import "./chunk-77C42EQA.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-FJZHRGS6.js";
import "./chunk-FFMI6JQE.js";
import "./chunk-6XH35XX6.js";
import "./chunk-RIRZVHLW.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-CWSSPIWO.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-LEYDJIEY.js";
import "./chunk-IPW7XAN4.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";
export {
  checkCommand,
  parseFormats,
  reportable
};
