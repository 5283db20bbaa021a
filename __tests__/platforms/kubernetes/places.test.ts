import { describe, expect, test } from '@jest/globals';
import { isUnknown } from '../../../src/model/unknown.js';
import { kubernetes } from '../../../src/platforms/kubernetes/platform.js';
import { readFolder } from '../read-folder.js';

async function placeIn(text: string): Promise<string | undefined> {
  const [resource] = await readFolder(kubernetes, { 'a.yaml': text });
  const { name, region } = resource?.provider ?? {};
  return name && `${name} ${isUnknown(region) ? 'unknown' : String(region)}`;
}

const volume = (driver: string, label: string, values: string, operator = 'In') => `apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  csi: { driver: ${driver}, volumeHandle: orders }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions:
            - { key: ${label}, operator: ${operator}, values: [${values}] }
`;

const storageClass = (provisioner: string, label: string, values: string) => `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: orders }
provisioner: ${provisioner}
allowedTopologies:
  - matchLabelExpressions:
      - { key: ${label}, values: [${values}] }
`;

/** An `In` or other expression for each `label: values`. */
const expressions = (terms: readonly Record<string, string>[], operator = 'In') =>
  terms.map((term) => ({
    matchExpressions: Object.entries(term).map(([key, values]) => ({
      key,
      operator,
      ...(operator === 'In' ? { values: values.split(', ') } : {}),
    })),
  }));

interface Pod {
  readonly selector?: Record<string, string>;
  readonly required?: readonly object[];
  readonly preferred?: readonly object[];
}

const pod = ({ selector, required, preferred }: Pod) => ({
  nodeSelector: selector,
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: required && { nodeSelectorTerms: required },
      preferredDuringSchedulingIgnoredDuringExecution: preferred,
    },
  },
});

const deployment = (bound: Pod, kind = 'Deployment', apiVersion = 'apps/v1') =>
  JSON.stringify({ apiVersion, kind, metadata: { name: 'shop' }, spec: { template: { spec: pod(bound) } } });

const REGION = 'topology.kubernetes.io/region';
const ZONE = 'topology.kubernetes.io/zone';
const EKS = { 'eks.amazonaws.com/nodegroup': 'shop' };

describe('the place of volumes', () => {
  test.each<[string, string, string | undefined]>([
    [
      'of AWS, by zone',
      volume('ebs.csi.aws.com', 'topology.ebs.csi.aws.com/zone', 'cn-north-1a'),
      'aws cn-north-1a',
    ],
    [
      'of Alibaba Cloud, by region',
      volume('diskplugin.csi.alibabacloud.com', 'topology.kubernetes.io/region', 'cn-hongkong'),
      'alicloud cn-hongkong',
    ],
    [
      'of Huawei Cloud, whose region has the name of another one of AWS',
      storageClass('everest-csi-provisioner', 'topology.kubernetes.io/region', 'ap-southeast-1'),
      'huaweicloud ap-southeast-1',
    ],
    [
      'of Tencent Cloud, in two zones of a region',
      storageClass(
        'com.tencent.cloud.csi.cbs',
        'topology.kubernetes.io/zone',
        'ap-shanghai-2, ap-shanghai-4',
      ),
      'tencentcloud ap-shanghai-2',
    ],
    [
      'in two regions',
      storageClass('ebs.csi.aws.com', 'topology.kubernetes.io/zone', 'ap-southeast-1a, ap-southeast-2a'),
      'aws unknown',
    ],
    [
      'anywhere but in a zone',
      volume('ebs.csi.aws.com', 'topology.kubernetes.io/zone', 'cn-north-1a', 'NotIn'),
      'aws unknown',
    ],
    [
      'of a driver that tells no cloud',
      volume('rook-ceph.rbd.csi.ceph.com', 'topology.kubernetes.io/region', 'cn-north-1'),
      undefined,
    ],
    [
      'in one region or, as another alternative, anywhere with fast disks',
      volume('ebs.csi.aws.com', REGION, 'cn-north-1').replace(
        /^ {8}- matchExpressions:\n.*\n/m,
        (term) => `${term}${term.replace(/key: [^,]*/, 'key: disk').replace(/\[.*\]/, '[fast]')}`,
      ),
      'aws unknown',
    ],
    [
      'of before the drivers, by the labels that the cloud gave it',
      `apiVersion: v1
kind: PersistentVolume
metadata:
  name: orders
  labels: { failure-domain.beta.kubernetes.io/region: cn-northwest-1 }
spec: { awsElasticBlockStore: { volumeID: vol-1 } }
`,
      'aws cn-northwest-1',
    ],
    [
      'that look like a volume only',
      'apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: a }\nspec: [x]\n',
      undefined,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placeIn(text)).toBe(expected);
  });
});

