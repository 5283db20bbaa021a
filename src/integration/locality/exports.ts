import { isUnknown, type Unknown } from '../../model/unknown.js';
import { daysBetween } from '../dates.js';
import { dataOn, isSensitive } from '../declared/scope.js';
import { takesIn } from '../geographies.js';
import { type DataCategory, entriesOf, type Manifest, type Transfer } from '../manifest.js';
import { carries, type ExportFacts, type Volume } from './export-mechanism.js';

/** What the export mechanism depends on, for a declared transfer out of mainland China. */
export function exportFacts(
  transfer: Transfer,
  manifest: Manifest,
  classes: readonly string[] = [],
): ExportFacts {
  const { organisation } = manifest;
  return {
    class: classOf(transfer, manifest, classes),
    ...volumesOf(manifest),
    criticalInfrastructure: (organisation?.criticalInfrastructure ?? 'no') !== 'no',
    to: transfer.to,
    ...(organisation?.greaterBayArea === undefined ? {} : { greaterBayArea: organisation.greaterBayArea }),
  };
}

const VOLUMES = new WeakMap<Manifest, Pick<ExportFacts, 'general' | 'sensitive'>>();

/** Counted once for a manifest: each store asks. */
function volumesOf(manifest: Manifest): Pick<ExportFacts, 'general' | 'sensitive'> {
  const known = VOLUMES.get(manifest);
  if (known !== undefined) return known;
  const exported = exportedData(manifest);
  const isDeclared = exported.length > 0;
  const volumes = {
    general: volumeOf(
      exported.filter((data) => !isSensitive(data)),
      isDeclared,
    ),
    sensitive: volumeOf(exported.filter(isSensitive), isDeclared),
  };
  VOLUMES.set(manifest, volumes);
  return volumes;
}

/** Kinds of data, those that a transfer names or all of them. */
export function dataOf({ data }: Transfer, manifest: Manifest): DataCategory[] {
  return entriesOf(manifest.data, '/data')
    .map(({ value }) => value)
    .filter(({ id }) => data === undefined || data.includes(id));
}

/** The highest class of what a transfer carries. Data that nobody calls important is not: Provisions, article 2. */
function classOf(transfer: Transfer, manifest: Manifest, classes: readonly string[]): ExportFacts['class'] {
  const carried = dataOf(transfer, manifest);
  const all = [...classes, ...carried.map((data) => data.class)];
  if (all.includes('core')) return 'core';
  if (all.includes('important')) return 'important';
  const onMainland = new Set(dataOn('CN', manifest).map(({ value }) => value));
  return carried.length > 0 && !carried.some((data) => onMainland.has(data)) ? 'none' : 'personal';
}

/** The kinds of data on people in mainland China that some transfer carries out of it: all exports count together. */
function exportedData(manifest: Manifest): DataCategory[] {
  const transfers = entriesOf(manifest.transfers, '/transfers').filter(({ value }) => value.from === 'CN');
  return dataOn('CN', manifest)
    .map(({ value }) => value)
    .filter(({ id }) => transfers.some(({ value: { data } }) => data === undefined || data.includes(id)));
}

/**
 * How many people: the same may be in several kinds, so at least as many as in the largest, and at most all of them.
 * Kinds without a number may hold any.
 */
function volumeOf(data: readonly DataCategory[], isDeclared: boolean): Volume {
  const people = data.map(({ exported }) => (exported === undefined ? undefined : exportedPeople(exported)));
  const known = people.filter((number) => number !== undefined);
  const isComplete = isDeclared && known.length === people.length;
  return {
    atLeast: Math.max(0, ...known),
    atMost: isComplete ? known.reduce((sum, number) => sum + number, 0) : Number.POSITIVE_INFINITY,
  };
}

function exportedPeople(exported: Readonly<Record<string, number>>): number {
  return Object.entries(exported)
    .filter(([place]) => takesIn('CN', place))
    .reduce((sum, [, number]) => sum + number, 0);
}

/** The declared transfer that allows data on people in mainland China to go to, or rest in, a jurisdiction. */
export function exportTo(
  jurisdiction: string | Unknown | undefined,
  manifest: Manifest,
  asOf: string,
  classes: readonly string[] = [],
): Transfer | undefined {
  if (jurisdiction === undefined || isUnknown(jurisdiction) || jurisdiction === 'CN') return undefined;
  return manifest.transfers?.find(
    (transfer) =>
      transfer !== undefined &&
      transfer.from === 'CN' &&
      transfer.to === jurisdiction &&
      isInForce(transfer, asOf) &&
      // Unknown volumes speak against nobody.
      carries(transfer.mechanism, exportFacts(transfer, manifest, classes)) !== false,
  );
}

function isInForce({ mechanism, validUntil }: Transfer, asOf: string): boolean {
  if (validUntil !== undefined) return daysBetween(asOf, validUntil) >= 0;
  return mechanism.startsWith('exempt:');
}
