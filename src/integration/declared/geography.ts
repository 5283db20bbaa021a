import { join, type Pointer } from '../../model/pointer.js';
import { daysBetween } from '../dates.js';
import { type GeographyLaw, lawOf, takesIn } from '../geographies.js';
import { type Assessment, entriesOf, type Manifest } from '../manifest.js';
import { DOCUMENTS } from '../registry.js';
import type { Entry } from './entry.js';
import {
  dataOn,
  geographiesOf,
  isEstablishedIn,
  isMainlandOperated,
  isSensitive,
  isUnderChineseLaw,
  liveComponents,
  type Placed,
  peopleIn,
} from './scope.js';

/**
 * Where users are: `geography.DE`, with what the law there asks and what is declared for it.
 *
 * `$context`: `known` (is the law in our table), `law`, `restriction`, `notice`, `assessment`, `transfer`,
 * `representative`, `officer`, `incident`; what does not apply is absent.
 */
export function geographyEntries(manifest: Manifest, asOf: string): Entry[] {
  return geographiesOf(manifest).map((place) => geographyEntry(place, manifest, asOf));
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
    assessment: assessmentOf(law, geography, manifest, asOf, origins),
    transfer: transferOf(law, geography, manifest, asOf, origins),
    representative: representativeOf(law, geography, manifest, origins),
    officer: officerOf(law, geography, manifest, origins),
    incident: incidentOf(law, geography, manifest, origins),
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

/** Why the law asks for an assessment where it does so only at a high risk: GDPR article 35 and its like. */
function triggersOf(geography: string, manifest: Manifest): string[] {
  const data = dataOn(geography, manifest).map(({ value }) => value);
  const found = {
    sensitive: data.some(isSensitive),
    minors: (manifest.audience?.minors ?? 'none') !== 'none',
    profiling: data.some(({ purposes }) => purposes?.includes('profiling')),
  };
  return Object.entries(found).flatMap(([name, there]) => (there ? [name] : []));
}

/** `status`: `missing`, `expired` (its `reviewBy` is over), `undated`, `partial` (a risk is left out) or `current`. */
function assessmentOf(
  law: GeographyLaw,
  geography: string,
  manifest: Manifest,
  asOf: string,
  origins: Map<Pointer, Pointer>,
) {
  const { assessment: demand, assessmentType: type } = law;
  if (type === undefined || demand === 'none') return undefined;
  const triggers = triggersOf(geography, manifest);
  const demanded = demand === 'required' || triggers.length > 0;
  const made = entriesOf(manifest.assessments, '/assessments')
    .filter(({ value }) => value.type === type && takesIn(value.geography, geography))
    .sort((a, b) => (a.value.date > b.value.date ? -1 : 1));
  const latest = made[0];
  if (latest === undefined) return { type, demand, demanded, triggers, status: 'missing' };
  origins.set('/$context/assessment', `${latest.at}/reviewBy`);
  const { reviewBy, sha256, reference } = latest.value;
  return {
    type,
    demand,
    demanded,
    triggers,
    status: statusOf(latest.value, triggers, asOf),
    evidence: sha256 !== undefined || reference !== undefined,
    ...(reviewBy === undefined ? {} : { daysLeft: daysBetween(asOf, reviewBy) }),
    /** Older than the text of the WeChat Privacy Policy in force, which it should have taken into account. */
    beforePolicyChange: latest.value.date < (DOCUMENTS['wechat-privacy']?.printedDate ?? ''),
  };
}

function statusOf({ reviewBy, covers }: Assessment, triggers: readonly string[], asOf: string): string {
  if (reviewBy === undefined) return 'undated';
  if (daysBetween(asOf, reviewBy) < 0) return 'expired';
  return covers !== undefined && triggers.some((risk) => !covers.includes(risk)) ? 'partial' : 'current';
}

/**
 * A component that Weixin runs brings the data of users elsewhere to mainland China. `status`: `undeclared`,
 * `not-accepted` (the law there does not know the mechanism), `expired` or `declared`.
 */
function transferOf(
  law: GeographyLaw,
  geography: string,
  manifest: Manifest,
  asOf: string,
  origins: Map<Pointer, Pointer>,
) {
  const component = liveComponents(manifest).find(({ value }) => isMainlandOperated(value));
  if (geography === 'CN' || component === undefined) return undefined;
  const accepted = law.mechanisms;
  const declared = entriesOf(manifest.transfers, '/transfers').filter(
    ({ value }) => value.to === 'CN' && takesIn(value.from, geography),
  );
  const sound = declared.filter(({ value }) => accepted.includes(value.mechanism));
  const valid = sound.find(
    ({ value }) => value.validUntil === undefined || daysBetween(asOf, value.validUntil) >= 0,
  );
  const shown = valid ?? sound[0] ?? declared[0];
  if (shown !== undefined)
    origins.set('/$context/transfer', `${shown.at}/${sound.length > 0 ? 'validUntil' : 'mechanism'}`);
  const status = valid ? 'declared' : sound[0] ? 'expired' : declared[0] ? 'not-accepted' : 'undeclared';
  return { to: 'CN', accepted, status };
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
    ({ value }) => takesIn(value.geography, geography) || takesIn(geography, value.geography),
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
