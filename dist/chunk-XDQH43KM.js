import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";

// src/formats/index.ts
var BY_EXTENSION = {
  json: "json",
  jsonc: "json",
  yaml: "yaml",
  yml: "yaml",
  tf: "hcl",
  tofu: "hcl",
  hcl: "hcl",
  tfvars: "hcl",
  properties: "properties",
  env: "dotenv",
  key: "key",
  pem: "key",
  p12: "key",
  pfx: "key",
  php: "php",
  toml: "toml",
  js: "javascript"
};
var EXAMPLE_SUFFIX = /(?<=\.(?:ya?ml|json|toml|properties|php|js|env))\.(?:example|sample|template|tmpl|dist)$/;
function formatOf(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1).toLowerCase();
  if (name.startsWith(".env.")) return name.endsWith(".swp") ? void 0 : "dotenv";
  const plain = name.replace(EXAMPLE_SUFFIX, "");
  const dot = plain.lastIndexOf(".");
  return dot === -1 ? void 0 : BY_EXTENSION[plain.slice(dot + 1)];
}
async function parse(source, format) {
  switch (format) {
    case "json":
      return (await import("./json-TS4TKIN6.js")).parseJson(source);
    case "yaml":
      return (await import("./yaml-RKEXER6C.js")).parseYaml(source);
    case "hcl":
      return (await import("./hcl-M65MZCYM.js")).parseHcl(source);
    case "dotenv":
      return (await import("./dotenv-Y5PILYJ3.js")).parseDotenv(source);
    case "properties":
      return (await import("./properties-ESQC3ICN.js")).parseProperties(source);
    case "php":
      return (await import("./php-FW5JHNNN.js")).parsePhp(source);
    case "toml":
      return (await import("./toml-BVHF3E3C.js")).parseToml(source);
    case "javascript":
      return (await import("./javascript-AAWTCER5.js")).parseJavaScript(source);
    case "key":
      return (await import("./key-GW7AGIRC.js")).parseKey(source);
  }
}

// src/repository/limits.ts
var MAX_FILE_BYTES = 5 * 1024 * 1024;
var MAX_GENERATED_BYTES = 100 * 1024 * 1024;
var MAX_FILES = 5e5;
var MAX_FOLDER_DEPTH = 100;

// src/repository/read-text.ts
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

// src/repository/decode.ts
import { isUtf8 } from "node:buffer";
var UTF8_MARK = [239, 187, 191];
var UTF16_LITTLE = [255, 254];
var UTF16_BIG = [254, 255];
function decode(bytes) {
  const unicode = decoded(bytes);
  if (unicode !== void 0) return unicode.includes("\0") ? void 0 : { text: unicode };
  if (hasMark(bytes) || bytes.includes(0) || !looksChinese(bytes)) return void 0;
  const text = gb18030(bytes);
  return text === void 0 ? void 0 : { text, isGbk: true };
}
function decoded(bytes) {
  if (startsWith(bytes, UTF16_LITTLE)) return utf16(bytes.subarray(2));
  if (startsWith(bytes, UTF16_BIG) && bytes.length % 2 === 0)
    return utf16(Buffer.from(bytes.subarray(2)).swap16());
  if (isUtf8(bytes)) return bytes.toString("utf8", startsWith(bytes, UTF8_MARK) ? 3 : 0);
  return void 0;
}
function hasMark(bytes) {
  return [UTF8_MARK, UTF16_LITTLE, UTF16_BIG].some((mark) => startsWith(bytes, mark));
}
var GB2312_FIRST = 161;
var GB2312_SHARE = 0.75;
function looksChinese(bytes) {
  let characters = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at];
    if (first < 128) continue;
    const second = bytes[++at] ?? 0;
    characters++;
    if (first >= GB2312_FIRST && second >= GB2312_FIRST) common++;
  }
  return common >= characters * GB2312_SHARE;
}
var decoder;
function gb18030(bytes) {
  try {
    decoder ??= new TextDecoder("gb18030", { fatal: true });
    return decoder.decode(bytes);
  } catch {
    return void 0;
  }
}
function utf16(bytes) {
  if (bytes.length % 2 !== 0) return void 0;
  const text = bytes.toString("utf16le");
  return new RegExp("\\p{Cs}", "u").test(text) ? void 0 : text;
}
function startsWith(bytes, mark) {
  return mark.every((byte, index) => bytes[index] === byte);
}

// src/repository/read-text.ts
function readInside(root, file, maxBytes = MAX_FILE_BYTES, asBytes = false) {
  try {
    const absolute = path.join(root, file);
    if (lstatSync(absolute).isSymbolicLink() && !isInside(root, realpathSync(absolute))) {
      return refused("outside-repository", OUTSIDE, file);
    }
    return readText(absolute, file, maxBytes, asBytes);
  } catch {
    return refused("unreadable", "The file cannot be read.", file);
  }
}
function readText(absolute, shown, maxBytes = MAX_FILE_BYTES, asBytes = false) {
  try {
    if (statSync(absolute).size > maxBytes) {
      return refused("limit-reached", `The file is larger than ${maxBytes} bytes and is not read.`, shown);
    }
    const bytes = readFileSync(absolute);
    if (asBytes) return { text: bytes.toString("latin1") };
    const decoded2 = decode(bytes);
    if (decoded2 === void 0)
      return refused("unreadable", "The file is not UTF-8, UTF-16 or GBK text.", shown);
    const { text, isGbk } = decoded2;
    return isGbk ? { text, notice: diagnostic("notice", "notice", READ_AS_GBK, shown) } : { text };
  } catch {
    return refused("unreadable", "The file cannot be read.", shown);
  }
}
function unguessed(content) {
  if (!("text" in content) || content.notice === void 0) return content;
  return refused("unreadable", "The file is not UTF-8 or UTF-16 text.", content.notice.file);
}
var READ_AS_GBK = "The file is not UTF-8 and was read as GBK. The tools of WeChat, and most others, expect UTF-8: save it as such.";
var OUTSIDE = "This link leads out of the repository and is not followed.";
function isInside(root, target) {
  const relative = path.relative(root, target);
  return relative === "" || !relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative);
}
function refused(code, message, file) {
  return { diagnostic: diagnostic(code, "warning", message, file) };
}

export {
  formatOf,
  parse,
  MAX_FILE_BYTES,
  MAX_GENERATED_BYTES,
  MAX_FILES,
  MAX_FOLDER_DEPTH,
  readInside,
  readText,
  unguessed,
  OUTSIDE,
  isInside
};
