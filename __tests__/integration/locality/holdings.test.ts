import { describe, expect, test } from '@jest/globals';
import { isUnknown, unknown } from '../../../src/model/unknown.js';
import { MINIMAL, read, resource } from '../support.js';

const SINGAPORE = { name: 'aws', region: 'ap-southeast-1' };

async function holds(declarations: string, address = 'aws_db_instance.orders', provider = SINGAPORE) {
  const { contextFor } = await read(MINIMAL + declarations);
  const { holds: found } = contextFor(resource('aws_db_instance', provider, address));
  if (isUnknown(found)) throw new Error(found.$unknown);
  return found;
}

describe('what a store holds', () => {
  test('with a targeted mainland audience, undeclared stores are assumed to hold mainland data', async () => {
    expect(await holds('', 'aws_db_instance.main')).toEqual({ subjects: ['CN'], classes: [], assumed: true });
  });

  test('with any other audience, nothing is assumed', async () => {
    const { contextFor } = await read(MINIMAL.replace('targeted', 'incidental'));
    expect(contextFor(resource('aws_db_instance', SINGAPORE)).holds).toBeUndefined();
  });

  test('nothing is assumed of what is no data store', async () => {
    const { contextFor } = await read(MINIMAL);
    expect(contextFor(resource('aws_lb', SINGAPORE)).holds).toBeUndefined();
  });

  test('the last matching entry counts', async () => {
    const stores = `stores:
  - { match: "*", subjects: [CN] }
  - { match: "aws_db_instance.*", subjects: [SG], classes: [sensitive] }
`;
    expect(await holds(stores)).toEqual({ subjects: ['SG'], classes: ['sensitive'], assumed: false });
    expect(await holds(stores, 'module.cn.aws_db_instance.orders')).toMatchObject({ subjects: ['CN'] });
  });

  test('an empty list of subjects declares that it holds no personal data', async () => {
    expect(await holds('stores: [{ match: "*.orders", subjects: [] }]\n')).toMatchObject({ subjects: [] });
  });
});

describe('what allows mainland data to rest abroad', () => {
  const mechanism = async (transfer: string, provider?: typeof SINGAPORE) =>
    (await holds(`transfers: [{ ${transfer} }]\n`, undefined, provider))?.exportMechanism?.mechanism;

  test.each([
    [
      'a certification in force',
      'from: CN, to: SG, mechanism: certification, validUntil: 2026-11-22',
      'certification',
    ],
    [
      'a certification that ended',
      'from: CN, to: SG, mechanism: certification, validUntil: 2026-11-21',
      undefined,
    ],
    ['a certification without end', 'from: CN, to: SG, mechanism: certification', undefined],
    ['an exemption needs no end', 'from: CN, to: SG, mechanism: "exempt:contract"', 'exempt:contract'],
    ['another country', 'from: CN, to: MY, mechanism: "exempt:contract"', undefined],
    ['another origin', 'from: HK, to: SG, mechanism: "exempt:contract"', undefined],
    ['a mechanism of other laws', 'from: CN, to: SG, mechanism: consent, validUntil: 2027-01-01', undefined],
    [
      'the Greater Bay Area is not Singapore',
      'from: CN, to: SG, mechanism: gba-standard-contract, validUntil: 2027-01-01',
      undefined,
    ],
  ])('%s', async (_, transfer, expected) => {
    expect(await mechanism(transfer)).toBe(expected);
  });

  test('the Greater Bay Area contract reaches Hong Kong', async () => {
    const transfer = 'from: CN, to: HK, mechanism: gba-standard-contract, validUntil: 2027-01-01';
    expect(await mechanism(transfer, { name: 'aws', region: 'ap-east-1' })).toBe('gba-standard-contract');
  });

  test('an unknown place has no mechanism', async () => {
    const { contextFor } = await read(
      `${MINIMAL}transfers: [{ from: CN, to: SG, mechanism: "exempt:contract" }]\n`,
    );
    const provider = { name: 'aws', region: unknown('var.region') };
    expect(contextFor(resource('aws_db_instance', provider)).holds).not.toHaveProperty('exportMechanism');
  });
});
