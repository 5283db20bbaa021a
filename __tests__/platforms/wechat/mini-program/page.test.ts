import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/formats/index.js';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { type Files, place, readFolder } from '../../read-folder.js';

const APP = JSON.stringify({
  pages: ['pages/index/index', '/pages/pay/pay'],
  subpackages: [
    { root: 'shop/', pages: ['pages/cart'], plugins: { chat: { version: '1.0.0', provider: 'wx2' } } },
  ],
  window: { visualEffectInBackground: 'hidden' },
  plugins: { live: { version: '1.0.0', provider: 'wx0123456789abcdef' } },
});
const BESIDE: Files = { 'client/app.json': APP, 'client/app.wxss': '' };
const PAGE =
  '{\n  "navigationBarTitleText": "Pay",\n  "usingComponents": {\n    "x": "plugin://live/player"\n  }\n}';

async function read(file: string, text: string, others: Files = BESIDE) {
  return readFolder(wechat, { ...others, [file]: text }, file.slice(0, file.lastIndexOf('/')));
}

describe('the JSON file beside a page', () => {
  test('is a page where app.json lists it, with its path and what it overrides', async () => {
    const [page] = await read('client/pages/pay/pay.json', PAGE);
    expect(page).toMatchObject({
      type: 'wechat_page',
      address: 'wechat_page.pages/pay/pay',
      value: { navigationBarTitleText: 'Pay' },
      context: { page: 'pages/pay/pay', window: { visualEffectInBackground: 'hidden' } },
    });
    expect(place(page, '/navigationBarTitleText')).toBe('client/pages/pay/pay.json:2:29');
    expect(place(page, '/visualEffectInBackground')).toBe('client/pages/pay/pay.json:1:1');
  });

  test('is one in a subpackage, too', async () => {
    const [page] = await read('client/shop/pages/cart.json', PAGE);
    expect(page?.address).toBe('wechat_page.shop/pages/cart');
  });

  test.each([
    ['that no app lists', 'client/pages/old/old.json', PAGE, BESIDE],
    ['without an app', 'client/pages/pay/pay.json', PAGE, {}],
    [
      'of another vendor’s app',
      'client/pages/pay/pay.json',
      PAGE,
      { 'client/app.json': APP, 'client/app.ttss': '' },
    ],
    [
      'of an app that cannot be read',
      'client/pages/pay/pay.json',
      PAGE,
      { ...BESIDE, 'client/app.json': '{"pages"' },
    ],
    ['without keys of a page', 'client/pages/pay/pay.json', '{"items": []}', BESIDE],
    ['that is a list', 'client/pages/pay/pay.json', '["usingComponents", "navigationBarTitleText"]', BESIDE],
  ])('%s: nothing', async (_, file, text, others: Files) => {
    expect(await read(file, text, others)).toEqual([]);
  });
});

describe('the JSON file beside a component', () => {
  const component = '{"component": true, "usingComponents": {}}';
  const file = 'client/components/price/price.json';
  const markup = { ...BESIDE, 'client/components/price/price.wxml': '' };

  test('is a component where its markup stands beside it', async () => {
    expect(await read(file, component, markup)).toMatchObject([
      { type: 'wechat_component', address: 'wechat_component.components/price/price' },
    ]);
  });

  test.each([
    ['without markup', component, BESIDE],
    ['of a plugin', component, { ...markup, 'client/components/plugin.json': '{}' }],
    ['that is none', '{"component": true}', { 'client/components/price/price.wxml': '' }],
  ])('%s: nothing', async (_, text, others: Files) => {
    expect(await read(file, text, others)).toEqual([]);
  });

  test('inside of a built package: nothing', async () => {
    const built = 'client/miniprogram_npm/ui/price';
    expect(await read(`${built}.json`, component, { ...markup, [`${built}.wxml`]: '' })).toEqual([]);
  });
});

describe('a component of a plugin', () => {
  async function used(target: string, others: Files = BESIDE) {
    const text = `{\n  "usingComponents": {\n    "x": "${target}"\n  }\n}`;
    const found = await read('client/pages/pay/pay.json', text, others);
    return found.filter(({ type }) => type === 'wechat_plugin_component');
  }

  test.each([
    ['the app declares', 'plugin://live/player', true],
    ['a subpackage declares', 'plugin://chat/box', true],
    ['is declared, by its AppID', 'plugin://wx0123456789abcdef/player', true],
    ['nobody declares', 'plugin://map/route', false],
    ['nobody declares, with the name of a member that objects have', 'plugin://__proto__/route', false],
  ])('whose plugin %s', async (_, target, declared) => {
    const [component] = await used(target);
    expect(component?.context).toEqual({ declared });
    expect(place(component, '/plugin')).toBe('client/pages/pay/pay.json:3:10');
  });

  test('whose plugin ext.json adds', async () => {
    const ext =
      '{"extEnable": true, "extAppid": "wx0123456789abcdef", "plugins": {"map": {"version": "1.0.0"}}}';
    expect((await used('plugin://map/route', { ...BESIDE, 'client/ext.json': ext }))[0]?.context).toEqual({
      declared: true,
    });
  });

  test('is not known to be declared where a build fills in the plugins', async () => {
    const app = '{"pages": ["pages/pay/pay"], "plugins": "${PLUGINS}"}';
    const [component] = await used('plugin://map/route', { ...BESIDE, 'client/app.json': app });
    expect(component?.context).toBeUndefined();
  });

  test.each(['plugin-private://wx1/route', '/components/route', 'plugin://${ALIAS}/route'])(
    '%s is none',
    async (target) => {
      expect(await used(target)).toEqual([]);
    },
  );

  test('for all pages stands in app.json', async () => {
    const app = '{"pages": ["a"], "usingComponents": {"x": "plugin://map/route"}}';
    const found = await readFolder(wechat, { 'app.json': app, 'app.wxss': '' });
    expect(found.map(({ address }) => address)).toEqual(['wechat_mini_program', 'wechat_plugin_component.x']);
  });
});

