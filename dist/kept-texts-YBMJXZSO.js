import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";
import "./chunk-XNDQ27F5.js";

// src/kept-texts.ts
import { createHash } from "node:crypto";
import { posix } from "node:path";
function readKeptTexts(repository, acknowledgements) {
  const digests = /* @__PURE__ */ new Map();
  const diagnostics = [];
  for (const document of acknowledgements) {
    const { file } = document.value ?? {};
    if (typeof file !== "string") continue;
    const text = readKept(repository, posix.join(posix.dirname(document.file), file));
    if (typeof text === "string") digests.set(document.file, digestsOf(text));
    else {
      const at = document.locate("/file");
      diagnostics.push(diagnostic("invalid-configuration", "error", text.problem, document.file, at));
    }
  }
  return { digests, diagnostics };
}
function readKept(repository, path) {
  if (!repository.files.includes(path)) {
    return { problem: "This repository has no such file; the path is from the folder of this record." };
  }
  const content = repository.read(path, true);
  return "text" in content ? content.text : { problem: `The text cannot be read. ${content.diagnostic.message}` };
}
function digestsOf(bytes) {
  return [.../* @__PURE__ */ new Set([bytes, bytes.replaceAll("\r\n", "\n")])].map(
    (text) => createHash("sha256").update(text, "latin1").digest("hex")
  );
}
export {
  readKeptTexts
};
