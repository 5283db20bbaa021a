import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { check, cli, DECLARED, folderOf, git, places, repositoryOf, write } from '../__helpers__/cli.js';

const RULE = 'encryption/block-storage-at-rest/aws_ebs_volume';

function volume(name: string, ...lines: string[]): string {
  return [`resource "aws_ebs_volume" "${name}" {`, ...lines.map((line) => `  ${line}`), '}', ''].join('\n');
}

const SAFE = 'encrypted = true';
const IN_CLEAR = 'encrypted = false';

/** What is reported after `change`, in a repository whose first commit holds `files`. */
function reportedAfter(files: Readonly<Record<string, string>>, change: (folder: string) => void): string[] {
  const folder = repositoryOf(files);
  change(folder);
  const { status, report } = check(['.', '--changed-since', 'main'], { cwd: folder });
  expect(status).toBe(report.findings.length > 0 ? 1 : 0);
  return places(report);
}

test('nothing changed: nothing is reported', () => {
  expect(reportedAfter({ 'main.tf': volume('a', IN_CLEAR) }, () => {})).toEqual([]);
});

test('a line taken out of one of two bad resources: only that one is reported', () => {
  const files = { 'main.tf': volume('a', IN_CLEAR) + volume('b', 'size = 1', SAFE) + volume('c', IN_CLEAR) };
  const changed = volume('a', IN_CLEAR) + volume('b', 'size = 1') + volume('c', IN_CLEAR);
  expect(reportedAfter(files, (folder) => write(folder, { 'main.tf': changed }))).toEqual([
    `main.tf:4:1 ${RULE}`,
  ]);
});

test('any line of a bad resource was edited: it is reported', () => {
  const files = { 'main.tf': volume('a', 'size = 1', IN_CLEAR) + volume('b', IN_CLEAR) };
  const changed = volume('a', 'size = 2', IN_CLEAR) + volume('b', IN_CLEAR);
  expect(reportedAfter(files, (folder) => write(folder, { 'main.tf': changed }))).toEqual([
    `main.tf:3:15 ${RULE}`,
  ]);
});

test('a new file, committed or not, is reported; unchanged neighbours are not', () => {
  const files = { 'old.tf': volume('old', IN_CLEAR) };
  const added = { 'new.tf': volume('new', IN_CLEAR), 'sub/新 file.tf': volume('other', IN_CLEAR) };
  const expected = [`new.tf:2:15 ${RULE}`, `sub/新 file.tf:2:15 ${RULE}`];
  expect(reportedAfter(files, (folder) => write(folder, added))).toEqual(expected);
  expect(
    reportedAfter(files, (folder) => {
      git(folder, 'checkout', '--quiet', '-b', 'topic');
      write(folder, added);
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message', 'second');
    }),
  ).toEqual(expected);
});

test('a renamed file is reported under its new name', () => {
  const rename = (folder: string) => {
    renameSync(path.join(folder, 'main.tf'), path.join(folder, 'infra.tf'));
    git(folder, 'add', '--all');
  };
  expect(reportedAfter({ 'main.tf': volume('a', IN_CLEAR) }, rename)).toEqual([`infra.tf:2:15 ${RULE}`]);
});

test('a file taken away is no trouble', () => {
  const files = { 'a.tf': volume('a', IN_CLEAR), 'b.tf': volume('b', IN_CLEAR) };
  expect(reportedAfter(files, (folder) => rmSync(path.join(folder, 'a.tf')))).toEqual([]);
});

test('what the other branch changed since is not reported', () => {
  const folder = repositoryOf({ 'a.tf': volume('a', SAFE), 'b.tf': volume('b', IN_CLEAR) });
  git(folder, 'checkout', '--quiet', '-b', 'topic');
  write(folder, { 'a.tf': volume('a', IN_CLEAR) });
  git(folder, 'commit', '--quiet', '--all', '--message', 'topic');
  git(folder, 'checkout', '--quiet', 'main');
  write(folder, { 'b.tf': volume('b', 'size = 3', IN_CLEAR) });
  git(folder, 'commit', '--quiet', '--all', '--message', 'main');
  git(folder, 'checkout', '--quiet', 'topic');
  const { report } = check(['.', '--changed-since', 'main'], { cwd: folder });
  expect(places(report)).toEqual([`a.tf:2:15 ${RULE}`]);
});

