import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  uriOf
} from "./chunk-4JYORCEB.js";
import {
  worstFirst
} from "./chunk-DEN2B2JU.js";
import {
  isIncomplete
} from "./chunk-6X5VQ7CU.js";
import {
  inert
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/reports/sarif-location.ts
function artifactLocation(file) {
  return { uri: file === "" ? "." : uriOf(file), uriBaseId: "%SRCROOT%" };
}
function physicalLocation({ file, startLine, startColumn, endLine, endColumn }) {
  return {
    artifactLocation: artifactLocation(file),
    region: { startLine, startColumn, endLine, endColumn }
  };
}

// src/reports/sarif-text.ts
var LONGEST_TEXT = 1024;
function firstText(...texts) {
  return texts.find((text) => text.trim() !== "") ?? "-";
}
function shorten(...texts) {
  const text = firstText(...texts);
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

// src/reports/sarif-rules.ts
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note"
};
var SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0"
};
function levelOf(severity) {
  return LEVELS[severity];
}
function catalogueOf(policies, findings) {
  const rules = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    for (const rule of policy.rules) rules.set(rule.id, descriptorOf(policy, rule));
  }
  const orphans = findings.filter((finding) => !rules.has(finding.ruleId));
  for (const finding of orphans) {
    if (!rules.has(finding.ruleId)) rules.set(finding.ruleId, descriptorOfOrphan(finding));
  }
  const positions = new Map([...rules.keys()].map((id, index) => [id, index]));
  return { rules: [...rules.values()], indexOf: (ruleId) => positions.get(ruleId) ?? -1 };
}
function descriptorOf(policy, rule) {
  const { area, title, rationale } = policy;
  const remediation = rule.remediation.en;
  return {
    id: rule.id,
    shortDescription: { text: shorten(title.en, rule.id) },
    fullDescription: { text: shorten(rationale.en, title.en) },
    help: {
      text: shorten(`${rule.message.en}

${remediation}

${rationale.en}`, rule.id),
      markdown: helpOf(policy, rule)
    },
    defaultConfiguration: { level: levelOf(rule.severity) },
    properties: {
      tags: ["security", "wechat", area],
      precision: "very-high",
      "security-severity": SECURITY_SEVERITY[rule.severity],
      resourceType: rule.type,
      equivalents: policy.equivalents
    }
  };
}
function helpOf({ title, rationale, references, equivalents }, { message, remediation }) {
  const sections = [
    `# ${title.en}`,
    message.en,
    `## Why

${rationale.en}`,
    `## What to do

${remediation.en}`
  ];
  if (references.length > 0) {
    const items = references.map(
      (reference) => `- [${reference.title}](${reference.url}), read ${reference.read}`
    );
    sections.push(`## References

${items.join("\n")}`);
  }
  if (equivalents.length > 0) sections.push(`The same check elsewhere: ${equivalents.join(", ")}.`);
  return sections.join("\n\n");
}
function descriptorOfOrphan({ ruleId, message, remediation, severity }) {
  return {
    id: ruleId,
    shortDescription: { text: shorten(message, ruleId) },
    fullDescription: { text: shorten(message, ruleId) },
    help: { text: shorten(remediation, message, ruleId) },
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: ["security", "wechat"],
      precision: "very-high",
      "security-severity": SECURITY_SEVERITY[severity]
    }
  };
}

