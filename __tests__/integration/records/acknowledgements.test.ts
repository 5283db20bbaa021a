import { describe, expect, test } from '@jest/globals';
import { unknown } from '../../../src/model/unknown.js';
import { acknowledgement, find, read } from '../support.js';

const MANIFEST = `version: 1
organisation: { name: Lion Retail, jurisdiction: SG }
audience: { mainlandUsers: none }
accounts: [{ id: shop, dialCode: +65 }]
components: []
`;

async function factsOf(changes: Record<string, string>, manifest = MANIFEST): Promise<unknown> {
  const record = acknowledgement({
    documentId: 'wechat-tos',
    contractingEntity: 'WeChat International Pte. Ltd.',
    ...changes,
  });
  return find(await read(manifest, { record }), 'acknowledgement.record').context;
}

describe('accounts for which it was accepted', () => {
  test.each([
    ['the same', '[{ id: shop, dialCode: +65 }]', false],
    ['dial codes however they are written', '[{ id: shop, dialCode: "65" }]', false],
    ['the registrant is the organisation by default', '[{ id: shop, dialCode: 65, registrant: SG }]', false],
    ['another registrant', '[{ id: shop, dialCode: 65, registrant: MY }]', true],
    ['another dial code', '[{ id: shop, dialCode: 60 }]', true],
    ['an account that is gone', '[{ id: shop, dialCode: 65 }, { id: old, dialCode: 65 }]', true],
    ['a name of the language', '[{ id: __proto__, dialCode: 65 }]', true],
  ])('%s', async (_, accounts, accountsChanged) => {
    expect(await factsOf({ accounts })).toMatchObject({ accountsChanged });
  });

  test('unknown where an account is bound and none is named', async () => {
    expect(await factsOf({})).toMatchObject({
      accountsChanged: unknown('`accounts` of the acknowledgement'),
    });
  });

  test('of no matter where components bind', async () => {
    const manifest = MANIFEST.replace(/accounts.*\n/, '').replace('[]', '[{ type: weixin-login }]');
    const facts = await factsOf(
      { documentId: 'weixin-open-dev', contractingEntity: 'Shenzhen Tencent Computer Systems Co., Ltd.' },
      manifest,
    );
    expect(facts).not.toHaveProperty('accountsChanged');
  });
});

describe('who approved', () => {
  const governed = (approvers: string) => `${MANIFEST}governance: { legalApprovers: [${approvers}] }\n`;

  test.each([
    ['whoever decided', '"A. Person"', {}, true],
    ['capitals, spaces and @ do not count', '"@octocat"', { approvedBy: '[OctoCat]' }, true],
    ['somebody else', 'Mei Tan', {}, false],
    ['the team itself', '"@lion/legal"', { approvedBy: '["@lion/legal"]' }, true],
    [
      'maybe a member of the team',
      '"@lion/legal"',
      {},
      unknown('the members of the team in governance.legalApprovers'),
    ],
  ])('%s', async (_, approvers, changes, byLegalApprover) => {
    expect(await factsOf(changes, governed(approvers))).toMatchObject({ byLegalApprover });
  });

  test.each([
    ['nobody is named', {}, undefined],
    ['only the author', { recordedBy: 'octocat', approvedBy: '["@octocat"]' }, false],
    ['another one too', { recordedBy: 'octocat', approvedBy: '[octocat, hubot]' }, true],
    ['the author is not named', { approvedBy: '[hubot]' }, true],
  ])('independence: %s', async (_, changes, independentlyApproved) => {
    const facts = (await factsOf(changes)) as Record<string, unknown>;
    expect(facts['independentlyApproved']).toBe(independentlyApproved);
  });
});
