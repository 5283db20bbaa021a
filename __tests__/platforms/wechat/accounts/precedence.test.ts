import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Resource } from '../../../../src/model/resource.js';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { type Files, readFolder } from '../../read-folder.js';

/** A merchant of Spring's, with this address for notifications. */
const notify = (url: string) => `wx: {pay: {mchId: 1900000109, notifyUrl: '${url}'}}\n`;
const [UNSAFE, SAFE] = ['http://pay.shop.cn/notify', 'https://pay.shop.cn/notify'];

/** The addresses that decide something, with the files that they stand in. */
async function deciding(files: Files): Promise<string[]> {
  const found = await readFolder(wechat, files);
  return found
    .filter(({ value }) => value['notifyUrl'] !== undefined)
    .map((each) => `${each.locate('/notifyUrl').location.file} ${String(each.value['notifyUrl'])}`);
}

describe('what production takes from elsewhere decides nothing', () => {
  test.each<[string, Files, string[]]>([
    [
      'a profile wins against the common file',
      { 'application.yml': notify(UNSAFE), 'application-prod.yml': notify(SAFE) },
      [`application-prod.yml ${SAFE}`],
    ],
    [
      'however the account is spelt',
      {
        'application.yml': `wx-pay: {mchId: 1, notifyUrl: '${UNSAFE}'}\n`,
        'application-prod.properties': `wxPay.notify-url=${SAFE}\n`,
      },
      [`application-prod.properties ${SAFE}`],
    ],
    [
      'development is no part of it',
      { 'application.yml': notify(UNSAFE), 'application-dev.yml': notify(SAFE) },
      [`application-dev.yml ${SAFE}`, `application.yml ${UNSAFE}`],
    ],
    [
      'a staging environment neither',
      { 'application.yml': notify(UNSAFE), 'application-uat.yml': notify(SAFE) },
      [`application-uat.yml ${SAFE}`, `application.yml ${UNSAFE}`],
    ],
    [
      'two profiles stand side by side',
      { 'application-prod.yml': notify(UNSAFE), 'application-cloud.yml': notify(SAFE) },
      [`application-cloud.yml ${SAFE}`, `application-prod.yml ${UNSAFE}`],
    ],
    [
      '.properties wins against YAML',
      { 'application.yml': notify(UNSAFE), 'application.properties': `wx.pay.notifyUrl=${SAFE}\n` },
      [`application.properties ${SAFE}`],
    ],
    [
      'of two documents the later one',
      { 'application.yml': `${notify(UNSAFE)}---\n${notify(SAFE)}` },
      [`application.yml ${SAFE}`],
    ],
    [
      'a document of a profile',
      {
        'application.yml': `${notify(UNSAFE)}---\nspring: {config: {activate: {on-profile: prod}}}\n${notify(SAFE)}`,
      },
      [`application.yml ${SAFE}`],
    ],
    [
      'a document for all but production',
      {
        'application.yml': `${notify(UNSAFE)}---\nspring: {config: {activate: {on-profile: '!prod'}}}\n${notify(SAFE)}`,
      },
      [`application.yml ${UNSAFE}`, `application.yml ${SAFE}`],
    ],
    [
      'a list is replaced as a whole',
      {
        'application.yml': `wx: {pay: {configs: [{mchId: 1, notifyUrl: '${UNSAFE}'}, {mchId: 2, notifyUrl: '${UNSAFE}'}]}}\n`,
        'application-prod.yml': `wx: {pay: {configs: [{mchId: 1, notifyUrl: '${SAFE}'}]}}\n`,
      },
      [`application-prod.yml ${SAFE}`],
    ],
    [
      'dotenv twins',
      {
        '.env': `WX_PAY_MCH_ID=1\nWX_PAY_NOTIFY_URL=${UNSAFE}\n`,
        '.env.production': `WX_PAY_NOTIFY_URL=${SAFE}\n`,
        '.env.local': `WX_PAY_NOTIFY_URL=${UNSAFE}\n`,
      },
      [`.env.local ${UNSAFE}`, `.env.production ${SAFE}`],
    ],
    [
      'Compose files, for the same service',
      {
        'compose.yaml': `services: {a: {environment: {WX_PAY_NOTIFY_URL: '${UNSAFE}'}}, b: {environment: {WX_PAY_NOTIFY_URL: '${UNSAFE}'}}}\n`,
        'compose.prod.yaml': `services: {a: {environment: {WX_PAY_NOTIFY_URL: '${SAFE}'}}}\n`,
      },
      [`compose.prod.yaml ${SAFE}`, `compose.yaml ${UNSAFE}`],
    ],
    [
      'Kubernetes manifests are no layers',
      {
        'a.yaml': `spec: {containers: [{env: [{name: WX_PAY_NOTIFY_URL, value: '${UNSAFE}'}]}]}\n`,
        'a.prod.yaml': `spec: {containers: [{env: [{name: WX_PAY_NOTIFY_URL, value: '${SAFE}'}]}]}\n`,
      },
      [`a.prod.yaml ${SAFE}`, `a.yaml ${UNSAFE}`],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await deciding(files)).toEqual(expected);
  });
});

