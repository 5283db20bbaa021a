import type { Resource } from '../model/resource.js';
import { isUnknown, type Unknown } from '../model/unknown.js';
import { matchesAddress } from './address-pattern.js';
import { isDataStore } from './data-stores.js';
import { daysBetween } from './dates.js';
import type { Manifest, Transfer } from './manifest.js';

/** What a resource holds. */
export interface Holdings {
  /** Where the people live whose data it is: two-letter country codes, CN for mainland China only. */
  readonly subjects: readonly string[];
  readonly classes: readonly string[];
  /** True where nobody declared it. */
  readonly assumed: boolean;
  /** What allows data on people in mainland China to rest where this resource is; absent where nothing does. */
  readonly exportMechanism?: Transfer;
}

/**
 * What the manifest says that a resource holds. Where several entries match, the last one counts. With a targeted
 * mainland audience, a data store that no entry matches is assumed to hold data on people there.
 *
 * @param jurisdiction where the resource is
 */
export function holdingsOf(
  resource: Resource,
  jurisdiction: string | Unknown | undefined,
  manifest: Manifest,
  asOf: string,
): Holdings | undefined {
  const declared = manifest.stores?.findLast(
    (store) => store !== undefined && matchesAddress(store.match, resource.address),
  );
  const assumed = declared === undefined;
  if (assumed && !(manifest.audience?.mainlandUsers === 'targeted' && isDataStore(resource.type)))
    return undefined;
  const subjects = assumed ? ['CN'] : present(declared.subjects);
  const exportMechanism = subjects.includes('CN') ? exportTo(jurisdiction, manifest, asOf) : undefined;
  return {
    subjects,
    classes: present(declared?.classes),
    assumed,
    ...(exportMechanism === undefined ? {} : { exportMechanism }),
  };
}

/**
 * What rests at an address that data flows from, whatever its type: with a targeted mainland audience, data on people
 * there unless the manifest says otherwise.
 */
export function holdingsAt(address: string, manifest: Manifest): Pick<Holdings, 'subjects' | 'assumed'> {
  const declared = manifest.stores?.findLast(
    (store) => store !== undefined && matchesAddress(store.match, address),
  );
  if (declared !== undefined) return { subjects: present(declared.subjects), assumed: false };
  return { subjects: manifest.audience?.mainlandUsers === 'targeted' ? ['CN'] : [], assumed: true };
}

function present(list: readonly (string | undefined)[] | undefined): string[] {
  return (list ?? []).filter((item) => item !== undefined);
}

/** PIPL article 38 and CAC Provisions on Promoting and Regulating Cross-Border Data Flows (2024-03-22), articles 3 to 8. */
const EXPORT_MECHANISMS: ReadonlySet<string> = new Set([
  'security-assessment',
  'standard-contract',
  'certification',
]);

/** Standard contract for flows within the Guangdong-Hong Kong-Macao Greater Bay Area. */
const GREATER_BAY_AREA = { mechanism: 'gba-standard-contract', to: ['HK', 'MO'] };

/** The declared transfer that allows data on people in mainland China to go to, or rest in, a jurisdiction. */
export function exportTo(
  jurisdiction: string | Unknown | undefined,
  manifest: Manifest,
  asOf: string,
): Transfer | undefined {
  if (jurisdiction === undefined || isUnknown(jurisdiction) || jurisdiction === 'CN') return undefined;
  return manifest.transfers?.find(
    (transfer) =>
      transfer !== undefined &&
      transfer.from === 'CN' &&
      transfer.to === jurisdiction &&
      allows(transfer, asOf),
  );
}

function allows({ mechanism, to, validUntil }: Transfer, asOf: string): boolean {
  if (validUntil !== undefined && daysBetween(asOf, validUntil) < 0) return false;
  if (mechanism.startsWith('exempt:')) return true;
  if (validUntil === undefined) return false;
  if (mechanism === GREATER_BAY_AREA.mechanism) return GREATER_BAY_AREA.to.includes(to);
  return EXPORT_MECHANISMS.has(mechanism);
}
