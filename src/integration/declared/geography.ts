import { join, type Pointer } from '../../model/pointer.js';
import { isMainlandOperated } from '../component-types.js';
import { type GeographyLaw, lawOf, takesIn } from '../geographies.js';
import { entriesOf, type Manifest } from '../manifest.js';
import type { Entry } from './entry.js';
import { impactAssessmentOf } from './impact-assessment.js';
import { complianceAuditOf, minorsAuditOf } from './mainland-audit.js';
import {
  geographiesOf,
  isEstablishedIn,
  isUnderChineseLaw,
  liveComponents,
  type Placed,
  peopleIn,
} from './scope.js';

/**
 * Where users are: `geography.DE`, with what the law there asks and what is declared for it.
 *
 * `$context`: `known` (is the law in our table), `law`, `confidence`, `restriction`, `notice`, `assessment`, `transfer`,
 * `representative`, `officer`, `incident`; in mainland China `complianceAudit`, `minorsAudit`. What does not apply is
 * absent, and so is what was left undone for an earlier geography under the same law: one declaration settles both.
 */
export function geographyEntries(manifest: Manifest, asOf: string): Entry[] {
  const undone = new Map<GeographyLaw, Set<string>>();
  return geographiesOf(manifest).map((place) => {
    const entry = geographyEntry(place, manifest, asOf);
    const law = lawOf(place.value);
    if (law === undefined) return entry;
    const before = undone.get(law) ?? new Set();
    const context = Object.entries(entry.context).filter(
      ([name, fact]) => !(before.has(name) && isUndone(fact)),
    );
    for (const [name, fact] of context) if (isUndone(fact)) before.add(name);
    undone.set(law, before);
    return { ...entry, context: Object.fromEntries(context) };
  });
}

/** Is nothing at all declared for this fact? */
function isUndone(fact: unknown): boolean {
  const { status, demanded, declared, named, declaredHours, runbook } = (fact ?? {}) as Record<
    string,
    unknown
  >;
  return (
    (status === 'missing' && demanded !== false) ||
    declared === false ||
    named === false ||
    (runbook === true && declaredHours === undefined)
  );
}

function geographyEntry({ at, value: geography }: Placed<string>, manifest: Manifest, asOf: string): Entry {
  const law = lawOf(geography);
  const origins = new Map<Pointer, Pointer>();
  const { restriction } = law ?? {};
  return {
    type: 'geography',
    address: `geography.${geography}`,
    at,
    value: { geography },
    context: {
      known: law !== undefined,
      notice: hasNotice(geography, manifest),
      ...(law === undefined ? {} : { law: law.law, confidence: law.confidence }),
      ...(restriction === undefined ? {} : { restriction: restrictionOf(restriction, manifest) }),
      ...(law === undefined ? {} : factsUnder(law, geography, manifest, asOf, origins)),
    },
    origins,
  };
}

function factsUnder(
  law: GeographyLaw,
  geography: string,
  manifest: Manifest,
  asOf: string,
  origins: Map<Pointer, Pointer>,
): Record<string, unknown> {
  const facts = {
    assessment: impactAssessmentOf(law, geography, manifest, asOf, origins),
    transfer: transferOf(law, geography, manifest),
    representative: representativeOf(law, geography, manifest, origins),
    officer: officerOf(law, geography, manifest, origins),
    incident: incidentOf(law, geography, manifest, origins),
    ...(geography === 'CN'
      ? {
          complianceAudit: complianceAuditOf(manifest, asOf, origins),
          minorsAudit: minorsAuditOf(manifest, asOf, origins),
        }
      : {}),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

function hasNotice(geography: string, manifest: Manifest): boolean {
  return (manifest.privacyNotices ?? []).some((notice) => notice && takesIn(notice.geography, geography));
}

function restrictionOf(restriction: NonNullable<GeographyLaw['restriction']>, { audience }: Manifest) {
  const applies = restriction.whom === 'everyone' || audience?.publicSector === true;
  return { ...restriction, applies };
}

/**
 * A component that Weixin runs brings the data of users elsewhere to mainland China. Is that declared? Nothing has to be,
 * where the law restricts no transfer.
 */
function transferOf(law: GeographyLaw, geography: string, manifest: Manifest) {
  const component = liveComponents(manifest).find(({ value }) => isMainlandOperated(value));
  if (geography === 'CN' || component === undefined || law.mechanisms.includes('unrestricted'))
    return undefined;
  const declared = (manifest.transfers ?? []).some(
    (transfer) => transfer && transfer.to === 'CN' && takesIn(transfer.from, geography),
  );
  return { to: 'CN', declared };
}

function representativeOf(
  law: GeographyLaw,
  geography: string,
  manifest: Manifest,
  origins: Map<Pointer, Pointer>,
) {
  if (law.representative !== 'required' || manifest.organisation === undefined) return undefined;
  if (isEstablishedIn(geography, manifest)) return undefined;
  const named = entriesOf(manifest.governance?.representatives, '/governance/representatives').find(
    ({ value }) =>
      takesIn(value.geography, geography) ||
      takesIn(geography, value.geography) ||
      // GDPR article 27(3): one representative in one of the member states.
      (takesIn('EEA', geography) && takesIn('EEA', value.geography)),
  );
  if (named !== undefined) origins.set('/$context/representative', named.at);
  return { named: named !== undefined, reported: named?.value.reportedOn !== undefined };
}

function officerOf(law: GeographyLaw, geography: string, manifest: Manifest, origins: Map<Pointer, Pointer>) {
  const { officer } = law;
  const people = peopleIn(geography, manifest);
  if (officer === undefined || people < officer.from) return undefined;
  const named = entriesOf(manifest.governance?.officers, '/governance/officers').find(({ value }) =>
    takesIn(value.geography, geography),
  );
  if (named !== undefined) origins.set('/$context/officer', named.at);
  return { from: officer.from, named: named !== undefined, reported: named?.value.reportedOn !== undefined };
}

/** How fast a leak has to be reported, and how fast the runbook has it done. */
function incidentOf(
  law: GeographyLaw,
  geography: string,
  manifest: Manifest,
  origins: Map<Pointer, Pointer>,
) {
  if (law.incidentHours === undefined || (geography === 'CN' && !isUnderChineseLaw(manifest)))
    return undefined;
  const designated = manifest.organisation?.criticalInfrastructure === 'designated';
  // Operators of critical information infrastructure have one hour: National cyber incident reporting measures.
  const hours = geography === 'CN' && designated ? 1 : law.incidentHours;
  const { incidents } = manifest.governance ?? {};
  const at = '/governance/incidents/authorities';
  const authority = entriesOf(incidents?.authorities, at).find(({ value }) =>
    takesIn(value.geography, geography),
  );
  if (incidents !== undefined) {
    origins.set('/$context/incident', authority === undefined ? at : join(authority.at, 'hours'));
  }
  return {
    hours,
    runbook: incidents !== undefined,
    ...(authority === undefined ? {} : { declaredHours: authority.value.hours }),
    inTime: authority !== undefined && authority.value.hours <= hours,
  };
}
