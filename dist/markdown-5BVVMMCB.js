import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endOf,
  jurisdictionName,
  marksOf,
  sentenceOf
} from "./chunk-WLESRXT3.js";
import {
  byText
} from "./chunk-BA4LVDIO.js";
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
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import {
  SEVERITIES
} from "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/reports/markdown-escape.ts
var APART = "​";
var SPECIAL = /[&<>"'`*[\]|\\~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./gu;
function referenced(text) {
  return text.replace(SPECIAL, reference);
}
function reference(character) {
  return `&#${character.codePointAt(0)};`;
}
function plain(text) {
  return referenced(visible(text.replace(/\s+/g, " ").trim())).replace(/@(?=[\p{L}\p{N}])/gu, `@${APART}`).replace(/(?<!&)#(?=\d)/g, `#${APART}`).replace(/(?<=\bgh)-(?=\d)/gi, `${APART}-`);
}
function code(text) {
  return text === "" ? "" : `<code>${referenced(visible(text))}</code>`;
}
function prose(text) {
  return text.replace(/\s+/g, " ").trim().split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : spaced(part)).join("");
}
function spaced(text) {
  if (text.trim() === "") return text;
  return `${text.startsWith(" ") ? " " : ""}${plain(text)}${text.endsWith(" ") ? " " : ""}`;
}
function proseBlocks(text) {
  const runs = [];
  for (const line of text.trimEnd().split(/\r\n|[\r\n]/)) {
    const indented = /^\s+\S/.test(line);
    const last = runs.at(-1);
    if (last !== void 0 && last.indented === indented && line.trim() !== "") last.lines.push(line);
    else runs.push({ indented, lines: [line] });
  }
  return runs.map(({ indented, lines }) => indented ? fenced(lines) : prose(lines.join(" "))).filter((block) => block !== "");
}
function fenced(lines) {
  const shown = lines.map((line) => inert(visible(line)));
  const runs = shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return [`${fence}text`, ...shown, fence].join("\n");
}
function link(label, url) {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return label;
  return `<a href="${new URL(url).href.replace(/[&<>"'`|]/g, reference)}">${label}</a>`;
}

