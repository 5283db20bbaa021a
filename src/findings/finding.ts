import { createHash } from 'node:crypto';
import type { LineTable } from '../formats/line-table.js';
import type { Excerpt, Finding } from '../model/finding.js';
import type { Location, Range } from '../model/location.js';
import type { Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import type { PreparedRule } from '../policies/rule.js';
import { excerptOf } from './excerpt.js';
import { withoutSecrets } from './redact-ranges.js';

export interface FindingInput {
  readonly rule: PreparedRule;
  readonly resource: Resource;
  readonly verdict: Finding['verdict'];
  readonly pointer: Pointer;
  /** What the rule asks at the place, where it says so. */
  readonly reason?: string | undefined;
  readonly unknowns: readonly string[];
  /** Lines of a file, where it is at hand. */
  lines(file: string): LineTable | undefined;
  /** Where the file holds what must not be shown. */
  secretsIn(file: string): readonly Range[];
}

export async function createFinding(input: FindingInput): Promise<Finding> {
  const { rule, resource, pointer, verdict, reason, unknowns } = input;
  const { message, remediation, helpUri } = await rule.texts();
  const { location, related } = resource.locate(pointer);
  return {
    ruleId: rule.id,
    policyId: rule.policyId,
    severity: rule.severity,
    verdict,
    status: 'open',
    message: verdict === 'fail' ? joined(message.en, reason) : undecidedMessage(message.en, unknowns),
    remediation: remediation.en,
    helpUri,
    resource: { platform: resource.platform, type: resource.type, address: resource.address },
    pointer,
    location,
    relatedLocations: related,
    unknowns,
    fingerprint: fingerprintOf(rule.id, location.file, resource.address, pointer),
    excerpt: excerptAt(input, location),
  };
}

function joined(message: string, reason: string | undefined): string {
  return reason === undefined ? message : `${message} ${reason}`;
}

function undecidedMessage(message: string, unknowns: readonly string[]): string {
  return `Cannot be decided from the repository (it depends on ${unknowns.join(', ')}): ${message}`;
}

function excerptAt({ rule, lines, secretsIn }: FindingInput, location: Location): Excerpt {
  const table = lines(location.file);
  return table === undefined
    ? { startLine: location.startLine, lines: [] }
    : excerptOf(withoutSecrets(table, secretsIn(location.file)), location, rule.sensitive);
}

/**
 * From rule, folder, address and place inside the resource, not from lines: stable over edits elsewhere in the file.
 * The folder tells apart the same address in two Terraform roots.
 */
function fingerprintOf(ruleId: string, file: string, address: string, pointer: Pointer): string {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  return createHash('sha256')
    .update([ruleId, folder, address, pointer].join('\n'))
    .digest('hex')
    .slice(0, 32);
}
