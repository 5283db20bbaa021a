import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECK_OPTIONS, type OptionSpec } from '../../src/options.js';
import { REPORT_FORMATS } from '../../src/reports/report.js';
import { ROOT } from './step.js';

const OPTIONS: readonly OptionSpec[] = CHECK_OPTIONS;
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** The row of the README that starts with a name, cell by cell, without code marks. */
function rowOf(name: string): string[] {
  const row = README.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('`', '').trim());
}

function valuesOf({ name, choices = [] }: OptionSpec): readonly string[] {
  return name === 'format' ? REPORT_FORMATS : choices;
}

describe.each(OPTIONS)('the README on $name', (option) => {
  test('tells the default and the accepted values of the input', () => {
    const [, fallback, meaning] = rowOf(option.name);
    expect(fallback).toBe(option.default ?? '');
    expect(meaning).toContain(valuesOf(option).join(', '));
  });

  test('tells the same of the option, for a switch and standard output in their own way', () => {
    const { name, value } = option;
    const [, fallback, meaning] = rowOf(value === undefined ? `--${name}` : `--${name} <${value}>`);
    const own: Record<string, string> = { strict: 'off', format: 'text' };
    expect(fallback).toBe(own[name] ?? option.default ?? '');
    expect(meaning).toContain(valuesOf(option).join(', '));
    expect(meaning?.includes('Repeatable')).toBe(option.repeatable === true);
  });
});
