import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  formatOf,
  parse,
  unguessed
} from "./chunk-VB374QJP.js";
import {
  problemDiagnostics,
  schemaProblems
} from "./chunk-6XH35XX6.js";
import {
  diagnostic,
  isUnknown,
  unknown
} from "./chunk-CWSSPIWO.js";
import {
  join,
  parentOf
} from "./chunk-NR6BUZBN.js";

// src/integration/approvers.ts
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

// src/integration/dates.ts
var DAY = 864e5;
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

// src/integration/component-types.ts
var COMPONENT_TYPES = [
  "mini-program",
  "mini-game",
  "official-account",
  "service-account",
  "weixin-login",
  "open-platform-app",
  "third-party-platform",
  "weixin-pay",
  "wechat-pay-hk",
  "wecom"
];
var OF_ACCOUNT = /* @__PURE__ */ new Set([
  "official-account",
  "service-account",
  "mini-program",
  "mini-game"
]);
function isOperatedByAccount({ type }) {
  return OF_ACCOUNT.has(type);
}
function isMainlandOperated(component) {
  return isOperatedByAccount(component) || ["weixin-login", "weixin-pay"].includes(component.type);
}
function isOfOpenPlatform(component) {
  return isOperatedByAccount(component) || ["weixin-login", "open-platform-app", "third-party-platform"].includes(component.type);
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

// src/integration/manifest.ts
var ESSENTIAL = {
  organisation: ["name", "jurisdiction"],
  entities: ["id", "name", "jurisdiction"],
  "governance.incidents": ["runbook"],
  "governance.incidents.authorities": ["geography", "hours"],
  "governance.representatives": ["geography", "name"],
  "governance.officers": ["geography", "role"],
  audience: ["mainlandUsers"],
  accounts: ["id", "dialCode"],
  components: ["type"],
  "components.privacyGuide": ["interfaces"],
  "components.deletion": ["date"],
  data: ["id"],
  "data.consent": ["reference"],
  stores: ["match", "subjects"],
  transfers: ["from", "to", "mechanism"],
  messaging: ["mode"],
  privacyNotices: ["geography", "url"],
  certifications: ["scheme", "holder", "covers"],
  processors: ["name", "purpose"],
  moderation: ["provider"],
  payments: ["merchantId"],
  "payments.verification": ["mode"],
  "payments.certificate": ["expires"],
  logging: ["retentionDays"],
  assessments: ["type", "geography", "date"]
};
function readManifest(document, validate) {
  const problems = schemaProblems(validate, document.value);
  return { manifest: validPart(document.value, problems), problems };
}
function entriesOf(list, at) {
  return (list ?? []).flatMap(
    (value, index) => value === void 0 ? [] : [{ at: join(at, index), value }]
  );
}
function validPart(document, problems) {
  const sound = problems.length === 0 ? document : withoutBroken(document, problems);
  return complete(sound, "") ?? {};
}
function withoutBroken(root, problems) {
  const broken = /* @__PURE__ */ new Set();
  const around = /* @__PURE__ */ new Set();
  for (const { pointer, kind } of problems) {
    if (kind === "missing-key") continue;
    broken.add(pointer);
    for (let at = pointer; at !== "" && !around.has(parentOf(at)); at = parentOf(at))
      around.add(parentOf(at));
  }
  const keep = (value, at) => {
    if (broken.has(at)) return void 0;
    if (!around.has(at) || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => keep(item, join(at, index)));
    const kept = Object.entries(value).map(([key, child]) => [key, keep(child, join(at, key))]);
    return Object.fromEntries(kept.filter(([, child]) => child !== void 0));
  };
  return keep(root, "");
}
function complete(value, path) {
  if (Array.isArray(value)) return value.map((entry) => complete(entry, path));
  if (typeof value !== "object" || value === null) return path === "" ? void 0 : value;
  if (!(ESSENTIAL[path] ?? []).every((key) => Object.hasOwn(value, key))) return void 0;
  const parts = Object.entries(value).map(
    ([key, child]) => [key, complete(child, path === "" ? key : `${path}.${key}`)]
  );
  return Object.fromEntries(parts.filter(([, child]) => child !== void 0));
}
function declaredIn(manifest) {
  return { profile: "law", ...withoutGaps(manifest) };
}
function withoutGaps(value) {
  if (Array.isArray(value)) return value.filter((item) => item !== void 0).map(withoutGaps);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutGaps(child)]));
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

// src/integration/dial-codes.ts
var MAINLAND = "+86";
var EUROPEAN = new Set(
  "+30 +31 +32 +33 +34 +36 +39 +40 +41 +43 +44 +45 +46 +47 +48 +49 +351 +352 +353 +354 +356 +357 +358 +359 +370 +371 +372 +385 +386 +420 +421 +423".split(" ")
);
var WITH_ADDENDUM = new Set(
  "+1 +7 +44 +52 +55 +60 +61 +62 +63 +65 +66 +81 +82 +84 +90 +94 +381 +852 +853 +886 +966 +971".split(" ")
);
function dialCodeOf(written) {
  return `+${String(written).replace(/^\+/, "")}`;
}
function isEuropean2(dialCode) {
  return EUROPEAN.has(dialCode);
}
function hasAddendum(dialCode) {
  return WITH_ADDENDUM.has(dialCode);
}

// src/integration/data/documents.json
var documents_default = {
  asOf: "2026-11-22",
  reviewBy: "2027-02-28",
  entities: {
    "wechat-international": { name: "WeChat International Pte. Ltd.", jurisdiction: "SG" },
    "tencent-europe": {
      name: "Tencent International Service Europe B.V.",
      aliases: ["Tencent International Services Europe B.V."],
      jurisdiction: "NL"
    },
    "shenzhen-tencent": {
      name: "Shenzhen Tencent Computer Systems Company Limited",
      aliases: ["Shenzhen Tencent Computer Systems Co. Ltd.", "深圳市腾讯计算机系统有限公司"],
      jurisdiction: "CN"
    },
    tenpay: {
      name: "Tenpay Payment Technology Co., Ltd.",
      aliases: ["Tenpay Payment Technology Company Limited", "财付通支付科技有限公司"],
      jurisdiction: "CN"
    }
  },
  documents: {
    "wechat-tos": {
      name: "WeChat Terms of Service",
      entities: ["wechat-international", "tencent-europe"],
      url: "https://www.wechat.com/en/service_terms.html",
      printedDate: "2025-11-18",
      digest: {
        sha256: "cde3441930c4c6ed0c58d9e8847744333f595ea7a04b1688548ea1357632f67b",
        since: "2025-11-18",
        asOf: "2026-08-22",
        archive: "OpenTermsArchive/pga-versions"
      },
      confidence: "primary"
    },
    "wechat-aup": {
      name: "WeChat Acceptable Use Policy",
      entities: ["wechat-international", "tencent-europe"],
      url: "https://www.wechat.com/en/acceptable_use_policy.html",
      printedDate: "2023-08-01",
      digest: {
        sha256: "bbc0d0b93cc5a230e854af7554b61afb6e7a32985296a4b263bd77b2c1294949",
        since: "2023-08-01",
        asOf: "2026-08-22",
        archive: "OpenTermsArchive/contrib-versions"
      },
      confidence: "primary"
    },
    "wechat-privacy": {
      name: "WeChat Privacy Policy",
      entities: ["wechat-international", "tencent-europe"],
      url: "https://www.wechat.com/en/privacy_policy.html",
      printedDate: "2026-08-06",
      digest: {
        sha256: "24ef3f4ae475495ca084a095d4c8bc7172e17518fa91d4cdbe7a020003f3d5e5",
        since: "2026-08-06",
        asOf: "2026-08-22",
        archive: "OpenTermsArchive/pga-versions"
      },
      confidence: "primary"
    },
    "wechat-jurisdictions": {
      name: "WeChat jurisdiction-specific privacy addenda",
      entities: ["wechat-international", "tencent-europe"],
      url: "https://www.wechat.com/en/jurisdictions.html",
      confidence: "primary"
    },
    "weixin-tos": {
      name: "Agreement on Software License and Service of Tencent Weixin",
      entities: ["shenzhen-tencent"],
      url: "https://weixin.qq.com/cgi-bin/readtemplate?t=weixin_agreement&s=default",
      confidence: "primary"
    },
    "weixin-privacy": {
      name: "Weixin Privacy Protection Guidelines",
      entities: ["shenzhen-tencent"],
      url: "https://weixin.qq.com/cgi-bin/readtemplate?t=weixin_agreement&s=privacy",
      printedDate: "2025-05-09",
      confidence: "primary"
    },
    "weixin-account-std": {
      name: "Standards of Weixin Account Usage",
      entities: ["shenzhen-tencent"],
      url: "https://weixin.qq.com/cgi-bin/readtemplate?t=page/agreement/personal_account",
      confidence: "primary"
    },
    "weixin-open-dev": {
      name: "Weixin Open Platform Developer Service Agreement",
      entities: ["shenzhen-tencent"],
      url: "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
      digest: {
        sha256: "f87bff5ad96c2f1ec74f9a2fe69a32fae06f1bdfbe2316210e147c2cc5a0e798",
        since: "2024-12-16",
        asOf: "2026-08-22",
        archive: "OpenTermsArchive/contrib-versions"
      },
      confidence: "primary"
    },
    "weixin-oa": {
      name: "Weixin Official Account Platform Service Agreement",
      entities: ["shenzhen-tencent"],
      url: "https://mp.weixin.qq.com/",
      confidence: "primary"
    },
    "wechat-oa-legacy": {
      name: "WeChat Official Account Admin Platform Service Agreement",
      entities: [],
      url: "https://open.wechat.com/",
      confidence: "secondary"
    },
    "mp-tos": {
      name: "Weixin Mini Program Platform Terms of Service",
      entities: ["shenzhen-tencent"],
      url: "https://developers.weixin.qq.com/miniprogram/en/product/service.html",
      confidence: "primary"
    },
    "mp-ops": {
      name: "Weixin Mini Program platform operation rules",
      entities: ["shenzhen-tencent"],
      url: "https://developers.weixin.qq.com/miniprogram/product/",
      confidence: "primary"
    },
    "mp-privacy-guide": {
      name: "User Privacy Protection Guideline of the mini program, written by its developer",
      entities: [],
      url: "https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/",
      confidence: "primary"
    },
    "oa-dev-rules": {
      name: "Official Account developer standards",
      entities: ["shenzhen-tencent"],
      url: "https://developers.weixin.qq.com/doc/service/en/Getting_Started/Developer_Standards.html",
      confidence: "primary"
    },
    "pay-user-cn": {
      name: "WeChat Payment System User Service Agreement",
      entities: ["tenpay"],
      url: "https://posts.tenpay.com/posts/4ebb756064deeb3e01182bfe3f56701f.html",
      printedDate: "2023-08-13",
      confidence: "primary"
    },
    "pay-merchant-cn": {
      name: "WeChat Pay Service Agreement and Merchant Platform Use Agreement",
      entities: ["tenpay"],
      url: "https://pay.weixin.qq.com/index.php/public/apply_sign/protocol_v2",
      confidence: "secondary"
    },
    "pay-xborder": {
      name: "Weixin Pay Cross-border Payment Service Agreement",
      entities: ["tenpay"],
      url: "https://pay.weixin.qq.com/index.php/public/wechatpay_en/cooperation_rule",
      confidence: "primary"
    },
    "pay-hk": {
      name: "WeChat Pay HK Stored Value and Payment Processing Service Agreement",
      entities: [],
      url: "https://www.wechat.com/",
      confidence: "primary"
    },
    "wecom-intl": {
      name: "WeCom Service Agreement",
      entities: ["wechat-international"],
      url: "https://work.weixin.qq.com/nl/service_agreement",
      printedDate: "2022-01-26",
      confidence: "primary"
    },
    "wecom-prc": {
      name: "Tencent WeCom Software License and Service Agreement",
      entities: [],
      url: "https://work.weixin.qq.com/nl/eula",
      confidence: "primary"
    },
    "wecom-eea": {
      name: "WeCom Service Agreement (European Economic Area, Switzerland and the United Kingdom)",
      entities: ["tencent-europe"],
      url: "https://work.weixin.qq.com/nl/service_agreement_eu",
      printedDate: "2024-02-07",
      confidence: "primary"
    },
    "wecom-isv": {
      name: "WeCom service provider agreement",
      entities: [],
      url: "https://open.work.weixin.qq.com/",
      confidence: "primary"
    }
  }
};

