import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkCommand,
  parseFormats,
  reportable
} from "./chunk-JNFNBPGV.js";
import "./chunk-5SR37KVZ.js";
import "./chunk-RH5UZJKU.js";
import "./chunk-I5ZUGSFO.js";
import "./chunk-32GEFSBT.js";
import "./chunk-YNKMN2BT.js";
import "./chunk-Q2FUBI43.js";
import "./chunk-CFCIC2R7.js";
import "./chunk-5BK232PI.js";
import "./chunk-Z6CNZ75K.js";
import "./chunk-C7D2RJ7H.js";
import "./chunk-LEYDJIEY.js";
import "./chunk-A6AQQXVO.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-LQK3ML4U.js";
export {
  checkCommand,
  parseFormats,
  reportable
};
