import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { CHECK_OPTIONS, type OptionSpec } from '../../src/options.js';
import { REPORT_FORMATS } from '../../src/reports/report.js';
import { problemsWith } from './schemas.js';
import { inWorkspace, NODES, ROOT } from './step.js';

interface Described {
  readonly description: string;
}

interface Metadata {
  readonly runs: { readonly using: string; readonly main: string };
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

const OPTIONS: readonly OptionSpec[] = CHECK_OPTIONS;
const metadata = load(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as Metadata;

describe('action.yml', () => {
  test('is valid metadata of an action', () => {
    expect(problemsWith('github-action.json', metadata)).toEqual([]);
    // The schema lets a step of a composite action through as readily: say what is meant.
    expect(problemsWith('github-action.json', { ...metadata, runs: { using: 'node24' } })).not.toEqual([]);
  });

  test('runs the committed bundle on a Node that these tests run too', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
    expect(NODES.map(({ version }) => version.split('.', 1)[0])).toContain('v24');
  });

  test('has the paths and every option of the command line as inputs, in the same order', () => {
    expect(Object.keys(metadata.inputs)).toEqual(['path', ...OPTIONS.map(({ name }) => name)]);
  });

  test('gives no input a default, which would override the configuration file, and requires none', () => {
    for (const input of Object.values(metadata.inputs)) expect(Object.keys(input)).toEqual(['description']);
  });

  test.each(OPTIONS)(
    'describes $name with its accepted values, its default, and whether it takes several',
    (option) => {
      const description = metadata.inputs[option.name]?.description ?? '';
      const accepted = option.choices ?? (option.value === undefined ? ['true', 'false'] : undefined);
      if (accepted !== undefined) expect(description).toContain(`One of ${accepted.join(', ')}.`);
      if (option.default === undefined) expect(description).not.toContain('Default');
      else expect(description).toContain(`Default: ${option.default}.`);
      expect(description.includes('one a line') || description.includes('one glob a line')).toBe(
        option.repeatable === true,
      );
    },
  );

  test('names every report format', () => {
    expect(metadata.inputs['format']?.description).toContain(`one of ${REPORT_FORMATS.join(', ')}.`);
  });

  test('has exactly the outputs that a run sets', () => {
    const { outputs } = inWorkspace((workspace) => workspace.write('app.json', '{}').run());
    expect(Object.keys(metadata.outputs)).toEqual(Object.keys(outputs));
  });
});
