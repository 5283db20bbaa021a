import { expect, test } from '@jest/globals';
import { place } from '../../platforms/read-folder.js';
import { read } from '../support.js';

const DOMAINS = `
components:
  - type: mini-program
    appId: wx0123456789abcdef
    domains:
      request: [https://api.example.com, https://x.execute-api.cn-north-1.amazonaws.com.cn]
      upload:
        - https://lion.oss-ap-southeast-1.aliyuncs.com
`;

async function flowsOf(audience: string) {
  const integration = await read(
    `version: 1\norganisation: { name: Lion Retail, jurisdiction: SG }\naudience: ${audience}${DOMAINS}`,
  );
  const component = integration.resources.find(({ type }) => type === 'component');
  if (component === undefined) throw new Error('no component');
  const { flows = [] } = integration.contextFor(component);
  return flows.map(
    ({ kind, from, to, status }, index) =>
      `${place(component, `/$context/flows/${index}`)} ${kind}: ${String(from.jurisdiction)} -> ${String(to.jurisdiction)}, ${String(status)}`,
  );
}

test.each([
  [
    'people in mainland China only',
    '{ mainlandUsers: targeted }',
    [
      '.wechat-policy/integration.yaml:8:42 collection: CN -> CN, within',
      '.wechat-policy/integration.yaml:10:11 collection: CN -> SG, export',
    ],
  ],
  [
    'people in Singapore, too, whose server it may be',
    '{ mainlandUsers: targeted, geographies: [CN, SG] }',
    [
      '.wechat-policy/integration.yaml:8:42 collection: CN -> CN, within',
      '.wechat-policy/integration.yaml:10:11 collection: SG -> SG, within',
    ],
  ],
  ['nobody in mainland China', '{ mainlandUsers: none, geographies: [MY] }', []],
])('what server domains collect from %s', async (_, audience, expected) => {
  expect(await flowsOf(audience)).toEqual(expected);
});
