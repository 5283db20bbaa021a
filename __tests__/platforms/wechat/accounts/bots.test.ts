import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { type Files, place, readFolder } from '../../read-folder.js';

async function bots(files: Files) {
  return (await readFolder(wechat, files)).filter(({ type }) => type === 'wechat_bot');
}

describe('bots', () => {
  test.each<[string, string, unknown, string]>([
    ['.env', 'WECHATY_PUPPET=wechaty-puppet-xp\n', { puppet: 'wechaty-puppet-xp' }, '.env:1:16'],
    [
      'config.json',
      '{\n "channel_type": "wx",\n "group_chat_prefix": []}',
      { channel: 'wx' },
      'config.json:2:18',
    ],
    [
      'compose.yaml',
      'services: {bot: {environment: {CHANNEL_TYPE: "${TYPE}", SINGLE_CHAT_PREFIX: "[]"}}}\n',
      { channel: { $unknown: 'TYPE' } },
      'compose.yaml:1:46',
    ],
  ])('in %s', async (file, text, value, at) => {
    const [bot, ...others] = await bots({ [file]: text });
    expect(others).toEqual([]);
    expect(bot?.value).toEqual(value);
    expect(place(bot, `/${Object.keys(bot?.value ?? {})[0]}`)).toBe(at);
  });

  test.each<[string, string]>([
    ['config.json', '{"channel_type": "wx", "name": "shop"}'],
    ['config.json', '{"puppet": "wechaty-puppet-xp", "channel_type": 3}'],
    ['.env', 'PUPPET=wechaty-puppet-xp\nCHANNEL_TYPE=wx\n'],
    ['a.yaml', 'channel_type: [wx]\nopen_ai_api_key: x\n'],
    ['a.yaml', '- channel_type: wx\n'],
  ])('not in %s: %s', async (file, text) => {
    expect(await bots({ [file]: text })).toEqual([]);
  });
});
