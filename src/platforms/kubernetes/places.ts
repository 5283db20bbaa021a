import type { Provider } from '../../model/resource.js';
import { unknown } from '../../model/unknown.js';
import { type ApiObject, isObject, text } from './api-object.js';

/** Drivers of volumes, which name their cloud: `ebs.csi.aws.com`, `kubernetes.io/gce-pd`. */
const DRIVERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)csi\.aws\.com$|^kubernetes\.io\/aws-ebs$/, 'aws'],
  [/(?:^|\.)csi\.azure\.com$|^kubernetes\.io\/azure-(?:disk|file)$/, 'azure'],
  [/(?:^|\.)csi\.storage\.gke\.io$|^kubernetes\.io\/gce-pd$/, 'gcp'],
  [/(?:^|\.)csi\.alibabacloud\.com$/, 'alicloud'],
  [/^com\.tencent\.cloud\.csi\./, 'tencentcloud'],
  [/(?:^|\.)csi\.everest\.io$|^everest-csi-provisioner$/, 'huaweicloud'],
  [/(?:^|\.)csi\.volcengine\.com$/, 'volcengine'],
];

/** Labels of nodes: https://kubernetes.io/docs/reference/labels-annotations-taints/#topologykubernetesioregion */
const REGION = /^(?:topology\.kubernetes\.io|failure-domain\.beta\.kubernetes\.io)\/region$/;
/** Drivers have labels of their own for zones: `topology.ebs.csi.aws.com/zone`, `topology.gke.io/zone`. */
const ZONE = /^(?:failure-domain\.beta\.kubernetes\.io|topology\.[\w.-]+)\/zone$/;

/**
 * The cloud and region of volumes: the driver tells one, what binds them to nodes the other. The name of a region means
 * nothing without its cloud, so that other objects have no place.
 */
export function placeOf(type: string, value: ApiObject): Provider | undefined {
  if (type === 'StorageClass.storage.k8s.io')
    return placed(value['provisioner'], termsOf(value['allowedTopologies'], 'matchLabelExpressions'));
  if (type !== 'PersistentVolume') return undefined;
  const driver = at(value, 'spec', 'csi', 'driver');
  const terms = at(value, 'spec', 'nodeAffinity', 'required', 'nodeSelectorTerms');
  return placed(driver, termsOf(terms, 'matchExpressions'));
}

/** One of the label's values has to match. */
interface Term {
  readonly label: string;
  readonly values: readonly string[];
}

function placed(driver: unknown, terms: readonly Term[]): Provider | undefined {
  const [, name] = DRIVERS.find(([pattern]) => pattern.test(text(driver) ?? '')) ?? [];
  if (name === undefined) return undefined;
  const regions = terms.filter(({ label }) => REGION.test(label)).flatMap(({ values }) => values);
  const zones = terms.filter(({ label }) => ZONE.test(label)).flatMap(({ values }) => values);
  const region = onlyOne(regions) ?? onlyOne(zones, withoutZone);
  return { name, region: region ?? unknown('the region of the nodes') };
}

/** The first of values that are all the same. */
function onlyOne(values: readonly string[], as = (value: string) => value): string | undefined {
  return new Set(values.map(as)).size === 1 ? values[0] : undefined;
}

/** `cn-north-1a`, `cn-hangzhou-h`, `ap-shanghai-3` */
function withoutZone(zone: string): string {
  return zone.replace(/-?[a-z0-9]$/, '');
}

/** `[{ <key>: [{ key, values, operator? }] }]` */
function termsOf(list: unknown, key: string): Term[] {
  return listOf(list)
    .flatMap((term) => (isObject(term) ? listOf(term[key]) : []))
    .filter(isObject)
    .filter(({ operator }) => operator === undefined || operator === 'In')
    .map((one) => ({
      label: text(one['key']) ?? '',
      values: listOf(one['values']).filter((value) => typeof value === 'string'),
    }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The member at a path of keys. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    value,
  );
}
