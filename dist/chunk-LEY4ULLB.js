import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  schemaProblems
} from "./chunk-V6GZCNDY.js";
import {
  join,
  parentOf
} from "./chunk-NR6BUZBN.js";

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
  stores: ["subjects"],
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

// src/integration/records/registry.ts
var DOCUMENTS = documents_default.documents;
var ENTITIES = documents_default.entities;
function isNameOf(entityId, name) {
  const entity = ENTITIES[entityId];
  if (entity === void 0) return false;
  return [entity.name, ...entity.aliases ?? []].some((known) => plain(known) === plain(name));
}
function plain(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// src/integration/records/dial-codes.ts
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
function isEuropean(dialCode) {
  return EUROPEAN.has(dialCode);
}
function hasAddendum(dialCode) {
  return WITH_ADDENDUM.has(dialCode);
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
    },
    "mainland-operated-component": {
      title: "Weixin runs a component for users outside mainland China",
      role: "legal",
      text: "The organisation knows that the components named in the integration manifest are run by Weixin in mainland China, whoever uses them: Official Accounts, mini programs, Weixin Login and Weixin Pay are not services of WeChat. Though its users are not in mainland China, their data is processed there, and the law of the People's Republic of China applies to that. The organisation has decided to offer these components to them nevertheless, has declared the transfers, and tells the users.",
      since: "2026-11-27",
      sha256: "84545be461bba0ccdb9eab6928ad5f6212409cac1b0c4c33ad79fd3e898ee883",
      source: "WeChat Terms of Service (2025-11-18); WeChat Privacy Policy (2026-08-06); PIPL article 3"
    },
    "incidental-users": {
      title: "Users in mainland China are incidental",
      role: "legal",
      text: "The organisation offers no goods or services to people in mainland China and does not analyse their behaviour: it does not advertise there, does not sell or deliver there, and has no offer of its own for them. Those who use the integration nevertheless do so by chance. It has looked at what is evidence of that, such as the dial codes, languages and places of its users, and looks again when they change, since PIPL article 3(2) applies as soon as people in mainland China are meant.",
      since: "2026-11-27",
      sha256: "ca7c20ade341ba3463aac578e270f8cf2543e4e593aa79418456bd0dc1b593e9",
      source: "PIPL article 3"
    },
    "export-necessity": {
      title: "What leaves mainland China has to leave",
      role: "legal",
      text: "For each transfer out of mainland China that is declared with the exemption for contracts, human resources, statutory duties or emergencies, the organisation has determined that precisely this data has to leave for that end and that no less would do, that it contains no important data, and that notice, consent where it is the basis, and the impact assessment are in place, since the exemption dispenses only with assessment, standard contract and certification.",
      since: "2026-11-27",
      sha256: "77bdf7682b60f238f52fb1c972fa509a607d84a9e2c9337951ddef344b0c88a8",
      source: "Provisions on Promoting and Regulating Cross-Border Data Flows (2024-03-22), articles 5 and 10"
    },
    "free-trade-zone-list": {
      title: "The data is not on the negative list of the free trade zone",
      role: "legal",
      text: "The sender is registered in a pilot free trade zone, and the organisation has compared the data that leaves mainland China with the negative list of that zone in the version that this record names. None of it is on the list.",
      since: "2026-11-27",
      sha256: "72312b827d8b0594dc124a4190918a37fd7f85c4ec092604546ac4162fb6d3aa",
      source: "Provisions on Promoting and Regulating Cross-Border Data Flows (2024-03-22), article 6"
    },
    "no-mainland-data": {
      title: "No store holds data on people in mainland China",
      role: "privacy",
      text: "Though the integration is meant for people in mainland China, no store of the organisation holds personal data on them: no OpenID, phone number, order, log or message. Whatever they enter stays with Weixin, or is processed without being stored.",
      since: "2026-11-27",
      sha256: "e0e6dbf4ca6888bb3803c72004ffa9735577c78530c8a4f93077b7b56547eac3",
      source: "PIPL articles 3, 4 and 40"
    }
  }
};

// src/integration/records/statements.ts
var STATEMENTS = statements_default.statements;
function digestOf({ sha256, since }) {
  return { sha256, since, asOf: "9999-12-31", archive: "wechat-policy" };
}

export {
  COMPONENT_TYPES,
  isOperatedByAccount,
  isMainlandOperated,
  isOfOpenPlatform,
  readManifest,
  entriesOf,
  declaredIn,
  documents_default,
  DOCUMENTS,
  ENTITIES,
  isNameOf,
  MAINLAND,
  dialCodeOf,
  isEuropean,
  hasAddendum,
  statements_default,
  STATEMENTS,
  digestOf
};