describe('whatever the files', () => {
  const profile = (name: string) => `spring: {config: {activate: {on-profile: '${name}'}}}\n`;
  const document = fc
    .tuple(fc.constantFrom('', profile('prod'), profile('cloud'), profile('dev')), fc.webPath())
    .map(([head, path]) => `${head}wx: {pay: {mchId: 1, notifyUrl: 'https://pay.shop.cn${path}'}}\n`);
  const yaml = fc.array(document, { minLength: 1, maxLength: 3 }).map((all) => all.join('---\n'));
  const properties = fc
    .webPath()
    .map((path) => `wx.pay.mchId=1\nwx.pay.notifyUrl=https://pay.shop.cn${path}\n`);
  const folder = fc.record(
    {
      'application.yml': yaml,
      'application.properties': properties,
      'application-prod.yml': yaml,
      'application-prod.properties': properties,
      'application-cloud.yaml': yaml,
      'application-dev.yml': yaml,
    },
    { requiredKeys: [] },
  );

  test('some place decides, and development never takes it away', async () => {
    await fc.assert(
      fc.asyncProperty(folder, async (files) => {
        const found = await readFolder(wechat, files);
        const forProduction = found.filter(({ context }) => context?.['stage'] === undefined);
        const deciding = forProduction.filter(({ value }) => value['notifyUrl'] !== undefined);
        expect(deciding.length > 0).toBe(forProduction.length > 0);
        expect(forProduction.filter(({ context }) => !overrides(context)).length).toBe(deciding.length);
        const { 'application-dev.yml': _, ...others } = files;
        const without = await readFolder(wechat, others);
        expect(without.filter(({ value }) => value['notifyUrl'] !== undefined).length).toBe(
          found.filter((each) => decides(each) && !/-dev/.test(each.locate('').location.file)).length,
        );
      }),
    );
  });

  const overrides = (context: Resource['context']) =>
    (context?.['overridden'] as string[] | undefined)?.includes('notifyUrl') === true;
  const decides = ({ value }: Resource) => value['notifyUrl'] !== undefined;
});

describe('what completes an account', () => {
  const account = 'wx: {mp: {appId: wx0123456789abcdef, token: t}}\n';
  const key = 'wx: {mp: {appId: wx0123456789abcdef, aesKey: k}}\n';

  test.each<[string, string, unknown]>([
    ['application-prod.yml', 'application.yml', ['encodingAesKey']],
    ['application.yml', 'application-prod.yml', ['encodingAesKey']],
    ['application-dev.yml', 'application.yml', ['encodingAesKey']],
    ['application.yml', 'application-dev.yml', undefined],
    ['application.yml', 'application-staging.yml', undefined],
  ])('%s, with a key in %s', async (file, other, elsewhere) => {
    const found = await readFolder(wechat, { [file]: account, [other]: key });
    expect(found.find((each) => each.value['token'] === 't')?.context?.['elsewhere']).toEqual(elsewhere);
  });
});

describe('what is too little for an account by itself', () => {
  const merchant = 'wx: {pay: {mchId: 1}}\n';

  test('counts beside a document that declares the account', async () => {
    const found = await readFolder(wechat, {
      'application.yml': merchant,
      'application-prod.yml': 'wx: {pay: {useSandboxEnv: true}}\n',
      '.env': 'WX_APPID=wx0123456789abcdef\n',
      '.env.production': 'WX_TOKEN=t\n',
    });
    expect(found.map((each) => [each.locate('').location.file, each.value])).toEqual([
      ['application-prod.yml', { sandbox: 'true' }],
      ['application.yml', { mchId: '1' }],
      ['.env', { appId: 'wx0123456789abcdef' }],
      ['.env.production', { token: 't' }],
    ]);
  });

  test.each<[string, Files]>([
    ['alone', { 'application-prod.yml': 'wx: {pay: {useSandboxEnv: true}}\n' }],
    [
      'beside another account',
      { 'application.yml': merchant, 'application-prod.yml': 'wx: {mp: {token: t}}\n' },
    ],
  ])('does not count %s', async (_, files) => {
    const found = await readFolder(wechat, files);
    expect(found.filter(({ value }) => value['mchId'] === undefined)).toEqual([]);
  });
});

describe('expressions of profiles', () => {
  test.each([
    ['dev', 'development'],
    ['dev | local', 'development'],
    ['cloud & test', 'development'],
    ['(dev & cloud) | qa', 'development'],
    ['!prod', 'development'],
    ['dev, prod', undefined],
    ['!dev', undefined],
    ['production', undefined],
    ['&', undefined],
  ])('%s', async (expression, stage) => {
    const text = `spring: {config: {activate: {on-profile: '${expression}'}}}\n${notify(SAFE)}`;
    const [merchant] = await readFolder(wechat, { 'application.yml': text });
    expect(merchant?.context?.['stage']).toBe(stage);
  });
});
