import type { Pointer } from '../../model/pointer.js';
import { daysBetween } from '../dates.js';
import { takesIn } from '../geographies.js';
import { entriesOf, type Manifest } from '../manifest.js';
import { dataOn, isUnderChineseLaw, peopleIn } from './scope.js';

/** Measures for compliance audits of personal information protection, article 4: above ten million people. */
const AUDITED_ABOVE = 10_000_000;
/** The same article: every two years, leap days included. */
const AUDIT_PERIOD = 731;
/** Regulations on the protection of minors online, article 37: every year. */
const MINORS_AUDIT_PERIOD = 366;

export interface Audit {
  readonly status: 'missing' | 'too-old' | 'current';
}

/** The audit that the law of mainland China asks for from a number of people on. */
export function complianceAuditOf(
  manifest: Manifest,
  asOf: string,
  origins: Map<Pointer, Pointer>,
): Audit | undefined {
  if (!isUnderChineseLaw(manifest) || peopleIn('CN', manifest) <= AUDITED_ABOVE) return undefined;
  return auditOf('compliance-audit', AUDIT_PERIOD, manifest, asOf, origins, '/$context/complianceAudit');
}

/**
 * The yearly audit of how data on people under 18 is handled. `certain`: such data is surely handled, since they are the
 * target group or their data is declared, not only possible.
 */
export function minorsAuditOf(
  manifest: Manifest,
  asOf: string,
  origins: Map<Pointer, Pointer>,
): (Audit & { readonly certain: boolean }) | undefined {
  const declared = dataOn('CN', manifest).some(({ value }) => value.nature?.includes('minor-under-14'));
  const minors = manifest.audience?.minors ?? 'none';
  if (!isUnderChineseLaw(manifest) || (minors === 'none' && !declared)) return undefined;
  const audit = auditOf(
    'minors-audit',
    MINORS_AUDIT_PERIOD,
    manifest,
    asOf,
    origins,
    '/$context/minorsAudit',
  );
  if (audit.status === 'missing' && minors !== 'none')
    origins.set('/$context/minorsAudit', '/audience/minors');
  return { ...audit, certain: minors === 'targeted' || declared };
}

function auditOf(
  type: string,
  period: number,
  manifest: Manifest,
  asOf: string,
  origins: Map<Pointer, Pointer>,
  fact: Pointer,
): Audit {
  const latest = entriesOf(manifest.assessments, '/assessments')
    .filter(({ value }) => value.type === type && takesIn(value.geography, 'CN'))
    .sort((a, b) => (a.value.date > b.value.date ? -1 : 1))[0];
  if (latest === undefined) return { status: 'missing' };
  origins.set(fact, `${latest.at}/date`);
  return { status: daysBetween(latest.value.date, asOf) > period ? 'too-old' : 'current' };
}
