import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../../../src/integration/manifest.js';
import { requiredStatements } from '../../../src/integration/records/required-statements.js';
import { STATEMENTS } from '../../../src/integration/records/statements.js';

const SINGAPORE = { name: 'Lion Retail', jurisdiction: 'SG' };
const SHANGHAI = { name: 'Lion Retail (Shanghai)', jurisdiction: 'CN' };
const MAINLAND = { mainlandUsers: 'targeted' } as const;
const NONE = { mainlandUsers: 'none' } as const;

function statementsFor(manifest: Manifest): string[] {
  return requiredStatements(manifest)
    .filter(({ id }) => id !== 'lawful-basis')
    .map(({ id, requiredBy }) => `${id} for ${requiredBy.join(' ')}`);
}

test.each(Object.entries(STATEMENTS))('the digest of %s is that of its text', (_, { text, sha256 }) => {
  expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
});

describe('only what applies is required', () => {
  test('nothing declared, nothing required', () => {
    expect(statementsFor({ organisation: SINGAPORE, audience: NONE })).toEqual([]);
  });

  test('one mini program of a company abroad', () => {
    const components = [{ type: 'mini-program' }];
    expect(statementsFor({ organisation: SINGAPORE, audience: MAINLAND, components })).toEqual([
      'audit-access for /components/0/type',
      'availability-and-censorship for /components/0/type',
      'foreign-authority-requests for /audience/mainlandUsers',
      'governing-law for /components/0/type',
    ]);
  });

  test('retired components need none', () => {
    const components = [{ type: 'official-account', status: 'retired' } as const];
    expect(statementsFor({ organisation: SHANGHAI, audience: MAINLAND, components })).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['payments are no part of the open platform', 'weixin-pay', ['mainland-operated-component']],
    ['neither is WeCom, but it carries messages', 'wecom', ['no-end-to-end-encryption']],
    [
      'an Official Account is both, and run by Weixin',
      'official-account',
      ['audit-access', 'mainland-operated-component', 'no-end-to-end-encryption'],
    ],
    ['an app with WeChat sharing is reviewed too', 'open-platform-app', ['audit-access']],
  ])('%s', (_, type, ids) => {
    const statements = requiredStatements({
      organisation: SHANGHAI,
      audience: NONE,
      components: [{ type }],
    });
    const found = statements.map(({ id }) => id);
    expect(found).toEqual([...ids, 'availability-and-censorship', 'governing-law'].sort());
  });

  test('messages between users of a mini program can be read too', () => {
    const components = [{ type: 'mini-program', userContent: ['messages'] }];
    expect(statementsFor({ organisation: SINGAPORE, audience: NONE, components })).toContain(
      'no-end-to-end-encryption for /components/0/type',
    );
  });
});

describe('who accepts the WeChat terms', () => {
  test.each<[string, Manifest, boolean]>([
    ['a company of the United States', { accounts: [{ id: 'a', dialCode: '+1' }] }, true],
    ['whatever its number', { accounts: [{ id: 'a', dialCode: '+65' }] }, true],
    ['not under a Weixin account', { accounts: [{ id: 'a', dialCode: 86 }] }, false],
    [
      'not for an account that a subsidiary elsewhere registered',
      {
        accounts: [{ id: 'a', dialCode: '+65', entity: 'sg' }],
        entities: [{ id: 'sg', name: 'Asia', jurisdiction: 'SG' }],
      },
      false,
    ],
  ])('decides on arbitration: %s', (_, manifest, isRequired) => {
    const organisation = { name: 'Prairie Goods', jurisdiction: 'US' };
    const ids = requiredStatements({ organisation, ...manifest }).map(({ id }) => id);
    expect(ids.includes('arbitration-choice')).toBe(isRequired);
  });
});

