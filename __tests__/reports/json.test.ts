import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.js';
import { jsonReport } from '../../src/reports/json.js';
import { anyResult } from './arbitraries.js';
import { diagnostic, finding, result } from './sample.js';

const OPTIONS = { colour: false, columns: 80 };
const SCHEMA = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(SCHEMA);

describe('the JSON report', () => {
  test('has the published shape', async () => {
    const related = { ...finding().location, message: 'the value comes from here' };
    const text = await jsonReport(
      result({
        findings: [finding({ relatedLocations: [related], unknowns: ['var.a'] })],
        diagnostics: [diagnostic()],
      }),
      OPTIONS,
    );
    expect(JSON.parse(text)).toEqual({
      schemaVersion: 1,
      tool: { name: 'wechat-policy', version: '0.1.0' },
      asOf: '2026-11-22',
      summary: {
        files: { seen: 318, checked: 42, unreadable: 0 },
        resources: 128,
        verdicts: { pass: 300, fail: 1, unknown: 0 },
        findings: { critical: 0, high: 1, medium: 0, low: 0 },
        waived: 0,
        baselined: 0,
      },
      findings: [
        {
          ruleId: 'encryption/database-at-rest/aws_db_instance',
          policyId: 'encryption/database-at-rest',
          severity: 'high',
          verdict: 'fail',
          status: 'open',
          message: 'The storage of this RDS instance is not encrypted.',
          remediation:
            'Set `storage_encrypted = true`. An existing instance has to be restored from an encrypted snapshot.',
          helpUri: 'https://example.com/policies#encryption/database-at-rest/aws_db_instance',
          resource: { platform: 'terraform', type: 'aws_db_instance', address: 'aws_db_instance.orders' },
          pointer: '/storage_encrypted',
          location: { file: 'infra/database.tf', startLine: 12, startColumn: 23, endLine: 12, endColumn: 28 },
          relatedLocations: [
            {
              file: 'infra/database.tf',
              startLine: 12,
              startColumn: 23,
              endLine: 12,
              endColumn: 28,
              message: 'the value comes from here',
            },
          ],
          unknowns: ['var.a'],
          fingerprint: '5b1c0d9e3f7a2468',
        },
      ],
      diagnostics: [
        {
          code: 'syntax-error',
          severity: 'error',
          message: 'A closing brace is missing; nothing after this line was checked.',
          file: 'infra/broken.tf',
          startLine: 3,
          startColumn: 1,
        },
      ],
    });
  });

  test('has the same bytes whatever the order of keys in the result', async () => {
    const one = finding();
    const other = Object.fromEntries(Object.entries(one).toReversed()) as unknown as Finding;
    expect(await jsonReport(result({ findings: [other] }), OPTIONS)).toBe(
      await jsonReport(result({ findings: [one] }), OPTIONS),
    );
  });

  test('is valid against its schema, and tells the texts exactly, for any result', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (any) => {
        const report = JSON.parse(await jsonReport(any, OPTIONS));
        expect([validate(report), validate.errors]).toEqual([true, null]);
        expect(report.findings.map(({ message }: Finding) => message)).toEqual(
          any.findings.map(({ message }) => message),
        );
      }),
      { numRuns: 300 },
    );
  });
});
