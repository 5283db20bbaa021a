import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';
import type { CheckResult } from '../model/result.js';
import { inert } from '../model/visible.js';
import type { Report } from './report.js';
import { artifactLocation } from './sarif-location.js';
import { resultsOf } from './sarif-results.js';
import { catalogueOf } from './sarif-rules.js';
import { firstText } from './sarif-text.js';
import { worstFirst } from './select.js';
import { isIncomplete } from './verdict.js';

/**
 * GitHub stores no more alerts of a run and warns about the rest; a file with more than 25,000 is rejected whole
 * (docs.github.com, "SARIF support for code scanning"). The JSON report holds all.
 */
const RESULTS_KEPT = 5_000;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const DIAGNOSTICS: Readonly<Record<DiagnosticCode, string>> = {
  'syntax-error': 'The text is not valid in its format.',
  unreadable: 'The file could not be opened, or is no text in a known encoding.',
  'limit-reached': 'A limit that protects the run was hit.',
  'outside-repository': 'A path or link leads out of the checked root.',
  'invalid-configuration': 'A configuration file breaks its schema.',
  'invalid-policy': 'A policy breaks its schema or cannot be compiled.',
  unresolved: 'Something refers to what is not in the repository.',
  'evaluation-failed': 'A rule could not be evaluated on a resource.',
  notice: 'Nothing is wrong, but somebody should know.',
};

/** SARIF 2.1.0 with the whole rule catalogue, inside the limits of GitHub code scanning. */
export const sarifReport: Report = async (result) => {
  const kept = new Set(worstFirst(result.findings).slice(0, RESULTS_KEPT));
  const findings = result.findings.filter((finding) => kept.has(finding));
  const catalogue = catalogueOf(await result.policies(), findings);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
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
              shortDescription: { text },
            })),
          },
        },
        invocations: [invocationOf(result, result.findings.length - findings.length)],
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The root of the checked repository.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: resultsOf(findings, catalogue.indexOf),
        properties: { asOf: result.asOf, summary: result.summary },
      },
    ],
  };
  return `${inert(JSON.stringify(log, undefined, 2))}\n`;
};

function invocationOf(result: CheckResult, leftOut: number): object {
  const notifications = result.diagnostics.map(notificationOf);
  if (leftOut > 0) {
    const text = `${leftOut} of ${result.findings.length} findings are left out, because GitHub stores ${RESULTS_KEPT}; the worst are kept. The JSON report holds all.`;
    notifications.push({ descriptor: { id: 'limit-reached' }, level: 'warning', message: { text } });
  }
  const unknown = result.undecided.length;
  if (unknown > 0) {
    const text = `Verdicts that could not be given, because they depend on values that the repository does not hold: ${unknown}.`;
    notifications.push({ descriptor: { id: 'unresolved' }, level: 'note', message: { text } });
  }
  return {
    executionSuccessful: !isIncomplete(result),
    toolExecutionNotifications: notifications,
  };
}

function notificationOf({ code, severity, message, file, startLine, startColumn }: Diagnostic): object {
  const physicalLocation = {
    artifactLocation: artifactLocation(file),
    region: { startLine, startColumn },
  };
  return {
    descriptor: { id: code },
    level: severity === 'notice' ? 'note' : severity,
    message: { text: firstText(message, DIAGNOSTICS[code]) },
    ...(file === '' ? {} : { locations: [{ physicalLocation }] }),
  };
}
