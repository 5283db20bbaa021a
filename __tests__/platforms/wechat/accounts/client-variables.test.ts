import { expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { place, readFolder } from '../../read-folder.js';

async function published(file: string, text: string) {
  const found = await readFolder(wechat, { [file]: text }, file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  return found
    .filter(({ type }) => type === 'wechat_client_variables')
    .map((one) => [one.value, ...Object.keys(one.value).map((key) => place(one, `/${key}`))]);
}

test.each([
  ['.env.production', 'VITE_WX_APP_SECRET=abc', { appSecret: 'abc' }, '1:20'],
  ['.env', 'VUE_APP_WECHAT_PAY_API_V3_KEY=${V3}', { apiV3Key: '${V3}' }, '1:31'],
  ['.env', 'TARO_APP_MCH_KEY=abc', { apiV2Key: 'abc' }, '1:18'],
  ['.env', 'NEXT_PUBLIC_WECOM_CORP_ID=ww1\nNEXT_PUBLIC_WECOM_SECRET=abc', { secret: 'abc' }, '2:26'],
  ['.env', 'REACT_APP_APP_ID=wx0123456789abcdef\nREACT_APP_APP_SECRET=abc', { appSecret: 'abc' }, '2:22'],
  [
    '.env',
    'VITE_WX_APPID=wx0123456789abcdef\nVITE_WX_ENCODING_AES_KEY=abc',
    { encodingAesKey: 'abc' },
    '2:26',
  ],
  [
    'compose.yaml',
    'services: { web: { environment: { VITE_WECHAT_APP_SECRET: "${WX}" } } }',
    { appSecret: '${WX}' },
    '1:59',
  ],
  [
    'compose.yaml',
    'services: { web: { build: { args: ["VITE_WX_APP_SECRET=abc"] } } }',
    { appSecret: 'abc' },
    '1:36',
  ],
  [
    '.github/workflows/build.yml',
    'jobs:\n  build:\n    env:\n      VITE_WX_SECRET: ${{ secrets.WX_SECRET }}\n',
    { appSecret: '${{ secrets.WX_SECRET }}' },
    '4:23',
  ],
  [
    'cloudbaserc.json',
    '{"envId": "x", "framework": {"plugins": {"site": {"use": "@cloudbase/framework-plugin-website@1.3.5",\n"inputs": {"envVariables": {"WX_SECRET": "{{env.WX_SECRET}}"}}}}}}',
    { appSecret: '{{env.WX_SECRET}}' },
    '2:42',
  ],
  [
    'config/prod.js',
    `module.exports = { env: { NODE_ENV: '"production"' }, mini: {},\n defineConstants: { WX_APP_SECRET: '"abc"' } }`,
    { appSecret: 'abc' },
    '2:36',
  ],
  [
    'config/dev.js',
    'export default { h5: {}, env: { WX_SECRET: JSON.stringify(process.env.WX_SECRET) } }',
    { appSecret: '${WX_SECRET}' },
    '1:44',
  ],
])('%s: %s', async (file, text, value, at) => {
  expect(await published(file, text)).toEqual([[value, `${file}:${at}`]]);
});

test.each([
  ['.env', 'VITE_WX_APPID=wx0123456789abcdef\nVITE_WX_MAP_KEY=abc\nVITE_WX_TOKEN=abc'],
  [
    '.env',
    'VITE_WX_PAY_PUBLIC_KEY=abc\nVITE_WX_PAY_MCH_ID=1900000109\nVITE_WX_PAY_PUBLIC_KEY_ID=PUB_KEY_ID_1',
  ],
  ['.env', 'VITE_APP_SECRET=abc\nVUE_APP_SECRET=abc\nVITE_JWT_SECRET=abc\nREACT_APP_API_KEY=abc'],
  ['.env', 'VITE_WX_APPID=wx0123456789abcdef\nVITE_WX_SECRET_KEY=abc\nVITE_WX_AES_KEY=abc'],
  ['.env', 'VITE_ALIPAY_APP_SECRET=abc\nVITE_DOUYIN_MINI_PROGRAM_SECRET=abc'],
  ['.env', 'WX_APPID=wx0123456789abcdef\nWX_APP_SECRET=abc\nMY_VITE_WX_SECRET=abc'],
  [
    'cloudbaserc.json',
    '{"envId": "x", "framework": {"plugins": {"api": {"use": "@cloudbase/framework-plugin-node", "inputs": {"envVariables": {"WX_SECRET": "{{env.WX_SECRET}}"}}}}}}',
  ],
  [
    'config/index.js',
    'module.exports = { env: { WX_SECRET: process.env.WX_SECRET }, port: 80 } // no mini program',
  ],
  ['deploy.yaml', 'containers: [{ args: ["--VITE_WX_APP_SECRET=abc", "VITE_WX_APPID=wx0123456789abcdef"] }]'],
])('%s: nothing that only a server may know (%#)', async (file, text) => {
  expect(await published(file, text)).toEqual([]);
});
