import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FAIL_ON } from '../../src/options.js';
import { REPORT_FORMATS } from '../../src/reports/report.js';
import { AS_OF, inWorkspace, type Ran, type Step } from './step.js';

const KUBERNETES = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  rules: [{ host: shop.example, http: { paths: [] } }]
`;

/** Runs on a workspace with one high finding, in deploy/ingress.yaml. */
function run(step: Step, files: Readonly<Record<string, string>> = {}): Ran {
  return inWorkspace((workspace) => {
    workspace.write('deploy/ingress.yaml', KUBERNETES);
    for (const [file, text] of Object.entries(files)) workspace.write(file, text);
    return workspace.run(step);
  });
}

/** What a step says that ends without a check: one annotation, no summary, no stack trace. */
function refusal({ status, stderr, outputs, summary, commands, stdout }: Ran) {
  expect({ stderr, outputs, summary }).toEqual({ stderr: '', outputs: { verdict: 'error' }, summary: '' });
  expect(commands.map(({ name }) => name)).toEqual(['error']);
  expect(stdout).not.toMatch(/^\s+at /m);
  return { status, message: commands[0]?.data };
}

describe('an input that cannot be meant', () => {
  test.each([
    ['strict', 'maybe', 'strict is true or false.'],
    ['fail-on', 'severe', `fail-on is one of ${FAIL_ON.join(', ')}.`],
    ['format', 'xml=a.xml', `format is one of ${REPORT_FORMATS.join(', ')}, or FORMAT=FILE.`],
    ['format', 'sarif', 'The report sarif needs a file to be written to: format: sarif=FILE.'],
    ['format', 'sarif\njson', 'The report sarif needs a file to be written to: format: sarif=FILE.'],
    ['format', 'json=a.json\njson=b.json', 'The report json is asked for twice.'],
    ['as-of', 'tomorrow', 'as-of is a date such as 2026-11-22.'],
    ['path', 'nowhere', 'There is no file or folder nowhere.'],
    ['path', '..', 'The path .. lies outside the workspace.'],
    ['config', 'nowhere.yaml', 'The configuration file nowhere.yaml does not exist.'],
    ['policies', 'nowhere', 'There is no policy folder nowhere.'],
    ['path', 'a%0A::error::x\u2028y', 'There is no file or folder a%0A::error::x\\u2028y.'],
  ])('%s: %j is refused with what is accepted', (name, text, message) => {
    expect(refusal(run({ inputs: { [name]: text } }))).toEqual({ status: 2, message });
  });

  test('a revision that git does not know is refused', () => {
    const { status, message } = refusal(run({ inputs: { 'changed-since': 'no-such-revision' } }));
    expect(status).toBe(2);
    expect(message).toMatch(/^changed-since: /);
  });

  test('a report that cannot be written is an error, after what was found is shown', () => {
    const { status, outputs, commands, summary } = run({ inputs: { format: 'json=deploy' } });
    expect([status, outputs]).toEqual([2, { verdict: 'error' }]);
    expect(commands.at(-1)?.data).toMatch(/^The report deploy cannot be written \(E\w+\)\.$/);
    expect(summary).toMatch(/^## ❌ Failed: 1 high finding/);
  });
});

describe('inputs', () => {
  test('empty ones are those not given', () => {
    const empty = Object.fromEntries(
      [
        'path',
        'format',
        'fail-on',
        'strict',
        'changed-since',
        'config',
        'policies',
        'only',
        'skip',
        'as-of',
      ].map((name) => [name, '']),
    );
    const { status, outputs } = run({ inputs: empty });
    expect([status, outputs['findings'], outputs['reports']]).toEqual([1, '1', '{}']);
  });

  test.each(['true', 'True', 'TRUE'])('strict may be written %s', (strict) => {
    const files = { 'deploy/broken.tf': 'resource "a" {' };
    const inputs = { strict, 'fail-on': 'never' };
    expect(run({ inputs }, files).status).toBe(1);
    expect(run({ inputs: { ...inputs, strict: strict.replace(/true/i, 'false') } }, files).status).toBe(0);
  });

  test('several paths, one a line', () => {
    const files = { 'other/ingress.yaml': KUBERNETES, 'third/ingress.yaml': KUBERNETES };
    const { outputs, commands } = run({ inputs: { path: 'deploy\n  other/ingress.yaml  \n\n' } }, files);
    expect(outputs['findings']).toBe('2');
    expect(commands.map(({ properties }) => properties['file'])).toEqual([
      'deploy/ingress.yaml',
      'other/ingress.yaml',
    ]);
  });

  test('only and skip take globs, one a line', () => {
    expect(run({ inputs: { only: 'payments/**\nencryption/**' } }).outputs['findings']).toBe('1');
    expect(run({ inputs: { skip: 'payments/**\nencryption/**' } }).outputs['findings']).toBe('0');
  });

  test('go before the configuration file, which goes before the defaults', () => {
    const files = { '.wechat-policy/config.yaml': 'failOn: critical\n' };
    expect(run({}, files).status).toBe(0);
    expect(run({ inputs: { 'fail-on': 'high' } }, files).status).toBe(1);
  });

  test('are relative to the workspace, wherever the step starts', () => {
    inWorkspace((workspace) => {
      workspace.write('app/deploy/ingress.yaml', KUBERNETES).write('app/conf.yaml', 'failOn: never\n');
      const elsewhere = { GITHUB_WORKSPACE: path.join(workspace.folder, 'app') };
      const inputs = { path: 'deploy', config: 'conf.yaml', format: 'json=out/results.json' };
      const { status, commands } = workspace.run({ inputs, env: elsewhere });
      expect([status, commands[0]?.properties['file']]).toEqual([0, 'deploy/ingress.yaml']);
      expect(workspace.read('app/out/results.json')).toContain('"ruleId"');
    });
  });

  test('a workspace reached through a link gives the same paths', () => {
    inWorkspace((workspace) => {
      workspace.write('real/deploy/ingress.yaml', KUBERNETES);
      const link = path.join(workspace.folder, 'link');
      symlinkSync(path.join(workspace.folder, 'real'), link, 'junction');
      const inputs = { path: path.join(link, 'deploy') };
      const { commands } = workspace.run({ inputs, env: { GITHUB_WORKSPACE: link } });
      expect(commands[0]?.properties['file']).toBe('deploy/ingress.yaml');
    });
  });

  test('a mistake in the configuration is placed in its file, inside the checked folder or outside', () => {
    const files = { 'conf.yaml': 'failon: low\n', 'app/.wechat-policy/config.yaml': 'failon: low\n' };
    const given = run({ inputs: { path: 'deploy', config: 'conf.yaml' } }, files);
    const own = run({ inputs: { path: 'app' } }, files);
    for (const [ran, file] of [
      [given, 'conf.yaml'],
      [own, 'app/.wechat-policy/config.yaml'],
    ] as const) {
      expect([ran.status, ran.outputs['verdict']]).toEqual([2, 'error']);
      const mistakes = ran.commands.filter(
        ({ properties }) => properties['title'] === 'invalid-configuration',
      );
      expect(mistakes.map(({ properties }) => properties['file'])).toEqual([file]);
      expect(mistakes[0]?.data).toContain('failOn');
    }
  });
});

describe('a workspace', () => {
  test('without manifests passes, and says that there was nothing to check', () => {
    inWorkspace((workspace) => {
      const { status, outputs, commands, summary } = workspace.write('README.md', '# Tea\n').run();
      expect([status, outputs['verdict'], commands]).toEqual([0, 'passed', []]);
      expect(summary).toMatch(/^## ✅ Passed: there is nothing to check\./);
    });
  });

  test('that is empty gives a warning: the checkout was forgotten', () => {
    inWorkspace((workspace) => {
      const { status, commands } = workspace.run();
      expect([status, commands.map(({ name }) => name)]).toEqual([0, ['warning']]);
      expect(commands[0]?.data).toContain('actions/checkout');
    });
  });

  test('that cannot be entered is refused', () => {
    const { status, message } = refusal(run({ env: { GITHUB_WORKSPACE: '/no/such/workspace' } }));
    expect(status).toBe(2);
    expect(message).toBe('The workspace /no/such/workspace cannot be entered.');
  });
});

describe('the files of the runner', () => {
  const failing = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'];

  test.each([...failing, 'GITHUB_WORKSPACE', 'GITHUB_EVENT_PATH'])(
    'without %s the verdict is the same',
    (name) => {
      const { status, stderr, commands, suspects } = run({ env: { [name]: undefined } });
      expect([status, stderr, suspects]).toEqual([1, '', []]);
      expect(commands.map(({ properties }) => properties['file'])).toEqual(['deploy/ingress.yaml']);
    },
  );

  test.each(failing)('%s that cannot be written is an error, without a stack trace', (name) => {
    inWorkspace((workspace) => {
      workspace.write('deploy/ingress.yaml', KUBERNETES);
      const file = path.join(workspace.folder, 'folder');
      mkdirSync(file);
      const { status, stderr, stdout, commands } = workspace.run({ env: { [name]: file } });
      expect([status, stderr]).toEqual([3, '']);
      expect(commands.at(-1)?.data).toMatch(/^The check could not be completed: E[A-Z]+: /);
      expect(stdout).not.toMatch(/^\s+at /m);
    });
  });

  test('a summary is added after what is there, and left out where GitHub would refuse it whole', () => {
    inWorkspace((workspace) => {
      workspace.write('deploy/ingress.yaml', KUBERNETES).write('summary', '# Before\n');
      const env = { GITHUB_STEP_SUMMARY: path.join(workspace.folder, 'summary') };
      workspace.run({ env });
      expect(workspace.read('summary')).toMatch(/^# Before\n## ❌ Failed/);
      workspace.write('summary', 'x'.repeat(1024 * 1024 - 100));
      const { status, commands } = workspace.run({ env });
      expect(workspace.read('summary')).toBe('x'.repeat(1024 * 1024 - 100));
      expect([status, commands.at(-1)?.name]).toEqual([1, 'warning']);
      expect(commands.at(-1)?.data).toContain('1 MiB');
    });
  });

  test('a summary of many findings stays below 1 MiB and says what it leaves out', () => {
    inWorkspace((workspace) => {
      const ingress = KUBERNETES.trimEnd();
      workspace.write(
        'many.yaml',
        Array.from({ length: 3_000 }, (_, index) =>
          ingress.replace('name: shop', `name: shop-${index}`),
        ).join('\n---\n'),
      );
      const { outputs, summary } = workspace.run({ inputs: { 'as-of': AS_OF } });
      expect(outputs['findings']).toBe('3000');
      expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
      expect(summary).toMatch(/more findings left out/);
    });
  });
});

describe('a defect', () => {
  // Every step measures its summary.
  const env = {
    NODE_OPTIONS:
      "--import=data:text/javascript,Buffer.byteLength=()=>{throw(TypeError('s3'.concat('cret')))}",
  };

  test('is reported by its kind alone: its message may quote a manifest', () => {
    const ran = run({ env });
    expect([ran.status, ran.stderr, ran.outputs]).toEqual([3, '', { verdict: 'error' }]);
    expect(ran.commands.at(-1)?.data).toBe(
      'The check could not be completed (TypeError): a defect of wechat-policy; please report it.',
    );
    expect(ran.stdout).not.toMatch(/s3cret|^\s+at /m);
  });

  test('shows where it happened to who switched on debug logging', () => {
    const ran = run({ env: { ...env, RUNNER_DEBUG: '1' } });
    const frames = ran.commands.filter(({ name }) => name === 'debug');
    expect(frames.length).toBeGreaterThan(1);
    expect(frames.filter(({ data }) => !data.startsWith('at '))).toEqual([]);
    expect(ran.stdout).not.toContain('s3cret');
  });
});
