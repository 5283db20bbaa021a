import type { HoldingHint } from '../../model/data-map.js';
import type { Resource } from '../../model/resource.js';
import { isUnknown, type Unknown } from '../../model/unknown.js';
import type { Manifest, Transfer } from '../manifest.js';
import { isDataStore } from './data-stores.js';
import { addressTarget, type DeclaredStores, storeTarget } from './declared-stores.js';
import { exportTo } from './exports.js';
import { holdingHintOf } from './holding-hints.js';

/** What a resource holds. */
export interface Holdings {
  /** Where the people live whose data it is: two-letter country codes, CN for mainland China only. */
  readonly subjects: readonly string[];
  readonly classes: readonly string[];
  /** True where nobody declared it. */
  readonly assumed: boolean;
  /** What allows data on people in mainland China to rest where this resource is; absent where nothing does. */
  readonly exportMechanism?: Transfer;
  /** Of what is assumed: what name and tags suggest. For people only. */
  readonly hint?: HoldingHint;
}

/**
 * What the manifest says that a resource holds. Where several entries fit, the last one counts. With a targeted
 * mainland audience, a data store that no entry fits is assumed to hold data on people there.
 *
 * @param jurisdiction where the resource is
 */
export function holdingsOf(
  resource: Resource,
  jurisdiction: string | Unknown | undefined,
  stores: DeclaredStores,
  manifest: Manifest,
  asOf: string,
): Holdings | Unknown | undefined {
  const declared = stores.find(storeTarget(resource));
  if (isUnknown(declared)) return declared;
  const assumed = declared === undefined;
  if (assumed && !(manifest.audience?.mainlandUsers === 'targeted' && isDataStore(resource.type)))
    return undefined;
  const subjects = assumed ? ['CN'] : present(declared.subjects);
  const classes = present(declared?.classes);
  const exportMechanism =
    subjects.includes('CN') || classes.some(isChineseClass)
      ? exportTo(jurisdiction, manifest, asOf, classes)
      : undefined;
  const hint = assumed ? holdingHintOf(resource) : undefined;
  return {
    subjects,
    classes,
    assumed,
    ...(hint === undefined ? {} : { hint }),
    ...(exportMechanism === undefined ? {} : { exportMechanism }),
  };
}

/**
 * What rests at an address that data flows from, whatever its type: with a targeted mainland audience, data on people
 * there unless the manifest says otherwise.
 */
export function holdingsAt(
  address: string,
  stores: DeclaredStores,
  manifest: Manifest,
): Omit<Holdings, 'exportMechanism' | 'hint'> | Unknown {
  const declared = stores.find(addressTarget(address));
  if (isUnknown(declared)) return declared;
  if (declared !== undefined) {
    return { subjects: present(declared.subjects), classes: present(declared.classes), assumed: false };
  }
  const subjects = manifest.audience?.mainlandUsers === 'targeted' ? ['CN'] : [];
  return { subjects, classes: [], assumed: true };
}

/** Important and core data are of mainland China, whomever they are about: Data Security Law, article 21. */
export function isChineseClass(level: string): boolean {
  return level === 'important' || level === 'core';
}

function present(list: readonly (string | undefined)[] | undefined): string[] {
  return (list ?? []).filter((item) => item !== undefined);
}
