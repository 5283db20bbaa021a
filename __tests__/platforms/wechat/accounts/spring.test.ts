import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { type Files, place, readFolder, start, textAt } from '../../read-folder.js';

async function accounts(files: Files, folder = '') {
  return readFolder(wechat, files, folder);
}

const YAML = `server:
  port: 8080
wx:
  mp:
    configs:
      - appId: wx0123456789abcdef
        secret: \${WX_MP_SECRET}
        token: shop
        aes-key: ""
      - app-id: wxfedcba9876543210
        secret: other
  miniapp:
    appid: wxaaaaaaaaaaaaaaaa
    secret: ENC(abc)
  pay:
    mchId: 1900000109
    apiv3-key: \${WX_PAY_V3_KEY:}
    notify_url: \${PAY_NOTIFY_URL}
`;

describe('WxJava in YAML', () => {
  test('each account is a resource, however its keys are spelt', async () => {
    const found = await accounts({ 'application.yml': YAML });
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      [
        'wechat_official_account.wx.mp.configs[0]',
        { appId: 'wx0123456789abcdef', appSecret: '${WX_MP_SECRET}', token: 'shop', encodingAesKey: '' },
      ],
      ['wechat_official_account.wx.mp.configs[1]', { appId: 'wxfedcba9876543210', appSecret: 'other' }],
      ['wechat_mini_program_account.wx.miniapp', { appId: 'wxaaaaaaaaaaaaaaaa', appSecret: 'ENC(abc)' }],
      [
        'wechat_pay_merchant.wx.pay',
        { mchId: '1900000109', apiV3Key: '${WX_PAY_V3_KEY:}', notifyUrl: { $unknown: 'PAY_NOTIFY_URL' } },
      ],
    ]);
  });

  test('values are placed at the exact line and column, missing ones at the account', async () => {
    const [first, second, , pay] = await accounts({ 'src/main/application.yml': YAML }, 'src/main');
    expect(place(first, '/appSecret')).toBe('src/main/application.yml:7:17');
    expect(place(first, '/encodingAesKey')).toBe('src/main/application.yml:9:18');
    expect(place(second, '/token')).toBe('src/main/application.yml:10:9');
    expect(place(pay, '/privateKeyPath')).toBe('src/main/application.yml:15:3');
    expect(first && start(first.extent())).toBe('src/main/application.yml:6:9');
  });

  test('several accounts inherit what is said once for all', async () => {
    const text = `wechat:
  cp:
    corpId: ww0123456789abcdef
    appConfigs:
      - agentId: 1000002
        secret: abc
        token: t
        aesKey: k
`;
    const found = await accounts({ 'application-prod.yaml': text });
    expect(found.map(({ address }) => address)).toEqual(['wecom_app.wechat.cp.appConfigs[0]']);
    expect(found[0]?.value).toMatchObject({
      corpId: 'ww0123456789abcdef',
      agentId: '1000002',
      encodingAesKey: 'k',
    });
    expect(place(found[0], '/corpId')).toBe('application-prod.yaml:3:13');
  });

  test('maps of tenants, dotted keys and home-made prefixes', async () => {
    const text = `wx.mp.apps:
  shop: {app-id: wx0123456789abcdef, app-secret: a}
  blog: {app-id: wx1123456789abcdef, app-secret: b}
wx.open.app-id: wx2123456789abcdef
wechat:
  appid: wx3123456789abcdef
  secret: c
`;
    const found = await accounts({ 'application.yml': text });
    expect(found.map(({ address }) => address)).toEqual([
      'wechat_official_account.wx.mp.apps.shop',
      'wechat_official_account.wx.mp.apps.blog',
      'wechat_open_platform.wx.open',
      'wechat_account.wechat',
    ]);
  });

  test('below a name of the project’s own, application and merchant in one block', async () => {
    const text = `litemall:
  wx:
    app-id: wx0123456789abcdef
    app-secret: a
    mch-id: 1900000109
    mch-key: b
    notify-url: http://www.example.com/wx/order/pay-notify
wx-pay:
  mch-id: 1900000110
`;
    const found = await accounts({ 'application-core.yml': text });
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      ['wechat_account.litemall.wx', { appId: 'wx0123456789abcdef', appSecret: 'a' }],
      [
        'wechat_pay_merchant.litemall.wx',
        {
          appId: 'wx0123456789abcdef',
          mchId: '1900000109',
          apiV2Key: 'b',
          notifyUrl: { $unknown: 'what replaces a placeholder' },
        },
      ],
      ['wechat_pay_merchant.wx-pay', { mchId: '1900000110' }],
    ]);
  });

  test('documents of other profiles are told apart, and development is marked', async () => {
    const text = `wx: {mp: {appId: a, secret: s}}
---
spring: {config: {activate: {on-profile: dev}}}
wx: {mp: {appId: b, secret: s}}
---
spring: {profiles: prod}
wx: {mp: {appId: c, secret: s}}
`;
    const found = await accounts({ 'application.yml': text });
    expect(found.map(({ address, context }) => [address, context])).toEqual([
      ['wechat_official_account.wx.mp', { overridden: ['appId', 'appSecret'] }],
      ['wechat_official_account.wx.mp#2', { stage: 'development' }],
      ['wechat_official_account.wx.mp#3', {}],
    ]);
    expect(place(found[1], '/appId')).toBe('application.yml:4:18');
  });
});

