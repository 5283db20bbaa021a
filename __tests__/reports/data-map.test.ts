import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { DataMap, MappedFlow, MappedStore } from '../../src/model/data-map.js';
import { FLOW_KINDS } from '../../src/model/flow.js';
import { REGION_SOURCES } from '../../src/model/resource.js';
import type { CheckResult } from '../../src/model/result.js';
import { markdownMap } from '../../src/reports/data-map-markdown.js';
import { textMap } from '../../src/reports/data-map-text.js';
import { jsonReport } from '../../src/reports/json.js';
import { hostile } from './arbitraries.js';
import { finding, result } from './sample.js';

const PLACE = { startColumn: 1, endLine: 1, endColumn: 2 };

function store(address: string, jurisdiction: string, changes: Partial<MappedStore> = {}): MappedStore {
  const location = { file: 'main.tf', startLine: 1, ...PLACE };
  return {
    address,
    type: 'aws_s3_bucket',
    jurisdiction,
    region: 'cn-north-1',
    subjects: ['CN'],
    assumed: true,
    location,
    ...changes,
  };
}

function flow(from: string, to: string, line: number, changes: Partial<MappedFlow> = {}): MappedFlow {
  return {
    kind: 'replication',
    from: { address: from, region: 'cn-north-1', jurisdiction: 'CN' },
    to: { region: to, jurisdiction: to === 'ap-southeast-1' ? 'SG' : 'CN' },
    subjects: ['CN'],
    status: to === 'ap-southeast-1' ? 'export' : 'within',
    location: { file: 'main.tf', startLine: line, ...PLACE, endLine: line },
    ...changes,
  };
}

function onFlow(line: number) {
  return finding({
    ruleId: 'locality/replication-abroad/aws_s3_bucket_replication_configuration',
    policyId: 'locality/replication-abroad',
    resource: { platform: 'terraform', type: 'aws_s3_bucket_replication_configuration', address: 'r' },
    location: { file: 'main.tf', startLine: line, ...PLACE, endLine: line },
  });
}

function onStore(address: string) {
  return finding({
    ruleId: 'locality/mainland-store/aws_s3_bucket',
    policyId: 'locality/mainland-store',
    resource: { platform: 'terraform', type: 'aws_s3_bucket', address },
    location: { file: 'main.tf', startLine: 1, ...PLACE },
  });
}

function withMap(
  dataMap: DataMap,
  parts: Partial<Omit<CheckResult, 'summary' | 'policies'>> = {},
): CheckResult {
  return result({ ...parts, dataMap });
}

const ORDERS = store('aws_s3_bucket.orders', 'CN');
const FAR = store('aws_s3_bucket.far', 'SG');

