import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byText
} from "./chunk-BA4LVDIO.js";
import {
  count
} from "./chunk-6X5VQ7CU.js";

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

// src/reports/data-map.ts
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
function endOf({ address, region, jurisdiction }) {
  const place = jurisdiction === "unknown" ? region ?? "place not known" : jurisdiction;
  return address === void 0 ? `${region === void 0 || region === place ? "" : `${region}, `}${place}` : `${address} (${place})`;
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

export {
  jurisdictionName,
  sentenceOf,
  endOf,
  marksOf
};
