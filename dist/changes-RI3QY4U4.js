import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  git
} from "./chunk-HKTA2T64.js";
import {
  byText
} from "./chunk-BA4LVDIO.js";
import "./chunk-XNDQ27F5.js";

// src/repository/changes.ts
import { readFileSync } from "node:fs";
import path from "node:path";
function changesSince(root, revision) {
  const base = git(root, ["merge-base", "--end-of-options", revision, "HEAD"]).trim();
  const lines = parseDiff(git(root, [...DIFF, "--end-of-options", base, "--", "."]));
  for (const file of lines.keys()) if (!hasLinesOfGit(path.join(root, file))) lines.set(file, WHOLE_FILE);
  for (const file of git(root, ["ls-files", "--others", "--exclude-standard", "-z"]).split("\0")) {
    if (file !== "") lines.set(file, WHOLE_FILE);
  }
  return {
    files: [...lines.keys()].sort(byText),
    touches: ({ file, startLine, endLine }) => (lines.get(file) ?? []).some(({ first, last }) => first <= endLine && last >= startLine)
  };
}
var WHOLE_FILE = [{ first: 1, last: Number.POSITIVE_INFINITY }];
var DIFF = [
  "diff",
  "--text",
  "--unified=0",
  "--inter-hunk-context=0",
  "--relative",
  "--no-renames",
  "--no-prefix",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color"
];
function hasLinesOfGit(file) {
  try {
    const bytes = readFileSync(file);
    return !bytes.includes(0) && !/\r(?!\n)/.test(bytes.toString("latin1"));
  } catch {
    return true;
  }
}
function parseDiff(diff) {
  const lines = /* @__PURE__ */ new Map();
  let current = [];
  let inHeader = false;
  for (const line of diff.split("\n")) {
    if (line.startsWith("diff --git ")) inHeader = true;
    else if (inHeader && (line.startsWith("+++ ") || line.startsWith("--- "))) {
      const name = unquote(line.slice(4));
      if (name !== "/dev/null") {
        current = lines.get(name) ?? [];
        lines.set(name, current);
      }
    } else if (line.startsWith("@@ ")) {
      inHeader = false;
      const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (hunk !== null) current.push(rangeOf(Number(hunk[1]), hunk[2] === void 0 ? 1 : Number(hunk[2])));
    }
  }
  return lines;
}
function rangeOf(start, count) {
  return count === 0 ? { first: start, last: start + 1 } : { first: start, last: start + count - 1 };
}
function unquote(name) {
  const bare = name.replace(/\t$/, "");
  if (!bare.startsWith('"')) return bare;
  const bytes = [];
  const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };
  for (const [, octal, escaped, plain] of bare.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== void 0) bytes.push(Number.parseInt(octal, 8));
    else if (escaped !== void 0) bytes.push(escapes[escaped] ?? escaped.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? "", "utf8"));
  }
  return Buffer.from(bytes).toString("utf8");
}
export {
  changesSince,
  parseDiff
};