// src/reports/sarif-results.ts
var RELATED_KEPT = 100;
function resultsOf(findings, indexOf) {
  return findings.map((finding) => ({
    ruleId: finding.ruleId,
    ruleIndex: indexOf(finding.ruleId),
    ...kindOf(finding),
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: physicalLocation(finding.location),
        logicalLocations: [{ fullyQualifiedName: finding.resource.address, kind: "resource" }]
      }
    ],
    relatedLocations: finding.relatedLocations.slice(0, RELATED_KEPT).map((related, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(related),
      message: { text: related.message }
    })),
    partialFingerprints: { "wechatPolicy/v1": finding.fingerprint },
    suppressions: suppressionsOf(finding),
    properties: {
      severity: finding.severity,
      status: finding.status,
      resource: finding.resource,
      pointer: finding.pointer,
      unknowns: finding.unknowns
    }
  }));
}
function kindOf({ verdict, severity }) {
  return verdict === "fail" ? { kind: "fail", level: levelOf(severity) } : { kind: "open", level: "none" };
}
function messageOf({ message, remediation, ruleId }) {
  return firstText([message, remediation].filter((part) => part !== "").join("\n"), ruleId);
}
function suppressionsOf({ status }) {
  switch (status) {
    case "open":
      return [];
    case "waived":
      return [{ kind: "external", status: "accepted", justification: "Waived in this repository." }];
    case "baselined":
      return [{ kind: "external", status: "accepted", justification: "In the baseline of this repository." }];
  }
}

// src/reports/sarif.ts
var RESULTS_KEPT = 5e3;
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var DIAGNOSTICS = {
  "syntax-error": "The text is not valid in its format.",
  unreadable: "The file could not be opened, or is no text in a known encoding.",
  "limit-reached": "A limit that protects the run was hit.",
  "outside-repository": "A path or link leads out of the checked root.",
  "invalid-configuration": "A configuration file breaks its schema.",
  "invalid-policy": "A policy breaks its schema or cannot be compiled.",
  unresolved: "Something refers to what is not in the repository.",
  "evaluation-failed": "A rule could not be evaluated on a resource.",
  notice: "Nothing is wrong, but somebody should know."
};
var sarifReport = async (result) => {
  const kept = new Set(worstFirst(result.findings).slice(0, RESULTS_KEPT));
  const findings = result.findings.filter((finding) => kept.has(finding));
  const catalogue = catalogueOf(await result.policies(), findings);
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: result.tool.name,
            version: result.tool.version,
            semanticVersion: result.tool.version,
            rules: catalogue.rules,
            notifications: Object.entries(DIAGNOSTICS).map(([id, text]) => ({
              id,
              shortDescription: { text }
            }))
          }
        },
        invocations: [invocationOf(result, result.findings.length - findings.length)],
        originalUriBaseIds: {
          "%SRCROOT%": { description: { text: "The root of the checked repository." } }
        },
        columnKind: "utf16CodeUnits",
        results: resultsOf(findings, catalogue.indexOf),
        properties: { asOf: result.asOf, summary: result.summary }
      }
    ]
  };
  return `${inert(JSON.stringify(log, void 0, 2))}
`;
};
function invocationOf(result, leftOut) {
  const notifications = result.diagnostics.map(notificationOf);
  if (leftOut > 0) {
    const text = `${leftOut} of ${result.findings.length} findings are left out, because GitHub stores ${RESULTS_KEPT}; the worst are kept. The JSON report holds all.`;
    notifications.push({ descriptor: { id: "limit-reached" }, level: "warning", message: { text } });
  }
  const unknown = result.undecided.length;
  if (unknown > 0) {
    const text = `Verdicts that could not be given, because they depend on values that the repository does not hold: ${unknown}.`;
    notifications.push({ descriptor: { id: "unresolved" }, level: "note", message: { text } });
  }
  return {
    executionSuccessful: !isIncomplete(result),
    toolExecutionNotifications: notifications
  };
}
function notificationOf({ code, severity, message, file, startLine, startColumn }) {
  const physicalLocation2 = {
    artifactLocation: artifactLocation(file),
    region: { startLine, startColumn }
  };
  return {
    descriptor: { id: code },
    level: severity === "notice" ? "note" : severity,
    message: { text: firstText(message, DIAGNOSTICS[code]) },
    ...file === "" ? {} : { locations: [{ physicalLocation: physicalLocation2 }] }
  };
}
export {
  sarifReport
};