describe('pages.json of uni-app', () => {
  const pages = `{
  "globalStyle": { "navigationStyle": "default" },
  "pages": [
    {
      "path": "pages/pay/pay",
      "style": {
        "navigationBarTitleText": "Pay",
        "h5": { "titleNView": false },
        "mp-weixin": {
          "navigationBarTitleText": "WeChat Pay",
          "usingComponents": { "x": "plugin://live/player", "y": "plugin://map/route" }
        }
      }
    }
  ],
  "subPackages": [{ "root": "shop", "pages": [{ "path": "cart", "style": { "usingComponents": { "z": "plugin://ali/z" } } }] }]
}`;
  const manifest = JSON.stringify({
    'mp-weixin': { plugins: { live: { version: '1.0.0', provider: 'wx1' } } },
    'mp-alipay': { plugins: { ali: { version: '*', provider: '2021' } } },
  });

  test('holds pages, as WeChat gets them', async () => {
    const found = await readFolder(wechat, { 'manifest.json': manifest, 'pages.json': pages });
    const [pay, cart] = found.filter(({ type }) => type === 'wechat_page');
    expect(pay).toMatchObject({
      address: 'wechat_page.pages/pay/pay',
      value: { navigationBarTitleText: 'WeChat Pay' },
      context: { manifest: 'uni-app', page: 'pages/pay/pay', window: { navigationStyle: 'default' } },
    });
    expect(Object.keys(pay?.value ?? {})).toEqual(['navigationBarTitleText', 'usingComponents']);
    expect(place(pay, '/navigationBarTitleText')).toBe('pages.json:10:37');
    expect(cart?.address).toBe('wechat_page.shop/cart');
  });

  test('uses components of plugins that the manifest declares for any vendor', async () => {
    const found = await readFolder(wechat, { 'manifest.json': manifest, 'pages.json': pages });
    const components = found.filter(({ type }) => type === 'wechat_plugin_component');
    expect(components.map(({ address, context }) => [address, context?.['declared']])).toEqual([
      ['wechat_plugin_component.x', true],
      ['wechat_plugin_component.y', false],
      ['wechat_plugin_component.z', true],
    ]);
    expect(place(components[1], '/plugin')).toBe('pages.json:11:66');
  });

  test('without a manifest for WeChat it gives nothing', async () => {
    expect(await readFolder(wechat, { 'pages.json': pages, 'manifest.json': '{"mp-alipay": {}}' })).toEqual(
      [],
    );
  });
});

describe.each([
  ['sitemap.json', '{"rules": [{"action": "allow", "page": "*"}]}', 'wechat_sitemap', 'sitemapLocation'],
  ['theme.json', '{"light": {"bg": "#fff"}, "dark": {"bg": "#000"}}', 'wechat_theme', 'themeLocation'],
])('%s', (name, text, type, key) => {
  const app = { pages: ['pages/index/index'], [key]: `./config/${name}` };
  const beside = { 'client/app.json': JSON.stringify(app), 'client/app.wxss': '' };

  test('is read where app.json names it', async () => {
    expect(await read(`client/config/${name}`, text, beside)).toMatchObject([{ type, address: type }]);
  });

  test.each([
    ['elsewhere', `client/assets/${name}`, text, beside],
    ['without a mini program', `client/config/${name}`, text, {}],
    [
      'of another shape',
      `client/config/${name}`,
      '{"light": {}, "dark": 0, "rules": [{"action": "allow", "page": 1}]}',
      beside,
    ],
  ])('%s: nothing', async (_, file, content, others: Files) => {
    expect(await read(file, content, others)).toEqual([]);
  });
});

test('sitemap.json beside app.json needs no name there', async () => {
  const files = { ...BESIDE, 'client/sitemap.json': '{"rules": [{"action": "disallow", "page": "*"}]}' };
  expect((await readFolder(wechat, files, 'client')).map(({ type }) => type)).toContain('wechat_sitemap');
});

test('app.json is read once, however many pages it lists', async () => {
  const files: Files = {
    ...BESIDE,
    'client/pages/index/index.json': PAGE,
    'client/pages/pay/pay.json': PAGE,
  };
  const list = Object.keys(files);
  const read: string[] = [];
  for (const file of list.filter((path) => path.includes('/pages/'))) {
    const { documents } = await parse({ file, text: PAGE }, 'json');
    const resources = await wechat.read({
      path: file.slice(0, file.lastIndexOf('/')),
      documents,
      exists: (path) => path in files,
      list: () => list,
      read: (path) => {
        read.push(path);
        return files[path];
      },
    });
    expect([...resources.resources].map(({ type }) => type)).toContain('wechat_page');
  }
  expect(read).toEqual(['client/app.json']);
});
