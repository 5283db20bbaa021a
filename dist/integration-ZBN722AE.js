import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DeclaredStores,
  addressTarget,
  holdingHintOf,
  isDataStore,
  storeTarget
} from "./chunk-T2HN25D3.js";
import {
  acceptsMechanism,
  changedAccount,
  dataOn,
  daysBetween,
  factsOf,
  geographiesOf,
  geographies_default,
  heldAgainst,
  isEstablishedIn,
  isEuropean,
  isSensitive,
  isUnderChineseLaw,
  judgeAll,
  lawOf,
  liveComponents,
  overlaps,
  peopleIn,
  registrantOf,
  takesIn,
  uncoveredAccounts
} from "./chunk-HYZOB4UE.js";
import {
  DOCUMENTS,
  ENTITIES,
  MAINLAND,
  STATEMENTS,
  declaredIn,
  dialCodeOf,
  documents_default,
  entriesOf,
  hasAddendum,
  isEuropean as isEuropean2,
  isMainlandOperated,
  isNameOf,
  isOfOpenPlatform,
  isOperatedByAccount,
  readManifest,
  statements_default
} from "./chunk-LEY4ULLB.js";
import {
  providerContexts
} from "./chunk-EYT6OLII.js";
import {
  jurisdictionOf,
  regions_default
} from "./chunk-GIGQMJND.js";
import {
  PLATFORM,
  declarationResource,
  entryResource,
  withOwnAddresses
} from "./chunk-YWSNY7ER.js";
import {
  placeOfHost
} from "./chunk-F6TSUT2S.js";
import {
  problemDiagnostics,
  schemaProblems
} from "./chunk-V6GZCNDY.js";
import {
  isUnknown,
  unknown
} from "./chunk-LFQO7ICQ.js";
import {
  join,
  parentOf
} from "./chunk-NR6BUZBN.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";
import {
  byPlace,
  byText
} from "./chunk-BA4LVDIO.js";
import "./chunk-XNDQ27F5.js";

// src/integration/allow-list.ts
var LISTS = {
  wechat_plugin_use: ["plugins", "provider"],
  wechat_jump_target: ["miniPrograms", "appId"]
};
function isAllowed(resource, manifest) {
  if (!Object.hasOwn(LISTS, resource.type)) return void 0;
  const [list, key] = LISTS[resource.type];
  const allowed = manifest.allowList?.[list];
  const appId = resource.value[key];
  return allowed === void 0 || typeof appId !== "string" ? void 0 : allowed.includes(appId);
}

// src/integration/consistency.ts
function consistencyDiagnostics(document, manifest) {
  const found = [];
  const wrong = (at, message) => {
    found.push(diagnostic("invalid-configuration", "error", message, document.file, document.locate(at)));
  };
  const idsOf = (list, at, what) => {
    const ids = /* @__PURE__ */ new Set();
    for (const entry of entriesOf(list, at)) {
      const { id } = entry.value;
      if (ids.has(id)) wrong(`${entry.at}/id`, `Another ${what} has the same \`id\`; give each its own.`);
      ids.add(id);
    }
    return ids;
  };
  const refer = (id, ids, at, list) => {
    if (id !== void 0 && !ids.has(id)) wrong(at, `No entry of \`${list}\` has this \`id\`.`);
  };
  const entities = idsOf(manifest.entities, "/entities", "entity");
  const accounts = idsOf(manifest.accounts, "/accounts", "account");
  const data = idsOf(manifest.data, "/data", "kind of data");
  const inCircles = ownersInCircles(manifest);
  for (const { at, value } of entriesOf(manifest.entities, "/entities")) {
    refer(value.parent, entities, `${at}/parent`, "entities");
    if (inCircles.has(value.id)) wrong(`${at}/parent`, "These entities own each other in a circle.");
  }
  for (const { at, value } of entriesOf(manifest.accounts, "/accounts")) {
    refer(value.entity, entities, `${at}/entity`, "entities");
  }
  for (const { at, value } of liveComponents(manifest)) {
    refer(value.account, accounts, `${at}/account`, "accounts");
    refer(value.operator, entities, `${at}/operator`, "entities");
  }
  for (const { at, value } of entriesOf(manifest.transfers, "/transfers")) {
    for (const named of entriesOf(value.data, `${at}/data`)) refer(named.value, data, named.at, "data");
  }
  const operated = liveComponents(manifest).find(({ value }) => isOperatedByAccount(value));
  if (operated !== void 0 && document.value.accounts === void 0) {
    const at = document.locate(`${operated.at}/type`);
    found.push(diagnostic("notice", "notice", ACCOUNT_WANTED, document.file, at));
  }
  return found;
}
function ownersInCircles({ entities }) {
  const parents = new Map((entities ?? []).map((entity) => [entity?.id, entity?.parent]));
  const found = /* @__PURE__ */ new Set();
  const done = /* @__PURE__ */ new Set();
  for (const start of parents.keys()) {
    const path = [];
    let next = start;
    for (; next !== void 0 && !done.has(next); next = parents.get(next)) {
      done.add(next);
      path.push(next);
    }
    const closes = next === void 0 ? -1 : path.indexOf(next);
    if (closes !== -1) for (const id of path.slice(closes)) found.add(id);
  }
  return found;
}
var ACCOUNT_WANTED = "The user terms of whoever operates this component depend on the dial code of their account: declare it in `accounts`.";

// src/integration/declared/assessment.ts
function assessmentEntries(manifest) {
  return entriesOf(manifest.assessments, "/assessments").map(({ at, value }) => ({
    type: "assessment",
    address: `assessment.${value.type}.${value.geography}`,
    at,
    value,
    context: {}
  }));
}

