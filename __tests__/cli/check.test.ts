import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { AREAS } from '../../src/model/policy.js';
import { check, cli, DECLARED, diagnosed, folderOf, places, read, write } from '../__helpers__/cli.js';

/** The day on which the examples were written. */
const AS_OF = ['--as-of', '2026-11-22'];

/** A volume in clear: one high finding. */
const VOLUME = 'resource "aws_ebs_volume" "orders" {\n  size = 10\n  encrypted = false\n}\n';
const VOLUME_RULE = 'encryption/block-storage-at-rest/aws_ebs_volume';
/** Decided by nobody but who sets the variable. */
const UNDECIDED =
  'variable "encrypted" {}\nresource "aws_ebs_volume" "carts" {\n  encrypted = var.encrypted\n}\n';
const PIN =
  '{ "pages": ["a"], "plugins": { "live": { "version": "latest", "provider": "wx2b03c6e691cd7370" } } }\n';
const PIN_RULE = 'app-security/plugin-version-pinned/wechat_mini_program';

/** A mini program with one medium finding. */
const PINNED = { ...DECLARED, 'app.json': PIN, 'app.wxss': '' };

describe('the examples', () => {
  /**
   * After a change that is meant to move findings, write the list anew, and read the difference line by line before
   * you commit it:
   *
   *     node dist/cli.js check examples/leaky-shop --as-of 2026-11-22 --format json | node -e "for (const f of
   *       JSON.parse(require('fs').readFileSync(0)).findings) console.log(f.location.file + ':' + f.location.startLine
   *       + ':' + f.location.startColumn + ' ' + f.ruleId)" > __tests__/cli/leaky-shop.findings.txt
   */
  test('the leaky shop has exactly the findings of the list, in all areas', () => {
    const { status, report } = check(['examples/leaky-shop', ...AS_OF]);
    expect(status).toBe(1);
    expect(places(report)).toEqual(read('__tests__/cli/leaky-shop.findings.txt').trimEnd().split('\n'));
    const areas = new Set(report.findings.map(({ ruleId }) => ruleId.split('/')[0]));
    expect([...areas].sort()).toEqual([...AREAS].sort());
  });

  test('every finding of the leaky shop lies inside its file', () => {
    const { report } = check(['examples/leaky-shop', ...AS_OF]);
    for (const { location } of report.findings) {
      const lines = read('examples/leaky-shop', location.file).split('\n');
      expect(location.endLine).toBeLessThanOrEqual(lines.length);
      expect(location.startColumn).toBeLessThanOrEqual((lines[location.startLine - 1] ?? '').length + 1);
      expect(location.endColumn).toBeLessThanOrEqual((lines[location.endLine - 1] ?? '').length + 1);
    }
  });

  test('the compliant shop passes without a finding or a diagnostic', () => {
    const { status, report } = check(['examples/compliant-shop', ...AS_OF]);
    expect({ status, findings: places(report), diagnostics: diagnosed(report) }).toEqual({
      status: 0,
      findings: [],
      diagnostics: [],
    });
    expect(report.summary.verdicts.pass).toBeGreaterThan(20);
  });
});

describe('--fail-on', () => {
  const folder = folderOf({ 'main.tf': VOLUME });

  test.each([
    ['critical', 0],
    ['high', 1],
    ['medium', 1],
    ['low', 1],
    ['never', 0],
  ])('%s: a high finding gives exit status %i', (failOn, status) => {
    const result = check(['.', '--fail-on', failOn], { cwd: folder });
    expect(places(result.report)).toEqual([`main.tf:3:15 ${VOLUME_RULE}`]);
    expect(result.status).toBe(status);
  });

  test('the default is high: a medium finding passes', () => {
    const { status, report } = check(['.'], { cwd: folderOf(PINNED) });
    expect(places(report)).toEqual([`app.json:1:53 ${PIN_RULE}`]);
    expect(status).toBe(0);
  });

  test('the configuration decides where the command line does not', () => {
    const configured = folderOf({ ...PINNED, '.wechat-policy/config.yaml': 'failOn: medium\n' });
    expect(check(['.'], { cwd: configured }).status).toBe(1);
    expect(check(['.', '--fail-on', 'high'], { cwd: configured }).status).toBe(0);
  });
});

