import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  acknowledgement,
  config,
  integration,
  policy,
  rules
} from "./chunk-3LCX36GW.js";
import "./chunk-LQK3ML4U.js";
export {
  acknowledgement,
  config,
  integration,
  policy,
  rules
};
