import type { Required } from './acknowledgements.js';
import { isOfTencent } from './declared/certification.js';
import { geographiesOf, isMainlandOperated, liveComponents, type Placed } from './declared/scope.js';
import { dialCodeOf } from './dial-codes.js';
import { type Component, entriesOf, type Manifest } from './manifest.js';

/** Components by which people write to each other, or the organisation to them. */
const MESSAGING: ReadonlySet<string> = new Set(['official-account', 'service-account', 'wecom']);

/**
 * What only a person can judge and has to be on record for this deployment, by the statements of
 * `data/statements.json`. Sorted by id and geography.
 */
export function requiredStatements(manifest: Manifest): Required[] {
  const live = liveComponents(manifest);
  const accounts = entriesOf(manifest.accounts, '/accounts');
  const operated = live.filter(({ value }) => isMainlandOperated(value));
  const certificates = entriesOf(manifest.certifications, '/certifications');
  const statements: Required[] = [
    ...once('arbitration-choice', placesOf(americanPlaces(manifest))),
    ...once('audit-access', typesOf(operated)),
    ...once('availability-and-censorship', typesOf(live)),
    ...once(
      'certification-equivalence',
      certificates.filter(({ value }) => isOfTencent(value)).map(({ at }) => `${at}/holder`),
    ),
    ...once(
      'connected-persons',
      accounts.filter(({ value }) => dialCodeOf(value.dialCode) !== '+86').map(({ at }) => `${at}/dialCode`),
    ),
    ...once(
      'foreign-authority-requests',
      manifest.audience?.mainlandUsers === 'targeted' ? ['/audience/mainlandUsers'] : [],
    ),
    ...once('governing-law', [...accounts.map(({ at }) => `${at}/dialCode`), ...typesOf(live)]),
    ...(live.length === 0
      ? []
      : geographiesOf(manifest).map(({ at, value }) => ({
          id: 'lawful-basis',
          geography: value,
          requiredBy: [at],
        }))),
    ...once('no-end-to-end-encryption', typesOf(live.filter(({ value }) => MESSAGING.has(value.type)))),
  ];
  return statements;
}

/** Who accepts the WeChat terms in the United States: accounts of the organisation or an entity established there. */
function americanPlaces({ accounts, organisation, entities }: Manifest): Placed<unknown>[] {
  return entriesOf(accounts, '/accounts').filter(({ value }) => {
    if (dialCodeOf(value.dialCode) === '+86') return false;
    const entity = entities?.find((candidate) => candidate && candidate.id === value.entity);
    return (value.registrant ?? entity?.jurisdiction ?? organisation?.jurisdiction) === 'US';
  });
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
