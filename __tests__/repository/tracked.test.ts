import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { diskRepository } from '../../src/repository/disk.js';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'wechat-policy-tracked-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function git(...args: string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    stdio: 'ignore',
  });
}

describe('a .gitignore pattern over a tracked file', () => {
  test('does not hide it', () => {
    git('init');
    write('infra/main.tf', '');
    write('secret/.env', '');
    git('add', '.');
    git('commit', '-m', 'all');
    write('.gitignore', 'infra/\n.env\nbuild/\n');
    write('build/out.tf', '');
    expect(diskRepository(root).files).toEqual(['.gitignore', 'infra/main.tf', 'secret/.env']);
  });

  test('leaves out what the configuration excludes, and what is gone', () => {
    git('init');
    write('infra/main.tf', '');
    write('infra/old.tf', '');
    write('examples/main.tf', '');
    git('add', '.');
    git('commit', '-m', 'all');
    rmSync(path.join(root, 'infra/old.tf'));
    write('.gitignore', 'infra/\nexamples/\n');
    expect(diskRepository(root, { exclude: ['examples'] }).files).toEqual(['.gitignore', 'infra/main.tf']);
  });

  test('counts where there is no git', () => {
    write('.gitignore', 'infra/\n');
    write('infra/main.tf', '');
    expect(diskRepository(root).files).toEqual(['.gitignore']);
  });
});
