import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { CheckResult } from '../../src/model/result.js';
import { sarifReport } from '../../src/reports/sarif.js';
import { anyResult } from './arbitraries.js';
import { diagnostic, finding, policy, result, undecided } from './sample.js';

const OPTIONS = { colour: false, columns: 80 };
const SCHEMA = JSON.parse(
  readFileSync(new URL('../__fixtures__/schemas/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(SCHEMA);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The parts of a log that the tests read. */
interface Run {
  readonly columnKind: string;
  readonly tool: {
    readonly driver: { readonly rules: Descriptor[]; readonly notifications: { readonly id: string }[] };
  };
  readonly invocations: {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: {
      readonly descriptor: { readonly id: string };
      readonly level: string;
      readonly message: { readonly text: string };
    }[];
  }[];
  readonly results: Result[];
}

interface Descriptor {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown?: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: string[]; readonly 'security-severity': string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: Region;
    };
  }[];
  readonly relatedLocations: { readonly id: number; readonly message: { readonly text: string } }[];
  readonly partialFingerprints: Record<string, string>;
  readonly suppressions: { readonly kind: string; readonly status: string }[];
}

async function runOf(checked: CheckResult): Promise<Run> {
  const log = JSON.parse(await sarifReport(checked, OPTIONS));
  expect([validate(log), validate.errors]).toEqual([true, null]);
  return log.runs[0];
}

describe('the SARIF report', () => {
  test('names for each finding its rule, place, level and fingerprint', async () => {
    const run = await runOf(result({ findings: [finding()] }));
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results[0]).toMatchObject({
      ruleId: 'encryption/database-at-rest/aws_db_instance',
      ruleIndex: 0,
      kind: 'fail',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'infra/database.tf', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 23, endLine: 12, endColumn: 28 },
          },
          logicalLocations: [{ fullyQualifiedName: 'aws_db_instance.orders', kind: 'resource' }],
        },
      ],
      partialFingerprints: { 'wechatPolicy/v1': '5b1c0d9e3f7a2468' },
      suppressions: [],
    });
  });

  test.each([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['medium', 'warning', '5.5'],
    ['low', 'note', '3.0'],
  ] as const)(
    'gives a %s rule the level %s and the security severity %s',
    async (severity, level, number) => {
      const [rule] = policy().rules;
      const rules = rule === undefined ? [] : [{ ...rule, severity }];
      const run = await runOf(result({ findings: [finding({ severity })], policies: [policy({ rules })] }));
      expect(run.results[0]?.level).toBe(level);
      expect(run.tool.driver.rules[0]?.defaultConfiguration.level).toBe(level);
      expect(run.tool.driver.rules[0]?.properties['security-severity']).toBe(number);
    },
  );

  test('lists every rule in force, with help, though nothing was found', async () => {
    const run = await runOf(result());
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules).toMatchObject([
      {
        id: 'encryption/database-at-rest/aws_db_instance',
        shortDescription: { text: 'Databases are encrypted at rest' },
        fullDescription: { text: 'A stolen disk or snapshot must not disclose personal data.' },
        help: {
          markdown: [
            '# Databases are encrypted at rest',
            'The storage of this RDS instance is not encrypted.',
            '## Why',
            'A stolen disk or snapshot must not disclose personal data.',
            '## What to do',
            'Set `storage_encrypted = true`.',
            '## References',
            '- [Encrypting Amazon RDS resources](https://docs.aws.amazon.com/rds), read 2026-11-22',
            'The same check elsewhere: checkov:CKV_AWS_16.',
          ].join('\n\n'),
        },
        properties: { tags: ['security', 'wechat', 'encryption'] },
      },
    ]);
  });

  test('describes the rule of a finding that no policy claims', async () => {
    const run = await runOf(result({ findings: [finding({ ruleId: 'exceptions/waiver-expired' })] }));
    const index = run.results[0]?.ruleIndex ?? -1;
    expect(run.tool.driver.rules[index]).toMatchObject({
      id: 'exceptions/waiver-expired',
      shortDescription: { text: 'The storage of this RDS instance is not encrypted.' },
    });
  });

  test('marks waived and baselined findings as suppressed, unknown ones as open', async () => {
    const findings = [
      finding({ status: 'waived' }),
      finding({ status: 'baselined' }),
      finding({ verdict: 'unknown', unknowns: ['var.a'] }),
    ];
    const { results } = await runOf(result({ findings }));
    expect(results.map(({ kind, level, suppressions }) => [kind, level, suppressions.length])).toEqual([
      ['fail', 'error', 1],
      ['fail', 'error', 1],
      ['open', 'none', 0],
    ]);
  });

  test('tells diagnostics and undecided verdicts as notifications', async () => {
    const run = await runOf(result({ diagnostics: [diagnostic()], undecided: [undecided()] }));
    const [invocation] = run.invocations;
    expect(invocation?.executionSuccessful).toBe(true);
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      {
        descriptor: { id: 'syntax-error' },
        level: 'error',
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'infra/broken.tf' }, region: { startLine: 3 } } },
        ],
      },
      { descriptor: { id: 'unresolved' }, level: 'note' },
    ]);
  });

  test('says that the run was not successful where a rule could not be evaluated', async () => {
    const run = await runOf(result({ diagnostics: [diagnostic({ code: 'evaluation-failed' })] }));
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
  });

  test.each([
    ['a b/ü#1.tf', 'a%20b/%C3%BC%231.tf'],
    ['c:/x?y.tf', 'c%3A/x%3Fy.tf'],
    ['小程序/app.json', '%E5%B0%8F%E7%A8%8B%E5%BA%8F/app.json'],
    ['half\ud800.tf', 'half%EF%BF%BD.tf'],
  ])('encodes the path %j', async (file, uri) => {
    const run = await runOf(result({ findings: [finding({ location: { ...finding().location, file } })] }));
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('keeps the 5,000 worst of more findings, says so, and stays under 10 MB', async () => {
    const findings = Array.from({ length: 5_010 }, (_, index) =>
      finding({
        severity: index >= 5_000 ? 'critical' : 'low',
        fingerprint: `f${index}`,
        location: { ...finding().location, startLine: index + 1, endLine: index + 1 },
      }),
    );
    const checked = result({ findings });
    const run = await runOf(checked);
    expect(run.results).toHaveLength(5_000);
    expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(run.results.at(-1)?.partialFingerprints).toEqual({ 'wechatPolicy/v1': 'f5009' });
    expect(run.invocations[0]?.toolExecutionNotifications).toMatchObject([
      { level: 'warning', message: { text: expect.stringContaining('10 of 5010 findings are left out') } },
    ]);
    expect(gzipSync(await sarifReport(checked, OPTIONS)).length).toBeLessThan(10_000_000);
  });

  test('cuts texts to the limit of GitHub without breaking a character', async () => {
    const long = policy({ rationale: { en: `${'x'.repeat(1022)}😀${'y'.repeat(500)}` } });
    const run = await runOf(result({ policies: [long] }));
    expect(run.tool.driver.rules[0]?.fullDescription.text).toBe(`${'x'.repeat(1022)}…`);
  });

  test('keeps to the schema and to GitHub for any result', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (any) => {
        const run = await runOf(any);
        for (const { shortDescription, fullDescription, help, properties } of run.tool.driver.rules) {
          for (const { text } of [shortDescription, fullDescription, help]) {
            expect(text.trim()).not.toBe('');
            expect(text.length).toBeLessThanOrEqual(1_024);
          }
          expect(properties.tags.length).toBeLessThanOrEqual(10);
        }
        expect(run.results).toHaveLength(any.findings.length);
        for (const { ruleId, ruleIndex, message, locations } of run.results) {
          expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
          expect(message.text.trim()).not.toBe('');
          expect(locations).toHaveLength(1);
          expect(locations[0]?.physicalLocation.artifactLocation.uri).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });
});