test('the checked root may lie inside the repository', () => {
  const folder = repositoryOf({ 'infra/main.tf': volume('a', SAFE), 'main.tf': volume('b', SAFE) });
  write(folder, { 'infra/main.tf': volume('a', IN_CLEAR), 'main.tf': volume('b', IN_CLEAR) });
  const { report } = check(['infra', '--changed-since', 'HEAD'], { cwd: folder });
  expect(places(report)).toEqual([`main.tf:2:15 ${RULE}`]);
});

test('a changed declaration may concern everything', () => {
  const folder = repositoryOf({
    'main.tf': volume('a', IN_CLEAR),
    '.wechat-policy/integration.yaml': '{}\n',
  });
  write(folder, { '.wechat-policy/integration.yaml': 'profile: law\n' });
  expect(places(check(['.', '--changed-since', 'main'], { cwd: folder }).report)).toContain(
    `main.tf:2:15 ${RULE}`,
  );
});

test('no attribute of the repository hides a change', () => {
  const files = { 'main.tf': volume('a', SAFE), '.gitattributes': '*.tf -diff\n' };
  expect(reportedAfter(files, (folder) => write(folder, { 'main.tf': volume('a', IN_CLEAR) }))).toEqual([
    `main.tf:2:15 ${RULE}`,
  ]);
});

test('lines that git counts in another way do not hide a change', () => {
  const padding = `# ${'\r# '.repeat(50)}\n`;
  const files = { 'main.tf': padding + volume('a', SAFE) };
  expect(
    reportedAfter(files, (folder) => write(folder, { 'main.tf': padding + volume('a', IN_CLEAR) })),
  ).toHaveLength(1);
});

test('UTF-16 is no hiding place either', () => {
  const folder = repositoryOf({ ...DECLARED, 'app.wxss': '' });
  const project =
    '\ufeff{ "compileType": "miniprogram", "projectname": "上上上上",\n\n "setting": {\n "urlCheck": false } }\n';
  write(folder, { 'project.config.json': Buffer.from(project, 'utf16le') });
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'second');
  write(folder, { 'project.config.json': Buffer.from(`${project}\n`, 'utf16le') });
  const { report } = check(['.', '--changed-since', 'HEAD'], { cwd: folder });
  expect(places(report)).toEqual([
    'project.config.json:4:14 app-security/domain-check-disabled/wechat_project',
  ]);
});

test('configuration of git on the machine changes nothing', () => {
  const files = { 'main.tf': volume('a', IN_CLEAR) + volume('b', SAFE) + volume('c', SAFE) };
  const folder = repositoryOf(files);
  for (const [key, value] of [
    ['diff.interHunkContext', '50'],
    ['diff.noprefix', 'false'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.external', 'false'],
    ['diff.renames', 'copies'],
    ['color.diff', 'always'],
    ['core.quotePath', 'true'],
    ['core.fsmonitor', 'touch spied'],
  ] as const)
    git(folder, 'config', key, value);
  write(folder, { 'main.tf': `# new\n${volume('a', IN_CLEAR)}${volume('b', SAFE)}${volume('c', IN_CLEAR)}` });
  const { report } = check(['.', '--changed-since', 'main'], { cwd: folder });
  expect(places(report)).toEqual([`main.tf:9:15 ${RULE}`]);
});

test.each([
  ['a revision that does not exist', 'none', /changed-since: .*none/],
  ['a revision that looks like an option', '--output=spied', /changed-since: /],
  ['a revision that looks like a command', '$(touch spied)', /changed-since: /],
])('%s: exit status 2', (_, revision, message) => {
  const folder = repositoryOf({ 'main.tf': volume('a', IN_CLEAR) });
  const { status, stdout, stderr } = cli(['check', '.', `--changed-since=${revision}`], { cwd: folder });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(git(folder, 'status', '--porcelain')).toBe('');
});

test('no repository: exit status 2', () => {
  const { status, stderr } = cli(['check', '.', '--changed-since', 'main'], {
    cwd: folderOf({ 'a.tf': '' }),
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/not a git repository/);
});

test('no commit in common: exit status 2, and what helps', () => {
  const folder = repositoryOf({ 'a.tf': '' });
  git(folder, 'checkout', '--quiet', '--orphan', 'other');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'other');
  const { status, stderr } = cli(['check', '.', '--changed-since', 'main'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toMatch(/no commit in common.*fetch-depth: 0/);
});