// src/integration/declared/certification.ts
var TENCENT = /tencent|wechat|weixin|tenpay|腾讯|微信|财付通/i;
var OUTSIDE_MAINLAND = ["wechat-international", "tencent-europe"];
var EDITIONS = {
  "iso-27001": ["2022"],
  "iso-27701": ["2019", "2025"],
  "iso-27018": ["2019", "2025"],
  "pci-dss": ["4.0.1"]
};
function isOfTencent({ holder }) {
  return TENCENT.test(holder);
}
function certificationEntries(manifest, asOf) {
  return entriesOf(manifest.certifications, "/certifications").map(
    (placed) => certificationEntry(placed, manifest, asOf)
  );
}
function certificationEntry({ at, value }, manifest, asOf) {
  const outside = outOfScope(value, `${at}/covers`);
  const heldBy = holderKind(value, manifest);
  const isOwn = heldBy === "organisation" || heldBy === "entity";
  return {
    type: "certification",
    address: `certification.${value.scheme}`,
    at,
    value,
    context: {
      ...value.expires === void 0 ? {} : { daysLeft: daysBetween(asOf, value.expires) },
      ...value.checkedOn === void 0 ? {} : { checkedDaysAgo: daysBetween(value.checkedOn, asOf) },
      ofTencent: isOfTencent(value),
      ...outside === void 0 ? {} : { outOfScope: outside.map((item) => item.value) },
      heldBy,
      holderOperates: holderOperates(value, heldBy, manifest),
      ...editionFacts(value),
      ...value.locations === void 0 || !isOwn ? {} : { territoriesOutside: territoriesOutside(value, manifest) }
    },
    origins: new Map([
      ["/$context/daysLeft", `${at}/expires`],
      ["/$context/checkedDaysAgo", `${at}/checkedOn`],
      ...(outside ?? []).map((item, index) => [
        join("/$context/outOfScope", index),
        item.at
      ]),
      ["/$context/heldBy", `${at}/holder`],
      ["/$context/holderOperates", `${at}/holder`],
      ["/$context/editionInForce", `${at}/edition`],
      ["/$context/territoriesOutside", `${at}/locations`]
    ])
  };
}
function outOfScope({ covers, scope }, at) {
  if (scope === void 0) return void 0;
  const named = new Set(scope.map((item) => plain(item ?? "")));
  return entriesOf(covers, at).filter(({ value }) => !named.has(plain(value)));
}
function holderKind(certification, manifest) {
  const { organisation, entities, processors } = manifest;
  if (isNamed(organisation?.name, certification)) return "organisation";
  if (entities?.some((entity) => isNamed(entity?.name, certification))) return "entity";
  if (processors?.some((processor) => isNamed(processor?.name, certification))) return "processor";
  return isOfTencent(certification) ? "tencent" : "other";
}
function isNamed(name, { holder }) {
  if (name === void 0) return false;
  const [a, b] = [plain(name), plain(holder)];
  return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
}
function holderOperates(certification, heldBy, manifest) {
  const relying = liveComponents(manifest).map(({ value }) => value).filter(({ type, appId }) => certification.covers.some((item) => item === type || item === appId));
  const operates = (component) => {
    if (heldBy === "processor") return true;
    if (heldBy === "tencent") return !isMainlandOperated(component) || !isHeldOutsideMainland(certification);
    return isNamed(operatorOf(component, manifest), certification);
  };
  return heldBy !== "other" && relying.every(operates);
}
function operatorOf({ operator }, { organisation, entities }) {
  if (operator === void 0) return organisation?.name;
  return entities?.find((entity) => entity?.id === operator)?.name;
}
function isHeldOutsideMainland({ holder }) {
  return OUTSIDE_MAINLAND.some((entityId) => isNameOf(entityId, holder));
}
function editionFacts({ scheme, edition }) {
  const inForce = EDITIONS[scheme];
  const numbers = String(edition ?? "").match(/\d+(?:\.\d+)*/g);
  if (inForce === void 0 || numbers === null) return {};
  return { editionInForce: numbers.some((number) => inForce.includes(number)) };
}
function territoriesOutside({ locations }, { stores }) {
  const territories = entriesOf(stores, "/stores").filter(({ value }) => value.subjects.length > 0).flatMap(({ value }) => value.territory ?? []);
  return [...new Set(territories)].filter((territory) => !locations?.includes(territory)).sort();
}
function plain(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// src/integration/declared/collection.ts
var COLLECTING = ["request", "socket", "upload", "udp", "tcp"];
function collectedBy({ domains = {}, status }, manifest) {
  if (status === "retired") return [];
  return COLLECTING.flatMap(
    (use) => entriesOf(domains[use], join("/domains", use)).flatMap(
      ({ value, at }) => collectedAt(value, at, manifest)
    )
  );
}
function collectedAt(address, at, manifest) {
  const to = placeOfHost(address);
  if (to === void 0) return [];
  const place = to.territory ?? jurisdictionOf(to.provider ?? { name: "" });
  const geographies = geographiesOf(manifest).map(({ value }) => value);
  const isTheirs = (geography) => !isUnknown(place) && takesIn(geography, place);
  const territory = geographies.some(isTheirs) ? place : geographies.find((geography) => geography === "CN");
  return territory === void 0 ? [] : [{ kind: "collection", from: { territory }, to, at }];
}

// src/integration/declared/component.ts
var ANY = ["text", "image"];
function componentEntries(manifest) {
  const mainlandFacing = geographiesOf(manifest).some(({ value }) => value === "CN");
  return entriesOf(manifest.components, "/components").map(({ at, value }) => ({
    type: "component",
    address: ["component", value.type, ...value.appId === void 0 ? [] : [value.appId]].join("."),
    at,
    value,
    context: {
      live: value.status !== "retired",
      mainlandOperated: isMainlandOperated(value),
      mainlandUsers: manifest.audience?.mainlandUsers ?? "none",
      mainlandFacing,
      openPlatform: isOfOpenPlatform(value),
      content: contentOf(value),
      ...accountOf(value, manifest)
    },
    flows: collectedBy(value, manifest)
  }));
}
function contentOf({ userContent }) {
  if (userContent === true) return ANY;
  return Array.isArray(userContent) ? userContent.filter((kind) => kind !== void 0) : [];
}
function accountOf({ account }, manifest) {
  const found = manifest.accounts?.find((candidate) => candidate?.id === account);
  const registrant = registrantOf(found, manifest);
  return {
    ...registrant === void 0 ? {} : { registrant },
    ...found === void 0 ? {} : { dialCode: dialCodeOf(found.dialCode) }
  };
}

// src/integration/declared/data-category.ts
function dataEntries(manifest) {
  const aboutMainland = new Set(dataOn("CN", manifest).map(({ at }) => at));
  const mainlandAudience = geographiesOf(manifest).some(({ value }) => value === "CN");
  const mainlandLaw = isUnderChineseLaw(manifest);
  return entriesOf(manifest.data, "/data").map(({ at, value }) => {
    const named = Object.keys(value.subjects ?? {}).length > 0;
    return {
      type: "data-category",
      address: `data-category.${value.id}`,
      at,
      value,
      context: {
        sensitive: isSensitive(value),
        underChineseLaw: mainlandLaw && aboutMainland.has(at) && (named || mainlandAudience)
      }
    };
  });
}

// src/integration/declared/impact-assessment.ts
var HIGH_RISK = ["sensitive", "minors", "profiling"];
var COVERABLE = /* @__PURE__ */ new Set(["sensitive", "minors", "profiling", "transfer"]);
function impactAssessmentOf(law, geography, manifest, asOf, origins) {
  const { assessment, assessmentType: type } = law;
  if (type === void 0 || assessment === "none") return void 0;
  const triggers = triggersOf(law, geography, manifest);
  const demanded = assessment === "required" || triggers.length > 0;
  const latest = entriesOf(manifest.assessments, "/assessments").filter(({ value: value2 }) => value2.type === type && takesIn(value2.geography, geography)).sort((a, b) => a.value.date > b.value.date ? -1 : 1)[0];
  if (latest === void 0) return { type, demanded, triggers, status: "missing" };
  const { at, value } = latest;
  const status = statusOf(value, triggers, asOf);
  origins.set("/$context/assessment/status", `${at}/${status === "partial" ? "covers" : "reviewBy"}`);
  origins.set("/$context/assessment/beforePolicyChange", `${at}/date`);
  return {
    type,
    demanded,
    triggers,
    status,
    // The policy is for accounts outside of mainland China; the Weixin guidelines have no date that is known to us.
    ...geography === "CN" ? {} : { beforePolicyChange: value.date < (DOCUMENTS["wechat-privacy"]?.printedDate ?? "") }
  };
}
function triggersOf(law, geography, manifest) {
  const data = dataOn(geography, manifest).map(({ value }) => value);
  const found = {
    sensitive: data.some(isSensitive),
    minors: manifest.audience?.minors === "targeted",
    profiling: data.some(({ purposes }) => purposes?.includes("profiling")),
    entrusting: data.length > 0 && (manifest.processors ?? []).length > 0,
    transfer: leaves(geography, manifest)
  };
  return (law.assessmentTriggers ?? HIGH_RISK).filter((name) => found[name]);
}
function leaves(geography, manifest) {
  const isAbroad = (place) => place !== void 0 && !overlaps(place, geography);
  const isHere = (place) => place !== void 0 && overlaps(place, geography);
  return (manifest.transfers ?? []).some(
    (transfer) => transfer && takesIn(transfer.from, geography) && isAbroad(transfer.to)
  ) || (manifest.stores ?? []).some(
    (store) => store?.subjects.some(isHere) && (isAbroad(store.territory) || (store.accessibleFrom ?? []).some(isAbroad))
  ) || !isEstablishedIn(geography, manifest);
}
function statusOf({ reviewBy, covers }, triggers, asOf) {
  if (reviewBy !== void 0 && daysBetween(asOf, reviewBy) < 0) return "expired";
  const leftOut = triggers.filter((risk) => COVERABLE.has(risk) && !covers?.includes(risk));
  return covers !== void 0 && leftOut.length > 0 ? "partial" : "current";
}

// src/integration/declared/mainland-audit.ts
var AUDITED_ABOVE = 1e7;
var AUDIT_PERIOD = 731;
var MINORS_AUDIT_PERIOD = 366;
function complianceAuditOf(manifest, asOf, origins) {
  if (!isUnderChineseLaw(manifest) || peopleIn("CN", manifest) <= AUDITED_ABOVE) return void 0;
  return auditOf("compliance-audit", AUDIT_PERIOD, manifest, asOf, origins, "/$context/complianceAudit");
}
function minorsAuditOf(manifest, asOf, origins) {
  const declared2 = dataOn("CN", manifest).some(({ value }) => value.nature?.includes("minor-under-14"));
  const minors = manifest.audience?.minors ?? "none";
  if (!isUnderChineseLaw(manifest) || minors === "none" && !declared2) return void 0;
  const audit = auditOf(
    "minors-audit",
    MINORS_AUDIT_PERIOD,
    manifest,
    asOf,
    origins,
    "/$context/minorsAudit"
  );
  if (audit.status === "missing" && minors !== "none")
    origins.set("/$context/minorsAudit", "/audience/minors");
  return { ...audit, certain: minors === "targeted" || declared2 };
}
function auditOf(type, period, manifest, asOf, origins, fact) {
  const latest = entriesOf(manifest.assessments, "/assessments").filter(({ value }) => value.type === type && takesIn(value.geography, "CN")).sort((a, b) => a.value.date > b.value.date ? -1 : 1)[0];
  if (latest === void 0) return { status: "missing" };
  origins.set(fact, `${latest.at}/date`);
  return { status: daysBetween(latest.value.date, asOf) > period ? "too-old" : "current" };
}

// src/integration/declared/geography.ts
function geographyEntries(manifest, asOf) {
  const undone = /* @__PURE__ */ new Map();
  return geographiesOf(manifest).map((place) => {
    const entry = geographyEntry(place, manifest, asOf);
    const law = lawOf(place.value);
    if (law === void 0) return entry;
    const before = undone.get(law) ?? /* @__PURE__ */ new Set();
    const context = Object.entries(entry.context).filter(
      ([name, fact]) => !(before.has(name) && isUndone(fact))
    );
    for (const [name, fact] of context) if (isUndone(fact)) before.add(name);
    undone.set(law, before);
    return { ...entry, context: Object.fromEntries(context) };
  });
}
function isUndone(fact) {
  const { status, demanded, declared: declared2, named, declaredHours, runbook } = fact ?? {};
  return status === "missing" && demanded !== false || declared2 === false || named === false || runbook === true && declaredHours === void 0;
}
function geographyEntry({ at, value: geography }, manifest, asOf) {
  const law = lawOf(geography);
  const origins = /* @__PURE__ */ new Map();
  const { restriction } = law ?? {};
  return {
    type: "geography",
    address: `geography.${geography}`,
    at,
    value: { geography },
    context: {
      known: law !== void 0,
      notice: hasNotice(geography, manifest),
      ...law === void 0 ? {} : { law: law.law, confidence: law.confidence },
      ...restriction === void 0 ? {} : { restriction: restrictionOf(restriction, manifest) },
      ...law === void 0 ? {} : factsUnder(law, geography, manifest, asOf, origins)
    },
    origins
  };
}
function factsUnder(law, geography, manifest, asOf, origins) {
  const facts = {
    assessment: impactAssessmentOf(law, geography, manifest, asOf, origins),
    transfer: transferOf(law, geography, manifest),
    representative: representativeOf(law, geography, manifest, origins),
    officer: officerOf(law, geography, manifest, origins),
    incident: incidentOf(law, geography, manifest, origins),
    ...geography === "CN" ? {
      complianceAudit: complianceAuditOf(manifest, asOf, origins),
      minorsAudit: minorsAuditOf(manifest, asOf, origins)
    } : {}
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== void 0));
}
function hasNotice(geography, manifest) {
  return (manifest.privacyNotices ?? []).some((notice) => notice && takesIn(notice.geography, geography));
}
function restrictionOf(restriction, { audience }) {
  const applies = restriction.whom === "everyone" || audience?.publicSector === true;
  return { ...restriction, applies };
}
function transferOf(law, geography, manifest) {
  const component = liveComponents(manifest).find(({ value }) => isMainlandOperated(value));
  if (geography === "CN" || component === void 0 || law.mechanisms.includes("unrestricted"))
    return void 0;
  const declared2 = (manifest.transfers ?? []).some(
    (transfer) => transfer && transfer.to === "CN" && takesIn(transfer.from, geography)
  );
  return { to: "CN", declared: declared2 };
}
function representativeOf(law, geography, manifest, origins) {
  if (law.representative !== "required" || manifest.organisation === void 0) return void 0;
  if (isEstablishedIn(geography, manifest)) return void 0;
  const named = entriesOf(manifest.governance?.representatives, "/governance/representatives").find(
    ({ value }) => takesIn(value.geography, geography) || takesIn(geography, value.geography) || // GDPR article 27(3): one representative in one of the member states.
    takesIn("EEA", geography) && takesIn("EEA", value.geography)
  );
  if (named !== void 0) origins.set("/$context/representative", named.at);
  return { named: named !== void 0, reported: named?.value.reportedOn !== void 0 };
}
function officerOf(law, geography, manifest, origins) {
  const { officer } = law;
  const people = peopleIn(geography, manifest);
  if (officer === void 0 || people < officer.from) return void 0;
  const named = entriesOf(manifest.governance?.officers, "/governance/officers").find(
    ({ value }) => takesIn(value.geography, geography)
  );
  if (named !== void 0) origins.set("/$context/officer", named.at);
  return { from: officer.from, named: named !== void 0, reported: named?.value.reportedOn !== void 0 };
}
function incidentOf(law, geography, manifest, origins) {
  if (law.incidentHours === void 0 || geography === "CN" && !isUnderChineseLaw(manifest))
    return void 0;
  const designated = manifest.organisation?.criticalInfrastructure === "designated";
  const hours = geography === "CN" && designated ? 1 : law.incidentHours;
  const { incidents } = manifest.governance ?? {};
  const at = "/governance/incidents/authorities";
  const authority = entriesOf(incidents?.authorities, at).find(
    ({ value }) => takesIn(value.geography, geography)
  );
  if (incidents !== void 0) {
    origins.set("/$context/incident", authority === void 0 ? at : join(authority.at, "hours"));
  }
  return {
    hours,
    runbook: incidents !== void 0,
    ...authority === void 0 ? {} : { declaredHours: authority.value.hours },
    inTime: authority !== void 0 && authority.value.hours <= hours
  };
}