describe('the place of workloads', () => {
  test.each<[string, string, string]>([
    ['by selector', deployment({ selector: { ...EKS, [REGION]: 'cn-north-1' } }), 'aws cn-north-1'],
    [
      'by affinity to zones of one region',
      deployment({
        required: expressions([
          { 'cloud.google.com/gke-nodepool': 'a', [ZONE]: 'asia-east2-a, asia-east2-b' },
        ]),
      }),
      'gcp asia-east2-a',
    ],
    [
      'by both together',
      deployment({
        selector: { 'kubernetes.azure.com/agentpool': 'shop' },
        required: expressions([{ [REGION]: 'chinanorth3' }]),
      }),
      'azure chinanorth3',
    ],
    [
      'by a zone whose label is of one cloud',
      deployment(
        { selector: { 'topology.diskplugin.csi.alibabacloud.com/zone': 'cn-hongkong-b' } },
        'StatefulSet',
      ),
      'alicloud cn-hongkong-b',
    ],
    [
      'by alternatives that agree',
      deployment({
        required: expressions([
          { ...EKS, [ZONE]: 'cn-north-1a' },
          { ...EKS, [ZONE]: 'cn-north-1b' },
        ]),
      }),
      'aws cn-north-1a',
    ],
    [
      'of a scheduled job',
      JSON.stringify({
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        metadata: { name: 'export' },
        spec: {
          jobTemplate: { spec: { template: { spec: pod({ selector: { ...EKS, [REGION]: 'eu-west-1' } }) } } },
        },
      }),
      'aws eu-west-1',
    ],
    ['whose region is open', deployment({ selector: EKS }), 'aws unknown'],
    [
      'in either of two regions',
      deployment({
        required: expressions([
          { ...EKS, [REGION]: 'ap-southeast-1' },
          { ...EKS, [REGION]: 'ap-southeast-2' },
        ]),
      }),
      'aws unknown',
    ],
    [
      'in a region, or anywhere in its cloud',
      deployment({ required: expressions([{ ...EKS, [REGION]: 'ap-southeast-1' }, EKS]) }),
      'aws unknown',
    ],
    [
      'in a region by preference only',
      deployment({
        selector: EKS,
        preferred: expressions([{ [REGION]: 'cn-north-1' }]).map((preference) => ({ weight: 1, preference })),
      }),
      'aws unknown',
    ],
    [
      'in a cloud that has to be there, whatever the value',
      deployment({ selector: { [REGION]: 'cn-north-1' }, required: expressions([EKS], 'Exists') }),
      'aws cn-north-1',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placeIn(text)).toBe(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['no cloud', {}],
    ['labels of its owner', { 'example.com/cloud': 'aws' }],
    ['a type of machines', { 'node.kubernetes.io/instance-type': 'm5.large' }],
    ['nodes outside of the cloud that manages them', { 'alibabacloud.com/nodepool-id': 'np1' }],
    ['hybrid nodes', { 'eks.amazonaws.com/compute-type': 'hybrid' }],
    ['a label of two clouds', { 'cce.cloud.com/cce-nodepool': 'shop' }],
    ['two clouds', { ...EKS, 'cloud.google.com/gke-nodepool': 'shop' }],
  ])('no region without its provider: %s', async (_, labels) => {
    for (const region of ['cn-north-1', 'ap-southeast-1', 'cn-hongkong', 'ap-hongkong'])
      expect(await placeIn(deployment({ selector: { ...labels, [REGION]: region } }))).toBeUndefined();
  });

  test.each([
    [
      'an alternative',
      { required: expressions([{ ...EKS, [REGION]: 'cn-north-1' }, { [REGION]: 'cn-north-1' }]) },
    ],
    ['what must not be', { required: expressions([EKS], 'DoesNotExist') }],
    ['what is written in another way', { required: [{ matchExpressions: 'x' }, 7] as unknown as object[] }],
  ])('no cloud by %s', async (_, bound) => {
    expect(await placeIn(deployment({ selector: { [REGION]: 'cn-north-1' }, ...bound }))).toBeUndefined();
  });

  test('of another API with the name of a workload, nothing', async () => {
    const text = deployment({ selector: { ...EKS, [REGION]: 'cn-north-1' } }, 'Deployment', 'example.com/v1');
    expect(await placeIn(text)).toBeUndefined();
  });
});
