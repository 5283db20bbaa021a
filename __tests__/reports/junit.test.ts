import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { junitReport } from '../../src/reports/junit.js';
import { anyResult } from './arbitraries.js';
import { diagnostic, finding, policy, result, undecided } from './sample.js';
import { parseXml, type XmlElement } from './xml-tree.js';
import { breaches } from './xsd.js';

const OPTIONS = { colour: false, columns: 80 };
const SCHEMA = parseXml(
  readFileSync(new URL('../__fixtures__/schemas/junit-10.xsd', import.meta.url), 'utf8'),
);

async function report(parts: Parameters<typeof result>[0]): Promise<XmlElement> {
  return parseXml(await junitReport(result(parts), OPTIONS));
}

function outline({ children }: XmlElement): string[] {
  return children.flatMap((suite) =>
    suite.children.map(
      (each) =>
        `${suite.attributes['name']}: ${each.attributes['name']} ${each.children[0]?.name ?? 'passed'}`,
    ),
  );
}

describe('the JUnit report', () => {
  test('has a suite for each area, and in it a case for each finding or passed policy', async () => {
    const root = await report({
      findings: [finding(), finding({ status: 'waived' })],
      undecided: [undecided({ policyId: 'privacy/consent' })],
      diagnostics: [diagnostic(), diagnostic({ severity: 'notice', code: 'notice', file: '' })],
      policies: [
        policy(),
        policy({ id: 'terms/acknowledged', area: 'terms' }),
        policy({ id: 'privacy/consent', area: 'privacy' }),
      ],
    });
    const rule =
      'encryption/database-at-rest/aws_db_instance aws_db_instance.orders (infra/database.tf:12:23)';
    expect(outline(root)).toEqual([
      'terms: terms/acknowledged passed',
      'privacy: privacy/consent (undecided) skipped',
      `encryption: ${rule} failure`,
      `encryption: ${rule} skipped`,
      'diagnostics: syntax-error (infra/broken.tf:3:1) error',
      'diagnostics: notice skipped',
    ]);
    expect(root.attributes).toEqual({ name: 'wechat-policy', tests: '6', failures: '1', errors: '1' });
    expect(root.children[2]?.attributes).toEqual({
      name: 'encryption',
      tests: '2',
      failures: '1',
      errors: '0',
      skipped: '1',
    });
  });

  test('tells in a failure what is wrong, where, and what to do', async () => {
    const failure = (await report({ findings: [finding()] })).children[0]?.children[0]?.children[0];
    expect(failure?.attributes).toEqual({
      type: 'high',
      message: 'The storage of this RDS instance is not encrypted.',
    });
    expect(failure?.text).toBe(
      [
        'infra/database.tf:12:23',
        '11 | resource "aws_db_instance" "orders" {',
        '12 |   storage_encrypted = false',
        '   |                       ^^^^^',
        '13 | }',
        'Set `storage_encrypted = true`. An existing instance has to be restored from an encrypted snapshot.',
        'https://example.com/policies#encryption/database-at-rest/aws_db_instance',
      ].join('\n'),
    );
  });

  test('writes characters that XML forbids as escapes', async () => {
    const root = await report({ findings: [finding({ message: 'a\u0000b\u001bc\ufffe<&>"\ud800' })] });
    expect(root.children[0]?.children[0]?.children[0]?.attributes['message']).toBe(
      'a\\u0000b\\u001bc\\ufffe<&>"\\ud800',
    );
  });

  test('is valid against the schema of Jenkins for any result', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (any) => {
        expect(breaches(SCHEMA, parseXml(await junitReport(any, OPTIONS)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the check against the schema', () => {
  test.each([
    ['<suite/>', '<suite> is not declared'],
    ['<testsuites><testcase name="a"/></testsuites>', '<testsuites> must not hold <testcase>'],
    ['<testsuites>text</testsuites>', '<testsuites> must not hold text'],
    ['<testsuites time="soon"/>', '<testsuites time="soon"> is not allowed'],
    ['<testsuite name="a" tests="0" failures="0"/>', '<testsuite> lacks errors'],
    ['<testcase name="a" file="b"/>', '<testcase file="b"> is not allowed'],
    ['<testcase name="a"><failure><b/></failure></testcase>', '<failure> must not hold <b>'],
  ])('finds the fault in %s', (source, fault) => {
    expect(breaches(SCHEMA, parseXml(source))).toContain(fault);
  });

  test.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a>\u0001</a>',
    '<a>&#1;</a>',
    '<a b="<"/>',
    '<a>& b</a>',
    'a',
  ])('takes %j for not well-formed', (source) => {
    expect(() => parseXml(source)).toThrow();
  });
});
