/** An object of the Kubernetes API, as a manifest writes it. */
export type ApiObject = Readonly<Record<string, unknown>>;

/** Groups of the API server itself whose names hold no dot; every other group is a domain name. */
const BUILT_IN_GROUPS: ReadonlySet<string> = new Set([
  '',
  'apps',
  'autoscaling',
  'batch',
  'extensions',
  'policy',
]);

/** Groups that borrow the notation for files which no API server ever sees. */
const FOREIGN_GROUPS: ReadonlySet<string> = new Set([
  'kustomize.config.k8s.io',
  'config.kubernetes.io',
  'backstage.io',
]);

/** https://kubernetes.io/docs/reference/using-api/#api-versioning */
const VERSION = /^v\d+(?:(?:alpha|beta)\d+)?$/;

/** The group of an `apiVersion` such as `networking.k8s.io/v1`, '' for the core group; undefined if it is none. */
export function groupOf(apiVersion: string): string | undefined {
  const slash = apiVersion.indexOf('/');
  const group = slash === -1 ? '' : apiVersion.slice(0, slash);
  if (!VERSION.test(apiVersion.slice(slash + 1))) return undefined;
  if (FOREIGN_GROUPS.has(group) || (slash !== -1 && group === '')) return undefined;
  return BUILT_IN_GROUPS.has(group) || group.includes('.') ? group : undefined;
}

/** `Ingress.networking.k8s.io`, and just `Secret` in the core group: the version is no part of what a thing is. */
export function typeOf(kind: string, group: string): string {
  return group === '' ? kind : `${kind}.${group}`;
}

/** `Ingress.networking.k8s.io/shop/web`; the default namespace is left out, as is a name that the server will make. */
export function addressOf(type: string, metadata: ApiObject): string {
  const name = text(metadata['name']) ?? `${text(metadata['generateName']) ?? ''}*`;
  const namespace = text(metadata['namespace']);
  return namespace === undefined || namespace === 'default'
    ? `${type}/${name}`
    : `${type}/${namespace}/${name}`;
}

export function isObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The member at a path of keys. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    value,
  );
}
