import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  providerContexts
} from "./chunk-EYT6OLII.js";
import "./chunk-GIGQMJND.js";
import "./chunk-LFQO7ICQ.js";
import "./chunk-NR6BUZBN.js";
import "./chunk-XNDQ27F5.js";
export {
  providerContexts
};
