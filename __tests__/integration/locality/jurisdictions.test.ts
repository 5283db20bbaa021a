import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jurisdictionOf, partitionOf } from '../../../src/integration/locality/jurisdictions.js';
import { isUnknown, unknown } from '../../../src/model/unknown.js';

const { providers } = JSON.parse(
  readFileSync(new URL('../../../src/integration/data/regions.json', import.meta.url), 'utf8'),
) as { providers: Record<string, Record<string, { jurisdiction: string }>> };

describe('jurisdiction of a region', () => {
  test.each([
    ['aws', 'cn-north-1', 'CN'],
    ['aws', 'ap-southeast-1', 'SG'],
    ['aws', 'ap-east-1', 'HK'],
    ['aws', 'us-gov-west-1', 'US'],
    ['alicloud', 'cn-hangzhou', 'CN'],
    ['alicloud', 'cn-hongkong', 'HK'],
    ['alicloud', 'oss-cn-hongkong', 'HK'],
    ['alicloud', 'oss-ap-southeast-1', 'SG'],
    ['alicloud', 'oss-cn-hangzhou', 'CN'],
    ['huaweicloud', 'ap-southeast-1', 'HK'],
    ['huaweicloud', 'ap-southeast-3', 'SG'],
    ['tencentcloud', 'ap-shanghai', 'CN'],
    ['tencentcloud', 'ap-hongkong', 'HK'],
    ['tencentcloud', 'ap-singapore', 'SG'],
    ['azure', 'eastasia', 'HK'],
    ['azure', 'East Asia', 'HK'],
    ['azure', 'China North 3', 'CN'],
    ['gcp', 'asia-east1', 'TW'],
    ['gcp', 'ASIA-EAST2', 'HK'],
  ])('%s %s is %s', (name, region, expected) => {
    expect(jurisdictionOf({ name, region })).toBe(expected);
  });

  test.each([
    ['tencentcloud', 'ap-shanghai-3', 'CN'],
    ['tencentcloud', 'ap-shanghai-fsi-1', 'CN'],
    ['alicloud', 'cn-hangzhou-h', 'CN'],
    ['alicloud', 'cn-hongkong-b', 'HK'],
    ['alicloud', 'ap-southeast-1a', 'SG'],
    ['alicloud', 'cn-hangzhou-MAZ10(b,c)', 'CN'],
    ['aws', 'us-east-1a', 'US'],
    ['huaweicloud', 'cn-north-4a', 'CN'],
    ['gcp', 'us-central1-a', 'US'],
    ['azure', 'chinanorth3-1', 'CN'],
    ['azure', 'eastasia-2', 'HK'],
  ])('the zone %s %s lies in %s', (name, region, expected) => {
    expect(jurisdictionOf({ name, region })).toBe(expected);
  });

  test.each([
    [
      'a local zone may lie in another country than its region',
      { name: 'aws', region: 'ap-southeast-1-mnl-1a' },
    ],
    ['a region that does not exist', { name: 'aws', region: 'cn-hangzhou' }],
    ['a prefix of another vendor', { name: 'tencentcloud', region: 'oss-ap-singapore' }],
    ['a vendor that is not in the table', { name: 'elsewhere', region: 'cn-north-1' }],
    ['no region', { name: 'aws' }],
    ['names of object members', { name: 'constructor', region: 'name' }],
    ['a region that is a name of object members', { name: 'aws', region: 'constructor' }],
  ])('%s: unknown', (_, provider) => {
    expect(isUnknown(jurisdictionOf(provider))).toBe(true);
  });

  test('an unknown region stays what it depends on', () => {
    expect(jurisdictionOf({ name: 'aws', region: unknown('var.region') })).toEqual(unknown('var.region'));
  });

  test('the text of an unknown does not repeat the region, which comes from the manifest', () => {
    expect(JSON.stringify(jurisdictionOf({ name: 'aws', region: 'hunter2' }))).not.toContain('hunter2');
  });

  test('no region resolves without its vendor', () => {
    const regions = Object.values(providers).flatMap(Object.keys);
    fc.assert(
      fc.property(fc.constantFrom(...regions), (region) => isUnknown(jurisdictionOf({ name: '', region }))),
    );
  });

  test('every row is a country code, or one of the two for several countries', () => {
    const codes = Object.values(providers).flatMap((regions) =>
      Object.values(regions).map((row) => row.jurisdiction),
    );
    expect(codes.filter((code) => !/^(?:[A-Z]{2}|MULTI)$/.test(code))).toEqual([]);
  });
});

test.each([
  ['aws', 'cn-north-1', 'aws-cn'],
  ['aws', 'eu-west-1b', 'aws'],
  ['aws', 'us-gov-west-1', 'aws-us-gov'],
  ['azure', 'chinanorth3', 'china'],
  ['azure', 'westeurope', 'public'],
  ['alicloud', 'cn-hangzhou', undefined],
])('the partition of %s %s is %s', (name, region, expected) => {
  expect(partitionOf({ name, region })).toBe(expected);
});
