import { isMainlandOperated, isOfOpenPlatform } from '../component-types.js';
import { isOfTencent } from '../declared/certification.js';
import { contentOf } from '../declared/component.js';
import { geographiesOf, liveComponents, type Placed, registrantOf } from '../declared/scope.js';
import { type Certification, type Component, entriesOf, type Manifest, type Store } from '../manifest.js';
import type { Required } from './acknowledgements.js';
import { dialCodeOf } from './dial-codes.js';

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
    ...once('export-necessity', mechanismsOf(manifest, NECESSITY)),
    ...once(
      'foreign-authority-requests',
      manifest.audience?.mainlandUsers === 'targeted' && reachesAbroad(manifest)
        ? ['/audience/mainlandUsers']
        : [],
    ),
    ...once('free-trade-zone-list', mechanismsOf(manifest, new Set(['exempt:free-trade-zone']))),
    ...once('governing-law', [...accounts.map(({ at }) => `${at}/dialCode`), ...typesOf(live)]),
    ...once(
      'incidental-users',
      manifest.audience?.mainlandUsers === 'incidental' ? ['/audience/mainlandUsers'] : [],
    ),
    ...(live.length === 0
      ? []
      : geographiesOf(manifest).map(({ at, value }) => ({
          id: 'lawful-basis',
          geography: value,
          requiredBy: [at],
        }))),
    ...once(
      'mainland-operated-component',
      manifest.audience?.mainlandUsers === 'none'
        ? typesOf(live.filter(({ value }) => isMainlandOperated(value)))
        : [],
    ),
    ...once('no-end-to-end-encryption', typesOf(live.filter(({ value }) => carriesMessages(value)))),
    ...once('no-mainland-data', holdsNoMainlandData(manifest) ? ['/stores'] : []),
  ];
}

/** Exemptions of article 5 of the CAC provisions of 2024-03-22, for what is necessary. */
const NECESSITY: ReadonlySet<string> = new Set([
  'exempt:contract',
  'exempt:human-resources',
  'exempt:statutory-duty',
  'exempt:emergency',
]);

/** Transfers out of mainland China by one of these mechanisms. */
function mechanismsOf({ transfers }: Manifest, mechanisms: ReadonlySet<string>): string[] {
  return entriesOf(transfers, '/transfers')
    .filter(({ value }) => value.from === 'CN' && mechanisms.has(value.mechanism))
    .map(({ at }) => `${at}/mechanism`);
}

/**
 * Is the audience in mainland China, and yet every store that there could be declared to hold nothing of it: by an
 * empty list, or by an entry for all stores that no later one makes an exception from?
 */
function holdsNoMainlandData({ audience, stores }: Manifest): boolean {
  if (audience?.mainlandUsers !== 'targeted' || stores === undefined) return false;
  if (stores.length === 0) return true;
  // An entry that breaks the schema might have said otherwise.
  const forAll = stores.findLastIndex((store) => store !== undefined && isForAll(store));
  return forAll !== -1 && stores.slice(forAll).every((store) => store && !store.subjects.includes('CN'));
}

function isForAll({ match, type, tags }: Store): boolean {
  return match !== undefined && /^\*+$/.test(match) && type === undefined && tags === undefined;
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
