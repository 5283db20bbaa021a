import { describe, expect, test } from '@jest/globals';
import { kubernetes } from '../../../src/platforms/kubernetes/platform.js';
import { place, readFolder, start } from '../read-folder.js';

async function addresses(text: string, file = 'deploy.yaml'): Promise<string[]> {
  return (await readFolder(kubernetes, { [file]: text })).map(({ address }) => address);
}

const SHOP = `apiVersion: v1
kind: Secret
metadata:
  name: wechat
stringData:
  token: x
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  rules: []
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: default }
`;

describe('API objects', () => {
  test('every document of a file is a resource, named by kind, group, namespace and name', async () => {
    const resources = await readFolder(kubernetes, { 'k8s/shop.yaml': SHOP }, 'k8s');
    expect(resources.map(({ type, address }) => [type, address])).toEqual([
      ['Secret', 'Secret/wechat'],
      ['Ingress.networking.k8s.io', 'Ingress.networking.k8s.io/shop/web'],
      ['Deployment.apps', 'Deployment.apps/api'],
    ]);
    expect(resources[1]?.value).toMatchObject({ apiVersion: 'networking.k8s.io/v1', spec: { rules: [] } });
  });

  test('values and missing values are placed in their own document', async () => {
    const [secret, ingress] = await readFolder(kubernetes, { 'shop.yaml': SHOP });
    expect(place(secret, '/stringData/token')).toBe('shop.yaml:6:10');
    expect(place(ingress, '/spec/tls')).toBe('shop.yaml:13:1');
    expect(ingress && start(ingress.extent())).toBe('shop.yaml:8:1');
  });

  test('custom resources count, in any version of their group', async () => {
    const cluster =
      'apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata: {name: events, namespace: shop}\n';
    expect(await addresses(cluster)).toEqual(['Kafka.kafka.strimzi.io/shop/events']);
  });

  test('JSON manifests are read as YAML ones', async () => {
    const pod = '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "api"}, "spec": {}}';
    const resources = await readFolder(kubernetes, { 'pod.json': pod });
    expect(resources.map(({ address }) => address)).toEqual(['Pod/api']);
    expect(place(resources[0], '/metadata/namespace')).toBe('pod.json:1:37');
  });

  test('a name that the server makes, and one that a file repeats, still give one address each', async () => {
    const job = 'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: sync-}\n';
    expect(await addresses(`${job}---\n${job}`)).toEqual(['Job.batch/sync-*', 'Job.batch/sync-*#2']);
  });
});

describe('lists', () => {
  test('each item of a List is a resource, placed inside the list', async () => {
    const list = `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: ConfigMap
    metadata: {name: a}
  - apiVersion: v1
    kind: Secret
    metadata: {name: b, namespace: shop}
    stringData:
      key: value
`;
    const resources = await readFolder(kubernetes, { 'list.yaml': list });
    expect(resources.map(({ address }) => address)).toEqual(['ConfigMap/a', 'Secret/shop/b']);
    expect(place(resources[1], '/stringData/key')).toBe('list.yaml:11:12');
    expect(place(resources[1], '/type')).toBe('list.yaml:7:5');
  });

  test('items of a typed list take their kind from the list', async () => {
    const list = JSON.stringify({
      apiVersion: 'apps/v1',
      kind: 'DeploymentList',
      metadata: { resourceVersion: '1' },
      items: [{ metadata: { name: 'api' } }],
    });
    expect(await addresses(list, 'list.json')).toEqual(['Deployment.apps/api']);
  });

  test('an object whose kind ends in List, with a name of its own, is an object', async () => {
    const object =
      'apiVersion: net.example.org/v1\nkind: AllowList\nmetadata: {name: office}\nitems: [10.0.0.0/8]\n';
    expect(await addresses(object)).toEqual(['AllowList.net.example.org/office']);
  });

  test('lists inside lists unfold all the way down', async () => {
    const pod = '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"deep"}}';
    const nested = '{"apiVersion":"v1","kind":"List","items":['.repeat(20) + pod + ']}'.repeat(20);
    expect(await addresses(nested, 'deep.json')).toEqual(['Pod/deep']);
  });
});

describe('files that only look alike give nothing', () => {
  test.each([
    [
      'a kustomization',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nmetadata: {name: x}\n',
    ],
    ["Helm's Chart.yaml", 'apiVersion: v2\nname: shop\nversion: 1.0.0\nmaintainers: [{name: kind}]\n'],
    ['a kubeconfig', 'apiVersion: v1\nkind: Config\nclusters: []\ncurrent-context: prod\n'],
    ['a skaffold file', 'apiVersion: skaffold/v4beta6\nkind: Config\nmetadata: {name: shop}\n'],
    [
      'a Backstage catalogue entry',
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: shop}\n',
    ],
    ['a Compose file', 'services:\n  web:\n    environment: {apiVersion: v1, kind: web}\n'],
    ['a workflow', 'on: push\njobs:\n  a:\n    steps: [{run: "echo apiVersion kind"}]\n'],
    ['a Spring file', 'app:\n  apiVersion: v1\n  kind: shop\n'],
    ['an object without metadata', 'apiVersion: v1\nkind: Secret\ndata: {}\n'],
    ['wrong types', 'apiVersion: 1\nkind: [Secret]\nmetadata: {name: x}\n'],
    ['a scalar', '"apiVersion kind"\n'],
  ])('%s', async (_, text) => {
    expect(await addresses(text)).toEqual([]);
  });

  test('text without the two keys is not even parsed', () => {
    expect(kubernetes.recognises({ file: 'a.yaml', text: 'name: x' })).toBe(false);
    expect(kubernetes.recognises({ file: 'a.yaml', text: SHOP })).toBe(true);
    expect(kubernetes.claims('main.tf')).toBe(false);
  });
});
