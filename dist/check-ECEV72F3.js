import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-TJSFSNZ4.js";
import "./chunk-IVL7NR5D.js";
import "./chunk-6NZP72EM.js";
import "./chunk-CULB3W2K.js";
import "./chunk-UBYVN5HQ.js";
import "./chunk-JLAZGHDT.js";
import "./chunk-BQS4O77M.js";
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
