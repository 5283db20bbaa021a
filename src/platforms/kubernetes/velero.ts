import type { Flow, FlowEnd } from '../../model/flow.js';
import { placeOfHost } from '../../model/hosts.js';
import { unknown } from '../../model/unknown.js';
import { at, text } from './api-object.js';
import type { FoundObject } from './objects.js';

const BACKUPS = 'BackupStorageLocation.velero.io';
const SNAPSHOTS = 'VolumeSnapshotLocation.velero.io';

/** Plugins of Velero by the clouds that they speak to; each may be written with a domain before it: `velero.io/aws`. */
const PROVIDERS: Readonly<Record<string, string>> = {
  aws: 'aws',
  azure: 'azure',
  gcp: 'gcp',
  alibabacloud: 'alicloud',
};

export function isBackupLocation({ type }: FoundObject): boolean {
  return type === BACKUPS;
}

/**
 * Backups of a cluster go to a bucket. Snapshots of volumes are made where the volumes are, so that their location, if the
 * same file has it, tells where the cluster is.
 *
 * @see https://velero.io/docs/v1.18/api-types/volumesnapshotlocation/
 * @see https://velero.io/docs/v1.9/locations/
 * @see https://github.com/vmware-tanzu/velero-plugin-for-aws/blob/main/volumesnapshotlocation.md
 * @param beside the objects of the same file
 */
export function backupsOf({ value }: FoundObject, beside: readonly FoundObject[]): Flow[] {
  if (at(value, 'spec', 'accessMode') === 'ReadOnly') return [];
  const url = text(at(value, 'spec', 'config', 's3Url'));
  const to = url === undefined ? placeOfLocation(value) : placeOfHost(url);
  const pointer =
    url !== undefined
      ? '/spec/config/s3Url'
      : at(value, 'spec', 'config', 'region') === undefined
        ? '/spec/provider'
        : '/spec/config/region';
  return [
    { kind: 'backup', from: clusterOf(beside), to: to ?? unsettled('the place of the bucket'), at: pointer },
  ];
}

function placeOfLocation(value: unknown): FlowEnd | undefined {
  const plugin = (text(at(value, 'spec', 'provider')) ?? '').replace(/^.*\//, '');
  const name = Object.hasOwn(PROVIDERS, plugin) ? PROVIDERS[plugin] : undefined;
  const region = text(at(value, 'spec', 'config', 'region'));
  if (name === undefined || region === undefined) return undefined;
  return { provider: { name, region } };
}

function clusterOf(beside: readonly FoundObject[]): FlowEnd {
  const places = beside.filter(({ type }) => type === SNAPSHOTS).map(({ value }) => placeOfLocation(value));
  const [first] = places;
  const isOne = new Set(places.map((place) => JSON.stringify(place))).size === 1;
  return first !== undefined && isOne ? first : unsettled('the region of the cluster');
}

function unsettled(what: string): FlowEnd {
  return { territory: unknown(what) };
}
