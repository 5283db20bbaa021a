import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cli, type Files, folderOf, ROOT } from '../__helpers__/cli.js';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown', 'github'];

/** All reports of a folder, as one text. */
function reports(cwd: string, preload?: string): string {
  const target = folderOf({});
  const formats = FORMATS.flatMap((format) => ['--format', `${format}=${path.join(target, format)}`]);
  const args = ['check', '.', '--strict', '--as-of', '2026-11-22', ...formats];
  const { status } = cli(args, preload === undefined ? { cwd } : { cwd, preload });
  // Two integration manifests: the configuration is wrong.
  expect(status).toBe(2);
  return FORMATS.map((format) => readFileSync(path.join(target, format), 'utf8')).join('\n');
}

/** The leaky shop, with more of what could come in any order: links, broken files, resources of one address. */
const EXTRAS: Files = {
  'infra/twin/a.tf': 'resource "aws_ebs_volume" "x" {}\n',
  'infra/twin/b.tf': 'resource "aws_ebs_volume" "x" {}\n',
  'infra/broken/b.tf': 'resource "aws_ebs_volume" "x" {\n',
  'infra/broken/a.tf': 'resource "aws_ebs_volume" "x" {\n',
  'deploy/broken.yaml': 'apiVersion: v1\nkind: [\n',
  '.wechat-policy/integration.json': '{}',
  '.wechat-policy/config.yaml': 'skip: [gone, lost]\n',
};

function filesIn(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(names.map((name) => [path.relative(folder, name), readFileSync(name)]));
}

describe('reports', () => {
  let shop = '';
  let expected = '';

  beforeAll(() => {
    shop = folderOf(EXTRAS);
    cpSync(path.join(ROOT, 'examples/leaky-shop'), shop, { recursive: true });
    expected = reports(shop);
  });

  test('say where things are in the repository, and nothing of the machine', () => {
    expect(expected).toContain('infra/twin/a.tf');
    expect(expected).not.toContain(shop);
  });

  test('are the same bytes in each run', () => {
    expect(reports(shop)).toBe(expected);
  });

  test('do not depend on the order in which files were made', () => {
    const backwards = Object.fromEntries(Object.entries(filesIn(shop)).reverse());
    expect(reports(folderOf(backwards))).toBe(expected);
  });

  test('do not depend on the order in which folders list their entries', () => {
    for (let round = 0; round < 3; round++) expect(reports(shop, 'shuffled-folders.mjs')).toBe(expected);
  });

  test('do not depend on the language and the time zone of the machine', () => {
    const args = ['check', '.', '--strict', '--as-of', '2026-11-22'];
    const here = cli(args, { cwd: shop, env: { LC_ALL: 'C', TZ: 'UTC' } }).stdout;
    expect(cli(args, { cwd: shop, env: { LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' } }).stdout).toBe(here);
  });
});

test('resource documents do not depend on the order of folders', () => {
  const args = ['resources', 'examples/leaky-shop'];
  expect(cli(args, { preload: 'shuffled-folders.mjs' })).toEqual(cli(args));
});