describe('requests of foreign authorities', () => {
  test.each<[string, Manifest, boolean]>([
    ['a company of mainland China, and nothing abroad', {}, false],
    ['users elsewhere', { audience: { ...MAINLAND, geographies: ['CN', 'HK'] } }, true],
    ['a parent abroad', { entities: [{ id: 'p', name: 'Parent', jurisdiction: 'DE' }] }, true],
    ['a store abroad', { stores: [{ match: '*', subjects: ['CN'], territory: 'SG' }] }, true],
    ['people who read from abroad', { stores: [{ match: '*', subjects: [], accessibleFrom: ['US'] }] }, true],
    ['a transfer', { transfers: [{ from: 'CN', to: 'SG', mechanism: 'certification' }] }, true],
    ['users in mainland China are incidental', { audience: { mainlandUsers: 'incidental' } }, false],
  ])('%s', (_, manifest, isRequired) => {
    const ids = requiredStatements({ organisation: SHANGHAI, audience: MAINLAND, ...manifest }).map(
      ({ id }) => id,
    );
    expect(ids.includes('foreign-authority-requests')).toBe(isRequired);
  });
});

test.each<[string, string, boolean]>([
  ['iso-27001', 'Shenzhen Tencent Computer Systems Company Limited', true],
  ['pci-dss', '财付通支付科技有限公司', true],
  ['iso-27001', 'Lion Retail', false],
  ['truste', 'Tencent', false], // what it covers is known
])('a certificate by %s of %s has to be read: %s', (scheme, holder, isRequired) => {
  const ids = requiredStatements({ certifications: [{ scheme, holder, covers: [] }] }).map(({ id }) => id);
  expect(ids.includes('certification-equivalence')).toBe(isRequired);
});

describe('where data rests, and why it leaves', () => {
  const required = (manifest: Manifest) => requiredStatements(manifest).map(({ id }) => id);
  const transfer = (mechanism: string, from = 'CN') => ({ from, to: 'SG', mechanism });
  const store = (match: string, ...subjects: string[]) => ({ match, subjects });
  test.each<[string, string, Manifest, boolean]>([
    [
      'mainland-operated-component',
      'users elsewhere',
      { audience: NONE, components: [{ type: 'mini-game' }] },
      true,
    ],
    [
      'mainland-operated-component',
      'an app that shares',
      { audience: NONE, components: [{ type: 'open-platform-app' }] },
      false,
    ],
    [
      'mainland-operated-component',
      'WeChat Pay HK',
      { audience: NONE, components: [{ type: 'wechat-pay-hk' }] },
      false,
    ],
    [
      'mainland-operated-component',
      'retired',
      { audience: NONE, components: [{ type: 'mini-game', status: 'retired' }] },
      false,
    ],
    [
      'mainland-operated-component',
      'users there',
      { audience: MAINLAND, components: [{ type: 'mini-game' }] },
      false,
    ],
    ['incidental-users', 'they are', { audience: { mainlandUsers: 'incidental' } }, true],
    ['incidental-users', 'none are', { audience: NONE }, false],
    ['export-necessity', 'for a contract', { transfers: [transfer('exempt:contract')] }, true],
    ['export-necessity', 'in an emergency', { transfers: [transfer('exempt:emergency')] }, true],
    ['export-necessity', 'by volume', { transfers: [transfer('exempt:volume')] }, false],
    ['export-necessity', 'out of elsewhere', { transfers: [transfer('exempt:contract', 'HK')] }, false],
    ['free-trade-zone-list', 'out of one', { transfers: [transfer('exempt:free-trade-zone')] }, true],
    ['free-trade-zone-list', 'out of none', { transfers: [transfer('certification')] }, false],
    ['no-mainland-data', 'nothing is said of stores', { audience: MAINLAND }, false],
    ['no-mainland-data', 'there are none', { audience: MAINLAND, stores: [] }, true],
    ['no-mainland-data', 'one is elsewhere', { audience: MAINLAND, stores: [store('aws_*', 'SG')] }, false],
    ['no-mainland-data', 'all are about others', { audience: MAINLAND, stores: [store('*', 'SG')] }, true],
    [
      'no-mainland-data',
      'one before is overruled',
      { audience: MAINLAND, stores: [store('a', 'CN'), store('*')] },
      true,
    ],
    [
      'no-mainland-data',
      'but one',
      { audience: MAINLAND, stores: [store('*', 'SG'), store('a', 'CN')] },
      false,
    ],
    [
      'no-mainland-data',
      'one cannot be read',
      { audience: MAINLAND, stores: [store('*'), undefined] },
      false,
    ],
    ['no-mainland-data', 'nobody is there', { audience: NONE, stores: [] }, false],
  ])('%s: %s', (id, _, manifest, isRequired) => {
    expect(required(manifest).includes(id)).toBe(isRequired);
  });
});
