import { describe, expect, test } from '@jest/globals';
import { read, resource } from './support.js';

const PLUGIN = 'wx00112233445566aa';

function manifest(...components: string[]): string {
  return `version: 1
organisation: { name: Lion Retail, jurisdiction: SG }
audience: { mainlandUsers: targeted }
components:
${components.map((component) => `  - { type: mini-program, ${component} }\n`).join('')}`;
}

async function guide(text: string, type: string, value: Record<string, unknown>) {
  const { contextFor } = await read(text);
  return contextFor({ ...resource(type), value }).guide as
    | { undeclared?: string[]; names?: boolean }
    | undefined;
}

describe('the privacy guide', () => {
  test.each([
    ['an interface', 'getLocation'],
    ['an interface with wx.', 'wx.startLocationUpdate'],
    ['the kind in Chinese', '位置信息'],
    ['the kind as the page shows it', '收集你的位置信息'],
    ['the key of the interface for third-party platforms', 'Location'],
  ])('declares a kind of data by %s', async (_, name) => {
    const found = await guide(
      manifest(`privacyGuide: { interfaces: ["${name}", 地址] }`),
      'wechat_mini_program',
      {},
    );
    expect(found?.undeclared).toEqual(['chooseLocation', 'choosePoi']);
  });

  test('chosen places are another kind than the place where the user is', async () => {
    const found = await guide(
      manifest('privacyGuide: { interfaces: [选择的位置信息, chooseAddress] }'),
      'wechat_mini_program',
      {},
    );
    expect(found?.undeclared).toContain('getLocation');
    expect(found?.undeclared).not.toContain('choosePoi');
  });

  const two = [
    'appId: wx0123456789abcdef, privacyGuide: { interfaces: [getLocation, chooseAddress, choosePoi] }',
    'appId: wx0123456789abcd00, privacyGuide: { interfaces: [] }',
  ];
  test.each([
    ['the only one, without AppID', [two[0] as string], {}, 0],
    ['one of two, by AppID', two, { appid: 'wx0123456789abcdef' }, 0],
    ['the other, by AppID', two, { appid: 'wx0123456789abcd00' }, 12],
    ['one of two, not known which', two, {}, undefined],
    ['an AppID that is not declared', two, { appid: 'wxffffffffffffffff' }, undefined],
    ['only one, with another AppID', [two[0] as string], { appid: 'wxffffffffffffffff' }, undefined],
    ['one that is retired', [`${two[0]}, status: retired`], {}, undefined],
    ['one without guide', ['appId: wx0123456789abcdef'], {}, undefined],
  ])('belongs to %s', async (_, components, value, undeclared) => {
    const found = await guide(manifest(...components), 'wechat_mini_program', value);
    expect(found?.undeclared?.length).toBe(undeclared);
  });

  test.each([
    ['a plugin that it names', `privacyGuide: { interfaces: [], plugins: [${PLUGIN}] }`, PLUGIN, true],
    ['another', 'privacyGuide: { interfaces: [], plugins: [wx0123456789abcdef] }', PLUGIN, false],
    ['any, where it names none', 'privacyGuide: { interfaces: [] }', PLUGIN, false],
    ['one without provider', 'privacyGuide: { interfaces: [] }', undefined, undefined],
    ['any, without guide', 'appId: wx0123456789abcdef', PLUGIN, undefined],
  ])('and %s', async (_, component, provider, names) => {
    const value = provider === undefined ? {} : { provider };
    expect((await guide(manifest(component), 'wechat_plugin_use', value))?.names).toBe(names);
  });
});
