import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  workflowCommand
} from "./chunk-VS26CKWS.js";
import {
  unnamedUnknowns,
  worstFirst
} from "./chunk-DEN2B2JU.js";
import {
  coverageOf,
  verdictOf
} from "./chunk-6X5VQ7CU.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/reports/github.ts
var ANNOTATIONS_PER_LEVEL = 10;
var ANNOTATIONS_PER_JOB = 50;
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice"
};
var githubReport = (result) => {
  const open = result.findings.filter((finding) => finding.status === "open");
  const { shown, left } = withinLimits([
    ...worstFirst(open).map(annotationOf),
    ...result.diagnostics.map(annotationOfDiagnostic)
  ]);
  const lines = shown.map(({ command }) => command);
  if (left.length > 0) {
    lines.push(
      `${left.length} more without an annotation, because GitHub shows ${ANNOTATIONS_PER_LEVEL} of each level:`,
      ...left.map(({ line }) => inert(`  ${line}`))
    );
  }
  lines.push(`${verdictOf(result)} ${coverageOf(result)}`);
  return `${lines.join("\n")}
`;
};
function withinLimits(annotations) {
  const used = { error: 0, warning: 0, notice: 0 };
  const shown = [];
  const left = [];
  for (const annotation of annotations) {
    const fits = used[annotation.level] < ANNOTATIONS_PER_LEVEL && shown.length < ANNOTATIONS_PER_JOB;
    (fits ? shown : left).push(annotation);
    if (fits) used[annotation.level] += 1;
  }
  return { shown, left };
}
function annotationOf(finding) {
  const { location, severity, ruleId, message, remediation, helpUri } = finding;
  const unknowns = unnamedUnknowns(finding);
  const { file, startLine, startColumn, endLine, endColumn } = location;
  const level = LEVELS[severity];
  const oneLine = startLine === endLine;
  const dependsOn = unknowns.length > 0 ? `Depends on ${unknowns.join(", ")}.` : "";
  const command = workflowCommand(
    level,
    {
      file,
      line: startLine,
      endLine,
      col: oneLine ? startColumn : void 0,
      endColumn: oneLine ? endColumn : void 0,
      title: `${severity}: ${ruleId}`
    },
    [message, dependsOn, remediation, helpUri].filter((part) => part !== "").join("\n")
  );
  const line = visible(`${file}:${startLine}:${startColumn} ${severity} ${ruleId}`);
  return { level, command, line: `${line} ${flat(message)}` };
}
function annotationOfDiagnostic(diagnostic) {
  const { severity, code, message, file, startLine, startColumn } = diagnostic;
  const place = file === "" ? {} : { file, line: startLine, col: startColumn };
  const command = workflowCommand(severity, { ...place, title: code }, message);
  const line = visible(
    file === "" ? `${severity} ${code}` : `${file}:${startLine}:${startColumn} ${severity} ${code}`
  );
  return { level: severity, command, line: `${line} ${flat(message)}` };
}
function flat(text) {
  return visible(text.trim().replace(/\s+/g, " "));
}
export {
  githubReport
};
