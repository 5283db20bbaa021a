import type { Pointer } from '../../model/pointer.js';
import { isMainlandOperated } from '../component-types.js';
import { takesIn } from '../geographies.js';
import { type Account, type Component, type DataCategory, entriesOf, type Manifest } from '../manifest.js';

export interface Placed<T> {
  readonly at: Pointer;
  readonly value: T;
}

/** Components that are not retired, with their places. */
export function liveComponents(manifest: Manifest): Placed<Component>[] {
  return entriesOf(manifest.components, '/components').filter(({ value }) => value.status !== 'retired');
}

/** Where the person or company that registered an account is established, as far as it is declared. */
export function registrantOf(
  account: Account | undefined,
  { organisation, entities }: Manifest,
): string | undefined {
  const entity = entities?.find((candidate) => candidate && candidate.id === account?.entity);
  return account?.registrant ?? entity?.jurisdiction ?? organisation?.jurisdiction;
}

/** Where users are, with the place that says so; a targeted mainland audience brings CN. */
export function geographiesOf({ audience }: Manifest): Placed<string>[] {
  const listed = entriesOf(audience?.geographies, '/audience/geographies');
  if (audience?.mainlandUsers !== 'targeted' || listed.some(({ value }) => value === 'CN')) return listed;
  return [...listed, { value: 'CN', at: '/audience/mainlandUsers' }];
}

/**
 * Does the law of mainland China on personal data apply? PIPL article 3: where data is processed there (an office, a
 * component that Weixin runs), or goods and services are offered to people there from abroad.
 */
export function isUnderChineseLaw(manifest: Manifest): boolean {
  const { organisation, audience } = manifest;
  return (
    organisation?.jurisdiction === 'CN' ||
    organisation?.presenceInMainland === true ||
    audience?.mainlandUsers === 'targeted' ||
    (audience?.geographies ?? []).includes('CN') ||
    liveComponents(manifest).some(({ value }) => isMainlandOperated(value))
  );
}

/** Is the organisation, or a company that takes part, established in the geography? */
export function isEstablishedIn(geography: string, { organisation, entities }: Manifest): boolean {
  if (geography === 'CN' && organisation?.presenceInMainland === true) return true;
  const places = [organisation?.jurisdiction, ...(entities ?? []).map((entity) => entity?.jurisdiction)];
  // An establishment anywhere in the Union counts for all of it.
  return places.some(
    (place) =>
      place !== undefined &&
      (takesIn(geography, place) ||
        takesIn(place, geography) ||
        (takesIn('EEA', geography) && takesIn('EEA', place))),
  );
}

/** The kinds of data on people of a geography; those that name no people count everywhere. */
export function dataOn(geography: string, manifest: Manifest): Placed<DataCategory>[] {
  return entriesOf(manifest.data, '/data').filter(({ value: { subjects } }) => {
    const named = Object.entries(subjects ?? {});
    return named.length === 0 || named.some(([place, people]) => people > 0 && overlaps(place, geography));
  });
}

/**
 * How many people of a geography the data is about, at least: the largest number among the kinds, since the same
 * people may be in several.
 */
export function peopleIn(geography: string, manifest: Manifest): number {
  const numbers = entriesOf(manifest.data, '/data').map(({ value: { subjects } }) =>
    Object.entries(subjects ?? {})
      .filter(([place]) => takesIn(geography, place))
      .reduce((sum, [, people]) => sum + people, 0),
  );
  return Math.max(0, ...numbers);
}

/** Is one of them part of the other? */
export function overlaps(a: string, b: string): boolean {
  return takesIn(a, b) || takesIn(b, a);
}

export function isSensitive({ class: level, nature }: DataCategory): boolean {
  return (
    level === 'sensitive' || (nature ?? []).some((kind) => kind !== undefined && !CONFIDENTIAL_ONLY.has(kind))
  );
}

/** Kept secret for other reasons than a person's privacy. */
const CONFIDENTIAL_ONLY: ReadonlySet<string> = new Set(['government', 'privileged', 'confidential']);
