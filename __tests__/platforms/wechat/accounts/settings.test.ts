import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { place, readFolder } from '../../read-folder.js';

const ID = 'wx0123456789abcdef';

async function accounts(path: string, text: string) {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return readFolder(wechat, { [path]: text }, folder);
}

describe('EasyWeChat', () => {
  const TEXT = `<?php
return [
    'defaults' => ['http' => ['timeout' => 5.0]],
    'official_account' => [
        'default' => [
            'app_id' => env('WECHAT_APPID', ''), // AppID
            'secret' => env('WECHAT_SECRET', 'abc'),
            'oauth'  => ['callback' => 'http://www.shop.cn/callback'],
        ],
    ],
    // 'mini_app' => ['default' => ['app_id' => '${ID}', 'secret' => 'abc']],
    'payment' => [
        'shop' => [
            'mch_id' => '1900000109',
            'key'    => 'abc', 'notify_url' => url('/notify'),
        ],
    ],
];
`;

  test('each account of each module is a resource', async () => {
    const found = await accounts('config/wechat.php', TEXT);
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      [
        'wechat_official_account.official_account.default',
        {
          appId: '${WECHAT_APPID:}',
          appSecret: '${WECHAT_SECRET:abc}',
          oauthRedirectUrl: 'http://www.shop.cn/callback',
        },
      ],
      [
        'wechat_pay_merchant.payment.shop',
        { mchId: '1900000109', apiV2Key: 'abc', notifyUrl: { $unknown: 'expression' } },
      ],
    ]);
    expect(place(found[0], '/appSecret')).toBe('config/wechat.php:7:25');
    expect(place(found[1], '/apiV2Key')).toBe('config/wechat.php:15:25');
    expect(place(found[1], '/apiV3Key')).toBe('config/wechat.php:13:9');
  });
});

describe('settings of other frameworks', () => {
  test.each([
    ['config/default.json', `{"wechat": {"appid": "${ID}", "appsecret": "a"}}`, 'wechat_account.wechat'],
    ['config.yaml', `weixin:\n  app_id: ${ID}\n  secret: a\n`, 'wechat_account.weixin'],
    ['config/wechat.json', `{"appid": "${ID}", "secret": "a"}`, 'wechat_account.wechat'],
    ['config.toml', `[wechat.pay]\nmch_id = "1900000109"\n`, 'wechat_pay_merchant.wechat.pay'],
    ['conf.toml', `[mp]\nappid = "${ID}"\nsecret = "a"\n`, 'wechat_account.mp'],
    [
      'uni-id/config.json',
      `{"mp-weixin": {"oauth": {"weixin": {"appid": "${ID}", "appsecret": "a"}}}}`,
      'wechat_account.mp-weixin.oauth.weixin',
    ],
  ])('%s', async (path, text, address) => {
    const found = await accounts(path, text);
    expect(found.map((resource) => resource.address)).toEqual([address]);
  });

  test.each([
    ['locales/zh.json', '{"wechat": {"appId": "应用 ID", "secret": "密钥", "token": "令牌"}}'],
    ['locales/en.json', '{"wechat": {"appId": "App ID", "secret": "App secret", "token": "Token"}}'],
    ['openapi.yaml', 'wechat:\n  properties:\n    appid: {type: string}\n    secret: {type: string}\n'],
    ['config.toml', '[wechat]\ntoken = ""\nsecret = ""\n'],
  ])('%s: translations, schemas and empty forms are none', async (path, text) => {
    expect(await accounts(path, text)).toEqual([]);
  });
});
