import { join, type Pointer } from '../../model/pointer.js';
import type { Resource } from '../../model/resource.js';
import type { Folder, Platform, PlatformResult } from '../platform.js';
import { addressOf } from './api-object.js';
import { type FoundObject, objectsIn } from './objects.js';

const EXTENSION = /\.(?:ya?ml|json)$/i;

/**
 * Kubernetes API objects in YAML (any number of documents) and JSON.
 *
 * - type: `Kind.group`, in the core group `Kind`; the version stays in the value (`apiVersion`)
 * - address: `Kind.group/namespace/name`, without the default namespace; `#2` and so on where a file repeats one
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
  const resources = folder.documents.flatMap(objectsIn).map((object) => {
    const address = addressOf(object.type, object.metadata);
    const key = `${object.document.file}\n${address}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return resourceOf(object, count === 1 ? address : `${address}#${count}`);
  });
  return { resources, diagnostics: [] };
}

function resourceOf({ document, pointer: at, type, value }: FoundObject, address: string): Resource {
  // A key that no object has: asking for it gives the head of the object, not its whole body.
  const head = join(at, '');
  return {
    platform: 'kubernetes',
    type,
    address,
    value,
    locate: (pointer: Pointer) => ({
      location: document.locate(pointer === '' ? head : at + pointer),
      related: [],
    }),
    extent: () => document.extent(at),
  };
}
