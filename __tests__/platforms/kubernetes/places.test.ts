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
      'that look like a volume only',
      'apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: a }\nspec: [x]\n',
      undefined,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placeIn(text)).toBe(expected);
  });
});
