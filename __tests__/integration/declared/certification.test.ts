import { describe, expect, test } from '@jest/globals';
import { find, MINIMAL, read } from '../support.js';

async function factsOf(certification: string, more = ''): Promise<Record<string, unknown>> {
  const integration = await read(
    `${MINIMAL}${more}certifications: [{ scheme: iso-27001, ${certification} }]\n`,
  );
  return find(integration, 'certification.iso-27001').context ?? {};
}

describe('who holds it', () => {
  const others =
    'entities: [{ id: cn, name: "Lion (Shanghai) Co., Ltd.", jurisdiction: CN }]\n' +
    'processors: [{ name: Panda Cloud, purpose: hosting }]\n';

  test.each([
    ['Lion Retail', 'organisation', true],
    ['LION RETAIL', 'organisation', true],
    ['Lion Retail Pte. Ltd.', 'organisation', true],
    ['Lion (Shanghai) Co. Ltd', 'entity', false],
    ['Panda Cloud', 'processor', true],
    ['腾讯', 'tencent', true],
    ['Shenzhen Tencent Computer Systems Company Limited', 'tencent', true],
    ['WeChat International Pte. Ltd.', 'tencent', false],
    ['Tiger Wholesale', 'other', false],
    ['---', 'other', false],
  ])('%s', async (holder, heldBy, holderOperates) => {
    expect(await factsOf(`holder: "${holder}", covers: [mini-program]`, others)).toMatchObject({
      heldBy,
      holderOperates,
    });
  });

  test('what is no component has no operator to compare with', async () => {
    expect(
      await factsOf('holder: WeChat International Pte. Ltd., covers: [www.wechat.com]', others),
    ).toMatchObject({ holderOperates: true });
  });
});

test.each([
  ['2022', true],
  ['"2022"', true],
  ['ISO/IEC 27001:2022/Amd 1:2024', true],
  ['2013', false],
  ['ISO/IEC 27001:2013', false],
  ['latest', undefined],
])('edition %s is in force: %s', async (edition, inForce) => {
  const facts = await factsOf(`holder: Lion Retail, covers: [], edition: ${edition}`);
  expect(facts['editionInForce']).toBe(inForce);
});

describe('scope', () => {
  test('spelling does not count; what lies outside is found where it is relied on', async () => {
    const integration = await read(
      `${MINIMAL}certifications:
  - scheme: iso-27001
    holder: Lion Retail
    covers: [Mini Program, official-account]
    scope: [mini-program]
`,
    );
    const certification = find(integration, 'certification.iso-27001');
    expect(certification.context).toMatchObject({ outOfScope: ['official-account'] });
    expect(certification.locate('/$context/outOfScope/0').location).toMatchObject({
      startLine: 10,
      startColumn: 28,
    });
  });

  test('none recorded, none judged', async () => {
    expect(await factsOf('holder: Lion Retail, covers: [mini-program]')).not.toHaveProperty('outOfScope');
  });
});

describe('locations', () => {
  const stores =
    'stores: [{ match: a, subjects: [CN], territory: CN }, { match: b, subjects: [], territory: US }]\n';

  test('of an own certificate, against stores of personal data', async () => {
    expect(await factsOf('holder: Lion Retail, covers: [], locations: [SG]', stores)).toMatchObject({
      territoriesOutside: ['CN'],
    });
  });

  test('of others say nothing about own stores', async () => {
    expect(await factsOf('holder: Tencent, covers: [], locations: [SG]', stores)).not.toHaveProperty(
      'territoriesOutside',
    );
  });
});