// src/integration/declared/payment.ts
function paymentEntries(manifest, asOf) {
  const hongKongComponent = liveComponents(manifest).some(({ value }) => value.type === "wechat-pay-hk");
  const pciDss = (manifest.certifications ?? []).some((certificate) => certificate?.scheme === "pci-dss");
  return entriesOf(manifest.payments, "/payments").map(({ at, value }) => {
    const { certificate, notifyUrl, verification } = value;
    const registrant = value.registrant ?? manifest.organisation?.jurisdiction;
    return {
      type: "payment",
      address: `payment.${value.merchantId}`,
      at,
      value,
      context: {
        hongKongComponent,
        pciDss,
        ...registrant === void 0 ? {} : { registrant },
        ...certificate === void 0 ? {} : { certificateDaysLeft: daysBetween(asOf, certificate.expires) },
        ...verification?.expires === void 0 ? {} : { verificationDaysLeft: daysBetween(asOf, verification.expires) }
      },
      origins: /* @__PURE__ */ new Map([
        ["/$context/certificateDaysLeft", `${at}/certificate/expires`],
        ["/$context/verificationDaysLeft", `${at}/verification/expires`],
        ["/$context/hongKongComponent", `${at}/wallets`],
        ["/$context/pciDss", `${at}/cardDataStored`]
      ]),
      flows: notifyUrl === void 0 ? [] : collectedAt(notifyUrl, "/notifyUrl", manifest)
    };
  });
}

// src/integration/declared/privacy-notice.ts
var WECHAT_COUNTRIES = ["HK", "MY", "NL", "SG", "US"];
function noticeEntries(manifest, asOf) {
  return entriesOf(manifest.privacyNotices, "/privacyNotices").map(({ at, value }) => {
    const { reviewed, countriesNamed, geography } = value;
    const missing = countriesFor(geography, manifest).filter((country) => !countriesNamed?.includes(country));
    return {
      type: "privacy-notice",
      address: `privacy-notice.${geography}`,
      at,
      value,
      context: {
        ...reviewed === void 0 ? {} : { reviewedDaysAgo: daysBetween(reviewed, asOf) },
        ...countriesNamed === void 0 ? {} : { countriesMissing: missing }
      },
      origins: /* @__PURE__ */ new Map([
        ["/$context/reviewedDaysAgo", `${at}/reviewed`],
        ["/$context/countriesMissing", `${at}/countriesNamed`]
      ])
    };
  });
}
function countriesFor(geography, manifest) {
  const live = liveComponents(manifest).map(({ value }) => value);
  const transfers = (manifest.transfers ?? []).flatMap(
    (transfer) => transfer && overlaps(transfer.from, geography) ? [transfer.to] : []
  );
  const countries = /* @__PURE__ */ new Set([
    ...transfers,
    ...live.some(isMainlandOperated) ? ["CN"] : [],
    ...geography !== "CN" && live.some(({ type }) => type !== "wecom") ? WECHAT_COUNTRIES : []
  ]);
  return [...countries].filter((country) => !isAtHome(country, geography)).sort();
}
function isAtHome(country, geography) {
  return overlaps(country, geography) || takesIn("EEA", country) && takesIn("EEA", geography);
}

