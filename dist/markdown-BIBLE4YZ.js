import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  code,
  fenced,
  link,
  markdownMap,
  plain,
  prose,
  proseBlocks,
  reference
} from "./chunk-74TYRAIU.js";
import "./chunk-BA4LVDIO.js";
import {
  uriOf
} from "./chunk-4JYORCEB.js";
import {
  codeFrame
} from "./chunk-NMAAVSQK.js";
import "./chunk-7RAGEM2K.js";
import {
  groupByFile,
  reasonsOf,
  unnamedUnknowns,
  worstFirst
} from "./chunk-DEN2B2JU.js";
import {
  count,
  coverageOf,
  isIncomplete,
  verdictOf
} from "./chunk-6X5VQ7CU.js";
import {
  inert
} from "./chunk-ZDOWRPSY.js";
import {
  SEVERITIES
} from "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/reports/markdown-finding.ts
var COLUMNS = 100;
function findingBlock(finding, options) {
  const { severity, location, message, ruleId, resource } = finding;
  const place = linkTo(`line ${location.startLine}`, location.file, location, options);
  return [
    `<details><summary><b>${severity}</b> · ${place} · ${prose(message)}</summary>`,
    [code(ruleId), code(resource.address)].filter((part) => part !== "").join(" · "),
    ...frameOf(finding),
    ...explanation(finding, options),
    "</details>"
  ].join("\n\n");
}
function frameOf(finding) {
  const frame = codeFrame(finding, COLUMNS).map(({ gutter, text }) => `${gutter} │ ${text}`.trimEnd());
  return frame.length === 0 ? [] : [fenced(frame)];
}
function explanation(finding, options) {
  const { remediation, relatedLocations, helpUri } = finding;
  const unknowns = unnamedUnknowns(finding);
  const parts = [];
  if (unknowns.length > 0) parts.push(`**Depends on:** ${unknowns.map(code).join(", ")}`);
  const [fix = "", ...more] = proseBlocks(remediation);
  if (fix !== "") parts.push(fix.startsWith("`") ? `**Fix:**

${fix}` : `**Fix:** ${fix}`, ...more);
  for (const { file, message, ...range } of relatedLocations) {
    const place = linkTo(code(`${file}:${range.startLine}:${range.startColumn}`), file, range, options);
    parts.push(`**See:** ${place} ${prose(message)}`);
  }
  if (helpUri !== "") parts.push(link("Read more", helpUri));
  return parts;
}
function linkTo(label, file, { startLine, endLine }, options) {
  if (options.repositoryUrl === void 0 || file === "") return label;
  const lines = endLine > startLine ? `#L${startLine}-L${endLine}` : `#L${startLine}`;
  return link(label, `${options.repositoryUrl.replace(/\/$/, "")}/${uriOf(file)}${lines}`);
}

// src/reports/markdown.ts
var LARGEST = 1024 * 1024 - 64 * 1024;
var SHARE = 128 * 1024;
var markdownReport = (result, options) => {
  const head = [`## ${markOf(result)} ${plain(verdictOf(result))}`, coverageOf(result), ...areaTable(result)];
  const tail = [...markdownMap(result), ...unknownsSection(result), ...diagnosticsSection(result)];
  const room = LARGEST - bytesOf([...head, ...tail].join("\n\n"));
  const blocks = [...head, ...findingsSection(result, options, room), ...tail];
  return `${blocks.map(inertBlock).join("\n\n")}
`;
};
function markOf(result) {
  if (result.failed) return "❌";
  return isIncomplete(result) ? "⚠️" : "✅";
}
function inertBlock(block) {
  return block.split("\n").map((line) => inert(line, reference)).join("\n");
}
function bytesOf(text) {
  return Buffer.byteLength(text) + 2;
}
function fitting(texts, room) {
  let used = 0;
  const end = texts.findIndex((text) => {
    used += bytesOf(text);
    return used > room;
  });
  const kept = end < 0 ? [...texts] : texts.slice(0, end);
  return { kept, left: texts.length - kept.length };
}
function openOf(result) {
  return result.findings.filter((finding) => finding.status === "open");
}
function areaTable(result) {
  const open = openOf(result);
  if (open.length === 0) return [];
  const areas = [...new Set(open.map(({ policyId }) => policyId.split("/", 1)[0] ?? ""))].sort();
  const row = (label, findings) => {
    const cells = SEVERITIES.map(
      (severity) => findings.filter((finding) => finding.severity === severity).length
    );
    return `| ${label} | ${cells.map((amount) => amount === 0 ? "" : amount).join(" | ")} |`;
  };
  return [
    [
      `| Area | ${SEVERITIES.join(" | ")} |`,
      `| :-- | ${SEVERITIES.map(() => "--:").join(" | ")} |`,
      ...areas.map(
        (area) => row(
          plain(area),
          open.filter(({ policyId }) => (policyId.split("/", 1)[0] ?? "") === area)
        )
      ),
      ...areas.length > 1 ? [row("**all**", open)] : []
    ].join("\n")
  ];
}
function findingsSection(result, options, room) {
  const open = openOf(result);
  const blocks = /* @__PURE__ */ new Map();
  let used = 0;
  for (const finding of worstFirst(open)) {
    const block = findingBlock(finding, options);
    used += bytesOf(block) + bytesOf(heading(finding.location.file));
    if (used > room) break;
    blocks.set(finding, block);
  }
  const sections = groupByFile(open.filter((finding) => blocks.has(finding))).flatMap(([file, findings]) => [
    heading(file),
    ...findings.map((finding) => blocks.get(finding) ?? "")
  ]);
  const left = open.length - blocks.size;
  if (left === 0) return sections;
  return [
    ...sections,
    `**${count(left, "more finding")} left out:** GitHub limits a summary to 1 MiB. The JSON report holds all.`
  ];
}
function heading(file) {
  return `### ${file === "" ? "No file" : code(file)}`;
}
function unknownsSection({ undecided }) {
  if (undecided.length === 0) return [];
  const rows = reasonsOf(undecided).map(({ reason, verdicts }) => `| ${code(reason)} | ${verdicts} |`);
  const { kept, left } = fitting(rows, SHARE);
  return [
    "### Undecided",
    `${count(undecided.length, "verdict")} cannot be given, because the repository does not hold these values.`,
    ["| Depends on | Verdicts |", "| :-- | --: |", ...kept].join("\n"),
    ...left > 0 ? [`${count(left, "more value")} left out.`] : []
  ];
}
function diagnosticsSection({ diagnostics }) {
  if (diagnostics.length === 0) return [];
  const rows = diagnostics.map(({ severity, code: id, message, file, startLine, startColumn }) => {
    const place = file === "" ? "" : code(`${file}:${startLine}:${startColumn}`);
    return `| ${severity} | ${id} | ${place} | ${prose(message)} |`;
  });
  const { kept, left } = fitting(rows, SHARE);
  return [
    "### Diagnostics",
    ["| | | Place | Message |", "| :-- | :-- | :-- | :-- |", ...kept].join("\n"),
    ...left > 0 ? [`${count(left, "more diagnostic")} left out.`] : []
  ];
}
export {
  markdownReport
};
