import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byText
} from "./chunk-BA4LVDIO.js";
import {
  count
} from "./chunk-6X5VQ7CU.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";

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

// src/reports/jurisdiction-name.ts
var NAMES = {
  CN: "Mainland China (CN)",
  HK: "Hong Kong (HK)",
  MO: "Macao (MO)",
  TW: "Taiwan (TW)",
  EU: "European Union (EU)",
  MULTI: "Several countries",
  unknown: "Place not known",
  everywhere: "Worldwide"
};
function jurisdictionName(jurisdiction) {
  return Object.hasOwn(NAMES, jurisdiction) ? NAMES[jurisdiction] ?? jurisdiction : jurisdiction;
}

// src/reports/marks.ts
function marksOf({ findings }, { stores, flows }) {
  const onFlows = /* @__PURE__ */ new Map();
  const onStores = /* @__PURE__ */ new Map();
  const all = [];
  const flowAt = new Map(flows.map((flow) => [keyOf(flow.location), flow]));
  const storeAt = new Map(stores.map((store) => [`${store.location.file}
${store.address}`, store]));
  for (const finding of findings) {
    if (finding.status !== "open" || !finding.policyId.startsWith("locality/")) continue;
    const flow = flowAt.get(keyOf(finding.location));
    const store = storeAt.get(`${finding.location.file}
${finding.resource.address}`);
    if (flow === void 0 && store === void 0) continue;
    const mark = { number: all.length + 1, finding };
    if (flow !== void 0 && !onFlows.has(flow)) onFlows.set(flow, mark);
    else if (store !== void 0 && !onStores.has(store)) onStores.set(store, mark);
    else continue;
    all.push(mark);
  }
  return { flows: onFlows, stores: onStores, all };
}
function keyOf({ file, startLine, startColumn }) {
  return `${file}:${startLine}:${startColumn}`;
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

// src/reports/data-map.ts
var FLOWS_LISTED = 20;
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
function textMap(result) {
  const map = result.dataMap;
  if (map === void 0 || map.stores.length + map.flows.length === 0) return [];
  const marks = marksOf(result, map);
  const crossing = map.flows.filter(
    ({ from, to }) => from.jurisdiction !== to.jurisdiction || to.jurisdiction === "unknown"
  );
  const listed = crossing.slice(0, FLOWS_LISTED);
  const left = crossing.length - listed.length;
  return [
    sentenceOf(map, marks),
    ...listed.map((flow) => lineOf(flow, marks)),
    ...left > 0 ? [`and ${count(left, "further flow")} across borders`] : []
  ];
}
function sentenceOf({ stores, flows }, marks) {
  const places = /* @__PURE__ */ new Map();
  for (const { jurisdiction } of stores) places.set(jurisdiction, (places.get(jurisdiction) ?? 0) + 1);
  const counts = [...places].sort(([a], [b]) => byText(a, b)).map(([place, amount], index) => {
    const where = place === "unknown" ? "in a place not known" : `in ${jurisdictionName(place)}`;
    return `${index === 0 ? count(amount, "store") : amount} ${where}`;
  });
  const broken = marks.flows.size;
  const flowing = `${count(flows.length, "flow")}${broken > 0 ? `, of which ${broken} ${broken === 1 ? "breaks" : "break"} a rule` : ""}`;
  return `${[counts.join(", "), ...flows.length === 0 ? [] : [flowing]].filter((part) => part !== "").join("; ")}.`;
}
function lineOf(flow, marks) {
  const mark = marks.flows.has(flow) ? "✗" : flow.status === "unknown" ? "?" : "·";
  return `${mark} ${flow.kind}: ${endOf(flow.from)} → ${endOf(flow.to)}  ${visible(flow.location.file)}:${flow.location.startLine}`;
}
function endOf({ address, region, jurisdiction }) {
  const place = jurisdiction === "unknown" ? region ?? "place not known" : jurisdiction;
  return address === void 0 ? `${region === void 0 || region === place ? "" : `${region}, `}${place}` : `${address} (${place})`;
}

export {
  reference,
  plain,
  code,
  prose,
  proseBlocks,
  fenced,
  link,
  markdownMap,
  textMap
};
