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

  test.each<[string, string, string[]]>([
    ['a model of OpenAI', 'MODEL=gpt-4o', ['.env:3:7 -> US']],
    ['its address', 'MODEL=gpt-4o\nOPEN_AI_API_BASE=https://api.openai.com/v1', ['.env:4:18 -> US']],
    ['a model of Anthropic', 'MODEL=claude-sonnet-4', ['.env:3:7 -> US']],
    ['a gateway', 'MODEL=gpt-4o\nOPEN_AI_API_BASE=https://llm.shop.cn/v1', []],
    ['a model offered in China', 'MODEL=deepseek-chat', []],
    ['LinkAI', 'MODEL=gpt-4o\nUSE_LINKAI=True', []],
    ['a model that is not known', 'MODEL=${MODEL}', []],
    ['an address that is not known', 'MODEL=gpt-4o\nOPEN_AI_API_BASE=${BASE}', []],
  ])('send what users write to %s', async (_, settings, expected) => {
    const [bot] = await bots({ '.env': `CHANNEL_TYPE=wechatmp\nSINGLE_CHAT_PREFIX=x\n${settings}\n` });
    const flows = (bot?.flows?.() ?? []).map(
      ({ to }, index) => `${place(bot, `/$context/flows/${index}`)} -> ${String(to.territory)}`,
    );
    expect(flows).toEqual(expected);
  });
});
