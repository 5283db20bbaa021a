import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportOptions } from '../../src/reports/report.js';
import { textReport } from '../../src/reports/text.js';
import { widthOf } from '../../src/reports/width.js';
import { anyResult } from './arbitraries.js';
import { linesOf, mayBeCommand } from './runner.js';
import { diagnostic, finding, result, undecided } from './sample.js';

async function report(
  parts: Parameters<typeof result>[0],
  options: Partial<ReportOptions> = {},
): Promise<string> {
  return textReport(result(parts), { colour: false, columns: 80, ...options });
}

describe('the text report', () => {
  test('shows each finding with its source, then the verdict', async () => {
    const related = { file: 'infra/main.tf', startLine: 4, startColumn: 3, endLine: 4, endColumn: 9 };
    const text = await report({
      findings: [
        finding({ relatedLocations: [{ ...related, message: 'the value comes from here' }] }),
        finding({ severity: 'low', excerpt: { startLine: 1, lines: [] }, remediation: '', helpUri: '' }),
      ],
    });
    expect(text).toBe(`infra/database.tf

  12:23  high  The storage of this RDS instance is not encrypted.
    encryption/database-at-rest/aws_db_instance  aws_db_instance.orders

    11 │ resource "aws_db_instance" "orders" {
    12 │   storage_encrypted = false
       │                       ^^^^^
    13 │ }

    Fix: Set \`storage_encrypted = true\`. An existing instance has to be restored
         from an encrypted snapshot.
    See: infra/main.tf:4:3 the value comes from here
    Help: https://example.com/policies#encryption/database-at-rest/aws_db_instance

  12:23  low  The storage of this RDS instance is not encrypted.
    encryption/database-at-rest/aws_db_instance  aws_db_instance.orders

Failed: 1 high finding at or above high; 1 low below. Checked 128 resources in
42 of 318 files.
`);
  });

  test('then shows what could not be read or decided', async () => {
    const text = await report({
      diagnostics: [
        diagnostic(),
        diagnostic({ severity: 'notice', code: 'notice', file: '', message: 'A waiver expires soon.' }),
      ],
      undecided: [...'abbcdefg'].map((name) => undecided({ unknowns: [`var.${name}`] })),
    });
    expect(text).toBe(`Diagnostics
  error  infra/broken.tf:3:1  syntax-error
    A closing brace is missing; nothing after this line was checked.
  notice
    A waiver expires soon.

Undecided
  8 verdicts cannot be given, because the repository does not hold these values:
    2  var.b
    1  var.a
    1  var.c
    1  var.d
    1  var.e
    and 2 other values

Passed: no findings. Checked 128 resources in 42 of 318 files; 8 verdicts
undecided.
`);
  });

  test('lists everything when asked to', async () => {
    const text = await report(
      { findings: [finding({ status: 'waived' })], undecided: [undecided({ unknowns: ['var.a', 'var.b'] })] },
      { verbose: true },
    );
    expect(text).toBe(`Accepted
  waived: infra/database.tf:12:23 encryption/database-at-rest/aws_db_instance
          aws_db_instance.orders

Undecided
  infra/reports.tf:3:1 encryption/database-at-rest/aws_db_instance
  aws_db_instance.reports
    Depends on: var.a, var.b

Passed: no findings. Checked 128 resources in 42 of 318 files; 1 verdict
undecided, 1 waived.
`);
  });

  test.each([
    [{}, 'Passed: no findings. Checked 128 resources in 42 of 318 files.'],
    [
      { summary: { files: { seen: 12, checked: 0, unreadable: 0 }, resources: 0 } },
      'Passed: there is nothing to check. No manifest among 12 files.',
    ],
    [
      { summary: { files: { seen: 1, checked: 1, unreadable: 0 }, resources: 1 } },
      'Passed: no findings. Checked 1 resource in 1 file.',
    ],
  ])('is one line where there is nothing to say', async (parts, line) => {
    expect(await report(parts)).toBe(`${line}\n`);
  });

  test.each([
    [{ findings: [finding({ severity: 'low' })] }, 'Passed: 1 low finding, none at or above high.'],
    [
      { findings: [finding()], failOn: 'never' as const },
      'Passed: 1 high finding; no severity fails the run.',
    ],
    [{ failed: true, diagnostics: [diagnostic()] }, 'Failed: 1 diagnostic counted as findings.'],
    [
      {
        findings: [finding({ severity: 'low' })],
        diagnostics: [diagnostic({ code: 'evaluation-failed' as const })],
      },
      'Incomplete: not everything could be checked, see the diagnostics. 1 low',
    ],
  ])('gives the verdict first: %#', async (parts, verdict) => {
    const [last = ''] = (await report(parts)).trimEnd().split('\n\n').slice(-1);
    expect(last.startsWith(verdict)).toBe(true);
  });

  test('names unknown values unless the message does', async () => {
    const unknowns = ['var.a'];
    expect(await report({ findings: [finding({ unknowns })] })).toContain('    Depends on: var.a\n');
    expect(
      await report({ findings: [finding({ unknowns, message: 'It depends on var.a.' })] }),
    ).not.toContain('Depends on:');
  });

  test('keeps examples in a remedy as they were written', async () => {
    const remediation = 'Write:\n  storage {\n    encrypted = true\n  }\nand apply.';
    expect(await report({ findings: [finding({ remediation })] })).toContain(`    Fix: Write:
           storage {
             encrypted = true
           }
         and apply.
`);
  });

  test('keeps to the columns', async () => {
    const text = await report(
      { findings: [finding()], undecided: [undecided()], diagnostics: [diagnostic()] },
      { columns: 60 },
    );
    const long = text.split('\n').filter((line) => widthOf(line) > 60);
    expect(long).toEqual([
      '    Help: https://example.com/policies#encryption/database-at-rest/aws_db_instance',
    ]);
  });

  test('differs with colour in nothing but escape sequences, for any result', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, fc.boolean(), async (any, verbose) => {
        const plain = await textReport(any, { colour: false, columns: 80, verbose });
        const coloured = await textReport(any, { colour: true, columns: 80, verbose });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
        const sequences = /\u001b\[[\d;]+m/g;
        const bare = (text: string): string =>
          text
            .replace(sequences, '')
            .replace(/ +$/gm, '')
            .replaceAll('\\u0023', '#')
            .replaceAll('\\u003a', ':');
        expect(bare(coloured)).toBe(bare(plain));
        expect(linesOf(coloured.replace(sequences, '')).filter(mayBeCommand)).toEqual([]);
        expect(plain).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 300 },
    );
  });
});