describe('beside WxJava', () => {
  test('logins by JustAuth, if they are filled in, and levels of loggers', async () => {
    const text = `justauth:
  type:
    wechat_open: {client-id: wx0123456789abcdef, client-secret: '\${SECRET}', ignore-check-state: true}
    WECHAT_ENTERPRISE: {client-id: ww0123456789abcdef, client-secret: s, agent-id: 1000002}
    WECHAT_MP: {client-id: '10**********6', client-secret: '1f7d08**********5b7'}
    GITEE: {client-id: wx0123456789abcdef}
logging:
  level: {root: info, me.chanjar.weixin: debug, cn.binarywang: {wx.miniapp: '\${LEVEL}'}}
`;
    const found = await accounts({ 'application.yml': text });
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      [
        'wechat_account.justauth.type.wechat_open',
        { appId: 'wx0123456789abcdef', appSecret: '${SECRET}', ignoreCheckState: 'true' },
      ],
      [
        'wecom_app.justauth.type.WECHAT_ENTERPRISE',
        { corpId: 'ww0123456789abcdef', secret: 's', agentId: '1000002' },
      ],
      [
        'wechat_client_logging.logging.level',
        { 'me.chanjar.weixin': 'debug', 'cn.binarywang.wx.miniapp': { $unknown: 'LEVEL' } },
      ],
    ]);
    expect(place(found[2], '/me.chanjar.weixin')).toBe('application.yml:8:42');
  });

  test('keys of Tencent Cloud, by their shape', async () => {
    const keys = (id: string) => `wechat: {name: shop}\ncos: {secret-id: ${id}, secretKey: k}\n`;
    const found = await accounts({ 'application.yml': keys('AKIDm7Qx2Vb9Kd4Ls8Wp3Rt6Yh1Nc5Zg0Jf2') });
    expect(found.map(({ address }) => address)).toEqual(['tencent_cloud_credential.cos']);
    expect(await accounts({ 'application.yml': keys('LTAI5tK8m2Xz6Lp9Rw4Tb7Yn') })).toEqual([]);
  });
});

