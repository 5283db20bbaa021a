import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type DiskOptions, diskRepository } from '../../src/repository/disk.js';
import { MAX_FOLDER_DEPTH } from '../../src/repository/limits.js';
import { type Files, folderOf } from '../__helpers__/cli.js';

function filesOf(files: Files, options?: DiskOptions): readonly string[] {
  return diskRepository(folderOf(files), options).files.filter((file) => !file.endsWith('.gitignore'));
}

function empty(...names: string[]): Files {
  return Object.fromEntries(names.map((name) => [name, '']));
}

test('every file, sorted by code units, with / between folders', () => {
  expect(filesOf(empty('b.tf', 'a/z.tf', 'a/A.tf', 'a.tf', 'ä.tf', '上/海.tf', '.env'))).toEqual([
    '.env',
    'a.tf',
    'a/A.tf',
    'a/z.tf',
    'b.tf',
    'ä.tf',
    '上/海.tf',
  ]);
});

test('folders of tools are left out wherever they are', () => {
  const tools = ['.git', '.terraform', 'node_modules', 'miniprogram_npm', 'unpackage', '.hg', '.svn'];
  const names = tools.flatMap((tool) => [`${tool}/a.tf`, `sub/${tool}/b.tf`]);
  expect(filesOf(empty('main.tf', 'modules/a.tf', ...names))).toEqual(['main.tf', 'modules/a.tf']);
});

describe('.gitignore', () => {
  test.each<[string, string, string[], string[]]>([
    ['a name anywhere', '*.tfvars\n', ['a.tfvars', 'x/b.tfvars', 'a.tf'], ['a.tf']],
    ['a name at the root', '/a.tf\n', ['a.tf', 'x/a.tf'], ['x/a.tf']],
    ['a folder', 'build/\n', ['build/a.tf', 'x/build/b.tf', 'x/build.tf'], ['x/build.tf']],
    ['an exception', '*.env\n!prod.env\n', ['dev.env', 'prod.env'], ['prod.env']],
    ['no exception inside an ignored folder', 'x/\n!x/a.tf\n', ['x/a.tf', 'b.tf'], ['b.tf']],
    ['comments and blanks', '# a.tf\n\n', ['a.tf'], ['a.tf']],
    ['case matters', 'Infra/\n', ['infra/a.tf'], ['infra/a.tf']],
    ['CRLF', 'a.tf\r\nb.tf\r\n', ['a.tf', 'b.tf', 'c.tf'], ['c.tf']],
    ['byte-order mark', '\ufeffa.tf\n', ['a.tf', 'b.tf'], ['b.tf']],
  ])('%s', (_, rules, names, expected) => {
    expect(filesOf({ ...empty(...names), '.gitignore': rules })).toEqual(expected);
  });

  test('rules of a folder hold below it, and win over those above', () => {
    const files = {
      ...empty('a.env', 'x/a.env', 'x/y/a.env', 'x/y/b.tf', 'z/b.tf'),
      '.gitignore': '*.env\n',
      'x/.gitignore': '!*.env\n',
      'x/y/.gitignore': '/b.tf\n',
    };
    expect(filesOf(files)).toEqual(['x/a.env', 'x/y/a.env', 'z/b.tf']);
  });

  test('one that is a link is not followed, as git does', () => {
    const folder = folderOf({ 'rules.txt': '*.tf\n', 'a.tf': '' });
    symlinkSync('rules.txt', path.join(folder, '.gitignore'));
    expect(diskRepository(folder).files).toContain('a.tf');
  });
});

describe('options', () => {
  const files = { ...empty('a.tf', 'x/a.tf', 'x/y/b.tf', 'xy/c.tf'), '.gitignore': 'xy/\n' };

  test.each<[string, DiskOptions, string[]]>([
    ['only: a folder, not its namesakes', { only: ['x'] }, ['x/a.tf', 'x/y/b.tf']],
    ['only: a file', { only: ['x/y/b.tf'] }, ['x/y/b.tf']],
    ['only: what .gitignore leaves out', { only: ['xy'] }, ['xy/c.tf']],
    ['only: a file in what .gitignore leaves out', { only: ['xy/c.tf'] }, ['xy/c.tf']],
    ['only: nothing that is there', { only: ['none'] }, []],
    ['exclude', { exclude: ['x/'] }, ['a.tf']],
    ['exclude wins over only', { exclude: ['*.tf'], only: ['a.tf'] }, []],
    ['without: that folder', { without: ['x/y'] }, ['a.tf', 'x/a.tf']],
  ])('%s', (_, options, expected) => {
    expect(filesOf(files, options)).toEqual(expected);
  });
});

test('folders deeper than the limit are reported', () => {
  const folder = folderOf({});
  mkdirSync(path.join(folder, Array.from({ length: MAX_FOLDER_DEPTH + 3 }, () => 'd').join('/')), {
    recursive: true,
  });
  expect(diskRepository(folder).diagnostics).toMatchObject([{ code: 'limit-reached', severity: 'warning' }]);
});

test('a link that appears after the walk is not followed out of the tree', () => {
  const outside = folderOf({ 'a.tf': 'secret' });
  const folder = folderOf({ 'b.tf': '' });
  const repository = diskRepository(folder);
  symlinkSync(path.join(outside, 'a.tf'), path.join(folder, 'late.tf'));
  expect(repository.read('late.tf')).toMatchObject({ diagnostic: { code: 'outside-repository' } });
});

test('a link inside the tree is read', () => {
  const folder = folderOf({ 'real.tf': 'x' });
  symlinkSync('real.tf', path.join(folder, 'link.tf'));
  const repository = diskRepository(folder);
  expect(repository.files).toEqual(['link.tf', 'real.tf']);
  expect(repository.read('link.tf')).toEqual({ text: 'x' });
});

test('a file in GBK is text, with a notice that says so', () => {
  const root = folderOf({});
  writeFileSync(path.join(root, 'app.json'), Buffer.from([0xce, 0xa2, 0xd0, 0xc5]));
  expect(diskRepository(root).read('app.json')).toMatchObject({
    text: '微信',
    notice: { code: 'notice', severity: 'notice', file: 'app.json' },
  });
});

test('a file that is no text can be read as bytes', () => {
  const root = folderOf({});
  writeFileSync(path.join(root, 'cert.p12'), Buffer.from([0x30, 0x82, 0xff, 0x00]));
  const { read } = diskRepository(root);
  expect(read('cert.p12', true)).toEqual({ text: '\x30\x82\xff\x00' });
  expect(read('cert.p12')).toMatchObject({ diagnostic: { code: 'unreadable' } });
});