describe('--only and --skip', () => {
  const folder = folderOf({ 'main.tf': VOLUME, ...PINNED });
  const rules = (...args: string[]) =>
    check(['.', ...args], { cwd: folder }).report.findings.map((f) => f.ruleId);

  test('take a rule id, a policy, an area, or a glob', () => {
    expect(rules()).toEqual([PIN_RULE, VOLUME_RULE]);
    for (const glob of [
      VOLUME_RULE,
      'encryption/block-storage-at-rest',
      'encryption',
      'encryption/**',
      '**/aws_*',
    ])
      expect({ glob, rules: rules('--only', glob) }).toEqual({ glob, rules: [VOLUME_RULE] });
    expect(rules('--skip', 'encryption/*/*')).toEqual([PIN_RULE]);
    expect(rules('--skip', 'encryption', '--skip', 'app-security')).toEqual([]);
  });

  test('together: wanted and not unwanted', () => {
    expect(rules('--only', 'encryption', '--only', 'app-security', '--skip', '**/wechat_*')).toEqual([
      VOLUME_RULE,
    ]);
  });

  test('a part of a name is not a match', () => {
    expect(check(['.', '--only', 'encr'], { cwd: folder }).report.findings).toEqual([]);
  });

  test('an --only that no rule has is an error: nothing would be checked', () => {
    const { status, report } = check(['.', '--only', 'encrpytion/**'], { cwd: folder });
    expect(status).toBe(2);
    expect(report.diagnostics).toMatchObject([{ code: 'invalid-configuration', severity: 'error' }]);
    expect(report.diagnostics[0]?.message).toContain('`encrpytion/**`');
  });

  test('a --skip that no rule has is a notice', () => {
    const { status, report } = check(['.', '--skip', 'gone/**', '--strict', '--fail-on', 'never'], {
      cwd: folder,
    });
    expect(report.diagnostics).toMatchObject([{ code: 'notice', severity: 'notice' }]);
    expect(status).toBe(0);
  });
});

describe('--strict', () => {
  test('makes an undecided verdict a finding that says what it depends on', () => {
    const folder = folderOf({ 'main.tf': UNDECIDED });
    const lenient = check(['.'], { cwd: folder });
    expect(lenient.status).toBe(0);
    expect(lenient.report.findings).toEqual([]);
    expect(lenient.report.summary.verdicts.unknown).toBe(1);
    const strict = check(['.', '--strict'], { cwd: folder });
    expect(strict.status).toBe(1);
    expect(strict.report.findings).toMatchObject([
      {
        ruleId: VOLUME_RULE,
        verdict: 'unknown',
        unknowns: ['var.encrypted'],
        location: { startLine: 3, startColumn: 15 },
      },
    ]);
  });

  test('fails on a manifest that cannot be parsed', () => {
    const folder = folderOf({ 'main.tf': 'resource "aws_sns_topic" "a" {\n' });
    expect(check(['.'], { cwd: folder }).status).toBe(0);
    expect(check(['.', '--strict'], { cwd: folder }).status).toBe(1);
  });
});

