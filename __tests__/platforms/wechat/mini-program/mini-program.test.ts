import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { type Files, place, readFolder } from '../../read-folder.js';

const APP = `{
  // the pages
  "pages": ["pages/index/index", "pages/order/order"],
  "permission": {
    "scope.userLocation": { "desc": "Finds the nearest shop" },
  },
}`;
const PROJECT =
  '{"appid": "wx0123456789abcdef", "compileType": "miniprogram", "setting": {"urlCheck": true}}';

async function types(files: Files, folder = ''): Promise<string[]> {
  return (await readFolder(wechat, files, folder)).map(({ type }) => type);
}

describe('app.json of a mini program', () => {
  test('is known by the style sheet beside it; comments and trailing commas are fine', async () => {
    const files = { 'shop/app.json': APP, 'shop/app.wxss': '' };
    const [app] = await readFolder(wechat, files, 'shop');
    expect(app).toMatchObject({
      platform: 'wechat',
      type: 'wechat_mini_program',
      address: 'wechat_mini_program',
    });
    expect(app?.value['pages']).toEqual(['pages/index/index', 'pages/order/order']);
    expect(place(app, '/permission/scope.userLocation/desc')).toBe('shop/app.json:5:37');
    expect(place(app, '/requiredPrivateInfos')).toBe('shop/app.json:1:1');
  });

  test('is known by the project file beside it', async () => {
    expect(await types({ 'app.json': APP, 'project.config.json': PROJECT })).toEqual([
      'wechat_mini_program',
      'wechat_project',
    ]);
  });

  test('is known by its script and a project file above it', async () => {
    const files = { 'project.config.json': PROJECT, 'miniprogram/app.json': APP, 'miniprogram/app.ts': '' };
    expect(await types(files, 'miniprogram')).toEqual(['wechat_mini_program']);
  });

  test.each(['miniprogramRoot', 'srcMiniprogramRoot'])(
    'is known by a project above that names it in %s',
    async (key) => {
      const project = JSON.stringify({ appid: 'wx0123456789abcdef', setting: {}, [key]: './client/' });
      expect(await types({ 'project.config.json': project, 'client/app.json': APP }, 'client')).toEqual([
        'wechat_mini_program',
      ]);
      expect(await types({ 'project.config.json': project, 'other/app.json': APP }, 'other')).toEqual([]);
    },
  );

  test('is the source of a framework where its root component and a project say so', async () => {
    const files = { 'project.config.json': PROJECT, 'src/app.json': APP, 'src/App.vue': '' };
    expect(await types(files, 'src')).toEqual(['wechat_mini_program']);
  });

  test('alone, or only with a script, it could be anybody’s', async () => {
    expect(await types({ 'app.json': APP })).toEqual([]);
    expect(await types({ 'app.json': APP, 'app.js': '' })).toEqual([]);
  });
});

describe('other app.json files give nothing', () => {
  const beside = { 'app.js': '', 'app.wxss': '', 'project.config.json': PROJECT };
  test.each([
    ['Expo', { expo: { name: 'shop', slug: 'shop' } }],
    ['Expo with pages', { expo: { name: 'shop' }, pages: ['a/b'] }],
    ['React Native', { name: 'shop', displayName: 'Shop' }],
    ['Heroku', { name: 'shop', buildpacks: [{ url: 'heroku/nodejs' }], env: {}, addons: [] }],
    ['AppGallery', { client: { appid: '1' }, pages: 'https://example.org' }],
    ['a site generator', { pages: ['https://example.org/a', 'https://example.org/b'] }],
    ['objects as pages', { pages: [{ path: 'pages/index' }] }],
    ['no page at all', { pages: [] }],
    [
      'an Alipay mini program',
      { pages: ['pages/index'], window: { defaultTitle: 'Shop', titleBarColor: '#fff' } },
    ],
  ])('%s', async (_, app) => {
    const found = await types({ ...beside, 'app.json': JSON.stringify(app) });
    expect(found).toEqual(['wechat_project']);
  });

  test.each([
    ['Alipay', 'app.acss'],
    ['Baidu', 'project.swan.json'],
    ['Douyin', 'app.ttss'],
    ['QQ', 'app.qss'],
  ])('a mini program of %s', async (_, sibling) => {
    const files = {
      'client/app.json': APP,
      'client/app.js': '',
      [`client/${sibling}`]: '',
      'project.config.json': PROJECT,
    };
    expect(await types(files, 'client')).toEqual([]);
  });

  test('a mini program of Douyin with a project file of the same name', async () => {
    const project = JSON.stringify({ appid: 'tt07e3715e98c9aac0', setting: { urlCheck: false } });
    expect(await types({ 'app.json': APP, 'app.js': '', 'project.config.json': project })).toEqual([]);
  });
});

test('a mini program below a project of Douyin gives nothing', async () => {
  const project = JSON.stringify({ appid: 'tt07e3715e98c9aac0', setting: { urlCheck: false } });
  const files = { 'project.config.json': project, 'client/app.json': APP, 'client/app.js': '' };
  expect(await types(files, 'client')).toEqual([]);
});

describe('ext.json', () => {
  test('of a third-party platform is a resource', async () => {
    const files = {
      'ext.json': '{\n  "extEnable": true,\n  "extAppid": "wx0123456789abcdef",\n  "ext": {"host": "x"}\n}',
    };
    const [ext] = await readFolder(wechat, files);
    expect(ext).toMatchObject({ type: 'wechat_mini_program_ext', value: { ext: { host: 'x' } } });
    expect(place(ext, '/ext/host')).toBe('ext.json:4:19');
  });

  test.each([
    [
      'a Standard Notes theme',
      { identifier: 'org.x.theme', name: 'X', content_type: 'SN|Theme', area: 'themes' },
    ],
    ['an Oracle Commerce extension', { extensionID: '1', developerID: '2', version: 1 }],
    ['an Alipay mini program', { extEnable: true, extAppid: '2018042560010160', ext: {} }],
    ['a Douyin mini program', { extEnable: true, extAppid: 'tt5b2b8b3b1b7b4b', ext: {} }],
  ])('%s gives nothing', async (_, ext) => {
    expect(await types({ 'ext.json': JSON.stringify(ext) })).toEqual([]);
  });
});

describe('ext.json without an AppID', () => {
  const text = '{"extEnable": true, "ext": {"storeId": "1"}}';

  test('is WeChat’s, unless what stands around it is another vendor’s', async () => {
    expect(await types({ 'ext.json': text })).toEqual(['wechat_mini_program_ext']);
    expect(await types({ 'ext.json': text, 'app.acss': '' })).toEqual([]);
  });
});

describe('other files near by', () => {
  test.each([
    ['a browser extension', 'manifest.json', { manifest_version: 3, name: 'x', permissions: ['tabs'] }],
    ['a KiCad plugin', 'plugin.json', { name: 'x', identifier: 'com.x', actions: [] }],
    ['a web sitemap', 'sitemap.json', { pages: ['a/b'] }],
  ])('%s is not ours', async (_, name, content) => {
    expect(await types({ [name]: JSON.stringify(content), 'app.js': '' })).toEqual([]);
  });
});
