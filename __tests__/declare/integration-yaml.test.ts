import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { Found } from '../../src/declare/found.js';
import { integrationYaml } from '../../src/declare/integration-yaml.js';
import { visible } from '../../src/model/visible.js';
import { VALIDATORS } from '../integration/support.js';

const NOTHING: Found = {
  components: [],
  undetermined: [],
  stores: [],
  plugins: [],
  miniPrograms: [],
  merchants: [],
  receivesMessages: false,
};

const ANSWERS: Record<string, string[]> = {
  organisation: ['Lion Retail'],
  jurisdiction: ['SG'],
  'mainland-users': ['incidental'],
  geography: ['SG'],
  'dial-code': ['+65'],
};

/** The manifest as a parser sees it, valid by the published schema. */
function written(found: Partial<Found>, answers: Record<string, string[]> = {}): Record<string, unknown> {
  const text = integrationYaml({ ...NOTHING, ...found }, new Map(Object.entries({ ...ANSWERS, ...answers })));
  const manifest = load(text);
  VALIDATORS.integration(manifest);
  expect(VALIDATORS.integration.errors ?? []).toEqual([]);
  return manifest as Record<string, unknown>;
}

test('only what applies is written', () => {
  expect(written({ components: [{ type: 'weixin-login' }] })).toEqual({
    version: 1,
    organisation: { name: 'Lion Retail', jurisdiction: 'SG' },
    audience: { mainlandUsers: 'incidental', geographies: ['SG'], minors: 'targeted' },
    components: [{ type: 'weixin-login' }],
  });
});

test.each([['+65'], ['65']])('the dial code %s is written with its sign', (code) => {
  const found = { components: [{ type: 'official-account' }] };
  expect(written(found, { 'dial-code': [code] })).toMatchObject({
    accounts: [{ id: 'operations', dialCode: '+65' }],
  });
});

describe('stores', () => {
  const store = { match: 'aws_db_instance.orders', place: 'SG (aws ap-southeast-1)' };

  test.each<[string, string, string[], string[]]>([
    ['hold data on all users', 'none', ['SG', 'DE'], ['SG', 'DE']],
    ['and on the mainland, where it is targeted', 'targeted', ['SG'], ['CN', 'SG']],
    ['once', 'targeted', ['SG', 'CN'], ['CN', 'SG']],
    ['by country', 'none', ['US-CA', 'US-VA', 'EEA'], ['US', 'EU']],
  ])('%s', (_, mainland, geography, subjects) => {
    expect(written({ stores: [store] }, { 'mainland-users': [mainland], geography })).toMatchObject({
      stores: [{ match: store.match, subjects }],
    });
  });

  test('what a name suggests is a comment beside it', () => {
    const hint = { suggests: 'mainland', word: 'cn', in: 'name' } as const;
    const stores = [{ match: 'aws_s3_bucket.cn', place: store.place, hint }];
    const found = { ...NOTHING, stores };
    expect(integrationYaml(found, new Map(Object.entries(ANSWERS)))).toContain(
      '  - match: aws_s3_bucket.cn # SG (aws ap-southeast-1); "cn" in its name: data on people in mainland China?\n',
    );
    expect(written(found)).toMatchObject({ stores: [{ match: 'aws_s3_bucket.cn', subjects: ['SG'] }] });
  });

  test.each([
    [60, 60],
    [61, 1],
  ])('%d of them make %d entries', (number, entries) => {
    const stores = Array.from({ length: number }, (_, index) => ({
      ...store,
      match: `aws_db_instance.n${index}`,
    }));
    expect(written({ stores })['stores']).toHaveLength(entries);
  });
});

test('what is in use is on no list yet', () => {
  expect(written({ plugins: ['wx0b5e55edc0ffee11'], miniPrograms: ['wx5ca1ab1e0c0ffee5'] })).toMatchObject({
    allowList: { plugins: [], miniPrograms: [] },
  });
});

test.each<[string, Record<string, string[]>, unknown]>([
  ['left open: the strictest', {}, { mode: 'plaintext', callbackUrl: 'https://shop.example/wx' }],
  [
    'as answered',
    { 'message-mode': ['security'] },
    { mode: 'security', callbackUrl: 'https://shop.example/wx' },
  ],
])('messages, %s', (_, answers, messaging) => {
  const found = { receivesMessages: true, callbackUrl: 'https://shop.example/wx' };
  expect(written(found, answers)).toMatchObject({ messaging });
});

test('any name, and any file name, leaves the manifest what it is', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => visible(text) === text && text.trim() !== '');
  fc.assert(
    fc.property(name, fc.string({ unit: 'binary' }), (organisation, file) => {
      const found = { components: [{ type: 'mini-program', appId: 'wx5ca1ab1e0c0ffee5', file }] };
      expect(written(found, { organisation: [organisation] })).toMatchObject({
        organisation: { name: organisation, jurisdiction: 'SG' },
        components: [
          { type: 'mini-program', appId: 'wx5ca1ab1e0c0ffee5', account: 'operations', userContent: true },
        ],
      });
    }),
  );
});
