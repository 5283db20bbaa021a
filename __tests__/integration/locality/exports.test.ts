import { describe, expect, test } from '@jest/globals';
import type { Flow } from '../../../src/model/flow.js';
import { isUnknown, unknown } from '../../../src/model/unknown.js';
import { find, MINIMAL, read, resource } from '../support.js';

const BEIJING = { name: 'aws', region: 'cn-north-1' };
const PLACES: Readonly<Record<string, string>> = { SG: 'ap-southeast-1', HK: 'ap-east-1', MO: 'ap-east-1' };

/** Declares exports of so many people, general and sensitive, by one transfer. */
function manifest(exported: string, transfer: string, more = ''): string {
  return `${MINIMAL}data:\n${exported}transfers:\n  - { from: CN, ${transfer}, validUntil: 2027-06-30 }\n${more}`;
}
const general = (people: number, more = '') => `  - { id: orders, exported: { CN: ${people} }${more} }\n`;
const sensitive = (people: number) => `  - { id: health, nature: [health], exported: { CN: ${people} } }\n`;

/** What a flow from Beijing, and a store, make of it. */
async function verdicts(text: string, to: string, address = 'aws_s3_bucket.a') {
  const { contextFor } = await read(text);
  const flow: Flow = {
    kind: 'replication',
    from: { address, provider: BEIJING },
    to: { provider: { name: 'aws', region: PLACES[to] ?? to } },
    at: '/rule',
  };
  const { flows } = contextFor({ ...resource('aws_s3_bucket', BEIJING, address), flows: () => [flow] });
  const { holds } = contextFor(resource('aws_s3_bucket', { name: 'aws', region: PLACES[to] ?? to }, address));
  return {
    flow: flows?.[0]?.status,
    store: !isUnknown(holds) && holds?.exportMechanism !== undefined ? 'covered' : 'export',
  };
}

describe('each row of the table, for flows and stores, on both profiles', () => {
  const infrastructure = (text: string) =>
    text.replace('jurisdiction: SG', 'jurisdiction: CN, criticalInfrastructure: designated');
  const elsewhere = (text: string) =>
    text.replace('jurisdiction: SG', 'jurisdiction: CN, greaterBayArea: false');
  test.each<[string, string, string, 'covered' | 'export']>([
    ['L4', manifest(general(1, ', class: core'), 'to: SG, mechanism: security-assessment'), 'SG', 'export'],
    [
      'E0',
      manifest('  - { id: a, subjects: { SG: 1 } }\n', 'to: SG, mechanism: certification'),
      'SG',
      'covered',
    ],
    [
      'E1',
      manifest(general(1, ', class: important'), 'to: SG, mechanism: security-assessment'),
      'SG',
      'covered',
    ],
    ['E1', manifest(general(1, ', class: important'), 'to: SG, mechanism: certification'), 'SG', 'export'],
    ['E2', manifest(general(9_000_000), 'to: SG, mechanism: "exempt:transit"'), 'SG', 'covered'],
    ['E3', manifest(general(9_000_000), 'to: SG, mechanism: "exempt:contract"'), 'SG', 'covered'],
    [
      'E3, important',
      manifest(general(1, ', class: important'), 'to: SG, mechanism: "exempt:contract"'),
      'SG',
      'export',
    ],
    ['E4', manifest(sensitive(10_000), 'to: SG, mechanism: "exempt:free-trade-zone"'), 'SG', 'covered'],
    ['E5', infrastructure(manifest(general(1), 'to: SG, mechanism: standard-contract')), 'SG', 'export'],
    ['E5', infrastructure(manifest(general(1), 'to: SG, mechanism: security-assessment')), 'SG', 'covered'],
    ['E5b', manifest(general(9_000_000), 'to: HK, mechanism: gba-standard-contract'), 'HK', 'covered'],
    ['E5b, not there', manifest(general(1), 'to: SG, mechanism: gba-standard-contract'), 'SG', 'export'],
    [
      'E5b, from elsewhere',
      elsewhere(manifest(general(1), 'to: HK, mechanism: gba-standard-contract')),
      'HK',
      'export',
    ],
    ['E6, below', manifest(general(999_999), 'to: SG, mechanism: standard-contract'), 'SG', 'covered'],
    ['E6, at', manifest(general(1_000_000), 'to: SG, mechanism: standard-contract'), 'SG', 'export'],
    ['E6, above', manifest(general(1_000_001), 'to: SG, mechanism: certification'), 'SG', 'export'],
    ['E6', manifest(general(1_000_000), 'to: SG, mechanism: security-assessment'), 'SG', 'covered'],
    ['E6, sensitive, below', manifest(sensitive(9_999), 'to: SG, mechanism: certification'), 'SG', 'covered'],
    ['E6, sensitive, at', manifest(sensitive(10_000), 'to: SG, mechanism: certification'), 'SG', 'export'],
    ['E6, sensitive, above', manifest(sensitive(10_001), 'to: SG, mechanism: certification'), 'SG', 'export'],
    ['E7, below', manifest(general(99_999), 'to: SG, mechanism: "exempt:volume"'), 'SG', 'covered'],
    ['E7, at', manifest(general(100_000), 'to: SG, mechanism: "exempt:volume"'), 'SG', 'export'],
    ['E7, above', manifest(general(100_001), 'to: SG, mechanism: "exempt:volume"'), 'SG', 'export'],
    [
      'E7, none sensitive',
      manifest(general(1) + sensitive(0), 'to: SG, mechanism: "exempt:volume"'),
      'SG',
      'covered',
    ],
    [
      'E7, one sensitive',
      manifest(general(1) + sensitive(1), 'to: SG, mechanism: "exempt:volume"'),
      'SG',
      'export',
    ],
    [
      'not known',
      `${MINIMAL}transfers: [{ from: CN, to: SG, mechanism: "exempt:volume" }]\n`,
      'SG',
      'covered',
    ],
  ])('%s: %#', async (_, text, to, expected) => {
    expect(await verdicts(text, to)).toEqual({ flow: expected, store: expected });
    // Nothing leaves, whatever carries it; the store's rule asks for the profile itself.
    expect((await verdicts(`profile: mainland-only\n${text}`, to)).flow).toBe('export');
  });
});

