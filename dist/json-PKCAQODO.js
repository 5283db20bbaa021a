import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inert
} from "./chunk-ZDOWRPSY.js";
import {
  SEVERITIES
} from "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/reports/json.ts
var SCHEMA_VERSION = 1;
var jsonReport = ({ tool, asOf, summary, findings, diagnostics, dataMap }) => {
  const report = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    asOf,
    summary: {
      files: {
        seen: summary.files.seen,
        checked: summary.files.checked,
        unreadable: summary.files.unreadable
      },
      resources: summary.resources,
      verdicts: {
        pass: summary.verdicts.pass,
        fail: summary.verdicts.fail,
        unknown: summary.verdicts.unknown
      },
      findings: Object.fromEntries(SEVERITIES.map((severity) => [severity, summary.findings[severity]])),
      waived: summary.waived,
      baselined: summary.baselined
    },
    findings: findings.map(findingOf),
    diagnostics: diagnostics.map(({ code, severity, message, file, startLine, startColumn }) => ({
      code,
      severity,
      message,
      file,
      startLine,
      startColumn
    })),
    ...dataMap === void 0 ? {} : { dataMap: mapOf(dataMap) }
  };
  return `${inert(JSON.stringify(report, void 0, 2))}
`;
};
function findingOf(finding) {
  const { platform, type, address } = finding.resource;
  return {
    ruleId: finding.ruleId,
    policyId: finding.policyId,
    severity: finding.severity,
    verdict: finding.verdict,
    status: finding.status,
    message: finding.message,
    remediation: finding.remediation,
    helpUri: finding.helpUri,
    resource: { platform, type, address },
    pointer: finding.pointer,
    location: locationOf(finding.location),
    relatedLocations: finding.relatedLocations.map(relatedOf),
    unknowns: [...finding.unknowns],
    fingerprint: finding.fingerprint
  };
}
function mapOf({ stores, flows }) {
  const endOf = ({ address, region, jurisdiction }) => ({ address, region, jurisdiction });
  return {
    stores: stores.map((store) => ({
      address: store.address,
      type: store.type,
      jurisdiction: store.jurisdiction,
      region: store.region,
      source: store.source,
      subjects: store.subjects,
      assumed: store.assumed,
      hint: store.hint,
      location: locationOf(store.location)
    })),
    flows: flows.map(({ kind, from, to, subjects, status, location }) => ({
      kind,
      from: endOf(from),
      to: endOf(to),
      subjects,
      status,
      location: locationOf(location)
    }))
  };
}
function locationOf({ file, startLine, startColumn, endLine, endColumn }) {
  return { file, startLine, startColumn, endLine, endColumn };
}
function relatedOf(related) {
  return { ...locationOf(related), message: related.message };
}
export {
  jsonReport
};
