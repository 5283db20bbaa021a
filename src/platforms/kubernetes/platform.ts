import type { Flow } from '../../model/flow.js';
import { join, type Pointer, segmentsOf } from '../../model/pointer.js';
import type { Resource } from '../../model/resource.js';
import type { Folder, Platform, PlatformResult } from '../platform.js';
import { addressOf } from './api-object.js';
import { type FoundObject, objectsIn } from './objects.js';
import { placeOf } from './places.js';
import { backupsOf, isBackupLocation } from './velero.js';

const EXTENSION = /\.(?:ya?ml|json)$/i;

/**
 * Kubernetes API objects in YAML (any number of documents) and JSON.
 *
 * - type: `Kind.group`, in the core group `Kind`; the version stays in the value (`apiVersion`)
 * - address: `Kind.group/namespace/name`, without the default namespace; `#2` and so on where a file repeats one
 * - provider: of volumes and workloads, where they and what binds them to nodes tell it (`places.ts`)
 * - value: the object as written; `List` and `*List` give one resource for each item
 *
 * Files that only look alike (kustomizations, Helm's `Chart.yaml`, kubeconfig, Compose, workflows) give nothing.
 */
export const kubernetes: Platform = {
  name: 'kubernetes',
  scope: 'file',
  claims: (path) => EXTENSION.test(path),
  recognises: ({ text }) => text.includes('apiVersion') && text.includes('kind'),
  read,
};

function read(folder: Folder): PlatformResult {
  const seen = new Map<string, number>();
  const objects = folder.documents.flatMap(objectsIn);
  const resources = objects.map((object) => {
    const address = addressOf(object.type, object.metadata);
    const key = `${object.document.file}\n${address}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const resource = resourceOf(object, count === 1 ? address : `${address}#${count}`);
    return isBackupLocation(object) ? withFlows(resource, backupsOf(object, objects)) : resource;
  });
  return { resources, diagnostics: [] };
}

function resourceOf({ document, pointer: at, type, value }: FoundObject, address: string): Resource {
  // A key that no object has: asking for it gives the head of the object, not its whole body.
  const head = join(at, '');
  const provider = placeOf(type, value);
  return {
    platform: 'kubernetes',
    type,
    address,
    value,
    ...(provider === undefined ? {} : { provider }),
    locate: (pointer: Pointer) => ({
      location: document.locate(pointer === '' ? head : at + pointer),
      related: [],
    }),
    extent: () => document.extent(at),
  };
}

/** A finding about a flow points to what says where to. */
function withFlows(resource: Resource, flows: readonly Flow[]): Resource {
  return {
    ...resource,
    flows: () => flows,
    locate: (pointer) => {
      const [root, fact, index] = segmentsOf(pointer);
      const isFlow = root === '$context' && fact === 'flows';
      return resource.locate(isFlow ? (flows[Number(index)]?.at ?? '') : pointer);
    },
  };
}