describe('--format', () => {
  const folder = folderOf({ 'main.tf': VOLUME });

  test('writes several reports at once, into folders that it makes', () => {
    const formats = ['json', 'sarif', 'junit', 'markdown', 'github', 'text'];
    const args = formats.flatMap((format) => ['--format', `${format}=reports/new/${format}.out`]);
    const { status, stdout } = cli(['check', '.', ...args], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    for (const format of formats) {
      expect(readFileSync(path.join(folder, 'reports/new', `${format}.out`), 'utf8')).toContain(VOLUME_RULE);
    }
  });

  test('one goes to standard output, beside files', () => {
    const args = ['--format', 'text', '--format', 'json=report.json'];
    const { stdout } = cli(['check', '.', ...args], { cwd: folder });
    expect(stdout).toContain('Failed: 1 high finding');
    expect(existsSync(path.join(folder, 'report.json'))).toBe(true);
  });

  test.each([
    [['--format', 'xml'], /text, json, sarif, junit, markdown, github, evidence/],
    [['--format', 'json='], /lacks the file/],
    [['--format', 'json', '--format', 'text'], /Only one format/],
    [['--format', 'json=taken/report.json'], /taken\/report\.json cannot be written/],
  ])('%j is refused with exit status 2', (args, message) => {
    mkdirSync(path.join(folder, 'taken/report.json'), { recursive: true });
    const { status, stderr } = cli(['check', '.', ...args], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('output to a pipe has no colour unless asked for', () => {
    const coloured = (env: Record<string, string>) =>
      cli(['check', '.'], { cwd: folder, env }).stdout.includes('\u001b[');
    expect(coloured({})).toBe(false);
    expect(coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

describe('wrong usage', () => {
  test.each([
    [['check', '--fail-on', 'worst'], /critical, high, medium, low, never/],
    [['check', '--fial-on', 'high'], /--fail-on/],
    [['check', '--as-of', 'tomorrow'], /2026-11-22/],
    [['check', '--as-of', '2026-02-30'], /as-of is a date/],
    [['check', '--as-of', '22.11.2026'], /as-of is a date/],
    [['check', '--config', 'none.yaml'], /none\.yaml does not exist/],
    [['check', '--policies', 'none'], /no policy folder none/],
    [['check', 'none'], /no file or folder none/],
    [['check', 'package.json', 'none'], /no file or folder none/],
    [['check', '..', 'package.json'], /\.\. lies outside the current folder/],
    [['check', '/'.concat('etc', '/hosts')], /lies outside the current folder/],
    [['chekc'], /check/],
    [['policies', 'show', 'encryption/none'], /no policy encryption\/none/],
    [['policies', 'test', 'none'], /no folder none/],
  ])('%j: exit status 2, and what would be right', (args, message) => {
    const { status, stdout, stderr } = cli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('--help and --version are no errors', () => {
    const help = cli(['check', '--help']);
    expect(help.status).toBe(0);
    for (const option of ['--format', '--fail-on', '--strict', '--changed-since', '--as-of'])
      expect(help.stdout).toContain(option);
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(cli(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('--config', () => {
  test('names another file than .wechat-policy/config.yaml', () => {
    const folder = folderOf({ 'main.tf': VOLUME, 'ci/strict.yaml': 'skip: [encryption]\n' });
    expect(check(['.', '--config', 'ci/strict.yaml'], { cwd: folder }).report.findings).toEqual([]);
  });

  test('a file outside the checked root is named from the current folder', () => {
    const folder = folderOf({ 'shop/main.tf': VOLUME, 'ci/config.yaml': 'failon: high\n' });
    const { status, stdout } = cli(['check', 'shop', '--config', 'ci/config.yaml'], { cwd: folder });
    expect(status).toBe(2);
    expect(stdout).toContain('  ci/config.yaml:1:1');
    expect(stdout).toContain('did you mean `failOn`?');
    expect(stdout).toContain('shop/main.tf');
  });

  test('exclude leaves files out, whatever .gitignore takes back', () => {
    const folder = folderOf({
      'main.tf': VOLUME,
      'old/main.tf': VOLUME,
      '.gitignore': '!old/\n!main.tf\n',
      '.wechat-policy/config.yaml': 'exclude: [old/]\n',
    });
    expect(places(check(['.'], { cwd: folder }).report)).toEqual([`main.tf:3:15 ${VOLUME_RULE}`]);
  });
});

describe('paths', () => {
  const folder = folderOf({
    'a/main.tf': VOLUME,
    'b/main.tf': VOLUME,
    'b/c/main.tf': VOLUME,
    'd.tf': VOLUME,
  });
  const files = (...paths: string[]) =>
    check(paths, { cwd: folder }).report.findings.map(({ location }) => location.file);

  test('no path is the current folder', () => {
    expect(files()).toEqual(['a/main.tf', 'b/c/main.tf', 'b/main.tf', 'd.tf']);
  });

  test('one folder is the root: paths in JSON are relative to it, in text to the current folder', () => {
    expect(files('b')).toEqual(['c/main.tf', 'main.tf']);
    expect(cli(['check', 'b'], { cwd: folder }).stdout).toContain('b/c/main.tf');
  });

  test('a file, and several paths, are parts of the current folder', () => {
    expect(files('b/main.tf')).toEqual(['b/main.tf']);
    expect(files('./a', 'b/c/', 'd.tf')).toEqual(['a/main.tf', 'b/c/main.tf', 'd.tf']);
    expect(files('a', '.')).toEqual(['a/main.tf', 'b/c/main.tf', 'b/main.tf', 'd.tf']);
  });

  test('a file that .gitignore leaves out is checked when it is named', () => {
    const ignored = folderOf({ '.gitignore': 'tmp/\nx.tf\n', 'x.tf': VOLUME, 'tmp/y.tf': VOLUME });
    expect(places(check(['.'], { cwd: ignored }).report)).toEqual([]);
    expect(places(check(['x.tf', 'tmp/y.tf'], { cwd: ignored }).report)).toEqual([
      `tmp/y.tf:3:15 ${VOLUME_RULE}`,
      `x.tf:3:15 ${VOLUME_RULE}`,
    ]);
  });

  test('the same file named twice is checked once', () => {
    expect(files('d.tf', './d.tf')).toEqual(['d.tf']);
  });
});

test('how early a run speaks of what expires is configured', () => {
  const folder = folderOf({
    ...DECLARED,
    '.wechat-policy/integration.yaml': `${String(DECLARED['.wechat-policy/integration.yaml'])}messaging: { mode: compatible, compatibleUntil: 2027-01-21 }\n`,
  });
  const notices = () =>
    check(['.', '--as-of', '2026-11-22'], { cwd: folder }).report.diagnostics.map(({ message }) => message);
  expect(notices()).toEqual([]);
  write(folder, { '.wechat-policy/config.yaml': 'noticeDays: 60\n' });
  expect(notices()).toEqual(['The compatible message mode ends in 60 days.']);
});
