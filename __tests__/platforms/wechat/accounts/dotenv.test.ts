import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { place, readFolder } from '../../read-folder.js';

const ENV = `# shop
APP_WECHAT_MINI_PROGRAM_APP_ID=wx0123456789abcdef
APP_WECHAT_MINI_PROGRAM_SECRET = "abc" # rotate
WECHAT_PAY_MCH_ID=1900000109
WECHAT_PAY_API_V3_KEY=\${V3_KEY}
WECHAT_PAY_NOTIFY_URL=http://pay.shop.cn/notify
WECOM_CORP_ID=ww0123456789abcdef
WECOM_SECRET=s
DATABASE_URL=postgres://localhost
`;

describe('accounts in dotenv files', () => {
  test('variables are grouped by what their names have in common', async () => {
    const found = await readFolder(wechat, { '.env': ENV });
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      [
        'wechat_mini_program_account.APP_WECHAT_MINI_PROGRAM',
        { appId: 'wx0123456789abcdef', appSecret: 'abc' },
      ],
      [
        'wechat_pay_merchant.WECHAT_PAY',
        { mchId: '1900000109', apiV3Key: '${V3_KEY}', notifyUrl: 'http://pay.shop.cn/notify' },
      ],
      ['wecom_app.WECOM', { corpId: 'ww0123456789abcdef', secret: 's' }],
    ]);
  });

  test('values are placed at their lines', async () => {
    const [miniProgram, merchant] = await readFolder(wechat, { 'server/.env': ENV }, 'server');
    expect(place(miniProgram, '/appSecret')).toBe('server/.env:3:34');
    expect(place(miniProgram, '/token')).toBe('server/.env:2:1');
    expect(place(merchant, '/notifyUrl')).toBe('server/.env:6:23');
  });

  test.each([
    ['WECHAT_APPID', 'wechat_account', 'appId'],
    ['WX_APP_SECRET', 'wechat_account', 'appSecret'],
    ['WXAPP_APPID', 'wechat_mini_program_account', 'appId'],
    ['WXAPPID', 'wechat_account', 'appId'],
    ['WECHAT_MINIPROGRAM_APP_SECRET', 'wechat_mini_program_account', 'appSecret'],
    ['WECHAT_OFFICIAL_ACCOUNT_APPID', 'wechat_official_account', 'appId'],
    ['WECHAT_MP_SECRET', 'wechat_official_account', 'appSecret'],
    ['WECHAT_OPEN_PLATFORM_SECRET', 'wechat_open_platform', 'appSecret'],
    ['WECHAT_WORK_CORP_ID', 'wecom_app', 'corpId'],
    ['QYWX_SECRET', 'wecom_app', 'secret'],
    ['WX_MCH_ID', 'wechat_pay_merchant', 'mchId'],
    ['MCH_ID', 'wechat_pay_merchant', 'mchId'],
    ['API_V3_KEY', 'wechat_pay_merchant', 'apiV3Key'],
    ['WXPAY_APIV3_KEY', 'wechat_pay_merchant', 'apiV3Key'],
    ['WECHAT_API_V3_KEY', 'wechat_pay_merchant', 'apiV3Key'],
    ['WECHAT_PAY_V2_SECRET_KEY', 'wechat_pay_merchant', 'apiV2Key'],
    ['WECHAT_PAY_PRIVATE_KEY', 'wechat_pay_merchant', 'privateKey'],
  ])('%s', async (name, type, slot) => {
    const found = await readFolder(wechat, { '.env': `${name}=x\n` });
    expect(found.map((account) => [account.type, Object.keys(account.value)])).toEqual([[type, [slot]]]);
  });

  test('a general name beside a WeCom one is WeCom’s', async () => {
    const text =
      'WECHAT_SECRET=s\nWECHAT_TOKEN=t\nWECHAT_CORP_ID=ww0123456789abcdef\nWECHAT_AGENT_ID=1000002\n';
    const found = await readFolder(wechat, { '.env': text });
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      ['wecom_app.WECHAT', { corpId: 'ww0123456789abcdef', agentId: '1000002', secret: 's', token: 't' }],
    ]);
    expect(place(found[0], '/secret')).toBe('.env:1:15');
  });

  test.each([
    ['ALIPAY_MINI_PROGRAM_APP_ID'],
    ['UNIONPAY_MCH_ID'],
    ['NOTIFY_URL'],
    ['APP_SECRET'],
    ['WECHAT_TOKEN'],
    ['WXYZ_SECRET'],
    ['TOKEN'],
  ])('%s alone says nothing', async (name) => {
    expect(await readFolder(wechat, { '.env': `${name}=x\n` })).toEqual([]);
  });

  test('empty variables declare no account', async () => {
    expect(await readFolder(wechat, { '.env': 'WECHAT_APPID=\nWECHAT_SECRET=\n' })).toEqual([]);
  });

  test('what another file of the folder fills is marked', async () => {
    const files = {
      '.env': 'WECHAT_APPID=wx0123456789abcdef\nWECHAT_TOKEN=t\n',
      '.env.production': 'WECHAT_APPID=wx0123456789abcdef\nWECHAT_AES_KEY=k\n',
    };
    const found = await readFolder(wechat, files);
    expect(found.map(({ context }) => context?.['elsewhere'])).toEqual([['encodingAesKey'], ['token']]);
  });

  test('the file’s name tells examples and development', async () => {
    const text = 'WECHAT_APPID=wx0123456789abcdef\n';
    const stage = async (name: string) => (await readFolder(wechat, { [name]: text }))[0]?.context?.['stage'];
    expect(await stage('.env')).toBeUndefined();
    expect(await stage('.env.production')).toBeUndefined();
    expect(await stage('.env.example')).toBe('example');
    expect(await stage('.env.development')).toBe('development');
  });
});

