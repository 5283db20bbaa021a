import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-KA72KO3X.js";
import "./chunk-JGQAZ3SZ.js";
import "./chunk-4AWQUPHF.js";
import "./chunk-ZR55E7QL.js";
import "./chunk-ZQESBGP7.js";
import "./chunk-JLAZGHDT.js";
import "./chunk-XHYDPWHV.js";
import "./chunk-HKTA2T64.js";
import "./chunk-77C42EQA.js";
import "./chunk-BA4LVDIO.js";
import "./chunk-GEG245WF.js";
import "./chunk-I2C6YZ5X.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-LFQO7ICQ.js";
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