// src/integration/declared/processor.ts
function processorEntries(manifest) {
  return entriesOf(manifest.processors, "/processors").map(({ at, value }) => ({
    type: "processor",
    address: `processor.${value.name}`,
    at,
    value,
    context: {}
  }));
}

// src/integration/locality/export-mechanism.ts
var LINES = { contract: 1e5, assessment: 1e6, sensitiveAssessment: 1e4 };
var ROWS = {
  L4: { id: "L4", asks: [], reference: "Data Security Law, article 21" },
  E0: { id: "E0", asks: [], reference: "Provisions of 2024-03-22, article 3" },
  E1: { id: "E1", asks: ["security-assessment"], reference: "Provisions of 2024-03-22, article 7" },
  E5: { id: "E5", asks: ["security-assessment"], reference: "PIPL article 40; Provisions, article 7" },
  E6: { id: "E6", asks: ["security-assessment"], reference: "Provisions of 2024-03-22, article 7" },
  E7: {
    id: "E7",
    asks: ["standard-contract", "certification"],
    reference: "Provisions of 2024-03-22, article 8"
  },
  E8: { id: "E8", asks: ["exempt:volume"], reference: "Provisions of 2024-03-22, article 5" }
};
var BY_VOLUME = ["E8", "E7", "E6"];
var CLAIMED = /* @__PURE__ */ new Set([
  "exempt:transit",
  "exempt:contract",
  "exempt:human-resources",
  "exempt:statutory-duty",
  "exempt:emergency",
  "exempt:free-trade-zone"
]);
var GREATER_BAY_AREA = { mechanism: "gba-standard-contract", to: ["HK", "MO"] };
function exportRows(facts) {
  if (facts.class === "core") return [ROWS.L4];
  if (facts.class === "important") return [ROWS.E1];
  if (facts.class === "none") return [ROWS.E0];
  if (facts.criticalInfrastructure) return [ROWS.E5];
  const least = strictness(facts.general.atLeast, facts.sensitive.atLeast);
  const most = strictness(facts.general.atMost, facts.sensitive.atMost);
  return BY_VOLUME.slice(least, most + 1).map((id) => ROWS[id]);
}
function strictness(general, sensitive) {
  if (general >= LINES.assessment || sensitive >= LINES.sensitiveAssessment) return 2;
  return general >= LINES.contract || sensitive > 0 ? 1 : 0;
}
function carries(mechanism, facts) {
  const answers = new Set(exportRows(facts).map((row) => satisfies(mechanism, row, facts)));
  if (answers.size > 1) return unknown("data[].exported");
  return answers.has(true);
}
function satisfies(mechanism, { id }, { to, greaterBayArea }) {
  if (id === "L4") return false;
  if (id === "E0") return true;
  if (id === "E1") return ROWS.E1.asks.includes(mechanism);
  if (CLAIMED.has(mechanism)) return true;
  if (id === "E5") return ROWS.E5.asks.includes(mechanism);
  if (mechanism === GREATER_BAY_AREA.mechanism)
    return GREATER_BAY_AREA.to.includes(to) && greaterBayArea !== false;
  return BY_VOLUME.slice(BY_VOLUME.indexOf(id)).some((stricter) => ROWS[stricter].asks.includes(mechanism));
}
function nextLine(facts) {
  if (facts.class !== "personal" || facts.criticalInfrastructure) return void 0;
  const general = facts.general.atLeast;
  const sensitive = facts.sensitive.atLeast;
  const ahead = [
    { people: general, line: strictness(general, sensitive) === 0 ? LINES.contract : LINES.assessment },
    { people: sensitive, line: LINES.sensitiveAssessment }
  ].filter(({ people, line }) => people < line);
  return ahead.toSorted((a, b) => b.people / b.line - a.people / a.line)[0];
}

// src/integration/locality/exports.ts
function exportFacts(transfer, manifest, classes = []) {
  const { organisation } = manifest;
  return {
    class: classOf(transfer, manifest, classes),
    ...volumesOf(manifest),
    criticalInfrastructure: (organisation?.criticalInfrastructure ?? "no") !== "no",
    to: transfer.to,
    ...organisation?.greaterBayArea === void 0 ? {} : { greaterBayArea: organisation.greaterBayArea }
  };
}
var VOLUMES = /* @__PURE__ */ new WeakMap();
function volumesOf(manifest) {
  const known2 = VOLUMES.get(manifest);
  if (known2 !== void 0) return known2;
  const exported = exportedData(manifest);
  const isDeclared = exported.length > 0;
  const volumes = {
    general: volumeOf(
      exported.filter((data) => !isSensitive(data)),
      isDeclared
    ),
    sensitive: volumeOf(exported.filter(isSensitive), isDeclared)
  };
  VOLUMES.set(manifest, volumes);
  return volumes;
}
function dataOf({ data }, manifest) {
  return entriesOf(manifest.data, "/data").map(({ value }) => value).filter(({ id }) => data === void 0 || data.includes(id));
}
function classOf(transfer, manifest, classes) {
  const carried = dataOf(transfer, manifest);
  const all = [...classes, ...carried.map((data) => data.class)];
  if (all.includes("core")) return "core";
  if (all.includes("important")) return "important";
  const onMainland = new Set(dataOn("CN", manifest).map(({ value }) => value));
  return carried.length > 0 && !carried.some((data) => onMainland.has(data)) ? "none" : "personal";
}
function exportedData(manifest) {
  const transfers = entriesOf(manifest.transfers, "/transfers").filter(({ value }) => value.from === "CN");
  return dataOn("CN", manifest).map(({ value }) => value).filter(({ id }) => transfers.some(({ value: { data } }) => data === void 0 || data.includes(id)));
}
function volumeOf(data, isDeclared) {
  const people = data.map(({ exported }) => exported === void 0 ? void 0 : exportedPeople(exported));
  const known2 = people.filter((number) => number !== void 0);
  const isComplete = isDeclared && known2.length === people.length;
  return {
    atLeast: Math.max(0, ...known2),
    atMost: isComplete ? known2.reduce((sum, number) => sum + number, 0) : Number.POSITIVE_INFINITY
  };
}
function exportedPeople(exported) {
  return Object.entries(exported).filter(([place]) => takesIn("CN", place)).reduce((sum, [, number]) => sum + number, 0);
}
function exportTo(jurisdiction, manifest, asOf, classes = []) {
  if (jurisdiction === void 0 || isUnknown(jurisdiction) || jurisdiction === "CN") return void 0;
  return manifest.transfers?.find(
    (transfer) => transfer !== void 0 && transfer.from === "CN" && transfer.to === jurisdiction && isInForce(transfer, asOf) && // Unknown volumes speak against nobody.
    carries(transfer.mechanism, exportFacts(transfer, manifest, classes)) !== false
  );
}
function isInForce({ mechanism, validUntil }, asOf) {
  if (validUntil !== void 0) return daysBetween(asOf, validUntil) >= 0;
  return mechanism.startsWith("exempt:");
}

// src/integration/locality/holdings.ts
function holdingsOf(resource, jurisdiction, stores, manifest, asOf) {
  const declared2 = stores.find(storeTarget(resource));
  if (isUnknown(declared2)) return declared2;
  const assumed = declared2 === void 0;
  if (assumed && !(manifest.audience?.mainlandUsers === "targeted" && isDataStore(resource.type)))
    return void 0;
  const subjects = assumed ? ["CN"] : present(declared2.subjects);
  const classes = present(declared2?.classes);
  const exportMechanism = subjects.includes("CN") || classes.some(isChineseClass) ? exportTo(jurisdiction, manifest, asOf, classes) : void 0;
  const hint = assumed ? holdingHintOf(resource) : void 0;
  return {
    subjects,
    classes,
    assumed,
    ...hint === void 0 ? {} : { hint },
    ...exportMechanism === void 0 ? {} : { exportMechanism }
  };
}
function holdingsAt(address, stores, manifest) {
  const declared2 = stores.find(addressTarget(address));
  if (isUnknown(declared2)) return declared2;
  if (declared2 !== void 0) {
    return { subjects: present(declared2.subjects), classes: present(declared2.classes), assumed: false };
  }
  const subjects = manifest.audience?.mainlandUsers === "targeted" ? ["CN"] : [];
  return { subjects, classes: [], assumed: true };
}
function isChineseClass(level) {
  return level === "important" || level === "core";
}
function present(list) {
  return (list ?? []).filter((item) => item !== void 0);
}

