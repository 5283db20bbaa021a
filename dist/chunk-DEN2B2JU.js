import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SEVERITIES
} from "./chunk-ODWGDKZ3.js";

// src/reports/select.ts
function groupByFile(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding.location.file);
    if (group === void 0) groups.set(finding.location.file, [finding]);
    else group.push(finding);
  }
  return [...groups];
}
function worstFirst(findings) {
  const rank = ({ status, severity }) => (status === "open" ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
  return findings.toSorted((left, right) => rank(left) - rank(right));
}
function reasonsOf(undecided) {
  const counts = /* @__PURE__ */ new Map();
  for (const { unknowns } of undecided) {
    for (const reason of new Set(unknowns)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, verdicts]) => ({ reason, verdicts })).sort((left, right) => right.verdicts - left.verdicts || (left.reason < right.reason ? -1 : 1));
}
function unnamedUnknowns({ unknowns, message }) {
  return unknowns.every((name) => message.includes(name)) ? [] : unknowns;
}

export {
  groupByFile,
  worstFirst,
  reasonsOf,
  unnamedUnknowns
};
