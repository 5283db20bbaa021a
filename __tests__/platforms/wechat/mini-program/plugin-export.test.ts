import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { type Files, readFolder } from '../../read-folder.js';

async function exportsApi(files: Files, plugin: object, at: 'app' | 'package' = 'app'): Promise<unknown> {
  const plugins = { chat: { version: '1.0.0', provider: 'wx0123456789abcdef', ...plugin } };
  const app = at === 'app' ? { plugins } : { subpackages: [{ root: 'shop/', pages: ['a'], plugins }] };
  const all = { ...files, 'app.json': JSON.stringify({ pages: ['pages/index'], ...app }), 'app.wxss': '' };
  const found = await readFolder(wechat, all);
  return found.find(({ type }) => type === 'wechat_plugin_use')?.context?.['exportsApi'];
}

describe('a plugin that may load a file of the app', () => {
  test.each([
    ['module.exports = wx'],
    ['module.exports = { wx }'],
    ['module.exports = {\n  name: "shop",\n  list: [1, 2],\n  "login": wx.login,\n}'],
    ['module.exports.request = wx.request;'],
    ['exports.api = wx // for the plugin'],
    ['export default { request: wx.request }'],
    ['export default wx;'],
    ['export const pay = wx.requestPayment'],
  ])('is handed the API by: %s', async (code) => {
    expect(await exportsApi({ 'index.js': code }, { export: 'index.js' })).toBe(true);
  });

  test.each([
    ['module.exports = { whoami: "shop" }'],
    ['module.exports = { width: wx.getWindowInfo().windowWidth }'],
    ['module.exports = { theme: wx.env["theme"] }'],
    ['module.exports = { wxId: 1, wx_name: "a", pay(order) { return wx.requestPayment(order) } }'],
    ['module.exports = { options: { wx: true }, text: "wx" }'],
    ['// module.exports = wx\nmodule.exports = {}'],
    ['/* module.exports = { wx }'],
    ['const wx = require("./wx")'],
    ['module.exports = {'],
    [''],
  ])('is not by: %s', async (code) => {
    expect(await exportsApi({ 'index.js': code }, { export: 'index.js' })).toBe(false);
  });

  test('is known whatever the file holds', async () => {
    const part = fc.constantFrom(
      'module.exports',
      '=',
      '{',
      '}',
      '(',
      ',',
      'wx',
      '.login',
      ':',
      '/*',
      '//',
      '\n',
      'a',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts) => {
        const found = await exportsApi({ 'index.js': parts.join('') }, { export: 'index.js' });
        expect(found === true && !parts.includes('wx')).toBe(false);
        expect(typeof found).toBe('boolean');
      }),
    );
  });

  test('from a subpackage, where the path begins there', async () => {
    const files = { 'shop/exports/chat.js': 'module.exports = wx', 'exports/chat.js': '' };
    expect(await exportsApi(files, { export: 'exports/chat.js' }, 'package')).toBe(true);
  });

  test.each([
    ['no such file', { export: 'index.js' }],
    ['a path that leads out', { export: '../index.js' }],
    ['nothing of use', { export: 5 }],
    ['nothing', {}],
  ])('is not known to be, with %s', async (_, plugin) => {
    expect(await exportsApi({}, plugin)).toBeUndefined();
  });
});