// src/integration/declared/store.ts
function storeEntries(manifest, asOf) {
  return entriesOf(manifest.stores, "/stores").map(({ at, value }) => {
    const classes = (value.classes ?? []).filter((level) => level !== void 0);
    const ofMainland = value.subjects.includes("CN") || classes.some(isChineseClass);
    const places = entriesOf(value.accessibleFrom, `${at}/accessibleFrom`).filter(
      (place) => place.value !== "CN" && place.value !== value.territory
    );
    const status = (place) => exportTo(place, manifest, asOf, classes) === void 0 ? "export" : "covered";
    const isAbroad = ofMainland && value.territory !== void 0 && value.territory !== "CN";
    return {
      type: "store",
      address: `store.${nameOf(value)}`,
      at,
      value,
      context: {
        important: classes.some(isChineseClass),
        mixed: value.subjects.includes("CN") && value.subjects.some((place) => place !== "CN"),
        ...isAbroad ? { rests: status(value.territory) } : {},
        read: ofMainland ? places.map((place) => status(place.value)) : []
      },
      origins: new Map([
        ["/$context/rests", `${at}/territory`],
        ["/$context/mixed", `${at}/subjects`],
        ...places.map((place, index) => [`/$context/read/${index}`, place.at])
      ])
    };
  });
}
function nameOf({ match, type, tags }) {
  return match ?? type ?? Object.keys(tags ?? {}).join(".");
}

// src/integration/locality/working-days.ts
var DAY = 864e5;
var TRADITIONAL = new Intl.DateTimeFormat("en-u-ca-chinese", {
  month: "numeric",
  day: "numeric",
  timeZone: "UTC"
});
function workingDaysBetween(from, to) {
  const start = Date.parse(`${from}T00:00:00Z`);
  const end = Date.parse(`${to}T00:00:00Z`);
  let count = 0;
  const last = Math.min(end, start + 400 * DAY);
  for (let time = start + DAY; time <= last; time += DAY) if (isWorkingDay(new Date(time))) count++;
  return count;
}
function isWorkingDay(date) {
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHolidayWeek(date);
}
function isHolidayWeek(date) {
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  if (month === 10) return day <= 8;
  if (month === 5) return day <= 5;
  if (month === 1 && day <= 3) return true;
  if (month > 2) return false;
  return isSpringFestival(date) || isSpringFestival(new Date(date.getTime() + DAY));
}
function isSpringFestival(date) {
  const parts = TRADITIONAL.formatToParts(date);
  const part = (type) => parts.find((one) => one.type === type)?.value;
  return part("month") === "1" && Number(part("day")) <= 7;
}

// src/integration/declared/transfer.ts
var HEADROOM = 0.8;
var WITH_BASIS = /* @__PURE__ */ new Set([
  "exempt:contract",
  "exempt:human-resources",
  "exempt:statutory-duty",
  "exempt:emergency"
]);
var FILED = /* @__PURE__ */ new Set(["standard-contract", "gba-standard-contract"]);
function transferEntries(manifest, asOf) {
  return entriesOf(manifest.transfers, "/transfers").map(({ at, value }) => {
    const law = lawOf(value.from);
    const data = dataOf(value, manifest);
    const origins = /* @__PURE__ */ new Map([
      ["/$context/mechanismAccepted", `${at}/mechanism`],
      ["/$context/daysLeft", `${at}/validUntil`]
    ]);
    return {
      type: "transfer",
      address: `transfer.${value.from}.${value.to}`,
      at,
      value,
      context: {
        ...law === void 0 ? {} : {
          mechanismAccepted: acceptsMechanism(law, value.mechanism, value.to),
          confidence: law.confidence
        },
        platformData: data.some(({ source }) => source === "tencent-api"),
        ...value.validUntil === void 0 ? {} : { daysLeft: daysBetween(asOf, value.validUntil) },
        ...value.from === "CN" ? { sharing: sharingOf(value, manifest) } : {},
        ...value.from === "CN" && value.to !== "CN" ? { export: exportOf({ at, value }, manifest, asOf, origins) } : {}
      },
      origins
    };
  });
}
function exportOf({ at, value }, manifest, asOf, origins) {
  const facts = exportFacts(value, manifest);
  const carried = carries(value.mechanism, facts);
  const { mechanism, contractDate, filedOn } = value;
  const assessment = latestAssessment(manifest);
  const line = lineNear(value, facts);
  origins.set("/$context/export/decided", `${at}/mechanism`);
  origins.set("/$context/export/filedAfter", `${at}/${filedOn === void 0 ? "contractDate" : "filedOn"}`);
  if (assessment !== void 0) origins.set("/$context/export/assessedDaysAgo", `${assessment.at}/date`);
  if (line !== void 0) origins.set("/$context/export/nearLine", largestExport(manifest) ?? at);
  return {
    rows: exportRows(facts).map(({ id }) => id),
    carried: carried !== false,
    decided: isUnknown(carried) ? carried : true,
    ...FILED.has(mechanism) && contractDate !== void 0 ? { filedAfter: workingDaysBetween(contractDate, filedOn ?? asOf) } : {},
    ...assessment === void 0 ? {} : { assessedDaysAgo: daysBetween(assessment.value.date, asOf) },
    assessmentElsewhere: geographiesOf(manifest).some((geography) => geography.value === "CN"),
    based: isBased(value, manifest) || WITH_BASIS.has(mechanism) || mechanism === "exempt:transit",
    ...line === void 0 ? {} : { nearLine: line }
  };
}
function lineNear({ mechanism }, facts) {
  const next = nextLine(facts);
  if (next === void 0 || next.people <= next.line * HEADROOM) return void 0;
  const beyond = { atLeast: next.line, atMost: next.line };
  const isGeneral = next.people === facts.general.atLeast;
  const there = { ...facts, ...isGeneral ? { general: beyond } : { sensitive: beyond } };
  return carries(mechanism, facts) !== false && carries(mechanism, there) === false ? next : void 0;
}
function largestExport(manifest) {
  return entriesOf(manifest.data, "/data").filter(({ value }) => value.exported?.["CN"] !== void 0).sort((a, b) => (b.value.exported?.["CN"] ?? 0) - (a.value.exported?.["CN"] ?? 0)).map(({ at }) => `${at}/exported/CN`)[0];
}
function latestAssessment({ assessments }) {
  return entriesOf(assessments, "/assessments").filter(({ value }) => value.type === "pipia" && value.geography === "CN").sort((a, b) => a.value.date > b.value.date ? -1 : 1)[0];
}
function isBased(transfer, manifest) {
  const data = dataOf(transfer, manifest);
  return transfer.consent !== void 0 || transfer.basis !== void 0 || data.length > 0 && data.every(({ consent }) => consent?.separate === true);
}
function sharingOf(transfer, manifest) {
  const { recipient } = transfer;
  const own = [
    manifest.organisation?.name,
    ...(manifest.processors ?? []).map((processor) => processor?.name)
  ];
  return {
    thirdParty: recipient !== void 0 && !own.includes(recipient),
    based: isBased(transfer, manifest)
  };
}

// src/integration/declared/entries.ts
function declaredEntries(manifest, asOf) {
  return withOwnAddresses([
    ...geographyEntries(manifest, asOf),
    ...componentEntries(manifest),
    ...dataEntries(manifest),
    ...storeEntries(manifest, asOf),
    ...transferEntries(manifest, asOf),
    ...noticeEntries(manifest, asOf),
    ...certificationEntries(manifest, asOf),
    ...processorEntries(manifest),
    ...paymentEntries(manifest, asOf),
    ...assessmentEntries(manifest)
  ]);
}