describe('WxJava in properties', () => {
  const text = `# accounts
wx.mp.configs[0].app-id = wx0123456789abcdef
wx.mp.configs[0].secret : abc
wx.mp.configs[0].token = \\
    shop
wx.pay.mchId=1900000109
wx.pay.notifyUrl=http://pay.shop.cn/notify
`;

  test('is the same as in YAML', async () => {
    const found = await accounts({ 'application.properties': text });
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      [
        'wechat_official_account.wx.mp.configs[0]',
        { appId: 'wx0123456789abcdef', appSecret: 'abc', token: 'shop' },
      ],
      ['wechat_pay_merchant.wx.pay', { mchId: '1900000109', notifyUrl: 'http://pay.shop.cn/notify' }],
    ]);
  });

  test('values are placed at their lines, continued lines included', async () => {
    const [account, merchant] = await accounts({ 'application.properties': text });
    expect(place(account, '/appSecret')).toBe('application.properties:3:27');
    expect(place(account, '/token')).toBe('application.properties:5:5');
    expect(place(account, '/encodingAesKey')).toBe('application.properties:2:1');
    expect(place(merchant, '/notifyUrl')).toBe('application.properties:7:18');
  });
});

describe('exact ranges', () => {
  test('of a value that goes on in the next line', async () => {
    const files = { 'application.properties': 'wx.mp.app-id=a\r\nwx.mp.secret=abc\\\r\n   def\r\n' };
    const [account] = await accounts(files);
    expect(account?.value['appSecret']).toBe('abcdef');
    expect(textAt(account, '/appSecret', files)).toBe('abc\\\n   def');
  });

  test('in the second document of a file, in block scalars and anchors', async () => {
    const text = `a: 1
--- # production
wx:
  mp:
    appId: &id wx0123456789abcdef
    secret: >-
      abc
  miniapp: {appid: *id, secret: "d"}
`;
    const files = { 'application.yml': text };
    const [mp, miniapp] = await accounts(files);
    expect(textAt(mp, '/appSecret', files).trim()).toBe('>-\n      abc');
    expect(miniapp?.value).toEqual({ appId: 'wx0123456789abcdef', appSecret: 'd' });
    expect(textAt(miniapp, '/appSecret', files)).toBe('"d"');
    expect(place(miniapp, '/appId')).toBe('application.yml:8:20');
  });
});

describe('addresses that are filled in elsewhere', () => {
  test.each([
    ['${PAY_NOTIFY_URL:http://localhost/notify}', { $unknown: 'PAY_NOTIFY_URL' }],
    ['https://${shop.host}/${shop.path:pay}/notify', { $unknown: 'shop.host, shop.path' }],
    ['@notify.url@', { $unknown: 'notify.url' }],
    ['http://${shop.host}/notify', 'http://${shop.host}/notify'],
    ['https://pay.shop.cn/notify', 'https://pay.shop.cn/notify'],
    ['https://your-domain.com/notify', { $unknown: 'what replaces a placeholder' }],
  ])('%s', async (written, value) => {
    const [merchant] = await accounts({
      'application.yml': `wx: {pay: {mchId: 1, notifyUrl: '${written}'}}\n`,
    });
    expect(merchant?.value['notifyUrl']).toEqual(value);
  });
});

describe('stage', () => {
  test.each([
    ['application-dev.yml', '', 'development'],
    ['application-local.yaml', '', 'development'],
    ['application.yml', 'src/test/resources', 'development'],
    ['application.example.yml', '', 'example'],
    ['application-latest.yml', '', undefined],
    ['application-prod.yml', 'src/main/resources', undefined],
  ])('%s in %p', async (name, folder, stage) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    const [account] = await accounts({ [path]: 'wx: {mp: {appId: a, secret: b}}\n' }, folder);
    expect(account?.context?.['stage']).toBe(stage);
  });
});

describe('other Spring files give nothing', () => {
  test.each([
    ['no account', 'spring: {application: {name: wechat-shop}}\n'],
    ['empty values', 'wx: {mp: {appId: , secret: }}\n'],
    ['a name only', 'wechat: {enabled: true, token: abc}\n'],
    ['wrong shapes', 'wx: [1, {mp: 2}]\nwechat: text\n'],
    ['an empty file', ''],
  ])('%s', async (_, text) => {
    expect(await accounts({ 'application.yml': text })).toEqual([]);
  });

  test('the name decides before the text is read', () => {
    expect(wechat.claims('src/main/resources/application-prod.yml')).toBe(true);
    expect(wechat.claims('src/main/java/Application.java')).toBe(false);
  });
});
