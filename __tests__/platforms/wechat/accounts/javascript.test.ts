import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { place, readFolder } from '../../read-folder.js';

describe('cloudbaserc in other syntaxes', () => {
  const JAVASCRIPT = `const envId = process.env.ENV_ID;
module.exports = {
  envId,
  region: 'ap-shanghai',
  functions: [
    { name: 'login', envVariables: { WX_SECRET: process.env.WX_SECRET }, timeout: seconds() },
    ...more,
  ].filter(Boolean),
  databases: [{ collectionName: 'users', aclTag: 'CUSTOM', aclRule: '{"read": true}' }],
  framework: {
    plugins: { fn: { use: '@cloudbase/framework-plugin-function', inputs: { functions: [{ name: 'pay', env: e }] } } },
  },
};
`;

  test('JavaScript gives what JSON gives, and unknowns for code', async () => {
    const found = await readFolder(wechat, { 'cloudbaserc.js': JAVASCRIPT });
    expect(found.map(({ address }) => address)).toEqual([
      'cloudbase_environment',
      'cloudbase_function.pay',
      'cloudbase_database_rule.users',
    ]);
    expect(found[0]?.value).toMatchObject({
      envId: '${ENV_ID}',
      region: 'ap-shanghai',
      functions: { $unknown: 'an expression' },
    });
    expect(found[1]?.value).toEqual({ name: 'pay', env: { $unknown: 'an expression' } });
    expect(found[2]?.value).toMatchObject({ aclRule: { read: true } });
    expect(place(found[0], '/region')).toBe('cloudbaserc.js:4:11');
    expect(place(found[0], '/envId')).toBe('cloudbaserc.js:1:15');
  });

  test('variables of functions are accounts', async () => {
    const text = `module.exports = { functions: [{ name: 'login', envVariables: {
      WX_APPID: 'wx0123456789abcdef', WX_SECRET: process.env.WX_SECRET || 'abc', WX_TOKEN: token() } }] }`;
    const found = await readFolder(wechat, { 'cloudbase.config.js': text });
    const account = found.find(({ type }) => type === 'wechat_account');
    expect(account?.value).toEqual({
      appId: 'wx0123456789abcdef',
      appSecret: '${WX_SECRET:abc}',
      token: '${expression}',
    });
    expect(place(account, '/appSecret')).toBe('cloudbase.config.js:2:50');
  });

  test('YAML', async () => {
    const files = { 'cloudbaserc.yaml': 'envId: shop\nfunctions:\n  - name: login\n' };
    const found = await readFolder(wechat, files);
    expect(found.map(({ address }) => address)).toEqual([
      'cloudbase_environment',
      'cloudbase_function.login',
    ]);
    expect(place(found[1], '/name')).toBe('cloudbaserc.yaml:3:11');
  });

  test.each([
    ['what a function gives', 'module.exports = () => ({ envId: "x" })'],
    ['what a call gives', 'module.exports = load({ envId: "x" })'],
    ['another tool’s settings', 'module.exports = { plugins: ["envId"] }'],
  ])('%s is none', async (_, text) => {
    expect(await readFolder(wechat, { 'cloudbaserc.js': text })).toEqual([]);
  });
});

describe('settings in JavaScript', () => {
  test.each([
    ['config/wechat.js', "module.exports = { appid: 'wx0123456789abcdef', appsecret: 'abc' }", '1:60'],
    ['server/config.js', "export default {\n wx: { appId: 'wx0123456789abcdef', secret: 'abc' } }", '2:45'],
    ['utils/wxConfig.js', "module.exports = { appId: 'wx0123456789abcdef', appSecret: 'abc' }", '1:60'],
    [
      'config/index.js',
      "export default { appid: process.env.WX_ID || 'wx0123456789abcdef',\n secret: 'abc' }",
      '2:10',
    ],
    ['src/config/index.js', "exports.app = { appid: 'wx0123456789abcdef', secret: 'abc' }", '1:54'],
  ])('%s', async (file, text, at) => {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const [account] = await readFolder(wechat, { [file]: text }, folder);
    expect(account).toMatchObject({ type: 'wechat_account', value: { appSecret: 'abc' } });
    expect(place(account, '/appSecret')).toBe(`${file}:${at}`);
  });

  test.each([
    [
      'of another vendor',
      'config/pay.js',
      "// not wx\nmodule.exports = { appId: '2021000000000000', secret: 'abc' }",
    ],
    [
      'that are code',
      'routes/wechat.js',
      "module.exports = (app) => app.use({ appid: 'wx0123456789abcdef' })",
    ],
    [
      'of somebody’s else beside a word about wx',
      'config/index.js',
      "module.exports = { appId: process.env.APP_ID, secret: 'abc' } // wx",
    ],
    ['texts about WeChat', 'config/wechat.js', "module.exports = { appId: '微信 AppID', secret: '密钥' }"],
    [
      'outside of a place for settings',
      'src/a.js',
      "module.exports = { wx: { appId: 'wx0123456789abcdef', secret: 'a' } }",
    ],
    [
      'that are minified',
      'config/wechat.min.js',
      "module.exports={wx:{appId:'wx0123456789abcdef',secret:'a'}}",
    ],
  ])('%s give nothing', async (_, file, text) => {
    expect(await readFolder(wechat, { [file]: text }, file.slice(0, file.lastIndexOf('/')))).toEqual([]);
  });
});