// src/integration/locality/data-map.ts
var DataMapBuilder = class {
  #stores = [];
  #flows = [];
  add(resource, context) {
    const { holds, provider, flows } = context;
    if (isDataStore(resource.type)) {
      const held = isUnknown(holds) ? void 0 : holds;
      const hint = holds === void 0 ? holdingHintOf(resource) : held?.hint;
      this.#stores.push({
        address: resource.address,
        type: resource.type,
        jurisdiction: known(provider?.jurisdiction) ?? "unknown",
        ...regionOf(provider?.region),
        ...provider?.source === void 0 ? {} : { source: provider.source },
        subjects: held?.subjects ?? [],
        assumed: held?.assumed ?? true,
        ...hint === void 0 ? {} : { hint },
        location: resource.locate("").location
      });
    }
    flows?.forEach(({ kind, from, to, subjects, status }, index) => {
      this.#flows.push({
        kind,
        from: endOf(from),
        to: endOf(to),
        subjects,
        status: isUnknown(status) ? "unknown" : status,
        location: resource.locate(`/$context/flows/${index}`).location
      });
    });
  }
  /** As it is by now, in order. */
  get built() {
    return {
      stores: this.#stores.toSorted(
        (a, b) => byText(a.address, b.address) || byPlace(a.location, b.location)
      ),
      flows: this.#flows.toSorted((a, b) => byPlace(a.location, b.location) || byText(a.kind, b.kind))
    };
  }
};
function endOf({ address, region, jurisdiction }) {
  return {
    ...address === void 0 ? {} : { address },
    ...regionOf(region),
    jurisdiction: known(jurisdiction) ?? "unknown"
  };
}
function regionOf(region) {
  const text = known(region);
  return text === void 0 ? {} : { region: text };
}
function known(value) {
  return typeof value === "string" ? value : void 0;
}

// src/integration/locality/flows.ts
function flowFacts(resource, stores, manifest, asOf) {
  return (resource.flows?.() ?? []).map((flow) => {
    const start = flow.from ?? {
      address: resource.address,
      ...resource.provider === void 0 ? {} : { provider: resource.provider }
    };
    const [from, to] = [placeOf(start), placeOf(flow.to)];
    const holds = holdingsAt(start.address ?? resource.address, stores, manifest);
    const status = isOneRegion(start, flow.to) ? "within" : isUnknown(holds) ? holds : statusOf2(from, to, holds, manifest, asOf);
    return { kind: flow.kind, from, to, subjects: isUnknown(holds) ? [] : holds.subjects, status };
  });
}
function isOneRegion(from, to) {
  const [start, end] = [from, to].map(
    ({ provider, territory }) => territory === void 0 && typeof provider?.region === "string" ? `${provider.name} ${provider.region}` : void 0
  );
  return start !== void 0 && start === end;
}
function placeOf({ address, provider, territory }) {
  return {
    ...address === void 0 ? {} : { address },
    ...provider?.region === void 0 ? {} : { region: provider.region },
    jurisdiction: territory ?? (provider === void 0 ? unknown("the place of this end") : jurisdictionOf(provider))
  };
}
function statusOf2({ jurisdiction: from }, { jurisdiction: to }, { subjects, classes, assumed }, manifest, asOf) {
  const isChinese = subjects.includes("CN") || classes.some(isChineseClass);
  if (isUnknown(to)) return isUnknown(from) || from === "CN" || !isChinese ? to : "elsewhere";
  if (isUnknown(from)) return to === "CN" && isChinese ? "elsewhere" : from;
  if (from === to) return "within";
  if (from === "CN" && isChinese) {
    return exportTo(to, manifest, asOf, classes) === void 0 || manifest.profile === "mainland-only" ? "export" : "covered";
  }
  return to === "CN" && !isChinese && (assumed || subjects.length > 0) ? "import" : "elsewhere";
}

// src/integration/notices.ts
var NOTICE_DAYS = 30;
var TABLES = [
  ["documents", documents_default],
  ["statements", statements_default],
  ["the law by geography", geographies_default],
  ["cloud regions", regions_default]
];
function noticesOf(judged, manifest, document, asOf, days = NOTICE_DAYS) {
  const until = { asOf, days };
  return [
    ...acknowledgementsEnding(judged, until),
    ...declarationsEnding(manifest, document, until),
    ...TABLES.filter(([, { reviewBy }]) => daysBetween(asOf, reviewBy) < 0).map(
      ([what, { reviewBy }]) => diagnostic(
        "notice",
        "notice",
        `Our table of ${what} was due for review on ${reviewBy}; use a newer version of wechat-policy.`,
        document.file
      )
    )
  ];
}
function acknowledgementsEnding(judged, until) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { file, status } of judged) {
    if (file === void 0 || status !== "acknowledged" || seen.has(file.document)) continue;
    seen.add(file.document);
    found.push(...ending("This acknowledgement", file.value.expires, file.document, "/expires", until));
  }
  return found;
}
function declarationsEnding(manifest, document, until) {
  const dates = [
    ...entriesOf(manifest.transfers, "/transfers").map(
      ({ at, value }) => [
        "This transfer mechanism",
        value.validUntil,
        `${at}/validUntil`
      ]
    ),
    ...entriesOf(manifest.certifications, "/certifications").map(
      ({ at, value }) => [
        "This certificate",
        value.expires,
        `${at}/expires`
      ]
    ),
    ...entriesOf(manifest.assessments, "/assessments").map(
      ({ at, value }) => [
        "The time to review this assessment",
        value.reviewBy,
        `${at}/reviewBy`
      ]
    ),
    ["The compatible message mode", manifest.messaging?.compatibleUntil, "/messaging/compatibleUntil"]
  ];
  return dates.flatMap(
    ([what, date, at]) => date === void 0 ? [] : ending(what, date, document, at, until)
  );
}
function ending(what, date, document, at, until) {
  const days = daysBetween(until.asOf, date);
  if (days < 0 || days > until.days) return [];
  const when = days === 0 ? "today" : `in ${days} ${days === 1 ? "day" : "days"}`;
  const verb = what.startsWith("The ") ? "ends" : "expires";
  return [diagnostic("notice", "notice", `${what} ${verb} ${when}.`, document.file, document.locate(at))];
}

// src/integration/privacy-guide.ts
var MINI_PROGRAM = "mini-program";
var KINDS = [
  {
    interfaces: [
      "getLocation",
      "getFuzzyLocation",
      "startLocationUpdate",
      "startLocationUpdateBackground",
      "onLocationChange",
      "scope.userLocation",
      "scope.userLocationBackground",
      "scope.userFuzzyLocation"
    ],
    names: /^(?:location|(?:收集你的)?位置信息)$/i
  },
  { interfaces: ["chooseLocation", "choosePoi"], names: /^(?:chooseLocation|(?:收集你)?选择的位置信息)$/i },
  { interfaces: ["chooseAddress", "scope.address"], names: /^(?:address|(?:收集你的)?(?:通讯)?地址)$/i }
];
function guideFactsOf(resource, manifest) {
  const { type, value } = resource;
  if (type === "wechat_mini_program") {
    const guide2 = componentOf(value["appid"], manifest)?.privacyGuide;
    return guide2 === void 0 ? void 0 : { undeclared: undeclaredIn(guide2) };
  }
  if (type !== "wechat_plugin_use") return void 0;
  const guide = componentOf(void 0, manifest)?.privacyGuide;
  const { provider } = value;
  if (guide === void 0 || typeof provider !== "string") return void 0;
  return { names: guide.plugins?.includes(provider) ?? false };
}
function componentOf(appId, manifest) {
  const programs = liveComponents(manifest).flatMap(
    ({ value }) => value.type === MINI_PROGRAM ? [value] : []
  );
  if (typeof appId === "string" && appId.startsWith("wx"))
    return programs.find((program) => program.appId === appId);
  return programs.length === 1 ? programs[0] : void 0;
}
function undeclaredIn({ interfaces }) {
  const declared2 = interfaces.flatMap((name) => name === void 0 ? [] : [name.replace(/^wx\./, "")]);
  return KINDS.flatMap(
    (kind) => declared2.some((name) => kind.interfaces.includes(name) || kind.names.test(name)) ? [] : kind.interfaces
  );
}

