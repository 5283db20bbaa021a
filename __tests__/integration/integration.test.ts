import { describe, expect, test } from '@jest/globals';
import { unknown } from '../../src/model/unknown.js';
import { acknowledgement, find, MINIMAL, read, resource } from './support.js';

async function messages(manifest: string): Promise<string[]> {
  const { diagnostics } = await read(manifest);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ startLine, startColumn, message }) => `${startLine}:${startColumn} ${message}`);
}

describe('what is wrong with the manifest', () => {
  test('four keys are enough', async () => {
    expect(await messages(MINIMAL)).toEqual([]);
  });

  test('a misspelt key has a suggestion, at its line', async () => {
    expect(await messages(`${MINIMAL}    usercontent: true\n`)).toEqual([
      '7:5 `usercontent` is not a key of `components[0]`; did you mean `userContent`?',
    ]);
  });

  test('a component of an account that is not declared', async () => {
    expect(await messages(`${MINIMAL}    account: ops\n`)).toEqual([
      '7:14 No entry of `accounts` has this `id`.',
    ]);
  });

  test('two accounts of one name', async () => {
    const accounts = 'accounts:\n  - { id: ops, dialCode: +65 }\n  - { id: ops, dialCode: +86 }\n';
    expect(await messages(MINIMAL + accounts)).toEqual([
      '9:11 Another account has the same `id`; give each its own.',
    ]);
  });

  test('a date that does not exist', async () => {
    const transfers = 'transfers: [{ from: CN, to: SG, mechanism: certification, validUntil: 2026-02-30 }]\n';
    expect(await messages(MINIMAL + transfers)).toEqual([
      '7:71 `transfers[0].validUntil` must be a date that exists, YYYY-MM-DD.',
    ]);
  });

  test.each(['just text\n', '[]\n', '42\n'])(
    '%j is no manifest, and nothing is assumed from it',
    async (text) => {
      const { resources, diagnostics } = await read(text);
      expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-configuration']);
      expect(resources).toEqual([]);
    },
  );

  test('the valid part is still used: a broken store does not hide the audience', async () => {
    const integration = await read(`${MINIMAL}stores: [{ match: '*' }]\n`);
    const { holds, integration: declared } = integration.contextFor(resource('aws_s3_bucket'));
    expect(holds).toMatchObject({ subjects: ['CN'], assumed: true });
    expect(declared).toMatchObject({ audience: { mainlandUsers: 'targeted' }, stores: [] });
  });

  test('an unknown dial code is a reason for a notice at the component', async () => {
    const { diagnostics } = await read(MINIMAL);
    expect(diagnostics.map(({ code, startLine }) => [code, startLine])).toEqual([['notice', 5]]);
  });
});

describe('the context of a resource', () => {
  test('provider, partition and jurisdiction', async () => {
    const { contextFor } = await read(MINIMAL);
    expect(contextFor(resource('aws_vpc', { name: 'aws', region: 'cn-north-1' }))).toEqual({
      provider: { name: 'aws', region: 'cn-north-1', partition: 'aws-cn', jurisdiction: 'CN' },
      integration: expect.objectContaining({ profile: 'law' }),
    });
  });

  test('an unknown region gives an unknown jurisdiction that names what would settle it', async () => {
    const { contextFor } = await read(MINIMAL);
    const { provider } = contextFor(resource('aws_vpc', { name: 'aws', region: unknown('var.region') }));
    expect(provider?.jurisdiction).toEqual({ $unknown: 'var.region' });
  });

  test('without a manifest there is the provider only', async () => {
    const { contextFor, resources } = await read(undefined);
    expect(resources).toEqual([]);
    expect(contextFor(resource('aws_s3_bucket'))).toEqual({});
    expect(Object.keys(contextFor(resource('aws_s3_bucket', { name: 'aws', region: 'eu-west-1' })))).toEqual([
      'provider',
    ]);
  });
});

