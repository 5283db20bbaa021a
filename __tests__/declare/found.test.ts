import { describe, expect, test } from '@jest/globals';
import { foundIn, isTelling } from '../../src/declare/found.js';
import type { Resource } from '../../src/model/resource.js';

const OURS = 'wx5ca1ab1e0c0ffee5';
const OTHER = 'wxdecade0ff1ce5eed';

function resource(
  type: string,
  value: Record<string, unknown>,
  more: Partial<Resource> & { file?: string } = {},
): Resource {
  const { file = 'a.json', ...rest } = more;
  const location = { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  return {
    platform: 'wechat',
    type,
    address: `${type}.main`,
    value,
    locate: () => ({ location, related: [] }),
    extent: () => location,
    ...rest,
  };
}

describe('components', () => {
  test.each<[string, Resource[], unknown]>([
    [
      'of a project',
      [resource('wechat_project', { appid: OURS, compileType: 'miniprogram' })],
      [{ type: 'mini-program', appId: OURS, file: 'a.json' }],
    ],
    [
      'of a game: what the project says wins over an account that only has the AppID',
      [
        resource('wechat_mini_program_account', { appId: OURS }, { file: '.env' }),
        resource('wechat_project', { appid: OURS, compileType: 'game' }),
        resource('wechat_mini_game', {}),
      ],
      [{ type: 'mini-game', appId: OURS, file: 'a.json' }],
    ],
    [
      'without an AppID that could be one',
      [resource('wechat_mini_program', { pages: [] }), resource('wechat_project', { appid: 'touristappid' })],
      [{ type: 'mini-program', file: 'a.json' }],
    ],
    [
      'once, though several files name them',
      [
        resource('wechat_official_account', { appId: OURS }, { file: 'b.env' }),
        resource('wechat_official_account', { appId: OURS }, { file: 'a.env' }),
        resource('wechat_official_account', { appSecret: '${SECRET}' }, { file: 'c.env' }),
      ],
      [{ type: 'official-account', appId: OURS, file: 'a.env' }],
    ],
    [
      'of every kind, in the order of the schema',
      [
        resource('wecom_app', { corpId: 'ww0f1e2d3c4b5a6978', agentId: '1000002' }),
        resource('wechat_pay_merchant', { mchId: '1699990042' }),
        resource('wechat_open_platform', { appId: OTHER }),
        resource('wechat_official_account', { appId: OURS }),
      ],
      [
        { type: 'official-account', appId: OURS, file: 'a.json' },
        { type: 'third-party-platform', appId: OTHER, file: 'a.json' },
        { type: 'weixin-pay', appId: '1699990042', file: 'a.json' },
        { type: 'wecom', appId: 'ww0f1e2d3c4b5a6978', file: 'a.json' },
      ],
    ],
    [
      'whose ids are made up, unknown or something else',
      [
        resource('wechat_official_account', { appId: 'wx1234567890abcdef' }),
        resource('wechat_mini_program_account', { appId: { $unknown: 'var.app' } }),
        resource('wechat_pay_merchant', { mchId: 'sk_live_0a1b2c3d' }),
      ],
      [
        { type: 'mini-program', file: 'a.json' },
        { type: 'official-account', file: 'a.json' },
        { type: 'weixin-pay', file: 'a.json' },
      ],
    ],
  ])('%s', (_, resources, expected) => {
    expect(foundIn(resources).components).toEqual(expected);
  });

  test('an AppID of unknown kind is told apart, unless another file tells its kind', () => {
    const account = resource('wechat_account', { appId: OURS }, { file: '.env' });
    expect(foundIn([account]).undetermined).toEqual([{ appId: OURS, file: '.env' }]);
    expect(foundIn([account, resource('wechat_project', { appid: OURS })]).undetermined).toEqual([]);
  });
});

describe('stores', () => {
  const ORDER = { suggests: 'people', word: 'orders', in: 'name' };
  const provider = { name: 'aws', region: 'ap-southeast-1' };

  test.each<[string, Resource, unknown]>([
    [
      'with the place that their region means',
      resource('aws_db_instance', {}, { address: 'aws_db_instance.orders', provider }),
      [{ match: 'aws_db_instance.orders', place: 'SG (aws ap-southeast-1)', hint: ORDER }],
    ],
    [
      'in a place that nobody knows',
      resource('aws_db_instance', {}, { address: 'aws_db_instance.orders' }),
      [{ match: 'aws_db_instance.orders', place: 'place not known', hint: ORDER }],
    ],
    [
      'whose address hides characters, by their type',
      resource('aws_db_instance', {}, { address: 'aws_db_instance.a\u202eb\n', provider }),
      [{ match: '*aws_db_instance.*', place: 'SG (aws ap-southeast-1)' }],
    ],
    [
      'of CloudBase',
      resource('cloudbase_environment', { region: 'ap-shanghai' }, { address: 'cloudbase_environment' }),
      [{ match: 'cloudbase_environment', place: 'CN (tencentcloud ap-shanghai)' }],
    ],
    ['and nothing else', resource('aws_lb', {}, { provider }), []],
  ])('%s', (_, one, expected) => {
    expect([one].filter(isTelling).length).toBe((expected as unknown[]).length);
    expect(foundIn([one]).stores).toEqual(expected);
  });
});

describe('addresses', () => {
  test.each<[string, unknown, string | undefined]>([
    ['as it is', 'https://api.shop.example/wechat', 'https://api.shop.example/wechat'],
    [
      'without name, password, query and fragment',
      'https://u:p@shop.example/n?key=s#t',
      'https://shop.example/n',
    ],
    ['with its port', 'http://shop.example:8080/', 'http://shop.example:8080'],
    ['not a template', 'https://${HOST}/n', undefined],
    ['not a path with a template', 'https://shop.example/{tenant}/n', undefined],
    ['not another scheme', 'javascript:alert(1)', undefined],
    ['not what is no address', 'shop', undefined],
    ['not what is unknown', { $unknown: 'var.url' }, undefined],
  ])('%s', (_, written, expected) => {
    const { callbackUrl, merchants } = foundIn([
      resource('wechat_official_account', { appId: OURS, callbackUrl: written }),
      resource('wechat_pay_merchant', { mchId: '1699990042', notifyUrl: written }),
    ]);
    expect(callbackUrl).toBe(expected);
    expect(merchants).toEqual([
      { merchantId: '1699990042', ...(expected === undefined ? {} : { notifyUrl: expected }) },
    ]);
  });
});

test('apps within the app are listed once, by AppID', () => {
  const found = foundIn([
    resource('wechat_plugin_use', { provider: OTHER, version: '1.0.0' }),
    resource('wechat_plugin_use', { provider: OTHER, version: '2.0.0' }),
    resource('wechat_plugin_use', { provider: 'not an AppID' }),
    resource('wechat_jump_target', { appId: OURS, list: 'embeddedAppIdList' }),
  ]);
  expect(found).toMatchObject({ plugins: [OTHER], miniPrograms: [OURS] });
});
