import type { Finding } from '../model/finding.js';

/** Instance keys in an address: `[0]`, `["eu"]`. */
const INSTANCE_KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;

/**
 * Instances of one block (`count`, `for_each`) that fail alike at the same place are one finding, since there is one
 * line to edit; its address says `[*]`.
 */
export function onePerLine(findings: readonly Finding[]): Finding[] {
  const byPlaceAndRule = new Map<string, Finding>();
  for (const finding of findings) {
    const { ruleId, verdict, pointer, resource, location } = finding;
    const address = resource.address.replace(INSTANCE_KEY, '[*]');
    const key = JSON.stringify([ruleId, verdict, pointer, address, location]);
    const first = byPlaceAndRule.get(key);
    byPlaceAndRule.set(key, first === undefined ? finding : { ...first, resource: { ...resource, address } });
  }
  return [...byPlaceAndRule.values()];
}

/** The same address twice in one folder gives the same fingerprint twice: later ones get a number. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}
