import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DOCUMENTS,
  STATEMENTS,
  dialCodeOf,
  digestOf,
  entriesOf,
  isMainlandOperated,
  isNameOf
} from "./chunk-LEY4ULLB.js";
import {
  unknown
} from "./chunk-LFQO7ICQ.js";

// src/integration/dates.ts
var DAY = 864e5;
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

// src/integration/data/geographies.json
var geographies_default = {
  asOf: "2026-11-27",
  reviewBy: "2027-02-28",
  geographies: {
    CN: {
      law: "Cybersecurity Law, Data Security Law, Personal Information Protection Law, Network Data Security Management Regulations",
      assessment: "conditional",
      assessmentType: "pipia",
      assessmentTriggers: ["sensitive", "profiling", "entrusting", "transfer"],
      mechanisms: [
        "security-assessment",
        "standard-contract",
        "certification",
        "gba-standard-contract",
        "exempt:volume",
        "exempt:contract",
        "exempt:human-resources",
        "exempt:statutory-duty",
        "exempt:emergency",
        "exempt:transit",
        "exempt:free-trade-zone"
      ],
      representative: "required",
      officer: {
        from: 1e6,
        source: "PIPL article 52; CAC notice of 2025-07-18: named, and reported within 30 working days of reaching one million people"
      },
      incidentHours: 4,
      confidence: "primary",
      source: "PIPL articles 38, 52, 53, 55 (an assessment for sensitive data, automated decisions, entrusting, publishing and export); National cyber incident reporting measures of 2025-09-11, article 4, for incidents from the grade 较大 on"
    },
    HK: {
      law: "Personal Data (Privacy) Ordinance, cap. 486",
      assessment: "none",
      mechanisms: ["unrestricted", "contract", "gba-standard-contract", "consent"],
      restriction: {
        whom: "public-sector",
        since: "2024-10",
        what: "Government computers"
      },
      confidence: "secondary",
      source: "Section 33 is not in force; government computers: Digital Policy Office, as reported on 2024-10-22"
    },
    MO: {
      law: "Law 8/2005",
      assessment: "none",
      mechanisms: ["adequacy", "consent", "contract", "standard-contractual-clauses", "derogation"],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      confidence: "general",
      source: "Articles 19 and 20: adequacy as the authority finds it, consent, contract, or authorisation"
    },
    TW: {
      law: "Personal Data Protection Act",
      assessment: "none",
      mechanisms: ["unrestricted", "consent", "contract"],
      restriction: {
        whom: "public-sector",
        since: "2020-12-18",
        what: "Devices and places of the public sector: products of mainland brands, software included"
      },
      confidence: "secondary",
      source: "Article 21 (text of 2023-05-31): free unless the authority restricts it; the amendment of 2025-11-11 has no start date yet. Public sector: letters of the Executive Yuan of 2020-12-18 and 2025-03-31"
    },
    EU: {
      law: "GDPR",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "certification",
        "derogation",
        "consent"
      ],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      representative: "required",
      incidentHours: 72,
      confidence: "primary",
      source: "GDPR articles 27, 33, 35, 44 to 49; there is no adequacy decision for CN, SG, MY and HK"
    },
    EEA: {
      sameAs: "EU"
    },
    IS: {
      sameAs: "EU"
    },
    LI: {
      sameAs: "EU"
    },
    NO: {
      sameAs: "EU"
    },
    GB: {
      law: "UK GDPR, Data (Use and Access) Act 2025",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "uk-transfer-agreement",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "certification",
        "derogation",
        "consent"
      ],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      representative: "required",
      incidentHours: 72,
      confidence: "secondary",
      source: "International data transfer agreement or addendum, with a transfer risk assessment"
    },
    CH: {
      law: "Federal Act on Data Protection",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "contract",
        "consent",
        "derogation"
      ],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      representative: "conditional",
      confidence: "general",
      source: "Articles 14, 16, 17, 22"
    },
    US: {
      law: "28 CFR part 202",
      assessment: "none",
      mechanisms: ["unrestricted", "contract", "consent"],
      confidence: "primary",
      source: "28 CFR 202.205, 202.208, 202.601: bulk sensitive personal data only; China with Hong Kong and Macao is a country of concern"
    },
    "US-CA": {
      law: "California Consumer Privacy Act and its regulations of 2026-01-01",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: ["unrestricted", "contract", "consent"],
      confidence: "general",
      source: "Risk assessment for selling, sharing, sensitive data and automated decisions; processing begun before 2026 has until 2027-12-31"
    },
    "US-VA": {
      law: "Virginia Consumer Data Protection Act",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: ["unrestricted", "contract", "consent"],
      restriction: {
        whom: "public-sector",
        since: "2022-12-16",
        what: "Devices and networks of the state, and some of its contractors"
      },
      confidence: "general",
      source: "Code of Virginia 59.1-580 for assessments; executive order of 2022-12-16, as reported, for devices"
    },
    CA: {
      law: "PIPEDA",
      assessment: "none",
      mechanisms: [
        "accountability",
        "contract",
        "consent",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "cross-border-privacy-rules"
      ],
      restriction: {
        whom: "public-sector",
        since: "2023-10-30",
        what: "Devices of the federal government"
      },
      officer: {
        from: 1
      },
      confidence: "general",
      source: "Accountability principle"
    },
    "CA-QC": {
      law: "Law 25",
      assessment: "conditional",
      assessmentType: "dpia",
      assessmentTriggers: ["transfer"],
      mechanisms: ["transfer-impact-assessment"],
      restriction: {
        whom: "public-sector",
        since: "2023-10-30",
        what: "Devices of the federal government"
      },
      officer: {
        from: 1
      },
      confidence: "general",
      source: "Section 17: an assessment before data leaves the province"
    },
    SG: {
      law: "Personal Data Protection Act",
      assessment: "none",
      mechanisms: [
        "adequacy",
        "contract",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "cross-border-privacy-rules",
        "certification",
        "consent",
        "derogation"
      ],
      officer: {
        from: 1
      },
      confidence: "general",
      source: "Section 26; officer: section 11(3), PDPC"
    },
    MY: {
      law: "Personal Data Protection Act as amended in 2024",
      assessment: "none",
      mechanisms: [
        "adequacy",
        "transfer-impact-assessment",
        "contract",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "certification",
        "consent",
        "derogation"
      ],
      officer: {
        from: 20001
      },
      confidence: "secondary",
      source: "Section 129 as amended, Guideline 3/2025 of the Commissioner of 2025-04-29; the list of countries ended on 2025-04-01. Officer above 20,000 people"
    },
    TH: {
      law: "Personal Data Protection Act",
      assessment: "none",
      mechanisms: [
        "adequacy",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "certification",
        "contract",
        "consent",
        "derogation"
      ],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      representative: "conditional",
      incidentHours: 72,
      confidence: "general",
      source: "Sections 28, 29, 37(4), 37(5)"
    },
    ID: {
      law: "Law 27/2022 on personal data protection",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "contract",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "consent"
      ],
      confidence: "secondary",
      source: "Articles 34 and 56"
    },
    VN: {
      law: "Law 91/2025 on personal data protection, Decree 356",
      assessment: "required",
      assessmentType: "dpia",
      mechanisms: ["transfer-dossier"],
      officer: {
        from: 1
      },
      confidence: "secondary",
      source: "In force 2026-01-01; assessment of the processing from its start (small companies may put it off), and a transfer dossier to the ministry within 60 days of the first transfer"
    },
    PH: {
      law: "Data Privacy Act 2012",
      assessment: "none",
      mechanisms: [
        "accountability",
        "contract",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "cross-border-privacy-rules",
        "consent"
      ],
      officer: {
        from: 1
      },
      confidence: "general",
      source: "Section 21"
    },
    LK: {
      law: "Personal Data Protection Act 9/2022",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "contract",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "consent"
      ],
      confidence: "general",
      source: "In force by stages"
    },
    IN: {
      law: "Digital Personal Data Protection Act 2023",
      assessment: "none",
      mechanisms: ["unrestricted", "consent"],
      restriction: {
        whom: "everyone",
        since: "2020-06-29",
        what: "WeChat is blocked nationwide under section 69A of the Information Technology Act"
      },
      confidence: "secondary",
      source: "Full duties from about May 2027"
    },
    JP: {
      law: "Act on the Protection of Personal Information",
      assessment: "none",
      mechanisms: [
        "adequacy",
        "consent",
        "contract",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "cross-border-privacy-rules",
        "certification"
      ],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      confidence: "secondary",
      source: "Article 28: an equivalent country (the EEA and the United Kingdom so far), equivalent measures by contract or certification, or informed consent"
    },
    KR: {
      law: "Personal Information Protection Act",
      assessment: "none",
      mechanisms: ["consent", "contract", "adequacy", "certification"],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      representative: "conditional",
      confidence: "secondary",
      source: "Article 28-8, text read in translation"
    },
    AU: {
      law: "Privacy Act 1988",
      assessment: "none",
      mechanisms: [
        "accountability",
        "adequacy",
        "contract",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "cross-border-privacy-rules",
        "consent"
      ],
      confidence: "general",
      source: "Australian Privacy Principle 8; the bar of 2018 is for devices of the Department of Defence only, which no manifest tells"
    },
    AE: {
      law: "Federal Decree-Law 45/2021",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "contract",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "consent",
        "derogation"
      ],
      confidence: "general",
      source: "Articles 21 to 23"
    },
    SA: {
      law: "Personal Data Protection Law and its transfer regulation of 2024",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "certification",
        "derogation"
      ],
      confidence: "secondary",
      source: "No list of adequate countries was found"
    },
    TR: {
      law: "Law 6698 (KVKK)",
      assessment: "none",
      mechanisms: [
        "adequacy",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "consent",
        "derogation"
      ],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      representative: "required",
      confidence: "general",
      source: "Article 9 as amended in 2024; standard contracts are notified within five business days"
    },
    RU: {
      law: "Federal Law 152-FZ",
      assessment: "none",
      mechanisms: ["transfer-dossier"],
      confidence: "secondary",
      source: "Article 18(5): no foreign database at collection since 2025-07-01; the authority is notified before data leaves (article 12)"
    },
    RS: {
      law: "Law on Personal Data Protection 2018",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "derogation",
        "consent"
      ],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      confidence: "general",
      source: "Modelled on the GDPR"
    },
    BR: {
      law: "LGPD, ANPD resolution CD/ANPD 19/2024",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "certification",
        "consent",
        "derogation"
      ],
      notAdequate: ["CN", "HK", "MO", "MY", "SG"],
      officer: {
        from: 1
      },
      confidence: "general",
      source: "Articles 33 and 38"
    },
    MX: {
      law: "Ley Federal de Protección de Datos Personales en Posesión de los Particulares 2025",
      assessment: "none",
      mechanisms: ["consent", "contract", "accountability", "derogation"],
      confidence: "general",
      source: "Notice and consent"
    }
  }
};