// src/integration/registry.ts
var DOCUMENTS = documents_default.documents;
var ENTITIES = documents_default.entities;
function isNameOf(entityId, name) {
  const entity = ENTITIES[entityId];
  if (entity === void 0) return false;
  return [entity.name, ...entity.aliases ?? []].some((known) => plain2(known) === plain2(name));
}
function plain2(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// src/integration/data/statements.json
var statements_default = {
  asOf: "2026-11-27",
  reviewBy: "2027-02-28",
  statements: {
    "governing-law": {
      title: "Governing law and forum",
      role: "legal",
      text: "I have read which law governs each document that binds this integration and which court or tribunal decides: for the WeChat terms the law of Singapore and arbitration at the Singapore International Arbitration Centre, for residents of the United States arbitration in the United States, for consumers of the European Union their home courts; for the Weixin terms and the Weixin Open Platform Developer Service Agreement the law of the People's Republic of China and the courts of Nanshan, Shenzhen. The organisation accepts them.",
      since: "2026-11-27",
      sha256: "84d056badcb28bd0bddc73dd467bd91b841b7e0906b8b267bd117decfb626506",
      source: "WeChat Terms of Service (2025-11-18); Weixin Open Platform Developer Service Agreement (2024-12-16)"
    },
    "arbitration-choice": {
      title: "Decision on arbitration in the United States",
      role: "legal",
      text: "The organisation knows that a party in the United States who accepts the WeChat Terms of Service agrees to arbitration, and that a party bound by an earlier arbitration clause may refuse its change within 30 days of the new effective date. It has decided whether to refuse, and this record states the decision.",
      since: "2026-11-27",
      sha256: "605992b188f86567804ff11a3890353f6a4378bbf52c08f71d90545f33a79f88",
      source: "WeChat Terms of Service (2025-11-18)"
    },
    "connected-persons": {
      title: "Connected persons were informed",
      role: "privacy",
      text: "The organisation has told its staff and others whose personal data it hands over through its accounts what WeChat does with it, and has their consent where the law asks for it, as the WeChat Privacy Policy demands of organisations.",
      since: "2026-11-27",
      sha256: "bdab810aa1a3b154b2357d630932b69796594949bbe97eae07f10152744c6137",
      source: "WeChat Privacy Policy (2026-08-06)"
    },
    "audit-access": {
      title: "Tencent may review our systems",
      role: "security",
      text: "The organisation accepts that Tencent may review the systems with which it uses the open platform (Weixin Open Platform Developer Service Agreement, clause 2.1.7), and has decided what it shows and how it keeps the data of others out of it.",
      since: "2026-11-27",
      sha256: "f55730daa2592abe4c81b1a5721b0cc05ba072829fb7653632b645defb4d670b",
      source: "Weixin Open Platform Developer Service Agreement (2024-12-16)"
    },
    "lawful-basis": {
      title: "Lawful basis and residual risk, by geography",
      role: "privacy",
      text: "For the geography named in this record the organisation has determined the lawful basis of each purpose for which personal data is processed, and of each transfer abroad, and accepts the risk that remains.",
      since: "2026-11-27",
      sha256: "81d45ac055ea36f8b18df37490e1a89aad08ac809ae1e24ac8fe7e71bec4bd9c",
      source: "GDPR article 6; PIPL article 13; and the law of the geography"
    },
    "availability-and-censorship": {
      title: "Availability and censorship",
      role: "business",
      text: "The organisation knows that messages and content on Weixin and WeChat are examined and may be removed, that files exchanged between accounts outside mainland China were analysed to train the filters used inside it (Citizen Lab, 2020), that Tencent decides at its discretion what violates its rules, and that the service was blocked or barred before: in India since 2020-06-29, on devices of the governments of Canada (2023), Hong Kong (2024) and Virginia (2022). It accepts what that means for its service and has another channel where it needs one.",
      since: "2026-11-27",
      sha256: "52dffd7794a9d70f2076e40a4b6c9d440bad16ec508770765f73e9d1cf494471",
      source: "Weixin Open Platform Developer Service Agreement, clause 2.8.4; Citizen Lab, 2016 and 2020"
    },
    "foreign-authority-requests": {
      title: "Requests of foreign authorities",
      role: "legal",
      text: "The organisation hands over data that is stored in mainland China to foreign courts and authorities only with the approval of the competent authority of the People's Republic of China (PIPL article 41, Data Security Law article 36), and this record names who decides and by which procedure.",
      since: "2026-11-27",
      sha256: "3661608696db162ba2749df2b86918b4e324d92e321e3cdfcc45b420b529659e",
      source: "PIPL article 41; Data Security Law article 36"
    },
    "no-end-to-end-encryption": {
      title: "Messages are not encrypted end to end",
      role: "security",
      text: "The organisation knows that chats and messages on WeChat and Weixin are encrypted in transit but not end to end, so that the operator can read them, and that the encryption of messages pushed to its server is optional and ends there. It accepts the risk for what it sends.",
      since: "2026-11-27",
      sha256: "5c46797237c321ac31f96d4e3a8568b8acc6075bfd662787973573b1279a69af",
      source: "WeChat Privacy Policy (2026-08-06); message push documentation"
    },
    "certification-equivalence": {
      title: "A certificate of another covers what we need",
      role: "privacy",
      text: "The organisation has read the scope and the statement of applicability of the certificate of another company that it relies on, and finds that they cover what this integration needs.",
      since: "2026-11-27",
      sha256: "408e7e7cfd02ed81a8952ac4777e88446e913692b85d523dd86212266bf55942",
      source: "ISO/IEC 27001:2022, clause 6.1.3 d"
    }
  }
};

// src/integration/statements.ts
var STATEMENTS = statements_default.statements;
function digestOf({ sha256, since }) {
  return { sha256, since, asOf: "9999-12-31", archive: "wechat-policy" };
}

// src/integration/acknowledgements.ts
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
function factsOf({ value, digests }, required, counts, asOf, declared2 = { accounts: [], legalApprovers: [] }) {
  const { registry, digest } = entryOf(value);
  const parties = required.flatMap(({ id, entityId }) => id === idOf(value) && entityId ? [entityId] : []);
  const { contractingEntity } = value;
  return {
    required: counts,
    daysLeft: daysBetween(asOf, value.expires),
    age: daysBetween(value.date, asOf),
    period: daysBetween(value.date, value.expires),
    ...parties.length === 0 || value.decision === "not-applicable" || contractingEntity === void 0 ? {} : { entityMatches: parties.some((id) => isNameOf(id, contractingEntity)) },
    ...accountFacts(value, required, declared2),
    ...value.scope?.geographies === void 0 ? {} : { spansBorder: spansBorder(value.scope.geographies) },
    ...value.approvedBy === void 0 ? {} : { independentlyApproved: isIndependent(value) },
    ...declared2.legalApprovers.length === 0 || !isForLawyers(value) ? {} : { byLegalApprover: isByApprover(value, declared2.legalApprovers) },
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
function accountFacts(value, required, declared2) {
  if (value.accounts !== void 0) return { accountsChanged: changedAccount(value, declared2) >= 0 };
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

// src/integration/declared/entry.ts
var PLATFORM = "integration";
function entryResource(document, entry) {
  const { type, address, at, value, context, origins = /* @__PURE__ */ new Map() } = entry;
  const placeOf = (pointer) => {
    for (let known = pointer; known !== ""; known = parentOf(known)) {
      const origin = origins.get(known);
      if (origin !== void 0) return origin;
    }
    return pointer.startsWith("/$context") ? at : `${at}${pointer}`;
  };
  return {
    platform: PLATFORM,
    type,
    address,
    value,
    context,
    locate: (pointer) => ({ location: document.locate(placeOf(pointer)), related: [] }),
    extent: () => document.extent(at)
  };
}
function withOwnAddresses(entries) {
  const seen = /* @__PURE__ */ new Map();
  return entries.map((entry) => {
    const count = (seen.get(entry.address) ?? 0) + 1;
    seen.set(entry.address, count);
    return count === 1 ? entry : { ...entry, address: `${entry.address}#${count}` };
  });
}

// src/integration/declaration.ts
function declarationResource(declared2, location, extent) {
  return {
    platform: PLATFORM,
    type: "declaration",
    address: "declaration",
    value: {},
    context: { declared: declared2 },
    locate: () => ({ location, related: [] }),
    extent: () => extent
  };
}

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
  const named = new Set(scope.map((item) => plain3(item ?? "")));
  return entriesOf(covers, at).filter(({ value }) => !named.has(plain3(value)));
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
  const [a, b] = [plain3(name), plain3(holder)];
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
function plain3(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
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
    }
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
  const status = statusOf2(value, triggers, asOf);
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
function statusOf2({ reviewBy, covers }, triggers, asOf) {
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
    const { certificate, verification } = value;
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
      ])
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

// src/integration/declared/transfer.ts
function transferEntries(manifest, asOf) {
  return entriesOf(manifest.transfers, "/transfers").map(({ at, value }) => {
    const law = lawOf(value.from);
    const data = dataOf(value, manifest);
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
        ...value.validUntil === void 0 ? {} : { daysLeft: daysBetween(asOf, value.validUntil) }
      },
      origins: /* @__PURE__ */ new Map([
        ["/$context/mechanismAccepted", `${at}/mechanism`],
        ["/$context/daysLeft", `${at}/validUntil`]
      ])
    };
  });
}
function dataOf({ data }, manifest) {
  return entriesOf(manifest.data, "/data").map(({ value }) => value).filter(({ id }) => data === void 0 || data.includes(id));
}

// src/integration/declared/entries.ts
function declaredEntries(manifest, asOf) {
  return withOwnAddresses([
    ...geographyEntries(manifest, asOf),
    ...componentEntries(manifest),
    ...dataEntries(manifest),
    ...transferEntries(manifest, asOf),
    ...noticeEntries(manifest, asOf),
    ...certificationEntries(manifest, asOf),
    ...processorEntries(manifest),
    ...paymentEntries(manifest, asOf),
    ...assessmentEntries(manifest)
  ]);
}

// src/integration/address-pattern.ts
function matchesAddress(pattern, address) {
  const [head = "", ...parts] = pattern.split("*");
  const tail = parts.pop();
  if (tail === void 0) return address === pattern;
  if (!address.startsWith(head)) return false;
  let from = head.length;
  for (const part of parts) {
    const at = address.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return address.length - tail.length >= from && address.endsWith(tail);
}

// src/integration/data-stores.ts
var DATA_STORES = /* @__PURE__ */ new Set([
  "aws_s3_bucket",
  "aws_db_instance",
  "aws_rds_cluster",
  "aws_dynamodb_table",
  "aws_docdb_cluster",
  "aws_docdbelastic_cluster",
  "aws_neptune_cluster",
  "aws_redshift_cluster",
  "aws_redshiftserverless_namespace",
  "aws_opensearch_domain",
  "aws_elasticsearch_domain",
  "aws_opensearchserverless_collection",
  "aws_efs_file_system",
  "aws_fsx_lustre_file_system",
  "aws_fsx_windows_file_system",
  "aws_fsx_ontap_file_system",
  "aws_fsx_openzfs_file_system",
  "aws_keyspaces_table",
  "aws_memorydb_cluster",
  "aws_timestreamwrite_table",
  "aws_dsql_cluster",
  "alicloud_oss_bucket",
  "alicloud_db_instance",
  "alicloud_db_readonly_instance",
  "alicloud_polardb_cluster",
  "alicloud_mongodb_instance",
  "alicloud_mongodb_sharding_instance",
  "alicloud_ots_instance",
  "alicloud_lindorm_instance",
  "alicloud_lindorm_instance_v2",
  "alicloud_hbase_instance",
  "alicloud_elasticsearch_instance",
  "alicloud_nas_file_system",
  "alicloud_gpdb_instance",
  "alicloud_adb_db_cluster",
  "alicloud_adb_db_cluster_lake_version",
  "alicloud_click_house_db_cluster",
  "alicloud_click_house_enterprise_db_cluster",
  "alicloud_drds_polardbx_instance",
  "alicloud_ocean_base_instance",
  "alicloud_graph_database_db_instance",
  "alicloud_selectdb_db_instance",
  "tencentcloud_cos_bucket",
  "tencentcloud_mysql_instance",
  "tencentcloud_mysql_readonly_instance",
  "tencentcloud_mysql_dr_instance",
  "tencentcloud_postgresql_instance",
  "tencentcloud_postgresql_readonly_instance",
  "tencentcloud_sqlserver_instance",
  "tencentcloud_sqlserver_basic_instance",
  "tencentcloud_sqlserver_readonly_instance",
  "tencentcloud_sqlserver_general_cloud_instance",
  "tencentcloud_mariadb_instance",
  "tencentcloud_mariadb_hour_db_instance",
  "tencentcloud_dcdb_db_instance",
  "tencentcloud_dcdb_hourdb_instance",
  "tencentcloud_cynosdb_cluster",
  "tencentcloud_cynosdb_cluster_v2",
  "tencentcloud_mongodb_instance",
  "tencentcloud_mongodb_standby_instance",
  "tencentcloud_mongodb_readonly_instance",
  "tencentcloud_mongodb_sharding_instance",
  "tencentcloud_elasticsearch_instance",
  "tencentcloud_cfs_file_system",
  "tencentcloud_chdfs_file_system",
  "tencentcloud_clickhouse_instance",
  "tencentcloud_cdwpg_instance",
  "tencentcloud_cdwdoris_instance",
  "tencentcloud_tcaplus_cluster",
  "tencentcloud_vdb_instance",
  "huaweicloud_obs_bucket",
  "huaweicloud_rds_instance",
  "huaweicloud_rds_read_replica_instance",
  "huaweicloud_gaussdb_mysql_instance",
  "huaweicloud_taurusdb_instance",
  "huaweicloud_gaussdb_opengauss_instance",
  "huaweicloud_gaussdb_instance",
  "huaweicloud_gaussdb_cassandra_instance",
  "huaweicloud_gaussdb_mongo_instance",
  "huaweicloud_gaussdb_influx_instance",
  "huaweicloud_geminidb_instance",
  "huaweicloud_dds_instance",
  "huaweicloud_css_cluster",
  "huaweicloud_dws_cluster",
  "huaweicloud_cloudtable_cluster",
  "huaweicloud_ges_graph",
  "huaweicloud_sfs_turbo",
  "huaweicloud_sfs_file_system",
  "azurerm_storage_account",
  "azurerm_mssql_server",
  "azurerm_mssql_managed_instance",
  "azurerm_sql_server",
  "azurerm_mysql_flexible_server",
  "azurerm_mysql_server",
  "azurerm_mariadb_server",
  "azurerm_postgresql_flexible_server",
  "azurerm_postgresql_server",
  "azurerm_cosmosdb_account",
  "azurerm_cosmosdb_postgresql_cluster",
  "azurerm_cosmosdb_cassandra_datacenter",
  "azurerm_mongo_cluster",
  "azurerm_search_service",
  "azurerm_kusto_cluster",
  "azurerm_netapp_volume",
  "azurerm_managed_lustre_file_system",
  "google_storage_bucket",
  "google_sql_database_instance",
  "google_alloydb_cluster",
  "google_bigquery_dataset",
  "google_filestore_instance",
  "cloudbase_environment"
]);
function isDataStore(type) {
  return DATA_STORES.has(type);
}

// src/integration/holdings.ts
function holdingsOf(resource, jurisdiction, manifest, asOf) {
  const declared2 = manifest.stores?.findLast(
    (store) => store !== void 0 && matchesAddress(store.match, resource.address)
  );
  const assumed = declared2 === void 0;
  if (assumed && !(manifest.audience?.mainlandUsers === "targeted" && isDataStore(resource.type)))
    return void 0;
  const subjects = assumed ? ["CN"] : present(declared2.subjects);
  const exportMechanism = subjects.includes("CN") ? exportTo(jurisdiction, manifest, asOf) : void 0;
  return {
    subjects,
    classes: present(declared2?.classes),
    assumed,
    ...exportMechanism === void 0 ? {} : { exportMechanism }
  };
}
function present(list) {
  return (list ?? []).filter((item) => item !== void 0);
}
var EXPORT_MECHANISMS = /* @__PURE__ */ new Set([
  "security-assessment",
  "standard-contract",
  "certification"
]);
var GREATER_BAY_AREA = { mechanism: "gba-standard-contract", to: ["HK", "MO"] };
function exportTo(jurisdiction, manifest, asOf) {
  if (jurisdiction === void 0 || isUnknown(jurisdiction) || jurisdiction === "CN") return void 0;
  return manifest.transfers?.find(
    (transfer) => transfer !== void 0 && transfer.from === "CN" && transfer.to === jurisdiction && allows(transfer, asOf)
  );
}
function allows({ mechanism, to, validUntil }, asOf) {
  if (validUntil !== void 0 && daysBetween(asOf, validUntil) < 0) return false;
  if (mechanism.startsWith("exempt:")) return true;
  if (validUntil === void 0) return false;
  if (mechanism === GREATER_BAY_AREA.mechanism) return GREATER_BAY_AREA.to.includes(to);
  return EXPORT_MECHANISMS.has(mechanism);
}

// src/integration/data/regions.json
var regions_default = {
  asOf: "2026-11-22",
  reviewBy: "2027-02-28",
  providers: {
    tencentcloud: {
      "ap-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "docs" },
      "ap-shanghai": { name: "Shanghai", jurisdiction: "CN", confidence: "docs" },
      "ap-nanjing": { name: "Nanjing", jurisdiction: "CN", confidence: "docs" },
      "ap-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "docs" },
      "ap-chengdu": { name: "Chengdu", jurisdiction: "CN", confidence: "docs" },
      "ap-chongqing": { name: "Chongqing", jurisdiction: "CN", confidence: "docs" },
      "ap-shenzhen-fsi": { name: "Shenzhen Finance", jurisdiction: "CN", confidence: "docs" },
      "ap-shanghai-fsi": { name: "Shanghai Finance", jurisdiction: "CN", confidence: "docs" },
      "ap-beijing-fsi": { name: "Beijing Finance", jurisdiction: "CN", confidence: "docs" },
      "ap-hongkong": { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      "ap-singapore": { name: "Singapore", jurisdiction: "SG", confidence: "docs" },
      "ap-jakarta": { name: "Jakarta", jurisdiction: "ID", confidence: "docs" },
      "ap-bangkok": { name: "Bangkok", jurisdiction: "TH", confidence: "docs" },
      "ap-mumbai": { name: "Mumbai", jurisdiction: "IN", confidence: "docs" },
      "ap-seoul": { name: "Seoul", jurisdiction: "KR", confidence: "docs" },
      "ap-tokyo": { name: "Tokyo", jurisdiction: "JP", confidence: "docs" },
      "na-siliconvalley": { name: "Silicon Valley", jurisdiction: "US", confidence: "docs" },
      "na-ashburn": { name: "Virginia", jurisdiction: "US", confidence: "docs" },
      "na-toronto": { name: "Toronto", jurisdiction: "CA", confidence: "docs" },
      "sa-saopaulo": { name: "Sao Paulo", jurisdiction: "BR", confidence: "docs" },
      "eu-frankfurt": { name: "Frankfurt", jurisdiction: "DE", confidence: "docs" },
      "eu-moscow": { name: "Moscow", jurisdiction: "RU", confidence: "docs" },
      "ap-taipei": { name: "Taipei", jurisdiction: "TW", confidence: "general-knowledge" },
      "ap-osaka": { name: "Osaka", jurisdiction: "JP", confidence: "general-knowledge" },
      "me-saudi-arabia": { name: "Saudi Arabia", jurisdiction: "SA", confidence: "general-knowledge" },
      "ap-tianjin": { name: "Tianjin", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shenzhen": { name: "Shenzhen", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-qingyuan": { name: "Qingyuan", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shanghai-adc": {
        name: "Shanghai autonomous-driving cloud",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-beijing-1": {
        name: "Beijing zone-style COS region",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-hangzhou-ec": { name: "Hangzhou edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-fuzhou-ec": { name: "Fuzhou edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-jinan-ec": { name: "Jinan edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-wuhan-ec": { name: "Wuhan edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-changsha-ec": { name: "Changsha edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shijiazhuang-ec": {
        name: "Shijiazhuang edge",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-zhengzhou-ec": {
        name: "Zhengzhou edge",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-hefei-ec": { name: "Hefei edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shenyang-ec": { name: "Shenyang edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-xian-ec": { name: "Xi'an edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-xibei-ec": { name: "Northwest edge", jurisdiction: "CN", confidence: "general-knowledge" },
      gz: {
        name: "Guangzhou",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      sh: {
        name: "Shanghai",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      bj: {
        name: "Beijing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      nj: {
        name: "Nanjing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      cd: {
        name: "Chengdu",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      cq: {
        name: "Chongqing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      sg: {
        name: "Singapore",
        jurisdiction: "SG",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      "cn-north": { name: "Tianjin (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" },
      "cn-east": { name: "Shanghai (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" },
      "cn-south": { name: "Guangzhou (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" },
      "cn-southwest": { name: "Chengdu (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" }
    },
    cloudbase: {
      "ap-shanghai": { name: "Shanghai (default when absent)", jurisdiction: "CN", confidence: "sdk" },
      "ap-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "sdk" },
      "ap-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      "ap-singapore": { name: "Singapore", jurisdiction: "SG", confidence: "sdk" }
    },
    alicloud: {
      "cn-qingdao": { name: "Qingdao", jurisdiction: "CN", confidence: "docs" },
      "cn-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "docs" },
      "cn-zhangjiakou": { name: "Zhangjiakou", jurisdiction: "CN", confidence: "docs" },
      "cn-huhehaote": { name: "Hohhot", jurisdiction: "CN", confidence: "docs" },
      "cn-wulanchabu": { name: "Ulanqab", jurisdiction: "CN", confidence: "docs" },
      "cn-hangzhou": { name: "Hangzhou", jurisdiction: "CN", confidence: "docs" },
      "cn-shanghai": { name: "Shanghai", jurisdiction: "CN", confidence: "docs" },
      "cn-nanjing": { name: "Nanjing, local region", jurisdiction: "CN", confidence: "docs" },
      "cn-fuzhou": { name: "Fuzhou, local region", jurisdiction: "CN", confidence: "docs" },
      "cn-wuhan-lr": { name: "Wuhan, local region", jurisdiction: "CN", confidence: "docs" },
      "cn-shenzhen": { name: "Shenzhen", jurisdiction: "CN", confidence: "docs" },
      "cn-heyuan": { name: "Heyuan", jurisdiction: "CN", confidence: "docs" },
      "cn-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "docs" },
      "cn-chengdu": { name: "Chengdu", jurisdiction: "CN", confidence: "docs" },
      "cn-zhengzhou-jva": { name: "Zhengzhou, joint venture", jurisdiction: "CN", confidence: "docs" },
      "cn-zhongwei": { name: "Zhongwei", jurisdiction: "CN", confidence: "docs" },
      "cn-shanghai-finance-1": { name: "Shanghai Finance", jurisdiction: "CN", confidence: "docs" },
      "cn-shenzhen-finance-1": { name: "Shenzhen Finance", jurisdiction: "CN", confidence: "docs" },
      "cn-north-2-gov-1": { name: "Beijing Government", jurisdiction: "CN", confidence: "docs" },
      "cn-hongkong": { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      "ap-northeast-1": { name: "Tokyo", jurisdiction: "JP", confidence: "docs" },
      "ap-northeast-2": { name: "Seoul", jurisdiction: "KR", confidence: "docs" },
      "ap-southeast-1": { name: "Singapore", jurisdiction: "SG", confidence: "docs" },
      "ap-southeast-2": { name: "Sydney, closed", jurisdiction: "AU", confidence: "docs" },
      "ap-southeast-3": { name: "Kuala Lumpur", jurisdiction: "MY", confidence: "docs" },
      "ap-southeast-5": { name: "Jakarta", jurisdiction: "ID", confidence: "docs" },
      "ap-southeast-6": { name: "Manila", jurisdiction: "PH", confidence: "docs" },
      "ap-southeast-7": { name: "Bangkok", jurisdiction: "TH", confidence: "docs" },
      "ap-southeast-8": { name: "Johor", jurisdiction: "MY", confidence: "docs" },
      "ap-south-1": { name: "Mumbai, closed", jurisdiction: "IN", confidence: "docs" },
      "us-east-1": { name: "Virginia", jurisdiction: "US", confidence: "docs" },
      "us-west-1": { name: "Silicon Valley", jurisdiction: "US", confidence: "docs" },
      "us-southeast-1": { name: "Atlanta", jurisdiction: "US", confidence: "docs" },
      "eu-central-1": { name: "Frankfurt", jurisdiction: "DE", confidence: "docs" },
      "eu-west-1": { name: "London", jurisdiction: "GB", confidence: "docs" },
      "me-east-1": { name: "Dubai", jurisdiction: "AE", confidence: "docs" },
      "me-central-1": { name: "Riyadh", jurisdiction: "SA", confidence: "docs" },
      "cn-beijing-finance-1": {
        name: "Beijing Finance",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "cn-hangzhou-finance": {
        name: "Hangzhou Finance",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "na-south-1": { name: "Mexico", jurisdiction: "MX", confidence: "general-knowledge" },
      "eu-west-2": { name: "Paris", jurisdiction: "FR", confidence: "general-knowledge" }
    },
    huaweicloud: {
      "cn-north-1": { name: "Beijing1", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-2": { name: "Beijing2", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-4": { name: "Beijing4", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-9": { name: "Ulanqab1", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-12": { name: "North China 12", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-2": { name: "Shanghai2", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-3": { name: "Shanghai1", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-4": { name: "East2 (Wuhu)", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-5": { name: "Qingdao", jurisdiction: "CN", confidence: "sdk" },
      "cn-south-1": { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      "cn-south-2": { name: "Shenzhen", jurisdiction: "CN", confidence: "sdk" },
      "cn-southwest-2": { name: "Guiyang1", jurisdiction: "CN", confidence: "sdk" },
      "ap-southeast-1": { name: "CN-Hong Kong", jurisdiction: "HK", confidence: "sdk" },
      "ap-southeast-2": { name: "Bangkok", jurisdiction: "TH", confidence: "sdk" },
      "ap-southeast-3": { name: "Singapore", jurisdiction: "SG", confidence: "sdk" },
      "ap-southeast-4": { name: "Jakarta", jurisdiction: "ID", confidence: "sdk" },
      "af-south-1": { name: "Johannesburg", jurisdiction: "ZA", confidence: "sdk" },
      "la-south-2": { name: "Santiago", jurisdiction: "CL", confidence: "sdk" },
      "la-north-2": { name: "Mexico City2", jurisdiction: "MX", confidence: "sdk" },
      "na-mexico-1": { name: "Mexico City1", jurisdiction: "MX", confidence: "sdk" },
      "sa-brazil-1": { name: "Sao Paulo1", jurisdiction: "BR", confidence: "sdk" },
      "tr-west-1": { name: "Istanbul", jurisdiction: "TR", confidence: "sdk" },
      "me-east-1": { name: "Riyadh", jurisdiction: "SA", confidence: "sdk" },
      "ae-ad-1": { name: "Abu Dhabi", jurisdiction: "AE", confidence: "sdk" },
      "my-kualalumpur-1": { name: "Kuala Lumpur", jurisdiction: "MY", confidence: "sdk" },
      "ru-moscow-1": { name: "Moscow", jurisdiction: "RU", confidence: "sdk" },
      "eu-west-0": { name: "Paris (partner)", jurisdiction: "FR", confidence: "sdk" },
      "eu-west-101": { name: "Dublin", jurisdiction: "IE", confidence: "sdk" },
      "cn-south-4": {
        name: "Guangzhou-InvitationOnly",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "cn-north-11": {
        name: "Ulanqab-InvitationOnly",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-southeast-5": { name: "Manila", jurisdiction: "PH", confidence: "general-knowledge" },
      "af-north-1": { name: "Cairo", jurisdiction: "EG", confidence: "general-knowledge" },
      "ru-northwest-2": { name: "Moscow2", jurisdiction: "RU", confidence: "general-knowledge" },
      "sa-argentina-1": { name: "Buenos Aires1", jurisdiction: "AR", confidence: "general-knowledge" },
      "sa-peru-1": { name: "Lima1", jurisdiction: "PE", confidence: "general-knowledge" },
      "sa-chile-1": { name: "Santiago2", jurisdiction: "CL", confidence: "general-knowledge" }
    },
    volcengine: {
      "cn-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "sdk" },
      "cn-shanghai": { name: "Shanghai", jurisdiction: "CN", confidence: "sdk" },
      "cn-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      "cn-nantong": { name: "Nantong", jurisdiction: "CN", confidence: "sdk" },
      "cn-beijing-autodriving": {
        name: "Beijing autonomous-driving",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-beijing-selfdrive": {
        name: "Beijing autonomous-driving",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-shanghai-autodriving": {
        name: "Shanghai autonomous-driving",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-north-1": {
        name: "North China (service-level alias)",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-hongkong": { name: "Hong Kong", jurisdiction: "HK", confidence: "general-knowledge" },
      "ap-southeast-1": { name: "Johor", jurisdiction: "MY", confidence: "general-knowledge" },
      "ap-southeast-3": { name: "Jakarta", jurisdiction: "ID", confidence: "general-knowledge" },
      "ap-singapore-1": { name: "Singapore", jurisdiction: "SG", confidence: "sdk" }
    },
    jdcloud: {
      "cn-north-1": {
        name: "Beijing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "same ids as AWS China or Huawei; never resolve without the provider"
      },
      "cn-east-1": { name: "Suqian", jurisdiction: "CN", confidence: "sdk" },
      "cn-south-1": {
        name: "Guangzhou",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "same ids as AWS China or Huawei; never resolve without the provider"
      },
      "cn-east-2": {
        name: "Shanghai",
        jurisdiction: "CN",
        confidence: "general-knowledge",
        note: "same ids as AWS China or Huawei; never resolve without the provider"
      }
    },
    baiducloud: {
      bj: { name: "Beijing", jurisdiction: "CN", confidence: "sdk" },
      bd: { name: "Baoding", jurisdiction: "CN", confidence: "docs" },
      gz: { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      su: { name: "Suzhou", jurisdiction: "CN", confidence: "sdk" },
      fsh: { name: "Shanghai finance", jurisdiction: "CN", confidence: "sdk" },
      fwh: { name: "Wuhan finance", jurisdiction: "CN", confidence: "docs" },
      hkg: { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      sin: { name: "Singapore", jurisdiction: "SG", confidence: "general-knowledge" },
      yq: { name: "Yangquan", jurisdiction: "CN", confidence: "general-knowledge" },
      nj: { name: "Nanjing", jurisdiction: "CN", confidence: "general-knowledge" },
      cd: { name: "Chengdu", jurisdiction: "CN", confidence: "general-knowledge" }
    },
    qiniu: {
      z0: { name: "East China, Zhejiang", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-east-2": {
        name: "East China, Zhejiang 2",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      z1: { name: "North China, Hebei", jurisdiction: "CN", confidence: "general-knowledge" },
      z2: { name: "South China, Guangdong", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-northwest-1": {
        name: "Northwest China",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      na0: { name: "North America", jurisdiction: "US", confidence: "general-knowledge" },
      as0: { name: "Singapore", jurisdiction: "SG", confidence: "general-knowledge" },
      "ap-southeast-2": { name: "Hanoi", jurisdiction: "VN", confidence: "general-knowledge" },
      "ap-southeast-3": {
        name: "Ho Chi Minh City",
        jurisdiction: "VN",
        confidence: "general-knowledge"
      }
    },
    ucloud: {
      "cn-bj1": { name: "Beijing 1", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-bj2": { name: "Beijing 2", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-sh2": { name: "Shanghai 2", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-gd": { name: "Guangzhou", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-wlcb": { name: "Ulanqab", jurisdiction: "CN", confidence: "general-knowledge" },
      hk: { name: "Hong Kong", jurisdiction: "HK", confidence: "general-knowledge" },
      "tw-tp": { name: "Taipei", jurisdiction: "TW", confidence: "general-knowledge" },
      sg: { name: "Singapore", jurisdiction: "SG", confidence: "general-knowledge" },
      "us-ca": { name: "Los Angeles", jurisdiction: "US", confidence: "general-knowledge" },
      "us-ws": { name: "Washington", jurisdiction: "US", confidence: "general-knowledge" },
      "jpn-tky": { name: "Tokyo", jurisdiction: "JP", confidence: "general-knowledge" },
      "kr-seoul": { name: "Seoul", jurisdiction: "KR", confidence: "general-knowledge" },
      "ge-fra": { name: "Frankfurt", jurisdiction: "DE", confidence: "general-knowledge" },
      "uk-london": { name: "London", jurisdiction: "GB", confidence: "general-knowledge" }
    },
    ksyun: {
      "cn-beijing-6": { name: "Beijing 6", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-shanghai-2": { name: "Shanghai 2", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-guangzhou-1": { name: "Guangzhou 1", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-ningbo-1": { name: "Ningbo 1", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-hongkong-2": { name: "Hong Kong 2", jurisdiction: "HK", confidence: "general-knowledge" },
      "ap-singapore-1": { name: "Singapore 1", jurisdiction: "SG", confidence: "general-knowledge" }
    },
    aws: {
      "af-south-1": {
        name: "Africa (Cape Town)",
        jurisdiction: "ZA",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-east-1": {
        name: "Asia Pacific (Hong Kong)",
        jurisdiction: "HK",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-east-2": {
        name: "Asia Pacific (Taipei)",
        jurisdiction: "TW",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-northeast-1": {
        name: "Asia Pacific (Tokyo)",
        jurisdiction: "JP",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-northeast-2": {
        name: "Asia Pacific (Seoul)",
        jurisdiction: "KR",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-northeast-3": {
        name: "Asia Pacific (Osaka)",
        jurisdiction: "JP",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-south-1": {
        name: "Asia Pacific (Mumbai)",
        jurisdiction: "IN",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-south-2": {
        name: "Asia Pacific (Hyderabad)",
        jurisdiction: "IN",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-1": {
        name: "Asia Pacific (Singapore)",
        jurisdiction: "SG",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-2": {
        name: "Asia Pacific (Sydney)",
        jurisdiction: "AU",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-3": {
        name: "Asia Pacific (Jakarta)",
        jurisdiction: "ID",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-4": {
        name: "Asia Pacific (Melbourne)",
        jurisdiction: "AU",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-5": {
        name: "Asia Pacific (Malaysia)",
        jurisdiction: "MY",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-6": {
        name: "Asia Pacific (New Zealand)",
        jurisdiction: "NZ",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-7": {
        name: "Asia Pacific (Thailand)",
        jurisdiction: "TH",
        partition: "aws",
        confidence: "sdk"
      },
      "ca-central-1": {
        name: "Canada (Central)",
        jurisdiction: "CA",
        partition: "aws",
        confidence: "sdk"
      },
      "ca-west-1": {
        name: "Canada West (Calgary)",
        jurisdiction: "CA",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-central-1": {
        name: "Europe (Frankfurt)",
        jurisdiction: "DE",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-central-2": {
        name: "Europe (Zurich)",
        jurisdiction: "CH",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-north-1": {
        name: "Europe (Stockholm)",
        jurisdiction: "SE",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-south-1": {
        name: "Europe (Milan)",
        jurisdiction: "IT",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-south-2": {
        name: "Europe (Spain)",
        jurisdiction: "ES",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-west-1": {
        name: "Europe (Ireland)",
        jurisdiction: "IE",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-west-2": {
        name: "Europe (London)",
        jurisdiction: "GB",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-west-3": {
        name: "Europe (Paris)",
        jurisdiction: "FR",
        partition: "aws",
        confidence: "sdk"
      },
      "il-central-1": {
        name: "Israel (Tel Aviv)",
        jurisdiction: "IL",
        partition: "aws",
        confidence: "sdk"
      },
      "me-central-1": {
        name: "Middle East (UAE)",
        jurisdiction: "AE",
        partition: "aws",
        confidence: "sdk"
      },
      "me-south-1": {
        name: "Middle East (Bahrain)",
        jurisdiction: "BH",
        partition: "aws",
        confidence: "sdk"
      },
      "mx-central-1": {
        name: "Mexico (Central)",
        jurisdiction: "MX",
        partition: "aws",
        confidence: "sdk"
      },
      "sa-east-1": {
        name: "South America (Sao Paulo)",
        jurisdiction: "BR",
        partition: "aws",
        confidence: "sdk"
      },
      "us-east-1": {
        name: "US East (N. Virginia)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "us-east-2": {
        name: "US East (Ohio)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "us-west-1": {
        name: "US West (N. California)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "us-west-2": {
        name: "US West (Oregon)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "cn-north-1": {
        name: "China (Beijing)",
        jurisdiction: "CN",
        partition: "aws-cn",
        confidence: "sdk"
      },
      "cn-northwest-1": {
        name: "China (Ningxia)",
        jurisdiction: "CN",
        partition: "aws-cn",
        confidence: "sdk"
      },
      "us-gov-east-1": {
        name: "AWS GovCloud (US-East)",
        jurisdiction: "US",
        partition: "aws-us-gov",
        confidence: "sdk"
      },
      "us-gov-west-1": {
        name: "AWS GovCloud (US-West)",
        jurisdiction: "US",
        partition: "aws-us-gov",
        confidence: "sdk"
      },
      "us-iso-east-1": {
        name: "US ISO East",
        jurisdiction: "US",
        partition: "aws-iso",
        confidence: "sdk"
      },
      "us-iso-west-1": {
        name: "US ISO WEST",
        jurisdiction: "US",
        partition: "aws-iso",
        confidence: "sdk"
      },
      "us-isob-east-1": {
        name: "US ISOB East (Ohio)",
        jurisdiction: "US",
        partition: "aws-iso-b",
        confidence: "sdk"
      },
      "us-isob-west-1": {
        name: "US ISOB West",
        jurisdiction: "US",
        partition: "aws-iso-b",
        confidence: "sdk"
      },
      "eu-isoe-west-1": {
        name: "EU ISOE West",
        jurisdiction: "GB",
        partition: "aws-iso-e",
        confidence: "sdk"
      },
      "us-isof-east-1": {
        name: "US ISOF EAST",
        jurisdiction: "US",
        partition: "aws-iso-f",
        confidence: "sdk"
      },
      "us-isof-south-1": {
        name: "US ISOF SOUTH",
        jurisdiction: "US",
        partition: "aws-iso-f",
        confidence: "sdk"
      },
      "eusc-de-east-1": {
        name: "AWS European Sovereign Cloud (Germany)",
        jurisdiction: "DE",
        partition: "aws-eusc",
        confidence: "sdk"
      }
    },
    azure: {
      eastasia: {
        name: "East Asia (Hong Kong)",
        jurisdiction: "HK",
        partition: "public",
        confidence: "sdk"
      },
      southeastasia: {
        name: "Southeast Asia (Singapore)",
        jurisdiction: "SG",
        partition: "public",
        confidence: "sdk"
      },
      centralus: { name: "Central US", jurisdiction: "US", partition: "public", confidence: "sdk" },
      eastus: { name: "East US", jurisdiction: "US", partition: "public", confidence: "sdk" },
      eastus2: { name: "East US 2", jurisdiction: "US", partition: "public", confidence: "sdk" },
      westus: { name: "West US", jurisdiction: "US", partition: "public", confidence: "sdk" },
      westus2: { name: "West US 2", jurisdiction: "US", partition: "public", confidence: "sdk" },
      northcentralus: {
        name: "North Central US",
        jurisdiction: "US",
        partition: "public",
        confidence: "sdk"
      },
      southcentralus: {
        name: "South Central US",
        jurisdiction: "US",
        partition: "public",
        confidence: "sdk"
      },
      northeurope: {
        name: "North Europe (Ireland)",
        jurisdiction: "IE",
        partition: "public",
        confidence: "sdk"
      },
      westeurope: {
        name: "West Europe (Netherlands)",
        jurisdiction: "NL",
        partition: "public",
        confidence: "sdk"
      },
      japanwest: { name: "Japan West", jurisdiction: "JP", partition: "public", confidence: "sdk" },
      japaneast: { name: "Japan East", jurisdiction: "JP", partition: "public", confidence: "sdk" },
      brazilsouth: {
        name: "Brazil South",
        jurisdiction: "BR",
        partition: "public",
        confidence: "sdk"
      },
      australiaeast: {
        name: "Australia East",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      australiasoutheast: {
        name: "Australia Southeast",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      australiacentral: {
        name: "Australia Central",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      australiacentral2: {
        name: "Australia Central 2",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      southindia: {
        name: "South India",
        jurisdiction: "IN",
        partition: "public",
        confidence: "sdk"
      },
      centralindia: {
        name: "Central India",
        jurisdiction: "IN",
        partition: "public",
        confidence: "sdk"
      },
      westindia: { name: "West India", jurisdiction: "IN", partition: "public", confidence: "sdk" },
      canadacentral: {
        name: "Canada Central",
        jurisdiction: "CA",
        partition: "public",
        confidence: "sdk"
      },
      canadaeast: {
        name: "Canada East",
        jurisdiction: "CA",
        partition: "public",
        confidence: "sdk"
      },
      uksouth: { name: "UK South", jurisdiction: "GB", partition: "public", confidence: "sdk" },
      ukwest: { name: "UK West", jurisdiction: "GB", partition: "public", confidence: "sdk" },
      westcentralus: {
        name: "West Central US",
        jurisdiction: "US",
        partition: "public",
        confidence: "sdk"
      },
      koreacentral: {
        name: "Korea Central",
        jurisdiction: "KR",
        partition: "public",
        confidence: "sdk"
      },
      koreasouth: {
        name: "Korea South",
        jurisdiction: "KR",
        partition: "public",
        confidence: "sdk"
      },
      francecentral: {
        name: "France Central",
        jurisdiction: "FR",
        partition: "public",
        confidence: "sdk"
      },
      francesouth: {
        name: "France South",
        jurisdiction: "FR",
        partition: "public",
        confidence: "sdk"
      },
      southafricanorth: {
        name: "South Africa North",
        jurisdiction: "ZA",
        partition: "public",
        confidence: "sdk"
      },
      southafricawest: {
        name: "South Africa West",
        jurisdiction: "ZA",
        partition: "public",
        confidence: "sdk"
      },
      uaenorth: { name: "UAE North", jurisdiction: "AE", partition: "public", confidence: "sdk" },
      uaecentral: {
        name: "UAE Central",
        jurisdiction: "AE",
        partition: "public",
        confidence: "sdk"
      },
      westus3: {
        name: "West US 3",
        jurisdiction: "US",
        partition: "public",
        confidence: "general-knowledge"
      },
      germanywestcentral: {
        name: "Germany West Central",
        jurisdiction: "DE",
        partition: "public",
        confidence: "general-knowledge"
      },
      germanynorth: {
        name: "Germany North",
        jurisdiction: "DE",
        partition: "public",
        confidence: "general-knowledge"
      },
      switzerlandnorth: {
        name: "Switzerland North",
        jurisdiction: "CH",
        partition: "public",
        confidence: "general-knowledge"
      },
      switzerlandwest: {
        name: "Switzerland West",
        jurisdiction: "CH",
        partition: "public",
        confidence: "general-knowledge"
      },
      norwayeast: {
        name: "Norway East",
        jurisdiction: "NO",
        partition: "public",
        confidence: "general-knowledge"
      },
      norwaywest: {
        name: "Norway West",
        jurisdiction: "NO",
        partition: "public",
        confidence: "general-knowledge"
      },
      swedencentral: {
        name: "Sweden Central",
        jurisdiction: "SE",
        partition: "public",
        confidence: "general-knowledge"
      },
      swedensouth: {
        name: "Sweden South",
        jurisdiction: "SE",
        partition: "public",
        confidence: "general-knowledge"
      },
      polandcentral: {
        name: "Poland Central",
        jurisdiction: "PL",
        partition: "public",
        confidence: "general-knowledge"
      },
      italynorth: {
        name: "Italy North",
        jurisdiction: "IT",
        partition: "public",
        confidence: "general-knowledge"
      },
      spaincentral: {
        name: "Spain Central",
        jurisdiction: "ES",
        partition: "public",
        confidence: "general-knowledge"
      },
      austriaeast: {
        name: "Austria East",
        jurisdiction: "AT",
        partition: "public",
        confidence: "general-knowledge"
      },
      belgiumcentral: {
        name: "Belgium Central",
        jurisdiction: "BE",
        partition: "public",
        confidence: "general-knowledge"
      },
      denmarkeast: {
        name: "Denmark East",
        jurisdiction: "DK",
        partition: "public",
        confidence: "general-knowledge"
      },
      israelcentral: {
        name: "Israel Central",
        jurisdiction: "IL",
        partition: "public",
        confidence: "general-knowledge"
      },
      qatarcentral: {
        name: "Qatar Central",
        jurisdiction: "QA",
        partition: "public",
        confidence: "general-knowledge"
      },
      jioindiawest: {
        name: "Jio India West",
        jurisdiction: "IN",
        partition: "public",
        confidence: "general-knowledge"
      },
      jioindiacentral: {
        name: "Jio India Central",
        jurisdiction: "IN",
        partition: "public",
        confidence: "general-knowledge"
      },
      newzealandnorth: {
        name: "New Zealand North",
        jurisdiction: "NZ",
        partition: "public",
        confidence: "general-knowledge"
      },
      indonesiacentral: {
        name: "Indonesia Central",
        jurisdiction: "ID",
        partition: "public",
        confidence: "general-knowledge"
      },
      malaysiawest: {
        name: "Malaysia West",
        jurisdiction: "MY",
        partition: "public",
        confidence: "general-knowledge"
      },
      mexicocentral: {
        name: "Mexico Central",
        jurisdiction: "MX",
        partition: "public",
        confidence: "general-knowledge"
      },
      chilecentral: {
        name: "Chile Central",
        jurisdiction: "CL",
        partition: "public",
        confidence: "general-knowledge"
      },
      brazilsoutheast: {
        name: "Brazil Southeast",
        jurisdiction: "BR",
        partition: "public",
        confidence: "general-knowledge"
      },
      taiwannorth: {
        name: "Taiwan North",
        jurisdiction: "TW",
        partition: "public",
        confidence: "general-knowledge"
      },
      taiwannorthwest: {
        name: "Taiwan Northwest",
        jurisdiction: "TW",
        partition: "public",
        confidence: "general-knowledge"
      },
      usgovvirginia: {
        name: "US Gov Virginia",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usgovarizona: {
        name: "US Gov Arizona",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usgovtexas: {
        name: "US Gov Texas",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usdodeast: {
        name: "US DoD East",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usdodcentral: {
        name: "US DoD Central",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      chinaeast: { name: "China East", jurisdiction: "CN", partition: "china", confidence: "docs" },
      chinaeast2: {
        name: "China East 2",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinaeast3: {
        name: "China East 3",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinanorth: {
        name: "China North",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinanorth2: {
        name: "China North 2",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinanorth3: {
        name: "China North 3",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      }
    },
    gcp: {
      "africa-south1": { name: "Johannesburg", jurisdiction: "ZA", confidence: "docs" },
      "asia-east1": { name: "Changhua County, Taiwan", jurisdiction: "TW", confidence: "docs" },
      "asia-east2": { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      "asia-northeast1": { name: "Tokyo", jurisdiction: "JP", confidence: "docs" },
      "asia-northeast2": { name: "Osaka", jurisdiction: "JP", confidence: "docs" },
      "asia-northeast3": { name: "Seoul", jurisdiction: "KR", confidence: "docs" },
      "asia-south1": { name: "Mumbai", jurisdiction: "IN", confidence: "docs" },
      "asia-south2": { name: "Delhi", jurisdiction: "IN", confidence: "docs" },
      "asia-southeast1": { name: "Jurong West, Singapore", jurisdiction: "SG", confidence: "docs" },
      "asia-southeast2": { name: "Jakarta", jurisdiction: "ID", confidence: "docs" },
      "australia-southeast1": { name: "Sydney", jurisdiction: "AU", confidence: "docs" },
      "australia-southeast2": { name: "Melbourne", jurisdiction: "AU", confidence: "docs" },
      "europe-central2": { name: "Warsaw", jurisdiction: "PL", confidence: "docs" },
      "europe-north1": { name: "Hamina", jurisdiction: "FI", confidence: "docs" },
      "europe-north2": { name: "Stockholm", jurisdiction: "SE", confidence: "docs" },
      "europe-southwest1": { name: "Madrid", jurisdiction: "ES", confidence: "docs" },
      "europe-west1": { name: "St. Ghislain", jurisdiction: "BE", confidence: "docs" },
      "europe-west2": { name: "London", jurisdiction: "GB", confidence: "docs" },
      "europe-west3": { name: "Frankfurt", jurisdiction: "DE", confidence: "docs" },
      "europe-west4": { name: "Eemshaven", jurisdiction: "NL", confidence: "docs" },
      "europe-west6": { name: "Zurich", jurisdiction: "CH", confidence: "docs" },
      "europe-west8": { name: "Milan", jurisdiction: "IT", confidence: "docs" },
      "europe-west9": { name: "Paris", jurisdiction: "FR", confidence: "docs" },
      "europe-west10": { name: "Berlin", jurisdiction: "DE", confidence: "docs" },
      "europe-west12": { name: "Turin", jurisdiction: "IT", confidence: "docs" },
      "me-central1": { name: "Doha", jurisdiction: "QA", confidence: "docs" },
      "me-central2": { name: "Dammam", jurisdiction: "SA", confidence: "docs" },
      "me-west1": { name: "Tel Aviv", jurisdiction: "IL", confidence: "docs" },
      "northamerica-northeast1": { name: "Montreal", jurisdiction: "CA", confidence: "docs" },
      "northamerica-northeast2": { name: "Toronto", jurisdiction: "CA", confidence: "docs" },
      "northamerica-south1": { name: "Queretaro", jurisdiction: "MX", confidence: "docs" },
      "southamerica-east1": { name: "Osasco, Sao Paulo", jurisdiction: "BR", confidence: "docs" },
      "southamerica-west1": { name: "Santiago", jurisdiction: "CL", confidence: "docs" },
      "us-central1": { name: "Iowa", jurisdiction: "US", confidence: "docs" },
      "us-east1": { name: "South Carolina", jurisdiction: "US", confidence: "docs" },
      "us-east4": { name: "Northern Virginia", jurisdiction: "US", confidence: "docs" },
      "us-east5": { name: "Columbus", jurisdiction: "US", confidence: "docs" },
      "us-south1": { name: "Dallas", jurisdiction: "US", confidence: "docs" },
      "us-west1": { name: "Oregon", jurisdiction: "US", confidence: "docs" },
      "us-west2": { name: "Los Angeles", jurisdiction: "US", confidence: "docs" },
      "us-west3": { name: "Salt Lake City", jurisdiction: "US", confidence: "docs" },
      "us-west4": { name: "Las Vegas", jurisdiction: "US", confidence: "docs" },
      asia: {
        name: "Asia multi-region",
        jurisdiction: "MULTI",
        confidence: "docs",
        note: "multi-region; none is in the Chinese mainland"
      },
      eu: {
        name: "European Union multi-region",
        jurisdiction: "EU",
        confidence: "docs",
        note: "multi-region; none is in the Chinese mainland"
      },
      us: {
        name: "United States multi-region",
        jurisdiction: "US",
        confidence: "docs",
        note: "multi-region; none is in the Chinese mainland"
      }
    },
    oracle: {
      "ap-chuncheon-1": {
        name: "Chuncheon",
        jurisdiction: "KR",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-mumbai-1": { name: "Mumbai", jurisdiction: "IN", confidence: "sdk", note: "realm OC1" },
      "ap-hyderabad-1": {
        name: "Hyderabad",
        jurisdiction: "IN",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-seoul-1": { name: "Seoul", jurisdiction: "KR", confidence: "sdk", note: "realm OC1" },
      "ap-sydney-1": { name: "Sydney", jurisdiction: "AU", confidence: "sdk", note: "realm OC1" },
      "ap-melbourne-1": {
        name: "Melbourne",
        jurisdiction: "AU",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-osaka-1": { name: "Osaka", jurisdiction: "JP", confidence: "sdk", note: "realm OC1" },
      "ap-tokyo-1": { name: "Tokyo", jurisdiction: "JP", confidence: "sdk", note: "realm OC1" },
      "ca-montreal-1": { name: "Montreal", jurisdiction: "CA", confidence: "sdk", note: "realm OC1" },
      "ca-toronto-1": { name: "Toronto", jurisdiction: "CA", confidence: "sdk", note: "realm OC1" },
      "eu-frankfurt-1": {
        name: "Frankfurt",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-zurich-1": { name: "Zurich", jurisdiction: "CH", confidence: "sdk", note: "realm OC1" },
      "sa-saopaulo-1": { name: "Saopaulo", jurisdiction: "BR", confidence: "sdk", note: "realm OC1" },
      "uk-cardiff-1": { name: "Cardiff", jurisdiction: "GB", confidence: "sdk", note: "realm OC1" },
      "uk-london-1": { name: "London", jurisdiction: "GB", confidence: "sdk", note: "realm OC1" },
      "us-ashburn-1": { name: "Ashburn", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "us-phoenix-1": { name: "Phoenix", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "eu-amsterdam-1": {
        name: "Amsterdam",
        jurisdiction: "NL",
        confidence: "sdk",
        note: "realm OC1"
      },
      "me-jeddah-1": { name: "Jeddah", jurisdiction: "SA", confidence: "sdk", note: "realm OC1" },
      "us-sanjose-1": { name: "Sanjose", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "me-dubai-1": { name: "Dubai", jurisdiction: "AE", confidence: "sdk", note: "realm OC1" },
      "sa-santiago-1": { name: "Santiago", jurisdiction: "CL", confidence: "sdk", note: "realm OC1" },
      "sa-vinhedo-1": { name: "Vinhedo", jurisdiction: "BR", confidence: "sdk", note: "realm OC1" },
      "il-jerusalem-1": {
        name: "Jerusalem",
        jurisdiction: "IL",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-marseille-1": {
        name: "Marseille",
        jurisdiction: "FR",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-singapore-1": {
        name: "Singapore",
        jurisdiction: "SG",
        confidence: "sdk",
        note: "realm OC1"
      },
      "me-abudhabi-1": { name: "Abudhabi", jurisdiction: "AE", confidence: "sdk", note: "realm OC1" },
      "eu-milan-1": { name: "Milan", jurisdiction: "IT", confidence: "sdk", note: "realm OC1" },
      "eu-stockholm-1": {
        name: "Stockholm",
        jurisdiction: "SE",
        confidence: "sdk",
        note: "realm OC1"
      },
      "af-johannesburg-1": {
        name: "Johannesburg",
        jurisdiction: "ZA",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-paris-1": { name: "Paris", jurisdiction: "FR", confidence: "sdk", note: "realm OC1" },
      "mx-queretaro-1": {
        name: "Queretaro",
        jurisdiction: "MX",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-madrid-1": { name: "Madrid", jurisdiction: "ES", confidence: "sdk", note: "realm OC1" },
      "us-chicago-1": { name: "Chicago", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "mx-monterrey-1": {
        name: "Monterrey",
        jurisdiction: "MX",
        confidence: "sdk",
        note: "realm OC1"
      },
      "us-saltlake-2": { name: "Saltlake", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "sa-bogota-1": { name: "Bogota", jurisdiction: "CO", confidence: "sdk", note: "realm OC1" },
      "sa-valparaiso-1": {
        name: "Valparaiso",
        jurisdiction: "CL",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-singapore-2": {
        name: "Singapore",
        jurisdiction: "SG",
        confidence: "sdk",
        note: "realm OC1"
      },
      "me-riyadh-1": { name: "Riyadh", jurisdiction: "SA", confidence: "sdk", note: "realm OC1" },
      "ap-delhi-1": { name: "Delhi", jurisdiction: "IN", confidence: "sdk", note: "realm OC1" },
      "ap-batam-1": { name: "Batam", jurisdiction: "ID", confidence: "sdk", note: "realm OC1" },
      "eu-madrid-3": { name: "Madrid", jurisdiction: "ES", confidence: "sdk", note: "realm OC1" },
      "eu-turin-1": { name: "Turin", jurisdiction: "IT", confidence: "sdk", note: "realm OC1" },
      "ap-kulai-2": { name: "Kulai", jurisdiction: "MY", confidence: "sdk", note: "realm OC1" },
      "af-casablanca-1": {
        name: "Casablanca",
        jurisdiction: "MA",
        confidence: "sdk",
        note: "realm OC1"
      },
      "us-langley-1": { name: "Langley", jurisdiction: "US", confidence: "sdk", note: "realm OC2" },
      "us-luke-1": { name: "Luke", jurisdiction: "US", confidence: "sdk", note: "realm OC2" },
      "us-gov-ashburn-1": {
        name: "Ashburn",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC3"
      },
      "us-gov-chicago-1": {
        name: "Chicago",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC3"
      },
      "us-gov-phoenix-1": {
        name: "Phoenix",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC3"
      },
      "uk-gov-london-1": { name: "London", jurisdiction: "GB", confidence: "sdk", note: "realm OC4" },
      "uk-gov-cardiff-1": {
        name: "Cardiff",
        jurisdiction: "GB",
        confidence: "sdk",
        note: "realm OC4"
      },
      "ap-chiyoda-1": { name: "Chiyoda", jurisdiction: "JP", confidence: "sdk", note: "realm OC8" },
      "ap-ibaraki-1": { name: "Ibaraki", jurisdiction: "JP", confidence: "sdk", note: "realm OC8" },
      "me-dcc-muscat-1": { name: "Muscat", jurisdiction: "OM", confidence: "sdk", note: "realm OC9" },
      "me-ibri-1": { name: "Ibri", jurisdiction: "OM", confidence: "sdk", note: "realm OC9" },
      "ap-dcc-canberra-1": {
        name: "Canberra",
        jurisdiction: "AU",
        confidence: "sdk",
        note: "realm OC10"
      },
      "eu-dcc-milan-1": { name: "Milan", jurisdiction: "IT", confidence: "sdk", note: "realm OC14" },
      "eu-dcc-milan-2": { name: "Milan", jurisdiction: "IT", confidence: "sdk", note: "realm OC14" },
      "eu-dcc-dublin-2": {
        name: "Dublin",
        jurisdiction: "IE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-dcc-rating-2": {
        name: "Rating",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-dcc-rating-1": {
        name: "Rating",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-dcc-dublin-1": {
        name: "Dublin",
        jurisdiction: "IE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-jovanovac-1": {
        name: "Jovanovac",
        jurisdiction: "RS",
        confidence: "sdk",
        note: "realm OC20"
      },
      "eu-madrid-2": { name: "Madrid", jurisdiction: "ES", confidence: "sdk", note: "realm OC19" },
      "eu-frankfurt-2": {
        name: "Frankfurt",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC19"
      },
      "eu-dcc-zurich-1": {
        name: "Zurich",
        jurisdiction: "CH",
        confidence: "sdk",
        note: "realm OC24"
      },
      "eu-crissier-1": {
        name: "Crissier",
        jurisdiction: "CH",
        confidence: "sdk",
        note: "realm OC24"
      },
      "me-dcc-doha-1": { name: "Doha", jurisdiction: "QA", confidence: "sdk", note: "realm OC21" },
      "me-alrayyan-1": {
        name: "Alrayyan",
        jurisdiction: "QA",
        confidence: "sdk",
        note: "realm OC21"
      },
      "me-abudhabi-3": {
        name: "Abudhabi",
        jurisdiction: "AE",
        confidence: "sdk",
        note: "realm OC26"
      },
      "me-alain-1": { name: "Alain", jurisdiction: "AE", confidence: "sdk", note: "realm OC26" },
      "ap-dcc-gazipur-1": {
        name: "Gazipur",
        jurisdiction: "BD",
        confidence: "sdk",
        note: "realm OC15"
      },
      "me-abudhabi-2": {
        name: "Abudhabi",
        jurisdiction: "AE",
        confidence: "sdk",
        note: "realm OC29"
      },
      "me-abudhabi-4": {
        name: "Abudhabi",
        jurisdiction: "AE",
        confidence: "sdk",
        note: "realm OC29"
      },
      "us-somerset-1": {
        name: "Somerset",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC23"
      },
      "us-thames-1": { name: "Thames", jurisdiction: "US", confidence: "sdk", note: "realm OC23" },
      "ap-seoul-2": { name: "Seoul", jurisdiction: "KR", confidence: "sdk", note: "realm OC35" },
      "ap-suwon-1": { name: "Suwon", jurisdiction: "KR", confidence: "sdk", note: "realm OC35" },
      "ap-chuncheon-2": {
        name: "Chuncheon",
        jurisdiction: "KR",
        confidence: "sdk",
        note: "realm OC35"
      },
      "us-ashburn-2": { name: "Ashburn", jurisdiction: "US", confidence: "sdk", note: "realm OC42" },
      "us-newark-1": { name: "Newark", jurisdiction: "US", confidence: "sdk", note: "realm OC42" },
      "eu-budapest-1": {
        name: "Budapest",
        jurisdiction: "HU",
        confidence: "sdk",
        note: "realm OC51"
      },
      "sa-riodejaneiro-1": {
        name: "Riodejaneiro",
        jurisdiction: "BR",
        confidence: "sdk",
        note: "realm OC52"
      }
    }
  }
};

// src/integration/jurisdictions.ts
var PROVIDERS = regions_default.providers;
var ZONE_SUFFIXES = {
  aws: /[a-z]$/,
  alicloud: /(?:-?[a-z]|-maz\d+(?:\([a-z0-9,]+\))?)$/,
  tencentcloud: /-\d+$/,
  huaweicloud: /[a-z]$/,
  gcp: /-[a-z]$/,
  volcengine: /-[a-z]$/,
  jdcloud: /[a-z]$/,
  ucloud: /-\d+$/,
  ksyun: /[a-z]$/
};
function jurisdictionOf(provider) {
  const { name, region } = provider;
  if (region === void 0) return unknown(`the region of provider ${name}`);
  if (isUnknown(region)) return region;
  if (!Object.hasOwn(PROVIDERS, name)) return unknown(`the regions of provider ${name}`);
  return regionOf(name, region)?.jurisdiction ?? unknown(`the place of this region of provider ${name}`);
}
function partitionOf(provider) {
  return typeof provider.region === "string" ? regionOf(provider.name, provider.region)?.partition : void 0;
}
function regionOf(vendor, region) {
  const regions = Object.hasOwn(PROVIDERS, vendor) ? PROVIDERS[vendor] : void 0;
  if (regions === void 0) return void 0;
  const id = region.toLowerCase().replaceAll(" ", "");
  if (Object.hasOwn(regions, id)) return regions[id];
  const suffix = ZONE_SUFFIXES[vendor];
  const withoutZone = suffix === void 0 ? id : id.replace(suffix, "");
  return Object.hasOwn(regions, withoutZone) ? regions[withoutZone] : void 0;
}

// src/integration/notices.ts
var NOTICE_PERIOD = 30;
var TABLES = [
  ["documents", documents_default],
  ["statements", statements_default],
  ["the law by geography", geographies_default],
  ["cloud regions", regions_default]
];
function noticesOf(judged, manifest, document, asOf) {
  return [
    ...acknowledgementsEnding(judged, asOf),
    ...declarationsEnding(manifest, document, asOf),
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
function acknowledgementsEnding(judged, asOf) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { file, status } of judged) {
    if (file === void 0 || status !== "acknowledged" || seen.has(file.document)) continue;
    seen.add(file.document);
    found.push(...ending("This acknowledgement", file.value.expires, file.document, "/expires", asOf));
  }
  return found;
}
function declarationsEnding(manifest, document, asOf) {
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
    ([what, date, at]) => date === void 0 ? [] : ending(what, date, document, at, asOf)
  );
}
function ending(what, date, document, at, asOf) {
  const days = daysBetween(asOf, date);
  if (days < 0 || days > NOTICE_PERIOD) return [];
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

// src/integration/required-documents.ts
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
  "weixin-pay": (registrant) => byPlace(registrant, (place) => place === "CN" ? "pay-merchant-cn" : "pay-xborder"),
  "wechat-pay-hk": () => ["pay-hk"],
  wecom: (registrant) => byPlace(registrant, wecomAgreement)
};
function wecomAgreement(place) {
  if (place === "CN") return "wecom-prc";
  return isEuropean(place) ? "wecom-eea" : "wecom-intl";
}
function byPlace(place, choose) {
  return place === void 0 ? [] : [choose(place)];
}
function requiredDocuments(manifest) {
  const found = /* @__PURE__ */ new Map();
  const add = (id, by, party) => {
    const entityId = party ?? DOCUMENTS[id]?.entities[0];
    const key = `${id} ${entityId ?? ""}`;
    const known = found.get(key);
    if (known === void 0)
      found.set(key, { id, ...entityId === void 0 ? {} : { entityId }, requiredBy: [by] });
    else known.requiredBy.push(by);
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

// src/integration/required-statements.ts
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
    ...once(
      "foreign-authority-requests",
      manifest.audience?.mainlandUsers === "targeted" && reachesAbroad(manifest) ? ["/audience/mainlandUsers"] : []
    ),
    ...once("governing-law", [...accounts.map(({ at }) => `${at}/dialCode`), ...typesOf(live)]),
    ...live.length === 0 ? [] : geographiesOf(manifest).map(({ at, value }) => ({
      id: "lawful-basis",
      geography: value,
      requiredBy: [at]
    })),
    ...once("no-end-to-end-encryption", typesOf(live.filter(({ value }) => carriesMessages(value))))
  ];
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
  const placeOf = (pointer) => {
    for (let known = pointer; known !== ""; known = parentOf(known)) {
      const origin = origins.get(known);
      if (origin !== void 0) return origin;
    }
    return pointer;
  };
  return {
    locate: (pointer) => ({ location: document.locate(placeOf(pointer)), related: [] }),
    extent: () => document.extent("")
  };
}
function stemOf(file) {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}

// src/integration/index.ts
function readIntegration(input, validators) {
  if (validators === void 0) return undeclared(input, [], []);
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
function declared(document, { asOf }, files, diagnostics, validate) {
  const { manifest, problems } = readManifest(document, validate);
  const documents = judgeAll(requiredDocuments(manifest), files, asOf);
  const statements = judgeAll(requiredStatements(manifest), files, asOf);
  const judged = [...documents, ...statements];
  const declaredForAcknowledgements = heldAgainst(manifest);
  const integration = declaredIn(manifest);
  const providerContext = providerContexts();
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
      ...noticesOf(judged, manifest, document, asOf)
    ],
    manifest,
    judged,
    contextFor: (resource) => {
      const { provider } = providerContext(resource.provider);
      const allowed = isAllowed(resource, manifest);
      const guide = guideFactsOf(resource, manifest);
      const holds = holdingsOf(resource, provider?.jurisdiction, manifest, asOf);
      return {
        ...provider === void 0 ? {} : { provider },
        ...holds === void 0 ? {} : { holds },
        ...allowed === void 0 ? {} : { allowed },
        ...guide === void 0 ? {} : { guide },
        integration
      };
    }
  };
}
function providerContexts() {
  const known = /* @__PURE__ */ new Map();
  const compute = (provider) => {
    const partition = partitionOf(provider);
    const jurisdiction = jurisdictionOf(provider);
    return { provider: { ...provider, ...partition === void 0 ? {} : { partition }, jurisdiction } };
  };
  return (provider) => {
    if (provider === void 0) return {};
    const key = JSON.stringify([provider.name, provider.region]);
    const context = known.get(key) ?? compute(provider);
    known.set(key, context);
    return context;
  };
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/kept-texts.ts
import { createHash } from "node:crypto";
import { posix } from "node:path";
function readKeptTexts(repository, acknowledgements) {
  const digests = /* @__PURE__ */ new Map();
  const diagnostics = [];
  for (const document of acknowledgements) {
    const { file } = document.value ?? {};
    if (typeof file !== "string") continue;
    const text = readKept(repository, posix.join(posix.dirname(document.file), file));
    if (typeof text === "string") digests.set(document.file, digestsOf(text));
    else {
      const at = document.locate("/file");
      diagnostics.push(diagnostic("invalid-configuration", "error", text.problem, document.file, at));
    }
  }
  return { digests, diagnostics };
}
function readKept(repository, path) {
  if (!repository.files.includes(path)) {
    return { problem: "This repository has no such file; the path is from the folder of this record." };
  }
  const content = repository.read(path, true);
  return "text" in content ? content.text : { problem: `The text cannot be read. ${content.diagnostic.message}` };
}
function digestsOf(bytes) {
  return [.../* @__PURE__ */ new Set([bytes, bytes.replaceAll("\r\n", "\n")])].map(
    (text) => createHash("sha256").update(text, "latin1").digest("hex")
  );
}

// src/declarations.ts
var DECLARATIONS = ".wechat-policy";
var MANIFEST = /^\.wechat-policy\/integration\.(?:ya?ml|json)$/;
var ACKNOWLEDGEMENT = /^\.wechat-policy\/acknowledgements\/[^/]+\.(?:ya?ml|json)$/;
async function readDeclarations(repository, asOf) {
  const diagnostics = [];
  const read = async (file) => {
    const content = unguessed(repository.read(file));
    if ("diagnostic" in content) {
      diagnostics.push({ ...content.diagnostic, severity: "error" });
      return [];
    }
    const parsed = await parse({ file, text: content.text }, formatOf(file) ?? "yaml");
    diagnostics.push(...parsed.diagnostics);
    const [document, second] = parsed.documents;
    const problem = (message, at) => {
      diagnostics.push(diagnostic("invalid-configuration", "error", message, file, at));
    };
    if (document === void 0 && parsed.diagnostics.length === 0) problem("The file is empty.");
    if (second !== void 0) problem("Only the first document of this file is read.", second.locate(""));
    return document === void 0 ? [] : [document];
  };
  const [first, ...others] = repository.files.filter((file) => MANIFEST.test(file));
  for (const other of others) {
    diagnostics.push(
      diagnostic(
        "invalid-configuration",
        "error",
        `There is an integration manifest already: ${first}. Keep one.`,
        other
      )
    );
  }
  const manifest = first === void 0 ? [] : await read(first);
  const acknowledgements = [];
  for (const file of repository.files.filter((path) => ACKNOWLEDGEMENT.test(path))) {
    acknowledgements.push(...await read(file));
  }
  const validators = manifest.length + acknowledgements.length > 0 ? await loadValidators() : void 0;
  const { digests, diagnostics: missingTexts } = readKeptTexts(repository, acknowledgements);
  diagnostics.push(...missingTexts);
  const integration = readIntegration(
    { manifest: manifest[0], isUnreadable: first !== void 0, acknowledgements, digests, asOf },
    validators
  );
  return { integration, documents: [...manifest, ...acknowledgements], diagnostics };
}
async function loadValidators() {
  const [integration, acknowledgement] = await Promise.all([
    import("./integration-2TXERONQ.js"),
    import("./acknowledgement-DITVVFZM.js")
  ]);
  return { integration: integration.validate, acknowledgement: acknowledgement.validate };
}

export {
  daysBetween,
  COMPONENT_TYPES,
  isOperatedByAccount,
  takesIn,
  dialCodeOf,
  DOCUMENTS,
  ENTITIES,
  isNameOf,
  STATEMENTS,
  LONGEST_PERIOD,
  heldAgainst,
  factsOf,
  declarationResource,
  isDataStore,
  jurisdictionOf,
  DECLARATIONS,
  readDeclarations
};