// src/integration/records/required-documents.ts
var OFFICIAL_ACCOUNT = ["weixin-oa", "oa-dev-rules", "weixin-open-dev", "weixin-privacy"];
var MINI_PROGRAM2 = [
  "weixin-oa",
  "weixin-open-dev",
  "weixin-privacy",
  "mp-tos",
  "mp-ops",
  "mp-privacy-guide"
];
var OPEN_PLATFORM = ["weixin-open-dev"];
var BY_COMPONENT = {
  "official-account": () => OFFICIAL_ACCOUNT,
  "service-account": () => OFFICIAL_ACCOUNT,
  "mini-program": () => MINI_PROGRAM2,
  "mini-game": () => MINI_PROGRAM2,
  "weixin-login": () => OPEN_PLATFORM,
  "open-platform-app": () => OPEN_PLATFORM,
  "third-party-platform": () => OPEN_PLATFORM,
  "weixin-pay": (registrant) => byPlace2(registrant, (place) => place === "CN" ? "pay-merchant-cn" : "pay-xborder"),
  "wechat-pay-hk": () => ["pay-hk"],
  wecom: (registrant) => byPlace2(registrant, wecomAgreement)
};
function wecomAgreement(place) {
  if (place === "CN") return "wecom-prc";
  return isEuropean(place) ? "wecom-eea" : "wecom-intl";
}
function byPlace2(place, choose) {
  return place === void 0 ? [] : [choose(place)];
}
function requiredDocuments(manifest) {
  const found = /* @__PURE__ */ new Map();
  const add = (id, by, party) => {
    const entityId = party ?? DOCUMENTS[id]?.entities[0];
    const key = `${id} ${entityId ?? ""}`;
    const known2 = found.get(key);
    if (known2 === void 0)
      found.set(key, { id, ...entityId === void 0 ? {} : { entityId }, requiredBy: [by] });
    else known2.requiredBy.push(by);
  };
  for (const { at, value } of entriesOf(manifest.accounts, "/accounts")) {
    const { ids, party } = userTerms(dialCodeOf(value.dialCode));
    for (const id of ids) add(id, `${at}/dialCode`, party);
  }
  for (const { at, value } of entriesOf(manifest.components, "/components")) {
    if (value.status === "retired") continue;
    const account = manifest.accounts?.find((candidate) => candidate && candidate.id === value.account);
    const ids = BY_COMPONENT[value.type]?.(registrantOf(account, manifest)) ?? [];
    for (const id of ids) add(id, `${at}/type`);
  }
  return [...found.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, required]) => required);
}
function userTerms(dialCode) {
  if (dialCode === MAINLAND) {
    return { ids: ["weixin-tos", "weixin-privacy", "weixin-account-std"], party: "shenzhen-tencent" };
  }
  const ids = [
    "wechat-tos",
    "wechat-aup",
    "wechat-privacy",
    ...hasAddendum(dialCode) ? ["wechat-jurisdictions"] : []
  ];
  return { ids, party: isEuropean2(dialCode) ? "tencent-europe" : "wechat-international" };
}

// src/integration/records/required-statements.ts
var MESSAGING = /* @__PURE__ */ new Set(["official-account", "service-account", "wecom"]);
function requiredStatements(manifest) {
  const live = liveComponents(manifest);
  const accounts = entriesOf(manifest.accounts, "/accounts");
  const certificates = entriesOf(manifest.certifications, "/certifications");
  return [
    ...once("arbitration-choice", placesOf(americanPlaces(manifest))),
    ...once("audit-access", typesOf(live.filter(({ value }) => isOfOpenPlatform(value)))),
    ...once("availability-and-censorship", typesOf(live)),
    ...once(
      "certification-equivalence",
      certificates.filter(({ value }) => needsReading(value)).map(({ at }) => `${at}/holder`)
    ),
    ...once(
      "connected-persons",
      accounts.filter(({ value }) => dialCodeOf(value.dialCode) !== "+86").map(({ at }) => `${at}/dialCode`)
    ),
    ...once("export-necessity", mechanismsOf(manifest, NECESSITY)),
    ...once(
      "foreign-authority-requests",
      manifest.audience?.mainlandUsers === "targeted" && reachesAbroad(manifest) ? ["/audience/mainlandUsers"] : []
    ),
    ...once("free-trade-zone-list", mechanismsOf(manifest, /* @__PURE__ */ new Set(["exempt:free-trade-zone"]))),
    ...once("governing-law", [...accounts.map(({ at }) => `${at}/dialCode`), ...typesOf(live)]),
    ...once(
      "incidental-users",
      manifest.audience?.mainlandUsers === "incidental" ? ["/audience/mainlandUsers"] : []
    ),
    ...live.length === 0 ? [] : geographiesOf(manifest).map(({ at, value }) => ({
      id: "lawful-basis",
      geography: value,
      requiredBy: [at]
    })),
    ...once(
      "mainland-operated-component",
      manifest.audience?.mainlandUsers === "none" ? typesOf(live.filter(({ value }) => isMainlandOperated(value))) : []
    ),
    ...once("no-end-to-end-encryption", typesOf(live.filter(({ value }) => carriesMessages(value)))),
    ...once("no-mainland-data", holdsNoMainlandData(manifest) ? ["/stores"] : [])
  ];
}
var NECESSITY = /* @__PURE__ */ new Set([
  "exempt:contract",
  "exempt:human-resources",
  "exempt:statutory-duty",
  "exempt:emergency"
]);
function mechanismsOf({ transfers }, mechanisms) {
  return entriesOf(transfers, "/transfers").filter(({ value }) => value.from === "CN" && mechanisms.has(value.mechanism)).map(({ at }) => `${at}/mechanism`);
}
function holdsNoMainlandData({ audience, stores }) {
  if (audience?.mainlandUsers !== "targeted" || stores === void 0) return false;
  if (stores.length === 0) return true;
  const forAll = stores.findLastIndex((store) => store !== void 0 && isForAll(store));
  return forAll !== -1 && stores.slice(forAll).every((store) => store && !store.subjects.includes("CN"));
}
function isForAll({ match, type, tags }) {
  return match !== void 0 && /^\*+$/.test(match) && type === void 0 && tags === void 0;
}
function reachesAbroad({ organisation, entities, audience, stores, transfers }) {
  const places = [
    organisation?.jurisdiction,
    ...(entities ?? []).map((entity) => entity?.jurisdiction),
    ...audience?.geographies ?? [],
    ...(stores ?? []).flatMap((store) => [store?.territory, ...store?.accessibleFrom ?? []]),
    ...(transfers ?? []).map((transfer) => transfer?.to)
  ];
  return places.some((place) => place !== void 0 && place !== "CN");
}
function needsReading(certification) {
  return isOfTencent(certification) && certification.scheme !== "truste";
}
function carriesMessages(component) {
  return MESSAGING.has(component.type) || contentOf(component).includes("messages");
}
function americanPlaces(manifest) {
  return entriesOf(manifest.accounts, "/accounts").filter(
    ({ value }) => dialCodeOf(value.dialCode) !== "+86" && registrantOf(value, manifest) === "US"
  );
}
function placesOf(placed) {
  return placed.map(({ at }) => at);
}
function typesOf(components) {
  return components.map(({ at }) => `${at}/type`);
}
function once(id, requiredBy) {
  return requiredBy.length === 0 ? [] : [{ id, requiredBy }];
}