describe('the map of where data rests', () => {
  test('is left out where nothing was declared, or nothing is there', () => {
    expect(markdownMap(result())).toEqual([]);
    expect(textMap(result())).toEqual([]);
    expect(markdownMap(withMap({ stores: [], flows: [] }))).toEqual([]);
  });

  test('groups by jurisdiction, and numbers what breaks a rule as the table below does', () => {
    const map = { stores: [FAR, ORDERS], flows: [flow('aws_s3_bucket.orders', 'ap-southeast-1', 7)] };
    const findings = [onStore('aws_s3_bucket.far'), onFlow(7)];
    expect(markdownMap(withMap(map, { findings })).join('\n\n')).toBe(`### Where data rests

1 store in Mainland China (CN), 1 in SG; 1 flow, of which 1 breaks a rule.

\`\`\`mermaid
flowchart LR
  subgraph j_CN["Mainland China (CN)"]
    n0[("aws_s3_bucket.orders")]
  end
  subgraph j_SG["SG"]
    n1["ap-southeast-1"]
    n2[("1: aws_s3_bucket.far")]:::broken
  end
  n0 ==>|"2: replication"| n1
  linkStyle 0 stroke:#cf222e,stroke-width:3px
  classDef broken stroke:#cf222e,stroke-width:3px
\`\`\`

| | Resource | From and to | Place |
| --: | :-- | :-- | :-- |
| 1 | <code>aws_s3_bucket.far</code> | rests in SG | <code>main.tf:1</code> |
| 2 | <code>r</code> | replication: aws_s3_bucket.orders (CN) → ap-southeast-1, SG | <code>main.tf:7</code> |`);
  });

  test('a flow to a place that is not known is dotted', () => {
    const open = flow('aws_s3_bucket.orders', '', 3, { status: 'unknown', to: { jurisdiction: 'unknown' } });
    const [, , diagram] = markdownMap(withMap({ stores: [ORDERS], flows: [open] }));
    expect(diagram).toContain('n0 -.->|"replication"| n1');
    expect(diagram).toContain('subgraph j_unknown["Place not known"]');
  });

  test('stays readable with hundreds of stores and flows', () => {
    const stores = Array.from({ length: 400 }, (_, index) => store(`aws_s3_bucket.b${index}`, 'CN'));
    const flows = Array.from({ length: 300 }, (_, index) =>
      flow(`aws_s3_bucket.b${index}`, index === 299 ? 'ap-southeast-1' : 'cn-northwest-1', index + 2),
    );
    const findings = [onFlow(301)];
    const blocks = markdownMap(withMap({ stores, flows }, { findings }));
    const diagram = blocks.find((block) => block.startsWith('```mermaid')) ?? '';
    expect(diagram.split('\n').length).toBeLessThan(200);
    expect(diagram).toContain('==>|"1: replication"|');
    expect(diagram).toMatch(/j_CN_more\["\d+ more"\]/);
    expect(blocks[1]).toContain('240 further flows not drawn.');
    expect(textMap(withMap({ stores, flows }, { findings }))).toEqual([
      '400 stores in Mainland China (CN); 300 flows, of which 1 breaks a rule.',
      '✗ replication: aws_s3_bucket.b299 (CN) → ap-southeast-1, SG  main.tf:301',
    ]);
  });

  test('in a terminal, what stays in a region is not listed, wherever that region is', () => {
    const place = { address: 'aws_sqs_queue.a', region: 'xx-new-1', jurisdiction: 'unknown' };
    const inside = flow('', '', 3, { from: place, to: place, status: 'within' });
    const open = flow('', '', 4, { from: place, to: { jurisdiction: 'unknown' }, status: 'unknown' });
    expect(textMap(withMap({ stores: [], flows: [inside, open] }))).toEqual([
      '2 flows.',
      '? replication: aws_sqs_queue.a (xx-new-1) → place not known  main.tf:4',
    ]);
  });

  test('no name can draw anything', () => {
    fc.assert(
      fc.property(hostile, hostile, (address, region) => {
        const map = {
          stores: [store(address, 'CN')],
          flows: [flow(address, 'x', 5, { to: { region, jurisdiction: 'CN' } })],
        };
        const diagram = markdownMap(withMap(map)).find((block) => block.startsWith('```mermaid')) ?? '';
        const lines = diagram.split('\n').slice(1, -1);
        expect(diagram.split('\n').at(-1)).toBe('```');
        for (const line of lines) {
          expect(line).toMatch(
            /^(?:flowchart LR| {2}subgraph j_\w+\["[^"`]*"\]| {4}n\d+(?:\[\("[^"`]*"\)\]|\["[^"`]*"\])(?::::broken)?| {2}end| {2}n\d+ (?:-->|-\.->|==>)\|"[\w: ]+"\| n\d+| {2}linkStyle \d+ .*| {2}classDef .*)$/,
          );
        }
      }),
    );
  });

  test('is in the JSON report as its schema says', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
    );
    const { stores, flows } = schema.properties.dataMap.properties;
    expect(flows.items.properties.kind.enum).toEqual(FLOW_KINDS);
    expect(stores.items.properties.source.enum).toEqual(REGION_SOURCES);
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    const hint = { suggests: 'people', word: 'order', in: 'name' } as const;
    const known = store('aws_s3_bucket.known', 'CN', { source: 'provider', hint });
    const map = { stores: [ORDERS, FAR, known], flows: [flow('aws_s3_bucket.orders', 'ap-southeast-1', 7)] };
    const report = JSON.parse(await jsonReport(withMap(map), { colour: false, columns: 80 }));
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report.dataMap).toEqual(map);
  });
});
