import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Document } from '../../src/formats/document.js';
import { formatOf, parse } from '../../src/formats/index.js';
import { kubernetes } from '../../src/platforms/kubernetes/platform.js';
import { wechat } from '../../src/platforms/wechat/index.js';

const FILES = [
  'app.json',
  'project.config.json',
  'project.private.config.json',
  'ext.json',
  'cloudbaserc.json',
  'container.config.json',
  'database.rules.json',
  'application.yml',
  'deploy.yaml',
];

/** Words that the platforms look for, so that random documents get past their first questions. */
const KEYS = [
  ...[
    'pages',
    'appid',
    'setting',
    'urlCheck',
    'extAppid',
    'ext',
    'functions',
    'databases',
    'envVariables',
    'name',
  ],
  ...[
    'framework',
    'plugins',
    'use',
    'inputs',
    'collections',
    'collectionName',
    'aclRule',
    'containerPort',
    'envParams',
  ],
  ...[
    'read',
    'write',
    'wx',
    'wechat.pay',
    'mp',
    'configs',
    'appId',
    'secret',
    'mchId',
    'notifyUrl',
    'env',
    'value',
  ],
  ...[
    'apiVersion',
    'kind',
    'metadata',
    'namespace',
    'items',
    'data',
    'stringData',
    'WX_SECRET',
    'MCH_ID',
    '__proto__',
  ],
];
const VALUES = [
  '',
  'wx0123456789abcdef',
  'v1',
  'List',
  'Secret',
  'apps/v1',
  '${X}',
  'miniprogram',
  'a/b',
  'true',
];

const { document: anyValue } = fc.letrec((tie) => ({
  document: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom<unknown>(...VALUES, null, true, 0, 1e21),
    fc.array(tie('document'), { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('document')), { maxLength: 6 }).map(Object.fromEntries),
  ),
}));

describe('whatever a file holds', () => {
  test.each([[wechat], [kubernetes]])(
    '$name reads it without throwing, with places inside the file',
    async (platform) => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...FILES), anyValue, async (file, value) => {
          const text = JSON.stringify(value, null, 1) ?? 'null';
          const { documents } = await parse({ file, text }, formatOf(file) === 'yaml' ? 'yaml' : 'json');
          const { resources: found } = await platform.read({ path: '', documents, exists: () => true });
          const resources = [...found];
          const lines = text.split('\n').length;
          const addresses = resources.map(({ address }) => address);
          expect(new Set(addresses).size).toBe(addresses.length);
          for (const resource of resources) {
            for (const pointer of ['', '/missing', ...Object.keys(resource.value).map((key) => `/${key}`)]) {
              const { startLine, endLine } = resource.locate(pointer).location;
              expect([startLine >= 1, endLine <= lines]).toEqual([true, true]);
            }
            expect(resource.extent().file).toBe(file);
          }
        }),
        { numRuns: 2000 },
      );
    },
  );

  test('positions are not computed where nobody asks for them', async () => {
    const value = { pages: ['pages/index/index'] };
    const document = new Document({ file: 'app.json', text: JSON.stringify(value) }, 'json', 0, value, () => {
      throw new Error('computed');
    });
    const { resources } = await wechat.read({ path: '', documents: [document], exists: () => true });
    expect(resources).toHaveLength(1);
  });
});
