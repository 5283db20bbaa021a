import type { Pointer } from '../../model/pointer.js';
import { daysBetween } from '../dates.js';
import { type GeographyLaw, takesIn } from '../geographies.js';
import { type Assessment, entriesOf, type Manifest } from '../manifest.js';
import { DOCUMENTS } from '../records/registry.js';
import { dataOn, isEstablishedIn, isSensitive, overlaps } from './scope.js';

/** Where a law does not name its own: high risk as in GDPR article 35. */
const HIGH_RISK = ['sensitive', 'minors', 'profiling'];

/** What an assessment can say that it deals with, in `covers`. */
const COVERABLE: ReadonlySet<string> = new Set(['sensitive', 'minors', 'profiling', 'transfer']);

export interface ImpactAssessment {
  readonly type: string;
  /** Does the law ask for one here: always, or for one of `triggers`? */
  readonly demanded: boolean;
  readonly triggers: readonly string[];
  /** `expired`: its `reviewBy` is over; `partial`: a risk is left out of `covers`. */
  readonly status: 'missing' | 'expired' | 'partial' | 'current';
  /** Older than the text of the WeChat Privacy Policy in force, which it should have taken into account. */
  readonly beforePolicyChange?: boolean;
}

/** What the law of a geography asks for, and the latest assessment of its type that is declared for it. */
export function impactAssessmentOf(
  law: GeographyLaw,
  geography: string,
  manifest: Manifest,
  asOf: string,
  origins: Map<Pointer, Pointer>,
): ImpactAssessment | undefined {
  const { assessment, assessmentType: type } = law;
  if (type === undefined || assessment === 'none') return undefined;
  const triggers = triggersOf(law, geography, manifest);
  const demanded = assessment === 'required' || triggers.length > 0;
  const latest = entriesOf(manifest.assessments, '/assessments')
    .filter(({ value }) => value.type === type && takesIn(value.geography, geography))
    .sort((a, b) => (a.value.date > b.value.date ? -1 : 1))[0];
  if (latest === undefined) return { type, demanded, triggers, status: 'missing' };
  const { at, value } = latest;
  const status = statusOf(value, triggers, asOf);
  origins.set('/$context/assessment/status', `${at}/${status === 'partial' ? 'covers' : 'reviewBy'}`);
  origins.set('/$context/assessment/beforePolicyChange', `${at}/date`);
  return {
    type,
    demanded,
    triggers,
    status,
    // The policy is for accounts outside of mainland China; the Weixin guidelines have no date that is known to us.
    ...(geography === 'CN'
      ? {}
      : { beforePolicyChange: value.date < (DOCUMENTS['wechat-privacy']?.printedDate ?? '') }),
  };
}

function triggersOf(law: GeographyLaw, geography: string, manifest: Manifest): string[] {
  const data = dataOn(geography, manifest).map(({ value }) => value);
  const found: Readonly<Record<string, boolean>> = {
    sensitive: data.some(isSensitive),
    minors: manifest.audience?.minors === 'targeted',
    profiling: data.some(({ purposes }) => purposes?.includes('profiling')),
    entrusting: data.length > 0 && (manifest.processors ?? []).length > 0,
    transfer: leaves(geography, manifest),
  };
  return (law.assessmentTriggers ?? HIGH_RISK).filter((name) => found[name]);
}

/** Does personal data go abroad: by a declared transfer or store, or since only a company abroad processes it? */
function leaves(geography: string, manifest: Manifest): boolean {
  const isAbroad = (place: string | undefined) => place !== undefined && !overlaps(place, geography);
  const isHere = (place: string | undefined) => place !== undefined && overlaps(place, geography);
  return (
    (manifest.transfers ?? []).some(
      (transfer) => transfer && takesIn(transfer.from, geography) && isAbroad(transfer.to),
    ) ||
    (manifest.stores ?? []).some(
      (store) =>
        store?.subjects.some(isHere) &&
        (isAbroad(store.territory) || (store.accessibleFrom ?? []).some(isAbroad)),
    ) ||
    !isEstablishedIn(geography, manifest)
  );
}

function statusOf(
  { reviewBy, covers }: Assessment,
  triggers: readonly string[],
  asOf: string,
): ImpactAssessment['status'] {
  if (reviewBy !== undefined && daysBetween(asOf, reviewBy) < 0) return 'expired';
  const leftOut = triggers.filter((risk) => COVERABLE.has(risk) && !covers?.includes(risk));
  return covers !== undefined && leftOut.length > 0 ? 'partial' : 'current';
}
