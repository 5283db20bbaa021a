import type { DataMap, MappedEnd } from '../model/data-map.js';
import type { Finding } from '../model/finding.js';
import type { Location, RelatedLocation } from '../model/location.js';
import { SEVERITIES } from '../model/severity.js';
import { inert } from '../model/visible.js';
import type { Report } from './report.js';

/** Raised when a change could break a reader of the report. */
const SCHEMA_VERSION = 1;

/** For programs: schemas/report.schema.json. Keys are written in a fixed order, whatever the order in the result. */
export const jsonReport: Report = ({ tool, asOf, summary, findings, diagnostics, dataMap }) => {
  const report = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    asOf,
    summary: {
      files: {
        seen: summary.files.seen,
        checked: summary.files.checked,
        unreadable: summary.files.unreadable,
      },
      resources: summary.resources,
      verdicts: {
        pass: summary.verdicts.pass,
        fail: summary.verdicts.fail,
        unknown: summary.verdicts.unknown,
      },
      findings: Object.fromEntries(SEVERITIES.map((severity) => [severity, summary.findings[severity]])),
      waived: summary.waived,
      baselined: summary.baselined,
    },
    findings: findings.map(findingOf),
    diagnostics: diagnostics.map(({ code, severity, message, file, startLine, startColumn }) => ({
      code,
      severity,
      message,
      file,
      startLine,
      startColumn,
    })),
    ...(dataMap === undefined ? {} : { dataMap: mapOf(dataMap) }),
  };
  return `${inert(JSON.stringify(report, undefined, 2))}\n`;
};

/** Everything but the excerpt: source text stays out of what programs store. */
function findingOf(finding: Finding): object {
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
    fingerprint: finding.fingerprint,
  };
}

function mapOf({ stores, flows }: DataMap): object {
  const endOf = ({ address, region, jurisdiction }: MappedEnd) => ({ address, region, jurisdiction });
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
      location: locationOf(store.location),
    })),
    flows: flows.map(({ kind, from, to, subjects, status, location }) => ({
      kind,
      from: endOf(from),
      to: endOf(to),
      subjects,
      status,
      location: locationOf(location),
    })),
  };
}

function locationOf({ file, startLine, startColumn, endLine, endColumn }: Location): Location {
  return { file, startLine, startColumn, endLine, endColumn };
}

function relatedOf(related: RelatedLocation): RelatedLocation {
  return { ...locationOf(related), message: related.message };
}
