import { describe, expect, test } from '@jest/globals';
import { MINIMAL, read, resource } from './support.js';

const OURS = 'wx2b03c6e691cd7370';

async function allowed(declarations: string, type: string, value: Record<string, unknown>) {
  const { contextFor, diagnostics } = await read(MINIMAL + declarations);
  const { allowed } = contextFor({ ...resource(type), value });
  return { allowed, problems: diagnostics.filter(({ severity }) => severity !== 'notice').length };
}

describe('the allow list', () => {
  const lists = `allowList: { plugins: [${OURS}], miniPrograms: [] }\n`;

  test.each([
    ['a plugin on the list', 'wechat_plugin_use', { provider: OURS }, true],
    ['another plugin', 'wechat_plugin_use', { provider: 'wx50b5593e81dd937a' }, false],
    ['a plugin without provider', 'wechat_plugin_use', { version: '1.0.0' }, undefined],
    ['a jump, where none is allowed', 'wechat_jump_target', { appId: OURS }, false],
    ['anything else', 'wechat_mini_program', { provider: OURS }, undefined],
  ])('%s', async (_, type, value, expected) => {
    expect(await allowed(lists, type, value)).toEqual({ allowed: expected, problems: 0 });
  });

  test('says nothing about a kind whose list is left out', async () => {
    const { allowed: jump } = await allowed(`allowList: { plugins: [] }\n`, 'wechat_jump_target', {
      appId: OURS,
    });
    expect(jump).toBeUndefined();
    expect((await allowed('', 'wechat_plugin_use', { provider: OURS })).allowed).toBeUndefined();
  });

  test('an entry that is no AppID is reported, and allows nothing', async () => {
    const list = `allowList: { plugins: [chat, ${OURS}] }\n`;
    expect(await allowed(list, 'wechat_plugin_use', { provider: 'chat' })).toEqual({
      allowed: false,
      problems: 1,
    });
    expect((await allowed(list, 'wechat_plugin_use', { provider: OURS })).allowed).toBe(true);
  });
});
