import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endOf,
  marksOf,
  sentenceOf
} from "./chunk-WLESRXT3.js";
import "./chunk-BA4LVDIO.js";
import {
  codeFrame
} from "./chunk-NMAAVSQK.js";
import {
  widthOf,
  wrap
} from "./chunk-7RAGEM2K.js";
import {
  groupByFile,
  reasonsOf,
  unnamedUnknowns
} from "./chunk-DEN2B2JU.js";
import {
  count,
  coverageOf,
  verdictOf
} from "./chunk-6X5VQ7CU.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/reports/data-map-text.ts
var FLOWS_LISTED = 20;
function textMap(result) {
  const map = result.dataMap;
  if (map === void 0 || map.stores.length + map.flows.length === 0) return [];
  const marks = marksOf(result, map);
  const crossing = map.flows.filter(
    ({ from, to, status }) => status !== "within" && (from.jurisdiction !== to.jurisdiction || to.jurisdiction === "unknown")
  );
  const listed = crossing.slice(0, FLOWS_LISTED);
  const left = crossing.length - listed.length;
  return [
    sentenceOf(map, marks),
    ...listed.map((flow) => lineOf(flow, marks)),
    ...left > 0 ? [`and ${count(left, "further flow")} across borders`] : []
  ];
}
function lineOf(flow, marks) {
  const mark = marks.flows.has(flow) ? "✗" : flow.status === "unknown" ? "?" : "·";
  return `${mark} ${flow.kind}: ${endOf(flow.from)} → ${endOf(flow.to)}  ${visible(flow.location.file)}:${flow.location.startLine}`;
}

// src/reports/palette.ts
function sgr(...codes) {
  return (text) => text === "" ? "" : `\x1B[${codes.join(";")}m${text}\x1B[0m`;
}
var asItIs = (text) => text;
var PLAIN = {
  heading: asItIs,
  strong: asItIs,
  quiet: asItIs,
  good: asItIs,
  bad: asItIs,
  severity: { critical: asItIs, high: asItIs, medium: asItIs, low: asItIs },
  diagnostic: { error: asItIs, warning: asItIs, notice: asItIs }
};
var COLOURED = {
  heading: sgr(1, 4),
  strong: sgr(1),
  quiet: sgr(2),
  good: sgr(1, 32),
  bad: sgr(1, 31),
  severity: { critical: sgr(1, 35), high: sgr(1, 31), medium: sgr(33), low: sgr(36) },
  diagnostic: { error: sgr(31), warning: sgr(33), notice: sgr(36) }
};
function paletteFor(colour) {
  return colour ? COLOURED : PLAIN;
}

// src/reports/text-page.ts
function nameLine(name) {
  return inert(visible(name));
}
function paragraphs(text, columns) {
  return text.trimEnd().split(/\r\n|[\r\n]/).flatMap(
    (line) => /^\s/.test(line) ? [visible(line.replaceAll("	", "    "))] : wrap(visible(line), columns)
  ).map((line) => inert(line));
}
function labelled(page, indent, label, text) {
  const hang = label.length + 1;
  return paragraphs(text, page.columns - indent.length - hang).map((line, index) => {
    const lead = index === 0 ? `${page.palette.strong(label)} ` : " ".repeat(hang);
    return `${indent}${lead}${line}`.trimEnd();
  });
}
function indented(page, indent, text) {
  return paragraphs(text, page.columns - indent.length).map((line) => `${indent}${line}`.trimEnd());
}

// src/reports/text-finding.ts
var INDENT = "    ";
function findingBlock(page, finding, explained) {
  return [...headOf(page, finding), ...frameOf(page, finding), ...explanationOf(page, finding, explained)];
}
function headOf({ palette, columns }, finding) {
  const { location, severity, message, ruleId, resource } = finding;
  const place = `  ${location.startLine}:${location.startColumn}  `;
  const hang = place.length + severity.length + 2;
  const [first = "", ...rest] = paragraphs(message, columns - hang);
  const names = [ruleId, resource.address].filter((name) => name !== "").map(nameLine);
  const fits = widthOf(names.join("  ")) <= columns - INDENT.length;
  return [
    `${place}${palette.severity[severity](severity)}  ${palette.strong(first)}`.trimEnd(),
    ...rest.map((line) => `${" ".repeat(hang)}${palette.strong(line)}`.trimEnd()),
    ...(fits ? [names.join("  ")] : names).map((line) => INDENT + palette.quiet(line))
  ];
}
function frameOf({ palette, columns }, finding) {
  const frame = codeFrame(finding, columns - INDENT.length);
  if (frame.length === 0) return [];
  const lines = frame.map(({ gutter, text, kind }) => {
    const shown = kind === "carets" ? palette.severity[finding.severity](text) : text;
    return `${INDENT}${palette.quiet(`${gutter} │`)} ${shown}`.trimEnd();
  });
  return ["", ...lines, ""];
}
function explanationOf(page, finding, explained) {
  const { remediation, relatedLocations, helpUri } = finding;
  const unknowns = unnamedUnknowns(finding);
  const lines = [];
  if (unknowns.length > 0)
    lines.push(...labelled(page, INDENT, "Depends on:", unknowns.map(visible).join(", ")));
  if (remediation !== "") {
    lines.push(...labelled(page, INDENT, "Fix:", explained ? "as for the finding above." : remediation));
  }
  for (const { file, startLine, startColumn, message } of relatedLocations) {
    lines.push(
      ...labelled(page, INDENT, "See:", `${visible(file)}:${startLine}:${startColumn} ${visible(message)}`)
    );
  }
  if (helpUri !== "" && !explained) lines.push(...labelled(page, INDENT, "Help:", visible(helpUri)));
  return lines;
}