describe('accounts in the environment variables of other manifests', () => {
  test('of cloud hosting, CloudBase and ext.json, placed at the variable', async () => {
    const files = {
      'container.config.json':
        '{\n "containerPort": 80, "envParams": {\n  "WX_APPID": "wx0123456789abcdef" }\n}',
      'cloudbaserc.json':
        '{"functions": [{"name": "pay", "envVariables": {"MCH_ID": "1900000109"}}],\n "framework": {"plugins": {"web": {"use": "@cloudbase/framework-plugin-container",\n  "inputs": {"envVariables": {"WX_SECRET": "s"}}}}}}',
      'ext.json': '{"extAppid": "wx0123456789abcdef",\n "ext": {"wxAppSecret": "s"}}',
    };
    const accounts = (await readFolder(wechat, files)).filter(({ type }) => /account|merchant/.test(type));
    expect(
      accounts.map((account) => [account.address, place(account, `/${Object.keys(account.value)[0]}`)]),
    ).toEqual([
      ['wechat_account.WX', 'ext.json:2:25'],
      ['wechat_account.WX', 'cloudbaserc.json:3:44'],
      ['wechat_pay_merchant.MCH', 'cloudbaserc.json:1:59'],
      ['wechat_account.WX', 'container.config.json:3:15'],
    ]);
  });

  test('plain names count beside an AppID of WeChat’s, and only there', async () => {
    const found = await readFolder(wechat, { '.env': 'APP_ID=wx0123456789abcdef\nAPP_SECRET=s\n' });
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      ['wechat_account.APP', { appId: 'wx0123456789abcdef', appSecret: 's' }],
    ]);
    expect(await readFolder(wechat, { '.env': 'APP_ID=2018042560010160\nAPP_SECRET=s\nWX=1\n' })).toEqual([]);
  });
});

describe('accounts in the environment of deployments', () => {
  const KUBERNETES = `apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  template:
    spec:
      containers:
        - name: api
          env:
            - name: WX_APPID
              value: wx0123456789abcdef
            - name: WX_SECRET
              valueFrom: {secretKeyRef: {name: wx, key: secret}}
---
apiVersion: v1
kind: Secret
metadata: {name: wx}
data:
  WECHAT_PAY_API_V3_KEY: c2VjcmV0Cg==
stringData:
  wecom-secret: s
---
apiVersion: v1
kind: ConfigMap
metadata: {name: wx}
data:
  WECHAT_MP_APPID: wx1123456789abcdef
`;

  test('Kubernetes: containers, Secrets decoded, ConfigMaps', async () => {
    const found = await readFolder(wechat, { 'k8s/api.yaml': KUBERNETES }, 'k8s');
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      ['wechat_account.WX', { appId: 'wx0123456789abcdef', appSecret: '${WX_SECRET}' }],
      ['wechat_pay_merchant.WECHAT_PAY', { apiV3Key: 'secret' }],
      ['wecom_app.WECOM', { secret: 's' }],
      ['wechat_official_account.WECHAT_MP', { appId: 'wx1123456789abcdef' }],
    ]);
    expect(place(found[0], '/appId')).toBe('k8s/api.yaml:11:22');
    expect(place(found[1], '/apiV3Key')).toBe('k8s/api.yaml:19:26');
    expect(found[0]?.context).toEqual({
      elsewhere: ['token', 'encodingAesKey', 'callbackUrl', 'oauthRedirectUrl', 'apiHost'],
    });
  });

  test('Compose and workflows: maps and lists', async () => {
    const compose = `services:
  api:
    environment:
      - WX_APPID=wx0123456789abcdef
      - WX_SECRET=\${WX_SECRET}
      - PORT
  job:
    environment:
      WX_APPID: wx1123456789abcdef
`;
    const found = await readFolder(wechat, { 'compose.yaml': compose });
    expect(found.map(({ address, value }) => [address, value])).toEqual([
      ['wechat_account.WX', { appId: 'wx0123456789abcdef', appSecret: '${WX_SECRET}' }],
      ['wechat_account.WX#2', { appId: 'wx1123456789abcdef' }],
    ]);
    expect(place(found[0], '/appId')).toBe('compose.yaml:4:9');
  });

  test.each([
    ['a chart’s values', 'image: {tag: v1}\nenv: {TZ: Asia/Shanghai, APP_KEY: x}\n'],
    [
      'a sealed secret',
      'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec: {encryptedData: {WX_SECRET: AgB}}\n',
    ],
    ['an unrelated block', 'env: [{name: WXYZ_TOKEN, value: x}, {name: AWX_TOKEN, value: x}, 3, null]\n'],
  ])('%s gives nothing', async (_, text) => {
    expect(await readFolder(wechat, { 'a.yaml': text })).toEqual([]);
  });
});
