import type { Required } from './acknowledgements.js';
import { isOfOpenPlatform } from './component-types.js';
import { isOfTencent } from './declared/certification.js';
import { contentOf } from './declared/component.js';
import { geographiesOf, liveComponents, type Placed, registrantOf } from './declared/scope.js';
import { dialCodeOf } from './dial-codes.js';
import { type Certification, type Component, entriesOf, type Manifest } from './manifest.js';

/** Components by which the organisation and people write to each other. */
const MESSAGING: ReadonlySet<string> = new Set(['official-account', 'service-account', 'wecom']);

/**
 * What only a person can judge and has to be on record for this deployment, by the statements of
 * `data/statements.json`. Sorted by id and geography.
 */
export function requiredStatements(manifest: Manifest): Required[] {
  const live = liveComponents(manifest);
  const accounts = entriesOf(manifest.accounts, '/accounts');
  const certificates = entriesOf(manifest.certifications, '/certifications');
  return [
    ...once('arbitration-choice', placesOf(americanPlaces(manifest))),
    ...once('audit-access', typesOf(live.filter(({ value }) => isOfOpenPlatform(value)))),
    ...once('availability-and-censorship', typesOf(live)),
    ...once(
      'certification-equivalence',
      certificates.filter(({ value }) => needsReading(value)).map(({ at }) => `${at}/holder`),
    ),
    ...once(
      'connected-persons',
      accounts.filter(({ value }) => dialCodeOf(value.dialCode) !== '+86').map(({ at }) => `${at}/dialCode`),
    ),
    ...once(
      'foreign-authority-requests',
      manifest.audience?.mainlandUsers === 'targeted' && reachesAbroad(manifest)
        ? ['/audience/mainlandUsers']
        : [],
    ),
    ...once('governing-law', [...accounts.map(({ at }) => `${at}/dialCode`), ...typesOf(live)]),
    ...(live.length === 0
      ? []
      : geographiesOf(manifest).map(({ at, value }) => ({
          id: 'lawful-basis',
          geography: value,
          requiredBy: [at],
        }))),
    ...once('no-end-to-end-encryption', typesOf(live.filter(({ value }) => carriesMessages(value)))),
  ];
}

/** Does anybody or anything outside mainland China take part, on whom or which an authority there has a hold? */
function reachesAbroad({ organisation, entities, audience, stores, transfers }: Manifest): boolean {
  const places = [
    organisation?.jurisdiction,
    ...(entities ?? []).map((entity) => entity?.jurisdiction),
    ...(audience?.geographies ?? []),
    ...(stores ?? []).flatMap((store) => [store?.territory, ...(store?.accessibleFrom ?? [])]),
    ...(transfers ?? []).map((transfer) => transfer?.to),
  ];
  return places.some((place) => place !== undefined && place !== 'CN');
}

/** What the TRUSTe seal of WeChat covers is known, and rules know it. */
function needsReading(certification: Certification): boolean {
  return isOfTencent(certification) && certification.scheme !== 'truste';
}

function carriesMessages(component: Component): boolean {
  return MESSAGING.has(component.type) || contentOf(component).includes('messages');
}

/** Who accepts the WeChat terms in the United States: accounts of the organisation or an entity established there. */
function americanPlaces(manifest: Manifest): Placed<unknown>[] {
  return entriesOf(manifest.accounts, '/accounts').filter(
    ({ value }) => dialCodeOf(value.dialCode) !== '+86' && registrantOf(value, manifest) === 'US',
  );
}

function placesOf(placed: readonly Placed<unknown>[]): string[] {
  return placed.map(({ at }) => at);
}

function typesOf(components: readonly Placed<Component>[]): string[] {
  return components.map(({ at }) => `${at}/type`);
}

/** Nothing that brings it, no statement. */
function once(id: string, requiredBy: readonly string[]): Required[] {
  return requiredBy.length === 0 ? [] : [{ id, requiredBy }];
}
