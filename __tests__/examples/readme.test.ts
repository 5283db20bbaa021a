import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { CHECK_OPTIONS, EXIT, type OptionSpec } from '../../src/options.js';
import { read, wechatPolicy } from './run.js';

const README = read('README.md');
const OPTIONS: readonly OptionSpec[] = CHECK_OPTIONS;

/** First cells of the table rows below a heading row, without code marks. */
function firstCells(head: string): string[] {
  const rows = README.slice(README.search(new RegExp(`^\\| ${head} +\\|`, 'm')))
    .split('\n')
    .slice(2);
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows.slice(0, end).map((row) => (row.split('|')[1] ?? '').replaceAll('`', '').trim());
}

interface ActionMetadata {
  readonly inputs: Record<string, unknown>;
  readonly outputs: Record<string, unknown>;
}

describe('the README', () => {
  test('shows output that its first command really gives', () => {
    const { stdout } = wechatPolicy('check', 'examples/leaky-shop', '--as-of', '2026-11-22');
    const excerpt = /<!-- excerpt:start.*?```text\n(.*?)```/s.exec(README)?.[1] ?? '';
    const parts = excerpt
      .split(/^…$/m)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(stdout).toContain(part);
  });

  test('lists every option of the command line, as it is written', () => {
    expect(firstCells('option')).toEqual(
      OPTIONS.map(({ name, value }) => (value === undefined ? `--${name}` : `--${name} <${value}>`)),
    );
  });

  test('lists every input and output of the Action', () => {
    const { inputs, outputs } = load(read('action.yml')) as ActionMetadata;
    expect(firstCells('input').sort()).toEqual(Object.keys(inputs).sort());
    expect(
      firstCells('output')
        .flatMap((cell) => cell.split(', '))
        .sort(),
    ).toEqual(Object.keys(outputs).sort());
  });

  test('lists every exit status', () => {
    expect(firstCells('exit status').map(Number)).toEqual(Object.values(EXIT));
  });
});

describe('.ci/run', () => {
  test("runs exactly the README's test command", () => {
    const command = /To build and test.*?```sh\n(.*?)\n```/s.exec(README)?.[1];
    expect(command).toBe('npm ci && npm test');
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe(command);
  });
});