describe('what the manifest is as a resource', () => {
  test('each required document is a resource, at the component that brings it', async () => {
    const integration = await read(MINIMAL);
    const terms = find(integration, 'document.mp-tos');
    expect(terms.value).toMatchObject({
      id: 'mp-tos',
      name: 'Weixin Mini Program Platform Terms of Service',
    });
    expect(terms.context).toEqual({ status: 'missing' });
    expect(terms.locate('/$context/status').location).toMatchObject({ startLine: 5, startColumn: 11 });
  });

  test('documents that several companies offer name theirs in the address', async () => {
    const integration = await read(`${MINIMAL}accounts: [{ id: ops, dialCode: +49 }]\n`);
    expect(find(integration, 'document.wechat-tos.tencent-europe').value).toMatchObject({
      entity: 'Tencent International Service Europe B.V.',
    });
  });

  test('geographies and their notices; the Union takes in its members', async () => {
    const integration = await read(`version: 1
organisation: { name: Lion Retail, jurisdiction: SG }
audience:
  mainlandUsers: targeted
  geographies: [SG, DE, US-CA, GB]
components: []
privacyNotices:
  - { geography: EU, url: "https://example.com/eu" }
  - { geography: US, url: "https://example.com/us" }
`);
    const noticeOf = (geography: string) => find(integration, `geography.${geography}`).context?.['notice'];
    expect(['SG', 'DE', 'US-CA', 'GB', 'CN'].map(noticeOf)).toEqual([false, true, true, false, false]);
    const lineOf = (geography: string) =>
      find(integration, `geography.${geography}`).locate('/$context/notice').location.startLine;
    expect(lineOf('SG')).toBe(5);
    expect(lineOf('CN')).toBe(4);
  });

  test('a missing moderation block is shown at the component that needs it', async () => {
    const integration = await read(`${MINIMAL}    userContent: true\n`);
    expect(find(integration, 'integration').locate('/moderation').location).toMatchObject({
      startLine: 7,
      startColumn: 18,
    });
  });
});

describe('acknowledgements', () => {
  const statusOf = async (files: Record<string, string>, asOf?: string) =>
    find(await read(MINIMAL, files, asOf), 'document.mp-tos').context?.['status'];

  test.each([
    ['as it should be', {}, 'acknowledged'],
    [
      'not applicable, whoever the party',
      { decision: 'not-applicable', contractingEntity: 'nobody' },
      'acknowledged',
    ],
    [
      'the party written otherwise',
      { contractingEntity: 'shenzhen tencent computer systems co ltd' },
      'acknowledged',
    ],
    ['the party in Chinese', { contractingEntity: '深圳市腾讯计算机系统有限公司' }, 'acknowledged'],
    ['rejected', { decision: 'rejected' }, 'rejected'],
    ['expired', { expires: '2026-11-22' }, 'expired'],
    ['on its last day', { expires: '2026-11-23' }, 'acknowledged'],
    ['dated in the future', { date: '2026-11-23' }, 'not-yet'],
    ['for two years', { expires: '2028-05-01' }, 'too-long'],
    ['another party', { contractingEntity: 'WeChat International Pte. Ltd.' }, 'wrong-entity'],
    ['another document', { documentId: 'mp-ops' }, 'missing'],
    ['a broken file', { sha256: 'abc' }, 'missing'],
  ])('%s', async (_, changes, expected) => {
    expect(await statusOf({ terms: acknowledgement(changes) })).toBe(expected);
  });

  test('a good one beats a later bad one, and only it counts', async () => {
    const integration = await read(MINIMAL, {
      good: acknowledgement(),
      bad: acknowledgement({ date: '2026-06-01', decision: 'rejected' }),
    });
    expect(find(integration, 'document.mp-tos').context?.['status']).toBe('acknowledged');
    expect(find(integration, 'acknowledgement.good').context).toMatchObject({
      required: true,
      daysLeft: 160,
    });
    expect(find(integration, 'acknowledgement.bad').context).toMatchObject({ required: false });
  });

  test.each([
    [
      'the text in force',
      'f87bff5ad96c2f1ec74f9a2fe69a32fae06f1bdfbe2316210e147c2cc5a0e798',
      '2026-05-01',
      false,
    ],
    ['another text', 'a'.repeat(64), '2026-05-01', true],
    [
      'another text, seen after our registry looked',
      'a'.repeat(64),
      '2026-09-01',
      { $unknown: 'the text of weixin-open-dev after 2026-08-22' },
    ],
  ])('%s', async (_, sha256, retrievedAt, drift) => {
    const changes = { documentId: 'weixin-open-dev', sha256, retrievedAt };
    const integration = await read(MINIMAL, { terms: acknowledgement(changes) });
    expect(find(integration, 'acknowledgement.terms').context?.['drift']).toEqual(drift);
  });

  test('facts are shown at the key that a person edits', async () => {
    const integration = await read(MINIMAL, { terms: acknowledgement() });
    const { locate } = find(integration, 'acknowledgement.terms');
    const lineOf = (fact: string) => locate(`/$context/${fact}`).location.startLine;
    expect(['entityMatches', 'drift', 'age', 'daysLeft', 'period'].map(lineOf)).toEqual([2, 4, 7, 8, 8]);
  });

  test('one that ends soon is a notice at its end', async () => {
    const { diagnostics } = await read(MINIMAL, { terms: acknowledgement({ expires: '2026-12-01' }) });
    expect(diagnostics).toContainEqual({
      code: 'notice',
      severity: 'notice',
      message: 'This acknowledgement expires in 9 days.',
      file: '.wechat-policy/acknowledgements/terms.yaml',
      startLine: 8,
      startColumn: 10,
    });
  });
});
