import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/repository/git.ts
import { execFileSync } from "node:child_process";
var MAX_OUTPUT = 256 * 1024 * 1024;
function git(root, args) {
  const safe = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
  try {
    return execFileSync("git", ["-C", root, ...safe, ...args], {
      encoding: "utf8",
      maxBuffer: MAX_OUTPUT,
      stdio: ["ignore", "pipe", "pipe"]
    });
  } catch (error) {
    throw new Error(reasonOf(error, args));
  }
}
function reasonOf(error, args) {
  const detail = error.stderr?.trim().split("\n")[0] ?? "";
  if (detail !== "") return detail;
  if (args[0] === "merge-base" && error.status === 1) {
    return "this revision and HEAD have no commit in common; fetch the history (actions/checkout: fetch-depth: 0)";
  }
  return error.code === "ENOENT" ? "git is not installed" : "git could not be run";
}

export {
  git
};