// src/integration/resources.ts
function integrationResource(document, manifest, judged, asOf) {
  const origins = /* @__PURE__ */ new Map([
    ["/$context/messaging/keyAge", "/messaging/encodingAesKey/rotatedOn"],
    ["/$context/messaging/compatibleDaysLeft", "/messaging/compatibleUntil"]
  ]);
  judged.forEach(({ required }, index) => {
    origins.set(join("/$context/requiredDocuments", index), required.requiredBy[0] ?? "");
  });
  if (document.position("/fallbackChannels") === void 0) {
    origins.set("/fallbackChannels", "/audience/geographies");
  }
  const cryptography = latestCryptographyAssessment(manifest);
  origins.set("/$context/cryptographyAssessedDaysAgo", cryptographyPlace(manifest, cryptography?.at));
  const live = liveComponents(manifest);
  const publishing = live.find(({ value }) => contentOf(value).length > 0);
  if (publishing !== void 0 && document.position("/moderation") === void 0) {
    origins.set("/moderation", `${publishing.at}/userContent`);
  }
  return {
    platform: PLATFORM,
    type: "integration",
    address: "integration",
    value: document.value,
    context: {
      requiredDocuments: judged.map((one) => describe(one, asOf)),
      underChineseLaw: isUnderChineseLaw(manifest),
      live: [...new Set(live.map(({ value }) => value.type))].sort(),
      content: [...new Set(live.flatMap(({ value }) => contentOf(value)))].sort(),
      mainlandPeople: peopleIn("CN", manifest),
      messaging: messagingFacts(manifest, asOf),
      ...cryptography === void 0 ? {} : { cryptographyAssessedDaysAgo: daysBetween(cryptography.value.date, asOf) }
    },
    ...placedIn(document, origins)
  };
}
function cryptographyPlace({ organisation }, assessment) {
  if (assessment !== void 0) return `${assessment}/date`;
  const designated = organisation?.criticalInfrastructure === "designated";
  return `/organisation/${designated ? "criticalInfrastructure" : "gradedProtection"}`;
}
function latestCryptographyAssessment({ assessments }) {
  return entriesOf(assessments, "/assessments").filter(({ value }) => value.type === "commercial-cryptography").sort((a, b) => a.value.date > b.value.date ? -1 : 1)[0];
}
function messagingFacts({ messaging }, asOf) {
  const rotatedOn = messaging?.encodingAesKey?.rotatedOn;
  const until = messaging?.compatibleUntil;
  return {
    ...rotatedOn === void 0 ? {} : { keyAge: daysBetween(rotatedOn, asOf) },
    ...until === void 0 ? {} : { compatibleDaysLeft: daysBetween(asOf, until) }
  };
}
function requiredStatementResource(document, judged, asOf) {
  const { id, geography, requiredBy } = judged.required;
  const [home = "", ...others] = requiredBy;
  const { title = id, role, text, sha256 } = STATEMENTS[id] ?? {};
  const { status, file } = judged;
  return {
    platform: PLATFORM,
    type: "required-statement",
    address: ["statement", id, ...geography === void 0 ? [] : [geography]].join("."),
    value: { id, title, role, text, sha256, ...geography === void 0 ? {} : { geography } },
    context: { status, ...file === void 0 ? {} : { daysLeft: daysBetween(asOf, file.value.expires) } },
    locate: () => ({
      location: document.locate(home),
      related: others.map((at) => ({ ...document.locate(at), message: "This needs the same statement." }))
    }),
    extent: () => document.extent(parentOf(home))
  };
}
function requiredDocumentResource(document, judged, uncovered, asOf) {
  const accounts = new Map(
    uncovered.map(({ at }, index) => [join("/$context/accountsUncovered", index), at])
  );
  const [home = "", ...others] = judged.required.requiredBy;
  const { status, daysLeft, ...value } = describe(judged, asOf);
  return {
    platform: PLATFORM,
    type: "required-document",
    address: addressOf(judged),
    value,
    context: {
      status,
      ...daysLeft === void 0 ? {} : { daysLeft },
      ...uncovered.length === 0 ? {} : { accountsUncovered: uncovered.map(({ id }) => id) }
    },
    locate: (pointer) => {
      const account = accounts.get(pointer);
      if (account !== void 0) return { location: document.locate(`${account}/id`), related: [] };
      return {
        location: document.locate(home),
        related: others.map((at) => ({ ...document.locate(at), message: "This needs the same document." }))
      };
    },
    extent: () => document.extent(parentOf(home))
  };
}
function acknowledgementResource(file, judged, asOf, declared2) {
  const { document, value } = file;
  const required = judged.map((one) => one.required);
  const counts = judged.some((one) => one.file === file);
  const changed = declared2 === void 0 ? -1 : changedAccount(value, declared2);
  return {
    platform: PLATFORM,
    type: "acknowledgement",
    address: `acknowledgement.${stemOf(document.file)}`,
    value,
    context: { ...factsOf(file, required, counts, asOf, declared2) },
    ...placedIn(
      document,
      /* @__PURE__ */ new Map([
        ["/$context/daysLeft", "/expires"],
        ["/$context/period", "/expires"],
        ["/$context/age", "/date"],
        ["/$context/entityMatches", "/contractingEntity"],
        ["/$context/accountsChanged", changed < 0 ? "/accounts" : join("/accounts", changed)],
        ["/$context/spansBorder", "/scope/geographies"],
        ["/$context/independentlyApproved", "/approvedBy"],
        ["/$context/byLegalApprover", value.approvedBy === void 0 ? "/acceptedBy/name" : "/approvedBy"],
        ["/$context/fileMatches", "/sha256"],
        ["/$context/drift", "/sha256"],
        ["/$context/driftAge", "/sha256"]
      ])
    )
  };
}
function addressOf({ required: { id, entityId } }) {
  const oneParty = (DOCUMENTS[id]?.entities.length ?? 0) < 2;
  return oneParty || entityId === void 0 ? `document.${id}` : `document.${id}.${entityId}`;
}
function describe({ required: { id, entityId }, status, file }, asOf) {
  const { name = id, url = "" } = DOCUMENTS[id] ?? {};
  const entity = entityId === void 0 ? void 0 : ENTITIES[entityId]?.name;
  return {
    id,
    name,
    url,
    ...entity === void 0 ? {} : { entity },
    status,
    ...file === void 0 ? {} : { daysLeft: daysBetween(asOf, file.value.expires) }
  };
}
function placedIn(document, origins) {
  const placeOf2 = (pointer) => {
    for (let known2 = pointer; known2 !== ""; known2 = parentOf(known2)) {
      const origin = origins.get(known2);
      if (origin !== void 0) return origin;
    }
    return pointer;
  };
  return {
    locate: (pointer) => ({ location: document.locate(placeOf2(pointer)), related: [] }),
    extent: () => document.extent("")
  };
}
function stemOf(file) {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}

// src/integration/index.ts
function readIntegration(input, validators) {
  const { files, diagnostics } = readAcknowledgements(input, validators.acknowledgement);
  return input.manifest === void 0 ? undeclared(input, files, diagnostics) : declared(input.manifest, input, files, diagnostics, validators.integration);
}
function readAcknowledgements({ acknowledgements, digests }, validate) {
  const files = [];
  const diagnostics = [];
  for (const document of acknowledgements) {
    const problems = schemaProblems(validate, document.value);
    diagnostics.push(...problemDiagnostics(problems, document));
    if (problems.some(({ kind }) => kind !== "unknown-key")) continue;
    const kept = digests?.get(document.file);
    files.push({
      document,
      value: document.value,
      ...kept === void 0 ? {} : { digests: kept }
    });
  }
  return { files, diagnostics };
}
function undeclared({ asOf, isUnreadable: isDeclared = false }, files, diagnostics) {
  const provider = providerContexts();
  return {
    isDeclared,
    resources: files.map((file) => acknowledgementResource(file, [], asOf)),
    diagnostics,
    judged: [],
    contextFor: (resource) => provider(resource.provider)
  };
}
function declared(document, { asOf, noticeDays }, files, diagnostics, validate) {
  const { manifest, problems } = readManifest(document, validate);
  const documents = judgeAll(requiredDocuments(manifest), files, asOf);
  const statements = judgeAll(requiredStatements(manifest), files, asOf);
  const judged = [...documents, ...statements];
  const declaredForAcknowledgements = heldAgainst(manifest);
  const integration = declaredIn(manifest);
  const providerContext = providerContexts();
  const stores = new DeclaredStores(manifest);
  return {
    isDeclared: true,
    resources: [
      ...isMapping(document.value) ? [
        declarationResource(true, document.locate(""), document.extent("")),
        integrationResource(document, manifest, documents, asOf)
      ] : [],
      ...declaredEntries(manifest, asOf).map((entry) => entryResource(document, entry)),
      ...documents.map((one) => {
        const uncovered = uncoveredAccounts(one.required, files, asOf, declaredForAcknowledgements);
        return requiredDocumentResource(document, one, uncovered, asOf);
      }),
      ...statements.map((one) => requiredStatementResource(document, one, asOf)),
      ...files.map((file) => acknowledgementResource(file, judged, asOf, declaredForAcknowledgements))
    ],
    diagnostics: [
      ...diagnostics,
      ...problemDiagnostics(problems, document),
      ...consistencyDiagnostics(document, manifest),
      ...noticesOf(judged, manifest, document, asOf, noticeDays)
    ],
    manifest,
    judged,
    map: new DataMapBuilder(),
    contextFor: (resource) => {
      const { provider } = providerContext(resource.provider);
      const allowed = isAllowed(resource, manifest);
      const guide = guideFactsOf(resource, manifest);
      const holds = holdingsOf(resource, provider?.jurisdiction, stores, manifest, asOf);
      const context = {
        ...provider === void 0 ? {} : { provider },
        ...holds === void 0 ? {} : { holds },
        ...allowed === void 0 ? {} : { allowed },
        ...guide === void 0 ? {} : { guide },
        integration
      };
      return resource.flows === void 0 ? context : withFlows(context, () => flowFacts(resource, stores, manifest, asOf));
    },
    ...manifest.stores === void 0 ? {} : {
      observe: (resource) => {
        if (resource.platform !== PLATFORM) stores.observe(storeTarget(resource));
      }
    },
    remarks: (isWhole) => stores.remarks(document, isWhole)
  };
}
function withFlows(context, compute) {
  let facts;
  return Object.defineProperty(context, "flows", {
    get: () => {
      facts ??= compute();
      return facts;
    },
    enumerable: true
  });
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  readIntegration
};
