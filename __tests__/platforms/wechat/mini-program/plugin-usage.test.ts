import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { type Files, readFolder } from '../../read-folder.js';

const PLUGINS = { WechatSI: { version: '0.3.5', provider: 'wx069ba97219f66d99' } };
const PAGE: Files = { 'client/app.wxss': '', 'client/pages/index/index.wxml': '<view/>' };

async function used(files: Files, manifest: Files = app()): Promise<unknown> {
  const resources = await readFolder(wechat, { ...PAGE, ...manifest, ...files }, 'client');
  return resources.find(({ type }) => type === 'wechat_plugin_use')?.context?.['used'];
}

function app(more = {}): Files {
  return { 'client/app.json': JSON.stringify({ pages: ['pages/index/index'], plugins: PLUGINS, ...more }) };
}

describe('a declared plugin', () => {
  test.each([
    ['its interface', { 'client/utils/speech.js': "const si = requirePlugin('WechatSI')" }],
    ['its AppID', { 'client/pages/index/index.ts': 'requirePlugin("wx069ba97219f66d99")' }],
    ['its page', { 'client/pages/index/index.wxml': '<navigator url="plugin://WechatSI/talk"/>' }],
    [
      'its component',
      { 'client/pages/index/index.json': '{"usingComponents": {"x": "plugin://WechatSI/x"}}' },
    ],
  ])('is used by whoever names %s', async (_, files: Files) => {
    expect(await used(files)).toBe(true);
  });

  test('is used where app.json names its component for all pages', async () => {
    expect(await used({}, app({ usingComponents: { x: 'plugin://WechatSI/x' } }))).toBe(true);
  });

  test.each([
    ['nobody names it', {}],
    [
      'only notes, other folders and other manifests name it',
      { 'client/README.md': 'WechatSI', 'tools/a.js': 'WechatSI' },
    ],
    [
      'packages are for development only',
      { 'package.json': '{"devDependencies": {"eslint": "9"}, "dependencies": {}}' },
    ],
  ])('is not used where %s', async (_, files: Files) => {
    expect(await used(files)).toBe(false);
  });

  test.each([
    ['packages are installed', { 'package.json': '{"dependencies": {"speech": "1.0.0"}}' }],
    ['packages cannot be read', { 'client/package.json': '{' }],
  ])('may be used where %s', async (_, files: Files) => {
    expect(await used(files)).toBeUndefined();
  });

  test('may be used by pages that are elsewhere', async () => {
    const resources = await readFolder(wechat, { ...app(), 'client/app.wxss': '' }, 'client');
    const plugin = resources.find(({ type }) => type === 'wechat_plugin_use');
    expect(plugin?.value).toEqual(PLUGINS.WechatSI);
    expect(plugin?.context?.['used']).toBeUndefined();
  });

  test('of uni-app is looked for in its components', async () => {
    const manifest = {
      'client/manifest.json': JSON.stringify({ 'mp-weixin': { plugins: PLUGINS } }),
      'client/pages.json': '{"pages": [{"path": "pages/index"}]}',
    };
    expect(await used({ 'client/pages/index.vue': '<template/>' }, manifest)).toBe(false);
    expect(await used({ 'client/pages/index.vue': "requirePlugin('WechatSI')" }, manifest)).toBe(true);
  });

  test('of a merchant’s ext.json may be used by code that is elsewhere', async () => {
    const ext = { 'client/ext.json': JSON.stringify({ extAppid: 'wx0123456789abcdef', plugins: PLUGINS }) };
    expect(await used({}, ext)).toBeUndefined();
  });
});
