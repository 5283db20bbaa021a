import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { problemsWith } from './schemas.js';
import { ROOT } from './step.js';

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = path.join(ROOT, '.github', 'workflows');
const texts = readdirSync(FOLDER).map(
  (file) => [file, readFileSync(path.join(FOLDER, file), 'utf8')] as const,
);
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** Workflows that the README shows to be copied. */
const shown = [...README.matchAll(/```yaml\n(.*?)```/gs)]
  .map(([, text = '']) => text)
  .filter((text) => text.includes('runs-on:'))
  .map((text, index) => [`README.md, workflow ${index + 1}`, text] as const);

describe.each([...texts, ...shown])('%s', (_name, text) => {
  const workflow = load(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

  test('is a valid workflow', () => {
    expect(problemsWith('github-workflow.json', workflow)).toEqual([]);
  });

  test('starts from reading only', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('pins the actions of others to a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action = '']) => action);
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    const unpinned = uses.filter(
      (action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action),
    );
    const own = (action: string) => action === './' || action.startsWith('wechat-policy/wechat-policy@');
    expect(unpinned.filter((action) => !own(action))).toEqual([]);
  });

  test('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with)).toEqual(
      checkouts.map(() => ({ 'persist-credentials': false })),
    );
  });

  test('puts no expression into a script, where its text would be run', () => {
    expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
  });
});

test.each(texts)('%s limits the time of every job', (_name, text) => {
  const jobs = Object.entries((load(text) as Workflow).jobs);
  expect(jobs.filter(([, job]) => !((job['timeout-minutes'] ?? 0) > 0)).map(([name]) => name)).toEqual([]);
});

test('the README shows a workflow', () => {
  expect(shown.length).toBeGreaterThan(0);
});

test('dependabot.yml is valid', () => {
  const config = load(readFileSync(path.join(ROOT, '.github', 'dependabot.yml'), 'utf8'));
  expect(problemsWith('dependabot-2.0.json', config)).toEqual([]);
});
