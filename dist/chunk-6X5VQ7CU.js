import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SEVERITIES,
  reaches
} from "./chunk-ODWGDKZ3.js";

// src/reports/verdict.ts
function count(amount, noun, plural = `${noun}s`) {
  return `${amount} ${amount === 1 ? noun : plural}`;
}
function bySeverity(result, wanted) {
  return SEVERITIES.filter((severity) => wanted(severity) && result.summary.findings[severity] > 0).map(
    (severity) => `${result.summary.findings[severity]} ${severity}`
  );
}
function findingsOf(parts) {
  return `${parts.join(", ")} ${parts.length === 1 && parts[0]?.startsWith("1 ") ? "finding" : "findings"}`;
}
var INCOMPLETE = /* @__PURE__ */ new Set([
  "evaluation-failed",
  "invalid-configuration",
  "invalid-policy"
]);
function isIncomplete({ diagnostics }) {
  return diagnostics.some(({ severity, code }) => severity === "error" && INCOMPLETE.has(code));
}
function verdictOf(result) {
  const { failOn, failed } = result;
  const above = bySeverity(result, (severity) => reaches(severity, failOn));
  const below = bySeverity(result, (severity) => !reaches(severity, failOn));
  const rest = below.length > 0 ? `; ${below.join(", ")} below` : "";
  if (failed && above.length > 0) return `Failed: ${findingsOf(above)} at or above ${failOn}${rest}.`;
  if (failed) {
    const problems = result.diagnostics.filter(({ severity }) => severity !== "notice").length;
    return `Failed: ${count(problems, "diagnostic")} counted as findings${rest}.`;
  }
  if (isIncomplete(result)) {
    const parts = [...above, ...below];
    const found = parts.length > 0 ? ` ${findingsOf(parts)} so far.` : "";
    return `Incomplete: not everything could be checked, see the diagnostics.${found}`;
  }
  if (nothingChecked(result) && above.length + below.length === 0) {
    return "Passed: there is nothing to check.";
  }
  if (above.length + below.length === 0) return "Passed: no findings.";
  if (failOn === "never") return `Passed: ${findingsOf(below)}; no severity fails the run.`;
  return `Passed: ${findingsOf([...above, ...below])}, none at or above ${failOn}.`;
}
function nothingChecked({ summary }) {
  return summary.files.checked === 0 && summary.files.unreadable === 0;
}
function coverageOf(result) {
  const { files, resources, verdicts, waived, baselined } = result.summary;
  if (nothingChecked(result)) return `No manifest among ${count(files.seen, "file")}.`;
  const seen = files.seen === files.checked ? count(files.checked, "file") : `${files.checked} of ${count(files.seen, "file")}`;
  const aside = [
    files.unreadable > 0 ? `${count(files.unreadable, "file")} unreadable` : "",
    verdicts.unknown > 0 ? `${count(verdicts.unknown, "verdict")} undecided` : "",
    waived > 0 ? `${waived} waived` : "",
    baselined > 0 ? `${baselined} in the baseline` : ""
  ].filter((part) => part !== "");
  const left = aside.length > 0 ? `; ${aside.join(", ")}` : "";
  const scope = result.usesWechat === false ? " Nothing of WeChat is declared or used here." : "";
  return `Checked ${count(resources, "resource")} in ${seen}${left}.${scope}`;
}

export {
  count,
  isIncomplete,
  verdictOf,
  coverageOf
};
