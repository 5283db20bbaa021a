import type { Provider } from '../../model/resource.js';
import { unknown } from '../../model/unknown.js';
import { type ApiObject, at, isObject, text } from './api-object.js';
import {
  type Alternatives,
  nodesOfClass,
  nodesOfVolume,
  nodesOfWorkload,
  type Requirement,
} from './nodes.js';

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

/** Volumes of before the drivers: https://kubernetes.io/docs/concepts/storage/volumes/ */
const IN_TREE: Readonly<Record<string, string>> = {
  awsElasticBlockStore: 'aws',
  azureDisk: 'azure',
  gcePersistentDisk: 'gcp',
};

/**
 * Labels that only nodes in one cloud have. Those that people may also give to machines of their own prove nothing:
 * `alibabacloud.com/nodepool-id` and `tke.cloud.tencent.com/nodepool-id` (external nodes), `cce.cloud.com/…` (also the
 * Open Telekom Cloud), `eks.amazonaws.com/compute-type` (hybrid nodes), `node.kubernetes.io/instance-type`.
 *
 * @see https://github.com/aws/containers-roadmap/issues/1451 `eks.amazonaws.com/` is reserved
 * @see https://learn.microsoft.com/en-us/azure/aks/use-system-pools
 */
const NODE_LABELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:eks\.amazonaws\.com\/(?!compute-type$)|karpenter\.k8s\.aws\/|topology\.ebs\.csi\.aws\.com\/)/, 'aws'],
  [/^(?:kubernetes\.azure\.com\/|topology\.disk\.csi\.azure\.com\/)/, 'azure'],
  [/^(?:cloud\.google\.com\/gke-|topology\.gke\.io\/)/, 'gcp'],
  [/^topology\.diskplugin\.csi\.alibabacloud\.com\//, 'alicloud'],
  [/^topology\.com\.tencent\.cloud\.csi\.cbs\//, 'tencentcloud'],
];

/** Labels of nodes: https://kubernetes.io/docs/reference/labels-annotations-taints/#topologykubernetesioregion */
const REGION = /^(?:topology\.kubernetes\.io|failure-domain\.beta\.kubernetes\.io)\/region$/;
/** Drivers have labels of their own for zones: `topology.ebs.csi.aws.com/zone`, `topology.gke.io/zone`. */
const ZONE = /^(?:failure-domain\.beta\.kubernetes\.io|topology\.[\w.-]+)\/zone$/;

/**
 * The cloud and region of volumes and workloads: what binds them to nodes tells the region; the driver of a volume, or a
 * label that only nodes of one cloud have, the cloud. The name of a region means nothing without its cloud, so that other
 * objects have no place.
 */
export function placeOf(type: string, value: ApiObject): Provider | undefined {
  if (type === 'StorageClass.storage.k8s.io')
    return placed(cloudOfDriver(value['provisioner']), nodesOfClass(value));
  if (type === 'PersistentVolume') return placed(cloudOfVolume(value), nodesOfVolume(value));
  const nodes = nodesOfWorkload(type, value);
  return nodes && placed(cloudOfNodes(nodes), nodes);
}

function cloudOfVolume(value: ApiObject): string | undefined {
  const specification = at(value, 'spec');
  const kinds = isObject(specification) ? Object.keys(specification) : [];
  const inTree = kinds.find((kind) => Object.hasOwn(IN_TREE, kind));
  return inTree === undefined ? cloudOfDriver(at(value, 'spec', 'csi', 'driver')) : IN_TREE[inTree];
}

function cloudOfDriver(driver: unknown): string | undefined {
  return DRIVERS.find(([pattern]) => pattern.test(text(driver) ?? ''))?.[1];
}

function cloudOfNodes(nodes: Alternatives): string | undefined {
  const cloudsOf = (requirements: readonly Requirement[]) =>
    requirements.flatMap(({ label }) => NODE_LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? []);
  return agreed(nodes, cloudsOf);
}

function placed(name: string | undefined, nodes: Alternatives): Provider | undefined {
  if (name === undefined) return undefined;
  const region = agreed(nodes, valuesOf(REGION)) ?? agreed(nodes, valuesOf(ZONE), withoutZone);
  return region === undefined
    ? { name, region: unknown('the region of the nodes') }
    : { name, region, source: 'topology' };
}

function valuesOf(label: RegExp): (requirements: readonly Requirement[]) => string[] {
  return (requirements) =>
    requirements.filter((one) => label.test(one.label)).flatMap(({ values }) => values);
}

/** What all alternatives say, each of them by itself. */
function agreed(
  nodes: Alternatives,
  tell: (requirements: readonly Requirement[]) => readonly string[],
  as = (value: string) => value,
): string | undefined {
  const told = nodes.map(tell);
  return told.some((values) => values.length === 0) ? undefined : onlyOne(told.flat(), as);
}

/** The first of values that are all the same. */
function onlyOne(values: readonly string[], as: (value: string) => string): string | undefined {
  return new Set(values.map(as)).size === 1 ? values[0] : undefined;
}

/** `cn-north-1a`, `cn-hangzhou-h`, `ap-shanghai-3` */
function withoutZone(zone: string): string {
  return zone.replace(/-?[a-z0-9]$/, '');
}
