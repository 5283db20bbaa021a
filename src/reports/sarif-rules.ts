import type { Finding } from '../model/finding.js';
import type { Policy, Rule } from '../model/policy.js';
import type { Severity } from '../model/severity.js';
import { shorten } from './sarif-text.js';

const LEVELS: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** GitHub's bands: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low; ours lie inside them. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
};

export function levelOf(severity: Severity): string {
  return LEVELS[severity];
}

export interface Catalogue {
  readonly rules: readonly object[];
  readonly indexOf: (ruleId: string) => number;
}

/**
 * Every rule that was in force, whether it found something or not: that is how code scanning closes fixed alerts.
 * A finding that no policy claims (an expired waiver) brings its own rule.
 */
export function catalogueOf(policies: readonly Policy[], findings: readonly Finding[]): Catalogue {
  const rules = new Map<string, object>();
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

function descriptorOf(policy: Policy, rule: Rule): object {
  const { area, title, rationale } = policy;
  const remediation = rule.remediation.en;
  return {
    id: rule.id,
    shortDescription: { text: shorten(title.en, rule.id) },
    fullDescription: { text: shorten(rationale.en, title.en) },
    help: {
      text: shorten(`${rule.message.en}\n\n${remediation}\n\n${rationale.en}`, rule.id),
      markdown: helpOf(policy, rule),
    },
    defaultConfiguration: { level: levelOf(rule.severity) },
    properties: {
      tags: ['security', 'wechat', area],
      precision: 'very-high',
      'security-severity': SECURITY_SEVERITY[rule.severity],
      resourceType: rule.type,
      equivalents: policy.equivalents,
    },
  };
}

function helpOf(
  { title, rationale, references, equivalents }: Policy,
  { message, remediation }: Rule,
): string {
  const sections = [
    `# ${title.en}`,
    message.en,
    `## Why\n\n${rationale.en}`,
    `## What to do\n\n${remediation.en}`,
  ];
  if (references.length > 0) {
    const items = references.map(
      (reference) => `- [${reference.title}](${reference.url}), read ${reference.read}`,
    );
    sections.push(`## References\n\n${items.join('\n')}`);
  }
  if (equivalents.length > 0) sections.push(`The same check elsewhere: ${equivalents.join(', ')}.`);
  return sections.join('\n\n');
}

function descriptorOfOrphan({ ruleId, message, remediation, severity }: Finding): object {
  return {
    id: ruleId,
    shortDescription: { text: shorten(message, ruleId) },
    fullDescription: { text: shorten(message, ruleId) },
    help: { text: shorten(remediation, message, ruleId) },
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: ['security', 'wechat'],
      precision: 'very-high',
      'security-severity': SECURITY_SEVERITY[severity],
    },
  };
}
