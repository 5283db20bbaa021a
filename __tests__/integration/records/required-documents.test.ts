import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../../../src/integration/manifest.js';
import { requiredDocuments } from '../../../src/integration/records/required-documents.js';

const ORGANISATION = { name: 'Lion Retail', jurisdiction: 'SG' };

function idsFor(manifest: Manifest): string[] {
  return requiredDocuments({ organisation: ORGANISATION, ...manifest }).map(({ id, entityId }) =>
    entityId === undefined ? id : `${id} with ${entityId}`,
  );
}

const OFFICIAL_ACCOUNT = ['oa-dev-rules', 'weixin-oa', 'weixin-open-dev', 'weixin-privacy'].map(
  (id) => `${id} with shenzhen-tencent`,
);
const MINI_PROGRAM = [
  'mp-ops with shenzhen-tencent',
  'mp-privacy-guide',
  'mp-tos with shenzhen-tencent',
  'weixin-oa with shenzhen-tencent',
  'weixin-open-dev with shenzhen-tencent',
  'weixin-privacy with shenzhen-tencent',
];

describe('the account decides by its dial code', () => {
  test.each([
    [
      'T1: +86 is bound by the Weixin terms',
      '+86',
      ['weixin-account-std', 'weixin-privacy', 'weixin-tos'].map((id) => `${id} with shenzhen-tencent`),
    ],
    [
      'T1: YAML reads +86 as a number',
      86,
      ['weixin-account-std', 'weixin-privacy', 'weixin-tos'].map((id) => `${id} with shenzhen-tencent`),
    ],
    [
      'T2: Germany, no addendum',
      '+49',
      ['wechat-aup', 'wechat-privacy', 'wechat-tos'].map((id) => `${id} with tencent-europe`),
    ],
    [
      'T2: Switzerland',
      '41',
      ['wechat-aup', 'wechat-privacy', 'wechat-tos'].map((id) => `${id} with tencent-europe`),
    ],
    [
      'T2: United Kingdom, with addendum',
      '+44',
      ['wechat-aup', 'wechat-jurisdictions', 'wechat-privacy', 'wechat-tos'].map(
        (id) => `${id} with tencent-europe`,
      ),
    ],
    [
      'T3: Singapore, with addendum',
      '+65',
      ['wechat-aup', 'wechat-jurisdictions', 'wechat-privacy', 'wechat-tos'].map(
        (id) => `${id} with wechat-international`,
      ),
    ],
    [
      'T3: Hong Kong is not the mainland',
      '+852',
      ['wechat-aup', 'wechat-jurisdictions', 'wechat-privacy', 'wechat-tos'].map(
        (id) => `${id} with wechat-international`,
      ),
    ],
    [
      'T3: New Zealand, no addendum',
      '+64',
      ['wechat-aup', 'wechat-privacy', 'wechat-tos'].map((id) => `${id} with wechat-international`),
    ],
  ])('%s', (_, dialCode, expected) => {
    expect(idsFor({ accounts: [{ id: 'ops', dialCode }] })).toEqual(expected);
  });

  test('two accounts with different companies need the document from both', () => {
    const ids = idsFor({
      accounts: [
        { id: 'a', dialCode: '+49' },
        { id: 'b', dialCode: '+65' },
      ],
    });
    expect(ids).toContain('wechat-tos with tencent-europe');
    expect(ids).toContain('wechat-tos with wechat-international');
  });
});

describe('the component decides by its type', () => {
  test.each([
    ['T4', 'official-account', OFFICIAL_ACCOUNT],
    ['T4', 'service-account', OFFICIAL_ACCOUNT],
    ['T5', 'mini-program', MINI_PROGRAM],
    ['T5', 'mini-game', MINI_PROGRAM],
    ['T6', 'weixin-login', ['weixin-open-dev with shenzhen-tencent']],
    ['T6', 'open-platform-app', ['weixin-open-dev with shenzhen-tencent']],
    ['T6', 'third-party-platform', ['weixin-open-dev with shenzhen-tencent']],
    ['T7', 'weixin-pay', ['pay-xborder with tenpay']],
    ['T7', 'wechat-pay-hk', ['pay-hk']],
    ['T8', 'wecom', ['wecom-intl with wechat-international']],
  ])('%s: %s of a Singaporean company', (_, type, expected) => {
    expect(idsFor({ components: [{ type }] })).toEqual(expected);
  });

  test.each([
    ['weixin-pay', 'CN', ['pay-merchant-cn with tenpay']],
    ['weixin-pay', 'HK', ['pay-xborder with tenpay']],
    ['wecom', 'CN', ['wecom-prc']],
    ['wecom', 'DE', ['wecom-eea with tencent-europe']],
    ['wecom', 'GB', ['wecom-eea with tencent-europe']],
    ['wecom', 'HK', ['wecom-intl with wechat-international']],
  ])('T7, T8: %s registered in %s', (type, registrant, expected) => {
    const accounts = [{ id: 'ops', dialCode: '+64', registrant }];
    const ids = idsFor({ accounts, components: [{ type, account: 'ops' }] });
    expect(ids.filter((id) => !id.startsWith('wechat-'))).toEqual(expected);
  });

  test('a retired component needs nothing', () => {
    expect(idsFor({ components: [{ type: 'mini-program', status: 'retired' }] })).toEqual([]);
  });

  test('a document that several things need is required once, and names all of them', () => {
    const required = requiredDocuments({
      accounts: [{ id: 'ops', dialCode: '+86' }],
      components: [{ type: 'mini-program' }, { type: 'official-account' }],
    });
    const privacy = required.filter(({ id }) => id === 'weixin-privacy');
    expect(privacy.map(({ requiredBy }) => requiredBy)).toEqual([
      ['/accounts/0/dialCode', '/components/0/type', '/components/1/type'],
    ]);
  });
});
