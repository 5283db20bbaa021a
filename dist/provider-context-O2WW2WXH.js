import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  providerContexts
} from "./chunk-T77OC3HE.js";
import "./chunk-566WU2L5.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-XNDQ27F5.js";
export {
  providerContexts
};