// src/integration/geographies.ts
var TABLE = geographies_default.geographies;
var EU = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ")
);
var EEA = /* @__PURE__ */ new Set([...EU, "IS", "LI", "NO"]);
function isEuropean(country) {
  return EEA.has(country) || country === "GB" || country === "CH";
}
function takesIn(wider, geography) {
  if (wider === geography || geography.startsWith(`${wider}-`)) return true;
  if (wider === "EEA") return geography === "EU" || EEA.has(geography);
  return wider === "EU" && EU.has(geography);
}
function acceptsMechanism(law, mechanism, to) {
  if (law.mechanisms.includes("unrestricted")) return true;
  if (mechanism === "adequacy" && law.notAdequate?.includes(to)) return false;
  return law.mechanisms.includes(mechanism);
}
function lawOf(geography) {
  for (const code of [geography, geography.split("-")[0] ?? ""]) {
    const entry = Object.hasOwn(TABLE, code) ? TABLE[code] : EU.has(code) ? TABLE["EU"] : void 0;
    if (entry !== void 0) return "sameAs" in entry ? lawOf(entry.sameAs) : entry;
  }
  return void 0;
}

// src/integration/declared/scope.ts
function liveComponents(manifest) {
  return entriesOf(manifest.components, "/components").filter(({ value }) => value.status !== "retired");
}
function registrantOf(account, { organisation, entities }) {
  const entity = entities?.find((candidate) => candidate && candidate.id === account?.entity);
  return account?.registrant ?? entity?.jurisdiction ?? organisation?.jurisdiction;
}
function geographiesOf({ audience }) {
  const listed = entriesOf(audience?.geographies, "/audience/geographies");
  if (audience?.mainlandUsers !== "targeted" || listed.some(({ value }) => value === "CN")) return listed;
  return [...listed, { value: "CN", at: "/audience/mainlandUsers" }];
}
function isUnderChineseLaw(manifest) {
  const { organisation, audience } = manifest;
  return organisation?.jurisdiction === "CN" || organisation?.presenceInMainland === true || audience?.mainlandUsers === "targeted" || (audience?.geographies ?? []).includes("CN") || liveComponents(manifest).some(({ value }) => isMainlandOperated(value));
}
function isEstablishedIn(geography, { organisation, entities }) {
  if (geography === "CN" && organisation?.presenceInMainland === true) return true;
  const places = [organisation?.jurisdiction, ...(entities ?? []).map((entity) => entity?.jurisdiction)];
  return places.some(
    (place) => place !== void 0 && (takesIn(geography, place) || takesIn(place, geography) || takesIn("EEA", geography) && takesIn("EEA", place))
  );
}
function dataOn(geography, manifest) {
  return entriesOf(manifest.data, "/data").filter(({ value: { subjects } }) => {
    const named = Object.entries(subjects ?? {});
    return named.length === 0 || named.some(([place, people]) => people > 0 && overlaps(place, geography));
  });
}
function peopleIn(geography, manifest) {
  const numbers = entriesOf(manifest.data, "/data").map(
    ({ value: { subjects } }) => Object.entries(subjects ?? {}).filter(([place]) => takesIn(geography, place)).reduce((sum, [, people]) => sum + people, 0)
  );
  return Math.max(0, ...numbers);
}
function overlaps(a, b) {
  return takesIn(a, b) || takesIn(b, a);
}
function isSensitive({ class: level, nature }) {
  return level === "sensitive" || (nature ?? []).some((kind) => kind !== void 0 && !CONFIDENTIAL_ONLY.has(kind));
}
var CONFIDENTIAL_ONLY = /* @__PURE__ */ new Set(["government", "privileged", "confidential"]);