describe('how many people were exported', () => {
  const facts = async (data: string, transfers: string) => {
    const found = find(await read(`${MINIMAL}data:\n${data}transfers:\n${transfers}`), 'transfer.CN.SG');
    return (found.context as { export: Record<string, unknown> }).export;
  };
  const TO_SINGAPORE = '  - { from: CN, to: SG, mechanism: "exempt:volume", data: [orders] }\n';
  test.each<[string, string, string, unknown]>([
    ['as declared', general(5), TO_SINGAPORE, ['E8']],
    [
      'over all recipients',
      general(5) + sensitive(5),
      `${TO_SINGAPORE}  - { from: CN, to: MY, mechanism: certification, data: [health] }\n`,
      ['E7'],
    ],
    ['not what no transfer carries', general(5) + sensitive(5), TO_SINGAPORE, ['E8']],
    [
      'not what other geographies export',
      '  - { id: orders, exported: { DE: 500000 } }\n',
      TO_SINGAPORE,
      ['E8'],
    ],
    ['nobody says', '  - { id: orders }\n', TO_SINGAPORE, ['E8', 'E7', 'E6']],
    [
      'the same people may be in both',
      `${general(60_000)}  - { id: names, exported: { CN: 60000 } }\n`,
      '  - { from: CN, to: SG, mechanism: "exempt:volume" }\n',
      ['E8', 'E7'],
    ],
  ])('%s', async (_, data, transfers, expected) => {
    expect((await facts(data, transfers))['rows']).toEqual(expected);
  });

  test('what would settle it is named', async () => {
    expect((await facts('  - { id: orders }\n', TO_SINGAPORE))['decided']).toEqual(
      unknown('data[].exported'),
    );
  });
});

test('each fact of a transfer is found where it is declared', async () => {
  const integration = await read(`${MINIMAL}data:
  - id: orders
    exported:
      CN: 90000
transfers:
  - from: CN
    to: HK
    mechanism: gba-standard-contract
    contractDate: 2026-06-01
    filedOn: 2026-11-02
  - from: CN
    to: SG
    mechanism: "exempt:volume"
assessments:
  - type: pipia
    geography: CN
    date: 2022-01-01
`);
  const line = (address: string, fact: string) =>
    find(integration, address).locate(`/$context/export/${fact}`).location.startLine -
    MINIMAL.split('\n').length +
    1;
  expect(line('transfer.CN.HK', 'decided')).toBe(8);
  expect(line('transfer.CN.HK', 'filedAfter')).toBe(10);
  expect(line('transfer.CN.HK', 'assessedDaysAgo')).toBe(17);
  expect(line('transfer.CN.SG', 'nearLine')).toBe(4);
});

