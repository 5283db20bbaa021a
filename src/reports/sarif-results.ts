import type { Finding } from '../model/finding.js';
import { physicalLocation } from './sarif-location.js';
import { levelOf } from './sarif-rules.js';
import { firstText } from './sarif-text.js';

/** GitHub keeps no more locations of one result. */
const RELATED_KEPT = 100;

/**
 * Fingerprints: ours is `wechatPolicy/v1`. GitHub's own `primaryLocationLineHash` is left to its upload action, which
 * computes it from the checked-out text and warns about any other value.
 */
export function resultsOf(findings: readonly Finding[], indexOf: (ruleId: string) => number): object[] {
  return findings.map((finding) => ({
    ruleId: finding.ruleId,
    ruleIndex: indexOf(finding.ruleId),
    ...kindOf(finding),
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: physicalLocation(finding.location),
        logicalLocations: [{ fullyQualifiedName: finding.resource.address, kind: 'resource' }],
      },
    ],
    relatedLocations: finding.relatedLocations.slice(0, RELATED_KEPT).map((related, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(related),
      message: { text: related.message },
    })),
    partialFingerprints: { 'wechatPolicy/v1': finding.fingerprint },
    suppressions: suppressionsOf(finding),
    properties: {
      severity: finding.severity,
      status: finding.status,
      resource: finding.resource,
      pointer: finding.pointer,
      unknowns: finding.unknowns,
    },
  }));
}

/** The standard wants level `none` for all that is not a plain failure (SARIF 2.1.0, 3.27.10). */
function kindOf({ verdict, severity }: Finding): object {
  return verdict === 'fail' ? { kind: 'fail', level: levelOf(severity) } : { kind: 'open', level: 'none' };
}

/** What is wrong comes first: GitHub shows the first sentence where space is short. */
function messageOf({ message, remediation, ruleId }: Finding): string {
  return firstText([message, remediation].filter((part) => part !== '').join('\n'), ruleId);
}

/** Given for every result or for none (SARIF 2.1.0, 3.27.23); an empty list says: not suppressed. */
function suppressionsOf({ status }: Finding): object[] {
  switch (status) {
    case 'open':
      return [];
    case 'waived':
      return [{ kind: 'external', status: 'accepted', justification: 'Waived in this repository.' }];
    case 'baselined':
      return [{ kind: 'external', status: 'accepted', justification: 'In the baseline of this repository.' }];
  }
}