// src/reports/mermaid.ts
var MAX_QUIET_STORES = 8;
var MAX_FLOWS = 60;
function mermaid(map, marks) {
  const diagram = new Diagram(map, marks);
  return [
    "flowchart LR",
    ...diagram.jurisdictions(),
    ...diagram.arrows(),
    "  classDef broken stroke:#cf222e,stroke-width:3px"
  ].join("\n");
}
function drawnFlows({ flows }, marks) {
  const rank = (flow) => {
    if (marks.flows.has(flow)) return 0;
    return flow.from.jurisdiction === flow.to.jurisdiction ? 2 : 1;
  };
  if (flows.length <= MAX_FLOWS) return flows;
  const kept = new Set(flows.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_FLOWS));
  return flows.filter((flow) => kept.has(flow));
}
var Diagram = class {
  constructor(map, marks) {
    this.map = map;
    this.marks = marks;
    const stores = new Map(map.stores.map((store) => [store.address, store]));
    this.#flows = drawnFlows(map, marks).map((flow) => ({
      flow,
      from: this.end(flow.from, stores),
      to: this.end(flow.to, stores)
    }));
    this.addStores();
  }
  map;
  marks;
  #nodes = /* @__PURE__ */ new Map();
  #hidden = /* @__PURE__ */ new Map();
  #flows;
  jurisdictions() {
    const nodes = [...this.#nodes.values()];
    const names = /* @__PURE__ */ new Set([...nodes.map(({ jurisdiction }) => jurisdiction), ...this.#hidden.keys()]);
    return [...names].sort(byText).flatMap((jurisdiction) => {
      const hidden = this.#hidden.get(jurisdiction) ?? 0;
      return [
        `  subgraph ${idOf(jurisdiction)}["${escaped(jurisdictionName(jurisdiction))}"]`,
        ...nodes.filter((node) => node.jurisdiction === jurisdiction).map(drawn),
        ...hidden === 0 ? [] : [`    ${idOf(jurisdiction)}_more["${hidden} more"]`],
        "  end"
      ];
    });
  }
  arrows() {
    return this.#flows.flatMap(({ flow, from, to }, index) => {
      const mark = this.marks.flows.get(flow);
      if (mark !== void 0) {
        return [
          `  ${from.id} ==>|"${mark.number}: ${flow.kind}"| ${to.id}`,
          `  linkStyle ${index} stroke:#cf222e,stroke-width:3px`
        ];
      }
      return [`  ${from.id} ${flow.status === "unknown" ? "-.->" : "-->"}|"${flow.kind}"| ${to.id}`];
    });
  }
  end({ address, region, jurisdiction }, stores) {
    const store = address === void 0 ? void 0 : stores.get(address);
    if (store !== void 0) return this.store(store);
    const label = address ?? region ?? "a place";
    return this.node(`${jurisdiction} ${label}`, { label, jurisdiction, shape: "place", isMarked: false });
  }
  store(store) {
    const mark = this.marks.stores.get(store);
    const { address, jurisdiction } = store;
    const label = mark === void 0 ? address : `${mark.number}: ${address}`;
    return this.node(`store ${address}`, {
      label,
      jurisdiction,
      shape: "store",
      isMarked: mark !== void 0
    });
  }
  node(key, node) {
    const known = this.#nodes.get(key) ?? { ...node, id: `n${this.#nodes.size}` };
    this.#nodes.set(key, known);
    return known;
  }
  /** Those that break a rule, then the others as far as they can be shown. */
  addStores() {
    for (const store of this.map.stores) if (this.marks.stores.has(store)) this.store(store);
    const quiet = /* @__PURE__ */ new Map();
    for (const store of this.map.stores) {
      if (this.#nodes.has(`store ${store.address}`)) continue;
      const { jurisdiction } = store;
      const count2 = (quiet.get(jurisdiction) ?? 0) + 1;
      quiet.set(jurisdiction, count2);
      if (count2 <= MAX_QUIET_STORES) this.store(store);
      else this.#hidden.set(jurisdiction, count2 - MAX_QUIET_STORES);
    }
  }
};
function drawn({ id, label, shape, isMarked }) {
  const text = `"${escaped(label)}"`;
  return `    ${id}${shape === "store" ? `[(${text})]` : `[${text}]`}${isMarked ? ":::broken" : ""}`;
}
function idOf(jurisdiction) {
  return `j_${jurisdiction.replace(/\W/g, "_")}`;
}
function escaped(text) {
  return [...text].map(
    (character) => /[\p{L}\p{N} ._:/()-]/u.test(character) ? character : `#${character.codePointAt(0)};`
  ).join("");
}

// src/reports/data-map-markdown.ts
function markdownMap(result) {
  const map = result.dataMap;
  if (map === void 0 || map.stores.length + map.flows.length === 0) return [];
  const marks = marksOf(result, map);
  const left = map.flows.length - drawnFlows(map, marks).length;
  return [
    "### Where data rests",
    `${plain(sentenceOf(map, marks))}${left > 0 ? ` ${count(left, "further flow")} not drawn.` : ""}`,
    `\`\`\`mermaid
${mermaid(map, marks)}
\`\`\``,
    ...marks.all.length === 0 ? [] : [table(map, marks)]
  ];
}
function table(map, marks) {
  const rows = marks.all.map((mark) => {
    const { number, finding } = mark;
    const what = code(finding.resource.address);
    return `| ${number} | ${what} | ${plain(wayOf(mark, map, marks))} | ${code(`${finding.location.file}:${finding.location.startLine}`)} |`;
  });
  return ["| | Resource | From and to | Place |", "| --: | :-- | :-- | :-- |", ...rows].join("\n");
}
function wayOf(mark, map, marks) {
  const flow = map.flows.find((candidate) => marks.flows.get(candidate) === mark);
  if (flow !== void 0) return `${flow.kind}: ${endOf(flow.from)} → ${endOf(flow.to)}`;
  const store = map.stores.find((candidate) => marks.stores.get(candidate) === mark);
  return store === void 0 ? "" : `rests in ${jurisdictionName(store.jurisdiction)}`;
}

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