// src/reports/text.ts
var NARROWEST = 40;
var REASONS_NAMED = 5;
var textReport = (result, options) => {
  const page = { palette: paletteFor(options.colour), columns: Math.max(NARROWEST, options.columns) };
  const verbose = options.verbose === true;
  const open = result.findings.filter((finding) => finding.status === "open");
  const blocks = [
    ...groupByFile(open).map(([file, findings]) => fileBlock(page, file, findings)),
    verbose ? acceptedBlock(page, result.findings) : [],
    diagnosticsBlock(page, result.diagnostics),
    verbose ? undecidedInFull(page, result.undecided) : undecidedInBrief(page, result.undecided),
    mapBlock(page, result),
    summaryBlock(page, result)
  ].filter((block) => block.length > 0);
  return `${blocks.map((block) => block.map((line) => inert(line)).join("\n")).join("\n\n")}
`;
};
function fileBlock(page, file, findings) {
  const title = page.palette.heading(file === "" ? "No file" : nameLine(file));
  const blocks = findings.flatMap((finding, index) => {
    const explained = index > 0 && findings[index - 1]?.ruleId === finding.ruleId;
    return ["", ...findingBlock(page, finding, explained)];
  });
  return [title, ...blocks];
}
function placeOf(file, at) {
  return `${visible(file)}:${at.startLine}:${at.startColumn}`;
}
function acceptedBlock(page, findings) {
  const accepted = findings.filter((finding) => finding.status !== "open");
  if (accepted.length === 0) return [];
  const lines = accepted.flatMap(({ location, status, ruleId, resource }) => {
    const names = `${visible(ruleId)} ${visible(resource.address)}`;
    return labelled(page, "  ", `${status}:`, `${placeOf(location.file, location)} ${names}`);
  });
  return [page.palette.heading("Accepted"), ...lines];
}
function diagnosticsBlock(page, diagnostics) {
  if (diagnostics.length === 0) return [];
  const lines = diagnostics.flatMap((diagnostic) => {
    const { code, severity, message, file } = diagnostic;
    const head = [
      page.palette.diagnostic[severity](severity),
      file === "" ? "" : placeOf(file, diagnostic),
      code === severity ? "" : page.palette.quiet(code)
    ];
    return [`  ${head.filter((part) => part !== "").join("  ")}`, ...indented(page, "    ", message)];
  });
  return [page.palette.heading("Diagnostics"), ...lines];
}
function undecidedInFull(page, undecided) {
  if (undecided.length === 0) return [];
  const lines = undecided.flatMap(({ location, ruleId, address, unknowns }) => [
    ...indented(page, "  ", `${placeOf(location.file, location)}  ${ruleId}  ${address}`),
    ...labelled(page, "    ", "Depends on:", unknowns.map(visible).join(", "))
  ]);
  return [page.palette.heading("Undecided"), ...lines];
}
function undecidedInBrief(page, undecided) {
  if (undecided.length === 0) return [];
  const reasons = reasonsOf(undecided);
  const named = reasons.slice(0, REASONS_NAMED);
  const digits = String(named[0]?.verdicts ?? 0).length;
  const left = reasons.length - named.length;
  const verdicts = count(undecided.length, "verdict");
  return [
    page.palette.heading("Undecided"),
    ...indented(
      page,
      "  ",
      `${verdicts} cannot be given, because the repository does not hold these values:`
    ),
    ...named.map((each) => `    ${String(each.verdicts).padStart(digits)}  ${visible(each.reason)}`),
    ...left > 0 ? [page.palette.quiet(`    and ${count(left, "other value")}`)] : []
  ];
}
function mapBlock(page, result) {
  const [first, ...flows] = textMap(result);
  if (first === void 0) return [];
  return [
    page.palette.heading("Where data rests"),
    ...indented(page, "  ", first),
    ...flows.flatMap((line) => indented(page, "    ", line))
  ];
}
function summaryBlock({ palette, columns }, result) {
  const [first = "", ...rest] = wrap(`${verdictOf(result)} ${coverageOf(result)}`, columns);
  const word = first.slice(0, first.indexOf(":") + 1);
  const paint = word === "Passed:" ? palette.good : palette.bad;
  return [paint(word) + first.slice(word.length), ...rest];
}
export {
  textReport
};
