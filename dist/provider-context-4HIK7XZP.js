import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  providerContexts
} from "./chunk-FXKBI7YI.js";
import "./chunk-FWUZLP57.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-XNDQ27F5.js";
export {
  providerContexts
};
