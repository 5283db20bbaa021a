import type { Diagnostic } from '../model/diagnostic.js';
import type { Finding, Undecided } from '../model/finding.js';
import { AREAS, type Policy } from '../model/policy.js';
import type { CheckResult } from '../model/result.js';
import { codeFrame } from './code-frame.js';
import type { Report } from './report.js';
import { reasonsOf, unnamedUnknowns } from './select.js';
import { count } from './verdict.js';
import { type Attributes, element, textElement } from './xml.js';

/** Width of the code frames. */
const COLUMNS = 100;

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly outcome: Outcome;
  readonly xml: string;
}

/**
 * For test dashboards, valid against Jenkins' junit-10.xsd: a suite for each policy area, in it a failed case for each
 * open finding, a skipped one for what was accepted or could not be decided, and a passed one for each other policy.
 * Times are left out: they would differ between runs.
 */
export const junitReport: Report = async (result) => {
  const suites = [...areaSuites(result, await result.policies()), diagnosticsSuite(result.diagnostics)]
    .filter(({ cases }) => cases.length > 0)
    .map(({ name, cases }) => ({
      cases,
      xml: element(
        'testsuite',
        { name, ...tallyOf(cases, true) },
        cases.map(({ xml }) => xml),
      ),
    }));
  const root = element(
    'testsuites',
    {
      name: result.tool.name,
      ...tallyOf(
        suites.flatMap(({ cases }) => cases),
        false,
      ),
    },
    suites.map(({ xml }) => xml),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

function tallyOf(cases: readonly Case[], withSkipped: boolean): Attributes {
  const of = (outcome: Outcome): number => cases.filter((each) => each.outcome === outcome).length;
  const tally = { tests: cases.length, failures: of('failure'), errors: of('error') };
  return withSkipped ? { ...tally, skipped: of('skipped') } : tally;
}

function areaOf(policyId: string): string {
  return policyId.split('/', 1)[0] || 'other';
}

/** In the order of the areas; findings of no policy come after, by name. */
function areaSuites(result: CheckResult, policies: readonly Policy[]): Suite[] {
  const findings = groupBy(result.findings);
  const undecided = groupBy(result.undecided);
  const ids = [...new Set([...policies.map(({ id }) => id), ...findings.keys(), ...undecided.keys()])].sort();
  const areas = [...new Set([...AREAS, ...ids.map(areaOf)])];
  return areas.map((area) => ({
    name: area,
    cases: ids
      .filter((id) => areaOf(id) === area)
      .flatMap((id) => casesOf(id, findings.get(id) ?? [], undecided.get(id) ?? [])),
  }));
}

function groupBy<Item extends { readonly policyId: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.policyId);
    if (group === undefined) groups.set(item.policyId, [item]);
    else group.push(item);
  }
  return groups;
}

function casesOf(id: string, findings: readonly Finding[], undecided: readonly Undecided[]): Case[] {
  if (findings.length + undecided.length === 0) {
    return [{ outcome: 'passed', xml: element('testcase', { name: id, classname: id }, []) }];
  }
  return [...findings.map(caseOfFinding), ...(undecided.length > 0 ? [caseOfUndecided(id, undecided)] : [])];
}

function caseOfFinding(finding: Finding): Case {
  const { policyId, ruleId, resource, location, severity, status, message } = finding;
  const place = `${location.file}:${location.startLine}:${location.startColumn}`;
  const outcome = status === 'open' ? 'failure' : 'skipped';
  const inside =
    outcome === 'failure'
      ? textElement('failure', { type: severity, message }, detailsOf(finding, place))
      : element('skipped', { type: status, message }, []);
  return {
    outcome,
    xml: element('testcase', { name: `${ruleId} ${resource.address} (${place})`, classname: policyId }, [
      inside,
    ]),
  };
}

function detailsOf(finding: Finding, place: string): string {
  const frame = codeFrame(finding, COLUMNS).map(({ gutter, text }) => `${gutter} | ${text}`.trimEnd());
  const related = finding.relatedLocations.map(
    ({ file, startLine, startColumn, message }) => `See ${file}:${startLine}:${startColumn} ${message}`,
  );
  const unknowns = unnamedUnknowns(finding);
  const dependsOn = unknowns.length > 0 ? [`Depends on ${unknowns.join(', ')}`] : [];
  return [place, ...frame, ...dependsOn, finding.remediation, ...related, finding.helpUri]
    .filter((line) => line !== '')
    .join('\n');
}

function caseOfUndecided(id: string, undecided: readonly Undecided[]): Case {
  const reasons = reasonsOf(undecided).map(({ reason }) => reason);
  const message = `${count(undecided.length, 'verdict')} could not be given: unknown ${reasons.join(', ')}`;
  const skipped = element('skipped', { type: 'unknown', message }, []);
  return {
    outcome: 'skipped',
    xml: element('testcase', { name: `${id} (undecided)`, classname: id }, [skipped]),
  };
}

function diagnosticsSuite(diagnostics: readonly Diagnostic[]): Suite {
  return { name: 'diagnostics', cases: diagnostics.map(caseOfDiagnostic) };
}

/** What could not be read is an error, in JUnit's words; warnings and notices must not turn a build red. */
function caseOfDiagnostic({ code, severity, message, file, startLine, startColumn }: Diagnostic): Case {
  const outcome = severity === 'error' ? 'error' : 'skipped';
  const name = file === '' ? code : `${code} (${file}:${startLine}:${startColumn})`;
  const inside = element(outcome, { type: code, message }, []);
  return { outcome, xml: element('testcase', { name, classname: 'diagnostics' }, [inside]) };
}