// src/integration/records/approvers.ts
var TEAM = /^@[^/\s]+\/\S+$/;
function isIndependent({ approvedBy = [], recordedBy }) {
  return approvedBy.some((approver) => recordedBy === void 0 || !isSamePerson(approver, recordedBy));
}
function isByApprover({ acceptedBy, approvedBy = [] }, legalApprovers) {
  const people = [acceptedBy.name, ...approvedBy];
  if (people.some((person) => legalApprovers.some((approver) => isSamePerson(approver, person)))) return true;
  return legalApprovers.some((approver) => TEAM.test(approver)) ? unknown("the members of the team in governance.legalApprovers") : false;
}
function isSamePerson(a, b) {
  return plain(a) === plain(b);
}
function plain(name) {
  return name.trim().replace(/^@/, "").replace(/\s+/g, " ").toLowerCase();
}

// src/integration/records/acknowledgements.ts
var LONGEST_PERIOD = 366;
function heldAgainst(manifest) {
  return {
    accounts: entriesOf(manifest.accounts, "/accounts").map(({ at, value }) => ({
      id: value.id,
      dialCode: value.dialCode,
      at,
      registrant: registrantOf(value, manifest)
    })),
    legalApprovers: (manifest.governance?.legalApprovers ?? []).filter((name) => name !== void 0)
  };
}
function factsOf({ value, digests }, required, counts, asOf, declared = { accounts: [], legalApprovers: [] }) {
  const { registry, digest } = entryOf(value);
  const parties = required.flatMap(({ id, entityId }) => id === idOf(value) && entityId ? [entityId] : []);
  const { contractingEntity } = value;
  return {
    required: counts,
    daysLeft: daysBetween(asOf, value.expires),
    age: daysBetween(value.date, asOf),
    period: daysBetween(value.date, value.expires),
    ...parties.length === 0 || value.decision === "not-applicable" || contractingEntity === void 0 ? {} : { entityMatches: parties.some((id) => isNameOf(id, contractingEntity)) },
    ...accountFacts(value, required, declared),
    ...value.scope?.geographies === void 0 ? {} : { spansBorder: spansBorder(value.scope.geographies) },
    ...value.approvedBy === void 0 ? {} : { independentlyApproved: isIndependent(value) },
    ...declared.legalApprovers.length === 0 || !isForLawyers(value) ? {} : { byLegalApprover: isByApprover(value, declared.legalApprovers) },
    ...digests === void 0 ? {} : { fileMatches: digests.includes(value.sha256) },
    ...digest === void 0 ? {} : { drift: driftOf(value, digest), driftAge: daysBetween(digest.since, asOf) },
    registry
  };
}
function idOf({ documentId, statementId }) {
  return documentId ?? statementId ?? "";
}
function entryOf({ documentId, statementId }) {
  const statement = statementId === void 0 ? void 0 : STATEMENTS[statementId];
  if (statement !== void 0) {
    const digest2 = digestOf(statement);
    return { registry: { name: statement.title, sha256: digest2.sha256 }, digest: digest2 };
  }
  const { name = "", url = "", digest } = DOCUMENTS[documentId ?? ""] ?? {};
  return { registry: { name, url, ...digest === void 0 ? {} : { sha256: digest.sha256 } }, digest };
}
function accountFacts(value, required, declared) {
  if (value.accounts !== void 0) return { accountsChanged: changedAccount(value, declared) >= 0 };
  const bindsAccounts = required.some(
    ({ id, requiredBy }) => id === value.documentId && requiredBy.some((at) => at.startsWith("/accounts/"))
  );
  return bindsAccounts ? { accountsChanged: unknown("`accounts` of the acknowledgement") } : {};
}
function changedAccount({ accounts: recorded = [] }, { accounts }) {
  return recorded.findIndex((before) => {
    const now = accounts.find(({ id }) => id === before.id);
    if (now === void 0 || dialCodeOf(now.dialCode) !== dialCodeOf(before.dialCode)) return true;
    return before.registrant !== void 0 && now.registrant !== void 0 && before.registrant !== now.registrant;
  });
}
function spansBorder(geographies) {
  return geographies.includes("CN") && geographies.some((geography) => geography !== "CN");
}
function isForLawyers({ statementId }) {
  return statementId === void 0 || STATEMENTS[statementId]?.role === "legal";
}
function driftOf(ack, digest) {
  if (ack.sha256 === digest.sha256) return false;
  if (daysBetween(digest.asOf, ack.retrievedAt ?? ack.date) <= 0) return true;
  return unknown(`the text of ${idOf(ack)} after ${digest.asOf}`);
}
function judgeAll(required, files, asOf) {
  return required.map((wanted) => {
    const ofDocument = files.filter(({ value }) => idOf(value) === wanted.id);
    const suiting = ofDocument.filter((file) => suits(wanted, file));
    const strays = ofDocument.filter(
      (file) => wanted.geography === void 0 && !required.some((other) => other.id === wanted.id && suits(other, file))
    );
    const [best] = (suiting.length > 0 ? suiting : strays).toSorted((a, b) => compare(a, b, asOf));
    if (best === void 0) return { required: wanted, status: "missing" };
    return {
      required: wanted,
      file: best,
      status: suiting.length > 0 ? statusOf(best, asOf) : "wrong-entity"
    };
  });
}
function uncoveredAccounts(required, files, asOf, { accounts }) {
  const inForce = files.filter(
    (file) => idOf(file.value) === required.id && suits(required, file) && statusOf(file, asOf) === "acknowledged"
  );
  if (inForce.length === 0 || inForce.some(({ value }) => value.accounts === void 0)) return [];
  const named = new Set(inForce.flatMap(({ value }) => (value.accounts ?? []).map(({ id }) => id)));
  return accounts.filter(({ at, id }) => required.requiredBy.includes(`${at}/dialCode`) && !named.has(id));
}
function suits({ entityId, geography }, { value }) {
  if (geography !== void 0) return value.geography !== void 0 && takesIn(value.geography, geography);
  if (entityId === void 0 || value.decision === "not-applicable") return true;
  return value.contractingEntity !== void 0 && isNameOf(entityId, value.contractingEntity);
}
function compare(a, b, asOf) {
  const good = Number(statusOf(b, asOf) === "acknowledged") - Number(statusOf(a, asOf) === "acknowledged");
  if (good !== 0) return good;
  if (a.value.date !== b.value.date) return a.value.date > b.value.date ? -1 : 1;
  return a.document.file < b.document.file ? -1 : 1;
}
function statusOf(file, asOf) {
  const facts = factsOf(file, [], true, asOf);
  if (file.value.decision === "rejected") return "rejected";
  if (facts.age < 0) return "not-yet";
  if (facts.daysLeft < 1) return "expired";
  if (facts.period > LONGEST_PERIOD) return "too-long";
  return facts.drift === true ? "wrong-version" : "acknowledged";
}

export {
  geographies_default,
  isEuropean,
  takesIn,
  acceptsMechanism,
  lawOf,
  liveComponents,
  registrantOf,
  geographiesOf,
  isUnderChineseLaw,
  isEstablishedIn,
  dataOn,
  peopleIn,
  overlaps,
  isSensitive,
  daysBetween,
  LONGEST_PERIOD,
  heldAgainst,
  factsOf,
  changedAccount,
  judgeAll,
  uncoveredAccounts
};
