import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SEVERITIES } from '../../src/model/severity.js';
import { githubReport } from '../../src/reports/github.js';
import { workflowCommand } from '../../src/reports/workflow-command.js';
import { anyResult, hostile } from './arbitraries.js';
import { type Command, commandIn, linesOf, mayBeCommand } from './runner.js';
import { diagnostic, finding, result } from './sample.js';

const OPTIONS = { colour: false, columns: 80 };
const HELP = 'https://example.com/policies#encryption/database-at-rest/aws_db_instance';
const FIX =
  'Set `storage_encrypted = true`. An existing instance has to be restored from an encrypted snapshot.';

async function report(parts: Parameters<typeof result>[0]): Promise<{ commands: Command[]; text: string[] }> {
  const lines = linesOf((await githubReport(result(parts), OPTIONS)).trimEnd());
  return {
    commands: lines.map(commandIn).filter((command) => command !== undefined),
    text: lines.filter((line) => commandIn(line) === undefined),
  };
}

describe('the GitHub report', () => {
  test('annotates the range at fault with what is wrong and what to do', async () => {
    const { commands, text } = await report({ findings: [finding()] });
    expect(commands).toEqual([
      {
        name: 'error',
        properties: {
          file: 'infra/database.tf',
          line: '12',
          endLine: '12',
          col: '23',
          endColumn: '28',
          title: 'high: encryption/database-at-rest/aws_db_instance',
        },
        data: `The storage of this RDS instance is not encrypted.\n${FIX}\n${HELP}`,
      },
    ]);
    expect(text).toEqual([
      'Failed: 1 high finding at or above high. Checked 128 resources in 42 of 318 files.',
    ]);
  });

  test('gives columns only where the range is on one line', async () => {
    const location = { file: 'a.tf', startLine: 1, startColumn: 3, endLine: 2, endColumn: 9 };
    const { commands } = await report({ findings: [finding({ location })] });
    expect(Object.keys(commands[0]?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
  });

  test('turns severities into levels, the worst first', async () => {
    const findings = SEVERITIES.toReversed().map((severity) => finding({ severity }));
    const { commands } = await report({ findings });
    expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'warning', 'notice']);
  });

  test('annotates what could not be read, and nothing that was accepted', async () => {
    const { commands } = await report({
      findings: [finding({ status: 'waived' }), finding({ status: 'baselined' })],
      diagnostics: [
        diagnostic(),
        diagnostic({ severity: 'notice', code: 'notice', file: '', message: 'soon' }),
      ],
    });
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { file: 'infra/broken.tf', line: '3', col: '1', title: 'syntax-error' },
        data: 'A closing brace is missing; nothing after this line was checked.',
      },
      { name: 'notice', properties: { title: 'notice' }, data: 'soon' },
    ]);
  });

  test('shows ten annotations of a level, and the others as text', async () => {
    const findings = SEVERITIES.flatMap((severity) =>
      Array.from({ length: 12 }, (_, index) =>
        finding({ severity, location: { ...finding().location, startLine: index + 1, endLine: index + 1 } }),
      ),
    );
    const { commands, text } = await report({ findings });
    const names = commands.map(({ name }) => name);
    expect(
      ['error', 'warning', 'notice'].map((level) => names.filter((name) => name === level).length),
    ).toEqual([10, 10, 10]);
    expect(commands.slice(0, 10).every(({ properties }) => properties['title']?.startsWith('critical'))).toBe(
      true,
    );
    expect(text[0]).toBe('18 more without an annotation, because GitHub shows 10 of each level:');
    expect(text[1]).toBe(
      '  infra/database.tf:11:23 critical encryption/database-at-rest/aws_db_instance The storage of this RDS instance is not encrypted.',
    );
    expect(text).toHaveLength(20);
  });

  test('gives the runner exactly the annotations, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (any) => {
        const lines = linesOf((await githubReport(any, OPTIONS)).trimEnd());
        const open = any.findings.filter(({ status }) => status === 'open').length;
        const commands = lines.slice(0, open + any.diagnostics.length).map(commandIn);
        expect(
          commands.map((command) => ['error', 'warning', 'notice'].includes(command?.name ?? '')),
        ).not.toContain(false);
        expect(lines.slice(commands.length).filter(mayBeCommand)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a workflow command', () => {
  test('is one line that reads back as it was meant, for any text', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (file, title, message) => {
        const line = workflowCommand('error', { file, line: 7, title }, message);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        const command = commandIn(line);
        expect(command?.name).toBe('error');
        expect(command?.properties['line']).toBe('7');
        expect(
          Object.keys(command?.properties ?? {}).every((key) => ['file', 'line', 'title'].includes(key)),
        ).toBe(true);
        expect(linesOf(command?.data ?? '')).toHaveLength(linesOf(message).length);
      }),
      { numRuns: 2_000 },
    );
  });

  test('keeps ordinary text exactly', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (file, message) => {
        const command = commandIn(workflowCommand('error', { file: `x${file}x`, line: 1 }, message));
        expect([command?.properties['file'], command?.data]).toEqual([`x${file}x`, message]);
      }),
    );
  });
});