test.each<[string, string, unknown]>([
  ['xx-new-1', 'xx-new-1', 'within'],
  ['xx-new-1', 'xx-new-2', unknown('the place of this region of provider aws')],
])('from %s to %s, which are in no table: %j', async (start, end, expected) => {
  const { contextFor } = await read(MINIMAL);
  const source = resource('aws_s3_bucket', { name: 'aws', region: start });
  const flow: Flow = { kind: 'events', to: { provider: { name: 'aws', region: end } }, at: '/arn' };
  expect(contextFor({ ...source, flows: () => [flow] }).flows?.[0]?.status).toEqual(expected);
});

describe('what flows into mainland China', () => {
  const NOBODY = MINIMAL.replace('targeted', 'none');
  async function status(declarations: string) {
    const { contextFor } = await read(NOBODY + declarations);
    const from = { address: 'aws_s3_bucket.a', provider: { name: 'aws', region: 'ap-southeast-1' } };
    const flow: Flow = { kind: 'backup', from, to: { provider: BEIJING }, at: '/rule' };
    const source = { ...resource('aws_s3_bucket', from.provider, from.address), flows: () => [flow] };
    return contextFor(source).flows?.[0]?.status;
  }
  test.each<[string, string, unknown]>([
    ['nothing is declared', '', 'import'],
    ['data on others', 'stores: [{ match: "*", subjects: [SG] }]\n', 'import'],
    ['no personal data', 'stores: [{ match: "*", subjects: [] }]\n', 'elsewhere'],
    ['data on people there', 'stores: [{ type: aws_s3_bucket, subjects: [CN] }]\n', 'elsewhere'],
    [
      'what tags tell that the flow does not know',
      'stores: [{ tags: { a: b }, subjects: [CN] }]\n',
      unknown('the tags of the store, which `match` would not need'),
    ],
  ])('%s', async (_, declarations, expected) => {
    expect(await status(declarations)).toEqual(expected);
  });
});

test('important data is exported whomever it is about', async () => {
  const text = `${MINIMAL}stores: [{ match: "*", subjects: [], classes: [important] }]\n`;
  const assessed = `${text}transfers: [{ from: CN, to: SG, mechanism: security-assessment, validUntil: 2027-01-01 }]\n`;
  expect((await verdicts(text, 'SG')).flow).toBe('export');
  expect((await verdicts(assessed, 'SG')).flow).toBe('covered');
});

test('thousands of stores, declarations and flows in a circle are read in linear time', async () => {
  const time = async (count: number) => {
    const addresses = Array.from({ length: count }, (_, index) => `aws_s3_bucket.b${index}`);
    const stores = addresses.map((address) => `  - { match: ${address}, subjects: [CN] }\n`).join('');
    const integration = await read(
      `${MINIMAL}stores:\n${stores}transfers:\n  - { from: CN, to: SG, mechanism: "exempt:contract" }\n`,
    );
    const start = performance.now();
    const statuses = addresses.map((address, index) => {
      const next = addresses[(index + 1) % count] ?? address;
      const region = (at: number) => ({
        name: 'aws',
        region: at % 2 === 0 ? 'cn-north-1' : 'ap-southeast-1',
      });
      const flow: Flow = {
        kind: 'replication',
        from: { address, provider: region(index) },
        to: { address: next, provider: region(index + 1) },
        at: '/rule',
      };
      const source = { ...resource('aws_s3_bucket', region(index), address), flows: () => [flow] };
      integration.observe?.(source);
      return integration.contextFor(source).flows?.[0]?.status;
    });
    expect(statuses.filter((status) => status === 'covered')).toHaveLength(count / 2);
    expect(integration.remarks?.(true)).toEqual([]);
    return performance.now() - start;
  };
  await time(200);
  const few = await time(500);
  // Four times as many: sixteen times as long, were it quadratic.
  expect(await time(2000)).toBeLessThan(Math.max(few * 10, 200));
});
